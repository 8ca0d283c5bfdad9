/** Changes of single filter groups. */
import { createAccountError, InputError, isOfKind } from '../../../errors';
import type {
  FilterGroupCreateInput,
  FilterGroupUpdateInput,
  MutationFilterGroupCreateArgs,
  MutationFilterGroupDeleteArgs,
  MutationFilterGroupUpdateArgs,
} from '../../../generated/graphql';
import type { Entity } from '../../../model/entity';
import type { FieldNames } from '../../../model/user-error';
import { catchUserErrorsOf } from '../../../model/user-error';
import type { Connection, ResolverContext } from '../../provider';
import type { Api } from '../endpoints';
import type { FilterGroupBody } from '../endpoints/filter-group-writes';
import type { FilterGroupId } from '../endpoints/integrations';
import { readFilterGroupId } from '../endpoints/integrations';
import { normaliseFilterGroup, toFilterGroupReference } from '../normalise';
import { createNotFound, findAccount, findTarget, readApi } from './find';
import { toFresh } from './fresh';

/** Input field → member on the wire. */
const members = {
  name: 'name',
  priority: 'priority',
  isActive: 'active',
  description: 'description',
  monitorsOnly: 'monitoring_mode',
  rtbEnabled: 'rtb_enabled',
  advertiserIds: 'advertiser_ids',
  publisherIds: 'publisher_ids',
  offerIds: 'offer_ids',
  clickFilterPreset: 'click_filter_preset_id',
  conversionFilterPreset: 'conversion_filter_preset_id',
  tags: 'tags',
  filters: 'filters',
} as const satisfies Partial<Record<keyof FilterGroupUpdateInput & keyof FilterGroupCreateInput, string>>;

type Field = keyof typeof members;

const fieldNames: FieldNames = {
  id: ['id'],
  integration: ['integration'],
  organization: ['organization'],
  ...Object.fromEntries(Object.entries(members).map(([field, member]) => [member, [field]])),
};

const mandatory: readonly Field[] = ['name', 'priority', 'isActive'];
const lists: readonly Field[] = ['advertiserIds', 'publisherIds', 'offerIds', 'tags', 'filters'];
const mostTags = 50;

export const filterGroupMutations = {
  filterGroupCreate: (_: unknown, { input }: MutationFilterGroupCreateArgs, context: ResolverContext) =>
    catchUserErrorsOf<{ filterGroup: Entity | null }>(
      'account',
      { filterGroup: null },
      async () => {
        const connection = findAccount(context, input.account);
        const api = readApi(connection);
        api.checkIntegration(input.integration, 'input.integration');
        const body = toBody(input, (value) => value != null);
        const act = async () => ({ filterGroup: await create(connection, input, body, context) });
        return api.keys.run(input.idempotencyKey, ['filterGroupCreate', input], act);
      },
      fieldNames,
    ),
  filterGroupUpdate: (_: unknown, { input }: MutationFilterGroupUpdateArgs, context: ResolverContext) =>
    catchUserErrorsOf<{ filterGroup: Entity | null }>(
      'id',
      { filterGroup: null },
      async () => {
        const { connection, api, target } = findFilterGroup(context, input.id);
        const body = toBody(input, (value) => value !== undefined);
        if (Object.keys(body).length === 0) throw new InputError('The input changes nothing.', 'input');
        const change = api.filterGroups.update(target.integration, target.id, body, context.call);
        await explainMissing(change, connection, target, 'PATCH', context);
        return { filterGroup: await readAfter(connection, target, context) };
      },
      fieldNames,
    ),
  filterGroupDelete: (_: unknown, { input: { id } }: MutationFilterGroupDeleteArgs, context: ResolverContext) =>
    catchUserErrorsOf<{ deletedId: string | null }>(
      'id',
      { deletedId: null },
      async () => {
        const { connection, api, target } = findFilterGroup(context, id);
        const change = api.filterGroups.delete(target.integration, target.id, context.call);
        await explainMissing(change, connection, target, 'DELETE', context);
        return { deletedId: id };
      },
      fieldNames,
    ),
};

/** Rows as they stand upstream at this moment, by upstream id. */
export async function readFresh(
  connection: Connection,
  upstreamIds: readonly string[],
  context: ResolverContext,
): Promise<ReadonlyMap<string, Entity | null>> {
  const source = connection.reads.find(({ type }) => type === 'FilterGroup')!;
  return source.read(upstreamIds, toFresh(context.call));
}

async function create(
  connection: Connection,
  { integration, organization: given }: FilterGroupCreateInput,
  body: FilterGroupBody,
  context: ResolverContext,
): Promise<Entity | null> {
  const api = readApi(connection);
  const organization = given ?? (await api.readOrganization(integration, context.call));
  if (organization === null) {
    const message =
      'No filter group of the integration names its organization: pass it, or set the option organization.';
    throw createAccountError(api.account, 'unsupported', message);
  }
  const id = await api.filterGroups.create(integration, { ...body, integration, organization }, context.call);
  return id === null ? null : readAfter(connection, { upstreamId: `${integration}:${id}`, integration, id }, context);
}

/** A change that was made stays made when it cannot be read: the gateway then asks for each field that is wanted. */
async function readAfter(connection: Connection, target: FilterGroupId, context: ResolverContext): Promise<Entity> {
  const { account, options, calls } = readApi(connection);
  const { integration, id } = target;
  try {
    const { value } = await calls.readFilterGroup(integration, id, toFresh(context.call));
    return normaliseFilterGroup(value, integration, account, options);
  } catch {
    return toFilterGroupReference(integration, id, account);
  }
}

/** Only the list can show that a filter group does not exist: its path may be set wrongly. */
async function explainMissing(
  change: Promise<void>,
  connection: Connection,
  target: FilterGroupId,
  method: string,
  context: ResolverContext,
): Promise<void> {
  try {
    await change;
  } catch (failure) {
    if (!isOfKind(failure, 'not-found')) throw failure;
    const api = readApi(connection);
    const found = await readFresh(connection, [target.upstreamId], context);
    if (!found.get(target.upstreamId)) throw createNotFound(api, 'FilterGroup');
    throw api.createMissing(`${method} ${api.options.paths.filterGroup}`, 'option paths.filterGroup');
  }
}

function findFilterGroup(
  context: ResolverContext,
  globalId: string,
): { readonly connection: Connection; readonly api: Api; readonly target: FilterGroupId } {
  const { connection, api, upstreamId } = findTarget(context, globalId, 'FilterGroup', 'input.id');
  const target = readFilterGroupId(upstreamId);
  if (!target) throw createNotFound(api, 'FilterGroup');
  api.checkIntegration(target.integration, 'input.id');
  return { connection, api, target };
}

/** The members that the input sets; null clears. */
function toBody(input: Readonly<Partial<Record<Field, unknown>>>, isSet: (value: unknown) => boolean): FilterGroupBody {
  const given = (Object.keys(members) as Field[]).filter((field) => isSet(input[field]));
  return Object.fromEntries(given.map((field) => [members[field], toMember(field, input[field])]));
}

function toMember(field: Field, value: unknown): unknown {
  const path = `input.${field}`;
  if (mandatory.includes(field) && (value === null || (typeof value === 'string' && value.trim() === ''))) {
    throw new InputError(`${field} must not be empty.`, path);
  }
  if (field === 'description') return value ?? '';
  if (!lists.includes(field)) return value;
  const items: unknown = value ?? [];
  if (!Array.isArray(items)) throw new InputError(`${field} must be a list.`, path);
  if (field === 'tags' && items.length > mostTags) throw new InputError(`tags may hold at most ${mostTags}.`, path);
  return field === 'filters' ? items : [...new Set(items as readonly unknown[])];
}
