/** Merged lists: one question to every account that has such things, one page, one cursor. */
import type { ConnectedRows } from '../model/connected';
import { createConnected } from '../model/connected';
import type { ListFilter, Noun, Order } from '../model/question';
import type { RangeQuestion } from '../model/range';
import { toRangeKey } from '../model/range';
import { decodeCursor, encodeCursor, toFingerprint } from '../planner/cursor';
import type { ListNeeds, ListTarget } from '../planner/plan';
import { planList } from '../planner/plan';
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
  readonly needs: ListNeeds;
}

/** Figures that come along with rows are handed to `figures`, so that selecting them costs nothing more. */
export async function loadList(
  request: ListRequest,
  figures: FiguresLoader,
  context: CallContext,
): Promise<ConnectedRows> {
  const { noun, targets, order, range, first, after, needs } = request;
  const fingerprint = toFingerprint([noun, targets.map(toTargetKey), order, toRangeKey(range)]);
  const start = after === null ? [] : decodeCursor(after, fingerprint);
  const plan = planList(
    noun,
    targets,
    { order, range, rows: first },
    needs,
    (connection, type) =>
      start.find((place) => place.account === connection.account.id && place.type === type)?.operation,
  );
  const page = await runList(plan, order, first, start, context);
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

function toTargetKey({ connection, filter }: ListTarget): readonly [string, ListFilter] {
  return [connection.account.id, filter];
}
