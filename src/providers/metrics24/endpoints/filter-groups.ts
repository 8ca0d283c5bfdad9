/** Filter groups: a numbered list for each integration, which answers single ones too while it is one page long. */
import { createCursorError, isOfKind } from '../../../errors';
import type { Entity } from '../../../model/entity';
import { beginsWith, hasOneOf } from '../../../model/filter';
import type { ListFilter } from '../../../model/question';
import type { AccountSettings, CallContext, ListSource, ReadSource } from '../../provider';
import { filterGroupFields, normaliseFilterGroup } from '../normalise';
import type { FilterGroupWire, Options } from '../wire';
import type { Calls } from './calls';
import { buckets, freshForSeconds, pageSize } from './calls';
import { isFollowed, mostPages } from './numbered';
import type { Integrations } from './integrations';
import { groupFilterGroupIds } from './integrations';

export interface FilterGroupSources {
  readonly list: ListSource;
  readonly read: ReadSource;
}

export function createFilterGroupSources(
  calls: Calls,
  integrations: Integrations,
  account: AccountSettings,
  options: Options,
): FilterGroupSources {
  const facts = {
    operation: calls.operations.filterGroups,
    type: 'FilterGroup',
    buckets,
    freshForSeconds,
    fields: filterGroupFields,
  } as const;

  const toRow = (integration: string, wire: FilterGroupWire): Entity =>
    normaliseFilterGroup(wire, integration, account, options);

  /** What the list's first page lacks is read one by one where that is fewer calls than the pages that are left. */
  async function readOf(integration: string, ids: readonly string[], context: CallContext): Promise<readonly Entity[]> {
    const found = new Map<string, Entity>();
    const listMissing = (): readonly string[] => ids.filter((id) => !found.has(id));
    for (let page = 1, hasMore = true; hasMore && listMissing().length > 0 && page <= mostPages; page += 1) {
      const { value } = await calls.readFilterGroups(integration, page, context);
      value.items.forEach((wire) => found.set(wire.id, toRow(integration, wire)));
      hasMore = isFollowed(value, page);
      const isFewer = value.totalPages !== null && listMissing().length < value.totalPages - page;
      if (hasMore && page === 1 && isFewer)
        (await readEach(integration, listMissing(), context)).forEach(([id, row]) => found.set(id, row));
    }
    return [...found.values()];
  }

  /** Those that are not found are left to the list, which alone can show that they do not exist. */
  async function readEach(
    integration: string,
    ids: readonly string[],
    context: CallContext,
  ): Promise<readonly [string, Entity][]> {
    const rows = await Promise.all(
      ids.map(async (id): Promise<readonly [string, Entity][]> => {
        try {
          const { value } = await calls.readFilterGroup(integration, id, context);
          return [[value.id, toRow(integration, value)]];
        } catch (failure) {
          if (isOfKind(failure, 'not-found')) return [];
          throw failure;
        }
      }),
    );
    return rows.flat();
  }

  return {
    list: {
      ...facts,
      noun: 'group',
      figures: [],
      orders: [],
      filters: ['search', 'status', 'tags'],
      rowsPerCall: pageSize,
      readPartitions: (_question, context) => integrations.read(context),
      readPage: async (question, integration, page, context) => {
        const number = readPageNumber(page);
        const { value } = await calls.readFilterGroups(integration, number, context);
        const all = value.items.map((wire) => toRow(integration, wire));
        const rows = all.filter((row) => isKept(row, question.filter));
        const isNarrowed = Object.values(question.filter).some((condition) => condition !== undefined);
        const next = isFollowed(value, number) ? String(number + 1) : null;
        const counted = next === null && number === 1 ? rows.length : null;
        return {
          rows: rows.map((row) => ({ row, figures: null })),
          next,
          total: isNarrowed ? counted : (value.totalCount ?? counted),
        };
      },
    },
    read: {
      ...facts,
      estimateCalls: (ids) => ({ min: groupFilterGroupIds(ids, integrations).size, max: null }),
      read: async (ids, context) => {
        const groups = groupFilterGroupIds(ids, integrations);
        const rows = await Promise.all(
          [...groups].map(([integration, own]) =>
            readOf(
              integration,
              own.map(({ id }) => id),
              context,
            ),
          ),
        );
        return new Map(rows.flat().map((row) => [row.upstreamId, row]));
      },
    },
  };
}

function readPageNumber(page: string | null): number {
  if (page === null) return 1;
  if (!/^[1-9]\d{0,5}$/.test(page)) throw createCursorError();
  return Number(page);
}

function isKept(row: Entity, { search, status, tags }: ListFilter): boolean {
  const state = row.isActive === false ? 'DELETED' : 'ACTIVE';
  return beginsWith(row.name, search) && hasOneOf(row.tags, tags) && (status?.includes(state) ?? true);
}
