/** Which lists answer a question: a plain value, made without asking anybody. */
import type { Problem } from '../model/entity';
import type { MetricName } from '../model/metrics';
import { isMetricName } from '../model/metrics';
import type { ListFilter, ListFilterName, ListQuestion, Noun, Order } from '../model/question';
import type { Connection, ListSource } from '../providers/provider';
import { assumedPages, toCost } from './cost';
import type { Extra } from './extras';
import { listExtras } from './extras';
import type { NamedThings } from './memory';
import type { FiguresNeed, Needs } from './needs';
import { findMetrics, pickCheapest } from './plan';
import { createUnsupported, toProblem } from './problem';

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

/** The lists of one type at one account that could answer: at least one. */
export type ListChoice = readonly PlannedList[];

export interface ListChoices {
  readonly choices: readonly ListChoice[];
  readonly problems: readonly Problem[];
}

/**
 * For every account and type of the noun the lists that keep the filters. `findHeld` pins a type to the operation that an earlier
 * page was read by, so that a walk is not continued on a differently sorted list.
 */
export function findLists(
  noun: Noun,
  targets: readonly ListTarget[],
  question: Omit<ListQuestion, 'filter'>,
  findHeld: (connection: Connection, type: string) => string | undefined = () => undefined,
): ListChoices {
  const choices: ListChoice[] = [];
  const problems: Problem[] = [];
  for (const { connection, filter } of targets) {
    const sources = connection.lists.filter((source) => source.noun === noun && (source.isUsable?.() ?? true));
    for (const type of new Set(sources.map((source) => source.type))) {
      if (filter.types && !filter.types.includes(type)) continue;
      const ofType = sources.filter((source) => source.type === type);
      const able = ofType.filter((source) => findUnkeptFilters(source, filter).length === 0);
      const pinned = able.find((source) => source.operation === findHeld(connection, type));
      const lists = (pinned ? [pinned] : able).map((source) => toPlanned(connection, source, filter, question));
      if (lists.length > 0) choices.push(lists);
      else problems.push(...explainLeftOut(connection, type, ofType, filter));
    }
  }
  return { choices, problems };
}

export interface Means {
  /** The first page of it is kept. */
  readonly isKept: (list: PlannedList) => boolean;
  /** Calls that the request may still spend; undefined: no ceiling. */
  readonly readLeft: (provider: string) => number | undefined;
}

/**
 * The cheapest of each choice; a list whose first page is kept costs nothing but what it lacks. Where the request may not spend as much as
 * all its fields would take, the rows come before what is bought beyond them.
 */
export function pickLists({ choices, problems }: ListChoices, needs: Needs, { isKept, readLeft }: Means): ListPlan {
  function toCalls(list: PlannedList): number {
    const pages = isKept(list) ? 0 : estimatePages(list);
    const all = pages + estimateExtras(list, needs);
    return all > (readLeft(list.connection.provider) ?? Infinity) ? beyondMeans + pages : all;
  }
  const toWaitMs = ({ connection, source }: PlannedList): number => connection.estimateWaitMs([source.buckets]);
  return { lists: choices.flatMap((lists) => pickCheapest(lists, toCalls, toWaitMs) ?? []), problems };
}

/** More than any question costs. */
const beyondMeans = 1_000_000;

/** What is bought beyond the rows. */
export function listExtrasOf(
  { connection, source, question }: PlannedList,
  needs: Needs,
  named: NamedThings = {},
): readonly Extra[] {
  const { type, figures } = source;
  const fields = (source.carriesFields?.(question) ?? true) ? source.fields : [];
  return listExtras(connection, type, needs, { fields, figures, range: question.range, named });
}

/** What all rows are sorted by, the ones that are not shown among them. */
export function listOrderFigures({ orderMetric, question, source }: PlannedList): readonly FiguresNeed[] {
  if (!orderMetric) return [];
  return [{ range: question.range, metrics: [orderMetric], dimensions: [], types: [source.type] }];
}

function estimatePages({ source, question, isGathered }: PlannedList): number {
  if (source.rowsPerCall === Infinity) return 1;
  return isGathered
    ? (source.estimatePages?.(question) ?? assumedPages)
    : Math.ceil(question.rows / source.rowsPerCall);
}

function estimateExtras(list: PlannedList, needs: Needs): number {
  const { question } = list;
  const all = { ...needs, figures: [...needs.figures, ...listOrderFigures(list)] };
  // What lies below costs the same, whichever list brings the rows.
  const extras = listExtrasOf(list, { ...all, below: [] });
  return extras.reduce((sum, extra) => sum + toCost(extra.estimate(question.rows)), 0);
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
