/** Which endpoint answers a question about entities or figures: chosen without asking anybody. */
import type { MetricName } from '../model/metrics';
import { rememberBy } from '../model/remembered';
import type { Dimension, FiguresQuestion } from '../model/question';
import type { Connection, FiguresSource, ReadSource } from '../providers/provider';
import { toCost } from './cost';

/** The endpoint that answers these figures with the fewest calls among those that know the most of the metrics; undefined: none can. */
export function planFigures(connection: Connection, of: string, question: FiguresQuestion): FiguresSource | undefined {
  const able = connection.figures.filter(
    (source) =>
      source.of === of &&
      source.dimensions.some((combination) => isSameSet(combination, question.dimensions)) &&
      question.filters.every((filter) => source.filters.includes(filter.dimension)) &&
      (!('lastSeconds' in question.range) || source.canReadLastSeconds === true),
  );
  const countKnown = (source: FiguresSource): number =>
    question.metrics.filter((metric) => source.metrics.includes(metric)).length;
  const most = Math.max(0, ...able.map(countKnown));
  return pickCheapest(
    able.filter((source) => countKnown(source) === most),
    (source) => toCost(source.estimateCalls(question)),
    (source) => connection.estimateWaitMs([source.buckets]),
  );
}

/** The endpoint that reads these entities with the fewest calls among those that carry the most of the fields. */
export function planRead(
  connection: Connection,
  type: string,
  ids: readonly string[],
  fields: readonly string[],
): ReadSource | undefined {
  const able = connection.reads.filter((source) => source.type === type);
  const countKnown = (source: ReadSource): number => fields.filter((field) => source.fields.includes(field)).length;
  const most = Math.max(0, ...able.map(countKnown));
  return pickCheapest(
    able.filter((source) => countKnown(source) === most),
    (source) => toCost(source.estimateCalls(ids)),
    (source) => connection.estimateWaitMs([source.buckets]),
  );
}

/** Every metric that some endpoint of the account knows of a type. */
export function findMetrics(connection: Connection, type: string): ReadonlySet<MetricName> {
  const byType = metricsOf(connection);
  const known = byType.get(type) ?? readMetrics(connection, type);
  byType.set(type, known);
  return known;
}

const metricsOf = rememberBy((_: Connection) => new Map<string, ReadonlySet<MetricName>>());

function readMetrics(connection: Connection, type: string): ReadonlySet<MetricName> {
  return new Set([
    ...connection.lists.filter((source) => source.type === type).flatMap((source) => source.figures),
    ...connection.figures.filter((source) => source.of === type).flatMap((source) => source.metrics),
  ]);
}

/** Of those that cost least the one whose limits let it start first; of those the first. */
export function pickCheapest<T>(
  candidates: readonly T[],
  toCalls: (candidate: T) => number,
  toWaitMs: (candidate: T) => number,
): T | undefined {
  const calls = candidates.map(toCalls);
  const cheapest = candidates.filter((_, index) => calls[index] === Math.min(...calls));
  if (cheapest.length < 2) return cheapest[0];
  const waits = cheapest.map(toWaitMs);
  return cheapest[waits.indexOf(Math.min(...waits))];
}

function isSameSet(one: readonly Dimension[], other: readonly Dimension[]): boolean {
  return one.length === other.length && one.every((dimension) => other.includes(dimension));
}
