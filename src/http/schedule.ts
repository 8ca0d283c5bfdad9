/** The arithmetic of a sliding window: when the next start may lie. */
import type { LimitBucket } from './types';

/**
 * The earliest time from `from` on at which one more start leaves every window of `perMs` with at most `calls` starts.
 * `starts` is sorted and may reach into the future: what is planned is never displaced.
 */
export function findStart(starts: readonly number[], bucket: LimitBucket, from: number): number {
  let at = from;
  for (let clearAt = findCrowdEnd(starts, bucket, at); clearAt !== undefined;) {
    at = clearAt;
    clearAt = findCrowdEnd(starts, bucket, at);
  }
  return at;
}

export function insertStart(starts: number[], at: number): void {
  starts.splice(countUpTo(starts, at), 0, at);
}

/** Drops what no window reaches any more: a start is out of the window from `perMs` after it. */
export function dropBefore(starts: number[], windowStart: number): void {
  starts.splice(0, countUpTo(starts, windowStart));
}

/**
 * Among the windows of `calls + 1` starts that would hold `at`, the last that is too narrow; from the end of its first start on, it is left behind.
 * Undefined: none is.
 */
function findCrowdEnd(starts: readonly number[], { calls, perMs }: LimitBucket, at: number): number | undefined {
  const before = countUpTo(starts, at);
  for (let first = Math.min(before, starts.length - calls); first >= Math.max(0, before - calls); first -= 1) {
    const begin = first === before ? at : starts[first]!;
    const end = first + calls === before ? at : starts[first + calls - 1]!;
    if (end - begin < perMs) {
      return starts[first]! + perMs;
    }
  }
  return undefined;
}

/** How many starts are not after `at`. New ones belong to the end, so the search begins there. */
function countUpTo(starts: readonly number[], at: number): number {
  let count = starts.length;
  while (count > 0 && starts[count - 1]! > at) {
    count -= 1;
  }
  return count;
}
