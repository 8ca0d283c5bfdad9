/** Asks, or only counts what asking would call when that is all that is wanted. */
import type { CallBounds } from '../model/question';
import type { CallContext, CallRecord, Connection, EndpointFacts, UsedAnswer } from '../providers/provider';
import { toCost } from './cost';
import { isNotAsked } from './kept';
import type { AnswerCount, CallMemory } from './memory';

export interface Unit {
  readonly connection: Connection;
  readonly source: EndpointFacts;
  readonly calls: CallBounds;
  /** Paths of the fields that it buys. */
  readonly fields: readonly string[];
  /** Equal for questions that take equally many calls. */
  readonly question: readonly unknown[];
}

/**
 * What `read` answers; how many calls it was made of is remembered. Where calls are only counted it rejects with `NotAskedError` at
 * the first call that would be sent, after telling those calls, and behind them what is remembered or the endpoint itself estimates.
 */
export async function readCounted<T>(
  unit: Unit,
  read: (context: CallContext) => Promise<T>,
  memory: CallMemory,
  context: CallContext,
): Promise<T> {
  const tally = createTally(unit.source, unit.fields, context);
  try {
    const answer = await read(tally.context);
    if (!context.plan) memory.note(unit, tally.answers());
    return answer;
  } catch (failure) {
    if (isNotAsked(failure)) {
      await settle();
      const known = memory.find(unit);
      const left = toLeft(unit.calls, tally.count());
      const likely = known === undefined ? toCost(left) : known.own - tally.answers().own;
      expectCalls(unit, toBounded({ ...left, likely }), tally.behind(), context);
    }
    throw failure;
  }
}

export interface Tally {
  readonly context: CallContext;
  /** Calls of the endpoint's own that were told so far. */
  readonly count: () => number;
  /** Answers that were used, and calls that were told; tokens apart. */
  readonly answers: () => AnswerCount;
  /** Equal where the same calls of its own were told: what comes behind them is the same, too. */
  readonly behind: () => string;
}

/** Tells which fields the calls of an endpoint buy, and counts them. */
export function createTally(source: EndpointFacts, fields: readonly string[], context: CallContext): Tally {
  const { plan, recorder } = context;
  const own = new Set<string>();
  let answers: AnswerCount = { own: 0, before: 0 };
  const isBefore = (operation: string): boolean => source.after?.includes(operation) === true;
  const add = (operation: string): void => {
    answers = isBefore(operation) ? { ...answers, before: answers.before + 1 } : { ...answers, own: answers.own + 1 };
  };
  return {
    count: () => own.size,
    answers: () => answers,
    behind: () => [...own].sort().join('\n'),
    context: {
      ...context,
      recorder: {
        record: (call: CallRecord) => {
          if (!call.isToken && call.retry === 0) add(`${call.method} ${call.route}`);
          recorder.record(call);
        },
        ...(recorder.use && { use: (used: UsedAnswer) => recorder.use?.(used) }),
      },
      ...(plan && {
        plan: {
          expect: plan.expect,
          note: (call) => {
            if (!call.isToken) add(call.operation);
            if (!call.isToken && !isBefore(call.operation)) own.add(call.key);
            plan.note({ ...call, fields });
          },
        },
      }),
    },
  };
}

/** Tells of calls that cannot be made out one by one. */
export function expectCalls(
  { connection, source, fields }: Pick<Unit, 'connection' | 'source' | 'fields'>,
  calls: CallBounds,
  behind: string,
  { plan }: CallContext,
): void {
  const { operation, buckets } = source;
  const { min, max } = calls;
  if (max === 0) return;
  const { provider, account } = connection;
  plan?.expect({ provider, account: account.id, operation, buckets, fields, behind, min, max, likely: toCost(calls) });
}

/** What is left of an estimate after so many calls were told. */
export function toLeft(calls: CallBounds, told: number): CallBounds {
  const left = (count: number): number => Math.max(0, count - told);
  return {
    min: left(calls.min),
    max: calls.max === null ? null : left(calls.max),
    likely: left(toCost(calls)),
  };
}

/** What is likely lies between the bounds. */
export function toBounded({ min, max, likely = min }: CallBounds): Required<CallBounds> {
  const most = max === null ? null : Math.max(min, max);
  return { min, max: most, likely: Math.max(min, most === null ? likely : Math.min(most, likely)) };
}

/** Calls that were started beside the one that ended a question are told in the same turn of the loop. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
