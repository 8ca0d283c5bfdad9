/** Counts the sandbox's visits the slow and plain way, by the words of the schema alone: what every answer is held against. */
import type { PageView, Visit, World } from '../../src/sandbox/world/types';

/** Days, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

export interface LinkCount {
  readonly clicks: number;
  readonly uniqueClicks: number;
  readonly conversions: number;
  readonly uniqueConversions: number;
  readonly conversionValue: number;
  readonly botClicks: number;
}

export interface SiteCount {
  readonly visitors: number;
  readonly views: number;
  readonly sessions: number;
  readonly bounces: number;
}

export interface CampaignCount {
  readonly clicks: number;
  readonly offerClicks: number;
  readonly conversions: number;
  readonly revenue: number;
  readonly cost: number;
  readonly profit: number;
}

/** A view of a page, with the visit that it is part of. */
export interface View {
  readonly visit: Visit;
  readonly page: PageView;
}

/** The calendar day of an instant. */
export function toDay(at: number, timeZone = 'UTC'): string {
  if (timeZone === 'UTC') return new Date(at).toISOString().slice(0, 10);
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

export function listDays({ from, to }: Days): readonly string[] {
  return from > to ? [] : [from, ...listDays({ from: addDays(from, 1), to })];
}

export function createNaive(world: World, now: number) {
  const utcDays = new Map(world.visits.map((visit) => [visit, toDay(visit.at)]));
  const isWithin = (day: string, { from, to }: Days): boolean => day >= from && day <= to;

  /** Visits by link or campaign, by the days of UTC. */
  const listClicks = (origin: Visit['origin'], days: Days): readonly Visit[] =>
    world.visits.filter(
      (visit) => visit.origin === origin && visit.at <= now && isWithin(utcDays.get(visit) as string, days),
    );

  return {
    listLinkClicks: (days: Days) => listClicks('link', days),
    listCampaignClicks: (days: Days) => listClicks('campaign', days),

    /** A conversion counts on the day of its click, once it has arrived; robots are no clicks. */
    countLink: (visits: readonly Visit[]): LinkCount => {
      const people = visits.filter((visit) => !visit.isBot);
      const converted = people.filter(
        ({ conversion }) => conversion && conversion.clickConversionId !== null && conversion.at <= now,
      );
      return {
        clicks: people.length,
        uniqueClicks: countPeople(people),
        conversions: converted.length,
        uniqueConversions: countPeople(converted),
        conversionValue: addUp(
          converted.map(({ conversion }) => conversion!.value),
          2,
        ),
        botClicks: visits.length - people.length,
      };
    },

    /** Openings of the pixel's page, on the day of the opening. */
    listPixelViews: (pixelId: number, days: Days): readonly View[] => {
      const pixel = world.pixels.find(({ id }) => id === pixelId)!;
      return world.visits.flatMap((visit) =>
        visit.websiteId === pixel.websiteId && !visit.isBot
          ? visit.pages
              .filter(({ path, at }) => path === pixel.pagePath && at <= now && isWithin(toDay(at), days))
              .map((page) => ({ visit, page }))
          : [],
      );
    },

    /** Visits of a website, whole, on the day they began in its own zone. */
    listSessions: (websiteId: string, days: Days): readonly Visit[] => {
      const { timeZone } = world.websites.find(({ id }) => id === websiteId)!;
      const isNear = ({ at }: Visit): boolean =>
        at > Date.parse(days.from) - 172_800_000 && at < Date.parse(days.to) + 172_800_000;
      return world.visits.filter(
        (visit) =>
          visit.websiteId === websiteId &&
          visit.reachedSite &&
          !visit.isBot &&
          visit.at <= now &&
          isNear(visit) &&
          isWithin(toDay(visit.at, timeZone), days),
      );
    },

    countSite: (visits: readonly Visit[], isCounted: (path: string) => boolean = () => true): SiteCount => {
      const seen = visits.filter(({ pages }) => pages.some(({ path }) => isCounted(path)));
      return {
        visitors: countPeople(seen),
        views: seen.flatMap(({ pages }) => pages.filter(({ path }) => isCounted(path))).length,
        sessions: seen.length,
        bounces: seen.filter(({ pages }) => pages.length === 1).length,
      };
    },

    countCampaign: (visits: readonly Visit[]): CampaignCount => {
      const converted = visits.filter(({ conversion }) => conversion && conversion.at <= now);
      const payouts = converted.map(({ conversion }) => conversion!.payout);
      const costs = visits.map(({ cost }) => cost);
      return {
        clicks: visits.length,
        offerClicks: visits.filter(({ clickedThrough }) => clickedThrough).length,
        conversions: converted.length,
        revenue: addUp(payouts, 5),
        cost: addUp(costs, 5),
        profit: addUp([...payouts, ...costs.map((cost) => -cost)], 5),
      };
    },

    listJudgedClicks: (integrationId: string, days: Days): readonly Visit[] =>
      [...listClicks('link', days), ...listClicks('campaign', days)].filter(
        (visit) => visit.integrationId === integrationId,
      ),

    /** Conversions on the day that they arrived. */
    listJudgedConversions: (integrationId: string, days: Days): readonly Visit[] =>
      world.visits.filter(
        ({ integrationId: own, conversion }) =>
          own === integrationId && conversion && conversion.at <= now && isWithin(toDay(conversion.at), days),
      ),
  };
}

export function countPeople(visits: readonly Visit[]): number {
  return new Set(visits.map(({ visitorId }) => visitorId)).size;
}

/** `*` is one segment, `**` is anything. */
export function matchesPattern(pattern: string, path: string): boolean {
  const source = pattern
    .split(/(\*\*|\*)/)
    .map((part) => (part === '**' ? '.*' : part === '*' ? '[^/]+' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')))
    .join('');
  return new RegExp(`^${source}$`).test(path);
}

export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** Exact, by whole units of the last digit. */
function addUp(amounts: readonly number[], digits: number): number {
  const unit = 10 ** digits;
  return amounts.reduce((sum, amount) => sum + Math.round(amount * unit), 0) / unit;
}
