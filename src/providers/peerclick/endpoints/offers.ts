/** Offers: one list with all of them; a call for a single one is not known. */
import type { AccountSettings, ListSource, ReadSource } from '../../provider';
import { normaliseOffer } from '../normalise';
import type { Calls } from './calls';
import { freshForSeconds, operations } from './calls';
import { isId, keepFiltered } from './filters';

const facts = {
  operation: operations.offers,
  type: 'Offer',
  buckets: ['general'],
  freshForSeconds,
  fields: [
    'name',
    'url',
    'status',
    'createdAt',
    'linkTemplate',
    'country',
    'payout',
    'isPayoutPerConversion',
    'affiliateNetwork',
  ],
} as const;

export function createOfferList(calls: Calls, account: AccountSettings): ListSource {
  return {
    ...facts,
    noun: 'datapoint',
    figures: [],
    orders: [],
    filters: ['search'],
    rowsPerCall: Infinity,
    readPage: async (question, _partition, _page, context) => {
      const { value } = await calls.readOffers(context);
      const rows = value.items.map((wire) => normaliseOffer(wire, account));
      return keepFiltered(rows, value.total, question.filter, account);
    },
  };
}

export function createOfferRead(calls: Calls, account: AccountSettings): ReadSource {
  return {
    ...facts,
    estimateCalls: () => ({ min: 1, max: 1 }),
    read: async (ids, context) => {
      if (!ids.some(isId)) return new Map();
      const { value } = await calls.readOffers(context);
      return new Map(value.items.map((wire) => [wire.id, normaliseOffer(wire, account)]));
    },
  };
}
