/** Conversion goals of every website: with their figures by the statistic, or without dates by the settings. */
import { createAccountError, isOfKind } from '../../../errors';
import type { CallContext } from '../../../http/types';
import type { Entity } from '../../../model/entity';
import { createReference } from '../../../model/entity';
import type { ListQuestion } from '../../../model/question';
import type { FigureRow, FiguresSource, ListPage, ListSource, ReadSource } from '../../provider';
import { createNotFound } from '../errors';
import { configuration, statistics } from '../limits';
import { decodeGoalId, encodeGoalId, normaliseGoal } from '../normalise';
import { parseGoalStats } from '../wire';
import type { PirschApi } from './api';
import { addCuts, describeCut, readStatistic, toFigures } from './read-statistic';
import { goals } from './statistics';
import { filterDimensions, toFilterParams } from './filters';
import { readWebsiteIds, toPage, websitesFirst } from './lists';

const fields = [
  'name',
  'website',
  'pathPattern',
  'pattern',
  'eventName',
  'targetVisitors',
  'targetConversionRate',
  'deletesWhenReached',
  'emailsWhenReached',
  'createdAt',
  'updatedAt',
] as const;

/** First choice: as cheap as the other, not rate limited, and its figures are there when they are asked for. */
export function createGoalStatisticsList(api: PirschApi): ListSource {
  return {
    operation: 'GET /statistics/goals',
    buckets: [statistics],
    freshForSeconds: 60,
    after: websitesFirst,
    noun: 'goal',
    type: 'ConversionGoal',
    fields,
    figures: goals.metrics,
    orders: [],
    filters: ['domains', 'search'],
    rowsPerCall: Infinity,
    readPartitions: ({ filter }, context) => readWebsiteIds(api, filter, context),
    readPage: (question, partition, _page, context) => readGoalStatistics(api, question, partition, context),
  };
}

/** For credentials that may not read statistics. */
export function createGoalList(api: PirschApi): ListSource {
  return {
    operation: 'GET /goal',
    buckets: [configuration],
    freshForSeconds: 60,
    after: websitesFirst,
    noun: 'goal',
    type: 'ConversionGoal',
    fields,
    figures: [],
    orders: [],
    filters: ['domains', 'search'],
    rowsPerCall: Infinity,
    readPartitions: ({ filter }, context) => readWebsiteIds(api, filter, context),
    readPage: async ({ filter }, partition, _page, context) => {
      const website = await api.findWebsite(partition, context);
      const rows = website ? await api.listGoals(website, context) : [];
      return toPage(
        rows.map((row) => ({ row, figures: null })),
        filter,
      );
    },
  };
}

/** One call for all goals of a website, without asking for the website. */
export function createGoalRead(api: PirschApi): ReadSource {
  return {
    operation: 'GET /goal',
    buckets: [configuration],
    freshForSeconds: 60,
    after: websitesFirst,
    type: 'ConversionGoal',
    fields,
    estimateCalls: (ids) => ({ min: 1, max: countWebsites(ids) }),
    read: async (ids, context) => {
      const refs = ids.map(decodeGoalId).filter((ref) => ref !== undefined);
      if (refs.length === 0) throw createNotFound(api.account, 'conversion goal');
      const websites = [...new Set(refs.map(({ website }) => website))];
      const lists = await Promise.all(
        websites.map((id) => api.listGoals(createReference('Website', id, api.account), context).catch(passGone)),
      );
      return new Map(lists.flat().map((goal): [string, Entity] => [goal.upstreamId, goal]));
    },
  };
}

/** One call for all goals of a website. */
export function createGoalTotals(api: PirschApi): FiguresSource {
  return {
    operation: 'GET /statistics/goals',
    buckets: [statistics],
    freshForSeconds: 60,
    after: websitesFirst,
    of: 'ConversionGoal',
    dimensions: [[]],
    metrics: goals.metrics,
    filters: filterDimensions.filter((dimension) => !goals.withoutFilters?.includes(dimension)),
    canReadLastSeconds: true,
    estimateCalls: ({ ids }) => ({ min: 1, max: countWebsites(ids) }),
    read: async (question, context) => {
      const params = toFilterParams(question.filters, api.account);
      const refs = question.ids.map(decodeGoalId).filter((ref) => ref !== undefined);
      if (refs.length === 0) throw createNotFound(api.account, 'conversion goal');
      const { value } = await api.listWebsites(context);
      const websites = value.filter(({ upstreamId }) => refs.some((ref) => ref.website === upstreamId));
      const answers = await Promise.all(
        websites.map(async (website) => {
          const period = api.toPeriod(website, question.range);
          const answer = await readStatistic(api, goals, { website, period, params }, context);
          const rows = answer.rows.map((row): FigureRow => ({
            id: encodeGoalId({ website: website.upstreamId, goal: row.key! }),
            keys: [],
            figures: toFigures(api, goals, period, answer, row),
            raw: row.raw,
          }));
          return { rows, cut: describeCut(goals, website, answer) };
        }),
      );
      return {
        rows: answers.flatMap(({ rows }) => rows).filter(({ id }) => question.ids.includes(id!)),
        ...addCuts(answers.map(({ cut }) => cut)),
      };
    },
  };
}

async function readGoalStatistics(
  api: PirschApi,
  { filter, range }: ListQuestion,
  partition: string,
  context: CallContext,
): Promise<ListPage> {
  const website = await api.findWebsite(partition, context);
  if (!website) return { rows: [], next: null, total: 0 };
  const period = api.toPeriod(website, range);
  const answer = await readStatistic(api, goals, { website, period, params: {} }, context);
  if (answer.isCut) {
    const message = `${website.hostname} has more goals than can be read: ${answer.rows.length}.`;
    throw createAccountError(api.account, 'unsupported', message);
  }
  const rows = answer.rows.map((row) => ({
    row: normaliseGoal(parseGoalStats(row.raw).page_goal, website),
    figures: toFigures(api, goals, period, answer, row),
  }));
  return toPage(rows, filter);
}

/** Ids of a plan that are no real ones count as of one website. */
function countWebsites(ids: readonly string[]): number {
  return new Set(ids.map((id) => decodeGoalId(id)?.website)).size;
}

/** A website that is gone has taken its goals with it; those of others are still there. */
function passGone(failure: unknown): readonly Entity[] {
  if (isOfKind(failure, 'not-found')) return [];
  throw failure;
}
