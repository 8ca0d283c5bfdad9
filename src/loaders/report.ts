/** The unified report: every account's figures, merged into rows and cut into pages. */
import { InputError } from '../errors';
import type { Connected } from '../model/connected';
import type { Problem } from '../model/entity';
import type { FiguresQuestion } from '../model/question';
import { toRangeKey } from '../model/range';
import { decodeCursor, encodeCursor, toFingerprint } from '../planner/cursor';
import type { ReportOrder, ReportPart, ReportRow } from '../planner/merge';
import { mergeRows, sortReportRows } from '../planner/merge';
import { runReport } from '../planner/run/report';
import type { CallContext, Connection } from '../providers/provider';

export interface ReportRequest {
  readonly connections: readonly Connection[];
  readonly question: Omit<FiguresQuestion, 'ids' | 'metrics'>;
  readonly order: ReportOrder | null;
  readonly isCompared: boolean;
}

export interface ReportTotals {
  readonly figures: readonly ReportPart[];
  readonly problems: readonly Problem[];
}

export type ConnectedReportRows = Connected<ReportRow>;

export async function loadReportTotals(
  request: ReportRequest,
  metrics: FiguresQuestion['metrics'],
  context: CallContext,
): Promise<ReportTotals> {
  const question = { ...request.question, dimensions: [], metrics };
  const answer = await runReport(request.connections, question, request.isCompared, context);
  return { figures: mergeRows([], answer.rows).flatMap((row) => row.parts), problems: answer.problems };
}

export async function loadReportRows(
  request: ReportRequest,
  metrics: FiguresQuestion['metrics'],
  first: number,
  after: string | null,
  context: CallContext,
): Promise<ConnectedReportRows> {
  const { connections, question, order, isCompared } = request;
  const fingerprint = toFingerprint([
    connections.map((connection) => connection.account.id),
    { ...question, range: toRangeKey(question.range) },
    order,
    isCompared,
  ]);
  const start = after === null ? 0 : readIndex(after, fingerprint);
  const asked = order && !metrics.includes(order.by) ? [...metrics, order.by] : metrics;
  const answer = await runReport(connections, { ...question, metrics: asked }, isCompared, context);
  const rows = sortReportRows(mergeRows(question.dimensions, answer.rows), order);
  const edges = rows
    .slice(start, start + first)
    .map((node, index) => ({ cursor: writeIndex(start + index + 1, fingerprint), node }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: start + edges.length < rows.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => rows.length,
    problems: answer.problems,
  };
}

function writeIndex(index: number, fingerprint: string): string {
  return encodeCursor(fingerprint, [
    { account: '', type: '', operation: '', partition: '', page: null, index, isAtEnd: false },
  ]);
}

function readIndex(cursor: string, fingerprint: string): number {
  const [place] = decodeCursor(cursor, fingerprint);
  if (!place) throw new InputError('This is not a cursor of this graph: pass the endCursor of a page.', 'after');
  return place.index;
}
