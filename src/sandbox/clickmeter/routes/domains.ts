/** `/domains` and `/retargeting`: redirect domains, and scripts with the datapoints that carry them. */
import type { RedirectDomainRecord } from '../../world/types';
import { findEntity, type Call, type Route } from '../call';
import { encodeDomain, encodeScript } from '../entities/domain';
import { createNameTest, filterDatapoints, type FilterName } from '../filters';
import { countEntities, listEntities } from '../lists';
import { readOneOf, readText } from '../query';
import { createDatapointKind, refuseSorting } from './kinds';

/** No `type`: only links carry scripts. */
const memberFilters: readonly FilterName[] = ['status', 'tags', 'textSearch', 'onlyFavorites', 'created'];

export const domainRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/domains',
    answer: (call) => listEntities(call.query, filterDomains(call), { path: '/domains', encode: encodeDomain }),
  },
  { method: 'GET', path: '/domains/count', answer: (call) => countEntities(filterDomains(call)) },
  {
    method: 'GET',
    path: '/domains/:id(^\\d+$)',
    answer: ({ store, id }) => encodeDomain(findEntity(store.domains, id, 'Domain')),
  },
];

export const retargetingRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/retargeting',
    answer: ({ store, query }) =>
      listEntities(query, [...store.scripts.values()], { path: '/retargeting', encode: encodeScript }),
  },
  { method: 'GET', path: '/retargeting/count', answer: ({ store }) => countEntities([...store.scripts.keys()]) },
  {
    method: 'GET',
    path: '/retargeting/:id(^\\d+$)',
    answer: ({ store, id }) => encodeScript(findEntity(store.scripts, id, 'Script')),
  },
  {
    method: 'GET',
    path: '/retargeting/:id(^\\d+$)/datapoints',
    answer: (call) => {
      const members = listMembers(call);
      refuseSorting(call.query);
      return listEntities(call.query, members, createDatapointKind(call.store));
    },
  },
  {
    method: 'GET',
    path: '/retargeting/:id(^\\d+$)/datapoints/count',
    answer: (call) => countEntities(listMembers(call)),
  },
];

/** One type per call, and system domains when none is named. */
function filterDomains({ store, query }: Call): readonly RedirectDomainRecord[] {
  const kind = readOneOf(query, 'type', ['system', 'go', 'personal', 'dedicated']) ?? 'system';
  const isNamed = createNameTest(readText(query, 'name'));
  return [...store.domains.values()].filter((domain) => domain.kind === kind && isNamed(domain.name));
}

function listMembers({ store, query, id }: Call) {
  findEntity(store.scripts, id, 'Script');
  return filterDatapoints(store, query, memberFilters).filter(({ link }) => link?.scriptIds.includes(id));
}
