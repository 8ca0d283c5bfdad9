/** Answers of a moment ago, given again while all that they were made of is unchanged. */
import { LRUCache } from 'lru-cache';
import type { Clock, UsedAnswer } from '../../http/types';

export interface Memo {
  /** `key` tells the question and the accounts of who asks it. */
  readonly recall: (key: string) => Buffer | undefined;
  readonly keep: (key: string, text: string, made: MadeOf) => void;
}

export interface MadeOf {
  /** When the answer was begun, epoch milliseconds. */
  readonly startedAt: number;
  readonly parts: readonly NonNullable<UsedAnswer>[];
}

interface Kept extends MadeOf {
  /** In bytes since it was asked for again. */
  body: string | Buffer;
}

const maxAgeMs = 60_000;
const quarterHourMs = 15 * 60_000;
const maxBytes = 32 * 1024 * 1024;

/**
 * Guarantees: an answer is given again only while every upstream answer in it is still the one that would be used, at most a minute, and never
 * past a quarter of an hour of the clock: every time zone's midnight is on one, and then "today" is another day.
 */
export function createMemo(clock: Clock): Memo {
  const answers = new LRUCache<string, Kept>({
    max: 5_000,
    maxSize: maxBytes,
    sizeCalculation: ({ body, parts }, key) => body.length + key.length + 100 * parts.length,
  });

  const isValid = ({ startedAt, parts }: Kept): boolean => {
    const now = clock.now();
    const isToday = Math.floor(now / quarterHourMs) === Math.floor(startedAt / quarterHourMs);
    return isToday && now - startedAt < maxAgeMs && parts.every((part) => part.isCurrent());
  };

  return {
    recall: (key) => {
      const kept = answers.get(key);
      if (kept && isValid(kept)) return toBytes(kept);
      answers.delete(key);
      return undefined;
    },
    keep: (key, text, made) => void answers.set(key, { body: text, ...made }),
  };
}

/** Most answers are given once: only those that are given again are worth the bytes. */
function toBytes(kept: Kept): Buffer {
  const bytes = typeof kept.body === 'string' ? Buffer.from(kept.body) : kept.body;
  kept.body = bytes;
  return bytes;
}
