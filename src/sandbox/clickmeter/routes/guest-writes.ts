/** Writes of guests, and what is shared with them. */
import type { GrantRecord, GuestRecord } from '../account';
import {
  readEnumField,
  readFlagField,
  readNumberField,
  readPartField,
  readTextField,
  requireIdField,
  requireOneOfField,
  requireTextField,
  type Body,
} from '../body';
import { findEntity, type Call, type Route } from '../call';
import { encodeGuest } from '../entities/guest';
import { createInvalid } from '../faults';
import { replaceEntity } from '../store';
import { encode, writeUri, type Wire } from '../wire';

const textSettings = ['language', 'dateFormat', 'decimalSeparator', 'numberGroupSeparator', 'timezonename'];

const flagSettings: Readonly<Record<string, readonly string[]>> = {
  extendedGrants: ['allowAllGrants', 'allowGroupCreation'],
  conversionOptions: ['hideCount', 'hideValue', 'hideCost', 'hideComCost', 'hideParams'],
  hitOptions: ['hideReferrer'],
};
const numberSettings: Readonly<Record<string, readonly string[]>> = {
  conversionOptions: ['percentValue', 'percentCommission'],
};

/** `POST` and `PUT` of a permission are the same operation. */
export const guestWrites: readonly Route[] = [
  {
    method: 'POST',
    path: '/account/guests',
    answer: (call) => {
      const body = call.body();
      const fields = readGuest(call, body);
      const id = call.store.takeId.guest();
      const guest: GuestRecord = {
        ...fields,
        id,
        createdAt: call.now,
        loginCount: 0,
        apiKey: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
        password: readTextField(body, 'password') ?? 'sandbox-guest-password',
        grants: [],
      };
      call.store.account.guests.set(id, guest);
      return encodeGuest(call.store, guest);
    },
  },
  {
    method: 'POST',
    path: '/account/guests/:id(^\\d+$)',
    answer: (call) => {
      const current = findGuest(call);
      const body = call.body();
      // A guest cannot be without a password, so a missing one changes nothing.
      const password = readTextField(body, 'password') ?? current.password;
      const guest = { ...current, ...readGuest(call, body), password };
      replaceEntity(call.store.account.guests, guest);
      return encodeGuest(call.store, guest);
    },
  },
  {
    method: 'DELETE',
    path: '/account/guests/:id(^\\d+$)',
    answer: (call) => {
      const { id } = findGuest(call);
      call.store.account.guests.delete(id);
      return writeUri('/account/guests', id);
    },
  },
  ...(['datapoint', 'group'] as const).flatMap((kind) =>
    (['POST', 'PUT'] as const).map((method): Route => ({
      method,
      path: `/account/guests/:id(^\\d+$)/${kind}/permissions/patch`,
      answer: (call) => patchPermission(call, kind),
    })),
  ),
];

/** One grant for each entity: adding puts the new one in its place, removing takes it away whatever it allows. */
function patchPermission(call: Call, kind: GrantRecord['kind']): Wire {
  const { datapoints, groups, account } = call.store;
  const guest = findGuest(call);
  const body = call.body();
  const action = requireOneOfField(body, 'action', ['add', 'remove']);
  const entityId = requireIdField(body, 'id');
  if (kind === 'group') findEntity(groups, entityId, 'Group');
  else findEntity(datapoints, entityId, 'Datapoint');
  const others = guest.grants.filter((grant) => grant.kind !== kind || grant.entityId !== entityId);
  // Who may write may read.
  const added = (): GrantRecord => ({
    kind,
    entityId,
    verb: requireOneOfField(body, 'verb', ['r', 'w', 'rw']) === 'r' ? 'r' : 'w',
  });
  replaceEntity(account.guests, { ...guest, grants: action === 'add' ? [...others, added()] : others });
  return writeUri(kind === 'group' ? '/groups' : '/datapoints', entityId);
}

function readGuest(call: Call, body: Body): Pick<GuestRecord, 'userName' | 'name' | 'email' | 'notes' | 'settings'> {
  const userName = requireTextField(body, 'userName').trim();
  const isTaken = [...call.store.account.guests.values()].some(
    (guest) => guest.id !== call.id && guest.userName.toLowerCase() === userName.toLowerCase(),
  );
  if (isTaken) throw createInvalid('userName', 'userName is already used', '0006', userName);
  return {
    userName,
    name: readTextField(body, 'name') ?? '',
    email: readTextField(body, 'email') ?? '',
    notes: readTextField(body, 'notes') ?? '',
    settings: readSettings(body),
  };
}

/** Only what was sent, so that the account's own settings apply to the rest. */
function readSettings(body: Body): Wire {
  const settings = {
    ...Object.fromEntries(textSettings.map((name) => [name, readTextField(body, name)])),
    timeZone: readNumberField(body, 'timeZone'),
    timeFormat: readEnumField(body, 'timeFormat', ['AmPm', 'H24']),
    ...Object.fromEntries(Object.keys(flagSettings).map((name) => [name, readPart(body, name)])),
  };
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

function readPart(body: Body, name: string): Wire | undefined {
  const part = readPartField(body, name);
  if (part === undefined) return undefined;
  const flags = (flagSettings[name] ?? []).map((flag) => [flag, readFlagField(part, flag)] as const);
  const shares = (numberSettings[name] ?? []).map((share) => [share, readNumberField(part, share)] as const);
  return encode(Object.fromEntries<unknown>([...flags, ...shares]));
}

function findGuest(call: Call): GuestRecord {
  return findEntity(call.store.account.guests, call.id, 'Guest');
}
