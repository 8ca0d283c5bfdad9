/** How rows of several providers stand in one order. */
import { compareKnown } from '../model/compare';
import type { Figures, Row } from '../model/entity';
import type { MetricName } from '../model/metrics';
import type { Order } from '../model/question';

export interface OrderedRow {
  readonly row: Row;
  readonly figures: Figures | null;
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: false });

/** Negative: `one` comes first. What lacks the field comes last in both directions. */
export function compareRows(order: Order, one: OrderedRow, other: OrderedRow): number {
  return compareKnown(readOrderValue(order, one), readOrderValue(order, other), (left, right) => {
    const result =
      typeof left === 'string' && typeof right === 'string'
        ? collator.compare(left, right)
        : Number(left) - Number(right);
    return order.direction === 'ASC' ? result : -result;
  });
}

function readOrderValue(order: Order, { row, figures }: OrderedRow): string | number | null {
  switch (order.by) {
    case 'NAME':
      return (row.name ?? row.hostname ?? null) as string | null;
    case 'CREATED_AT':
      return toTime(row.createdAt);
    case 'AT':
      return toTime(row.at);
    default:
      return figures?.values[order.by satisfies MetricName] ?? null;
  }
}

function toTime(value: unknown): number | null {
  return value instanceof Date ? value.getTime() : null;
}
