/** ClickMeter's dates are fourteen digits without a zone. */
import { Temporal } from 'temporal-polyfill';

/** The year 1 means that there is none. Null as well for text of another form. */
export function toInstant(text: string | null | undefined, timeZone = 'UTC'): Date | null {
  const parts = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?$/
    .exec(text ?? '')
    ?.slice(1)
    .map((digits) => Number(digits ?? 0));
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts ?? [];
  if (year <= 1) return null;
  try {
    const date = Temporal.PlainDateTime.from({ year, month, day, hour, minute, second }, { overflow: 'reject' });
    return new Date(date.toZonedDateTime(timeZone).epochMilliseconds);
  } catch {
    return null;
  }
}

/** The day that a row of a series is about; null for text of another form. */
export function toDayOf(text: string | null | undefined): string | null {
  return toInstant(text)?.toISOString().slice(0, 10) ?? null;
}

/** `2026-03-01` → `20260301`. */
export function toWireDay(day: string): string {
  return day.replaceAll('-', '');
}
