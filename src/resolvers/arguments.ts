/** Reads and checks what clients pass, in one place: every mistake is named with the argument's path. */
import { InputError } from '../errors';
import type { Context } from '../context';
import { decodeGlobalId } from '../model/ids';
import type { MetricName } from '../model/metrics';
import { metricNames } from '../model/metrics';
import type { ListFilter, Order, OrderField } from '../model/question';
import type { ListTarget } from '../planner/plan';

/** The filters of all root lists, as the schema gives them. */
export interface FilterInput {
  readonly providers?: readonly string[] | null;
  readonly accounts?: readonly string[] | null;
  readonly types?: readonly string[] | null;
  readonly status?: readonly string[] | null;
  readonly search?: string | null;
  readonly groups?: readonly string[] | null;
  readonly domains?: readonly string[] | null;
  readonly tags?: readonly string[] | null;
  readonly favorite?: boolean | null;
  readonly createdAfter?: string | null;
  readonly createdBefore?: string | null;
}

export function checkFirst(first: number): number {
  if (first < 1 || first > 100) throw new InputError(`first must be from 1 to 100, not ${first}.`, 'first');
  return first;
}

/** The accounts that a filter leaves, each with the filter in its own ids. */
export function toListTargets(context: Context, filter: FilterInput): readonly ListTarget[] {
  const accounts = readAccounts(filter);
  const owners = [filter.groups, filter.domains].map((ids, index) =>
    readOwners(ids, index === 0 ? 'groups' : 'domains'),
  );
  return context.connections
    .filter(
      ({ provider, account }) => (filter.providers?.includes(provider) ?? true) && (accounts?.has(account.id) ?? true),
    )
    .filter(({ account }) => owners.every((byAccount) => byAccount?.has(account.id) ?? true))
    .map((connection) => ({
      connection,
      filter: toListFilter(filter, owners[0]?.get(connection.account.id), owners[1]?.get(connection.account.id)),
    }));
}

/** Account names; undefined: all. */
export function readAccounts(filter: Pick<FilterInput, 'accounts'>): ReadonlySet<string> | undefined {
  return (
    filter.accounts &&
    new Set(filter.accounts.map((id, index) => decodeOf(id, ['Account'], `filter.accounts.${index}`).account))
  ) ?? undefined; // prettier-ignore
}

export function toOrder(order: { readonly by: string; readonly direction: 'ASC' | 'DESC' }): Order {
  const by = order.by === 'NAME' || order.by === 'CREATED_AT' ? order.by : toMetricName(order.by);
  return { by: by satisfies OrderField, direction: order.direction };
}

/** `UNIQUE_CLICKS` → `uniqueClicks`. */
export function toMetricName(value: string): MetricName {
  const name = value.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  const metric = metricNames.find((known) => known === name);
  if (!metric) throw new InputError(`${value} is not a metric.`, 'order.by');
  return metric;
}

/** `uniqueClicks` → `UNIQUE_CLICKS`. */
export function toMetricValue(name: MetricName): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

/** `TRACKING_LINK` → `TrackingLink`: the enum values of kinds are the type names in another spelling. */
export function toTypeName(value: string): string {
  return value.replace(/([A-Z0-9])([A-Z0-9]*)_?/g, (_, first: string, rest: string) => first + rest.toLowerCase());
}

function toListFilter(
  filter: FilterInput,
  groups: readonly string[] | undefined,
  domains: readonly string[] | undefined,
): ListFilter {
  const { types, status, search, tags, favorite, createdAfter, createdBefore } = filter;
  return {
    ...(types && { types: types.map(toTypeName) }),
    ...(status && { status }),
    ...(search && { search }),
    ...(groups && { groups }),
    ...(domains && { domains }),
    ...(tags && tags.length > 0 && { tags }),
    ...(typeof favorite === 'boolean' && { favorite }),
    ...(createdAfter && { createdAfter }),
    ...(createdBefore && { createdBefore }),
  };
}

/** Upstream ids by account; undefined: the filter does not name any. */
function readOwners(
  ids: readonly string[] | null | undefined,
  field: string,
): ReadonlyMap<string, readonly string[]> | undefined {
  if (!ids) return undefined;
  const owners = new Map<string, string[]>();
  for (const [index, id] of ids.entries()) {
    const ref = decodeGlobalId(id, `filter.${field}.${index}`);
    owners.set(ref.account, [...(owners.get(ref.account) ?? []), ref.upstreamId]);
  }
  return owners;
}

function decodeOf(id: string, types: readonly string[], field: string): ReturnType<typeof decodeGlobalId> {
  const ref = decodeGlobalId(id, field);
  if (!types.includes(ref.type)) {
    throw new InputError(`This is the id of a ${ref.type}, not of ${types.join(' or ')}.`, field);
  }
  return ref;
}
