import { describe, expect, it } from '@jest/globals';
import { findGaps, sumFigures } from '../../src/model/figures';
import { addExactly, addMetricValues, withDerived } from '../../src/model/metrics';
import { createFigures } from '../support/stub-provider';

describe('metric arithmetic', () => {
  it('adds money exactly', () => {
    expect(addExactly([0.1, 0.2])).toBe(0.3);
    expect(addMetricValues([{ cost: 1.10001 }, { cost: 2.20002 }])).toMatchObject({ cost: 3.30003 });
  });

  it('never adds what does not add up', () => {
    expect(
      addMetricValues([
        { clicks: 1, visitors: 1 },
        { clicks: 2, visitors: 1 },
      ]),
    ).toEqual({ clicks: 3 });
  });

  it('leaves out a sum of which one part is unknown', () => {
    expect(addMetricValues([{ clicks: 1, views: 1 }, { clicks: 2 }])).toEqual({ clicks: 3 });
  });

  it('works ratios out from totals', () => {
    const parts = [
      { conversions: 1, clicks: 1 },
      { conversions: 0, clicks: 3 },
    ];
    expect(addMetricValues(parts)).toMatchObject({ conversionRate: 0.25 });
  });

  it('gives no ratio of nothing', () => {
    expect(withDerived({ conversions: 0, clicks: 0 })).toEqual({ conversions: 0, clicks: 0 });
  });
});

describe('figures of several parts', () => {
  it('say why a metric of the parts is missing from the whole', () => {
    const whole = sumFigures([
      createFigures('P', 'a', { views: 1, visitors: 1 }),
      createFigures('P', 'a', { views: 2, visitors: 1 }),
    ]);
    expect(whole?.values).toEqual({ views: 3 });
    expect(findGaps(whole!).find((gap) => gap.metric === 'visitors')?.reason).toBe('NOT_ADDITIVE');
  });

  it('name the empty denominator of a missing ratio', () => {
    const gaps = findGaps(createFigures('P', 'a', { conversions: 0, clicks: 0 }));
    expect(gaps.find((gap) => gap.metric === 'conversionRate')?.reason).toBe('NO_DENOMINATOR');
    expect(gaps.find((gap) => gap.metric === 'visitors')?.reason).toBe('NOT_MEASURED');
  });

  it('do not blame the denominator of a ratio whose part is not measured', () => {
    const gaps = findGaps(createFigures('P', 'a', { conversions: 0, clicks: 0 }));
    expect(gaps.find((gap) => gap.metric === 'fraudRate')?.reason).toBe('NOT_MEASURED');
  });
});
