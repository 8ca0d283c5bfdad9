/** Makes the keys of one answer distinct: rows of one thing become one row, things of one name get their country's code. */
import { groupBy } from '../../../model/group-by';
import type { MetricName, MetricValues } from '../../../model/metrics';
import { addMetricValues } from '../../../model/metrics';
import { parseNamed } from '../wire';
import { toText } from './entity';
import { toCountryCode, type StatisticRow } from './statistic-row';

/** Adds the `additive` metrics of rows with the same key; the others are left out, with the reason. */
export function createRowAdder(
  additive: readonly MetricName[],
  reason: string,
): (rows: readonly StatisticRow[]) => readonly StatisticRow[] {
  return (rows) => [...groupBy(rows, toKey).values()].map((parts) => addRows(parts, additive, reason));
}

/** There is a London in several countries: those say which, `London, Ontario, CA`. */
export function distinguishCities(rows: readonly StatisticRow[]): readonly StatisticRow[] {
  const namesakes = groupBy(rows, toKey);
  return rows.map((row) => {
    if (row.key === null || namesakes.get(row.key)!.length === 1) return row;
    const wire = parseNamed(row.raw);
    const parts = [row.key, toText(wire.region), toCountryCode(wire)];
    return { ...row, key: parts.filter((part) => part !== null).join(', ') };
  });
}

function toKey({ key }: StatisticRow): string | null {
  return key;
}

function addRows(parts: readonly StatisticRow[], additive: readonly MetricName[], reason: string): StatisticRow {
  const [first] = parts as readonly [StatisticRow];
  if (parts.length === 1) return first;
  const lost = (Object.keys(first.values) as MetricName[]).filter((metric) => !additive.includes(metric));
  return {
    key: first.key,
    ...(first.label !== undefined && { label: first.label }),
    values: addMetricValues(parts.map(({ values }) => pickMetrics(values, additive))),
    gaps: lost.map((metric) => ({ metric, reason: 'NOT_ADDITIVE', message: `${metric}: ${reason}` })),
  };
}

function pickMetrics(values: MetricValues, metrics: readonly MetricName[]): MetricValues {
  return Object.fromEntries(metrics.flatMap((metric) => (metric in values ? [[metric, values[metric]]] : [])));
}
