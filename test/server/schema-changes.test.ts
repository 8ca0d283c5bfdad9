/** The manners of changes and of what they are told, as far as no lint rule can hold them. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLField, GraphQLInputObjectType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  lexicographicSortSchema,
} from 'graphql';
import { listInputFields, listInputs, loadSchema } from './schema-parts';

interface Change {
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly input: GraphQLInputObjectType;
  readonly payload: GraphQLObjectType;
}

let schema: GraphQLSchema;
let changes: readonly Change[];

beforeAll(async () => {
  schema = lexicographicSortSchema(await loadSchema());
  changes = Object.values(schema.getMutationType()!.getFields()).map(readChange);
});

function readChange(field: GraphQLField<unknown, unknown>): Change {
  const input = field.args[0] && getNamedType(field.args[0].type);
  const payload = getNamedType(field.type);
  if (!isInputObjectType(input) || !isObjectType(payload)) throw new Error(`${field.name} is of another shape.`);
  return { name: field.name, field, input, payload };
}

/** The items of a bulk change's results; undefined where it is of one thing. */
function findResult({ payload }: Change): GraphQLObjectType | undefined {
  const results = payload.getFields().results;
  const item = results && getNamedType(results.type);
  return isObjectType(item) ? item : undefined;
}

describe('changes', () => {
  it('take one input of their own and answer one payload of their own, which may be null', () => {
    expect(changes.length).toBeGreaterThan(70);
    for (const { name, field } of changes) {
      const own = `${name[0]!.toUpperCase()}${name.slice(1)}`;
      expect(field.args.map((given) => `${given.name}: ${given.type.toString()}`)).toEqual([`input: ${own}Input!`]);
      expect(field.type.toString()).toBe(`${own}Payload`);
    }
  });

  it('tell mistakes in the payload, and in each result of a bulk change', () => {
    for (const change of changes) {
      for (const type of [change.payload, findResult(change)]) {
        if (type)
          expect(`${type.name} ${type.getFields().userErrors?.type.toString()}`).toBe(`${type.name} [UserError!]!`);
      }
      expect(change.payload.getInterfaces().map(({ name }) => name)).toEqual(['MutationPayload']);
    }
  });

  it('answer nothing else that cannot be null, results aside', () => {
    const hard = changes.flatMap(({ payload }) =>
      Object.values(payload.getFields()).flatMap(({ name, type }) =>
        isNonNullType(type) && !['userErrors', 'results'].includes(name) ? [`${payload.name}.${name}`] : [],
      ),
    );
    expect(hard).toEqual([]);
  });

  it('answer a bulk change by items in order, each with its place', () => {
    const bulk = changes.flatMap((change) => findResult(change) ?? []);
    expect(bulk.map(({ name }) => name)).toEqual(
      [
        'ConversionUpdateDatapointsResult',
        'DatapointsCreateResult',
        'DatapointsDeleteResult',
        'DatapointsUpdateResult',
        'EmailReportCreateResult',
        'FilterGroupsDeleteResult',
        'FilterGroupsUpdateResult',
        'MemberAddResult',
      ].sort(),
    );
    expect(bulk.filter((type) => type.getFields().index?.type.toString() !== 'Int!')).toEqual([]);
  });

  it('answer the id of what they delete', () => {
    const deleting = changes.filter(({ name }) => /(Delete|Remove)$/.test(name));
    expect(deleting.length).toBeGreaterThan(15);
    const silent = deleting.filter(
      (change) => (findResult(change) ?? change.payload).getFields().deletedId?.type.toString() !== 'ID',
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('take a key that makes them one where they make something, and nowhere else', () => {
    const making = changes.filter(({ name }) => /(Create|Add|Start)$/.test(name)).map(({ name }) => name);
    const keyed = changes.filter(({ input }) => input.getFields().idempotencyKey?.type.toString() === 'String');
    expect(making.length).toBeGreaterThan(20);
    expect(keyed.map(({ name }) => name)).toEqual(making);
  });

  it('set a value instead of turning it over', () => {
    expect(changes.filter(({ name }) => /toggle|switch|flip|invert/i.test(name))).toEqual([]);
    const setting = changes.filter(({ name }) => /Set[A-Z]/.test(name));
    expect(setting.length).toBeGreaterThan(5);
    expect(setting.filter(({ input }) => Object.keys(input.getFields()).length < 2)).toEqual([]);
  });
});

describe('inputs', () => {
  it('that are alternatives accept one, and say so', () => {
    const oneOf = listInputs(schema).filter(({ isOneOf }) => isOneOf);
    expect(oneOf.map(({ name }) => name)).toEqual([
      'DatapointChangeInput',
      'DatapointDraftInput',
      'DateRangeInput',
      'TagBearerInput',
    ]);
    const alike = listInputs(schema).filter(
      ({ isOneOf, description }) => !isOneOf && /one of these ways|exactly one|either .* or/i.test(description!),
    );
    expect(alike.map(({ name }) => name)).toEqual([]);
  });

  it('tell what an absent or a null member means, alternatives aside', () => {
    const silent = listInputFields(schema).filter(
      ({ of, part: { type, description } }) =>
        isInputObjectType(of) &&
        !of.isOneOf &&
        !isNonNullType(type) &&
        !/\bnull\b|\babsent\b|^Only /i.test(description!),
    );
    expect(silent.map(({ coordinate }) => coordinate)).toEqual([]);
  });

  it('say seconds where a number is a length of time', () => {
    const unclear = listInputFields(schema).filter(
      ({ part: { name, type, description } }) =>
        ['Int', 'Float', 'SafeInt'].includes(getNamedType(type).name) &&
        !/Seconds$/.test(name) &&
        (/duration|timeout|delay|Ms$|minutes?$|hours?$/i.test(name) ||
          /\b(seconds|minutes|hours)\b/i.test(description!)),
    );
    expect(unclear.map(({ coordinate }) => coordinate)).toEqual([]);
  });

  it('have lists of items that are non-null, but where null among the values of a filter is the unknown', () => {
    const soft = listInputFields(schema).filter(({ part: { type } }) => {
      const list = getNullableType(type);
      return isListType(list) && !isNonNullType(list.ofType);
    });
    const unknown = soft.filter(({ of, part }) =>
      /\bnull\b.* stands for/is.test(`${of.description} ${part.description}`),
    );
    expect(unknown.length).toBeGreaterThan(0);
    expect(soft).toEqual(unknown);
  });
});
