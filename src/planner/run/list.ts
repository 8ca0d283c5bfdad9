/** Runs a planned list: all streams at once, merged row by row, failures beside the rows. */
import type { Problem } from '../../model/entity';
import type { Order } from '../../model/question';
import type { CallContext, ListedRow, ListSource } from '../../providers/provider';
import type { Place } from '../cursor';
import { compareRows } from '../order';
import type { ListPlan, PlannedList } from '../plan';
import { toProblem } from '../problem';
import type { Stream } from './stream';
import { createStream } from './stream';

export interface MergedRow extends ListedRow {
  readonly source: ListSource;
  /** Where every stream stands behind this row. */
  readonly places: readonly Place[];
}

export interface MergedPage {
  readonly rows: readonly MergedRow[];
  readonly hasNextPage: boolean;
  readonly problems: readonly Problem[];
  /** Rows in all; null when some list does not tell or failed. */
  readonly readTotal: () => Promise<number | null>;
}

/** The next `count` rows behind `start` (empty: from the beginning) in the plan's order. */
export async function runList(
  plan: ListPlan,
  order: Order,
  count: number,
  start: readonly Place[],
  context: CallContext,
): Promise<MergedPage> {
  const problems: Problem[] = [...plan.problems];
  const opened = await Promise.all(plan.lists.map((list) => openStreams(list, start, context, problems)));
  const all = opened.flat();
  const live = new Set(all);
  const rows: MergedRow[] = [];
  while (rows.length < count) {
    const heads = await Promise.all([...live].map((stream) => peekSafely(stream, live, problems)));
    const next = pickFirst(order, heads);
    if (!next) break;
    next.stream.take();
    rows.push({
      ...next.listed,
      source: next.stream.source,
      places: all.map((stream) => stream.place()).filter(hasMoved),
    });
  }
  return {
    rows,
    hasNextPage: [...live].some((stream) => stream.hasMore()),
    problems,
    readTotal: () => sumTotals(all, problems.length > plan.problems.length),
  };
}

interface Head {
  readonly stream: Stream;
  readonly listed: ListedRow;
}

async function openStreams(
  list: PlannedList,
  start: readonly Place[],
  context: CallContext,
  problems: Problem[],
): Promise<readonly Stream[]> {
  try {
    const partitions = (await list.source.readPartitions?.(list.question, context)) ?? [''];
    return partitions.map((partition) =>
      createStream(
        list,
        partition,
        start.find((place) => isPlaceOf(place, list, partition)),
        context,
      ),
    );
  } catch (failure) {
    problems.push(toProblem(failure));
    return [];
  }
}

function isPlaceOf(place: Place, list: PlannedList, partition: string): boolean {
  return (
    place.account === list.connection.account.id &&
    place.type === list.source.type &&
    place.operation === list.source.operation &&
    place.partition === partition
  );
}

/** A stream that fails leaves the merge where it stands: its place in the cursor lets a later page try again. */
async function peekSafely(stream: Stream, live: Set<Stream>, problems: Problem[]): Promise<Head | null> {
  try {
    const listed = await stream.peek();
    return listed && { stream, listed };
  } catch (failure) {
    live.delete(stream);
    const problem = toProblem(failure);
    if (!problems.some((known) => isSameProblem(known, problem))) problems.push(problem);
    return null;
  }
}

function isSameProblem(one: Problem, other: Problem): boolean {
  return one.account === other.account && one.code === other.code && one.message === other.message;
}

function pickFirst(order: Order, heads: readonly (Head | null)[]): Head | null {
  let first: Head | null = null;
  for (const head of heads) {
    if (head && (!first || compareRows(order, head.listed, first.listed) < 0)) first = head;
  }
  return first;
}

function hasMoved(place: Place): boolean {
  return place.page !== null || place.index > 0 || place.isAtEnd;
}

async function sumTotals(streams: readonly Stream[], hasFailed: boolean): Promise<number | null> {
  if (hasFailed) return null;
  try {
    const totals = await Promise.all(streams.map((stream) => stream.readTotal()));
    return totals.every((total) => total !== null) ? totals.reduce((sum, total) => sum + total, 0) : null;
  } catch (failure) {
    toProblem(failure);
    return null;
  }
}
