/** Which requests are ordinary: those whose reading leaves no room for doubt. */
import type { HTTPGraphQLRequest } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { Asked } from './documents';

const json = new HeaderMap([['content-type', 'application/json; charset=utf-8']]);
const graphqlJson = new HeaderMap([['content-type', 'application/graphql-response+json; charset=utf-8']]);

/** `accept` as most clients write it → what is answered. Any other is weighed by Apollo. */
const known: ReadonlyMap<string, HeaderMap> = new Map([
  ['', json],
  ['*/*', json],
  ['application/json', json],
  ['application/json, multipart/mixed', json],
  ['application/graphql-response+json', graphqlJson],
  ['application/graphql-response+json, application/json', graphqlJson],
  ['application/graphql-response+json,application/json;q=0.9', graphqlJson],
]);

/** The headers of the answer; undefined: not for us to say. */
export function findContentType({ method, headers }: HTTPGraphQLRequest): HeaderMap | undefined {
  if (method !== 'POST' || !headers.get('content-type')?.startsWith('application/json')) return undefined;
  return known.get(headers.get('accept') ?? '');
}

/** Undefined: not one plain question. */
export function readAsked({ body }: HTTPGraphQLRequest): Asked | undefined {
  if (!isRecord(body)) return undefined;
  const { query, operationName, variables, extensions } = body;
  if (typeof query !== 'string' || query === '') return undefined;
  if (!isAbsent(operationName) && typeof operationName !== 'string') return undefined;
  if (!isAbsent(variables) && !isRecord(variables)) return undefined;
  if (!isAbsent(extensions) && (!isRecord(extensions) || 'persistedQuery' in extensions)) return undefined;
  return { query, operationName: operationName ?? undefined, variables: variables ?? undefined };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
