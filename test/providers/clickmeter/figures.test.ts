/** ClickMeter's figures: totals, series, TOP reports and the account's own. */
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Kit, KitOptions } from './kit';
import { askFigures, askList, march, startKit } from './kit';

const days = 'fromDay=20260301&timeFrame=custom&toDay=20260307';
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

describe('totals', () => {
  it('of one link are one call', async () => {
    const { calls, context, findFigures } = await start();
    const source = findFigures('TrackingLink', '', 'GET /datapoints/{id}/aggregated');
    const { rows } = await source.read(askFigures({ ids: ['5001', '999'] }), context);
    expect(calls()[0]).toBe(`/datapoints/5001/aggregated?${days}`);
    expect(rows).toMatchObject([{ id: '5001', keys: [], figures: { values: { clicks: 412, uniqueConversions: 0 } } }]);
  });

  it('of many links are a page of the summary, which the usual list shares', async () => {
    const { calls, context, findFigures, findList, readRows } = await start({
      replies: { [`${summaryPath}?type=tl`]: 'summary-links-active.json' },
    });
    await readRows(findList('TrackingLink'), { filter: { status: ['ACTIVE'] } });
    const source = findFigures('TrackingLink', '', 'GET /aggregated/summary/datapoints');
    expect(source.estimateCalls(askFigures({ ids: ['5001', '5003'] }))).toEqual({ min: 1, max: 1 });
    const { rows } = await source.read(askFigures({ ids: ['5001', '5003'] }), context);
    expect(rows.map(({ id, figures }) => [id, figures.values.clicks])).toEqual([
      ['5001', 412],
      ['5003', 0],
    ]);
    expect(calls()).toHaveLength(1);
  });

  it('of things that the summary lacks are asked one by one', async () => {
    const { calls, context, findFigures } = await start({
      replies: { [`${summaryPath}?type=tl`]: 'summary-empty.json' },
    });
    const source = findFigures('TrackingLink', '', 'GET /aggregated/summary/datapoints');
    const { rows } = await source.read(askFigures({ ids: ['5001', '996', '997', '998'] }), context);
    expect(rows.map(({ id }) => id)).toEqual(['5001']);
    expect(calls()).toHaveLength(5);
  });

  it('do not know how many pages there are before the first', async () => {
    const { findFigures } = await start();
    const source = findFigures('TrackingLink', '', 'GET /aggregated/summary/datapoints');
    expect(source.estimateCalls(askFigures({ ids: ['1', '2', '3', '4'] }))).toEqual({ min: 1, max: null });
  });

  it('of an account without traffic are zeros, not unknown', async () => {
    const { context, findFigures } = await start({ replies: { '/aggregated': 'aggregated-nothing.json' } });
    const { rows } = await findFigures('Account', '').read(askFigures(), context);
    expect(rows[0]!.figures.values).toEqual({
      clicks: 0,
      uniqueClicks: 0,
      views: 0,
      uniqueViews: 0,
      conversions: 0,
      uniqueConversions: 0,
      conversionValue: 0,
      botClicks: 0,
    });
  });

  it('are settled thirty days after the range, and then kept for an hour', async () => {
    const { api, context, findFigures } = await start();
    const ask = (to: string) =>
      findFigures('Account', '').read(askFigures({ range: { between: { from: '2026-01-01', to } } }), context);
    expect((await ask('2026-02-12')).rows[0]!.figures.isSettled).toBe(true);
    expect((await ask('2026-02-13')).rows[0]!.figures.isSettled).toBe(false);
    expect(api.requests).toHaveLength(2);
  });
});

describe('series', () => {
  it('have every day of the range, those without traffic as zeros', async () => {
    const { calls, context, findFigures } = await start();
    const question = askFigures({ ids: ['5001'], dimensions: ['DAY'] });
    const { rows } = await findFigures('TrackingLink', 'DAY').read(question, context);
    expect(calls()).toEqual([`/datapoints/5001/aggregated/list?${days}`]);
    expect(rows.map(({ keys, figures }) => [keys[0], figures.values.clicks])).toEqual([
      ['2026-03-01', 0],
      ['2026-03-02', 10],
      ['2026-03-03', 0],
      ['2026-03-04', 3],
      ['2026-03-05', 0],
      ['2026-03-06', 0],
      ['2026-03-07', 0],
    ]);
    expect(rows[1]!.figures.range).toEqual(march.between);
  });

  it('name weeks by their Monday and months by their first day', async () => {
    const { calls, context, findFigures } = await start({
      replies: { '/aggregated/list': 'aggregated-list-weeks.json' },
    });
    const { rows } = await findFigures('Account', 'WEEK').read(askFigures({ dimensions: ['WEEK'] }), context);
    expect(rows.map(({ keys, figures }) => [keys[0], figures.values.clicks])).toEqual([
      ['2026-02-23', 4],
      ['2026-03-02', 13],
    ]);
    await findFigures('Account', 'MONTH').read(askFigures({ dimensions: ['MONTH'] }), context);
    expect(calls().map((call) => /groupBy=\w+/.exec(call)?.[0])).toEqual(['groupBy=week', 'groupBy=month']);
  });

  it('are settled step by step', async () => {
    const { context, findFigures } = await start();
    const range = { between: { from: '2026-02-12', to: '2026-02-13' } };
    const { rows } = await findFigures('Account', 'DAY').read(askFigures({ range, dimensions: ['DAY'] }), context);
    expect(rows.map(({ figures }) => figures.isSettled)).toEqual([true, false]);
  });

  it('end today', async () => {
    const { context, findFigures } = await start();
    const range = { between: { from: '2026-03-14', to: '2026-03-20' } };
    const { rows } = await findFigures('Account', 'DAY').read(askFigures({ range, dimensions: ['DAY'] }), context);
    expect(rows.map(({ keys }) => keys[0])).toEqual(['2026-03-14', '2026-03-15']);
  });

  it('are read from the member that the documents name as well', async () => {
    const { context, findFigures } = await start({
      replies: { '/aggregated/list': 'aggregated-list-as-documented.json' },
    });
    const { rows } = await findFigures('Account', 'DAY').read(askFigures({ dimensions: ['DAY'] }), context);
    expect(rows[1]!.figures.values.clicks).toBe(10);
  });
});

describe('TOP reports', () => {
  it('name countries by their code wherever it stands', async () => {
    const { calls, context, findFigures } = await start();
    const question = askFigures({ ids: ['5001'], dimensions: ['COUNTRY'] });
    const { rows } = await findFigures('TrackingLink', 'COUNTRY').read(question, context);
    expect(calls()).toEqual([
      '/datapoints/5001/reports?fromDay=20260301&timeframe=custom&toDay=20260307&type=countries',
    ]);
    expect(rows.map(({ keys, labels, figures }) => [keys[0], labels?.[0], figures.values.clicks])).toEqual([
      ['IT', 'Italy', 200],
      ['DE', 'Germany', 100],
      [null, 'Unknown', 1],
    ]);
    expect(rows[0]!.figures.values).toMatchObject({
      conversions: 2,
      conversionValue: 40.25,
      botClicks: 3,
      conversionRate: 0.01,
    });
    expect(rows[0]!.figures.values).not.toHaveProperty('uniqueConversions');
    expect(rows[0]!.raw).toMatchObject({ id: 'it', totalHits: 200 });
  });

  it('are narrowed here to values of their own dimension', async () => {
    const { context, findFigures } = await start();
    const filters = [{ dimension: 'COUNTRY' as const, anyOf: ['DE', null] }];
    const { rows } = await findFigures('Account', 'COUNTRY').read(
      askFigures({ dimensions: ['COUNTRY'], filters }),
      context,
    );
    expect(rows.map(({ keys }) => keys[0])).toEqual(['DE', null]);
  });

  it('go by families for browsers, and by names before ids', async () => {
    const { calls, context, findFigures } = await start();
    const { rows } = await findFigures('Account', 'BROWSER').read(askFigures({ dimensions: ['BROWSER'] }), context);
    expect(calls()[0]).toContain('type=browsersfamilies');
    expect(rows.map(({ keys }) => keys[0])).toEqual(['Firefox', 'Chrome']);
  });

  it.each([403, 404])('are empty where %i comes without a word', async (status) => {
    const { context, findFigures } = await start({ replies: { '/reports?type=': status } });
    expect((await findFigures('Account', 'CITY').read(askFigures({ dimensions: ['CITY'] }), context)).rows).toEqual([]);
  });

  it('fail where the refusal has a reason', async () => {
    const replies = { '/reports?type=': { status: 403, json: { httpErrorCode: 403, Message: 'Plan too small' } } };
    const { context, findFigures } = await start({ replies });
    await expect(
      findFigures('Account', 'CITY').read(askFigures({ dimensions: ['CITY'] }), context),
    ).rejects.toMatchObject({ kind: 'forbidden', message: expect.stringContaining('Plan too small') });
  });

  it('of conversions know no systems and no internet providers', async () => {
    const { connection } = await start();
    const dimensions = connection.figures
      .filter(({ operation }) => operation === 'GET /conversions/{conversionId}/reports')
      .flatMap((source) => source.dimensions.flat());
    expect(dimensions).toContain('COUNTRY');
    expect(dimensions).not.toContain('OS');
    expect(dimensions).not.toContain('ISP');
  });
});

describe('the account by link, pixel, group and conversion', () => {
  it('names what had traffic, deleted things included', async () => {
    const { calls, context, findFigures } = await start();
    const { rows } = await findFigures('Account', 'LINK').read(askFigures({ dimensions: ['LINK'] }), context);
    expect(calls()).toEqual([
      `${summaryPath}?fromDay=20260301&limit=100&offset=0&sortBy=totalclicks&sortDirection=desc&timeFrame=custom&toDay=20260307&type=tl`,
    ]);
    expect(rows.map(({ id, keys, labels }) => [id, keys[0], labels?.[0]])).toEqual([[null, '5001', 'Spring link']]);
  });

  it('reads every page', async () => {
    const replies = {
      [`${summaryPath}?type=tl&${days}&sortBy=totalclicks&sortDirection=desc&offset=2`]: 'summary-links-last-page.json',
      [`${summaryPath}?type=tl`]: 'summary-links-first-page.json',
    };
    const { calls, context, findFigures } = await start({ replies });
    await findFigures('Account', 'LINK').read(askFigures({ dimensions: ['LINK'] }), context);
    expect(calls()).toHaveLength(2);
  });
});

describe('failures', () => {
  const ask = (used: Kit) => used.findList('TrackingLink').readPage(askList(), '', null, used.context);
  const fails = (reply: NonNullable<KitOptions['replies']>[string]) =>
    start({ replies: { [`${summaryPath}?type=tl`]: reply } });

  it.each([
    [401, 'auth', false],
    [403, 'forbidden', false],
    [404, 'not-found', false],
    [400, 'bad-input', false],
    [429, 'rate-limited', true],
    [503, 'unavailable', true],
  ])('with status %i are %s', async (status, kind, retryable) => {
    const used = await fails(status);
    await expect(ask(used)).rejects.toMatchObject({ kind, retryable, provider: 'CLICKMETER', account: 'shop' });
  });

  it.each(['validation-list.json', 'validation-single.json'])('that come with 200 are seen: %s', async (fixture) => {
    const used = await fails(fixture);
    const failure = (await ask(used).catch((error: unknown) => error)) as { fields: object };
    expect(failure).toMatchObject({ kind: 'bad-input' });
    expect(Object.values(failure.fields)).toHaveLength(1);
  });

  it('say what the standard body says, on one line', async () => {
    const used = await fails({ status: 404, json: { httpErrorCode: 404, Message: 'Entity\r\nnot found' } });
    await expect(ask(used)).rejects.toMatchObject({ message: expect.stringContaining('Entity not found') });
  });

  it('say nothing of a body that holds HTML', async () => {
    const used = await fails({ status: 400, json: { Message: '<b>no</b>' } });
    await expect(ask(used)).rejects.toMatchObject({ message: expect.not.stringContaining('<b>') });
  });

  it('of single items of a batch are not failures of the batch', async () => {
    const used = await start({ replies: { '/aggregated': 'batch-partly-failed.json' } });
    await expect(
      used.findFigures('Account', '').read(askFigures({ range: march }), used.context),
    ).resolves.toBeDefined();
  });

  it.each([
    ['a list', '[]'],
    ['a wrong count', '{"result":[{"totalClicks":"many","entityData":{"datapointId":1}}]}'],
    ['no body', ''],
  ])('are bad responses when the body is %s', async (_, text) => {
    const used = await fails({ text });
    await expect(ask(used)).rejects.toMatchObject({ kind: 'bad-response' });
  });
});
