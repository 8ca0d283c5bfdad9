/** Joins the SDL files and the resolvers of the graph and of every provider into one executable schema. */
import { readdir, readFile } from 'node:fs/promises';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { DocumentNode, FieldDefinitionNode, GraphQLSchema } from 'graphql';
import { Kind, parse, visit } from 'graphql';
import {
  CountryCodeResolver,
  DateTimeResolver,
  EmailAddressResolver,
  JSONResolver,
  LocalDateResolver,
  SafeIntResolver,
  TimeZoneResolver,
  URLResolver,
} from 'graphql-scalars';
import { listJoinFields } from '../model/join';
import type { MetricName } from '../model/metrics';
import { isAdditive, ratioMetrics } from '../model/metrics';
import type { Provider } from '../providers/provider';
import { resolvers } from '../resolvers';
import { joinFields } from '../resolvers/selection';

/** Only what they do: their descriptions and specifications stand in the SDL. */
const scalars = Object.fromEntries(
  [
    CountryCodeResolver,
    DateTimeResolver,
    EmailAddressResolver,
    JSONResolver,
    LocalDateResolver,
    SafeIntResolver,
    TimeZoneResolver,
    URLResolver,
  ].map(({ name, serialize, parseValue, parseLiteral }) => [name, { serialize, parseValue, parseLiteral }]),
);

/** `directory` holds the SDL; its subfolders are read too. */
export async function createSchema(directory: URL, providers: readonly Provider[]): Promise<GraphQLSchema> {
  const names = (await readdir(directory, { recursive: true })).filter((name) => name.endsWith('.graphql')).sort();
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, directory), 'utf8')));
  const schema = makeExecutableSchema({
    typeDefs: describeMetrics(parse(texts.join('\n')), providers),
    resolvers: [scalars, resolvers, ...providers.map((provider) => provider.resolvers)] as never,
    inheritResolversFromInterfaces: true,
    resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
  });
  schema.extensions = {
    ...schema.extensions,
    [joinFields]: listJoinFields(providers.flatMap(({ joins }) => joins ?? [])),
  };
  return schema;
}

/** Adds to each metric's description who measures it and whether it adds up: facts that the providers' folders declare. */
function describeMetrics(document: DocumentNode, providers: readonly Provider[]): DocumentNode {
  return visit(document, {
    ObjectTypeDefinition: (type) =>
      type.name.value === 'Metrics'
        ? { ...type, fields: type.fields?.map((field) => describeMetric(field, providers)) }
        : false,
  });
}

function describeMetric(field: FieldDefinitionNode, providers: readonly Provider[]): FieldDefinitionNode {
  const metric = field.name.value as MetricName;
  const measuring = providers.flatMap(({ name, metrics }) =>
    metrics[metric] ? [`${name} (${metrics[metric].upstreamName})`] : [],
  );
  if (!field.description || measuring.length === 0) return field;
  const adding = ratioMetrics[metric]
    ? 'A ratio of totals: never the mean of its days.'
    : isAdditive(metric)
      ? 'Adds up over days.'
      : 'Does not add up over days.';
  const value = `${field.description.value} ${adding} Measured by ${measuring.join(', ')}; null for the others.`;
  return { ...field, description: { kind: Kind.STRING, value } };
}
