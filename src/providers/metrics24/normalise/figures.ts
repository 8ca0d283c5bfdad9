/** Figures counted from rows: grouped in memory by any of their columns. */
import type { FigureGap } from '../../../model/entity';
import type { MetricName, MetricValues } from '../../../model/metrics';
import { addExactly, withDerived } from '../../../model/metrics';
import type { Dimension, DimensionFilter } from '../../../model/question';
import type { DayRange } from '../../../model/range';
import { listSteps } from '../../../model/steps';
import type { EventRow, TableName } from './event';
import type { TimeUnit } from './instants';
import { toTimeKey } from './instants';

/** What was read of one table of one integration. */
export interface ReadTable {
  readonly table: TableName;
  readonly rows: readonly EventRow[];
  /** There are more rows than were read: nothing can be said of any whole. */
  readonly isCut: boolean;
}

export interface CountedRow {
  readonly keys: readonly (string | null)[];
  readonly values: MetricValues;
  readonly gaps: readonly FigureGap[];
}

export interface CountTerms {
  readonly dimensions: readonly Dimension[];
  readonly filters: readonly DimensionFilter[];
  readonly range: DayRange;
  readonly timeZone: string;
}

type Keys = readonly (string | null)[];

const metricsOf: Readonly<Record<TableName, readonly MetricName[]>> = {
  click: ['clicks', 'fraudulentClicks'],
  conversion: ['conversions', 'fraudulentConversions', 'fraudRate', 'revenue'],
  impression: ['views'],
};

/** One row for each combination of keys that any of the tables has, and for each step of time. */
export function countTables(tables: readonly ReadTable[], terms: CountTerms): readonly CountedRow[] {
  const whole = tables.filter((table) => !table.isCut);
  const facts = new Map(whole.map((table) => [table, readFacts(table.rows)]));
  const gaps = [...tables.flatMap((table) => explainTable(table, facts.get(table))), ...explainUnread(tables)];
  const groups = new Map<string, { readonly keys: Keys; readonly rows: Map<ReadTable, EventRow[]> }>();
  for (const keys of whole.length > 0 ? listKnownKeys(terms) : toTotalKeys(terms)) {
    groups.set(JSON.stringify(keys), { keys, rows: new Map() });
  }
  for (const table of whole) {
    for (const row of table.rows) {
      if (!isKept(row, terms)) continue;
      for (const keys of toKeys(row, terms)) {
        const name = JSON.stringify(keys);
        const group = groups.get(name) ?? { keys, rows: new Map<ReadTable, EventRow[]>() };
        const rows = group.rows.get(table) ?? [];
        rows.push(row);
        group.rows.set(table, rows);
        groups.set(name, group);
      }
    }
  }
  return [...groups.values()].map(({ keys, rows }) => {
    const parts = whole.map((table) => countRows(table.table, rows.get(table) ?? [], facts.get(table)!));
    return { keys, values: withDerived(Object.assign({}, ...parts) as MetricValues), gaps };
  });
}

/** What is there even when no row has it: the total, and every step of time. */
function listKnownKeys(terms: CountTerms): readonly Keys[] {
  const [unit, ...others] = terms.dimensions;
  if ((unit !== 'DAY' && unit !== 'WEEK' && unit !== 'MONTH') || others.length > 0) return toTotalKeys(terms);
  const filters = terms.filters.filter(({ dimension }) => dimension === unit);
  return listSteps(terms.range, unit)
    .filter((step) => filters.every(({ anyOf }) => anyOf.includes(step)))
    .map((step) => [step]);
}

function toTotalKeys({ dimensions }: CountTerms): readonly Keys[] {
  return dimensions.length === 0 ? [[]] : [];
}

/** Which of the columns that are not certain the rows have. */
interface TableFacts {
  readonly hasVerdicts: boolean;
  readonly hasRevenue: boolean;
}

function readFacts(rows: readonly EventRow[]): TableFacts {
  return {
    hasVerdicts: rows.length === 0 || rows.some((row) => row.status !== null),
    hasRevenue: rows.every((row) => row.revenue !== null),
  };
}

function countRows(table: TableName, rows: readonly EventRow[], facts: TableFacts): MetricValues {
  const rejected = facts.hasVerdicts ? rows.filter((row) => row.status === 'REJECTED').length : undefined;
  switch (table) {
    case 'click':
      return { clicks: rows.length, ...(rejected === undefined ? {} : { fraudulentClicks: rejected }) };
    case 'impression':
      return { views: rows.length };
    case 'conversion':
      return {
        conversions: rows.length,
        ...(rejected === undefined ? {} : { fraudulentConversions: rejected }),
        ...(facts.hasRevenue ? { revenue: addExactly(rows.map((row) => row.revenue?.amount ?? 0)) } : {}),
      };
  }
}

function explainTable({ table, rows, isCut }: ReadTable, facts: TableFacts | undefined): readonly FigureGap[] {
  const explain = (metrics: readonly MetricName[], reason: FigureGap['reason'], message: string): FigureGap[] =>
    metrics.map((metric) => ({ metric, reason, message }));
  if (isCut || !facts) {
    const message = `More than ${rows.length} rows of the ${table} table lie in this range: ask for fewer days, or raise the option maxPages.`;
    return explain([...metricsOf[table], 'conversionRate'], 'INCOMPLETE', message);
  }
  const verdicts =
    table === 'click' ? (['fraudulentClicks'] as const) : (['fraudulentConversions', 'fraudRate'] as const);
  return [
    ...(facts.hasVerdicts || table === 'impression'
      ? []
      : explain(verdicts, 'NOT_MEASURED', 'No row has a verdict: the option names.status names its column.')),
    ...(facts.hasRevenue || table !== 'conversion'
      ? []
      : explain(
          ['revenue'],
          'NOT_MEASURED',
          'Not every row tells what it earns: the option names.revenue names the column.',
        )),
  ];
}

function explainUnread(tables: readonly ReadTable[]): readonly FigureGap[] {
  const unread = (Object.keys(metricsOf) as TableName[]).filter((name) => !tables.some(({ table }) => table === name));
  return unread
    .flatMap((name) => metricsOf[name])
    .map((metric) => ({
      metric,
      reason: 'NOT_MEASURED',
      message: `${metric} was not asked for: it takes calls of its own.`,
    }));
}

function isKept(row: EventRow, { filters, timeZone }: CountTerms): boolean {
  return filters.every(({ dimension, anyOf }) =>
    readValues(row, dimension, timeZone).some((value) => anyOf.includes(value)),
  );
}

/** Several for a row that was rejected for several reasons. */
function toKeys(row: EventRow, { dimensions, timeZone }: CountTerms): readonly Keys[] {
  return dimensions.reduce<readonly Keys[]>(
    (combinations, dimension) => {
      const values = readValues(row, dimension, timeZone);
      return combinations.flatMap((keys) => values.map((value) => [...keys, value]));
    },
    [[]],
  );
}

function readValues(row: EventRow, dimension: Dimension, timeZone: string): readonly (string | null)[] {
  switch (dimension) {
    case 'HOUR':
    case 'DAY':
    case 'WEEK':
    case 'MONTH':
      return [row.at && toTimeKey(row.at, dimension satisfies TimeUnit, timeZone)];
    case 'COUNTRY':
      return [row.country];
    case 'CITY':
      return [row.city];
    case 'CAMPAIGN':
      return [row.campaign];
    case 'OFFER':
      return [row.offer];
    case 'PUBLISHER':
      return [row.publisher];
    case 'ADVERTISER':
      return [row.advertiser];
    case 'SUB_ID':
      return [row.subId];
    case 'BROWSER':
      return [row.browser];
    case 'OS':
      return [row.os];
    case 'PLATFORM':
      return [row.device];
    case 'ISP':
      return [row.isp];
    case 'GROUP':
      return [row.filterGroup?.upstreamId ?? null];
    case 'FRAUD_STATUS':
      return [row.status === 'OTHER' ? row.statusRaw : (row.status?.toLowerCase() ?? null)];
    case 'FRAUD_REASON':
      return row.rejectionReasons && row.rejectionReasons.length > 0 ? [...new Set(row.rejectionReasons)] : [null];
    default:
      return [null];
  }
}
