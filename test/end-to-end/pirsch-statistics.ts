/** Every statistic of Pirsch: how the graph is asked for it, and how it is counted from the sandbox's visits. */
import type { Visit } from '../../src/sandbox/world/types';
import { countPeople, groupBy, listDays, matchesPattern } from '../support/naive';
import type { Counted, SiteTruth } from '../support/naive-site';
import {
  countActs,
  countTraffic,
  countVisitors,
  groupByPage,
  toGrowth,
  toMeanSeconds,
  toPageKey,
} from '../support/naive-site';
import { eventStatistics } from './pirsch-event-statistics';
import type { FilterName } from './pirsch-filters';
import type { Rows, Statistic } from './pirsch-statistics-kit';
import { connect, define, given, readBreakdown, toRows, usual } from './pirsch-statistics-kit';

const ofVisits: readonly FilterName[] = ['two countries', 'a source', 'a browser on phones', 'an entry page'];
const ofTraffic = 'visitors views sessions bounces bounceRate';
const lastSeconds = 3600;

export const statistics: readonly Statistic[] = [
  define('duration/session', `list: sessionDurations(${given}) { day averageSeconds }`, {
    read: ({ list }) => toRows(list, ({ day, averageSeconds }) => [day, averageSeconds]),
    count: ({ viewed, days, toDay }) => {
      const byDay = groupBy(viewed, ({ visit }) => toDay(visit));
      const toSeconds = ({ visit }: Counted): number => visit.pages.reduce((sum, { seconds }) => sum + seconds, 0);
      return toRows(listDays(days), (day) => [day, toMeanSeconds((byDay.get(day) ?? []).map(toSeconds)) ?? 0]);
    },
  }),
  define('duration/page', connect('pageDurations', 'day path title averageSeconds'), {
    read: ({ list }) =>
      toRows(list.nodes, ({ day, path, title, averageSeconds }) => [`${day} ${path} | ${title}`, averageSeconds]),
    count: (truth) => {
      const byDay = groupBy(truth.viewed, ({ visit }) => truth.toDay(visit));
      return Object.assign(
        {},
        ...listDays(truth.days).map((day): Rows => {
          const pages = groupByPage({ ...truth, viewed: byDay.get(day) ?? [] });
          // A day without views has a row all the same.
          if (pages.size === 0) return { [`${day} null | null`]: 0 };
          return toRows([...pages], ([key, own]) => [`${day} ${key}`, toMeanSeconds(listSeconds(own)) ?? 0]);
        }),
      );
    },
  }),
  split('utm/source', 'UTM_SOURCE', ({ utm }) => utm?.source),
  split('utm/medium', 'UTM_MEDIUM', ({ utm }) => utm?.medium),
  split('utm/campaign', 'UTM_CAMPAIGN', ({ utm }) => utm?.campaign),
  { ...split('utm/content', 'UTM_CONTENT', ({ utm }) => utm?.content), filters: ['a page', 'a source', 'a city'] },
  split('utm/term', 'UTM_TERM', ({ utm }) => utm?.term),
  {
    ...define('total', `traffic(${given}) { metrics { ${ofTraffic} } }`, {
      read: ({ traffic }) => ({ total: traffic.metrics }),
      count: (truth) => ({ total: truth.narrowing.event ? countActs(truth.acted) : countTraffic(truth.viewed) }),
    }),
    filters: [
      ...usual,
      ...ofVisits,
      'pages of a pattern',
      'no known country',
      'an exit page',
      'languages',
      'a city',
      'an address',
      'no known referrer',
      'a system with two screens',
      'a medium',
      'no campaign',
      'two contents and a term',
      'an event',
      'events with metadata',
    ].filter((name, index, all) => all.indexOf(name) === index) as readonly FilterName[],
  },
  ...(['DAY', 'WEEK', 'MONTH'] as const).map((interval): Statistic => ({
    ...define('visitor', `traffic(${given}) { series(interval: ${interval}) { startsOn metrics { ${ofTraffic} } } }`, {
      read: ({ traffic }) => toRows(traffic.series, ({ startsOn, metrics }) => [startsOn, metrics]),
      count: ({ viewed, days, toDay }) => {
        const byStep = groupBy(viewed, ({ visit }) => toStep(toDay(visit), interval));
        const steps = [...new Set(listDays(days).map((day) => toStep(day, interval)))];
        return toRows(steps, (step) => [step, countTraffic(byStep.get(step) ?? [])]);
      },
    }),
    title: `visitor by ${interval}`,
  })),
  define(
    'page',
    connect(
      'visitedPages',
      'page { name } title visitors views sessions bounces bounceRate shareOfVisitors shareOfViews averageSeconds',
      'includeAverageTimeOnPage: true',
    ),
    {
      read: readPages,
      count: (truth) =>
        toRows([...groupByPage(truth)], ([key, own]) => {
          const traffic = countTraffic(own);
          const shareOfVisitors = traffic.visitors / countPeople(truth.reached);
          const shareOfViews = traffic.views / truth.reached.flatMap(({ pages }) => pages).length;
          return [key, { ...traffic, shareOfVisitors, shareOfViews, averageSeconds: toMeanSeconds(listSeconds(own)) }];
        }),
    },
  ),
  define(
    'page/entry',
    connect(
      'entryPages',
      'page { name } title visitors sessions entries entryRate averageSeconds',
      'includeAverageTimeOnPage: true',
    ),
    {
      read: readPages,
      count: (truth) =>
        countEnds(truth, 0, (own, entries) => ({
          ...countPagePeople(own),
          entries,
          entryRate: entries / own.length,
          averageSeconds: toMeanSeconds(listSeconds(own)),
        })),
    },
  ),
  define('page/exit', connect('exitPages', 'page { name } title visitors sessions exits exitRate'), {
    read: readPages,
    count: (truth) =>
      countEnds(truth, -1, (own, exits) => ({ ...countPagePeople(own), exits, exitRate: exits / own.length })),
  }),
  {
    ...define(
      'goals',
      `traffic(${given}) { breakdown(by: GOAL, first: 100) { truncated rows {
        key label metrics { conversions uniqueConversions conversionRate visitors }
      } } }`,
      {
        read: readBreakdown,
        count: ({ site, reached, viewed }) =>
          toRows(site.goals, ({ id, name, pathPattern }) => {
            const own = viewed
              .map((one) => ({ ...one, views: one.views.filter(({ path }) => matchesPattern(pathPattern, path)) }))
              .filter(({ views }) => views.length > 0);
            const uniqueConversions = countVisitors(own);
            const conversions = own.flatMap(({ views }) => views).length;
            const conversionRate = uniqueConversions / countPeople(reached);
            return [id, { label: name, conversions, uniqueConversions, conversionRate, visitors: null }];
          }),
      },
    ),
    // A goal's own pattern takes the place of the question's page.
    filters: ofVisits,
  },
  ...eventStatistics,
  define('growth', `growth(${given}) { visitors views sessions bounceRate timeSpent range { from to } timeZone }`, {
    read: ({ growth }) => growth,
    count: (truth) => {
      const before = countStay(truth.before());
      const now = countStay(truth);
      const grow = (name: keyof typeof now): number => toGrowth(before[name], now[name]);
      return {
        visitors: grow('visitors'),
        views: grow('views'),
        sessions: grow('sessions'),
        bounceRate: grow('bounceRate'),
        timeSpent: grow('timeSpent'),
        range: truth.days,
        timeZone: truth.site.timeZone,
      };
    },
  }),
  {
    ...define(
      'active',
      `activeVisitors(lastSeconds: ${lastSeconds}, filter: $filter) { visitors pages { page { name } visitors } }`,
      {
        read: ({ activeVisitors: { visitors, pages } }) => ({
          visitors,
          ...toRows(pages, ({ page, visitors: own }: any) => [page.name, own]),
        }),
        count: ({ listViewsAfter }, now) => {
          const recent = listViewsAfter(now - lastSeconds * 1000);
          const paths = new Set(recent.flatMap(({ views }) => views.map(({ path }) => path)));
          const toOwn = (path: string) => recent.filter(({ views }) => views.some((view) => view.path === path));
          return {
            visitors: countVisitors(recent),
            ...toRows([...paths], (path) => [path, countVisitors(toOwn(path))]),
          };
        },
      },
    ),
    isOfNow: true,
  },
  define(
    'hours',
    `traffic(${given}) { breakdown(by: HOUR, first: 100) { truncated rows { key label metrics { ${ofTraffic} } } } }`,
    {
      read: readBreakdown,
      count: ({ viewed, toHour }) => {
        const byHour = groupBy(viewed, ({ visit }) => toHour(visit));
        const hours = Array.from({ length: 24 }, (_, hour) => hour);
        return toRows(hours, (hour) => [hour, { label: null, ...countTraffic(byHour.get(hour) ?? []) }]);
      },
    },
  ),
  split('language', 'LANGUAGE', ({ language }) => language),
  define(
    'referrer',
    `traffic(${given}) { breakdown(by: REFERRER, first: 100) { truncated rows { key label metrics { ${ofTraffic} } } } }`,
    {
      read: readBreakdown,
      count: ({ viewed }) =>
        toRows([...groupBy(viewed, ({ visit }) => visit.referrerName || null)], ([key, own]) => [
          key,
          { label: null, ...countTraffic(own), views: null },
        ]),
    },
  ),
  split('os', 'OS', ({ os }) => os),
  split('os/version', 'OS_VERSION', ({ os, osVersion }) => `${os} ${osVersion}`.trim()),
  split('browser', 'BROWSER', ({ browser }) => browser),
  split('browser/version', 'BROWSER_VERSION', ({ browser, browserVersion }) => `${browser} ${browserVersion}`.trim()),
  split('country', 'COUNTRY', ({ country }) => country.toUpperCase()),
  split('city', 'CITY', ({ city, region, country }, { reached }) => {
    const places = new Set(reached.filter((visit) => visit.city === city).map((visit) => visit.region + visit.country));
    return places.size > 1 ? `${city}, ${region}, ${country.toUpperCase()}` : city;
  }),
  split('platform', 'PLATFORM', ({ platform }) => platform),
  split('screen', 'SCREEN', ({ screenClass }) => screenClass),
];

/** Visitors by what describes their visit; nothing else is measured. */
function split(
  path: string,
  dimension: string,
  toKey: (visit: Visit, truth: SiteTruth) => string | undefined,
): Statistic {
  const rows = `key label metrics { visitors views sessions bounces }`;
  return define(path, `traffic(${given}) { breakdown(by: ${dimension}, first: 100) { truncated rows { ${rows} } } }`, {
    read: readBreakdown,
    count: (truth) =>
      toRows([...groupBy(truth.viewed, ({ visit }) => toKey(visit, truth) || null)], ([key, own]) => [
        key,
        { label: null, visitors: countVisitors(own), views: null, sessions: null, bounces: null },
      ]),
  });
}

function readPages({ list }: any): Rows {
  return toRows(list.nodes, ({ page, title, ...rest }) => [`${page.name} | ${title}`, rest]);
}

function listSeconds(list: readonly Counted[]): readonly number[] {
  return list.flatMap(({ views }) => views.map(({ seconds }) => seconds));
}

function countPagePeople(own: readonly Counted[]): { readonly visitors: number; readonly sessions: number } {
  return { visitors: countVisitors(own), sessions: own.length };
}

/** Only pages that visits began or ended with; the rest of a row is about everybody who saw them. */
function countEnds(truth: SiteTruth, place: 0 | -1, toRow: (own: readonly Counted[], ends: number) => object): Rows {
  const ends = groupBy(
    truth.viewed.filter(({ visit, views }) => visit.pages.at(place) === views.at(place)),
    ({ views }) => toPageKey(truth.site, views.at(place)!),
  );
  const pages = groupByPage(truth);
  return toRows([...ends], ([key, own]: [string, readonly Counted[]]) => [key, toRow(pages.get(key)!, own.length)]);
}

/** Time is that of the visit, or of the page once one is asked about. */
function countStay({ viewed, narrowing }: SiteTruth) {
  const { visitors, views, sessions, bounceRate } = countTraffic(viewed);
  const seconds = narrowing.path
    ? listSeconds(viewed)
    : viewed.map(({ visit }) => visit.pages.reduce((sum, page) => sum + page.seconds, 0));
  return { visitors, views, sessions, bounceRate: bounceRate ?? 0, timeSpent: toMeanSeconds(seconds) ?? 0 };
}

/** The day, its Monday, or the first of its month. */
function toStep(day: string, interval: 'DAY' | 'WEEK' | 'MONTH'): string {
  if (interval === 'DAY') return day;
  if (interval === 'MONTH') return `${day.slice(0, 7)}-01`;
  const at = new Date(day);
  return new Date(at.getTime() - ((at.getUTCDay() + 6) % 7) * 86_400_000).toISOString().slice(0, 10);
}
