/** Changes of the account itself: its profile, its white list and black list, its guests and their rights. */
import type { CallContext } from '../../../../http/types';
import type { Entity } from '../../../../model/entity';
import type { ProfileChange } from '../../normalise';
import { normaliseEntry, toProfileMembers } from '../../normalise';
import { parseDone, parseEntry } from '../../wire';
import type { EntryList } from '../account';
import type { Tools } from '../tools';
import { sendDelete } from './delete';
import { readRaw } from './raw';
import type { Thing } from './things';

export const guest: Thing = {
  type: 'Guest',
  path: '/account/guests',
  idName: 'guestId',
  readOnly: ['creationDate', 'loginCount', 'groupGrants', 'tlGrants', 'tpGrants', 'currentGrant', 'timezonename'],
};

/** A token to log in by stands among what is read: it does not go back. */
const readOnly = ['boGoVal', 'registrationDate', 'timezonename', 'timeframeMinDate'];

export async function updateProfile(tools: Tools, change: ProfileChange, context: CallContext): Promise<void> {
  const raw = await readRaw(tools, 'GET /account', {}, context);
  const kept = Object.fromEntries(Object.entries(raw).filter(([member]) => !readOnly.includes(member)));
  const body = { ...kept, ...toProfileMembers(change) };
  await tools.write({ operation: 'POST /account', body, parse: parseDone }, context);
}

/** The answer is the entry. */
export async function addEntry(
  tools: Tools,
  { type, operation }: EntryList,
  body: Readonly<Record<string, string>>,
  context: CallContext,
): Promise<Entity> {
  const request = { operation: operation.replace('GET', 'POST'), body, parse: parseEntry };
  const entry = await tools.write(request, context);
  return normaliseEntry(type, { ...body, ...entry }, tools.account);
}

export function removeEntry(
  tools: Tools,
  { type, operation }: EntryList,
  id: string,
  context: CallContext,
): Promise<void> {
  const idName = type === 'IpBlacklistEntry' ? 'blacklistId' : 'whitelistId';
  const request = { operation: `${operation.replace('GET', 'DELETE')}/{${idName}}`, values: { [idName]: id } };
  return sendDelete(tools, request, context);
}

export interface PermissionChange {
  readonly guestId: string;
  readonly type: 'datapoint' | 'group';
  readonly id: string;
  /** `r`, `w` or `rw`. */
  readonly verb: string;
}

/** ClickMeter has the same call by two methods: one gives here, the other takes. */
export function patchPermission(
  tools: Tools,
  method: 'PUT' | 'POST',
  { guestId, type, id, verb }: PermissionChange,
  context: CallContext,
): Promise<void> {
  const operation = `${method} /account/guests/{guestId}/{type}/permissions/patch`;
  const body = { action: method === 'PUT' ? 'add' : 'remove', id: Number(id), verb };
  return tools.write({ operation, values: { guestId, type }, body, parse: parseDone }, context);
}
