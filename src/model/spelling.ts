/** The schema's enum values and the graph's own names: the same words in two spellings. */
import { InputError } from '../errors';
import type { MetricName } from './metrics';
import { isMetricName } from './metrics';
import type { OrderField } from './question';

/** `UNIQUE_CLICKS` → `uniqueClicks`. */
export function toMetricName(value: string): MetricName {
  const name = value.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  if (!isMetricName(name)) throw new InputError(`${value} is not a metric.`, 'order.by');
  return name;
}

/** `UNIQUE_CLICKS` → `uniqueClicks`; what is no metric keeps its name. */
export function toOrderField(value: string): OrderField {
  return value === 'NAME' || value === 'CREATED_AT' ? value : toMetricName(value);
}

/** `TRACKING_LINK` → `TrackingLink`: the enum values of kinds are the type names in another spelling. */
export function toTypeName(value: string): string {
  return value.replace(/([A-Z0-9])([A-Z0-9]*)_?/g, (_, first: string, rest: string) => first + rest.toLowerCase());
}
