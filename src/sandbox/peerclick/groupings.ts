/** What the report can be grouped by, and how each group names itself in its row. */
import type { CampaignRecord, OfferRecord, Visit, World } from '../world/types';

/** Null where a visit has no such thing: it never went on to an offer. */
export type GroupKey = string | number | null;

export interface Grouping {
  readonly readKey: (visit: Visit) => GroupKey;
  readonly describe: (key: GroupKey) => Readonly<Record<string, GroupKey>>;
  /** Days come as a calendar; everything else by visits, most first. */
  readonly inKeyOrder: boolean;
}

export function createGroupings(world: World): ReadonlyMap<string, Grouping> {
  const campaigns = new Map(world.campaigns.map((campaign) => [campaign.id, campaign]));
  const offers = new Map(world.offers.map((offer) => [offer.id, offer]));
  const campaignOf = (visit: Visit): CampaignRecord | undefined => campaigns.get(visit.campaignId ?? -1);
  const offerOf = (visit: Visit): OfferRecord | undefined => offers.get(visit.offerId ?? -1);
  const names = {
    campaign: new Map(world.campaigns.map(({ id, name }) => [id, name])),
    offer: new Map(world.offers.map(({ id, name }) => [id, name])),
    trafficSource: new Map(world.campaigns.map((campaign) => [campaign.trafficSourceId, campaign.trafficSourceName])),
    affiliateNetwork: new Map(world.offers.map((offer) => [offer.affiliateNetworkId, offer.affiliateNetworkName])),
  };

  return new Map<string, Grouping>([
    entity('campaign', names.campaign, (visit) => visit.campaignId),
    entity('offer', names.offer, (visit) => visit.offerId),
    entity('trafficSource', names.trafficSource, (visit) => campaignOf(visit)?.trafficSourceId ?? null),
    entity('affiliateNetwork', names.affiliateNetwork, (visit) => offerOf(visit)?.affiliateNetworkId ?? null),
    plain('country', (visit) => visit.country.toUpperCase()),
    plain('region', (visit) => visit.region),
    plain('city', (visit) => visit.city),
    plain('isp', (visit) => visit.isp),
    plain('language', (visit) => visit.language),
    plain('os', (visit) => visit.os),
    plain('browser', (visit) => visit.browser),
    plain('device', (visit) => visit.platform),
    plain('platform', (visit) => visit.platform),
    plain('referrer', (visit) => visit.referrer),
    plain('publisher', (visit) => visit.publisher),
    calendar('day', 10),
    calendar('date', 10),
    calendar('month', 7),
  ]);
}

function entity(
  name: string,
  names: ReadonlyMap<number, string>,
  readKey: (visit: Visit) => number | null,
): [string, Grouping] {
  const describe = (key: GroupKey): Readonly<Record<string, GroupKey>> => ({
    [`${name}Id`]: key,
    [`${name}Name`]: typeof key === 'number' ? (names.get(key) ?? null) : null,
  });
  return [name, { readKey, describe, inKeyOrder: false }];
}

function plain(name: string, readKey: (visit: Visit) => string): [string, Grouping] {
  return [name, { readKey, describe: (key) => ({ [name]: key }), inKeyOrder: false }];
}

function calendar(name: string, length: number): [string, Grouping] {
  const readKey = (visit: Visit): string => new Date(visit.at).toISOString().slice(0, length);
  return [name, { readKey, describe: (key) => ({ [name]: key }), inKeyOrder: true }];
}
