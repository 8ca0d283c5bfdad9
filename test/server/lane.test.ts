/** The gateway with its lane beside the gateway without: the same answers, byte for byte; and when an answer is given again. */
import { readdirSync, readFileSync } from 'node:fs';
import { HeaderMap } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../src/http/clock';
import type { Connection } from '../../src/providers/provider';
import type { Sandbox } from '../../src/sandbox';
import { startSandbox } from '../../src/sandbox';
import type { GraphqlFrontOptions, GraphqlServer } from '../../src/server/graphql';
import { createGraphqlServer } from '../../src/server/graphql';
import type { TestGateway } from '../support/gateway';
import { allProviders, startGateway, toAccounts } from '../support/gateway';

let ahead = 0;
const clock = { ...systemClock, now: () => Date.now() + ahead };
let sandbox: Sandbox;
let gateway: TestGateway;
let servers: readonly GraphqlServer[];
let plain: GraphqlServer;
let quick: GraphqlServer;

beforeAll(async () => {
  sandbox = await startSandbox({ now: clock.now });
  gateway = await startGateway({ accounts: toAccounts(sandbox), clock });
  plain = await createServer(gateway.connections, { lane: 'off' });
  quick = await createServer(gateway.connections, {});
  servers = [plain, quick];
});

afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await gateway.stop();
  await sandbox.stop();
});

/** Over the same connections: what one has asked, the others find kept. */
function createServer(
  connections: readonly Connection[],
  options: Pick<GraphqlFrontOptions, 'lane'>,
): Promise<GraphqlServer> {
  return createGraphqlServer({
    ...options,
    providers: allProviders,
    connections,
    clock,
    schemaDirectory: new URL('../../schema/', import.meta.url),
    introspection: true,
    count: () => undefined,
    report: () => undefined,
  });
}

interface Told {
  readonly status: number | undefined;
  readonly contentType: string | undefined;
  readonly text: string;
  /** Given again as it was kept. */
  readonly isRecalled: boolean;
}

async function ask(server: GraphqlServer, body: object, headers: Readonly<Record<string, string>> = {}): Promise<Told> {
  const map = new HeaderMap(Object.entries({ 'content-type': 'application/json', ...headers }));
  const answer = await server.handle({ method: 'POST', headers: map, search: '', body }, new AbortController().signal);
  if (answer.body.kind !== 'complete') throw new Error('The answer came in parts.');
  return {
    status: answer.status,
    contentType: answer.headers.get('content-type'),
    text: answer.body.string.toString(),
    isRecalled: typeof answer.body.string !== 'string',
  };
}

const examples = new URL('../../examples/', import.meta.url);
const documents: readonly (readonly [string, object])[] = [
  ...readdirSync(examples).map((name) => [name, { query: readFileSync(new URL(name, examples), 'utf8') }] as const),
  ['an id of nothing', { query: '{ node(id: "x") { id } accounts { nodes { id name } } }' }],
  ['an unknown field', { query: '{ nothing }' }],
  ['no query', { query: '{ ' }],
  ['a wrong variable', { query: 'query ($n: Int!) { datapoints(first: $n) { nodes { id } } }', variables: { n: 'x' } }],
  ['an argument out of bounds', { query: '{ datapoints(first: 1000) { nodes { id } } }' }],
  ['too deep a range', { query: '{ datapoints(range: { days: 100000 }) { nodes { id } } }' }],
  [
    'a name of two',
    { query: 'query A { accounts { nodes { id } } } query B { providers { id } }', operationName: 'B' },
  ],
  ['no name of two', { query: 'query A { accounts { nodes { id } } } query B { providers { id } }' }],
  ['a wrong name', { query: 'query A { accounts { nodes { id } } }', operationName: 'C' }],
  ['questions about the schema', { query: '{ __schema { queryType { name } } __typename }' }],
];

describe('with the lane and without', () => {
  test.each(documents)('the answers are equal: %s', async (_, body) => {
    const accept = { accept: 'application/graphql-response+json' };
    // Once for the calls: both then find the same kept.
    await ask(plain, body);
    const expected = [await ask(plain, body), await ask(plain, body, accept)].map(toComparable);
    const first = [await ask(quick, body), await ask(quick, body, accept)].map(toComparable);
    const second = [await ask(quick, body), await ask(quick, body, accept)].map(toComparable);
    expect(first).toEqual(expected);
    expect(second).toEqual(expected);
  });
});

function toComparable({ status, contentType, text }: Told): object {
  // What is left of a limit is another number at every moment.
  return { status: status ?? 200, contentType, text: text.replace(/"(remaining|waiting|resetsAt)":[^,}]*/g, '') };
}

describe('an answer is given again', () => {
  const body = {
    query:
      '{ datapoints(first: 5, filter: { types: [TRACKING_LINK] }) { nodes { id name ... on TrackingLink { favorite } } } }',
  };
  const recalls = async (question: object, headers = {}): Promise<readonly boolean[]> => {
    const told: boolean[] = [];
    for (let time = 0; time < 4; time += 1) told.push((await ask(quick, question, headers)).isRecalled);
    return told;
  };

  test('to who asks the same again', async () => {
    expect((await recalls(body)).slice(1)).toEqual([false, true, true]);
  });

  test('not where something about the run is asked', async () => {
    expect(await recalls(body, { 'trackgraph-upstream': 'summary' })).not.toContain(true);
    expect(await recalls(body, { 'trackgraph-max-age': '60' })).not.toContain(true);
  });

  test('not where limits are told as they stand', async () => {
    const both = `{ accounts { nodes { limits { name remaining } } } ${body.query.slice(1)}`;
    expect(await recalls({ query: both })).not.toContain(true);
  });

  test('not where a span is asked that moves with every second', async () => {
    const query = body.query.replace('first: 5', 'first: 5, range: { lastSeconds: 600 }');
    expect(await recalls({ query })).not.toContain(true);
    const other = body.query.replace(
      '{ datapoints(first: 5',
      'query ($range: DateRangeInput!) { datapoints(range: $range',
    );
    expect(await recalls({ query: other, variables: { range: { days: 3 } } })).toContain(true);
    expect(await recalls({ query: other, variables: { range: { lastSeconds: 600 } } })).not.toContain(true);
  });

  test('not with an error', async () => {
    const both = `{ node(id: "x") { id } ${body.query.slice(1)}`;
    expect(await recalls({ query: both })).not.toContain(true);
  });

  test('not after a change', async () => {
    await recalls(body);
    const { id, favorite } = readFirst((await ask(quick, body)).text);
    const input = `{ id: "${id}", favorite: ${!favorite} }`;
    await ask(quick, { query: `mutation { datapointSetFavorite(input: ${input}) { __typename } }` });
    expect((await ask(quick, body)).isRecalled).toBe(false);
  });

  test('not when a part of it is no longer fresh', async () => {
    await recalls(body);
    ahead = 61_000;
    expect((await ask(quick, body)).isRecalled).toBe(false);
  });

  test('not to who may ask other accounts', async () => {
    const others = await createServer(gateway.connections.slice(1), {});
    await recalls(body);
    const told = [await ask(others, body), await ask(others, body)].map(({ text }) => text);
    await others.stop();
    const { text } = await ask(quick, body);
    expect(told.filter((other) => other === text)).toEqual([]);
  });
});

function readFirst(text: string): { readonly id: string; readonly favorite: boolean } {
  const { data } = JSON.parse(text) as {
    data: { datapoints: { nodes: readonly [{ readonly id: string; readonly favorite: boolean }] } };
  };
  return data.datapoints.nodes[0];
}
