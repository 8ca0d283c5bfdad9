import { beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLNamedType, GraphQLSchema } from 'graphql';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import * as registry from '../../src/providers';
import { createSchema } from '../../src/server/schema';

let schema: GraphQLSchema;
let types: readonly GraphQLNamedType[];

beforeAll(async () => {
  schema = await createSchema(new URL('../../schema/', import.meta.url), Object.values(registry));
  types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
});

/** Every describable thing of the schema, by its coordinate. */
function listDescriptions(): readonly (readonly [string, string | null | undefined])[] {
  return types.flatMap((type) => [
    [type.name, type.description] as const,
    ...(isEnumType(type)
      ? type.getValues().map((value) => [`${type.name}.${value.name}`, value.description] as const)
      : []),
    ...(isInputObjectType(type)
      ? Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field.description] as const)
      : []),
    ...(isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).flatMap((field) => [
          [`${type.name}.${field.name}`, field.description] as const,
          ...field.args.map((given) => [`${type.name}.${field.name}(${given.name}:)`, given.description] as const),
        ])
      : []),
  ]);
}

function listFields() {
  return types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).map((field) => ({ coordinate: `${type.name}.${field.name}`, field }))
      : [],
  );
}

describe('the schema', () => {
  it('describes everything in whole sentences', () => {
    const poor = listDescriptions().filter(([, text]) => !text || !/^["`A-Z0-9].*[.)]$/s.test(text));
    expect(poor).toEqual([]);
  });

  it('has nullable fields where a call of its own starts', () => {
    const calling = listFields().filter(({ field }) =>
      field.astNode?.directives?.some(({ name }) => name.value === 'upstream'),
    );
    expect(calling.length).toBeGreaterThan(20);
    const hard = calling.filter(
      ({ field }) =>
        isNonNullType(field.type) && !(isListType(field.type.ofType) && !isNonNullType(field.type.ofType.ofType)),
    );
    expect(hard.map(({ coordinate }) => coordinate)).toEqual([]);
  });

  it('has lists whose items are non-null, `nodes` by ids aside', () => {
    const soft = listFields().filter(({ field }) => {
      const list = isNonNullType(field.type) ? field.type.ofType : field.type;
      return isListType(list) && !isNonNullType(list.ofType);
    });
    expect(soft.map(({ coordinate }) => coordinate)).toEqual(['Query.nodes']);
  });

  it('has connections of one shape', () => {
    const connections = types.filter((type) => type.name.endsWith('Connection'));
    expect(connections.length).toBeGreaterThan(5);
    for (const type of connections) {
      expect(isObjectType(type) && Object.keys(type.getFields()).sort()).toEqual([
        'edges',
        'nodes',
        'pageInfo',
        'problems',
        'totalCount',
      ]);
    }
  });

  it('names a specification for each of its own scalars', () => {
    const scalars = types.filter(isScalarType);
    expect(scalars.filter((scalar) => !scalar.specifiedByURL).map((scalar) => scalar.name)).toEqual([]);
  });

  it('says of each metric who measures it', () => {
    const metrics = schema.getType('Metrics');
    const clicks = isObjectType(metrics) ? metrics.getFields().clicks?.description : undefined;
    expect(clicks).toMatch(/Adds up over days\. Measured by .*visits/);
  });

  it('has a node for everything that has a global id', () => {
    const withId = types.filter((type) => isObjectType(type) && type.getFields().id?.type.toString() === 'ID!');
    expect(
      withId.filter((type) => isObjectType(type) && !type.getInterfaces().some(({ name }) => name === 'Node')),
    ).toEqual([]);
  });
});
