/** How a field without a resolver of its own is read from a provider's row, and fetched when the row lacks it. */
import type { GraphQLFieldResolver } from 'graphql';
import { defaultFieldResolver } from 'graphql';
import type { Context } from '../context';
import type { Entity, Figures, Row } from '../model/entity';
import type { EntityRef } from '../model/ids';
import { encodeGlobalId } from '../model/ids';
import { rememberBy } from '../model/remembered';
import type { Connection } from '../providers/provider';
import { toFieldPath } from './field-path';

export const resolveRowField: GraphQLFieldResolver<unknown, Context> = (source, args, context, info) => {
  if (!isRow(source)) return defaultFieldResolver(source, args, context, info);
  // The row holds the account's name here; the graph holds the account.
  if (info.fieldName === 'account') return toAccountRow(context.findConnection(source.account));
  const value = source[info.fieldName];
  if (value !== undefined) return value;
  if (!isEntity(source)) return null;
  const ref = toRef(source);
  if (info.fieldName === 'id') return toGlobalId(source);
  const key = { ...ref, fields: [info.fieldName], field: toFieldPath(info, context) };
  return context.entities.load(key).then((row) => row[info.fieldName] ?? null);
};

/** What `resolveRowField` would answer, for the many fields that lie in their row; undefined: it must be asked. */
export function readRowField(source: unknown, name: string): unknown {
  if (name === 'account' || typeof source !== 'object' || source === null) return undefined;
  const value = (source as Readonly<Record<string, unknown>>)[name];
  if (value === undefined && name === 'id' && isRow(source) && isEntity(source)) return toGlobalId(source);
  return typeof value === 'function' ? undefined : value;
}

const toGlobalId = rememberBy((entity: Entity) => encodeGlobalId(toRef(entity)));

export function toRef(entity: Entity): EntityRef {
  const { __typename: type, provider, account, upstreamId } = entity;
  return { type, provider, account, upstreamId };
}

/** An account is an entity whose upstream id is its configured name. */
export function toAccountRow({ provider, account }: Connection): Entity {
  return {
    __typename: 'Account',
    provider,
    account: account.id,
    upstreamId: account.id,
    name: account.id,
    host: new URL(account.url).host,
    timeZone: account.timeZone,
  };
}

export function isRow(source: unknown): source is Row {
  return typeof source === 'object' && source !== null && '__typename' in source && 'account' in source;
}

/** Rows, and figures: whoever has another to tell makes another. */
export function isLasting(source: unknown): source is Row | Figures {
  return isRow(source) || (typeof source === 'object' && source !== null && 'values' in source && 'sources' in source);
}

function isEntity(row: Row): row is Entity {
  return typeof row.upstreamId === 'string';
}
