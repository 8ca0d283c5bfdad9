/** Pages of lists that one account answers, as connections. */
import { createHash } from 'node:crypto';
import { createCursorError, InputError } from '../../../errors';
import type { Connected } from '../../../model/connected';
import { checkFirst, createConnected } from '../../../model/connected';
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
  const fingerprint = toFingerprint(question);
  const start = decodePlace(paging.after, fingerprint).index;
  const rows: N[] = [];
  for (let offset: number | null = start; offset !== null && rows.length <= first;) {
    const part: Part<N> = await read(offset);
    rows.push(...part.rows);
    offset = part.rows.length === 0 ? null : part.next;
  }
  const edges = rows
    .slice(0, first)
    .map((node, index) => ({ node, cursor: encodePlace(fingerprint, { key: null, index: start + index + 1 }) }));
  const hasNextPage = rows.length > first;
  return createConnected(edges, { hasNextPage, hasPreviousPage: start > 0, totalCount, problems: [] });
}

/** A cursor is the key of a part and the number of rows before it in that part. */
export async function pageByKey<N>(
  paging: Paging,
  question: unknown,
  read: (key: string | null) => Promise<KeyedPart<N>>,
): Promise<Connected<N>> {
  const first = checkFirst(paging.first);
  const fingerprint = toFingerprint(question);
  let { key, index } = decodePlace(paging.after, fingerprint);
  const hasPreviousPage = key !== null || index > 0;
  const edges: { node: N; cursor: string }[] = [];
  for (let parts = 0; edges.length <= first && parts < mostParts; parts += 1) {
    const { rows, next }: KeyedPart<N> = await read(key);
    edges.push(
      ...rows.slice(index).map((node, place) => ({
        node,
        cursor: encodePlace(fingerprint, { key, index: index + place + 1 }),
      })),
    );
    if (next === null || next === key || rows.length === 0) break;
    [key, index] = [next, 0];
  }
  const hasNextPage = edges.length > first;
  const totalCount = () => Promise.resolve(null);
  return createConnected(edges.slice(0, first), { hasNextPage, hasPreviousPage, totalCount, problems: [] });
}

interface Place {
  readonly key: string | null;
  readonly index: number;
}

function toFingerprint(question: unknown): string {
  return createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, 12);
}

function encodePlace(fingerprint: string, { key, index }: Place): string {
  return Buffer.from(JSON.stringify([fingerprint, key, index])).toString('base64url');
}

function decodePlace(cursor: string | null | undefined, fingerprint: string): Place {
  if (cursor == null) return { key: null, index: 0 };
  const [asked, key, index] = readParts(cursor);
  const isPlace = (key === null || typeof key === 'string') && Number.isSafeInteger(index) && Number(index) >= 0;
  if (!isPlace || typeof asked !== 'string') throw createCursorError();
  if (asked !== fingerprint) {
    throw new InputError('This cursor belongs to another question: ask with the same arguments.', 'after');
  }
  return { key, index: Number(index) };
}

function readParts(cursor: string): readonly unknown[] {
  if (cursor.length > 1024 || !/^[\w-]+$/.test(cursor)) return [];
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
