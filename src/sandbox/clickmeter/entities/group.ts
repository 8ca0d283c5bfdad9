/** A group as its own entity, and as the identity in summaries. */
import type { Group, Store } from '../store';
import { encode, writeOptional, writeStamp, type Wire } from '../wire';
import { isShared } from './guest';
import { writeTags } from './tag';

export function encodeGroup(store: Store, group: Group): Wire {
  return encode({
    id: group.id,
    name: group.name,
    notes: writeOptional(group.notes),
    creationDate: writeStamp(group.createdAt),
    tags: writeTags(store, group.tagIds),
    preferred: group.favourite,
    deleted: group.deleted,
    ...group.options,
  });
}

/** Deleted links do not count, as recorded; pixels do not either, which is our choice. */
export function encodeGroupIdentity(store: Store, group: Group): Wire {
  const links = [...store.datapoints.values()].filter(
    ({ kind, state, groupId }) => kind === 'tl' && state !== 'deleted' && groupId === group.id,
  );
  return encode({
    groupId: group.id,
    groupName: group.name,
    groupFavourite: group.favourite,
    linksCount: links.length,
    creationDate: writeStamp(group.createdAt),
    deleted: group.deleted,
    tags: writeTags(store, group.tagIds),
    isPrivateShared: isShared(store, 'group', group.id),
  });
}
