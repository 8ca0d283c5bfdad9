/** Makes calls wait for their turn, so that a published limit is never passed. */
import { ProviderError } from '../errors';
import { createTurnOrder, type Standing } from './fair';
import { createLane, readState, renewLane, takeTurn, type Lane } from './lane';
import { insertStart } from './schedule';
import type { SharedTurn } from './shared-turn';
import type { CallPriority, Clock, LimitBucket, LimitState } from './types';

export interface LimiterOptions {
  readonly provider: string;
  readonly account: string;
  /** Of each priority. */
  readonly maxWaiting?: number;
}

/** Read anew whenever turns are planned, so that a call that others join is moved up where it waits. */
export interface TurnTerms {
  /** `GET /datapoints/{id}`, for the message of a refusal. */
  readonly operation: string;
  readonly deadlineAt: number;
  readonly signal?: AbortSignal | undefined;
  /** Absent: interactive. */
  readonly priority?: CallPriority | undefined;
  /** Who asks; absent: one client like any other. */
  readonly client?: string | undefined;
  /** Goes before all that wait: for a token that they need. */
  readonly isUrgent?: boolean;
  readonly shared?: SharedTurn | undefined;
}

/** What an API told of a limit. */
export interface LimitLesson {
  readonly remaining: number;
  /** Epoch milliseconds. */
  readonly resetsAt: number;
}

export interface Limiter {
  /** Resolves at the start of the turn with the milliseconds waited; the turn is spent from then on. */
  readonly acquire: (bucketNames: readonly string[], terms: TurnTerms) => Promise<number>;
  /** Nobody starts before `atMs`. */
  readonly pauseUntil: (atMs: number) => void;
  /** With nothing remaining, nobody starts in these buckets before the reset. What remains otherwise is what our own count knows better. */
  readonly learn: (bucketNames: readonly string[], lesson: LimitLesson) => void;
  /** How long until such calls of the priority, given by their buckets, would all have started, behind all that wait now, if nobody else came. Changes nothing. */
  readonly estimateWaitMs: (calls: readonly (readonly string[])[], priority?: CallPriority) => number;
  readonly state: () => readonly LimitState[];
}

/**
 * Guarantees: at most `calls` starts in any window of `perMs`, in every bucket, by this clock; interactive calls are planned before background
 * ones, the clients of each in turn, and what comes later in that order goes ahead only where it moves nobody before it; whoever would wait past
 * its deadline is refused at once, also when others move it there; of more than `maxWaiting`, the last in the order is refused.
 */
export function createLimiter(buckets: readonly LimitBucket[], clock: Clock, options: LimiterOptions): Limiter {
  const { provider, account, maxWaiting = 100 } = options;
  const lanes = new Map(buckets.map((bucket): [string, Lane] => [bucket.name, createLane(bucket)]));
  const order = createTurnOrder<Waiter>(({ terms, kind }) => ({ ...readStanding(terms), kind }));
  /** In the order of turns, as last planned. */
  let queue: readonly Waiter[] = [];
  let arrivals = 0;
  let pausedUntil = Number.NEGATIVE_INFINITY;
  let wake = new AbortController();

  function acquire(bucketNames: readonly string[], terms: TurnTerms): Promise<number> {
    return new Promise((resolve, reject) => {
      terms.signal?.throwIfAborted();
      arrivals += 1;
      const waiter: Waiter = {
        lanes: readLanes(bucketNames),
        kind: bucketNames.join(' '),
        terms,
        arrival: arrivals,
        since: clock.now(),
        startAt: 0,
        start: (waitedMs) => (settle(), resolve(waitedMs)),
        leave: (reason) => (settle(), reject(reason)),
      };
      const leave = () => {
        remove(waiter);
        waiter.leave(terms.signal?.reason as Error);
        serve();
      };
      const settle = () => terms.signal?.removeEventListener('abort', leave);
      terms.signal?.addEventListener('abort', leave);
      queue = [...queue, waiter];
      serve();
      refuseOverflow(readStanding(terms).rank);
    });
  }

  /** Refuses who cannot be in time, starts whose turn it is, and comes back for the next. */
  function serve(): void {
    wake.abort();
    const now = clock.now();
    plan(now);
    for (let late = findLate(); late !== undefined; late = findLate()) {
      refuse(late, lateReason);
      plan(now);
    }
    queue.forEach((waiter) => waiter.terms.shared?.onPlan(waiter.startAt, () => toRefusal(waiter, lateReason)));
    for (const waiter of queue.filter(({ startAt }) => startAt <= now)) {
      remove(waiter);
      waiter.lanes.forEach((lane) => insertStart(lane.started, now));
      order.noteStart(waiter);
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
    queue = order.arrange([...queue].sort((left, right) => left.arrival - right.arrival));
    planTurns(queue, now).forEach((startAt, place) => (queue[place]!.startAt = startAt));
  }

  function planTurns(wanting: readonly Pick<Waiter, 'lanes'>[], now: number): readonly number[] {
    for (const lane of lanes.values()) {
      renewLane(lane, now);
    }
    // Of two that want the same lanes, the second never starts before the first: its search begins there.
    const reached = new Map<string, number>();
    return wanting.map((waiter) => {
      const key = waiter.lanes.map(({ bucket }) => bucket.name).join(' ');
      const openAt = Math.max(now, pausedUntil, ...waiter.lanes.map(({ closedUntil }) => closedUntil));
      const startAt = takeTurn(waiter.lanes, reached.get(key) ?? openAt);
      reached.set(key, startAt);
      return startAt;
    });
  }

  /** Only who must wait counts. The last may be another than who came: a client with many calls makes room for one with few. */
  function refuseOverflow(rank: number): void {
    const waiting = queue.filter(({ terms }) => readStanding(terms).rank === rank);
    const last = waiting.at(-1);
    if (rank !== ranks.urgent && last !== undefined && waiting.length > maxWaiting) {
      refuse(last, `keeps ${maxWaiting} others waiting`);
      serve();
    }
  }

  function estimateWaitMs(calls: readonly (readonly string[])[], priority?: CallPriority): number {
    const now = clock.now();
    const own = calls.map((bucketNames) => ({ lanes: readLanes(bucketNames) }));
    const before = queue.filter(({ terms }) => readStanding(terms).rank <= ranks[priority ?? 'interactive']);
    const starts = planTurns([...before, ...own], now);
    return Math.max(0, ...starts.slice(before.length).map((startAt) => startAt - now));
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

  function refuse(waiter: Waiter, reason: string): void {
    remove(waiter);
    waiter.terms.shared?.onRefusal();
    waiter.leave(toRefusal(waiter, reason));
  }

  function remove(waiter: Waiter): void {
    queue = queue.filter((other) => other !== waiter);
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
    learn: (bucketNames, { remaining, resetsAt }) => {
      if (remaining <= 0) {
        readLanes(bucketNames).forEach((lane) => (lane.closedUntil = Math.max(lane.closedUntil, resetsAt)));
        serve();
      }
    },
    estimateWaitMs,
    state: () =>
      [...lanes.values()].map((lane) => ({
        ...lane.bucket,
        ...readState(lane, pausedUntil, clock.now()),
        waiting: queue.filter((waiter) => waiter.lanes.includes(lane)).length,
      })),
  };
}

const lateReason = 'puts its turn after its deadline';
const ranks = { urgent: 0, interactive: 1, background: 2 } as const;

function readStanding({ isUrgent, priority = 'interactive', client = '', shared }: TurnTerms): Omit<Standing, 'kind'> {
  return { rank: ranks[isUrgent === true ? 'urgent' : priority], clients: shared?.readClients() ?? [client] };
}

interface Waiter {
  readonly lanes: readonly Lane[];
  readonly kind: string;
  readonly terms: TurnTerms;
  /** Counts up. */
  readonly arrival: number;
  readonly since: number;
  startAt: number;
  readonly start: (waitedMs: number) => void;
  readonly leave: (reason: Error) => void;
}
