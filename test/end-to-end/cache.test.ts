/** What costs a call and what does not, over the sandbox: before and after changes, and as time passes. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/http/clock';
import { encodeGlobalId } from '../../src/model/ids';
import type { Sandbox } from '../../src/sandbox';
import { startSandbox } from '../../src/sandbox';
import type { TestGateway } from '../support/gateway';
import { startGateway, toAccounts } from '../support/gateway';

const noon = Date.UTC(2026, 2, 10, 12);
let later = 0;
const clock = { ...systemClock, now: () => noon + later };
let sandbox: Sandbox<'clickmeter' | 'pirsch'>;
let gateway: TestGateway;

beforeAll(async () => {
  sandbox = await startSandbox({ only: ['clickmeter', 'pirsch'], now: clock.now });
  gateway = await startGateway({ accounts: toAccounts(sandbox), clock });
});

/** So far that nothing of the test before is fresh, or stands in a limit; still the same day. */
beforeEach(() => {
  later += 1_000_000;
});

afterAll(async () => {
  await gateway?.stop();
  await sandbox?.stop();
});

/** What the providers were asked meanwhile, without tokens, in the order of the alphabet. */
async function watch<T>(act: () => Promise<T>): Promise<{ readonly value: T; readonly calls: readonly string[] }> {
  const logs = [sandbox.clickmeter.log, sandbox.pirsch.log];
  const before = logs.map((log) => log.length);
  const value = await act();
  const calls = logs.flatMap((log, index) => log.slice(before[index]).map(({ method, path }) => `${method} ${path}`));
  return { value, calls: calls.filter((call) => !call.endsWith('/token')).sort() };
}

async function ask(query: string, headers: Readonly<Record<string, string>> = {}): Promise<any> {
  const { data, errors } = await gateway.ask(query, {}, headers);
  expect(errors).toBeUndefined();
  return data;
}

const costOf = async (query: string, headers?: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  (await watch(() => ask(query, headers))).calls;

/** One after the other, so that none is counted twice. */
async function costsOf(queries: readonly string[]): Promise<readonly (readonly string[])[]> {
  const costs = [];
  for (const query of queries) costs.push(await costOf(query));
  return costs;
}

async function change(field: string, input: string, selection: string): Promise<any> {
  const data = await ask(`mutation { done: ${field}(input: { ${input} }) { ${selection} userErrors { message } } }`);
  expect(data.done.userErrors).toEqual([]);
  return data.done;
}

const links =
  '{ datapoints(first: 3, filter: { types: [TRACKING_LINK] }) { nodes { id ... on TrackingLink { title } } } }';
const goals = '{ goals(filter: { types: [CONVERSION] }) { nodes { id name } } }';
const domains = '{ domains(filter: { types: [REDIRECT_DOMAIN] }) { nodes { id hostname } } }';
const websites = '{ domains(filter: { types: [WEBSITE] }) { nodes { id hostname } } }';

describe('a change of a link', () => {
  it('is read at once, and other lists cost nothing', async () => {
    const { datapoints } = await ask(links);
    const [{ id }] = datapoints.nodes;
    for (const query of [goals, domains, websites]) expect(await costOf(query)).not.toEqual([]);
    await change('trackingLinkUpdate', `id: "${id}", title: "Changed here"`, 'trackingLink { title }');
    const { value, calls } = await watch(() => ask(links));
    expect(value.datapoints.nodes.find((node: any) => node.id === id).title).toBe('Changed here');
    expect(calls).toEqual(['GET /aggregated/summary/datapoints']);
    expect(await costsOf([goals, domains, websites])).toEqual([[], [], []]);
  });

  it('shows in a list that was empty', async () => {
    const { datapoints } = await ask(links);
    const { tag } = await change('tagCreate', 'name: "nobody-yet"', 'tag { id }');
    const tagged = `{ node(id: "${tag.id}") { ... on Tag { taggedDatapoints { nodes { id } totalCount } } } }`;
    const { taggedDatapoints } = (await ask(tagged)).node;
    expect(taggedDatapoints).toEqual({ nodes: [], totalCount: 0 });
    expect(await costOf(tagged)).toEqual([]);
    const [{ id }] = datapoints.nodes;
    await change('tagAttach', `id: "${tag.id}", bearer: { datapoint: "${id}" }`, 'tag { id }');
    expect((await ask(tagged)).node.taggedDatapoints).toEqual({ nodes: [{ id }], totalCount: 1 });
  });
});

describe('of websites', () => {
  const visitors = (id: string, range: string) =>
    `{ domain(id: "${id}") { ... on Website { traffic(range: ${range}) { metrics { views isStale asOf } } } } }`;
  const settled = '{ between: { from: "2026-01-10", to: "2026-02-10" } }';
  const today = '{ preset: TODAY }';
  let shop: string;
  let other: string;
  let hostname: string;

  beforeEach(async () => {
    const { nodes } = (await ask(websites)).domains;
    [shop, other] = nodes.map(({ id }: { id: string }) => id);
    hostname = nodes[0].hostname;
  });

  it('a new goal of one leaves the figures of another, and the list of websites', async () => {
    const goalsOf = (id: string) => `{ domain(id: "${id}") { ... on Website { goals { nodes { name } } } } }`;
    for (const query of [goalsOf(shop), goalsOf(other), visitors(shop, today)]) await ask(query);
    await change(
      'conversionGoalCreate',
      `websiteId: "${shop}", name: "New here", pathPattern: "/new-here"`,
      'conversionGoal { id }',
    );
    expect(await costsOf([goalsOf(other), visitors(shop, today), websites])).toEqual([[], [], []]);
    const names = (await ask(goalsOf(shop))).domain.goals.nodes.map(({ name }: { name: string }) => name);
    expect(names).toContain('New here');
  });

  it('a visit has the days asked for anew that may still grow, and not those that are over', async () => {
    const queries = [visitors(shop, settled), visitors(shop, today)];
    for (const query of queries) await ask(query);
    const visit = `url: "https://${hostname}/", ip: "203.0.113.9", userAgent: "Mozilla/5.0 (X11; Linux x86_64)"`;
    await change('hitCreate', visit, 'wasSent');
    expect(await costsOf(queries)).toEqual([[], ['GET /api/v1/statistics/total']]);
  });

  it('days that are over are kept for a day, yesterday for a quarter of an hour, today for a minute', async () => {
    const yesterday = '{ preset: YESTERDAY }';
    const questions = [settled, yesterday, today].map((range) => visitors(shop, range));
    const after = async (seconds: number) => {
      later += seconds * 1000;
      await ask(websites);
      return (await costsOf(questions)).map((calls) => calls.length);
    };
    for (const query of questions) await ask(query);
    expect([await after(59), await after(12), await after(850), await after(7_200)]).toEqual([
      [0, 0, 0],
      [0, 0, 1],
      [0, 1, 1],
      [0, 1, 1],
    ]);
  });

  it('figures just past their minute are shown as stale once, and then anew; never to who forbids it', async () => {
    const read = async (headers?: Readonly<Record<string, string>>) =>
      (await ask(visitors(shop, today), headers)).domain.traffic.metrics;
    const first = await read();
    later += 61_000;
    expect(await read()).toMatchObject({ isStale: true, asOf: first.asOf });
    expect(await read({ 'trackgraph-max-age': '60' })).toMatchObject({ isStale: false });
    const renewed = await read();
    expect(renewed.isStale).toBe(false);
    expect(Date.parse(renewed.asOf)).toBeGreaterThanOrEqual(Date.parse(first.asOf) + 61_000);
  });
});

describe('what does not exist', () => {
  it('costs one call in ten seconds, and none is taken for gone that was made since', async () => {
    const id = encodeGlobalId({ type: 'Tag', provider: 'CLICKMETER', account: 'clickmeter', upstreamId: '99999999' });
    const missing = `{ node(id: "${id}") { ... on Tag { name } } }`;
    const costs = [];
    for (const seconds of [0, 9, 1]) {
      later += seconds * 1000;
      costs.push((await watch(() => gateway.ask(missing))).calls.length);
    }
    expect(costs).toEqual([1, 0, 1]);
    await change('tagCreate', 'name: "made-since"', 'tag { id }');
    expect((await watch(() => gateway.ask(missing))).calls).toHaveLength(1);
  });
});
