/** One limit at work: what has started in its window, and what is planned. */
import { dropBefore, findStart, insertStart } from './schedule';
import type { LimitBucket } from './types';

export interface Lane {
  readonly bucket: LimitBucket;
  /** Sorted; those of the present window. */
  started: number[];
  /** `started` and the turns that are planned. */
  taken: number[];
  /** The API said that nothing is left until then. */
  closedUntil: number;
}

export function createLane(bucket: LimitBucket): Lane {
  return { bucket, started: [], taken: [], closedUntil: Number.NEGATIVE_INFINITY };
}

/** Forgets what has left the window and all that was planned. */
export function renewLane(lane: Lane, now: number): void {
  dropBefore(lane.started, now - lane.bucket.perMs);
  // A clock that was set back must not close the lane until it has caught up.
  if ((lane.started.at(-1) ?? now) > now) {
    lane.started = lane.started.map((at) => Math.min(at, now));
  }
  lane.taken = [...lane.started];
}

/** The earliest time from `from` on at which all lanes are free, marked as taken. */
export function takeTurn(lanes: readonly Lane[], from: number): number {
  let at = from;
  for (let before = Number.NaN; before !== at;) {
    before = at;
    for (const lane of lanes) {
      at = findStart(lane.taken, lane.bucket, at);
    }
  }
  lanes.forEach((lane) => insertStart(lane.taken, at));
  return at;
}

export function readState(
  lane: Lane,
  pausedUntil: number,
  now: number,
): { remaining: number; resetsAt: number | null } {
  const { bucket, started } = lane;
  const inWindow = started.filter((at) => now - at < bucket.perMs);
  const openAt = Math.max(pausedUntil, lane.closedUntil);
  const ends = [...inWindow.slice(-1).map((at) => at + bucket.perMs), openAt].filter((at) => at > now);
  return {
    remaining: openAt > now ? 0 : Math.max(0, bucket.calls - inWindow.length),
    resetsAt: ends.length > 0 ? Math.max(...ends) : null,
  };
}
