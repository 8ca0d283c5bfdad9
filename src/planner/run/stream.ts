/** One list of one account as a stream of rows that remembers its place. */
import type { ProviderError } from '../../errors';
import type { CallContext, ListedRow, ListPage, ListSource } from '../../providers/provider';
import type { Place } from '../cursor';
import { compareRows } from '../order';
import type { PlannedList } from '../plan-list';
import { createUnsupported } from '../problem';
import type { RecentPages } from '../recent-pages';
import { withOrderFigures } from './order-figures';

export interface Stream {
  readonly source: ListSource;
  /** The next row, fetched if need be; null at the end. */
  readonly peek: () => Promise<ListedRow | null>;
  /** Steps behind the row that `peek` showed. */
  readonly take: () => void;
  readonly place: () => Place;
  /** Whether rows may follow, as far as is known without another call. */
  readonly hasMore: () => boolean;
  /** The same, as far as is known without another call. */
  readonly knownTotal: () => number | null;
  /** Rows in the whole list; null where the provider does not tell. */
  readonly readTotal: () => Promise<number | null>;
}

/** More pages than this are not gathered to be sorted here: the list should be narrowed instead. */
export const maxGatheredPages = 50;

export function createStream(
  list: PlannedList,
  partition: string,
  start: Place | undefined,
  recent: RecentPages,
  context: CallContext,
): Stream {
  const readPage = list.isGathered ? () => gatherPages(list, readOne, context) : (page: string | null) => readOne(page);

  async function readOne(page: string | null): Promise<ListPage> {
    const answer = await list.source.readPage(list.question, partition, page, context);
    if (!context.plan) recent.note({ list, partition, page });
    return answer;
  }

  let page: string | null = start?.page ?? null;
  let index = start?.index ?? 0;
  let isAtEnd = start?.isAtEnd ?? false;
  let current: ListPage | undefined;
  let total: number | null | undefined;

  async function peek(): Promise<ListedRow | null> {
    const seen = new Set<string | null>();
    while (!isAtEnd) {
      current ??= await readPage(page);
      total = current.total;
      const row = current.rows[index];
      if (row) return row;
      seen.add(page);
      if (current.next === null || seen.has(current.next)) isAtEnd = true;
      else [page, index, current] = [current.next, 0, undefined];
    }
    return null;
  }

  /** Behind the last row of a page the next page begins: going on from there must not ask for this one again. */
  function toNextPlace(): Pick<Place, 'page' | 'index' | 'isAtEnd'> {
    if (isAtEnd || !current || index < current.rows.length) return { page, index, isAtEnd };
    const { next } = current;
    return next === null || next === page ? { page, index, isAtEnd: true } : { page: next, index: 0, isAtEnd };
  }

  return {
    source: list.source,
    peek,
    take: () => void (index += 1),
    place: () => ({
      account: list.connection.account.id,
      type: list.source.type,
      operation: list.source.operation,
      partition,
      ...toNextPlace(),
    }),
    hasMore: () => !isAtEnd && (!current || index < current.rows.length || current.next !== null),
    knownTotal: () => total ?? null,
    readTotal: async () => {
      if (total === undefined) total = (await readPage(page)).total;
      return total;
    },
  };
}

/** The whole list in the asked order, as one page. */
async function gatherPages(
  list: PlannedList,
  readPage: (page: string | null) => Promise<ListPage>,
  context: CallContext,
): Promise<ListPage> {
  const rows: ListedRow[] = [];
  const seen = new Set<string | null>();
  for (let page: string | null = null, isLast = false; !isLast;) {
    if (seen.size >= maxGatheredPages) throw createTooLong(list);
    seen.add(page);
    const answer = await readPage(page);
    rows.push(...answer.rows);
    page = answer.next;
    isLast = page === null || seen.has(page);
  }
  const ordered = list.orderMetric ? await withOrderFigures(list, list.orderMetric, rows, context) : rows;
  const sorted = [...ordered].sort((one, other) => compareRows(list.question.order, one, other));
  return { rows: sorted, next: null, total: sorted.length };
}

function createTooLong({ connection, source, question }: PlannedList): ProviderError {
  const message = `${source.type} has more pages than can be sorted by ${question.order.by} here: narrow the filter.`;
  return createUnsupported(connection, message);
}
