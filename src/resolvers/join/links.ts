/** `links` and `unmatchedLinks`: what leads to a page, and what cannot be told to. */
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../context';
import type { LinkedResolvers, UnmatchedLinkResolvers } from '../../generated/graphql';
import type { Connected } from '../../model/connected';
import { checkFirst } from '../../model/connected';
import type { Entity, Problem } from '../../model/entity';
import { explainUnmatched } from '../../model/join';
import type { RangeQuestion } from '../../model/range';
import { checkRange, toRangeKey } from '../../model/range';
import { decodeIndex, toFingerprint } from '../../planner/cursor';
import { cutPage } from '../../planner/page';
import { toFieldPath } from '../field-path';
import { toRef } from '../row';

export const Linked: Omit<LinkedResolvers, '__resolveType'> = {
  links: (page, given, context, info) =>
    list(page, given, context, info, async (question) => {
      const { links, problems } = await context.joins.listPageLinks(question);
      return [links, problems];
    }),
  unmatchedLinks: (page, given, context, info) =>
    list(page, given, context, info, async (question) => {
      const { unmatched, problems } = await context.joins.listPageLinks(question);
      return [unmatched, problems];
    }),
};

export const UnmatchedLink: UnmatchedLinkResolvers = {
  message: ({ unmatchedReason }) => explainUnmatched(unmatchedReason),
};

interface LinksArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly range: RangeQuestion;
  readonly status: readonly string[];
}

async function list<N>(
  page: Entity,
  { first, after = null, range, status }: LinksArguments,
  context: Context,
  info: GraphQLResolveInfo,
  read: (question: Parameters<Context['joins']['listPageLinks']>[0]) => Promise<[readonly N[], readonly Problem[]]>,
): Promise<Connected<N>> {
  const fingerprint = toFingerprint([info.fieldName, toRef(page), toRangeKey(range), status]);
  const question = { first: checkFirst(first), start: decodeIndex(after, fingerprint), fingerprint };
  const field = toFieldPath(info, context);
  const [items, problems] = await read({ page, range: checkRange(range, 'range'), status, field });
  return cutPage(items, question, problems);
}
