/** Reads what an answer tells of a rate limit: how many calls are left, and when there will be more. */
import type { LimitLesson } from './limiter';

export type AnswerHeaders = Readonly<Record<string, string | undefined>>;

/** A reset that lies further off is not believed: after so long one call may look again. */
const longestMs = 15 * 60_000;
/** Larger numbers are times, not spans: seconds since 1970 from 2001 on, and milliseconds since 1970 from 2001 on. */
const firstEpochSeconds = 1e9;
const firstEpochMs = 1e12;

/** Where a limit is told in headers of its own; the first that has both counts. */
const families = ['ratelimit', 'x-ratelimit', 'x-rate-limit'];

/** Undefined: nothing is told, or nothing that can be understood, or its reset is past. */
export function readRateHeaders(headers: AnswerHeaders, now: number): LimitLesson | undefined {
  const told = [
    ...readPolicies(headers.ratelimit ?? ''),
    ...families.map((name) => [headers[`${name}-remaining`], headers[`${name}-reset`]] as const),
  ];
  return told
    .flatMap(([remaining, reset]) => readLesson(remaining, reset, now) ?? [])
    .sort((left, right) => left.remaining - right.remaining || right.resetsAt - left.resetsAt)[0];
}

/**
 * `RateLimit` in one header: `limit=10, remaining=0, reset=5`, or as later drafts have it a list of policies, `"burst";r=0;t=5, "day";r=900;t=3600`.
 */
function readPolicies(header: string): readonly (readonly [string | undefined, string | undefined])[] {
  const read = (text: string, name: string) => new RegExp(`(?:^|[;,\\s])${name}\\s*=\\s*(\\d+)`, 'i').exec(text)?.[1];
  if (/(?:^|[,\s])remaining\s*=/i.test(header)) {
    return [[read(header, 'remaining'), read(header, 'reset')]];
  }
  return header.split(',').map((policy) => [read(policy, 'r'), read(policy, 't')] as const);
}

function readLesson(remaining: string | undefined, reset: string | undefined, now: number): LimitLesson | undefined {
  const left = readNumber(remaining);
  const number = readNumber(reset);
  if (left === undefined || number === undefined) {
    return undefined;
  }
  const resetsAt = number >= firstEpochMs ? number : number >= firstEpochSeconds ? number * 1000 : now + number * 1000;
  return resetsAt > now ? { remaining: left, resetsAt: Math.min(resetsAt, now + longestMs) } : undefined;
}

function readNumber(text: string | undefined): number | undefined {
  return /^\d+(\.\d+)?$/.test(text?.trim() ?? '') ? Number(text) : undefined;
}
