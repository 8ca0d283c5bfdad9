/** Retry as arithmetic: whether a failed call goes out again, and after how long. */

const maxAttempts = 3;
const baseMs = 100;
const throttledBaseMs = 500;
const longestMs = 5_000;

export interface RetryQuestion {
  /** Attempts made so far, at least 1. */
  readonly attempts: number;
  /** The API answered 429. */
  readonly isThrottled: boolean;
  /** What the API asked for; obeyed as it is. */
  readonly retryAfterMs: number | undefined;
  /** Until the deadline. */
  readonly remainingMs: number;
  /** From 0 to 1, for the jitter. */
  readonly random: number;
}

/** Statuses that may pass by themselves. 501 and others will not. */
export function isPassingStatus(status: number): boolean {
  return status === 429 || status === 500 || status === 502 || status === 503 || status === 504;
}

/** Milliseconds to wait before the next attempt; undefined: give up now. At most 3 attempts, and none begins past the deadline. */
export function planRetryMs(question: RetryQuestion): number | undefined {
  if (question.attempts >= maxAttempts) {
    return undefined;
  }
  const delayMs = question.retryAfterMs ?? toJitterMs(question);
  return delayMs < question.remainingMs ? delayMs : undefined;
}

/** Full jitter: anything from nothing to a ceiling that doubles, so that clients that failed together do not return together. */
function toJitterMs({ attempts, isThrottled, random }: RetryQuestion): number {
  const base = isThrottled ? throttledBaseMs : baseMs;
  return Math.floor(random * Math.min(longestMs, base * 2 ** (attempts - 1)));
}
