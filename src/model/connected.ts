/** A page of a list, as the schema's connection types resolve from it. */
import { InputError } from '../errors';
import type { Entity, Problem, Row } from './entity';

/** `N` is the node. */
export interface Connected<N> {
  readonly edges: readonly { readonly cursor: string; readonly node: N }[];
  readonly nodes: readonly N[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Asked only when it is selected. */
  readonly totalCount: () => Promise<number | null>;
  readonly problems: readonly Problem[];
}

export type ConnectedRows = Connected<Row>;
export type ConnectedEntities = Connected<Entity>;

export function createConnected<N>(
  edges: Connected<N>['edges'],
  rest: Pick<Connected<N>, 'totalCount' | 'problems'> &
    Pick<Connected<N>['pageInfo'], 'hasNextPage' | 'hasPreviousPage'>,
): Connected<N> {
  const { hasNextPage, hasPreviousPage, totalCount, problems } = rest;
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
    problems,
  };
}

/** How many a client may ask for at a time. */
export function checkFirst(first: number): number {
  if (first < 1 || first > 100) throw new InputError(`first must be from 1 to 100, not ${first}.`, 'first');
  return first;
}
