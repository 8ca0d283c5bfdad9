/** Figures by any statistic, of whatever it can be narrowed to: a website, all of them, a page, a goal. */
import type { ProviderError } from '../../../errors';
import { isOfKind } from '../../../errors';
import type { CallContext } from '../../../http/types';
import type { MetricName, MetricValues } from '../../../model/metrics';
import type { Dimension, FiguresQuestion } from '../../../model/question';
import type { FigureRow, FiguresAnswer, FiguresSource } from '../../provider';
import { statistics as statisticsBucket } from '../limits';
import type { StatisticRow, Website } from '../normalise';
import type { PirschApi } from './api';
import { filterDimensions, toFilterParams, type FilterParams } from './filters';
import { websitesFirst } from './lists';
import { addCuts, describeCut, readStatistic, toFigures, toKeys } from './read-statistic';
import { allStatistics, type Statistic } from './statistics';
import { findGoals, findPages, findWebsites, findAllWebsites } from './subjects';

/** One call's worth of a question: a website, and what it is narrowed to. */
export interface Subject {
  /** Null: the account's. */
  readonly id: string | null;
  readonly website: Website;
  readonly params: FilterParams;
}

interface Kind {
  readonly of: string;
  readonly findSubjects: (
    api: PirschApi,
    question: FiguresQuestion,
    context: CallContext,
  ) => Promise<readonly Subject[]>;
  /** Dimensions that make no sense of it, or that another source answers; null: the total. */
  readonly without: readonly (Dimension | null)[];
  readonly filters: readonly Dimension[];
  /** A call for each id, and no other, makes the answer where a statistic has no pages. */
  readonly isCounted: boolean;
  /** What the traffic of the subject is in its own words. */
  readonly names: Readonly<Partial<Record<MetricName, MetricName>>> | null;
}

/** Views of what a goal's pattern matches are conversions. */
const conversionNames = { visitors: 'uniqueConversions', views: 'conversions' } as const;

const kinds: readonly Kind[] = [
  {
    of: 'Website',
    findSubjects: findWebsites,
    without: [],
    filters: filterDimensions,
    isCounted: true,
    names: null,
  },
  {
    of: 'Account',
    findSubjects: findAllWebsites,
    without: [],
    filters: [...filterDimensions, 'DOMAIN'],
    isCounted: false,
    names: null,
  },
  {
    of: 'Page',
    findSubjects: findPages,
    without: ['PAGE', 'GOAL', 'KEYWORD'],
    filters: filterDimensions.filter((dimension) => dimension !== 'PAGE'),
    isCounted: true,
    names: null,
  },
  {
    of: 'ConversionGoal',
    findSubjects: findGoals,
    without: [null, 'EVENT', 'GOAL', 'KEYWORD'],
    filters: filterDimensions.filter((dimension) => dimension !== 'PAGE' && dimension !== 'EVENT'),
    isCounted: false,
    names: conversionNames,
  },
];

export function createFiguresSources(api: PirschApi): readonly FiguresSource[] {
  return kinds.flatMap((kind) =>
    allStatistics
      .filter(({ dimension }) => !kind.without.includes(dimension))
      .map((statistic) => createSource(api, kind, statistic))
      .filter(({ metrics }) => metrics.length > 0),
  );
}

function createSource(api: PirschApi, kind: Kind, statistic: Statistic): FiguresSource {
  const own: readonly Dimension[] = statistic.dimension === null ? [] : [statistic.dimension];
  return {
    operation: `GET ${statistic.path}`,
    buckets: [statisticsBucket],
    freshForSeconds: 60,
    after: websitesFirst,
    of: kind.of,
    dimensions: kind.of === 'Account' ? [own, [...own, 'DOMAIN']] : [own],
    metrics: statistic.metrics.flatMap((metric) => toOwnName(kind, metric) ?? []),
    filters: kind.filters.filter((dimension) => !statistic.withoutFilters?.includes(dimension)),
    canReadLastSeconds: statistic.dimension !== 'KEYWORD',
    ...(statistic.dimension === 'DAY' && { wholeBy: ['DAY'] as const }),
    estimateCalls: ({ ids }) =>
      kind.isCounted && !statistic.isPaged ? { min: ids.length, max: ids.length } : { min: ids.length, max: null },
    read: (question, context) => readKind(api, kind, statistic, question, context),
  };
}

async function readKind(
  api: PirschApi,
  kind: Kind,
  statistic: Statistic,
  question: FiguresQuestion,
  context: CallContext,
): Promise<FiguresAnswer> {
  const narrowing = toFilterParams(question.filters, api.account);
  const subjects = await kind.findSubjects(api, question, context);
  const answers = await Promise.all(
    subjects.map((subject) =>
      readSubject(api, kind, statistic, { subject, question, narrowing }, context).catch((failure: unknown) =>
        toLeftOut(question, subject, failure),
      ),
    ),
  );
  const failure = answers.find((answer) => answer.failure)?.failure;
  if (failure && answers.every((answer) => answer.failure)) throw failure;
  return { rows: answers.flatMap(({ rows }) => rows), ...addCuts(answers.map(({ truncated }) => truncated)) };
}

interface SubjectAnswer extends FiguresAnswer {
  readonly failure?: ProviderError;
}

/** A website that is closed to these credentials, or just gone, takes nothing from the others; a series of its own must not look empty. */
function toLeftOut({ dimensions }: FiguresQuestion, { id, website }: Subject, failure: unknown): SubjectAnswer {
  if (!isOfKind(failure, 'forbidden', 'not-found') || (id !== null && dimensions.length > 0)) throw failure;
  return { rows: [], failure, truncated: `${website.hostname} was left out: ${failure.message}` };
}

async function readSubject(
  api: PirschApi,
  kind: Kind,
  statistic: Statistic,
  asked: { readonly subject: Subject; readonly question: FiguresQuestion; readonly narrowing: FilterParams },
  context: CallContext,
): Promise<SubjectAnswer> {
  const { subject, question } = asked;
  const { website } = subject;
  const period = api.toPeriod(website, question.range);
  const params = { ...asked.narrowing, ...subject.params };
  const answer = await readStatistic(api, statistic, { website, period, params }, context);
  const rows = answer.rows.map((row): FigureRow => ({
    id: subject.id,
    ...(subject.id === null && { scope: toScope(website) }),
    ...toKeys(question.dimensions, website, row),
    figures: toFigures(api, statistic, period, answer, { ...row, values: toOwnValues(kind, row) }),
    ...(row.raw === undefined ? {} : { raw: row.raw }),
  }));
  return { rows, ...addCuts([describeCut(statistic, website, answer)]) };
}

function toOwnValues(kind: Kind, { values }: StatisticRow): MetricValues {
  const pairs = Object.entries(values) as [MetricName, number][];
  const own = pairs.flatMap(([metric, value]) => {
    const name = toOwnName(kind, metric);
    return name ? [[name, value]] : [];
  });
  return Object.fromEntries(own) as MetricValues;
}

function toOwnName({ names }: Kind, metric: MetricName): MetricName | undefined {
  return names ? names[metric] : metric;
}

function toScope({ upstreamId, hostname }: Website): NonNullable<FigureRow['scope']> {
  return { type: 'Website', upstreamId, name: hostname };
}
