import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Sandbox } from '../../src/sandbox';
import { systemClock } from '../../src/http/clock';
import { startSandbox } from '../../src/sandbox';
import type { Asked, TestGateway } from '../support/gateway';
import { readWire, startGateway, toAccounts } from '../support/gateway';

const examples = new URL('../../examples/', import.meta.url);

let sandbox: Sandbox | undefined;
let gateway: TestGateway | undefined;

/** Sent forward for each test: gateways that know nothing of each other ask one sandbox, whose limits are by the second. */
let later = 0;
const clock = { ...systemClock, now: () => Date.now() + later };

beforeEach(() => {
  later += 2_000;
});

beforeAll(async () => {
  sandbox = await startSandbox({ now: clock.now });
  gateway = await startGateway({ accounts: toAccounts(sandbox), clock });
});

afterAll(async () => {
  await gateway?.stop();
  await sandbox?.stop();
});

/** A gateway that has asked nothing yet, over the same sandbox. */
async function askFresh(query: string, variables: object = {}): Promise<Asked> {
  const fresh = await startGateway({ accounts: toAccounts(sandbox!), clock });
  const answer = await fresh.ask(query, variables);
  await fresh.stop();
  return answer;
}

const readCalls = (answer: Asked, provider: string): number =>
  answer.extensions?.upstream.providers[provider]?.calls ?? 0;

describe('the examples', () => {
  it('answer without an error or a problem', async () => {
    const names = (await readdir(examples)).filter((name) => name.endsWith('.graphql'));
    expect(names.length).toBeGreaterThanOrEqual(6);
    for (const name of names) {
      const answer = await gateway!.ask(await readFile(new URL(name, examples), 'utf8'));
      expect({ name, errors: answer.errors }).toEqual({ name, errors: undefined });
      expect({ name, problems: findProblems(answer.data) }).toEqual({ name, problems: [] });
    }
  });
});

/** Every entry of every `problems` in an answer. */
function findProblems(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'problems' && Array.isArray(inner) ? (inner as unknown[]) : findProblems(inner),
  );
}

describe('the price of a question', () => {
  it('is one call for 100 links with id, name and clicks', async () => {
    const answer = await askFresh(`{
      datapoints(first: 100, filter: { types: [TRACKING_LINK] }) { nodes { id name metrics { clicks } } }
    }`);
    expect(answer.errors).toBeUndefined();
    expect(answer.data.datapoints.nodes).toHaveLength(100);
    expect(
      answer.data.datapoints.nodes.every((node: { metrics: { clicks: number } }) => node.metrics.clicks >= 0),
    ).toBe(true);
    expect(readCalls(answer, 'CLICKMETER')).toBe(1);
    expect(answer.extensions?.upstream.calls).toHaveLength(1);
  });

  it('is at most two calls for 24 campaigns with their figures', async () => {
    const answer = await askFresh(`{
      datapoints(first: 100, filter: { types: [CAMPAIGN] }) { nodes { name metrics { clicks conversions cost { amount } } } }
    }`);
    expect(answer.errors).toBeUndefined();
    expect(answer.data.datapoints.nodes).toHaveLength(24);
    const data = answer.extensions!.upstream.calls.filter((call) => call.route !== '/auth/access/session');
    expect(data.length).toBeLessThanOrEqual(2);
  });

  it('is four calls for all links and pixels with figures, walked by pages of 100', async () => {
    const fresh = await startGateway({ accounts: toAccounts(sandbox!), clock });
    sandbox!.clickmeter.clearLog();
    let rows = 0;
    for (let after: string | null = null, isLast = false; !isLast;) {
      const answer: Asked = await fresh.ask(
        `query ($after: String) {
          datapoints(first: 100, after: $after, filter: { types: [TRACKING_LINK, TRACKING_PIXEL] }) {
            nodes { name metrics { clicks views } } pageInfo { hasNextPage endCursor }
          }
        }`,
        { after },
      );
      expect(answer.errors).toBeUndefined();
      rows += answer.data.datapoints.nodes.length;
      after = answer.data.datapoints.pageInfo.endCursor;
      isLast = !answer.data.datapoints.pageInfo.hasNextPage;
    }
    expect(rows).toBeGreaterThan(240);
    expect(readWire(sandbox!.clickmeter)).toEqual(Array(4).fill('GET /aggregated/summary/datapoints'));
    await fresh.stop();
  });

  it('is one call for all groups with number of links and clicks', async () => {
    const answer = await askFresh(
      `{ groups(first: 100, filter: { types: [LINK_GROUP] }) { nodes { name ... on LinkGroup { linkCount } metrics { clicks } } } }`,
    );
    expect(answer.errors).toBeUndefined();
    expect(readCalls(answer, 'CLICKMETER')).toBe(1);
  });

  it('is one call for the list and two for each website with totals and goals', async () => {
    const answer = await askFresh(await readFile(new URL('05-websites-with-goals.graphql', examples), 'utf8'));
    const token = 1;
    expect(readCalls(answer, 'PIRSCH')).toBeLessThanOrEqual(token + 1 + 2 * 3);
  });

  it('is nothing for what was just answered, and for a narrower question', async () => {
    const fresh = await startGateway({ accounts: toAccounts(sandbox!), clock });
    await fresh.ask('{ datapoints(first: 50, filter: { types: [TRACKING_LINK] }) { nodes { id } } }');
    const again = await fresh.ask('{ datapoints(first: 5, filter: { types: [TRACKING_LINK] }) { nodes { id name } } }');
    expect(readCalls(again, 'CLICKMETER')).toBe(0);
    await fresh.stop();
  });

  it('is nothing for one thing of a list that was just answered, until a change', async () => {
    const fresh = await startGateway({ accounts: toAccounts(sandbox!), clock });
    const list = await fresh.ask(
      '{ datapoints(first: 3, filter: { types: [TRACKING_LINK] }) { nodes { id name metrics { clicks } } } }',
    );
    const listed = list.data.datapoints.nodes[1];
    const detail =
      'query ($id: ID!) { datapoint(id: $id) { id name metrics { clicks } ... on TrackingLink { redirectType } } }';
    const row = 'query ($id: ID!) { datapoint(id: $id) { id name metrics { clicks } } }';
    const again = await fresh.ask(row, { id: listed.id });
    expect(again.data.datapoint).toEqual(listed);
    expect(readCalls(again, 'CLICKMETER')).toBe(0);
    expect(readCalls(await fresh.ask(detail, { id: listed.id }), 'CLICKMETER')).toBe(1);

    const input = { id: listed.id, title: 'Another title' };
    const change =
      'mutation ($input: TrackingLinkUpdateInput!) { trackingLinkUpdate(input: $input) { userErrors { message } } }';
    await fresh.ask(change, { input });
    expect(readCalls(await fresh.ask(row, { id: listed.id }), 'CLICKMETER')).toBeGreaterThan(0);
    await fresh.stop();
  });

  it('is one call when the same page is asked twice in one operation, and by many clients at once', async () => {
    const fresh = await startGateway({ accounts: toAccounts(sandbox!), clock });
    sandbox!.clickmeter.clearLog();
    const twice =
      '{ a: datapoints(filter: { types: [TRACKING_LINK] }) { nodes { id } } b: datapoints(filter: { types: [TRACKING_LINK] }) { nodes { name } } }';
    await Promise.all(Array.from({ length: 100 }, () => fresh.ask(twice)));
    expect(readWire(sandbox!.clickmeter)).toEqual(['GET /aggregated/summary/datapoints']);
    await fresh.stop();
  });

  it.each([
    ['pirsch', '{ domains(filter: { types: [WEBSITE] }) { nodes { id } } }', 'POST /api/v1/token'],
    ['peerclick', '{ datapoints(filter: { types: [CAMPAIGN] }) { nodes { id } } }', 'POST /v1/auth/access/session'],
  ] as const)('is one token when 100 requests meet its expiry at %s', async (name, query, line) => {
    const fresh = await startGateway({ accounts: toAccounts(sandbox!), clock });
    await fresh.ask(query);
    sandbox![name].expireTokens();
    sandbox![name].clearLog();
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => fresh.ask(query, {}, { 'trackgraph-max-age': '0' })),
    );
    expect(answers.flatMap((answer) => answer.errors ?? [])).toEqual([]);
    expect(readWire(sandbox![name]).filter((entry) => entry === line)).toHaveLength(1);
    const told = answers
      .flatMap((answer) => answer.extensions?.upstream.calls ?? [])
      .filter((call) => line.endsWith(call.route));
    expect(told).toHaveLength(1);
    await fresh.stop();
  });
});

describe('every connection', () => {
  const lists = {
    datapoints: 'nodes { id }',
    groups: 'nodes { id }',
    domains: 'nodes { id }',
    goals: 'nodes { id }',
  };

  it.each(Object.keys(lists) as (keyof typeof lists)[])(
    '%s is walked to its end without gap or repeat',
    async (field) => {
      const whole = await walk(gateway!, field, 100);
      expect(new Set(whole).size).toBe(whole.length);
      expect(whole.length).toBeGreaterThan(5);
      expect(await walk(gateway!, field, 23)).toEqual(whole);
    },
  );

  it('events is walked without gap or repeat', async () => {
    const ask = async (first: number, pages: number): Promise<string[]> => {
      const seen: string[] = [];
      let after: string | null = null;
      for (let page = 0; page < pages; page += 1) {
        const answer: Asked = await gateway!.ask(
          `query ($first: Int!, $after: String) {
            events(first: $first, after: $after, input: { range: { preset: YESTERDAY } }) {
              edges { node { __typename provider at ip } } pageInfo { hasNextPage endCursor } problems { message }
            }
          }`,
          { first, after },
        );
        expect(answer.errors).toBeUndefined();
        expect(answer.data.events.problems).toEqual([]);
        seen.push(...answer.data.events.edges.map((edge: { node: unknown }) => JSON.stringify(edge.node)));
        after = answer.data.events.pageInfo.endCursor;
      }
      return seen;
    };
    const small = await ask(30, 10);
    expect(small).toHaveLength(300);
    expect(await ask(100, 3)).toEqual(small);
    const times = small.map((line) => (JSON.parse(line) as { at: string }).at);
    expect([...times].sort().reverse()).toEqual(times);
  });
});

async function walk(over: TestGateway, field: string, first: number): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < 60; page += 1) {
    const answer: Asked = await over.ask(
      `query ($first: Int!, $after: String) {
        list: ${field}(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } problems { message } }
      }`,
      { first, after },
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data.list.problems).toEqual([]);
    ids.push(...answer.data.list.nodes.map((node: { id: string }) => node.id));
    if (!answer.data.list.pageInfo.hasNextPage) return ids;
    after = answer.data.list.pageInfo.endCursor;
  }
  throw new Error(`${field} does not end.`);
}

describe('a filter of a report', () => {
  const ask = async (
    filters: string,
  ): Promise<readonly { keys: { value: string }[]; figures: { provider: string }[] }[]> => {
    const answer = await gateway!.ask(`{
      report(input: { range: { preset: YESTERDAY }, dimensions: [COUNTRY], filters: [${filters}] }) {
        rows(first: 100) { nodes { keys { value } figures { provider metrics { clicks visitors } } } problems { message } }
      }
    }`);
    expect(answer.errors).toBeUndefined();
    expect(answer.data.report.rows.problems).toEqual([]);
    return answer.data.report.rows.nodes;
  };

  it('finds a country in any letter case at every provider', async () => {
    const rows = await ask('{ dimension: COUNTRY, anyOf: ["de"] }');
    expect(rows).toEqual(await ask('{ dimension: COUNTRY, anyOf: ["DE"] }'));
    expect(new Set(rows.flatMap(({ figures }) => figures.map(({ provider }) => provider))).size).toBe(4);
  });

  it('may be of what the gateway knows itself', async () => {
    const rows = await ask(
      '{ dimension: PROVIDER, anyOf: ["PEERCLICK"] }, { dimension: ACCOUNT, anyOf: ["peerclick"] }',
    );
    expect(rows.length).toBeGreaterThan(3);
    expect(new Set(rows.flatMap(({ figures }) => figures.map(({ provider }) => provider)))).toEqual(
      new Set(['PEERCLICK']),
    );
  });
});

describe('node', () => {
  it('gives every thing of every list again by its id', async () => {
    const answer = await gateway!.ask(`{
      datapoints(first: 100) { nodes { id __typename } }
      groups(first: 5) { nodes { id __typename } }
      domains(first: 20) { nodes { id __typename } }
      goals(first: 20) { nodes { id __typename } }
      accounts { nodes { id __typename } }
    }`);
    expect(answer.errors).toBeUndefined();
    const all = Object.values(answer.data as Record<string, { nodes: { id: string; __typename: string }[] }>).flatMap(
      ({ nodes }) => nodes,
    );
    const samples = [...new Map(all.map((node) => [node.__typename, node])).values()];
    expect(samples.length).toBeGreaterThan(5);
    const again = await gateway!.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', {
      ids: samples.map((node) => node.id),
    });
    expect(again.errors).toBeUndefined();
    expect(again.data.nodes).toEqual(samples);
  });
});
