/** The unified report: every account's figures, merged into rows and cut into pages. */
import type { Connected } from '../model/connected';
import type { Problem } from '../model/entity';
import type { FiguresQuestion } from '../model/question';
import { toRangeKey } from '../model/range';
import { decodeIndex, toFingerprint } from '../planner/cursor';
import type { ReportOrder, ReportPart, ReportRow } from '../planner/merge';
import { mergeRows, sortReportRows } from '../planner/merge';
import { cutPage } from '../planner/page';
import type { ReadAccount } from '../planner/run/report';
import { runReport } from '../planner/run/report';
import type { Connection } from '../providers/provider';
import type { FiguresLoader } from './figures';

/** What a report may take longer than other questions: slow providers' reports are made while we wait. */
const extraMs = 15_000;

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
  figures: FiguresLoader,
  field: string,
): Promise<ReportTotals> {
  const question = { ...request.question, dimensions: [], metrics };
  const answer = await runReport(
    request.connections,
    question,
    request.isCompared,
    toReader(figures, field),
    figures.now(),
  );
  return { figures: mergeRows([], answer.rows).flatMap((row) => row.parts), problems: answer.problems };
}

export async function loadReportRows(
  request: ReportRequest,
  metrics: FiguresQuestion['metrics'],
  first: number,
  after: string | null,
  figures: FiguresLoader,
  field: string,
): Promise<ConnectedReportRows> {
  const { connections, question, order, isCompared } = request;
  const fingerprint = toFingerprint([
    connections.map((connection) => connection.account.id),
    { ...question, range: toRangeKey(question.range) },
    order,
    isCompared,
  ]);
  const start = decodeIndex(after, fingerprint);
  const asked = order && !metrics.includes(order.by) ? [...metrics, order.by] : metrics;
  const answer = await runReport(
    connections,
    { ...question, metrics: asked },
    isCompared,
    toReader(figures, field),
    figures.now(),
  );
  const rows = sortReportRows(mergeRows(question.dimensions, answer.rows), order);
  return cutPage(rows, { first, start, fingerprint }, answer.problems);
}

function toReader(figures: FiguresLoader, field: string): ReadAccount {
  return ({ provider, account }, question) =>
    figures.loadUncut({
      ref: { type: 'Account', provider, account: account.id, upstreamId: account.id },
      ...question,
      field,
      extraMs,
    });
}
