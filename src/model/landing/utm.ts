/** The five campaign parameters, and which of them can narrow statistics. */
import { hasPlaceholder } from './placeholder';

export const utmParameters = ['source', 'medium', 'campaign', 'content', 'term'] as const;
export type UtmParameter = (typeof utmParameters)[number];

/** Decoded; null for a parameter that is absent or empty. */
export type Utm = Readonly<Record<UtmParameter, string | null>>;

export interface UtmMatch {
  /** What visitors by this link arrive with, word for word. */
  readonly filter: Readonly<Partial<Record<UtmParameter, string>>>;
  /** Differ from click to click: figures narrowed by `filter` hold every value of these. */
  readonly open: readonly UtmParameter[];
}

/** As counters read them: names in lower case, of several the first, without blanks around. */
export function readUtm(query: URLSearchParams): Utm {
  const read = (name: UtmParameter) => query.get(`utm_${name}`)?.trim() || null;
  return {
    source: read('source'),
    medium: read('medium'),
    campaign: read('campaign'),
    content: read('content'),
    term: read('term'),
  };
}

export function matchUtm(utm: Utm): UtmMatch {
  const given = utmParameters.flatMap((name) => {
    const value = utm[name];
    return value === null ? [] : [{ name, value, isOpen: hasPlaceholder(value) }];
  });
  return {
    filter: Object.fromEntries(given.filter(({ isOpen }) => !isOpen).map(({ name, value }) => [name, value])),
    open: given.filter(({ isOpen }) => isOpen).map(({ name }) => name),
  };
}
