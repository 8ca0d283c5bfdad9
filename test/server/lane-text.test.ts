/** The lane's own writer beside `JSON.stringify`: the same text, to the letter, whatever is written. */
import { describe, expect, test } from '@jest/globals';
import { reopen, writeAhead, writeJson } from '../../src/server/lane/text';
import { createRandom } from '../support/random';

const strings = ['', 'plain', '"quoted" \\ \n \u0001', 'ümläut – 漢字 🙂', '\ud83d', 'x\udc00y', '\u2028', '</script>'];
const keys = ['id', 'name', '__proto__', 'constructor', 'a "b"', 'length', '7', 'ü'];
const leaves = [undefined, null, true, false, 0, -0, 1.5, 1e21, 5e-324, NaN, Infinity, ...strings];
const oddities = [
  new Date(0),
  new Date(NaN),
  { toJSON: () => ['said', 'itself'] },
  Object('boxed') as object,
  new Map([[1, 2]]),
  Object.assign(Object.create(null) as object, { bare: 1 }),
  () => 'nothing',
  Symbol('nothing'),
];

/** Of any depth; rows among it, whose leaves are written ahead in what is given back second. */
function createPair(random: () => number, depth: number): readonly [unknown, unknown] {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const kind = depth === 0 ? 0 : random();
  if (kind < 0.4) {
    const value = pick<unknown>(random() < 0.2 ? oddities : leaves);
    return [value, value];
  }
  const count = Math.floor(random() * 5);
  const pairs = Array.from({ length: count }, () => createPair(random, depth - 1));
  if (kind < 0.6) return [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
  const names = pairs.map(() => pick(keys));
  const [plain, ours] = [0, 1].map((side) => toObject(pairs.map((pair, index) => [names[index]!, pair[side]])));
  return [plain, kind < 0.8 ? ours : toRow(ours!)];
}

/** `__proto__` as a key of its own, as `JSON.parse` makes it. */
function toObject(members: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(members);
}

/** As the lane makes them: what is an object is left open, and set in a copy. */
function toRow(members: Record<string, unknown>): Record<string, unknown> {
  const isOpen = (value: unknown): boolean => value instanceof Object && JSON.stringify(value) !== undefined;
  const given = Object.entries(members).filter(([, value]) => JSON.stringify(value) !== undefined);
  const row = { ...writeAhead(toObject(given.map(([key, value]) => [key, isOpen(value) ? undefined : value]))) };
  for (const [key, value] of given) Object.defineProperty(row, key, { value, enumerable: true });
  return row;
}

describe('what is written', () => {
  test.each([1, 2, 3, 4])('is what JSON.stringify writes: random values from seed %i', (seed) => {
    const random = createRandom(seed);
    for (let round = 0; round < 2_000; round += 1) {
      const [plain, ours] = createPair(random, 4);
      expect(writeJson(ours)).toBe(JSON.stringify(plain));
      expect(JSON.stringify(ours)).toBe(JSON.stringify(plain));
    }
  });

  test.each([
    [undefined],
    [() => 1],
    [[undefined, () => 1, [[]]]],
    [{ a: undefined, b: {} }],
    [new Date(0)],
    ['\ud800'],
  ])('is what JSON.stringify writes: %p', (value) => {
    expect(writeJson(value)).toBe(JSON.stringify(value));
  });
});

describe('what was written ahead', () => {
  test('is put in its place without a look at the members', () => {
    const row = writeAhead({ id: '1', name: 'ü' });
    expect(writeJson([Object.assign(row, { name: 'another' })])).toBe('[{"id":"1","name":"ü"}]');
  });

  test('leaves open what is undefined, in its place among the others', () => {
    const row = { ...writeAhead({ first: undefined, id: '1', second: undefined, name: 'n' }), second: [1], first: {} };
    expect(writeJson(row)).toBe('{"first":{},"id":"1","second":[1],"name":"n"}');
  });

  test('needs no more than what was left open', () => {
    const row = Object.assign(reopen(writeAhead({ id: '1', more: undefined })), { more: [null] });
    expect(Object.keys(row)).toEqual(['more']);
    expect(writeJson(row)).toBe('{"id":"1","more":[null]}');
    expect(reopen({ id: '1' })).toEqual({ id: '1' });
  });

  test('of nothing is an object of nothing', () => {
    expect(writeJson(writeAhead({}))).toBe('{}');
  });
});
