/** `PirschFilterInput` as query parameters: everything that Pirsch can narrow a statistic by. */
import { InputError } from '../../../errors';
import type { PirschFilterInput } from '../../../generated/graphql';
import type { Dimension, DimensionFilter } from '../../../model/question';
import type { AccountSettings } from '../../provider';
import { toFilterParams, type FilterParams } from './filters';

const dimensions = {
  path: 'PAGE',
  entryPath: 'ENTRY_PAGE',
  exitPath: 'EXIT_PAGE',
  event: 'EVENT',
  language: 'LANGUAGE',
  country: 'COUNTRY',
  city: 'CITY',
  referrerName: 'REFERRER',
  os: 'OS',
  browser: 'BROWSER',
  screenClass: 'SCREEN',
  utmSource: 'UTM_SOURCE',
  utmMedium: 'UTM_MEDIUM',
  utmCampaign: 'UTM_CAMPAIGN',
  utmContent: 'UTM_CONTENT',
  utmTerm: 'UTM_TERM',
} as const satisfies Readonly<Partial<Record<keyof PirschFilterInput, Dimension>>>;

type Given = Readonly<Partial<PirschFilterInput>> | null | undefined;

/** Throws when a value cannot be asked for, or conditions do not go together. */
export function toWebsiteParams(given: Given, account: AccountSettings): FilterParams {
  const filter = given ?? {};
  if (filter.path && filter.pattern) {
    throw new InputError('Pirsch passes over a pattern when a path is given: give one of them.', 'filter.pattern');
  }
  if (filter.eventMetaKey && !filter.event) {
    throw new InputError('eventMetaKey needs the event that the metadata is of.', 'filter.eventMetaKey');
  }
  return {
    ...toFilterParams([...listDimensions(filter), ...readPlatform(filter)], account),
    ...(filter.pattern && { pattern: filter.pattern }),
    ...(filter.referrer && { referrer: [...filter.referrer] }),
    ...(filter.eventMetaKey && { event_meta_key: filter.eventMetaKey }),
    ...Object.fromEntries((filter.eventMeta ?? []).map(({ key, value }) => [`meta_${key}`, value])),
    ...(filter.screenWidth && { screen_width: String(filter.screenWidth) }),
    ...(filter.screenHeight && { screen_height: String(filter.screenHeight) }),
  };
}

function listDimensions(filter: NonNullable<Given>): readonly DimensionFilter[] {
  return (Object.entries(dimensions) as [keyof typeof dimensions, Dimension][]).flatMap(([name, dimension]) => {
    const anyOf = filter[name];
    return anyOf ? [{ dimension, anyOf }] : [];
  });
}

function readPlatform({ platform }: NonNullable<Given>): readonly DimensionFilter[] {
  if (!platform) return [];
  return [{ dimension: 'PLATFORM', anyOf: [platform === 'UNKNOWN' ? null : platform.toLowerCase()] }];
}
