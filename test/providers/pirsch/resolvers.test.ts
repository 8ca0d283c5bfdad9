/** Pirsch's own fields, asked in GraphQL over a loopback server. */
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { graphql } from 'graphql';
import { createContext, createPlannerMemory } from '../../../src/context';
import { pirsch } from '../../../src/providers/pirsch';
import { resolveRowField } from '../../../src/resolvers/row';
import { describePath } from '../../../src/resolvers/field-path';
import { readListNeeds } from '../../../src/resolvers/selection';
import { createSchema } from '../../../src/server/schema';
import type { Kit, KitOptions } from './kit';
import { blog, shop, startKit } from './kit';

let schema: GraphQLSchema;
let kit: Kit | undefined;

beforeAll(async () => {
  schema = await createSchema(new URL('../../../schema/', import.meta.url), [pirsch]);
});

afterEach(async () => {
  await kit?.close();
  kit = undefined;
});

async function ask(
  source: string,
  options: KitOptions = {},
): Promise<{ answer: ExecutionResult; calls: readonly string[] }> {
  kit = await startKit(options);
  const contextValue = createContext({
    providers: [pirsch],
    connections: [kit.connection],
    call: kit.context,
    memory: createPlannerMemory(Date.now),
    readNeeds: readListNeeds,
    readField: ({ path }) => describePath(path),
  });
  const answer = await graphql({ schema, source, contextValue, fieldResolver: resolveRowField });
  return { answer, calls: kit.calls().map((line) => line.replace(/\?.*&?id=(\w+).*/, ' $1')) };
}

const range = '{ between: { from: "2026-03-01", to: "2026-03-03" } }';

describe('websites', () => {
  it('with totals and goals and their figures take one call each for a website', async () => {
    const { answer, calls } = await ask(`{
      domains(filter: { search: "shop" }) { nodes { ... on Website {
        hostname timeZone
        metrics { visitors bounceRate conversions gaps { metric reason } }
        goals { totalCount nodes { upstreamId name pattern website { hostname } metrics { conversions uniqueConversions conversionRate } } }
      } } }
    }`);
    expect(answer.errors).toBeUndefined();
    const [website] = (answer.data as { domains: { nodes: Record<string, unknown>[] } }).domains.nodes;
    expect(website).toMatchObject({
      hostname: 'shop.example.com',
      timeZone: null,
      metrics: { visitors: 42, conversions: null },
      goals: {
        totalCount: 2,
        nodes: [
          {
            upstreamId: 'A5kgYzK14q',
            name: 'Order placed',
            website: { hostname: 'shop.example.com' },
            metrics: { conversions: 563, uniqueConversions: 432, conversionRate: 0.065 },
          },
          { upstreamId: '0DJ0mo934', name: null, pattern: null },
        ],
      },
    });
    expect([...calls].sort()).toEqual([`GET /statistics/goals ${shop}`, `GET /statistics/total ${shop}`]);
  });

  it('list their pages with the most visited first, figures included', async () => {
    const { answer, calls } = await ask(`{
      domains(filter: { search: "shop" }) { nodes { ... on Website {
        pages(first: 2, range: ${range}) { nodes { name url title website { hostname } metrics(range: ${range}) { visitors } } pageInfo { hasNextPage } }
      } } }
    }`);
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({
      domains: {
        nodes: [
          {
            pages: {
              nodes: [
                {
                  name: '/home',
                  url: new URL('https://shop.example.com/home'),
                  title: null,
                  metrics: { visitors: 42 },
                },
                { name: '/Pricing', website: { hostname: 'shop.example.com' }, metrics: { visitors: 12 } },
              ],
              pageInfo: { hasNextPage: true },
            },
          },
        ],
      },
    });
    expect(calls).toEqual([`GET /statistics/page ${shop}`]);
  });

  it('name their events and who is there now', async () => {
    const { answer, calls } = await ask(`{
      domains(filter: { search: "blog" }) { nodes { ... on Website {
        trackedEvents(first: 2) { nodes { name visitors views count conversionRate averageDurationSeconds metaKeys } totalCount }
        activeVisitors { visitors pages { visitors page { name title url } } }
      } } }
    }`);
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({
      domains: {
        nodes: [
          {
            trackedEvents: {
              totalCount: 2,
              nodes: [
                {
                  name: 'Search',
                  visitors: 432,
                  views: 563,
                  count: null,
                  conversionRate: 0.065,
                  averageDurationSeconds: 42,
                  metaKeys: ['term'],
                },
                { name: 'Size chart', count: 4, averageDurationSeconds: null, metaKeys: [] },
              ],
            },
            activeVisitors: {
              visitors: 44,
              pages: [
                { visitors: 42, page: { name: '/home', title: null } },
                { visitors: 3, page: { title: 'Pricing' } },
              ],
            },
          },
        ],
      },
    });
    expect([...calls].sort()).toEqual([`GET /statistics/active ${blog}`, `GET /statistics/events ${blog}`]);
  });

  it('with nobody there have no active pages', async () => {
    const { answer } = await ask(
      '{ domains(filter: { search: "blog" }) { nodes { ... on Website { activeVisitors(lastSeconds: 60) { visitors pages { visitors } } } } } }',
      { replies: { '/statistics/active': 'active-nobody.json' } },
    );
    expect(answer.data).toMatchObject({ domains: { nodes: [{ activeVisitors: { visitors: 0, pages: [] } }] } });
    expect(kit!.calls()[0]).toContain('start=60');
  });

  it.each([
    ['goals(first: 0) { totalCount }', 'first must be from 1 to 100'],
    ['pages(first: 101) { totalCount }', 'first must be from 1 to 100'],
    ['activeVisitors(lastSeconds: 3601) { visitors }', 'from 1 to 3600'],
  ])('refuse %s', async (field, message) => {
    const { answer, calls } = await ask(`{ domains(first: 1) { nodes { ... on Website { ${field} } } } }`);
    expect(answer.errors?.[0]?.message).toContain(message);
    expect(calls).toEqual([]);
  });
});

describe('a thing of any kind', () => {
  it('is found again by its id', async () => {
    const { answer: listed } = await ask(`{
      goals(range: ${range}) { nodes { id } }
      datapoints(range: ${range}) { nodes { id } }
      domains { nodes { id } }
    }`);
    expect(listed.errors).toBeUndefined();
    const lists = Object.values(listed.data as Record<string, { nodes: { id: string }[] }>);
    const ids = lists.flatMap(({ nodes }) => nodes.map(({ id }) => id));
    expect(ids).toHaveLength(4 + 6 + 2);
    await kit!.close();
    const { answer } = await ask(`{ nodes(ids: ${JSON.stringify(ids)}) { id __typename } }`);
    expect(answer.errors).toBeUndefined();
    expect((answer.data as { nodes: { id: string }[] }).nodes.map(({ id }) => id)).toEqual(ids);
  });
});
