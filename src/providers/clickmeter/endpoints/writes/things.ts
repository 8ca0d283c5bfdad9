/** Groups, conversions, domains, scripts and guests: made, changed and deleted alike. */
import type { CallContext } from '../../../../http/types';
import type { RawWire } from '../../wire';
import { parseCreated, parseDone } from '../../wire';
import type { Tools } from '../tools';
import { sendDelete } from './delete';
import { readRaw } from './raw';

export interface Thing {
  readonly type: string;
  /** `/groups`: where they are made. */
  readonly path: string;
  /** What the path of one of them calls its id. */
  readonly idName: string;
  /** Members that are ClickMeter's own to say. */
  readonly readOnly: readonly string[];
}

export const linkGroup: Thing = { type: 'LinkGroup', path: '/groups', idName: 'id', readOnly: ['creationDate'] };
export const conversion: Thing = {
  type: 'Conversion',
  path: '/conversions',
  idName: 'conversionId',
  readOnly: ['creationDate'],
};
export const tag: Thing = { type: 'Tag', path: '/tags', idName: 'tagId', readOnly: [] };
export const domain: Thing = { type: 'RedirectDomain', path: '/domains', idName: 'id', readOnly: [] };
export const script: Thing = { type: 'RetargetingScript', path: '/retargeting', idName: 'id', readOnly: [] };

/** Answers the new id. */
export function createThing(tools: Tools, { path }: Thing, body: RawWire, context: CallContext): Promise<string> {
  return tools.write({ operation: `POST ${path}`, body, parse: parseCreated }, context);
}

/** What was read goes back with what `toMembers` makes of it. */
export async function updateThing(
  tools: Tools,
  thing: Thing,
  id: string,
  toMembers: (raw: RawWire) => RawWire | Promise<RawWire>,
  context: CallContext,
): Promise<void> {
  const { operation, values } = toOne('POST', thing, id);
  const raw = await readThing(tools, thing, id, context);
  const kept = Object.fromEntries(Object.entries(raw).filter(([member]) => !thing.readOnly.includes(member)));
  await tools.write({ operation, values, body: { ...kept, ...(await toMembers(raw)) }, parse: parseDone }, context);
}

export function readThing(tools: Tools, thing: Thing, id: string, context: CallContext): Promise<RawWire> {
  const { operation, values } = toOne('GET', thing, id);
  return readRaw(tools, operation, values, context);
}

export function deleteThing(tools: Tools, thing: Thing, id: string, context: CallContext): Promise<void> {
  return sendDelete(tools, toOne('DELETE', thing, id), context);
}

/** Takes all of a part away, such as `/datapoints`. Sent again it might take what has come to it since, so it is sent once. */
export function clearThing(tools: Tools, thing: Thing, id: string, below: string, context: CallContext): Promise<void> {
  return tools.write({ ...toOne('DELETE', thing, id, below), parse: parseDone }, context);
}

/** A change of a part of it, below its path. */
export function patchThing(
  tools: Tools,
  thing: Thing,
  id: string,
  { below, body }: { readonly below: string; readonly body?: RawWire },
  context: CallContext,
): Promise<void> {
  const request = { ...toOne('PUT', thing, id, below), parse: parseDone };
  return tools.write(body === undefined ? request : { ...request, body }, context);
}

/** A text that is set again is the same text, so it may be sent again. */
export function setText(
  tools: Tools,
  thing: Thing,
  id: string,
  { below, text }: { readonly below: string; readonly text: string | null },
  context: CallContext,
): Promise<void> {
  const request = { ...toOne('PUT', thing, id, below), isRepeatable: true, parse: parseDone };
  return tools.write({ ...request, body: { text: text ?? '' } }, context);
}

function toOne(method: string, { path, idName }: Thing, id: string, below = '') {
  return { operation: `${method} ${path}/{${idName}}${below}`, values: { [idName]: id } };
}
