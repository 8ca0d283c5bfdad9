import { expect, it } from '@jest/globals';
import { InputError } from '../../src/errors';
import { toMetricName, toOrderField, toTypeName } from '../../src/model/spelling';

it('spells metrics and orders as the graph does', () => {
  expect(toMetricName('UNIQUE_CLICKS')).toBe('uniqueClicks');
  expect(toOrderField('UNIQUE_CLICKS')).toBe('uniqueClicks');
  expect(toOrderField('CREATED_AT')).toBe('CREATED_AT');
  expect(() => toMetricName('LUCK')).toThrow(InputError);
});

it('spells kinds as their types', () => {
  expect(toTypeName('TRACKING_LINK')).toBe('TrackingLink');
  expect(toTypeName('PAGE')).toBe('Page');
});
