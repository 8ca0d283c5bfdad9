/** Turns what Node and got throw into our kinds, for answers that never came or could not be read. */
import { ProviderError, type ProviderErrorKind } from '../errors';
import type { UpstreamCall } from './types';

/** Whom a client talks to; what every message names. */
export interface Site {
  readonly provider: string;
  readonly account: string;
  readonly host: string;
}

/** `sent`: from here on the API may have carried the call out. */
export type SendPhase = 'connecting' | 'handshake' | 'sent';

export interface TransportFailure {
  readonly error: unknown;
  readonly phase: SendPhase;
  /** Why we broke the reading off ourselves. */
  readonly fault: 'silent' | 'too-large' | undefined;
}

export function toTransportError(site: Site, call: UpstreamCall<unknown>, failure: TransportFailure): ProviderError {
  const { kind, text, retryable } = readFailure(failure);
  if (!call.isRepeatable && failure.phase === 'sent') {
    return toUnknownOutcome(site, call, text, toCause(failure.error));
  }
  const { provider, account, host } = site;
  const message = `${call.operation} at ${host} ${text}`;
  return new ProviderError({ provider, account, kind, message, retryable, cause: toCause(failure.error) });
}

/** For a call that changes something, and of whose end nothing is known. */
export function toUnknownOutcome(
  { provider, account, host }: Site,
  call: UpstreamCall<unknown>,
  text: string,
  cause?: unknown,
): ProviderError {
  return new ProviderError({
    provider,
    account,
    kind: 'outcome-unknown',
    retryable: false,
    message: `${call.operation} at ${host} ${text} It may have been carried out: look there before you send it again.`,
    cause,
  });
}

interface FailureReading {
  readonly kind: ProviderErrorKind;
  readonly text: string;
  readonly retryable: boolean;
}

function readFailure({ error, phase, fault }: TransportFailure): FailureReading {
  const code = readCode(error);
  if (fault === 'too-large') {
    return { kind: 'bad-response', text: 'answered more than 10 MiB. Ask for less at a time.', retryable: false };
  }
  if (fault === 'silent') {
    return { kind: 'timeout', text: 'stopped in the middle of its answer. Ask again later.', retryable: true };
  }
  if (isTimeout(error, code)) {
    const what = phase === 'sent' ? 'gave no whole answer in time' : 'could not be reached in time';
    return { kind: 'timeout', text: `${what}. Ask again later, or for less.`, retryable: true };
  }
  if (code === 'ENOTFOUND') {
    return { kind: 'unavailable', text: 'has no address (ENOTFOUND). Check the configured URL.', retryable: false };
  }
  if (phase === 'handshake' || isTlsCode(code)) {
    const text = `failed before TLS was agreed on (${code}). Check the configured URL and its certificate.`;
    return { kind: 'unavailable', text, retryable: false };
  }
  if (isUnreadable(error, code)) {
    return {
      kind: 'bad-response',
      text: `answered something that is not HTTP as announced (${code}).`,
      retryable: false,
    };
  }
  const text = phase === 'sent' ? 'lost its connection' : 'could not be reached';
  return { kind: 'unavailable', text: `${text} (${code}). Ask again later.`, retryable: true };
}

function isTimeout(error: unknown, code: string): boolean {
  return (error instanceof Error && error.name === 'TimeoutError') || code === 'ETIMEDOUT';
}

function isTlsCode(code: string): boolean {
  return /^(CERT_|ERR_TLS_|ERR_SSL_|EPROTO$|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH$)/.test(code);
}

/** The parser of HTTP (`HPE_`) or of a compressed body refused it; a connection that broke has a code of its own. */
function isUnreadable(error: unknown, code: string): boolean {
  const isBroken = /^(ECONNRESET|EPIPE|ECONNABORTED|ERR_STREAM_PREMATURE_CLOSE|ERR_HTTP_CONTENT_LENGTH_MISMATCH)$/.test(
    code,
  );
  return (
    code.startsWith('HPE_') ||
    code.startsWith('Z_') ||
    (error instanceof Error && error.name === 'ReadError' && !isBroken)
  );
}

function readCode(error: unknown): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'no code';
}

/** got's errors carry the request with its credentials; only name and code go on. */
function toCause(error: unknown): Error {
  const cause = new Error(readCode(error));
  cause.name = error instanceof Error ? error.name : 'Error';
  return cause;
}
