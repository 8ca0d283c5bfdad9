import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../src/errors';
import { checkRange, countDays, isSettled, toDayRange, toPreviousRange } from '../../src/model/range';

const now = Date.UTC(2026, 2, 1, 3);

describe('a range', () => {
  it.each([
    [{ preset: 'TODAY' }, 'UTC', '2026-03-01', '2026-03-01'],
    [{ preset: 'TODAY' }, 'America/New_York', '2026-02-28', '2026-02-28'],
    [{ preset: 'YESTERDAY' }, 'UTC', '2026-02-28', '2026-02-28'],
    [{ preset: 'LAST_7_DAYS' }, 'UTC', '2026-02-23', '2026-03-01'],
    [{ preset: 'LAST_30_DAYS' }, 'UTC', '2026-01-31', '2026-03-01'],
    [{ preset: 'THIS_MONTH' }, 'UTC', '2026-03-01', '2026-03-01'],
    [{ preset: 'LAST_MONTH' }, 'UTC', '2026-02-01', '2026-02-28'],
    [{ preset: 'THIS_YEAR' }, 'UTC', '2026-01-01', '2026-03-01'],
    [{ days: 1 }, 'UTC', '2026-03-01', '2026-03-01'],
    [{ lastSeconds: 3600 }, 'UTC', '2026-03-01', '2026-03-01'],
  ] as const)('%j in %s is %s to %s', (range, timeZone, from, to) => {
    expect(toDayRange(range, timeZone, now)).toEqual({ from, to });
  });

  it('is settled when its last day lies more than so many days back', () => {
    expect(isSettled('2026-03-01', 0, '2026-03-01')).toBe(false);
    expect(isSettled('2026-03-01', 0, '2026-03-02')).toBe(true);
    expect(isSettled('2026-03-01', 30, '2026-03-31')).toBe(false);
    expect(isSettled('2026-03-01', 30, '2026-04-01')).toBe(true);
  });

  it('is compared with as many days before it', () => {
    const range = { from: '2026-02-23', to: '2026-03-01' };
    expect(toPreviousRange(range)).toEqual({ from: '2026-02-16', to: '2026-02-22' });
    expect(countDays(range)).toBe(7);
  });

  it.each([
    [{ between: { from: '2026-03-02', to: '2026-03-01' } }, 'range.between'],
    [{ days: 0 }, 'range.days'],
    [{ lastSeconds: 3601 }, 'range.lastSeconds'],
  ])('%j is refused with the path of the argument', (range, field) => {
    expect(() => checkRange(range, 'range')).toThrow(InputError);
    try {
      checkRange(range, 'range');
    } catch (failure) {
      expect((failure as InputError).field).toBe(field);
    }
  });
});
