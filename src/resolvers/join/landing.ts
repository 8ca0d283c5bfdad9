/** `landingPage`: where things lead, and what was counted there of those who came by them. */
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../context';
import type { LandingGoalResolvers, LandingPageResolvers, LeadsToPageResolvers } from '../../generated/graphql';
import { checkFirst } from '../../model/connected';
import type { Entity, Figures } from '../../model/entity';
import { sumFigures } from '../../model/figures';
import type { Landing } from '../../model/join';
import { explainUnmatched } from '../../model/join';
import { checkRange, toRangeKey } from '../../model/range';
import { decodeIndex, toFingerprint } from '../../planner/cursor';
import { cutPage } from '../../planner/page';
import { toFieldPath } from '../field-path';
import { toRef } from '../row';
import { readSelectedMetrics } from '../selection';

const mostAlternatives = 20;

export const LeadsToPage: Omit<LeadsToPageResolvers, '__resolveType'> = {
  landingPage: (thing, { range }, context, info) =>
    context.joins.land({ thing, range: checkRange(range, 'range'), field: toFieldPath(info, context) }),
};

export const LandingPage: LandingPageResolvers = {
  unmatchedReason: ({ reason }) => reason,
  message: ({ reason }) => reason && explainUnmatched(reason),
  alternatives: ({ page, candidates }) =>
    candidates.flatMap((one) => (one.page === page ? [] : [one.page])).slice(0, mostAlternatives),
  narrowedBy: (landing, _, context) => context.joins.narrow(landing).by,
  notNarrowedBy: (landing, _, context) => context.joins.narrow(landing).notBy,
  metrics: (landing, _, context, info) => landing.page && loadNarrowed(landing.page, landing, context, info),
  goals: async (landing, { first, after }, context, info) => {
    if (!landing.page) return null;
    const { page, range, destinations } = landing;
    const utms = destinations.map(({ utm }) => utm);
    const fingerprint = toFingerprint(['landing goals', toRef(page), toRangeKey(range), utms]);
    const question = { first: checkFirst(first), start: decodeIndex(after ?? null, fingerprint), fingerprint };
    const { goals, problems } = await context.joins.listLandingGoals(landing, toFieldPath(info, context));
    return cutPage(goals, question, problems);
  },
};

export const LandingGoal: LandingGoalResolvers = {
  metrics: ({ goal, landing }, _, context, info) => loadNarrowed(goal, landing, context, info),
};

/** Things that are narrowed alike are asked for together. */
async function loadNarrowed(
  thing: Entity,
  landing: Landing,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Figures | null> {
  const answer = await context.figures.load({
    ref: toRef(thing),
    range: landing.range,
    dimensions: [],
    filters: context.joins.narrow(landing).filters,
    metrics: readSelectedMetrics(info),
    field: toFieldPath(info, context),
  });
  return sumFigures(answer.rows.map(({ figures }) => figures));
}
