/** ClickMeter's failures in our kinds: by status first, then by what its body says, which may be nothing or come with 200. */
import type { ProviderErrorKind } from '../../errors';
import { isOfKind } from '../../errors';
import { toReason } from '../../http/reason';
import { toUsualKind } from '../../http/status';
import type { Refusal, RefusalReading } from '../../http/types';
import type { FailureWire } from './wire';
import { readFailure } from './wire';

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
  return isOfKind(failure, 'not-found', 'forbidden') && failure.fields.body === emptyBody.body;
}

function toReading(told: ProviderErrorKind, failure: FailureWire): RefusalReading {
  const kind = told === 'bad-input' && failure.namesUnknown ? 'not-found' : told;
  const fields = Object.fromEntries(
    Object.entries(failure.fields).map(([field, text]) => [
      toReason(field) ?? 'input',
      toReason(text) ?? 'is not accepted',
    ]),
  );
  const faults = Object.entries(fields).map(([field, text]) => `${field}: ${text}`);
  const message = toReason(failure.message) ?? toReason(faults.join('; '));
  return { kind, ...(message === undefined ? {} : { message }), ...(faults.length === 0 ? {} : { fields }) };
}
