import { expect, test } from '@jest/globals';
import { ProviderError } from '../../src/errors';
import {
  isFresh,
  isRenewable,
  isSpare,
  isWrite,
  toFreshUntil,
  toKeepMs,
  toMissing,
  toReuseKey,
  toStored,
} from '../../src/http/reuse';
import type { CallContext } from '../../src/http/types';
import { toCall } from '../support/client-kit';

const call = toCall({ freshForSeconds: 60, staleForSeconds: 10 });
const context: CallContext = { deadlineAt: 0, recorder: { record: () => undefined } };
const raw = { status: 200, headers: {}, body: { n: 1 }, isJson: true, bytes: 7 };
const stored = toStored(call, raw, 1_000);
const error = new ProviderError({ provider: 'stub', account: 'main', kind: 'not-found', message: 'Gone.' });
const missing = toMissing(call, error, '3', 1_000);

test('an answer is fresh for its time, may be renewed for a moment, and stands in for ten minutes', () => {
  const last = (isAllowed: (now: number) => boolean) => {
    const edges = [1_000, 60_999, 61_000, 70_999, 71_000, 660_999, 661_000];
    return edges.filter(isAllowed).at(-1);
  };
  expect(last((now) => isFresh(call, stored, context, now))).toBe(60_999);
  expect(last((now) => isRenewable(call, stored, context, now))).toBe(70_999);
  expect(last((now) => isSpare(call, stored, context, now))).toBe(660_999);
  expect(toKeepMs(stored)).toBe(660_000);
});

test('none of it is older than the caller allows', () => {
  const at = (now: number, maxAgeSeconds: number) =>
    [isFresh, isRenewable, isSpare].map((isAllowed) => isAllowed(call, stored, { ...context, maxAgeSeconds }, now));
  expect([at(1_000, 0), at(5_999, 5), at(6_000, 5)]).toEqual([
    [false, false, false],
    [true, true, true],
    [false, false, false],
  ]);
});

test('that something is missing is fresh for ten seconds at most, and is nothing to fall back on', () => {
  expect([missing.freshUntil, toKeepMs(missing)]).toEqual([11_000, 10_000]);
  expect(toMissing(toCall({ freshForSeconds: 4 }), error, '3', 1_000).freshUntil).toBe(5_000);
  expect([isRenewable(call, missing, context, 1_000), isSpare(call, missing, context, 1_000)]).toEqual([false, false]);
});

test('an answer is fresh as long as both who asked then and who asks now take it for fresh', () => {
  expect(toFreshUntil(toCall({ freshForSeconds: 10 }), stored)).toBe(11_000);
  expect(toFreshUntil(toCall({ freshForSeconds: 3_600 }), stored)).toBe(61_000);
});

test('a call that does not allow it is never shown past its freshness', () => {
  expect(isRenewable(toCall({ freshForSeconds: 60 }), stored, context, 61_000)).toBe(false);
});

test('keys differ by provider, account, versions, method, path, query and body, and by nothing else', () => {
  const toKey = (provider: string, account: string, more: object, versions: string) =>
    toReuseKey(provider, account, toCall({ path: '/a', ...more }), versions);
  const keys = [
    toKey('p', 'a', {}, '1'),
    toKey('q', 'a', {}, '1'),
    toKey('p', 'b', {}, '1'),
    toKey('p', 'a', {}, '2'),
    toKey('p', 'a', { method: 'POST' }, '1'),
    toKey('p', 'a', { path: '/b' }, '1'),
    toKey('p', 'a', { query: { x: '1' } }, '1'),
    toKey('p', 'a', { body: { x: '1' } }, '1'),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(toKey('p', 'a', { tags: ['x'], freshForSeconds: 9, headers: { y: 'z' }, buckets: [] }, '1')).toBe(keys[0]);
});

test.each([
  ['GET', true, false],
  ['POST', true, false],
  ['POST', false, true],
  ['GET', false, true],
  ['PUT', true, true],
  ['PATCH', true, true],
  ['DELETE', true, true],
] as const)('a %s that may be repeated: %s, is a change: %s', (method, isRepeatable, isChange) => {
  expect(isWrite(toCall({ method, isRepeatable }))).toBe(isChange);
});
