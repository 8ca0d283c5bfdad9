/** Runs a planned query: resolvers are called, what they give is completed, failures null the nearest place that may be null. */
import type { GraphQLError, GraphQLFieldResolver, GraphQLResolveInfo, ResponsePath } from 'graphql';
import { locatedError } from 'graphql';
import type { Context } from '../../context';
import type { Completer } from './complete';
import type { FieldPlan, ObjectPlan, Operation, Variables } from './plan';
import { reopen, writeAhead } from './text';

/** Where a value stands in the answer; undefined: the answer itself. */
export type Path = ResponsePath | undefined;

export interface Run {
  readonly operation: Operation;
  readonly variables: Variables;
  readonly context: Context;
  readonly readers: RowReaders;
  readonly failures: Failures;
  /** The answer goes to `writeJson` and nowhere else: what is written ahead may be left out of it. */
  readonly isWritten?: boolean;
}

/** How fields without a resolver of their own are read. */
export interface RowReaders {
  /** Whether it is a row: an object that tells the same for ever. */
  readonly isRow: (source: unknown) => source is object;
  /** Without ceremony, for the many values that lie in the row; undefined: `resolve` must be asked. */
  readonly read: (source: unknown, name: string) => unknown;
  readonly resolve: GraphQLFieldResolver<unknown, Context>;
}

export interface Completion {
  readonly complete: Completer;
  readonly isNullable: boolean;
}

export interface Outcome {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly GraphQLError[];
}

/** Never rejects: what goes wrong is among the errors. */
export async function runQuery(plan: ObjectPlan, terms: Omit<Run, 'failures'>): Promise<Outcome> {
  const run: Run = { ...terms, failures: createFailures() };
  try {
    const data = (await runFields(run, plan, undefined, undefined)) as Outcome['data'];
    return { data, errors: run.failures.list };
  } catch (failure) {
    run.failures.add(failure as GraphQLError, undefined);
    return { data: null, errors: run.failures.list };
  }
}

/** The fields of one object. */
export function runFields(run: Run, plan: ObjectPlan, path: Path, source: unknown): unknown {
  const leaves = run.readers.isRow(source) ? readLeaves(run, plan, source) : undefined;
  if (leaves && plan.others.length === 0) return leaves;
  const results: Record<string, unknown> = run.isWritten && leaves ? reopen(leaves) : { ...leaves };
  let isWaiting = false;
  try {
    for (const field of leaves ? plan.others : plan.fields) {
      const value = field.constant ?? runField(run, field, path, source);
      results[field.key] = value;
      isWaiting ||= isUnderWay(value);
    }
  } catch (failure) {
    if (!isWaiting) throw failure;
    return awaitAll(results).finally(() => {
      throw failure;
    });
  }
  return isWaiting ? awaitAll(results) : results;
}

/** Rows never change: what lies in them is completed once. Undefined where a leaf must be asked for, or is wrong. */
function readLeaves(run: Run, plan: ObjectPlan, row: object): Readonly<Record<string, unknown>> | undefined {
  const written = plan.written.get(row);
  if (written) return written;
  try {
    // Most rows are answered once: only those that are answered again are worth a text.
    const known = plan.leaves.get(row);
    const leaves = known ? writeAhead(known) : completeLeaves(run, plan, row);
    if (leaves) (known ? plan.written : plan.leaves).set(row, leaves);
    return leaves;
  } catch {
    return undefined;
  }
}

function completeLeaves(run: Run, plan: ObjectPlan, row: object): Readonly<Record<string, unknown>> | undefined {
  const leaves: Record<string, unknown> = {};
  for (const field of plan.fields) {
    const value = field.isLeaf ? readLeaf(run, field, row) : undefined;
    if (field.isLeaf && (value === undefined || value instanceof Error || isPromise(value))) return undefined;
    leaves[field.key] = field.isLeaf ? field.complete(run, field, undefined, value) : undefined;
  }
  return leaves;
}

function readLeaf(run: Run, { constant, readRow, name }: FieldPlan, row: object): unknown {
  return constant ?? (readRow ? readRow(row) : run.readers.read(row, name));
}

function runField(run: Run, field: FieldPlan, parentPath: Path, source: unknown): unknown {
  const path: ResponsePath = { prev: parentPath, key: field.key, typename: field.parentType.name };
  let value = field.resolve ? undefined : run.readers.read(source, field.name);
  if (value !== undefined) return completeSafely(run, field, path, value, field);
  try {
    const resolve = field.resolve ?? run.readers.resolve;
    value = resolve(source, field.readArguments(run.variables), run.context, toInfo(run, field, path));
  } catch (failure) {
    return handle(run, field, path, failure, field.isNullable);
  }
  return completeSafely(run, field, path, value, field);
}

/** What a failure leaves is null where that may be; else it is thrown on. */
export function completeSafely(
  run: Run,
  field: FieldPlan,
  path: Path,
  value: unknown,
  { complete, isNullable }: Completion,
): unknown {
  try {
    const completed = isPromise(value)
      ? Promise.resolve(value).then((given) => completeValue(run, field, path, given, complete))
      : completeValue(run, field, path, value, complete);
    if (!isUnderWay(completed)) return completed;
    return completed.then(undefined, (failure) => handle(run, field, path, failure, isNullable));
  } catch (failure) {
    return handle(run, field, path, failure, isNullable);
  }
}

function completeValue(run: Run, field: FieldPlan, path: Path, value: unknown, complete: Completer): unknown {
  if (value instanceof Error) throw value;
  return complete(run, field, path, value);
}

function handle(run: Run, field: FieldPlan, path: Path, failure: unknown, isNullable: boolean): null {
  const located = locatedError(failure, field.nodes, toArray(path));
  if (!isNullable) throw located;
  run.failures.add(located, path);
  return null;
}

function toArray(path: Path): readonly (string | number)[] {
  const keys: (string | number)[] = [];
  for (let place = path; place; place = place.prev) keys.unshift(place.key);
  return keys;
}

function toInfo({ operation, variables }: Run, field: FieldPlan, path: ResponsePath): GraphQLResolveInfo {
  return {
    fieldName: field.name,
    fieldNodes: field.nodes,
    returnType: field.definition.type,
    parentType: field.parentType,
    path,
    schema: operation.schema,
    fragments: operation.fragments,
    rootValue: undefined,
    operation: operation.definition,
    variableValues: variables,
  };
}

/** Gives the very object, with what it waited for in it. */
async function awaitAll(results: Record<string, unknown>): Promise<Record<string, unknown>> {
  const keys = Object.keys(results).filter((key) => isUnderWay(results[key]));
  const values = await Promise.all(keys.map((key) => results[key]));
  keys.forEach((key, index) => (results[key] = values[index]));
  return results;
}

/** Of what was completed: such promises are made here, and to ask for `then` in every row costs more. */
export function isUnderWay(completed: unknown): completed is Promise<unknown> {
  return completed instanceof Promise;
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';
}

/** The errors of a run. What fails below a place that is null already is told no more: nobody could see where it was. */
interface Failures {
  readonly list: readonly GraphQLError[];
  readonly add: (failure: GraphQLError, path: Path) => void;
}

function createFailures(): Failures {
  const list: GraphQLError[] = [];
  const places = new Set<Path>();
  return {
    list,
    add: (failure, path) => {
      for (let place = path; place; place = place.prev) if (places.has(place)) return;
      if (places.has(undefined)) return;
      places.add(path);
      list.push(failure);
    },
  };
}
