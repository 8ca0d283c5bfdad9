/** Event logs: the cursor-paged hits and the click stream, newest first. */
import type { Call, Statistics } from '../call';
import { readLimit, readOneOf, readText, type Query } from '../query';
import { gatherInOrder, type Scope } from '../scope';
import { dayMs, readWindow, type Window } from '../window';
import { encode, type Wire } from '../wire';
import { createEventWriter, readEventKey, writeEventKey } from './event';

/** Older hits are not kept, although longer time frames are offered. */
const reachMs = 90 * dayMs;

/** A full page ends with `lastKey`, a shorter one does not: after a last full page comes an empty one. */
export function writeHits(call: Call, scope: Scope): Wire {
  const asked = readWindow(call.query, 'hits', call.now);
  const window = { ...asked, from: Math.max(asked.from, call.now - reachMs) };
  const limit = readLimit(call.query);
  const statistics = call.statistics();
  const key = readText(call.query, 'offset');
  const before = key === undefined ? Infinity : readEventKey(statistics.traffic, key);
  const positions = takeNewest(call, statistics, scope, window, limit, before);
  const last = positions.at(-1);
  return encode({
    hits: positions.map(createEventWriter(call)),
    lastKey: last === undefined || positions.length < limit ? undefined : writeEventKey(statistics.traffic, last),
  });
}

/** Only the newest events can be seen, at most a hundred; each row carries its key. */
export function writeClickStream(call: Call, scope: Scope): Wire {
  const window = { timeFrame: 'beginning', from: -Infinity, to: call.now + 1 };
  const statistics = call.statistics();
  const limit = readLimit(call.query, 'pageSize', 50);
  const write = createEventWriter(call);
  return {
    rows: takeNewest(call, statistics, scope, window, limit, Infinity).map((position) => ({
      id: writeEventKey(statistics.traffic, position),
      ...write(position),
    })),
  };
}

function takeNewest(
  call: Call,
  statistics: Statistics,
  scope: Scope,
  window: Window,
  limit: number,
  before: number,
): readonly number[] {
  const isWanted = readEventFilter(call.query, statistics, call.now);
  const positions = gatherInOrder(statistics, scope, window, call.now);
  const taken: number[] = [];
  for (let index = positions.length - 1; index >= 0 && taken.length < limit; index -= 1) {
    const position = positions[index]!;
    if (position < before && isWanted(position)) taken.push(position);
  }
  return taken;
}

/** Bots are neither unique nor not unique. */
function readEventFilter(query: Query, { traffic }: Statistics, now: number): (position: number) => boolean {
  const filter = readOneOf(query, 'filter', ['spiders', 'uniques', 'nonuniques', 'conversions']);
  switch (filter) {
    case undefined:
      return () => true;
    case 'spiders':
      return (position) => traffic.isBot[position] === 1;
    case 'uniques':
      return (position) => traffic.isFirst[position] === 1;
    case 'nonuniques':
      return (position) => traffic.isBot[position] === 0 && traffic.isFirst[position] === 0;
    case 'conversions':
      return (position) => traffic.convertedAt[position]! <= now;
  }
}
