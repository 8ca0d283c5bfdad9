/** Failures as ClickMeter words them; a route throws one and the emulator's entry turns it into the reply. */
import type { EmulatorReply } from '../kit';
import { encode, replyWire, type Wire } from './wire';

export class ClickmeterFault extends Error {
  readonly reply: EmulatorReply;
  /** What a batch says about the item at fault; empty for failures that are not about fields. */
  readonly errors: readonly Wire[];

  constructor(reply: EmulatorReply, errors: readonly Wire[] = []) {
    super(`ClickMeter answers ${reply.status}`);
    this.reply = reply;
    this.errors = errors;
  }
}

/** The standard body; its message starts with a capital letter on the wire. */
export function replyError(status: number, message: string): EmulatorReply {
  return replyWire(status, { errorCode: `E${status}`, httpErrorCode: status, Message: message });
}

export function createNotFound(what: string): ClickmeterFault {
  return new ClickmeterFault(replyError(404, `${what} was not found`));
}

export function createForbidden(message: string): ClickmeterFault {
  return new ClickmeterFault(replyError(403, message));
}

/** A TOP report that was never made: no body at all. */
export function createEmptyNotFound(): ClickmeterFault {
  return new ClickmeterFault({ status: 404 });
}

/** The status that goes with validation errors is attested nowhere; 400 is our choice. */
export function createInvalid(property: string, message: string, code: string, value?: string): ClickmeterFault {
  const failure = encode({
    property: property.charAt(0).toUpperCase() + property.slice(1),
    errorMessage: message,
    errorValue: value,
    code,
  });
  return new ClickmeterFault(replyWire(400, { errors: [failure] }), [failure]);
}

export function createMissing(name: string): ClickmeterFault {
  return createInvalid(name, `${name} is required`, '0001');
}

export function createMalformed(name: string, value: string, expected: string): ClickmeterFault {
  return createInvalid(name, `${name} has to be ${expected}`, '0002', value);
}

/** An id in a body that names nothing; the code is the one recorded for an item of a batch. */
export function createUnknown(name: string, id: number): ClickmeterFault {
  return createInvalid(name, `${name} names nothing that exists`, '0013', String(id));
}
