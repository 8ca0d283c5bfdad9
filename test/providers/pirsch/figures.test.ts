/** Figures: keys, units, ranges, filters, and what is left out. */
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Dimension, DimensionFilter } from '../../../src/model/question';
import type { LoopbackRequest } from '../../support/loopback';
import { withDerived } from '../../../src/model/metrics';
import type { Kit, KitOptions } from './kit';
import { askFigures, blog, march, shop, startKit } from './kit';
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

async function split(used: Kit, by: Dimension, question: Parameters<typeof askFigures>[0] = {}) {
  const asked = askFigures({ ids: [shop], dimensions: [by], ...question });
  return used.findFigures('Website', [by]).read(asked, used.context);
}

async function splitKeys(used: Kit, by: Dimension) {
  const { rows } = await split(used, by);
  return rows.map(({ keys, figures }) => [...keys, figures.values]);
}

describe('totals', () => {
  it('are one call for each website, rates made from counts', async () => {
    const used = await start();
    const { rows } = await used.findFigures('Website', []).read(askFigures({ ids: [shop, blog] }), used.context);
    expect(rows).toMatchObject([
      { id: shop, keys: [], figures: { values: { visitors: 42, views: 56, sessions: 48, bounces: 23 } } },
      { id: blog },
    ]);
    expect(withDerived(rows[0]!.figures.values).bounceRate).toBeCloseTo(0.4792, 4);
    expect(used.calls()).toHaveLength(2);
  });

  it('of the account are a row for each website, never added', async () => {
    const used = await start();
    const { rows } = await used.findFigures('Account', []).read(askFigures(), used.context);
    expect(rows).toMatchObject([
      { id: null, keys: [], scope: { type: 'Website', upstreamId: shop, name: 'shop.example.com' } },
      { id: null, keys: [], scope: { type: 'Website', upstreamId: blog, name: 'blog.example.com' } },
    ]);
  });

  it('by DOMAIN bear the host names, beside any other dimension and in the order asked', async () => {
    const used = await start();
    const source = used.findFigures('Account', ['COUNTRY', 'DOMAIN']);
    const { rows } = await source.read(askFigures({ dimensions: ['DOMAIN', 'COUNTRY'] }), used.context);
    expect(rows.map(({ keys }) => keys)[0]).toEqual(['shop.example.com', 'DE']);
    const goals = await used
      .findFigures('Account', ['GOAL', 'DOMAIN'])
      .read(askFigures({ dimensions: ['DOMAIN', 'GOAL'] }), used.context);
    expect(goals.rows[0]).toMatchObject({ keys: ['shop.example.com', 'A5kgYzK14q'], labels: [null, 'Order placed'] });
  });

  it('are narrowed to websites by host name or id', async () => {
    const used = await start();
    const filters: DimensionFilter[] = [{ dimension: 'DOMAIN', anyOf: ['Blog.example.com', null] }];
    const { rows } = await used.findFigures('Account', []).read(askFigures({ filters }), used.context);
    expect(rows.map(({ scope }) => scope?.upstreamId)).toEqual([blog]);
    expect(used.calls()).toHaveLength(1);
  });

  it('leave out a website that is closed to these credentials, and say so', async () => {
    const used = await start({ replies: { [`/statistics/total?from=2026-03-01&id=${shop}`]: 403 } });
    const answer = await used.findFigures('Account', []).read(askFigures(), used.context);
    expect(answer.rows.map(({ scope }) => scope?.upstreamId)).toEqual([blog]);
    expect(answer.truncated).toContain('shop.example.com was left out');
  });

  it('fail when all websites are closed, and when one does not answer', async () => {
    const closed = await start({ replies: { '/statistics/total': 403 } });
    const source = closed.findFigures('Account', []);
    await expect(source.read(askFigures(), closed.context)).rejects.toMatchObject({ kind: 'forbidden' });
    await closed.close();
    const broken = await start({ replies: { [`/statistics/total?from=2026-03-01&id=${shop}`]: { json: {} } } });
    await expect(broken.findFigures('Account', []).read(askFigures(), broken.context)).rejects.toMatchObject({
      kind: 'bad-response',
    });
  });
});

describe('ranges', () => {
  it('are days where the website is, or where the account is', async () => {
    // Four in the morning in Berlin is still the day before in New York.
    const used = await start({ now: () => Date.UTC(2026, 2, 15, 3) });
    const question = askFigures({ ids: [shop, blog], range: { preset: 'TODAY' } });
    const { rows } = await used.findFigures('Website', []).read(question, used.context);
    expect(rows.map(({ figures: { range, timeZone } }) => [range.from, timeZone])).toEqual([
      ['2026-03-15', 'Europe/Berlin'],
      ['2026-03-14', 'America/New_York'],
    ]);
  });

  it('of seconds are passed on as such, with the days that must be sent', async () => {
    const used = await start();
    const source = used.findFigures('Website', []);
    expect(source.canReadLastSeconds).toBe(true);
    const question = askFigures({ ids: [shop], range: { lastSeconds: 600 } });
    const { rows } = await source.read(question, used.context);
    expect(rows[0]!.figures.isSettled).toBe(false);
    expect(used.calls()).toEqual([`GET /statistics/total?from=2026-03-15&id=${shop}&start=600&to=2026-03-15`]);
  });

  it('that are past are settled and kept for an hour, today for a minute', async () => {
    let time = Date.UTC(2026, 2, 15, 12);
    const used = await start({ now: () => time });
    const source = used.findFigures('Website', []);
    const ask = async (range: Parameters<typeof askFigures>[0]): Promise<boolean> => {
      const context = { ...used.context, deadlineAt: time + 60_000 };
      return (await source.read(askFigures({ ids: [shop], ...range }), context)).rows[0]!.figures.isSettled;
    };
    expect(await ask({ range: { preset: 'YESTERDAY' } })).toBe(true);
    expect(await ask({ range: { preset: 'TODAY' } })).toBe(false);
    time += 90_000;
    await ask({ range: { preset: 'YESTERDAY' } });
    expect(used.calls()).toHaveLength(2);
    await ask({ range: { preset: 'TODAY' } });
    expect(used.calls()).toHaveLength(3);
  });

  it('settle day by day in a series', async () => {
    const used = await start({ now: () => Date.UTC(2026, 2, 3, 12) });
    const { rows } = await split(used, 'DAY');
    expect(rows.map(({ keys, figures }) => [keys[0], figures.isSettled])).toEqual([
      ['2026-03-01', true],
      ['2026-03-02', true],
      ['2026-03-03', false],
    ]);
    expect(rows.every(({ figures }) => figures.range.from === '2026-03-01' && figures.range.to === '2026-03-03')).toBe(
      true,
    );
  });
});

describe('series', () => {
  it('of weeks come from Pirsch, visitors and all', async () => {
    const used = await start({ replies: { '/statistics/visitor': 'weeks.json' } });
    expect(await splitKeys(used, 'WEEK')).toEqual([
      ['2026-02-23', { visitors: 30, views: 40, sessions: 35, bounces: 20 }],
      ['2026-03-02', { visitors: 19, views: 16, sessions: 13, bounces: 3 }],
    ]);
    expect(used.calls()[0]).toContain('scale=week');
  });

  it('of weeks are added from days where Pirsch may not be asked, without the visitors', async () => {
    const used = await start({ options: { scales: false } });
    const { rows } = await split(used, 'WEEK');
    expect(rows.map(({ keys, figures }) => [...keys, figures.values])).toEqual([
      ['2026-02-23', { visitors: 30, views: 40, sessions: 35, bounces: 20 }],
      ['2026-03-02', { views: 16, sessions: 13, bounces: 3, bounceRate: 3 / 13 }],
    ]);
    expect(rows[1]!.figures.gaps).toEqual([expect.objectContaining({ metric: 'visitors', reason: 'NOT_ADDITIVE' })]);
    expect(used.calls()[0]).not.toContain('scale');
  });

  it('of months are added likewise where Pirsch answers days all the same', async () => {
    const used = await start();
    expect(await splitKeys(used, 'MONTH')).toEqual([
      ['2026-03-01', { views: 56, sessions: 48, bounces: 23, bounceRate: 23 / 48 }],
    ]);
  });

  it('of hours are numbered', async () => {
    const used = await start();
    expect((await splitKeys(used, 'HOUR')).map(([key]) => key)).toEqual(['0', '1']);
  });
});

describe('breakdowns', () => {
  it('write countries in upper case, read both of their names, and know the unknown', async () => {
    const used = await start();
    expect(await splitKeys(used, 'COUNTRY')).toEqual([
      ['DE', { visitors: 42 }],
      ['JP', { visitors: 3 }],
      [null, { visitors: 1 }],
    ]);
  });

  it('tell apart cities of one name', async () => {
    const used = await start();
    expect((await splitKeys(used, 'CITY')).map(([key]) => key)).toEqual([
      'London, England, GB',
      'Paris',
      'London, Ontario, CA',
      null,
    ]);
  });

  it('read cities without a country', async () => {
    const used = await start({ replies: { '/statistics/city': 'cities-in-old-answers.json' } });
    expect((await splitKeys(used, 'CITY')).map(([key]) => key)).toEqual(['London', 'Berlin']);
  });

  it('ask for versions at their own path', async () => {
    const used = await start();
    expect((await splitKeys(used, 'OS_VERSION')).map(([key]) => key)).toEqual(['Windows 10.0', 'Android', null]);
  });

  it('count as sessions what began or ended on a page', async () => {
    const used = await start();
    expect(await splitKeys(used, 'ENTRY_PAGE')).toEqual([['/home', { sessions: 56 }]]);
    expect(await splitKeys(used, 'EXIT_PAGE')).toEqual([
      ['/bye', { sessions: 56 }],
      ['/', { sessions: 5 }],
    ]);
  });

  it('are by the name of a referrer', async () => {
    const used = await start();
    expect(await splitKeys(used, 'REFERRER')).toEqual([
      ['News', { visitors: 42, sessions: 123, bounces: 21 }],
      [null, { visitors: 7, sessions: 7, bounces: 0 }],
    ]);
  });

  it('make rows of the platforms that were used', async () => {
    const used = await start();
    expect(await splitKeys(used, 'PLATFORM')).toEqual([
      ['desktop', { visitors: 42 }],
      ['mobile', { visitors: 29 }],
    ]);
  });

  it('by keyword count clicks on search results', async () => {
    const used = await start();
    expect(await splitKeys(used, 'KEYWORD')).toEqual([['tent light', { clicks: 42 }]]);
  });

  it('take null for an empty list', async () => {
    const used = await start();
    expect(await splitKeys(used, 'LANGUAGE')).toEqual([]);
  });

  it('keep the upstream row', async () => {
    const used = await start();
    const { rows } = await split(used, 'KEYWORD');
    expect(rows[0]!.raw).toEqual((readFixture('keywords.json') as unknown[])[0]);
  });

  it('stop after ten calls and say so', async () => {
    const endless = ({ query }: LoopbackRequest) => {
      const offset = Number(query.get('offset') ?? 0);
      return { json: Array.from({ length: 100 }, (_, index) => ({ utm_term: `t${offset + index}`, visitors: 1 })) };
    };
    const used = await start({ replies: { '/statistics/utm/term': endless } });
    const answer = await split(used, 'UTM_TERM');
    expect(answer.rows).toHaveLength(1000);
    expect(answer.truncated).toBe('Only the first 1000 rows of shop.example.com by UTM_TERM could be read.');
    expect(used.calls()).toHaveLength(10);
  });

  it('say that rows are missing where a server does not know offset', async () => {
    const rows = Array.from({ length: 100 }, (_, index) => ({ utm_term: `t${index}`, visitors: 1 }));
    const used = await start({ replies: { '/statistics/utm/term': { json: rows } } });
    const answer = await split(used, 'UTM_TERM');
    expect(answer.rows).toHaveLength(100);
    expect(answer.truncated).toBeDefined();
    expect(used.calls()).toHaveLength(2);
  });
});

describe('filters', () => {
  const sent = async (...filters: DimensionFilter[]): Promise<string> => {
    const used = await start();
    await used.findFigures('Website', []).read(askFigures({ ids: [shop], filters }), used.context);
    return used
      .calls()[0]!
      .split('?')[1]!
      .replace(/&?(from|to|id)=[^&]*/g, '')
      .replace(/^&/, '');
  };

  it.each<[string, DimensionFilter[], string]>([
    ['a path', [{ dimension: 'PAGE', anyOf: ['/home'] }], 'path=/home'],
    ['countries, in lower case', [{ dimension: 'COUNTRY', anyOf: ['DE', 'JP'] }], 'country=de&country=jp'],
    ['the unknown', [{ dimension: 'UTM_SOURCE', anyOf: [null] }], 'utm_source=null'],
    ['a referrer, by its name', [{ dimension: 'REFERRER', anyOf: ['News'] }], 'referrer_name=News'],
    ['one platform', [{ dimension: 'PLATFORM', anyOf: [null] }], 'platform=unknown'],
    ['two platforms, as not the third', [{ dimension: 'PLATFORM', anyOf: ['desktop', 'mobile'] }], 'platform=!unknown'],
    ['all platforms', [{ dimension: 'PLATFORM', anyOf: ['desktop', 'mobile', null] }], ''],
    [
      'several at once',
      [
        { dimension: 'BROWSER', anyOf: ['Firefox'] },
        { dimension: 'OS', anyOf: ['Linux'] },
      ],
      'browser=Firefox&os=Linux',
    ],
  ])('send %s', async (_, filters, expected) => {
    expect(await sent(...filters)).toBe(expected);
  });

  it.each<[string, DimensionFilter]>([
    ['a value that means not', { dimension: 'PAGE', anyOf: ['!/home'] }],
    ['a value that means contains', { dimension: 'UTM_TERM', anyOf: ['~tent'] }],
    ['a value that means does not contain', { dimension: 'UTM_TERM', anyOf: ['^tent'] }],
    ['the word for the unknown', { dimension: 'CITY', anyOf: ['Null'] }],
    ['nothing', { dimension: 'CITY', anyOf: [''] }],
    ['no value', { dimension: 'CITY', anyOf: [] }],
    ['a city with its country', { dimension: 'CITY', anyOf: ['London, Ontario, CA'] }],
    ['a platform that is none', { dimension: 'PLATFORM', anyOf: ['tablet'] }],
  ])('refuse %s before asking anybody', async (_, filter) => {
    const used = await start();
    const question = askFigures({ ids: [shop], filters: [filter] });
    await expect(used.findFigures('Website', []).read(question, used.context)).rejects.toMatchObject({
      kind: 'bad-input',
      message: expect.stringContaining(filter.dimension),
    });
    expect(used.api.requests).toEqual([]);
  });

  it('by an event leave no bounces, which events do not know', async () => {
    const used = await start();
    const filters: DimensionFilter[] = [{ dimension: 'EVENT', anyOf: ['Search'] }];
    const { rows } = await used.findFigures('Website', []).read(askFigures({ ids: [shop], filters }), used.context);
    expect(rows[0]!.figures.values).toEqual({ visitors: 42, views: 56, sessions: 48 });
  });

  it('are not offered where Pirsch would answer nothing for them', async () => {
    const used = await start();
    expect(used.findFigures('Website', ['ENTRY_PAGE']).filters).not.toContain('EVENT');
    expect(used.findFigures('Account', ['KEYWORD']).filters).toEqual(['DOMAIN']);
    expect(used.findFigures('Page', ['COUNTRY']).filters).not.toContain('PAGE');
  });

  it('narrow a page to a campaign', async () => {
    const used = await start();
    const filters: DimensionFilter[] = [{ dimension: 'UTM_CAMPAIGN', anyOf: ['spring'] }];
    const question = askFigures({ ids: [`${shop}:/home`], filters, range: march });
    await used.findFigures('Page', [], 'GET /statistics/total').read(question, used.context);
    expect(used.calls()[0]).toContain('path=/home&to=2026-03-03&utm_campaign=spring');
  });
});
