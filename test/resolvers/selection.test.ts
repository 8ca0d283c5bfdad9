import { beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { execute, isObjectType, parse, validate } from 'graphql';
import {
  readListNeeds,
  readObjectFields,
  readObjectNeeds,
  readOperations,
  readSelectedMetrics,
} from '../../src/resolvers/selection';
import { describePath } from '../../src/resolvers/field-path';
import { createSchema } from '../../src/server/schema';
import { allProviders } from '../support/gateway';

let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await createSchema(new URL('../../schema/', import.meta.url), allProviders);
});

/** What `read` makes of the first root field that is selected. */
async function readWith<T>(query: string, read: (info: GraphQLResolveInfo) => T, variables: object = {}): Promise<T> {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  let found: { readonly value: T } | undefined;
  const fields = schema.getQueryType()!.getFields();
  const own = new Map(Object.values(fields).map((field) => [field, field.resolve]));
  for (const field of own.keys()) {
    field.resolve = (_source, _args, _context, info) => {
      found ??= { value: read(info) };
      return null;
    };
  }
  try {
    await execute({ schema, document, variableValues: { ...variables } });
  } finally {
    own.forEach((resolve, field) => {
      if (resolve) field.resolve = resolve;
    });
  }
  return found!.value;
}

const readList = (nodes: string, variables?: object, head = '') =>
  readWith(`${head}{ datapoints { ${nodes} } }`, readListNeeds, variables);

describe('the fields that rows are wanted with', () => {
  it('are those of every type that an interface stands for', async () => {
    const { fields } = await readList('nodes { name url ... on TrackingLink { title } }');
    expect(fields).toEqual({
      Campaign: ['name', 'url'],
      Offer: ['name', 'url'],
      Page: ['name', 'url'],
      TrackingLink: ['name', 'url', 'title'],
      TrackingPixel: ['name', 'url'],
    });
  });

  it('are the same by nodes, by edges, by fragments and by other names', async () => {
    const plain = await readList('nodes { name ... on TrackingLink { title } }');
    expect(await readList('edges { node { name ... on TrackingLink { title } } }')).toEqual(plain);
    const named = `{ datapoints { nodes { a: name b: name ...own } } }
      fragment own on TrackingLink { also: title ...none } fragment none on TrackingLink { __typename ... on Datapoint { id } }`;
    expect(await readWith(named, readListNeeds)).toEqual(plain);
    expect(await readList('all: nodes { name } nodes { ... on TrackingLink { title } }')).toEqual(plain);
  });

  it('are nothing without rows', async () => {
    expect(await readList('totalCount pageInfo { hasNextPage }')).toEqual({ fields: {}, figures: [], below: [] });
  });

  it('leave out what is skipped, by the variables of each request', async () => {
    const head = 'query ($deep: Boolean!) ';
    const nodes = 'nodes { name ... on TrackingLink @include(if: $deep) { title } url @skip(if: $deep) }';
    expect((await readList(nodes, { deep: true }, head)).fields.TrackingLink).toEqual(['name', 'title']);
    expect((await readList(nodes, { deep: false }, head)).fields).toMatchObject({
      TrackingLink: ['name', 'url'],
      Page: ['name', 'url'],
    });
  });

  it('leave out what everything has, and what is asked by calls of its own', async () => {
    const nodes =
      'nodes { id provider upstreamId account { name } metrics { clicks } ... on TrackingLink { breakdown(by: CITY) { by } fraud { problems { code } } } }';
    expect((await readList(nodes)).fields.TrackingPixel).toEqual([]);
    expect((await readList(nodes)).fields.TrackingLink).not.toContain('breakdown');
  });

  it('of one thing are those of the type that it turns out to be', async () => {
    const query =
      '{ node(id: "x") { id ... on Datapoint { name } ... on TrackingLink { title redirectType } ... on LinkGroup { notes } } }';
    const read = (type: string) => readWith(query, (info) => readObjectFields(info, type));
    expect(await read('TrackingLink')).toEqual(['name', 'title', 'redirectType']);
    expect(await read('LinkGroup')).toEqual(['notes']);
    expect(await read('Website')).toEqual([]);
    expect((await readWith(query, readObjectNeeds)).fields).toMatchObject({
      TrackingLink: ['name', 'title', 'redirectType'],
      LinkGroup: ['notes'],
    });
  });
});

describe('the figures that rows are wanted with', () => {
  it('are told with their days, their metrics and what splits them', async () => {
    const { figures } = await readList(`nodes {
      metrics { clicks views: clicks gaps { metric } }
      ... on TrackingLink {
        series(range: { days: 3 }, interval: WEEK) { startsOn metrics { conversions conversionValue { amount } } }
        breakdown(by: COUNTRY) { rows { metrics { botClicks } } }
      }
    }`);
    expect(figures).toEqual([
      {
        types: expect.arrayContaining(['TrackingLink', 'TrackingPixel', 'Page', 'Campaign', 'Offer']),
        range: { preset: 'LAST_30_DAYS' },
        metrics: ['clicks'],
        dimensions: [],
      },
      {
        types: ['TrackingLink'],
        range: { days: 3 },
        metrics: ['conversions', 'conversionValue'],
        dimensions: ['WEEK'],
      },
      { types: ['TrackingLink'], range: { preset: 'LAST_30_DAYS' }, metrics: ['botClicks'], dimensions: ['COUNTRY'] },
    ]);
  });

  it('are told apart by their names, with the values of variables', async () => {
    const query =
      'query ($days: Int!) { datapoints { nodes { a: metrics(range: { days: $days }) { clicks } b: metrics { views } } } }';
    const { figures } = await readWith(query, readListNeeds, { days: 5 });
    expect(figures.map(({ range, metrics }) => [range, metrics])).toEqual([
      [{ days: 5 }, ['clicks']],
      [{ preset: 'LAST_30_DAYS' }, ['views']],
    ]);
  });

  it('of a report are those of rows and of the days before', async () => {
    const query =
      '{ report(input: {}) { rows { nodes { figures { metrics { clicks } previous { visitors } } } } totals { figures { metrics { clicks } } } } }';
    expect(await readWith(query, readSelectedMetrics)).toEqual(['clicks', 'visitors']);
  });
});

describe('what lies below rows', () => {
  it('are other things, with what is wanted of them', async () => {
    const { below } = await readList('nodes { ... on TrackingLink { group { id name linkCount } domain { id } } }');
    expect(below).toEqual([
      {
        type: 'TrackingLink',
        field: 'group',
        reads: { type: 'LinkGroup', fields: ['name', 'linkCount'], isMany: false },
      },
    ]);
  });

  it('may be several of one row', async () => {
    const { below } = await readList('nodes { ... on TrackingPixel { goals { code } } }');
    expect(below).toEqual([
      { type: 'TrackingPixel', field: 'goals', reads: { type: 'Conversion', fields: ['code'], isMany: true } },
    ]);
  });

  it('are fields that their provider answers itself, with what they call', async () => {
    const { below } = await readWith(
      '{ groups { nodes { ... on LinkGroup { datapoints { nodes { name } } } } } }',
      readListNeeds,
    );
    expect(below).toEqual([
      {
        type: 'LinkGroup',
        field: 'datapoints',
        operations: [
          { provider: 'CLICKMETER', operation: 'GET /aggregated/summary/datapoints' },
          { provider: 'CLICKMETER', operation: 'GET /groups/{id}/datapoints' },
        ],
      },
    ]);
  });

  it('is declared by the schema, a provider and an operation each', () => {
    const readField = (type: string, field: string) => {
      const named = schema.getType(type);
      return isObjectType(named) ? readOperations(named.getFields()[field]!) : undefined;
    };
    expect(readField('Website', 'activeVisitors')).toEqual([
      { provider: 'PIRSCH', operation: 'GET /domain' },
      { provider: 'PIRSCH', operation: 'GET /statistics/active' },
    ]);
    // Whoever can is asked: no provider is named.
    expect(readField('Website', 'metrics')).toEqual([]);
    expect(readField('Website', 'hostname')).toEqual([]);
  });
});

describe('the path of a field', () => {
  it('is made of the names in the answer, without places in lists', () => {
    const root = { prev: undefined, key: 'mine', typename: 'Query' };
    const place = { prev: { prev: root, key: 'nodes', typename: undefined }, key: 3, typename: undefined };
    expect(describePath({ prev: place, key: 'name', typename: 'Page' })).toBe('mine.nodes.name');
  });
});
