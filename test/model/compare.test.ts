import { expect, it } from '@jest/globals';
import { compareKnown } from '../../src/model/compare';

it.each(['ASC', 'DESC'])('puts what is absent last, %s', (direction) => {
  const compare = (one: number, other: number) => (direction === 'ASC' ? one - other : other - one);
  const sorted = [2, null, 1, null, 3].sort((one, other) => compareKnown(one, other, compare));
  expect(sorted).toEqual(direction === 'ASC' ? [1, 2, 3, null, null] : [3, 2, 1, null, null]);
});
