/** Questions and changes in GraphQL over a loopback server that plays the recording. */
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { graphql } from 'graphql';
import { createContext, createPlannerMemory } from '../../../src/context';
import { encodeGlobalId } from '../../../src/model/ids';
import { pirsch } from '../../../src/providers/pirsch';
import { resolveRowField } from '../../../src/resolvers/row';
import { describePath } from '../../../src/resolvers/field-path';
import { readListNeeds } from '../../../src/resolvers/selection';
import { createSchema } from '../../../src/server/schema';
import type { Kit } from './kit';

let schema: GraphQLSchema | undefined;

/** Every call but the token's, as `PUT /goal {"id":…}`. */
export interface Told {
  readonly answer: ExecutionResult;
  // Answers are read freely.
  readonly data: any;
  readonly calls: readonly string[];
}

export async function ask(kit: Kit, source: string): Promise<Told> {
  schema ??= await createSchema(new URL('../../../schema/', import.meta.url), [pirsch]);
  const from = kit.api.requests.length;
  const contextValue = createContext({
    providers: [pirsch],
    connections: [kit.connection],
    call: kit.context,
    memory: createPlannerMemory(Date.now),
    readNeeds: readListNeeds,
    readField: ({ path }) => describePath(path),
  });
  const answer = await graphql({ schema, source, contextValue, fieldResolver: resolveRowField });
  const calls = kit.api.requests
    .slice(from)
    .filter(({ path }) => !path.endsWith('/token'))
    .map(({ method, path, query, body }) => {
      const search = decodeURIComponent(query.toString());
      return `${method} ${path.replace('/api/v1', '')}${search && `?${search}`}${body && ` ${body}`}`;
    });
  return { answer, data: answer.data, calls };
}

/** The graph's id of something at the account of the recording, as a literal. */
export function toId(type: string, upstreamId: string): string {
  return JSON.stringify(encodeGlobalId({ type, provider: 'PIRSCH', account: 'sites', upstreamId }));
}

export function change(kit: Kit, field: string, input: string, selection: string): Promise<Told> {
  return ask(kit, `mutation { change: ${field}(input: ${input}) { ${selection} userErrors { field message code } } }`);
}
