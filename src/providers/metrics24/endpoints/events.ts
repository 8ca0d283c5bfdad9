/** Single clicks, conversions and impressions: a cursor table for each integration, newest first, with no other order. */
import { createAccountError, createCursorError } from '../../../errors';
import { toDayRange } from '../../../model/range';
import type { Clock } from '../../../http/types';
import type { AccountSettings, ListSource } from '../../provider';
import type { TableName } from '../normalise';
import { normaliseEvent, toRowKey } from '../normalise';
import type { Options, TablePage, WireRow } from '../wire';
import { readText } from '../wire';
import type { Calls } from './calls';
import { buckets, freshForSeconds, pageSize } from './calls';
import type { Integrations } from './integrations';

const commonFields = [
  'integration',
  'at',
  'country',
  'ip',
  'transactionId',
  'hash',
  'offer',
  'publisher',
  'advertiser',
  'subId',
  'campaign',
  'status',
  'statusRaw',
  'rejectionReasons',
  'filterGroup',
  'city',
  'isp',
  'device',
  'browser',
  'os',
  'raw',
];

const kinds: readonly { readonly table: TableName; readonly type: string; readonly fields: readonly string[] }[] = [
  { table: 'click', type: 'ClickEvent', fields: [...commonFields, 'revenue', 'payout'] },
  {
    table: 'conversion',
    type: 'ConversionEvent',
    fields: [...commonFields, 'revenue', 'payout', 'clickedAt', 'eventName'],
  },
  { table: 'impression', type: 'ImpressionEvent', fields: commonFields },
];

export function createEventLists(
  calls: Calls,
  integrations: Integrations,
  account: AccountSettings,
  options: Options,
  clock: Clock,
): readonly ListSource[] {
  return kinds.map(({ table, type, fields }) => ({
    operation: calls.operations.tables[table],
    buckets,
    freshForSeconds,
    noun: 'event',
    type,
    fields,
    figures: [],
    orders: ['AT'],
    filters: [],
    rowsPerCall: pageSize,
    readPartitions: (_question, context) => integrations.read(context),
    readPage: async ({ order, range: asked }, integration, page, context) => {
      if ((order.by === 'AT' && order.direction === 'ASC') || 'lastSeconds' in asked) {
        throw createAccountError(
          account,
          'unsupported',
          'The tables come by whole days, newest first, and in no other order.',
        );
      }
      const range = toDayRange(asked, options.dateTimeZone, clock.now());
      const after = readCursor(page);
      const { value } = await calls.readTable(table, integration, range, { after }, context);
      const rows = dropRepeats(value.rows, options).map((wire) =>
        normaliseEvent(wire, table, integration, account, options),
      );
      return { rows: rows.map((row) => ({ row, figures: null })), next: readNext(value, after), total: null };
    },
  }));
}

/** Null: the table ends with this page. */
export function readNext(page: TablePage, after: string | null): string | null {
  const cursor = page.endCursor ?? readText(page.rows.at(-1)?.real_tx_id);
  const hasNext = page.hasNextPage ?? page.rows.length >= pageSize;
  return hasNext && page.rows.length > 0 && cursor !== null && cursor !== after ? cursor : null;
}

export function dropRepeats(rows: readonly WireRow[], options: Options): readonly WireRow[] {
  return [...new Map(rows.map((row) => [toRowKey(row, options), row])).values()];
}

function readCursor(page: string | null): string | null {
  if (page !== null && !/^[^\p{Cc}\p{Cs}]{1,256}$/u.test(page)) {
    throw createCursorError();
  }
  return page;
}
