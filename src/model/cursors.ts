/** Cursors of lists that only one provider has: a place, bound to the question that it was made for. */
import { createHash } from 'node:crypto';
import { createCursorError, InputError } from '../errors';

export interface Cursors<P> {
  readonly encode: (place: P) => string;
  /** Throws an `InputError` for what was not made here, or for another question. */
  readonly decode: (cursor: string, field: string) => P;
}

/** `question` is all that the list depends on; `isPlace` refuses what no list can have told. */
export function createCursors<P>(question: unknown, isPlace: (value: unknown) => value is P): Cursors<P> {
  const print = createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, 12);
  return {
    encode: (place) => Buffer.from(JSON.stringify([print, place])).toString('base64url'),
    decode: (cursor, field) => {
      const parts = readParts(cursor);
      if (!parts || typeof parts[0] !== 'string' || !isPlace(parts[1])) throw createCursorError(field);
      if (parts[0] === print) return parts[1];
      throw new InputError('This cursor belongs to another question: pass it with the same arguments.', field);
    },
  };
}

function readParts(cursor: string): readonly unknown[] | undefined {
  if (cursor.length > 2048 || !/^[\w-]+$/.test(cursor)) return undefined;
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) && parts.length === 2 ? (parts as unknown[]) : undefined;
  } catch {
    return undefined;
  }
}
