/** Figures over time: the period as a whole, its days (or weeks, months, years), the hours of the day, and time spent. */
import type { Period, Scale } from './query';
import type { Scope, Statistic } from './scope';
import { readSessionSeconds } from './select';
import { createAverage, createTally, getOrCreate, toPageKey, toTotals } from './tally';
import { toDayStamp } from './zone';

export const total: Statistic = {
  sortable: null,
  answer: (scope) => {
    const tally = createTally();
    for (const session of scope.select().sessions) tally.add(session, session.hits.length);
    return toTotals(tally.read());
  },
};

export const visitorsByDay: Statistic = {
  sortable: null,
  answer: (scope) => {
    const { scale, period } = scope.query;
    const tallies = new Map(listStarts(period, scale).map((start) => [start, createTally()]));
    for (const session of scope.select().sessions) {
      tallies.get(clampStart(session.day, period, scale))?.add(session, session.hits.length);
    }
    return [...tallies].map(([start, tally]) => ({ ...toStamps(start, scale), ...toTotals(tally.read()) }));
  },
};

export const hours: Statistic = {
  sortable: null,
  answer: (scope) => {
    const tallies = Array.from({ length: 24 }, createTally);
    for (const session of scope.select().sessions) tallies[session.hour]?.add(session, session.hits.length);
    return tallies.map((tally, hour) => ({ hour, ...toTotals(tally.read()) }));
  },
};

/** Nothing while events are counted. */
export const sessionDuration: Statistic = {
  sortable: null,
  answer: (scope) => {
    if (scope.query.event !== null) return null;
    const { scale, period } = scope.query;
    const averages = new Map(listStarts(period, scale).map((start) => [start, createAverage()]));
    for (const session of scope.select().sessions) {
      averages.get(clampStart(session.day, period, scale))?.add(readSessionSeconds(session));
    }
    return [...averages].map(([start, average]) => toTimeSpent(scope, start, '', '', average.read()));
  },
};

/** One row per stretch and page; a stretch without views has one row without a path. */
export const pageDuration: Statistic = {
  sortable: null,
  answer: (scope) => {
    if (scope.query.event !== null) return null;
    const { scale, period } = scope.query;
    const groups = new Map(listStarts(period, scale).map((start) => [start, new Map<string, PageTime>()]));
    for (const session of scope.select().sessions) {
      const pages = groups.get(clampStart(session.day, period, scale));
      if (pages === undefined) continue;
      for (const { path, title: openTitle, seconds } of session.views) {
        const title = scope.domain.group_by_title ? openTitle : '';
        const create = () => ({ path, title, average: createAverage() });
        getOrCreate(pages, toPageKey({ path, title }, scope.domain.group_by_title), create).average.add(seconds);
      }
    }
    return [...groups].flatMap(([start, pages]) =>
      pages.size === 0
        ? [toTimeSpent(scope, start, '', '', 0)]
        : [...pages.entries()]
            .sort(([one], [other]) => (one < other ? -1 : 1))
            .map(([, { path, title, average }]) => toTimeSpent(scope, start, path, title, average.read())),
    );
  },
};

interface PageTime {
  readonly path: string;
  readonly title: string;
  readonly average: ReturnType<typeof createAverage>;
}

function toTimeSpent({ query }: Scope, start: number, path: string, title: string, seconds: number) {
  return { ...toStamps(start, query.scale), path, title, average_time_spent_seconds: seconds };
}

/** One of the four is set, by the scale. */
function toStamps(start: number, scale: Scale) {
  const unset = { day: null, week: null, month: null, year: null };
  return { ...unset, [scale]: toDayStamp(start) };
}

/** The first days of every stretch that the period touches. */
function listStarts({ fromDay, toDay }: Period, scale: Scale): readonly number[] {
  const starts = new Set<number>();
  for (let day = fromDay; day <= toDay; day += 1) starts.add(toStart(day, scale));
  return [...starts];
}

/** A visit that began the day before and goes on in a period of minutes counts in the period's first stretch. */
function clampStart(day: number, period: Period, scale: Scale): number {
  return toStart(Math.max(day, period.fromDay), scale);
}

/** The day itself, its Monday, or the first of its month or year. */
function toStart(day: number, scale: Scale): number {
  if (scale === 'day') return day;
  if (scale === 'week') return day - ((day + 3) % 7);
  const date = new Date(day * 86_400_000);
  return Date.UTC(date.getUTCFullYear(), scale === 'month' ? date.getUTCMonth() : 0, 1) / 86_400_000;
}
