/** Figures of anything that is counted: totals, series and breakdowns. */
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context';
import { InputError } from '../errors';
import type { MeasuredResolvers } from '../generated/graphql';
import type { FiguresKey } from '../loaders/figures';
import { checkFirst } from '../model/connected';
import type { Entity, Figures } from '../model/entity';
import { sumFigures } from '../model/figures';
import { groupBy } from '../model/group-by';
import { trafficMetrics } from '../model/metrics';
import type { Dimension } from '../model/question';
import type { RangeQuestion } from '../model/range';
import { checkRange } from '../model/range';
import type { FigureRow, FiguresAnswer } from '../providers/provider';
import { toRef } from './row';
import { readSelectedMetrics } from './selection';
import { toFieldPath } from './field-path';

export const Measured: Omit<MeasuredResolvers, '__resolveType'> = {
  metrics: (source, { range }, context, info) => {
    const key = toKey(source, range, [], context, info);
    const known = context.figures.peek(key);
    const sum = ({ rows }: FiguresAnswer): Figures | null => sumFigures(rows.map((row) => row.figures));
    return known ? sum(known) : context.figures.load(key).then(sum);
  },
  series: async (source, { range, interval }, context, info) => {
    const answer = await load(source, range, [interval], context, info);
    return sumByKey(answer.rows)
      .flatMap(({ key, metrics }) => (key === null ? [] : [{ startsOn: key, metrics }]))
      .sort((one, other) => (one.startsOn < other.startsOn ? -1 : 1));
  },
  breakdown: async (source, { range, by, first }, context, info) => {
    checkFirst(first);
    if (by === 'PROVIDER' || by === 'ACCOUNT') throw new InputError(`One thing cannot be split by ${by}.`, 'by');
    const answer = await load(source, range, [by], context, info);
    return toBreakdown(by, answer, first);
  },
};

/** The largest rows of figures that are split by one dimension. */
export function toBreakdown(by: Dimension, answer: FiguresAnswer, first: number) {
  const rows = sumByKey(answer.rows).sort((one, other) => readTraffic(other.metrics) - readTraffic(one.metrics));
  return { by, rows: rows.slice(0, first), truncated: answer.truncated ?? null };
}

function load(...[source, range, dimensions, context, info]: Parameters<typeof toKey>): Promise<FiguresAnswer> {
  return context.figures.load(toKey(source, range, dimensions, context, info));
}

function toKey(
  source: Entity,
  range: RangeQuestion,
  dimensions: readonly Dimension[],
  context: Context,
  info: GraphQLResolveInfo,
): FiguresKey {
  return {
    ref: toRef(source),
    range: checkRange(range, 'range'),
    dimensions,
    metrics: readSelectedMetrics(info),
    field: toFieldPath(info, context),
  };
}

/** An account of several parts (websites, integrations) has a row for each part and key. */
function sumByKey(rows: readonly FigureRow[]): { key: string | null; label: string | null; metrics: Figures }[] {
  return [...groupBy(rows, (row) => row.keys[0] ?? null)].flatMap(([key, parts]) => {
    const metrics = sumFigures(parts.map((part) => part.figures));
    return metrics ? [{ key, label: parts[0]?.labels?.[0] ?? null, metrics }] : [];
  });
}

function readTraffic({ values }: Figures): number {
  return trafficMetrics.map((metric) => values[metric]).find((value) => value !== undefined) ?? 0;
}
