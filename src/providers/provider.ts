/** The contract that every provider's folder fulfils: what it is, how it is configured, and which questions its endpoints answer. */
import type { GraphQLResolveInfo } from 'graphql';
import type { z } from 'zod';
import type {
  AnswerStore,
  CallContext,
  CallPlanner,
  CallRecord,
  Clock,
  ExpectedCalls,
  LimitBucket,
  LimitState,
  PlannedSend,
  UsedAnswer,
} from '../http/types';
import type { Entity, Figures, Row } from '../model/entity';
import type { Joins } from '../model/join';
import type { MetricName } from '../model/metrics';
import type { RangeQuestion } from '../model/range';
import type {
  CallBounds,
  Dimension,
  DimensionFilter,
  FiguresQuestion,
  ListFilter,
  ListFilterName,
  ListQuestion,
  Noun,
  Order,
  OrderField,
} from '../model/question';

/** One line of the registry. */
export interface Provider {
  /** Its value of the enum `ProviderId`. */
  readonly id: string;
  /** As its owner writes it. */
  readonly name: string;
  /** Address of its API's documentation. */
  readonly documentation: string;
  readonly settings: ProviderSettings;
  /** What it measures, and what it calls that. */
  readonly metrics: Readonly<Partial<Record<MetricName, MetricFact>>>;
  readonly dimensions: readonly Dimension[];
  readonly connect: (account: AccountSettings, tools: ConnectTools) => Connection;
  /** How its things are known at other providers; absent: not at all. */
  readonly joins?: Joins;
  /** GraphQL resolvers of the fields that only this provider has: type → field → resolver. */
  readonly resolvers: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface MetricFact {
  /** The name on the wire, with a note where the meaning differs. */
  readonly upstreamName: string;
  /** Days after which a day's figure no longer changes. */
  readonly settlesAfterDays: number;
}

export interface ProviderSettings {
  /** The environment variable of its base URL. */
  readonly urlVariable: string;
  readonly defaultUrl: string;
  /** Added to an origin; a path in the configured URL takes its place. `/api/v1`, or empty. */
  readonly pathPrefix: string;
  /** Credential name → environment variable. All are needed. */
  readonly credentials: Readonly<Record<string, string>>;
  /** Names and paths that the provider's documents leave open, each with a stated default. Strict: unknown keys are refused. */
  readonly options: z.ZodType<object>;
  /** Option name → environment variable, for the few that one account needs without a file. */
  readonly optionVariables?: Readonly<Record<string, string>>;
}

/** One set of credentials at one provider, checked. */
export interface AccountSettings {
  /** Its configured name: unique over all providers. */
  readonly id: string;
  readonly provider: string;
  /** Origin and path, without trailing slash. */
  readonly url: string;
  readonly credentials: Readonly<Record<string, string>>;
  /** Parsed by `settings.options`. */
  readonly options: object;
  /** IANA name; the zone of its days where the provider does not say. */
  readonly timeZone: string;
  /** ISO 4217 of amounts where the provider does not say. */
  readonly currency: string | null;
  /** Overrides of `calls` and `perMs` by bucket name. */
  readonly limits: Readonly<Record<string, { readonly calls: number; readonly perMs: number }>>;
}

export interface ConnectTools {
  readonly store: AnswerStore;
  readonly clock: Clock;
}

/** One account, ready to be asked. */
export interface Connection {
  readonly provider: string;
  readonly account: AccountSettings;
  readonly limits: () => readonly LimitState[];
  /** How long such calls, given by their buckets, would have to wait for their turns now. */
  readonly estimateWaitMs: (calls: readonly (readonly string[])[]) => number;
  /** Another number after every change that was made here. */
  readonly changes: () => number;
  readonly lists: readonly ListSource[];
  readonly reads: readonly ReadSource[];
  readonly figures: readonly FiguresSource[];
  /** For this provider's own resolvers. */
  readonly api: unknown;
}

/** What every endpoint declares, for the planner to choose by. */
export interface EndpointFacts {
  /** `GET /datapoints/{id}`: method and path template, as in `@upstream`. */
  readonly operation: string;
  readonly buckets: readonly string[];
  readonly freshForSeconds: number;
  /** Operations whose answers it needs before its own calls can be made; they are not among its estimates. */
  readonly after?: readonly string[];
}

/** An endpoint that answers rows of one type, a page at a time. */
export interface ListSource extends EndpointFacts {
  readonly noun: Noun;
  /** The GraphQL type of its rows. */
  readonly type: string;
  /** Fields of that type that its rows carry. */
  readonly fields: readonly string[];
  /** False: for such a question they are not known to come, or cost too much this way: no list is chosen for them. Absent: true. */
  readonly carriesFields?: (question: ListQuestion) => boolean;
  /** Metrics that come along for the question's range. */
  readonly figures: readonly MetricName[];
  /** Orders it answers in; any other is made by gathering all pages and sorting here. */
  readonly orders: readonly OrderField[];
  /** Filters it keeps exactly. A question with another filter does not go here. */
  readonly filters: readonly ListFilterName[];
  /** Infinity: everything in one answer. */
  readonly rowsPerCall: number;
  /** Calls that gather it whole, where its parts take one each: those beyond are added. Absent, or undefined: not known. */
  readonly estimatePages?: (question: ListQuestion) => number | undefined;
  /** False: known not to work at this account (an undocumented flag that was refused). Absent: true. */
  readonly isUsable?: () => boolean;
  /** Independent lists that together make the answer (one per website, per status, …), each in the asked order. Absent: `['']`. */
  readonly readPartitions?: (question: ListQuestion, context: CallContext) => Promise<readonly string[]>;
  /** `page` is null for the first, else the `next` of the page before. */
  readonly readPage: (
    question: ListQuestion,
    partition: string,
    page: string | null,
    context: CallContext,
  ) => Promise<ListPage>;
}

export interface ListPage {
  readonly rows: readonly ListedRow[];
  /** Null: this was the last. */
  readonly next: string | null;
  /** Of the whole list; null when the answer does not tell. */
  readonly total: number | null;
}

export interface ListedRow {
  readonly row: Row | Entity;
  readonly figures: Figures | null;
}

/** An endpoint, or a way through a list, that answers entities by id. */
export interface ReadSource extends EndpointFacts {
  readonly type: string;
  readonly fields: readonly string[];
  readonly estimateCalls: (ids: readonly string[]) => CallBounds;
  /** By upstream id; an id that is absent or null does not exist. */
  readonly read: (ids: readonly string[], context: CallContext) => Promise<ReadonlyMap<string, Entity | null>>;
}

/** An endpoint that answers figures: of entities of one type, or of the whole account. */
export interface FiguresSource extends EndpointFacts {
  /** A GraphQL type, or `Account`. */
  readonly of: string;
  /** Each combination that it answers; `[]` is the total. */
  readonly dimensions: readonly (readonly Dimension[])[];
  readonly metrics: readonly MetricName[];
  /** Dimensions that it can be narrowed by. */
  readonly filters: readonly Dimension[];
  readonly canReadLastSeconds?: boolean;
  /** Dimensions whose rows together are everything, days without traffic among them: what adds up may be summed over them. */
  readonly wholeBy?: readonly Dimension[];
  readonly estimateCalls: (question: FiguresQuestion) => CallBounds;
  readonly read: (question: FiguresQuestion, context: CallContext) => Promise<FiguresAnswer>;
}

export interface FiguresAnswer {
  readonly rows: readonly FigureRow[];
  /** A list that was cut by the provider's or our own ceiling; says which. */
  readonly truncated?: string;
}

export interface FigureRow {
  /** The entity's upstream id; null for the account's figures. */
  readonly id: string | null;
  /** The part of the account that these figures are of (a website, an integration); absent: all of it. */
  readonly scope?: { readonly type: string; readonly upstreamId: string; readonly name: string };
  /** One per dimension asked, in that order; null: unknown to the provider. Days are `YYYY-MM-DD`, weeks and months their first day, hours `0`..`23`, countries upper-case ISO codes. */
  readonly keys: readonly (string | null)[];
  /** What people call the keys; absent where the key says it. */
  readonly labels?: readonly (string | null)[];
  readonly figures: Figures;
  /** The upstream row, untouched. */
  readonly raw?: unknown;
}

/** What the fields that only one provider has are given as GraphQL context. */
export interface ResolverContext {
  readonly call: CallContext;
  /** The connection of an account by its configured name; throws when the client may not use it. */
  readonly findConnection: (account: string) => Connection;
  /** Of all accounts that the client may ask, at every provider. */
  readonly connections: readonly Connection[];
  /** A nested list: the same machinery as the root lists, narrowed to one account. `info` tells what is selected. */
  readonly list: (request: NestedListRequest, info: GraphQLResolveInfo) => Promise<unknown>;
}

export interface NestedListRequest {
  readonly noun: Noun;
  readonly account: string;
  readonly filter: ListFilter;
  readonly order: Order;
  readonly range: RangeQuestion;
  readonly first: number;
  readonly after?: string | null | undefined;
}

export type {
  CallContext,
  CallPlanner,
  CallRecord,
  DimensionFilter,
  ExpectedCalls,
  LimitBucket,
  PlannedSend,
  UsedAnswer,
};
