/** Domains: four lists, one for each kind, and no summary. */
import type { CallContext } from '../../../http/types';
import type { Entity } from '../../../model/entity';
import type { ListSource, ReadSource } from '../../provider';
import { pageSize } from '../limits';
import { normaliseDomain } from '../normalise';
import type { DomainWire } from '../wire';
import { isId, parseDomain, parseDomains } from '../wire';
import { readExpanded } from './expanded';
import { isKept, readOffset } from './filters';
import type { Single } from './read-one';
import { createSingleRead, readOne } from './read-one';
import type { Tools } from './tools';
import { buckets, freshForSeconds } from './tools';

const operation = 'GET /domains';
const kinds = ['system', 'go', 'personal', 'dedicated'] as const;
type DomainKind = (typeof kinds)[number];

const single: Single<DomainWire> = {
  operation: 'GET /domains/{id}',
  idName: 'id',
  type: 'RedirectDomain',
  parse: parseDomain,
  normalise: normaliseDomain,
};

const singleFields = ['hostname', 'notFoundUrl', 'homepageUrl'];
const fields = [...singleFields, 'kind'];

/** Bare ids are read one by one: nothing else tells the names by which the list is sorted. */
async function readDomains(tools: Tools, kind: DomainKind, offset: number, context: CallContext) {
  const request = { operation, query: { type: kind }, parse: parseDomains, offset };
  const { ids, items, next } = await readExpanded(tools, request, context);
  const named = items?.map((wire) => normaliseDomain(wire, tools.account));
  const rows = named ?? (await Promise.all(ids.filter(isId).map((id) => readOne(tools, single, id, context))));
  return {
    rows: rows.flatMap((row): Entity[] => (row ? [{ ...row, kind: kind.toUpperCase() }] : [])),
    next,
  };
}

export function createDomainList(tools: Tools): ListSource {
  return {
    operation,
    buckets,
    freshForSeconds,
    noun: 'domain',
    type: single.type,
    fields,
    figures: [],
    orders: [],
    filters: ['search'],
    rowsPerCall: pageSize,
    readPartitions: () => Promise.resolve(kinds),
    readPage: async ({ filter }, partition, page, context) => {
      const kind = kinds.find((known) => known === partition) ?? 'system';
      const { rows, next } = await readDomains(tools, kind, readOffset(page, tools.account), context);
      const kept = rows.filter((row) => isKept({ ...row, name: row.hostname }, filter));
      return {
        rows: kept.map((row) => ({ row, figures: null })),
        next: next === null ? null : String(next),
        total: page === null && next === null ? kept.length : null,
      };
    },
  };
}

export function createDomainReads(tools: Tools): readonly ReadSource[] {
  return [
    createSingleRead(tools, single, singleFields),
    {
      operation,
      buckets,
      freshForSeconds,
      type: single.type,
      fields,
      estimateCalls: () => ({ min: 1, max: kinds.length }),
      read: async (ids, context) => {
        const known = ids.filter(isId);
        const found = new Map<string, Entity>();
        for (const kind of kinds) {
          for (let offset: number | null = 0; offset !== null && known.some((id) => !found.has(id));) {
            const page: Awaited<ReturnType<typeof readDomains>> = await readDomains(tools, kind, offset, context);
            page.rows.forEach((row) => found.set(row.upstreamId, row));
            offset = page.next;
          }
        }
        return found;
      },
    },
  ];
}
