/** Tags as they are written on other entities, and their creation by name. */
import type { TagRecord } from '../../world/types';
import { readIdField, readListField, readTextField, toBody, type Body } from '../body';
import { createMalformed, createUnknown } from '../faults';
import { replaceEntity, type Store } from '../store';

interface Tagged {
  readonly id: number;
  readonly tagIds: readonly number[];
}

/** Ids, or objects with an id or a name; a name without a tag makes one, once the whole list is known to be sound. */
export function resolveTags(store: Store, body: Body): readonly number[] {
  const wanted = (readListField(body, 'tags') ?? []).map((value) => readTag(store, value));
  return [...new Set(wanted.map((tag) => (typeof tag === 'number' ? tag : upsertTag(store, tag).id)))];
}

/** The tag of that name in any letter case, made if there is none. */
export function upsertTag(store: Store, name: string): TagRecord {
  const known = findTagByName(store, name);
  if (known !== undefined) return known;
  const tag = { id: store.takeId.tag(), name };
  store.tags.set(tag.id, tag);
  return tag;
}

export function findTagByName(store: Store, name: string): TagRecord | undefined {
  return [...store.tags.values()].find((tag) => tag.name.toLowerCase() === name.toLowerCase());
}

export function attachTag<Entity extends Tagged>(entities: Map<number, Entity>, entity: Entity, tagId: number): void {
  if (!entity.tagIds.includes(tagId)) replaceEntity(entities, { ...entity, tagIds: [...entity.tagIds, tagId] });
}

export function detachTag<Entity extends Tagged>(entities: Map<number, Entity>, entity: Entity, tagId: number): void {
  if (!entity.tagIds.includes(tagId)) return;
  replaceEntity(entities, { ...entity, tagIds: entity.tagIds.filter((id) => id !== tagId) });
}

export function detachTagFromAll<Entity extends Tagged>(entities: Map<number, Entity>, tagId: number): void {
  for (const entity of [...entities.values()]) detachTag(entities, entity, tagId);
}

function readTag(store: Store, value: unknown): number | string {
  const fields = toBody(value) ?? new Map([['id', value]]);
  const id = readIdField(fields, 'id');
  if (id !== undefined) {
    if (!store.tags.has(id)) throw createUnknown('tags', id);
    return id;
  }
  const name = readTextField(fields, 'name')?.trim() ?? '';
  if (name === '') throw createMalformed('tags', JSON.stringify(value) ?? '', 'a list of ids or of names in objects');
  return name;
}
