/** How long answers may be used again, by what was asked. */
import type { DayRange } from './range';
import { isSettled } from './range';

/** Settings, lists, single things: whoever changes them elsewhere sees it here within a minute. */
export const settingsFreshSeconds = 60;

/** What is of this very moment. */
export const momentFreshSeconds = 10;

const growingFreshSeconds = 60;
const unsettledFreshSeconds = 15 * 60;
const settledFreshSeconds = 24 * 60 * 60;

/** The longest that figures past their freshness are shown while new ones are fetched. */
const mostStaleSeconds = 10;

/** Even where nothing comes late, the last minutes of a day are counted after its end. */
const leastSettleDays = 1;

/** `today` on the calendar that the days are of. Days that still grow, days whose last figures may come late, and days that stay as they are. */
export function toFreshSeconds({ to }: DayRange, settlesAfterDays: number, today: string): number {
  if (to >= today) return growingFreshSeconds;
  return isFinal(to, settlesAfterDays, today) ? settledFreshSeconds : unsettledFreshSeconds;
}

/** Whether nothing that happens from now on is counted in a day. */
export function isFinal(day: string, settlesAfterDays: number, today: string): boolean {
  return isSettled(day, Math.max(settlesAfterDays, leastSettleDays), today);
}

/**
 * For figures, which tell their age: `freshForSeconds` of a call, and with it how long they may stand in while they are renewed. That is just
 * long enough for what is asked for all the time never to wait, and too short to be noticed by who comes back later.
 */
export function toFigureTerms(freshForSeconds: number): {
  readonly freshForSeconds: number;
  readonly staleForSeconds: number;
} {
  return { freshForSeconds, staleForSeconds: Math.min(mostStaleSeconds, freshForSeconds) };
}
