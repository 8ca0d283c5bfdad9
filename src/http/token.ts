/** Holds one account's token: asked for once, renewed before it expires, replaced when it is refused. */
import { ProviderError, type ProviderErrorKind } from '../errors';
import { createFlights } from './flight';
import type { Authoriser, CallContext, Clock } from './types';

export interface IssuedToken {
  readonly token: string;
  /** Epoch milliseconds; what is no time in the future means: use it until it is refused. */
  readonly expiresAt: number;
}

export interface TokenAuthoriserOptions {
  /** Asks for a token, once: this file decides about asking again. */
  readonly request: (context: CallContext) => Promise<IssuedToken>;
  readonly toHeaders: (token: string) => Readonly<Record<string, string>>;
  readonly clock: Clock;
  readonly renewBeforeMs?: number;
}

const minuteMs = 60_000;
/** Failed requests, and renewals after a refusal, in a minute. */
const maxPerMinute = 2;
/** A shorter life, as a wrong clock makes it, is not believed: at most one renewal in half of it. */
const shortestLifeMs = 60_000;
const secondTryMs = 250;
const backgroundBudgetMs = 20_000;

/**
 * Guarantees: all concurrent callers share one request; a valid token is renewed in the background, so that nobody waits;
 * after 2 failures in a minute the last one is repeated without asking; a refused token is replaced once, whoever reports it,
 * and at most twice a minute.
 */
export function createTokenAuthoriser(options: TokenAuthoriserOptions): Required<Authoriser> {
  const { request, toHeaders, clock, renewBeforeMs = minuteMs } = options;
  const flights = createFlights<HeldToken>(clock);
  let current: HeldToken | undefined;
  let failures: readonly Failure[] = [];
  let refusals: readonly { readonly at: number }[] = [];

  async function authorise(context: CallContext): Promise<Readonly<Record<string, string>>> {
    const now = clock.now();
    if (current === undefined || now >= current.usableUntil) {
      // Not through the flight: whoever really needs a token must not join a question that sends nothing.
      if (context.plan) await request(context);
      return (await obtain(context)).headers;
    }
    // Not out of a budget: it was set for what is asked.
    if (!context.plan && !context.budget && now >= current.renewAt && keepRecent(failures, now).length === 0) {
      obtain({ deadlineAt: now + backgroundBudgetMs, recorder: context.recorder }).catch(() => undefined);
    }
    return current.headers;
  }

  async function renew(refused: Readonly<Record<string, string>>, context: CallContext): Promise<boolean> {
    if (current !== undefined) {
      if (!isSame(refused, current.headers)) {
        return true;
      }
      refusals = keepRecent(refusals, clock.now());
      if (refusals.length >= maxPerMinute) {
        return false;
      }
      refusals = [...refusals, { at: clock.now() }];
      current = undefined;
    }
    await obtain(context);
    return true;
  }

  function obtain(context: CallContext): Promise<HeldToken> {
    return flights.join('token', context, { run: ask });
  }

  async function ask(context: CallContext): Promise<HeldToken> {
    for (;;) {
      failures = keepRecent(failures, clock.now());
      if (failures.length >= maxPerMinute) {
        throw failures.at(-1)!.error;
      }
      try {
        const issued = await request(context);
        failures = [];
        current = hold(issued);
        return current;
      } catch (cause) {
        const error = toTokenError(cause);
        // A turn that was not given or not paid for, or a caller that left or had no time, says nothing about the credentials.
        const wasHurried = context.deadlineAt - clock.now() < secondTryMs;
        if (!(error instanceof ProviderError) || wasTurnedAway(error) || (wasHurried && error.retryable)) {
          throw error;
        }
        failures = [...failures, { at: clock.now(), error }];
        if (!error.retryable || failures.length >= maxPerMinute) {
          throw error;
        }
      }
      await clock.sleep(secondTryMs, context.signal);
    }
  }

  function hold({ token, expiresAt }: IssuedToken): HeldToken {
    const now = clock.now();
    const isKnown = Number.isFinite(expiresAt) && expiresAt > now;
    const lifeMs = isKnown ? Math.max(expiresAt - now, shortestLifeMs) : Number.POSITIVE_INFINITY;
    return {
      headers: toHeaders(token),
      usableUntil: now + lifeMs,
      renewAt: now + lifeMs - (isKnown ? Math.min(renewBeforeMs, lifeMs / 2) : 0),
    };
  }

  return { authorise, renew };
}

interface HeldToken {
  readonly headers: Readonly<Record<string, string>>;
  readonly usableUntil: number;
  readonly renewAt: number;
}

interface Failure {
  readonly at: number;
  readonly error: ProviderError;
}

/** Kinds that, in answer to credentials, mean that they are wrong. */
const refusedKinds: readonly ProviderErrorKind[] = ['bad-input', 'rejected', 'forbidden', 'not-found'];

function toTokenError(cause: unknown): unknown {
  if (!(cause instanceof ProviderError) || !refusedKinds.includes(cause.kind)) {
    return cause;
  }
  const { provider, account, message } = cause;
  return new ProviderError({ provider, account, kind: 'auth', message, cause });
}

function wasTurnedAway({ kind }: ProviderError): boolean {
  return kind === 'rate-limited' || kind === 'budget-exceeded';
}

function keepRecent<T extends { readonly at: number }>(events: readonly T[], now: number): readonly T[] {
  return events.filter(({ at }) => now - at < minuteMs);
}

function isSame(left: Readonly<Record<string, string>>, right: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && names.every((name) => left[name] === right[name]);
}
