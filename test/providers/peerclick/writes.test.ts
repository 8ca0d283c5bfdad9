/** PeerClick over a loopback server: what is sent to make something, and how often. */
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Api } from '../../../src/providers/peerclick/endpoints';
import type { Kit, KitOptions } from './kit';
import { startKit } from './kit';

let kit: Kit | undefined;

afterEach(async () => {
  await kit?.close();
  kit = undefined;
});

async function start(options: KitOptions = {}): Promise<Kit & Pick<Api, 'creations'>> {
  kit = await startKit(options);
  return { ...kit, creations: (kit.connection.api as Api).creations };
}

const readBody = ({ api }: Kit): unknown => JSON.parse(api.requests.at(-1)!.body) as unknown;

const offer = {
  name: 'Tents',
  linkTemplate: 'https://shop.example/?cid={clickid}',
  workspace: null,
  country: null,
  affiliateNetwork: null,
  payout: null,
};
const campaign = {
  name: 'Push',
  workspace: 2,
  trafficSource: '11',
  costModel: 'AUTO',
  currency: 'USD',
  country: 'DE',
  trackingDomain: 'trk.example',
  tags: [],
  paths: [{ weight: 100, isDirect: true, offers: [{ id: '21', weight: 100 }] }],
} as const;
const success = { json: { description: 'Success', offer: { id: 21 }, campaign: { url: 'https://trk.example/c/1' } } };

describe('an offer', () => {
  it('is sent as the one program that is known does it', async () => {
    const used = await start({ replies: { '/offer': success } });
    expect(await used.creations.createOffer({ ...offer, affiliateNetwork: '5' }, used.context)).toEqual({
      id: '21',
      url: null,
    });
    expect(used.calls()).toEqual(['POST /offer']);
    expect(readBody(used)).toEqual({
      name: 'Tents',
      workspaceId: 1,
      url: 'https://shop.example/?cid={clickid}',
      country: { code: 'GLB' },
      affiliateNetwork: { id: 5 },
      payout: { type: 'AUTO', value: null, currency: 'EUR' },
    });
  });

  it.each([
    [{ json: { description: 'The name is taken' } }, 'rejected'],
    [{ status: 400, json: { description: 'no' } }, 'rejected'],
    [{ status: 404, json: {} }, 'unsupported'],
    [{ json: {} }, 'outcome-unknown'],
    [{ fault: 'reset' }, 'outcome-unknown'],
    [{ status: 503, json: {} }, 'unavailable'],
  ] as const)('that is answered with %j is %s, and is sent once', async (reply, kind) => {
    const used = await start({ replies: { '/offer': reply } });
    await expect(used.creations.createOffer(offer, used.context)).rejects.toMatchObject({ kind });
    expect(used.calls()).toHaveLength(1);
  });
});

describe('a campaign', () => {
  it('is sent as the one program that is known does it', async () => {
    const used = await start({ replies: { '/campaign': success } });
    expect(await used.creations.createCampaign(campaign, used.context)).toEqual({
      id: null,
      url: 'https://trk.example/c/1',
    });
    expect(readBody(used)).toEqual({
      name: 'Push',
      workspaceId: 2,
      trafficSource: 11,
      costModel: { type: 'AUTO', currency: 'USD' },
      country: { code: 'DE' },
      domain: 'trk.example',
      tags: [],
      redirectTarget: {
        destination: 'PATH',
        path: { defaultPaths: [{ weight: 100, direct: 1, offers: [{ weight: 100, id: 21 }] }] },
      },
    });
  });

  it('goes to the version of the API that the settings name', async () => {
    const used = await start({ options: { creationPrefix: '/v1_1' }, replies: { '_1/campaign': success } });
    await used.creations.createCampaign(campaign, used.context);
    expect(used.api.requests.at(-1)!.path).toBe('/v1_1/campaign');
  });
});

describe('lists', () => {
  it('are asked for with the parameters of the settings', async () => {
    const used = await start({ options: { listParameters: { withPages: '1' } } });
    await used.findRead('Offer').read(['21'], used.context);
    expect(used.calls()).toEqual(['GET /offer?withPages=1']);
  });
});
