import { expect, it } from '@jest/globals';
import { readKinds } from '../../src/loaders/batch';

it('asks once for each kind, and gives a failure to the keys of its kind alone', async () => {
  const asked: (readonly string[])[] = [];
  const findAnswer = await readKinds(
    ['a1', 'b1', 'a2'],
    (key) => key[0]!,
    async (keys) => {
      asked.push(keys);
      if (keys.includes('b1')) throw new Error('no b');
      return keys.join('+');
    },
  );
  expect(asked).toEqual([['a1', 'a2'], ['b1']]);
  expect([findAnswer('a1'), findAnswer('a2')]).toEqual(['a1+a2', 'a1+a2']);
  expect(findAnswer('b1')).toEqual(new Error('no b'));
});
