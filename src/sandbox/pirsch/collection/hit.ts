/** The bodies of hits, events and signs of life. */
import type { FieldReader } from '../body';

/** Together they tell one visitor from another. */
export interface Visitor {
  readonly ip: string;
  readonly userAgent: string;
}

export interface Hit extends Visitor {
  readonly hostname: string;
  readonly path: string;
  /** Of the page's address. */
  readonly query: URLSearchParams;
  readonly title: string;
  readonly referrer: string;
  readonly acceptLanguage: string;
  readonly tags: Readonly<Record<string, string>>;
  /** 0 is unknown. */
  readonly screenWidth: number;
  /** Bots, and people who ask not to be tracked. */
  readonly isIgnored: boolean;
}

export function readVisitor(reader: FieldReader): Visitor {
  for (const name of proxyHeaders) reader.optionalText(name);
  return { ip: reader.text('ip'), userAgent: reader.text('user_agent') };
}

export function readHit(reader: FieldReader): Hit {
  const visitor = readVisitor(reader);
  const url = readUrl(reader, reader.text('url'));
  const isBot = botAgent.test(visitor.userAgent) && !reader.optionalFlag('disable_bot_filter');
  reader.optionalWhole('screen_height');
  return {
    ...visitor,
    hostname: url.hostname,
    path: url.pathname,
    query: url.searchParams,
    title: reader.optionalText('title'),
    referrer: reader.optionalText('referrer'),
    acceptLanguage: reader.optionalText('accept_language'),
    tags: reader.optionalMap('tags'),
    screenWidth: reader.optionalWhole('screen_width'),
    isIgnored: isBot || reader.optionalText('dnt') === '1',
  };
}

export interface EventFields {
  readonly hit: Hit;
  readonly name: string;
  readonly durationSeconds: number;
  readonly meta: Readonly<Record<string, string>>;
}

export function readEvent(reader: FieldReader): EventFields {
  const meta = reader.optionalMap('event_meta');
  const pairs = Object.entries(meta);
  if (pairs.length > mostPairs) reader.note('event_meta', `At most ${mostPairs} pairs`);
  for (const [key, value] of pairs) {
    if (key.length > longestKey || value.length > longestValue) {
      reader.note('event_meta', `Keys have up to ${longestKey} characters, values up to ${longestValue}`);
    }
  }
  return {
    hit: readHit(reader),
    name: reader.text('event_name'),
    durationSeconds: reader.optionalWhole('event_duration'),
    meta,
  };
}

const proxyHeaders = ['cf_connecting_ip', 'x_forwarded_for', 'forwarded', 'x_real_ip', 'dnt'];
const botAgent = /bot\b|crawler|spider|fetcher/i;
const mostPairs = 20;
const longestKey = 100;
const longestValue = 2000;

function readUrl(reader: FieldReader, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && /^https?:$/.test(url.protocol)) return url;
  reader.note('url', 'A full address with http or https is expected');
  return new URL('http://invalid');
}
