/** What 24Metrics' tables show of a visit, its conversion and its impressions. */
import type { IntegrationRecord, LinkRecord, Visit } from '../world/types';
import type { Entry, TimelineKind } from './timelines';

export type RowWire = Readonly<Record<string, unknown>>;

type Links = ReadonlyMap<number, LinkRecord>;

const sharedColumns = [
  ...['integration_id', 'offer', 'offer_id', 'publisher', 'advertiser', 'sub_id', 'sub_id_2', 'sub_id_3'],
  ...['status', 'rejections', 'country', 'city', 'isp', 'ip', 'device_type', 'os_name', 'browser_name'],
  ...['revenue', 'payout', 'monitoring_mode', 'filter_group_id'],
];

/** Every field that a kind of row has. */
export const columnsByKind: Readonly<Record<TimelineKind, readonly string[]>> = {
  click: ['real_tx_id', 'tx_id', 'request_time', ...sharedColumns],
  conversion: ['real_tx_id', 'tx_id', 'hash', 'click_time', 'conversion_time', ...sharedColumns],
  impression: ['real_tx_id', 'tx_id', 'request_time', ...sharedColumns],
};

export function toClickWire(entry: Entry, integration: IntegrationRecord, links: Links): RowWire {
  const { visit } = entry;
  return {
    real_tx_id: entry.id,
    tx_id: toTransactionId(visit),
    ...toOriginWire(visit, integration, links),
    status: visit.verdict,
    rejections: visit.rejections,
    ...toClientWire(visit),
    request_time: toWireTime(visit.at),
    revenue: 0,
    payout: 0,
    ...toFilterGroupWire(visit, integration),
  };
}

export function toConversionWire(entry: Entry, integration: IntegrationRecord, links: Links): RowWire {
  const { visit } = entry;
  return {
    real_tx_id: entry.id,
    tx_id: toTransactionId(visit),
    hash: visit.conversion?.hash,
    ...toOriginWire(visit, integration, links),
    status: visit.conversion?.verdict,
    rejections: visit.conversion?.rejections,
    ...toClientWire(visit),
    click_time: toWireTime(visit.at),
    conversion_time: toWireTime(entry.at),
    revenue: visit.conversion?.value,
    payout: visit.conversion?.payout,
    ...toFilterGroupWire(visit, integration),
  };
}

/** An impression shares its visit's origin and device; no verdict is passed on it. */
export function toImpressionWire(entry: Entry, integration: IntegrationRecord, links: Links): RowWire {
  const { visit } = entry;
  return {
    real_tx_id: entry.id,
    tx_id: `impression-${entry.id.toLowerCase()}`,
    ...toOriginWire(visit, integration, links),
    status: 'approved',
    rejections: [],
    ...toClientWire(visit),
    request_time: toWireTime(entry.at),
    revenue: 0,
    payout: 0,
    ...toFilterGroupWire(visit, integration),
  };
}

/** The tracker's own click id: never the same text as `real_tx_id`, so that mixing them up shows. */
function toTransactionId(visit: Visit): string {
  return `${visit.origin}-${visit.id.toLowerCase()}`;
}

/** `offer` as the integration names it: a link's slug, or the offer's id; empty for a visit that went to none. */
function readOffer(visit: Visit, integration: IntegrationRecord, links: Links): string {
  if (integration.watches === 'links') return links.get(visit.linkId ?? -1)?.slug ?? '';
  return visit.offerId === null ? '' : String(visit.offerId);
}

/** `sub_id_2` is the campaign's or link's id, `sub_id_3` the utm campaign. */
function toOriginWire(visit: Visit, integration: IntegrationRecord, links: Links): RowWire {
  return {
    integration_id: integration.id,
    offer: readOffer(visit, integration, links),
    offer_id: visit.offerId === null ? null : String(visit.offerId),
    publisher: visit.publisher,
    advertiser: visit.advertiser,
    sub_id: visit.subId,
    sub_id_2: String(visit.campaignId ?? visit.linkId ?? ''),
    sub_id_3: visit.utm?.campaign ?? '',
  };
}

function toClientWire(visit: Visit): RowWire {
  return {
    country: visit.country.toUpperCase(),
    city: visit.city,
    isp: visit.isp,
    ip: visit.ip,
    device_type: visit.platform,
    os_name: visit.os,
    browser_name: visit.browser,
  };
}

function toFilterGroupWire(visit: Visit, integration: IntegrationRecord): RowWire {
  const group = integration.filterGroups.find((candidate) => candidate.id === visit.filterGroupId);
  return { monitoring_mode: group?.monitoringMode ?? false, filter_group_id: visit.filterGroupId };
}

function toWireTime(at: number): string {
  return new Date(at).toISOString().slice(0, 19).replace('T', ' ');
}
