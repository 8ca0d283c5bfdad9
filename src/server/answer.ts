/** What the HTTP server answers, before it is written: status, headers and body, and the failures in the words of the graph. */

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer | AsyncIterable<string>;
}

/** From the closed list of codes that clients know. */
export type FailureCode = 'BAD_USER_INPUT' | 'FORBIDDEN' | 'NOT_FOUND' | 'INTERNAL';

export function createJson(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: `${JSON.stringify(value)}\n`,
  };
}

/** Shaped like a GraphQL answer, so that clients need one way of reading failures. */
export function createFailure(
  status: number,
  code: FailureCode,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return createJson(status, { errors: [{ message, extensions: { code } }] }, headers);
}
