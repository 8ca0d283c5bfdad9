/** Pages of lists that one account answers, as connections. */
import type { Connected } from '../../../model/connected';
import { checkFirst, createConnected } from '../../../model/connected';
import { createCursors, type Cursors } from '../../../model/cursors';
import type { Part } from '../endpoints/account';

export interface Paging {
  readonly first: number;
  readonly after?: string | null | undefined;
}

export interface KeyedPart<N> {
  readonly rows: readonly N[];
  /** Null: this was the last. */
  readonly next: string | null;
}

/** No more parts than this are read for one page: a list whose keys go in circles ends. */
const mostParts = 50;

/** `question` is what a cursor is bound to. */
export async function pageByOffset<N>(
  paging: Paging,
  question: unknown,
  read: (offset: number) => Promise<Part<N>>,
  totalCount: () => Promise<number | null>,
): Promise<Connected<N>> {
  const first = checkFirst(paging.first);
  const cursors = createCursors(question, isPlace);
  const start = decodePlace(paging.after, cursors).index;
  const rows: N[] = [];
  for (let offset: number | null = start; offset !== null && rows.length <= first;) {
    const part: Part<N> = await read(offset);
    rows.push(...part.rows);
    offset = part.rows.length === 0 ? null : part.next;
  }
  const edges = rows
    .slice(0, first)
    .map((node, index) => ({ node, cursor: cursors.encode({ key: null, index: start + index + 1 }) }));
  const hasNextPage = rows.length > first;
  return createConnected(edges, { hasNextPage, hasPreviousPage: start > 0, totalCount, problems: [] });
}

/**
 * A cursor is the key of a part and the number of rows before it in that part; behind the last row of a part it is the next key, so
 * that no part is read twice. A full part does not say that it is the last: then an empty page follows.
 */
export async function pageByKey<N>(
  paging: Paging,
  question: unknown,
  read: (key: string | null) => Promise<KeyedPart<N>>,
): Promise<Connected<N>> {
  const first = checkFirst(paging.first);
  const cursors = createCursors(question, isPlace);
  let { key, index } = decodePlace(paging.after, cursors);
  const hasPreviousPage = key !== null || index > 0;
  const edges: { node: N; cursor: string }[] = [];
  let isLast = false;
  for (let parts = 0; edges.length < first && !isLast && parts < mostParts; parts += 1) {
    const { rows, next }: KeyedPart<N> = await read(key);
    isLast = next === null || next === key || rows.length === 0;
    const toPlace = (taken: number): Place =>
      taken === rows.length && !isLast ? { key: next, index: 0 } : { key, index: taken };
    const kept = rows.slice(index).map((node, place) => ({ node, place: toPlace(index + place + 1) }));
    edges.push(...kept.map(({ node, place }) => ({ node, cursor: cursors.encode(place) })));
    if (!isLast) [key, index] = [next, 0];
  }
  const hasNextPage = edges.length > first || !isLast;
  const totalCount = () => Promise.resolve(null);
  return createConnected(edges.slice(0, first), { hasNextPage, hasPreviousPage, totalCount, problems: [] });
}

interface Place {
  readonly key: string | null;
  readonly index: number;
}

function decodePlace(after: Paging['after'], cursors: Cursors<Place>): Place {
  return after == null ? { key: null, index: 0 } : cursors.decode(after, 'after');
}

function isPlace(value: unknown): value is Place {
  const { key, index } = (value ?? {}) as Readonly<Record<keyof Place, unknown>>;
  return (key === null || typeof key === 'string') && Number.isSafeInteger(index) && Number(index) >= 0;
}
