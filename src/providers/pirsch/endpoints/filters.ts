/** The graph's filters as Pirsch's query parameters. Its values have a syntax of their own, so some texts cannot be asked for. */
import type { ProviderError } from '../../../errors';
import { createAccountError } from '../../../errors';
import type { Dimension, DimensionFilter } from '../../../model/question';
import type { AccountSettings } from '../../provider';

export type FilterParams = Readonly<Record<string, string | readonly string[] | undefined>>;

const params: Readonly<Partial<Record<Dimension, string>>> = {
  PAGE: 'path',
  ENTRY_PAGE: 'entry_path',
  EXIT_PAGE: 'exit_path',
  EVENT: 'event',
  LANGUAGE: 'language',
  COUNTRY: 'country',
  CITY: 'city',
  REFERRER: 'referrer_name',
  OS: 'os',
  BROWSER: 'browser',
  PLATFORM: 'platform',
  SCREEN: 'screen_class',
  UTM_SOURCE: 'utm_source',
  UTM_MEDIUM: 'utm_medium',
  UTM_CAMPAIGN: 'utm_campaign',
  UTM_CONTENT: 'utm_content',
  UTM_TERM: 'utm_term',
};

export const filterDimensions = Object.keys(params) as readonly Dimension[];

/** Pirsch's word for what it does not know. */
const unknown = 'null';

const platforms = ['desktop', 'mobile', 'unknown'] as const;

/** Several values of a parameter mean any of them; several filters hold together. `DOMAIN` chooses websites and is passed over here. */
export function toFilterParams(filters: readonly DimensionFilter[], account: AccountSettings): FilterParams {
  const narrowing = filters.filter(({ dimension }) => dimension !== 'DOMAIN');
  const found: Record<string, string | readonly string[]> = {};
  for (const { dimension, anyOf } of narrowing) {
    const param = params[dimension]!;
    if (param in found)
      throw createBadFilter(account, dimension, 'can be tested once only: put all values in one filter');
    if (anyOf.length === 0) throw createBadFilter(account, dimension, 'needs at least one value');
    const values =
      dimension === 'PLATFORM' ? toPlatform(anyOf, account) : anyOf.map((one) => toValue(one, dimension, account));
    if (values.length > 0) found[param] = values.length === 1 ? values[0]! : values;
  }
  return found;
}

/** Whether a value can be tested for: some beginnings have a meaning of their own. */
export function isPlainValue(value: string): boolean {
  return value !== '' && value.toLowerCase() !== unknown && !/^[!~^]/.test(value);
}

function toValue(value: string | null, dimension: Dimension, account: AccountSettings): string {
  if (value === null) return unknown;
  if (value === '' || value.toLowerCase() === unknown) {
    throw createBadFilter(account, dimension, `cannot be ${JSON.stringify(value)}: pass null for what is unknown`);
  }
  if (/^[!~^]/.test(value)) {
    throw createBadFilter(account, dimension, `cannot be tested for a value that begins with ${value[0]} at Pirsch`);
  }
  if (dimension === 'CITY' && /, [A-Z]{2}$/.test(value)) {
    throw createBadFilter(
      account,
      dimension,
      'takes the name of the city alone: name its country by a filter of COUNTRY',
    );
  }
  return dimension === 'COUNTRY' || dimension === 'LANGUAGE' ? value.toLowerCase() : value;
}

/** The one parameter that takes a single value: two of three platforms are all but the third, and three are no filter. */
function toPlatform(anyOf: readonly (string | null)[], account: AccountSettings): readonly string[] {
  const asked = new Set(anyOf.map((value) => value?.toLowerCase() ?? 'unknown'));
  if ([...asked].some((value) => !(platforms as readonly string[]).includes(value))) {
    throw createBadFilter(account, 'PLATFORM', 'is desktop, mobile or null at Pirsch');
  }
  const others = platforms.filter((platform) => !asked.has(platform));
  if (others.length === 1) return [`!${others[0]}`];
  return others.length === 0 ? [] : [...asked];
}

function createBadFilter(account: AccountSettings, dimension: Dimension, reason: string): ProviderError {
  return createAccountError(account, 'bad-input', `The filter of ${dimension} ${reason}.`);
}
