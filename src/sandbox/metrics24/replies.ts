/** How 24Metrics says no: JSON with a `message`. */
import { replyJson, type EmulatorReply } from '../kit';

/** Thrown where a request cannot be served; the emulator's door turns it into the reply. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export function fail(status: number, message: string, headers: Readonly<Record<string, string>> = {}): EmulatorReply {
  return replyJson(status, { message }, headers);
}
