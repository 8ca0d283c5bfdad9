import { expect, test } from '@jest/globals';
import { createRedactor } from '../../src/http/redact';

const secret = 'p@ss/w+rd "9"=';
const redact = createRedactor([secret, '', 'abc']);

test.each([
  ['in clear', secret],
  ['URL-encoded', encodeURIComponent(secret)],
  ['URL-encoded in small letters', encodeURIComponent(secret).toLowerCase()],
  ['as a form value', new URLSearchParams({ key: secret }).toString()],
  ['in JSON', JSON.stringify({ key: secret })],
  ['in hexadecimal', Buffer.from(secret).toString('hex')],
  ['in base64', Buffer.from(secret).toString('base64')],
  ['in base64 for URLs', Buffer.from(secret).toString('base64url')],
  ['in base64 after 1 byte', Buffer.from(`u${secret}x`).toString('base64')],
  ['in base64 after 5 bytes', Buffer.from(`user:${secret}`).toString('base64')],
  ['in base64 after 6 bytes', Buffer.from(`user2:${secret}`).toString('base64')],
])('a secret %s is taken out', (_, text) => {
  const clean = redact(`key ${text} refused`);
  expect(clean).toContain('[redacted]');
  expect(clean).toMatch(/^key .* refused$/);
  expect(clean.length).toBeLessThan(40);
});

test('every occurrence is taken out', () => {
  expect(redact(`${secret} and ${secret}`)).toBe('[redacted] and [redacted]');
});

test('empty and very short secrets do not tear words apart', () => {
  expect(redact('the abc of it')).toBe('the abc of it');
  expect(createRedactor([])('as it is')).toBe('as it is');
});

test('the longest of overlapping secrets wins', () => {
  expect(createRedactor(['secret', 'secret-long'])('a secret-long b')).toBe('a [redacted] b');
});
