/** Cursors are bound to their question, and nothing that was not made here is taken for one. */
import { describe, expect, it } from '@jest/globals';
import { createCursors } from '../../src/model/cursors';

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;
const cursors = createCursors({ list: 'tags', search: 'a' }, isCount);

describe('a cursor', () => {
  it('gives back the place that it was made of', () => {
    expect(cursors.decode(cursors.encode(25), 'after')).toBe(25);
  });

  it('is refused for another question', () => {
    const other = createCursors({ list: 'tags', search: 'b' }, isCount);
    expect(() => other.decode(cursors.encode(25), 'after')).toThrow(/belongs to another question/);
  });

  it.each([
    ['no base64url', 'a b'],
    ['no JSON', Buffer.from('[1').toString('base64url')],
    ['no pair', Buffer.from('["abcdefghijkl"]').toString('base64url')],
    ['without a fingerprint', Buffer.from('[1,25]').toString('base64url')],
    ['of a place that no list has', cursors.encode(0)],
    ['far too long', 'a'.repeat(5000)],
  ])('is refused when it is %s', (_case, cursor) => {
    expect(() => cursors.decode(cursor, 'before')).toThrow(expect.objectContaining({ field: 'before' }));
  });
});
