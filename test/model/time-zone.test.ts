import { expect, it } from '@jest/globals';
import { isTimeZone } from '../../src/model/time-zone';

it('knows the names of IANA and no others', () => {
  expect(isTimeZone('Europe/Berlin')).toBe(true);
  expect(isTimeZone('Europe/Atlantis')).toBe(false);
  expect(isTimeZone('')).toBe(false);
});
