/** Pages of lists that are read from their beginning: the cursor is the place in the list, bound to what was asked. */
import { checkFirst, createConnected, type Connected } from '../../../model/connected';
import { createCursors } from '../../../model/cursors';
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
  const cursors = createCursors(asked, isStart);
  const start = after == null ? 0 : cursors.decode(after, 'after');
  const end = start + first;
  const { rows, isWhole } = await read(end + 1);
  const edges = rows.slice(start, end).map((node, index) => ({ cursor: cursors.encode(start + index + 1), node }));
  return createConnected(edges, {
    hasNextPage: rows.length > end,
    hasPreviousPage: start > 0,
    totalCount: async () => (isWhole ? rows.length : null),
    problems: [],
  });
}

function isStart(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0 && Number(value) < 1e9;
}
