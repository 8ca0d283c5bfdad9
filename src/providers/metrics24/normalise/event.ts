/** A row of a report table as an event of the graph, by the configured names of its columns. */
import { toCountryCode } from '../../../model/country';
import type { Entity, Money, Row } from '../../../model/entity';
import type { AccountSettings } from '../../provider';
import type { Options, RowName, WireRow } from '../wire';
import { readAmount, readText, readTexts } from '../wire';
import { toFilterGroupReference } from './filter-group';
import { toInstant } from './instants';

export type TableName = 'click' | 'conversion' | 'impression';

export interface EventRow extends Row {
  readonly at: Date | null;
  readonly country: string | null;
  readonly offer: string | null;
  readonly publisher: string | null;
  readonly advertiser: string | null;
  readonly subId: string | null;
  readonly campaign: string | null;
  readonly status: 'APPROVED' | 'REJECTED' | 'OTHER' | null;
  readonly statusRaw: string | null;
  readonly rejectionReasons: readonly string[] | null;
  readonly filterGroup: Entity | null;
  readonly city: string | null;
  readonly isp: string | null;
  readonly device: string | null;
  readonly browser: string | null;
  readonly os: string | null;
  readonly revenue: Money | null;
}

const types = { click: 'ClickEvent', conversion: 'ConversionEvent', impression: 'ImpressionEvent' } as const;

export function normaliseEvent(
  wire: WireRow,
  table: TableName,
  integration: string,
  account: AccountSettings,
  options: Options,
): EventRow {
  const read = (name: RowName): unknown =>
    options.names[name].map((column) => wire[column]).find((value) => value !== undefined && value !== null);
  const readName = (name: RowName): string | null => readText(read(name));
  const readInstant = (name: RowName): Date | null => toInstant(read(name), options.dateTimeZone);
  const readMoney = (name: RowName): Money | null => toMoney(read(name), account);
  const reasons = readTexts(read('rejectionReasons'));
  const group = readName('filterGroup');
  return {
    __typename: types[table],
    provider: account.provider,
    account: account.id,
    integration: { upstreamId: integration },
    at: readInstant(table === 'conversion' ? 'conversionTime' : 'requestTime'),
    clickedAt: readInstant('clickTime'),
    eventName: readName('eventName'),
    country: toCountryCode(readName('country')),
    ip: readName('ip'),
    transactionId: readText(wire.real_tx_id) ?? readText(wire.tx_id),
    hash: readName('hash'),
    offer: readName('offer'),
    publisher: readName('publisher'),
    advertiser: readName('advertiser'),
    subId: readName('subId'),
    campaign: readName('campaign'),
    status: toVerdict(readName('status'), reasons),
    statusRaw: readName('status'),
    rejectionReasons: reasons,
    filterGroup: group === null ? null : toFilterGroupReference(integration, group, account),
    city: readName('city'),
    isp: readName('isp'),
    device: readName('device'),
    browser: readName('browser'),
    os: readName('os'),
    revenue: readMoney('revenue'),
    payout: readMoney('payout'),
    raw: wire,
  };
}

/**
 * Equal for what is one row told twice. Events hang on the transaction of their click, so the transaction alone does not tell; where a row has no hash its
 * other columns must be equal too.
 */
export function toRowKey(wire: WireRow, options: Options): string {
  const hash = options.names.hash.map((column) => readText(wire[column])).find((value) => value !== null);
  return JSON.stringify([wire.real_tx_id ?? null, hash ?? wire]);
}

function toVerdict(status: string | null, reasons: readonly string[] | null): EventRow['status'] {
  if (status === null) return reasons && reasons.length > 0 ? 'REJECTED' : null;
  const word = status.toUpperCase();
  return word === 'APPROVED' || word === 'REJECTED' ? word : 'OTHER';
}

function toMoney(value: unknown, account: AccountSettings): Money | null {
  const amount = readAmount(value);
  return amount === null ? null : { amount, currency: account.currency };
}
