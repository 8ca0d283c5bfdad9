/** Lists below groups and tags: the fields that only ClickMeter has and that start calls of their own. */
import type { GraphQLResolveInfo } from 'graphql';
import { InputError } from '../../../errors';
import type { Entity } from '../../../model/entity';
import { checkFirst } from '../../../model/connected';
import type { ListFilter, Noun, Order } from '../../../model/question';
import type { RangeQuestion } from '../../../model/range';
import { checkRange } from '../../../model/range';
import { toOrderField, toTypeName } from '../../../model/spelling';
import type { Provider, ResolverContext } from '../../provider';
import { isId } from '../wire';

interface ListArguments {
  readonly first: number;
  readonly after?: string | null;
  readonly types?: readonly string[] | null;
  readonly status: readonly string[];
  readonly order: { readonly by: string; readonly direction: Order['direction'] };
  readonly range: RangeQuestion;
}

type Resolver = (parent: Entity, given: ListArguments, context: ResolverContext, info: GraphQLResolveInfo) => unknown;

const listMembers: Resolver = (parent, given, context, info) => {
  const filter = { ...toFilter(given), groups: [parent.upstreamId] };
  return list('datapoint', parent, filter, given, context, info);
};

const listTagged: Resolver = async (parent, given, context, info) => {
  const filter = { ...toFilter(given), tags: [await readName(parent, context)] };
  return list('datapoint', parent, filter, given, context, info);
};

const listTaggedGroups: Resolver = async (parent, given, context, info) => {
  const filter = { types: ['LinkGroup'], status: given.status, tags: [await readName(parent, context)] };
  return list('group', parent, filter, given, context, info);
};

export const lists: Provider['resolvers'] = {
  LinkGroup: { datapoints: listMembers },
  Tag: { datapoints: listTagged, groups: listTaggedGroups },
};

function list(
  noun: Noun,
  { account }: Entity,
  filter: ListFilter,
  { first, after, order, range }: ListArguments,
  context: ResolverContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const asked = { by: toOrderField(order.by), direction: order.direction };
  return context.list(
    {
      noun,
      account,
      filter,
      order: asked,
      range: checkRange(range, 'range'),
      first: checkFirst(first),
      after: after ?? null,
    },
    info,
  );
}

function toFilter({ types, status }: ListArguments): ListFilter {
  return { types: (types ?? ['TRACKING_LINK', 'TRACKING_PIXEL']).map(toTypeName), status };
}

/** Lists are narrowed by a tag's name; a tag that is known by id only is read first. */
async function readName(tag: Entity, context: ResolverContext): Promise<string> {
  if (typeof tag.name === 'string') return tag.name;
  const reads = context.findConnection(tag.account).reads.find((source) => source.type === 'Tag');
  const found = isId(tag.upstreamId) ? await reads?.read([tag.upstreamId], context.call) : undefined;
  const name = found?.get(tag.upstreamId)?.name;
  if (typeof name !== 'string') throw new InputError('This tag has no name to find its bearers by.', 'id');
  return name;
}
