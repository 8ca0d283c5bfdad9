/** Whole answers that are given again: only while nothing of them has changed, and never to somebody else. */
import { describe, expect, test } from '@jest/globals';
import { createMemo } from '../../src/server/lane/memo';

const begin = Date.UTC(2026, 2, 15, 12, 1);

function createKit() {
  let now = begin;
  let isCurrent = true;
  const clock = { now: () => now, sleep: () => Promise.resolve() };
  const memo = createMemo(clock);
  return {
    memo,
    keep: (key: string, text: string) =>
      memo.keep(key, text, { startedAt: now, parts: [{ isCurrent: () => true }, { isCurrent: () => isCurrent }] }),
    turnTo: (instant: number) => void (now = instant),
    change: () => void (isCurrent = false),
    recall: (key: string) => memo.recall(key)?.toString(),
  };
}

describe('an answer that was kept', () => {
  test('is given again, in the same bytes', () => {
    const { keep, recall, memo } = createKit();
    keep('question', '{"data":"ü"}');
    expect(recall('question')).toBe('{"data":"ü"}');
    expect(memo.recall('question')).toBe(memo.recall('question'));
    expect(recall('another')).toBeUndefined();
  });

  test('is given again no more when a part of it has changed', () => {
    const { keep, recall, change } = createKit();
    keep('question', 'answer');
    change();
    expect(recall('question')).toBeUndefined();
  });

  test('is given again for a minute', () => {
    const { keep, recall, turnTo } = createKit();
    keep('question', 'answer');
    turnTo(begin + 59_999);
    expect(recall('question')).toBe('answer');
    turnTo(begin + 60_000);
    expect(recall('question')).toBeUndefined();
  });

  test('is not given past a quarter of an hour, when somewhere a day begins', () => {
    const { keep, recall, turnTo } = createKit();
    const boundary = Date.UTC(2026, 2, 15, 18, 15);
    turnTo(boundary - 10);
    keep('question', 'answer');
    turnTo(boundary - 1);
    expect(recall('question')).toBe('answer');
    turnTo(boundary);
    expect(recall('question')).toBeUndefined();
  });

  test('makes room for younger ones', () => {
    const { keep, recall } = createKit();
    const large = 'x'.repeat(20 * 1024 * 1024);
    keep('one', large);
    keep('two', large);
    expect([recall('one') === undefined, recall('two') === large]).toEqual([true, true]);
  });
});
