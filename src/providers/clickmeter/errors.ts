/** ClickMeter's failures in our kinds: by status first, then by what its body says, which may be nothing or come with 200. */
import type { ProviderErrorKind } from '../../errors';
import { ProviderError } from '../../errors';
import { toUsualKind } from '../../http/status';
import type { Refusal, RefusalReading } from '../../http/types';
import type { AccountSettings } from '../provider';
import type { FailureWire } from './wire';
import { readFailure } from './wire';

const longestMessage = 200;

/** Told to whoever can make something of it: a TOP report without a body is one that does not exist yet. */
const emptyBody = { body: 'is empty' };

export function readRefusal({ status, body }: Refusal): RefusalReading {
  if (body === undefined || body === '') {
    return { kind: toUsualKind(status), message: 'no reason given', fields: emptyBody };
  }
  return toReading(toUsualKind(status), readFailure(body));
}

/** Validation errors, and perhaps others, come with 200. The items of a batch have errors of their own and are not looked at. */
export function findFailure(body: unknown): RefusalReading | undefined {
  const failure = readFailure(body);
  if (!failure.isRefusal) return undefined;
  const kind = failure.status !== null && failure.status >= 400 ? toUsualKind(failure.status) : 'bad-input';
  return toReading(kind, failure);
}

/** Whether a TOP report was refused as if there were none. */
export function isEmptyRefusal(failure: unknown): boolean {
  return (
    failure instanceof ProviderError &&
    (failure.kind === 'not-found' || failure.kind === 'forbidden') &&
    failure.fields.body === emptyBody.body
  );
}

export function createError(account: AccountSettings, kind: ProviderErrorKind, message: string): ProviderError {
  return new ProviderError({ provider: account.provider, account: account.id, kind, message });
}

function toReading(kind: ProviderErrorKind, failure: FailureWire): RefusalReading {
  const fields = Object.fromEntries(
    Object.entries(failure.fields).map(([field, text]) => [clean(field) ?? 'input', clean(text) ?? 'is not accepted']),
  );
  const told = Object.entries(fields).map(([field, text]) => `${field}: ${text}`);
  const message = clean(failure.message) ?? clean(told.join('; '));
  return { kind, ...(message === undefined ? {} : { message }), ...(told.length === 0 ? {} : { fields }) };
}

/** One short line; undefined for nothing and for HTML. */
function clean(text: string | null): string | undefined {
  const line = text?.replace(/\s+/g, ' ').trim() ?? '';
  return line === '' || /[<>]/.test(line) ? undefined : line.slice(0, longestMessage);
}
