/** Reads `Retry-After`: how long an API asks to be left alone. */

/** Longer requests are cut to this: after a day one call may look again. */
const longestMs = 24 * 60 * 60 * 1000;

/** Milliseconds from `now`; undefined for what is absent, past, negative or neither seconds nor a date. */
export function readRetryAfterMs(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  const ms = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : readDate(text) - now;
  return ms > 0 ? Math.min(Math.ceil(ms), longestMs) : undefined;
}

/** The forms that end in GMT: `Date.parse` alone would take "-5" for a year. */
function readDate(text: string): number {
  return /^[a-z].* GMT$/i.test(text) ? Date.parse(text) : Number.NaN;
}
