/** A request's JSON body: an object, sent as such, in the shape that was asked for. */
import type { z } from 'zod';
import type { EmulatorRequest } from '../kit';
import { Refusal } from './replies';

export function readBody(request: EmulatorRequest): Readonly<Record<string, unknown>> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    throw new Refusal(400, 'Content-Type must be application/json');
  }
  let body: unknown;
  try {
    body = JSON.parse(request.body);
  } catch {
    throw new Refusal(400, 'Body is not JSON');
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Refusal(400, 'Body must be an object');
  }
  return body as Readonly<Record<string, unknown>>;
}

/** Refuses with the first thing that is wrong, named by its path. */
export function parseBody<Shape>(request: EmulatorRequest, shape: z.ZodType<Shape>): Shape {
  const parsed = shape.safeParse(readBody(request));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Refusal(400, `${issue?.path.join('.') || 'body'}: ${issue?.message}`);
}
