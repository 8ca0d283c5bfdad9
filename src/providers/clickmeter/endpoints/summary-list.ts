/** Lists of links, pixels, groups and conversions from their summaries: sorted, counted and with figures. */
import { createAccountError } from '../../../errors';
import type { ListQuestion, OrderField } from '../../../model/question';
import type { CallContext, ListPage, ListSource } from '../../provider';
import { pageSize } from '../limits';
import { measured } from '../normalise';
import { isKept, isTestedHere, readOffset, readPartition, toPartitions } from './filters';
import type { Kind } from './kinds';
import { readSummary } from './summary';
import type { Tools } from './tools';
import { buckets, freshForSeconds } from './tools';

export function createSummaryList(tools: Tools, kind: Kind): ListSource {
  async function readPage(
    question: ListQuestion,
    partition: string,
    page: string | null,
    context: CallContext,
  ): Promise<ListPage> {
    const { filter, order } = question;
    const isBySeconds = 'lastSeconds' in question.range;
    if (isBySeconds && order.by !== 'NAME' && order.by !== 'CREATED_AT') {
      throw createAccountError(
        tools.account,
        'unsupported',
        'ClickMeter counts whole days: nothing can be sorted by figures of the last seconds.',
      );
    }
    const offset = readOffset(page, tools.account);
    const range = tools.toDays(question.range);
    const answer = await readSummary(
      tools,
      kind,
      { ...readPartition(partition), filter, order, range, offset },
      context,
    );
    const kept = answer.rows.filter(({ row }) => isKept(row, filter));
    return {
      rows: kept.map(({ row, figures }) => ({ row, figures: isBySeconds ? null : figures })),
      next: answer.next === null ? null : String(answer.next),
      total: isTestedHere(filter) ? (page === null && answer.next === null ? kept.length : null) : answer.count,
    };
  }

  return {
    operation: kind.summary,
    buckets,
    freshForSeconds,
    noun: kind.noun,
    type: kind.type,
    fields: kind.fields,
    figures: measured[kind.type] ?? [],
    orders: Object.keys(kind.sortBy) as OrderField[],
    filters: kind.filters,
    rowsPerCall: pageSize,
    readPartitions: (question) => Promise.resolve(toPartitions(question.filter, kind.states)),
    readPage,
  };
}
