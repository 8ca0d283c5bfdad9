import { expect, it } from '@jest/globals';
import { toReason } from '../../src/http/reason';

it('is one short line', () => {
  expect(toReason('  the key\n is wrong ')).toBe('the key is wrong');
  expect(toReason('x'.repeat(300))).toHaveLength(200);
});

it.each([undefined, null, 7, '', ' \n', '<html>Bad Gateway</html>'])('is not made of %j', (text) => {
  expect(toReason(text)).toBeUndefined();
});
