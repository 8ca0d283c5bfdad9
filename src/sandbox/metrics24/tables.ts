/** The three report tables: a range of days, newest first, paged by cursor. */
import { replyJson, type EmulatorReply } from '../kit';
import { readDay, readOptional, readRequired, readWhole, refuseUnknown } from './parameters';
import { Refusal } from './replies';
import type { Timeline, TimelineKind, Timelines } from './timelines';

const dayMs = 86_400_000;

const kindByTable = new Map<string, TimelineKind>([
  ['click-table', 'click'],
  ['conversion-table', 'conversion'],
  ['impression-table', 'impression'],
]);

export interface Tables {
  /** Null when there is no table of that name. */
  readonly answer: (name: string, query: URLSearchParams) => EmulatorReply | null;
}

export function createTables(timelines: Timelines): Tables {
  return {
    answer: (name, query) => {
      const kind = kindByTable.get(name);
      if (kind === undefined) return null;
      refuseUnknown(query, ['integration_id', 'start_date', 'end_date', 'page[size]', 'page[after]', 'page[before]']);
      const start = readDay(query, 'start_date');
      const until = readDay(query, 'end_date') + dayMs;
      if (until <= start) throw new Refusal(400, 'end_date lies before start_date');
      const size = readWhole(readRequired(query, 'page[size]'), 'page[size]', 100);
      const after = readOptional(query, 'page[after]');
      const before = readOptional(query, 'page[before]');
      if (after !== null && before !== null) throw new Refusal(400, 'page[after] and page[before] exclude each other');
      const timeline = timelines.open(kind, readRequired(query, 'integration_id'));
      const bounds = timeline.findBounds(start, until);
      return replyPage(timeline, bounds, cutPage(timeline, bounds, size, after, before));
    },
  };
}

interface Bounds {
  readonly first: number;
  readonly end: number;
}

function cutPage(
  timeline: Timeline,
  { first, end }: Bounds,
  size: number,
  after: string | null,
  before: string | null,
): Bounds {
  const clamp = (position: number): number => Math.min(end, Math.max(first, position));
  if (before !== null) {
    const pageEnd = clamp(findCursor(timeline, before));
    return { first: clamp(pageEnd - size), end: pageEnd };
  }
  const pageFirst = after === null ? first : clamp(findCursor(timeline, after) + 1);
  return { first: pageFirst, end: clamp(pageFirst + size) };
}

function findCursor(timeline: Timeline, cursor: string): number {
  const position = timeline.findPosition(cursor);
  if (position === undefined) throw new Refusal(400, 'The cursor is not known');
  return position;
}

function replyPage(timeline: Timeline, bounds: Bounds, page: Bounds): EmulatorReply {
  const entries = timeline.entries.slice(page.first, page.end);
  return replyJson(200, {
    data: {
      data: entries.map(timeline.toRow),
      pageInfo: {
        startCursor: entries[0]?.id ?? null,
        endCursor: entries.at(-1)?.id ?? null,
        hasPreviousPage: page.first > bounds.first,
        hasNextPage: page.end < bounds.end,
      },
    },
  });
}
