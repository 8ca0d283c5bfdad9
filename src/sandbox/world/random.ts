/** The chance behind the sandbox's world: one small seeded generator, so that a seed always tells the same story. */

export interface Random {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number from 0 up to, not including, `below`. */
  readonly integer: (below: number) => number;
  readonly between: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  /** One of the items; the list must not be empty. */
  readonly pick: <T>(list: readonly T[]) => T;
}

// Looked up once: where a test runner wraps the globals, each look-up of `Math` costs more than the sum it is for.
const { floor, imul } = Math;

/** Mulberry32: 32 bits of state are plenty for invented traffic. */
export function createRandom(seed: number): Random {
  let state = seed | 0;

  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  return {
    next,
    integer: (below) => floor(next() * below),
    between: (low, high) => low + next() * (high - low),
    chance: (probability) => next() < probability,
    pick: <T>(list: readonly T[]) => list[floor(next() * list.length)] as T,
  };
}

/** Repeats each item as often as its whole-numbered weight says, so that `pick` follows the weights. */
export function spreadByWeight<T extends { readonly weight: number }>(items: readonly T[]): readonly T[] {
  return items.flatMap((item) => new Array<T>(item.weight).fill(item));
}

export function roundTo(value: number, decimals: 2 | 5): number {
  const factor = decimals === 2 ? 100 : 100_000;
  return Math.round(value * factor) / factor;
}
