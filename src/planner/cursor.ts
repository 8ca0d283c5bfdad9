/** Cursors of merged lists: where each of the lists stands, bound to the question that they were made for. */
import { createHash } from 'node:crypto';
import { createCursorError, InputError } from '../errors';

/** One list's place: the upstream page that its next row is on, and that row's index there. */
export interface Place {
  readonly account: string;
  readonly type: string;
  readonly operation: string;
  readonly partition: string;
  /** As the source named it; null: its first page. */
  readonly page: string | null;
  readonly index: number;
  readonly isAtEnd: boolean;
}

type PackedPlace = readonly [string, string, string, string, string | null, number];

/** A short text that differs for different questions. */
export function toFingerprint(question: unknown): string {
  return createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, 12);
}

export function encodeCursor(fingerprint: string, places: readonly Place[]): string {
  const packed: PackedPlace[] = places.map((place) => [
    place.account,
    place.type,
    place.operation,
    place.partition,
    place.page,
    place.isAtEnd ? -1 : place.index,
  ]);
  return Buffer.from(JSON.stringify([fingerprint, packed])).toString('base64url');
}

/** Throws an `InputError` for a cursor that was not made here, or for another question. */
export function decodeCursor(cursor: string, fingerprint: string, field = 'after'): readonly Place[] {
  const parts = readParts(cursor);
  if (!parts) throw createCursorError(field);
  if (parts[0] !== fingerprint) {
    throw new InputError(
      'This cursor belongs to another question: ask with the same filter, order and range as the page it came from.',
      field,
    );
  }
  return parts[1].map(([account, type, operation, partition, page, index]) => ({
    account,
    type,
    operation,
    partition,
    page,
    index: Math.max(index, 0),
    isAtEnd: index === -1,
  }));
}

/** A place in a list that is at hand as a whole: the number of items before it. */
export function encodeIndex(fingerprint: string, index: number): string {
  return encodeCursor(fingerprint, [
    { account: '', type: '', operation: '', partition: '', page: null, index, isAtEnd: false },
  ]);
}

/** 0 without a cursor; throws like `decodeCursor`. */
export function decodeIndex(cursor: string | null, fingerprint: string): number {
  if (cursor === null) return 0;
  const [place] = decodeCursor(cursor, fingerprint);
  if (!place) throw createCursorError();
  return place.index;
}

function readParts(cursor: string): readonly [string, readonly PackedPlace[]] | undefined {
  if (cursor.length > 16_384 || !/^[\w-]+$/.test(cursor)) return undefined;
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(parts) || parts.length !== 2 || typeof parts[0] !== 'string' || !Array.isArray(parts[1]))
      return undefined;
    return parts[1].every(isPackedPlace) ? (parts as [string, PackedPlace[]]) : undefined;
  } catch {
    return undefined;
  }
}

function isPackedPlace(value: unknown): value is PackedPlace {
  if (!Array.isArray(value) || value.length !== 6) return false;
  const [account, type, operation, partition, page, index] = value as unknown[];
  return (
    [account, type, operation, partition].every((text) => typeof text === 'string') &&
    (page === null || typeof page === 'string') &&
    Number.isSafeInteger(index) &&
    (index as number) >= -1
  );
}
