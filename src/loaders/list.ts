/** Merged lists: one question to every account that has such things, one page, one cursor. */
import DataLoader from 'dataloader';
import type { ConnectedRows } from '../model/connected';
import { createConnected } from '../model/connected';
import { groupBy } from '../model/group-by';
import type { ListFilter, Noun, Order } from '../model/question';
import type { RangeQuestion } from '../model/range';
import { toRangeKey } from '../model/range';
import type { Place } from '../planner/cursor';
import { decodeCursor, encodeCursor, toFingerprint } from '../planner/cursor';
import { hasKept } from '../planner/kept';
import type { ListMemory } from '../planner/memory';
import type { Needs } from '../planner/needs';
import { mergeNeeds } from '../planner/needs';
import type { ListPlan, ListTarget, PlannedList } from '../planner/plan-list';
import { findLists, pickLists } from '../planner/plan-list';
import { expectList } from '../planner/run/expect-list';
import { runList } from '../planner/run/list';
import type { CallContext } from '../providers/provider';
import type { FiguresLoader } from './figures';

export interface ListRequest {
  readonly noun: Noun;
  readonly targets: readonly ListTarget[];
  readonly order: Order;
  readonly range: RangeQuestion;
  readonly first: number;
  readonly after: string | null;
  readonly needs: Needs;
  /** Path of the field that wants it. */
  readonly field: string;
}

export interface ListLoader {
  readonly load: (request: ListRequest) => Promise<ConnectedRows>;
}

export interface ListTools {
  readonly memory: ListMemory;
  /** Is handed the figures that come along with rows, so that selecting them costs nothing more. */
  readonly figures: FiguresLoader;
}

/** Lists that differ in nothing but what is selected of them, and how much, are planned as one: they share their calls. */
export function createListLoader({ memory, figures }: ListTools, context: CallContext): ListLoader {
  const loader = new DataLoader<Prepared, ConnectedRows>(
    async (requests) => {
      const groups = [...groupBy(requests, ({ fingerprint, after }) => `${fingerprint} ${after ?? ''}`)];
      const answers = new Map<Prepared, ConnectedRows | Error>();
      await Promise.all(
        groups.map(async ([, group]) => {
          const plan = await planTogether(group, context);
          await Promise.all(group.map(async (one) => answers.set(one, await run(one, plan).catch(toError))));
        }),
      );
      return requests.map((request) => answers.get(request)!);
    },
    { cache: false },
  );

  async function run(request: Prepared, plan: ListPlan): Promise<ConnectedRows> {
    const { order, range, first, after, start, fingerprint, needs, field } = request;
    const page = await runList(plan, { order, count: first, start, field }, memory, context);
    page.unread.forEach((unread) => expectList(unread, { count: first, needs, field }, memory, context));
    for (const { row, figures: carried, source } of page.rows) {
      if (!carried || typeof row.upstreamId !== 'string') continue;
      const ref = { type: row.__typename, provider: row.provider, account: row.account, upstreamId: row.upstreamId };
      figures.prime(ref, range, carried, source.figures);
    }
    const edges = page.rows.map(({ row, places }) => ({ cursor: encodeCursor(fingerprint, places), node: row }));
    return createConnected(edges, {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: after !== null,
      totalCount: page.readTotal,
      problems: page.problems,
    });
  }

  return { load: async (request) => loader.load(prepare(request)) };
}

interface Prepared extends ListRequest {
  readonly fingerprint: string;
  readonly start: readonly Place[];
}

/** Fails for a cursor that belongs to another question. */
function prepare(request: ListRequest): Prepared {
  const { noun, targets, order, range, after } = request;
  const fingerprint = toFingerprint([noun, targets.map(toTargetKey), order, toRangeKey(range)]);
  return { ...request, fingerprint, start: after === null ? [] : decodeCursor(after, fingerprint) };
}

async function planTogether(group: readonly Prepared[], context: CallContext): Promise<ListPlan> {
  const [{ noun, targets, order, range, start }] = group as [Prepared];
  const needs = mergeNeeds(group.map((request) => request.needs));
  const rows = Math.max(...group.map(({ first }) => first));
  const found = findLists(
    noun,
    targets,
    { order, range, rows },
    (connection, type) =>
      start.find((place) => place.account === connection.account.id && place.type === type)?.operation,
  );
  const open = found.choices.filter((lists) => lists.length > 1).flat();
  const kept = await Promise.all(open.map((list) => hasKept((call) => readFirstPages(list, call), context)));
  return pickLists(found, needs, {
    isKept: (list) => kept[open.indexOf(list)] ?? false,
    readLeft: (provider) => context.budget?.readLeft(provider),
  });
}

async function readFirstPages({ source, question }: PlannedList, context: CallContext): Promise<void> {
  const partitions = (await source.readPartitions?.(question, context)) ?? [''];
  await Promise.all(partitions.map((partition) => source.readPage(question, partition, null, context)));
}

function toTargetKey({ connection, filter }: ListTarget): readonly [string, ListFilter] {
  return [connection.account.id, filter];
}

function toError(failure: unknown): Error {
  return failure instanceof Error ? failure : new Error(String(failure));
}
