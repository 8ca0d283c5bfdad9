import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { encodeGlobalId } from '../../src/model/ids';
import type { Sandbox, SandboxProvider } from '../../src/sandbox';
import { startSandbox } from '../../src/sandbox';
import type { Asked, TestGateway } from '../support/gateway';
import { startGateway, toAccounts } from '../support/gateway';

const examples = new URL('../../examples/', import.meta.url);

let sandbox: Sandbox | undefined;
let gateway: TestGateway | undefined;

beforeAll(async () => {
  sandbox = await startSandbox();
  gateway = await startGateway({ accounts: toAccounts(sandbox) });
});

afterAll(async () => {
  await gateway?.stop();
  await sandbox?.stop();
});

const readCodes = (answer: Asked): unknown[] => (answer.errors ?? []).map((error) => error.extensions.code);

describe('a dead provider', () => {
  const owners: Readonly<Record<SandboxProvider, string>> = {
    clickmeter: 'CLICKMETER',
    pirsch: 'PIRSCH',
    peerclick: 'PEERCLICK',
    metrics24: 'METRICS24',
  };

  it.each(Object.keys(owners) as SandboxProvider[])('%s takes nothing from the others', async (dead) => {
    const own = await startSandbox();
    await own[dead].stop();
    const half = await startGateway({ accounts: toAccounts(own) });
    for (const name of [
      '01-connections-and-limits',
      '02-top-links',
      '03-groups',
      '04-one-link-in-depth',
      '05-websites-with-goals',
      '06-report-by-country',
    ]) {
      const answer = await half.ask(await readFile(new URL(`${name}.graphql`, examples), 'utf8'));
      expect({ name, codes: readCodes(answer) }).toEqual({ name, codes: [] });
      const problems = findProblems(answer.data) as { provider: string; code: string }[];
      expect(
        problems.every((problem) => problem.provider === owners[dead] && problem.code === 'UPSTREAM_UNAVAILABLE'),
      ).toBe(true);
      if (name === '06-report-by-country') {
        expect(problems).toHaveLength(1);
        const seen = new Set(readFigures(answer).map((part) => part.provider));
        expect([...seen].sort()).toEqual(
          Object.values(owners)
            .filter((owner) => owner !== owners[dead])
            .sort(),
        );
      }
    }
    await half.stop();
    await own.stop();
  });
});

function findProblems(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'problems' && Array.isArray(inner) ? (inner as unknown[]) : findProblems(inner),
  );
}

function readFigures(answer: Asked): readonly { provider: string }[] {
  return answer.data.report.rows.nodes.flatMap((row: { figures: { provider: string }[] }) => row.figures);
}

describe('a wrong key', () => {
  it.each([
    [
      'clickmeter',
      'apiKey',
      '{ datapoints(filter: { types: [TRACKING_LINK] }) { nodes { id } problems { code provider message } } }',
    ],
    [
      'pirsch',
      'clientSecret',
      '{ domains(filter: { types: [WEBSITE] }) { nodes { id } problems { code provider message } } }',
    ],
    [
      'peerclick',
      'accessKey',
      '{ datapoints(filter: { types: [CAMPAIGN] }) { nodes { id } problems { code provider message } } }',
    ],
    [
      'metrics24',
      'apiKey',
      '{ groups(filter: { types: [FILTER_GROUP] }) { nodes { id } problems { code provider message } } }',
    ],
  ] as const)('is UPSTREAM_AUTH at %s, and is not told', async (name, credential, query) => {
    const accounts = toAccounts(sandbox!).map((account) =>
      account.id === name
        ? { ...account, credentials: { ...account.credentials, [credential]: 'wrong-canary-4711' } }
        : account,
    );
    const other = await startGateway({ accounts });
    const answer = await other.ask(query);
    const [list] = Object.values(answer.data as Record<string, { problems: { code: string }[] }>);
    expect(list?.problems.map((problem) => problem.code)).toContain('UPSTREAM_AUTH');
    expect(JSON.stringify(answer)).not.toContain('canary');
    await other.stop();
  });
});

describe('a mistake in a question', () => {
  const link = { type: 'TrackingLink', provider: 'CLICKMETER', account: 'clickmeter' };

  it.each([
    ['an unknown id', '{ node(id: "$") { id } }', { ...link, upstreamId: '99999999' }, 'NOT_FOUND'],
    ['an id of no number', '{ node(id: "$") { id } }', { ...link, upstreamId: '../account' }, 'NOT_FOUND'],
    [
      'an id of an unknown account',
      '{ node(id: "$") { id } }',
      { ...link, account: 'other', upstreamId: '1' },
      'NOT_FOUND',
    ],
    ['an id of another type', '{ group(id: "$") { id } }', { ...link, upstreamId: '5001' }, 'BAD_USER_INPUT'],
    ['a malformed id', '{ node(id: "no id") { id } }', undefined, 'BAD_USER_INPUT'],
    ['first: 0', '{ datapoints(first: 0) { totalCount } }', undefined, 'BAD_USER_INPUT'],
    ['first: 101', '{ datapoints(first: 101) { totalCount } }', undefined, 'BAD_USER_INPUT'],
    ['a malformed cursor', '{ datapoints(after: "x") { totalCount } }', undefined, 'BAD_USER_INPUT'],
    [
      'a range that ends before it starts',
      '{ datapoints(range: { between: { from: "2026-03-02", to: "2026-03-01" } }) { totalCount } }',
      undefined,
      'BAD_USER_INPUT',
    ],
    [
      'two ways to say a range',
      '{ datapoints(range: { days: 1, preset: TODAY }) { totalCount } }',
      undefined,
      'BAD_USER_INPUT',
    ],
    ['an unknown field', '{ datapoints { clickz } }', undefined, 'BAD_USER_INPUT'],
    ['a syntax error', '{ datapoints ', undefined, 'BAD_USER_INPUT'],
    [
      'three dimensions',
      '{ report(input: { dimensions: [DAY, COUNTRY, CITY] }) { dimensions } }',
      undefined,
      'BAD_USER_INPUT',
    ],
  ] as const)('%s has its own clear code', async (_, query, ref, code) => {
    const answer = await gateway!.ask(query.replace('$', ref ? encodeGlobalId(ref) : ''));
    expect(readCodes(answer)).toEqual([code]);
    expect(answer.errors?.[0]?.message.length).toBeGreaterThan(10);
  });

  it('null for an argument that has a default but may not be null has its own clear code', async () => {
    const answer = await gateway!.ask('query ($first: Int) { datapoints(first: $first) { totalCount } }', {
      first: null,
    });
    expect(readCodes(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors?.[0]?.message).toMatch(/first/);
  });

  it('a cursor of another filter has its own clear code', async () => {
    const page = await gateway!.ask(
      '{ datapoints(first: 1, filter: { types: [TRACKING_LINK] }) { pageInfo { endCursor } } }',
    );
    const after = page.data.datapoints.pageInfo.endCursor as string;
    const answer = await gateway!.ask(
      'query ($after: String) { datapoints(first: 1, after: $after, filter: { types: [TRACKING_LINK], search: "a" }) { totalCount } }',
      { after },
    );
    expect(readCodes(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors?.[0]?.message).toMatch(/same filter/);
  });
});

describe('an expired token', () => {
  it('is renewed without the client noticing', async () => {
    const query = '{ domains(filter: { types: [WEBSITE] }) { nodes { hostname } problems { code } } }';
    await gateway!.ask(query);
    sandbox!.pirsch.expireTokens();
    const answer = await gateway!.ask(query, {}, { 'trackgraph-max-age': '0' });
    expect(answer.data.domains.problems).toEqual([]);
    expect(answer.data.domains.nodes).toHaveLength(3);
  });
});
