import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Emulator, EmulatorReply } from '../../src/sandbox/kit';
import { createPeerclickEmulator, defaultCredentials } from '../../src/sandbox/peerclick';
import { createWorld } from '../../src/sandbox/world';

const world = createWorld({ seed: 7, today: '2025-03-31' });
const endOfToday = Date.parse('2025-04-01T00:00:00Z') - 1;
const [knownOffer] = world.offers;
const [knownCampaign] = world.campaigns;

let emulator: Emulator;
let token: string;

beforeEach(() => {
  emulator = createEmulator();
  token = signIn(emulator);
});

const offerInput = {
  name: 'Wool socks (GLB)',
  workspaceId: 1,
  url: 'https://shop.fernhollow.example/socks?cid={clickid}',
  country: { code: 'GLB' },
  affiliateNetwork: { id: knownOffer?.affiliateNetworkId },
  payout: { type: 'AUTO', value: null, currency: 'USD' },
};

const campaignInput = {
  name: 'Wool socks / test / DE',
  workspaceId: 1,
  trafficSource: knownCampaign?.trafficSourceId,
  costModel: { type: 'AUTO', currency: 'USD' },
  country: { code: 'DE' },
  domain: knownCampaign?.trackingHost,
  tags: ['test'],
  redirectTarget: {
    destination: 'PATH',
    path: { defaultPaths: [{ weight: 100, direct: 1, offers: [{ weight: 100, id: knownOffer?.id }] }] },
  },
};

/** Everything the API is known to serve. */
const operations: readonly (readonly [method: string, path: string, body: object | undefined])[] = [
  ['POST', '/auth/access/session', defaultCredentials],
  ['GET', '/report?groupBy=campaign&from=2025-03-31', undefined],
  ['GET', '/campaign', undefined],
  ['GET', `/campaign/${knownCampaign?.id}?withPages=1`, undefined],
  ['GET', '/offer', undefined],
  ['POST', '/offer', offerInput],
  ['POST', '/campaign', campaignInput],
];

describe.each(['/v1', '/v1_1'])('under %s', (base) => {
  test.each(operations)('%s %s is routed', (method, path, body) => {
    const reply = send(method, `${base}${path}`, body);
    expect(reply.status).toBe(200);
    expect([undefined, 'Success']).toContain(readBody(reply)['description']);
  });
});

describe('a new offer', () => {
  test('comes back whole in the envelope that says Success, with a number of its own as id', () => {
    const reply = send('POST', '/v1/offer', offerInput);
    expect(reply.status).toBe(200);
    expect(readBody(reply)).toEqual({
      description: 'Success',
      offer: {
        ...offerInput,
        id: expect.any(Number),
        affiliateNetwork: { id: knownOffer?.affiliateNetworkId, name: knownOffer?.affiliateNetworkName },
      },
    });
    expect(world.offers.map(({ id }) => id)).not.toContain(readBody(reply)['offer'].id);
  });

  test('stands in the list and can be read by its id', () => {
    const { offer } = readBody(send('POST', '/v1/offer', offerInput));
    const { offers } = readBody(send('GET', '/v1/offer'));
    expect(offers).toHaveLength(world.offers.length + 1);
    expect(offers.at(-1)).toEqual(offer);
    expect(readBody(send('GET', `/v1_1/offer/${offer.id}`))).toEqual({ description: 'Success', offer });
  });

  test('may leave out country, network and payout', () => {
    const { name, workspaceId, url } = offerInput;
    expect(readBody(send('POST', '/v1/offer', { name, workspaceId, url }))['offer']).toEqual({
      id: expect.any(Number),
      name,
      workspaceId,
      url,
      country: { code: 'GLB' },
      affiliateNetwork: null,
      payout: { type: 'AUTO', value: null, currency: 'USD' },
    });
  });

  test('may have a payout of another type than AUTO', () => {
    const payout = { type: 'MANUAL', value: 4.25, currency: 'EUR' };
    expect(readBody(send('POST', '/v1/offer', { ...offerInput, payout }))['offer'].payout).toEqual(payout);
  });

  test.each([
    ['no name', { name: undefined }],
    ['an empty name', { name: ' ' }],
    ['a workspace as text', { workspaceId: '1' }],
    ['an unknown workspace', { workspaceId: 99 }],
    ['a URL without a scheme', { url: 'shop.fernhollow.example' }],
    ['a country as text', { country: 'DE' }],
    ['a country of three letters', { country: { code: 'DEU' } }],
    ['an affiliate network as a bare id', { affiliateNetwork: 5 }],
    ['an unknown affiliate network', { affiliateNetwork: { id: 999 } }],
    ['a payout as text', { payout: { type: 'AUTO', value: '2', currency: 'USD' } }],
    ['a currency in small letters', { payout: { type: 'AUTO', value: null, currency: 'usd' } }],
    ['an unknown field', { colour: 'red' }],
  ])('with %s is 400 with a description, and is not made', (_title, change) => {
    refuses('/v1/offer', { ...offerInput, ...change });
    expect(readBody(send('GET', '/v1/offer'))['offers']).toHaveLength(world.offers.length);
  });
});

describe('a new campaign', () => {
  test('comes back whole with its click URL', () => {
    const reply = send('POST', '/v1_1/campaign', campaignInput);
    expect(reply.status).toBe(200);
    expect(readBody(reply)).toEqual({
      description: 'Success',
      campaign: {
        ...campaignInput,
        id: expect.any(Number),
        url: expect.stringMatching(
          new RegExp(`^https://${knownCampaign?.trackingHost}/c/[0-9a-f]{12}\\?source=\\{source\\}$`),
        ),
      },
    });
  });

  test('stands in the list and can be read by its id', () => {
    const { campaign } = readBody(send('POST', '/v1/campaign', campaignInput));
    const { campaigns, total } = readBody(send('GET', '/v1/campaign?withPages=1'));
    expect(total).toBe(world.campaigns.length + 1);
    expect(campaigns.at(-1)).toEqual(campaign);
    expect(readBody(send('GET', `/v1/campaign/${campaign.id}`))).toEqual({ description: 'Success', campaign });
  });

  test('may lead to an offer that was made a moment ago', () => {
    const { offer } = readBody(send('POST', '/v1/offer', offerInput));
    const reply = send('POST', '/v1/campaign', leadTo([{ weight: 100, id: offer.id }]));
    expect(readBody(reply)).toMatchObject({ description: 'Success' });
  });

  test('is in no report, because it has no traffic', () => {
    const readReport = (): unknown => readBody(send('GET', '/v1/report?groupBy=campaign&from=2025-03-01'));
    const before = readReport();
    send('POST', '/v1/campaign', campaignInput);
    expect(readReport()).toEqual(before);
  });

  test.each([
    ['no traffic source', { trafficSource: undefined }],
    ['a traffic source as an object', { trafficSource: { id: 11 } }],
    ['an unknown traffic source', { trafficSource: 999 }],
    ['an unknown workspace', { workspaceId: 99 }],
    ['no domain', { domain: undefined }],
    ['an unknown domain', { domain: 'elsewhere.example' }],
    ['tags as text', { tags: 'test' }],
    ['a cost model without a currency', { costModel: { type: 'CPC' } }],
    ['no redirect target', { redirectTarget: undefined }],
    ['another destination', { redirectTarget: { ...campaignInput.redirectTarget, destination: 'URL' } }],
    ['no path', { redirectTarget: { destination: 'PATH', path: { defaultPaths: [] } } }],
    ['a path without offers', leadTo([])],
    ['an unknown offer', leadTo([{ weight: 100, id: 999_999 }])],
    ['a weight below nothing', leadTo([{ weight: -1, id: knownOffer?.id }])],
  ])('with %s is 400 with a description, and is not made', (_title, change) => {
    refuses('/v1/campaign', { ...campaignInput, ...change });
    expect(readBody(send('GET', '/v1/campaign'))['campaigns']).toHaveLength(world.campaigns.length);
  });
});

test.each([
  ['offer', offerInput, knownOffer?.name],
  ['campaign', campaignInput, knownCampaign?.name],
])('a taken %s name is refused under 200, in the description alone', (service, input, takenName) => {
  send('POST', `/v1/${service}`, input);
  for (const name of [input.name, ` ${input.name} `, takenName]) {
    const reply = send('POST', `/v1/${service}`, { ...input, name });
    expect(reply.status).toBe(200);
    expect(readBody(reply)).toEqual({ description: expect.not.stringMatching(/^Success$/) });
  }
  const listed = readBody(send('GET', `/v1/${service}`))[`${service}s`];
  expect(listed.filter(({ name }: { name: string }) => name === input.name)).toHaveLength(1);
});

test('a body that is not JSON, or not said to be, is 400', () => {
  const request = { method: 'POST', path: '/v1/offer', query: new URLSearchParams(), body: JSON.stringify(offerInput) };
  const json = { 'api-token': token, 'content-type': 'application/json' };
  expect(emulator.answer({ ...request, headers: { 'api-token': token } }).status).toBe(400);
  expect(emulator.answer({ ...request, headers: json, body: 'name=x' }).status).toBe(400);
  expect(emulator.answer({ ...request, headers: json, body: '[]' }).status).toBe(400);
});

test('nothing is made without a token', () => {
  token = 'strange';
  expect(send('POST', '/v1/offer', offerInput).status).toBe(401);
  token = signIn(emulator);
  expect(readBody(send('GET', '/v1/offer'))['offers']).toHaveLength(world.offers.length);
});

test.each([
  ['POST', '/v1/lander'],
  ['POST', `/v1/offer/${knownOffer?.id}`],
  ['PUT', `/v1/campaign/${knownCampaign?.id}`],
  ['DELETE', `/v1/campaign/${knownCampaign?.id}`],
])('%s %s is 404', (method, path) => {
  expect(send(method, path, offerInput).status).toBe(404);
});

test('a reset forgets what was made, and its name is free again', () => {
  const first = readBody(send('POST', '/v1/offer', offerInput));
  emulator.reset();
  token = signIn(emulator);
  expect(readBody(send('GET', '/v1/offer'))['offers']).toHaveLength(world.offers.length);
  expect(readBody(send('POST', '/v1/offer', offerInput))).toEqual(first);
});

test('two emulators of one world do not share what was made', () => {
  send('POST', '/v1/offer', offerInput);
  emulator = createEmulator();
  token = signIn(emulator);
  expect(readBody(send('GET', '/v1/offer'))['offers']).toHaveLength(world.offers.length);
});

function createEmulator(): Emulator {
  return createPeerclickEmulator(world, { now: () => endOfToday });
}

function leadTo(offers: readonly object[]) {
  const path = { defaultPaths: [{ weight: 100, direct: 1, offers }] };
  return { ...campaignInput, redirectTarget: { destination: 'PATH', path } };
}

function refuses(path: string, body: object): void {
  const reply = send('POST', path, body);
  expect(reply.status).toBe(400);
  expect(readBody(reply)).toEqual({ description: expect.any(String) });
}

function send(method: string, target: string, body?: object): EmulatorReply {
  const [path = '', query] = target.split('?');
  const contentType = body === undefined ? {} : { 'content-type': 'application/json' };
  const headers = { 'api-token': token, ...contentType };
  return emulator.answer({
    method,
    path,
    query: new URLSearchParams(query),
    headers,
    body: body === undefined ? '' : JSON.stringify(body),
  });
}

function signIn(at: Emulator): string {
  const reply = at.answer({
    method: 'POST',
    path: '/v1/auth/access/session',
    query: new URLSearchParams(),
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(defaultCredentials),
  });
  return String(readBody(reply)['token']);
}

function readBody(reply: EmulatorReply): Record<string, any> {
  return JSON.parse(reply.body ?? 'null');
}
