/** The small parts that bodies are made of. */
import { z } from 'zod';

/** A member that is there in another shape than the expected one reads as null: its neighbours are still good. */
export const known = <T extends z.ZodType>(schema: T) => schema.nullish().catch(null);
export const text = z.union([z.string(), z.number()]).transform(String);
export const id = z.union([z.string().min(1), z.number().int()]).transform(String);
export const texts = z.array(text);
export const amount = z.union([z.number(), z.string().regex(/^\s*-?\d+(\.\d+)?\s*$/)]).transform(Number);
export const count = amount.pipe(z.number().int().nonnegative());
export const flag = z.union([
  z.boolean(),
  z.literal([1, '1', 'true']).transform(() => true),
  z.literal([0, '0', 'false']).transform(() => false),
]);
