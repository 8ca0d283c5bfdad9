/** Failures as ClickMeter words them; a route throws one and the emulator's entry turns it into the reply. */
import type { EmulatorReply } from '../kit';
import { encode, replyWire } from './wire';

export class ClickmeterFault extends Error {
  readonly reply: EmulatorReply;

  constructor(reply: EmulatorReply) {
    super(`ClickMeter answers ${reply.status}`);
    this.reply = reply;
  }
}

/** The standard body; its message starts with a capital letter on the wire. */
export function replyError(status: number, message: string): EmulatorReply {
  return replyWire(status, { errorCode: `E${status}`, httpErrorCode: status, Message: message });
}

export function createNotFound(what: string): ClickmeterFault {
  return new ClickmeterFault(replyError(404, `${what} was not found`));
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
  return new ClickmeterFault(replyWire(400, { errors: [failure] }));
}

export function createMissing(name: string): ClickmeterFault {
  return createInvalid(name, `${name} is required`, '0001');
}

export function createMalformed(name: string, value: string, expected: string): ClickmeterFault {
  return createInvalid(name, `${name} has to be ${expected}`, '0002', value);
}
