/** PeerClick's failures in our kinds. No status or error body is documented but a `description`. */
import { createAccountError } from '../../errors';
import { isRecord } from '../../http/body';
import { toReason } from '../../http/reason';
import { toUsualKind } from '../../http/status';
import type { Refusal, RefusalReading } from '../../http/types';
import type { AccountSettings } from '../provider';
import type { Options } from './wire';

export function createRefusalReader(options: Options): (refusal: Refusal) => RefusalReading {
  return ({ status, body }) => {
    const told = readDescription(body);
    const because = told === undefined ? {} : { message: told };
    switch (status) {
      case 401:
        return {
          kind: 'auth',
          message:
            'the access key is wrong or was deleted, or the token is expected in another header than ' +
            `${options.tokenHeader}: the option tokenHeader names it`,
        };
      case 404:
        return {
          kind: 'not-found',
          message:
            "no such object or path; another version of the API is reached by a path in the account's URL, such as /v1_1",
        };
      case 400:
      case 422:
        return { kind: 'rejected', ...because };
      default:
        return { kind: toUsualKind(status), ...because };
    }
  };
}

/** A 2xx whose `description` is not `Success` is a failure. */
export function findFailure(body: unknown): RefusalReading | undefined {
  if (!isRecord(body) || typeof body.description !== 'string' || body.description === 'Success') return undefined;
  return { kind: 'rejected', message: readDescription(body) ?? 'a description other than Success' };
}

/** Runs what reads an answer; what it throws is told, because it names the setting that helps. */
export function explainShape<T>(account: AccountSettings, operation: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    const isOurs = cause instanceof Error && cause.name === 'Error';
    if (!isOurs) throw cause;
    throw createAccountError(account, 'bad-response', `${operation} answered in an unknown shape: ${cause.message}.`);
  }
}

function readDescription(body: unknown): string | undefined {
  return toReason(isRecord(body) ? body.description : undefined);
}
