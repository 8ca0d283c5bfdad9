/** TOP reports: the events of one scope, grouped by a property of the visit and ranked by hits. */
import type { Call } from '../call';
import { createEmptyNotFound } from '../faults';
import { groupBy } from '../group-by';
import { readOneOf, requireOneOf } from '../query';
import { gatherPositions, type Scope } from '../scope';
import type { Counts } from '../tally';
import { readWindow } from '../window';
import { encode, writeStamp, type Wire } from '../wire';
import { createDimensions, conversionReports, generalReports } from './dimensions';

/** How many rows a report has is stated nowhere. */
const maximumItems = 500;

export interface ReportOptions {
  readonly types: 'general' | 'conversion';
  /** Whether clicks or views can be asked for alone. */
  readonly hasHitType: boolean;
  /** Answers 404 without a body when there is nothing, as seen for datapoints and groups. */
  readonly isMissingWhenQuiet: boolean;
}

export function writeReport(call: Call, scope: Scope, options: ReportOptions): Wire {
  const type = requireOneOf(call.query, 'type', options.types === 'general' ? generalReports : conversionReports);
  const window = readWindow(call.query, 'reports', call.now);
  const hitType = options.hasHitType ? readOneOf(call.query, 'hittype', ['clicks', 'views']) : undefined;
  const statistics = call.statistics();
  const { traffic, tally } = statistics;
  const positions = gatherPositions(statistics, scope, window, call.now).filter(
    (position) => hitType === undefined || (traffic.isView[position] === 1) === (hitType === 'views'),
  );
  if (positions.length === 0 && options.isMissingWhenQuiet) throw createEmptyNotFound();

  const dimension = createDimensions(call)[type];
  const groups = groupBy(positions, dimension.idOf);
  const items = [...groups].flatMap(([id, members]) => (id === null ? [] : [{ id, counts: tally(members, call.now) }]));
  return {
    key: `${type}@${window.timeFrame}`,
    createdAt: writeStamp(call.now),
    data: items
      .sort((one, other) => countHits(other.counts) - countHits(one.counts) || (one.id < other.id ? -1 : 1))
      .slice(0, maximumItems)
      .map(({ id, counts }) => encodeItem(id, dimension.nameOf(id), counts)),
  };
}

function encodeItem(id: string, name: string, counts: Counts): Wire {
  return encode({
    id,
    entityData: { name },
    lastHitDate: writeStamp(counts.lastHitAt),
    totalClicks: counts.clicks,
    uniqueClicks: counts.uniqueClicks,
    spiderClicks: counts.spiderClicks,
    totalViews: counts.views,
    uniqueViews: counts.uniqueViews,
    spiderViews: counts.spiderViews,
    totalHits: countHits(counts),
    uniqueHits: counts.uniqueHits,
    spiderHits: counts.spiderClicks + counts.spiderViews,
    totalConversions: counts.conversions,
    totalConversionsValue: counts.value,
  });
}

function countHits(counts: Counts): number {
  return counts.clicks + counts.views;
}
