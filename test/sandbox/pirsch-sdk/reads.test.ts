/** Every read of Pirsch's own client, held against a plain count of the sandbox's visits. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PirschFilter } from 'pirsch-sdk';
import type { PageView, SiteEvent, Visit } from '../../../src/sandbox/world/types';
import { addDays, countPeople, groupBy, listDays, matchesPattern } from '../../support/naive';
import type { Answer, Witness } from './kit';
import { readMethods, startAt, startWitness, toFilter, today } from './kit';

const week = { from: '2026-05-11', to: '2026-05-17' };
const before = { from: addDays(week.from, -7), to: addDays(week.to, -7) };

let witness: Witness;
let visits: readonly Visit[];
let filter: PirschFilter;

beforeAll(async () => {
  witness = await startWitness();
  visits = witness.naive.listSessions(witness.shop.id, week);
  filter = toFilter(witness.shop, week.from, week.to);
});

afterAll(() => witness?.stop());

interface Read {
  /** Asked of the shop's week unless it says otherwise. */
  readonly ask?: () => Promise<Answer>;
  /** What of the answer is compared. */
  readonly tell: (answer: Answer) => unknown;
  readonly expected: () => unknown;
}

/** Distinct people by value, as rows of `columns` tell them. */
function byValue(columns: string, valueOf: (visit: Visit) => string): Read {
  const names = columns.split(' ');
  return {
    tell: (rows) => byKey(rows, names, ({ visitors }) => visitors),
    expected: () => mapValues(groupBy(visits, valueOf), countPeople),
  };
}

const reads: Readonly<Record<(typeof readMethods)[number], Read>> = {
  domain: {
    ask: () => witness.client.domain(),
    tell: ({ id, hostname, timezone }) => ({ id, hostname, timezone }),
    expected: () => ({ id: witness.shop.id, hostname: witness.shop.hostname, timezone: witness.shop.timeZone }),
  },
  totalVisitors: {
    tell: (total) => total,
    expected: () => withRate(witness.naive.countSite(visits)),
  },
  visitors: {
    tell: (rows) =>
      rows.map(({ day, visitors, views, sessions, bounces, bounce_rate }: Answer) => ({
        day: day.slice(0, 10),
        ...{ visitors, views, sessions, bounces, bounce_rate },
      })),
    expected: () => listDays(week).map((day) => ({ day, ...withRate(witness.naive.countSite(onDay(day))) })),
  },
  timeOfDay: {
    tell: (rows) => rows.map(({ hour, sessions }: Answer) => [hour, sessions]),
    expected: () => {
      const hours = listHours();
      return Array.from({ length: 24 }, (_, hour) => [hour, hours.filter((own) => own === hour).length]);
    },
  },
  sessionDuration: {
    tell: (rows) => rows.map((row: Answer) => [row.day.slice(0, 10), row.average_time_spent_seconds]),
    expected: () => listDays(week).map((day) => [day, average(onDay(day).map(({ pages }) => addUp(pages)))]),
  },
  timeOnPage: {
    ask: () => witness.client.timeOnPage({ ...filter, path: '/' }),
    tell: (rows) => rows.map((row: Answer) => [row.day.slice(0, 10), row.path, row.average_time_spent_seconds]),
    expected: () =>
      listDays(week).map((day) => {
        const opened = onDay(day).flatMap(({ pages }) => pages.filter(({ path }) => path === '/'));
        return [day, '/', average(opened.map(({ seconds }) => seconds))];
      }),
  },
  growth: {
    tell: ({ visitors_growth, views_growth, sessions_growth }) => [visitors_growth, views_growth, sessions_growth],
    expected: () => {
      const now = witness.naive.countSite(visits);
      const then = witness.naive.countSite(witness.naive.listSessions(witness.shop.id, before));
      return (['visitors', 'views', 'sessions'] as const).map((name) => (now[name] - then[name]) / then[name]);
    },
  },
  activeVisitors: {
    ask: () => witness.client.activeVisitors({ ...filter, start: 3600 }),
    tell: ({ visitors, stats }) => ({ visitors, stats: byKey(stats, ['path'], (row) => row.visitors) }),
    expected: () => {
      const isRecent = ({ at }: PageView): boolean => at > startAt - 3_600_000 && at <= startAt;
      const recent = witness.naive
        .listSessions(witness.shop.id, { from: addDays(today, -1), to: today })
        .filter(({ pages }) => pages.some(isRecent));
      return { visitors: countPeople(recent), stats: countOpened(recent, isRecent) };
    },
  },
  pages: {
    tell: (rows) => byKey(rows, ['path'], ({ visitors }) => visitors),
    expected: () => countOpened(visits),
  },
  entryPages: {
    tell: (rows) => byKey(rows, ['path'], ({ entries }) => entries),
    expected: () =>
      mapValues(
        groupBy(visits, ({ pages }) => pages[0]!.path),
        (own) => own.length,
      ),
  },
  exitPages: {
    tell: (rows) => byKey(rows, ['path'], ({ exits }) => exits),
    expected: () =>
      mapValues(
        groupBy(visits, ({ pages }) => pages.at(-1)!.path),
        (own) => own.length,
      ),
  },
  conversionGoals: {
    tell: (rows) => Object.fromEntries(rows.map(({ page_goal, stats }: Answer) => [page_goal.name, stats])),
    expected: () =>
      Object.fromEntries(
        witness.shop.goals.map(({ name, pathPattern }) => {
          const { visitors, views } = witness.naive.countSite(visits, (path) => matchesPattern(pathPattern, path));
          return [name, { visitors, views, cr: visitors / countPeople(visits) }];
        }),
      ),
  },
  events: {
    tell: (rows) => byKey(rows, ['name'], ({ views, meta_keys }) => [views, meta_keys]),
    expected: () =>
      mapValues(
        groupBy(listEvents(), ({ name }) => name),
        (own) => [own.length, listKeys(own)],
      ),
  },
  eventMetadata: {
    ask: () => witness.client.eventMetadata({ ...filter, ...findMeta() }),
    tell: (rows) => byKey(rows, ['meta_value'], ({ views }) => views),
    expected: () => {
      const { event, event_meta_key: key } = findMeta();
      const own = listEvents().filter(({ name, meta }) => name === event && key in meta);
      return mapValues(
        groupBy(own, ({ meta }) => meta[key]!),
        (same) => same.length,
      );
    },
  },
  listEvents: {
    tell: (rows) => byKey(rows.map(withMeta), ['name', 'meta'], ({ count }) => count),
    expected: () =>
      mapValues(
        groupBy(listEvents().map(withMeta), ({ name, meta }) => toKey([name, meta])),
        (own) => own.length,
      ),
  },
  eventPages: {
    ask: () => witness.client.eventPages({ ...filter, event: findMeta().event }),
    tell: (rows) => byKey(rows, ['path'], ({ views }) => views),
    expected: () => {
      const own = listEvents().filter(({ name }) => name === findMeta().event);
      return mapValues(
        groupBy(own, ({ path }) => path),
        (same) => same.length,
      );
    },
  },
  utmSource: byValue('utm_source', ({ utm }) => utm?.source ?? ''),
  utmMedium: byValue('utm_medium', ({ utm }) => utm?.medium ?? ''),
  utmCampaign: byValue('utm_campaign', ({ utm }) => utm?.campaign ?? ''),
  utmContent: byValue('utm_content', ({ utm }) => utm?.content ?? ''),
  utmTerm: byValue('utm_term', ({ utm }) => utm?.term ?? ''),
  languages: byValue('language', ({ language }) => language),
  referrer: byValue('referrer_name', ({ referrerName }) => referrerName),
  os: byValue('os', ({ os }) => os),
  osVersions: byValue('os os_version', ({ os, osVersion }) => toKey([os, osVersion])),
  browser: byValue('browser', ({ browser }) => browser),
  browserVersions: byValue('browser browser_version', (visit) => toKey([visit.browser, visit.browserVersion])),
  country: byValue('country_code', ({ country }) => country),
  region: byValue('country_code region', ({ country, region }) => toKey([country, region])),
  city: byValue('country_code region city', ({ country, region, city }) => toKey([country, region, city])),
  screen: byValue('screen_class', ({ screenClass }) => screenClass),
  platform: {
    tell: ({ platform_desktop, platform_mobile }) => ({ desktop: platform_desktop, mobile: platform_mobile }),
    expected: () =>
      mapValues(
        groupBy(visits, ({ platform }) => platform),
        countPeople,
      ),
  },
  // Only what was sent in has tags, and only with a search console are there keywords: none of them is in the sandbox's world.
  tagKeys: { tell: (rows) => rows, expected: () => null },
  tags: { ask: () => witness.client.tags({ ...filter, tag: 'author' }), tell: (rows) => rows, expected: () => null },
  keywords: { tell: (rows) => rows, expected: () => null },
};

describe('the official client', () => {
  it('has traffic to tell of', () => {
    expect(visits.length).toBeGreaterThan(100);
    expect(listEvents().length).toBeGreaterThan(10);
  });

  it.each(readMethods)('reads %s as it was', async (name) => {
    const { ask = () => askWhole(name), tell, expected } = reads[name];
    expect(tell(await ask())).toEqual(expected());
  });

  it('reads pages by its filters', async () => {
    const { path } = visits[0]!.pages[0]!;
    const { country } = visits[0]!;
    const narrow = {
      ...filter,
      entry_path: path,
      country,
      platform: 'mobile',
      sort: 'path',
      direction: 'asc' as const,
    };
    const rows: Answer = await witness.client.pages({ ...narrow, limit: 2, offset: 1 });
    const left = visits.filter((visit) => visit.pages[0]!.path === path && visit.country === country);
    const opened = countOpened(left.filter(({ platform }) => platform === 'mobile'));
    expect(rows.map((row: Answer) => row.path)).toEqual(Object.keys(opened).sort().slice(1, 3));
  });
});

/** A list by its pages of a hundred rows, anything else at once. */
async function askWhole(name: (typeof readMethods)[number]): Promise<Answer> {
  for (let offset = 0, whole: Answer[] = []; ; offset += 100) {
    const answer: Answer = await witness.client[name]({ ...filter, offset, limit: 100 });
    if (!Array.isArray(answer) || answer.length === 0) return offset === 0 ? answer : whole;
    whole = [...whole, ...answer];
    if (answer.length < 100) return whole;
  }
}

const toKey = (values: readonly string[]): string => values.join(' / ');
const addUp = (pages: readonly PageView[]): number => pages.reduce((sum, { seconds }) => sum + seconds, 0);
const listEvents = (): readonly SiteEvent[] => visits.flatMap(({ events }) => events);
const onDay = (day: string): readonly Visit[] => witness.naive.listSessions(witness.shop.id, { from: day, to: day });

function byKey(rows: Answer, columns: readonly string[], tell: (row: Answer) => unknown): object {
  return Object.fromEntries(rows.map((row: Answer) => [toKey(columns.map((name) => row[name])), tell(row)]));
}

function mapValues<Item>(
  groups: ReadonlyMap<string, readonly Item[]>,
  tell: (own: readonly Item[]) => unknown,
): object {
  return Object.fromEntries([...groups].map(([key, own]) => [key, tell(own)]));
}

function withRate(count: ReturnType<Witness['naive']['countSite']>): object {
  return { ...count, bounce_rate: count.bounces / count.sessions };
}

/** Of what was measured, in whole seconds. */
function average(seconds: readonly number[]): number {
  const measured = seconds.filter((value) => value > 0);
  return measured.length === 0 ? 0 : Math.round(measured.reduce((sum, value) => sum + value, 0) / measured.length);
}

function countOpened(list: readonly Visit[], isCounted: (page: PageView) => boolean = () => true): object {
  const paths = new Set(list.flatMap(({ pages }) => pages.filter(isCounted).map(({ path }) => path)));
  const openers = (wanted: string): readonly Visit[] =>
    list.filter(({ pages }) => pages.some((page) => page.path === wanted && isCounted(page)));
  return Object.fromEntries([...paths].map((path) => [path, countPeople(openers(path))]));
}

/** Of each visit, in the zone of the shop. */
function listHours(): readonly number[] {
  const format = new Intl.DateTimeFormat('en', { timeZone: witness.shop.timeZone, hour: 'numeric', hourCycle: 'h23' });
  return visits.map(({ at }) => Number(format.format(at)));
}

function listKeys(events: readonly SiteEvent[]): readonly string[] | null {
  const keys = [...new Set(events.flatMap(({ meta }) => Object.keys(meta)))].sort();
  return keys.length === 0 ? null : keys;
}

/** An event that has metadata, and one key of it. */
function findMeta(): { readonly event: string; readonly event_meta_key: string } {
  const { name, meta } = listEvents().find((event) => Object.keys(event.meta).length > 0)!;
  return { event: name, event_meta_key: Object.keys(meta)[0]! };
}

function withMeta({ name, meta, count }: { name: string; meta: Readonly<Record<string, string>>; count?: number }) {
  return { name, meta: JSON.stringify(Object.entries(meta).sort()), count };
}
