/** The lists that can be searched, sorted and cut: what every one of them does with its rows. */
import { toWireList } from '../replies';
import type { StatisticsQuery } from './query';
import type { Scope, Statistic } from './scope';

export interface ListDefinition<Row> {
  /** By the name that `sort` gives. */
  readonly columns: Readonly<Record<string, (row: Row) => string | number>>;
  /** The column that is searched, and that orders rows which are otherwise equal. */
  readonly main: string;
  /** The column that orders the rows, highest first, unless `sort` is given. */
  readonly order: string;
  readonly list: (scope: Scope) => readonly Row[];
}

export function defineList<Row>(definition: ListDefinition<Row>): Statistic {
  return {
    sortable: Object.keys(definition.columns),
    answer: (scope) => toWireList(arrangeRows(definition.list(scope), definition, scope.query)),
  };
}

/** Columns that stand in the row under their own name. */
export function readColumns<Name extends string>(
  ...names: readonly Name[]
): Record<Name, (row: Readonly<Record<Name, string | number>>) => string | number> {
  return Object.fromEntries(
    names.map((name) => [name, (row: Readonly<Record<Name, string | number>>) => row[name]]),
  ) as Record<Name, (row: Readonly<Record<Name, string | number>>) => string | number>;
}

function arrangeRows<Row>(
  rows: readonly Row[],
  { columns, main, order }: ListDefinition<Row>,
  { search, sort, direction, offset, limit }: StatisticsQuery,
): readonly Row[] {
  const readMain = columns[main] ?? (() => '');
  const readOrder = columns[sort ?? order] ?? readMain;
  const sign = sort !== null && direction === 'asc' ? 1 : -1;
  return rows
    .filter((row) => search === '' || String(readMain(row)).toLowerCase().includes(search))
    .sort((one, other) => sign * compare(readOrder(one), readOrder(other)) || compare(readMain(one), readMain(other)))
    .slice(offset, offset + limit);
}

function compare(one: string | number, other: string | number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
