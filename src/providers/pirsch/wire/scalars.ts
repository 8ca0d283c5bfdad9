/** What values look like on Pirsch's wire. */
import { z } from 'zod';
import { isRecord } from '../../../http/body';

export const id = z.union([z.string().min(1), z.number().transform(String)]);
export const number = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d+(\.\d+)?$/)
    .transform(Number),
]);
export const text = z.string().nullish();
/** When a stored thing was made and last changed. */
export const times = { def_time: text, mod_time: text };

/** The items of a list, unread; null is an empty one. */
export function readItems(body: unknown): readonly unknown[] {
  return z.array(z.unknown()).parse(body ?? []);
}

/** The items of a list with all that Pirsch said of them, for sending it back. */
export function readRecords(body: unknown): readonly Readonly<Record<string, unknown>>[] {
  return readItems(body).filter(isRecord);
}
