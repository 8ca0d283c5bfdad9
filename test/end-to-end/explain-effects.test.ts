import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HeaderMap } from '@apollo/server';
import type { Kit } from './explain-kit';
import { readPlan, startKit } from './explain-kit';
import type { Ids } from './explain-questions';
import { changes, findIds } from './explain-questions';

let kit: Kit;
let ids: Ids;

beforeAll(async () => {
  kit = await startKit();
  ids = await findIds(kit);
});

afterAll(() => kit?.stop());

const readWrites = (): readonly string[] =>
  Object.values(kit.sandbox).flatMap((part) =>
    'log' in part
      ? part.log.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`)
      : [],
  );

describe('a change that is only explained', () => {
  it('is not made, and can then be made with the same key', async () => {
    const question = changes['a new group']!(ids, 'once');
    const before = readWrites();
    const { plan } = await kit.explain(question);
    expect(plan.accounts.map(({ account, min }) => [account, min])).toEqual([['clickmeter', 1]]);
    expect(readWrites()).toEqual(before);
    const first = await kit.run(question);
    expect(first.answer.data.linkGroupCreate).toMatchObject({ linkGroup: { name: 'once' }, userErrors: [] });
    expect(readWrites()).toHaveLength(before.length + 1);
  });

  it('does not forget the key of one that was made', async () => {
    const question = changes['a new group']!(ids, 'twice');
    const first = await kit.run(question);
    const before = readWrites();
    await kit.explain(question);
    const second = await kit.run(question);
    expect(second.answer.data.linkGroupCreate.linkGroup.id).toBe(first.answer.data.linkGroupCreate.linkGroup.id);
    expect(readWrites()).toEqual(before);
  });

  it('leaves kept answers as they are', async () => {
    const list = { query: '{ groups(first: 5) { nodes { name } } }' };
    await kit.run(list);
    await kit.explain(changes['a changed group']!(ids, 'renamed'));
    expect(Object.values((await kit.run(list)).calls)).toEqual([0, 0, 0, 0]);
  });
});

describe('a question that cannot be asked', () => {
  const readFailure = async (query: string, variables?: object) => {
    const before = kit.readCalls();
    const { errors = [] } = await kit.gateway.ask(query, variables, { 'trackgraph-upstream': 'explain' });
    expect(kit.readCalls()).toEqual(before);
    return errors.map(({ extensions, message }) => [extensions.code, message]);
  };
  const bad = (message: unknown) => [['BAD_USER_INPUT', message]];

  it.each([
    ['a page of nothing', '{ datapoints(first: 0) { nodes { name } } }'],
    ['an id of nothing', '{ node(id: "nonsense") { id } }'],
    ['a cursor of nothing', '{ datapoints(after: "nonsense") { nodes { name } } }'],
    [
      'a range that ends before it starts',
      '{ datapoints(range: { between: { from: "2026-02-02", to: "2026-02-01" } }) { nodes { name } } }',
    ],
    ['a report by three dimensions', '{ report(input: { dimensions: [DAY, COUNTRY, CITY] }) { rows { totalCount } } }'],
  ])('is told for %s', async (_, query) => expect(await readFailure(query)).toEqual(bad(expect.any(String))));

  it('fails as it would if it were asked', async () => {
    const query = '{ a: datapoints(first: 101) { nodes { name } } b: node(id: "x") { id } }';
    const { errors } = await kit.gateway.ask(query);
    expect(await readFailure(query)).toEqual(errors?.map(({ extensions, message }) => [extensions.code, message]));
  });

  it('is told when a variable is missing, or is another type', async () => {
    expect(await readFailure('query ($id: ID!) { node(id: $id) { id } }')).toEqual(bad(expect.stringContaining('$id')));
    expect(
      await readFailure('query ($first: Int!) { datapoints(first: $first) { nodes { id } } }', { first: 'many' }),
    ).toEqual(bad(expect.stringContaining('$first')));
  });

  it('is told when several operations stand there and none is named', async () => {
    const query = 'query A { providers { id } } query B { providers { name } }';
    expect(await readFailure(query)).toEqual(bad(expect.stringContaining('operation name')));
  });

  it('is told when it is no question', async () => {
    expect(await readFailure('{ nothing }')).toEqual(bad(expect.stringContaining('nothing')));
    expect(await readFailure('{')).toEqual(bad(expect.stringContaining('Syntax Error')));
  });

  it('is still planned where other parts of it can be asked', async () => {
    const query =
      '{ bad: datapoints(first: 0) { nodes { name } } good: domains(filter: { providers: [PEERCLICK, CLICKMETER] }) { totalCount } }';
    kit.turn(25 * 60_000);
    const { errors, plan } = await kit.explain({ query });
    expect(errors).toHaveLength(1);
    expect(plan.calls.flatMap(({ fields }) => fields)).toContain('good');
  });
});

describe('GET', () => {
  const get = async (query: string) => {
    const map = new HeaderMap([
      ['trackgraph-upstream', 'explain'],
      ['apollo-require-preflight', 'yes'],
    ]);
    const search = `?query=${encodeURIComponent(query)}`;
    const answer = await kit.gateway.graphql.handle(
      { method: 'GET', headers: map, search, body: undefined },
      new AbortController().signal,
    );
    if (answer.body.kind !== 'complete') throw new Error('The answer came in parts.');
    return { status: answer.status ?? 200, body: JSON.parse(answer.body.string.toString()) as { data?: unknown } };
  };

  it('is explained as well', async () => {
    kit.turn(25 * 60_000);
    const before = kit.readCalls();
    const { body } = await get('{ datapoints(filter: { types: [CAMPAIGN] }) { nodes { name } } }');
    expect(body.data).toBeNull();
    expect(readPlan(body).accounts).toEqual([
      expect.objectContaining({ account: 'peerclick', min: expect.any(Number) }),
    ]);
    expect(kit.readCalls()).toEqual(before);
  });

  it('explains no changes', async () => {
    const before = readWrites();
    const { status } = await get('mutation { linkGroupCreate(input: { name: "x" }) { userErrors { message } } }');
    expect(status).toBe(405);
    expect(readWrites()).toEqual(before);
  });
});
