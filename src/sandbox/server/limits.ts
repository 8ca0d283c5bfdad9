/** The emulated limits: how many requests each sliding window has let through. */
import type { EmulatorLimit, EmulatorRequest } from '../kit';

export interface LimitGate {
  /** Lets a request that arrived `at` through and counts it, or says which limit it passes; one refused counts for no limit. */
  readonly admit: (request: EmulatorRequest, at: number) => Refusal | null;
  readonly reset: () => void;
}

export interface Refusal {
  readonly limit: EmulatorLimit;
  readonly retryAfterSeconds: number;
}

/** The window is the last `perMs` up to and with the arrival; a request exactly `perMs` ago has left it. */
export function createLimitGate(limits: readonly EmulatorLimit[]): LimitGate {
  const windows = limits.map((limit) => ({ limit, arrivals: [] as number[] }));

  return {
    admit: (request, at) => {
      const counting = windows.filter(({ limit }) => limit.counts(request));
      for (const { limit, arrivals } of counting) {
        while (arrivals.length > 0 && (arrivals[0] as number) <= at - limit.perMs) arrivals.shift();
        if (arrivals.length < limit.calls) continue;
        // The request can pass once so many have left the window that one place is free.
        const leaving = arrivals[arrivals.length - limit.calls] as number;
        return { limit, retryAfterSeconds: Math.max(1, Math.ceil((leaving + limit.perMs - at) / 1000)) };
      }
      for (const { arrivals } of counting) insertInOrder(arrivals, at);
      return null;
    },
    reset: () => {
      for (const { arrivals } of windows) arrivals.length = 0;
    },
  };
}

/** Bodies may be read in another order than their requests arrived. */
function insertInOrder(arrivals: number[], at: number): void {
  let index = arrivals.length;
  while (index > 0 && (arrivals[index - 1] as number) > at) index -= 1;
  arrivals.splice(index, 0, at);
}
