/** The one vocabulary of figures: names, what adds up, and the arithmetic that keeps ratios honest. */
import Big from 'big.js';

export const metricNames = [
  'clicks',
  'uniqueClicks',
  'offerClicks',
  'views',
  'uniqueViews',
  'visitors',
  'sessions',
  'bounces',
  'bounceRate',
  'conversions',
  'uniqueConversions',
  'conversionRate',
  'conversionValue',
  'cost',
  'revenue',
  'profit',
  'botClicks',
  'fraudulentClicks',
  'fraudulentConversions',
  'fraudRate',
] as const;

export type MetricName = (typeof metricNames)[number];

export function isMetricName(name: string): name is MetricName {
  return (metricNames as readonly string[]).includes(name);
}

/** Amounts of money; all other metrics are counts or fractions. */
export const moneyMetrics: ReadonlySet<MetricName> = new Set<MetricName>([
  'conversionValue',
  'cost',
  'revenue',
  'profit',
]);

/** What "the largest traffic" is told by: the first of these that was measured. */
export const trafficMetrics = ['clicks', 'visitors', 'views', 'conversions'] as const satisfies readonly MetricName[];

/** People and other distinct things: the figure of a range is never the sum of its days. */
const uniqueMetrics: ReadonlySet<MetricName> = new Set<MetricName>([
  'uniqueClicks',
  'uniqueViews',
  'visitors',
  'uniqueConversions',
]);

interface Ratio {
  readonly part: MetricName;
  readonly whole: MetricName;
}

/** Worked out from totals, never added or averaged. */
export const ratioMetrics: Readonly<Partial<Record<MetricName, Ratio>>> = {
  bounceRate: { part: 'bounces', whole: 'sessions' },
  conversionRate: { part: 'conversions', whole: 'clicks' },
  fraudRate: { part: 'fraudulentConversions', whole: 'conversions' },
};

/** A metric that was measured, zeros included; what was not measured is absent. */
export type MetricValues = Readonly<Partial<Record<MetricName, number>>>;

export function isAdditive(metric: MetricName): boolean {
  return !uniqueMetrics.has(metric) && ratioMetrics[metric] === undefined;
}

/** Adds what adds up, exactly; a metric that any part lacks, and every metric that does not add up, is absent from the sum. */
export function addMetricValues(parts: readonly MetricValues[]): MetricValues {
  const sum: Partial<Record<MetricName, number>> = {};
  for (const metric of metricNames) {
    if (!isAdditive(metric) || parts.length === 0) continue;
    const values = parts.map((part) => part[metric]);
    if (values.every((value) => value !== undefined)) sum[metric] = addExactly(values);
  }
  return withDerived(sum);
}

/** Adds ratios and profit where their parts are known and they are not; a zero denominator gives no ratio. */
export function withDerived(values: MetricValues): MetricValues {
  const derived: Partial<Record<MetricName, number>> = { ...values };
  if (derived.profit === undefined && derived.revenue !== undefined && derived.cost !== undefined) {
    derived.profit = Big(derived.revenue).minus(derived.cost).toNumber();
  }
  for (const [metric, ratio] of Object.entries(ratioMetrics) as [MetricName, Ratio][]) {
    const part = derived[ratio.part];
    const whole = derived[ratio.whole];
    if (derived[metric] === undefined && part !== undefined && whole) derived[metric] = part / whole;
  }
  return derived;
}

/** Decimal addition: 0.1 + 0.2 is 0.3. */
export function addExactly(values: readonly number[]): number {
  return values.every(Number.isSafeInteger)
    ? values.reduce((sum, value) => sum + value, 0)
    : values.reduce((sum, value) => sum.plus(value), Big(0)).toNumber();
}
