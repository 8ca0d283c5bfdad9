/** PeerClick's objects as rows of the graph. */
import { toCountryCode } from '../../../model/country';
import type { Entity, Money } from '../../../model/entity';
import { createReference } from '../../../model/entity';
import type { AccountSettings } from '../../provider';
import type { CampaignWire, MoneyWire, OfferWire } from '../wire';

export { combineFigures, normaliseReport } from './figures';
export type { ReportPart, ReportTable } from './figures';

/** Field of the graph → member on the wire, for all that may be absent from an answer. */
export const campaignMembers = {
  name: 'name',
  url: 'url',
  createdAt: 'createdAt',
  country: 'country',
  tags: 'tags',
  trackingDomain: 'domain',
  trafficSource: 'trafficSource',
  costModel: 'costModel',
  offers: 'redirectTarget',
} as const satisfies Readonly<Record<string, keyof CampaignWire>>;

export function normaliseCampaign(wire: CampaignWire, account: AccountSettings): Entity {
  return {
    ...createReference('Campaign', wire.id, account),
    name: wire.name || null,
    url: toUrl(wire.url),
    status: null,
    createdAt: toInstant(wire.createdAt),
    country: toCountryCode(wire.country?.code),
    tags: wire.tags ?? null,
    trackingDomain: wire.domain ?? null,
    trafficSource: toPartner('TrafficSource', wire.trafficSource),
    costModel: toCostModel(wire.costModel?.type),
    offers: toOffers(wire, account),
  };
}

export function normaliseOffer(wire: OfferWire, account: AccountSettings): Entity {
  const kind = wire.payout?.type;
  return {
    ...createReference('Offer', wire.id, account),
    name: wire.name || null,
    url: toUrl(wire.url),
    status: null,
    createdAt: toInstant(wire.createdAt),
    linkTemplate: wire.url ?? null,
    country: toCountryCode(wire.country?.code),
    payout: toMoney(wire.payout, account.currency),
    isPayoutPerConversion: kind == null ? null : kind.toUpperCase() === 'AUTO',
    affiliateNetwork: toPartner('AffiliateNetwork', wire.affiliateNetwork),
  };
}

function toUrl(text: string | null | undefined): string | null {
  return text && URL.canParse(text) ? text : null;
}

function toInstant(value: string | number | null | undefined): Date | null {
  if (value == null || value === '') return null;
  // Without a zone it is no instant: the API documents none.
  const isZoned = typeof value === 'number' || /(Z|[+-]\d\d:?\d\d)$/i.test(value);
  const at = new Date(typeof value === 'number' && value < 1e11 ? value * 1000 : value);
  return isZoned && !Number.isNaN(at.getTime()) ? at : null;
}

function toMoney(wire: MoneyWire | null | undefined, currency: string | null): Money | null {
  return wire?.value == null ? null : { amount: wire.value, currency: wire.currency ?? currency };
}

function toPartner(type: string, wire: CampaignWire['trafficSource']): object | null {
  return wire ? { __typename: type, upstreamId: wire.id ?? null, name: wire.name ?? null } : null;
}

function toCostModel(type: string | null | undefined): string | null {
  if (!type) return null;
  const name = type.toUpperCase().replace(/[^A-Z]/g, '');
  if (['REVSHARE', 'REVENUESHARE'].includes(name)) return 'REVENUE_SHARE';
  return ['AUTO', 'CPV', 'CPC', 'CPM', 'CPA'].includes(name) ? name : 'OTHER';
}

/** References only: the gateway reads what is asked of them. */
function toOffers(wire: CampaignWire, account: AccountSettings): readonly Entity[] | null {
  const paths = wire.redirectTarget?.path?.defaultPaths;
  if (!paths) return null;
  const ids = paths.flatMap((path) => path.offers ?? []).map((offer) => offer.id);
  return [...new Set(ids)].map((id) => createReference('Offer', id, account));
}
