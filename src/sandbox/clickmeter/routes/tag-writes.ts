/** Writes of tags, and what carries them. */
import { readIdField, readListField, requireIdField, requireOneOfField, requireTextField, type Body } from '../body';
import { findEntity, type Call, type Route } from '../call';
import { createInvalid, createUnknown } from '../faults';
import { replaceEntity } from '../store';
import { writeUri, type Wire } from '../wire';
import { attachTag, detachTag, detachTagFromAll, findTagByName, upsertTag } from '../writes/tags';

export const tagWrites: readonly Route[] = [
  { method: 'POST', path: '/tags', answer: createTag },
  {
    method: 'DELETE',
    path: '/tags/:id(^\\d+$)',
    answer: (call) => {
      const { id } = findTag(call);
      detachTagFromAll(call.store.datapoints, id);
      detachTagFromAll(call.store.groups, id);
      call.store.tags.delete(id);
      // Their mistake, as recorded.
      return writeUri('/domains', id);
    },
  },
  {
    method: 'PUT',
    path: '/tags/:id(^\\d+$)/name',
    answer: (call) => {
      const tag = findTag(call);
      const name = requireTextField(call.body(), 'text').trim();
      const other = findTagByName(call.store, name);
      if (other !== undefined && other.id !== tag.id) {
        throw createInvalid('name', 'another tag has this name', '0006', name);
      }
      replaceEntity(call.store.tags, { ...tag, name });
      return writeUri('/tags', tag.id);
    },
  },
  {
    method: 'DELETE',
    path: '/tags/:id(^\\d+$)/datapoints',
    answer: (call) => {
      const { id } = findTag(call);
      detachTagFromAll(call.store.datapoints, id);
      return writeUri('/tags', id);
    },
  },
  {
    method: 'DELETE',
    path: '/tags/:id(^\\d+$)/groups',
    answer: (call) => {
      const { id } = findTag(call);
      detachTagFromAll(call.store.groups, id);
      return writeUri('/tags', id);
    },
  },
  {
    method: 'PUT',
    path: '/tags/:id(^\\d+$)/datapoints/patch',
    answer: (call) => patch(call, call.store.datapoints, 'Datapoint', '/datapoints'),
  },
  {
    method: 'PUT',
    path: '/tags/:id(^\\d+$)/groups/patch',
    answer: (call) => patch(call, call.store.groups, 'Group', '/groups'),
  },
];

/** A known name makes no second tag, but tags what is named all the same. */
function createTag({ store, body }: Call): Wire {
  const fields = body();
  const name = requireTextField(fields, 'name').trim();
  const datapoints = readEntities(fields, 'datapoints', store.datapoints);
  const groups = readEntities(fields, 'groups', store.groups);
  const { id } = upsertTag(store, name);
  for (const datapoint of datapoints) attachTag(store.datapoints, datapoint, id);
  for (const group of groups) attachTag(store.groups, group, id);
  return writeUri('/tags', id);
}

function readEntities<Entity>(body: Body, name: string, entities: ReadonlyMap<number, Entity>): readonly Entity[] {
  return (readListField(body, name) ?? []).map((value) => {
    const id = readIdField(new Map([[name, value]]), name) ?? 0;
    const entity = entities.get(id);
    if (entity === undefined) throw createUnknown(name, id);
    return entity;
  });
}

/** The answer names what was tagged, not the tag. */
function patch<Entity extends { readonly id: number; readonly tagIds: readonly number[] }>(
  call: Call,
  entities: Map<number, Entity>,
  what: string,
  path: string,
): Wire {
  const tag = findTag(call);
  const body = call.body();
  const action = requireOneOfField(body, 'action', ['add', 'remove']);
  const entity = findEntity(entities, requireIdField(body, 'id'), what);
  if (action === 'add') attachTag(entities, entity, tag.id);
  else detachTag(entities, entity, tag.id);
  return writeUri(path, entity.id);
}

function findTag(call: Call) {
  return findEntity(call.store.tags, call.id, 'Tag');
}
