/** The parts of the executable schema, flat, for tests of its manners. */
import type {
  GraphQLArgument,
  GraphQLField,
  GraphQLInputField,
  GraphQLInputObjectType,
  GraphQLInterfaceType,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLSchema,
} from 'graphql';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import * as registry from '../../src/providers';
import { createSchema } from '../../src/server/schema';

export interface Part<T> {
  /** `Type.field` or `Type.field(argument:)`. */
  readonly coordinate: string;
  readonly of: GraphQLNamedType;
  readonly part: T;
}

export type Fields = readonly Part<GraphQLField<unknown, unknown>>[];

export function loadSchema(): Promise<GraphQLSchema> {
  return createSchema(new URL('../../schema/', import.meta.url), Object.values(registry));
}

export function listTypes(schema: GraphQLSchema): readonly GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
}

export function isOutput(type: GraphQLNamedType): type is GraphQLObjectType | GraphQLInterfaceType {
  return isObjectType(type) || isInterfaceType(type);
}

/** Of objects and interfaces. */
export function listFields(schema: GraphQLSchema): Fields {
  return listTypes(schema)
    .filter(isOutput)
    .flatMap((of) =>
      Object.values(of.getFields()).map((part) => ({ coordinate: `${of.name}.${part.name}`, of, part })),
    );
}

export function listArguments(schema: GraphQLSchema): readonly Part<GraphQLArgument>[] {
  return listFields(schema).flatMap(({ coordinate, of, part: { args } }) =>
    args.map((part) => ({ coordinate: `${coordinate}(${part.name}:)`, of, part })),
  );
}

export function listInputs(schema: GraphQLSchema): readonly GraphQLInputObjectType[] {
  return listTypes(schema).filter(isInputObjectType);
}

export function listInputFields(schema: GraphQLSchema): readonly Part<GraphQLInputField>[] {
  return listInputs(schema).flatMap((of) =>
    Object.values(of.getFields()).map((part) => ({ coordinate: `${of.name}.${part.name}`, of, part })),
  );
}

/** Of everything that can have one. */
export function listDescriptions(schema: GraphQLSchema): readonly (readonly [string, string | null | undefined])[] {
  return [
    ...schema
      .getDirectives()
      .flatMap(({ name, description, args }) => [
        [`@${name}`, description] as const,
        ...args.map((given) => [`@${name}(${given.name}:)`, given.description] as const),
      ]),
    ...listTypes(schema).map(({ name, description }) => [name, description] as const),
    ...listTypes(schema)
      .filter(isEnumType)
      .flatMap((type) =>
        type.getValues().map(({ name, description }) => [`${type.name}.${name}`, description] as const),
      ),
    ...[...listFields(schema), ...listArguments(schema), ...listInputFields(schema)].map(
      ({ coordinate, part }) => [coordinate, part.description] as const,
    ),
  ];
}

export function hasDirective({ astNode }: GraphQLField<unknown, unknown> | GraphQLInputField, name: string): boolean {
  return astNode?.directives?.some((directive) => directive.name.value === name) ?? false;
}
