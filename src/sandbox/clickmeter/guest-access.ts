/** What the key of a guest may not do: see to the account itself, and write where it has no right to. What a guest reads is not cut. */
import type { EmulatorRequest } from '../kit';
import type { GrantRecord, GuestRecord } from './account';
import { readBody, readIdField } from './body';
import { createForbidden } from './faults';
import type { Store } from './store';

export function findGuestByKey(store: Store, key: string | undefined): GuestRecord | undefined {
  return [...store.account.guests.values()].find(({ apiKey }) => apiKey === key);
}

/** Throws a 403. Which writes go without a grant is documented nowhere: here, none does. */
export function checkGuestAccess(guest: GuestRecord, request: EmulatorRequest, store: Store): void {
  if (ownersOnly.test(request.path)) throw createForbidden('This needs the key of the account’s owner');
  if (request.method === 'GET') return;
  const written = findWritten(request, store);
  const mayWrite = guest.grants.some(
    ({ kind, entityId, verb }) =>
      verb === 'w' && written.some((entity) => entity.kind === kind && entity.entityId === entityId),
  );
  if (!mayWrite) throw createForbidden('This key has no right to write here');
}

const ownersOnly = /^\/account\/(plan|guests|domainwhitelist|ipblacklist)(\/|$)/;

/** What a right to would allow the write: the thing itself, or the group that it is in or comes into. */
function findWritten(request: EmulatorRequest, store: Store): readonly Omit<GrantRecord, 'verb'>[] {
  const [, list, id] = /^\/(datapoints|groups)(?:\/(\d+))?(?:\/|$)/.exec(request.path) ?? [];
  const entityId = Number(id ?? 0);
  if (list === 'groups') return [{ kind: 'group', entityId }];
  if (list !== 'datapoints') return [];
  const groupId =
    id === undefined ? readIdField(readBody(request), 'groupId') : store.datapoints.get(entityId)?.groupId;
  return [
    { kind: 'datapoint', entityId },
    { kind: 'group', entityId: groupId ?? 0 },
  ];
}
