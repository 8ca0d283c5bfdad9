/** Figures for rows that must be sorted by a metric which their list does not carry. */
import type { MetricName } from '../../model/metrics';
import type { FiguresQuestion } from '../../model/question';
import type { CallContext, ListedRow } from '../../providers/provider';
import type { PlannedList } from '../plan-list';
import { planFigures } from '../plan';
import { createUnsupported } from '../problem';

/** The same rows, with figures where the account has any for them. */
export async function withOrderFigures(
  list: PlannedList,
  metric: MetricName,
  rows: readonly ListedRow[],
  context: CallContext,
): Promise<readonly ListedRow[]> {
  const ids = rows.flatMap(({ row }) => (typeof row.upstreamId === 'string' ? [row.upstreamId] : []));
  if (ids.length === 0) return rows;
  const {
    connection,
    question,
    source: { type },
  } = list;
  const asked: FiguresQuestion = { ids, range: question.range, dimensions: [], filters: [], metrics: [metric] };
  const source = planFigures(connection, type, asked);
  if (!source) throw createUnsupported(connection, `${type} cannot be sorted by ${metric} at this provider.`);
  const answer = await source.read(asked, context);
  const byId = new Map(answer.rows.map((row) => [row.id, row.figures]));
  return rows.map((listed) => ({
    ...listed,
    figures: listed.figures ?? byId.get(listed.row.upstreamId as string) ?? null,
  }));
}
