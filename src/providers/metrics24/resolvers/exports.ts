/** The Download Center: its list, its files, and the changes of it. */
import { InputError, isOfKind } from '../../../errors';
import type { AccountExportsArgs, MutationExportDeleteArgs, MutationExportStartArgs } from '../../../generated/graphql';
import type { Connected } from '../../../model/connected';
import { checkFirst, createConnected } from '../../../model/connected';
import { createCursors } from '../../../model/cursors';
import type { Entity } from '../../../model/entity';
import { checkRange } from '../../../model/range';
import { catchUserErrorsOf } from '../../../model/user-error';
import type { ResolverContext } from '../../provider';
import type { Api } from '../endpoints';
import type { ExportPlace } from '../endpoints/export-sources';
import { isId } from '../endpoints/integrations';
import type { ExportRow } from '../normalise';
import { normaliseExport } from '../normalise';
import { createNotFound, findAccount, findOwnApi, findTarget, readApi } from './find';
import { toFresh } from './fresh';

export async function listExports(
  account: Entity,
  { first, after, filter }: AccountExportsArgs,
  context: ResolverContext,
): Promise<Connected<Entity> | null> {
  const api = findOwnApi(account, context);
  if (!api) return null;
  const cursors = createCursors(['exports', api.account.id, filter], isPlace);
  const from = after == null ? { page: 1, index: 0 } : cursors.decode(after, 'after');
  const page = await api.exportSources.readPage(filter ?? {}, checkFirst(first), from, context.call);
  const edges = page.rows.map(({ row, next }) => ({ cursor: cursors.encode(next), node: row }));
  return createConnected<Entity>(edges, {
    hasNextPage: page.hasMore,
    hasPreviousPage: after != null,
    totalCount: () => Promise.resolve(page.total),
    problems: [],
  });
}

/** Null while there is nothing to fetch. */
export async function readDownloadUrl(source: Entity, _: unknown, context: ResolverContext): Promise<string | null> {
  const connection = context.findConnection(source.account);
  const api = readApi(connection);
  const row = isWhole(source) ? source : await readExport(api, source.upstreamId, context);
  if (row?.status !== 'COMPLETED') return null;
  if (row.fileName !== null) return api.exports.readUrl(row.fileName, context.call);
  return row.fileUrl;
}

export const exportMutations = {
  exportStart: (_: unknown, { input }: MutationExportStartArgs, context: ResolverContext) =>
    catchUserErrorsOf<{ export: Entity | null }>('account', { export: null }, async () => {
      const { account, idempotencyKey, kind, integration, range: asked, columns, delimiter, ...others } = input;
      const api = readApi(findAccount(context, account));
      api.checkIntegration(integration, 'input.integration');
      checkNames(columns, 'input.columns');
      checkNames(others.extraParameters, 'input.extraParameters');
      if (columns.length === 0) throw new InputError('columns must name at least one column.', 'input.columns');
      if ([...delimiter].length !== 1) throw new InputError('delimiter must be a single character.', 'input.delimiter');
      const range = api.toDays(checkRange(asked, 'input.range'), 'input.range');
      const order = { ...others, kind, integration, range, columns, delimiter };
      const act = async () => ({ export: await start(api, order, context) });
      return api.keys.run(idempotencyKey, ['exportStart', input], act);
    }),
  exportDelete: (_: unknown, { input: { id } }: MutationExportDeleteArgs, context: ResolverContext) =>
    catchUserErrorsOf<{ deletedId: string | null }>(
      'id',
      { deletedId: null },
      async () => {
        const { api, upstreamId } = findTarget(context, id, 'Export', 'input.id');
        if (!isId(upstreamId)) throw createNotFound(api, 'Export');
        await deleteExport(api, upstreamId, context);
        return { deletedId: id };
      },
      { id: ['id'] },
    ),
};

/** What was started is answered even when it cannot be read again. */
async function start(
  api: Api,
  order: Parameters<Api['exports']['start']>[0],
  context: ResolverContext,
): Promise<Entity | null> {
  const wire = await api.exports.start(order, context.call);
  if (wire === null) return null;
  const row = normaliseExport(wire, api.account, api.options);
  const { value } = await api.exports.readOne(row.upstreamId, context.call).catch(() => ({ value: null }));
  return value ? normaliseExport(value, api.account, api.options) : row;
}

/** Only the list can show that an export does not exist: its path may be set wrongly. */
async function deleteExport(api: Api, id: string, context: ResolverContext): Promise<void> {
  try {
    await api.exports.delete(id, context.call);
  } catch (failure) {
    if (!isOfKind(failure, 'not-found')) throw failure;
    if ((await api.exportSources.find(id, toFresh(context.call))) === null) throw createNotFound(api, 'Export');
    throw api.createMissing(`DELETE ${api.options.paths.export}`, 'option paths.export');
  }
}

async function readExport(api: Api, id: string, context: ResolverContext): Promise<ExportRow | undefined> {
  const found = await api.exportSources.read.read([id], context.call);
  return found.get(id) as ExportRow | undefined;
}

/** They are sent as one text with commas between. */
function checkNames(names: readonly string[], field: string): void {
  const wrong = names.find((name) => name.trim() === '' || name.includes(','));
  if (wrong !== undefined) throw new InputError(`${JSON.stringify(wrong)} is no name of a column.`, field);
}

function isWhole(row: Entity): row is ExportRow {
  return row.fileName !== undefined && row.status !== undefined;
}

function isPlace(value: unknown): value is ExportPlace {
  if (typeof value !== 'object' || value === null || !('page' in value) || !('index' in value)) return false;
  const { page, index } = value;
  return Number.isSafeInteger(page) && (page as number) > 0 && Number.isSafeInteger(index) && (index as number) >= 0;
}
