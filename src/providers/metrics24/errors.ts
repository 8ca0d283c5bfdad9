/** The failures of 24Metrics in our kinds. Statuses are documented, bodies are not. */
import { ProviderError } from '../../errors';
import type { ProviderErrorKind } from '../../errors';
import { toUsualKind } from '../../http/status';
import type { Refusal, RefusalReading } from '../../http/types';
import type { AccountSettings } from '../provider';
import { isRecord } from './wire';

export function readRefusal({ status, body }: Refusal): RefusalReading {
  const told = readMessage(body);
  const because = told === undefined ? {} : { message: told };
  switch (status) {
    // 402 says that valid parameters failed; it has nothing to do with money.
    case 400:
    case 402:
    case 422:
      return { kind: 'rejected', ...because };
    case 403:
      return { kind: 'forbidden', message: told ?? 'the key lacks the permission' };
    case 405:
      return { kind: 'not-found', ...because };
    default:
      return { kind: toUsualKind(status), ...because };
  }
}

export function createError(account: AccountSettings, kind: ProviderErrorKind, message: string): ProviderError {
  return new ProviderError({ provider: account.provider, account: account.id, kind, message });
}

export function isNotFound(failure: unknown): failure is ProviderError {
  return failure instanceof ProviderError && failure.kind === 'not-found';
}

/** Undefined when there is none, or when it is no plain text. */
function readMessage(body: unknown): string | undefined {
  const errors = isRecord(body) ? [body.message, body.error, body.errors].flat() : [];
  const texts = errors.map((error) => (isRecord(error) ? error.message : error));
  const told = texts.find((text): text is string => typeof text === 'string' && text.trim() !== '');
  return told === undefined || /[<>]/.test(told) ? undefined : told.trim().slice(0, 200);
}
