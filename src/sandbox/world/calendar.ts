/** The world's calendar: days are UTC, 120 of them, the last one is `today`. */

export const dayMs = 86_400_000;
export const hourMs = 3_600_000;
export const trafficDays = 120;

export interface Calendar {
  readonly firstDay: string;
  readonly today: string;
  /** The first instant of the first day. */
  readonly startAt: number;
  /** The first instant after `today`. */
  readonly endAt: number;
}

/** `today` is `YYYY-MM-DD`; anything else is refused. */
export function createCalendar(today: string): Calendar {
  const lastDayAt = Date.parse(`${today}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(lastDayAt) || toDay(lastDayAt) !== today) {
    throw new Error(`today must be a day written YYYY-MM-DD, not "${today}"`);
  }
  const startAt = lastDayAt - (trafficDays - 1) * dayMs;
  return { firstDay: toDay(startAt), today, startAt, endAt: lastDayAt + dayMs };
}

export function toDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
