/** The fields that only Pirsch has and that start calls of their own. */
import type { GraphQLResolveInfo } from 'graphql';
import { InputError } from '../../errors';
import type { Entity, Row } from '../../model/entity';
import type { MetricName } from '../../model/metrics';
import type { Order } from '../../model/question';
import { checkRange, type RangeQuestion } from '../../model/range';
import type { ResolverContext } from '../provider';
import type { PirschApi } from './endpoints';
import { readStatisticPage } from './endpoints/read-statistic';
import { events } from './endpoints/statistics';
import { decodeGoalId, normaliseEvent, normalisePage, toText, type Website } from './normalise';
import { createNotFound } from './errors';
import { parseEvent } from './wire';

interface ListArguments {
  readonly first: number;
  readonly after?: string | null;
  readonly search?: string | null;
  readonly order: { readonly by: string; readonly direction: Order['direction'] };
  readonly range: RangeQuestion;
}

export const resolvers = {
  Website: {
    goals: (source: Entity, given: ListArguments, context: ResolverContext, info: GraphQLResolveInfo) =>
      context.list({ noun: 'goal', ...toListRequest(source, 'ConversionGoal', given) }, info),
    pages: (source: Entity, given: ListArguments, context: ResolverContext, info: GraphQLResolveInfo) =>
      context.list({ noun: 'datapoint', ...toListRequest(source, 'Page', given) }, info),
    trackedEvents: async (
      source: Entity,
      { first, range }: { first: number; range: RangeQuestion },
      context: ResolverContext,
    ): Promise<readonly Row[]> => {
      checkFirst(first);
      const { api, website } = await findWebsite(source, context);
      const period = api.toPeriod(website, checkRange(range, 'range'));
      const { rows } = await readStatisticPage(api, events, { website, period, params: {} }, 0, context.call);
      return rows.slice(0, first).map(({ raw }) => normaliseEvent(parseEvent(raw), api.account));
    },
    activeVisitors: async (
      source: Entity,
      { lastSeconds }: { lastSeconds: number },
      context: ResolverContext,
    ): Promise<unknown> => {
      checkRange({ lastSeconds }, 'range');
      const { api, website } = await findWebsite(source, context);
      const { value, asOf } = await api.readActive(website, lastSeconds, context.call);
      return {
        visitors: value.visitors,
        asOf: new Date(asOf),
        pages: (value.stats ?? []).map(({ path, title, visitors }) => ({
          page: { ...normalisePage(website, path), title: toText(title) },
          visitors,
        })),
      };
    },
  },
  ConversionGoal: {
    /** Its id in the graph holds the website, too, without which Pirsch does not find it. */
    upstreamId: ({ upstreamId }: Entity) => decodeGoalId(upstreamId)?.goal ?? upstreamId,
  },
};

async function findWebsite(source: Entity, context: ResolverContext): Promise<{ api: PirschApi; website: Website }> {
  const api = context.findConnection(source.account).api as PirschApi;
  const website = await api.findWebsite(source.upstreamId, context.call);
  if (!website) throw createNotFound(api.account, 'website');
  return { api, website };
}

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

/** `UNIQUE_CLICKS` → `uniqueClicks`: the enum has the metrics in another spelling. */
function toOrderField(value: string): Order['by'] {
  if (value === 'NAME' || value === 'CREATED_AT') return value;
  return value.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()) as MetricName;
}

function checkFirst(first: number): number {
  if (first < 1 || first > 100) throw new InputError(`first must be from 1 to 100, not ${first}.`, 'first');
  return first;
}
