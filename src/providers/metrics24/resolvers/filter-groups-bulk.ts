/** Changes of many filter groups at a time, told one by one. */
import { errorCodes, InputError, ProviderError } from '../../../errors';
import type { MutationFilterGroupsDeleteArgs, MutationFilterGroupsUpdateArgs } from '../../../generated/graphql';
import type { Entity } from '../../../model/entity';
import { groupBy } from '../../../model/group-by';
import type { UserError } from '../../../model/user-error';
import { catchUserErrors, toUserErrors } from '../../../model/user-error';
import type { Connection, ResolverContext } from '../../provider';
import { mostInBulk } from '../endpoints/filter-group-writes';
import type { FilterGroupId } from '../endpoints/integrations';
import { readFilterGroupId } from '../endpoints/integrations';
import { createNotFound, findTarget, readApi } from './find';
import { readFresh } from './filter-groups';

const mostIds = 500;

/** What became of one: the row where it is still there. */
interface Outcome {
  readonly row: Entity | null;
  readonly errors: readonly UserError[];
}

/** One kind of bulk change: what needs it, how it is sent, and whether what is read afterwards shows it. */
interface BulkChange {
  readonly isNeeded: (row: Entity) => boolean;
  readonly send: (connection: Connection, integration: string, ids: readonly string[]) => Promise<void>;
  readonly isDone: (row: Entity | null) => boolean;
}

interface Part {
  readonly connection: Connection;
  readonly integration: string;
  readonly targets: readonly FilterGroupId[];
}

export const bulkMutations = {
  filterGroupsUpdate: (_: unknown, { input }: MutationFilterGroupsUpdateArgs, context: ResolverContext) =>
    catchUserErrors<{ results: readonly object[] }>({ results: [] }, async () => {
      const { ids, monitorsOnly } = input;
      const outcomes = await changeAll(ids, context, {
        isNeeded: (row) => row.monitorsOnly !== monitorsOnly,
        send: async (connection, integration, own) => {
          const { filterGroups, readOrganization } = readApi(connection);
          const organization = await readOrganization(integration, context.call);
          await filterGroups.updateMany(integration, own, { organization, monitorsOnly }, context.call);
        },
        isDone: (row) => row?.monitorsOnly === monitorsOnly,
      });
      const results = outcomes.map(({ row, errors }, index) => ({
        index,
        filterGroup: errors.length > 0 ? null : row,
        userErrors: errors,
      }));
      return { results };
    }),
  filterGroupsDelete: (_: unknown, { input: { ids } }: MutationFilterGroupsDeleteArgs, context: ResolverContext) =>
    catchUserErrors<{ results: readonly object[] }>({ results: [] }, async () => {
      const outcomes = await changeAll(ids, context, {
        isNeeded: () => true,
        send: async (connection, integration, own) => {
          const { filterGroups, readOrganization } = readApi(connection);
          const organization = await readOrganization(integration, context.call);
          await filterGroups.deleteMany(integration, own, { organization }, context.call);
        },
        isDone: (row) => row === null,
      });
      const results = outcomes.map(({ errors }, index) => ({
        index,
        deletedId: errors.length > 0 ? null : ids[index],
        userErrors: errors,
      }));
      return { results };
    }),
};

/** In the order of the ids; part after part, so that the order upstream is that of the ids too. */
async function changeAll(
  ids: readonly string[],
  context: ResolverContext,
  change: BulkChange,
): Promise<readonly Outcome[]> {
  if (ids.length < 1 || ids.length > mostIds) {
    throw new InputError(`ids must hold from 1 to ${mostIds}, not ${ids.length}.`, 'input.ids');
  }
  const outcomes = new Map<string, Outcome>();
  const found = ids.map((id, index) => findOne(id, index, context));
  for (const part of toParts(found.flatMap((each) => ('target' in each ? [each] : [])))) {
    for (const [upstreamId, outcome] of await changePart(part, context, change)) {
      outcomes.set(toKey(part.connection, upstreamId), outcome);
    }
  }
  return found.map((each, index) => {
    if ('errors' in each) return each;
    const outcome = outcomes.get(toKey(each.connection, each.target.upstreamId))!;
    return { ...outcome, errors: outcome.errors.map((error) => ({ ...error, field: toField(index) })) };
  });
}

type FoundOne = Outcome | { readonly connection: Connection; readonly target: FilterGroupId };

function findOne(id: string, index: number, context: ResolverContext): FoundOne {
  try {
    const { connection, api, upstreamId } = findTarget(context, id, 'FilterGroup', `input.ids.${index}`);
    const target = readFilterGroupId(upstreamId);
    if (!target) throw createNotFound(api, 'FilterGroup');
    api.checkIntegration(target.integration, `input.ids.${index}`);
    return { connection, target };
  } catch (failure) {
    return { row: null, errors: toItemErrors(failure).map((error) => ({ ...error, field: toField(index) })) };
  }
}

/** Of one account and integration each, as many as one call takes; a group that is named twice is changed once. */
function toParts(found: readonly Exclude<FoundOne, Outcome>[]): readonly Part[] {
  const groups = groupBy(found, ({ connection, target }) => toKey(connection, target.integration));
  return [...groups.values()].flatMap((group) => {
    const [{ connection, target: first }] = group as [Exclude<FoundOne, Outcome>];
    const targets = [...new Map(group.map(({ target }) => [target.upstreamId, target])).values()];
    const count = Math.ceil(targets.length / mostInBulk);
    return Array.from({ length: count }, (_, index) => ({
      connection,
      integration: first.integration,
      targets: targets.slice(index * mostInBulk, (index + 1) * mostInBulk),
    }));
  });
}

async function changePart(
  { connection, integration, targets }: Part,
  context: ResolverContext,
  change: BulkChange,
): Promise<ReadonlyMap<string, Outcome>> {
  const ids = targets.map(({ upstreamId }) => upstreamId);
  const toAll = (some: readonly string[], outcome: (id: string) => Outcome): [string, Outcome][] =>
    some.map((id) => [id, outcome(id)]);
  try {
    const before = await readFresh(connection, ids, context);
    const missing = ids.filter((id) => !before.get(id));
    const needed = targets.filter(({ upstreamId }) => {
      const row = before.get(upstreamId);
      return row && change.isNeeded(row);
    });
    const neededIds = needed.map(({ upstreamId }) => upstreamId);
    const settled = ids.filter((id) => before.get(id) && !neededIds.includes(id));
    const notFound = toItemErrors(createNotFound(readApi(connection), 'FilterGroup'));
    return new Map([
      ...toAll(missing, () => ({ row: null, errors: notFound })),
      ...toAll(settled, (id) => ({ row: before.get(id) ?? null, errors: [] })),
      ...(needed.length === 0 ? [] : await sendPart(connection, integration, needed, context, change, before)),
    ]);
  } catch (failure) {
    const errors = toItemErrors(failure);
    return new Map(toAll(ids, () => ({ row: null, errors })));
  }
}

async function sendPart(
  connection: Connection,
  integration: string,
  needed: readonly FilterGroupId[],
  context: ResolverContext,
  change: BulkChange,
  before: ReadonlyMap<string, Entity | null>,
): Promise<readonly (readonly [string, Outcome])[]> {
  const ids = needed.map(({ upstreamId }) => upstreamId);
  try {
    await change.send(
      connection,
      integration,
      needed.map(({ id }) => id),
    );
  } catch (failure) {
    const errors = toItemErrors(failure);
    return ids.map((id) => [id, { row: null, errors }]);
  }
  const after = await readFresh(connection, ids, context).catch(() => undefined);
  return ids.map((id) => {
    // What was accepted and cannot be read again is believed; the gateway asks for its fields.
    if (!after) return [id, { row: toReference(before.get(id)), errors: [] }];
    const row = after.get(id) ?? null;
    return [id, { row, errors: change.isDone(row) ? [] : [refusal] }];
  });
}

const refusal: UserError = {
  field: null,
  message: 'The provider accepted the call and left this filter group as it was.',
  code: 'UPSTREAM_REJECTED',
};

function toReference(row: Entity | null | undefined): Entity | null {
  if (!row) return null;
  const { __typename, provider, account, upstreamId } = row;
  return { __typename, provider, account, upstreamId };
}

/** A dead provider and an unknown outcome are told of the item too: other items have fared better. */
function toItemErrors(failure: unknown): readonly UserError[] {
  if (failure instanceof ProviderError)
    return [{ field: null, message: failure.message, code: errorCodes[failure.kind] }];
  return toUserErrors(failure, {}, []);
}

function toField(index: number): readonly string[] {
  return ['input', 'ids', String(index)];
}

function toKey({ account }: Connection, id: string): string {
  return `${account.id} ${id}`;
}
