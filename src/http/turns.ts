/** What a call needs before it may be sent: a place in the request's budget, a turn of the limiter, and credentials. */
import { ProviderError } from '../errors';
import type { Limiter } from './limiter';
import { toDeadlineError } from './outcome';
import type { Site } from './transport-error';
import type { Authoriser, CallContext, Clock, UpstreamCall } from './types';

export interface Turn {
  readonly headers: Readonly<Record<string, string>>;
  readonly waitedMs: number;
}

export interface TurnTools {
  readonly site: Site;
  readonly limiter: Limiter;
  readonly clock: Clock;
  /** Asked for when it is needed: it sends its own calls through these turns. */
  readonly readAuthoriser: () => Authoriser;
}

export interface Turns {
  /** `failure` is that of the attempt before, if there was one. */
  readonly take: (call: UpstreamCall<unknown>, context: CallContext, failure?: ProviderError) => Promise<Turn>;
  /** Goes before all that wait, without credentials. */
  readonly takeForToken: (call: UpstreamCall<unknown>, context: CallContext) => Promise<Turn>;
  /** True: the refused credentials were replaced. */
  readonly renew: (call: UpstreamCall<unknown>, context: CallContext, refused: Turn) => Promise<boolean>;
}

/** A turn is used at once. Whoever still had to wait for a token takes another, so that held turns cannot start together. */
const turnLastsMs = 50;

/** Guarantees: a turn is answered only to who has paid for it; what is paid comes back when no turn was had. */
export function createTurns({ site, limiter, clock, readAuthoriser }: TurnTools): Turns {
  /** A token is got ready before, so that no turn is held while it is asked for. */
  async function take(call: UpstreamCall<unknown>, context: CallContext, failure?: ProviderError): Promise<Turn> {
    await authorise(call, context);
    return payFor(call, context, failure, async () => {
      for (let waitedMs = 0; ;) {
        waitedMs += await acquire(call, context, false);
        const startedAt = clock.now();
        const headers = await authorise(call, context);
        if (clock.now() - startedAt <= turnLastsMs) {
          return { headers, waitedMs };
        }
      }
    });
  }

  function takeForToken(call: UpstreamCall<unknown>, context: CallContext): Promise<Turn> {
    return payFor(call, context, undefined, async () => ({
      headers: {},
      waitedMs: await acquire(call, context, true),
    }));
  }

  async function payFor(
    call: UpstreamCall<unknown>,
    { budget }: CallContext,
    failure: ProviderError | undefined,
    wait: () => Promise<Turn>,
  ): Promise<Turn> {
    const { provider } = site;
    if (budget?.take(provider) === false) {
      throw toBudgetError(site, call, budget.readCeiling(provider) ?? 0, failure);
    }
    try {
      return await wait();
    } catch (error) {
      budget?.giveBack(provider);
      throw error;
    }
  }

  async function acquire(call: UpstreamCall<unknown>, context: CallContext, isUrgent: boolean): Promise<number> {
    if (clock.now() >= context.deadlineAt) {
      throw toDeadlineError(site, call);
    }
    const { client, signal } = context;
    return limiter.acquire(call.buckets, {
      operation: call.operation,
      // Both change when others join or leave.
      get deadlineAt() {
        return context.deadlineAt;
      },
      get priority() {
        return context.priority;
      },
      client,
      signal,
      isUrgent,
      shared: context.shared,
    });
  }

  function authorise(call: UpstreamCall<unknown>, context: CallContext): Promise<Readonly<Record<string, string>>> {
    return readAuthoriser()
      .authorise(context)
      .catch((error: unknown) => {
        throw nameDeadline(site, call, error);
      });
  }

  async function renew(call: UpstreamCall<unknown>, context: CallContext, refused: Turn): Promise<boolean> {
    try {
      return (await readAuthoriser().renew?.(refused.headers, context)) ?? false;
    } catch (error) {
      throw nameDeadline(site, call, error);
    }
  }

  return { take, takeForToken, renew };
}

/** A deadline that passed while several waited has no name yet. */
export function nameDeadline(site: Site, call: UpstreamCall<unknown>, error: unknown): unknown {
  return error instanceof DOMException && error.name === 'TimeoutError' ? toDeadlineError(site, call) : error;
}

function toBudgetError(
  { provider, account }: Site,
  { operation }: UpstreamCall<unknown>,
  ceiling: number,
  failure: ProviderError | undefined,
): ProviderError {
  const calls = `${ceiling} ${ceiling === 1 ? 'call' : 'calls'}`;
  const again = failure === undefined ? '' : ' again after it failed';
  return new ProviderError({
    provider,
    account,
    kind: 'budget-exceeded',
    message: `${operation} was not sent to ${provider}${again}: the ceiling of ${calls} that this request set is used up. Raise ${provider.toLowerCase()} in its trackgraph-budget header, or ask for less.`,
    cause: failure,
  });
}
