/** The world's visits as ClickMeter events: built once, in columns, so that any statistic is one pass over numbers. */
import type { LinkRecord, PixelRecord, Visit, World } from '../world/types';
import { groupBy } from './group-by';
import type { Window } from './window';

/** Events ascending by time; a position is an index into every column. */
export interface Traffic {
  readonly at: Float64Array;
  readonly datapointId: Int32Array;
  /** Small numbers that stand for visitor ids. */
  readonly visitor: Int32Array;
  readonly visitorCount: number;
  readonly isView: Uint8Array;
  readonly isBot: Uint8Array;
  /** The first event of its visitor at its datapoint, ever. */
  readonly isFirst: Uint8Array;
  /** 0 when the event never converts. */
  readonly conversionId: Int32Array;
  readonly convertedAt: Float64Array;
  /** Hundredths, so that sums are exact. */
  readonly valueCents: Float64Array;
  readonly visit: readonly Visit[];
  readonly everyPosition: Int32Array;
  readonly ofDatapoint: ReadonlyMap<number, Int32Array>;
  readonly ofConversion: ReadonlyMap<number, Int32Array>;
}

interface Event {
  readonly at: number;
  readonly datapointId: number;
  readonly isView: boolean;
  readonly visit: Visit;
}

export function createTraffic(world: World): Traffic {
  const clicks = readClicks(world.visits, world.links);
  const events = [...clicks, ...readViews(world.visits, world.pixels)].sort((one, other) => one.at - other.at);
  const visitors = new Map<string, number>();
  const seen = new Map<number, Set<number>>();
  const visitor = new Int32Array(events.length);
  const isFirst = new Uint8Array(events.length);
  events.forEach(({ datapointId, visit }, position) => {
    const number = visitors.get(visit.visitorId) ?? visitors.size;
    visitors.set(visit.visitorId, number);
    visitor[position] = number;
    if (visit.isBot) return;
    const seenHere = seen.get(datapointId) ?? new Set();
    seen.set(datapointId, seenHere);
    isFirst[position] = seenHere.has(number) ? 0 : 1;
    seenHere.add(number);
  });
  const conversions = events.map(readConversion);
  const everyPosition = Int32Array.from(events.keys());
  return {
    at: Float64Array.from(events, (event) => event.at),
    datapointId: Int32Array.from(events, (event) => event.datapointId),
    visitor,
    visitorCount: visitors.size,
    isView: Uint8Array.from(events, (event) => Number(event.isView)),
    isBot: Uint8Array.from(events, (event) => Number(event.visit.isBot)),
    isFirst,
    conversionId: Int32Array.from(conversions, (conversion) => conversion?.id ?? 0),
    convertedAt: Float64Array.from(conversions, (conversion) => conversion?.at ?? Infinity),
    valueCents: Float64Array.from(conversions, (conversion) => conversion?.cents ?? 0),
    visit: events.map((event) => event.visit),
    everyPosition,
    ofDatapoint: groupPositions(everyPosition, (position) => events[position]?.datapointId ?? 0),
    ofConversion: groupPositions(everyPosition, (position) => conversions[position]?.id ?? 0),
  };
}

/** The positions of the window among ascending ones, without copying. */
export function cutPositions(traffic: Traffic, positions: Int32Array, window: Window): Int32Array {
  return positions.subarray(findFrom(traffic, positions, window.from), findFrom(traffic, positions, window.to));
}

/** Index of the first of the positions that happened at or after the instant. */
export function findFrom(traffic: Traffic, positions: Int32Array, instant: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((traffic.at[positions[middle]!] ?? 0) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

function readClicks(visits: readonly Visit[], links: readonly LinkRecord[]): readonly Event[] {
  const known = new Set(links.map((link) => link.id));
  return visits.flatMap((visit) =>
    visit.origin === 'link' && visit.linkId !== null && known.has(visit.linkId)
      ? [{ at: visit.at, datapointId: visit.linkId, isView: false, visit }]
      : [],
  );
}

/** Every opening of a pixel's page counts, whatever brought the visitor; bots never run the pixel. */
function readViews(visits: readonly Visit[], pixels: readonly PixelRecord[]): readonly Event[] {
  const pixelsByPage = groupBy(pixels, (pixel) => `${pixel.websiteId} ${pixel.pagePath}`);
  return visits.flatMap((visit) =>
    visit.isBot
      ? []
      : visit.pages.flatMap(({ at, path }) =>
          (pixelsByPage.get(`${visit.websiteId} ${path}`) ?? []).map((pixel) => ({
            at,
            datapointId: pixel.id,
            isView: true,
            visit,
          })),
        ),
  );
}

/** A conversion belongs to the click it came from; the fraud verdict on it is unknown to ClickMeter. */
function readConversion(event: Event): { readonly id: number; readonly at: number; readonly cents: number } | null {
  const { conversion, isBot } = event.visit;
  if (event.isView || isBot || conversion === null || conversion.clickConversionId === null) return null;
  return { id: conversion.clickConversionId, at: conversion.at, cents: Math.round(conversion.value * 100) };
}

function groupPositions(positions: Int32Array, keyOf: (position: number) => number): ReadonlyMap<number, Int32Array> {
  const groups = groupBy(positions, keyOf);
  return new Map([...groups].map(([key, members]) => [key, Int32Array.from(members)]));
}
