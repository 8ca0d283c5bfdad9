/** A request's JSON body in the shape that was asked for; anything unknown or malformed is a 400. */
import type { z } from 'zod';
import type { EmulatorRequest } from '../kit';
import { Refusal } from './replies';

/** Refuses with the first thing that is wrong, named by its path. */
export function parseBody<Shape>(request: EmulatorRequest, shape: z.ZodType<Shape>): Shape {
  let body: unknown;
  try {
    body = JSON.parse(request.body);
  } catch {
    throw new Refusal(400, 'The body is not JSON');
  }
  const parsed = shape.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Refusal(400, `${issue?.path.join('.') || 'The body'}: ${issue?.message}`);
}
