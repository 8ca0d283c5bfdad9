/** What POST /offer and POST /campaign take, and the object that comes of it. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { EmulatorRequest } from '../kit';
import type { World } from '../world/types';
import { parseBody } from './body';
import { Refusal } from './replies';

/** An offer or a campaign as the lists show it. */
export interface ItemWire {
  readonly id: number;
  readonly name: string;
  readonly [field: string]: unknown;
}

/** Reads the body and makes the object with the id it is given; refuses what points at nothing. */
export type Creator = (request: EmulatorRequest, id: number, offers: readonly ItemWire[]) => ItemWire;

/** By service. */
export function createCreators(world: World): ReadonlyMap<string, Creator> {
  const workspaceIds = new Set([...world.campaigns, ...world.offers].map(({ workspaceId }) => workspaceId));
  const sourceIds = new Set(world.campaigns.map(({ trafficSourceId }) => trafficSourceId));
  const hosts = new Set(world.campaigns.map(({ trackingHost }) => trackingHost));
  const networks = new Map(world.offers.map((offer) => [offer.affiliateNetworkId, offer.affiliateNetworkName]));

  function createOffer(request: EmulatorRequest, id: number): ItemWire {
    const { affiliateNetwork, ...input } = parseBody(request, offerInput);
    refuseUnknown('workspaceId', input.workspaceId, workspaceIds);
    if (affiliateNetwork === undefined) return { id, ...input, affiliateNetwork: null };
    refuseUnknown('affiliateNetwork.id', affiliateNetwork.id, new Set(networks.keys()));
    return { id, ...input, affiliateNetwork: { id: affiliateNetwork.id, name: networks.get(affiliateNetwork.id) } };
  }

  function createCampaign(request: EmulatorRequest, id: number, offers: readonly ItemWire[]): ItemWire {
    const input = parseBody(request, campaignInput);
    refuseUnknown('workspaceId', input.workspaceId, workspaceIds);
    refuseUnknown('trafficSource', input.trafficSource, sourceIds);
    refuseUnknown('domain', input.domain, hosts);
    const offerIds = new Set(offers.map((offer) => offer.id));
    for (const path of input.redirectTarget.path.defaultPaths) {
      const stranger = path.offers.find((offer) => !offerIds.has(offer.id));
      if (stranger !== undefined) throw new Refusal(400, `redirectTarget: there is no offer ${stranger.id}`);
    }
    const code = createHash('sha256').update(`${id} ${input.name}`).digest('hex').slice(0, 12);
    return { id, ...input, url: `https://${input.domain}/c/${code}?source={source}` };
  }

  return new Map<string, Creator>([
    ['offer', createOffer],
    ['campaign', createCampaign],
  ]);
}

function refuseUnknown<Value extends string | number>(field: string, value: Value, known: ReadonlySet<Value>): void {
  if (!known.has(value)) throw new Refusal(400, `${field}: ${value} is none of ${[...known].join(', ')}`);
}

const nameInput = z.string().trim().min(1);
const weightInput = z.int().min(0);
const currencyInput = z.string().regex(/^[A-Z]{3}$/);
const countryInput = z.strictObject({ code: z.string().regex(/^([A-Z]{2}|GLB)$/) }).default({ code: 'GLB' });

/** Types other than AUTO exist, but not their spelling: any word passes. */
const typeInput = z.string().min(1);

const offerInput = z.strictObject({
  name: nameInput,
  workspaceId: z.int(),
  url: z.string().regex(/^https?:\/\/[^\s/]+\S*$/),
  country: countryInput,
  affiliateNetwork: z.strictObject({ id: z.int() }).optional(),
  payout: z
    .strictObject({ type: typeInput, value: z.number().min(0).nullable().default(null), currency: currencyInput })
    .default({ type: 'AUTO', value: null, currency: 'USD' }),
});

const campaignInput = z.strictObject({
  name: nameInput,
  workspaceId: z.int(),
  trafficSource: z.int(),
  costModel: z.strictObject({ type: typeInput, currency: currencyInput }).default({ type: 'AUTO', currency: 'USD' }),
  country: countryInput,
  domain: z.string(),
  tags: z.array(z.string()).default([]),
  redirectTarget: z.strictObject({
    // The only destination whose body is known.
    destination: z.literal('PATH'),
    path: z.strictObject({
      defaultPaths: z
        .array(
          z.strictObject({
            weight: weightInput,
            direct: z.union([z.literal(0), z.literal(1)]),
            offers: z.array(z.strictObject({ weight: weightInput, id: z.int() })).min(1),
          }),
        )
        .min(1),
    }),
  }),
});
