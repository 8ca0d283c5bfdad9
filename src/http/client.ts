/** One account's way to its API: cache → join an equal call in flight → retry → limiter → authorise → send → status. */
import { ProviderError } from '../errors';
import { createFlights } from './flight';
import { createLimiter } from './limiter';
import { parseAnswer, toAuthError, toDeadlineError } from './outcome';
import { planRetryMs } from './retry';
import { createRetryBudget } from './retry-budget';
import { isFresh, isReusable, isSpare, isWrite, toKeepMs, toReuseKey, toStored } from './reuse';
import { createSender, type RawAnswer } from './send';
import { createStatusReader } from './status';
import type { Site } from './transport-error';
import type {
  AccountClient,
  AccountClientOptions,
  Answer,
  CallContext,
  CallRecord,
  StoredAnswer,
  UpstreamCall,
} from './types';

/** A turn is used at once. Whoever still had to wait for a token takes another, so that held turns cannot start together. */
const turnLastsMs = 50;

/**
 * Guarantees: a cached answer spends no limit; every attempt, also a retry and a replay after 401, takes a turn of the limiter and the token of
 * that moment; what is not repeatable is sent once (again only after a 401, which refused it); errors are never cached; after a write,
 * nothing that was asked before its end is served or joined.
 */
export function createAccountClient(options: AccountClientOptions): AccountClient {
  const { provider, account, clock, store } = options;
  const site: Site = { provider, account, host: new URL(options.baseUrl).host };
  const limiter = createLimiter(options.limits, clock, { provider, account });
  const budget = createRetryBudget(clock);
  const flights = createFlights<Fetched>(clock);
  const sendOnce = createSender(site, options.baseUrl);
  const readStatus = createStatusReader(site, options);
  const authoriser = options.createAuthoriser(sendToken);
  let writes = 0;

  async function send<T>(call: UpstreamCall<T>, context: CallContext): Promise<Answer<T>> {
    context.signal?.throwIfAborted();
    if (!isReusable(call)) {
      context.recorder.use?.(null);
      return toAnswer(call, await fetchPrivately(call, context));
    }
    const key = toReuseKey(provider, account, call, writes);
    const stored = await store.get(key).catch(() => undefined);
    if (stored !== undefined && isFresh(stored, context, clock.now())) {
      note(call, context, { cache: 'HIT' });
      context.recorder.use?.({ key, stored });
      return toAnswer(call, { stored });
    }
    try {
      const fetched = await joinOrFetch(call, context, key);
      context.recorder.use?.({ key, stored: fetched.stored });
      return toAnswer(call, fetched);
    } catch (error) {
      const mayPass = error instanceof ProviderError && error.retryable;
      if (!mayPass || stored === undefined || !isSpare(stored, context, clock.now())) {
        throw error;
      }
      note(call, context, { cache: 'STALE' });
      context.recorder.use?.(null);
      return toAnswer(call, { stored }, true);
    }
  }

  async function joinOrFetch(call: UpstreamCall<unknown>, context: CallContext, key: string): Promise<Fetched> {
    const since = clock.now();
    let hasJoined = false;
    try {
      return await flights.join(key, context, {
        run: (shared) => fetchAndStore(call, shared, key),
        onJoin: () => (hasJoined = true),
      });
    } catch (error) {
      throw nameDeadline(call, error);
    } finally {
      if (hasJoined) {
        note(call, context, { cache: 'JOINED', ms: clock.now() - since });
      }
    }
  }

  /** Parsed once before it is stored, so that a body that breaks its promise is not kept. */
  async function fetchAndStore(call: UpstreamCall<unknown>, context: CallContext, key: string): Promise<Fetched> {
    const stored = await fetchAnswer(call, context);
    const opened = { by: call.parse, value: parseAnswer(site, call, stored) };
    await store.set(key, stored, toKeepMs(stored)).catch(() => undefined);
    return { stored, opened };
  }

  async function fetchPrivately(call: UpstreamCall<unknown>, context: CallContext): Promise<Fetched> {
    try {
      return { stored: await fetchAnswer(call, context) };
    } finally {
      writes += isWrite(call) ? 1 : 0;
    }
  }

  /** From retry to status. What limiter or authoriser refuse is final: both have waited and asked as long as it made sense. */
  async function fetchAnswer(call: UpstreamCall<unknown>, context: CallContext): Promise<StoredAnswer> {
    budget.noteCall();
    let hasReplayed = false;
    let pausedMs = 0;
    for (let retry = 0; ; retry += 1) {
      const turn = await takeTurn(call, context);
      const { answer, error } = await attempt(call, context, { ...turn, waitedMs: turn.waitedMs + pausedMs, retry });
      if (error === undefined) {
        return toStored(call, answer, clock.now());
      }
      if (answer?.status === 401 && authoriser.renew !== undefined) {
        if (hasReplayed || !(await renew(call, context, turn))) {
          throw toAuthError(error);
        }
        hasReplayed = true;
        pausedMs = 0;
        continue;
      }
      const attempts = retry + 1 - (hasReplayed ? 1 : 0);
      pausedMs = planPauseMs(call, context, { error, attempts, isThrottled: answer?.status === 429 });
      await clock.sleep(pausedMs, context.signal);
    }
  }

  /** The pause before the next attempt, or the error itself when there is none. */
  function planPauseMs(call: UpstreamCall<unknown>, context: CallContext, { error, ...failed }: Failed): number {
    const retryAfterMs = error.retryAfterSeconds === undefined ? undefined : error.retryAfterSeconds * 1000;
    const remainingMs = context.deadlineAt - clock.now();
    const mayRepeat = call.isRepeatable && error.retryable;
    const pauseMs = mayRepeat
      ? planRetryMs({ ...failed, retryAfterMs, remainingMs, random: Math.random() })
      : undefined;
    if (pauseMs === undefined || !budget.take()) {
      throw error;
    }
    return pauseMs;
  }

  /** Limiter, then authorise. A token is got ready before, so that no turn is held while it is asked for. */
  async function takeTurn(call: UpstreamCall<unknown>, context: CallContext): Promise<Turn> {
    await authorise(call, context);
    for (let waitedMs = 0; ;) {
      waitedMs += await acquire(call, context);
      const startedAt = clock.now();
      const headers = await authorise(call, context);
      if (clock.now() - startedAt <= turnLastsMs) {
        return { headers, waitedMs };
      }
    }
  }

  async function acquire(call: UpstreamCall<unknown>, context: CallContext, isUrgent = false): Promise<number> {
    const { deadlineAt, signal } = context;
    if (clock.now() >= deadlineAt) {
      throw toDeadlineError(site, call);
    }
    return limiter.acquire(call.buckets, { operation: call.operation, deadlineAt, signal, isUrgent });
  }

  function authorise(call: UpstreamCall<unknown>, context: CallContext): Promise<Readonly<Record<string, string>>> {
    return authoriser.authorise(context).catch((error: unknown) => {
      throw nameDeadline(call, error);
    });
  }

  async function renew(call: UpstreamCall<unknown>, context: CallContext, refused: Turn): Promise<boolean> {
    try {
      return (await authoriser.renew?.(refused.headers, context)) ?? false;
    } catch (error) {
      throw nameDeadline(call, error);
    }
  }

  /** Send, then status; exactly one record of what went over the wire. */
  async function attempt(
    call: UpstreamCall<unknown>,
    context: CallContext,
    turn: Turn & { retry: number },
  ): Promise<Outcome> {
    const { headers, waitedMs, retry } = turn;
    const startedAt = clock.now();
    let answer: RawAnswer | undefined;
    try {
      answer = await sendOnce(call, { headers, remainingMs: context.deadlineAt - startedAt, signal: context.signal });
    } catch (error) {
      if (error instanceof ProviderError) {
        return { answer, error };
      }
      throw error;
    } finally {
      note(call, context, { status: answer?.status ?? null, ms: clock.now() - startedAt, waitedMs, retry });
    }
    const error = readStatus({ call, credentials: headers }, answer);
    if (answer.status === 429 && error?.retryAfterSeconds !== undefined) {
      limiter.pauseUntil(clock.now() + error.retryAfterSeconds * 1000);
    }
    return { answer, error };
  }

  /** A token call goes first in the queue and is sent once: `token.ts` decides about asking again. */
  async function sendToken<T>(call: UpstreamCall<T>, context: CallContext): Promise<Answer<T>> {
    const tokenCall: UpstreamCall<T> = { ...call, isRepeatable: true };
    const waitedMs = await acquire(tokenCall, context, true);
    const { answer, error } = await attempt(tokenCall, context, { headers: {}, waitedMs, retry: 0 });
    if (error !== undefined) {
      throw error;
    }
    return toAnswer(tokenCall, { stored: toStored(tokenCall, answer, clock.now()) });
  }

  function toAnswer<T>(call: UpstreamCall<T>, { stored, opened }: Fetched, isStale = false): Answer<T> {
    const value = opened?.by === call.parse ? (opened.value as T) : parseAnswer(site, call, stored);
    return { value, asOf: stored.asOf, isStale };
  }

  function note(call: UpstreamCall<unknown>, context: CallContext, line: Partial<CallRecord>): void {
    const route = call.operation.slice(call.operation.indexOf(' ') + 1);
    const plain = { status: null, ms: 0, waitedMs: 0, cache: 'MISS', retry: 0 } as const;
    context.recorder.record({ provider, account, method: call.method, route, ...plain, ...line });
  }

  function nameDeadline(call: UpstreamCall<unknown>, error: unknown): unknown {
    return error instanceof DOMException && error.name === 'TimeoutError' ? toDeadlineError(site, call) : error;
  }

  return { send, limits: limiter.state };
}

interface Fetched {
  readonly stored: StoredAnswer;
  /** The leader's reading of it, for all whose parser is the same. */
  readonly opened?: { readonly by: (body: unknown) => unknown; readonly value: unknown };
}

interface Turn {
  readonly headers: Readonly<Record<string, string>>;
  readonly waitedMs: number;
}

interface Failed {
  readonly error: ProviderError;
  readonly attempts: number;
  readonly isThrottled: boolean;
}

type Outcome =
  | { readonly answer: RawAnswer; readonly error: undefined }
  | { readonly answer: RawAnswer | undefined; readonly error: ProviderError };
