/** Counts a website's visits the slow and plain way, narrowed by a test's own conditions: what Pirsch's statistics are held against. */
import type { PageView, SiteEvent, Visit, World } from '../../src/sandbox/world/types';
import type { Days } from './naive';
import { addDays, countPeople, createNaive, groupBy, listDays, toDay } from './naive';

/** The same condition as a `PirschFilterInput`, in the test's own words. */
export interface Narrowing {
  readonly visit?: (visit: Visit) => boolean;
  readonly path?: (path: string) => boolean;
  readonly event?: (event: SiteEvent) => boolean;
}

/** A visit, and what counts of it: its views, or its events once events are asked about. */
export interface Counted {
  readonly visit: Visit;
  readonly views: readonly PageView[];
  readonly events: readonly SiteEvent[];
}

export interface SiteTruth {
  readonly site: World['websites'][number];
  readonly days: Days;
  readonly narrowing: Narrowing;
  /** Visits that the conditions on visits leave, before any on pages or events. */
  readonly reached: readonly Visit[];
  /** Of those, the visits with a view that counts. */
  readonly viewed: readonly Counted[];
  /** Of those, the visits with an event that counts. */
  readonly acted: readonly Counted[];
  /** The day and the hour at which a visit began, in the website's zone. */
  readonly toDay: (visit: Visit) => string;
  readonly toHour: (visit: Visit) => number;
  /** The same conditions in as many days before. */
  readonly before: () => SiteTruth;
  /** Views after an instant, whatever the days. */
  readonly listViewsAfter: (at: number) => readonly Counted[];
}

interface Place {
  readonly day: string;
  readonly hour: number;
}

export function createSiteNaive(world: World, now: number) {
  const naive = createNaive(world, now);
  const sessions = new Map<string, readonly Visit[]>();
  const places = new Map<string, Place>();

  function listSessions(id: string, days: Days): readonly Visit[] {
    const key = JSON.stringify([id, days]);
    const found = sessions.get(key) ?? naive.listSessions(id, days);
    sessions.set(key, found);
    return found;
  }

  /** A look at the calendar is slow: one for each visit will do. */
  function place({ timeZone }: SiteTruth['site'], visit: Visit): Place {
    const found = places.get(visit.id) ?? { day: toDay(visit.at, timeZone), hour: toHour(visit.at, timeZone) };
    places.set(visit.id, found);
    return found;
  }

  return function readTruth(site: SiteTruth['site'], days: Days, narrowing: Narrowing): SiteTruth {
    const isKept = narrowing.visit ?? (() => true);
    const reached = listSessions(site.id, days).filter(isKept);
    const counted = reached.map((visit) => count(visit, narrowing));
    return {
      site,
      days,
      narrowing,
      reached,
      viewed: counted.filter(({ views }) => views.length > 0),
      acted: counted.filter(({ events }) => events.length > 0),
      toDay: (visit) => place(site, visit).day,
      toHour: (visit) => place(site, visit).hour,
      before: () => {
        const length = listDays(days).length;
        return readTruth(site, { from: addDays(days.from, -length), to: addDays(days.from, -1) }, narrowing);
      },
      listViewsAfter: (start) =>
        world.visits
          .filter(({ websiteId, reachedSite, isBot }) => websiteId === site.id && reachedSite && !isBot)
          .filter(isKept)
          .map((visit) =>
            count({ ...visit, pages: visit.pages.filter(({ at }) => at > start && at <= now) }, narrowing),
          )
          .filter(({ views }) => views.length > 0),
    };
  };
}

function count(visit: Visit, { path = () => true, event = () => true }: Narrowing): Counted {
  return {
    visit,
    views: visit.pages.filter((page) => path(page.path)),
    events: visit.events.filter((one) => path(one.path) && event(one)),
  };
}

export interface TrafficCount {
  readonly visitors: number;
  readonly views: number;
  readonly sessions: number;
  readonly bounces: number | null;
  readonly bounceRate: number | null;
}

/** People once, a visit of one page a bounce; among none there is no share. */
export function countTraffic(list: readonly Counted[]): TrafficCount {
  const bounces = list.filter(({ visit }) => visit.pages.length === 1).length;
  return {
    visitors: countVisitors(list),
    views: list.flatMap(({ views }) => views).length,
    sessions: list.length,
    bounces,
    bounceRate: list.length === 0 ? null : bounces / list.length,
  };
}

/** The same of events, which know no bounces. */
export function countActs(list: readonly Counted[]): TrafficCount {
  const { visitors, sessions } = countTraffic(list);
  return { visitors, views: list.flatMap(({ events }) => events).length, sessions, bounces: null, bounceRate: null };
}

export function countVisitors(list: readonly Counted[]): number {
  return countPeople(list.map(({ visit }) => visit));
}

/** The mean of what was measured, in whole seconds; 0 seconds were not measured. Null when nothing was. */
export function toMeanSeconds(seconds: readonly number[]): number | null {
  const measured = seconds.filter((one) => one > 0);
  return measured.length === 0 ? null : Math.round(measured.reduce((sum, one) => sum + one, 0) / measured.length);
}

/** From 0 it grows by 1, however much there is. */
export function toGrowth(before: number, now: number): number {
  if (before === 0) return now === 0 ? 0 : 1;
  return (now - before) / before;
}

/** Views by their page, each with the visits that have them. */
export function groupByPage({ site, viewed }: SiteTruth): ReadonlyMap<string, readonly Counted[]> {
  const parts = viewed.flatMap(({ visit, events, views }) =>
    [...groupBy(views, (view) => toPageKey(site, view))].map(
      ([key, own]) => [key, { visit, events, views: own }] as const,
    ),
  );
  return new Map([...groupBy(parts, ([key]) => key)].map(([key, own]) => [key, own.map(([, counted]) => counted)]));
}

/** The path, with the title where the website groups by it. */
export function toPageKey(site: SiteTruth['site'], { path, title }: PageView): string {
  return `${path} | ${site.groupByTitle ? title : null}`;
}

function toHour(at: number, timeZone: string): number {
  return Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(at));
}
