/** What a website holds of the graph's nouns: the same lists as the root's, narrowed to it. */
import type { GraphQLResolveInfo } from 'graphql';
import { checkFirst } from '../../../model/connected';
import type { Entity } from '../../../model/entity';
import type { Order } from '../../../model/question';
import { checkRange, type RangeQuestion } from '../../../model/range';
import { toOrderField } from '../../../model/spelling';
import type { ResolverContext } from '../../provider';

interface ListArguments {
  readonly first: number;
  readonly after?: string | null;
  readonly search?: string | null;
  readonly order: { readonly by: string; readonly direction: Order['direction'] };
  readonly range: RangeQuestion;
}

export const listResolvers = {
  Website: {
    goals: (source: Entity, given: ListArguments, context: ResolverContext, info: GraphQLResolveInfo) =>
      context.list({ noun: 'goal', ...toListRequest(source, 'ConversionGoal', given) }, info),
    pages: (source: Entity, given: ListArguments, context: ResolverContext, info: GraphQLResolveInfo) =>
      context.list({ noun: 'datapoint', ...toListRequest(source, 'Page', given) }, info),
  },
};

function toListRequest(source: Entity, type: string, given: ListArguments) {
  return {
    account: source.account,
    filter: { types: [type], domains: [source.upstreamId], ...(given.search && { search: given.search }) },
    order: { by: toOrderField(given.order.by), direction: given.order.direction },
    range: checkRange(given.range, 'range'),
    first: checkFirst(given.first),
    after: given.after,
  };
}
