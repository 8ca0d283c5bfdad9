/** A page of a list, as the schema's connection types resolve from it. */
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
