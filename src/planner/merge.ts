/** Joins the figures of several accounts into report rows: same keys, side by side. */
import { compareKnown } from '../model/compare';
import type { Figures } from '../model/entity';
import type { MetricName } from '../model/metrics';
import { addExactly, isAdditive, trafficMetrics } from '../model/metrics';
import type { Dimension } from '../model/question';
import { timeDimensions } from '../model/question';
import type { FigureRow } from '../providers/provider';

/** What one account answered for one row. */
export interface ReportPart {
  readonly provider: string;
  readonly account: string;
  readonly scope: string | null;
  readonly figures: Figures;
  readonly previous: Figures | null;
  readonly raw: unknown;
}

export interface ReportRow {
  readonly keys: readonly {
    readonly dimension: Dimension;
    readonly value: string | null;
    readonly label: string | null;
  }[];
  readonly parts: readonly ReportPart[];
}

export interface AnsweredRow {
  readonly provider: string;
  readonly account: string;
  readonly row: FigureRow;
  readonly previous: Figures | null;
}

/** `keys` stand in the order of `dimensions`; the first label given for a key is kept. */
export function mergeRows(dimensions: readonly Dimension[], answered: readonly AnsweredRow[]): readonly ReportRow[] {
  const rows = new Map<string, { keys: ReportRow['keys']; parts: ReportPart[] }>();
  for (const { provider, account, row, previous } of answered) {
    const key = JSON.stringify(row.keys);
    const known = rows.get(key) ?? { keys: toKeys(dimensions, row), parts: [] };
    known.parts.push({
      provider,
      account,
      scope: row.scope?.name ?? null,
      figures: row.figures,
      previous,
      raw: row.raw ?? null,
    });
    rows.set(key, known);
  }
  return [...rows.values()];
}

export interface ReportOrder {
  readonly by: MetricName;
  readonly direction: 'ASC' | 'DESC';
}

/** Null order: time forwards where there is time, else the largest traffic first; equal rows by their keys. */
export function sortReportRows(rows: readonly ReportRow[], order: ReportOrder | null): readonly ReportRow[] {
  return [...rows].sort((one, other) => compareBy(order, one, other) || compareKeys(one, other));
}

function compareBy(order: ReportOrder | null, one: ReportRow, other: ReportRow): number {
  if (!order && one.keys.some((key) => timeDimensions.has(key.dimension))) return compareKeys(one, other);
  const left = order ? readMetric(one, order.by) : readTraffic(one);
  const right = order ? readMetric(other, order.by) : readTraffic(other);
  return compareKnown(left, right, (less, more) => (order?.direction === 'ASC' ? less - more : more - less));
}

/** Sums over the parts only what adds up; the largest part otherwise. */
function readMetric(row: ReportRow, metric: MetricName): number | null {
  const values = row.parts.flatMap((part) => part.figures.values[metric] ?? []);
  if (values.length === 0) return null;
  return isAdditive(metric) ? addExactly(values) : Math.max(...values);
}

function readTraffic(row: ReportRow): number | null {
  for (const metric of trafficMetrics) {
    const value = readMetric(row, metric);
    if (value !== null) return value;
  }
  return null;
}

function compareKeys(one: ReportRow, other: ReportRow): number {
  for (const [index, key] of one.keys.entries()) {
    const [left, right] = [key.value, other.keys[index]?.value ?? null];
    if (left === right) continue;
    return compareKnown(left, right, (less, more) =>
      key.dimension === 'HOUR' ? Number(less) - Number(more) : less < more ? -1 : 1,
    );
  }
  return 0;
}

function toKeys(dimensions: readonly Dimension[], row: FigureRow): ReportRow['keys'] {
  return dimensions.map((dimension, index) => ({
    dimension,
    value: row.keys[index] ?? null,
    label: row.labels?.[index] ?? null,
  }));
}
