/** The clock of a running process. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from './types';

/** A timer of Node's that is asked for more fires at once. */
const longestTimerMs = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    signal?.throwIfAborted();
    try {
      for (let left = Math.max(0, ms); left > 0; left -= longestTimerMs) {
        await pause(Math.min(left, longestTimerMs), undefined, signal === undefined ? {} : { signal });
      }
    } catch (error) {
      throw signal?.aborted === true ? signal.reason : error;
    }
  },
};
