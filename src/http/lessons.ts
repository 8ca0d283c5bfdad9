/** What an answer teaches the limiter. */
import type { ProviderError } from '../errors';
import type { Limiter } from './limiter';
import { readRateHeaders } from './rate-headers';
import type { RawAnswer } from './send';
import type { LimitBucket, UpstreamCall } from './types';

export interface Lesson {
  readonly call: UpstreamCall<unknown>;
  readonly answer: RawAnswer;
  readonly error: ProviderError | undefined;
}

/**
 * After a 429 with `Retry-After` the account is left alone as long as that; after one that does not say how long, the buckets that the call took
 * from are, until a whole window has passed. What rate headers tell holds for the call's buckets: the API does not know their names.
 */
export function teachLimiter(
  limiter: Limiter,
  limits: readonly LimitBucket[],
  { call, answer, error }: Lesson,
  now: number,
): void {
  const isThrottled = answer.status === 429;
  if (isThrottled && error?.retryAfterSeconds !== undefined) {
    limiter.pauseUntil(now + error.retryAfterSeconds * 1000);
    return;
  }
  const told = readRateHeaders(answer.headers, now);
  if (told !== undefined) {
    limiter.learn(call.buckets, isThrottled ? { ...told, remaining: 0 } : told);
  } else if (isThrottled) {
    for (const { name, perMs } of limits.filter((limit) => call.buckets.includes(limit.name))) {
      limiter.learn([name], { remaining: 0, resetsAt: now + perMs });
    }
  }
}
