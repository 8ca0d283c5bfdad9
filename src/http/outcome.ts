/** How a call ends that neither succeeded nor was refused: too late, unreadable, or locked out. */
import { ProviderError } from '../errors';
import { toUnknownOutcome, type Site } from './transport-error';
import type { StoredAnswer, UpstreamCall } from './types';

/** What `parse` throws becomes `bad-response`; for a call that changed something, the change stands, so its end is unknown. */
export function parseAnswer<T>(site: Site, call: UpstreamCall<T>, { body, status }: StoredAnswer): T {
  try {
    return call.parse(body);
  } catch (cause) {
    if (cause instanceof ProviderError) {
      throw cause;
    }
    const text = `answered ${status} with a body that is not what its documentation promises.`;
    if (!call.isRepeatable) {
      throw toUnknownOutcome(site, call, text, cause);
    }
    const { provider, account, host } = site;
    throw new ProviderError({
      provider,
      account,
      kind: 'bad-response',
      message: `${call.operation} at ${host} ${text}`,
      cause,
    });
  }
}

/** For who waited as long as it could; what is not repeatable was never sent. */
export function toDeadlineError({ provider, account, host }: Site, call: UpstreamCall<unknown>): ProviderError {
  const message = `${call.operation} at ${host} was not answered before the deadline. Ask again later, or for less.`;
  return new ProviderError({ provider, account, kind: 'timeout', message });
}

/** A fresh token was refused too, or none may be asked for: trying further would only lock the account out. */
export function toAuthError({ provider, account, message, cause }: ProviderError): ProviderError {
  return new ProviderError({ provider, account, kind: 'auth', message, cause });
}
