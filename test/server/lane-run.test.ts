/** The lane's own way of running a query, beside that of the GraphQL library: the same data and the same errors, to the letter. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import { describe, expect, test } from '@jest/globals';
import type { GraphQLFieldResolver } from 'graphql';
import { execute, getOperationAST, parse, validate } from 'graphql';
import { DateTimeResolver, JSONResolver, LocalDateResolver } from 'graphql-scalars';
import type { Context } from '../../src/context';
import { isRow, readRowField, resolveRowField } from '../../src/resolvers/row';
import { createDocuments } from '../../src/server/lane/documents';
import { runQuery } from '../../src/server/lane/run';
import { writeJson } from '../../src/server/lane/text';

const typeDefs = /* GraphQL */ `
  scalar DateTime
  scalar LocalDate
  scalar JSON
  enum Colour {
    RED
    GREEN
  }
  interface Thing {
    id: ID!
    name: String
    other: Thing
    sure: Thing!
  }
  type One implements Thing {
    id: ID!
    name: String
    other: Thing
    sure: Thing!
    size: Int
    at: DateTime
    broken: Int!
  }
  type Two implements Thing {
    id: ID!
    name: String
    other: Thing
    sure: Thing!
    names: [String!]
    failing: [Int]
  }
  union Any = One | Two
  input Choice @oneOf {
    byId: ID
    byName: String
  }
  input Inner {
    colours: [Colour!]! = [RED]
    since: LocalDate
    deep: Inner
  }
  type Query {
    one: One
    sure: One!
    things: [Thing]
    worse: One
    sureThings: [Thing!]
    later: [Thing!]
    any(first: Int = 2): [Any!]!
    echo(
      choice: Choice
      inner: Inner = { colours: [GREEN] }
      list: [Int!]
      colour: Colour
      on: LocalDate
      free: JSON
      must: Int! = 3
    ): JSON
    fails: Int
    failsLater: Int!
    nothing: One!
    lost: Thing
    notAList: [Int]
    wrongDate: DateTime
    wrongInt: Int
  }
`;

const row = (type: string, id: string, more: object = {}) => ({
  __typename: type,
  provider: 'P',
  account: 'a',
  upstreamId: id,
  id,
  name: `${id} "quoted"`,
  ...more,
});
const two = row('Two', '2', {
  names: ['x', 'y'],
  failing: [1, new Error('in a list'), Promise.resolve(3), 'no'],
  other: null,
});
const one = row('One', '1', { size: 1, at: '2026-01-01T00:00:00Z', other: two, sure: two, broken: null });
const createPlainBad = () => row('One', '3', { size: 'many', at: 'never', other: null, sure: null });

/** Anew each time: a rejection that nobody waits for would end the process. */
const createBad = () =>
  row('One', '3', { size: 'many', at: 'never', other: Promise.reject(new Error('rejected')), sure: null });

const resolvers = {
  DateTime: DateTimeResolver,
  LocalDate: LocalDateResolver,
  JSON: JSONResolver,
  Query: {
    one: () => one,
    sure: () => Promise.resolve(one),
    things: () => [one, null, two, Promise.resolve(createPlainBad()), Promise.reject(new Error('an item'))],
    worse: () => createBad(),
    sureThings: () => [one, null, two],
    later: async () => [two, one],
    any: (_: unknown, { first }: { first: number }) => [one, two].slice(0, first),
    echo: (_: unknown, given: object) => given,
    fails: () => {
      throw new Error('at once');
    },
    failsLater: () => Promise.reject(new Error('later')),
    nothing: () => null,
    lost: () => ({ __typename: 'Three', account: 'a' }),
    notAList: () => 5,
    wrongDate: () => 'yesterday',
    wrongInt: () => 1.5,
  },
  One: {
    sure: (source: typeof one & { sure?: unknown }) => Promise.resolve(source.sure),
  },
};

const schema = makeExecutableSchema({
  typeDefs,
  resolvers: [resolvers] as never,
  resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
});
const context = { call: {} } as Context;

const queries: readonly (readonly [string, object?])[] = [
  ['{ one { __typename id name size at } }'],
  [
    '{ alias: one { a: id b: id ...F } } fragment F on One { name other { __typename ...G } } fragment G on Thing { id }',
  ],
  ['{ one { other { id ... on Two { names } ... on One { size } } } one { name } }'],
  ['{ things { __typename name ... on One { size at } ... on Two { names failing } } }'],
  ['{ things { id other { id } sure { id } } }'],
  ['{ sureThings { id } later { id } }'],
  ['{ later { id ... on One { broken } } one { id } }'],
  ['{ one { broken } sure { broken } }'],
  ['{ sure { id sure { name } } }'],
  ['{ fails one { id } failsLater }'],
  ['{ worse { id size at other { id } } fails }'],
  ['{ worse { at other { id } sure { id } } }'],
  ['{ nothing { id } one { id } }'],
  ['{ lost { id } notAList wrongDate wrongInt one { id } }'],
  ['{ any { __typename ... on One { size } ... on Two { names } } }'],
  ['query ($n: Int) { any(first: $n) { ... on Thing { id } } }', { n: 1 }],
  ['query ($n: Int) { any(first: $n) { ... on Thing { id } } }', {}],
  ['query ($n: Int = 1) { any(first: $n) { __typename } }'],
  [
    'query ($yes: Boolean!, $no: Boolean!) { one { id @include(if: $yes) name @skip(if: $yes) ...F @include(if: $no) } } fragment F on One { size }',
    { yes: true, no: false },
  ],
  [
    'query ($yes: Boolean!, $no: Boolean!) { one { id @include(if: $yes) name @skip(if: $yes) ...F @include(if: $no) } } fragment F on One { size }',
    { yes: false, no: true },
  ],
  ['{ one { id @skip(if: true) name @include(if: false) } }'],
  ['{ echo(choice: { byId: "1" }, list: [1, 2], colour: RED, on: "2026-01-02", free: { a: [1, "x", null] }) }'],
  [
    'query ($c: Choice, $i: Inner, $l: [Int!], $e: Colour, $d: LocalDate, $f: JSON) { echo(choice: $c, inner: $i, list: $l, colour: $e, on: $d, free: $f) }',
    {
      c: { byName: 'n' },
      i: { since: '2026-01-02', deep: { colours: [] } },
      l: 7,
      e: 'GREEN',
      d: '2026-02-03',
      f: { any: [true] },
    },
  ],
  [
    'query ($c: Choice, $i: Inner, $l: [Int!]) { echo(choice: $c, inner: $i, list: $l) }',
    { c: null, i: null, l: null },
  ],
  ['query { echo(choice: null, inner: { since: null, colours: RED }, must: 4) }', { id: 5 }],
  ['query ($m: Int) { echo(must: $m) one { id } }', { m: null }],
  ['query ($m: Int) { echo(must: $m) }', {}],
  ['query ($id: ID!) { echo(choice: { byId: $id }) }', { id: 'x' }],
  ['query ($c: Colour!) { echo(inner: { colours: [$c, RED] }) }', { c: 'GREEN' }],
];

async function runBoth(
  query: string,
  given: object = {},
  operationName?: string,
): Promise<readonly [string, string | undefined]> {
  const document = parse(query);
  expect(validate(schema, document).map(String)).toEqual([]);
  const variables = given as Record<string, unknown>;
  const fieldResolver = resolveRowField as GraphQLFieldResolver<unknown, unknown>;
  const ours = createDocuments(schema);
  const asked = { query, operationName, variables };
  const definition = getOperationAST(document, operationName);
  if (definition) ours.learn(asked, document, definition);
  const question = ours.find(asked);
  const theirs = await execute({
    schema,
    document,
    contextValue: context,
    fieldResolver,
    variableValues: variables,
    operationName,
  });
  if (!question) return [JSON.stringify({ errors: theirs.errors, data: theirs.data }), undefined];
  const readers = { isRow, read: readRowField, resolve: resolveRowField };
  // Thrice: the second time rows are remembered, the third their texts.
  await runQuery(question.plan, { ...question, context, readers });
  await runQuery(question.plan, { ...question, context, readers });
  const { data, errors } = await runQuery(question.plan, { ...question, context, readers });
  const written = await runQuery(question.plan, { ...question, context, readers, isWritten: true });
  expect(writeJson(written.data)).toBe(JSON.stringify(data));
  return [JSON.stringify({ errors: theirs.errors ?? [], data: theirs.data }), writeJson({ errors, data })];
}

describe('what the lane answers is what the library answers', () => {
  test.each(queries.map(([query, variables = {}]) => [query, variables] as const))(
    '%s %j',
    async (query, variables) => {
      const [theirs, ours] = await runBoth(query, variables);
      expect(ours).toBe(theirs);
    },
  );
});

describe('what the lane leaves to others', () => {
  test.each([
    ['variables that do not fit', 'query ($n: Int!) { any(first: $n) { __typename } }', { n: 'x' }, undefined],
    [
      'two choices where one is meant',
      'query ($c: Choice) { echo(choice: $c) }',
      { c: { byId: '1', byName: 'n' } },
      undefined,
    ],
    ['questions about the schema', '{ __schema { queryType { name } } }', {}, undefined],
    ['a name that objects have by themselves', '{ __proto__: one { id } }', {}, undefined],
    ['an operation that is not named', 'query A { one { id } } query B { one { name } }', {}, undefined],
    [
      'a condition that is null',
      'query ($yes: Boolean = true) { one { id @skip(if: $yes) } }',
      { yes: null },
      undefined,
    ],
  ])('%s', async (_, query, variables, operationName) => {
    expect((await runBoth(query, variables, operationName))[1]).toBeUndefined();
  });

  test('of two operations the named one is run', async () => {
    const [theirs, ours] = await runBoth('query A { one { id } } query B { one { name } }', {}, 'B');
    expect(ours).toBe(theirs.replace('{"errors":undefined', '{"errors":[]'));
  });
});

describe('what is kept of documents', () => {
  test('is bounded: the document that was asked for least recently goes', () => {
    const documents = createDocuments(schema, { maxDocuments: 2 });
    const learn = (query: string) => {
      const document = parse(query);
      documents.learn({ query, operationName: undefined, variables: {} }, document, getOperationAST(document)!);
    };
    const isKnown = (query: string) => documents.find({ query, operationName: undefined, variables: {} }) !== undefined;
    learn('{ one { id } }');
    learn('{ sure { id } }');
    expect(isKnown('{ one { id } }')).toBe(true);
    learn('{ fails }');
    expect(['{ one { id } }', '{ sure { id } }', '{ fails }'].map(isKnown)).toEqual([true, false, true]);
  });

  test('is bounded by the length of the texts', () => {
    const documents = createDocuments(schema, { maxCharacters: 1_000 });
    const query = `{ ${'fails '.repeat(300)}}`;
    const document = parse(query);
    documents.learn({ query, operationName: undefined, variables: {} }, document, getOperationAST(document)!);
    expect(documents.find({ query, operationName: undefined, variables: {} })).toBeUndefined();
  });

  test('has one object of variables for equal ones', () => {
    const documents = createDocuments(schema);
    const query = 'query ($n: Int) { any(first: $n) { __typename } }';
    const document = parse(query);
    const find = (n: number) => documents.find({ query, operationName: undefined, variables: { n } })?.variables;
    documents.learn({ query, operationName: undefined, variables: {} }, document, getOperationAST(document)!);
    expect(find(1)).toBe(find(1));
    expect(find(2)).toEqual({ n: 2 });
  });
});
