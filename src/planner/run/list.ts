/** Runs planned lists: all streams at once, merged row by row, failures beside the rows. */
import type { Problem } from '../../model/entity';
import type { Order } from '../../model/question';
import type { CallContext, ListedRow, ListSource } from '../../providers/provider';
import { createTally, settle } from '../counted';
import type { Place } from '../cursor';
import { isNotAsked } from '../kept';
import type { ListMemory, ListSize } from '../memory';
import { compareRows } from '../order';
import type { ListPlan, PlannedList } from '../plan-list';
import { toProblem } from '../problem';
import type { RecentPages } from '../recent-pages';
import type { Unread } from './expect-list';
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
  /** Lists of which rows are missing because calls are only counted. */
  readonly unread: readonly Unread[];
}

export interface ListRun {
  readonly order: Order;
  readonly count: number;
  /** Empty: from the beginning. */
  readonly start: readonly Place[];
  /** Path of the field that wants the rows. */
  readonly field: string;
}

/** The next `count` rows behind `start` in the plan's order. */
export async function runList(
  plan: ListPlan,
  { order, count, start, field }: ListRun,
  memory: ListMemory,
  context: CallContext,
): Promise<MergedPage> {
  const problems: Problem[] = [...plan.problems];
  // A list has another share of a page that others have no part in.
  const page = JSON.stringify([order, count, start, plan.lists.map(toShortName)]);
  const runs = plan.lists.map((list) => ({
    list,
    tally: createTally(list.source, [field], context),
    streams: [] as Stream[],
  }));
  const unread = new Set<PlannedList>();
  await Promise.all(
    runs.map(async (run) => {
      run.streams = [
        ...(await openStreams(run.list, start, memory.pages, run.tally.context).catch((failure: unknown) =>
          fail(run.list, failure),
        )),
      ];
    }),
  );
  const all = runs.flatMap(({ list, streams }) => streams.map((stream) => ({ list, stream })));
  const live = new Set(all);

  function fail(list: PlannedList, failure: unknown): readonly Stream[] {
    if (isNotAsked(failure)) unread.add(list);
    else noteProblem(problems, toProblem(failure));
    return [];
  }

  /** A stream that fails leaves the merge where it stands: its place in the cursor lets a later page try again. */
  async function peekSafely(run: (typeof all)[number]): Promise<Head | null> {
    try {
      const listed = await run.stream.peek();
      return listed && { stream: run.stream, listed };
    } catch (failure) {
      live.delete(run);
      fail(run.list, failure);
      return null;
    }
  }

  const rows: MergedRow[] = [];
  while (rows.length < count) {
    const heads = await Promise.all([...live].map(peekSafely));
    const next = pickFirst(order, heads);
    if (!next) break;
    next.stream.take();
    rows.push({
      ...next.listed,
      source: next.stream.source,
      places: all.map(({ stream }) => stream.place()).filter(hasMoved),
    });
  }
  if (context.plan) await settle();
  else remember();
  function remember(): void {
    for (const { list, streams } of runs) {
      const own = rows.filter(({ source }) => source === list.source).map(({ row }) => row);
      memory.calls.noteRows(list.connection, own);
      if (streams.length > 0) memory.note(list, readSize(streams), { page, rows: own.length });
    }
  }

  return {
    rows,
    hasNextPage: [...live].some(({ stream }) => stream.hasMore()),
    problems,
    readTotal: () =>
      sumTotals(
        all.map(({ stream }) => stream),
        problems.length > plan.problems.length,
      ),
    unread: runs
      .filter(({ list }) => unread.has(list))
      .map(({ list, tally, streams }) => ({
        list,
        told: tally.count(),
        // Before the first call of its own it is the list itself that tells what comes behind.
        behind: tally.behind() || toListName(list, start),
        share: memory.findShare(list, page),
        partitions: streams.length || undefined,
      })),
  };
}

interface Head {
  readonly stream: Stream;
  readonly listed: ListedRow;
}

async function openStreams(
  list: PlannedList,
  start: readonly Place[],
  recent: RecentPages,
  context: CallContext,
): Promise<readonly Stream[]> {
  const partitions = (await list.source.readPartitions?.(list.question, context)) ?? [''];
  return partitions.map((partition) =>
    createStream(
      list,
      partition,
      start.find((place) => isPlaceOf(place, list, partition)),
      recent,
      context,
    ),
  );
}

function isPlaceOf(place: Place, list: PlannedList, partition: string): boolean {
  return (
    place.account === list.connection.account.id &&
    place.type === list.source.type &&
    place.operation === list.source.operation &&
    place.partition === partition
  );
}

function noteProblem(problems: Problem[], problem: Problem): void {
  if (!problems.some((known) => isSameProblem(known, problem))) problems.push(problem);
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

/** As long as was seen; unknown where a stream did not tell. */
function readSize(streams: readonly Stream[]): ListSize {
  const totals = streams.map((stream) => stream.knownTotal());
  const rows = totals.every((total) => total !== null) ? totals.reduce((sum, total) => sum + total, 0) : undefined;
  return { rows, partitions: streams.length };
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

/** Equal for the same rows, however many are wanted. */
function toListName({ source, question: { rows: _, ...question } }: PlannedList, start: readonly Place[]): string {
  return JSON.stringify([source.operation, source.type, question, start]);
}

function toShortName({ connection, source }: PlannedList): string {
  return `${connection.account.id} ${source.type}`;
}
