/** Totals and time series: the AggregatedResult of one scope, as one row or as a row per day, week or month. */
import type { Call } from './call';
import { createInvalid } from './faults';
import { groupBy } from './group-by';
import { readFlag, readOneOf } from './query';
import { gatherPositions, type Scope } from './scope';
import type { Counts } from './tally';
import { dayMs, readWindow, type Window } from './window';
import { encode, noDate, writeStamp, type Wire } from './wire';

export interface Identity {
  readonly id: number;
  readonly entityData: Wire;
}

/** One total. Without an identity nothing but figures is sent, so that a quiet account is `{}`. */
export function writeTotal(call: Call, scope: Scope, identity?: Identity): Wire {
  const window = readWindow(call.query, 'aggregated', call.now);
  const isHourly = readFlag(call.query, 'hourly') === true;
  const statistics = call.statistics();
  const positions = gatherPositions(statistics, scope, window, call.now);
  const counts = statistics.tally(positions, call.now);
  return encode({
    ...(identity && {
      entityId: String(identity.id),
      activityDay: counts.lastHitAt === 0 ? noDate : writeStamp(call.now),
    }),
    ...encodeCounts(counts, scope),
    hourlyBreakDown: isHourly ? writeHours(call, scope, positions, window) : undefined,
    // Single totals name their entity without its tags.
    entityData: identity && { ...identity.entityData, tags: undefined },
  });
}

/** Rows only for days, weeks or months with traffic, oldest first. */
export function writeSeries(call: Call, scope: Scope): Wire {
  const window = readWindow(call.query, 'aggregated', call.now);
  const unit = readOneOf(call.query, 'groupBy', ['day', 'week', 'month']) ?? 'day';
  if (window.timeFrame === 'beginning' && unit !== 'month') {
    throw createInvalid('groupBy', 'timeFrame beginning needs groupBy month', '0005', unit);
  }
  const statistics = call.statistics();
  const positions = gatherPositions(statistics, scope, window, call.now);
  const starts = new Map<number, number>();
  const buckets = groupBy(positions, (position) => {
    const day = Math.floor(statistics.traffic.at[position]! / dayMs);
    const start = starts.get(day) ?? startOf(unit, day);
    starts.set(day, start);
    return start;
  });
  return {
    rows: [...buckets]
      .sort(([one], [other]) => one - other)
      .map(([start, members]) =>
        encode({
          activityDay: writeStamp(start),
          ...encodeCounts(statistics.tally(members, call.now), scope),
        }),
      ),
  };
}

/** Zero figures fall to the rule of defaults when the row is encoded. */
export function encodeCounts(counts: Counts, scope: Scope): Wire {
  const conversions = {
    convertedClicks: counts.conversions,
    uniqueConversions: counts.uniqueConversions,
    conversionsValue: counts.value,
    lastHitDate: counts.lastHitAt === 0 ? undefined : writeStamp(counts.lastHitAt),
  };
  if (scope.kind === 'conversions') return encode(conversions);
  return encode({
    totalClicks: counts.clicks,
    uniqueClicks: counts.uniqueClicks,
    totalViews: counts.views,
    uniqueViews: counts.uniqueViews,
    spiderHitsCount: counts.spiderClicks + counts.spiderViews,
    ...conversions,
  });
}

/** Offered for today and yesterday; with longer frames only the totals come back. Keyed by the hour's start. */
function writeHours(call: Call, scope: Scope, positions: Int32Array, window: Window): Wire | undefined {
  if (window.timeFrame !== 'today' && window.timeFrame !== 'yesterday') return undefined;
  const { traffic, tally } = call.statistics();
  const hours = groupBy(positions, (position) => Math.floor(traffic.at[position]! / 3_600_000) * 3_600_000);
  return Object.fromEntries(
    [...hours]
      .sort(([one], [other]) => one - other)
      .map(([start, members]) => [writeStamp(start), encodeCounts(tally(members, call.now), scope)]),
  );
}

/** Weeks start on Monday; a first week or month may start before the window does. */
function startOf(unit: 'day' | 'week' | 'month', day: number): number {
  if (unit === 'day') return day * dayMs;
  // Day 0 was a Thursday.
  if (unit === 'week') return (day - ((day + 3) % 7)) * dayMs;
  const date = new Date(day * dayMs);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
}
