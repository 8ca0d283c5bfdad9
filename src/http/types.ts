/** What the HTTP pipeline is given and what it answers; true of any REST API. */
import type { ProviderError, ProviderErrorKind } from '../errors';
import type { SharedTurn } from './shared-turn';

/** The one source of time, so that tests can turn it. */
export interface Clock {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Resolves after `ms`; rejects with the signal's reason when it aborts first. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** At most `calls` starts in any sliding window of `perMs`. */
export interface LimitBucket {
  readonly name: string;
  readonly calls: number;
  readonly perMs: number;
  /** Where the number is published, or `assumed`. */
  readonly source: string;
}

/** A bucket as it stands: what may still start in the present window, and when it is whole again. */
export interface LimitState extends LimitBucket {
  readonly remaining: number;
  /** Epoch milliseconds; null when the window is empty. */
  readonly resetsAt: number | null;
  readonly waiting: number;
}

/** One REST call, ready to be sent but for its credentials. `T` is the parsed body. */
export interface UpstreamCall<T> {
  /** `GET /datapoints/{id}`: method and path template, the name by which plans, logs and `@upstream` know it. */
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path below the base URL, each segment already encoded (see `toPath`). */
  readonly path: string;
  /** Undefined values are left out; arrays repeat the key. */
  readonly query?: Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Names of the buckets it takes from, of the account's limits. */
  readonly buckets: readonly string[];
  /** How long the answer may be reused; 0 or absent: never cached, never joined. */
  readonly freshForSeconds?: number;
  /** How long past its freshness an answer may be served at once, as stale, while it is renewed; only where `isStale` is shown. Absent: not at all. */
  readonly staleForSeconds?: number;
  /** What the answer shows: it is purged with any of them. Absent: with every change of the account. */
  readonly tags?: readonly string[];
  /** What a change may alter, once it begins and whatever comes of it. Absent: everything of the account. */
  readonly purges?: readonly string[];
  /** May be sent again after a failure. True for reads. */
  readonly isRepeatable: boolean;
  /** Longest wait for one attempt; the client's default otherwise. */
  readonly timeoutMs?: number;
  /** Throws when the body is not what the API promises; what it throws becomes `bad-response`. */
  readonly parse: (body: unknown) => T;
}

export interface Answer<T> {
  readonly value: T;
  /** When the upstream answered, epoch milliseconds. */
  readonly asOf: number;
  /** Older than its freshness: served because the upstream failed, or while it is renewed. */
  readonly isStale: boolean;
}

/** What one request of a client carries down to the wire. */
export interface CallContext {
  /** Epoch milliseconds after which nobody waits any more. */
  readonly deadlineAt: number;
  readonly signal?: AbortSignal | undefined;
  /** Nothing older may be served, fresh or stale. */
  readonly maxAgeSeconds?: number | undefined;
  /** Absent: interactive, somebody waits for it. */
  readonly priority?: CallPriority | undefined;
  /** Who asks, for turns that are fair to all; absent: one client like any other. */
  readonly client?: string | undefined;
  /** What the request may spend; absent: as much as the limits allow. */
  readonly budget?: CallBudget | undefined;
  readonly recorder: CallRecorder;
  /** Present: several wait for this call. */
  readonly shared?: SharedTurn | undefined;
  /** Present: nothing is sent. Kept answers are given; whatever would have to be sent is told here, and fails with `NotAskedError`. */
  readonly plan?: CallPlanner | undefined;
}

/** Interactive calls start before background ones. */
export type CallPriority = 'interactive' | 'background';

/** A request's own ceilings: what leaves over the wire counts, tokens and retries too; what is cached or joined does not. */
export interface CallBudget {
  /** True: one more call to the provider may leave, and is counted. */
  readonly take: (provider: string) => boolean;
  /** For a call that was counted and then not sent. */
  readonly giveBack: (provider: string) => void;
  /** Undefined: none. */
  readonly readCeiling: (provider: string) => number | undefined;
  /** Of the ceiling; undefined: there is none. */
  readonly readLeft: (provider: string) => number | undefined;
}

export interface CallPlanner {
  readonly note: (call: PlannedSend) => void;
  /** Calls behind those that were noted, of which no more than bounds are known. */
  readonly expect: (calls: ExpectedCalls) => void;
}

export interface ExpectedCalls extends Omit<PlannedSend, 'key' | 'isToken'> {
  readonly min: number;
  /** Null: not known before. */
  readonly max: number | null;
  /** The likeliest number. */
  readonly likely: number;
  /** Not empty and equal: behind the same calls, and so the same calls. The operation itself: a call that is no other than one told already. */
  readonly behind: string;
}

/** A call that would be sent; equal calls of an account have equal keys. */
export interface PlannedSend {
  readonly provider: string;
  readonly account: string;
  readonly operation: string;
  readonly buckets: readonly string[];
  readonly key: string;
  /** Asks for a token, which other calls need. */
  readonly isToken?: boolean;
  /** Paths of the fields that it buys, as `datapoints.nodes.name`; absent where nobody told. */
  readonly fields?: readonly string[];
}

export type CacheState = 'HIT' | 'MISS' | 'STALE' | 'JOINED';

/** One line of `extensions.upstream.calls`. */
export interface CallRecord {
  readonly provider: string;
  readonly account: string;
  readonly method: string;
  /** The path template, without query. */
  readonly route: string;
  /** HTTP status; null when no answer came or none was asked for. */
  readonly status: number | null;
  readonly ms: number;
  readonly waitedMs: number;
  readonly cache: CacheState;
  /** 0 for the first attempt. */
  readonly retry: number;
  /** Asked for a token. */
  readonly isToken?: boolean;
}

export interface CallRecorder {
  readonly record: (call: CallRecord) => void;
  /** Told of every answer that the request is made of, whether it was kept or has just come. */
  readonly use?: (used: UsedAnswer) => void;
}

/** Null: something that no other request may be answered with. */
export type UsedAnswer = {
  /** Whether the same question would be answered with it again, at once. */
  readonly isCurrent: () => boolean;
} | null;

/** How one API says who is calling. */
export interface Authoriser {
  /** Headers for the next call; may itself call the API (a token), through the same limits. */
  readonly authorise: (context: CallContext) => Promise<Readonly<Record<string, string>>>;
  /**
   * Told of a 401 with the headers that were refused; true: fresh ones can be had, replay once. Absent for keys that cannot be renewed.
   */
  readonly renew?: (refused: Readonly<Record<string, string>>, context: CallContext) => Promise<boolean>;
}

/** A failed answer as the API sent it, for the provider's `errors.ts` to read. `body` is parsed JSON where it parses, else text. */
export interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: unknown;
}

export interface RefusalReading {
  readonly kind: ProviderErrorKind;
  /** One short sentence for people, without secrets; absent: made from the status. */
  readonly message?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

export interface AccountClient {
  readonly send: <T>(call: UpstreamCall<T>, context: CallContext) => Promise<Answer<T>>;
  readonly limits: () => readonly LimitState[];
  /** How long until such calls, given by their buckets, would have started, as the limits stand now; asks nobody and takes no turn. */
  readonly estimateWaitMs: (calls: readonly (readonly string[])[], priority?: CallPriority) => number;
  /** Another number after every write was begun, and after it ended: what was known at the same number is as true as it was. */
  readonly changes: () => number;
}

/** Stores upstream answers; shared by all accounts, so keys hold provider and account. */
export interface AnswerStore {
  readonly get: (key: string) => Promise<StoredAnswer | undefined>;
  /** What this process holds, at once; a shared store behind it is not asked. */
  readonly peek: (key: string) => StoredAnswer | undefined;
  readonly set: (key: string, answer: StoredAnswer, keepMs: number) => Promise<void>;
  /** Stands where the answers do: both are lost together or not at all. */
  readonly tags: TagVersions;
}

/** How often tags were purged; names hold provider and account. */
export interface TagVersions {
  /** One text for all of these as they stand now. */
  readonly read: (tags: readonly string[]) => Promise<string>;
  /** As far as this process knows, at once. */
  readonly peek: (tags: readonly string[]) => string;
  /** Never rejects: what cannot be told to others holds here at least. */
  readonly purge: (tags: readonly string[]) => Promise<void>;
}

export interface StoredAnswer {
  readonly body: unknown;
  readonly status: number;
  readonly asOf: number;
  readonly freshUntil: number;
  /** Length of the text it came as; what the store counts. */
  readonly bytes: number;
  /** Present: what was asked for did not exist, in these words, when changes stood so. */
  readonly missing?: Pick<ProviderError, 'message' | 'fields'> & { readonly changes: string };
}

export interface AccountClientOptions {
  readonly provider: string;
  readonly account: string;
  /** Origin and prefix, without trailing slash. */
  readonly baseUrl: string;
  readonly limits: readonly LimitBucket[];
  readonly createAuthoriser: (sendToken: TokenSender) => Authoriser;
  readonly readRefusal: (refusal: Refusal) => RefusalReading;
  /** Looks for failures inside a 2xx body; undefined: none. */
  readonly findFailure?: (body: unknown) => RefusalReading | undefined;
  readonly secrets: readonly string[];
  readonly store: AnswerStore;
  readonly clock: Clock;
}

/** Sends a call without authorising it: how a token is asked for, through the same limiter and recorder. */
export type TokenSender = <T>(call: UpstreamCall<T>, context: CallContext) => Promise<Answer<T>>;
