/** Tags, alone and as they stand on other entities. */
import type { TagRecord } from '../../world/types';
import type { Store } from '../store';
import { encode, type Wire } from '../wire';

export function encodeTag(tag: TagRecord): Wire {
  return encode({ id: tag.id, name: tag.name });
}

/** Only a tag read by its id names everything it is on, all at once. */
export function encodeTagWithMembers(store: Store, tag: TagRecord): Wire {
  const carries = (entry: { readonly tagIds: readonly number[] }) => entry.tagIds.includes(tag.id);
  return encode({
    id: tag.id,
    name: tag.name,
    datapoints: [...store.datapoints.values()].filter(carries).map((datapoint) => datapoint.id),
    groups: [...store.groups.values()].filter(carries).map((group) => group.id),
  });
}

export function writeTags(store: Store, tagIds: readonly number[]): readonly Wire[] {
  return tagIds.flatMap((id) => {
    const tag = store.tags.get(id);
    return tag ? [encodeTag(tag)] : [];
  });
}
