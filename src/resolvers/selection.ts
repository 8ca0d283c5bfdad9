/** Reads what a client selected: fragments, aliases, `@include` and `@skip` resolved. */
import type { GraphQLField, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { getNamedType, getNullableType, isAbstractType, isListType, isObjectType, Kind } from 'graphql';
import type { FieldsByTypeName, ResolveTree } from 'graphql-parse-resolve-info';
import { parseResolveInfo } from 'graphql-parse-resolve-info';
import type { MetricName } from '../model/metrics';
import { isMetricName } from '../model/metrics';
import type { Dimension } from '../model/question';
import type { RangeQuestion } from '../model/range';
import { rememberBySelection } from './remembered';
import { resolveRowField } from './row';
import type { BelowNeed, FiguresNeed, Needs } from '../planner/needs';

/** Fields that shared code resolves without a provider's row. */
const sharedFields = new Set([
  'id',
  'account',
  'provider',
  'upstreamId',
  'metrics',
  'series',
  'breakdown',
  '__typename',
]);

/** What is selected of the nodes of a connection field. */
export const readListNeeds = rememberBySelection((info): Needs => {
  const nodes = readFields(info).flatMap((field) =>
    field.name === 'nodes' ? [field] : field.name === 'edges' ? readChildren(field, 'node') : [],
  );
  return toNeeds(
    info.schema,
    nodes.map((node) => node.fieldsByTypeName),
  );
});

/** What is selected of a field's own object. */
export function readObjectNeeds(info: GraphQLResolveInfo): Needs {
  const tree = parseResolveInfo(info) as ResolveTree | null;
  return toNeeds(info.schema, tree ? [tree.fieldsByTypeName] : []);
}

/** The fields selected of a field's own object that a provider's row must carry, if the object turns out to be a `type`. */
export const readObjectFields = rememberBySelection((info, type: string): readonly string[] => {
  const tree = parseResolveInfo(info) as ResolveTree | null;
  return readRowFields(info.schema, tree ? [tree.fieldsByTypeName] : [], type);
});

/** The metrics selected below a field that answers `Metrics`, or below any `metrics` and `previous` inside it. */
export const readSelectedMetrics = rememberBySelection((info): readonly MetricName[] => {
  const tree = parseResolveInfo(info) as ResolveTree | null;
  return tree ? readMetricNames([tree]) : [];
});

function toNeeds(schema: GraphQLSchema, selections: readonly FieldsByTypeName[]): Needs {
  const names = new Set(selections.flatMap((fields) => Object.keys(fields)));
  const types = [...new Set([...names].flatMap((name) => expandType(schema, name)))];
  const selected = selections.flatMap((fields) =>
    Object.entries(fields).flatMap(([on, byAlias]) => Object.values(byAlias).map((field) => ({ on, field }))),
  );
  return {
    fields: Object.fromEntries(types.map((type) => [type, readRowFields(schema, selections, type)])),
    figures: selected
      .filter(({ field }) => field.name in figureDimensions)
      .map(({ on, field }) => toFiguresNeed(field, expandType(schema, on))),
    below: types.flatMap((type) => readBelow(schema, selections, type)),
  };
}

/** The fields that answer figures, and the argument that splits them. */
const figureDimensions: Readonly<Record<string, string | null>> = {
  metrics: null,
  series: 'interval',
  breakdown: 'by',
};

function toFiguresNeed(field: ResolveTree, types: readonly string[]): FiguresNeed {
  const split = figureDimensions[field.name];
  return {
    types,
    range: field.args.range as RangeQuestion,
    metrics: readMetricNames([field]),
    dimensions: split == null ? [] : [field.args[split] as Dimension],
  };
}

/** Other things that rows name, and fields that call for themselves. */
function readBelow(schema: GraphQLSchema, selections: readonly FieldsByTypeName[], type: string): readonly BelowNeed[] {
  const named = schema.getType(type);
  if (!isObjectType(named)) return [];
  return selections.flatMap((fields) =>
    Object.entries(fields)
      .filter(([on]) => expandType(schema, on).includes(type))
      .flatMap(([, byAlias]) => Object.values(byAlias))
      .flatMap((field): readonly BelowNeed[] => {
        const definition = named.getFields()[field.name];
        if (!definition || sharedFields.has(field.name)) return [];
        if (isOwn(definition)) return [{ type, field: field.name, operations: readOperations(definition) }];
        const other = getNamedType(definition.type);
        if (!isObjectType(other) || !other.getInterfaces().some(({ name }) => name === 'Node')) return [];
        const wanted = readRowFields(schema, [field.fieldsByTypeName], other.name);
        const isMany = isListType(getNullableType(definition.type));
        return wanted.length > 0
          ? [{ type, field: field.name, reads: { type: other.name, fields: wanted, isMany } }]
          : [];
      }),
  );
}

/** What a field declares to call at a provider, by `@upstream`. */
export function readOperations(field: DeclaredField): NonNullable<BelowNeed['operations']> {
  return readUpstream(field).flatMap(({ provider, operation }) =>
    provider === undefined ? [] : [{ provider, operation }],
  );
}

/** The questions that a field declares to ask of every provider that can answer. */
export function readQuestions(field: DeclaredField): readonly string[] {
  return readUpstream(field).flatMap(({ provider, operation }) => (provider === undefined ? [operation] : []));
}

type DeclaredField = Pick<GraphQLField<unknown, unknown>, 'astNode'>;

function readUpstream({ astNode }: DeclaredField) {
  const directives = astNode?.directives?.filter(({ name }) => name.value === 'upstream') ?? [];
  return directives.map(({ arguments: given = [] }) => {
    const read = (name: string): string | undefined => {
      const value = given.find((one) => one.name.value === name)?.value;
      return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
    };
    return { provider: read('provider'), operation: read('operation') ?? '' };
  });
}

/** Resolved by its provider itself, not from a row. */
function isOwn(definition: GraphQLField<unknown, unknown>): boolean {
  const { resolve } = definition;
  return readOperations(definition).length > 0 && resolve !== undefined && resolve !== resolveRowField;
}

function readMetricNames(fields: readonly ResolveTree[]): readonly MetricName[] {
  const found = new Set<MetricName>();
  const visit = (field: ResolveTree): void => {
    for (const [type, byAlias] of Object.entries(field.fieldsByTypeName)) {
      for (const child of Object.values(byAlias)) {
        if (type === 'Metrics' && isMetricName(child.name)) found.add(child.name);
        else visit(child);
      }
    }
  };
  fields.forEach(visit);
  return [...found];
}

function readFields(info: GraphQLResolveInfo): readonly ResolveTree[] {
  const tree = parseResolveInfo(info) as ResolveTree | null;
  return tree ? Object.values(tree.fieldsByTypeName).flatMap((byAlias) => Object.values(byAlias)) : [];
}

function readChildren(field: ResolveTree, name: string): readonly ResolveTree[] {
  return Object.values(field.fieldsByTypeName)
    .flatMap((byAlias) => Object.values(byAlias))
    .filter((child) => child.name === name);
}

function readRowFields(
  schema: GraphQLSchema,
  selections: readonly FieldsByTypeName[],
  type: string,
): readonly string[] {
  const names = selections.flatMap((fields) =>
    Object.entries(fields)
      .filter(([on]) => expandType(schema, on).includes(type))
      .flatMap(([, byAlias]) => Object.values(byAlias).map((field) => field.name)),
  );
  // A field that joins goes by fields of its own row.
  const needed = names.flatMap((name) => [name, ...readJoinFields(schema, type, name)]);
  return [...new Set(needed)].filter((name) => !sharedFields.has(name) && !startsCall(schema, type, name));
}

/** The key of the schema's extensions under which stands what fields that join go by. */
export const joinFields = Symbol('join fields');

function readJoinFields({ extensions }: GraphQLSchema, type: string, field: string): readonly string[] {
  const known = (extensions as Readonly<Record<symbol, unknown>>)[joinFields];
  return (known as ReadonlyMap<string, readonly string[]> | undefined)?.get(`${type}.${field}`) ?? [];
}

/** A field with arguments, or one that its provider resolves, is not read from its row. */
function startsCall(schema: GraphQLSchema, type: string, field: string): boolean {
  const named = schema.getType(type);
  const definition = isObjectType(named) ? named.getFields()[field] : undefined;
  return definition !== undefined && (definition.args.length > 0 || isOwn(definition));
}

function expandType(schema: GraphQLSchema, name: string): readonly string[] {
  const type = schema.getType(name);
  if (isAbstractType(type)) return schema.getPossibleTypes(type).map((possible) => possible.name);
  return type ? [name] : [];
}
