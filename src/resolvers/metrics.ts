/** `Metrics` and its sources: figures in the graph's units. */
import type { MetricsResolvers, MetricsSourceResolvers } from '../generated/graphql';
import type { Figures, Money } from '../model/entity';
import { findGaps } from '../model/figures';
import type { MetricName } from '../model/metrics';
import { metricNames, moneyMetrics, withDerived } from '../model/metrics';
import { rememberBy } from '../model/remembered';
import { toMetricValue } from './arguments';
import { toAccountRow } from './row';
import { readingRow } from './row-reader';

export const Metrics: MetricsResolvers = {
  asOf: readingRow((figures: Figures) => new Date(figures.asOf)),
  gaps: (figures) => findGaps(figures).map((gap) => ({ ...gap, metric: toMetricValue(gap.metric) })),
  ...Object.fromEntries(
    metricNames.map((metric) => [metric, readingRow((figures: Figures) => readMetric(figures, metric))]),
  ),
};

export const MetricsSource: MetricsSourceResolvers = {
  account: (source, _, context) => toAccountRow(context.findConnection(source.account)),
};

const derive = rememberBy(withDerived);

function readMetric(figures: Figures, metric: MetricName): number | Money | null {
  const value = derive(figures.values)[metric];
  if (value === undefined) return null;
  return moneyMetrics.has(metric) ? { amount: value, currency: figures.currency } : value;
}
