/** Ranges of days: how a client may say them, and which days they mean in a time zone. */
import { Temporal } from 'temporal-polyfill';
import { InputError } from '../errors';

type RangePreset =
  'TODAY' | 'YESTERDAY' | 'LAST_7_DAYS' | 'LAST_30_DAYS' | 'LAST_90_DAYS' | 'THIS_MONTH' | 'LAST_MONTH' | 'THIS_YEAR';

/** As asked: the days of a preset depend on the time zone of whoever answers. */
export type RangeQuestion =
  | { readonly preset: RangePreset }
  | { readonly days: number }
  | { readonly between: DayRange }
  | { readonly lastSeconds: number };

/** Both days inclusive, `YYYY-MM-DD`. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** Fails with the argument's path when the range cannot be meant. */
export function checkRange(range: RangeQuestion, field: string): RangeQuestion {
  if ('between' in range && range.between.to < range.between.from) {
    throw new InputError(
      `The range ends (${range.between.to}) before it starts (${range.between.from}).`,
      `${field}.between`,
    );
  }
  if ('days' in range && (range.days < 1 || range.days > 3660)) {
    throw new InputError('days must be from 1 to 3660.', `${field}.days`);
  }
  if ('lastSeconds' in range && (range.lastSeconds < 1 || range.lastSeconds > 3600)) {
    throw new InputError('lastSeconds must be from 1 to 3600.', `${field}.lastSeconds`);
  }
  return range;
}

/** The days that a range means on the calendar of `timeZone` at `now` (epoch milliseconds). */
export function toDayRange(range: RangeQuestion, timeZone: string, now: number): DayRange {
  if ('between' in range) return range.between;
  const today = toDay(now, timeZone);
  if ('lastSeconds' in range) return { from: toDay(now - range.lastSeconds * 1000, timeZone), to: today };
  if ('days' in range) return { from: addDays(today, 1 - range.days), to: today };
  const date = Temporal.PlainDate.from(today);
  switch (range.preset) {
    case 'TODAY':
      return { from: today, to: today };
    case 'YESTERDAY':
      return { from: addDays(today, -1), to: addDays(today, -1) };
    case 'LAST_7_DAYS':
      return { from: addDays(today, -6), to: today };
    case 'LAST_30_DAYS':
      return { from: addDays(today, -29), to: today };
    case 'LAST_90_DAYS':
      return { from: addDays(today, -89), to: today };
    case 'THIS_MONTH':
      return { from: date.with({ day: 1 }).toString(), to: today };
    case 'LAST_MONTH': {
      const first = date.with({ day: 1 }).subtract({ months: 1 });
      return { from: first.toString(), to: first.add({ months: 1 }).subtract({ days: 1 }).toString() };
    }
    case 'THIS_YEAR':
      return { from: date.with({ day: 1, month: 1 }).toString(), to: today };
  }
}

/** The range of the same length that ends the day before. */
export function toPreviousRange(range: DayRange): DayRange {
  const length = countDays(range);
  return { from: addDays(range.from, -length), to: addDays(range.from, -1) };
}

export function countDays(range: DayRange): number {
  return Math.round((Date.parse(range.to) - Date.parse(range.from)) / dayMs) + 1;
}

/** Days without a zone are as long as those of UTC. Asked for every row of figures: no calendar is made for it. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

const dayMs = 86_400_000;

/** Whether a day lies more than so many days back: what came late has been counted by now. */
export function isSettled(day: string, settlesAfterDays: number, today: string): boolean {
  return addDays(day, settlesAfterDays) < today;
}

/** The calendar day at an instant (epoch milliseconds) in a time zone. */
export function toDay(instant: number, timeZone: string): string {
  if (timeZone === 'UTC') return new Date(instant).toISOString().slice(0, 10);
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** One text for equal ranges: a key for loaders. */
export function toRangeKey(range: RangeQuestion): string {
  if ('preset' in range) return range.preset;
  if ('days' in range) return `days=${range.days}`;
  if ('lastSeconds' in range) return `lastSeconds=${range.lastSeconds}`;
  return `${range.between.from}..${range.between.to}`;
}
