/** Instants and days: times arrive with or without a zone, in seconds or as text. */
import { Temporal } from 'temporal-polyfill';
import type { CalendarStep } from '../../../model/steps';
import { toFirstDay } from '../../../model/steps';
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

export type TimeUnit = 'HOUR' | CalendarStep;

/** `0` to `23`, or the first day of the unit. */
export function toTimeKey(at: Date, unit: TimeUnit, timeZone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  return unit === 'HOUR' ? String(local.hour) : toFirstDay(local.toPlainDate().toString(), unit);
}

function toDate(epochMilliseconds: number): Date | null {
  const date = new Date(epochMilliseconds);
  return Number.isNaN(date.getTime()) ? null : date;
}
