/** Figures of anything that is counted: totals, series and breakdowns. */
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context';
import { InputError } from '../errors';
import type { Entity, Figures } from '../model/entity';
import { sumFigures } from '../model/figures';
import type { Dimension } from '../model/question';
import type { RangeQuestion } from '../model/range';
import { checkRange } from '../model/range';
import type { FigureRow } from '../providers/provider';
import { checkFirst } from './arguments';
import { toRef } from './row';
import { readSelectedMetrics } from './selection';

export const Measured = {
  metrics: async (
    source: Entity,
    { range }: { range: RangeQuestion },
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<Figures | null> => {
    const answer = await load(source, range, [], context, info);
    return sumFigures(answer.rows.map((row) => row.figures));
  },
  series: async (
    source: Entity,
    { range, interval }: { range: RangeQuestion; interval: 'DAY' | 'WEEK' | 'MONTH' },
    context: Context,
    info: GraphQLResolveInfo,
  ) => {
    const answer = await load(source, range, [interval], context, info);
    return sumByKey(answer.rows)
      .filter(({ key }) => key !== null)
      .sort((one, other) => (one.key! < other.key! ? -1 : 1))
      .map(({ key, metrics }) => ({ startsOn: key, metrics }));
  },
  breakdown: async (
    source: Entity,
    { range, by, first }: { range: RangeQuestion; by: Dimension; first: number },
    context: Context,
    info: GraphQLResolveInfo,
  ) => {
    checkFirst(first);
    if (by === 'PROVIDER' || by === 'ACCOUNT') throw new InputError(`One thing cannot be split by ${by}.`, 'by');
    const answer = await load(source, range, [by], context, info);
    const rows = sumByKey(answer.rows).sort((one, other) => readTraffic(other.metrics) - readTraffic(one.metrics));
    return { by, rows: rows.slice(0, first), truncated: answer.truncated ?? null };
  },
};

function load(
  source: Entity,
  range: RangeQuestion,
  dimensions: readonly Dimension[],
  context: Context,
  info: GraphQLResolveInfo,
) {
  return context.figures.load({
    ref: toRef(source),
    range: checkRange(range, 'range'),
    dimensions,
    metrics: readSelectedMetrics(info),
  });
}

/** An account of several parts (websites, integrations) has a row for each part and key. */
function sumByKey(rows: readonly FigureRow[]): { key: string | null; label: string | null; metrics: Figures }[] {
  const byKey = new Map<string | null, FigureRow[]>();
  for (const row of rows) {
    const key = row.keys[0] ?? null;
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  return [...byKey].flatMap(([key, parts]) => {
    const metrics = sumFigures(parts.map((part) => part.figures));
    return metrics ? [{ key, label: parts[0]?.labels?.[0] ?? null, metrics }] : [];
  });
}

function readTraffic({ values }: Figures): number {
  return values.clicks ?? values.visitors ?? values.views ?? values.conversions ?? 0;
}
