/** The root fields of the noun lists and of single things. */
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context';
import { InputError, ProviderError } from '../errors';
import { loadList } from '../loaders/list';
import type { Entity } from '../model/entity';
import { decodeGlobalId } from '../model/ids';
import type { Noun } from '../model/question';
import type { RangeQuestion } from '../model/range';
import { checkRange } from '../model/range';
import type { FilterInput } from './arguments';
import { checkFirst, toListTargets, toOrder } from './arguments';
import { resolveAccounts } from './account';
import { resolveReport } from './report';
import { toAccountRow } from './row';
import { readListNeeds, readObjectFields } from './selection';

interface ListArguments {
  readonly first: number;
  readonly after?: string | null;
  readonly filter?: FilterInput | null;
  readonly order?: { readonly by: string; readonly direction: 'ASC' | 'DESC' };
  readonly range?: RangeQuestion;
}

export const Query = {
  node: (_: unknown, { id }: { id: string }, context: Context, info: GraphQLResolveInfo) =>
    readOne(id, 'id', context, info),
  nodes: (_: unknown, { ids }: { ids: readonly string[] }, context: Context, info: GraphQLResolveInfo) => {
    if (ids.length > 250) throw new InputError(`ids may hold at most 250, not ${ids.length}.`, 'ids');
    return ids.map((id, index) => readOne(id, `ids.${index}`, context, info).catch((failure: unknown) => failure));
  },
  datapoint: readSingle('Datapoint'),
  group: readSingle('Group'),
  domain: readSingle('Domain'),
  goal: readSingle('Goal'),
  datapoints: readList('datapoint'),
  groups: readList('group'),
  domains: readList('domain'),
  goals: readList('goal'),
  events: (
    _: unknown,
    { first, after, input }: { first: number; after?: string | null; input: FilterInput & { range: RangeQuestion } },
    context: Context,
    info: GraphQLResolveInfo,
  ) => {
    const { range, ...filter } = input;
    return list('event', { first, after: after ?? null, filter, range }, context, info);
  },
  providers: (_: unknown, _arguments: unknown, context: Context) => context.providers,
  accounts: resolveAccounts,
  report: resolveReport,
};

function readList(noun: Noun) {
  return (_: unknown, given: ListArguments, context: Context, info: GraphQLResolveInfo) =>
    list(noun, given, context, info);
}

function list(noun: Noun, given: ListArguments, context: Context, info: GraphQLResolveInfo) {
  return loadList(
    {
      noun,
      targets: toListTargets(context, given.filter ?? defaultFilter(noun)),
      order: given.order ? toOrder(given.order) : { by: 'AT', direction: 'DESC' },
      range: checkRange(given.range ?? { preset: 'LAST_30_DAYS' }, noun === 'event' ? 'input.range' : 'range'),
      first: checkFirst(given.first),
      after: given.after ?? null,
      needs: readListNeeds(info),
    },
    context.figures,
    context.call,
  );
}

/** The schema's default of `filter.status` applies to an absent filter too; domains and events have no states. */
function defaultFilter(noun: Noun): FilterInput {
  return noun === 'domain' || noun === 'event' ? {} : { status: ['ACTIVE'] };
}

function readSingle(type: string) {
  return async (_: unknown, { id }: { id: string }, context: Context, info: GraphQLResolveInfo) => {
    const ref = decodeGlobalId(id);
    const asked = info.schema.getType(type);
    const given = info.schema.getType(ref.type);
    if (
      !given ||
      !asked ||
      !('getFields' in given) ||
      !('resolveType' in asked) ||
      !info.schema.isSubType(asked, given as never)
    ) {
      throw new InputError(`This is the id of a ${ref.type}, not of a ${type}.`, 'id');
    }
    return readOne(id, 'id', context, info);
  };
}

async function readOne(id: string, field: string, context: Context, info: GraphQLResolveInfo): Promise<Entity> {
  const ref = decodeGlobalId(id, field);
  const connection = context.findConnection(ref.account);
  if (connection.provider !== ref.provider) throw createNotFound(ref);
  if (ref.type === 'Account') {
    if (ref.upstreamId !== ref.account) throw createNotFound(ref);
    return toAccountRow(connection);
  }
  return context.entities.load({ ...ref, fields: readObjectFields(info, ref.type) });
}

function createNotFound(ref: { provider: string; account: string; type: string }): ProviderError {
  return new ProviderError({ ...ref, kind: 'not-found', message: 'There is no such thing for this client.' });
}
