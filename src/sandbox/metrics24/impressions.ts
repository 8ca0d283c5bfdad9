/** The ad's showings that led to a campaign's visit: one to four, shortly before it, always the same for the same visit. */
import type { Visit } from '../world/types';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export interface Impression {
  /** 26 characters, sortable by time, as the ids of visits are. */
  readonly id: string;
  readonly at: number;
}

export function readImpressions(visit: Visit): readonly Impression[] {
  const first = hash(visit.id, 0x811c9dc5);
  const second = hash(visit.id, 0x01000193);
  const count = 1 + (first % 4);
  return Array.from({ length: count }, (_, index) => {
    const at = visit.at - 1500 - (second % 4000) - index * (9000 + (first % 50_000));
    return { id: encode(at, 10) + encode(first, 7) + encode(second, 7) + encode(index, 2), at };
  });
}

function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
    value ^= value >>> 15;
  }
  return value >>> 0;
}

function encode(value: number, length: number): string {
  let rest = value;
  let text = '';
  for (let index = 0; index < length; index += 1) {
    text = alphabet.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}
