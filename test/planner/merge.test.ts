import { describe, expect, it } from '@jest/globals';
import type { MetricValues } from '../../src/model/metrics';
import { mergeRows, sortReportRows } from '../../src/planner/merge';
import { createFigures } from '../support/stub-provider';

const answer = (account: string, keys: (string | null)[], values: MetricValues) => ({
  provider: account.toUpperCase(),
  account,
  row: { id: null, keys, figures: createFigures(account.toUpperCase(), account, values) },
  previous: null,
});

const readKeys = (rows: ReturnType<typeof mergeRows>): unknown[] => rows.map((row) => row.keys[0]?.value);

describe('report rows', () => {
  it('stand side by side when their keys are equal', () => {
    const rows = mergeRows(['COUNTRY'], [answer('a', ['DE'], { clicks: 1 }), answer('b', ['DE'], { visitors: 2 })]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.parts.map((part) => part.account)).toEqual(['a', 'b']);
  });

  it('keep the unknown value apart from every known one', () => {
    const rows = mergeRows(['COUNTRY'], [answer('a', [null], { clicks: 1 }), answer('a', ['null'], { clicks: 1 })]);
    expect(rows).toHaveLength(2);
  });

  it('come largest first without an order', () => {
    const rows = mergeRows(['COUNTRY'], [answer('a', ['DE'], { clicks: 1 }), answer('a', ['FR'], { clicks: 5 })]);
    expect(readKeys(sortReportRows(rows, null))).toEqual(['FR', 'DE']);
  });

  it('come in time order when they have a time', () => {
    const rows = mergeRows(
      ['DAY'],
      [answer('a', ['2026-03-02'], { clicks: 9 }), answer('a', ['2026-03-01'], { clicks: 1 })],
    );
    expect(readKeys(sortReportRows(rows, null))).toEqual(['2026-03-01', '2026-03-02']);
  });

  it('sort hours as numbers', () => {
    const rows = mergeRows(['HOUR'], [answer('a', ['10'], { clicks: 1 }), answer('a', ['9'], { clicks: 1 })]);
    expect(readKeys(sortReportRows(rows, null))).toEqual(['9', '10']);
  });

  it('are ordered by the sum of what adds up and by the largest part of what does not', () => {
    const rows = mergeRows(
      ['COUNTRY'],
      [
        answer('a', ['DE'], { clicks: 4, visitors: 6 }),
        answer('b', ['DE'], { clicks: 4, visitors: 6 }),
        answer('a', ['FR'], { clicks: 7, visitors: 7 }),
      ],
    );
    expect(readKeys(sortReportRows(rows, { by: 'clicks', direction: 'DESC' }))).toEqual(['DE', 'FR']);
    expect(readKeys(sortReportRows(rows, { by: 'visitors', direction: 'DESC' }))).toEqual(['FR', 'DE']);
  });
});
