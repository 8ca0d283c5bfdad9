/** Arithmetic of numbers of calls. */
import type { CallBounds } from '../model/question';

/** Pages of an unknown number count as this many calls when endpoints are compared. */
export const assumedPages = 3;

export const noCalls: CallBounds = { min: 0, max: 0, likely: 0 };

/** One number for bounds, to compare endpoints by. */
export function toCost({ min, max, likely }: CallBounds): number {
  return likely ?? max ?? Math.max(min, assumedPages);
}
