/** What the tables of Pirsch's statistics are written with. */
import type { SiteTruth } from '../support/naive-site';
import type { FilterName } from './pirsch-filters';

/** Answers and what is expected of them, by key. */
export type Rows = Readonly<Record<string, unknown>>;

export interface Statistic {
  readonly operation: string;
  /** Told apart where an operation is asked in several ways. */
  readonly title: string;
  /** Fields of a `Website`; `list` is walked to its end where there is one. `$range`, `$filter` and `$after` are given. */
  readonly selection: string;
  readonly read: (website: any) => Rows;
  readonly count: (truth: SiteTruth, now: number) => Rows;
  /** The filters that it is asked with. */
  readonly filters: readonly FilterName[];
  /** It is of the last hour, in which not every website was visited by everybody. */
  readonly isOfNow?: boolean;
}

export const usual: readonly FilterName[] = ['a page', 'two countries', 'a source', 'a browser on phones'];
export const given = 'range: $range, filter: $filter';

export function define(path: string, selection: string, ways: Pick<Statistic, 'read' | 'count'>): Statistic {
  return { operation: `GET /statistics/${path}`, title: path, selection, filters: usual, ...ways };
}

export function connect(field: string, nodes: string, more = ''): string {
  return `list: ${field}(first: 100, after: $after, ${given} ${more}) { nodes { ${nodes} } pageInfo { hasNextPage endCursor } }`;
}

/** Rows of one key would hide each other: that is an error. */
export function toRows<T>(list: readonly T[], toRow: (item: any) => readonly [string | number | null, unknown]): Rows {
  const rows = list.map(toRow);
  const found = Object.fromEntries(rows.map(([key, row]) => [String(key), row]));
  if (Object.keys(found).length !== rows.length)
    throw new Error(`Keys come twice: ${rows.map(([key]) => key).join('; ')}`);
  return found;
}

export function readBreakdown({ traffic: { breakdown } }: any): Rows {
  if (breakdown.truncated !== null) throw new Error(breakdown.truncated as string);
  return toRows(breakdown.rows, ({ key, label, metrics }) => [key, { label, ...metrics }]);
}
