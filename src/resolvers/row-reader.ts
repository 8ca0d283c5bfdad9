/** Resolvers that look at nothing but their own row: what they give for it may be remembered. */

type ReadRow = (row: unknown) => unknown;

/** The key among a field's extensions; the library keeps none that are symbols. */
const readsRow = 'readsRow';

/** To be said only of what reads rows or figures, and neither a clock nor the request. */
export function readingRow<Source, T>(resolve: (row: Source) => T) {
  return { resolve, extensions: { [readsRow]: true } };
}

/** Undefined: it has no resolver, or one that looks at more. */
export function findRowReader({ resolve, extensions }: DeclaredField): ReadRow | undefined {
  return readsRow in extensions ? (resolve as ReadRow | undefined) : undefined;
}

interface DeclaredField {
  readonly resolve?: unknown;
  readonly extensions: object;
}
