/** The audits of `graphql-http`, the reference of GraphQL over HTTP, asked of the true front. All are met: one that is not fails here by its name. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import type { TestFront } from '../support/front';
import { startFront } from '../support/front';
import type { TestGateway } from '../support/gateway';
import { startGateway } from '../support/gateway';

let gateway: TestGateway;
let front: TestFront;

// They ask about the schema alone; so that it may be asked about, test gateways have introspection on.
beforeAll(async () => {
  gateway = await startGateway({ accounts: [] });
  front = await startFront(gateway);
});

afterAll(async () => {
  await front.stop();
  await gateway.stop();
});

const audits = serverAudits({ url: () => front.url, fetchFn: fetch });

it('is audited in 13 things that it must, 23 that it should and 25 that it may do', () => {
  const count = (level: string): number => audits.filter(({ name }) => name.startsWith(`${level} `)).length;
  expect([audits.length, ...['MUST', 'SHOULD', 'MAY'].map(count)]).toEqual([61, 13, 23, 25]);
});

it.each(audits)('$id $name', async ({ id, name, fn }) => {
  expect(await fn()).toEqual({ id, name, status: 'ok' });
});
