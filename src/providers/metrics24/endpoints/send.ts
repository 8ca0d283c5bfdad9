/** What all calls of 24Metrics have in common: headers, limits, the word for a path that is not there. */
import { createAccountError, isOfKind } from '../../../errors';
import { declareTags, type TagValues } from '../../../http/tags';
import type { AccountClient, Answer, CallContext, UpstreamCall } from '../../../http/types';
import { settingsFreshSeconds } from '../../../model/freshness';
import type { AccountSettings } from '../../provider';
import type { Options } from '../wire';
import { createTagRules } from './tags';

/** The most that the API gives: always asked for, so that equal pages are equal questions. */
export const pageSize = 100;
export const freshForSeconds = settingsFreshSeconds;
export const buckets = ['general'] as const;

type Asked<T> = Pick<UpstreamCall<T>, 'operation' | 'path' | 'parse'> &
  Partial<UpstreamCall<T>> & {
    /** What its tags name it by. */
    readonly about?: TagValues;
  };

export interface Sender {
  readonly read: <T>(call: Asked<T>, context: CallContext) => Promise<Answer<T>>;
  /** Sent once, never cached; what it may alter counts as gone. */
  readonly write: <T>(call: Asked<T> & Pick<UpstreamCall<T>, 'method'>, context: CallContext) => Promise<T>;
  /** An address that does not answer says nothing about the things behind it: `not-found` becomes `unsupported`. */
  readonly explainMissing: <T>(answer: Promise<T>, operation: string, setting: string) => Promise<T>;
  readonly createMissing: (operation: string, setting: string) => Error;
  /** Several values of one parameter, as the settings want them; undefined for none. */
  readonly toList: (values: readonly string[] | null | undefined) => readonly string[] | string | undefined;
}

export function createSender(client: AccountClient, account: AccountSettings, options: Options): Sender {
  const headers = { 'content-type': 'application/json' };
  const tagRules = createTagRules(options);

  const createMissing: Sender['createMissing'] = (operation, setting) =>
    createAccountError(account, 'unsupported', `${operation}: path not found. Set the ${setting}.`);

  return {
    read: ({ about, ...call }, context) => {
      const tags = declareTags(tagRules, call.operation, about);
      return client.send(
        { method: 'GET', headers, buckets, freshForSeconds, isRepeatable: true, ...tags, ...call },
        context,
      );
    },
    write: async ({ about, ...call }, context) => {
      const tags = declareTags(tagRules, call.operation, about);
      const { value } = await client.send({ headers, buckets, isRepeatable: false, ...tags, ...call }, context);
      return value;
    },
    createMissing,
    explainMissing: async (answer, operation, setting) => {
      try {
        return await answer;
      } catch (failure) {
        throw isOfKind(failure, 'not-found') ? createMissing(operation, setting) : failure;
      }
    },
    toList: (values) => {
      if (!values || values.length === 0) return undefined;
      return options.arrayStyle === 'comma' ? values.join(',') : values;
    },
  };
}
