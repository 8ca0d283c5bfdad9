/** Rows of a report as figures: which columns were there, what they add up to. */
import type { FigureGap } from '../../../model/entity';
import type { MetricName, MetricValues } from '../../../model/metrics';
import { addMetricValues, moneyMetrics, withDerived } from '../../../model/metrics';
import type { Dimension } from '../../../model/question';
import type { Options, WireRow } from '../wire';
import { readAmount } from '../wire';
import type { RowKey } from './keys';
import { readRowKey } from './keys';

/** One row, or several with the same key added up. */
export interface ReportPart {
  readonly values: MetricValues;
  /** Null: none told. More than one: nothing that is money can be added. */
  readonly currencies: readonly string[];
}

export interface ReportTable {
  readonly rows: readonly (ReportPart & RowKey & { readonly raw: WireRow })[];
  /** Columns that the report has; all known ones when it has no row. */
  readonly measured: readonly MetricName[];
}

type Column = keyof Options['metrics'];

/** Throws, naming the columns that are there and the setting, when a row's key cannot be found. */
export function normaliseReport(
  rows: readonly WireRow[],
  dimension: Dimension,
  group: string,
  options: Options,
): ReportTable {
  const columns = Object.entries(options.metrics) as [Column, string][];
  const read = rows.map((row) => ({
    ...readKeyOf(row, dimension, group, options),
    ...readPart(row, columns),
    raw: row,
  }));
  const known = columns.map(([metric]) => metric);
  return {
    rows: read,
    measured:
      rows.length === 0 ? known : known.filter((metric) => read.some((row) => row.values[metric] !== undefined)),
  };
}

/** The whole of several parts, of which there may be none: then zeros of what was measured. */
export function combineFigures(
  parts: readonly ReportPart[],
  measured: readonly MetricName[],
): ReportPart & { readonly gaps: readonly FigureGap[] } {
  const currencies = [...new Set(parts.flatMap((part) => part.currencies))];
  const zeros: MetricValues = Object.fromEntries(measured.map((metric) => [metric, 0]));
  const sum =
    parts.length === 0
      ? zeros
      : parts.length === 1
        ? parts[0]!.values
        : addMetricValues(parts.map((part) => part.values));
  const isMixed = currencies.length > 1;
  const kept = Object.entries(sum).filter(([metric]) => !isMixed || !moneyMetrics.has(metric as MetricName));
  const values = withDerived(Object.fromEntries(kept));
  return { values, currencies: isMixed ? [] : currencies, gaps: findGaps(values, isMixed) };
}

function findGaps(values: MetricValues, isMixed: boolean): readonly FigureGap[] {
  const absent = (['clicks', 'offerClicks', 'conversions', 'revenue', 'cost', 'profit'] as const).filter(
    (metric) => values[metric] === undefined,
  );
  return absent.map((metric): FigureGap =>
    isMixed && moneyMetrics.has(metric)
      ? { metric, reason: 'NOT_ADDITIVE', message: 'The amounts are in several currencies.' }
      : {
          metric,
          reason: 'NOT_MEASURED',
          message: `The report has no number in the column of ${metric}: the option metrics.${metric} names it.`,
        },
  );
}

function readPart(row: WireRow, columns: readonly [Column, string][]): ReportPart {
  const values: Partial<Record<Column, number>> = {};
  const currencies = new Set<string>();
  for (const [metric, column] of columns) {
    const amount = readAmount(row[column]);
    if (amount?.value == null) continue;
    const isMoney = moneyMetrics.has(metric);
    if (!isMoney && !Number.isSafeInteger(amount.value)) continue;
    values[metric] = amount.value;
    if (isMoney && amount.currency) currencies.add(amount.currency);
  }
  return { values, currencies: [...currencies] };
}

function readKeyOf(row: WireRow, dimension: Dimension, group: string, options: Options): RowKey {
  const key = readRowKey(row, dimension, group, options);
  if (key) return key;
  const setting = dimension === 'CAMPAIGN' || dimension === 'OFFER' ? 'idKeys' : 'valueKeys';
  const columns = Object.keys(row).slice(0, 20).join(', ') || 'none';
  throw new Error(`no ${dimension} was found in the columns of a row (${columns}): the option ${setting} names them`);
}
