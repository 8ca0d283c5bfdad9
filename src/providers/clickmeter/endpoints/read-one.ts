/** Single things by id. */
import { isOfKind } from '../../../errors';
import type { CallContext } from '../../../http/types';
import type { Entity } from '../../../model/entity';
import type { AccountSettings, ReadSource } from '../../provider';
import { isId } from '../wire';
import type { Tools } from './tools';
import { buckets, freshForSeconds } from './tools';

/** One call for each thing. */
export interface Single<T> {
  readonly operation: string;
  readonly idName: string;
  readonly type: string;
  readonly parse: (body: unknown) => T;
  readonly normalise: (wire: T, account: AccountSettings) => Entity;
}

/** Null: there is none of this type with this id. */
export async function readOne<T>(
  tools: Tools,
  { operation, idName, type, parse, normalise }: Single<T>,
  id: string,
  context: CallContext,
): Promise<Entity | null> {
  const answer = await unlessMissing(tools.read({ operation, values: { [idName]: id }, parse }, context));
  const row = answer && normalise(answer.value, tools.account);
  return row?.__typename === type && row.upstreamId === id ? row : null;
}

export function createSingleRead<T>(tools: Tools, single: Single<T>, fields: readonly string[]): ReadSource {
  return {
    operation: single.operation,
    buckets,
    freshForSeconds,
    type: single.type,
    fields,
    estimateCalls: (ids) => ({ min: ids.length, max: ids.length }),
    read: async (ids, context) => {
      const known = ids.filter(isId);
      const rows = await Promise.all(known.map((id) => readOne(tools, single, id, context)));
      return new Map(known.map((id, index) => [id, rows[index] ?? null]));
    },
  };
}

/** Null for what does not exist. */
export async function unlessMissing<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (failure) {
    if (isOfKind(failure, 'not-found')) return null;
    throw failure;
  }
}
