/** Turns what resolvers give into what is answered, by the rules of the GraphQL specification: one function for every type. */
import type { FieldNode, GraphQLAbstractType, GraphQLLeafType, GraphQLObjectType, GraphQLOutputType } from 'graphql';
import { isLeafType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { FieldPlan, ObjectPlan, Planner } from './plan';
import type { Completion, Path, Run } from './run';
import { completeSafely, isUnderWay, runFields } from './run';

/** Answers a completed value or a promise of one; throws or rejects with what went wrong. Never given an `Error`. */
export type Completer = (run: Run, field: FieldPlan, path: Path, value: unknown) => unknown;

export function createCompleter(type: GraphQLOutputType, nodes: readonly FieldNode[], planner: Planner): Completer {
  if (isNonNullType(type)) return refuseNull(createCompleter(type.ofType, nodes, planner));
  if (isListType(type)) {
    const complete = createCompleter(type.ofType, nodes, planner);
    return completeList({ complete, isNullable: !isNonNullType(type.ofType) });
  }
  if (isLeafType(type)) return completeLeaf(type);
  const sets = nodes.flatMap((node) => node.selectionSet ?? []);
  const plans = new Map<string, ObjectPlan>();
  const findPlan = (object: GraphQLObjectType): ObjectPlan => {
    const known = plans.get(object.name) ?? planner(object, sets);
    plans.set(object.name, known);
    return known;
  };
  return isObjectType(type) ? completeObject(type, findPlan) : completeAbstract(type, plans, findPlan);
}

function refuseNull(complete: Completer): Completer {
  return (run, field, path, value) => {
    const completed = complete(run, field, path, value);
    if (completed !== null) return completed;
    throw new Error(`Cannot return null for non-nullable field ${field.parentType.name}.${field.name}.`);
  };
}

function completeLeaf(type: GraphQLLeafType): Completer {
  return (_run, _field, _path, value) => {
    if (value === null || value === undefined) return null;
    const serialised: unknown = type.serialize(value);
    if (serialised !== null && serialised !== undefined) return toJson(serialised);
    throw new Error(`A value of type ${type.name} cannot be written.`);
  };
}

/** As it will be written: instants are objects until then. */
function toJson(value: unknown): unknown {
  return value instanceof Date ? value.toJSON() : value;
}

function completeList(terms: Completion): Completer {
  return (run, field, path, value) => {
    if (value === null || value === undefined) return null;
    if (typeof value !== 'object' || !(Symbol.iterator in value)) {
      throw new Error(`Expected Iterable, but did not find one for field "${field.parentType.name}.${field.name}".`);
    }
    const completed: unknown[] = [];
    let isWaiting = false;
    for (const item of value as Iterable<unknown>) {
      const itemPath = { prev: path, key: completed.length, typename: undefined };
      const done = completeSafely(run, field, itemPath, item, terms);
      isWaiting ||= isUnderWay(done);
      completed.push(done);
    }
    return isWaiting ? Promise.all(completed) : completed;
  };
}

function completeObject(type: GraphQLObjectType, findPlan: (type: GraphQLObjectType) => ObjectPlan): Completer {
  return (run, field, path, value) => {
    if (value === null || value === undefined) return null;
    return runFields(run, findPlan(type), path, value);
  };
}

function completeAbstract(
  type: GraphQLAbstractType,
  plans: ReadonlyMap<string, ObjectPlan>,
  findPlan: (type: GraphQLObjectType) => ObjectPlan,
): Completer {
  return (run, field, path, value) => {
    if (value === null || value === undefined) return null;
    const name = String((value as { readonly __typename?: unknown }).__typename);
    const plan = plans.get(name) ?? findPlan(readObjectType(run, type, name));
    return runFields(run, plan, path, value);
  };
}

function readObjectType({ operation: { schema } }: Run, type: GraphQLAbstractType, name: string): GraphQLObjectType {
  const object = schema.getType(name);
  if (isObjectType(object) && schema.isSubType(type, object)) return object;
  throw new Error(
    object
      ? `Runtime Object type "${name}" is not a possible type for "${type.name}".`
      : `Abstract type "${type.name}" was resolved to a type "${name}" that does not exist inside the schema.`,
  );
}
