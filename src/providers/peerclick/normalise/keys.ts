/** What a row of a report is about: an id, a country, a day. */
import { isRecord } from '../../../http/body';
import { toCountryCode } from '../../../model/country';
import type { Dimension } from '../../../model/question';
import type { CalendarStep } from '../../../model/steps';
import { toFirstDay } from '../../../model/steps';
import type { Options, WireRow } from '../wire';

export interface RowKey {
  readonly key: string | null;
  readonly label: string | null;
}

/** Undefined when the row has none of the columns that may hold the key. */
export function readRowKey(row: WireRow, dimension: Dimension, group: string, options: Options): RowKey | undefined {
  if (dimension === 'CAMPAIGN' || dimension === 'OFFER') {
    const key = readColumn(row, options.idKeys, group, ['id']);
    const label = readColumn(row, options.nameKeys, group, ['name']) ?? null;
    return key === undefined ? undefined : { key, label: label === key ? null : label };
  }
  const value = readColumn(row, options.valueKeys, group, ['code', 'name', 'id']);
  return value === undefined ? undefined : toValueKey(value, dimension);
}

function toValueKey(value: string | null, dimension: Dimension): RowKey | undefined {
  if (value === null) return { key: null, label: null };
  switch (dimension) {
    case 'COUNTRY': {
      const key = toCountryCode(value);
      return { key, label: value.toUpperCase() === key ? null : value };
    }
    case 'DAY':
    case 'WEEK':
    case 'MONTH':
      return toTimeKey(value, dimension);
    default:
      return { key: value, label: null };
  }
}

/** Undefined when the text begins with no day. */
function toTimeKey(value: string, step: CalendarStep): RowKey | undefined {
  const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
  if (day === undefined || Number.isNaN(Date.parse(day))) return undefined;
  return { key: toFirstDay(day, step), label: null };
}

/** Null where the column is there and empty; a nested object is read by `inner`. */
function readColumn(
  row: WireRow,
  patterns: readonly string[],
  group: string,
  inner: readonly string[],
): string | null | undefined {
  let isThere = false;
  for (const pattern of patterns) {
    const name = pattern.replaceAll('{group}', group);
    if (!Object.hasOwn(row, name)) continue;
    isThere = true;
    const held = row[name];
    const value = isRecord(held) ? inner.map((member) => held[member]).find(isText) : held;
    if (isText(value)) return String(value);
  }
  return isThere ? null : undefined;
}

function isText(value: unknown): value is string | number {
  return (typeof value === 'string' && value !== '') || typeof value === 'number';
}
