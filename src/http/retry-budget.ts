/** Keeps retries from multiplying the load on an API that is down. */
import type { Clock } from './types';

const SHARE = 0.2;
const FLOOR = 3;
const CEILING = 20;
/** After so long without a retry, the floor is there again. */
const QUIET_MS = 10_000;

export interface RetryBudget {
  /** Each call, first attempts only, pays in. */
  readonly noteCall: () => void;
  /** True: one retry was taken. */
  readonly take: () => boolean;
}

/** Over any run of calls, retries are at most a fifth of them and 3 more. */
export function createRetryBudget(clock: Clock): RetryBudget {
  let tokens = FLOOR;
  let lastTakenAt = clock.now();

  return {
    noteCall: () => {
      // Whole hundredths: five deposits must make one retry, and 0.2 five times does not make 1.
      tokens = Math.min(CEILING, Math.round((tokens + SHARE) * 100) / 100);
    },
    take: () => {
      const now = clock.now();
      if (tokens < FLOOR && now - lastTakenAt >= QUIET_MS) {
        tokens = FLOOR;
      }
      if (tokens < 1) {
        return false;
      }
      tokens -= 1;
      lastTakenAt = now;
      return true;
    },
  };
}
