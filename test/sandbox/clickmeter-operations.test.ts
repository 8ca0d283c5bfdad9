/** Every operation that ClickMeter publishes has a route in the emulator, and no other has. */
import { describe, expect, test } from '@jest/globals';
import { createClickmeterEmulator, defaultCredentials } from '../../src/sandbox/clickmeter/index';
import { createSmallWorld, now } from './clickmeter-world';

const methods = ['GET', 'POST', 'PUT', 'DELETE'];

/** The methods of each path. */
const operations: readonly (readonly [path: string, methods: string])[] = [
  ['/account', 'GET POST'],
  ['/account/domainwhitelist', 'GET POST'],
  ['/account/domainwhitelist/{whitelistId}', 'DELETE'],
  ['/account/guests', 'GET POST'],
  ['/account/guests/count', 'GET'],
  ['/account/guests/{guestId}', 'GET POST DELETE'],
  ['/account/guests/{guestId}/permissions', 'GET'],
  ['/account/guests/{guestId}/permissions/count', 'GET'],
  ['/account/guests/{guestId}/{type}/permissions/patch', 'POST PUT'],
  ['/account/ipblacklist', 'GET POST'],
  ['/account/ipblacklist/{blacklistId}', 'DELETE'],
  ['/account/plan', 'GET'],
  ['/aggregated', 'GET'],
  ['/aggregated/list', 'GET'],
  ['/aggregated/summary/conversions', 'GET'],
  ['/aggregated/summary/datapoints', 'GET'],
  ['/aggregated/summary/groups', 'GET'],
  ['/clickstream', 'GET'],
  ['/conversions', 'GET POST'],
  ['/conversions/aggregated/list', 'GET'],
  ['/conversions/count', 'GET'],
  ['/conversions/{conversionId}', 'GET POST DELETE'],
  ['/conversions/{conversionId}/aggregated', 'GET'],
  ['/conversions/{conversionId}/aggregated/list', 'GET'],
  ['/conversions/{conversionId}/datapoints', 'GET'],
  ['/conversions/{conversionId}/datapoints/batch/patch', 'PUT'],
  ['/conversions/{conversionId}/datapoints/count', 'GET'],
  ['/conversions/{conversionId}/datapoints/patch', 'PUT'],
  ['/conversions/{conversionId}/hits', 'GET'],
  ['/conversions/{conversionId}/notes', 'PUT'],
  ['/conversions/{conversionId}/reports', 'GET'],
  ['/datapoints', 'GET POST'],
  ['/datapoints/aggregated', 'GET'],
  ['/datapoints/aggregated/list', 'GET'],
  ['/datapoints/batch', 'POST PUT DELETE'],
  ['/datapoints/count', 'GET'],
  ['/datapoints/{id}', 'GET POST DELETE'],
  ['/datapoints/{id}/aggregated', 'GET'],
  ['/datapoints/{id}/aggregated/list', 'GET'],
  ['/datapoints/{id}/favourite', 'PUT'],
  ['/datapoints/{id}/hits', 'GET'],
  ['/datapoints/{id}/notes', 'PUT'],
  ['/datapoints/{id}/reports', 'GET'],
  ['/domains', 'GET POST'],
  ['/domains/count', 'GET'],
  ['/domains/{id}', 'GET POST DELETE'],
  ['/groups', 'GET POST'],
  ['/groups/aggregated', 'GET'],
  ['/groups/aggregated/list', 'GET'],
  ['/groups/count', 'GET'],
  ['/groups/{id}', 'GET POST DELETE'],
  ['/groups/{id}/aggregated', 'GET'],
  ['/groups/{id}/aggregated/list', 'GET'],
  ['/groups/{id}/aggregated/summary', 'GET'],
  ['/groups/{id}/datapoints', 'GET POST'],
  ['/groups/{id}/datapoints/count', 'GET'],
  ['/groups/{id}/favourite', 'PUT'],
  ['/groups/{id}/hits', 'GET'],
  ['/groups/{id}/notes', 'PUT'],
  ['/groups/{id}/reports', 'GET'],
  ['/hits', 'GET'],
  ['/me', 'GET'],
  ['/me/plan', 'GET'],
  ['/reports', 'GET'],
  ['/retargeting', 'GET POST'],
  ['/retargeting/count', 'GET'],
  ['/retargeting/{id}', 'GET POST DELETE'],
  ['/retargeting/{id}/datapoints', 'GET'],
  ['/retargeting/{id}/datapoints/count', 'GET'],
  ['/tags', 'GET POST'],
  ['/tags/count', 'GET'],
  ['/tags/{tagId}', 'GET DELETE'],
  ['/tags/{tagId}/datapoints', 'GET DELETE'],
  ['/tags/{tagId}/datapoints/count', 'GET'],
  ['/tags/{tagId}/datapoints/patch', 'PUT'],
  ['/tags/{tagId}/groups', 'GET DELETE'],
  ['/tags/{tagId}/groups/count', 'GET'],
  ['/tags/{tagId}/groups/patch', 'PUT'],
  ['/tags/{tagId}/name', 'PUT'],
];

/** An unknown route names its method; an unknown entity its kind. */
function isRouted(method: string, template: string): boolean {
  const path = template.replace('{type}', 'group').replaceAll(/\{\w+\}/g, '1');
  const reply = createClickmeterEmulator(createSmallWorld(), { now: () => now }).answer({
    method,
    path,
    query: new URLSearchParams(),
    headers: { 'x-clickmeter-authkey': defaultCredentials.apiKey },
    body: '',
  });
  return reply.status !== 404 || !reply.body?.includes(`"Message": "${method} ${path} was not found"`);
}

describe('the operations', () => {
  test('there are 108', () => {
    expect(operations.flatMap(([, names]) => names.split(' '))).toHaveLength(108);
  });

  test.each(operations)('%s answers %s and nothing else', (path, names) => {
    expect(methods.filter((method) => isRouted(method, path)).sort()).toEqual(names.split(' ').sort());
  });

  test('permissions are patched on datapoints and groups only', () => {
    const of = (kind: string) => isRouted('PUT', `/account/guests/{guestId}/${kind}/permissions/patch`);
    expect(['datapoint', 'group', 'tag'].map(of)).toEqual([true, true, false]);
  });
});
