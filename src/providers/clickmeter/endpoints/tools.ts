/** What every endpoint of an account works with, and how one call is made. */
import type { IdempotencyKeys } from '../../../http/idempotency';
import { createIdempotencyKeys } from '../../../http/idempotency';
import { isOfKind } from '../../../errors';
import { toPath } from '../../../http/paths';
import { declareTags } from '../../../http/tags';
import type { AccountClient, Answer, CallContext, Clock, UpstreamCall } from '../../../http/types';
import { settingsFreshSeconds, toFigureTerms, toFreshSeconds } from '../../../model/freshness';
import type { DayRange, RangeQuestion } from '../../../model/range';
import { toDay, toDayRange } from '../../../model/range';
import type { AccountSettings } from '../../provider';
import { toWireDay } from '../normalise';
import type { Options } from '../wire';
import type { Knowledge } from './knowledge';
import { createKnowledge } from './knowledge';
import { conversionsSettleAfterDays } from './settling';
import { tagRules, toTagValues } from './tags';

export const buckets = ['requests'];
export const freshForSeconds = settingsFreshSeconds;

/** One read: operation, what fills its path, its query and its parser. */
export interface ReadRequest<T> {
  /** `GET /datapoints/{id}`. */
  readonly operation: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly query?: NonNullable<UpstreamCall<T>['query']>;
  readonly parse: (body: unknown) => T;
  readonly freshForSeconds?: number;
  readonly staleForSeconds?: number;
}

/** One change. It is sent once, unless repeating it is harmless beyond doubt. */
export interface WriteRequest<T> {
  /** `PUT /tags/{tagId}/name`. */
  readonly operation: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly isRepeatable?: boolean;
  readonly parse: (body: unknown) => T;
}

export interface Tools {
  readonly account: AccountSettings;
  readonly options: Options;
  readonly clock: Clock;
  readonly knowledge: Knowledge;
  readonly read: <T>(request: ReadRequest<T>, context: CallContext) => Promise<Answer<T>>;
  readonly write: <T>(request: WriteRequest<T>, context: CallContext) => Promise<T>;
  /** What clients called the same change. */
  readonly keys: IdempotencyKeys;
  /** The days of a range on the account's calendar. */
  readonly toDays: (range: RangeQuestion) => DayRange;
  readonly today: () => string;
}

export function createTools(client: AccountClient, account: AccountSettings, options: Options, clock: Clock): Tools {
  return {
    account,
    options,
    clock,
    knowledge: createKnowledge(),
    read: ({ operation, values, ...request }, context) =>
      client.send(
        {
          operation,
          method: 'GET',
          path: toCallPath(operation, values),
          buckets,
          freshForSeconds,
          isRepeatable: true,
          ...declareTags(tagRules, operation, values),
          ...request,
        },
        context,
      ),
    write: async ({ operation, values, isRepeatable = false, ...request }, context) => {
      const method = operation.slice(0, operation.indexOf(' ')) as UpstreamCall<unknown>['method'];
      const path = toCallPath(operation, values);
      const tags = declareTags(tagRules, operation, toTagValues(values, request.body));
      return (await client.send({ operation, method, path, buckets, isRepeatable, ...tags, ...request }, context))
        .value;
    },
    keys: createIdempotencyKeys(clock, (failure) => isOfKind(failure, 'outcome-unknown')),
    toDays: (range) => toDayRange(range, account.timeZone, clock.now()),
    today: () => toDay(clock.now(), account.timeZone),
  };
}

function toCallPath(operation: string, values?: Readonly<Record<string, string>>): string {
  return toPath(operation.slice(operation.indexOf(' ') + 1), values);
}

/** Named time frames may or may not count today: days are always said. */
export function toTimeFrame({ from, to }: DayRange, name: 'timeFrame' | 'timeframe' = 'timeFrame') {
  return { [name]: 'custom', fromDay: toWireDay(from), toDay: toWireDay(to) };
}

/** Every answer with figures has conversions in it, which come late. */
export function toFreshness(range: DayRange, tools: Tools) {
  return toFigureTerms(toFreshSeconds(range, conversionsSettleAfterDays, tools.today()));
}
