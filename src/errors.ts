/** The one error that crosses the layers below GraphQL: what failed at which provider, and whether asking again may help. */

/** The closed list of what can go wrong upstream; `server/` maps each kind onto a code that clients see. */
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
