/** Reads one statistic of one website to its end, and turns its rows into figures. */
import type { Figures } from '../../../model/entity';
import type { CallContext } from '../../../http/types';
import { readOffsetPages } from '../../../http/pages';
import { addDays, countDays } from '../../../model/range';
import type { FigureRow } from '../../provider';
import type { StatisticRow, Website } from '../normalise';
import { isPast, type Period, type PirschApi } from './api';
import type { FilterParams } from './filters';
import type { Statistic } from './statistics';

/** Pirsch's own ceiling of a page; always asked for, so that a narrower question finds the answer waiting. */
export const pageSize = 100;
/** Ours: a thousand rows of one website. */
export const maxPages = 10;

export interface StatisticQuestion {
  readonly website: Website;
  readonly period: Period;
  readonly params: FilterParams;
}

export interface StatisticAnswer {
  readonly rows: readonly StatisticRow[];
  readonly asOf: number;
  readonly isStale: boolean;
  /** Rows are missing behind the last one. */
  readonly isCut: boolean;
}

export async function readStatistic(
  api: PirschApi,
  statistic: Statistic,
  question: StatisticQuestion,
  context: CallContext,
  ceiling = maxPages,
): Promise<StatisticAnswer> {
  const answer = statistic.isPaged
    ? await readAllPages(api, statistic, question, context, ceiling)
    : await readWhole(api, statistic, question, context);
  const rows = question.params.event === undefined ? answer.rows : answer.rows.map(dropBounces);
  return { ...answer, rows: statistic.combine?.(rows) ?? rows };
}

/** One page as Pirsch answers it, its rows not combined. */
export async function readStatisticPage(
  api: PirschApi,
  statistic: Statistic,
  { website, period, params }: StatisticQuestion,
  offset: number,
  context: CallContext,
): Promise<StatisticAnswer> {
  const answer = await api.readStatistics(
    {
      path: statistic.path,
      website,
      period,
      params: { ...params, limit: String(pageSize), ...(offset > 0 && { offset: String(offset) }) },
      parse: statistic.normalise,
      isOfFigures: true,
    },
    context,
  );
  return {
    rows: answer.value,
    asOf: answer.asOf,
    isStale: answer.isStale,
    isCut: answer.value.length >= pageSize,
  };
}

/** What every figure of an answer says beside its values. `dimension` tells how long the row's own days last. */
export function toFigures(
  api: PirschApi,
  statistic: Statistic,
  period: Period,
  answer: Pick<StatisticAnswer, 'asOf' | 'isStale'>,
  row: Pick<StatisticRow, 'key' | 'values' | 'gaps'>,
): Figures {
  const { id: account, provider } = api.account;
  return {
    values: row.values,
    range: period.range,
    timeZone: period.timeZone,
    currency: null,
    asOf: answer.asOf,
    isStale: answer.isStale,
    isSettled: isPast(period, toLastDay(statistic, period, row.key)),
    sources: [{ provider, account, operation: `GET ${statistic.path}` }],
    ...(row.gaps && { gaps: row.gaps }),
  };
}

/** Says which rows are there, for people; undefined: all. */
export function describeCut(statistic: Statistic, website: Website, answer: StatisticAnswer): string | undefined {
  if (!answer.isCut) return undefined;
  return `Only the first ${answer.rows.length} rows of ${website.hostname} by ${statistic.dimension} could be read.`;
}

export function addCuts(cuts: readonly (string | undefined)[]): Pick<{ truncated?: string }, 'truncated'> {
  const told = cuts.filter((cut) => cut !== undefined);
  return told.length > 0 ? { truncated: told.join(' ') } : {};
}

/** Keys of figure rows in the order asked; the host name stands for the website. */
export function toKeys(
  dimensions: readonly string[],
  website: Website,
  row: StatisticRow,
): Pick<FigureRow, 'keys' | 'labels'> {
  const keys = dimensions.map((dimension) => (dimension === 'DOMAIN' ? website.hostname : row.key));
  if (row.label === undefined) return { keys };
  return { keys, labels: dimensions.map((dimension) => (dimension === 'DOMAIN' ? null : row.label!)) };
}

async function readWhole(
  api: PirschApi,
  statistic: Statistic,
  { website, period, params }: StatisticQuestion,
  context: CallContext,
): Promise<StatisticAnswer> {
  const scale = api.options.scales ? statistic.scale : undefined;
  const { value, asOf, isStale } = await api.readStatistics(
    {
      path: statistic.path,
      website,
      period,
      params: { ...params, scale },
      parse: statistic.normalise,
      isOfFigures: true,
    },
    context,
  );
  // A series is filled with empty days; one that stops at the hard maximum was cut.
  const isCut = value.length === pageSize && countDays(period.range) > pageSize;
  return { rows: value, asOf, isStale, isCut };
}

async function readAllPages(
  api: PirschApi,
  statistic: Statistic,
  question: StatisticQuestion,
  context: CallContext,
  ceiling: number,
): Promise<StatisticAnswer> {
  const answers: StatisticAnswer[] = [];
  const rows: StatisticRow[] = [];
  let hasMore = false;
  const walk = readOffsetPages<StatisticRow>({
    pageSize,
    maxPages: ceiling,
    idOf: (row) => JSON.stringify([row.key, row.detail]),
    readPage: async (offset) => {
      const answer = await readStatisticPage(api, statistic, question, offset, context);
      answers.push(answer);
      return answer.rows;
    },
  });
  for await (const page of walk) {
    rows.push(...page.rows);
    hasMore = page.hasMore;
  }
  return {
    rows,
    asOf: Math.min(...answers.map(({ asOf }) => asOf)),
    isStale: answers.some(({ isStale }) => isStale),
    // A last page without a new row is an end if it is empty; else `offset` was not understood.
    isCut: hasMore && answers.at(-1)!.rows.length > 0,
  };
}

function toLastDay({ dimension }: Statistic, { range }: Period, key: string | null): string {
  if (key === null) return range.to;
  const last = dimension === 'DAY' ? key : dimension === 'WEEK' ? addDays(key, 6) : range.to;
  return last < range.to ? last : range.to;
}

/** Narrowed to an event, Pirsch looks at events, which know no bounces, and answers 0. */
function dropBounces(row: StatisticRow): StatisticRow {
  const { bounces: _unmeasured, ...values } = row.values as Record<string, number>;
  return { ...row, values };
}
