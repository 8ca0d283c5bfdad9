import { expect, it } from '@jest/globals';
import { toCountryCode } from '../../src/model/country';

it.each([
  ['DE', 'DE'],
  ['de', 'DE'],
  [' Germany ', 'DE'],
  ['united states', 'US'],
  ['UK', 'GB'],
])('reads %j as %s', (text, code) => {
  expect(toCountryCode(text)).toBe(code);
});

it.each(['', 'GLB', 'ZZ', 'EU', 'Atlantis', null, undefined])('takes %j for no country', (text) => {
  expect(toCountryCode(text)).toBeNull();
});
