import { expect, it } from '@jest/globals';
import { groupBy } from '../../src/model/group-by';

it('keeps groups in the order of their first items, and items in the order given', () => {
  const groups = groupBy([3, 1, 4, 6, 5], (number) => (number % 2 === 0 ? 'even' : 'odd'));
  expect([...groups]).toEqual([
    ['odd', [3, 1, 5]],
    ['even', [4, 6]],
  ]);
});

it('takes null for a key like any other', () => {
  expect([...groupBy(['a', 'b'], () => null)]).toEqual([[null, ['a', 'b']]]);
});
