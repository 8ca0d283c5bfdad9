/** Guests and their grants; the real answers carry secrets in clear text, so these do too (made-up ones). */
import type { GrantRecord, GuestRecord } from '../account';
import type { Store } from '../store';
import { encode, writeOptional, writeStamp, writeUri, type Wire } from '../wire';

export function encodeGuest(store: Store, guest: GuestRecord): Wire {
  return encode({
    id: guest.id,
    userName: guest.userName,
    name: guest.name,
    email: guest.email,
    notes: writeOptional(guest.notes),
    language: 'en',
    dateFormat: 'yyyy-MM-dd',
    decimalSeparator: '.',
    numberGroupSeparator: ',',
    timezonename: store.account.user.timeZoneName,
    timeFormat: 1,
    loginCount: guest.loginCount,
    creationDate: writeStamp(guest.createdAt),
    timeframeMinDate: writeStamp(store.account.user.earliestDataAt),
    groupGrants: guest.grants.filter((grant) => grant.kind === 'group').length,
    tlGrants: guest.grants.filter((grant) => readKind(store, grant) === 'tl').length,
    tpGrants: guest.grants.filter((grant) => readKind(store, grant) === 'tp').length,
    extendedGrants: {},
    conversionOptions: {},
    hitOptions: {},
    ...guest.settings,
    apiKey: guest.apiKey,
    key: guest.apiKey,
    password: guest.password,
  });
}

/** Capitalised field names, as nowhere else. */
export function encodeGrant(store: Store, grant: GrantRecord): Wire {
  const isGroup = grant.kind === 'group';
  const kind = readKind(store, grant);
  return encode({
    Entity: writeUri(isGroup ? '/groups' : '/datapoints', grant.entityId),
    EntityName: isGroup ? store.groups.get(grant.entityId)?.name : store.datapoints.get(grant.entityId)?.title,
    EntityType: isGroup ? 'Group' : 'Datapoint',
    DatapointType: kind && (kind === 'tl' ? 'TrackingLink' : 'TrackingPixel'),
    Type: grant.verb === 'w' ? 'Write' : 'Read',
  });
}

export function isShared(store: Store, kind: GrantRecord['kind'], id: number): boolean {
  return [...store.account.guests.values()].some((guest) =>
    guest.grants.some((grant) => grant.kind === kind && grant.entityId === id),
  );
}

function readKind(store: Store, grant: GrantRecord): 'tl' | 'tp' | undefined {
  return grant.kind === 'datapoint' ? store.datapoints.get(grant.entityId)?.kind : undefined;
}
