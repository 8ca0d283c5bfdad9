/** Campaigns and offers: whole lists, and one by its id. */
import { replyJson, type EmulatorReply } from '../kit';
import type { CampaignRecord, OfferRecord, World } from '../world/types';
import { Refusal } from './replies';

export interface Catalogue {
  readonly has: (service: string) => boolean;
  readonly list: (service: string, query: URLSearchParams) => EmulatorReply;
  readonly read: (service: string, id: string) => EmulatorReply;
}

export function createCatalogue(world: World): Catalogue {
  const currencyByOffer = new Map(world.offers.map((offer) => [offer.id, offer.currency]));
  const services = new Map<string, readonly { readonly id: number }[]>([
    ['campaign', world.campaigns.map((campaign) => toCampaignWire(campaign, currencyByOffer))],
    ['offer', world.offers.map(toOfferWire)],
  ]);

  return {
    has: (service) => services.has(service),
    list: (service, query) => {
      const items = services.get(service) ?? [];
      const pages = query.get('withPages') === '1' ? { total: items.length, page: 1, pages: 1 } : {};
      return replyJson(200, { [`${service}s`]: items, ...pages });
    },
    read: (service, id) => {
      const item = services.get(service)?.find((candidate) => String(candidate.id) === id);
      if (item === undefined) throw new Refusal(404, `No ${service} has this id`);
      return replyJson(200, { description: 'Success', [service]: item });
    },
  };
}

function toCampaignWire(campaign: CampaignRecord, currencyByOffer: ReadonlyMap<number, string>) {
  return {
    id: campaign.id,
    name: campaign.name,
    workspaceId: campaign.workspaceId,
    trafficSource: campaign.trafficSourceId,
    costModel: { type: 'AUTO', currency: currencyByOffer.get(campaign.offerIds[0] ?? -1) ?? 'USD' },
    country: { code: campaign.country.toUpperCase() },
    domain: campaign.trackingHost,
    url: campaign.clickUrl,
    tags: campaign.tags,
    redirectTarget: {
      destination: 'PATH',
      path: {
        defaultPaths: [{ weight: 100, direct: 0, offers: campaign.offerIds.map((id) => ({ weight: 100, id })) }],
      },
    },
  };
}

function toOfferWire(offer: OfferRecord) {
  return {
    id: offer.id,
    name: offer.name,
    workspaceId: offer.workspaceId,
    url: offer.url,
    country: { code: offer.country.toUpperCase() },
    affiliateNetwork: { id: offer.affiliateNetworkId, name: offer.affiliateNetworkName },
    payout: { type: 'AUTO', value: offer.payout, currency: offer.currency },
  };
}
