/** Reads and checks request bodies: keys in any letter case, numbers and flags also as text, null as not sent. */
import type { EmulatorRequest } from '../kit';
import { createInvalid, createMalformed, createMissing } from './faults';

/** Keyed in lower case, without what counts as not sent. */
export type Body = ReadonlyMap<string, unknown>;

/** Published nowhere; clients that know keep to it. */
const maximumItems = 25;

/** A body without the JSON content type is not read at all, so that every field of it is missing. */
export function readBody(request: EmulatorRequest): Body {
  const isJson = /^\s*(application|text)\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '');
  if (!isJson || request.body.trim() === '') return new Map();
  const body = toBody(parseJson(request.body));
  if (body === null) throw createInvalid('body', 'the body has to be a JSON object', '0002');
  return body;
}

export function readTextField(body: Body, name: string): string | undefined {
  const value = body.get(name.toLowerCase());
  if (value === undefined || typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw createMalformed(name, JSON.stringify(value), 'a text');
}

export function requireTextField(body: Body, name: string): string {
  const text = readTextField(body, name);
  if (text === undefined || text.trim() === '') throw createMissing(name);
  return text;
}

/** The text of a patch; an empty one clears, a missing one is refused. */
export function requireTextPatch(body: Body): string {
  const text = readTextField(body, 'text');
  if (text === undefined) throw createMissing('text');
  return text;
}

/** An empty text is no number, hence not sent. */
export function readNumberField(body: Body, name: string): number | undefined {
  const text = readTextField(body, name)?.trim() ?? '';
  if (text === '') return undefined;
  if (!/^-?\d{1,15}(\.\d{1,20})?$/.test(text)) throw createMalformed(name, text, 'a number');
  return Number(text);
}

/** Zero is how a missing id is written. */
export function readIdField(body: Body, name: string): number | undefined {
  const number = readNumberField(body, name);
  if (number === undefined || number === 0) return undefined;
  if (!Number.isInteger(number) || number < 0) throw createMalformed(name, String(number), 'an id');
  return number;
}

export function requireIdField(body: Body, name: string): number {
  const id = readIdField(body, name);
  if (id === undefined) throw createMissing(name);
  return id;
}

export function readFlagField(body: Body, name: string): boolean | undefined {
  const value = body.get(name.toLowerCase());
  if (value === undefined || value === '' || typeof value === 'boolean') return value === '' ? undefined : value;
  const text = readTextField(body, name)?.toLowerCase();
  if (text !== 'true' && text !== 'false') throw createMalformed(name, JSON.stringify(value), 'true or false');
  return text === 'true';
}

/** The integer of an enum: sent as that integer, as text of it, or as its name; the names stand in the order of the integers. */
export function readEnumField(body: Body, name: string, names: readonly string[]): number | undefined {
  const text = readTextField(body, name)?.trim().toLowerCase() ?? '';
  if (text === '') return undefined;
  const number = names.findIndex((candidate, order) => candidate.toLowerCase() === text || String(order) === text);
  if (number === -1) throw createMalformed(name, text, `one of ${names.join(', ')}`);
  return number;
}

export function requireOneOfField<Value extends string>(body: Body, name: string, values: readonly Value[]): Value {
  const text = requireTextField(body, name).trim().toLowerCase();
  const value = values.find((candidate) => candidate === text);
  if (value === undefined) throw createMalformed(name, text, `one of ${values.join(', ')}`);
  return value;
}

export function readListField(body: Body, name: string): readonly unknown[] | undefined {
  const value = body.get(name.toLowerCase());
  if (value !== undefined && !Array.isArray(value)) throw createMalformed(name, JSON.stringify(value), 'a list');
  return value;
}

/** An object inside the body. */
export function readPartField(body: Body, name: string): Body | undefined {
  const value = body.get(name.toLowerCase());
  if (value === undefined) return undefined;
  const part = toBody(value);
  if (part === null) throw createMalformed(name, JSON.stringify(value), 'an object');
  return part;
}

/** The items of a batch; one that is no object has no fields, and so fails by itself. */
export function requireBatchField(body: Body, name: string): readonly Body[] {
  const items = readListField(body, name) ?? [];
  if (items.length === 0) throw createMissing(name);
  if (items.length > maximumItems) {
    throw createInvalid(name, `${name} holds more than ${maximumItems} items`, '0007', String(items.length));
  }
  return items.map((item) => toBody(item) ?? new Map());
}

export function toBody(value: unknown): Body | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const body = new Map<string, unknown>();
  for (const [name, field] of Object.entries(value)) {
    if (field !== null) body.set(name.toLowerCase(), field);
  }
  return body;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
