/** `/datapoints`: links and pixels, their statistics, events and reports. */
import { findEntity, type Call, type Route } from '../call';
import { encodeDatapoint, encodeDatapointIdentity } from '../entities/datapoint';
import { writeHits } from '../events/index';
import { filterDatapoints, type FilterName } from '../filters';
import { countEntities, listEntities } from '../lists';
import { requireOneOf } from '../query';
import { writeReport } from '../reports/index';
import type { Scope } from '../scope';
import { writeSeries, writeTotal } from '../statistics';
import type { Datapoint } from '../store';
import { createDatapointKind, datapointFilters, refuseSorting } from './kinds';

const statisticFilters: readonly FilterName[] = ['type', 'status', 'tag', 'favourite'];

export const datapointRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/datapoints',
    answer: ({ store, query }) => {
      refuseSorting(query);
      return listEntities(query, filterDatapoints(store, query, datapointFilters), createDatapointKind(store));
    },
  },
  {
    method: 'GET',
    path: '/datapoints/count',
    answer: ({ store, query }) => countEntities(filterDatapoints(store, query, datapointFilters)),
  },
  {
    method: 'GET',
    path: '/datapoints/aggregated',
    answer: (call) => writeTotal(call, readFilteredScope(call)),
  },
  {
    method: 'GET',
    path: '/datapoints/aggregated/list',
    answer: (call) => {
      requireOneOf(call.query, 'type', ['tl', 'tp']);
      return writeSeries(call, readFilteredScope(call));
    },
  },
  {
    method: 'GET',
    path: '/datapoints/:id(^\\d+$)',
    answer: (call) => encodeDatapoint(call.store, findDatapoint(call)),
  },
  {
    method: 'GET',
    path: '/datapoints/:id(^\\d+$)/aggregated',
    answer: (call) => {
      const datapoint = findDatapoint(call);
      const entityData = encodeDatapointIdentity(call.store, datapoint);
      return writeTotal(call, toScope(datapoint), { id: datapoint.id, entityData });
    },
  },
  {
    method: 'GET',
    path: '/datapoints/:id(^\\d+$)/aggregated/list',
    answer: (call) => writeSeries(call, toScope(findDatapoint(call))),
  },
  {
    method: 'GET',
    path: '/datapoints/:id(^\\d+$)/hits',
    answer: (call) => writeHits(call, toScope(findDatapoint(call))),
  },
  {
    method: 'GET',
    path: '/datapoints/:id(^\\d+$)/reports',
    answer: (call) =>
      writeReport(call, toScope(findDatapoint(call)), {
        types: 'general',
        hasHitType: false,
        isMissingWhenQuiet: true,
      }),
  },
];

function findDatapoint(call: Call): Datapoint {
  return findEntity(call.store.datapoints, call.id, 'Datapoint');
}

function readFilteredScope({ store, query }: Call): Scope {
  return { kind: 'datapoints', ids: filterDatapoints(store, query, statisticFilters).map(({ id }) => id) };
}

function toScope(datapoint: Datapoint): Scope {
  return { kind: 'datapoints', ids: [datapoint.id] };
}
