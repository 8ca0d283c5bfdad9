/** Answers of one account: kept ones where they will do, else joined to an equal call in flight, else from the API. */
import { isOfKind, ProviderError } from '../errors';
import { createFlights } from './flight';
import type { Reader } from './reading';
import {
  isFresh,
  isRenewable,
  isReusable,
  isSpare,
  isWrite,
  toFreshUntil,
  toKeepMs,
  toMissing,
  toReuseKey,
} from './reuse';
import { anyChange, toBorneTags, toPurgedTags } from './tags';
import type { Site } from './transport-error';
import { nameDeadline } from './turns';
import type {
  AccountClient,
  Answer,
  AnswerStore,
  CallContext,
  CallRecord,
  Clock,
  StoredAnswer,
  UpstreamCall,
  UsedAnswer,
} from './types';

export interface AnswersOptions {
  readonly site: Site;
  readonly clock: Clock;
  readonly store: AnswerStore;
  readonly read: Reader;
  /** Asks the API. */
  readonly fetch: (call: UpstreamCall<unknown>, context: CallContext) => Promise<StoredAnswer>;
  /** Instead of asking, where calls are only counted. */
  readonly plan: (call: UpstreamCall<unknown>, context: CallContext, key: string) => Promise<never>;
  readonly note: (call: UpstreamCall<unknown>, context: CallContext, line: Partial<CallRecord>) => void;
}

/** Nobody waits for a renewal, so that it may wait. */
const renewalMs = 20_000;

/**
 * Guarantees: equal calls in flight are one; an answer is served as long as it is fresh, and past it only as stale: for a moment while it is
 * renewed once, where the call allows it, and while the API fails; nothing is older than the caller allows. No error is kept but, briefly, that
 * something does not exist. Of what a write purges, nothing that was asked before its end is served or joined after it, whatever became of it.
 */
export function createAnswers(options: AnswersOptions): Pick<AccountClient, 'send' | 'changes'> {
  const { site, clock, store, read, fetch, plan, note } = options;
  const { provider, account } = site;
  const scope = JSON.stringify([provider, account]);
  const flights = createFlights<StoredAnswer>(clock);
  const renewing = new Set<string>();
  let changes = 0;

  /** What failed is nothing that another request could be answered with. */
  async function send<T>(call: UpstreamCall<T>, context: CallContext): Promise<Answer<T>> {
    try {
      context.signal?.throwIfAborted();
      return await (isReusable(call) ? answer(call, context) : answerPrivately(call, context));
    } catch (error) {
      context.recorder.use?.(null);
      throw error;
    }
  }

  async function answer<T>(call: UpstreamCall<T>, context: CallContext): Promise<Answer<T>> {
    const tags = toBorneTags(call).map(toScoped);
    const key = toReuseKey(provider, account, call, await store.tags.read(tags));
    // What landed while the store was asked lies in this process: nobody may set out for it again.
    const stored = (await findStored(key)) ?? peekStored(key);
    if (stored !== undefined && isFresh(call, stored, context, clock.now())) {
      note(call, context, { cache: 'HIT' });
      context.recorder.use?.(toUsed(call, { key, tags, stored }));
      return toAnswer(call, stored);
    }
    if (context.plan) return plan(call, context, key);
    if (stored !== undefined && isRenewable(call, stored, context, clock.now())) {
      renew(call, context, key);
      return serveStale(call, context, stored);
    }
    try {
      const fetched = await joinOrFetch(call, context, key);
      context.recorder.use?.(toUsed(call, { key, tags, stored: fetched }));
      return toAnswer(call, fetched);
    } catch (error) {
      const mayPass = error instanceof ProviderError && error.retryable;
      if (!mayPass || stored === undefined || !isSpare(call, stored, context, clock.now())) {
        throw error;
      }
      return serveStale(call, context, stored);
    }
  }

  async function findStored(key: string): Promise<StoredAnswer | undefined> {
    return passPresent(await store.get(key).catch(() => undefined));
  }

  function peekStored(key: string): StoredAnswer | undefined {
    return passPresent(store.peek(key));
  }

  /** That something is missing holds only as long as nothing was changed. */
  function passPresent(stored: StoredAnswer | undefined): StoredAnswer | undefined {
    return stored?.missing && stored.missing.changes !== readChanges() ? undefined : stored;
  }

  function serveStale<T>(call: UpstreamCall<T>, context: CallContext, stored: StoredAnswer): Answer<T> {
    note(call, context, { cache: 'STALE' });
    context.recorder.use?.(null);
    return toAnswer(call, stored, true);
  }

  /** What was asked before a purge that has come since lies under another key than is made now. */
  function toUsed(call: UpstreamCall<unknown>, { key, tags, stored }: Kept): UsedAnswer {
    const freshUntil = toFreshUntil(call, stored);
    const versions = store.tags.peek(tags);
    return {
      isCurrent: () => clock.now() < freshUntil && store.tags.peek(tags) === versions && store.peek(key) === stored,
    };
  }

  /** Whoever comes while it is under way is served the old answer and starts no other. Not out of a budget: it was set for what is asked. */
  function renew(call: UpstreamCall<unknown>, { client, recorder, budget }: CallContext, key: string): void {
    if (budget !== undefined || renewing.has(key)) return;
    renewing.add(key);
    const deadlineAt = clock.now() + renewalMs;
    const context: CallContext = { deadlineAt, client, priority: 'background', recorder: { record: recorder.record } };
    const end = (): void => void renewing.delete(key);
    joinOrFetch(call, context, key).then(end, end);
  }

  /** Not joined over any change: what is in flight may find missing what the change has made. */
  async function joinOrFetch(call: UpstreamCall<unknown>, context: CallContext, key: string): Promise<StoredAnswer> {
    const since = clock.now();
    const changes = readChanges();
    let hasJoined = false;
    try {
      return await flights.join(`${changes} ${key}`, context, {
        run: (shared) => {
          hasJoined = false;
          return fetchAndStore(call, shared, { key, changes });
        },
        onJoin: () => (hasJoined = true),
      });
    } catch (error) {
      throw nameDeadline(site, call, error);
    } finally {
      if (hasJoined) {
        note(call, context, { cache: 'JOINED', ms: clock.now() - since });
      }
    }
  }

  /** Parsed once before it is stored, so that a body that breaks its promise is not kept. */
  async function fetchAndStore(
    call: UpstreamCall<unknown>,
    context: CallContext,
    { key, changes }: { readonly key: string; readonly changes: string },
  ): Promise<StoredAnswer> {
    const keep = (stored: StoredAnswer) => store.set(key, stored, toKeepMs(stored)).catch(() => undefined);
    try {
      const stored = await fetch(call, context);
      read(call, stored);
      await keep(stored);
      return stored;
    } catch (error) {
      if (isOfKind(error, 'not-found') && changes === readChanges()) {
        await keep(toMissing(call, error, changes, clock.now()));
      }
      throw error;
    }
  }

  async function answerPrivately<T>(call: UpstreamCall<T>, context: CallContext): Promise<Answer<T>> {
    if (context.plan) return plan(call, context, JSON.stringify([call.operation, call.path, call.query, call.body]));
    context.recorder.use?.(null);
    return toAnswer(call, await (isWrite(call) ? write(call, context) : fetch(call, context)));
  }

  /** Purged before, so that nothing old stays should the process die on the way, and after, so that nothing stays that was asked on the way. */
  async function write(call: UpstreamCall<unknown>, context: CallContext): Promise<StoredAnswer> {
    const purged = toPurgedTags(call).map(toScoped);
    changes += 1;
    await store.tags.purge(purged);
    try {
      return await fetch(call, context);
    } finally {
      changes += 1;
      await store.tags.purge(purged);
    }
  }

  function toAnswer<T>(call: UpstreamCall<T>, stored: StoredAnswer, isStale = false): Answer<T> {
    if (stored.missing) {
      const { message, fields } = stored.missing;
      throw new ProviderError({ provider, account, kind: 'not-found', message, fields });
    }
    return { value: read(call, stored), asOf: stored.asOf, isStale };
  }

  function readChanges(): string {
    return store.tags.peek([toScoped(anyChange)]);
  }

  function toScoped(tag: string): string {
    return `${scope} ${tag}`;
  }

  return { send, changes: () => changes };
}

interface Kept {
  readonly key: string;
  readonly tags: readonly string[];
  readonly stored: StoredAnswer;
}
