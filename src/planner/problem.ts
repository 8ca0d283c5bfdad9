/** One provider's failure, told beside the others' data. */
import { createAccountError, errorCodes, ProviderError } from '../errors';
import type { Problem } from '../model/entity';
import type { Connection } from '../providers/provider';

/** What a failed part tells the client; anything but a `ProviderError` is a fault of ours and is thrown on. */
export function toProblem(failure: unknown): Problem {
  if (!(failure instanceof ProviderError)) throw failure;
  return {
    provider: failure.provider,
    account: failure.account,
    code: errorCodes[failure.kind],
    message: failure.message,
    retryable: failure.retryable,
    retryAfterSeconds: failure.retryAfterSeconds ?? null,
  };
}

/** A part that the provider cannot answer by its nature; asking again will not help. */
export function createUnsupported(connection: Connection, message: string): ProviderError {
  return createAccountError(connection.account, 'unsupported', message);
}
