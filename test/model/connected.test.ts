import { expect, it } from '@jest/globals';
import { InputError } from '../../src/errors';
import { checkFirst, createConnected } from '../../src/model/connected';

it('gives the cursors of its first and last item', () => {
  const edges = ['a', 'b', 'c'].map((node) => ({ cursor: `at ${node}`, node }));
  const page = createConnected(edges, {
    hasNextPage: true,
    hasPreviousPage: false,
    totalCount: () => Promise.resolve(null),
    problems: [],
  });
  expect(page.nodes).toEqual(['a', 'b', 'c']);
  expect(page.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false, startCursor: 'at a', endCursor: 'at c' });
});

it.each([0, -1, 101])('cannot have %d items', (first) => {
  expect(() => checkFirst(first)).toThrow(InputError);
});

it.each([1, 100])('can have %d items', (first) => {
  expect(checkFirst(first)).toBe(first);
});
