import { describe, expect, test } from '@jest/globals';
import { isFinal, toFigureTerms, toFreshSeconds } from '../../src/model/freshness';

const today = '2026-03-10';
const to = (day: string) => ({ from: '2026-01-01', to: day });

describe('figures are kept', () => {
  test.each([
    ['a minute while today is among the days', '2026-03-10', 30, 60],
    ['a minute for days to come', '2026-03-12', 30, 60],
    ['a quarter of an hour while conversions may still come', '2026-03-09', 30, 900],
    ['a quarter of an hour on the last day on which they may', '2026-02-08', 30, 900],
    ['a day once all have come', '2026-02-07', 30, 86_400],
    ['a quarter of an hour for yesterday, also where nothing comes late', '2026-03-09', 0, 900],
    ['a day for the day before, where nothing comes late', '2026-03-08', 0, 86_400],
  ])('%s', (_, day, settlesAfterDays, seconds) => {
    expect(toFreshSeconds(to(day), settlesAfterDays, today)).toBe(seconds);
  });

  test('by their last day, however long ago the first one was', () => {
    expect(toFreshSeconds({ from: '2020-01-01', to: today }, 0, today)).toBe(60);
  });
});

test('a day is final when the day after it is over too, and what comes late has come', () => {
  expect([isFinal('2026-03-09', 0, today), isFinal('2026-03-08', 0, today)]).toEqual([false, true]);
  expect([isFinal('2026-03-06', 3, today), isFinal('2026-03-07', 3, today)]).toEqual([true, false]);
});

test('figures may be shown past their freshness for ten seconds, and never for longer than they were fresh', () => {
  expect(toFigureTerms(86_400)).toEqual({ freshForSeconds: 86_400, staleForSeconds: 10 });
  expect(toFigureTerms(4)).toEqual({ freshForSeconds: 4, staleForSeconds: 4 });
});
