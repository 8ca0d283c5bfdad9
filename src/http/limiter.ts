/** Makes calls wait for their turn, so that a published limit is never passed. */
import { ProviderError } from '../errors';
import { dropBefore, findStart, insertStart } from './schedule';
import type { Clock, LimitBucket, LimitState } from './types';

export interface LimiterOptions {
  readonly provider: string;
  readonly account: string;
  readonly maxWaiting?: number;
}

export interface TurnTerms {
  /** `GET /datapoints/{id}`, for the message of a refusal. */
  readonly operation: string;
  readonly deadlineAt: number;
  readonly signal?: AbortSignal | undefined;
  /** Goes before all that wait: for a token that they need. */
  readonly isUrgent?: boolean;
}

export interface Limiter {
  /** Resolves at the start of the turn with the milliseconds waited; the turn is spent from then on. */
  readonly acquire: (bucketNames: readonly string[], terms: TurnTerms) => Promise<number>;
  /** Nobody starts before `atMs`. */
  readonly pauseUntil: (atMs: number) => void;
  readonly state: () => readonly LimitState[];
}

/**
 * Guarantees: at most `calls` starts in any window of `perMs`, in every bucket, by this clock; turns are planned first come, first served,
 * and a later call goes ahead only where no earlier one starts later for it; whoever would wait past its deadline, or finds
 * `maxWaiting` others, is refused at once.
 */
export function createLimiter(buckets: readonly LimitBucket[], clock: Clock, options: LimiterOptions): Limiter {
  const { provider, account, maxWaiting = 100 } = options;
  const lanes = new Map(buckets.map((bucket): [string, Lane] => [bucket.name, { bucket, started: [], taken: [] }]));
  const queue: Waiter[] = [];
  let pausedUntil = Number.NEGATIVE_INFINITY;
  let wake = new AbortController();

  function acquire(bucketNames: readonly string[], terms: TurnTerms): Promise<number> {
    return new Promise((resolve, reject) => {
      terms.signal?.throwIfAborted();
      const waiter: Waiter = {
        lanes: readLanes(bucketNames),
        terms,
        since: clock.now(),
        startAt: 0,
        start: (waitedMs) => (settle(), resolve(waitedMs)),
        refuse: (error) => (settle(), reject(error)),
      };
      const leave = () => {
        remove(waiter);
        waiter.refuse(terms.signal?.reason as Error);
        serve();
      };
      const settle = () => terms.signal?.removeEventListener('abort', leave);
      terms.signal?.addEventListener('abort', leave);
      queue.splice(terms.isUrgent === true ? 0 : queue.length, 0, waiter);
      serve();
      // Only who must wait counts; it came last, so nobody's turn changes when it goes.
      if (queue.length > maxWaiting && queue.at(-1) === waiter && terms.isUrgent !== true) {
        remove(waiter);
        waiter.refuse(toRefusal(waiter, `keeps ${maxWaiting} others waiting`));
      }
    });
  }

  /** Refuses who cannot be in time, starts whose turn it is, and comes back for the next. */
  function serve(): void {
    wake.abort();
    const now = clock.now();
    plan(now);
    for (let late = findLate(); late !== undefined; late = findLate()) {
      remove(late);
      late.refuse(toRefusal(late, 'puts its turn after its deadline'));
      plan(now);
    }
    for (const waiter of queue.filter(({ startAt }) => startAt <= now)) {
      remove(waiter);
      waiter.lanes.forEach((lane) => insertStart(lane.started, now));
      waiter.start(now - waiter.since);
    }
    if (queue.length > 0) {
      wake = new AbortController();
      const nextAt = Math.min(...queue.map(({ startAt }) => startAt));
      clock.sleep(nextAt - now, wake.signal).then(serve, () => undefined);
    }
  }

  /** Gives every waiting call the earliest turn that moves no call before it. */
  function plan(now: number): void {
    for (const lane of lanes.values()) {
      dropBefore(lane.started, now - lane.bucket.perMs);
      // A clock that was set back must not close the lane until it has caught up.
      if ((lane.started.at(-1) ?? now) > now) {
        lane.started = lane.started.map((at) => Math.min(at, now));
      }
      lane.taken = [...lane.started];
    }
    for (const waiter of queue) {
      waiter.startAt = takeTurn(waiter.lanes, Math.max(now, pausedUntil));
    }
  }

  function readState({ bucket, started }: Lane): LimitState {
    const now = clock.now();
    const inWindow = started.filter((at) => now - at < bucket.perMs);
    const wholeAt = Math.max(
      inWindow.length > 0 ? inWindow.at(-1)! + bucket.perMs : 0,
      pausedUntil > now ? pausedUntil : 0,
    );
    return {
      ...bucket,
      remaining: pausedUntil > now ? 0 : Math.max(0, bucket.calls - inWindow.length),
      resetsAt: wholeAt > 0 ? wholeAt : null,
      waiting: queue.filter((waiter) => waiter.lanes.some((lane) => lane.bucket === bucket)).length,
    };
  }

  function readLanes(bucketNames: readonly string[]): Lane[] {
    return [...new Set(bucketNames)].map((name) => {
      const lane = lanes.get(name);
      if (lane === undefined) {
        throw new Error(`${provider} has no limit named ${name}`);
      }
      return lane;
    });
  }

  function findLate(): Waiter | undefined {
    return queue.find(({ startAt, terms }) => startAt > terms.deadlineAt);
  }

  function remove(waiter: Waiter): void {
    const place = queue.indexOf(waiter);
    if (place >= 0) {
      queue.splice(place, 1);
    }
  }

  function toRefusal({ lanes: wanted, startAt, terms }: Waiter, reason: string): ProviderError {
    const retryAfterSeconds = Math.max(1, Math.ceil((startAt - clock.now()) / 1000));
    const limits = wanted.map(({ bucket }) => `${bucket.calls} per ${bucket.perMs / 1000} s`).join(' and ');
    return new ProviderError({
      provider,
      account,
      kind: 'rate-limited',
      retryAfterSeconds,
      message: `${terms.operation} was not sent to ${provider}: the limit of ${limits} ${reason}. Ask again in ${retryAfterSeconds} s.`,
    });
  }

  return {
    acquire,
    pauseUntil: (atMs) => {
      pausedUntil = Math.max(pausedUntil, atMs);
      serve();
    },
    state: () => [...lanes.values()].map(readState),
  };
}

interface Lane {
  readonly bucket: LimitBucket;
  /** Sorted; those of the present window. */
  started: number[];
  /** `started` and the turns that are planned. */
  taken: number[];
}

interface Waiter {
  readonly lanes: readonly Lane[];
  readonly terms: TurnTerms;
  readonly since: number;
  startAt: number;
  readonly start: (waitedMs: number) => void;
  readonly refuse: (error: Error) => void;
}

/** The earliest time at which all lanes are free, marked as taken. */
function takeTurn(lanes: readonly Lane[], from: number): number {
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
