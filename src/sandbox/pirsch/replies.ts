/** The answers that every Pirsch route shares: lists as Go prints them, nothing at all, and the shapes of failure. */
import { replyJson, type EmulatorReply } from '../kit';

/** Field name to message; filled while a request is read. */
export type Validation = Record<string, string>;

/** An empty list goes out as `null`. */
export function toWireList<T>(rows: readonly T[]): readonly T[] | null {
  return rows.length === 0 ? null : rows;
}

/** Most changes are answered without a body. */
export function replyDone(): EmulatorReply {
  return { status: 200 };
}

export function replyFailure(status: number, message: string): EmulatorReply {
  return replyJson(status, { validation: null, error: [message] });
}

export function replyInvalid(validation: Validation): EmulatorReply {
  return replyJson(400, { validation, error: null });
}

export function replyUnknownRoute(): EmulatorReply {
  return replyFailure(404, 'Not found');
}

export function replyUnknownDomain(): EmulatorReply {
  return replyFailure(404, 'Domain not found');
}

export function replyForbidden(message: string): EmulatorReply {
  return replyFailure(403, message);
}
