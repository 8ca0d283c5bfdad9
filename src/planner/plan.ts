/** Which endpoints answer a question: a plain value, made without asking anybody. */
import type { Problem } from '../model/entity';
import type { MetricName } from '../model/metrics';
import { isMetricName } from '../model/metrics';
import type {
  CallBounds,
  Dimension,
  FiguresQuestion,
  ListFilter,
  ListFilterName,
  ListQuestion,
  Noun,
  Order,
} from '../model/question';
import type { RangeQuestion } from '../model/range';
import { toRangeKey } from '../model/range';
import type { Connection, FiguresSource, ListSource, ReadSource } from '../providers/provider';
import { createUnsupported, toProblem } from './problem';

/** What a client selected below a list. */
export interface ListNeeds {
  /** Field names by GraphQL type, those of interfaces included. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** The ranges of which figures were selected. */
  readonly figures: readonly FiguresNeed[];
}

export interface FiguresNeed {
  readonly range: RangeQuestion;
  readonly metrics: readonly MetricName[];
}

export interface ListTarget {
  readonly connection: Connection;
  /** The filter in this account's own ids. */
  readonly filter: ListFilter;
}

export interface PlannedList {
  readonly connection: Connection;
  readonly source: ListSource;
  /** As this source is asked: only filters that it understands, in an order that it, or the gathering, can keep. */
  readonly question: ListQuestion;
  /** Read whole and sorted here, because the source cannot sort so. */
  readonly isGathered: boolean;
  /** Metrics of the order that the source's rows lack: asked for all gathered rows before sorting. */
  readonly orderMetric: MetricName | null;
}

export interface ListPlan {
  readonly lists: readonly PlannedList[];
  readonly problems: readonly Problem[];
}

/** Pages of an unknown number count as this many calls when endpoints are compared. */
const assumedPages = 3;

/**
 * For every account and type of the noun the cheapest list that keeps the filters. `findHeld` pins a type to the operation that an
 * earlier page was read by, so that a walk is not continued on a differently sorted list.
 */
export function planList(
  noun: Noun,
  targets: readonly ListTarget[],
  question: Omit<ListQuestion, 'filter'>,
  needs: ListNeeds,
  findHeld: (connection: Connection, type: string) => string | undefined = () => undefined,
): ListPlan {
  const lists: PlannedList[] = [];
  const problems: Problem[] = [];
  for (const { connection, filter } of targets) {
    const sources = connection.lists.filter((source) => source.noun === noun && (source.isUsable?.() ?? true));
    for (const type of new Set(sources.map((source) => source.type))) {
      if (filter.types && !filter.types.includes(type)) continue;
      const ofType = sources.filter((source) => source.type === type);
      const able = ofType.filter((source) => findUnkeptFilters(source, filter).length === 0);
      const pinned = able.find((source) => source.operation === findHeld(connection, type));
      const candidates = (pinned ? [pinned] : able).map((source) => toPlanned(connection, source, filter, question));
      const cheapest = pickCheapest(candidates, (list) => estimateList(list, needs));
      if (cheapest) lists.push(cheapest);
      else problems.push(...explainLeftOut(connection, type, ofType, filter));
    }
  }
  return { lists, problems };
}

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
  );
}

/** Every metric that some endpoint of the account knows of a type. */
export function findMetrics(connection: Connection, type: string): ReadonlySet<MetricName> {
  return new Set([
    ...connection.lists.filter((source) => source.type === type).flatMap((source) => source.figures),
    ...connection.figures.filter((source) => source.of === type).flatMap((source) => source.metrics),
  ]);
}

function toPlanned(
  connection: Connection,
  source: ListSource,
  filter: ListFilter,
  question: Omit<ListQuestion, 'filter'>,
): PlannedList {
  const order = toOrderWithin(connection, source.type, question.order);
  const isSorted = source.orders.includes(order.by);
  const isMetric = isMetricName(order.by);
  return {
    connection,
    source,
    question: { ...question, order, filter: keepFilters(source, filter) },
    isGathered: !isSorted,
    orderMetric: !isSorted && isMetric && !source.figures.includes(order.by) ? order.by : null,
  };
}

/** A metric that a type does not have is null for all its rows: they keep the order of their names. */
function toOrderWithin(connection: Connection, type: string, order: Order): Order {
  return isMetricName(order.by) && !findMetrics(connection, type).has(order.by)
    ? { by: 'NAME', direction: 'ASC' }
    : order;
}

function estimateList(list: PlannedList, needs: ListNeeds): number {
  const { connection, source, question, isGathered } = list;
  const pages =
    source.rowsPerCall === Infinity ? 1 : isGathered ? assumedPages : Math.ceil(question.rows / source.rowsPerCall);
  const missing = (needs.fields[source.type] ?? []).filter((field) => !source.fields.includes(field));
  const details = missing.length === 0 ? 0 : estimateDetails(connection, source.type, question.rows, missing);
  const wanted = list.orderMetric
    ? [...needs.figures, { range: question.range, metrics: [list.orderMetric] }]
    : needs.figures;
  const known = findMetrics(connection, source.type);
  const calls = wanted.map((need) => {
    const metrics = need.metrics.filter((metric) => known.has(metric));
    const isCarried =
      toRangeKey(need.range) === toRangeKey(question.range) &&
      metrics.every((metric) => source.figures.includes(metric));
    return metrics.length === 0 || isCarried ? 0 : estimateFigures(connection, source.type, question.rows, need);
  });
  return pages + details + calls.reduce((sum, cost) => sum + cost, 0);
}

function estimateDetails(connection: Connection, type: string, rows: number, fields: readonly string[]): number {
  const ids = Array.from({ length: rows }, String);
  const source = planRead(connection, type, ids, fields);
  return source ? toCost(source.estimateCalls(ids)) : 0;
}

function estimateFigures(connection: Connection, type: string, rows: number, need: FiguresNeed): number {
  const question = { ids: Array.from({ length: rows }, String), ...need, dimensions: [], filters: [] };
  const source = planFigures(connection, type, question);
  return source ? toCost(source.estimateCalls(question)) : 0;
}

function explainLeftOut(
  connection: Connection,
  type: string,
  sources: readonly ListSource[],
  filter: ListFilter,
): readonly Problem[] {
  const unkept = new Set(sources.flatMap((source) => findUnkeptFilters(source, filter)));
  // Nothing of this type can be in another's group, on another's domain, or in a state that it does not know.
  if (['groups', 'domains', 'status'].some((name) => unkept.has(name as ListFilterName))) return [];
  const names = [...unkept].join(', ');
  return [toProblem(createUnsupported(connection, `${type} cannot be filtered by ${names}: left out of this list.`))];
}

function findUnkeptFilters(source: ListSource, filter: ListFilter): readonly ListFilterName[] {
  const asked = (Object.keys(filter) as (keyof ListFilter)[]).filter(
    (name): name is ListFilterName => name !== 'types' && filter[name] !== undefined,
  );
  return asked.filter(
    (name) => !source.filters.includes(name) && !(name === 'status' && filter.status?.includes('ACTIVE')),
  );
}

/** What has no states counts as active, so that filter is not passed to a source that knows none. */
function keepFilters(source: ListSource, filter: ListFilter): ListFilter {
  const kept = Object.entries(filter).filter(([name]) => source.filters.includes(name as ListFilterName));
  return Object.fromEntries(kept);
}

function pickCheapest<T>(candidates: readonly T[], estimate: (candidate: T) => number): T | undefined {
  let best: { candidate: T; cost: number } | undefined;
  for (const candidate of candidates) {
    const cost = estimate(candidate);
    if (!best || cost < best.cost) best = { candidate, cost };
  }
  return best?.candidate;
}

function toCost(bounds: CallBounds): number {
  return bounds.max ?? Math.max(bounds.min, assumedPages);
}

function isSameSet(one: readonly Dimension[], other: readonly Dimension[]): boolean {
  return one.length === other.length && one.every((dimension) => other.includes(dimension));
}
