/** Clicks, conversions and impressions of each integration, newest first and indexed once, on first use. */
import type { EmulatorContext } from '../kit';
import type { IntegrationRecord, Visit, World } from '../world/types';
import { readImpressions } from './impressions';
import { Refusal } from './replies';
import { toClickWire, toConversionWire, toImpressionWire, type RowWire } from './rows';

export type TimelineKind = 'click' | 'conversion' | 'impression';

export interface Entry {
  /** The row's `real_tx_id`. */
  readonly id: string;
  readonly at: number;
  readonly visit: Visit;
}

export interface Timeline {
  readonly entries: readonly Entry[];
  /** Where an id stands in `entries`. */
  readonly findPosition: (id: string) => number | undefined;
  /** The part of `entries` from one instant up to another (exclusive) that has happened by now. */
  readonly findBounds: (from: number, until: number) => { readonly first: number; readonly end: number };
  readonly toRow: (entry: Entry) => RowWire;
}

export interface Timelines {
  readonly open: (kind: TimelineKind, integrationId: string) => Timeline;
}

export function createTimelines(world: World, context: EmulatorContext): Timelines {
  const opened = new Map<string, Timeline>();
  return {
    open: (kind, integrationId) => {
      const key = `${kind} ${integrationId}`;
      const existing = opened.get(key);
      if (existing !== undefined) return existing;
      const integration = world.integrations.find((candidate) => candidate.id === integrationId);
      if (integration === undefined) throw new Refusal(404, 'No such integration');
      const timeline = createTimeline(kind, world, integration, context);
      opened.set(key, timeline);
      return timeline;
    },
  };
}

function createTimeline(
  kind: TimelineKind,
  world: World,
  integration: IntegrationRecord,
  context: EmulatorContext,
): Timeline {
  const visits = world.visits.filter((visit) => visit.integrationId === integration.id);
  const entries = visits.flatMap((visit) => readEntries(kind, integration, visit)).sort(compareNewestFirst);
  const positions = new Map(entries.map((entry, position) => [entry.id, position]));
  const toWire = { click: toClickWire, conversion: toConversionWire, impression: toImpressionWire }[kind];
  const links = new Map(world.links.map((link) => [link.id, link]));
  return {
    entries,
    findPosition: (id) => positions.get(id),
    findBounds: (from, until) => ({
      first: findFirstBefore(entries, Math.min(until, context.now() + 1)),
      end: findFirstBefore(entries, from),
    }),
    toRow: (entry) => toWire(entry, integration, links),
  };
}

function readEntries(kind: TimelineKind, integration: IntegrationRecord, visit: Visit): readonly Entry[] {
  if (kind === 'click') return [{ id: visit.id, at: visit.at, visit }];
  if (kind === 'conversion') {
    return visit.conversion === null ? [] : [{ id: visit.id, at: visit.conversion.at, visit }];
  }
  if (integration.watches === 'links') return [];
  return readImpressions(visit).map(({ id, at }) => ({ id, at, visit }));
}

function compareNewestFirst(a: Entry, b: Entry): number {
  return b.at - a.at || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
}

/** The first position whose instant lies before the given one. */
function findFirstBefore(entries: readonly Entry[], at: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle]?.at ?? 0) < at) high = middle;
    else low = middle + 1;
  }
  return low;
}
