import { describe, expect, it } from '@jest/globals';
import type { Figures } from '../../../src/model/entity';
import type { MetricName } from '../../../src/model/metrics';
import type { FiguresQuestion } from '../../../src/model/question';
import type { DayRange } from '../../../src/model/range';
import { addDays } from '../../../src/model/range';
import { listSteps } from '../../../src/model/steps';
import type { DayTerms } from '../../../src/planner/figures/days';
import { createSettledDays } from '../../../src/planner/figures/days';
import type { Connection, FigureRow, FiguresSource } from '../../../src/providers/provider';
import { createStubConnection } from '../../support/stub-provider';
import { noon, toQuestion, toRow, toSource, today } from './figures-kit';

const dayMs = 24 * 60 * 60_000;
const settles: Readonly<Partial<Record<MetricName, number>>> = { clicks: 1, conversions: 30, uniqueClicks: 1 };
const long: DayRange = { from: '2026-02-01', to: today };

interface Noted {
  readonly id?: string | null;
  readonly days?: DayRange;
  readonly metrics?: readonly MetricName[];
  readonly figures?: Partial<Figures>;
  readonly changes?: number;
  readonly truncated?: string;
  readonly source?: FiguresSource;
}

/** One click and two conversions on each day. */
function toRows(
  id: string | null,
  days: readonly string[],
  { metrics = ['clicks'], figures }: Noted,
): readonly FigureRow[] {
  const all = { clicks: 1, conversions: 2, uniqueClicks: 1, conversionRate: 2, revenue: 0.1 };
  const values = Object.fromEntries(metrics.map((metric) => [metric, all[metric as keyof typeof all]]));
  return days.map((day) => toRow(id, [day], values, { range: long, ...figures }));
}

function createKit(connection: Connection = createStubConnection({ things: [] }), most?: number) {
  const days = createSettledDays(most);
  const at = { connection, of: 'TrackingLink' };
  const ask = (question: Partial<FiguresQuestion>) =>
    toQuestion({ dimensions: ['DAY'], range: { between: long }, ...question });
  return {
    days,
    partIds: (question: Partial<FiguresQuestion>) =>
      days.partIds({ ...at, source: toSource(), question: ask(question) }),
    note: (noted: Noted = {}) => {
      const { id = '1', days: range = long, metrics = ['clicks'], changes = 0, truncated, source = toSource() } = noted;
      const question = toQuestion({
        ids: id === null ? [] : [id],
        dimensions: ['DAY'],
        metrics,
        range: { between: range },
      });
      const rows = toRows(id, listSteps(range, 'DAY'), noted);
      days.note({ ...at, source, question }, { rows, ...(truncated !== undefined && { truncated }) }, changes);
    },
    split: (question: Partial<FiguresQuestion> = {}, terms: Partial<DayTerms> = {}) =>
      days.split(
        { ...at, source: toSource({ wholeBy: [] }), question: ask(question) },
        { now: noon, maxAgeSeconds: undefined, settlesAfterDays: (metric) => settles[metric], ...terms },
      ),
  };
}

type Split = ReturnType<ReturnType<typeof createKit>['split']>;

const readRest = (split: Split) => {
  const range = split?.rest?.range;
  return range && 'between' in range ? [range.between.from, range.between.to] : split?.rest;
};

/** What comes when the rest is asked. */
const join = (split: Split, rows: readonly FigureRow[] = []) => split!.join({ rows });
const yesterday = addDays(today, -1);

describe('days that are known', () => {
  it('are not asked again once they are settled, only the last ones are', () => {
    const { note, split } = createKit();
    note();
    expect(readRest(split())).toEqual([yesterday, today]);
  });

  it('are joined with the rest in the order of the calendar, each bearing the whole range', () => {
    const { note, split } = createKit();
    note({ days: { from: '2026-03-01', to: '2026-03-05' } });
    const found = split({ range: { between: { from: '2026-02-27', to: '2026-03-05' } } });
    expect(readRest(found)).toEqual(['2026-02-27', '2026-02-28']);
    const answer = join(found, toRows('1', ['2026-02-27', '2026-02-28'], {}));
    expect(answer?.rows.map(({ keys }) => keys[0])).toEqual(listSteps({ from: '2026-02-27', to: '2026-03-05' }, 'DAY'));
    expect(new Set(answer?.rows.map(({ figures }) => JSON.stringify(figures.range))).size).toBe(1);
    expect(answer?.rows[0]?.figures.range).toEqual({ from: '2026-02-27', to: '2026-03-05' });
  });

  it('answer alone where all of them are settled', () => {
    const { note, split } = createKit();
    note();
    const found = split({ range: { preset: 'LAST_MONTH' } });
    expect(found?.rest).toBeNull();
    expect(join(found)?.rows).toHaveLength(28);
  });

  it('are asked again as long as conversions may come late, though clicks are not', () => {
    const { note, split } = createKit();
    note({ metrics: ['clicks', 'conversions'] });
    expect(readRest(split({ metrics: ['clicks'] }))).toEqual([yesterday, today]);
    expect(readRest(split({ metrics: ['clicks', 'conversions'] }))).toEqual(['2026-02-13', today]);
  });

  it('are asked again as if for everything where no metric is asked for', () => {
    const { note, split } = createKit();
    note({ metrics: [] });
    expect(readRest(split({ metrics: [] }))).toEqual(['2026-02-13', today]);
  });

  it('are asked again when they were read before they were settled', () => {
    const { note, split } = createKit();
    note({ figures: { asOf: noon - dayMs } });
    // Read on the 14th: the 13th was still counted then.
    expect(readRest(split())).toEqual(['2026-03-13', today]);
  });

  it('are not final in the first hour after their end, even where nothing comes late', () => {
    const midnight = Date.UTC(2026, 2, 15);
    const nothingLate = { settlesAfterDays: () => 0 };
    const { note, split } = createKit();
    note({ figures: { asOf: midnight + 3_599_999 } });
    expect(readRest(split({}, nothingLate))).toEqual([yesterday, today]);
    note({ figures: { asOf: midnight + 3_600_000 } });
    expect(readRest(split({}, nothingLate))).toEqual([today, today]);
    // What settles after a day is as it was: two days, and no hour more.
    expect(readRest(split())).toEqual([yesterday, today]);
  });

  it('are not used for metrics that they were not asked for', () => {
    const { note, split } = createKit();
    note({ metrics: ['clicks'] });
    expect(split({ metrics: ['clicks', 'revenue'] })).toBeUndefined();
    expect(split({ metrics: ['clicks', 'cost'] })).toBeDefined();
  });

  it('are forgotten when they come again with less', () => {
    const { note, split } = createKit();
    note({ metrics: ['clicks', 'revenue'] });
    note({ metrics: ['clicks'] });
    expect(split({ metrics: ['revenue'] })).toBeUndefined();
  });

  it('are no older than the client allows', () => {
    const { note, split } = createKit();
    note();
    expect(split({}, { now: noon + 59_999, maxAgeSeconds: 60 })).toBeDefined();
    expect(split({}, { now: noon + 60_000, maxAgeSeconds: 60 })).toBeUndefined();
    expect(split({}, { maxAgeSeconds: 0 })).toBeUndefined();
  });

  it('are relied on for a day, no longer', () => {
    const { note, split } = createKit();
    note();
    expect(split({}, { now: noon + dayMs })).toBeDefined();
    expect(split({}, { now: noon + dayMs + 1 })).toBeUndefined();
  });

  it('are forgotten when something changes at the account', () => {
    let changes = 4;
    const { note, split } = createKit({ ...createStubConnection({ things: [] }), changes: () => changes });
    note({ changes: 4 });
    expect(split()).toBeDefined();
    changes = 5;
    expect(split()).toBeUndefined();
    note({ changes: 4 });
    expect(split()).toBeUndefined();
  });

  it('are not taken from stale or cut answers', () => {
    const stale = createKit();
    stale.note({ figures: { isStale: true } });
    expect(stale.split()).toBeUndefined();
    const cut = createKit();
    cut.note({ truncated: 'Only the first rows.' });
    expect(cut.split()).toBeUndefined();
  });

  it('are those of the same account, type, thing and filters', () => {
    const { days, note, split } = createKit();
    note();
    expect(split({ ids: ['2'] })).toBeUndefined();
    expect(split({ filters: [{ dimension: 'COUNTRY', anyOf: ['DE'] }] })).toBeUndefined();
    const question = toQuestion({ dimensions: ['DAY'], range: { between: long } });
    const terms = { now: noon, maxAgeSeconds: undefined, settlesAfterDays: () => 1 };
    const connection = createStubConnection({ things: [] });
    expect(days.split({ connection, of: 'TrackingLink', source: toSource(), question }, terms)).toBeDefined();
    expect(days.split({ connection, of: 'TrackingPixel', source: toSource(), question }, terms)).toBeUndefined();
    const other = createStubConnection({ things: [], account: 'two' });
    expect(days.split({ connection: other, of: 'TrackingLink', source: toSource(), question }, terms)).toBeUndefined();
  });

  it('are kept of so many things, the least recently noted goes first', () => {
    const { note, split } = createKit(undefined, 2);
    for (const id of ['1', '2', '1', '3']) note({ id });
    expect(['1', '2', '3'].map((id) => split({ ids: [id] }) !== undefined)).toEqual([true, false, true]);
  });

  it('say nothing of the last seconds, of weeks, or of two dimensions', () => {
    const { note, split } = createKit();
    note();
    expect(split({ range: { lastSeconds: 60 } })).toBeUndefined();
    expect(split({ dimensions: ['WEEK'] })).toBeUndefined();
    expect(split({ dimensions: ['DAY', 'COUNTRY'] })).toBeUndefined();
  });
});

describe('several things', () => {
  it('are asked for every day that one of them lacks', () => {
    const { note, split } = createKit();
    note({ id: '1' });
    note({ id: '2', days: { from: '2026-02-01', to: '2026-03-01' } });
    const found = split({ ids: ['1', '2'] });
    expect(readRest(found)).toEqual(['2026-03-02', today]);
    expect(found?.rest?.ids).toEqual(['1', '2']);
    expect(join(found)?.rows).toHaveLength(2 * 29);
    expect(split({ ids: ['1', '3'] })).toBeUndefined();
  });

  it('are asked in one range, what is known in its midst is not doubled', () => {
    const { note, split } = createKit();
    note({ days: { from: '2026-02-01', to: '2026-02-05' } });
    note({ days: { from: '2026-02-10', to: '2026-02-12' } });
    const found = split({ range: { between: { from: '2026-02-01', to: '2026-02-20' } } });
    expect(readRest(found)).toEqual(['2026-02-06', '2026-02-20']);
    const answer = join(found, toRows('1', listSteps({ from: '2026-02-06', to: '2026-02-20' }, 'DAY'), {}));
    expect(answer?.rows.map(({ keys }) => keys[0])).toEqual(listSteps({ from: '2026-02-01', to: '2026-02-20' }, 'DAY'));
  });

  it('of which the days begin at different times are asked whole', () => {
    const { note, split } = createKit();
    note({ id: '1' });
    note({ id: '2', figures: { timeZone: 'Asia/Tokyo' } });
    expect(split({ ids: ['1', '2'] })).toBeUndefined();
    expect(split({ ids: ['2'] })).toBeDefined();
  });

  it('are parted by where their days begin, unless some have none', () => {
    const { note, partIds } = createKit();
    note({ id: '1' });
    note({ id: '2', figures: { timeZone: 'Asia/Tokyo' } });
    note({ id: '3' });
    expect(partIds({ ids: ['1', '2', '3'] })).toEqual([['1', '3'], ['2']]);
    expect(partIds({ ids: ['1', '2', '3'], dimensions: [] })).toEqual([['1', '3'], ['2']]);
    expect(partIds({ ids: ['1', '2', '4'] })).toEqual([['1', '2', '4']]);
    expect(partIds({ ids: [] })).toHaveLength(1);
  });

  it('are asked together where days are no help', () => {
    const { note, partIds } = createKit();
    note({ id: '1' });
    note({ id: '2', figures: { timeZone: 'Asia/Tokyo' } });
    const ids = ['1', '2'];
    expect(partIds({ ids, dimensions: ['COUNTRY'] })).toEqual([ids]);
    expect(partIds({ ids, dimensions: [], metrics: ['uniqueClicks'] })).toEqual([ids]);
  });
});

describe('the calendar', () => {
  it('is that of the zone of the days', () => {
    const { note, split } = createKit();
    // Noon in Greenwich is two in the morning of the next day on Kiritimati.
    note({ figures: { timeZone: 'Pacific/Kiritimati' } });
    expect(readRest(split({ range: { days: 5 } }))).toEqual([today, '2026-03-16']);
  });

  it('turns at midnight: a new day is asked for, and one more is settled', () => {
    const { note, split } = createKit();
    const late = Date.UTC(2026, 2, 15, 23, 59, 59);
    note({ figures: { asOf: late } });
    expect(readRest(split({ range: { preset: 'LAST_7_DAYS' } }, { now: late }))).toEqual([yesterday, today]);
    // What was read before midnight is as unsettled as it was.
    expect(readRest(split({ range: { preset: 'LAST_7_DAYS' } }, { now: late + 1000 }))).toEqual([
      yesterday,
      '2026-03-16',
    ]);
    note({ figures: { asOf: late + 1000 }, days: { from: '2026-03-10', to: today } });
    expect(readRest(split({ range: { preset: 'LAST_7_DAYS' } }, { now: late + 1000 }))).toEqual([today, '2026-03-16']);
  });

  it('leaves the future to the rest', () => {
    const { note, split } = createKit();
    note();
    expect(readRest(split({ range: { between: { from: '2026-03-01', to: '2026-03-31' } } }))).toEqual([
      yesterday,
      '2026-03-31',
    ]);
    expect(split({ range: { between: { from: '2026-04-01', to: '2026-04-30' } } })).toBeUndefined();
  });
});

describe('a total', () => {
  const ofTail = (values: FigureRow['figures']['values']) => [toRow('1', [], values)];

  it('is that of the days that are known, and of the last ones', () => {
    const { note, split } = createKit();
    note({ metrics: ['clicks', 'revenue'] });
    const found = split({ dimensions: [], metrics: ['clicks', 'revenue'] }, { settlesAfterDays: () => 1 });
    expect(readRest(found)).toEqual([yesterday, today]);
    expect(found?.rest?.dimensions).toEqual([]);
    const [row, ...others] = join(found, ofTail({ clicks: 10, revenue: 0.2 }))!.rows;
    expect(others).toEqual([]);
    expect(row).toMatchObject({ id: '1', keys: [], figures: { values: { clicks: 51, revenue: 4.3 }, range: long } });
  });

  it('has ratios of its own totals', () => {
    const { note, split } = createKit();
    note({ metrics: ['clicks', 'conversions', 'conversionRate'] });
    const asked = { dimensions: [], metrics: ['conversionRate'] } as const;
    const found = split(asked, { settlesAfterDays: () => 1 });
    const tail = ofTail({ clicks: 59, conversions: 18, conversionRate: 18 / 59 });
    expect(join(found, tail)?.rows[0]?.figures.values.conversionRate).toBe(1);
  });

  it('is asked whole where ratios have no totals, or the rest does not know the thing', () => {
    const { note, split } = createKit();
    note({ metrics: ['clicks', 'conversionRate'] });
    const ratio = split({ dimensions: [], metrics: ['conversionRate'] }, { settlesAfterDays: () => 1 });
    expect(join(ratio, ofTail({ clicks: 1, conversionRate: 1 }))).toBeUndefined();
    const plain = split({ dimensions: [] });
    expect(join(plain, [])).toBeUndefined();
    expect(join(plain, ofTail({}))).toBeUndefined();
    expect(join(plain, ofTail({ clicks: 1 }))).toBeDefined();
  });

  it('is not made of people, nor of days that are not everything', () => {
    const { note, split } = createKit();
    note({ metrics: ['clicks', 'uniqueClicks'] });
    expect(split({ dimensions: [], metrics: ['clicks', 'uniqueClicks'] })).toBeUndefined();
    expect(split({ dimensions: [] })).toBeDefined();
    note({ source: toSource({ wholeBy: ['COUNTRY'] }) });
    expect(split({ dimensions: [] })).toBeUndefined();
    expect(split()).toBeDefined();
  });

  it('of settled days alone needs nobody', () => {
    const { note, split } = createKit();
    note();
    const found = split({ dimensions: [], range: { preset: 'LAST_MONTH' } });
    expect(found?.rest).toBeNull();
    expect(join(found)?.rows.map(({ figures }) => figures.values.clicks)).toEqual([28]);
  });

  it('keeps the parts of an account apart', () => {
    const { days, split } = createKit();
    const parts = ['a', 'b'].map((name) => ({ type: 'Website', upstreamId: name, name }));
    const connection = createStubConnection({ things: [] });
    const question = toQuestion({ ids: [], dimensions: ['DAY'], range: { between: long } });
    const rows = parts.flatMap((scope) => toRows(null, listSteps(long, 'DAY'), {}).map((row) => ({ ...row, scope })));
    days.note({ connection, of: 'TrackingLink', source: toSource(), question }, { rows }, 0);
    const found = split({ ids: [], dimensions: [] });
    const tail = parts.map((scope, index) => ({ ...toRow(null, [], { clicks: 10 * (index + 1) }), scope }));
    expect(join(found, tail)?.rows.map((row) => [row.scope?.upstreamId, row.figures.values.clicks])).toEqual([['a', 51], ['b', 61]]);
    expect(join(found, tail.slice(1))).toBeUndefined();
  }); // prettier-ignore
});
