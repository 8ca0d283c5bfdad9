/** Rows of Pirsch's statistics as keys and figures. `''` is its word for unknown; rates are fractions already. */
import type { FigureGap } from '../../../model/entity';
import type { MetricValues } from '../../../model/metrics';
import { toFirstDay } from '../../../model/steps';
import {
  parseDay,
  parseEntry,
  parseEvent,
  parseExit,
  parseGoalStats,
  parseHour,
  parseKeyword,
  parseNamed,
  parsePage,
  parsePlatform,
  parseReferrer,
  parseTotal,
  readItems,
  type NamedWire,
  type TotalWire,
} from '../wire';
import { toText } from './entity';

export interface StatisticRow {
  readonly key: string | null;
  readonly label?: string;
  /** Tells apart the rows of one answer that bear the same key. */
  readonly detail?: string;
  readonly values: MetricValues;
  readonly gaps?: readonly FigureGap[];
  /** The upstream row, untouched; absent for a row made of several. */
  readonly raw?: unknown;
}

export function normaliseTotal(body: unknown): readonly StatisticRow[] {
  return [{ key: null, values: toTraffic(parseTotal(body)), raw: body }];
}

/** A day is printed as midnight UTC and means the calendar day of the website's zone: its first ten characters, never shifted. */
export function normaliseDays(body: unknown): readonly StatisticRow[] {
  return readItems(body).map((raw) => {
    const wire = parseDay(raw);
    return { key: toDay(wire.day), values: toTraffic(wire), raw };
  });
}

/** Where Pirsch was not asked for weeks, or knows none, each day bears the key of its week. */
export function normaliseWeeks(body: unknown): readonly StatisticRow[] {
  return readItems(body).map((raw) => {
    const wire = parseDay(raw);
    return { key: toDay(wire.week) ?? toWeek(toDay(wire.day)), values: toTraffic(wire), raw };
  });
}

/** The same for months. */
export function normaliseMonths(body: unknown): readonly StatisticRow[] {
  return readItems(body).map((raw) => {
    const wire = parseDay(raw);
    const day = toDay(wire.month) ?? toDay(wire.day);
    return { key: day && `${day.slice(0, 7)}-01`, values: toTraffic(wire), raw };
  });
}

export function normaliseHours(body: unknown): readonly StatisticRow[] {
  return readItems(body).map((raw) => {
    const wire = parseHour(raw);
    return { key: String(wire.hour), values: toTraffic(wire), raw };
  });
}

/** With pages grouped by title a path may come several times. */
export function normalisePages(body: unknown): readonly StatisticRow[] {
  return readItems(body).map((raw) => {
    const wire = parsePage(raw);
    return { ...toPathKey(wire.path, wire.title), values: toTraffic(wire), raw };
  });
}

/** The row's visitors and sessions are those of the whole page: only `entries` began here. */
export function normaliseEntries(body: unknown): readonly StatisticRow[] {
  return readItems(body).map((raw) => {
    const wire = parseEntry(raw);
    return { ...toPathKey(wire.path ?? wire.entry_path, wire.title), values: { sessions: wire.entries }, raw };
  });
}

/** The key is `path`; one of Pirsch's own clients says `exit_path`. */
export function normaliseExits(body: unknown): readonly StatisticRow[] {
  return readItems(body).map((raw) => {
    const wire = parseExit(raw);
    return { ...toPathKey(wire.path ?? wire.exit_path, wire.title), values: { sessions: wire.exits }, raw };
  });
}

/** Visitors who reached the goal are its distinct conversions; every view of it is one more. */
export function normaliseGoals(body: unknown): readonly StatisticRow[] {
  return readItems(body).map((raw) => {
    const { page_goal: goal, stats } = parseGoalStats(raw);
    const name = toText(goal.name);
    const values = { uniqueConversions: stats.visitors, conversions: stats.views, conversionRate: stats.cr };
    return { key: goal.id, ...(name && { label: name }), values, raw };
  });
}

/** What Pirsch calls views of an event are its occurrences at one time and page views at another: left to `TrackedEvent`. */
export function normaliseEvents(body: unknown): readonly StatisticRow[] {
  return readItems(body).map((raw) => {
    const { name, visitors } = parseEvent(raw);
    return { key: toText(name), values: { visitors }, raw };
  });
}

/** Rows are one for each `referrer_name`; the address beside it is only an example. */
export function normaliseReferrers(body: unknown): readonly StatisticRow[] {
  return readItems(body).map((raw) => {
    const { referrer_name: name, referrer, visitors, sessions, bounces } = parseReferrer(raw);
    return {
      key: toText(name) ?? toText(referrer),
      detail: referrer ?? '',
      values: { visitors, sessions, bounces },
      raw,
    };
  });
}

/** One object for the three platforms; a platform that nobody used is left out, as everywhere. */
export function normalisePlatforms(body: unknown): readonly StatisticRow[] {
  const wire = parsePlatform(body);
  const rows = [
    { key: 'desktop', values: { visitors: wire.platform_desktop } },
    { key: 'mobile', values: { visitors: wire.platform_mobile } },
    { key: null, values: { visitors: wire.platform_unknown } },
  ];
  return rows.filter((row) => row.values.visitors > 0);
}

/** Words of the search console; what it calls clicks are arrivals from its results. */
export function normaliseKeywords(body: unknown): readonly StatisticRow[] {
  return readItems(body).map((raw) => {
    const { keys, clicks } = parseKeyword(raw);
    return { key: toText(keys?.join(' ')), values: { clicks }, raw };
  });
}

/** Statistics whose rows are a name and its visitors. */
export function createNamedNormaliser(
  toKey: (wire: NamedWire) => string | null,
  toDetail?: (wire: NamedWire) => string,
): (body: unknown) => readonly StatisticRow[] {
  return (body) =>
    readItems(body).map((raw) => {
      const wire = parseNamed(raw);
      return {
        key: toKey(wire),
        ...(toDetail && { detail: toDetail(wire) }),
        values: { visitors: wire.visitors },
        raw,
      };
    });
}

export function toCountryCode(wire: NamedWire): string | null {
  return toText(wire.country_code ?? wire.country)?.toUpperCase() ?? null;
}

function toTraffic({ visitors, views, sessions, bounces }: TotalWire): MetricValues {
  return { visitors, views, sessions, bounces };
}

function toPathKey(path: string | null | undefined, title: string | null | undefined): Omit<StatisticRow, 'values'> {
  const label = toText(title);
  return { key: toText(path), ...(label && { label, detail: label }) };
}

function toDay(time: string | null | undefined): string | null {
  return time ? time.slice(0, 10) : null;
}

function toWeek(day: string | null): string | null {
  return day && toFirstDay(day, 'WEEK');
}
