import { describe, expect, test } from '@jest/globals';
import { planRetryMs, type RetryQuestion } from '../../src/http/retry';
import { createRetryBudget } from '../../src/http/retry-budget';
import { readRetryAfterMs } from '../../src/http/retry-after';
import { createFakeClock } from '../support/fake-clock';
import { createRandom } from '../support/random';

const question: RetryQuestion = {
  attempts: 1,
  isThrottled: false,
  retryAfterMs: undefined,
  remainingMs: 10_000,
  random: 1,
};

describe('planRetryMs', () => {
  test('the ceiling of the jitter doubles, from 100 ms, or 500 ms after a 429', () => {
    expect(planRetryMs(question)).toBe(100);
    expect(planRetryMs({ ...question, attempts: 2 })).toBe(200);
    expect(planRetryMs({ ...question, isThrottled: true })).toBe(500);
    expect(planRetryMs({ ...question, isThrottled: true, attempts: 2 })).toBe(1000);
    expect(planRetryMs({ ...question, random: 0 })).toBe(0);
  });

  test('the third attempt is the last', () => {
    expect(planRetryMs({ ...question, attempts: 3 })).toBeUndefined();
  });

  test('what the API asks for is obeyed, also against the jitter', () => {
    expect(planRetryMs({ ...question, retryAfterMs: 2000 })).toBe(2000);
  });

  test('no attempt is planned past the deadline', () => {
    expect(planRetryMs({ ...question, retryAfterMs: 10_000 })).toBeUndefined();
    expect(planRetryMs({ ...question, retryAfterMs: 9_999 })).toBe(9_999);
    expect(planRetryMs({ ...question, remainingMs: 50 })).toBeUndefined();
    expect(planRetryMs({ ...question, remainingMs: 0, random: 0 })).toBeUndefined();
  });

  test('clients that failed together spread out', () => {
    const random = createRandom(1);
    const slots = new Map<number, number>();
    for (let client = 0; client < 1000; client += 1) {
      const slot = Math.floor(planRetryMs({ ...question, isThrottled: true, random: random() })! / 100);
      slots.set(slot, (slots.get(slot) ?? 0) + 1);
    }
    expect(slots.size).toBe(5);
    expect(Math.max(...slots.values())).toBeLessThan(300);
  });
});

describe('the retry budget', () => {
  test('3 retries are always there, and a fifth of the calls', () => {
    const budget = createRetryBudget(createFakeClock());
    const taken = () => [1, 2, 3, 4, 5].filter(() => budget.take()).length;
    expect(taken()).toBe(3);
    for (let call = 0; call < 5; call += 1) {
      budget.noteCall();
    }
    expect(taken()).toBe(1);
  });

  test('while all calls fail, retries stay within a fifth and 3', () => {
    const budget = createRetryBudget(createFakeClock());
    let retries = 0;
    for (let call = 0; call < 10_000; call += 1) {
      budget.noteCall();
      retries += (budget.take() ? 1 : 0) + (budget.take() ? 1 : 0);
    }
    expect(retries).toBeGreaterThan(1_990);
    expect(retries).toBeLessThanOrEqual(2_003);
  });

  test('10 s without a retry bring the 3 back, and a long quiet no more than 20', async () => {
    const clock = createFakeClock();
    const budget = createRetryBudget(clock);
    const takeAll = () => Array.from({ length: 100 }, () => budget.take()).filter(Boolean).length;
    takeAll();
    await clock.advance(9_999);
    expect(takeAll()).toBe(0);
    await clock.advance(1);
    expect(takeAll()).toBe(3);
    for (let call = 0; call < 1000; call += 1) {
      budget.noteCall();
    }
    expect(takeAll()).toBe(20);
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-11-20T12:00:00Z');

  test.each([
    ['2', 2000],
    [' 0.5 ', 500],
    ['Fri, 20 Nov 2026 12:00:03 GMT', 3000],
    ['Friday, 20-Nov-26 13:00:00 GMT', 3_600_000],
    ['31536000', 86_400_000],
  ])('%s is read', (header, expected) => {
    expect(readRetryAfterMs(header, now)).toBe(expected);
  });

  test.each([
    undefined,
    '',
    '0',
    '-5',
    'soon',
    'NaN',
    'Infinity',
    '1e3',
    '5 seconds',
    'Thu, 19 Nov 2026 12:00:00 GMT',
    'Fri, 99 Nov 2026 12:00:00 GMT',
  ])('%s is passed over', (header) => {
    expect(readRetryAfterMs(header, now)).toBeUndefined();
  });
});
