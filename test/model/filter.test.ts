import { expect, it } from '@jest/globals';
import { beginsWith, hasOneOf } from '../../src/model/filter';

it('finds names by their beginning in any letter case', () => {
  expect(beginsWith('Summer sale', 'sUMMER')).toBe(true);
  expect(beginsWith('Summer sale', 'sale')).toBe(false);
  expect(beginsWith(null, 'sale')).toBe(false);
  expect(beginsWith(null, undefined)).toBe(true);
});

it('finds tags when one of them is wanted', () => {
  expect(hasOneOf(['a', 'b'], ['b', 'c'])).toBe(true);
  expect(hasOneOf(['a'], ['b'])).toBe(false);
  expect(hasOneOf(null, ['b'])).toBe(false);
  expect(hasOneOf(null, undefined)).toBe(true);
});
