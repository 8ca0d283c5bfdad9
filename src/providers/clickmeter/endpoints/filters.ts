/** Conditions of lists: which of them ClickMeter tests, in how many lists, and which are tested here. */
import { createAccountError } from '../../../errors';
import type { Row } from '../../../model/entity';
import { beginsWith, hasOneOf } from '../../../model/filter';
import type { ListFilter } from '../../../model/question';
import type { AccountSettings } from '../../provider';
import { isId } from '../wire';

/** A state of the graph, and how it is asked for. */
export type States = Readonly<Record<string, string>>;

export const datapointStates: States = { ACTIVE: 'active', PAUSED: 'paused', SPAM: 'spam', DELETED: 'deleted' };
export const deletableStates: States = { ACTIVE: 'active', DELETED: 'deleted' };

/** One state and one group fit in a call: a list for each combination. Each is named by its part of the query. */
export function toPartitions({ status, groups }: ListFilter, states: States): readonly string[] {
  const asked = toStatusParams(status, states);
  const members = groups ? [...new Set(groups)].filter(isId) : [undefined];
  return asked.flatMap((one) =>
    members.map((groupId) =>
      new URLSearchParams({ ...(one && { status: one }), ...(groupId && { groupId }) }).toString(),
    ),
  );
}

export function readPartition(partition: string): { readonly status?: string; readonly groupId?: string } {
  return Object.fromEntries(new URLSearchParams(partition));
}

/** Names differ between lists of figures and lists of things. */
export function toSummaryParams(filter: ListFilter) {
  return {
    tag: readSingleTag(filter),
    favourite: filter.favorite === true ? true : undefined,
    textSearch: filter.search,
  };
}

export function toListParams(filter: ListFilter) {
  return {
    tags: readSingleTag(filter),
    onlyFavorites: filter.favorite === true ? true : undefined,
    textSearch: filter.search,
  };
}

/** Whether a list is all that there is in its state and group. */
export function isWhole(filter: ListFilter): boolean {
  return Object.entries(filter).every(([name, value]) => name === 'status' || name === 'groups' || value === undefined);
}

/** Whether rows may be dropped here, so that no total of ClickMeter's is that of the list. */
export function isTestedHere(filter: ListFilter): boolean {
  return (
    filter.search !== undefined ||
    filter.favorite === false ||
    (filter.tags !== undefined && readSingleTag(filter) === undefined)
  );
}

export function isKept(row: Row, filter: ListFilter): boolean {
  const { search, favorite, tags } = filter;
  return (
    beginsWith(row.name, search) &&
    (favorite === undefined || row.favorite === favorite) &&
    (readSingleTag(filter) !== undefined || hasOneOf(readTagNames(row), tags))
  );
}

/** A page is named by its offset; the text comes back from clients. */
export function readOffset(page: string | null, account: AccountSettings): number {
  if (page === null) return 0;
  if (!/^\d{1,7}$/.test(page))
    throw createAccountError(account, 'bad-input', 'The cursor names a page that cannot be.');
  return Number(page);
}

function toStatusParams(wanted: readonly string[] | undefined, states: States): readonly (string | undefined)[] {
  const chosen = Object.keys(states).filter((state) => wanted?.includes(state));
  return wanted === undefined || chosen.length === Object.keys(states).length
    ? [undefined]
    : chosen.map((state) => states[state]);
}

/** Several tags may mean all or any of them upstream, and a comma parts two: then it is tested here. */
function readSingleTag({ tags }: ListFilter): string | undefined {
  const [only, ...others] = tags ?? [];
  return only !== undefined && others.length === 0 && !only.includes(',') ? only : undefined;
}

function readTagNames(row: Row): readonly string[] {
  return ((row.tags ?? []) as readonly Row[]).flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
}
