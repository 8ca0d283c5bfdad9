/** Arithmetic on whole sets of figures, and why a metric is missing from one. */
import type { FigureGap, Figures } from './entity';
import type { MetricName } from './metrics';
import { addMetricValues, isAdditive, metricNames, ratioMetrics, withDerived } from './metrics';

/** One set for several parts of a whole: what adds up is added, what does not is left out with the reason. Null for no parts. */
export function sumFigures(parts: readonly Figures[]): Figures | null {
  const [first] = parts;
  if (!first || parts.length === 1) return first ?? null;
  const lost = metricNames.filter(
    (metric) => !isAdditive(metric) && !ratioMetrics[metric] && parts.some((part) => part.values[metric] !== undefined),
  );
  return {
    ...first,
    values: addMetricValues(parts.map((part) => part.values)),
    range: {
      from: parts.map((part) => part.range.from).reduce((one, other) => (one < other ? one : other)),
      to: parts.map((part) => part.range.to).reduce((one, other) => (one > other ? one : other)),
    },
    asOf: Math.min(...parts.map((part) => part.asOf)),
    isStale: parts.some((part) => part.isStale),
    isSettled: parts.every((part) => part.isSettled),
    sources: [
      ...new Map(parts.flatMap((part) => part.sources).map((source) => [JSON.stringify(source), source])).values(),
    ],
    gaps: [
      ...parts.flatMap((part) => part.gaps ?? []),
      ...lost.map((metric) => ({
        metric,
        reason: 'NOT_ADDITIVE' as const,
        message: `${metric} does not add up over the parts of this whole: ask for each part.`,
      })),
    ],
  };
}

/** One reason for each metric that is absent. */
export function findGaps(figures: Figures): readonly FigureGap[] {
  const values = withDerived(figures.values);
  return metricNames.filter((metric) => values[metric] === undefined).map((metric) => explainGap(metric, figures));
}

function explainGap(metric: MetricName, figures: Figures): FigureGap {
  const told = figures.gaps?.find((gap) => gap.metric === metric);
  if (told) return told;
  const ratio = ratioMetrics[metric];
  if (ratio && figures.values[ratio.part] !== undefined && figures.values[ratio.whole] === 0) {
    return {
      metric,
      reason: 'NO_DENOMINATOR',
      message: `${metric} is a share of ${ratio.whole}, of which there are none.`,
    };
  }
  const asked = figures.sources.map((source) => `${source.provider} ${source.operation}`).join(', ');
  return { metric, reason: 'NOT_MEASURED', message: `${asked} does not measure ${metric}.` };
}
