/** Websites: one call gives all of them, whole. */
import { beginsWith } from '../../../model/filter';
import type { ListSource, ReadSource } from '../../provider';
import { configuration } from '../limits';
import { createNotFound } from '../errors';
import type { PirschApi } from './api';

const facts = { operation: 'GET /domain', buckets: [configuration], freshForSeconds: 60 } as const;

const fields = [
  'hostname',
  'subdomain',
  'timeZone',
  'isPublic',
  'groupsByTitle',
  'identificationCode',
  'searchConsoleDomain',
  'ownRole',
  'createdAt',
  'updatedAt',
] as const;

export function createWebsiteList(api: PirschApi): ListSource {
  return {
    ...facts,
    noun: 'domain',
    type: 'Website',
    fields,
    figures: [],
    orders: [],
    filters: ['search'],
    rowsPerCall: Infinity,
    readPage: async ({ filter }, _partition, _page, context) => {
      const { value } = await api.listWebsites(context);
      const rows = value
        .filter(({ hostname }) => beginsWith(hostname, filter.search))
        .map((row) => ({ row, figures: null }));
      return { rows, next: null, total: rows.length };
    },
  };
}

export function createWebsiteRead(api: PirschApi): ReadSource {
  return {
    ...facts,
    type: 'Website',
    fields,
    estimateCalls: () => ({ min: 1, max: 1 }),
    read: async (ids, context) => {
      if (!ids.some((id) => /^[\w-]{1,64}$/.test(id))) throw createNotFound(api.account, 'website');
      const { value } = await api.listWebsites(context);
      return new Map(value.map((website) => [website.upstreamId, website]));
    },
  };
}
