/** The visits that Pirsch has seen, by domain: people who opened at least one page. */
import type { Visit, World } from '../../world/types';
import type { ZoneClock, ZoneClocks } from './zone';

/** By domain id. */
export type Traffic = ReadonlyMap<string, SiteTraffic>;

export interface SiteTraffic {
  /** Ascending by `at`. */
  readonly visits: readonly KnownVisit[];
  /** How many distinct people there are; each `person` is below. */
  readonly people: number;
  /** The calendar of a zone, one entry per visit; worked out once per zone. */
  readonly placeIn: (clock: ZoneClock) => Placement;
}

export interface KnownVisit {
  readonly visit: Visit;
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

function createSiteTraffic(list: readonly Visit[]): SiteTraffic {
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

function place(list: readonly Visit[], clock: ZoneClock): Placement {
  return {
    days: Int32Array.from(list, ({ at }) => clock.toDay(at)),
    hours: Uint8Array.from(list, ({ at }) => clock.toHour(at)),
  };
}
