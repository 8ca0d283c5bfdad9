/** What a route is given, and how it finds the entity its path names. */
import type { Body } from './body';
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
  /** The name of a list entry in the path; empty where the path has none. */
  readonly key: string;
  /** Fails when it was sent as JSON and is none; empty when it was not sent as JSON. */
  readonly body: () => Body;
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
