/** Changes that the client calls the same: asked again with the same key, they are answered from the first time. */
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { InputError } from '../errors';
import type { Clock } from './types';

export interface IdempotencyKeys {
  /**
   * Without a key acts each time. With one: the first call acts, later ones within a day share its answer, also while it is under way; a
   * failed one is forgotten unless nobody knows its outcome. Throws an `InputError` when the key comes with another input.
   */
  readonly run: <T>(key: string | null | undefined, input: unknown, act: () => Promise<T>) => Promise<T>;
}

interface Known {
  readonly inputHash: string;
  readonly answer: Promise<unknown>;
  readonly until: number;
}

const dayMs = 86_400_000;

/** One for each account, so that keys of different accounts never meet. `isUnknown` tells failures after which nobody may act again. */
export function createIdempotencyKeys(
  clock: Clock,
  isUnknown: (failure: unknown) => boolean,
  maxKeys = 10_000,
): IdempotencyKeys {
  const known = new LRUCache<string, Known>({ max: maxKeys });
  return {
    run: async <T>(key: string | null | undefined, input: unknown, act: () => Promise<T>): Promise<T> => {
      if (key === null || key === undefined) return act();
      if (key.length < 1 || key.length > 255) {
        throw new InputError('idempotencyKey must have 1 to 255 characters.', 'input.idempotencyKey');
      }
      const inputHash = createHash('sha256').update(JSON.stringify(input)).digest('base64url');
      const first = known.get(key);
      if (first && first.until > clock.now()) {
        if (first.inputHash === inputHash) return first.answer as Promise<T>;
        throw new InputError(
          'This idempotencyKey was used for another input: choose a new one.',
          'input.idempotencyKey',
        );
      }
      const answer = act();
      known.set(key, { inputHash, answer, until: clock.now() + dayMs });
      answer.catch((failure: unknown) => {
        if (!isUnknown(failure)) known.delete(key);
      });
      return answer;
    },
  };
}
