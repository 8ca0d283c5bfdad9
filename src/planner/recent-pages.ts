/** Which pages of lists were read a moment ago: a thing that stands on one need not be asked for by its id. */
import type { Entity } from '../model/entity';
import type { CallContext, Connection, ListedRow } from '../providers/provider';
import { readKept } from './kept';
import type { PlannedList } from './plan-list';

export interface RecentPage {
  readonly list: PlannedList;
  readonly partition: string;
  readonly page: string | null;
}

export interface RecentPages {
  readonly note: (page: RecentPage) => void;
  /**
   * The rows of these things that bear all the fields, by upstream id, as long as the answers that brought them are kept. Calls nobody.
   */
  readonly find: (asked: AskedRows, context: CallContext) => Promise<ReadonlyMap<string, ListedEntity>>;
}

export interface AskedRows {
  readonly connection: Connection;
  readonly type: string;
  readonly ids: readonly string[];
  /** Whether rows of the list can be wanted at all. */
  readonly mayServe: (list: PlannedList) => boolean;
  readonly isWanted: (row: ListedRow) => boolean;
}

export interface ListedEntity extends ListedRow {
  readonly row: Entity;
}

/** Guarantees: at most `most` pages of each type of each account, the latest first. Holds no rows. */
export function createRecentPages(most = 12): RecentPages {
  const byType = new Map<string, readonly RecentPage[]>();
  const toKey = ({ account }: Connection, type: string): string => `${account.id} ${type}`;
  return {
    note: (page) => {
      const key = toKey(page.list.connection, page.list.source.type);
      const others = (byType.get(key) ?? []).filter((other) => toText(other) !== toText(page));
      byType.set(key, [page, ...others].slice(0, most));
    },
    find: async ({ connection, type, ids, mayServe, isWanted }, context) => {
      const found = new Map<string, ListedEntity>();
      for (const { list, partition, page } of byType.get(toKey(connection, type)) ?? []) {
        if (found.size === ids.length) break;
        if (!mayServe(list)) continue;
        const pick = (rows: readonly ListedRow[]) =>
          rows.filter(isEntity).filter((listed) => ids.includes(listed.row.upstreamId) && isWanted(listed));
        const kept = await readKept(
          (call) => list.source.readPage(list.question, partition, page, call),
          context,
          ({ rows }) => pick(rows).length > 0,
        );
        for (const listed of pick(kept?.rows ?? [])) found.set(listed.row.upstreamId, listed);
      }
      return found;
    },
  };
}

function toText({ list, partition, page }: RecentPage): string {
  return JSON.stringify([list.source.operation, list.question, partition, page]);
}

function isEntity(listed: ListedRow): listed is ListedEntity {
  return typeof listed.row.upstreamId === 'string';
}
