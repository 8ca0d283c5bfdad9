/** PeerClick over a loopback server: what is sent, and what is made of its answers. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../../src/http/clock';
import type { Entity } from '../../../src/model/entity';
import { peerclick } from '../../../src/providers/peerclick';
import type { ListPage } from '../../../src/providers/provider';
import type { Kit, KitOptions } from './kit';
import { askFigures, askList, march, now, startKit } from './kit';

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
  it('spaces calls by 350 ms and reports by 1050 ms unless the account says otherwise', async () => {
    const { connection } = await start({ account: { limits: { report: { calls: 1, perMs: 2000 } } } });
    expect(connection.limits().map(({ name, calls, perMs }) => [name, calls, perMs])).toEqual([
      ['general', 1, 350],
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

describe('figures', () => {
  it('reads those of all campaigns with one report', async () => {
    const used = await start();
    const source = used.findFigures('Campaign');
    const answer = await source.read(askFigures({ ids: ['11', '12'] }), used.context);
    const again = await source.read(askFigures({ ids: ['13', '../x'] }), used.context);
    expect(used.calls()).toEqual(['GET /report?groupBy=campaign&since=2026-03-01&until=2026-03-14']);
    expect(answer.rows[0]).toMatchObject({
      id: '11',
      keys: [],
      figures: {
        values: {
          clicks: 100,
          offerClicks: 40,
          conversions: 4,
          revenue: 20.1,
          cost: 10.2,
          profit: 9.9,
          conversionRate: 0.04,
        },
        range: march.between,
        timeZone: 'Europe/Berlin',
        currency: 'EUR',
        asOf: now,
        isStale: false,
        isSettled: false,
        sources: [{ provider: 'PEERCLICK', account: 'shop', operation: 'GET /report' }],
        gaps: [],
      },
    });
    expect(answer.rows[0]?.raw).toMatchObject({ campaignId: 11, cr: 10 });
    expect(again.rows.map(({ id }) => id)).toEqual(['13']);
    expect(again.rows[0]?.figures.values).toEqual({
      clicks: 0,
      offerClicks: 0,
      conversions: 0,
      revenue: 0,
      cost: 0,
      profit: 0,
    });
  });

  it('sends the documented names of the parameters unless told otherwise', async () => {
    const used = await start({
      options: { parameters: { timeZone: 'tz' } },
      replies: { '/report': 'report-campaign.json' },
    });
    await used.findFigures('Campaign').read(askFigures({ ids: ['11'] }), used.context);
    expect(used.calls()).toEqual(['GET /report?from=2026-03-01&groupBy=campaign&to=2026-03-14&tz=Europe%2FBerlin']);
  });

  it('adds up the account from the report that campaigns share', async () => {
    const used = await start();
    await used.findFigures('Campaign').read(askFigures({ ids: ['11'] }), used.context);
    const { rows } = await used.findFigures('Account').read(askFigures(), used.context);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.figures.values).toMatchObject({
      clicks: 150,
      revenue: 20.3,
      cost: 10.3,
      profit: 10,
      conversionRate: 4 / 150,
    });
    expect(used.calls()).toHaveLength(1);
  });

  it('splits the account by campaign and by offer, with their names', async () => {
    const used = await start();
    const byCampaign = await used
      .findFigures('Account', 'CAMPAIGN')
      .read(askFigures({ dimensions: ['CAMPAIGN'] }), used.context);
    const byOffer = await used
      .findFigures('Account', 'OFFER')
      .read(askFigures({ dimensions: ['OFFER'] }), used.context);
    expect(byCampaign.rows.map(({ keys, labels }) => [keys[0], labels?.[0]])).toEqual([
      ['11', 'Spring tents'],
      ['12', 'autumn boots'],
    ]);
    expect(byOffer.rows.map(({ keys }) => keys[0])).toEqual(['21', null]);
  });

  it('joins the spellings of a country, and keeps the text of what is none', async () => {
    const used = await start();
    const { rows } = await used
      .findFigures('Account', 'COUNTRY')
      .read(askFigures({ dimensions: ['COUNTRY'] }), used.context);
    expect(rows.map(({ keys, labels, figures }) => [keys[0], labels?.[0], figures.values.clicks])).toEqual([
      ['DE', 'Germany', 101],
      [null, 'A1', 2],
    ]);
  });

  it.each([
    [
      'DAY',
      [
        ['2026-02-28', 100],
        ['2026-03-01', 5],
        ['2026-03-02', 7],
      ],
    ],
    [
      'WEEK',
      [
        ['2026-02-23', 105],
        ['2026-03-02', 7],
      ],
    ],
    [
      'MONTH',
      [
        ['2026-02-01', 100],
        ['2026-03-01', 12],
      ],
    ],
  ] as const)('makes each %s from one report by day', async (dimension, expected) => {
    const used = await start();
    const { rows } = await used
      .findFigures('Account', dimension)
      .read(askFigures({ dimensions: [dimension] }), used.context);
    expect(rows.map(({ keys, figures }) => [keys[0], figures.values.clicks])).toEqual(expected);
    expect(used.calls()).toEqual(['GET /report?groupBy=day&since=2026-03-01&until=2026-03-14']);
  });

  it('narrows by the grouping itself', async () => {
    const used = await start();
    const filters = [{ dimension: 'OFFER', anyOf: ['21'] }] as const;
    const { rows } = await used.findFigures('Account', 'OFFER').read(askFigures({ filters }), used.context);
    expect(rows.map(({ keys, figures }) => [keys.length, figures.values.clicks])).toEqual([[0, 100]]);
  });

  it('answers zeros for an account without traffic', async () => {
    const used = await start({ replies: { '/report': 'report-empty.json' } });
    const { rows } = await used.findFigures('Account').read(askFigures(), used.context);
    expect(rows[0]?.figures.values).toMatchObject({ clicks: 0, revenue: 0, profit: 0 });
  });

  it('takes amounts as objects, works out profit, and adds no currencies together', async () => {
    const used = await start({ replies: { '/report': 'report-money-objects.json' } });
    const { rows } = await used.findFigures('Campaign').read(askFigures({ ids: ['11'] }), used.context);
    const total = await used.findFigures('Account').read(askFigures(), used.context);
    expect(rows[0]?.figures).toMatchObject({ currency: 'USD', values: { revenue: 20.1, cost: 10.2, profit: 9.9 } });
    expect(total.rows[0]?.figures.values).toEqual({
      clicks: 200,
      offerClicks: 80,
      conversions: 8,
      conversionRate: 0.04,
    });
    expect(total.rows[0]?.figures.gaps).toContainEqual(
      expect.objectContaining({ metric: 'revenue', reason: 'NOT_ADDITIVE' }),
    );
  });

  it('leaves out a metric whose column is not there, and names the setting', async () => {
    const used = await start({ replies: { '/report': 'report-other-columns.json' } });
    const { rows } = await used.findFigures('Campaign').read(askFigures({ ids: ['11', '12'] }), used.context);
    expect(rows.map(({ figures }) => figures.values)).toEqual([{ offerClicks: 40 }, { offerClicks: 0 }]);
    expect(rows[0]?.figures.gaps?.find(({ metric }) => metric === 'clicks')?.message).toMatch(/metrics\.clicks/);
  });

  it('finds metrics under other names by the settings', async () => {
    const used = await start({
      replies: { '/report': 'report-other-columns.json' },
      options: { metrics: { clicks: 'hits' } },
    });
    const { rows } = await used.findFigures('Campaign').read(askFigures({ ids: ['11'] }), used.context);
    expect(rows[0]?.figures.values).toEqual({ clicks: 100, offerClicks: 40 });
  });

  it('does not take a cut report for the whole', async () => {
    const used = await start({ replies: { '/report': 'report-cut.json' } });
    const campaigns = await used.findFigures('Campaign').read(askFigures({ ids: ['11', '12'] }), used.context);
    const total = await used.findFigures('Account').read(askFigures(), used.context);
    expect(campaigns.rows.map(({ figures }) => figures.values.clicks)).toEqual([100, undefined]);
    expect(total.rows[0]?.figures.values).toEqual({});
    expect(total.rows[0]?.figures.gaps?.[0]).toMatchObject({ reason: 'INCOMPLETE' });
    expect(total.truncated).toMatch(/1 of 40 rows/);
  });

  it('names the columns and the setting when rows have no key', async () => {
    const used = await start({ replies: { '/report': 'report-no-key.json' } });
    await expect(used.findFigures('Campaign').read(askFigures({ ids: ['11'] }), used.context)).rejects.toMatchObject({
      kind: 'bad-response',
      message: expect.stringMatching(/visits, clicks.*idKeys/),
    });
  });

  it('says which setting to look at when a grouping is refused', async () => {
    const used = await start({ replies: { '/report?groupBy=os': 400 } });
    const source = used.findFigures('Account', 'OS');
    await expect(source.read(askFigures({ dimensions: ['OS'] }), used.context)).rejects.toMatchObject({
      kind: 'unsupported',
      message: expect.stringMatching(/groupings\.OS/),
    });
  });

  it('offers no grouping that the settings switch off', async () => {
    const { connection } = await start({ options: { groupings: { OS: null, OFFER: null } } });
    const combinations = connection.figures.flatMap(({ of, dimensions }) =>
      dimensions.map((one) => `${of} ${one.join()}`),
    );
    expect(combinations).not.toContain('Account OS');
    expect(combinations).not.toContain('Offer ');
  });

  it('counts whole days only', async () => {
    const used = await start();
    await expect(
      used.findFigures('Account').read(askFigures({ range: { lastSeconds: 60 } }), used.context),
    ).rejects.toMatchObject({
      kind: 'unsupported',
    });
  });

  it('settles a month after the range', async () => {
    const used = await start();
    const settle = async (to: string) => {
      const range = { between: { from: '2026-01-01', to } };
      const { rows } = await used.findFigures('Account').read(askFigures({ range }), used.context);
      return rows[0]?.figures.isSettled;
    };
    expect([await settle('2026-02-12'), await settle('2026-02-13')]).toEqual([true, false]);
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
