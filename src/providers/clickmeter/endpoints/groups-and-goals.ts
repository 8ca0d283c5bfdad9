/** Groups and conversions by id: one by one, by the pages of their lists, and, for what stands there only, by their summary. */
import type { CallContext } from '../../../http/types';
import type { Entity } from '../../../model/entity';
import type { ReadSource } from '../../provider';
import { pageSize } from '../limits';
import { conversionFields, groupFields, groupInfoFields, normaliseConversion, normaliseGroup } from '../normalise';
import type { ListWire } from '../wire';
import { isId, parseConversion, parseConversions, parseGroup, parseGroups } from '../wire';
import type { CoverTerms } from './cover';
import { estimateCover, readCover } from './cover';
import { mayExpand, readExpanded } from './expanded';
import { conversion, group } from './kinds';
import type { Single } from './read-one';
import { createSingleRead, readOne } from './read-one';
import { readSummary, usual } from './summary';
import type { Tools } from './tools';
import { buckets, freshForSeconds } from './tools';

export function createGroupReads(tools: Tools): readonly ReadSource[] {
  const [single, listed] = createListedReads(tools, {
    operation: group.single,
    list: 'GET /groups',
    idName: group.idName,
    type: group.type,
    parse: parseGroup,
    parseList: parseGroups,
    normalise: normaliseGroup,
    fields: groupFields,
  });
  const summed = createGroupSummaryRead(tools);
  return [single, listed, summed, joinReads(summed, single), joinReads(summed, listed)];
}

export function createConversionReads(tools: Tools): readonly ReadSource[] {
  return createListedReads(tools, {
    operation: conversion.single,
    list: 'GET /conversions',
    idName: conversion.idName,
    type: conversion.type,
    parse: parseConversion,
    parseList: parseConversions,
    normalise: normaliseConversion,
    fields: conversionFields,
  });
}

interface Listed<T> extends Single<T> {
  readonly list: string;
  readonly parseList: (body: unknown) => ListWire<T>;
  readonly fields: readonly string[];
}

function createListedReads<T>(tools: Tools, listed: Listed<T>): readonly [ReadSource, ReadSource] {
  const { list, type, parseList, normalise, fields } = listed;
  const toTerms = (): CoverTerms => ({
    isPaged: mayExpand(tools, list),
    isGrouped: false,
    readPages: (status) => tools.knowledge.readPages(type, status),
    readPlace: (id) => tools.knowledge.readPlace(type, id),
  });

  async function readPage(status: string, offset: number, context: CallContext) {
    const request = { operation: list, query: { status }, parse: parseList, offset };
    const { items, next } = await readExpanded(tools, request, context);
    if (items === null) return null;
    const pages = tools.knowledge.readPages(type, status);
    return {
      found: toMap(items.map((wire) => normalise(wire, tools.account))),
      next,
      pagesLeft: pages === undefined ? undefined : pages - offset / pageSize - 1,
    };
  }

  return [
    createSingleRead(tools, listed, fields),
    {
      operation: list,
      buckets,
      freshForSeconds,
      type,
      fields,
      estimateCalls: (ids) => estimateCover(ids, toTerms()),
      read: (ids, context) =>
        readCover(ids.filter(isId), toTerms(), {
          readPage: ({ status }, offset) => readPage(status, offset, context),
          readOne: (id) => readOne(tools, listed, id, context),
        }),
    },
  ];
}

/** The number of links stands in the summary only. It is asked for as the usual list of groups is. */
function createGroupSummaryRead(tools: Tools): ReadSource {
  async function readAll(status: string, ids: readonly string[], context: CallContext): Promise<Map<string, Entity>> {
    const found = new Map<string, Entity>();
    const range = tools.toDays({ preset: 'LAST_30_DAYS' });
    for (let offset: number | null = 0; offset !== null && ids.some((id) => !found.has(id));) {
      const page: Awaited<ReturnType<typeof readSummary>> = await readSummary(
        tools,
        group,
        { ...usual, status, range, offset },
        context,
      );
      page.rows.forEach(({ row }) => found.set(row.upstreamId, row));
      offset = page.next;
    }
    return found;
  }

  return {
    operation: group.summary,
    buckets,
    freshForSeconds,
    type: group.type,
    fields: groupInfoFields,
    estimateCalls: () => ({ min: 1, max: tools.knowledge.readPages(group.type, 'active') ?? null }),
    read: async (ids, context) => {
      const known = ids.filter(isId);
      const active = await readAll('active', known, context);
      const missing = known.filter((id) => !active.has(id));
      return new Map([...active, ...(await readAll('deleted', missing, context))]);
    },
  };
}

/** Each of the two for what the other lacks. */
function joinReads(one: ReadSource, other: ReadSource): ReadSource {
  return {
    ...other,
    fields: [...new Set([...one.fields, ...other.fields])],
    estimateCalls: (ids) => {
      const [left, right] = [one.estimateCalls(ids), other.estimateCalls(ids)];
      const isKnown = left.max !== null && right.max !== null;
      return { min: left.min + right.min, max: isKnown ? Number(left.max) + Number(right.max) : null };
    },
    read: async (ids, context) => {
      const [left, right] = await Promise.all([one.read(ids, context), other.read(ids, context)]);
      return new Map(
        ids.map((id) => {
          const row = right.get(id);
          return [id, row ? { ...left.get(id), ...row } : null];
        }),
      );
    },
  };
}

function toMap(rows: readonly Entity[]): ReadonlyMap<string, Entity> {
  return new Map(rows.map((row) => [row.upstreamId, row]));
}
