import { afterEach, describe, expect, test } from '@jest/globals';
import { describePlan } from '../src/commands/describe-plan';
import type { ExplainOptions } from '../src/commands/explain';
import { explain } from '../src/commands/explain';
import type { OperationPlan, PlannedCalls } from '../src/planner/explain';
import type { Loopback, LoopbackReply } from './support/loopback';
import { startLoopback } from './support/loopback';

const goals: PlannedCalls = {
  provider: 'ONE',
  account: 'shop',
  operation: 'GET /goals',
  min: 0,
  likely: 25,
  max: null,
  cached: 0,
  fields: ['domains.nodes.goals'],
};

const plan: OperationPlan = {
  calls: [
    { ...goals, operation: 'GET /domains', min: 1, likely: 1, max: 1, fields: ['domains'] },
    { ...goals, operation: 'GET /domains', min: 0, likely: 0, max: 0, cached: 3, fields: [] },
    goals,
    {
      ...goals,
      operation: 'GET /totals',
      max: 25,
      fields: ['domains.nodes.metrics.sessions', 'domains.nodes.metrics.views'],
    },
    { ...goals, operation: 'GET /totals', likely: 0, max: 2, fields: ['domains.nodes.series.views'] },
    {
      ...goals,
      provider: 'TWO',
      account: 'other',
      operation: 'POST /report',
      min: 2,
      likely: 2,
      max: 2,
      fields: ['report'],
    },
  ],
  accounts: [
    { provider: 'ONE', account: 'shop', min: 1, likely: 51, max: null, waitMs: 1_240 },
    { provider: 'TWO', account: 'other', min: 2, likely: 2, max: 2, waitMs: 0 },
  ],
  advice: ['Drop `domains.nodes.goals` to save about 25 calls of GET /goals.'],
};

describe('a plan', () => {
  test('is a tree of accounts, endpoints and the fields that they buy, with advice below', () => {
    expect(describePlan(plan)).toBe(`\
ONE shop: likely 51 calls (1 or more), 3 from the cache, waits 1.3 s
├─ GET /domains: 1 call, 3 from the cache
│  └─ domains
├─ GET /goals: likely 25 calls (at most: not known)
│  └─ domains.nodes.goals
└─ GET /totals: likely 25 calls (0 to 27)
   ├─ likely 25 calls (0 to 25) for domains.nodes.metrics { sessions views }
   └─ likely none (0 to 2) for domains.nodes.series.views

TWO other: 2 calls
└─ POST /report: 2 calls
   └─ report

Cheaper:
└─ Drop \`domains.nodes.goals\` to save about 25 calls of GET /goals.
`);
  });

  test('shortens long lists of fields and tells how many are left out', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => `list.nodes.${name}`);
    const shown = describePlan({ ...plan, calls: [{ ...goals, fields: [...many, 'v.x', 'w.x', 'x.x', 'y.x'] }] });
    expect(shown).toContain('└─ list.nodes { a b c d e f … 2 more }, v.x, w.x, … 2 more\n');
  });

  test('without a call says so', () => {
    expect(describePlan({ calls: [], accounts: [], advice: [] })).toBe('No provider would be asked.\n');
  });

  test('of kept answers alone counts no calls', () => {
    const kept = { ...goals, min: 0, likely: 0, max: 0, cached: 2, fields: [] };
    const accounts = [{ provider: 'ONE', account: 'shop', min: 0, likely: 0, max: 0, waitMs: 0 }];
    expect(describePlan({ calls: [kept], accounts, advice: [] })).toBe(
      'ONE shop: 2 from the cache\n└─ GET /goals: 2 from the cache\n',
    );
  });

  test.each([
    [0.4, 'waits 1 ms'],
    [350, 'waits 350 ms'],
    [59_000, 'waits 59 s'],
    [90_000, 'waits 1.5 min'],
  ])('tells a wait of %d ms in a fitting unit', (waitMs, text) => {
    const accounts = [{ provider: 'TWO', account: 'other', min: 2, likely: 2, max: 2, waitMs }];
    expect(describePlan({ calls: [], accounts, advice: [] })).toBe(`TWO other: 2 calls, ${text}\n`);
  });
});

describe('the command', () => {
  let gateway: Loopback | undefined;
  afterEach(() => gateway?.close());

  const files: Readonly<Record<string, string>> = {
    'cost.graphql': 'query Cost { domains }',
    'values.json': '{ "first": 5 }',
    '-': '{ accounts }',
  };

  async function run(file: string, options: Partial<ExplainOptions>) {
    let printed = '';
    let complained = '';
    const url = options.url ?? gateway?.url ?? '';
    const code = await explain(
      file,
      { ...options, url },
      {
        read: async (name) => {
          const text = files[name];
          if (text === undefined) throw new Error('no such file');
          return text;
        },
        print: (text) => void (printed += text),
        complain: (text) => void (complained += text),
      },
    );
    return { code, printed, complained };
  }

  async function answer(reply: LoopbackReply): Promise<Loopback> {
    gateway = await startLoopback(() => reply);
    return gateway;
  }

  const explained = (body: object, own: OperationPlan = plan): LoopbackReply => ({
    json: { data: null, ...body, extensions: { upstream: { plan: own } } },
  });

  test('asks the gateway to explain, with variables and operation, and prints the tree', async () => {
    const { requests } = await answer(explained({}));
    const result = await run('cost.graphql', { variables: '@values.json', operation: 'Cost' });
    expect(result).toEqual({ code: 0, printed: describePlan(plan), complained: '' });
    expect(requests).toMatchObject([
      { method: 'POST', path: '/graphql', headers: { 'trackgraph-upstream': 'explain' } },
    ]);
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual({
      query: 'query Cost { domains }',
      variables: { first: 5 },
      operationName: 'Cost',
    });
  });

  test('reads standard input, keeps the path of an address, and prints JSON where asked', async () => {
    const { url, requests } = await answer(explained({}));
    const { code, printed } = await run('-', { url: `${url}/behind/graphql`, json: true });
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toEqual(plan);
    expect(requests).toMatchObject([{ path: '/behind/graphql', body: '{"query":"{ accounts }"}' }]);
  });

  test('tells the place of what is wrong with the question, and ends with 1', async () => {
    const errors = [
      {
        message: 'There is no field nope.',
        locations: [{ line: 1, column: 14 }],
        extensions: { code: 'BAD_USER_INPUT' },
      },
      { message: 'Too many.', path: ['domains', 0], extensions: { code: 'BAD_USER_INPUT' } },
    ];
    await answer({ status: 400, ...explained({ errors }, { calls: [], accounts: [], advice: [] }) });
    expect(await run('cost.graphql', {})).toEqual({
      code: 1,
      printed: '',
      complained: 'cost.graphql:1:14: There is no field nope.\ncost.graphql: Too many. (at domains.0)\n',
    });
  });

  test('prints what can be planned beside what is wrong', async () => {
    await answer(explained({ errors: [{ message: 'Too many.', path: ['goals'] }] }));
    expect(await run('cost.graphql', {})).toEqual({
      code: 1,
      printed: describePlan(plan),
      complained: 'cost.graphql: Too many. (at goals)\n',
    });
  });

  test('takes a question that is refused before it is planned for wrong', async () => {
    await answer({
      status: 413,
      json: { errors: [{ message: 'Too large.', extensions: { code: 'BAD_USER_INPUT' } }] },
    });
    expect(await run('-', {})).toMatchObject({ code: 1, complained: 'standard input: Too large.\n' });
  });

  test('says how to start a gateway where none answers, and ends with 2', async () => {
    const { url, close } = await startLoopback(() => ({}));
    await close();
    const { code, printed, complained } = await run('cost.graphql', { url });
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
    expect(complained).toMatch(/^No gateway answers at http:\S+\/graphql \(.*ECONNREFUSED.*\)\.\n/);
    expect(complained).toContain('`npm start`');
  });

  test.each<[string, LoopbackReply]>([
    ['a page', { text: '<html>' }],
    ['a failure of its own', { status: 500, json: { errors: [{ message: 'x', extensions: { code: 'INTERNAL' } }] } }],
    ['a refusal', { status: 403, json: { errors: [{ message: 'x', extensions: { code: 'FORBIDDEN' } }] } }],
    ['data without a plan', { json: { data: { domains: null } } }],
    ['a plan of another shape', { json: { data: null, extensions: { upstream: { plan: { calls: 3 } } } } }],
  ])('ends with 2 when the other side answers with %s', async (_, reply) => {
    await answer(reply);
    const { code, printed, complained } = await run('cost.graphql', {});
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
    expect(complained).toContain('does not explain questions');
  });

  test.each<[string, string, Partial<ExplainOptions>, string]>([
    ['file', 'none.graphql', {}, 'none.graphql cannot be read: no such file\n'],
    ['file of variables', 'cost.graphql', { variables: '@none.json' }, 'none.json cannot be read: no such file\n'],
    ['text of variables', 'cost.graphql', { variables: '{' }, '--variables: expected JSON: '],
    ['shape of variables', 'cost.graphql', { variables: '[]' }, '--variables: expected an object'],
    ['address', 'cost.graphql', { url: 'gateway:4000' }, '--url: expected an address like '],
  ])('names a wrong %s and asks nobody', async (_, file, options, complaint) => {
    const { requests } = await answer(explained({}));
    const { code, complained } = await run(file, options);
    expect(code).toBe(1);
    expect(complained).toContain(complaint);
    expect(requests).toEqual([]);
  });
});
