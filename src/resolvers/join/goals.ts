/** `counterpart`: the goal of another provider beside a goal. */
import type { GoalCounterpartResolvers, PairedResolvers } from '../../generated/graphql';
import { explainUnmatched } from '../../model/join';
import { checkRange } from '../../model/range';
import { toFieldPath } from '../field-path';

export const Paired: Omit<PairedResolvers, '__resolveType'> = {
  counterpart: (goal, { range }, context, info) =>
    context.joins.pair({ goal, range: checkRange(range, 'range'), field: toFieldPath(info, context) }),
};

export const GoalCounterpart: GoalCounterpartResolvers = {
  unmatchedReason: ({ reason }) => reason,
  message: ({ reason }) => reason && explainUnmatched(reason),
};
