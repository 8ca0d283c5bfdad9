/** What rows cost beyond the list that brought them: details, figures, and things behind calls of their own. */
import type { MetricName } from '../model/metrics';
import type { CallBounds, FiguresQuestion } from '../model/question';
import type { RangeQuestion } from '../model/range';
import { toRangeKey } from '../model/range';
import type { CallContext, Connection, EndpointFacts } from '../providers/provider';
import { noCalls, toCost } from './cost';
import { expectCalls, toBounded } from './counted';
import type { Planned } from './figures/derive';
import { canDerive, sortByBreadth } from './figures/derive';
import type { CallMemory, NamedThings } from './memory';
import type { BelowNeed, FiguresNeed, Needs } from './needs';
import { findMetrics, planFigures, planRead } from './plan';

/** What the rows bear already. */
export interface Carried {
  readonly fields: readonly string[];
  readonly figures: readonly MetricName[];
  /** Of the figures; null: there are none. */
  readonly range: RangeQuestion | null;
  /** Fields that are known to name other things, with what they tell of those. */
  readonly named: NamedThings;
}

export interface Extra {
  readonly source: EndpointFacts;
  /** Names of the fields that it buys. */
  readonly fields: readonly string[];
  /** Calls for so many rows. */
  readonly estimate: (rows: number) => CallBounds;
  /** By which it is remembered what as many rows took the last time; absent: it is not. */
  readonly toQuestion?: (rows: number) => readonly unknown[];
}

export const nothingCarried: Carried = { fields: [], figures: [], range: null, named: {} };

export function listExtras(connection: Connection, type: string, needs: Needs, carried: Carried): readonly Extra[] {
  const missing = (needs.fields[type] ?? []).filter((field) => !carried.fields.includes(field));
  return [
    ...(missing.length > 0 ? toReadExtra(connection, type, missing, missing) : []),
    ...listFigures(connection, type, needs, carried),
    ...needs.below.filter((need) => need.type === type).flatMap((need) => toBelowExtra(connection, need, carried)),
  ];
}

/** Rows that are not there yet: how many there may be, and how many there were the last time. */
export interface ExpectedRows {
  readonly max: number | null;
  readonly likely: number;
}

/** Tells the calls that rows would cost which are not there, because the list itself was not read. */
export function expectExtras(
  connection: Connection,
  extras: readonly Extra[],
  { max, likely }: ExpectedRows,
  toPath: (field: string) => string,
  memory: CallMemory,
  context: CallContext,
): void {
  for (const { source, fields, estimate, toQuestion } of extras) {
    const { after = [] } = source;
    const known = toQuestion && memory.find({ connection, question: toQuestion(likely) });
    const guess = known?.own ?? toCost(estimate(likely));
    const most = max === null ? null : estimate(max).max;
    const calls = toBounded({ min: 0, max: most, likely: likely === 0 ? 0 : guess });
    const paths = fields.map(toPath);
    expectCalls({ connection, source, fields: paths }, calls, '', context);
    for (const operation of max === 0 ? [] : after) {
      const first = { connection, source: { ...source, operation }, fields: paths };
      const isLikely = calls.likely > 0 && known?.before !== 0;
      expectCalls(first, { min: 0, max: 1, likely: isLikely ? 1 : 0 }, operation, context);
    }
  }
}

/** Figures that others tell cost nothing more. */
function listFigures(connection: Connection, type: string, needs: Needs, carried: Carried): readonly Extra[] {
  const asked = needs.figures
    .filter((need) => need.types.includes(type) && !isCarried(need, findMetrics(connection, type), carried))
    .map((need) => ({ need, ...toPlanned(connection, type, need) }));
  const broadest = sortByBreadth(asked, anyDay);
  return asked
    .filter((one) => !broadest.slice(0, broadest.indexOf(one)).some((wide) => canDerive(wide, one, anyDay)))
    .flatMap(({ need }) => toFiguresExtra(connection, type, need));
}

/** Of ranges only the lengths, and what lies in what, are looked at. */
const anyDay = Date.UTC(2026, 0, 15);

function toPlanned(connection: Connection, type: string, need: FiguresNeed, rows = 1): Planned {
  const question = { ids: toIds(rows), ...need, filters: [] };
  return { question, source: planFigures(connection, type, question) };
}

function isCarried(
  { metrics, dimensions, range }: FiguresNeed,
  known: ReadonlySet<MetricName>,
  carried: Carried,
): boolean {
  return (
    dimensions.length === 0 &&
    carried.range !== null &&
    carried.figures.length > 0 &&
    toRangeKey(range) === toRangeKey(carried.range) &&
    metrics.every((metric) => carried.figures.includes(metric) || !known.has(metric))
  );
}

function toReadExtra(
  connection: Connection,
  type: string,
  fields: readonly string[],
  buys: readonly string[],
): readonly Extra[] {
  const plan = (rows: number) => planRead(connection, type, toIds(rows), fields);
  const source = plan(1);
  return source
    ? [
        {
          source,
          fields: buys,
          estimate: (rows) => plan(rows)?.estimateCalls(toIds(rows)) ?? noCalls,
          toQuestion: (rows) => toReadKind(plan(rows) ?? source, type, toIds(rows)),
        },
      ]
    : [];
}

function toFiguresExtra(connection: Connection, type: string, need: FiguresNeed): readonly Extra[] {
  const { range, dimensions, metrics } = need;
  const { source } = toPlanned(connection, type, need);
  if (!source) return [];
  const field = dimensions.length > 0 ? 'series' : 'metrics';
  return [
    {
      source,
      fields: metrics.length > 0 ? metrics.map((metric) => `${field}.${metric}`) : [field],
      estimate: (rows) => {
        const { question, source: ofSoMany } = toPlanned(connection, type, need, rows);
        return ofSoMany?.estimateCalls(question) ?? noCalls;
      },
      toQuestion: (rows) => toFiguresKind(type, { ids: toIds(rows), range, dimensions, filters: [] }),
    },
  ];
}

/** Equal for questions that probably take equally many calls. */
export function toFiguresKind(
  of: string,
  { ids, range, dimensions, filters }: Omit<FiguresQuestion, 'metrics'>,
): readonly unknown[] {
  return ['figures', of, ids.length, toRangeKey(range), dimensions, filters];
}

/** The same for things by their ids. */
export function toReadKind({ operation }: EndpointFacts, type: string, ids: readonly string[]): readonly unknown[] {
  return ['read', operation, type, ids.length];
}

function toBelowExtra(
  connection: Connection,
  { field, reads, operations = [] }: BelowNeed,
  { named }: Carried,
): readonly Extra[] {
  if (reads) {
    const told = named[field];
    const isLacking = told !== undefined && reads.fields.some((one) => !told.includes(one));
    return toReadExtra(connection, reads.type, reads.fields, [field]).map(({ toQuestion: _, ...extra }) => ({
      ...extra,
      // Of several things that a row may name nobody knows how many there are.
      estimate: (rows) => ({
        ...extra.estimate(rows),
        ...(reads.isMany && { max: null, likely: toCost(extra.estimate(rows)) }),
        ...(!isLacking && { likely: 0 }),
      }),
    }));
  }
  const own = operations.filter(({ provider }) => provider === connection.provider);
  return own.map(({ operation }, index) => ({
    source: { operation, buckets: [], freshForSeconds: 0 },
    fields: [field],
    // Declared, not estimated: a row may need several calls, or share one with others; the first is the usual one.
    estimate: (rows) => ({ min: 0, max: null, likely: index === 0 ? rows : 0 }),
  }));
}

/** Of rows that are not there yet. */
function toIds(rows: number): readonly string[] {
  return Array.from({ length: rows }, String);
}
