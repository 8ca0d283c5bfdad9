/** Which answers may be used again, for which question, and how long. Pure. */
import { toSearch, type RawAnswer } from './send';
import type { CallContext, StoredAnswer, UpstreamCall } from './types';

/** How long an answer is kept past its freshness, for when the API fails. */
const keepStaleMs = 10 * 60_000;

/** Equal for equal questions, different for any two accounts; holds no credential. */
export function toReuseKey(provider: string, account: string, call: UpstreamCall<unknown>, generation: number): string {
  return JSON.stringify([provider, account, generation, call.method, call.path, toSearch(call.query ?? {}), call.body]);
}

export function isReusable(call: UpstreamCall<unknown>): boolean {
  return (call.freshForSeconds ?? 0) > 0;
}

export function toStored(call: UpstreamCall<unknown>, { body, status, bytes }: RawAnswer, asOf: number): StoredAnswer {
  return { body, status, bytes, asOf, freshUntil: asOf + (call.freshForSeconds ?? 0) * 1000 };
}

export function toKeepMs({ asOf, freshUntil }: StoredAnswer): number {
  return freshUntil - asOf + keepStaleMs;
}

export function isFresh(stored: StoredAnswer, context: CallContext, now: number): boolean {
  return now < stored.freshUntil && isYoungEnough(stored, context, now);
}

/** May stand in for an answer that could not be had. */
export function isSpare(stored: StoredAnswer, context: CallContext, now: number): boolean {
  return now < stored.freshUntil + keepStaleMs && isYoungEnough(stored, context, now);
}

/** Age 0 is too old for a caller that allows 0 seconds: it wants the API asked. */
function isYoungEnough({ asOf }: StoredAnswer, { maxAgeSeconds }: CallContext, now: number): boolean {
  return maxAgeSeconds === undefined || now - asOf < maxAgeSeconds * 1000;
}

/** Whether what was stored before may no longer be true after it. A POST that may be repeated only asks. */
export function isWrite(call: UpstreamCall<unknown>): boolean {
  return !call.isRepeatable || call.method === 'PUT' || call.method === 'PATCH' || call.method === 'DELETE';
}
