/** Writes of the account itself: its owner, its white and its black list. */
import { isIP } from 'node:net';
import { writeEntryId } from '../account';
import { readTextField, requireTextField } from '../body';
import type { Call, Route } from '../call';
import { encodeUser } from '../entities/user';
import { createInvalid, createMalformed, createNotFound } from '../faults';
import type { Wire } from '../wire';

/** Of each list. */
const maximumEntries = 50;

export const accountWrites: readonly Route[] = [
  { method: 'POST', path: '/account', answer: replaceUser },
  {
    method: 'POST',
    path: '/account/domainwhitelist',
    answer: (call) => {
      const name = requireTextField(call.body(), 'name').trim();
      return { id: addEntry(call, call.store.account.whitelist, 'A', 'name', name), name };
    },
  },
  {
    method: 'DELETE',
    path: '/account/domainwhitelist/:key',
    answer: ({ store, key }) => ({ id: key, name: removeEntry(store.account.whitelist, key) }),
  },
  {
    method: 'POST',
    path: '/account/ipblacklist',
    answer: (call) => {
      const ip = requireTextField(call.body(), 'ip').trim();
      if (isIP(ip) === 0) throw createMalformed('ip', ip, 'an IP address');
      return { id: addEntry(call, call.store.account.blacklist, 'B', 'ip', ip), ip };
    },
  },
  {
    method: 'DELETE',
    path: '/account/ipblacklist/:key',
    answer: ({ store, key }) => ({ id: key, ip: removeEntry(store.account.blacklist, key) }),
  },
];

/** The time zone stays as well: the days of every statistic here are UTC. */
function replaceUser({ store, body }: Call): Wire {
  const fields = body();
  store.account.user = {
    ...store.account.user,
    email: requireTextField(fields, 'email'),
    firstName: readTextField(fields, 'firstName') ?? '',
    lastName: readTextField(fields, 'lastName') ?? '',
    companyName: readTextField(fields, 'companyName') ?? '',
    companyRole: readTextField(fields, 'companyRole') ?? '',
    phone: readTextField(fields, 'phone') ?? '',
  };
  return encodeUser(store);
}

function addEntry({ store }: Call, list: Map<string, string>, letter: string, field: string, value: string): string {
  if ([...list.values()].some((known) => known.toLowerCase() === value.toLowerCase())) {
    throw createInvalid(field, `${field} is on the list already`, '0006', value);
  }
  if (list.size >= maximumEntries)
    throw createInvalid(field, `the list holds ${maximumEntries} entries`, '0007', value);
  const id = writeEntryId(letter, store.takeId.listEntry());
  list.set(id, value);
  return id;
}

function removeEntry(list: Map<string, string>, key: string): string {
  const value = list.get(key);
  if (value === undefined) throw createNotFound(`Entry ${key}`);
  list.delete(key);
  return value;
}
