/** People by what describes their visit: language, place, device, referrer, utm. Each row counts a person once. */
import { visitDimensions } from './dimensions';
import { defineList, readColumns } from './rows';
import type { Statistic } from './scope';
import type { SiteVisit } from './traffic';
import { createTally, divide, getOrCreate, toTotals, type Tally } from './tally';

type Fields = Readonly<Record<string, (visit: SiteVisit) => string>>;

export const breakdowns: Readonly<Record<string, Statistic>> = {
  language: defineBreakdown('language', { language: visitDimensions.language }),
  country: defineBreakdown('country_code', { country_code: visitDimensions.country }),
  region: defineBreakdown('region', { country_code: visitDimensions.country, region: visitDimensions.region }),
  city: defineBreakdown('city', {
    country_code: visitDimensions.country,
    region: visitDimensions.region,
    city: visitDimensions.city,
  }),
  os: defineBreakdown('os', { os: visitDimensions.os }),
  'os/version': defineBreakdown('os', { os: visitDimensions.os, os_version: (visit) => visit.osVersion }),
  browser: defineBreakdown('browser', { browser: visitDimensions.browser }),
  'browser/version': defineBreakdown('browser', {
    browser: visitDimensions.browser,
    browser_version: (visit) => visit.browserVersion,
  }),
  screen: defineBreakdown('screen_class', { screen_class: visitDimensions.screen_class }),
  'utm/source': defineBreakdown('utm_source', { utm_source: visitDimensions.utm_source }),
  'utm/medium': defineBreakdown('utm_medium', { utm_medium: visitDimensions.utm_medium }),
  'utm/campaign': defineBreakdown('utm_campaign', { utm_campaign: visitDimensions.utm_campaign }),
  'utm/content': defineBreakdown('utm_content', { utm_content: visitDimensions.utm_content }),
  'utm/term': defineBreakdown('utm_term', { utm_term: visitDimensions.utm_term }),
};

/** One row per referrer's name, with one of its addresses; per address once the question is about a referrer. */
export const referrers = defineList({
  columns: readColumns(
    'referrer',
    'referrer_name',
    'visitors',
    'sessions',
    'bounces',
    'relative_visitors',
    'bounce_rate',
  ),
  main: 'referrer_name',
  order: 'visitors',
  list: ({ select, query }) => {
    const selection = select();
    const rows = new Map<string, { visit: SiteVisit; tally: Tally }>();
    for (const session of selection.sessions) {
      const { visit } = session;
      const key = query.asksReferrer ? `${visit.referrerName}\n${visit.referrer}` : visit.referrerName;
      getOrCreate(rows, key, () => ({ visit, tally: createTally() })).tally.add(session, 0);
    }
    return [...rows.values()].map(({ visit, tally }) => {
      const { visitors, sessions, bounces, bounce_rate } = toTotals(tally.read());
      return {
        referrer: visit.referrer,
        referrer_name: visit.referrerName,
        referrer_icon: '',
        visitors,
        sessions,
        bounces,
        relative_visitors: divide(visitors, selection.visitors),
        bounce_rate,
      };
    });
  },
});

export const platforms: Statistic = {
  sortable: null,
  answer: ({ select }) => {
    const { sessions, visitors } = select();
    const people = { desktop: new Set<number>(), mobile: new Set<number>(), unknown: new Set<number>() };
    for (const { visit, person } of sessions) people[visitDimensions.platform(visit)].add(person);
    return {
      platform_desktop: people.desktop.size,
      platform_mobile: people.mobile.size,
      platform_unknown: people.unknown.size,
      relative_platform_desktop: divide(people.desktop.size, visitors),
      relative_platform_mobile: divide(people.mobile.size, visitors),
      relative_platform_unknown: divide(people.unknown.size, visitors),
    };
  },
};

/** A row per combination of the fields' values; an unknown value is a row of its own. */
function defineBreakdown(main: string, fields: Fields): Statistic {
  const names = Object.keys(fields);
  const readers = Object.values(fields);
  return defineList<Readonly<Record<string, string | number>>>({
    columns: readColumns(...names, 'visitors', 'relative_visitors'),
    main,
    order: 'visitors',
    list: ({ select }) => {
      const selection = select();
      const rows = new Map<string, { values: readonly string[]; people: Set<number> }>();
      for (const { visit, person } of selection.sessions) {
        const values = readers.map((readValue) => readValue(visit));
        getOrCreate(rows, values.join('\n'), () => ({ values, people: new Set<number>() })).people.add(person);
      }
      return [...rows.values()].map(({ values, people }) => ({
        ...Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])),
        visitors: people.size,
        relative_visitors: divide(people.size, selection.visitors),
      }));
    },
  });
}
