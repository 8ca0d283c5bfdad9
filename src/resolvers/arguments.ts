/** Reads and checks what clients pass, in one place: every mistake is named with the argument's path. */
import { InputError } from '../errors';
import type { Connection, Context } from '../context';
import type { ListOrderInput, MetricName as MetricValue } from '../generated/graphql';
import { decodeGlobalId } from '../model/ids';
import { groupBy } from '../model/group-by';
import type { MetricName } from '../model/metrics';
import type { ListFilter, Order } from '../model/question';
import { rememberBy } from '../model/remembered';
import { toOrderField, toTypeName } from '../model/spelling';
import type { ListTarget } from '../planner/plan-list';

/** The filters of all root lists, as the schema gives them. */
export interface FilterInput {
  readonly providers?: readonly string[] | null | undefined;
  readonly accounts?: readonly string[] | null | undefined;
  readonly types?: readonly string[] | null | undefined;
  readonly status?: readonly string[] | null | undefined;
  readonly search?: string | null | undefined;
  readonly groups?: readonly string[] | null | undefined;
  readonly domains?: readonly string[] | null | undefined;
  readonly tags?: readonly string[] | null | undefined;
  readonly favorite?: boolean | null | undefined;
  readonly createdAfter?: string | null | undefined;
  readonly createdBefore?: string | null | undefined;
}

/** The accounts at the given providers and of the given ids; null: all. */
export function findAsked(
  context: Context,
  { providers, accounts }: FilterInput,
  field: string,
): readonly Connection[] {
  const named = accounts && new Set(accounts.map((id, index) => decodeAccount(id, `${field}.accounts.${index}`)));
  return context.connections.filter(
    ({ provider, account }) => (providers?.includes(provider) ?? true) && (named?.has(account.id) ?? true),
  );
}

/** The accounts that a filter leaves, each with the filter in its own ids. */
export function toListTargets(context: Context, filter: FilterInput, field: string): readonly ListTarget[] {
  const owners = [filter.groups, filter.domains].map((ids, index) =>
    readOwners(ids, `${field}.${index === 0 ? 'groups' : 'domains'}`),
  );
  return findAsked(context, filter, field)
    .filter(({ account }) => owners.every((byAccount) => byAccount?.has(account.id) ?? true))
    .map((connection) => ({
      connection,
      filter: {
        ...toSharedFilter(filter),
        ...findOwned('groups', owners[0], connection),
        ...findOwned('domains', owners[1], connection),
      },
    }));
}

export function toOrder(order: ListOrderInput): Order {
  return { by: toOrderField(order.by), direction: order.direction };
}

/** `uniqueClicks` → `UNIQUE_CLICKS`. */
export function toMetricValue(name: MetricName): MetricValue {
  return name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() as MetricValue;
}

/** What is the same for all accounts. Equal arguments of one document are one object. */
const toSharedFilter = rememberBy((filter: FilterInput): ListFilter => {
  const { types, status, search, tags, favorite, createdAfter, createdBefore } = filter;
  return {
    ...(types && { types: types.map(toTypeName) }),
    ...(status && { status }),
    ...(search && { search }),
    ...(tags && tags.length > 0 && { tags }),
    ...(typeof favorite === 'boolean' && { favorite }),
    ...(createdAfter && { createdAfter }),
    ...(createdBefore && { createdBefore }),
  };
});

function findOwned(
  name: 'groups' | 'domains',
  owners: ReadonlyMap<string, readonly string[]> | undefined,
  { account }: Connection,
): ListFilter | undefined {
  const own = owners?.get(account.id);
  return own && { [name]: own };
}

/** Upstream ids by account; undefined: the filter does not name any. */
function readOwners(
  ids: readonly string[] | null | undefined,
  field: string,
): ReadonlyMap<string, readonly string[]> | undefined {
  if (!ids) return undefined;
  const refs = ids.map((id, index) => decodeGlobalId(id, `${field}.${index}`));
  const owners = [...groupBy(refs, (ref) => ref.account)];
  return new Map(owners.map(([account, own]) => [account, own.map((ref) => ref.upstreamId)]));
}

function decodeAccount(id: string, field: string): string {
  const ref = decodeGlobalId(id, field);
  if (ref.type !== 'Account') throw new InputError(`This is the id of a ${ref.type}, not of an Account.`, field);
  return ref.account;
}
