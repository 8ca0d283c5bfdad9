/** Time frames and days as spans of time; the account's zone is UTC. */
import { createInvalid, createMalformed, createMissing } from './faults';
import { readText, requireOneOf, type Query } from './query';
import { writeStamp } from './wire';

/** From inclusive, to exclusive, epoch milliseconds. */
export interface Window {
  readonly timeFrame: string;
  readonly from: number;
  readonly to: number;
}

const hitFrames = [
  'yesterday',
  'last7',
  'last30',
  'lastmonth',
  'currentmonth',
  'previousmonth',
  'last90',
  'last120',
  'last180',
  'custom',
] as const;

export const timeFrames = {
  aggregated: [...hitFrames, 'today', 'last12months', 'lastyear', 'currentyear', 'beginning'],
  reports: [...hitFrames, 'beginning'],
  hits: [...hitFrames, 'today'],
} as const;

export const dayMs = 86_400_000;

const expectedDay = 'YYYYMMDD or YYYYMMDDHHmm';

/** `name` is the spelling of the operation; only messages show it. What lies after `now` has not happened. */
export function readWindow(query: Query, kind: keyof typeof timeFrames, now: number): Window {
  const name = kind === 'aggregated' ? 'timeFrame' : 'timeframe';
  const timeFrame = requireOneOf<string>(query, name, timeFrames[kind]);
  const [from, to] = timeFrame === 'custom' ? readCustom(query) : spanOf(timeFrame, now);
  return { timeFrame, from, to: Math.min(to, now + 1) };
}

/** The start of a day `YYYYMMDD` or minute `YYYYMMDDHHmm`, and the instant after it; undefined when not sent. */
export function readDay(query: Query, name: string): { readonly from: number; readonly to: number } | undefined {
  const text = readText(query, name);
  if (text === undefined) return undefined;
  const parts = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d))?$/.exec(text);
  if (parts === null) throw createMalformed(name, text, expectedDay);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  const from = Date.UTC(year, month - 1, day, hour, minute);
  // A 31st of February rolls over, so the text is compared with what was understood.
  if (!writeStamp(from).startsWith(text)) throw createMalformed(name, text, expectedDay);
  return { from, to: from + (text.length === 8 ? dayMs : 60_000) };
}

/** Both ends count. Without a custom time frame the two are not even looked at. */
function readCustom(query: Query): readonly [number, number] {
  const first = readDay(query, 'fromDay');
  const last = readDay(query, 'toDay');
  if (first === undefined) throw createMissing('fromDay');
  if (last === undefined) throw createMissing('toDay');
  if (last.to <= first.from) throw createInvalid('fromDay', 'fromDay lies after toDay', '0004');
  return [first.from, last.to];
}

/** `last7` and its kin are documented without saying whether today counts: here it is their last day. */
function spanOf(timeFrame: string, now: number): readonly [number, number] {
  const today = Math.floor(now / dayMs) * dayMs;
  const tomorrow = today + dayMs;
  const date = new Date(today);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  switch (timeFrame) {
    case 'today':
      return [today, tomorrow];
    case 'yesterday':
      return [today - dayMs, today];
    // The month that ends today, as opposed to the calendar month of `previousmonth`.
    case 'lastmonth':
      return [tomorrow - 30 * dayMs, tomorrow];
    case 'currentmonth':
      return [Date.UTC(year, month, 1), tomorrow];
    case 'previousmonth':
      return [Date.UTC(year, month - 1, 1), Date.UTC(year, month, 1)];
    case 'last12months':
      return [Date.UTC(year - 1, month, day + 1), tomorrow];
    case 'lastyear':
      return [Date.UTC(year - 1, 0, 1), Date.UTC(year, 0, 1)];
    case 'currentyear':
      return [Date.UTC(year, 0, 1), tomorrow];
    case 'beginning':
      return [-Infinity, tomorrow];
    default:
      return [tomorrow - Number(timeFrame.slice('last'.length)) * dayMs, tomorrow];
  }
}
