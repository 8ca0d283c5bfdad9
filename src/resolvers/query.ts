/** The root fields: lists, single things, and the report. */
import type { GraphQLResolveInfo } from 'graphql';
import { isAbstractType, isObjectType } from 'graphql';
import type { Context } from '../context';
import type { ProviderError } from '../errors';
import { createAccountError, InputError } from '../errors';
import type { QueryResolvers } from '../generated/graphql';
import type { ConnectedRows } from '../model/connected';
import { checkFirst } from '../model/connected';
import type { Entity } from '../model/entity';
import type { EntityRef } from '../model/ids';
import { decodeGlobalId } from '../model/ids';
import type { Noun, Order } from '../model/question';
import type { RangeQuestion } from '../model/range';
import { checkRange } from '../model/range';
import { resolveAccounts } from './account';
import type { FilterInput } from './arguments';
import { toListTargets, toOrder } from './arguments';
import { resolveReport } from './report';
import { toAccountRow } from './row';
import { readListNeeds, readObjectFields, readObjectNeeds } from './selection';
import { toFieldPath } from './field-path';

export const Query: QueryResolvers = {
  node: (_, { id }, context, info) => readOne(id, 'id', context, info),
  nodes: (_, { ids }, context, info) => {
    if (ids.length > 250) throw new InputError(`ids may hold at most 250, not ${ids.length}.`, 'ids');
    return ids.map((id, index) => readOne(id, `ids.${index}`, context, info));
  },
  datapoint: (_, { id }, context, info) => readSingle('Datapoint', id, context, info),
  group: (_, { id }, context, info) => readSingle('Group', id, context, info),
  domain: (_, { id }, context, info) => readSingle('Domain', id, context, info),
  goal: (_, { id }, context, info) => readSingle('Goal', id, context, info),
  datapoints: (_, { filter, order, ...given }, context, info) =>
    list('datapoint', { filter: filter ?? activeOnly, order: toOrder(order), ...given }, context, info),
  groups: (_, { filter, order, ...given }, context, info) =>
    list('group', { filter: filter ?? activeOnly, order: toOrder(order), ...given }, context, info),
  domains: (_, { filter, order, ...given }, context, info) =>
    list('domain', { filter: filter ?? {}, order: toOrder(order), range: anyRange, ...given }, context, info),
  goals: (_, { filter, order, ...given }, context, info) =>
    list('goal', { filter: filter ?? activeOnly, order: toOrder(order), ...given }, context, info),
  events: (_, { input: { range, ...filter }, ...given }, context, info) =>
    list('event', { filter, order: { by: 'AT', direction: 'DESC' }, range, ...given }, context, info),
  providers: (_, _arguments, context) => context.providers,
  accounts: resolveAccounts,
  report: resolveReport,
};

/** The schema's default of `filter.status`, for when there is no filter at all. */
const activeOnly: FilterInput = { status: ['ACTIVE'] };

/** For lists that no figure orders. */
const anyRange: RangeQuestion = { preset: 'LAST_30_DAYS' };

interface ListArguments {
  readonly filter: FilterInput;
  readonly order: Order;
  readonly range: RangeQuestion;
  readonly first: number;
  readonly after?: string | null | undefined;
}

function list(noun: Noun, given: ListArguments, context: Context, info: GraphQLResolveInfo): Promise<ConnectedRows> {
  const isEvent = noun === 'event';
  return context.lists.load({
    noun,
    targets: toListTargets(context, given.filter, isEvent ? 'input' : 'filter'),
    order: given.order,
    range: checkRange(given.range, isEvent ? 'input.range' : 'range'),
    first: checkFirst(given.first),
    after: given.after ?? null,
    needs: readListNeeds(info),
    field: toFieldPath(info, context),
  });
}

/** The id must be of a type that the field can answer. */
async function readSingle(type: string, id: string, context: Context, info: GraphQLResolveInfo): Promise<Entity> {
  const ref = decodeGlobalId(id);
  const asked = info.schema.getType(type);
  const given = info.schema.getType(ref.type);
  if (!isAbstractType(asked) || !isObjectType(given) || !info.schema.isSubType(asked, given)) {
    throw new InputError(`This is the id of a ${ref.type}, not of a ${type}.`, 'id');
  }
  return readOne(id, 'id', context, info);
}

async function readOne(id: string, field: string, context: Context, info: GraphQLResolveInfo): Promise<Entity> {
  const ref = decodeGlobalId(id, field);
  const connection = context.findConnection(ref.account);
  if (connection.provider !== ref.provider) throw createNotFound(ref);
  if (ref.type !== 'Account') {
    const path = toFieldPath(info, context);
    const needs = context.call.plan && readObjectNeeds(info);
    return context.entities.load({
      ...ref,
      fields: readObjectFields(info, ref.type),
      field: path,
      ...(needs && { needs }),
    });
  }
  if (ref.upstreamId !== ref.account) throw createNotFound(ref);
  return toAccountRow(connection);
}

function createNotFound({ provider, account }: EntityRef): ProviderError {
  return createAccountError({ provider, id: account }, 'not-found', 'There is no such thing for this client.');
}
