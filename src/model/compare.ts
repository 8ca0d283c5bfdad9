/** Comparison of values that may be absent. */

/** Negative: `one` comes first. What is absent comes last, whichever way `compare` goes. */
export function compareKnown<T>(one: T | null, other: T | null, compare: (one: T, other: T) => number): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
  return compare(one, other);
}
