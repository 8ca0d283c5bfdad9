/** Pirsch's statistics, one line each: where it is, what it splits by, what it measures. Figures of one website per call. */
import type { MetricName } from '../../../model/metrics';
import type { Dimension } from '../../../model/question';
import {
  createNamedNormaliser,
  createRowAdder,
  distinguishCities,
  normaliseDays,
  normaliseEntries,
  normaliseEvents,
  normaliseExits,
  normaliseGoals,
  normaliseHours,
  normaliseKeywords,
  normaliseMonths,
  normalisePages,
  normalisePlatforms,
  normaliseReferrers,
  normaliseTotal,
  normaliseWeeks,
  toCountryCode,
  toText,
  type StatisticRow,
} from '../normalise';
import type { NamedWire } from '../wire';
import { filterDimensions } from './filters';

export interface Statistic {
  readonly path: string;
  /** Null: the total. */
  readonly dimension: Dimension | null;
  readonly metrics: readonly MetricName[];
  /** Takes `limit` and `offset`, 100 rows at most. */
  readonly isPaged: boolean;
  /** What it cannot be narrowed by. Entries, exits and goals of an event are answered with nothing. */
  readonly withoutFilters?: readonly Dimension[];
  /** Length of a step, a later addition to the API. */
  readonly scale?: string;
  readonly normalise: (body: unknown) => readonly StatisticRow[];
  /** Makes keys distinct, once all rows are there. */
  readonly combine?: (rows: readonly StatisticRow[]) => readonly StatisticRow[];
}

const traffic: readonly MetricName[] = ['visitors', 'views', 'sessions', 'bounces', 'bounceRate'];
const titles = 'the path was seen under several titles, which Pirsch counts one by one.';
const addDayRows = createRowAdder(
  ['views', 'sessions', 'bounces'],
  'Pirsch was asked for days, and people do not add up over days.',
);

export const total: Statistic = {
  path: '/statistics/total',
  dimension: null,
  metrics: traffic,
  isPaged: false,
  normalise: normaliseTotal,
};

export const pages: Statistic = {
  path: '/statistics/page',
  dimension: 'PAGE',
  metrics: traffic,
  isPaged: true,
  normalise: normalisePages,
  combine: createRowAdder(['views'], titles),
};

export const goals: Statistic = {
  path: '/statistics/goals',
  dimension: 'GOAL',
  metrics: ['conversions', 'uniqueConversions', 'conversionRate'],
  isPaged: true,
  withoutFilters: ['EVENT'],
  normalise: normaliseGoals,
};

export const events: Statistic = {
  path: '/statistics/events',
  dimension: 'EVENT',
  metrics: ['visitors'],
  isPaged: true,
  normalise: normaliseEvents,
};

export const keywords: Statistic = {
  path: '/statistics/keywords',
  dimension: 'KEYWORD',
  metrics: ['clicks'],
  isPaged: true,
  withoutFilters: filterDimensions,
  normalise: normaliseKeywords,
};

const series: readonly Statistic[] = [
  {
    path: '/statistics/visitor',
    dimension: 'DAY',
    metrics: traffic,
    isPaged: false,
    normalise: normaliseDays,
  },
  {
    path: '/statistics/visitor',
    dimension: 'WEEK',
    metrics: traffic,
    isPaged: false,
    scale: 'week',
    normalise: normaliseWeeks,
    combine: addDayRows,
  },
  {
    path: '/statistics/visitor',
    dimension: 'MONTH',
    metrics: traffic,
    isPaged: false,
    scale: 'month',
    normalise: normaliseMonths,
    combine: addDayRows,
  },
  {
    path: '/statistics/hours',
    dimension: 'HOUR',
    metrics: traffic,
    isPaged: false,
    normalise: normaliseHours,
  },
];

const ways: readonly Statistic[] = [
  {
    path: '/statistics/page/entry',
    dimension: 'ENTRY_PAGE',
    metrics: ['sessions'],
    isPaged: true,
    withoutFilters: ['EVENT'],
    normalise: normaliseEntries,
    combine: createRowAdder(['sessions'], titles),
  },
  {
    path: '/statistics/page/exit',
    dimension: 'EXIT_PAGE',
    metrics: ['sessions'],
    isPaged: true,
    withoutFilters: ['EVENT'],
    normalise: normaliseExits,
    combine: createRowAdder(['sessions'], titles),
  },
  {
    path: '/statistics/referrer',
    dimension: 'REFERRER',
    metrics: ['visitors', 'sessions', 'bounces', 'bounceRate'],
    isPaged: true,
    normalise: normaliseReferrers,
    combine: createRowAdder(
      ['sessions', 'bounces'],
      'the referrer was seen with several addresses, which Pirsch counts one by one.',
    ),
  },
  {
    path: '/statistics/platform',
    dimension: 'PLATFORM',
    metrics: ['visitors'],
    isPaged: false,
    normalise: normalisePlatforms,
  },
];

const named: readonly Statistic[] = [
  defineNamed('/statistics/country', 'COUNTRY', toCountryCode),
  {
    ...defineNamed('/statistics/city', 'CITY', (wire) => toText(wire.city)),
    normalise: createNamedNormaliser(
      (wire) => toText(wire.city),
      (wire) => `${wire.region ?? ''} ${wire.country_code ?? ''}`,
    ),
    combine: distinguishCities,
  },
  defineNamed('/statistics/language', 'LANGUAGE', (wire) => toText(wire.language)),
  defineNamed('/statistics/browser', 'BROWSER', (wire) => toText(wire.browser)),
  defineNamed('/statistics/browser/version', 'BROWSER_VERSION', (wire) =>
    toVersion(wire.browser, wire.browser_version),
  ),
  defineNamed('/statistics/os', 'OS', (wire) => toText(wire.os)),
  // The documents print the path of `OS` here.
  defineNamed('/statistics/os/version', 'OS_VERSION', (wire) => toVersion(wire.os, wire.os_version)),
  defineNamed('/statistics/screen', 'SCREEN', (wire) => toText(wire.screen_class)),
  defineNamed('/statistics/utm/source', 'UTM_SOURCE', (wire) => toText(wire.utm_source)),
  defineNamed('/statistics/utm/medium', 'UTM_MEDIUM', (wire) => toText(wire.utm_medium)),
  defineNamed('/statistics/utm/campaign', 'UTM_CAMPAIGN', (wire) => toText(wire.utm_campaign)),
  defineNamed('/statistics/utm/content', 'UTM_CONTENT', (wire) => toText(wire.utm_content)),
  defineNamed('/statistics/utm/term', 'UTM_TERM', (wire) => toText(wire.utm_term)),
];

export const allStatistics: readonly Statistic[] = [
  total,
  ...series,
  pages,
  ...ways,
  ...named,
  events,
  goals,
  keywords,
];

function defineNamed(path: string, dimension: Dimension, toKey: (wire: NamedWire) => string | null): Statistic {
  return { path, dimension, metrics: ['visitors'], isPaged: true, normalise: createNamedNormaliser(toKey) };
}

function toVersion(name: string | null | undefined, version: string | null | undefined): string | null {
  return [toText(name), toText(version)].filter((part) => part !== null).join(' ') || null;
}
