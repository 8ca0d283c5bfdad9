/** What the rows of the tables can be counted by, and which tables a metric needs. */
import type { MetricName } from '../../../model/metrics';
import type { Dimension } from '../../../model/question';
import type { TableName } from '../normalise';

export const tablesOf: Readonly<Partial<Record<MetricName, readonly TableName[]>>> = {
  clicks: ['click'],
  fraudulentClicks: ['click'],
  views: ['impression'],
  conversions: ['conversion'],
  fraudulentConversions: ['conversion'],
  fraudRate: ['conversion'],
  revenue: ['conversion'],
  conversionRate: ['conversion', 'click'],
};

export const countedMetrics = Object.keys(tablesOf) as readonly MetricName[];

export const countedDimensions: readonly Dimension[] = [
  ...(['HOUR', 'DAY', 'WEEK', 'MONTH', 'COUNTRY'] as const),
  ...(['CITY', 'CAMPAIGN', 'OFFER', 'PUBLISHER', 'ADVERTISER', 'SUB_ID'] as const),
  ...(['BROWSER', 'OS', 'PLATFORM', 'ISP', 'GROUP', 'FRAUD_STATUS', 'FRAUD_REASON'] as const),
];

/** None, each, and each pair. */
export const combinations: readonly (readonly Dimension[])[] = [
  [],
  ...countedDimensions.map((dimension) => [dimension]),
  ...countedDimensions.flatMap((one, index) => countedDimensions.slice(index + 1).map((other) => [one, other])),
];

/** The tables that the metrics are counted from. Conversions are the smallest: they tell the keys when no metric is asked. */
export function findTables(metrics: readonly MetricName[]): readonly TableName[] {
  const wanted = new Set(metrics.flatMap((metric) => tablesOf[metric] ?? []));
  return wanted.size > 0 ? [...wanted] : ['conversion'];
}
