import { expect, it } from '@jest/globals';
import { readSandboxCredentials } from '../../src/config/sandbox';
import * as registry from '../../src/providers';

const providers = Object.values(registry);

it('takes the keys of a provider whose variables are all set, and no others', () => {
  const environment = { CLICKMETER_API_KEY: 'one', PIRSCH_CLIENT_ID: 'half' };
  expect(readSandboxCredentials(providers, environment)).toEqual({ clickmeter: { apiKey: 'one' } });
});
