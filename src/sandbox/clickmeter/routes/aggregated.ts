/** Account-wide reads: totals, series, summaries, hits, click stream and TOP reports. */
import { findEntity, type Call, type Route } from '../call';
import { writeClickStream, writeHits } from '../events/index';
import { filterConversions, filterDatapoints, filterGroups } from '../filters';
import { readExclusive, readNumber, requireOneOf } from '../query';
import { writeReport } from '../reports/index';
import { accountScope, type Scope } from '../scope';
import { writeSeries, writeTotal } from '../statistics';
import { summariseConversions, summariseDatapoints, summariseGroups } from '../summaries';

export const aggregatedRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/aggregated',
    answer: (call) => {
      const favourites = filterDatapoints(call.store, call.query, ['onlyFavorites']);
      const isNarrowed = favourites.length < call.store.datapoints.size;
      return writeTotal(call, isNarrowed ? { kind: 'datapoints', ids: favourites.map(({ id }) => id) } : accountScope);
    },
  },
  { method: 'GET', path: '/aggregated/list', answer: (call) => writeSeries(call, accountScope) },
  {
    method: 'GET',
    path: '/aggregated/summary/datapoints',
    answer: (call) => {
      requireOneOf(call.query, 'type', ['tl', 'tp']);
      const groupId = readNumber(call.query, 'groupId');
      const datapoints = filterDatapoints(call.store, call.query, ['type', 'status', 'tag', 'favourite', 'textSearch']);
      return summariseDatapoints(
        call,
        datapoints.filter((datapoint) => groupId === undefined || datapoint.groupId === groupId),
      );
    },
  },
  {
    method: 'GET',
    path: '/aggregated/summary/groups',
    answer: (call) =>
      summariseGroups(call, filterGroups(call.store, call.query, ['deletion', 'tag', 'favourite', 'textSearch'])),
  },
  {
    method: 'GET',
    path: '/aggregated/summary/conversions',
    answer: (call) => summariseConversions(call, filterConversions(call.store, call.query, ['deletion', 'textSearch'])),
  },
  { method: 'GET', path: '/hits', answer: (call) => writeHits(call, accountScope) },
  { method: 'GET', path: '/clickstream', answer: (call) => writeClickStream(call, readEntityScope(call)) },
  {
    method: 'GET',
    path: '/reports',
    answer: (call) =>
      writeReport(call, readEntityScope(call), { types: 'general', hasHitType: true, isMissingWhenQuiet: false }),
  },
];

function readEntityScope(call: Call): Scope {
  const { store, query } = call;
  const entity = readExclusive(query, ['group', 'datapoint', 'conversion']);
  switch (entity?.name) {
    case undefined:
      return accountScope;
    case 'datapoint':
      return { kind: 'datapoints', ids: [findEntity(store.datapoints, entity.id, 'Datapoint').id] };
    case 'conversion':
      return { kind: 'conversions', ids: [findEntity(store.conversions, entity.id, 'Conversion').id] };
    case 'group': {
      const { id } = findEntity(store.groups, entity.id, 'Group');
      const members = [...store.datapoints.values()].filter(({ groupId }) => groupId === id);
      return { kind: 'datapoints', ids: members.map((member) => member.id) };
    }
  }
}
