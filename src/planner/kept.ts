/** Asks without calling anybody: what can be answered from kept answers alone. */
import { NotAskedError } from '../errors';
import type { CallContext, CallRecord, UsedAnswer } from '../providers/provider';

/**
 * The answer, if every call that it takes has a kept and fresh answer, and it is of use; undefined otherwise, and then nothing is recorded. What
 * goes wrong on the way is left to whoever really asks.
 */
export async function readKept<T>(
  read: (context: CallContext) => Promise<T>,
  context: CallContext,
  isUseful: (answer: T) => boolean = () => true,
): Promise<T | undefined> {
  const calls: CallRecord[] = [];
  const used: UsedAnswer[] = [];
  const recorder = {
    record: (call: CallRecord) => void calls.push(call),
    use: (one: UsedAnswer) => void used.push(one),
  };
  try {
    const answer = await read({ ...context, recorder, plan: silent });
    if (!isUseful(answer)) return undefined;
    calls.forEach((call) => context.recorder.record(call));
    used.forEach((one) => context.recorder.use?.(one));
    return answer;
  } catch {
    return undefined;
  }
}

/** Whether it has; nothing is recorded. */
export async function hasKept(
  read: (context: CallContext) => Promise<unknown>,
  context: CallContext,
): Promise<boolean> {
  const recorder = { record: () => undefined };
  return read({ ...context, recorder, plan: silent }).then(
    () => true,
    () => false,
  );
}

/** Where a question that was only to be counted ends: not a failure. */
export function isNotAsked(failure: unknown): failure is NotAskedError {
  return failure instanceof NotAskedError;
}

const silent = { note: () => undefined, expect: () => undefined };
