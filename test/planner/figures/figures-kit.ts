/** Questions, rows and sources for tests of what is made out of other figures. */
import type { Figures } from '../../../src/model/entity';
import type { MetricValues } from '../../../src/model/metrics';
import type { FiguresQuestion } from '../../../src/model/question';
import type { DayRange } from '../../../src/model/range';
import type { FigureRow, FiguresSource } from '../../../src/providers/provider';

/** A Sunday, at noon in Greenwich. */
export const noon = Date.UTC(2026, 2, 15, 12);
export const today = '2026-03-15';
export const week: DayRange = { from: '2026-03-09', to: today };

export function toQuestion(overrides: Partial<FiguresQuestion> = {}): FiguresQuestion {
  return {
    ids: ['1'],
    range: { preset: 'LAST_7_DAYS' },
    dimensions: [],
    filters: [],
    metrics: ['clicks'],
    ...overrides,
  };
}

export function toFigures(values: MetricValues, overrides: Partial<Figures> = {}): Figures {
  return {
    values,
    range: week,
    timeZone: 'UTC',
    currency: 'EUR',
    asOf: noon,
    isStale: false,
    isSettled: false,
    sources: [{ provider: 'CLICKMETER', account: 'one', operation: 'GET /figures' }],
    ...overrides,
  };
}

export function toRow(
  id: string | null,
  keys: readonly (string | null)[],
  values: MetricValues,
  overrides: Partial<Figures> = {},
): FigureRow {
  return { id, keys, figures: toFigures(values, overrides) };
}

/** One row for each day of the range. */
export function toDayRows(id: string | null, days: readonly string[], clicks = 1): readonly FigureRow[] {
  return days.map((day) => toRow(id, [day], { clicks }));
}

export function toSource(overrides: Partial<FiguresSource> = {}): FiguresSource {
  return {
    operation: 'GET /figures',
    buckets: [],
    freshForSeconds: 0,
    of: 'TrackingLink',
    dimensions: [[], ['DAY'], ['COUNTRY'], ['DAY', 'COUNTRY']],
    metrics: ['clicks', 'uniqueClicks', 'conversions', 'conversionRate', 'revenue'],
    filters: ['COUNTRY'],
    wholeBy: ['DAY', 'COUNTRY'],
    estimateCalls: () => ({ min: 1, max: 1 }),
    read: () => Promise.reject(new Error('Nobody asks it.')),
    ...overrides,
  };
}
