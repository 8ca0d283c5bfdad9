/** Campaigns and offers: whole lists, one by its id, and new ones. */
import { replyJson, type EmulatorReply, type EmulatorRequest } from '../kit';
import type { CampaignRecord, OfferRecord, World } from '../world/types';
import { createCreators, type ItemWire } from './creations';
import { Refusal, fail } from './replies';

export interface Catalogue {
  readonly has: (service: string) => boolean;
  readonly list: (service: string, query: URLSearchParams) => EmulatorReply;
  readonly read: (service: string, id: string) => EmulatorReply;
  readonly create: (service: string, request: EmulatorRequest) => EmulatorReply;
  /** Forgets what was created. */
  readonly reset: () => void;
}

export function createCatalogue(world: World): Catalogue {
  const currencyByOffer = new Map(world.offers.map((offer) => [offer.id, offer.currency]));
  const seeds: readonly (readonly [string, readonly ItemWire[]])[] = [
    ['campaign', world.campaigns.map((campaign) => toCampaignWire(campaign, currencyByOffer))],
    ['offer', world.offers.map(toOfferWire)],
  ];
  const creators = createCreators(world);
  let services = new Map(seeds);
  const itemsOf = (service: string): readonly ItemWire[] => services.get(service) ?? [];

  return {
    has: (service) => services.has(service),
    list: (service, query) => {
      const items = itemsOf(service);
      const pages = query.get('withPages') === '1' ? { total: items.length, page: 1, pages: 1 } : {};
      return replyJson(200, { [`${service}s`]: items, ...pages });
    },
    read: (service, id) => {
      const item = itemsOf(service).find((candidate) => String(candidate.id) === id);
      if (item === undefined) throw new Refusal(404, `No ${service} has this id`);
      return replySuccess(service, item);
    },
    create: (service, request) => {
      const create = creators.get(service);
      if (create === undefined) throw new Refusal(404, 'Unknown service');
      const items = itemsOf(service);
      const id = Math.max(0, ...items.map((each) => each.id)) + 1;
      const item = create(request, id, itemsOf('offer'));
      // A refusal under 200, on purpose: readers have to look at the description as well as at the status.
      if (items.some(({ name }) => name === item.name)) return fail(200, `Another ${service} has this name`);
      services.set(service, [...items, item]);
      return replySuccess(service, item);
    },
    reset: () => {
      services = new Map(seeds);
    },
  };
}

function replySuccess(service: string, item: ItemWire): EmulatorReply {
  return replyJson(200, { description: 'Success', [service]: item });
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
