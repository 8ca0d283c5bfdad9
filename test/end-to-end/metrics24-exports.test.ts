import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { encodeGlobalId } from '../../src/model/ids';
import type { Sandbox } from '../../src/sandbox';
import { startSandbox } from '../../src/sandbox';
import type { Asked, TestGateway } from '../support/gateway';
import { readWire, startGateway, toAccounts } from '../support/gateway';

let sandbox: Sandbox;
let gateway: TestGateway;
let integration: string;

beforeAll(async () => {
  sandbox = await startSandbox();
  // The files are fetched past the gateway's limiter: it leaves room for them.
  const limits = { general: { calls: 7, perMs: 1100 } };
  gateway = await startGateway({ accounts: toAccounts(sandbox).map((each) => ({ ...each, limits })) });
  integration = sandbox.metrics24.integrations[0]!.id;
});

afterAll(async () => {
  await gateway?.stop();
  await sandbox?.stop();
});

beforeEach(() => sandbox.metrics24.clearLog());

const toId = (provider: string, type: string, upstreamId: string, account = provider.toLowerCase()): string =>
  encodeGlobalId({ type, provider, account, upstreamId });
const account = toId('METRICS24', 'Account', 'metrics24');

async function askAccount(selection: string, variables: object = {}, declared = ''): Promise<Asked> {
  return gateway.ask(`query ($account: ID!${declared}) { node(id: $account) { ... on Account { ${selection} } } }`, {
    account,
    ...variables,
  });
}

async function readAccount(selection: string, variables: object = {}, declared = ''): Promise<any> {
  const answer = await askAccount(selection, variables, declared);
  expect(answer.errors).toBeUndefined();
  return answer.data.node;
}

async function start(input: object): Promise<any> {
  const query =
    'mutation ($input: ExportStartInput!) { exportStart(input: $input) { export { id kind status integration { upstreamId } range { from to } columns delimiter } userErrors { field message code } } }';
  const answer = await gateway.ask(query, { input });
  expect(answer.errors).toBeUndefined();
  return answer.data.exportStart;
}

const exportInput = (input: object = {}) => ({
  kind: 'CONVERSIONS',
  integration,
  range: { preset: 'YESTERDAY' },
  columns: ['real_tx_id', 'hash', 'status'],
  ...input,
});

describe('exports', () => {
  it('come a page after the other, without gap or repeat', async () => {
    const all = await readAccount('exports(first: 100) { totalCount nodes { id upstreamId kind status rows } }');
    const count = all.exports.nodes.length as number;
    expect([all.exports.totalCount, count > 3]).toEqual([count, true]);
    const found: string[] = [];
    for (let after: string | null = null, hasMore = true; hasMore;) {
      const { exports: page }: any = await readAccount(
        'exports(first: 3, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }',
        { after },
        ', $after: String',
      );
      found.push(...page.nodes.map(({ id }: { id: string }) => id));
      hasMore = page.pageInfo.hasNextPage;
      after = page.pageInfo.endCursor;
    }
    expect(found).toEqual(all.exports.nodes.map(({ id }: { id: string }) => id));
    expect(readWire(sandbox.metrics24)).toHaveLength(1);
  });

  it('are narrowed by what the provider tests, and by what is picked out here', async () => {
    const { exports: all } = await readAccount(
      'exports(first: 100) { nodes { id kind status rows range { from to } integration { upstreamId } } }',
    );
    const [first] = all.nodes;
    const conditions: readonly [object, (node: any) => boolean][] = [
      [{ status: 'COMPLETED' }, (node) => node.status === 'COMPLETED'],
      [{ status: 'PENDING' }, (node) => node.status === 'PENDING'],
      [{ kind: 'CLICKS' }, (node) => node.kind === 'CLICKS'],
      [{ kind: 'IMPRESSIONS' }, (node) => node.kind === 'IMPRESSIONS'],
      [{ integrations: [integration] }, (node) => node.integration.upstreamId === integration],
      [{ from: first.range.from, to: first.range.to }, (node) => node.range.from === first.range.from],
      [{ rows: { min: first.rows, max: first.rows } }, (node) => node.rows === first.rows],
      [{ durationSeconds: { min: 100_000 } }, () => false],
      [{ offers: ['no-such-offer'] }, () => false],
    ];
    for (const [filter, isKept] of conditions) {
      const { exports: kept } = await readAccount(
        'exports(first: 100, filter: $filter) { nodes { id } }',
        { filter },
        ', $filter: ExportFilterInput',
      );
      const expected = all.nodes.filter(isKept).map(({ id }: { id: string }) => ({ id }));
      expect({ filter, nodes: kept.nodes }).toEqual({ filter, nodes: expected });
    }
  });

  it('are nothing at accounts of other providers', async () => {
    const answer = await gateway.ask(
      `{ accounts { nodes { provider exports { totalCount } fraudEvents(kind: CLICK, integration: "x") { totalCount }
         fraudClick(input: { integration: "x", day: "2026-01-01", offer: "1", publisher: "1", transactionId: "1" }) { hash } } } }`,
    );
    const others = answer.data.accounts.nodes.filter(({ provider }: any) => provider !== 'METRICS24');
    expect(others).toHaveLength(3);
    for (const other of others) {
      expect(other).toMatchObject({ exports: null, fraudEvents: null, fraudClick: null });
    }
    expect(answer.errors?.every(({ path }) => path?.[2] !== undefined)).toBe(true);
  });

  it('start, are followed to their file, and are deleted with it', async () => {
    const done = await start(exportInput());
    expect(done.userErrors).toEqual([]);
    const { id } = done.export;
    expect(done.export).toMatchObject({
      kind: 'CONVERSIONS',
      integration: { upstreamId: integration },
      columns: ['real_tx_id', 'hash', 'status'],
      delimiter: ',',
    });
    expect(readWire(sandbox.metrics24).filter((line) => line.startsWith('POST'))).toHaveLength(1);
    const query =
      'query ($id: ID!) { node(id: $id) { ... on Export { id status error rows fileName downloadUrl createdAt } } }';
    let read: any;
    for (let tries = 0; tries < 100; tries += 1) {
      const answer = await gateway.ask(query, { id }, { 'trackgraph-max-age': '0' });
      expect(answer.errors).toBeUndefined();
      read = answer.data.node;
      if (read.status === 'COMPLETED') break;
      expect(read.downloadUrl).toBeNull();
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    expect(read).toMatchObject({ id, status: 'COMPLETED', error: null, fileName: expect.any(String) });
    const file = await (await fetch(read.downloadUrl as string)).text();
    expect(file.split('\n')[0]!.replaceAll('"', '').trim()).toBe('real_tx_id,hash,status');
    const remove = 'mutation ($id: ID!) { exportDelete(input: { id: $id }) { deletedId userErrors { field code } } }';
    expect((await gateway.ask(remove, { id })).data.exportDelete).toEqual({ deletedId: id, userErrors: [] });
    expect((await gateway.ask(query, { id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await gateway.ask(remove, { id })).data.exportDelete).toEqual({
      deletedId: null,
      userErrors: [{ field: ['input', 'id'], code: 'NOT_FOUND' }],
    });
  }, 60_000);

  it.each(['CLICKS', 'IMPRESSIONS'])('of %s start too', async (kind) => {
    const done = await start(
      exportInput({ kind, columns: ['real_tx_id', 'offer'], offers: ['727'], range: { days: 2 } }),
    );
    expect(done).toMatchObject({ export: { kind }, userErrors: [] });
  });

  it('start once for one idempotency key', async () => {
    const input = exportInput({ idempotencyKey: 'export-1' });
    const [one, other] = [await start(input), await start(input)];
    expect(one).toEqual(other);
    expect(readWire(sandbox.metrics24).filter((line) => line.startsWith('POST'))).toHaveLength(1);
  });
});

describe('fraudEvents', () => {
  const columns =
    'edges { cursor node { ... on ClickEvent { transactionId hash } ... on ConversionEvent { transactionId hash } } } nodes { at } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';
  const declared = ', $integration: String!, $after: String, $before: String';

  async function readEvents(page: string, variables: object = {}, kind = 'CLICK'): Promise<any> {
    const field = `fraudEvents(kind: ${kind}, integration: $integration, range: { preset: YESTERDAY }, ${page}) { ${columns} }`;
    return (await readAccount(field, { integration, ...variables }, declared)).fraudEvents;
  }

  it('go forwards and back again over the same events, a call each', async () => {
    const one = await readEvents('first: 5, after: $after, before: $before');
    const two = await readEvents('first: 5, after: $after, before: $before', { after: one.pageInfo.endCursor });
    expect(one.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(two.pageInfo).toMatchObject({ hasPreviousPage: true });
    const back = await readEvents('last: 5, after: $after, before: $before', { before: two.pageInfo.startCursor });
    expect(back.edges).toEqual(one.edges);
    expect(back.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(readWire(sandbox.metrics24)).toHaveLength(3);
  });

  it.each(['CONVERSION', 'IMPRESSION'])('come from the %s table too', async (kind) => {
    const page = await readEvents('first: 3, after: $after, before: $before', {}, kind);
    expect(page.nodes.length).toBeGreaterThan(0);
  });

  it.each([
    ['first: 5, last: 5', {}],
    ['last: 5, after: $after, before: $before', {}],
    ['first: 101, after: $after, before: $before', {}],
    ['first: 5, after: $after, before: $before', { after: 'x' }],
  ])('refuse %s', async (page, variables) => {
    const field = `fraudEvents(kind: CLICK, integration: $integration, ${page}) { totalCount }`;
    const used = page.includes('$') ? declared : ', $integration: String!';
    const answer = await askAccount(field, { integration, ...variables }, used);
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('single events', () => {
  it.each([
    ['fraudClick', 'FraudClickInput', 'CLICK', 'ClickEvent', 'transactionId'],
    ['fraudConversion', 'FraudConversionInput', 'CONVERSION', 'ConversionEvent', 'hash'],
  ])('%s answers the event of the table, and null for none', async (field, type, kind, on, key) => {
    const { fraudEvents } = await readAccount(
      `fraudEvents(kind: ${kind}, integration: $integration, range: { days: 3 }, first: 100) { nodes { at ... on ${on} { offer publisher transactionId hash raw } } }`,
      { integration },
      ', $integration: String!',
    );
    const row = fraudEvents.nodes.find((node: any) => node.offer !== null && node.publisher !== null);
    const input = {
      integration,
      day: row.at.slice(0, 10),
      offer: row.offer,
      publisher: row.publisher,
      [key]: key === 'hash' ? row.hash : row.raw.tx_id,
    };
    const read = (given: object) =>
      readAccount(`one: ${field}(input: $input) { transactionId hash offer }`, { input: given }, `, $input: ${type}!`);
    expect((await read(input)).one).toEqual({ transactionId: row.transactionId, hash: row.hash, offer: row.offer });
    expect((await read({ ...input, [key]: 'nothing' })).one).toBeNull();
  });
});
