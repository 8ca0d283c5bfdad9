/** A clock on which turns come at once and deadlines never: it leaps over short waits, and longer ones last until they are called off. */
import type { Clock } from '../../src/http/types';

const longestLeapMs = 3_000;

export function createLeapingClock(startAt: number): Clock {
  let now = startAt;
  return {
    now: () => now,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      if (ms > longestLeapMs) {
        await new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
      }
      const until = now + ms;
      await new Promise((resolve) => setImmediate(resolve));
      signal?.throwIfAborted();
      now = Math.max(now, until);
    },
  };
}
