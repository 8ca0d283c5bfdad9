/** Links and pixels of one group with their figures, by the group's own call, which takes both kinds at once. */
import type { CallContext } from '../../../http/types';
import type { Entity, Figures } from '../../../model/entity';
import type { Order, OrderField } from '../../../model/question';
import type { DayRange } from '../../../model/range';
import { pageSize } from '../limits';
import { normaliseDatapointInfo, normaliseStatistics } from '../normalise';
import { parseDatapointSummary } from '../wire';
import { toFigures } from './figures/build';
import { link, pixel } from './kinds';
import type { Tools } from './tools';
import { toTimeFrame } from './tools';

const operation = 'GET /groups/{id}/aggregated/summary';
const sorts: Readonly<Partial<Record<OrderField, string>>> = { ...pixel.sortBy, ...link.sortBy };

export interface GroupSummaryQuestion {
  readonly id: string;
  readonly type: 'tl' | 'tp' | undefined;
  readonly status: string | undefined;
  readonly search: string | undefined;
  readonly order: Order;
  readonly range: DayRange;
  readonly offset: number;
}

export interface GroupSummaryPage {
  readonly rows: readonly { readonly datapoint: Entity; readonly metrics: Figures }[];
  readonly next: number | null;
  readonly count: number | null;
}

export const isSortable = (by: OrderField): boolean => sorts[by] !== undefined;

export async function readGroupSummary(
  tools: Tools,
  { id, type, status, search, order, range, offset }: GroupSummaryQuestion,
  context: CallContext,
): Promise<GroupSummaryPage> {
  const query = {
    type,
    status,
    ...toTimeFrame(range),
    textSearch: search,
    sortBy: sorts[order.by],
    sortDirection: order.direction.toLowerCase(),
    offset,
    limit: pageSize,
  };
  const answer = await tools.read({ operation, values: { id }, query, parse: parseDatapointSummary }, context);
  const { rows, count } = answer.value;
  const isLast = rows.length === 0 || (count === null ? rows.length < pageSize : offset + rows.length >= count);
  return {
    rows: rows.map(({ value: { info, statistics } }) => {
      const datapoint = normaliseDatapointInfo(info, tools.account);
      const values = normaliseStatistics(statistics, datapoint.__typename);
      return { datapoint, metrics: toFigures(tools, { values, range, answer, operation }) };
    }),
    next: isLast ? null : offset + rows.length,
    count,
  };
}
