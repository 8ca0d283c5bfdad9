/** `/account` and `/me`: the owner, the plan and its use, guests and their grants, white and black list. */
import type { GrantRecord, GuestRecord } from '../account';
import { findEntity, type Call, type Route } from '../call';
import { encodeGrant, encodeGuest } from '../entities/guest';
import { encodeUser } from '../entities/user';
import { countEntities, cutPage, listEntities } from '../lists';
import { readNumber, readOneOf, readText } from '../query';
import { accountScope, gatherPositions } from '../scope';
import { encode, writeStamp, type Wire } from '../wire';
import { refuseSorting } from './kinds';

export const accountRoutes: readonly Route[] = [
  { method: 'GET', path: '/account', answer: ({ store }) => encodeUser(store) },
  { method: 'GET', path: '/me', answer: ({ store }) => encodeUser(store) },
  { method: 'GET', path: '/account/plan', answer: writePlan },
  { method: 'GET', path: '/me/plan', answer: writePlan },
  {
    method: 'GET',
    path: '/account/guests',
    answer: (call) => {
      refuseSorting(call.query);
      const encodeOne = (guest: GuestRecord) => encodeGuest(call.store, guest);
      return listEntities(call.query, filterGuests(call), { path: '/account/guests', encode: encodeOne });
    },
  },
  { method: 'GET', path: '/account/guests/count', answer: (call) => countEntities(filterGuests(call)) },
  {
    method: 'GET',
    path: '/account/guests/:id(^\\d+$)',
    answer: (call) => encodeGuest(call.store, findGuest(call)),
  },
  {
    method: 'GET',
    path: '/account/guests/:id(^\\d+$)/permissions',
    answer: (call) => ({
      entities: cutPage(call.query, filterGrants(call)).map((grant) => encodeGrant(call.store, grant)),
    }),
  },
  {
    method: 'GET',
    path: '/account/guests/:id(^\\d+$)/permissions/count',
    answer: (call) => countEntities(filterGrants(call)),
  },
  {
    method: 'GET',
    path: '/account/domainwhitelist',
    answer: ({ store, query }) => ({
      entities: cutPage(query, [...store.account.whitelist]).map(([id, name]) => ({ id, name })),
    }),
  },
  {
    method: 'GET',
    path: '/account/ipblacklist',
    answer: ({ store, query }) => ({
      entities: cutPage(query, [...store.account.blacklist]).map(([id, ip]) => ({ id, ip })),
    }),
  },
];

/** Billed by calendar month; every event counts as used, bots included. */
function writePlan(call: Call): Wire {
  const { plan } = call.store.account;
  const now = new Date(call.now);
  const from = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1);
  const window = { timeFrame: 'currentmonth', from, to: call.now + 1 };
  const datapoints = [...call.store.datapoints.values()];
  return encode({
    name: plan.name,
    profileId: plan.profileId,
    price: plan.price,
    recurring: true,
    recurringPeriod: 1,
    billingPeriodStart: writeStamp(from),
    billingPeriodEnd: writeStamp(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1) - 1000),
    monthlyEvents: plan.monthlyEvents,
    usedMonthlyEvents: gatherPositions(call.statistics(), accountScope, window, call.now).length,
    bonusMonthlyEvents: 0,
    maximumDatapoints: plan.maximumDatapoints,
    usedDatapoints: datapoints.filter(({ state }) => state !== 'deleted').length,
    maximumGuests: plan.maximumGuests,
    allowedPersonalDomains: plan.allowedPersonalDomains,
    allowedPersonalUrls: plan.allowedPersonalUrls,
  });
}

function findGuest(call: Call): GuestRecord {
  return findEntity(call.store.account.guests, call.id, 'Guest');
}

function filterGuests({ store, query }: Call): readonly GuestRecord[] {
  const text = readText(query, 'textSearch')?.toLowerCase() ?? '';
  return [...store.account.guests.values()].filter((guest) =>
    [guest.userName, guest.name].some((name) => name.toLowerCase().startsWith(text)),
  );
}

function filterGrants(call: Call): readonly GrantRecord[] {
  const guest = findGuest(call);
  const kind = readOneOf(call.query, 'entityType', ['datapoint', 'group']);
  const verb = readOneOf(call.query, 'type', ['r', 'w']);
  const entityId = readNumber(call.query, 'entityId');
  return guest.grants.filter(
    (grant) =>
      (kind === undefined || grant.kind === kind) &&
      (verb === undefined || grant.verb === verb) &&
      (entityId === undefined || grant.entityId === entityId),
  );
}
