/** Items sorted into groups. */

/** Groups stand in the order of their first items, items in the order given. */
export function groupBy<T, K>(items: Iterable<T>, toKey: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = toKey(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
