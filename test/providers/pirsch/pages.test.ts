/** Pages of websites: listed by a statistic, found by path. */
import { afterEach, describe, expect, it } from '@jest/globals';
import type { LoopbackReply, LoopbackRequest } from '../../support/loopback';
import type { Entity } from '../../../src/model/entity';
import type { Kit, KitOptions } from './kit';
import { askFigures, askList, blog, shop, startKit } from './kit';
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

const [sample] = readFixture('pages.json') as readonly object[];

/** So many pages, a hundred at a time where `offset` is understood. */
const manyPages =
  (count: number, knowsOffset = true) =>
  ({ query }: LoopbackRequest): LoopbackReply => {
    const all = Array.from({ length: count }, (_, index) => ({
      ...sample,
      path: `/p/${index}`,
      visitors: count - index,
    }));
    const offset = knowsOffset ? Number(query.get('offset') ?? 0) : 0;
    return { json: all.slice(offset, offset + Number(query.get('limit') ?? 100)) };
  };

describe('the list of pages', () => {
  it('is one call for a website of fewer than 100, with figures', async () => {
    const used = await start();
    const source = used.findList('Page');
    expect(await source.readPartitions!(askList(), used.context)).toEqual([shop, blog]);
    const page = await source.readPage(askList(), shop, null, used.context);
    expect(page).toMatchObject({ next: null, total: 3 });
    expect(page.rows[0]).toMatchObject({
      row: {
        __typename: 'Page',
        upstreamId: `${shop}:/home`,
        name: '/home',
        url: 'https://shop.example.com/home',
        title: null,
        status: null,
        createdAt: null,
        website: { upstreamId: shop },
      },
      figures: { values: { visitors: 42, views: 56, sessions: 48, bounces: 23 } },
    });
    expect(used.calls()).toEqual([`GET /statistics/page?from=2026-03-01&id=${shop}&limit=100&to=2026-03-03`]);
  });

  it('asks on behind a full page, and once more behind a full last one', async () => {
    const used = await start({ replies: { '/statistics/page': manyPages(200) } });
    const { rows } = await used.findList('Page').readPage(askList(), shop, null, used.context);
    expect(rows).toHaveLength(200);
    expect(used.calls().map((line) => /offset=(\d+)/.exec(line)?.[1])).toEqual([undefined, '100', '200']);
  });

  it('fails rather than lack pages, where a server does not know offset', async () => {
    const used = await start({ replies: { '/statistics/page': manyPages(150, false) } });
    await expect(used.findList('Page').readPage(askList(), shop, null, used.context)).rejects.toMatchObject({
      kind: 'unsupported',
      message: expect.stringContaining('shop.example.com has more pages'),
    });
  });

  it('is searched by how paths begin, in any letter case', async () => {
    const used = await start();
    const question = askList({ filter: { search: '/pri' } });
    const { rows } = await used.findList('Page').readPage(question, shop, null, used.context);
    expect(rows.map(({ row }) => row.name)).toEqual(['/Pricing']);
    expect(used.calls()[0]).toContain('search=/pri');
  });

  it('is read whole unless the account says that Pirsch may sort', async () => {
    const used = await start();
    expect(used.findList('Page').orders).toEqual([]);
  });

  it('is read a page at a time where Pirsch sorts', async () => {
    const used = await start({ options: { sortsUpstream: true }, replies: { '/statistics/page': manyPages(150) } });
    const source = used.findList('Page');
    expect(source.orders).toContain('visitors');
    const question = askList({ order: { by: 'visitors', direction: 'DESC' } });
    const first = await source.readPage(question, shop, null, used.context);
    expect([first.rows.length, first.next, first.total]).toEqual([100, '100', null]);
    const second = await source.readPage(question, shop, first.next, used.context);
    expect([second.rows.length, second.next]).toEqual([50, null]);
    expect(used.calls()).toEqual([
      `GET /statistics/page?direction=desc&from=2026-03-01&id=${shop}&limit=100&sort=visitors&to=2026-03-03`,
      `GET /statistics/page?direction=desc&from=2026-03-01&id=${shop}&limit=100&offset=100&sort=visitors&to=2026-03-03`,
    ]);
    await expect(source.readPage(question, shop, '7; drop', used.context)).rejects.toThrow('not a cursor');
  });

  it('has a path once, though it was seen under several titles', async () => {
    const used = await start({
      replies: { '/statistics/page': 'pages-by-title.json' },
      options: { sortsUpstream: true },
    });
    const question = askList({ order: { by: 'visitors', direction: 'DESC' } });
    const { rows, next } = await used.findList('Page').readPage(question, blog, null, used.context);
    expect(rows.map(({ row, figures }) => [row.name, row.title, figures?.values])).toEqual([
      ['/pricing', 'Pricing', { visitors: 12, views: 20, sessions: 14, bounces: 3 }],
      ['/home', 'Home', { views: 62 }],
    ]);
    expect(rows[1]!.figures?.gaps).toContainEqual(
      expect.objectContaining({ metric: 'visitors', reason: 'NOT_ADDITIVE' }),
    );
    expect(next).toBeNull();
  });

  it('makes no address of a path that would change the host', async () => {
    const rows = [
      { ...sample, path: '@elsewhere.example/' },
      { ...sample, path: '//elsewhere.example' },
    ];
    const used = await start({ replies: { '/statistics/page': { json: rows } } });
    const page = await used.findList('Page').readPage(askList(), shop, null, used.context);
    expect(page.rows.map(({ row }) => row.url)).toEqual([null, 'https://shop.example.com//elsewhere.example']);
  });
});

describe('a page', () => {
  it('is known by its id and the list of websites', async () => {
    const used = await start();
    const found = await used.findRead('Page', 'GET /domain').read([`${shop}:/home`, 'nowhere:/home'], used.context);
    expect([...found.keys()]).toEqual([`${shop}:/home`]);
    expect(used.calls()).toEqual([]);
  });

  it('has its title by one call', async () => {
    const used = await start({ replies: { '/statistics/page': 'pages-one.json' } });
    const found = await used.findRead('Page', 'GET /statistics/page').read([`${blog}:/home`], used.context);
    expect((found.get(`${blog}:/home`) as Entity).title).toBe('Home');
    expect(used.calls()).toEqual([
      `GET /statistics/page?from=2026-02-14&id=${blog}&limit=100&path=/home&to=2026-03-15`,
    ]);
  });

  it('has its total by its path', async () => {
    const used = await start();
    const source = used.findFigures('Page', [], 'GET /statistics/total');
    const question = askFigures({ ids: [`${shop}:/home`] });
    expect(source.estimateCalls(question)).toEqual({ min: 1, max: 1 });
    const { rows } = await source.read(question, used.context);
    expect(rows).toMatchObject([{ id: `${shop}:/home`, keys: [], figures: { values: { visitors: 42 } } }]);
    expect(used.calls()).toEqual([`GET /statistics/total?from=2026-03-01&id=${shop}&path=/home&to=2026-03-03`]);
  });

  it('shares one call with all pages of its website, and was visited by nobody if a whole list lacks it', async () => {
    const used = await start();
    const ids = [`${shop}:/home`, `${shop}:/Pricing`, `${shop}:/order/1`, `${shop}:/never`];
    const { rows } = await used.findFigures('Page', [], 'GET /statistics/page').read(askFigures({ ids }), used.context);
    expect(rows.map(({ id, figures }) => [id, figures.values.visitors])).toEqual([
      [ids[0], 42],
      [ids[1], 12],
      [ids[2], 3],
      [ids[3], 0],
    ]);
    expect(used.calls()).toHaveLength(1);
  });

  it('is asked for alone where the list does not say: cut, or counted by title', async () => {
    const used = await start({
      replies: {
        [`/statistics/page?from=2026-03-01&id=${shop}`]: manyPages(150, false),
        '/statistics/page': 'pages-by-title.json',
      },
    });
    const ids = [`${shop}:/p/7`, `${shop}:/never`, `${blog}:/home`, `${blog}:/pricing`];
    const { rows } = await used.findFigures('Page', [], 'GET /statistics/page').read(askFigures({ ids }), used.context);
    expect(rows.map(({ figures }) => figures.sources[0]!.operation)).toEqual([
      'GET /statistics/page',
      'GET /statistics/total',
      'GET /statistics/total',
      'GET /statistics/page',
    ]);
  });
});
