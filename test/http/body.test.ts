import { expect, it } from '@jest/globals';
import { isRecord, readJson } from '../../src/http/body';

it.each([
  ['{"a":1}', { body: { a: 1 }, isJson: true }],
  ['\ufeff[1]', { body: [1], isJson: true }],
  [' \n', { body: undefined, isJson: true }],
  ['<html>', { body: '<html>', isJson: false }],
])('reads %j', (text, read) => {
  expect(readJson(Buffer.from(text))).toEqual(read);
});

it('does not repair ill-formed UTF-8', () => {
  expect(readJson(Buffer.from([0x22, 0xff, 0x22])).isJson).toBe(false);
});

it('tells an object from a list and from nothing', () => {
  expect([{}, [], null, 'x'].map(isRecord)).toEqual([true, false, false, false]);
});
