import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fifth } from '../support/fifth';
import type { TestGateway } from '../support/gateway';
import { allProviders, startGateway } from '../support/gateway';
import type { Loopback } from '../support/loopback';
import { startLoopback } from '../support/loopback';

const links = [
  { id: 'b', name: 'beta', target: 'https://shop.example/b', clicks: 2 },
  { id: 'a', name: 'alpha', target: 'https://shop.example/a', clicks: 5 },
];

let directory: string;
let api: Loopback;
let gateway: TestGateway | undefined;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'trackgraph-'));
  await cp(new URL('../../schema/', import.meta.url), directory, { recursive: true });
  await cp(new URL('../support/fifth/fifth.graphql', import.meta.url), join(directory, 'providers', 'fifth.graphql'));
  api = await startLoopback(({ path }) => ({ json: path === '/links' ? { links } : [...path.split('/')[2]!] }));
  gateway = await startGateway({
    providers: [...allProviders, fifth],
    schemaDirectory: pathToFileURL(`${directory}/`),
    accounts: [
      {
        id: 'small',
        provider: 'FIFTH',
        url: api.url,
        credentials: { key: 'k' },
        options: {},
        timeZone: 'UTC',
        currency: null,
        limits: {},
      },
    ],
  });
});

afterAll(async () => {
  await gateway?.stop();
  await api?.close();
  await rm(directory, { recursive: true });
});

describe('a fifth provider of one folder, one SDL file and one registry line', () => {
  it('is in the lists, with its figures, for one call', async () => {
    const answer = await gateway!.ask(`{
      datapoints(filter: { types: [SHORT_LINK] }) { nodes { name url metrics { clicks } ... on ShortLink { account { name } } } totalCount }
    }`);
    expect(answer.errors).toBeUndefined();
    expect(answer.data.datapoints).toEqual({
      nodes: [
        { name: 'alpha', url: 'https://shop.example/a', metrics: { clicks: 5 }, account: { name: 'small' } },
        { name: 'beta', url: 'https://shop.example/b', metrics: { clicks: 2 }, account: { name: 'small' } },
      ],
      totalCount: 2,
    });
    expect(api.log.filter((line) => line.startsWith('START'))).toEqual(['START GET /links']);
  });

  it('has fields of its own', async () => {
    const answer = await gateway!.ask('{ datapoints(first: 1) { nodes { ... on ShortLink { letters } } } }');
    expect(answer.data.datapoints.nodes).toEqual([{ letters: ['a'] }]);
  });

  it('is named with its metrics and limits among the providers', async () => {
    const answer = await gateway!.ask('{ providers { id accounts { limits { name calls } } metrics { metric } } }');
    expect(answer.data.providers).toContainEqual({
      id: 'FIFTH',
      accounts: [{ limits: [{ name: 'all', calls: 5 }] }],
      metrics: [{ metric: 'CLICKS' }],
    });
  });
});
