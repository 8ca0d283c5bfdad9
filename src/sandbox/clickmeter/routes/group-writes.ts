/** Writes of groups; deleting one deletes its datapoints with it, both softly. */
import { readFlagField, readTextField, requireTextField, requireTextPatch, type Body } from '../body';
import { findEntity, type Call, type Route } from '../call';
import { replaceEntity, type Group, type Store } from '../store';
import { encode, writeUri, type Wire } from '../wire';
import { resolveTags } from '../writes/tags';

export const groupWrites: readonly Route[] = [
  {
    method: 'POST',
    path: '/groups',
    answer: ({ store, body, now }) => {
      const fields = readGroup(store, body());
      const group = { ...fields, id: store.takeId.group(), createdAt: now, deleted: false };
      store.groups.set(group.id, group);
      return toUri(group);
    },
  },
  {
    method: 'POST',
    path: '/groups/:id(^\\d+$)',
    answer: (call) => change(call, () => readGroup(call.store, call.body())),
  },
  {
    method: 'DELETE',
    path: '/groups/:id(^\\d+$)',
    answer: (call) => {
      const reply = change(call, () => ({ deleted: true }));
      const { datapoints } = call.store;
      for (const datapoint of [...datapoints.values()].filter(({ groupId }) => groupId === call.id)) {
        replaceEntity(datapoints, { ...datapoint, state: 'deleted' });
      }
      return reply;
    },
  },
  {
    method: 'PUT',
    path: '/groups/:id(^\\d+$)/favourite',
    answer: (call) => change(call, ({ favourite }) => ({ favourite: !favourite })),
  },
  {
    method: 'PUT',
    path: '/groups/:id(^\\d+$)/notes',
    answer: (call) => change(call, () => ({ notes: requireTextPatch(call.body()) })),
  },
];

/** Whether a group is deleted is not for its body to say. */
function readGroup(store: Store, body: Body): Omit<Group, 'id' | 'createdAt' | 'deleted'> {
  return {
    name: requireTextField(body, 'name'),
    notes: readTextField(body, 'notes') ?? '',
    favourite: readFlagField(body, 'preferred') ?? false,
    options: encode({
      isPublic: readFlagField(body, 'isPublic'),
      redirectOnly: readFlagField(body, 'redirectOnly'),
    }),
    // Last, because it may make tags, and a refused body must not.
    tagIds: resolveTags(store, body),
  };
}

function change(call: Call, changesOf: (group: Group) => Partial<Group>): Wire {
  const group = findEntity(call.store.groups, call.id, 'Group');
  replaceEntity(call.store.groups, { ...group, ...changesOf(group) });
  return toUri(group);
}

function toUri({ id }: Group): Wire {
  return writeUri('/groups', id);
}
