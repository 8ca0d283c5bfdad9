/** 24Metrics over a loopback server: what is sent, and the filter groups and events that come back. */
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Entity } from '../../../src/model/entity';
import { metrics24 } from '../../../src/providers/metrics24';
import type { ListPage } from '../../../src/providers/provider';
import type { Kit, KitOptions } from './kit';
import { askEvents, askGroups, startKit } from './kit';

let kit: Kit | undefined;

afterEach(async () => {
  await kit?.close();
  kit = undefined;
});

async function start(options: KitOptions = {}): Promise<Kit> {
  kit = await startKit(options);
  return kit;
}

const toRows = (page: ListPage) => page.rows.map(({ row }) => row as Entity);

describe('requests', () => {
  it('carry the key and the content type, without asking for a token', async () => {
    const { api, readPage } = await start();
    await readPage('FilterGroup');
    expect(api.requests).toHaveLength(1);
    expect(api.requests[0]!.headers).toMatchObject({ 'api-key': 'canary-api-key', 'content-type': 'application/json' });
  });

  it('keep an assumed limit that the account can change', async () => {
    const { connection } = await start({ account: { limits: {} } });
    expect(connection.limits()).toMatchObject([{ name: 'general', calls: 10, perMs: 1100, source: 'assumed' }]);
    const changed = await startKit({ account: { limits: { general: { calls: 2, perMs: 500 } } } });
    expect(changed.connection.limits()).toMatchObject([{ calls: 2, perMs: 500 }]);
    await changed.close();
  });
});

describe('integrations', () => {
  it('are those of the settings, with commas or as a list', async () => {
    for (const integrations of ['int1, int2', ['int1', 'int2', 'int1']]) {
      const used = await start({ options: { integrations } });
      expect(await used.findList('ClickEvent').readPartitions?.(askEvents(), used.context)).toEqual(['int1', 'int2']);
      expect(used.calls()).toEqual([]);
      await used.close();
    }
  });

  it('are found with one call in the list of exports when none are set', async () => {
    const used = await start({ options: {} });
    const read = (type: string) => used.findList(type).readPartitions?.(askEvents(), used.context);
    expect([await read('ClickEvent'), await read('FilterGroup')]).toEqual([
      ['int2', 'int1'],
      ['int2', 'int1'],
    ]);
    expect(used.calls()).toEqual(['GET /download-center/exports?page[number]=1&page[size]=100']);
  });

  it.each(['exports-none.json', 404, 403])('must be set when the exports answer %s', async (reply) => {
    const used = await start({ options: {}, reply: () => reply });
    await expect(used.findList('ClickEvent').readPartitions?.(askEvents(), used.context)).rejects.toMatchObject({
      kind: 'unsupported',
      message: expect.stringMatching(/METRICS24_INTEGRATIONS/),
    });
  });

  it('are plain ids', () => {
    const parse = (integrations: unknown) => metrics24.settings.options.safeParse({ integrations }).success;
    expect([parse([12]), parse('a,b'), parse(['../x']), parse(['a:b']), parse(['a/b'])]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('filter groups', () => {
  it('come in pages of a hundred, whatever is wanted', async () => {
    const used = await start();
    const page = await used.readPage('FilterGroup', 'int1', null, askGroups({ rows: 3 }));
    expect(used.calls()).toEqual(['GET /integrations/int1/filter-groups?page[number]=1&page[size]=100']);
    expect([page.next, page.total]).toEqual([null, 3]);
    expect(toRows(page)[0]).toEqual({
      __typename: 'FilterGroup',
      provider: 'METRICS24',
      account: 'guard',
      upstreamId: 'int1:fg1',
      name: 'Push publishers',
      createdAt: new Date('2026-01-05T10:00:00Z'),
      updatedAt: new Date('2026-02-01T08:00:00Z'),
      isActive: true,
      integration: { upstreamId: 'int1' },
      description: null,
      priority: 10,
      monitorsOnly: false,
      rtbEnabled: true,
      advertiserIds: ['a1'],
      publisherIds: ['p1', 'p2'],
      offerIds: [],
      tags: ['push'],
      clickFilterPreset: 3,
      conversionFilterPreset: null,
      filters: [{ type: 'VPN', enabled: true }],
      lastUpdatedBy: null,
    });
  });

  it('may have nothing but an id', async () => {
    const used = await start();
    const [, bare, off] = toRows(await used.readPage('FilterGroup'));
    expect(bare).toMatchObject({ upstreamId: 'int1:fg2', name: null, isActive: null, priority: null, filters: null });
    expect(off).toMatchObject({ upstreamId: 'int1:3', isActive: false, priority: 20, tags: null });
    expect(Object.keys(bare!)).toEqual(expect.arrayContaining([...used.findList('FilterGroup').fields]));
  });

  it('go on by number', async () => {
    const used = await start({
      reply: (line) => `filter-groups-page-${/page\[number\]=(\d)/.exec(line)?.[1]}-of-3.json`,
    });
    const first = await used.readPage('FilterGroup');
    const second = await used.readPage('FilterGroup', 'int1', first.next);
    const third = await used.readPage('FilterGroup', 'int1', second.next);
    expect([first.next, second.next, third.next, first.total]).toEqual(['2', '3', null, 250]);
    await expect(used.readPage('FilterGroup', 'int1', '2&x=1')).rejects.toThrow(/cursor/);
  });

  it('keep the filters by name, state and tag', async () => {
    const used = await start();
    const keep = async (filter: object) =>
      toRows(await used.readPage('FilterGroup', 'int1', null, askGroups({ filter }))).map(
        ({ upstreamId }) => upstreamId,
      );
    expect(await keep({ search: 'PUSH' })).toEqual(['int1:fg1']);
    expect(await keep({ status: ['ACTIVE'] })).toEqual(['int1:fg1', 'int1:fg2']);
    expect(await keep({ status: ['DELETED'] })).toEqual(['int1:3']);
    expect(await keep({ tags: ['push', 'x'] })).toEqual(['int1:fg1']);
    expect(used.calls()).toHaveLength(1);
  });

  it('take a null list for an empty one', async () => {
    const used = await start({ reply: () => 'filter-groups-null.json' });
    expect(await used.readPage('FilterGroup')).toEqual({ rows: [], next: null, total: 0 });
  });

  it('are read by id from one list for each integration', async () => {
    const used = await start({ options: { integrations: ['int1', 'int2'] } });
    const [source] = used.connection.reads;
    const found = await source!.read(['int1:fg1', 'int1:3', 'int2:fg9', 'int1:none'], used.context);
    expect([...['int1:fg1', 'int1:3', 'int2:fg9', 'int1:none']].map((id) => found.get(id)?.name)).toEqual([
      'Push publishers',
      'autumn',
      'Blogs',
      undefined,
    ]);
    expect(used.calls()).toHaveLength(2);
    expect(source!.estimateCalls(['int1:fg1', 'int1:3', 'int2:fg9'])).toEqual({ min: 2, max: null });
  });

  it('are read alone where the list goes on for more pages than are missing', async () => {
    const used = await start({
      reply: (line) => (line.includes('/fg4') ? 'filter-group-in-envelope.json' : 'filter-groups-page-1-of-3.json'),
    });
    const found = await used.connection.reads[0]!.read(['int1:fg1', 'int1:fg4'], used.context);
    expect([found.get('int1:fg1')?.name, found.get('int1:fg4')?.name]).toEqual(['one', 'four']);
    expect(used.calls()).toEqual([
      'GET /integrations/int1/filter-groups?page[number]=1&page[size]=100',
      'GET /integrations/int1/filter-groups/fg4',
    ]);
  });

  it('do not exist only when the whole list lacks them', async () => {
    const used = await start({
      reply: (line) =>
        line.includes('filter-groups/') ? 404 : `filter-groups-page-${/page\[number\]=(\d)/.exec(line)?.[1]}-of-3.json`,
    });
    const found = await used.connection.reads[0]!.read(['int1:fg4'], used.context);
    expect(found.get('int1:fg4')?.name).toBe('four');
    expect(used.calls()).toHaveLength(4);
  });

  it("are never asked for by ids that cannot be theirs, or of integrations that are not the account's", async () => {
    const used = await start();
    const ids = ['fg1', 'int1:../x', 'int1:a/b', 'int1:a:b', ':', '', 'int1:', 'other:fg1', `int1:${'a'.repeat(200)}`];
    expect((await used.connection.reads[0]!.read(ids, used.context)).size).toBe(0);
    expect(
      (
        await used
          .findFigures('FilterGroup')
          .read({ ids, range: { days: 2 }, dimensions: [], filters: [], metrics: [] }, used.context)
      ).rows,
    ).toEqual([]);
    expect(used.calls()).toEqual([]);
  });
});

describe('events', () => {
  it('come a hundred at a time, newest first', async () => {
    const used = await start();
    const page = await used.readPage('ConversionEvent', 'int1', null, askEvents({ rows: 5 }));
    expect(used.calls()).toEqual([
      'GET /reports/v2/conversion-table?end_date=2026-03-14&integration_id=int1&page[size]=100&start_date=2026-03-09',
    ]);
    expect([page.next, page.total]).toEqual([null, null]);
    expect(toRows(page)[1]).toEqual({
      __typename: 'ConversionEvent',
      provider: 'METRICS24',
      account: 'guard',
      integration: { upstreamId: 'int1' },
      at: new Date('2026-03-10T12:00:00Z'),
      clickedAt: new Date('2026-03-01T00:00:00Z'),
      eventName: null,
      country: 'US',
      ip: '192.0.2.xxx',
      transactionId: 'T2',
      hash: 'h-T2',
      offer: 'o2',
      publisher: 'pub1',
      advertiser: 'adv1',
      subId: 's1',
      campaign: null,
      status: 'REJECTED',
      statusRaw: 'rejected',
      rejectionReasons: ['VPN', 'DUPLICATE_IP'],
      filterGroup: { __typename: 'FilterGroup', provider: 'METRICS24', account: 'guard', upstreamId: 'int1:fg1' },
      city: 'Berlin',
      isp: 'Example',
      device: 'mobile',
      browser: 'Chrome',
      os: 'Android',
      revenue: { amount: 0.2, currency: 'EUR' },
      payout: { amount: 2, currency: 'EUR' },
      raw: expect.objectContaining({ tx_id: 't2' }),
    });
  });

  it('drop a row told twice, and keep two events of one transaction', async () => {
    const used = await start();
    const conversions = toRows(await used.readPage('ConversionEvent'));
    const clicks = toRows(await used.readPage('ClickEvent'));
    expect(conversions.map(({ transactionId, eventName }) => [transactionId, eventName])).toEqual([
      ['T1', null],
      ['T2', null],
      ['T2', 'deposit'],
      ['T3', null],
    ]);
    expect(clicks).toHaveLength(2);
  });

  it('read other spellings of columns, and unknown verdicts as OTHER', async () => {
    const used = await start();
    const [, click] = toRows(await used.readPage('ClickEvent'));
    const open = toRows(await used.readPage('ConversionEvent')).at(-1);
    expect(click).toMatchObject({ offer: '77', country: 'FR', rejectionReasons: ['VPN', 'BOT'], hash: null });
    expect(open).toMatchObject({ status: 'OTHER', statusRaw: 'processing', country: null });
  });

  it('may have nothing but a transaction', async () => {
    const used = await start({ reply: () => 'rows-with-ids-only.json' });
    const rows = toRows(await used.readPage('ImpressionEvent'));
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      transactionId: 'ABC',
      at: null,
      status: null,
      rejectionReasons: null,
      filterGroup: null,
    });
  });

  it.each(['ClickEvent', 'ConversionEvent', 'ImpressionEvent'])('carry every field that %s claims', async (type) => {
    const used = await start();
    const [row] = toRows(await used.readPage(type));
    expect(Object.keys(row!)).toEqual(expect.arrayContaining([...used.findList(type).fields]));
  });

  it('go on behind the end cursor until it stands still', async () => {
    const used = await start({
      reply: (line) => (line.includes('page[after]') ? 'conversions-same-cursor.json' : 'conversions-page-1.json'),
    });
    const first = await used.readPage('ConversionEvent');
    const second = await used.readPage('ConversionEvent', 'int1', first.next);
    expect([first.next, second.next]).toEqual(['T2', null]);
    expect(used.calls()[1]).toContain('page[after]=T2');
    await expect(used.readPage('ConversionEvent', 'int1', 'a\nb')).rejects.toThrow(/cursor/);
  });

  it('take a null table for an empty one', async () => {
    const used = await start({ reply: () => 'table-empty.json' });
    expect(await used.readPage('ClickEvent')).toEqual({ rows: [], next: null, total: null });
  });

  it('are read in the zone and under the names of the settings', async () => {
    const options = {
      integrations: ['int1'],
      dateTimeZone: 'America/New_York',
      names: { offer: 'sub_id', status: ['nothing'] },
    };
    const used = await start({ options });
    const [row] = toRows(await used.readPage('ConversionEvent'));
    expect(row).toMatchObject({ at: new Date('2026-03-11T03:30:00Z'), offer: 's1', statusRaw: null });
  });

  it('come in no other order', async () => {
    const used = await start();
    const order = { by: 'AT', direction: 'ASC' } as const;
    await expect(used.readPage('ClickEvent', 'int1', null, askEvents({ order }))).rejects.toMatchObject({
      kind: 'unsupported',
    });
  });
});

describe('failures', () => {
  it.each([
    [400, 'rejected'],
    [401, 'auth'],
    [402, 'rejected'],
    [403, 'forbidden'],
    [501, 'unavailable'],
  ])('read %i as %s', async (status, kind) => {
    const used = await start({ reply: () => status });
    await expect(used.readPage('ClickEvent')).rejects.toMatchObject({ kind });
    expect(used.calls()).toHaveLength(1);
  });

  it.each([
    ['ClickEvent', 404, /paths\.clickTable/],
    ['ImpressionEvent', 405, /paths\.impressionTable/],
    ['FilterGroup', 404, /paths\.filterGroups/],
    ['ConversionEvent', 404, /URL/],
  ] as const)('say of %s which path to set when it answers %i', async (type, status, message) => {
    const used = await start({ reply: () => status });
    await expect(used.readPage(type)).rejects.toMatchObject({
      kind: 'unsupported',
      message: expect.stringMatching(message),
    });
  });

  it('quote a message, an error or errors, but no markup', async () => {
    const bodies = [{ message: 'bad day' }, { error: 'bad day' }, { errors: [{ message: 'bad day' }] }];
    for (const json of bodies) {
      const used = await start({ reply: () => ({ status: 400, json }) });
      await expect(used.readPage('ClickEvent')).rejects.toThrow(/bad day/);
      await used.close();
    }
    const used = await start({ reply: () => ({ status: 400, json: { message: '<h1>no</h1>' } }) });
    await expect(used.readPage('ClickEvent')).rejects.toMatchObject({ message: expect.not.stringContaining('<h1>') });
  });

  it('take a table without rows, or rows that are none, for a bad response', async () => {
    for (const json of [{ data: {} }, { data: { data: ['x'] } }, [], { data: { data: 'x' } }]) {
      const used = await start({ reply: () => ({ json }) });
      await expect(used.readPage('ClickEvent')).rejects.toMatchObject({ kind: 'bad-response' });
      await used.close();
    }
  });
});

describe('settings', () => {
  it('have a default for every option and refuse what cannot work', () => {
    const parse = (options: unknown) => metrics24.settings.options.safeParse(options).success;
    expect(parse({})).toBe(true);
    expect([
      parse({ path: {} }),
      parse({ dateTimeZone: 'Mars' }),
      parse({ paths: { filterGroups: '/groups' } }),
    ]).toEqual([false, false, false]);
  });
});
