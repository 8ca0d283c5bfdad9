/** How PeerClick says no: a `description` that is not `Success`. */
import { replyJson, type EmulatorReply } from '../kit';

/** Thrown where a request cannot be served; the emulator's door turns it into the reply. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, description: string) {
    super(description);
    this.status = status;
  }
}

export function fail(status: number, description: string): EmulatorReply {
  return replyJson(status, { description });
}
