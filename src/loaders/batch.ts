/** One question for all keys of a kind: the shape of every batch. */
import { groupBy } from '../model/group-by';

/** The answer to a key's kind; a failure is the answer of all keys of that kind, and of no other. */
export async function readKinds<K, A>(
  keys: readonly K[],
  toKind: (key: K) => string,
  read: (keys: readonly K[]) => Promise<A>,
): Promise<(key: K) => A | Error> {
  const asked = [...groupBy(keys, toKind)].map(
    async ([kind, batch]) => [kind, await read(batch).catch(toError)] as const,
  );
  const answers = new Map(await Promise.all(asked));
  return (key) => answers.get(toKind(key))!;
}

function toError(failure: unknown): Error {
  return failure instanceof Error ? failure : new Error(String(failure));
}
