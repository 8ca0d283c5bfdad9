/** Keeps upstream answers in this process, within bounds. */
import Keyv from 'keyv';
import { LRUCache } from 'lru-cache';
import { createTagVersions } from './tags';
import type { AnswerStore, StoredAnswer } from './types';

export interface AnswerStoreOptions {
  readonly maxEntries?: number;
  /** Counted by the length of the texts; parsed, they take some times as much. */
  readonly maxBytes?: number;
  readonly maxTags?: number;
}

interface Held {
  readonly value: StoredAnswer;
  readonly expires?: number;
}

/** What an entry costs besides its body. */
const entryBytes = 500;

/** Guarantees: never more than `maxEntries`, `maxBytes` and `maxTags`; of the answers the least recently used goes first; answers come back as the same object. */
export function createAnswerStore(options: AnswerStoreOptions = {}): AnswerStore {
  const { maxEntries = 5_000, maxBytes = 64 * 1024 * 1024, maxTags } = options;
  const entries = new LRUCache<string, Held>({
    max: maxEntries,
    maxSize: maxBytes,
    sizeCalculation: ({ value }, key) => value.bytes + key.length + entryBytes,
  });
  const keyv = new Keyv<StoredAnswer>({
    // The keys as they are, so that `peek` finds what `get` does.
    useKeyPrefix: false,
    store: {
      get: (key: string) => entries.get(key),
      set: (key: string, held: Held) => void entries.set(key, held),
      delete: (key: string) => entries.delete(key),
      clear: () => entries.clear(),
    },
  });
  // As objects: turning each into text and back costs ten times as much.
  keyv.serialize = undefined;
  keyv.deserialize = undefined;

  return {
    get: (key) => keyv.get(key),
    peek: (key) => entries.peek(key)?.value,
    set: async (key, answer, keepMs) => {
      await keyv.set(key, answer, keepMs);
    },
    tags: createTagVersions({ ...(maxTags !== undefined && { maxTags }) }),
  };
}
