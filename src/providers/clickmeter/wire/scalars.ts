/** ClickMeter's scalars: what is zero, false, null or the first of an enum is left out of its answers. */
import { z } from 'zod';

/** Numbers in some places and texts in others, for the same thing. */
export const id = z.union([z.string().min(1), z.number().int()]).transform(String);
export const text = z.union([z.string(), z.number()]).transform(String).nullish();
export const amount = z
  .union([z.number(), z.string().regex(/^\s*-?\d+(\.\d+)?\s*$/)])
  .transform(Number)
  .nullish();
export const flag = z
  .union([z.boolean(), z.number(), z.string()])
  .nullish()
  .transform((value) => value === true || value === 1 || /^(1|true)$/i.test(String(value)));
/** A number, a numeric text or a name; absent: the first value. */
export const choice = z.union([z.string(), z.number()]).nullish();
export const rows = z
  .array(z.unknown())
  .nullish()
  .transform((value) => value ?? []);
export const named = z.looseObject({ id, name: text });
export const tags = z.array(named).nullish();

/** Ids are whole numbers; texts of clients may be anything. */
export function isId(value: string): boolean {
  return /^\d{1,18}$/.test(value);
}
