/** What Pirsch's failures mean: a status, messages by field in `validation`, and texts in `error`. There is no code to go by. */
import type { ProviderError } from '../../errors';
import { createAccountError } from '../../errors';
import { toReason } from '../../http/reason';
import { toUsualKind } from '../../http/status';
import type { Refusal, RefusalReading } from '../../http/types';
import type { AccountSettings } from '../provider';
import { readErrorBody } from './wire';

/** 401 is read as `auth`; before July 2023 Pirsch gave it for a domain that does not exist, too. */
export function readRefusal({ status, body }: Refusal): RefusalReading {
  const { error, validation } = readErrorBody(body);
  const fields = Object.fromEntries(
    Object.entries(validation).flatMap(([field, text]) => {
      const reason = toReason(text);
      return reason ? [[field, reason]] : [];
    }),
  );
  const message = [...error, ...Object.entries(fields).map(([field, text]) => `${field}: ${text}`)]
    .map(toReason)
    .find((text) => text !== undefined);
  return { kind: toUsualKind(status), fields, ...(message && { message }) };
}

/** For an id that cannot be one of Pirsch's, or that its lists do not hold. */
export function createNotFound(account: AccountSettings, what: string): ProviderError {
  return createAccountError(account, 'not-found', `There is no such ${what} at account ${account.id}.`);
}
