/** Stored bodies as their parsers read them: once for each parser, however often a body is used. */
import { parseAnswer } from './outcome';
import type { Site } from './transport-error';
import type { StoredAnswer, UpstreamCall } from './types';

export type Reader = <T>(call: UpstreamCall<T>, stored: StoredAnswer) => T;

/** Guarantees: the same object for the same stored answer and parser, so that what is made of it can be remembered by it. */
export function createReader(site: Site): Reader {
  const known = new WeakMap<StoredAnswer, WeakMap<UpstreamCall<unknown>['parse'], { readonly value: unknown }>>();
  return <T>(call: UpstreamCall<T>, stored: StoredAnswer): T => {
    const readings = known.get(stored) ?? new WeakMap<UpstreamCall<unknown>['parse'], { readonly value: unknown }>();
    const reading = readings.get(call.parse) ?? { value: parseAnswer(site, call, stored) };
    readings.set(call.parse, reading);
    known.set(stored, readings);
    return reading.value as T;
  };
}
