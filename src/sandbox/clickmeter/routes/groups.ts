/** `/groups`: groups, their datapoints, statistics, events and reports. */
import type { GroupRecord } from '../../world/types';
import { findEntity, type Call, type Route } from '../call';
import { encodeGroup, encodeGroupIdentity } from '../entities/group';
import { writeHits } from '../events/index';
import { filterDatapoints, filterGroups, type FilterName } from '../filters';
import { countEntities, listEntities } from '../lists';
import { readFlag } from '../query';
import { writeReport } from '../reports/index';
import type { Scope } from '../scope';
import { writeSeries, writeTotal } from '../statistics';
import type { Datapoint } from '../store';
import { summariseDatapoints } from '../summaries';
import { createDatapointKind, createGroupKind, datapointFilters, refuseSorting } from './kinds';

const listFilters: readonly FilterName[] = ['deletion', 'tags', 'textSearch', 'created'];
const statisticFilters: readonly FilterName[] = ['deletion', 'tag', 'favourite'];
const summaryFilters: readonly FilterName[] = ['type', 'deletion', 'tag', 'favourite', 'textSearch'];

export const groupRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/groups',
    answer: (call) => listEntities(call.query, listGroups(call), createGroupKind(call.store)),
  },
  { method: 'GET', path: '/groups/count', answer: (call) => countEntities(listGroups(call)) },
  { method: 'GET', path: '/groups/aggregated', answer: (call) => writeTotal(call, readFilteredScope(call)) },
  { method: 'GET', path: '/groups/aggregated/list', answer: (call) => writeSeries(call, readFilteredScope(call)) },
  { method: 'GET', path: '/groups/:id(^\\d+$)', answer: (call) => encodeGroup(call.store, findGroup(call)) },
  {
    method: 'GET',
    path: '/groups/:id(^\\d+$)/datapoints',
    answer: (call) => {
      const members = listMembers(call, findGroup(call));
      refuseSorting(call.query);
      const datapoints = filterDatapoints(call.store, call.query, datapointFilters, members);
      return listEntities(call.query, datapoints, createDatapointKind(call.store));
    },
  },
  {
    method: 'GET',
    path: '/groups/:id(^\\d+$)/datapoints/count',
    answer: (call) => {
      const members = listMembers(call, findGroup(call));
      return countEntities(filterDatapoints(call.store, call.query, datapointFilters, members));
    },
  },
  {
    method: 'GET',
    path: '/groups/:id(^\\d+$)/aggregated',
    answer: (call) => {
      const group = findGroup(call);
      const entityData = encodeGroupIdentity(call.store, group);
      return writeTotal(call, toScope(call, [group]), { id: group.id, entityData });
    },
  },
  {
    method: 'GET',
    path: '/groups/:id(^\\d+$)/aggregated/list',
    answer: (call) => writeSeries(call, toScope(call, [findGroup(call)])),
  },
  {
    method: 'GET',
    path: '/groups/:id(^\\d+$)/aggregated/summary',
    answer: (call) => {
      const members = listMembers(call, findGroup(call));
      return summariseDatapoints(call, filterDatapoints(call.store, call.query, summaryFilters, members));
    },
  },
  {
    method: 'GET',
    path: '/groups/:id(^\\d+$)/hits',
    answer: (call) => writeHits(call, toScope(call, [findGroup(call)])),
  },
  {
    method: 'GET',
    path: '/groups/:id(^\\d+$)/reports',
    answer: (call) =>
      writeReport(call, toScope(call, [findGroup(call)]), {
        types: 'general',
        hasHitType: true,
        isMissingWhenQuiet: true,
      }),
  },
];

function findGroup(call: Call): GroupRecord {
  return findEntity(call.store.groups, call.id, 'Group');
}

/** The master key may write every group, so `write` never narrows; it is only checked. */
function listGroups({ store, query }: Call): readonly GroupRecord[] {
  readFlag(query, 'write');
  return filterGroups(store, query, listFilters);
}

function listMembers(call: Call, group: GroupRecord): readonly Datapoint[] {
  return [...call.store.datapoints.values()].filter(({ groupId }) => groupId === group.id);
}

function readFilteredScope(call: Call): Scope {
  return toScope(call, filterGroups(call.store, call.query, statisticFilters));
}

function toScope(call: Call, groups: readonly GroupRecord[]): Scope {
  const groupIds = new Set(groups.map(({ id }) => id));
  const members = [...call.store.datapoints.values()].filter(({ groupId }) => groupIds.has(groupId));
  return { kind: 'datapoints', ids: members.map(({ id }) => id) };
}
