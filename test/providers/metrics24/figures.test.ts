/** What is counted from the tables of 24Metrics. */
import { afterEach, describe, expect, it } from '@jest/globals';
import type { MetricName } from '../../../src/model/metrics';
import type { Dimension } from '../../../src/model/question';
import type { Kit, KitOptions } from './kit';
import { askFigures, march, now, startKit } from './kit';

let kit: Kit | undefined;

afterEach(async () => {
  await kit?.close();
  kit = undefined;
});

async function start(options: KitOptions = {}): Promise<Kit> {
  kit = await startKit(options);
  return kit;
}

const count = async (used: Kit, question: Parameters<typeof askFigures>[0] = {}, of = 'Account') =>
  used.findFigures(of).read(askFigures(question), used.context);

describe('totals', () => {
  it('are counted for each integration', async () => {
    const used = await start({ options: { integrations: ['int1', 'int2'] } });
    const { rows, truncated } = await count(used);
    expect(truncated).toBeUndefined();
    expect(rows.map(({ scope, figures }) => [scope?.upstreamId, figures.values.conversions])).toEqual([
      ['int1', 4],
      ['int2', 1],
    ]);
    expect(rows[0]).toMatchObject({
      id: null,
      scope: { type: 'Integration', name: 'int1' },
      keys: [],
      figures: {
        values: { conversions: 4, fraudulentConversions: 1, fraudRate: 0.25, revenue: 41.4 },
        range: march.between,
        timeZone: 'UTC',
        currency: 'EUR',
        asOf: now,
        isStale: false,
        isSettled: false,
        sources: [{ provider: 'METRICS24', account: 'guard', operation: 'GET /reports/v2/conversion-table' }],
      },
    });
    expect(used.calls()).toHaveLength(2);
  });

  it('read only the tables that the metrics need', async () => {
    const used = await start();
    const tables = async (...metrics: readonly MetricName[]) => {
      const before = used.calls().length;
      const { rows } = await count(used, {
        metrics,
        range: { between: { from: '2026-03-10', to: `2026-03-1${before}` } },
      });
      const names = used
        .calls()
        .slice(before)
        .map((line) => /v2\/(\w+)-table/.exec(line)?.[1]);
      return [names.sort().join('+'), rows[0]?.figures.values] as const;
    };
    expect(await tables('fraudRate')).toEqual(['conversion', expect.objectContaining({ conversions: 4 })]);
    expect(await tables('clicks')).toEqual(['click', { clicks: 2, fraudulentClicks: 1 }]);
    expect(await tables('views')).toEqual(['impression', { views: 1 }]);
    expect(await tables('conversionRate')).toEqual([
      'click+conversion',
      expect.objectContaining({ conversionRate: 2 }),
    ]);
    expect(await tables('visitors')).toEqual(['conversion', expect.anything()]);
  });

  it('are counted over all pages, one after the other', async () => {
    const used = await start({
      reply: (line) => (line.includes('page[after]=T2') ? 'conversions-page-2.json' : 'conversions-page-1.json'),
    });
    const { rows } = await count(used);
    expect(rows[0]?.figures.values.conversions).toBe(4);
    expect(used.api.log.map((line) => line.split(' ')[0])).toEqual(['START', 'END', 'START', 'END']);
  });

  it('cost nothing once the events were read', async () => {
    const used = await start();
    await used.readPage('ConversionEvent');
    await count(used);
    await count(used, { dimensions: ['COUNTRY'] });
    expect(used.calls()).toHaveLength(1);
  });

  it('are left out, with the number of rows, when the table is too long', async () => {
    const used = await start({
      options: { integrations: ['int1'], maxPages: 1 },
      reply: (line) => (line.includes('conversion-table') ? 'conversions-page-1.json' : undefined),
    });
    const { rows, truncated } = await count(used, { metrics: ['conversions', 'clicks'] });
    expect(truncated).toMatch(/conversion table of int1 has more than the 2 rows/);
    expect(rows.map(({ figures }) => figures.values)).toEqual([{ clicks: 2, fraudulentClicks: 1 }]);
    expect(rows[0]?.figures.gaps).toContainEqual(
      expect.objectContaining({ metric: 'conversions', reason: 'INCOMPLETE' }),
    );
    expect((await count(used, { dimensions: ['DAY'] })).rows).toEqual([]);
  });

  it('know every day of the tables that are not too long, and only the days that a filter leaves', async () => {
    const used = await start({
      options: { integrations: ['int1'], maxPages: 1 },
      reply: (line) => (line.includes('conversion-table') ? 'conversions-page-1.json' : undefined),
    });
    const asked = { metrics: ['conversions', 'clicks'], dimensions: ['DAY'] } as const;
    const days = async (question: Parameters<typeof askFigures>[0]) =>
      (await count(used, question)).rows.map(({ keys: [day] }) => day);
    expect(await days(asked)).toHaveLength(6);
    expect(await days({ ...asked, filters: [{ dimension: 'DAY', anyOf: ['2026-03-10'] }] })).toEqual(['2026-03-10']);
  });

  it('stop reading when the time runs out, and keep what the other tables tell', async () => {
    const used = await start({
      reply: (line) => (line.includes('conversion-table') ? 'conversions-page-1.json' : undefined),
    });
    const context = { ...used.context, deadlineAt: now + 900 };
    const { rows, truncated } = await used
      .findFigures('Account')
      .read(askFigures({ metrics: ['conversions', 'clicks'] }), context);
    expect(truncated).toMatch(/conversion table/);
    expect(rows[0]?.figures.values.clicks).toBe(2);
    expect(used.calls()).toHaveLength(2);
  });

  it('are zeros where a table is empty', async () => {
    const used = await start({ reply: () => 'table-empty.json' });
    const { rows } = await count(used, { metrics: ['conversions', 'clicks', 'views'] });
    expect(rows[0]?.figures.values).toEqual({
      clicks: 0,
      fraudulentClicks: 0,
      conversions: 0,
      fraudulentConversions: 0,
      revenue: 0,
      views: 0,
    });
  });

  it('hold nothing that the rows do not tell', async () => {
    const used = await start({ reply: () => 'rows-with-ids-only.json' });
    const { rows } = await count(used, { metrics: ['fraudRate', 'revenue'] });
    expect(rows[0]?.figures.values).toEqual({ conversions: 3 });
    const told = rows[0]?.figures.gaps?.filter(({ message }) => message.includes('option')).map(({ metric }) => metric);
    expect(told).toEqual(['fraudulentConversions', 'fraudRate', 'revenue']);
  });

  it('say their price before', async () => {
    const used = await start({ options: { integrations: ['int1', 'int2'] } });
    const estimate = (of: string, ids: string[], ...metrics: ('clicks' | 'conversions' | 'views')[]) =>
      used.findFigures(of).estimateCalls(askFigures({ ids, metrics }));
    expect(estimate('Account', [], 'conversions')).toEqual({ min: 2, max: null });
    expect(estimate('Account', [], 'conversions', 'clicks', 'views')).toEqual({ min: 6, max: null });
    expect(estimate('FilterGroup', ['int1:a', 'int1:b'], 'clicks')).toEqual({ min: 1, max: null });
  });

  it('count whole days only', async () => {
    const used = await start();
    await expect(count(used, { range: { lastSeconds: 60 } })).rejects.toMatchObject({ kind: 'unsupported' });
  });
});

describe('splits', () => {
  const split = async (used: Kit, ...dimensions: readonly Dimension[]) => {
    const { rows } = await count(used, { dimensions });
    return Object.fromEntries(rows.map(({ keys, figures }) => [keys.join('|'), figures.values.conversions]));
  };

  it.each([
    ['COUNTRY', { DE: 2, US: 1, '': 1 }],
    ['OFFER', { o1: 3, o2: 1 }],
    ['FRAUD_STATUS', { approved: 2, rejected: 1, processing: 1 }],
    ['FRAUD_REASON', { '': 3, VPN: 1, DUPLICATE_IP: 1 }],
    ['HOUR', { '23': 1, '12': 2, '0': 1 }],
    ['GROUP', { 'int1:fg1': 3, 'int1:fg2': 1 }],
    ['PLATFORM', { mobile: 4 }],
    ['DAY', { '2026-03-09': 1, '2026-03-10': 3, '2026-03-11': 0, '2026-03-12': 0, '2026-03-13': 0, '2026-03-14': 0 }],
    ['WEEK', { '2026-03-09': 4 }],
    ['MONTH', { '2026-03-01': 4 }],
  ] as const)('by %s are made of the same page', async (dimension, expected) => {
    const used = await start();
    expect(await split(used, dimension)).toEqual(expected);
    expect(used.calls()).toHaveLength(1);
  });

  it('by two dimensions at once come in the order asked', async () => {
    expect(await split(await start(), 'DAY', 'COUNTRY')).toEqual({
      '2026-03-10|DE': 2,
      '2026-03-10|US': 1,
      '2026-03-09|': 1,
    });
    expect(await split(kit!, 'COUNTRY', 'DAY')).toHaveProperty(['US|2026-03-10'], 1);
  });

  it('follow the zone of the settings', async () => {
    const used = await start({ options: { integrations: ['int1'], dateTimeZone: 'America/New_York' } });
    expect(await split(used, 'HOUR')).toEqual({ '23': 1, '12': 2, '0': 1 });
    expect(used.connection.figures[0]?.dimensions).toContainEqual(['COUNTRY', 'FRAUD_REASON']);
  });

  it('and totals are narrowed by any dimension, the unknown value included', async () => {
    const used = await start();
    const narrow = async (dimension: 'COUNTRY' | 'FRAUD_REASON', anyOf: (string | null)[]) =>
      (await count(used, { filters: [{ dimension, anyOf }] })).rows[0]?.figures.values.conversions;
    expect(await narrow('COUNTRY', ['US', null])).toBe(2);
    expect(await narrow('FRAUD_REASON', ['DUPLICATE_IP'])).toBe(1);
    expect(used.calls()).toHaveLength(1);
  });
});

describe('figures of filter groups', () => {
  it('come from the pages of their integration', async () => {
    const used = await start({ options: { integrations: ['int1', 'int2'] } });
    const { rows } = await count(used, { ids: ['int1:fg1', 'int1:fg2', 'int1:none', 'int2:fg9'] }, 'FilterGroup');
    expect(
      rows.map(({ id, figures }) => [id, figures.values.conversions, figures.values.fraudulentConversions]),
    ).toEqual([
      ['int1:fg1', 3, 1],
      ['int1:fg2', 1, 0],
      ['int1:none', 0, 0],
      ['int2:fg9', 1, 0],
    ]);
    expect(used.calls()).toHaveLength(2);
  });

  it('can be split', async () => {
    const used = await start();
    const { rows } = await count(used, { ids: ['int1:fg2'], dimensions: ['FRAUD_STATUS'] }, 'FilterGroup');
    expect(rows.map(({ id, keys, figures }) => [id, keys[0], figures.values.conversions])).toEqual([
      ['int1:fg2', 'processing', 1],
    ]);
  });

  it('are unknown when no row names its group', async () => {
    const used = await start({ reply: () => 'rows-with-ids-only.json' });
    const { rows } = await count(used, { ids: ['int1:fg1'] }, 'FilterGroup');
    expect(rows[0]?.figures.values).toEqual({});
    expect(rows[0]?.figures.gaps?.[0]).toMatchObject({
      reason: 'NOT_MEASURED',
      message: expect.stringMatching(/names\.filterGroup/),
    });
  });
});
