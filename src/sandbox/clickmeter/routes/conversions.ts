/** `/conversions`: conversions, the datapoints they are on, statistics, events and reports. */
import type { ClickConversionRecord } from '../../world/types';
import { findEntity, type Call, type Route } from '../call';
import { encodeConversion, encodeConversionIdentity } from '../entities/conversion';
import { writeHits } from '../events/index';
import { filterConversions, filterDatapoints, type FilterName } from '../filters';
import { countEntities, listEntities } from '../lists';
import { writeReport } from '../reports/index';
import type { Scope } from '../scope';
import { writeSeries, writeTotal } from '../statistics';
import type { Datapoint } from '../store';
import { conversionKind, createDatapointKind } from './kinds';

const listFilters: readonly FilterName[] = ['deletion', 'textSearch', 'created'];
const memberFilters: readonly FilterName[] = ['type', 'status', 'tags', 'textSearch', 'created'];

export const conversionRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/conversions',
    answer: ({ store, query }) => listEntities(query, filterConversions(store, query, listFilters), conversionKind),
  },
  {
    method: 'GET',
    path: '/conversions/count',
    answer: ({ store, query }) => countEntities(filterConversions(store, query, listFilters)),
  },
  {
    method: 'GET',
    path: '/conversions/aggregated/list',
    answer: (call) => {
      const conversions = filterConversions(call.store, call.query, ['deletion']);
      return writeSeries(call, { kind: 'conversions', ids: conversions.map(({ id }) => id) });
    },
  },
  {
    method: 'GET',
    path: '/conversions/:id(^\\d+$)',
    answer: (call) => encodeConversion(findConversion(call)),
  },
  {
    method: 'GET',
    path: '/conversions/:id(^\\d+$)/datapoints',
    answer: (call) => listEntities(call.query, listMembers(call), createDatapointKind(call.store)),
  },
  {
    method: 'GET',
    path: '/conversions/:id(^\\d+$)/datapoints/count',
    answer: (call) => countEntities(listMembers(call)),
  },
  {
    method: 'GET',
    path: '/conversions/:id(^\\d+$)/aggregated',
    answer: (call) => {
      const conversion = findConversion(call);
      const datapoints = filterDatapoints(call.store, call.query, ['tag', 'favourite']);
      const scope = { ...toScope(conversion), datapointIds: new Set(datapoints.map(({ id }) => id)) };
      return writeTotal(call, scope, { id: conversion.id, entityData: encodeConversionIdentity(conversion) });
    },
  },
  {
    method: 'GET',
    path: '/conversions/:id(^\\d+$)/aggregated/list',
    answer: (call) => writeSeries(call, toScope(findConversion(call))),
  },
  {
    method: 'GET',
    path: '/conversions/:id(^\\d+$)/hits',
    answer: (call) => writeHits(call, toScope(findConversion(call))),
  },
  {
    method: 'GET',
    path: '/conversions/:id(^\\d+$)/reports',
    answer: (call) =>
      writeReport(call, toScope(findConversion(call)), {
        types: 'conversion',
        hasHitType: true,
        isMissingWhenQuiet: false,
      }),
  },
];

function findConversion(call: Call): ClickConversionRecord {
  return findEntity(call.store.conversions, call.id, 'Conversion');
}

function listMembers(call: Call): readonly Datapoint[] {
  const { id } = findConversion(call);
  const members = [...call.store.datapoints.values()].filter(({ conversionIds }) => conversionIds.includes(id));
  return filterDatapoints(call.store, call.query, memberFilters, members);
}

function toScope(conversion: ClickConversionRecord): Scope & { readonly kind: 'conversions' } {
  return { kind: 'conversions', ids: [conversion.id] };
}
