/** A datapoint from a request body: made new, or replaced whole so that what is missing falls to its default. */
import {
  readEnumField,
  readFlagField,
  readIdField,
  readPartField,
  readTextField,
  requireIdField,
  requireTextField,
  type Body,
} from '../body';
import type { Call } from '../call';
import { conversionSlots } from '../entities/datapoint';
import { createInvalid, createUnknown } from '../faults';
import type { Datapoint, LinkTarget, Store } from '../store';
import { encode } from '../wire';
import { readLink } from './link';
import { resolveTags } from './tags';

const kinds = ['tl', 'tp'] as const;
const kindNames = ['TrackingLink', 'TrackingPixel'];
const states = ['active', 'paused', 'spam', 'deleted'] as const;
const stateNames = ['Active', 'Paused', 'Abuse', 'Deleted'];
const optionNames = ['isPublic', 'isSecured', 'encodeIp', 'lightTracking', 'redirectOnly'];

/** An id in the body is ignored, as recorded; a group that the path names comes before the body's. */
export function createDatapoint(call: Call, body: Body, groupId = readIdField(body, 'groupId')): Datapoint {
  const fields = readDatapoint(call.store, body, groupId);
  return saveDatapoint(call.store, { ...fields, id: call.store.takeId.datapoint(), createdAt: call.now });
}

/** A missing status means active, so that this also wakes what was paused or deleted. */
export function replaceDatapoint(call: Call, current: Datapoint, body: Body): Datapoint {
  const fields = readDatapoint(call.store, body, readIdField(body, 'groupId'), current);
  return saveDatapoint(call.store, { ...fields, id: current.id, createdAt: current.createdAt });
}

function readDatapoint(
  store: Store,
  body: Body,
  groupId: number | undefined,
  current?: Datapoint,
): Omit<Datapoint, 'id' | 'createdAt'> {
  const kind = kinds[readEnumField(body, 'type', kindNames) ?? 0] ?? 'tl';
  if (current !== undefined && current.kind !== kind) throw createInvalid('type', 'type cannot change', '0002', kind);
  const title = requireTextField(body, 'title');
  const state = states[readEnumField(body, 'status', stateNames) ?? 0] ?? 'active';
  checkGroup(store, groupId ?? requireIdField(body, 'groupId'), state);
  const name = kind === 'tl' ? requireTextField(body, 'name') : (readTextField(body, 'name') ?? '');
  const link = kind === 'tl' ? readLink(store, readPartField(body, 'typeTL') ?? new Map()) : null;
  if (link !== null && state !== 'deleted') checkName(store, name, link, current);
  const specifics = readPartField(body, 'typeTP') ?? new Map();
  return {
    kind,
    state,
    name,
    title,
    groupId: groupId ?? 0,
    notes: readTextField(body, 'notes') ?? '',
    favourite: readFlagField(body, 'preferred') ?? false,
    conversionIds: readSlots(store, body),
    options: encode(Object.fromEntries(optionNames.map((option) => [option, readFlagField(body, option)]))),
    parameterNote: kind === 'tp' ? (readTextField(specifics, 'parameterNote') ?? '') : '',
    link,
    // Last, because it may make tags, and a refused body must not.
    tagIds: resolveTags(store, body),
  };
}

/** A deleted group keeps what was deleted with it, and takes nothing else. */
function checkGroup(store: Store, id: number, state: Datapoint['state']): void {
  const group = store.groups.get(id);
  if (group === undefined || (group.deleted && state !== 'deleted')) throw createUnknown('groupId', id);
}

/** A name belongs to one link of a domain; a deleted link has given it up. */
function checkName(store: Store, name: string, link: LinkTarget, current: Datapoint | undefined): void {
  const isTaken = [...store.datapoints.values()].some(
    (other) =>
      other.id !== current?.id &&
      other.state !== 'deleted' &&
      other.link?.domainId === link.domainId &&
      other.name.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken) throw createInvalid('name', 'name is already used on this domain', '0006', name);
}

/** Empty slots keep their place, as zeros. */
function readSlots(store: Store, body: Body): readonly number[] {
  return conversionSlots.map((slot) => {
    const name = `${slot}ConversionId`;
    const id = readIdField(body, name) ?? 0;
    if (id !== 0 && !store.conversions.has(id)) throw createUnknown(name, id);
    return id;
  });
}

/** Pixels need no name of their own and are given one. */
function saveDatapoint(store: Store, datapoint: Datapoint): Datapoint {
  const saved = datapoint.name === '' ? { ...datapoint, name: `px${datapoint.id}` } : datapoint;
  store.datapoints.set(saved.id, saved);
  return saved;
}
