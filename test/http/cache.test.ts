import { expect, test } from '@jest/globals';
import { createAnswerStore } from '../../src/http/cache';
import type { StoredAnswer } from '../../src/http/types';

function toAnswer(body: unknown, bytes = 10): StoredAnswer {
  return { body, bytes, status: 200, asOf: 1, freshUntil: 2 };
}

test('an answer comes back as the same object', async () => {
  const store = createAnswerStore();
  const answer = toAnswer({ rows: [1] });
  await store.set('key', answer, 60_000);
  expect(await store.get('key')).toBe(answer);
  expect(await store.get('other')).toBeUndefined();
});

test('an answer is gone when its time is over', async () => {
  const store = createAnswerStore();
  await store.set('key', toAnswer(1), -1);
  expect(await store.get('key')).toBeUndefined();
});

test('beyond the number of entries the least recently used goes', async () => {
  const store = createAnswerStore({ maxEntries: 2 });
  await store.set('a', toAnswer('a'), 60_000);
  await store.set('b', toAnswer('b'), 60_000);
  await store.get('a');
  await store.set('c', toAnswer('c'), 60_000);
  expect(await Promise.all(['a', 'b', 'c'].map((key) => store.get(key)))).toMatchObject([
    { body: 'a' },
    undefined,
    { body: 'c' },
  ]);
});

test('beyond the bytes old answers go, and one that is larger than all is not kept', async () => {
  const store = createAnswerStore({ maxBytes: 10_000 });
  await store.set('a', toAnswer('a', 6_000), 60_000);
  await store.set('b', toAnswer('b', 6_000), 60_000);
  await store.set('c', toAnswer('c', 60_000), 60_000);
  expect(await Promise.all(['a', 'b', 'c'].map((key) => store.get(key)))).toMatchObject([
    undefined,
    { body: 'b' },
    undefined,
  ]);
});

test('two stores share nothing', async () => {
  await createAnswerStore().set('key', toAnswer(1), 60_000);
  expect(await createAnswerStore().get('key')).toBeUndefined();
});

test('beyond the number of tags all of them count as purged, and the next are told apart again', async () => {
  const { tags } = createAnswerStore({ maxTags: 2 });
  const before = tags.peek(['never purged']);
  await tags.purge(['a', 'b']);
  expect(tags.peek(['never purged'])).toBe(before);
  await tags.purge(['c']);
  expect(tags.peek(['never purged'])).not.toBe(before);
});
