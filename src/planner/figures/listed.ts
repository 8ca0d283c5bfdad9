/** Totals that came along with the rows of a list. */
import type { MetricName } from '../../model/metrics';
import type { FiguresQuestion } from '../../model/question';
import { toRangeKey } from '../../model/range';
import type { CallContext, Connection, FiguresAnswer } from '../../providers/provider';
import { findMetrics } from '../plan';
import type { RecentPages } from '../recent-pages';

/** Of all things asked, as long as the pages that they stand on are kept; undefined where any figure is not among them. */
export async function readListed(
  {
    connection,
    of,
    question,
  }: { readonly connection: Connection; readonly of: string; readonly question: FiguresQuestion },
  pages: RecentPages,
  context: CallContext,
): Promise<FiguresAnswer | undefined> {
  const { ids, range, dimensions, filters, metrics } = question;
  if (ids.length === 0 || dimensions.length > 0 || filters.length > 0) return undefined;
  const known = findMetrics(connection, of);
  const wanted: readonly MetricName[] = metrics.filter((metric) => known.has(metric));
  const found = await pages.find(
    {
      connection,
      type: of,
      ids,
      mayServe: ({ source, question: listed }) =>
        toRangeKey(listed.range) === toRangeKey(range) && wanted.every((metric) => source.figures.includes(metric)),
      isWanted: ({ figures }) => figures !== null,
    },
    context,
  );
  if (found.size < ids.length) return undefined;
  return { rows: [...found].flatMap(([id, { figures }]) => (figures ? [{ id, keys: [], figures }] : [])) };
}
