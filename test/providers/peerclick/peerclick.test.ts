/** PeerClick over a loopback server: what is sent, and what is made of its answers. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../../src/http/clock';
import type { Entity } from '../../../src/model/entity';
import { peerclick } from '../../../src/providers/peerclick';
import type { ListPage } from '../../../src/providers/provider';
import type { Kit, KitOptions } from './kit';
import { askList, now, startKit } from './kit';

let kit: Kit | undefined;

afterEach(async () => {
  await kit?.close();
  kit = undefined;
});

async function start(options: KitOptions = {}): Promise<Kit> {
  kit = await startKit(options);
  return kit;
}

async function readList(used: Kit, type: string, question = askList()): Promise<ListPage> {
  return used.findList(type).readPage(question, '', null, used.context);
}

const toRows = (page: ListPage) => page.rows.map(({ row }) => row as Entity);

describe('credentials', () => {
  it('buys a token with the access key and sends it as api-token', async () => {
    const { api, findList, context } = await start();
    await findList('Offer').readPage(askList(), '', null, context);
    expect(api.log.filter((line) => line.startsWith('START'))).toEqual([
      'START POST /v1/auth/access/session',
      'START GET /v1/offer',
    ]);
    expect(JSON.parse(api.requests[0]!.body)).toEqual({ accessId: 'key-of-shop', accessKey: 'canary-access-key' });
    expect(api.requests[1]!.headers['api-token']).toBe('token-of-the-day');
  });

  it('takes every name of the token call from the settings', async () => {
    const options = {
      tokenPath: '/auth/key',
      tokenIdField: 'id',
      tokenKeyField: 'key',
      lifetimeField: 'lifetime',
      lifetimeSeconds: 600,
      tokenHeader: 'cwauth-token',
    };
    const { api, findList, context } = await start({ options, replies: { '/auth/key': 'token.json' } });
    await findList('Offer').readPage(askList(), '', null, context);
    expect(JSON.parse(api.requests[0]!.body)).toEqual({ id: 'key-of-shop', key: 'canary-access-key', lifetime: 600 });
    expect(api.requests[1]!.headers['cwauth-token']).toBe('token-of-the-day');
  });

  it('says that the header is a setting when a fresh token is refused, and stops', async () => {
    const used = await start({ replies: { '/offer': 401 } });
    await expect(readList(used, 'Offer')).rejects.toMatchObject({
      kind: 'auth',
      message: expect.stringMatching(/tokenHeader/),
    });
    expect(used.api.requests.map(({ path }) => path)).toEqual([
      '/v1/auth/access/session',
      '/v1/offer',
      '/v1/auth/access/session',
      '/v1/offer',
    ]);
  });

  it('renews a token some minutes before the default lifetime ends', async () => {
    const clock = { ...systemClock, at: now, now: () => clock.at };
    const used = await start({ clock });
    await readList(used, 'Offer');
    clock.at += (86_400 - 4 * 60) * 1000;
    await used.findList('Offer').readPage(askList(), '', null, { ...used.context, deadlineAt: clock.at + 60_000 });
    await used.api.waitFor('START POST /v1/auth/access/session', 2);
  });
});

describe('limits', () => {
  it('spaces calls by 360 ms and reports by 1080 ms unless the account says otherwise', async () => {
    const { connection } = await start({ account: { limits: { report: { calls: 1, perMs: 2000 } } } });
    expect(connection.limits().map(({ name, calls, perMs }) => [name, calls, perMs])).toEqual([
      ['general', 1, 360],
      ['report', 1, 2000],
    ]);
  });

  it('lets reports take from both limits', async () => {
    const { connection } = await start();
    expect(connection.figures.every(({ buckets }) => buckets.join() === 'general,report')).toBe(true);
    expect([...connection.lists, ...connection.reads].every(({ buckets }) => buckets.join() === 'general')).toBe(true);
  });
});

describe('campaigns', () => {
  it('lists all of them with one call', async () => {
    const used = await start();
    const page = await readList(used, 'Campaign');
    expect(page.next).toBeNull();
    expect(page.total).toBe(3);
    expect(used.calls()).toEqual(['GET /campaign']);
    expect(toRows(page)[0]).toEqual({
      __typename: 'Campaign',
      provider: 'PEERCLICK',
      account: 'shop',
      upstreamId: '11',
      name: 'Spring tents',
      url: 'https://trk.example.com/c/11',
      status: null,
      createdAt: null,
      country: 'DE',
      tags: ['spring'],
      trackingDomain: 'trk.example.com',
      trafficSource: { __typename: 'TrafficSource', upstreamId: '7', name: null },
      costModel: 'AUTO',
      offers: [
        { __typename: 'Offer', provider: 'PEERCLICK', account: 'shop', upstreamId: '21' },
        { __typename: 'Offer', provider: 'PEERCLICK', account: 'shop', upstreamId: '22' },
      ],
    });
  });

  it('reads world-wide as no country, placeholders as no address, and unknown cost models as OTHER', async () => {
    const [, boots, coats] = toRows(await readList(await start(), 'Campaign'));
    expect(boots).toMatchObject({ country: null, url: null, costModel: 'REVENUE_SHARE', offers: null, tags: [] });
    expect(boots?.trafficSource).toMatchObject({ upstreamId: '8', name: 'Push network' });
    expect(coats).toMatchObject({ upstreamId: '13', costModel: 'OTHER', country: null });
  });

  it('keeps the filters by name and tag', async () => {
    const used = await start();
    const byName = await readList(used, 'Campaign', askList({ filter: { search: 'AUTUMN' } }));
    const byTag = await readList(used, 'Campaign', askList({ filter: { tags: ['scaled', 'none'] } }));
    expect([...toRows(byName), ...toRows(byTag)].map(({ upstreamId }) => upstreamId)).toEqual(['12', '13']);
    expect([byName.total, byTag.total]).toEqual([1, 1]);
    expect(used.calls()).toHaveLength(1);
  });

  it('reads any number of them from the one list', async () => {
    const used = await start();
    await readList(used, 'Campaign');
    const found = await used.findRead('Campaign', 'GET /campaign').read(['11', '13', '999'], used.context);
    expect([found.get('11')?.name, found.get('13')?.name, found.get('999')]).toEqual([
      'Spring tents',
      'Winter coats',
      undefined,
    ]);
    expect(used.calls()).toEqual(['GET /campaign']);
  });

  it('asks nobody for ids that cannot be theirs', async () => {
    const used = await start();
    for (const source of used.connection.reads) {
      const found = await source.read(['../offer', '1/2', '', 'a'.repeat(100), '1?x=1'], used.context);
      expect([...found.values()].filter(Boolean)).toEqual([]);
    }
    expect(used.calls()).toEqual([]);
  });

  it('learns which fields a list leaves out, and reads those one by one', async () => {
    const used = await start({
      replies: { '/campaign/12': 404, '/campaign/': 'campaign.json', '/campaign': 'campaigns-names-only.json' },
    });
    const list = used.findList('Campaign');
    expect(list.fields).toContain('tags');
    const [first] = toRows(await readList(used, 'Campaign'));
    expect(first).not.toHaveProperty('tags');
    expect(list.fields).toEqual(['status', 'name', 'createdAt']);
    const details = used.findRead('Campaign', 'GET /campaign/{campaignId}');
    const found = await details.read(['11', '12'], used.context);
    expect(found.get('11')).toMatchObject({ tags: ['spring'], country: 'DE' });
    expect(found.get('12')).toBeNull();
    expect(used.calls()).toEqual(['GET /campaign', 'GET /campaign/11', 'GET /campaign/12']);
  });

  it('asks for one campaign only when that tells no more than the list', async () => {
    const bare = { json: { id: 11, name: 'Spring tents' } };
    const used = await start({ replies: { '/campaign/': bare, '/campaign': 'campaigns-names-only.json' } });
    await readList(used, 'Campaign');
    const found = await used.findRead('Campaign', 'GET /campaign/{campaignId}').read(['11', '12'], used.context);
    expect(found.get('12')).toMatchObject({ name: 'autumn boots', tags: null });
    expect(used.calls()).toEqual(['GET /campaign', 'GET /campaign/11']);
    expect(used.findList('Campaign').fields).toContain('tags');
  });

  it('reads what a cut list lacks one by one', async () => {
    const used = await start({ replies: { '/campaign/': 'campaign.json', '/campaign': 'campaigns-cut.json' } });
    const found = await used.findRead('Campaign', 'GET /campaign').read(['11', '12'], used.context);
    expect(found.get('12')).not.toBeNull();
    expect(used.calls()).toEqual(['GET /campaign', 'GET /campaign/12']);
  });

  it('refuses to filter by tags that no campaign tells', async () => {
    const used = await start({ replies: { '/campaign': 'campaigns-names-only.json' } });
    await expect(readList(used, 'Campaign', askList({ filter: { tags: ['spring'] } }))).rejects.toMatchObject({
      kind: 'unsupported',
    });
  });

  it('takes a null list for an empty one', async () => {
    const used = await start({ replies: { '/campaign': 'campaigns-null.json' } });
    expect(await readList(used, 'Campaign')).toEqual({ rows: [], next: null, total: 0 });
  });

  it('names the members and the setting when there are two lists', async () => {
    const used = await start({ replies: { '/campaign': 'campaigns-two-lists.json' } });
    await expect(readList(used, 'Campaign')).rejects.toMatchObject({
      kind: 'bad-response',
      message: expect.stringMatching(/active, archived, page.*campaignsPath/),
    });
  });

  it('finds the list where the setting says', async () => {
    const used = await start({
      replies: { '/campaign': 'campaigns-two-lists.json' },
      options: { campaignsPath: 'archived' },
    });
    expect(toRows(await readList(used, 'Campaign')).map(({ upstreamId }) => upstreamId)).toEqual(['12']);
  });
});

describe('offers', () => {
  it('keeps the link as written, and its payout exact', async () => {
    const used = await start();
    const [auto, fixed] = toRows(await readList(used, 'Offer'));
    expect(auto).toMatchObject({
      url: 'https://shop.example/tents?cid={clickid}',
      linkTemplate: 'https://shop.example/tents?cid={clickid}',
      payout: null,
      isPayoutPerConversion: true,
      country: 'DE',
    });
    expect(fixed).toMatchObject({
      url: null,
      linkTemplate: '{shop}/tents',
      payout: { amount: 12.5, currency: 'USD' },
      isPayoutPerConversion: false,
      country: null,
      affiliateNetwork: { upstreamId: '5', name: 'Larkfield' },
    });
    expect(used.calls()).toEqual(['GET /offer']);
  });

  it('carries every field that it claims', async () => {
    const used = await start();
    const [row] = toRows(await readList(used, 'Offer'));
    expect(Object.keys(row!)).toEqual(expect.arrayContaining([...used.findList('Offer').fields]));
  });
});

describe('failures', () => {
  it('takes a 200 with another description than Success for a refusal', async () => {
    const used = await start({ replies: { '/offer': 'campaign-failed.json' } });
    await expect(readList(used, 'Offer')).rejects.toMatchObject({
      kind: 'rejected',
      message: expect.stringMatching(/Campaign is locked/),
    });
  });

  it.each([
    [400, 'rejected'],
    [402, 'rejected'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [422, 'rejected'],
    [501, 'unavailable'],
  ])('reads %i as %s', async (status, kind) => {
    const used = await start({ replies: { '/offer': status } });
    await expect(readList(used, 'Offer')).rejects.toMatchObject({ kind });
  });

  it('quotes no markup', async () => {
    const used = await start({ replies: { '/offer': { status: 400, json: { description: '<b>no</b>' } } } });
    await expect(readList(used, 'Offer')).rejects.toMatchObject({ message: expect.not.stringContaining('<b>') });
  });

  it('takes a list of something else for a bad response', async () => {
    const used = await start({ replies: { '/offer': { json: { offers: [{ name: 'without id' }] } } } });
    await expect(readList(used, 'Offer')).rejects.toMatchObject({ kind: 'bad-response' });
  });
});

describe('settings', () => {
  it('has a default for every option and refuses unknown ones', () => {
    expect(() => peerclick.settings.options.parse({})).not.toThrow();
    expect(() => peerclick.settings.options.parse({ tokenheader: 'x' })).toThrow(/tokenheader/);
    expect(() => peerclick.settings.options.parse({ metrics: { visits: 'x' } })).toThrow(/visits/);
  });
});
