/** The failures of 24Metrics in our kinds. Statuses are documented, bodies are not. */
import { isOfKind } from '../../errors';
import { isRecord } from '../../http/body';
import { toReason } from '../../http/reason';
import { toUsualKind } from '../../http/status';
import type { Refusal, RefusalReading } from '../../http/types';

export function readRefusal({ status, body }: Refusal): RefusalReading {
  const told = readMessage(body);
  const because = { ...(told !== undefined && { message: told }), ...readFields(body) };
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

/** `{ errors: { name: "…" } }`, or with a list of texts for each name. */
function readFields(body: unknown): Pick<RefusalReading, 'fields'> {
  const errors = isRecord(body) && isRecord(body.errors) ? Object.entries(body.errors) : [];
  const told = errors
    .map(([name, text]) => [name, toReason([text].flat()[0])])
    .filter(([, text]) => text !== undefined);
  return told.length === 0 ? {} : { fields: Object.fromEntries(told) as Readonly<Record<string, string>> };
}

/** A refusal that may be the API's way to say that nothing matches: its statuses do not tell, so its words must. */
export function saysNothingMatches(failure: unknown): boolean {
  return isOfKind(failure, 'rejected') && /\b(not found|no match|nothing (found|match)|no such)/i.test(failure.message);
}

/** Undefined when there is none, or when it is no plain text. */
function readMessage(body: unknown): string | undefined {
  const errors = isRecord(body) ? [body.message, body.error, body.errors].flat() : [];
  const texts = errors.map((error) => (isRecord(error) ? error.message : error));
  return toReason(texts.find((text) => typeof text === 'string' && text.trim() !== ''));
}
