/** Which entities a list, count or summary is about. Each operation honours only the filters it lists. */
import type { ClickConversionRecord, GroupRecord } from '../world/types';
import { readDay } from './window';
import { readFlag, readNames, readOneOf, readText, type Query } from './query';
import type { Datapoint, Store } from './store';

/** Lists say `tags` and `onlyFavorites`, statistics `tag` and `favourite`, for the same thing. */
export type FilterName =
  'type' | 'status' | 'deletion' | 'tags' | 'tag' | 'onlyFavorites' | 'favourite' | 'textSearch' | 'created';

interface Filterable {
  readonly favourite?: boolean;
  readonly tagIds?: readonly number[];
  readonly createdAt: number;
}

export function filterDatapoints(
  store: Store,
  query: Query,
  names: readonly FilterName[],
  from: Iterable<Datapoint> = store.datapoints.values(),
): readonly Datapoint[] {
  const kind = names.includes('type') ? readOneOf(query, 'type', ['tl', 'tp']) : undefined;
  const status = names.includes('status')
    ? readOneOf(query, 'status', ['deleted', 'active', 'paused', 'spam', 'all'])
    : undefined;
  const isWanted = readFilters(store, query, names);
  const isInDeletion = readDeletion(query, names);
  return [...from].filter(
    (datapoint) =>
      (kind === undefined || datapoint.kind === kind) &&
      (status === undefined || status === 'all' || datapoint.state === status) &&
      isInDeletion(datapoint.state === 'deleted') &&
      isWanted(datapoint, [datapoint.name, datapoint.title]),
  );
}

export function filterGroups(store: Store, query: Query, names: readonly FilterName[]): readonly GroupRecord[] {
  const isWanted = readFilters(store, query, names);
  const isInDeletion = readDeletion(query, names);
  return [...store.groups.values()].filter((group) => isInDeletion(group.deleted) && isWanted(group, [group.name]));
}

export function filterConversions(
  store: Store,
  query: Query,
  names: readonly FilterName[],
): readonly ClickConversionRecord[] {
  const isWanted = readFilters(store, query, names);
  const isInDeletion = readDeletion(query, names);
  return [...store.conversions.values()].filter(
    (conversion) => isInDeletion(conversion.deleted) && isWanted(conversion, [conversion.name]),
  );
}

/** A name pattern: `*` stands for anything, and without one the whole name has to be equal. */
export function createNameTest(pattern: string | undefined): (name: string) => boolean {
  if (pattern === undefined) return () => true;
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  const expression = new RegExp(`^${parts.join('.*')}$`, 'i');
  return (name) => expression.test(name);
}

/** Entities that are either deleted or not; everything that is not deleted is active. */
function readDeletion(query: Query, names: readonly FilterName[]): (deleted: boolean) => boolean {
  const status = names.includes('deletion') ? readOneOf(query, 'status', ['deleted', 'active', 'all']) : undefined;
  if (status === undefined || status === 'all') return () => true;
  return (deleted) => deleted === (status === 'deleted');
}

function readFilters(
  store: Store,
  query: Query,
  names: readonly FilterName[],
): (entity: Filterable, texts: readonly string[]) => boolean {
  const tagIds = readTagIds(store, query, names);
  const favourite = (['onlyFavorites', 'favourite'] as const)
    .filter((name) => names.includes(name))
    .map((name) => readFlag(query, name))
    .find((flag) => flag !== undefined);
  const text = names.includes('textSearch') ? readText(query, 'textSearch')?.toLowerCase() : undefined;
  const after = names.includes('created') ? readDay(query, 'createdAfter') : undefined;
  const before = names.includes('created') ? readDay(query, 'createdBefore') : undefined;
  return (entity, texts) =>
    (tagIds === undefined || (entity.tagIds ?? []).some((id) => tagIds.has(id))) &&
    // `false` asks for no restriction on lists that offer "only favourites".
    (favourite === undefined || entity.favourite === favourite || (!favourite && names.includes('onlyFavorites'))) &&
    (text === undefined || texts.some((candidate) => candidate.toLowerCase().startsWith(text))) &&
    (after === undefined || entity.createdAt >= after.from) &&
    (before === undefined || entity.createdAt < before.to);
}

/** Several tags mean any of them: whether all are needed is stated nowhere. */
function readTagIds(store: Store, query: Query, names: readonly FilterName[]): ReadonlySet<number> | undefined {
  const name = (['tags', 'tag'] as const).find((candidate) => names.includes(candidate));
  const wanted = name && readNames(query, name);
  if (wanted === undefined) return undefined;
  return new Set(
    [...store.tags.values()].filter((tag) => wanted.includes(tag.name.toLowerCase())).map((tag) => tag.id),
  );
}
