/** A clock on which every wait is over at once: time passes only by waiting. */
import type { Clock } from '../../src/http/types';

export function createEagerClock(startAt = Date.UTC(2026, 2, 15, 12)): Clock {
  let now = startAt;
  return {
    now: () => now,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      const until = now + ms;
      await new Promise((resolve) => setImmediate(resolve));
      signal?.throwIfAborted();
      now = Math.max(now, until);
    },
  };
}
