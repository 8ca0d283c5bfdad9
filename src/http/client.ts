/** One account's way to its API: cache → join an equal call in flight → retry → limiter → authorise → send → status. */
import { NotAskedError, ProviderError } from '../errors';
import { createAnswers } from './answers';
import { createLimiter } from './limiter';
import { teachLimiter } from './lessons';
import { toAuthError } from './outcome';
import { createReader } from './reading';
import { planRetryMs } from './retry';
import { createRetryBudget } from './retry-budget';
import { isWrite, toStored } from './reuse';
import { createSender, type RawAnswer } from './send';
import { createStatusReader } from './status';
import type { Site } from './transport-error';
import { createTurns, type Turn } from './turns';
import type {
  AccountClient,
  AccountClientOptions,
  Answer,
  CallContext,
  CallRecord,
  StoredAnswer,
  UpstreamCall,
} from './types';

/**
 * Guarantees: a cached answer spends no limit; every attempt, also a retry and a replay after 401, takes a turn of the limiter and the token of
 * that moment; what is not repeatable is sent once (again only after a 401, which refused it).
 */
export function createAccountClient(options: AccountClientOptions): AccountClient {
  const { provider, account, clock, store } = options;
  const site: Site = { provider, account, host: new URL(options.baseUrl).host };
  const limiter = createLimiter(options.limits, clock, { provider, account });
  const budget = createRetryBudget(clock);
  const read = createReader(site);
  const sendOnce = createSender(site, options.baseUrl);
  const readStatus = createStatusReader(site, options);
  const turns = createTurns({ site, limiter, clock, readAuthoriser: () => authoriser });
  const authoriser = options.createAuthoriser(sendToken);
  let changes = 0;
  const answers = createAnswers({ site, clock, store, read, fetch: fetchAnswer, plan, note });

  /** From retry to status. What limiter or authoriser refuse is final: both have waited and asked as long as it made sense. */
  async function fetchAnswer(call: UpstreamCall<unknown>, context: CallContext): Promise<StoredAnswer> {
    budget.noteCall();
    let hasReplayed = false;
    let pausedMs = 0;
    let failure: ProviderError | undefined;
    for (let retry = 0; ; retry += 1) {
      const turn = await turns.take(call, context, failure);
      const { answer, error } = await attempt(call, context, { ...turn, waitedMs: turn.waitedMs + pausedMs, retry });
      if (error === undefined) {
        return toStored(call, answer, clock.now());
      }
      failure = error;
      if (answer?.status === 401 && authoriser.renew !== undefined) {
        if (hasReplayed || !(await turns.renew(call, context, turn))) {
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

  /** Send, then status; exactly one record of what went over the wire. */
  async function attempt(
    call: UpstreamCall<unknown>,
    context: CallContext,
    turn: Turn & Pick<CallRecord, 'retry' | 'isToken'>,
  ): Promise<Outcome> {
    const { headers, waitedMs, ...kind } = turn;
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
      note(call, context, { status: answer?.status ?? null, ms: clock.now() - startedAt, waitedMs, ...kind });
    }
    const error = readStatus({ call, credentials: headers }, answer);
    teachLimiter(limiter, options.limits, { call, answer, error }, clock.now());
    return { answer, error };
  }

  /** Notes the call, and the token call that must come before it, instead of sending anything. */
  async function plan(call: UpstreamCall<unknown>, context: CallContext, key: string): Promise<never> {
    await authoriser.authorise(context).catch((reason: unknown) => {
      if (!(reason instanceof NotAskedError)) throw reason;
    });
    const { operation, buckets } = call;
    context.plan?.note({ provider, account, operation, buckets, key });
    throw new NotAskedError();
  }

  /** A token call goes first in the queue and is sent once: `token.ts` decides about asking again. */
  async function sendToken<T>(call: UpstreamCall<T>, context: CallContext): Promise<Answer<T>> {
    if (context.plan) {
      const { operation, buckets } = call;
      context.plan.note({ provider, account, operation, buckets, key: operation, isToken: true });
      throw new NotAskedError();
    }
    const tokenCall: UpstreamCall<T> = { ...call, isRepeatable: true };
    const turn = await turns.takeForToken(tokenCall, context);
    const { answer, error } = await attempt(tokenCall, context, { ...turn, retry: 0, isToken: true });
    if (error !== undefined) {
      throw error;
    }
    const stored = toStored(tokenCall, answer, clock.now());
    return { value: read(tokenCall, stored), asOf: stored.asOf, isStale: false };
  }

  function note(call: UpstreamCall<unknown>, context: CallContext, line: Partial<CallRecord>): void {
    const route = call.operation.slice(call.operation.indexOf(' ') + 1);
    const plain = { status: null, ms: 0, waitedMs: 0, cache: 'MISS', retry: 0 } as const;
    context.recorder.record({ provider, account, method: call.method, route, ...plain, ...line });
  }

  async function send<T>(call: UpstreamCall<T>, context: CallContext): Promise<Answer<T>> {
    if (context.plan || !isWrite(call)) return answers.send(call, context);
    changes += 1;
    try {
      return await answers.send(call, context);
    } finally {
      changes += 1;
    }
  }

  return { send, limits: limiter.state, estimateWaitMs: limiter.estimateWaitMs, changes: () => changes };
}

interface Failed {
  readonly error: ProviderError;
  readonly attempts: number;
  readonly isThrottled: boolean;
}

type Outcome =
  | { readonly answer: RawAnswer; readonly error: undefined }
  | { readonly answer: RawAnswer | undefined; readonly error: ProviderError };
