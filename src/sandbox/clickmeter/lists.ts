/** Pages of plain lists: ids and addresses only, whole entities when expanded. */
import { readFlag, readLimit, readNumber, type Query } from './query';
import { encode, writeUri, type Wire } from './wire';

export interface ListKind<Entity> {
  /** The address in front of the id. */
  readonly path: string;
  readonly encode: (entity: Entity) => Wire;
}

/** No total and no echo of the page; the sibling count operation has the total. */
export function listEntities<Entity extends { readonly id: number }>(
  query: Query,
  entities: readonly Entity[],
  kind: ListKind<Entity>,
): Wire {
  const isExpanded = readFlag(query, '_expand') === true;
  return {
    entities: cutPage(query, entities).map((entity) =>
      isExpanded ? kind.encode(entity) : writeUri(kind.path, entity.id),
    ),
  };
}

export function cutPage<Entry>(query: Query, entries: readonly Entry[]): readonly Entry[] {
  const offset = readNumber(query, 'offset') ?? 0;
  return entries.slice(offset, offset + readLimit(query));
}

/** A count of zero falls to the rule that leaves zeros out. */
export function countEntities(entities: readonly unknown[]): Wire {
  return encode({ count: entities.length });
}
