/** Reads what a client selected: fragments, aliases, `@include` and `@skip` resolved. */
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { isAbstractType, isObjectType } from 'graphql';
import type { FieldsByTypeName, ResolveTree } from 'graphql-parse-resolve-info';
import { parseResolveInfo } from 'graphql-parse-resolve-info';
import type { MetricName } from '../model/metrics';
import { isMetricName } from '../model/metrics';
import type { RangeQuestion } from '../model/range';
import type { ListNeeds } from '../planner/plan';

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
export function readListNeeds(info: GraphQLResolveInfo): ListNeeds {
  const nodes = readFields(info).flatMap((field) =>
    field.name === 'nodes' ? [field] : field.name === 'edges' ? readChildren(field, 'node') : [],
  );
  const merged = nodes.map((node) => node.fieldsByTypeName);
  const types = new Set(
    merged.flatMap((fields) => Object.keys(fields)).flatMap((name) => expandType(info.schema, name)),
  );
  return {
    fields: Object.fromEntries([...types].map((type) => [type, readRowFields(info.schema, merged, type)])),
    figures: merged
      .flatMap((fields) => Object.values(fields).flatMap((byAlias) => Object.values(byAlias)))
      .filter((field) => field.name === 'metrics')
      .map((field) => ({ range: field.args.range as RangeQuestion, metrics: readMetricNames([field]) })),
  };
}

/** The fields selected of a field's own object that a provider's row must carry, if the object turns out to be a `type`. */
export function readObjectFields(info: GraphQLResolveInfo, type: string): readonly string[] {
  const tree = parseResolveInfo(info) as ResolveTree | null;
  return readRowFields(info.schema, tree ? [tree.fieldsByTypeName] : [], type);
}

/** The metrics selected below a field that answers `Metrics`, or below any `metrics` and `previous` inside it. */
export function readSelectedMetrics(info: GraphQLResolveInfo): readonly MetricName[] {
  const tree = parseResolveInfo(info) as ResolveTree | null;
  return tree ? readMetricNames([tree]) : [];
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
  return [...new Set(names)].filter((name) => !sharedFields.has(name) && !startsCall(schema, type, name));
}

/** A field with arguments is resolved by a call of its own, not from its row. */
function startsCall(schema: GraphQLSchema, type: string, field: string): boolean {
  const named = schema.getType(type);
  return isObjectType(named) && (named.getFields()[field]?.args.length ?? 0) > 0;
}

function expandType(schema: GraphQLSchema, name: string): readonly string[] {
  const type = schema.getType(name);
  if (isAbstractType(type)) return schema.getPossibleTypes(type).map((possible) => possible.name);
  return type ? [name] : [];
}
