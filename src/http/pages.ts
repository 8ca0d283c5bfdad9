/** Walks through paged answers, and always comes to an end. */

export interface Walk<T> {
  /** What tells rows apart: a page without any new row ends the walk, and no row comes twice. */
  readonly idOf: (row: T) => string;
  readonly maxPages: number;
}

export interface WalkedPage<T> {
  readonly rows: readonly T[];
  /** True on the last page that comes: `maxPages` cut the list off. */
  readonly hasMore: boolean;
}

export interface OffsetWalk<T> extends Walk<T> {
  readonly pageSize: number;
  readonly readPage: (offset: number, limit: number) => Promise<readonly T[]>;
}

/** Pages by row offset; a page with fewer rows than asked is the last. */
export function readOffsetPages<T>(walk: OffsetWalk<T>): AsyncGenerator<WalkedPage<T>, void> {
  return walkPages(walk, 0, async (offset) => {
    const rows = await walk.readPage(offset, walk.pageSize);
    return { rows, next: rows.length < walk.pageSize ? undefined : offset + walk.pageSize };
  });
}

export interface CursorWalk<T> extends Walk<T> {
  /** `cursor` is null for the first page; no `next` (null or empty) ends the walk. */
  readonly readPage: (cursor: string | null) => Promise<{ readonly rows: readonly T[]; readonly next: string | null }>;
}

/** Pages by cursor; a cursor that was there before ends the walk. */
export function readCursorPages<T>(walk: CursorWalk<T>): AsyncGenerator<WalkedPage<T>, void> {
  const seen = new Set<string | null>([null, '']);
  return walkPages<T, string | null>(walk, null, async (cursor) => {
    const { rows, next } = await walk.readPage(cursor);
    const isNew = !seen.has(next);
    seen.add(next);
    return { rows, next: isNew ? next : undefined };
  });
}

interface Step<T, P> {
  readonly rows: readonly T[];
  /** Undefined: this page is the last. */
  readonly next: P | undefined;
}

async function* walkPages<T, P>(
  { idOf, maxPages }: Walk<T>,
  first: P,
  readStep: (position: P) => Promise<Step<T, P>>,
): AsyncGenerator<WalkedPage<T>, void> {
  const seen = new Set<string>();
  let position: P | undefined = first;
  for (let page = 1; position !== undefined && page <= maxPages; page += 1) {
    const { rows, next }: Step<T, P> = await readStep(position);
    const fresh = rows.filter((row) => !seen.has(idOf(row)) && seen.add(idOf(row)));
    if (fresh.length === 0) {
      return;
    }
    yield { rows: fresh, hasMore: next !== undefined };
    position = next;
  }
}
