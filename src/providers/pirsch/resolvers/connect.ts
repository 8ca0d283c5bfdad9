/** Pages of lists that are read from their beginning: the cursor is the place in the list, bound to what was asked. */
import { createHash } from 'node:crypto';
import { createCursorError, InputError } from '../../../errors';
import { checkFirst, createConnected, type Connected } from '../../../model/connected';
import type { Details } from '../endpoints/details';

export interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** `read` gives at least `count` rows from the first on, if there are so many; `asked` is all that the list depends on. */
export async function connect<T>(
  { first, after }: PageArguments,
  asked: unknown,
  read: (count: number) => Promise<Details<T>>,
): Promise<Connected<T>> {
  checkFirst(first);
  const print = createHash('sha256').update(JSON.stringify(asked)).digest('base64url').slice(0, 12);
  const start = readStart(after, print);
  const end = start + first;
  const { rows, isWhole } = await read(end + 1);
  const edges = rows.slice(start, end).map((node, index) => ({ cursor: toCursor(print, start + index + 1), node }));
  return createConnected(edges, {
    hasNextPage: rows.length > end,
    hasPreviousPage: start > 0,
    totalCount: async () => (isWhole ? rows.length : null),
    problems: [],
  });
}

function toCursor(print: string, start: number): string {
  return Buffer.from(JSON.stringify([print, start])).toString('base64url');
}

function readStart(after: string | null | undefined, print: string): number {
  if (after === null || after === undefined) return 0;
  const [, known, start] = /^\["([\w-]{12})",([1-9]\d{0,8})\]$/.exec(Buffer.from(after, 'base64url').toString()) ?? [];
  if (start === undefined || toCursor(known!, Number(start)) !== after) throw createCursorError();
  if (known === print) return Number(start);
  throw new InputError('This cursor is of another question: pass it with the same arguments.', 'after');
}
