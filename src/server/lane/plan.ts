/** What an operation selects, laid out once for many runs: for every object type the fields in the order of the answer. */
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLFieldResolver,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isLeafType,
  isNonNullType,
  Kind,
  TypeNameMetaFieldDef,
} from 'graphql';
import type { Context } from '../../context';
import { findRowReader } from '../../resolvers/row-reader';
import { createArgumentReader } from './arguments';
import type { Completer } from './complete';
import { createCompleter } from './complete';

/** Coerced, and one object for equal variables: what depends on nothing else is remembered by it. */
export type Variables = Readonly<Record<string, unknown>>;

/** An operation of a document that is known to be valid. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly definition: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

export interface ObjectPlan {
  readonly fields: readonly FieldPlan[];
  /** Those that are more than a leaf of the object itself. */
  readonly others: readonly FieldPlan[];
  /** The leaves of rows, as they were answered before; the others are undefined, in their places. */
  readonly leaves: WeakMap<object, Readonly<Record<string, unknown>>>;
  /** The same with their texts, of rows that were answered more than once: they go when the row goes. */
  readonly written: WeakMap<object, Readonly<Record<string, unknown>>>;
}

export interface FieldPlan {
  /** The name in the answer. */
  readonly key: string;
  readonly name: string;
  readonly parentType: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, Context>;
  readonly nodes: readonly FieldNode[];
  /** Absent: read from the row. */
  readonly resolve: GraphQLFieldResolver<unknown, Context> | undefined;
  /** The answer of `__typename`. */
  readonly constant: string | undefined;
  readonly isNullable: boolean;
  /** A scalar or an enum that the row alone decides. */
  readonly isLeaf: boolean;
  /** The resolver of such a field, if it has one. */
  readonly readRow: ((row: unknown) => unknown) | undefined;
  readonly complete: Completer;
  readonly readArguments: (variables: Variables) => Record<string, unknown>;
}

/** Lays out one object type; of several nodes the selections are joined. */
export type Planner = (type: GraphQLObjectType, sets: readonly SelectionSetNode[]) => ObjectPlan;

/** `@skip` and `@include` are decided here: a plan holds for variables that decide them alike. */
export function createPlanner({ schema, fragments }: Operation, variables: Variables): Planner {
  const planner: Planner = (type, sets) => {
    const found = new Map<string, FieldNode[]>();
    const visited = new Set<string>();
    for (const set of sets) collect(set, type, found, visited);
    const fields = [...found].map(([key, nodes]) => planField(type, key, nodes, planner));
    return { fields, others: fields.filter((field) => !field.isLeaf), leaves: new WeakMap(), written: new WeakMap() };
  };

  function collect(
    { selections }: SelectionSetNode,
    type: GraphQLObjectType,
    found: Map<string, FieldNode[]>,
    visited: Set<string>,
  ): void {
    for (const selection of selections) {
      if (!isIncluded(selection, variables)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const known = found.get(key);
        if (known) known.push(selection);
        else found.set(key, [selection]);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : visit(selection.name.value, visited);
      if (fragment && isFor(fragment.typeCondition?.name.value, type)) {
        collect(fragment.selectionSet, type, found, visited);
      }
    }
  }

  /** Undefined: its fields are there already. */
  function visit(name: string, visited: Set<string>): FragmentDefinitionNode | undefined {
    if (visited.has(name)) return undefined;
    visited.add(name);
    return fragments[name];
  }

  function isFor(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const conditional = schema.getType(condition);
    return isAbstractType(conditional) && schema.isSubType(conditional, type);
  }

  return planner;
}

function planField(
  parentType: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
  planner: Planner,
): FieldPlan {
  const [node] = nodes as readonly [FieldNode];
  const name = node.name.value;
  const isTypename = name === TypeNameMetaFieldDef.name;
  const definition = isTypename ? TypeNameMetaFieldDef : parentType.getFields()[name]!;
  const { type, resolve } = definition;
  const readRow = findRowReader(definition);
  return {
    key,
    name,
    parentType,
    definition,
    nodes,
    resolve,
    constant: isTypename ? parentType.name : undefined,
    isNullable: !isNonNullType(type),
    isLeaf: isTypename || ((!resolve || readRow !== undefined) && isLeafType(isNonNullType(type) ? type.ofType : type)),
    readRow,
    complete: createCompleter(type, nodes, planner),
    readArguments: createArgumentReader(definition, node),
  };
}

function isIncluded(node: SelectionNode, variables: Variables): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false
  );
}
