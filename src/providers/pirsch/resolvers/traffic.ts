/** The figures of a website, narrowed by what only Pirsch can test. */
import type {
  PirschFilterInput,
  WebsiteTrafficArgs,
  WebsiteTrafficBreakdownArgs,
  WebsiteTrafficSeriesArgs,
} from '../../../generated/graphql';
import { createAccountError } from '../../../errors';
import { checkFirst } from '../../../model/connected';
import type { Entity, Figures } from '../../../model/entity';
import { trafficMetrics } from '../../../model/metrics';
import type { Dimension } from '../../../model/question';
import { checkRange, type RangeQuestion } from '../../../model/range';
import type { ResolverContext } from '../../provider';
import { describeCut, readStatistic, toFigures } from '../endpoints/read-statistic';
import { allStatistics } from '../endpoints/statistics';
import { toWebsiteParams } from '../endpoints/website-filter';
import { findWebsite } from './find';

/** What was asked; each of its fields makes its own call. */
interface Traffic {
  readonly source: Entity;
  readonly range: RangeQuestion;
  readonly filter: Readonly<PirschFilterInput>;
}

interface TrafficRow {
  readonly key: string | null;
  readonly label: string | null;
  readonly metrics: Figures;
}

export const trafficResolvers = {
  Website: {
    traffic: (source: Entity, { range, filter }: WebsiteTrafficArgs): Traffic => ({
      source,
      range: checkRange(range, 'range'),
      filter,
    }),
  },
  WebsiteTraffic: {
    metrics: async (traffic: Traffic, _: unknown, context: ResolverContext) => {
      const { rows } = await readRows(traffic, null, context);
      return rows[0]?.metrics ?? null;
    },
    series: async (traffic: Traffic, { interval }: WebsiteTrafficSeriesArgs, context: ResolverContext) => {
      const { rows } = await readRows(traffic, interval, context);
      return rows.flatMap(({ key, metrics }) => (key === null ? [] : [{ startsOn: key, metrics }]));
    },
    breakdown: async (traffic: Traffic, { by, first }: WebsiteTrafficBreakdownArgs, context: ResolverContext) => {
      checkFirst(first);
      const { rows, truncated } = await readRows(traffic, by, context);
      const sorted = [...rows].sort((one, other) => countTraffic(other.metrics) - countTraffic(one.metrics));
      return { by, rows: sorted.slice(0, first), truncated };
    },
  },
};

async function readRows(
  { source, range, filter }: Traffic,
  dimension: Dimension | null,
  context: ResolverContext,
): Promise<{ readonly rows: readonly TrafficRow[]; readonly truncated: string | null }> {
  const { api, website } = await findWebsite(source, context);
  const statistic = allStatistics.find((one) => one.dimension === dimension);
  const isEmptied = filter.event && statistic?.withoutFilters?.includes('EVENT');
  if (!statistic || isEmptied) {
    const message = `Pirsch cannot split a website's traffic by ${dimension}${isEmptied ? ' within an event' : ''}.`;
    throw createAccountError(api.account, 'unsupported', message);
  }
  const period = api.toPeriod(website, range);
  const params = toWebsiteParams(filter, api.account);
  const answer = await readStatistic(api, statistic, { website, period, params }, context.call);
  return {
    rows: answer.rows.map((row) => ({
      key: row.key,
      label: row.label ?? null,
      metrics: toFigures(api, statistic, period, answer, row),
    })),
    truncated: describeCut(statistic, website, answer) ?? null,
  };
}

function countTraffic({ values }: Figures): number {
  return trafficMetrics.map((metric) => values[metric]).find((value) => value !== undefined) ?? 0;
}
