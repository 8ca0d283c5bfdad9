/** Exports one by one, and in their list, which shows what is not there. */
import { isOfKind } from '../../../errors';
import type { AccountSettings, CallContext, ReadSource } from '../../provider';
import type { ExportKind, ExportRow, ExportStatus } from '../normalise';
import { exportFields, normaliseExport } from '../normalise';
import type { Options } from '../wire';
import type { ExportCalls, ExportConditions } from './exports';
import { exportFreshForSeconds } from './exports';
import { isId } from './integrations';
import { isFollowed, mostPages } from './numbered';
import { buckets } from './send';
import type { Sender } from './send';

/** `status` and `kind` in the graph's words. */
export interface ExportQuestion extends Omit<ExportConditions, 'status' | 'type'> {
  readonly status?: ExportStatus | null | undefined;
  readonly kind?: ExportKind | null | undefined;
}

/** A row of the list: the upstream page it is on, and its index there. */
export interface ExportPlace {
  readonly page: number;
  readonly index: number;
}

export interface ExportPage {
  /** Each with the place behind it. */
  readonly rows: readonly { readonly row: ExportRow; readonly next: ExportPlace }[];
  readonly hasMore: boolean;
  /** Null when it is not told, or when rows are picked out here. */
  readonly total: number | null;
}

export interface ExportSources {
  readonly read: ReadSource;
  readonly readPage: (
    question: ExportQuestion,
    first: number,
    from: ExportPlace,
    context: CallContext,
  ) => Promise<ExportPage>;
  /** By the list; null: it is not there. */
  readonly find: (id: string, context: CallContext) => Promise<ExportRow | null>;
}

/** What the list can be narrowed by; the others are picked out here. */
const askedStatuses: readonly string[] = ['PENDING', 'IN_PROGRESS', 'ERROR', 'CANCELED'];
const askedKinds: readonly string[] = ['CLICKS', 'CONVERSIONS'];

export function createExportSources(
  calls: ExportCalls,
  { createMissing }: Sender,
  account: AccountSettings,
  options: Options,
): ExportSources {
  function toConditions({ status, kind, ...others }: ExportQuestion): ExportConditions {
    const isAsked = kind != null && kind !== 'OTHER' && askedKinds.includes(kind);
    return {
      ...others,
      status: status != null && askedStatuses.includes(status) ? status : undefined,
      type: isAsked ? options.exportTypes[kind] : undefined,
    };
  }

  const readPage: ExportSources['readPage'] = async (question, first, from, context) => {
    const conditions = toConditions(question);
    const isPicked = (question.status != null && !conditions.status) || (question.kind != null && !conditions.type);
    const isKept = (row: ExportRow): boolean =>
      (question.status == null || row.status === question.status) &&
      (question.kind == null || row.kind === question.kind);
    const rows = new Map<string, { readonly row: ExportRow; readonly next: ExportPlace }>();
    let total: number | null = null;
    for (let { page, index } = from; page < from.page + mostPages; page += 1, index = 0) {
      const { value } = await calls.readMany(conditions, page, context);
      total ??= isPicked ? null : value.totalCount;
      for (; index < value.items.length; index += 1) {
        const row = normaliseExport(value.items[index]!, account, options);
        if (!isKept(row) || rows.has(row.upstreamId)) continue;
        if (rows.size === first) return { rows: [...rows.values()], hasMore: true, total };
        rows.set(row.upstreamId, { row, next: { page, index: index + 1 } });
      }
      if (!isFollowed(value, page)) break;
    }
    return { rows: [...rows.values()], hasMore: false, total };
  };

  const find: ExportSources['find'] = async (id, context) => {
    for (let page = 1; page <= mostPages; page += 1) {
      const { value } = await calls.readMany({}, page, context);
      const wire = value.items.find((item) => item.id === id);
      if (wire) return normaliseExport(wire, account, options);
      if (!isFollowed(value, page)) break;
    }
    return null;
  };

  /** Only the list can show that an export does not exist: its path may be set wrongly. */
  async function readOne(id: string, context: CallContext): Promise<ExportRow | null> {
    try {
      const { value } = await calls.readOne(id, context);
      return normaliseExport(value, account, options);
    } catch (failure) {
      if (!isOfKind(failure, 'not-found')) throw failure;
      if ((await find(id, context)) === null) return null;
      throw createMissing(calls.operations.export, 'option paths.export');
    }
  }

  async function readMany(ids: readonly string[], context: CallContext): Promise<readonly (ExportRow | null)[]> {
    const { value } = await calls.readMany({}, 1, context);
    const listed = new Map(value.items.map((wire) => [wire.id, wire]));
    return Promise.all(
      ids.map(async (id) => {
        const wire = listed.get(id);
        return wire ? normaliseExport(wire, account, options) : readOne(id, context);
      }),
    );
  }

  return {
    readPage,
    find,
    read: {
      operation: calls.operations.export,
      type: 'Export',
      buckets,
      freshForSeconds: exportFreshForSeconds,
      fields: exportFields,
      estimateCalls: (ids) => ({ min: 1, max: ids.length === 1 ? 1 : null }),
      read: async (ids, context) => {
        const [first, ...others] = ids.filter(isId);
        if (first === undefined) return new Map();
        const rows =
          others.length === 0 ? [await readOne(first, context)] : await readMany([first, ...others], context);
        return new Map(rows.flatMap((row) => (row ? [[row.upstreamId, row]] : [])));
      },
    },
  };
}
