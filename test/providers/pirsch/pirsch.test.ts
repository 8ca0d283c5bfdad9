/** Pirsch over a loopback server: what is sent, and what is made of its answers. */
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Entity } from '../../../src/model/entity';
import { pirsch } from '../../../src/providers/pirsch';
import type { ListPage } from '../../../src/providers/provider';
import type { Kit, KitOptions } from './kit';
import { askFigures, askList, blog, march, now, shop, startKit } from './kit';
import { readFixture } from './recording';

let kit: Kit | undefined;

afterEach(async () => {
  await kit?.close();
  kit = undefined;
});

async function start(options: KitOptions = {}): Promise<Kit> {
  kit = await startKit(options);
  return kit;
}

const readList = (used: Kit, type: string, partition = '', question = askList()): Promise<ListPage> =>
  used.findList(type).readPage(question, partition, null, used.context);

const toRows = (page: ListPage) => page.rows.map(({ row }) => row as Entity);

describe('the token', () => {
  it('is bought with id and secret, and sent as a bearer', async () => {
    const used = await start();
    await readList(used, 'Website');
    expect(used.api.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /api/v1/token',
      'GET /api/v1/domain',
    ]);
    expect(JSON.parse(used.api.requests[0]!.body)).toEqual({
      client_id: 'client-of-sites',
      client_secret: 'canary-client-secret',
    });
    expect(used.api.requests[0]!.headers.authorization).toBeUndefined();
    expect(used.api.requests[1]!.headers.authorization).toBe('Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9');
  });

  it('is asked for once by calls that start together', async () => {
    const used = await start();
    await Promise.all([readList(used, 'Website'), used.findRead('ConversionGoal').read([`${shop}:x`], used.context)]);
    expect(used.api.requests.filter(({ path }) => path.endsWith('/token'))).toHaveLength(1);
  });

  it('is renewed a minute before it expires', async () => {
    let time = now;
    const used = await start({ now: () => time });
    await readList(used, 'Website');
    time = Date.UTC(2026, 2, 15, 12, 58, 59);
    await used.findList('Website').readPage(askList(), '', null, { ...used.context, deadlineAt: time + 60_000 });
    expect(used.api.requests.filter(({ path }) => path.endsWith('/token'))).toHaveLength(1);
    time = Date.UTC(2026, 2, 15, 12, 59, 1);
    const context = { ...used.context, deadlineAt: time + 60_000, maxAgeSeconds: 0 };
    await used.findList('Website').readPage(askList(), '', null, context);
    await used.api.waitFor('END POST /api/v1/token 200', 2);
  });

  it('is replaced once when it is refused, and a second refusal is final', async () => {
    const used = await start({ replies: { '/domain': 401 } });
    await expect(readList(used, 'Website')).rejects.toMatchObject({ kind: 'auth', retryable: false });
    expect(used.api.requests.map(({ path }) => path.slice(8))).toEqual(['token', 'domain', 'token', 'domain']);
  });

  it('that is refused to bad credentials is a failure of credentials', async () => {
    const reply = { status: 400, json: readFixture('error-validation.json') };
    const used = await start({ replies: { '/token': reply } });
    await expect(readList(used, 'Website')).rejects.toMatchObject({ kind: 'auth', retryable: false });
    expect(used.api.requests).toHaveLength(1);
  });
});

describe('failures', () => {
  it('are read by status, with the text and the fields of the body', async () => {
    const used = await start({ replies: { '/domain': { status: 400, json: readFixture('error-validation.json') } } });
    await expect(readList(used, 'Website')).rejects.toMatchObject({
      kind: 'bad-input',
      message: expect.stringContaining('The hostname is invalid'),
      fields: { hostname: 'is too long' },
    });
  });

  it.each([
    [403, 'forbidden'],
    [404, 'not-found'],
    [418, 'rejected'],
  ])('of status %i are %s', async (status, kind) => {
    const used = await start({ replies: { '/domain': { status, json: readFixture('error-no-right.json') } } });
    await expect(readList(used, 'Website')).rejects.toMatchObject({
      kind,
      message: expect.stringContaining('no right'),
    });
  });

  it('do not quote the page of a proxy', async () => {
    const text = '<html><body>refused by the gate</body></html>';
    const used = await start({ replies: { '/domain': { status: 403, text } } });
    const failure = (await readList(used, 'Website').catch((error: unknown) => error)) as Error;
    expect(failure).toMatchObject({ kind: 'forbidden' });
    expect(failure.message).not.toContain('gate');
  });

  it.each([
    ['a goal without stats', [{ page_goal: { id: 'a' } }]],
    ['an object for a list', { visitors: 1 }],
  ])('are told of %s', async (_, json) => {
    const used = await start({ replies: { '/statistics/goals': { json } } });
    await expect(readList(used, 'ConversionGoal', shop)).rejects.toMatchObject({ kind: 'bad-response' });
  });
});

describe('limits', () => {
  it('are published for settings and assumed for statistics, and can be overridden', async () => {
    const used = await start({ account: { limits: { statistics: { calls: 3, perMs: 500 } } } });
    expect(used.connection.limits()).toMatchObject([
      { name: 'configuration', calls: 60, perMs: 60_500, source: expect.stringContaining('changelog') },
      { name: 'statistics', calls: 3, perMs: 500, source: 'assumed' },
      { name: 'collection', calls: 50, perMs: 1000, source: 'assumed' },
    ]);
  });

  it('hold for every source, and the two kinds do not wait for each other', async () => {
    const { connection } = await start();
    for (const source of [...connection.lists, ...connection.reads, ...connection.figures]) {
      const bucket = source.operation.includes('/statistics/') ? 'statistics' : 'configuration';
      expect({ operation: source.operation, buckets: source.buckets }).toEqual({
        operation: source.operation,
        buckets: [bucket],
      });
    }
  });

  it('are not spent on a token', async () => {
    const used = await start();
    await readList(used, 'Website');
    expect(used.connection.limits().map(({ calls, remaining }) => calls - remaining)).toEqual([1, 0, 0]);
  });
});

describe('websites', () => {
  it('come all in one call, what the sample lacks being null', async () => {
    const used = await start();
    const [first, second] = toRows(await readList(used, 'Website'));
    expect(first).toEqual({
      __typename: 'Website',
      provider: 'PIRSCH',
      account: 'sites',
      upstreamId: shop,
      hostname: 'shop.example.com',
      subdomain: 'shop',
      timeZone: null,
      isPublic: false,
      ownRole: null,
      searchConsoleDomain: null,
      groupsByTitle: null,
      identificationCode: 'oSdiAeoSdiAeoSdiAeoSdiAeoSdiAeoS',
      createdAt: new Date('2021-05-22T10:11:12.123Z'),
      updatedAt: new Date('2021-06-01T08:00:00.500Z'),
    });
    expect(second).toMatchObject({ timeZone: 'America/New_York', groupsByTitle: true, identificationCode: null });
    await used.findRead('Website').read([shop, blog], used.context);
    expect(used.api.requests).toHaveLength(2);
  });

  it.each([
    ['one object', 'domain-as-one-object.json', 1],
    ['null, the lack of rights', 'null.json', 0],
  ])('may be %s', async (_, fixture, count) => {
    const used = await start({ replies: { '/domain': fixture } });
    expect(toRows(await readList(used, 'Website'))).toHaveLength(count);
  });

  it('are searched by how their host names begin', async () => {
    const used = await start();
    const page = await readList(used, 'Website', '', askList({ filter: { search: 'BLOG' } }));
    expect(toRows(page).map(({ hostname }) => hostname)).toEqual(['blog.example.com']);
  });

  it('in a time zone that nobody knows are in that of the account', async () => {
    const json = [{ id: shop, hostname: 'shop.example.com', timezone: 'Mars/Olympus' }];
    const used = await start({ replies: { '/domain': { json } } });
    expect(toRows(await readList(used, 'Website'))[0]).toMatchObject({ timeZone: null, isPublic: null });
    const { rows } = await used.findFigures('Website', []).read(askFigures({ ids: [shop] }), used.context);
    expect(rows[0]!.figures.timeZone).toBe('Europe/Berlin');
  });
});

describe('goals', () => {
  it('are a list for each website, with figures, one call each', async () => {
    const used = await start();
    const source = used.findList('ConversionGoal');
    expect(await source.readPartitions!(askList(), used.context)).toEqual([shop, blog]);
    expect(await source.readPartitions!(askList({ filter: { domains: [blog, 'x'] } }), used.context)).toEqual([blog]);
    const { rows } = await source.readPage(askList(), shop, null, used.context);
    expect(rows[0]!.row).toMatchObject({
      __typename: 'ConversionGoal',
      upstreamId: `${shop}:A5kgYzK14q`,
      name: 'Order placed',
      pathPattern: '/order/*',
      pattern: '(?i)^/order/[^/]+$',
      targetVisitors: 5432,
      targetConversionRate: 0.4211,
      website: { upstreamId: shop, hostname: 'shop.example.com' },
    });
    expect(rows[0]!.figures).toMatchObject({
      values: { uniqueConversions: 432, conversions: 563, conversionRate: 0.065 },
      range: march.between,
      timeZone: 'Europe/Berlin',
      isSettled: true,
      sources: [{ provider: 'PIRSCH', account: 'sites', operation: 'GET /statistics/goals' }],
    });
    expect(rows[1]!.row).toMatchObject({
      name: null,
      pattern: null,
      eventName: 'Checkout',
      targetVisitors: null,
      targetConversionRate: null,
    });
    expect(rows[1]!.figures?.values).toEqual({ uniqueConversions: 0, conversions: 0, conversionRate: 0 });
    expect(used.calls()).toEqual([`GET /statistics/goals?from=2026-03-01&id=${shop}&limit=100&to=2026-03-03`]);
  });

  it('are found again by website and goal in one call, whatever else is asked', async () => {
    const used = await start();
    const ids = [`${shop}:A5kgYzK14q`, `${shop}:0DJ0mo934`, `${shop}:nothing`];
    const found = await used.findRead('ConversionGoal').read(ids, used.context);
    expect(found.get(ids[0]!)).toMatchObject({ name: 'Order placed', website: { upstreamId: shop } });
    expect(found.get(ids[2]!)).toBeUndefined();
    expect(used.api.requests.map(({ path }) => path.slice(8))).toEqual(['token', 'goal']);
  });

  it('of a website that is gone take nothing from those of others', async () => {
    const used = await start({ replies: { '/goal?id=gone': 404 } });
    const found = await used.findRead('ConversionGoal').read(['gone:a', `${shop}:A5kgYzK14q`], used.context);
    expect([...found.keys()]).toContain(`${shop}:A5kgYzK14q`);
  });

  it('show their own id', () => {
    const { upstreamId } = pirsch.resolvers.ConversionGoal as { upstreamId: (goal: unknown) => string };
    expect(upstreamId({ upstreamId: `${shop}:A5kgYzK14q` })).toBe('A5kgYzK14q');
  });

  it('have the totals of a website in one call', async () => {
    const used = await start();
    const question = askFigures({ ids: [`${shop}:A5kgYzK14q`, `${shop}:0DJ0mo934`] });
    const source = used.findFigures('ConversionGoal', []);
    expect(source.estimateCalls(question)).toEqual({ min: 1, max: 1 });
    expect((await source.read(question, used.context)).rows.map(({ id }) => id)).toEqual(question.ids);
    expect(used.calls()).toHaveLength(1);
  });

  it('have a series by their pattern, in their own words', async () => {
    const used = await start();
    const question = askFigures({ ids: [`${shop}:A5kgYzK14q`], dimensions: ['DAY'] });
    const { rows } = await used.findFigures('ConversionGoal', ['DAY']).read(question, used.context);
    expect(rows.map(({ keys, figures }) => [keys, figures.values])).toEqual([
      [['2026-03-01'], { uniqueConversions: 30, conversions: 40 }],
      [['2026-03-02'], { uniqueConversions: 0, conversions: 0 }],
      [['2026-03-03'], { uniqueConversions: 20, conversions: 16 }],
    ]);
    expect(used.calls()[1]).toContain('pattern=(?i)^/order/[^/]+$');
  });

  it('of events have no series', async () => {
    const used = await start();
    const question = askFigures({ ids: [`${shop}:0DJ0mo934`], dimensions: ['DAY'] });
    await expect(used.findFigures('ConversionGoal', ['DAY']).read(question, used.context)).rejects.toMatchObject({
      kind: 'unsupported',
    });
  });
});

describe('ids', () => {
  it.each(['', '../goal', `${shop}:`, `${shop}:a/b`, `${shop}:x?y=1`, ':x', `a b:c`])(
    'that no goal can have (%j) are not asked for',
    async (id) => {
      const used = await start();
      await expect(used.findRead('ConversionGoal').read([id], used.context)).rejects.toMatchObject({
        kind: 'not-found',
      });
      expect(used.api.requests).toEqual([]);
    },
  );

  it.each(['', `${shop}`, `${shop}:home`, `${shop}:/a\nb`, '../:/x'])(
    'that no page can have (%j) are not asked for',
    async (id) => {
      const used = await start();
      for (const source of used.connection.reads.filter(({ type }) => type === 'Page')) {
        await expect(source.read([id], used.context)).rejects.toMatchObject({ kind: 'not-found' });
      }
      expect(used.api.requests).toEqual([]);
    },
  );

  it('of things that do not exist have no figures', async () => {
    const used = await start();
    const { rows } = await used.findFigures('Website', []).read(askFigures({ ids: ['nowhere'] }), used.context);
    expect(rows).toEqual([]);
    expect(used.calls()).toEqual([]);
  });
});
