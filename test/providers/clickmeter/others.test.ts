/** ClickMeter's groups, conversions, domains and hits, and what none of its lists and reads lets through. */
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Kit, KitOptions } from './kit';
import { askList, march, startKit } from './kit';

let kit: Kit | undefined;

afterEach(async () => {
  await kit?.close();
  kit = undefined;
});

async function start(options: KitOptions = {}): Promise<Kit> {
  kit = await startKit(options);
  return kit;
}

describe('groups and conversions', () => {
  it('list with the number of links and whether they are in use', async () => {
    const { calls, findList, readRows } = await start();
    const rows = await readRows(findList('LinkGroup'), { filter: { status: ['ACTIVE', 'PAUSED'] } });
    expect(calls()[0]).toMatch(/sortBy=entityData.groupname&.*&status=active&/);
    expect(rows.map(({ row }) => [row.name, row.linkCount, row.isActive, row.favorite])).toEqual([
      ['Campaign A', 2, true, true],
      ['Campaign B', 0, false, false],
    ]);
  });

  it('join what the summary and what the group itself tells when both are wanted', async () => {
    const { calls, context, findRead } = await start();
    const source = findRead('LinkGroup', 'GET /groups/{id}', 'linkCount');
    expect((await source.read(['71'], context)).get('71')).toMatchObject({ linkCount: 2, notes: 'first' });
    expect(
      calls()
        .map((call) => call.split('?')[0])
        .sort(),
    ).toEqual(['/aggregated/summary/groups', '/groups/71']);
  });

  it('tell the value of a conversion from its own answer, not from the summary', async () => {
    const { context, findList, findRead, readRows } = await start();
    const [listed] = await readRows(findList('Conversion'));
    expect(listed!.row).not.toHaveProperty('value');
    expect(listed!.figures!.values).toEqual({ conversions: 4, uniqueConversions: 0, conversionValue: 80.5 });
    const read = await findRead('Conversion', 'GET /conversions/{conversionId}').read(['31'], context);
    expect(read.get('31')).toMatchObject({
      value: { amount: 0, currency: 'EUR' },
      protocol: 'HTTP',
      description: null,
      isDeleted: false,
    });
  });
});

describe('domains', () => {
  it('are four lists, each of which tells the kind', async () => {
    const { calls, findList, readRows } = await start();
    const rows = await readRows(findList('RedirectDomain'));
    expect(calls().map((call) => /type=\w+/.exec(call)?.[0])).toEqual([
      'type=system',
      'type=go',
      'type=personal',
      'type=dedicated',
    ]);
    expect(rows.map(({ row }) => [row.hostname, row.kind, row.notFoundUrl, row.homepageUrl])).toEqual([
      ['go.example', 'SYSTEM', 'https://shop.example/lost', null],
      ['links.shop.example', 'PERSONAL', null, null],
    ]);
  });

  it('are read one by one where their list gives bare ids', async () => {
    const { calls, findList, readRows } = await start({ replies: { '/domains?type=system': 'domains-bare.json' } });
    const rows = await readRows(findList('RedirectDomain'), { filter: { search: 'GO.' } });
    expect(rows.map(({ row }) => [row.hostname, row.kind])).toEqual([['go.example', 'SYSTEM']]);
    expect(calls()).toContain('/domains/21');
  });
});

describe('hits', () => {
  it('come newest first, by the cursor that each page gives', async () => {
    const { calls, findList, readRows } = await start();
    const rows = await readRows(findList('Hit'));
    expect(calls()).toEqual([
      '/hits?fromDay=20260301&limit=100&timeframe=custom&toDay=20260307',
      '/hits?fromDay=20260301&limit=100&offset=000005001@20260306235900123456001&timeframe=custom&toDay=20260307',
    ]);
    expect(rows).toHaveLength(2);
    expect(rows[0]!.row).toMatchObject({
      at: new Date('2026-03-07T09:30:00Z'),
      country: 'IT',
      type: 'CLICK',
      datapoint: { __typename: 'TrackingLink', upstreamId: '5001' },
      browser: 'Firefox',
      os: 'Ubuntu',
      referrer: null,
      destinationUrl: 'https://shop.example/spring?a=1',
      isUnique: true,
      isBot: false,
      conversions: [{ goal: { upstreamId: '31', name: 'sale' }, value: { amount: 20.5, currency: 'EUR' } }],
    });
    expect(rows[1]!.row).toMatchObject({ type: 'VIEW', isBot: true, country: null, ip: null, conversions: [] });
  });

  it('are read in the zone that the settings name', async () => {
    const { findList, readRows } = await start({ options: { hitTimeZone: 'America/Los_Angeles' } });
    const [first] = await readRows(findList('Hit'));
    expect(first!.row.at).toEqual(new Date('2026-03-07T18:30:00Z'));
  });

  it('are never kept, because they name addresses of people', async () => {
    const { calls, context, findList } = await start();
    const read = () => findList('Hit').readPage(askList(), '', null, context);
    await read();
    await read();
    expect(calls()).toHaveLength(2);
  });

  it('refuse a cursor that is none', async () => {
    const { calls, context, findList } = await start();
    await expect(findList('Hit').readPage(askList(), '', 'a\r\nb', context)).rejects.toMatchObject({
      kind: 'bad-input',
    });
    expect(calls()).toEqual([]);
  });
});

describe('ids of clients', () => {
  it('that cannot be one of its own reach nobody', async () => {
    const { calls, connection, context } = await start();
    const ids = ['../account', '5001?x=1', 'a\r\nb', '', '1'.repeat(40), '٣'];
    for (const source of connection.reads) {
      expect([...(await source.read(ids, context)).values()].filter(Boolean)).toEqual([]);
    }
    for (const source of connection.figures.filter(({ of }) => of !== 'Account')) {
      const question = { ids, range: march, dimensions: source.dimensions[0]!, filters: [], metrics: [] };
      expect((await source.read(question, context)).rows).toEqual([]);
    }
    expect(calls()).toEqual([]);
  });
});
