/** `/tags`: tags and what carries them. */
import type { TagRecord } from '../../world/types';
import { findEntity, type Call, type Route } from '../call';
import { encodeTag, encodeTagWithMembers } from '../entities/tag';
import { createNameTest, filterDatapoints, filterGroups, type FilterName } from '../filters';
import { countEntities, listEntities } from '../lists';
import { readNumbers, readOneOf, readText } from '../query';
import { createDatapointKind, createGroupKind } from './kinds';

const datapointFilters: readonly FilterName[] = ['type', 'status', 'textSearch', 'created'];
const groupFilters: readonly FilterName[] = ['deletion', 'textSearch', 'created'];

export const tagRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/tags',
    answer: (call) => listEntities(call.query, filterTags(call), { path: '/tags', encode: encodeTag }),
  },
  { method: 'GET', path: '/tags/count', answer: (call) => countEntities(filterTags(call)) },
  { method: 'GET', path: '/tags/:id(^\\d+$)', answer: (call) => encodeTagWithMembers(call.store, findTag(call)) },
  {
    method: 'GET',
    path: '/tags/:id(^\\d+$)/datapoints',
    answer: (call) => listEntities(call.query, listDatapoints(call), createDatapointKind(call.store)),
  },
  {
    method: 'GET',
    path: '/tags/:id(^\\d+$)/datapoints/count',
    answer: (call) => countEntities(listDatapoints(call)),
  },
  {
    method: 'GET',
    path: '/tags/:id(^\\d+$)/groups',
    answer: (call) => listEntities(call.query, listGroups(call), createGroupKind(call.store)),
  },
  { method: 'GET', path: '/tags/:id(^\\d+$)/groups/count', answer: (call) => countEntities(listGroups(call)) },
];

function findTag(call: Call): TagRecord {
  return findEntity(call.store.tags, call.id, 'Tag');
}

function listDatapoints(call: Call) {
  const { id } = findTag(call);
  return filterDatapoints(call.store, call.query, datapointFilters).filter(({ tagIds }) => tagIds.includes(id));
}

function listGroups(call: Call) {
  const { id } = findTag(call);
  return filterGroups(call.store, call.query, groupFilters).filter(({ tagIds }) => tagIds.includes(id));
}

/** Every filter that is sent has to hold. */
function filterTags({ store, query }: Call): readonly TagRecord[] {
  const isNamed = createNameTest(readText(query, 'name'));
  const kind = readOneOf(query, 'type', ['tp', 'tl', 'dp', 'gr']);
  const datapointIds = readNumbers(query, 'datapoints');
  const groupIds = readNumbers(query, 'groups');
  const datapoints = [...store.datapoints.values()];
  const groups = [...store.groups.values()];
  const onGroups = collectTagIds(groups);
  const onKind = collectTagIds(datapoints.filter((datapoint) => kind === 'dp' || datapoint.kind === kind));
  const onDatapointIds = collectTagIds(datapoints.filter(({ id }) => datapointIds?.includes(id)));
  const onGroupIds = collectTagIds(groups.filter(({ id }) => groupIds?.includes(id)));
  return [...store.tags.values()].filter(
    ({ id, name }) =>
      isNamed(name) &&
      (kind === undefined || (kind === 'gr' ? onGroups : onKind).has(id)) &&
      (datapointIds === undefined || onDatapointIds.has(id)) &&
      (groupIds === undefined || onGroupIds.has(id)),
  );
}

function collectTagIds(entries: readonly { readonly tagIds: readonly number[] }[]): ReadonlySet<number> {
  return new Set(entries.flatMap(({ tagIds }) => tagIds));
}
