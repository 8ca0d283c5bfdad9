/** Where a thing leads: its own address, or those of the things that it leads through. */
import type { Entity } from '../../model/entity';
import type { JoinTools } from './tools';
import { isEntity, readField } from './tools';

/** Each a text as its provider gives it; none when the provider does not say. */
export async function readAddresses(tools: JoinTools, thing: Entity, field: string): Promise<readonly string[]> {
  const join = tools.findJoins(thing.provider).destinations?.find(({ type }) => type === thing.__typename);
  if (!join) return [];
  const value = await readField(tools, thing, join.field, field);
  if (!join.isThrough) return value === null || value === undefined ? [] : [toText(value)];
  const things = Array.isArray(value) ? value.filter(isEntity) : [];
  return (await Promise.all(things.map((one) => readAddresses(tools, one, field)))).flat();
}

function toText(value: unknown): string {
  return value instanceof URL ? value.href : String(value);
}
