/** Judges an answer that came: none, or what went wrong. */
import { ProviderError, type ProviderErrorKind } from '../errors';
import { createRedactor } from './redact';
import { isPassingStatus } from './retry';
import { readRetryAfterMs } from './retry-after';
import type { RawAnswer } from './send';
import { toUnknownOutcome, type Site } from './transport-error';
import type { AccountClientOptions, RefusalReading, UpstreamCall } from './types';

/** The call that was answered, and the credentials it carried: an API may quote them. */
export interface AnsweredCall {
  readonly call: UpstreamCall<unknown>;
  readonly credentials: Readonly<Record<string, string>>;
}

export type StatusReader = (answered: AnsweredCall, answer: RawAnswer) => ProviderError | undefined;

/** Guarantees: undefined only for a 2xx with JSON or nothing in it and no failure inside; no message quotes a secret. */
export function createStatusReader(site: Site, options: AccountClientOptions): StatusReader {
  return (answered, answer) => {
    const { call } = answered;
    const { status } = answer;
    if (status >= 300 && status < 400) {
      return fail(answered, answer, {
        kind: 'bad-response',
        message: 'a redirect, which is not followed; check the configured URL',
      });
    }
    if (status < 200 || status >= 400) {
      return fail(answered, answer, readSafely(() => options.readRefusal(answer)) ?? { kind: toUsualKind(status) });
    }
    if (!answer.isJson) {
      const text = `answered ${status} with something that is not JSON.`;
      return call.isRepeatable
        ? fail(answered, answer, { kind: 'bad-response', message: 'something that is not JSON' })
        : toUnknownOutcome(site, call, text);
    }
    const failure = readSafely(() => options.findFailure?.(answer.body));
    return failure && fail(answered, answer, failure);
  };

  function fail({ call, credentials }: AnsweredCall, answer: RawAnswer, reading: RefusalReading): ProviderError {
    const { status, headers } = answer;
    const redact = createRedactor([
      ...options.secrets,
      ...Object.values(credentials).flatMap((value) => [value, ...value.split(' ')]),
    ]);
    const reason = reading.message === undefined ? '' : `: ${redact(reading.message).replace(/\.$/, '')}`;
    if (!call.isRepeatable && reading.kind === 'unavailable' && (status === 502 || status === 504)) {
      // A gateway's word that it lost the API says nothing of what the API did.
      return toUnknownOutcome(site, call, `answered ${status}${reason}.`);
    }
    const retryAfterMs = readRetryAfterMs(headers['retry-after'], options.clock.now());
    const { provider, account, host } = site;
    return new ProviderError({
      provider,
      account,
      kind: reading.kind,
      message: `${call.operation} at ${host} answered ${status}${reason}.${toAdvice(reading.kind, account, retryAfterMs)}`,
      ...(mayPass(call, status) ? {} : { retryable: false }),
      ...(retryAfterMs === undefined ? {} : { retryAfterSeconds: Math.ceil(retryAfterMs / 1000) }),
      fields: Object.fromEntries(Object.entries(reading.fields ?? {}).map(([name, text]) => [name, redact(text)])),
    });
  }
}

/** What a status means where an API says no more. */
export function toUsualKind(status: number): ProviderErrorKind {
  const kinds: Readonly<Record<number, ProviderErrorKind>> = {
    400: 'bad-input',
    401: 'auth',
    403: 'forbidden',
    404: 'not-found',
    410: 'not-found',
    422: 'bad-input',
    429: 'rate-limited',
  };
  return kinds[status] ?? (status >= 500 ? 'unavailable' : 'rejected');
}

/** A failure told inside a 2xx may pass like any other; a 500 to a call that changes something must not be answered by sending it again. */
function mayPass(call: UpstreamCall<unknown>, status: number): boolean {
  return (status < 300 || isPassingStatus(status)) && (call.isRepeatable || status !== 500);
}

/** A body that a provider's reader did not foresee is read by its status. */
function readSafely(read: () => RefusalReading | undefined): RefusalReading | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function toAdvice(kind: ProviderErrorKind, account: string, retryAfterMs: number | undefined): string {
  switch (kind) {
    case 'auth':
      return ` Check the credentials of the account ${account}.`;
    case 'rate-limited':
    case 'unavailable':
    case 'timeout':
      return retryAfterMs === undefined ? ' Ask again later.' : ` Ask again in ${Math.ceil(retryAfterMs / 1000)} s.`;
    default:
      return '';
  }
}
