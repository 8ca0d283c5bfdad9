/** What providers declare of joins is true of the schema: types, their fields, and the interfaces through which joins are asked for. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import * as registry from '../../src/providers';
import { listGoalFields } from '../../src/model/join';
import { loadSchema } from '../server/schema-parts';

let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await loadSchema();
});

const all = Object.values(registry).map(({ joins }) => joins ?? {});
const destinations = all.flatMap((joins) => joins.destinations ?? []);
const judged = all.flatMap((joins) => joins.judged ?? []);
const pages = all.flatMap((joins) => joins.pages ?? []);
const goals = all.flatMap((joins) => joins.goals ?? []);

function listTypesOf(name: string): readonly string[] {
  const found = schema.getType(name);
  return found ? schema.getPossibleTypes(found as never).map((type) => type.name) : [];
}

function hasField(type: string, field: string): boolean {
  const found = schema.getType(type);
  return isObjectType(found) && field in found.getFields();
}

describe('what is declared of joins', () => {
  it.each([
    ['LeadsToPage', () => destinations],
    ['Judged', () => judged],
    ['Linked', () => pages],
    ['Paired', () => goals],
  ] as const)('is declared for all %s things and no others', (name, list) => {
    expect(
      list()
        .map(({ type }) => type)
        .sort(),
    ).toEqual([...listTypesOf(name)].sort());
  });

  it('names fields that there are', () => {
    const fields = [
      ...destinations.map(({ type, field }) => [type, field] as const),
      ...judged.flatMap(({ type, keys }) => keys.map(({ field }) => [type, field] as const)),
      ...pages.flatMap((one) => [
        [one.type, one.path] as const,
        [one.type, one.website] as const,
        [one.websiteType, one.hostname] as const,
      ]),
      ...goals.flatMap((one) => listGoalFields(one).map((field) => [one.type, field] as const)),
    ];
    expect(fields.length).toBeGreaterThan(10);
    expect(fields.filter(([type, field]) => !hasField(type, field))).toEqual([]);
  });

  it('names dimensions that those who judge can split by', () => {
    const judges = Object.values(registry).filter(({ joins }) => joins?.judges);
    expect(judges.length).toBeGreaterThan(0);
    for (const { joins, dimensions } of judges)
      expect(dimensions).toEqual(expect.arrayContaining([...joins!.judges!.by]));
    const asked = judged.flatMap(({ keys }) => keys.map(({ by }) => by));
    const known = judges.flatMap(({ joins }) => joins!.judges!.by);
    expect(asked.filter((dimension) => !known.includes(dimension))).toEqual([]);
  });
});
