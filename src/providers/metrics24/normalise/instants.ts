/** Instants and days: times arrive with or without a zone, in seconds or as text. */
import { Temporal } from 'temporal-polyfill';
import type { DayRange } from '../../../model/range';
import { addDays, countDays } from '../../../model/range';
import { readAmount, readText } from '../wire';

/** Null when the value is no time; a text without a zone is read in `timeZone`. */
export function toInstant(value: unknown, timeZone: string): Date | null {
  const seconds = readAmount(value);
  if (seconds !== null) return toDate(seconds < 1e11 ? seconds * 1000 : seconds);
  const text = readText(value)?.replace(' ', 'T');
  if (!text) return null;
  try {
    const instant = /(Z|[+-]\d\d:?\d\d)$/i.test(text)
      ? Temporal.Instant.from(text)
      : Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).toInstant();
    return toDate(instant.epochMilliseconds);
  } catch {
    return null;
  }
}

export type TimeUnit = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH';

/** `0` to `23`, or the first day of the unit. */
export function toTimeKey(at: Date, unit: TimeUnit, timeZone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  return unit === 'HOUR' ? String(local.hour) : toFirstDay(local.toPlainDate(), unit);
}

/** The first days of all days, weeks or months that a range touches. */
export function listSteps(range: DayRange, unit: Exclude<TimeUnit, 'HOUR'>): readonly string[] {
  const days = Array.from({ length: countDays(range) }, (_, index) => addDays(range.from, index));
  return [...new Set(days.map((day) => toFirstDay(Temporal.PlainDate.from(day), unit)))];
}

function toFirstDay(day: Temporal.PlainDate, unit: Exclude<TimeUnit, 'HOUR'>): string {
  if (unit === 'WEEK') return day.subtract({ days: day.dayOfWeek - 1 }).toString();
  return (unit === 'MONTH' ? day.with({ day: 1 }) : day).toString();
}

function toDate(epochMilliseconds: number): Date | null {
  const date = new Date(epochMilliseconds);
  return Number.isNaN(date.getTime()) ? null : date;
}
