/** What can be asked of every provider, in the graph's words. */
import type { RangeQuestion } from './range';
import type { MetricName } from './metrics';

export type Noun = 'datapoint' | 'group' | 'domain' | 'goal' | 'event';

export const dimensions = [
  'HOUR', 'DAY', 'WEEK', 'MONTH', 'COUNTRY', 'REGION', 'CITY', 'LANGUAGE', 'BROWSER', 'BROWSER_VERSION', 'OS', 'OS_VERSION',
  'PLATFORM', 'SCREEN', 'ISP', 'REFERRER', 'KEYWORD', 'DESTINATION', 'PAGE', 'ENTRY_PAGE', 'EXIT_PAGE', 'UTM_SOURCE',
  'UTM_MEDIUM', 'UTM_CAMPAIGN', 'UTM_CONTENT', 'UTM_TERM', 'EVENT', 'GOAL', 'CAMPAIGN', 'OFFER', 'LINK', 'PIXEL', 'GROUP', 'DOMAIN',
  'PUBLISHER', 'ADVERTISER', 'SUB_ID', 'FRAUD_STATUS', 'FRAUD_REASON', 'ACCOUNT', 'PROVIDER',
] as const; // prettier-ignore

export type Dimension = (typeof dimensions)[number];

export const timeDimensions: ReadonlySet<Dimension> = new Set<Dimension>(['HOUR', 'DAY', 'WEEK', 'MONTH']);

/** `NAME`, `CREATED_AT`, `AT` (events), or a metric. */
export type OrderField = 'NAME' | 'CREATED_AT' | 'AT' | MetricName;

export interface Order {
  readonly by: OrderField;
  readonly direction: 'ASC' | 'DESC';
}

/** All optional; what is absent does not narrow. Ids are upstream ids at the account that is asked. */
export interface ListFilter {
  /** GraphQL type names. */
  readonly types?: readonly string[];
  readonly status?: readonly string[];
  /** Names that begin with it, in any letter case. */
  readonly search?: string;
  readonly groups?: readonly string[];
  readonly domains?: readonly string[];
  readonly tags?: readonly string[];
  readonly favorite?: boolean;
  /** `YYYY-MM-DD`, inclusive. */
  readonly createdAfter?: string;
  readonly createdBefore?: string;
}

export type ListFilterName = Exclude<keyof ListFilter, 'types'>;

export interface ListQuestion {
  readonly filter: ListFilter;
  readonly order: Order;
  /** For figures that are carried along, orders by a metric, and things that exist by their traffic. */
  readonly range: RangeQuestion;
  /** How many rows are wanted from here on, at least 1. */
  readonly rows: number;
}

export interface DimensionFilter {
  readonly dimension: Dimension;
  /** Any of these; null is the unknown value. */
  readonly anyOf: readonly (string | null)[];
}

export interface FiguresQuestion {
  /** Upstream ids of the type asked; empty when it is the account's figures. */
  readonly ids: readonly string[];
  readonly range: RangeQuestion;
  /** None: one total each. */
  readonly dimensions: readonly Dimension[];
  readonly filters: readonly DimensionFilter[];
  /** What the client selected; a source may leave out a call that none of these needs. */
  readonly metrics: readonly MetricName[];
}

/** How many upstream calls an answer takes; `max` null: not known before. */
export interface CallBounds {
  readonly min: number;
  readonly max: number | null;
  /** What was needed the last time, where bounds alone would say little. */
  readonly likely?: number;
}
