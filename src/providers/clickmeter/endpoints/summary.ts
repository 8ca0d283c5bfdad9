/** One page of a summary: rows with their figures, and how many there are in all. */
import type { CallContext } from '../../../http/types';
import type { Entity, Figures } from '../../../model/entity';
import type { ListFilter, Order } from '../../../model/question';
import type { DayRange } from '../../../model/range';
import { pageSize } from '../limits';
import { normaliseStatistics } from '../normalise';
import { toFigures } from './figures/build';
import { isWhole, toSummaryParams } from './filters';
import type { Kind } from './kinds';
import { group, link } from './kinds';
import type { Knowledge, Place } from './knowledge';
import type { Tools } from './tools';
import { toFreshness, toTimeFrame } from './tools';

export interface SummaryQuestion {
  readonly status?: string;
  readonly groupId?: string;
  readonly filter: ListFilter;
  readonly order: Order;
  readonly range: DayRange;
  readonly offset: number;
  /** Only its figures are wanted, which keep longer than its things do. */
  readonly isOfFigures?: boolean;
}

export interface SummaryPage {
  readonly rows: readonly { readonly row: Entity; readonly figures: Figures; readonly raw: unknown }[];
  /** Offset of the next page; null: this was the last. */
  readonly next: number | null;
  /** Of all pages; null when not told. */
  readonly count: number | null;
}

/** How the lists of things are asked for when nobody says more: whoever asks the same way finds the answer there. */
export const usual = { status: 'active', filter: {}, order: { by: 'NAME', direction: 'ASC' } } as const;

export async function readSummary(
  tools: Tools,
  kind: Kind,
  question: SummaryQuestion,
  context: CallContext,
): Promise<SummaryPage> {
  const { account, knowledge } = tools;
  const { status, groupId, filter, order, range, offset, isOfFigures = false } = question;
  const answer = await tools.read(
    {
      operation: kind.summary,
      query: {
        type: kind.wireType,
        ...toTimeFrame(range),
        status,
        groupId,
        ...toSummaryParams(filter),
        sortBy: kind.sortBy[order.by] ?? kind.sortBy.NAME,
        sortDirection: order.direction.toLowerCase(),
        offset,
        limit: pageSize,
      },
      parse: kind.readSummary,
      ...(isOfFigures && toFreshness(range, tools)),
    },
    context,
  );
  const { rows, count } = answer.value;
  if (isWhole(filter) && count !== null) knowledge.noteCount(kind.type, { status, group: groupId }, count);
  return {
    rows: rows.map(({ value, raw }) => {
      const row = kind.normalise(value.info as never, account);
      knowledge.notePlace(kind.type, row.upstreamId, readPlace(row, kind));
      noteLinks(knowledge, row);
      const values = normaliseStatistics(value.statistics, kind.type);
      return { row, figures: toFigures(tools, { values, range, answer, operation: kind.summary }), raw };
    }),
    next: findNext(offset, rows.length, count),
    count,
  };
}

/** A page may be shorter than asked for, should the server have a ceiling of its own. */
function findNext(offset: number, length: number, count: number | null): number | null {
  const isLast = length === 0 || (count === null ? length < pageSize : offset + length >= count);
  return isLast ? null : offset + length;
}

/** At least as many as are active. A group without a number may be one that is not told. */
function noteLinks(knowledge: Knowledge, { __typename, upstreamId, linkCount }: Entity): void {
  if (__typename !== group.type || typeof linkCount !== 'number' || linkCount === 0) return;
  knowledge.noteCount(link.type, { status: usual.status, group: upstreamId }, linkCount);
}

/** A state that cannot be asked for is taken for the usual one. */
function readPlace(row: Entity, { states, stateOf }: Kind): Place {
  const group = row.group as Entity | null | undefined;
  return { status: states[stateOf(row)] ?? usual.status, group: group?.upstreamId };
}
