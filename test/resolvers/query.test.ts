import { describe, expect, it } from '@jest/globals';
import { HeaderMap } from '@apollo/server';
import { ProviderError } from '../../src/errors';
import { systemClock } from '../../src/http/clock';
import { encodeGlobalId } from '../../src/model/ids';
import type { FiguresSource } from '../../src/providers/provider';
import { createGraphqlServer } from '../../src/server/graphql';
import { allProviders } from '../support/gateway';
import type { Asked } from '../support/gateway';
import type { StubConnection } from '../support/stub-provider';
import { createFigures, createStubConnection } from '../support/stub-provider';

async function ask(
  connections: readonly StubConnection[],
  query: string,
  headers: Record<string, string> = {},
): Promise<Asked> {
  const faults: unknown[] = [];
  const server = await createGraphqlServer({
    providers: allProviders,
    connections,
    schemaDirectory: new URL('../../schema/', import.meta.url),
    clock: systemClock,
    introspection: true,
    count: () => undefined,
    report: (fault) => void faults.push(fault),
  });
  const map = new HeaderMap();
  for (const [name, value] of Object.entries({ 'content-type': 'application/json', ...headers })) map.set(name, value);
  const response = await server.handle(
    { method: 'POST', headers: map, search: '', body: { query } },
    new AbortController().signal,
  );
  await server.stop();
  expect(faults).toEqual([]);
  if (response.body.kind !== 'complete') throw new Error('The answer came in parts.');
  return JSON.parse(response.body.string.toString()) as Asked;
}

const things = [
  { id: '1', name: 'one', figures: { clicks: 10, conversions: 1 } },
  { id: '2', name: 'two', figures: { clicks: 0, conversions: 0 } },
];

describe('figures below a list', () => {
  it('cost nothing more when the list carries them', async () => {
    const stub = createStubConnection({ things, carries: ['clicks', 'conversions'] });
    const answer = await ask([stub], '{ datapoints { nodes { name metrics { clicks conversionRate } } } }');
    expect(answer.data.datapoints.nodes).toEqual([
      { name: 'one', metrics: { clicks: 10, conversionRate: 0.1 } },
      { name: 'two', metrics: { clicks: 0, conversionRate: null } },
    ]);
    expect(stub.wire).toEqual(['LIST TrackingLink 0']);
  });

  it('are one question for all rows when the list lacks them', async () => {
    const stub = createStubConnection({ things, measures: ['clicks'] });
    await ask([stub], '{ datapoints { nodes { metrics { clicks } } } }');
    expect(stub.wire).toEqual(['LIST TrackingLink 0', 'FIGURES TrackingLink 1,2']);
  });

  it('are asked again for another range only', async () => {
    const stub = createStubConnection({ things, carries: ['clicks'], measures: ['clicks'] });
    await ask(
      [stub],
      '{ datapoints { nodes { a: metrics { clicks } b: metrics(range: { preset: TODAY }) { clicks } } } }',
    );
    expect(stub.wire).toEqual(['LIST TrackingLink 0', 'FIGURES TrackingLink 1,2']);
  });

  it('are null with a reason where the provider does not measure', async () => {
    const stub = createStubConnection({ things, carries: ['clicks'] });
    const answer = await ask(
      [stub],
      '{ datapoints(first: 1) { nodes { metrics { visitors gaps { metric reason } } } } }',
    );
    const [{ metrics }] = answer.data.datapoints.nodes as [
      { metrics: { visitors: null; gaps: { metric: string; reason: string }[] } },
    ];
    expect(metrics.visitors).toBeNull();
    expect(metrics.gaps).toContainEqual({ metric: 'VISITORS', reason: 'NOT_MEASURED' });
  });
});

describe('a field that the list does not carry', () => {
  it('is read by id, all rows together, through fragments and aliases', async () => {
    const stub = createStubConnection({
      things: things.map((thing) => ({ ...thing, fields: { notes: `about ${thing.name}` } })),
    });
    const lacking: StubConnection = {
      ...stub,
      lists: stub.lists.map((source) => ({
        ...source,
        readPage: async (...given) => {
          const page = await source.readPage(...given);
          return {
            ...page,
            rows: page.rows.map(({ row: { notes: _notes, ...row }, figures }) => ({
              row: row,
              figures,
            })),
          };
        },
      })),
    };
    const answer = await ask(
      [lacking],
      'query { datapoints { nodes { ...F } } } fragment F on Datapoint { label: name ... on TrackingLink { about: notes } }',
    );
    expect(answer.data.datapoints.nodes).toEqual([
      { label: 'one', about: 'about one' },
      { label: 'two', about: 'about two' },
    ]);
    expect(lacking.wire).toEqual(['LIST TrackingLink 0', 'READ TrackingLink 1,2']);
  });
});

describe('nodes', () => {
  it('are read together, each with an error of its own', async () => {
    const stub = createStubConnection({ things });
    const id = (upstreamId: string): string =>
      encodeGlobalId({ type: 'TrackingLink', provider: 'CLICKMETER', account: 'one', upstreamId });
    const answer = await ask(
      [stub],
      `{ nodes(ids: ["${id('2')}", "${id('9')}", "${id('1')}"]) { id ... on TrackingLink { name } } }`,
    );
    expect(answer.data.nodes).toEqual([{ id: id('2'), name: 'two' }, null, { id: id('1'), name: 'one' }]);
    expect(answer.errors).toMatchObject([{ path: ['nodes', 1], extensions: { code: 'NOT_FOUND', account: 'one' } }]);
    expect(stub.wire).toEqual(['READ TrackingLink 2,9,1']);
  });
});

describe('a report', () => {
  const byCountry = (account: string, keys: readonly string[], metric: 'clicks' | 'visitors'): FiguresSource => ({
    operation: 'GET /countries',
    buckets: [],
    freshForSeconds: 0,
    of: 'Account',
    dimensions: [['COUNTRY']],
    metrics: [metric],
    filters: [],
    estimateCalls: () => ({ min: 1, max: 1 }),
    read: (question) =>
      Promise.resolve({
        rows: keys.map((key, index) => ({
          id: null,
          keys: [key],
          figures: createFigures('CLICKMETER', account, { [metric]: 10 - index }, question.range),
        })),
      }),
  });

  it('puts the rows of several accounts side by side, in pages', async () => {
    const one = createStubConnection({
      account: 'one',
      things: [],
      figures: [byCountry('one', ['DE', 'FR', 'IT'], 'clicks')],
    });
    const two = createStubConnection({
      account: 'two',
      things: [],
      figures: [byCountry('two', ['FR', 'DE'], 'visitors')],
    });
    const query = (
      after: string | null,
    ): string => `{ report(input: { dimensions: [COUNTRY] }) { rows(first: 2, after: ${JSON.stringify(after)}) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { keys { dimension value } figures { account { name } metrics { clicks visitors } } } } } }`;
    const first = await ask([one, two], query(null));
    const { rows } = first.data.report as {
      rows: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: unknown[] };
    };
    expect(rows.totalCount).toBe(3);
    expect(rows.pageInfo.hasNextPage).toBe(true);
    expect(rows.nodes[0]).toEqual({
      keys: [{ dimension: 'COUNTRY', value: 'DE' }],
      figures: [
        { account: { name: 'one' }, metrics: { clicks: 10, visitors: null } },
        { account: { name: 'two' }, metrics: { clicks: null, visitors: 9 } },
      ],
    });
    const second = await ask([one, two], query(rows.pageInfo.endCursor));
    expect(second.data.report.rows.nodes).toMatchObject([{ keys: [{ value: 'IT' }] }]);
    expect(second.data.report.rows.pageInfo.hasNextPage).toBe(false);
  });

  it('leaves out an account that cannot split so, and says so', async () => {
    const one = createStubConnection({ account: 'one', things: [], figures: [byCountry('one', ['DE'], 'clicks')] });
    const two = createStubConnection({ account: 'two', things: [] });
    const answer = await ask(
      [one, two],
      '{ report(input: { dimensions: [COUNTRY] }) { rows { nodes { keys { value } } problems { account { name } code message } } } }',
    );
    expect(answer.data.report.rows.nodes).toHaveLength(1);
    expect(answer.data.report.rows.problems).toMatchObject([{ account: { name: 'two' }, code: 'UNSUPPORTED' }]);
  });

  it('may be split by what the gateway knows itself', async () => {
    const one = createStubConnection({ account: 'one', things: [], figures: [byCountry('one', ['DE'], 'clicks')] });
    const answer = await ask(
      [one],
      '{ report(input: { dimensions: [ACCOUNT, COUNTRY] }) { rows { nodes { keys { value } } } } }',
    );
    expect(answer.data.report.rows.nodes).toEqual([{ keys: [{ value: 'one' }, { value: 'DE' }] }]);
  });
});

describe('what went wrong', () => {
  it('carries whether and when to ask again', async () => {
    const failure = new ProviderError({
      provider: 'CLICKMETER',
      account: 'one',
      kind: 'rate-limited',
      message: 'wait',
      retryAfterSeconds: 7,
    });
    const stub = createStubConnection({ things, failure: () => failure });
    const answer = await ask([stub], '{ datapoints { problems { code retryable retryAfterSeconds } } }');
    expect(answer.data.datapoints.problems).toEqual([{ code: 'RATE_LIMITED', retryable: true, retryAfterSeconds: 7 }]);
  });

  it.each([
    ['trackgraph-upstream', 'everything'],
    ['trackgraph-max-age', 'soon'],
  ])('is said of a header that cannot be read: %s', async (name, value) => {
    const answer = await ask([createStubConnection({ things })], '{ providers { id } }', { [name]: value });
    expect(answer.errors?.[0]?.message).toContain(name);
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
