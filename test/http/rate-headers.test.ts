import { expect, test } from '@jest/globals';
import { readRateHeaders, type AnswerHeaders } from '../../src/http/rate-headers';

const now = Date.UTC(2026, 2, 15, 12);
const inSeconds = (seconds: number) => now + seconds * 1000;

test.each<[string, AnswerHeaders, number, number]>([
  ['RateLimit in one header', { ratelimit: 'limit=10, remaining=0, reset=5' }, 0, inSeconds(5)],
  ['RateLimit as a policy', { ratelimit: '"default";r=3;t=30' }, 3, inSeconds(30)],
  ['the policy with least left', { ratelimit: '"burst";r=4;t=1, "day";r=0;t=600' }, 0, inSeconds(600)],
  ['of two empty ones the later', { ratelimit: '"burst";r=0;t=1, "day";r=0;t=600' }, 0, inSeconds(600)],
  ['RateLimit-*', { 'ratelimit-limit': '10', 'ratelimit-remaining': '0', 'ratelimit-reset': '7' }, 0, inSeconds(7)],
  ['X-RateLimit-* in seconds', { 'x-ratelimit-remaining': '12', 'x-ratelimit-reset': '2.5' }, 12, now + 2500],
  [
    'X-RateLimit-* as a time',
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(inSeconds(9) / 1000) },
    0,
    inSeconds(9),
  ],
  [
    'X-RateLimit-* as a time in milliseconds',
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(inSeconds(9)) },
    0,
    inSeconds(9),
  ],
  ['X-Rate-Limit-*', { 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': '1' }, 0, inSeconds(1)],
  ['a reset that is too far off', { 'ratelimit-remaining': '0', 'ratelimit-reset': '86400' }, 0, inSeconds(900)],
])('reads %s', (_, headers, remaining, resetsAt) => {
  expect(readRateHeaders(headers, now)).toEqual({ remaining, resetsAt });
});

test.each<[string, AnswerHeaders]>([
  ['no headers', {}],
  ['a count without a reset', { 'x-ratelimit-remaining': '0' }],
  ['a reset without a count', { 'x-ratelimit-reset': '5' }],
  ['a reset that is past', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 - 5) }],
  ['a reset of 0 seconds', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '0' }],
  ['negative numbers', { 'x-ratelimit-remaining': '-1', 'x-ratelimit-reset': '-5' }],
  ['words', { ratelimit: 'none', 'x-ratelimit-remaining': 'few', 'x-ratelimit-reset': 'soon' }],
  ['a header that was sent twice', { 'x-ratelimit-remaining': '0, 4', 'x-ratelimit-reset': '5, 5' }],
])('reads nothing from %s', (_, headers) => {
  expect(readRateHeaders(headers, now)).toBeUndefined();
});
