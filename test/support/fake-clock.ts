/** A clock that stands still until a test moves it. */
import type { Clock } from '../../src/http/types';

export interface FakeClock extends Clock {
  /** Moves time on, waking who sleeps in order; what they start may run, and may sleep again, before the next one wakes. */
  readonly advance: (ms: number) => Promise<void>;
  /** Waits until somebody sleeps for at most `longestMs`, then moves time to its waking. Answers how long it slept. */
  readonly passSleep: (longestMs?: number) => Promise<number>;
  /** Resolves when somebody sleeps for exactly `ms`. */
  readonly whenSleeping: (ms: number) => Promise<void>;
}

interface Sleeper {
  readonly ms: number;
  readonly wakeAt: number;
  readonly wake: () => void;
}

/** `startAt` is near the real time, because libraries below may look at the wall clock. */
export function createFakeClock(startAt = Date.now()): FakeClock {
  let now = startAt;
  let sleepers: Sleeper[] = [];
  let watchers: (() => void)[] = [];

  function sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const leave = () => {
        sleepers = sleepers.filter((other) => other !== sleeper);
        reject(signal?.reason as Error);
      };
      const sleeper: Sleeper = {
        ms,
        wakeAt: now + ms,
        wake: () => {
          signal?.removeEventListener('abort', leave);
          resolve();
        },
      };
      signal?.addEventListener('abort', leave);
      sleepers.push(sleeper);
      const told = watchers;
      watchers = [];
      told.forEach((tell) => tell());
    });
  }

  async function advance(ms: number): Promise<void> {
    const until = now + ms;
    await settle();
    for (let next = findNext(until); next !== undefined; next = findNext(until)) {
      const { wake, wakeAt } = next;
      sleepers = sleepers.filter((other) => other !== next);
      now = Math.max(now, wakeAt);
      wake();
      await settle();
    }
    now = until;
  }

  async function passSleep(longestMs = 5_000): Promise<number> {
    for (;;) {
      const next = sleepers.filter(({ ms }) => ms <= longestMs).sort((a, b) => a.wakeAt - b.wakeAt)[0];
      if (next !== undefined) {
        await advance(Math.max(0, next.wakeAt - now));
        return next.ms;
      }
      await new Promise<void>((resolve) => watchers.push(resolve));
    }
  }

  async function whenSleeping(ms: number): Promise<void> {
    while (!sleepers.some((sleeper) => sleeper.ms === ms)) {
      await new Promise<void>((resolve) => watchers.push(resolve));
    }
  }

  function findNext(until: number): Sleeper | undefined {
    return sleepers.filter(({ wakeAt }) => wakeAt <= until).sort((left, right) => left.wakeAt - right.wakeAt)[0];
  }

  return { now: () => now, sleep, advance, passSleep, whenSleeping };
}

/** Lets everything run that waits for nothing but its turn. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
