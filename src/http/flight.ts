/** Lets equal calls share one answer that is under way. */
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
}

interface Flight<T> {
  readonly waiters: Set<Waiter>;
  readonly controller: AbortController;
  readonly result: Promise<T>;
}

/**
 * Guarantees: one run per key at a time; a caller that gives up (its own signal, or its own deadline: `TimeoutError`) leaves the others unharmed;
 * when the last one leaves, the run is aborted. The run's deadline is the latest of those who wait, read anew at each step.
 */
export function createFlights<T>(clock: Clock): Flights<T> {
  const flights = new Map<string, Flight<T>>();

  async function join(key: string, context: CallContext, terms: FlightTerms<T>): Promise<T> {
    context.signal?.throwIfAborted();
    let flight = flights.get(key);
    if (flight === undefined) {
      flight = depart(key, context, terms);
    } else {
      terms.onJoin?.();
    }
    const waiter = { context };
    flight.waiters.add(waiter);
    try {
      return await waitWithin(flight.result, context, clock);
    } finally {
      flight.waiters.delete(waiter);
      if (flight.waiters.size === 0) {
        land(key, flight);
        flight.controller.abort(new DOMException('Nobody waits for this call any more.', 'AbortError'));
      }
    }
  }

  function depart(key: string, context: CallContext, terms: FlightTerms<T>): Flight<T> {
    const waiters = new Set<Waiter>();
    const controller = new AbortController();
    const result = terms.run({
      get deadlineAt() {
        return Math.max(context.deadlineAt, ...[...waiters].map((waiter) => waiter.context.deadlineAt));
      },
      signal: controller.signal,
      recorder: context.recorder,
    });
    const flight = { waiters, controller, result };
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

/** The result, unless the caller's signal or deadline comes first. */
async function waitWithin<T>(result: Promise<T>, context: CallContext, clock: Clock): Promise<T> {
  const done = new AbortController();
  const signals = context.signal === undefined ? [done.signal] : [done.signal, context.signal];
  try {
    return await Promise.race([result, waitForDeadline(context, clock, AbortSignal.any(signals))]);
  } finally {
    done.abort();
  }
}

async function waitForDeadline(context: CallContext, clock: Clock, signal: AbortSignal): Promise<never> {
  // Where callers share the context, others may have moved its deadline meanwhile.
  for (let left = context.deadlineAt - clock.now(); left > 0; left = context.deadlineAt - clock.now()) {
    await clock.sleep(left, signal);
  }
  throw new DOMException('The deadline passed.', 'TimeoutError');
}
