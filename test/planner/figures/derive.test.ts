import { describe, expect, it } from '@jest/globals';
import { listSteps } from '../../../src/model/steps';
import { canDerive, deriveFigures, sortByBreadth } from '../../../src/planner/figures/derive';
import type { FigureRow, FiguresAnswer, FiguresSource } from '../../../src/providers/provider';
import type { FiguresQuestion } from '../../../src/model/question';
import { noon, toDayRows, toFigures, toQuestion, toRow, toSource, today, week } from './figures-kit';

type Part = Partial<FiguresQuestion>;
type Case = readonly [title: string, wide: Part, narrow: Part, source?: Partial<FiguresSource>];

const days: Part = { dimensions: ['DAY'] };
const month: Part = { range: { preset: 'LAST_30_DAYS' } };
const fiveDays: Part = { range: { between: { from: '2026-03-10', to: '2026-03-14' } } };
const both: Part = { dimensions: ['DAY', 'COUNTRY'] };
const visitors: Part = { metrics: ['visitors'] };
const lastMinute: Part = { range: { lastSeconds: 60 } };
const fromGermany = { dimension: 'COUNTRY', anyOf: ['DE'] } as const;

const told: readonly Case[] = [
  ['the total from the series', days, {}],
  ['the total of fewer days from the series of more', { ...days, ...month }, {}],
  ['the series of fewer days', { ...days, ...month }, days],
  ['dates inside a named range', { ...days, ...month }, { ...days, ...fiveDays }],
  [
    'a named range inside dates',
    { ...days, range: { between: { from: '2026-03-01', to: '2026-03-15' } } },
    { ...days, range: { preset: 'LAST_7_DAYS' } },
  ],
  ['the same days under another name', days, { ...days, range: { days: 7 } }],
  ['countries from days and countries', both, { dimensions: ['COUNTRY'] }],
  ['days from days and countries', both, days],
  ['countries of fewer days', { ...both, ...month }, { dimensions: ['COUNTRY'], ...fiveDays }],
  ['some of the things', { ids: ['1', '2', '3'] }, { ids: ['3', '1'] }],
  ['fewer metrics', { metrics: ['clicks', 'uniqueClicks'] }, { metrics: ['uniqueClicks'] }],
  ['a ratio', { ...days, metrics: ['conversionRate'] }, { metrics: ['conversionRate'] }],
  ['a unique metric of fewer days, day by day', { ...days, ...month, metrics: ['uniqueClicks'] }, { ...days, metrics: ['uniqueClicks'] }],
  ['what nobody measures', days, { metrics: ['clicks', 'cost'] }],
  ['the account from the account', { ...days, ids: [] }, { ids: [] }],
  ['equal filters', { ...days, filters: [fromGermany] }, { filters: [fromGermany] }],
  ['dates that may be named days in another zone', days, { ...days, range: { between: { from: '2026-03-10', to: '2026-03-16' } } }],
  ['the same last seconds', { ...lastMinute, ids: ['1', '2'] }, lastMinute],
]; // prettier-ignore

const untold: readonly Case[] = [
  ['the series from the total', {}, days],
  ['more days from fewer', days, month],
  ['the series of more days from that of fewer', days, { ...days, ...month }],
  ['days beside the range', { ...days, ...fiveDays }, { ...days, range: { between: { from: '2026-02-01', to: '2026-02-02' } } }],
  ['dates that are named days in no zone', days, { ...days, range: { between: { from: '2026-03-10', to: '2026-03-17' } } }],
  ['the total of fewer days from a total', month, {}],
  ['another thing', days, { ids: ['2'] }],
  ['a thing from the account', { ...days, ids: [] }, {}],
  ['the account from things', days, { ids: [] }],
  ['a metric that was not asked', days, { metrics: ['clicks', 'revenue'] }],
  ['people from days', { ...days, metrics: ['uniqueClicks'] }, { metrics: ['uniqueClicks'] }],
  ['people who nobody measures', { ...days, ...visitors }, visitors],
  ['the total over a dimension whose rows are not everything', { dimensions: ['COUNTRY'] }, {}, { wholeBy: ['DAY'] }],
  ['the total over two dimensions', both, {}],
  ['another dimension', { dimensions: ['COUNTRY'] }, days],
  ['dimensions in another order', both, { dimensions: ['COUNTRY', 'DAY'] }],
  ['fewer days from countries', { dimensions: ['COUNTRY'], ...month }, { dimensions: ['COUNTRY'] }],
  ['everything from a filtered answer', { ...days, filters: [fromGermany] }, {}],
  ['a filtered answer from everything', days, { filters: [fromGermany] }],
  ['the last seconds from days', days, { ...days, ...lastMinute }],
  ['days from the last seconds', { ...days, ...lastMinute }, days],
]; // prettier-ignore

function isTold([, wide, narrow, source]: Case): boolean {
  const from = { question: toQuestion(wide), source: toSource(source) };
  return canDerive(from, { question: toQuestion(narrow), source: toSource(source) }, noon);
}

describe('what one answer tells of another question', () => {
  it.each(told)('is %s', (...one) => expect(isTold(one)).toBe(true));

  it.each(untold)('is not %s', (...one) => expect(isTold(one)).toBe(false));

  it('is nothing where nobody answers the wide question', () => {
    const narrow = { question: toQuestion(), source: toSource() };
    expect(canDerive({ question: toQuestion(days), source: undefined }, narrow, noon)).toBe(false);
  });

  it('is not a metric that only the narrow question has an endpoint for', () => {
    const wide = { question: toQuestion({ ...days, metrics: ['clicks', 'cost'] }), source: toSource() };
    const narrow = { question: toQuestion({ metrics: ['clicks', 'cost'] }), source: toSource({ metrics: ['cost'] }) };
    expect(canDerive(wide, narrow, noon)).toBe(false);
    expect(canDerive(wide, { ...narrow, source: undefined }, noon)).toBe(true);
  });
});

describe('the order of questions that may tell of each other', () => {
  it('puts more dimensions, days, things and metrics first, and leaves equal ones as they stand', () => {
    const parts: readonly Part[] = [
      {},
      { metrics: ['clicks', 'revenue'] },
      { ids: ['1', '2'] },
      month,
      days,
      days,
      both,
    ];
    const planned = parts.map((part) => ({ question: toQuestion(part), source: toSource() }));
    expect(sortByBreadth(planned, noon).map((one) => planned.indexOf(one))).toEqual([6, 4, 5, 3, 2, 1, 0]);
  });
});

const listed = listSteps(week, 'DAY');
const series = (clicks = 1): FiguresAnswer => ({ rows: toDayRows('1', listed, clicks) });

function derive(wide: Part, narrow: Part, answer: FiguresAnswer, metrics = toSource().metrics, now = noon) {
  return deriveFigures(toQuestion(wide), toQuestion(narrow), answer, metrics, now);
}

const read = (answer: FiguresAnswer | undefined) =>
  answer?.rows.map(({ keys, figures }) => [...keys, figures.values.clicks]);

describe('a sum', () => {
  it('is exact', () => {
    const answer = { rows: [toRow('1', ['2026-03-14'], { revenue: 0.1 }), toRow('1', [today], { revenue: 0.2 })] };
    const sum = derive({ ...days, metrics: ['revenue'] }, { metrics: ['revenue'] }, answer);
    expect(sum?.rows).toEqual([expect.objectContaining({ id: '1', keys: [], figures: toFigures({ revenue: 0.3 }, { gaps: [] }) })]);
  });

  it('has ratios of its own totals', () => {
    const rows = [
      toRow('1', ['2026-03-14'], { clicks: 10, conversions: 5, conversionRate: 0.5 }),
      toRow('1', [today], { clicks: 90, conversions: 5, conversionRate: 5 / 90 }),
    ];
    const metrics = ['conversionRate'] as const;
    expect(derive({ ...days, metrics }, { metrics }, { rows })?.rows[0]?.figures.values.conversionRate).toBe(0.1);
  });

  it('has no ratio, and needs none, where there is no denominator', () => {
    const metrics = ['conversionRate'] as const;
    const rows = listed.map((day) => toRow('1', [day], { clicks: 0, conversions: 0 }));
    expect(derive({ ...days, metrics }, { metrics }, { rows })?.rows[0]?.figures.values).toEqual({ clicks: 0, conversions: 0 });
  });

  it('is not made of ratios whose totals are missing', () => {
    const metrics = ['conversionRate'] as const;
    const rows = listed.map((day) => toRow('1', [day], { conversionRate: 0.5 }));
    expect(derive({ ...days, metrics }, { metrics }, { rows })).toBeUndefined();
  });

  it('is not made of a part', () => {
    expect(derive(days, {}, { ...series(), truncated: 'Only the first rows.' })).toBeUndefined();
    expect(derive(days, {}, { rows: [] })).toBeUndefined();
  });

  it('is not made where one day lacks the metric', () => {
    const gaps = [{ metric: 'clicks', reason: 'NOT_MEASURED', message: 'No column.' }] as const;
    const rows = [...series().rows.slice(1), toRow('1', [listed[0]!], {}, { gaps })];
    expect(derive(days, {}, { rows })).toBeUndefined();
  });

  it('is made without what its endpoint does not measure', () => {
    expect(derive({ ...days, metrics: ['clicks', 'cost'] }, { metrics: ['clicks', 'cost'] }, series())?.rows).toHaveLength(1);
  });

  it('is made only when each thing has rows', () => {
    const wide = { ...days, ids: ['1', '2', '3'] };
    const rows = [...series().rows, ...toDayRows('2', listed, 5)];
    expect(read(derive(wide, { ids: ['2', '1'] }, { rows }))).toEqual([[7], [35]]);
    expect(derive(wide, { ids: ['1', '3'] }, { rows })).toBeUndefined();
  });

  it('keeps the parts of an account apart', () => {
    const scope = (upstreamId: string) => ({ type: 'Website', upstreamId, name: upstreamId });
    const rows = ['a', 'b'].flatMap((name) => series(name === 'a' ? 1 : 2).rows.map((row) => ({ ...row, id: null, scope: scope(name) })));
    const sum = derive({ ...days, ids: [] }, { ids: [] }, { rows });
    expect(sum?.rows.map((row) => [row.scope?.upstreamId, row.figures.values.clicks])).toEqual([['a', 7], ['b', 14]]);
  });

  it('is of the days that were asked, though midnight has passed since', () => {
    const tomorrow = noon + 24 * 60 * 60_000;
    expect(derive(days, {}, series(), undefined, tomorrow)?.rows[0]?.figures.range).toEqual(week);
  });

  it('is as old as its oldest day, and stale or unsettled when one day is', () => {
    const [first, ...others] = series().rows as [FigureRow, ...FigureRow[]];
    const old = { ...first, figures: { ...first.figures, asOf: noon - 5, isStale: true } };
    const settled = others.map((row) => ({ ...row, figures: { ...row.figures, isSettled: true } }));
    expect(derive(days, {}, { rows: [old, ...settled] })?.rows[0]?.figures).toMatchObject({ asOf: noon - 5, isStale: true, isSettled: false });
  });
}); // prettier-ignore

describe('fewer days', () => {
  const wide = { ...days, range: { days: 7 } };

  it('are those of the narrow range, and say so', () => {
    const narrow = derive(wide, { ...days, ...fiveDays }, series());
    expect(narrow?.rows.map(({ keys }) => keys[0])).toEqual(listed.slice(1, 6));
    expect(narrow?.rows[0]?.figures.range).toEqual({ from: '2026-03-10', to: '2026-03-14' });
  });

  it('are summed for a total of them', () => {
    const total = derive(wide, fiveDays, series());
    expect(total?.rows).toEqual([
      {
        id: '1',
        keys: [],
        figures: toFigures({ clicks: 5 }, { gaps: [], range: { from: '2026-03-10', to: '2026-03-14' } }),
      },
    ]);
  });

  it('are found in the zone of each row', () => {
    // Noon in Greenwich is the next day on Kiritimati, fourteen hours before.
    const zone = { timeZone: 'Pacific/Kiritimati', range: { from: '2026-03-10', to: '2026-03-16' } };
    const rows = listSteps(zone.range, 'DAY').map((day) => toRow('1', [day], { clicks: 1 }, zone));
    expect(read(derive(wide, { ...days, range: { preset: 'TODAY' } }, { rows }))).toEqual([['2026-03-16', 1]]);
    expect(read(derive(wide, { ...days, range: { preset: 'YESTERDAY' } }, { rows }))).toEqual([['2026-03-15', 1]]);
  });

  it('are untold when a zone puts one of them outside', () => {
    const range = { from: '2026-03-10', to: '2026-03-16' };
    const rows = listSteps(range, 'DAY').map((day) =>
      toRow('1', [day], { clicks: 1 }, { timeZone: 'Pacific/Kiritimati', range }),
    );
    expect(
      derive(wide, { ...days, range: { between: { from: '2026-03-09', to: '2026-03-10' } } }, { rows }),
    ).toBeUndefined();
  });

  it('are untold when the rows were asked before a midnight that has passed', () => {
    const narrow = { ...days, range: { days: 3 } };
    expect(derive(wide, narrow, series(), undefined, noon + 24 * 60 * 60_000)).toBeUndefined();
  });

  it('are untold when none of them has a row', () => {
    expect(derive(wide, { ...days, ...fiveDays }, { rows: toDayRows('1', [today]) })).toBeUndefined();
  });

  it('are not cut out of a total', () => {
    expect(derive({ range: { days: 7 } }, fiveDays, { rows: [toRow('1', [], { clicks: 9 })] })).toBeUndefined();
  });
});

describe('two dimensions', () => {
  const rows = [
    { ...toRow('1', ['2026-03-14', 'DE'], { clicks: 1 }), labels: [null, 'Germany'] },
    { ...toRow('1', ['2026-03-14', 'FR'], { clicks: 2 }), labels: [null, 'France'] },
    { ...toRow('1', [today, 'DE'], { clicks: 4 }), labels: [null, 'Germany'] },
    { ...toRow('1', [today, null], { clicks: 8 }), labels: [null, null] },
  ];

  it('are summed to either of them, with its labels', () => {
    const countries = derive(both, { dimensions: ['COUNTRY'] }, { rows });
    expect(read(countries)).toEqual([['DE', 5], ['FR', 2], [null, 8]]);
    expect(countries?.rows[0]?.labels).toEqual(['Germany']);
    expect(read(derive(both, days, { rows }))).toEqual([['2026-03-14', 3], [today, 12]]);
  }); // prettier-ignore

  it('are summed over fewer days', () => {
    const narrow = { dimensions: ['COUNTRY'], range: { preset: 'YESTERDAY' } } as const;
    expect(read(derive(both, narrow, { rows }))).toEqual([['DE', 1], ['FR', 2]]);
  }); // prettier-ignore
});
