/** What is special about new offers and campaigns; `test/mutations/` has each with its refusals. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/http/clock';
import { encodeGlobalId } from '../../src/model/ids';
import type { Sandbox } from '../../src/sandbox';
import { startSandbox } from '../../src/sandbox';
import type { TestGateway } from '../support/gateway';
import { readWire, startGateway, toAccounts } from '../support/gateway';

let sandbox: Sandbox;
let gateway: TestGateway;
/** Sent forward for each change: none of them stands in the same second as another. */
let later = 0;
const clock = { ...systemClock, now: () => Date.now() + later };

beforeAll(async () => {
  sandbox = await startSandbox({ now: clock.now });
  gateway = await startGateway({ accounts: toAccounts(sandbox), clock });
});

afterAll(async () => {
  await gateway?.stop();
  await sandbox?.stop();
});

beforeEach(() => sandbox.peerclick.clearLog());

const toId = (type: string, upstreamId: string): string =>
  encodeGlobalId({ type, provider: 'PEERCLICK', account: 'peerclick', upstreamId });

async function create(field: string, input: object, selection: string, asked = gateway): Promise<any> {
  later += 2_000;
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { done: ${field}(input: $input) { ${selection} userErrors { field message code } } }`;
  const answer = await asked.ask(query, { input });
  expect(answer.errors).toBeUndefined();
  return answer.data.done;
}

const readPosts = (): readonly string[] =>
  readWire(sandbox.peerclick).filter((line) => line.startsWith('POST') && !line.includes('/auth/'));

const offer = { name: 'Autumn tents', linkTemplate: 'https://shop.example/tents?cid={clickid}' };
const offerFields = 'id name url linkTemplate country isPayoutPerConversion affiliateNetwork { upstreamId }';

describe('offerCreate', () => {
  it('makes an offer of which everything is read again', async () => {
    const input = { ...offer, account: toId('Account', 'peerclick'), country: 'DE', affiliateNetwork: '5' };
    const done = await create('offerCreate', input, `offer { ${offerFields} }`);
    expect(done.userErrors).toEqual([]);
    expect(done.offer).toMatchObject({
      name: 'Autumn tents',
      linkTemplate: offer.linkTemplate,
      country: 'DE',
      isPayoutPerConversion: true,
      affiliateNetwork: { upstreamId: '5' },
    });
  });

  it('calls a description that is not Success a refusal', async () => {
    await create('offerCreate', { ...offer, name: 'Twice' }, 'offer { id }');
    const done = await create('offerCreate', { ...offer, name: 'Twice' }, 'offer { id }');
    expect(done).toMatchObject({ offer: null, userErrors: [{ field: null, code: 'UPSTREAM_REJECTED' }] });
    expect(readPosts()).toHaveLength(2);
  });

  it('makes one offer for one idempotency key', async () => {
    const input = { ...offer, name: 'Once', idempotencyKey: 'once' };
    const [one, other] = [
      await create('offerCreate', input, 'offer { id }'),
      await create('offerCreate', input, 'offer { id }'),
    ];
    expect([one.userErrors, one]).toEqual([[], other]);
    expect(readPosts()).toHaveLength(1);
  });

  it('says OUTCOME_UNKNOWN when no answer comes, and sends nothing twice', async () => {
    sandbox.peerclick.addFault({ match: 'POST /v1/offer', mode: 'reset', times: 1 });
    const answer = await gateway.ask(
      'mutation { offerCreate(input: { name: "Lost", linkTemplate: "https://shop.example/" }) { offer { id } } }',
    );
    sandbox.peerclick.clearFaults();
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['OUTCOME_UNKNOWN']);
    expect(readPosts()).toHaveLength(1);
  });

  it('goes to the version of the API that the settings name, within the same limits', async () => {
    const own = await startSandbox();
    const accounts = toAccounts(own).map((account) =>
      account.id === 'peerclick' ? { ...account, options: { ...account.options, creationPrefix: '/v1_1' } } : account,
    );
    const other = await startGateway({ accounts });
    const done = await create('offerCreate', offer, 'offer { name }', other);
    expect(done).toEqual({ offer: { name: offer.name }, userErrors: [] });
    expect(readWire(own.peerclick).slice(1)).toEqual(['POST /v1_1/offer', 'GET /v1/offer']);
    await other.stop();
    await own.stop();
  });
});

describe('campaignCreate', () => {
  const campaign = {
    name: 'Autumn push',
    trafficSource: '11',
    trackingDomain: 'trk.fernhollow.example',
    tags: ['autumn'],
    paths: [{ offers: [{ offer: toId('Offer', '701') }, { offer: toId('Offer', '702'), weight: 50 }] }],
  };

  it('makes a campaign of which everything is read again, with its address', async () => {
    const done = await create(
      'campaignCreate',
      { ...campaign, country: 'US' },
      'url campaign { id name country tags trackingDomain costModel trafficSource { upstreamId } offers { upstreamId } }',
    );
    expect(done.userErrors).toEqual([]);
    expect(done.campaign).toMatchObject({
      name: 'Autumn push',
      country: 'US',
      tags: ['autumn'],
      trackingDomain: 'trk.fernhollow.example',
      costModel: 'AUTO',
      trafficSource: { upstreamId: '11' },
      offers: [{ upstreamId: '701' }, { upstreamId: '702' }],
    });
    expect(done.url).toMatch(/^https:\/\/trk\.fernhollow\.example\//);
  });
});
