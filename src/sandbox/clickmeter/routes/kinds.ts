/** How each kind of entity stands in lists: its address and its expanded form. */
import type { ClickConversionRecord, GroupRecord } from '../../world/types';
import { encodeConversion } from '../entities/conversion';
import { encodeDatapoint } from '../entities/datapoint';
import { encodeGroup } from '../entities/group';
import type { FilterName } from '../filters';
import type { ListKind } from '../lists';
import { createInvalid } from '../faults';
import { readText, type Query } from '../query';
import type { Datapoint, Store } from '../store';

export function createDatapointKind(store: Store): ListKind<Datapoint> {
  return { path: '/datapoints', encode: (datapoint) => encodeDatapoint(store, datapoint) };
}

export function createGroupKind(store: Store): ListKind<GroupRecord> {
  return { path: '/groups', encode: (group) => encodeGroup(store, group) };
}

export const conversionKind: ListKind<ClickConversionRecord> = { path: '/conversions', encode: encodeConversion };

/** The filters that most datapoint lists and counts share. */
export const datapointFilters: readonly FilterName[] = [
  'type',
  'status',
  'tags',
  'textSearch',
  'onlyFavorites',
  'created',
];

/** Plain lists offer `sortBy`, but no value for it is known: all are refused, and the order is by id. */
export function refuseSorting(query: Query): void {
  const name = readText(query, 'sortBy');
  if (name !== undefined) throw createInvalid('sortBy', 'This list cannot be sorted by that field', '0002', name);
}
