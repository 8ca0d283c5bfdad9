/** What a route is given, and how it finds the entity its path names. */
import { createNotFound } from './faults';
import type { Query } from './query';
import type { Store } from './store';
import type { Tally } from './tally';
import type { Traffic } from './traffic';

export interface Call {
  readonly store: Store;
  readonly query: Query;
  /** The id in the path; the router lets digits through only. Zero where the path has none. */
  readonly id: number;
  readonly now: number;
  readonly statistics: () => Statistics;
}

export interface Statistics {
  readonly traffic: Traffic;
  readonly tally: Tally;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** In the router's notation. */
  readonly path: string;
  readonly answer: (call: Call) => unknown;
}

/** Deleted entities are found like any other: deletion is soft. */
export function findEntity<Entity>(entities: ReadonlyMap<number, Entity>, id: number, what: string): Entity {
  const entity = entities.get(id);
  if (entity === undefined) throw createNotFound(`${what} ${id}`);
  return entity;
}
