/** Patterns of paths: `*` stands for one segment or a part of it, `**` for anything. Read letter by letter, for patterns come from outside. */

export function matchPathPattern(pattern: string, path: string): boolean {
  const parts = pattern.match(/\*\*|[^]/g) ?? [];
  /** Ends of the beginnings of the path that the parts so far match. */
  let ends = new Set([0]);
  for (const part of parts) {
    const next = new Set<number>();
    for (const end of ends) {
      if (part === '**') addAll(next, end, path.length);
      else if (part === '*') addAll(next, end + 1, toSegmentEnd(path, end));
      else if (path[end] === part) next.add(end + 1);
    }
    if (next.size === 0) return false;
    ends = next;
  }
  return ends.has(path.length);
}

/** Stops where another has been: from there on everything is in. */
function addAll(ends: Set<number>, from: number, to: number): void {
  for (let end = from; end <= to && !ends.has(end); end += 1) ends.add(end);
}

function toSegmentEnd(path: string, from: number): number {
  const slash = path.indexOf('/', from);
  return slash < 0 ? path.length : slash;
}
