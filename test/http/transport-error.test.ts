import { expect, test } from '@jest/globals';
import { toTransportError, type SendPhase } from '../../src/http/transport-error';
import { toCall } from '../support/client-kit';

const site = { provider: 'stub', account: 'main', host: 'api.example.com' };

test.each<[string, SendPhase, string, boolean]>([
  ['ECONNREFUSED', 'connecting', 'unavailable', true],
  ['ENOTFOUND', 'connecting', 'unavailable', false],
  ['EAI_AGAIN', 'connecting', 'unavailable', true],
  ['ETIMEDOUT', 'connecting', 'timeout', true],
  ['ECONNRESET', 'handshake', 'unavailable', false],
  ['CERT_HAS_EXPIRED', 'handshake', 'unavailable', false],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'handshake', 'unavailable', false],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'connecting', 'unavailable', false],
  ['ECONNRESET', 'sent', 'unavailable', true],
  ['EPIPE', 'sent', 'unavailable', true],
  ['HPE_INVALID_CONSTANT', 'sent', 'bad-response', false],
  ['Z_DATA_ERROR', 'sent', 'bad-response', false],
])('%s while %s is %s (retryable: %s)', (code, phase, kind, retryable) => {
  const error = Object.assign(new Error('with key=secret'), { code, options: { headers: { 'x-key': 'secret' } } });
  const failure = toTransportError(site, toCall(), { error, phase, fault: undefined });
  expect(failure).toMatchObject({ kind, retryable });
  expect(failure.message).toMatch(/^GET \/report at api\.example\.com .*\.$/);
  expect(JSON.stringify([failure.message, failure.cause, String(failure.cause)])).not.toContain('secret');
});

test.each<[SendPhase, string]>([
  ['connecting', 'unavailable'],
  ['handshake', 'unavailable'],
  ['sent', 'outcome-unknown'],
])('a call that changes something and breaks off while %s is %s', (phase, kind) => {
  const error = Object.assign(new Error(), { code: 'ECONNRESET' });
  expect(toTransportError(site, toCall({ isRepeatable: false }), { error, phase, fault: undefined }).kind).toBe(kind);
});
