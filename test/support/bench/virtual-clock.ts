/** A clock that moves on only when nobody is at work: calls over loopback take no time, waiting takes all of it. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import type { Clock } from '../../../src/http/types';

export interface VirtualClock extends Clock {
  /** Lets time pass while the work waits for nothing else, and ends when no call is under way any more. One work at a time. */
  readonly during: <T>(work: () => Promise<T>) => Promise<T>;
  /** To an instant before or behind; whoever still waited is never woken. */
  readonly moveTo: (instant: number) => void;
}

/** So many turns without a call under way: what an answer has set off has run by then. */
const quietTurns = 6;
const requestStarts = 'http.client.request.start';

export function createVirtualClock(startAt: number): VirtualClock {
  let now = startAt;
  const sleepers = new Set<{ readonly wakeAt: number; readonly wake: () => void }>();

  function wakeNext(): void {
    const [next] = [...sleepers].sort((one, other) => one.wakeAt - other.wakeAt);
    if (!next) return;
    now = Math.max(now, next.wakeAt);
    sleepers.delete(next);
    next.wake();
  }

  return {
    now: () => now,
    moveTo: (instant) => {
      sleepers.clear();
      now = instant;
    },
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const sleeper = {
          wakeAt: now + ms,
          wake: () => {
            signal?.removeEventListener('abort', leave);
            resolve();
          },
        };
        const leave = () => {
          sleepers.delete(sleeper);
          reject(signal?.reason as Error);
        };
        signal?.addEventListener('abort', leave);
        sleepers.add(sleeper);
      }),
    during: async (work) => {
      const traffic = watchTraffic();
      let isOver = false;
      const done = work().finally(() => (isOver = true));
      for (let quiet = 0; !isOver || quiet < quietTurns;) {
        await new Promise((resolve) => setImmediate(resolve));
        quiet = traffic.isIdle() ? quiet + 1 : 0;
        if (isOver || quiet < quietTurns) continue;
        wakeNext();
        quiet = 0;
      }
      traffic.stop();
      return done;
    },
  };
}

/** Of every HTTP client of this process. */
function watchTraffic(): { readonly isIdle: () => boolean; readonly stop: () => void } {
  let underWay = 0;
  const onStart = (message: unknown): void => {
    underWay += 1;
    (message as { readonly request: ClientRequest }).request.once('close', () => (underWay -= 1));
  };
  subscribe(requestStarts, onStart);
  return { isIdle: () => underWay === 0, stop: () => unsubscribe(requestStarts, onStart) };
}
