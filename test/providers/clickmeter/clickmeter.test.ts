/** ClickMeter over a loopback server: what its lists and reads ask, and what is made of the answers. */
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Entity } from '../../../src/model/entity';
import type { ListQuestion } from '../../../src/model/question';
import { clickmeter } from '../../../src/providers/clickmeter';
import type { Kit, KitOptions } from './kit';
import { askList, march, startKit } from './kit';

const summary = 'GET /aggregated/summary/datapoints';
const summaryPath = '/aggregated/summary/datapoints';

let kit: Kit | undefined;

afterEach(async () => {
  await kit?.close();
  kit = undefined;
});

async function start(options: KitOptions = {}): Promise<Kit> {
  kit = await startKit(options);
  return kit;
}

const readIds = (rows: readonly { row: object }[]) => rows.map(({ row }) => (row as Entity).upstreamId);

describe('an account', () => {
  it('sends its key in a header and nowhere else', async () => {
    const { api, findList, readRows } = await start();
    await readRows(findList('TrackingLink', summary));
    expect(api.requests[0]!.headers['x-clickmeter-authkey']).toBe('canary-clickmeter-key');
    expect(`${api.requests[0]!.path}?${api.requests[0]!.query.toString()}`).not.toContain('canary');
  });

  it('keeps ten calls a second with some room, unless it is told otherwise', async () => {
    const { connection } = await start({ account: { limits: {} } });
    expect(connection.limits()).toMatchObject([{ name: 'requests', calls: 10, perMs: 1100 }]);
    expect(
      [...connection.lists, ...connection.reads, ...connection.figures].every(
        ({ buckets }) => buckets.join() === 'requests',
      ),
    ).toBe(true);
  });

  it('refuses settings that it does not know', () => {
    const { options } = clickmeter.settings;
    expect(options.parse({})).toEqual({ expands: true, hitTimeZone: null });
    expect(options.safeParse({ expand: false }).success).toBe(false);
    expect(options.safeParse({ hitTimeZone: 'Mars/Olympus' }).success).toBe(false);
  });
});

describe('the list of links', () => {
  it('asks once for a sorted page of a hundred with figures of the range', async () => {
    const { calls, findList, readRows } = await start();
    const rows = await readRows(findList('TrackingLink', summary), {
      filter: { status: ['ACTIVE'] },
      order: { by: 'clicks', direction: 'DESC' },
    });
    expect(calls()).toEqual([
      `${summaryPath}?fromDay=20260301&limit=100&offset=0&sortBy=totalclicks&sortDirection=desc&status=active&timeFrame=custom&toDay=20260307&type=tl`,
    ]);
    expect(rows[0]!.row).toEqual({
      __typename: 'TrackingLink',
      provider: 'CLICKMETER',
      account: 'shop',
      upstreamId: '5001',
      name: 'spring',
      title: 'Spring link',
      url: 'http://go.example/spring',
      status: 'ACTIVE',
      createdAt: new Date('2026-01-01T08:15:00Z'),
      favorite: true,
      group: { __typename: 'LinkGroup', provider: 'CLICKMETER', account: 'shop', upstreamId: '71', name: 'Campaign A' },
      tags: [{ __typename: 'Tag', provider: 'CLICKMETER', account: 'shop', upstreamId: '9', name: 'blog' }],
      notes: null,
      isPublic: false,
      destinationUrl: 'https://shop.example/spring',
      isABTest: false,
    });
    expect(rows[0]!.figures).toMatchObject({
      values: {
        clicks: 412,
        uniqueClicks: 300,
        conversions: 4,
        uniqueConversions: 3,
        conversionValue: 80.5,
        botClicks: 12,
      },
      range: march.between,
      timeZone: 'Europe/Berlin',
      currency: 'EUR',
      isSettled: false,
      sources: [{ provider: 'CLICKMETER', account: 'shop', operation: summary }],
    });
  });

  it('takes what is left out for zero, false and active', async () => {
    const { findList, readRows } = await start();
    const [, sprout] = await readRows(findList('TrackingLink', summary));
    expect(sprout!.row).toMatchObject({
      status: 'DELETED',
      favorite: false,
      tags: [],
      destinationUrl: 'https://shop.example/{id}',
    });
    expect(sprout!.figures!.values).toEqual({
      clicks: 0,
      uniqueClicks: 0,
      conversions: 0,
      uniqueConversions: 0,
      conversionValue: 0,
      botClicks: 0,
    });
  });

  it('goes on where a page ended, to the count', async () => {
    const { calls, findList, readRows } = await start({
      replies: {
        [`${summaryPath}?type=tl&timeFrame=custom&fromDay=20260301&toDay=20260307&sortBy=entityData.datapointname&sortDirection=asc&offset=2`]:
          'summary-links-last-page.json',
        [`${summaryPath}?type=tl`]: 'summary-links-first-page.json',
      },
    });
    expect(readIds(await readRows(findList('TrackingLink', summary)))).toEqual(['5001', '5003', '5007']);
    expect(calls()).toHaveLength(2);
  });

  it('tells the count as the total, and none where rows are dropped here', async () => {
    const { context, findList } = await start({
      replies: { [`${summaryPath}?type=tl`]: 'summary-links-first-page.json' },
    });
    const source = findList('TrackingLink', summary);
    const read = (filter: object) => source.readPage(askList({ filter }), '', null, context);
    expect((await read({})).total).toBe(3);
    expect((await read({ search: 'SPRI' })).total).toBeNull();
    expect((await read({ favorite: false })).total).toBeNull();
  });

  it.each([
    [undefined, ['']],
    [['ACTIVE'], ['status=active']],
    [
      ['SPAM', 'PAUSED'],
      ['status=paused', 'status=spam'],
    ],
    [['ACTIVE', 'PAUSED', 'SPAM', 'DELETED'], ['']],
    [['OTHER'], []],
  ])('answers the states %j by the lists %j', async (status, partitions) => {
    const { context, findList } = await start();
    const question = askList({ filter: status ? { status } : {} });
    expect(await findList('TrackingLink', summary).readPartitions!(question, context)).toEqual(partitions);
  });

  it('answers several groups by a list each, and asks nobody for what is no id', async () => {
    const { calls, findList, readRows } = await start();
    await readRows(findList('TrackingLink', summary), {
      filter: { status: ['ACTIVE'], groups: ['71', '71', '72', '../71', '7&status=deleted'] },
    });
    expect(calls().map((call) => /groupId=\d+.*&status=\w+/.exec(call)?.[0].replace(/&.*&/, '&'))).toEqual([
      'groupId=71&status=active',
      'groupId=72&status=active',
    ]);
  });

  it('leaves a single tag and favorites to the provider, and tests several tags and the others here', async () => {
    const { calls, findList, readRows } = await start();
    const source = findList('TrackingLink', summary);
    await readRows(source, { filter: { tags: ['blog'], favorite: true } });
    expect(calls()[0]).toMatch(/favourite=true&.*&tag=blog&/);
    expect(readIds(await readRows(source, { filter: { tags: ['none', 'blog'] } }))).toEqual(['5001']);
    expect(readIds(await readRows(source, { filter: { favorite: false } }))).toEqual(['5003']);
    expect(calls()).toHaveLength(2);
    expect(calls()[1]).not.toMatch(/tag=|favourite=/);
  });

  it('tests beginnings of names again', async () => {
    const { calls, findList, readRows } = await start();
    const rows = await readRows(findList('TrackingLink', summary), { filter: { search: 'SPRO' } });
    expect(calls()[0]).toContain('textSearch=SPRO');
    expect(readIds(rows)).toEqual(['5003']);
  });

  it('refuses a page that no list of its own has', async () => {
    const { calls, context, findList } = await start();
    for (const source of [findList('TrackingLink', summary), findList('TrackingLink', 'GET /datapoints')]) {
      await expect(source.readPage(askList(), '', '1&limit=9', context)).rejects.toMatchObject({ kind: 'bad-input' });
    }
    expect(calls()).toEqual([]);
  });

  it('gives no figures of the last seconds, and no order by them', async () => {
    const { context, findList, readRows } = await start();
    const source = findList('TrackingLink', summary);
    const [first] = await readRows(source, { range: { lastSeconds: 60 } });
    expect(first!.figures).toBeNull();
    const question = askList({ range: { lastSeconds: 60 }, order: { by: 'clicks', direction: 'DESC' } });
    await expect(source.readPage(question, '', null, context)).rejects.toMatchObject({ kind: 'unsupported' });
  });

  it('shows a pixel given as HTML as code, not as an address', async () => {
    const { findList, readRows } = await start();
    const [pixel] = await readRows(findList('TrackingPixel', summary));
    expect(pixel).toMatchObject({
      row: { __typename: 'TrackingPixel', url: null, embedCode: '<img src="http://px.example/px1"/>' },
      figures: { values: { views: 90, uniqueViews: 70 } },
    });
    expect(Object.keys(pixel!.figures!.values)).toEqual(['views', 'uniqueViews']);
  });
});

describe('the list of whole links', () => {
  const whole = 'GET /datapoints';

  it('asks for a day more on both sides and tests days of creation and domains here', async () => {
    const { calls, findList, readRows } = await start();
    const source = findList('TrackingLink', whole);
    const filter = { status: ['ACTIVE'], createdAfter: '2026-01-01', createdBefore: '2026-01-31' };
    expect(readIds(await readRows(source, { filter }))).toEqual(['5001']);
    expect(calls()).toEqual([
      '/datapoints?_expand=true&createdAfter=20251231&createdBefore=20260201&limit=100&offset=0&status=active&type=tl',
    ]);
    expect(readIds(await readRows(source, { filter: { domains: ['22'] } }))).toEqual(['5003']);
  });

  it('reads the members of a group from the group', async () => {
    const { calls, findList, readRows } = await start();
    await readRows(findList('TrackingLink', whole), { filter: { groups: ['71'], tags: ['blog'], favorite: true } });
    expect(calls()).toEqual([
      '/groups/71/datapoints?_expand=true&limit=100&offset=0&onlyFavorites=true&tags=blog&type=tl',
    ]);
  });

  it('says so once when bare ids come, and is out of use from then on', async () => {
    const { context, findList } = await start({ replies: { '/datapoints?type=tl': 'datapoints-bare.json' } });
    const source = findList('TrackingLink', whole);
    expect(source.isUsable!()).toBe(true);
    await expect(source.readPage(askList(), '', null, context)).rejects.toMatchObject({ kind: 'unsupported' });
    expect(source.isUsable!()).toBe(false);
  });

  it('is not tried where the settings forbid the flag', async () => {
    const { findList } = await start({ options: { expands: false } });
    expect(findList('TrackingLink', whole).isUsable!()).toBe(false);
  });

  it('carries its fields once the account is known to be small and to answer in full', async () => {
    const replies = { [`${summaryPath}?type=tl`]: 'summary-links-active.json' };
    const { context, findList, findRead, readRows } = await start({ replies });
    const source = findList('TrackingLink', whole);
    const question = askList({ filter: { status: ['ACTIVE'] } });
    expect(source.fields).toContain('redirectType');
    expect([source.carriesFields!(question), source.estimatePages!(question)]).toEqual([false, undefined]);
    await readRows(findList('TrackingLink', summary), question);
    expect([source.carriesFields!(question), source.estimatePages!(question)]).toEqual([false, 1]);
    await findRead('TrackingLink', whole).read(['5001', '5003'], context);
    expect(source.carriesFields!(question)).toBe(true);
    expect(source.carriesFields!(askList({ filter: { status: ['DELETED'] } }))).toBe(false);
  });

  it('carries them for a group by what is known of that group, however large the account is', async () => {
    const many = { json: { count: 1_000, limit: 100, result: [] } };
    const { context, findList, readRows } = await start({ replies: { [`${summaryPath}?type=tl`]: many } });
    const source = findList('TrackingLink', whole);
    const ofGroups = (...groups: string[]) => askList({ filter: { status: ['ACTIVE'], groups } });
    const tell = (question: ListQuestion) => [source.carriesFields!(question), source.estimatePages!(question)];
    await findList('TrackingLink', summary).readPage(askList(), 'status=active', null, context);
    expect(tell(ofGroups('71'))).toEqual([false, 10]);
    await readRows(source, ofGroups('71'));
    expect(tell(ofGroups('71'))).toEqual([true, 1]);
    expect(tell(ofGroups('71', '72'))).toEqual([false, 10]);
  });

  it('takes a group to be as long as the list of groups told', async () => {
    const { findList, readRows } = await start();
    const source = findList('TrackingLink', whole);
    await readRows(findList('LinkGroup'));
    const tell = (group: string) => source.estimatePages!(askList({ filter: { status: ['ACTIVE'], groups: [group] } }));
    expect([tell('71'), tell('72')]).toEqual([1, undefined]);
  });

  it('learns no length from a list of which a filter leaves out some', async () => {
    const { findList, readRows } = await start();
    const source = findList('TrackingLink', whole);
    await readRows(source, { filter: { status: ['ACTIVE'], search: 'spring' } });
    expect(source.estimatePages!(askList({ filter: { status: ['ACTIVE'] } }))).toBeUndefined();
  });
});

describe('links by id', () => {
  it('carry everything but their secrets', async () => {
    const { calls, context, findRead } = await start();
    const found = await findRead('TrackingLink', 'GET /datapoints/{id}').read(['5001'], context);
    expect(calls()).toEqual(['/datapoints/5001']);
    expect(found.get('5001')).toMatchObject({
      redirectType: 'PERMANENT',
      domain: { __typename: 'RedirectDomain', upstreamId: '21' },
      goals: [{ __typename: 'Conversion', upstreamId: '31', name: 'sale' }],
      retargetingScripts: [{ __typename: 'RetargetingScript', upstreamId: '41', name: 'Ads' }],
      encodesIp: true,
      appendsQuery: false,
      expiresAt: null,
      expiresAfterClicks: null,
    });
    expect(JSON.stringify(found.get('5001'))).not.toContain('canary');
  });

  it('are null where the id is a pixel’s, and where there is none', async () => {
    const { context, findRead } = await start();
    const source = findRead('TrackingLink', 'GET /datapoints/{id}');
    expect(await source.read(['5002', '999'], context)).toEqual(
      new Map([
        ['5002', null],
        ['999', null],
      ]),
    );
    const pixels = findRead('TrackingPixel', 'GET /datapoints/{id}');
    expect((await pixels.read(['5002'], context)).get('5002')).toMatchObject({ status: 'DELETED' });
  });

  it('are read by a page of the list when they are several, and one by one where it lacks them', async () => {
    const replies = { [`${summaryPath}?type=tl`]: 'summary-links-active.json' };
    const { calls, context, findRead, findList, readRows } = await start({ replies });
    await readRows(findList('TrackingLink', summary), { filter: { status: ['ACTIVE'] } });
    const source = findRead('TrackingLink', 'GET /datapoints');
    expect(source.estimateCalls(['5001', '5003', '999'])).toEqual({ min: 1, max: 1 });
    const found = await source.read(['5001', '5003', '999'], context);
    expect([...found.keys()]).toEqual(['5001', '5003', '999']);
    expect(found.get('5003')).toMatchObject({ status: 'PAUSED', redirectType: 'TEMPORARY', expiresAfterClicks: 500 });
    expect(found.get('999')).toBeNull();
    expect(calls().slice(1)).toEqual([
      '/datapoints?_expand=true&limit=100&offset=0&status=active&type=tl',
      '/datapoints/999',
    ]);
  });

  it('are read by their group when an earlier list told that they share one', async () => {
    const replies = { [`${summaryPath}?type=tl`]: 'summary-links-one-group.json' };
    const { calls, context, findRead, findList, readRows } = await start({ replies });
    await readRows(findList('TrackingLink', summary), { filter: { status: ['ACTIVE'], groups: ['71'] } });
    await findRead('TrackingLink', 'GET /datapoints').read(['5001', '5003'], context);
    expect(calls().slice(1)).toEqual(['/groups/71/datapoints?_expand=true&limit=100&offset=0&status=active&type=tl']);
  });

  it('are read by the list of their state when an earlier list told it', async () => {
    const replies = { [`${summaryPath}?type=tl`]: 'summary-links-deleted.json' };
    const { calls, context, findRead, findList, readRows } = await start({ replies });
    await readRows(findList('TrackingLink', summary), { filter: { status: ['DELETED'] } });
    await findRead('TrackingLink', 'GET /datapoints').read(['5001', '5003'], context);
    expect(calls().slice(1)).toEqual(['/datapoints?_expand=true&limit=100&offset=0&status=deleted&type=tl']);
  });

  it('are read one by one where lists give bare ids', async () => {
    const replies = { '/datapoints?type=tl': 'datapoints-bare.json' };
    const { calls, context, findRead } = await start({ replies });
    const source = findRead('TrackingLink', 'GET /datapoints');
    const ids = ['5001', '997', '998', '999'];
    expect((await source.read(ids, context)).get('5001')).toMatchObject({ name: 'spring' });
    expect(calls()).toHaveLength(5);
    expect(source.estimateCalls(ids)).toEqual({ min: 1, max: 4 });
    await source.read(ids, context);
    expect(calls().filter((call) => call.includes('_expand'))).toHaveLength(1);
  });
});
