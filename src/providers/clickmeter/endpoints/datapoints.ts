/** Links and pixels in full: by their lists where these answer whole things, else one by one. */
import { createAccountError } from '../../../errors';
import type { CallContext } from '../../../http/types';
import type { Entity } from '../../../model/entity';
import type { ListFilter, ListQuestion } from '../../../model/question';
import { addDays, toDay } from '../../../model/range';
import type { AccountSettings, ListPage, ListSource, ReadSource } from '../../provider';
import { pageSize } from '../limits';
import { datapointFields, normaliseDatapoint, toWireDay } from '../normalise';
import type { DatapointWire } from '../wire';
import { isId, parseDatapoint, parseDatapoints } from '../wire';
import type { Cover, CoverTerms } from './cover';
import { estimateCover, readCover } from './cover';
import type { ExpandedPage } from './expanded';
import { mayExpand, readExpanded } from './expanded';
import { isKept, isWhole, readOffset, readPartition, toListParams, toPartitions } from './filters';
import type { Kind } from './kinds';
import type { Single } from './read-one';
import { createSingleRead, readOne } from './read-one';
import type { Tools } from './tools';
import { buckets, freshForSeconds } from './tools';

const ofAccount = 'GET /datapoints';
const ofGroup = 'GET /groups/{id}/datapoints';

/** A list that has to be sorted here is read whole: beyond so many pages the details of a page of rows are had for less. */
const mostGatheredPages = 3;

interface PageQuestion {
  readonly status?: string | undefined;
  readonly groupId?: string | undefined;
  readonly params?: Readonly<Record<string, string | boolean | undefined>>;
  readonly offset: number;
}

function readDatapoints(
  tools: Tools,
  kind: Kind,
  { status, groupId, params, offset }: PageQuestion,
  context: CallContext,
): Promise<ExpandedPage<DatapointWire>> {
  const request = { query: { type: kind.wireType, status, ...params }, parse: parseDatapoints, offset };
  return groupId === undefined
    ? readExpanded(tools, { ...request, operation: ofAccount }, context)
    : readExpanded(tools, { ...request, operation: ofGroup, values: { id: groupId } }, context);
}

/** The one list that knows days of creation and domains; not sorted, and without figures. */
export function createDatapointList(tools: Tools, kind: Kind): ListSource {
  const isLink = kind.wireType === 'tl';

  async function readPage(
    { filter }: ListQuestion,
    partition: string,
    page: string | null,
    context: CallContext,
  ): Promise<ListPage> {
    const { status, groupId } = readPartition(partition);
    const question = {
      status,
      groupId,
      params: { ...toListParams(filter), ...toCreatedParams(filter) },
      offset: readOffset(page, tools.account),
    };
    const { items, next } = await readDatapoints(tools, kind, question, context);
    if (items === null) throw createUnexpanded(tools.account, kind);
    if (next === null && isWhole(filter)) {
      tools.knowledge.noteCount(kind.type, { status, group: groupId }, question.offset + items.length);
    }
    const rows = items
      .map((wire) => normaliseDatapoint(wire, tools.account))
      .filter((row) => isKept(row, filter) && isCreatedWithin(row, filter, tools.account) && isOnDomain(row, filter));
    return {
      rows: rows.map((row) => ({ row, figures: null })),
      next: next === null ? null : String(next),
      total: page === null && next === null ? rows.length : null,
    };
  }

  return {
    operation: ofAccount,
    buckets,
    freshForSeconds,
    noun: kind.noun,
    type: kind.type,
    fields: datapointFields[kind.type] ?? [],
    /** Only while reading the whole list for them is known to be cheap: the rows carry them in any case. */
    carriesFields: ({ filter }) =>
      tools.knowledge.readExpansion(filter.groups ? ofGroup : ofAccount) === true &&
      (estimatePages(tools, kind, filter) ?? Infinity) <= mostGatheredPages,
    figures: [],
    orders: [],
    filters: [...kind.filters, 'createdAfter', 'createdBefore', ...(isLink ? (['domains'] as const) : [])],
    rowsPerCall: pageSize,
    estimatePages: ({ filter }) => estimatePages(tools, kind, filter),
    isUsable: () => mayExpand(tools, ofAccount),
    readPartitions: (question) => Promise.resolve(toPartitions(question.filter, kind.states)),
    readPage,
  };
}

export function createDatapointReads(tools: Tools, kind: Kind): readonly ReadSource[] {
  const single: Single<DatapointWire> = {
    operation: kind.single,
    idName: kind.idName,
    type: kind.type,
    parse: parseDatapoint,
    normalise: normaliseDatapoint,
  };
  const fields = datapointFields[kind.type] ?? [];

  const toTerms = (): CoverTerms => ({
    isPaged: mayExpand(tools, ofAccount),
    isGrouped: mayExpand(tools, ofGroup),
    readPages: (status) => tools.knowledge.readPages(kind.type, status),
    readPlace: (id) => tools.knowledge.readPlace(kind.type, id),
  });

  function createCover(context: CallContext): Cover<Entity> {
    return {
      readPage: async ({ status, group }, offset) => {
        const question = { status, groupId: group, offset };
        const { items, next } = await readDatapoints(tools, kind, question, context);
        if (items === null) return null;
        const rows = items.map((wire) => normaliseDatapoint(wire, tools.account));
        const pages = group === undefined ? tools.knowledge.readPages(kind.type, status) : undefined;
        return {
          found: new Map(rows.flatMap((row) => (row.__typename === kind.type ? [[row.upstreamId, row]] : []))),
          next,
          pagesLeft: pages === undefined ? undefined : pages - offset / pageSize - 1,
        };
      },
      readOne: (id) => readOne(tools, single, id, context),
    };
  }

  return [
    createSingleRead(tools, single, fields),
    {
      operation: ofAccount,
      buckets,
      freshForSeconds,
      type: kind.type,
      fields,
      estimateCalls: (ids) => estimateCover(ids, toTerms()),
      read: (ids, context) => readCover(ids.filter(isId), toTerms(), createCover(context)),
    },
  ];
}

/** Where its parts take one call each; a group is at most as long as all is. Undefined: some part is of unknown length. */
function estimatePages({ knowledge }: Tools, kind: Kind, filter: ListFilter): number | undefined {
  const readPages = (partition: string): number | undefined => {
    const { status, groupId } = readPartition(partition);
    return knowledge.readPages(kind.type, status, groupId) ?? knowledge.readPages(kind.type, status);
  };
  const beyond = toPartitions(filter, kind.states).map((partition) => (readPages(partition) ?? NaN) - 1);
  const sum = beyond.reduce((pages, more) => pages + more, 1);
  return Number.isNaN(sum) ? undefined : sum;
}

/** Whether the days are inclusive, and of which zone, is not told: a day more is asked for on both sides, and tested here. */
function toCreatedParams({ createdAfter, createdBefore }: ListFilter) {
  return {
    createdAfter: createdAfter === undefined ? undefined : toWireDay(addDays(createdAfter, -1)),
    createdBefore: createdBefore === undefined ? undefined : toWireDay(addDays(createdBefore, 1)),
  };
}

function isCreatedWithin(row: Entity, { createdAfter, createdBefore }: ListFilter, account: AccountSettings): boolean {
  if (createdAfter === undefined && createdBefore === undefined) return true;
  if (!(row.createdAt instanceof Date)) return false;
  const day = toDay(row.createdAt.getTime(), account.timeZone);
  return (createdAfter === undefined || day >= createdAfter) && (createdBefore === undefined || day <= createdBefore);
}

function isOnDomain(row: Entity, { domains }: ListFilter): boolean {
  const domain = row.domain as Entity | null | undefined;
  return domains === undefined || (domain != null && domains.includes(domain.upstreamId));
}

function createUnexpanded(account: AccountSettings, { type }: Kind) {
  return createAccountError(
    account,
    'unsupported',
    `${ofAccount} at this account lists ids only: ${type} cannot be narrowed by day of creation or domain.`,
  );
}
