import { describe, expect, it } from '@jest/globals';
import { listSteps, toFirstDay, toLastDay } from '../../src/model/steps';

describe('a step of time', () => {
  it.each([
    ['DAY', '2026-03-04', '2026-03-04'],
    ['WEEK', '2026-03-02', '2026-03-08'],
    ['MONTH', '2026-03-01', '2026-03-31'],
  ] as const)('of a %s goes from %s to %s', (step, first, last) => {
    expect(toFirstDay('2026-03-04', step)).toBe(first);
    expect(toLastDay('2026-03-04', step)).toBe(last);
  });

  it.each([
    ['DAY', ['2026-02-28', '2026-03-01', '2026-03-02']],
    ['WEEK', ['2026-02-23', '2026-03-02']],
    ['MONTH', ['2026-02-01', '2026-03-01']],
  ] as const)('of a %s is listed when a range touches it', (step, names) => {
    expect(listSteps({ from: '2026-02-28', to: '2026-03-02' }, step)).toEqual(names);
  });

  it('is not listed for a range that ends before it begins', () => {
    expect(listSteps({ from: '2026-03-02', to: '2026-03-01' }, 'DAY')).toEqual([]);
    expect(listSteps({ from: '2026-03-02', to: '2026-02-01' }, 'DAY')).toEqual([]);
  });
});
