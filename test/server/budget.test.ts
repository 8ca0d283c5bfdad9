/** `trackgraph-budget`: how it is read, and what a request with it gets. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { HeaderMap } from '@apollo/server';
import { startSandbox, type Sandbox } from '../../src/sandbox';
import { createCallBudget, readBudget } from '../../src/server/budget';
import { readWire, startGateway, toAccounts, type TestGateway } from '../support/gateway';

const known = ['CLICKMETER', 'PIRSCH', 'PEERCLICK'];

describe('the header', () => {
  test.each([
    ['peerclick=2, clickmeter=10', [undefined, 2, 10]],
    ['PeerClick = 0', [undefined, 0, undefined]],
    ['PIRSCH=000003', [3, undefined, undefined]],
  ])('%s is read', (header, ceilings) => {
    const budget = readBudget(header, known);
    expect(['PIRSCH', 'PEERCLICK', 'CLICKMETER'].map((name) => budget?.readCeiling(name))).toEqual(ceilings);
  });

  test.each([undefined, '', '  '])('%p sets no ceiling', (header) => {
    expect(readBudget(header, known)).toBeUndefined();
  });

  test.each([
    'peerclick',
    'peerclick=',
    'peerclick=-1',
    'peerclick=2.5',
    'peerclick=2,',
    'peerclick=2; pirsch=1',
    'peerclick=1, PEERCLICK=2',
    'google=1',
    '=1',
    'peerclick=9999999999',
    '__proto__=1',
  ])('%p is refused, with the names that are known', (header) => {
    expect(() => readBudget(header, known)).toThrow(
      /^trackgraph-budget is a list like "clickmeter=2", each provider once, of clickmeter, pirsch, peerclick; not /,
    );
  });

  test('what it quotes of a wrong value is short', () => {
    expect(() => readBudget('x'.repeat(5000), known)).toThrow(/^.{0,250}$/);
  });
});

describe('the count', () => {
  test('a provider without a ceiling is never refused', () => {
    const budget = createCallBudget(new Map([['PIRSCH', 1]]));
    expect(['PIRSCH', 'PIRSCH', 'PEERCLICK', 'PEERCLICK'].map((name) => budget.take(name))).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  test('what is given back may be taken again, and no more', () => {
    const budget = createCallBudget(new Map([['PIRSCH', 2]]));
    budget.take('PIRSCH');
    budget.take('PIRSCH');
    budget.giveBack('PIRSCH');
    budget.giveBack('PEERCLICK');
    expect([budget.take('PIRSCH'), budget.take('PIRSCH')]).toEqual([true, false]);
    expect(budget.readCeiling('PEERCLICK')).toBeUndefined();
  });
});

describe('a request with a budget', () => {
  let sandbox: Sandbox<'clickmeter' | 'pirsch'>;
  let gateway: TestGateway;

  beforeAll(async () => {
    sandbox = await startSandbox({ only: ['clickmeter', 'pirsch'] });
    gateway = await startGateway({ accounts: toAccounts(sandbox) });
  });
  afterAll(async () => {
    await gateway.stop();
    await sandbox.stop();
  });

  const query = `{
    accounts { nodes { name provider metrics { clicks views } limits { name remaining resetsAt } } }
  }`;

  test('gets BUDGET_EXCEEDED at the fields that it could not buy, and all others', async () => {
    const before = readWire(sandbox.clickmeter).length;
    const answer = await gateway.ask(query, {}, { 'trackgraph-budget': 'ClickMeter=0' });
    expect(answer.errors).toEqual([
      expect.objectContaining({
        path: ['accounts', 'nodes', 0, 'metrics'],
        message: expect.stringContaining('Raise clickmeter in its trackgraph-budget header') as unknown,
        extensions: { code: 'BUDGET_EXCEEDED', provider: 'CLICKMETER', account: 'clickmeter', retryable: false },
      }),
    ]);
    const [clickmeter, pirsch] = answer.data.accounts.nodes;
    expect(clickmeter).toMatchObject({ provider: 'CLICKMETER', metrics: null, limits: [{ remaining: 10 }] });
    expect(pirsch).toMatchObject({ provider: 'PIRSCH', metrics: { views: expect.any(Number) } });
    expect(readWire(sandbox.clickmeter)).toHaveLength(before);
  });

  test('a merged list has it among its problems', async () => {
    const answer = await gateway.ask(
      `{ domains(first: 5) { nodes { id } problems { provider code retryable } } }`,
      {},
      { 'trackgraph-budget': 'clickmeter=0' },
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data.domains.nodes.length).toBeGreaterThan(0);
    expect(answer.data.domains.problems).toContainEqual({
      provider: 'CLICKMETER',
      code: 'BUDGET_EXCEEDED',
      retryable: false,
    });
  });

  test('never sends more than it allows, as extensions.upstream counts it', async () => {
    const answer = await gateway.ask(
      `{ datapoints(first: 50, filter: { types: [TRACKING_LINK] }) { nodes { name metrics { clicks } ... on TrackingLink { destination { url } } } problems { code } } }`,
      {},
      { 'trackgraph-budget': 'clickmeter=1', 'trackgraph-max-age': '0' },
    );
    expect(answer.extensions?.upstream.providers.CLICKMETER?.calls ?? 0).toBeLessThanOrEqual(1);
  });

  test('is refused with 400 when the header cannot be read', async () => {
    const headers = new HeaderMap([
      ['content-type', 'application/json'],
      ['trackgraph-budget', 'everything=1'],
    ]);
    const response = await gateway.graphql.handle(
      { method: 'POST', headers, search: '', body: { query: '{ __typename }' } },
      new AbortController().signal,
    );
    expect(response.status).toBe(400);
    expect(response.body).toMatchObject({
      string: expect.stringContaining('"code":"BAD_USER_INPUT"') as unknown,
    });
  });
});
