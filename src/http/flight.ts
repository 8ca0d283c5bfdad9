/** Lets equal calls share one answer that is under way. */
import { isOfKind, type ProviderError } from '../errors';
import type { CallContext, Clock } from './types';

export interface FlightTerms<T> {
  /** Runs for the first caller only, with a context that outlives it as long as others wait. */
  readonly run: (shared: CallContext) => Promise<T>;
  /** Told when the caller found the call under way. */
  readonly onJoin?: () => void;
}

export interface Flights<T> {
  readonly join: (key: string, context: CallContext, terms: FlightTerms<T>) => Promise<T>;
}

interface Waiter {
  readonly context: CallContext;
  /** From now on its deadline is watched: the run will not end by then. */
  readonly watch: () => void;
  /** Rejects when it gives up. */
  readonly left: Promise<never>;
  readonly leave: (reason: unknown) => void;
  readonly dismiss: () => void;
}

interface Flight<T> {
  readonly waiters: Set<Waiter>;
  readonly controller: AbortController;
  readonly result: Promise<T>;
  /** Sends those away whose deadline lies before the turn of the run. */
  readonly dismissHasty: () => void;
}

/**
 * Guarantees: one run per key at a time; a caller that gives up (its own signal, or its own deadline: `TimeoutError`) leaves the others unharmed;
 * one whose deadline lies before the turn that the run waits for is refused at once; when the last one leaves, the run is aborted. The run's deadline is the latest of those who wait, its priority the highest, read anew at each
 * step; the run keeps them itself. Whoever starts a run pays for it, and only its own callers hear that it could not.
 */
export function createFlights<T>(clock: Clock): Flights<T> {
  const flights = new Map<string, Flight<T>>();

  async function join(key: string, context: CallContext, terms: FlightTerms<T>): Promise<T> {
    context.signal?.throwIfAborted();
    let flight = flights.get(key);
    const isFirst = flight === undefined;
    if (flight === undefined) {
      flight = depart(key, context, terms);
    } else {
      terms.onJoin?.();
    }
    const waiter = createWaiter(context, clock);
    flight.waiters.add(waiter);
    watchEarlyOnes(flight.waiters);
    flight.dismissHasty();
    try {
      return await Promise.race([flight.result, waiter.left]);
    } catch (error) {
      if (isFirst || !isOfKind(error, 'budget-exceeded')) {
        throw error;
      }
    } finally {
      waiter.dismiss();
      flight.waiters.delete(waiter);
      if (flight.waiters.size === 0) {
        land(key, flight);
        flight.controller.abort(new DOMException('Nobody waits for this call any more.', 'AbortError'));
      }
    }
    // Another's budget ran out, not this caller's.
    return join(key, context, terms);
  }

  function depart(key: string, context: CallContext, terms: FlightTerms<T>): Flight<T> {
    const waiters = new Set<Waiter>();
    const controller = new AbortController();
    let turn: { readonly startAt: number; readonly refuse: () => ProviderError } | undefined;
    const dismissHasty = () => {
      for (const waiter of waiters) {
        if (turn !== undefined && waiter.context.deadlineAt < turn.startAt) {
          waiter.leave(turn.refuse());
        }
      }
    };
    const result = terms.run({
      get deadlineAt() {
        return Math.max(context.deadlineAt, ...[...waiters].map((waiter) => waiter.context.deadlineAt));
      },
      get priority() {
        // At first nobody is among those who wait but the caller itself.
        const contexts = waiters.size === 0 ? [context] : [...waiters].map((waiter) => waiter.context);
        return contexts.every(({ priority }) => priority === 'background') ? 'background' : 'interactive';
      },
      client: context.client,
      budget: context.budget,
      signal: controller.signal,
      recorder: context.recorder,
      shared: {
        readClients: () => [...new Set([...waiters].map((waiter) => waiter.context.client ?? ''))],
        onPlan: (startAt, refuse) => {
          turn = { startAt, refuse };
          dismissHasty();
        },
        onRefusal: () => land(key, flight),
      },
    });
    const flight = { waiters, controller, result, dismissHasty };
    flights.set(key, flight);
    const onEnd = () => land(key, flight);
    result.then(onEnd, onEnd);
    return flight;
  }

  function land(key: string, flight: Flight<T>): void {
    if (flights.get(key) === flight) {
      flights.delete(key);
    }
  }

  return { join };
}

function createWaiter(context: CallContext, clock: Clock): Waiter {
  const { signal } = context;
  const done = new AbortController();
  let isWatched = false;
  let leave = (_reason: unknown): void => undefined;
  const left = new Promise<never>((_, reject) => (leave = reject));
  const onAbort = () => leave(signal?.reason);
  signal?.addEventListener('abort', onAbort);

  async function watchDeadline(): Promise<void> {
    await clock.sleep(context.deadlineAt - clock.now(), done.signal);
    leave(new DOMException('The deadline passed.', 'TimeoutError'));
  }

  return {
    context,
    left,
    leave: (reason) => leave(reason),
    watch: () => {
      if (!isWatched) {
        isWatched = true;
        watchDeadline().catch(() => undefined);
      }
    },
    dismiss: () => {
      signal?.removeEventListener('abort', onAbort);
      done.abort();
    },
  };
}

/** The run keeps the latest deadline; only who has an earlier one needs a watch. */
function watchEarlyOnes(waiters: ReadonlySet<Waiter>): void {
  const latest = Math.max(...[...waiters].map(({ context }) => context.deadlineAt));
  for (const waiter of waiters) {
    if (waiter.context.deadlineAt < latest) {
      waiter.watch();
    }
  }
}
