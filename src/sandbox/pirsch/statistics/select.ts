/** Cuts the traffic down to what a question is about: its period, its visits, and of those the views or events that count. */
import type { SiteEvent } from '../../world/types';
import type { Period, StatisticsQuery } from './query';
import { isTagged } from './tags';
import type { KnownVisit, SitePage, SiteTraffic, SiteVisit } from './traffic';

/** A visit as far as it has come, with the part of it that is asked about. */
export interface Session {
  readonly visit: SiteVisit;
  readonly person: number;
  readonly day: number;
  readonly hour: number;
  /** Every page up to the end of the period's clock: the first is the entry, the last the exit. */
  readonly pages: readonly SitePage[];
  /** The pages that the filters of path and tags leave; all paths while events are counted. */
  readonly views: readonly SitePage[];
  /** The events that count; empty while views are counted. */
  readonly events: readonly SiteEvent[];
  /** What `views` means in the answer: a page view, or an event where events are counted. */
  readonly hits: readonly Hit[];
}

export interface Hit {
  readonly path: string;
  readonly title: string;
  readonly seconds: number;
}

export interface Selection {
  readonly sessions: readonly Session[];
  /** Distinct people in `sessions`. */
  readonly visitors: number;
  /** The same visits before path and event are asked about: what page shares and conversion rates refer to. */
  readonly reach: { readonly visitors: number; readonly views: number };
}

export function selectSessions(
  traffic: SiteTraffic,
  query: StatisticsQuery,
  period: Period,
  countsEvents: boolean,
): Selection {
  const { days, hours } = traffic.placeIn(query.clock);
  const sessions: Session[] = [];
  const visitors = createHeadcount(traffic.people);
  const reached = createHeadcount(traffic.people);
  let reachedViews = 0;

  for (let index = 0; index < traffic.visits.length; index += 1) {
    const { visit, person } = traffic.visits[index] as KnownVisit;
    if (visit.at > period.untilAt) break;
    const day = days[index] as number;
    // A visit of the day before may still go on in a period that starts at an instant.
    if (day > period.toDay || day < period.fromDay - (period.afterAt === null ? 0 : 1)) continue;
    if (!query.visitFilters.every((matches) => matches(visit))) continue;
    const pages = cutPages(visit.pages, period.untilAt);
    if (pages.length === 0 || !isBetween(pages, query)) continue;
    const recent = keepAfter(pages, period.afterAt);
    if (recent.length === 0) continue;
    reached.add(person);
    reachedViews += recent.length;

    const tagged = query.tags.length === 0 ? recent : recent.filter((page) => isTagged(page, query.tags));
    if (tagged.length === 0) continue;
    const views = countsEvents ? tagged : keepByPath(tagged, query);
    const events = countsEvents ? selectEvents(visit, query, period) : none;
    const hits = countsEvents ? events.map((event) => toHit(event, pages)) : views;
    if (hits.length === 0) continue;
    visitors.add(person);
    sessions.push({ visit, person, day, hour: hours[index] as number, pages, views, events, hits });
  }
  return { sessions, visitors: visitors.read(), reach: { visitors: reached.read(), views: reachedViews } };
}

export function isBounced(session: Session): boolean {
  return session.pages.length === 1;
}

/** Seconds on the site; 0 is not measured. */
export function readSessionSeconds(session: Session): number {
  return session.pages.reduce((seconds, page) => seconds + page.seconds, 0);
}

const none: readonly SiteEvent[] = [];

/** Counts distinct people without keeping a set of them. */
function createHeadcount(people: number): { readonly add: (person: number) => void; readonly read: () => number } {
  const seen = new Uint8Array(people);
  let count = 0;
  return {
    add: (person) => {
      if (seen[person] === 1) return;
      seen[person] = 1;
      count += 1;
    },
    read: () => count,
  };
}

/** The page that is open at the moment has no time yet. */
function cutPages(pages: readonly SitePage[], untilAt: number): readonly SitePage[] {
  const last = pages.at(-1);
  if (last === undefined || last.at <= untilAt) return pages;
  const opened = pages.filter((page) => page.at <= untilAt);
  return opened.map((page, index) => (index === opened.length - 1 ? { ...page, seconds: 0 } : page));
}

function isBetween(pages: readonly SitePage[], { entryPath, exitPath }: StatisticsQuery): boolean {
  return (
    (entryPath === null || entryPath(pages[0]?.path ?? '')) && (exitPath === null || exitPath(pages.at(-1)?.path ?? ''))
  );
}

function keepAfter<T extends { readonly at: number }>(list: readonly T[], afterAt: number | null): readonly T[] {
  return afterAt === null ? list : list.filter(({ at }) => at > afterAt);
}

function keepByPath<T extends { readonly path: string }>(list: readonly T[], query: StatisticsQuery): readonly T[] {
  const matches = query.path;
  return matches === null ? list : list.filter(({ path }) => matches(path));
}

function selectEvents(visit: SiteVisit, query: StatisticsQuery, period: Period): readonly SiteEvent[] {
  if (visit.events.length === 0) return visit.events;
  return keepByPath(keepAfter(visit.events, period.afterAt), query).filter(
    (event) =>
      event.at <= period.untilAt &&
      (query.event === null || query.event(event.name)) &&
      (query.eventMetaKey === null || Object.hasOwn(event.meta, query.eventMetaKey)) &&
      query.meta.every(({ key, matches }) => matches(readMeta(event, key))),
  );
}

/** Empty for a key that the event does not carry. */
export function readMeta({ meta }: SiteEvent, key: string): string {
  return Object.hasOwn(meta, key) ? (meta[key] ?? '') : '';
}

function toHit(event: SiteEvent, pages: readonly SitePage[]): Hit {
  return { path: event.path, title: pages.find(({ path }) => path === event.path)?.title ?? '', seconds: 0 };
}
