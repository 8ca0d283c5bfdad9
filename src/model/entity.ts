/** The things of the graph as plain rows, and the figures that belong to them. */
import type { MetricValues } from './metrics';
import type { DayRange } from './range';

/**
 * A row of any GraphQL type: its properties bear the names of that type's fields. A property that is absent was not carried by
 * the call that made the row (the gateway fetches it when it is asked for); null means the provider says there is none.
 */
export interface Row {
  readonly __typename: string;
  readonly provider: string;
  /** The configured name of the account. */
  readonly account: string;
  readonly [field: string]: unknown;
}

/** A row that can be asked for again by its id. */
export interface Entity extends Row {
  readonly upstreamId: string;
}

/** Something of which no more than the id is known: the gateway reads what is asked of it. */
export function createReference(
  type: string,
  upstreamId: string,
  account: { readonly provider: string; readonly id: string },
): Entity {
  return { __typename: type, provider: account.provider, account: account.id, upstreamId };
}

export interface Money {
  readonly amount: number;
  /** ISO 4217; null when the provider does not say. */
  readonly currency: string | null;
}

/** One set of figures with everything needed to judge it. */
export interface Figures {
  readonly values: MetricValues;
  readonly range: DayRange;
  readonly timeZone: string;
  /** Of all amounts in `values`; null when the provider does not say. */
  readonly currency: string | null;
  /** When the provider answered, epoch milliseconds. */
  readonly asOf: number;
  readonly isStale: boolean;
  /** Nothing of this can change any more by late conversions. */
  readonly isSettled: boolean;
  readonly sources: readonly FigureSource[];
  /** Why a metric that the provider measures is absent here. */
  readonly gaps?: readonly FigureGap[];
}

export interface FigureSource {
  readonly provider: string;
  readonly account: string;
  /** `GET /aggregated/summary/datapoints`. */
  readonly operation: string;
}

export interface FigureGap {
  readonly metric: keyof MetricValues;
  readonly reason: 'NOT_MEASURED' | 'NOT_ADDITIVE' | 'INCOMPLETE' | 'NO_DENOMINATOR';
  readonly message: string;
}

/** A part of the answer that could not be had, beside the parts that could. */
export interface Problem {
  readonly provider: string;
  readonly account: string | null;
  readonly code: string;
  readonly message: string;
  readonly retryable: boolean;
  readonly retryAfterSeconds: number | null;
}
