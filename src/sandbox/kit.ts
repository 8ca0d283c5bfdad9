/** The contract between an emulator and the loopback server that carries it. */

/** What reaches an emulator: the request, decoded no further than HTTP decodes it. */
export interface EmulatorRequest {
  readonly method: string;
  /** The path as sent, still percent-encoded, without query. */
  readonly path: string;
  /** Repeated keys stay repeated. */
  readonly query: URLSearchParams;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The raw text; each emulator decides what it makes of it. */
  readonly body: string;
}

export interface EmulatorReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is; undefined is an empty body. */
  readonly body?: string;
}

/** At most `calls` requests in any sliding window of `perMs`, over the requests that `counts` picks. */
export interface EmulatorLimit {
  readonly name: string;
  readonly calls: number;
  readonly perMs: number;
  readonly counts: (request: EmulatorRequest) => boolean;
}

/** One provider's side of the wire, with its state. */
export interface Emulator {
  /** `clickmeter`, `pirsch`, `peerclick` or `metrics24`. */
  readonly name: string;
  readonly limits: readonly EmulatorLimit[];
  /** What this API answers when a limit is passed. */
  readonly refuse: (limit: EmulatorLimit, retryAfterSeconds: number) => EmulatorReply;
  readonly answer: (request: EmulatorRequest) => EmulatorReply;
  /** Makes every token that was issued so far invalid; does nothing where there are no tokens. */
  readonly expireTokens: () => void;
  /** Back to the state of the seed. */
  readonly reset: () => void;
}

/** What an emulator is given; `now` is epoch milliseconds, so that a test may turn the clock. */
export interface EmulatorContext {
  readonly now: () => number;
}

export function replyJson(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): EmulatorReply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}
