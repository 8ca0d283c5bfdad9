/** Keeps retries from multiplying the load on an API that is down. */
import type { Clock } from './types';

const share = 0.2;
const floor = 3;
const ceiling = 20;
/** After so long without a retry, the floor is there again. */
const quietMs = 10_000;

export interface RetryBudget {
  /** Each call, first attempts only, pays in. */
  readonly noteCall: () => void;
  /** True: one retry was taken. */
  readonly take: () => boolean;
}

/** Over any run of calls, retries are at most a fifth of them and 3 more. */
export function createRetryBudget(clock: Clock): RetryBudget {
  let tokens = floor;
  let lastTakenAt = clock.now();

  return {
    noteCall: () => {
      // Whole hundredths: five deposits must make one retry, and 0.2 five times does not make 1.
      tokens = Math.min(ceiling, Math.round((tokens + share) * 100) / 100);
    },
    take: () => {
      const now = clock.now();
      if (tokens < floor && now - lastTakenAt >= quietMs) {
        tokens = floor;
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
