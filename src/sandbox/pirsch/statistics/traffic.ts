/** The visits that Pirsch has seen, by domain: people who opened at least one page. */
import type { PageView, Visit, World } from '../../world/types';
import type { ZoneClock, ZoneClocks } from './zone';

/** By domain id. */
export type Traffic = ReadonlyMap<string, SiteTraffic>;

/** What Pirsch knows of a visit, whether it comes from the world or was sent in. */
export interface SiteVisit extends Pick<Visit, KnownField> {
  readonly pages: readonly SitePage[];
  readonly platform: 'desktop' | 'mobile' | 'unknown';
}

/** Only what was sent in has tags. */
export interface SitePage extends PageView {
  readonly tags?: Readonly<Record<string, string>>;
}

type KnownField =
  | 'at'
  | 'visitorId'
  | 'events'
  | 'utm'
  | 'referrer'
  | 'referrerName'
  | 'country'
  | 'region'
  | 'city'
  | 'language'
  | 'browser'
  | 'browserVersion'
  | 'os'
  | 'osVersion'
  | 'screenClass';

export interface SiteTraffic {
  /** Ascending by `at`. */
  readonly visits: readonly KnownVisit[];
  /** How many distinct people there are; each `person` is below. */
  readonly people: number;
  /** The calendar of a zone, one entry per visit; worked out once per zone. */
  readonly placeIn: (clock: ZoneClock) => Placement;
}

export interface KnownVisit {
  readonly visit: SiteVisit;
  /** A number for the visitor's id: quicker to tell apart than text. */
  readonly person: number;
}

export interface Placement {
  readonly days: Int32Array;
  readonly hours: Uint8Array;
}

/** Each domain's own zone is placed at once, other zones when they are asked for. */
export function indexTraffic(world: World, clocks: ZoneClocks): Traffic {
  const visits = new Map<string, Visit[]>(world.websites.map(({ id }) => [id, []]));
  for (const visit of world.visits) {
    if (visit.reachedSite && !visit.isBot) visits.get(visit.websiteId)?.push(visit);
  }
  return new Map(
    world.websites.map(({ id, timeZone }) => {
      const traffic = createSiteTraffic(visits.get(id) ?? []);
      const clock = clocks.get(timeZone);
      if (clock !== null) traffic.placeIn(clock);
      return [id, traffic];
    }),
  );
}

/** What a domain had before together with what came in since. */
export function joinTraffic(before: SiteTraffic, added: readonly SiteVisit[]): SiteTraffic {
  const visits = [...before.visits.map(({ visit }) => visit), ...added];
  return createSiteTraffic(visits.sort((one, other) => one.at - other.at));
}

export function createSiteTraffic(list: readonly SiteVisit[]): SiteTraffic {
  const persons = new Map<string, number>();
  const visits = list.map((visit) => {
    const person = persons.get(visit.visitorId) ?? persons.size;
    persons.set(visit.visitorId, person);
    return { visit, person };
  });
  const placements = new WeakMap<ZoneClock, Placement>();
  return {
    visits,
    people: persons.size,
    placeIn: (clock) => {
      const placement = placements.get(clock) ?? place(list, clock);
      placements.set(clock, placement);
      return placement;
    },
  };
}

function place(list: readonly SiteVisit[], clock: ZoneClock): Placement {
  return {
    days: Int32Array.from(list, ({ at }) => clock.toDay(at)),
    hours: Uint8Array.from(list, ({ at }) => clock.toHour(at)),
  };
}
