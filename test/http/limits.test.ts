import { expect, it } from '@jest/globals';
import { overrideLimits } from '../../src/http/limits';

it('takes the numbers of the settings for the buckets that they name', () => {
  const published = [
    { name: 'general', calls: 3, perMs: 1000, source: 'the manual' },
    { name: 'report', calls: 1, perMs: 1000, source: 'the manual' },
  ];
  expect(overrideLimits(published, { report: { calls: 2, perMs: 500 } })).toEqual([
    published[0],
    { name: 'report', calls: 2, perMs: 500, source: 'the manual' },
  ]);
});
