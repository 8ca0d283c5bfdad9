/** `/graphql`: an HTTP request into Apollo's form, its answer back out. */
import type { IncomingMessage } from 'node:http';
import type { HTTPGraphQLRequest } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { isFromBrowser } from './admission';
import type { Answer } from './answer';
import { readJsonBody } from './body';

/** The part of the GraphQL server that HTTP needs. */
export interface GraphqlHandler {
  readonly handle: (request: HTTPGraphQLRequest, signal: AbortSignal) => Promise<GraphqlAnswer> | GraphqlAnswer;
}

/** As Apollo answers; a text may be in bytes already. */
export interface GraphqlAnswer {
  readonly status?: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body:
    | { readonly kind: 'complete'; readonly string: string | Buffer }
    | { readonly kind: 'chunked'; readonly asyncIterator: AsyncIterable<string> };
}

export async function answerGraphql(
  graphql: GraphqlHandler,
  request: IncomingMessage,
  signal: AbortSignal,
): Promise<Answer> {
  const method = request.method ?? '';
  let body: unknown;
  if (method === 'POST') {
    const read = await readJsonBody(request);
    if ('refusal' in read) return read.refusal;
    body = read.value;
  }
  const { url = '' } = request;
  const search = url.includes('?') ? url.slice(url.indexOf('?')) : '';
  const answer = await graphql.handle({ method, headers: toHeaderMap(request), search, body }, signal);
  return {
    status: answer.status ?? 200,
    headers: Object.fromEntries(answer.headers),
    body: answer.body.kind === 'complete' ? answer.body.string : answer.body.asyncIterator,
  };
}

function toHeaderMap(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  // Apollo wants every GET to carry a header that a page of another site cannot send unasked; who is no browser has no such pages.
  if (request.method === 'GET' && !isFromBrowser(request)) headers.set('apollo-require-preflight', 'no browser');
  return headers;
}
