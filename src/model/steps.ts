/** Steps of time on the calendar: days, weeks that begin on Monday, months; each bears the name of its first day. */
import { Temporal } from 'temporal-polyfill';
import type { DayRange } from './range';
import { addDays, countDays } from './range';

export const calendarSteps = ['DAY', 'WEEK', 'MONTH'] as const;

export type CalendarStep = (typeof calendarSteps)[number];

/** The first day of the step that a day lies in. */
export function toFirstDay(day: string, step: CalendarStep): string {
  if (step === 'DAY') return day;
  const date = Temporal.PlainDate.from(day);
  return (step === 'WEEK' ? date.subtract({ days: date.dayOfWeek - 1 }) : date.with({ day: 1 })).toString();
}

/** The last day of the step that a day lies in. */
export function toLastDay(day: string, step: CalendarStep): string {
  if (step === 'DAY') return day;
  const first = Temporal.PlainDate.from(toFirstDay(day, step));
  const next = first.add(step === 'MONTH' ? { months: 1 } : { days: 7 });
  return next.subtract({ days: 1 }).toString();
}

/** The names of all steps that a range touches. */
export function listSteps(range: DayRange, step: CalendarStep): readonly string[] {
  const days = Array.from({ length: Math.max(0, countDays(range)) }, (_, index) => addDays(range.from, index));
  return [...new Set(days.map((day) => toFirstDay(day, step)))];
}
