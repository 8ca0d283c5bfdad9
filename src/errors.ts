/** The errors that cross layers: what failed at which provider, what a client asked that cannot be, and what was not asked at all. */

/** The closed list of what can go wrong upstream; `errorCodes` has the code that clients see. */
export type ProviderErrorKind =
  | 'bad-input'
  | 'not-found'
  | 'forbidden'
  | 'auth'
  | 'rate-limited'
  | 'timeout'
  | 'unavailable'
  | 'bad-response'
  | 'rejected'
  | 'budget-exceeded'
  | 'outcome-unknown'
  | 'unsupported';

export interface ProviderErrorDetails {
  readonly provider: string;
  readonly account: string;
  readonly kind: ProviderErrorKind;
  /** Says what failed, with method and route; never a secret, a query string or an upstream body. */
  readonly message: string;
  readonly retryable?: boolean;
  /** What the provider or the limiter told; absent when unknown. */
  readonly retryAfterSeconds?: number;
  /** Argument or field that the provider found fault with, and what it said of it. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

export class ProviderError extends Error {
  readonly provider: string;
  readonly account: string;
  readonly kind: ProviderErrorKind;
  readonly retryable: boolean;
  readonly retryAfterSeconds: number | undefined;
  readonly fields: Readonly<Record<string, string>>;

  constructor(details: ProviderErrorDetails) {
    super(details.message, { cause: details.cause });
    this.name = 'ProviderError';
    this.provider = details.provider;
    this.account = details.account;
    this.kind = details.kind;
    this.retryable = details.retryable ?? isUsuallyRetryable(details.kind);
    this.retryAfterSeconds = details.retryAfterSeconds;
    this.fields = details.fields ?? {};
  }
}

/** An argument of the client's that cannot be right, whatever the providers say; `field` is its path. */
export class InputError extends Error {
  constructor(
    message: string,
    readonly field?: string,
  ) {
    super(message);
    this.name = 'InputError';
  }
}

/** Stands for an answer that was not asked for, because the calls of a question were only to be counted. */
export class NotAskedError extends Error {
  constructor() {
    super('Nothing was sent: the calls were only counted.');
    this.name = 'NotAskedError';
  }
}

/** A failure that no call told of: the question itself shows that the account has no answer. */
export function createAccountError(
  account: { readonly provider: string; readonly id: string },
  kind: ProviderErrorKind,
  message: string,
): ProviderError {
  return new ProviderError({ provider: account.provider, account: account.id, kind, message });
}

export function isOfKind(failure: unknown, ...kinds: readonly ProviderErrorKind[]): failure is ProviderError {
  return failure instanceof ProviderError && kinds.includes(failure.kind);
}

/** For a cursor that was not made here, or was changed on its way. */
export function createCursorError(field = 'after'): InputError {
  return new InputError('This is not a cursor of this graph: pass the endCursor of a page.', field);
}

function isUsuallyRetryable(kind: ProviderErrorKind): boolean {
  return kind === 'rate-limited' || kind === 'timeout' || kind === 'unavailable';
}

/** What clients read in `extensions.code` and in `Problem.code`. */
export const errorCodes: Readonly<Record<ProviderErrorKind, string>> = {
  'bad-input': 'BAD_USER_INPUT',
  'not-found': 'NOT_FOUND',
  forbidden: 'FORBIDDEN',
  auth: 'UPSTREAM_AUTH',
  'rate-limited': 'RATE_LIMITED',
  timeout: 'UPSTREAM_TIMEOUT',
  unavailable: 'UPSTREAM_UNAVAILABLE',
  'bad-response': 'UPSTREAM_BAD_RESPONSE',
  rejected: 'UPSTREAM_REJECTED',
  'budget-exceeded': 'BUDGET_EXCEEDED',
  'outcome-unknown': 'OUTCOME_UNKNOWN',
  unsupported: 'UNSUPPORTED',
};
