/** Figures out of other figures: a part of the days, or the sum over a dimension whose rows are everything. Pure. */
import type { Figures } from '../../model/entity';
import { sumFigures } from '../../model/figures';
import { groupBy } from '../../model/group-by';
import type { MetricName } from '../../model/metrics';
import { isAdditive, ratioMetrics } from '../../model/metrics';
import type { Dimension, FiguresQuestion } from '../../model/question';
import { addDays, countDays, toDayRange, toRangeKey } from '../../model/range';
import type { FigureRow, FiguresAnswer, FiguresSource } from '../../providers/provider';

export interface Planned {
  readonly question: FiguresQuestion;
  /** Undefined: nobody answers it by itself. */
  readonly source: FiguresSource | undefined;
}

/**
 * Whether an answer to `wide` probably tells what `narrow` asks. The days of named ranges depend on the time zone of each row:
 * `deriveFigures` has the last word.
 */
export function canDerive(wide: Planned, narrow: Planned, now: number): boolean {
  const { question, source } = wide;
  const { filters, ids, dimensions, metrics } = narrow.question;
  return (
    source !== undefined &&
    JSON.stringify(question.filters) === JSON.stringify(filters) &&
    ids.every((id) => question.ids.includes(id)) &&
    (ids.length > 0 || question.ids.length === 0) &&
    metrics.every((metric) => isTold(metric, question, source, narrow.source)) &&
    mayHold(question, narrow.question, now) &&
    (isSame(question.dimensions, dimensions) || canSum(question, narrow.question, source))
  );
}

/** The broadest first, and equal ones as they stood: what is only derived from questions before it never waits in a circle. */
export function sortByBreadth<P extends Planned>(planned: readonly P[], now: number): readonly P[] {
  const measure = ({ question: { dimensions, range, ids, metrics } }: P): readonly number[] => [
    dimensions.length,
    countDays(toDayRange(range, anyZone, now)),
    ids.length,
    metrics.length,
  ];
  return [...planned].sort((one, other) => {
    const [left, right] = [measure(one), measure(other)];
    return left.map((size, index) => right[index]! - size).find((difference) => difference !== 0) ?? 0;
  });
}

/** Undefined: the rows turn out not to tell it. */
export function deriveFigures(
  wide: FiguresQuestion,
  narrow: FiguresQuestion,
  answer: FiguresAnswer,
  metrics: readonly MetricName[],
  now: number,
): FiguresAnswer | undefined {
  if (answer.truncated !== undefined) return undefined;
  const own = narrow.ids.length === 0 ? answer.rows : answer.rows.filter(({ id }) => narrow.ids.includes(id ?? ''));
  const rows = isSameRange(wide, narrow) ? own : cutDays(wide, narrow, own, now);
  const wanted = narrow.metrics.filter((metric) => metrics.includes(metric));
  const isWhole = ({ figures }: FigureRow): boolean => wanted.every((metric) => isExplained(metric, figures));
  if (!rows || isSame(wide.dimensions, narrow.dimensions)) return rows?.every(isWhole) ? { rows } : undefined;
  const sums = [...groupBy(rows, (row) => toGroup(row, wide, narrow))].map(([, parts]) =>
    sumRows(parts, wide, narrow, now),
  );
  const isThere = sums.length > 0 && narrow.ids.every((id) => sums.some((row) => row.id === id));
  return isThere && sums.every(isWhole) ? { rows: sums } : undefined;
}

/** A metric that the wide answer lacks is no loss where the narrow question's own endpoint does not measure it either. */
function isTold(
  metric: MetricName,
  wide: FiguresQuestion,
  source: FiguresSource,
  own: FiguresSource | undefined,
): boolean {
  return source.metrics.includes(metric) ? wide.metrics.includes(metric) : !own?.metrics.includes(metric);
}

/** The rows of a dimension that the narrow question lacks are added up; days may be fewer as well. */
function canSum(wide: FiguresQuestion, narrow: FiguresQuestion, source: FiguresSource): boolean {
  const summed = wide.dimensions.filter((dimension) => !narrow.dimensions.includes(dimension));
  return (
    summed.length === 1 &&
    isSame(
      wide.dimensions.filter((dimension) => !summed.includes(dimension)),
      narrow.dimensions,
    ) &&
    (source.wholeBy ?? []).includes(summed[0]!) &&
    narrow.metrics.every((metric) => isAdditive(metric) || ratioMetrics[metric] !== undefined)
  );
}

/** Between named ranges and dates lies the zone, a day at most. */
function mayHold(wide: FiguresQuestion, narrow: FiguresQuestion, now: number): boolean {
  if (isSameRange(wide, narrow)) return true;
  if (!hasDays(wide) || 'lastSeconds' in narrow.range) return false;
  const slack = 'between' in wide.range === 'between' in narrow.range ? 0 : 1;
  const outer = toDayRange(wide.range, anyZone, now);
  const inner = toDayRange(narrow.range, anyZone, now);
  return addDays(inner.from, slack) >= outer.from && addDays(inner.to, -slack) <= outer.to;
}

/** Where only lengths and rough places of ranges count. */
const anyZone = 'UTC';

function hasDays({ dimensions, range }: FiguresQuestion): boolean {
  return dimensions.includes('DAY') && !('lastSeconds' in range);
}

function isSameRange(wide: FiguresQuestion, narrow: FiguresQuestion): boolean {
  return toRangeKey(wide.range) === toRangeKey(narrow.range);
}

/** Undefined: some row's zone puts a day of the narrow range outside the wide one. */
function cutDays(
  wide: FiguresQuestion,
  narrow: FiguresQuestion,
  rows: readonly FigureRow[],
  now: number,
): readonly FigureRow[] | undefined {
  const place = wide.dimensions.indexOf('DAY');
  if ('lastSeconds' in narrow.range) return undefined;
  const kept: FigureRow[] = [];
  for (const row of rows) {
    const zone = row.figures.timeZone;
    const inner = toDayRange(narrow.range, zone, now);
    const outer = row.figures.range;
    if (inner.from < outer.from || inner.to > outer.to) return undefined;
    const day = row.keys[place];
    if (day == null) return undefined;
    if (day >= inner.from && day <= inner.to) kept.push({ ...row, figures: { ...row.figures, range: inner } });
  }
  return kept.length > 0 ? kept : undefined;
}

function toGroup(row: FigureRow, wide: FiguresQuestion, narrow: FiguresQuestion): string {
  return JSON.stringify([row.id, row.scope?.type, row.scope?.upstreamId, pick(row.keys, wide, narrow)]);
}

function sumRows(parts: readonly FigureRow[], wide: FiguresQuestion, narrow: FiguresQuestion, now: number): FigureRow {
  const [first] = parts as [FigureRow];
  const figures = sumFigures(parts.map((part) => part.figures))!;
  // Midnight may have passed since it was asked.
  const range = isSameRange(wide, narrow) ? first.figures.range : toDayRange(narrow.range, figures.timeZone, now);
  const { id, scope, labels, keys } = first;
  return {
    id,
    ...(scope && { scope }),
    keys: pick(keys, wide, narrow),
    ...(labels && narrow.dimensions.length > 0 && { labels: pick(labels, wide, narrow) }),
    figures: { ...figures, range },
  };
}

/** What belongs to the narrow question's dimensions, in their order. */
function pick<T>(values: readonly T[], wide: FiguresQuestion, narrow: FiguresQuestion): readonly T[] {
  return narrow.dimensions.map((dimension) => values[wide.dimensions.indexOf(dimension)] as T);
}

/** There, or a ratio without a denominator. */
export function isExplained(metric: MetricName, { values }: Figures): boolean {
  const ratio = ratioMetrics[metric];
  return values[metric] !== undefined || (ratio !== undefined && values[ratio.whole] === 0);
}

function isSame(one: readonly Dimension[], other: readonly Dimension[]): boolean {
  return one.length === other.length && one.every((dimension, index) => other[index] === dimension);
}
