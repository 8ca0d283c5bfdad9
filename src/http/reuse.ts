/** Which answers may be used again, for which question, and how long. Pure. */
import type { ProviderError } from '../errors';
import { toSearch, type RawAnswer } from './send';
import type { CallContext, StoredAnswer, UpstreamCall } from './types';

/** How long an answer is kept past its freshness, for when the API fails. */
const keepStaleMs = 10 * 60_000;

/** How long the API's word is taken that something does not exist. */
const missingFreshMs = 10_000;

/** Equal for equal questions between the same changes, different for any two accounts; holds no credential. */
export function toReuseKey(provider: string, account: string, call: UpstreamCall<unknown>, versions: string): string {
  return JSON.stringify([provider, account, versions, call.method, call.path, toSearch(call.query ?? {}), call.body]);
}

export function isReusable(call: UpstreamCall<unknown>): boolean {
  return (call.freshForSeconds ?? 0) > 0;
}

export function toStored(call: UpstreamCall<unknown>, { body, status, bytes }: RawAnswer, asOf: number): StoredAnswer {
  return { body, status, bytes, asOf, freshUntil: asOf + toFreshMs(call) };
}

/** Stands for the refusal, and is no answer to fall back on. Any change may have made what was missing: `changes` is as they stood when it was asked for. */
export function toMissing(
  call: UpstreamCall<unknown>,
  { message, fields }: ProviderError,
  changes: string,
  asOf: number,
): StoredAnswer {
  const freshUntil = asOf + Math.min(toFreshMs(call), missingFreshMs);
  const missing = { message, fields, changes };
  return { body: undefined, status: 404, bytes: message.length, asOf, freshUntil, missing };
}

export function toKeepMs({ asOf, freshUntil, missing }: StoredAnswer): number {
  return freshUntil - asOf + (missing ? 0 : keepStaleMs);
}

/** By who asks now, and no longer than by who asked then: the same answer may be a list to one and figures of days long past to another. */
export function toFreshUntil(call: UpstreamCall<unknown>, { asOf, freshUntil }: StoredAnswer): number {
  return Math.min(freshUntil, asOf + toFreshMs(call));
}

export function isFresh(call: UpstreamCall<unknown>, stored: StoredAnswer, context: CallContext, now: number): boolean {
  return now < toFreshUntil(call, stored) && isYoungEnough(stored, context, now);
}

/** May be served while it is renewed. Not to who has set a budget, out of which the renewal would have to be paid unasked. */
export function isRenewable(
  call: UpstreamCall<unknown>,
  stored: StoredAnswer,
  context: CallContext,
  now: number,
): boolean {
  const until = toFreshUntil(call, stored) + (call.staleForSeconds ?? 0) * 1000;
  return now < until && !context.budget && !stored.missing && isYoungEnough(stored, context, now);
}

/** May stand in for an answer that could not be had. */
export function isSpare(call: UpstreamCall<unknown>, stored: StoredAnswer, context: CallContext, now: number): boolean {
  const until = toFreshUntil(call, stored) + keepStaleMs;
  return now < until && !stored.missing && isYoungEnough(stored, context, now);
}

/** Age 0 is too old for a caller that allows 0 seconds: it wants the API asked. */
function isYoungEnough({ asOf }: StoredAnswer, { maxAgeSeconds }: CallContext, now: number): boolean {
  return maxAgeSeconds === undefined || now - asOf < maxAgeSeconds * 1000;
}

/** Whether what was stored before may no longer be true after it. A POST that may be repeated only asks. */
export function isWrite(call: UpstreamCall<unknown>): boolean {
  return !call.isRepeatable || call.method === 'PUT' || call.method === 'PATCH' || call.method === 'DELETE';
}

function toFreshMs({ freshForSeconds = 0 }: UpstreamCall<unknown>): number {
  return freshForSeconds * 1000;
}
