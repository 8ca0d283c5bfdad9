/** GraphQL over HTTP by Apollo Server: one request in, its context made, its answer out. */
import { setMaxListeners } from 'node:events';
import type { HTTPGraphQLRequest } from '@apollo/server';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Context } from '../context';
import { createContext } from '../context';
import { InputError } from '../errors';
import type { CallRecord, Clock } from '../http/types';
import type { Connection, Provider } from '../providers/provider';
import { resolveRowField } from '../resolvers/row';
import { readListNeeds } from '../resolvers/selection';
import { createErrorFormatter } from './errors';
import type { GraphqlHandler } from './graphql-route';
import { createSchema } from './schema';
import type { UpstreamDetail, UpstreamRecorder } from './upstream';
import { createRecorder, readMaxAge, readUpstreamDetail, summariseUpstream } from './upstream';

export interface GraphqlFrontOptions {
  readonly providers: readonly Provider[];
  readonly connections: readonly Connection[];
  /** Where the SDL lies, with a trailing slash. */
  readonly schemaDirectory: URL;
  readonly clock: Clock;
  readonly introspection: boolean;
  /** Told of every upstream call, cached ones among them. */
  readonly count: (call: CallRecord) => void;
  /** Told of faults of the gateway's own. */
  readonly report: (fault: unknown) => void;
}

export interface GraphqlServer extends GraphqlHandler {
  readonly stop: () => Promise<void>;
  readonly schema: GraphQLSchema;
}

/** How long one operation may take; reports have their own, longer time. */
const operationMs = 10_000;

interface RequestContext extends Context {
  readonly upstream: { readonly detail: UpstreamDetail | undefined; readonly recorder: UpstreamRecorder };
}

export async function createGraphqlServer(options: GraphqlFrontOptions): Promise<GraphqlServer> {
  const schema = await createSchema(options.schemaDirectory, options.providers);
  const server = new ApolloServer<RequestContext>({
    schema,
    introspection: options.introspection,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !options.introspection,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: 1500 },
    fieldResolver: resolveRowField,
    formatError: createErrorFormatter(options.report),
    stopOnTerminationSignals: false,
    logger: { debug: ignore, info: ignore, warn: options.report, error: options.report },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      {
        requestDidStart: () =>
          Promise.resolve({
            willSendResponse: ({ response, contextValue: { upstream } }) => {
              if (response.body.kind === 'single' && upstream.detail) {
                const told = summariseUpstream(upstream.recorder.calls(), options.connections, upstream.detail);
                response.body.singleResult.extensions = { ...response.body.singleResult.extensions, upstream: told };
              }
              return Promise.resolve();
            },
          }),
      },
    ],
  });
  await server.start();
  return {
    schema,
    stop: () => server.stop(),
    handle: (request, signal) =>
      server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: request,
        context: async () => createRequestContext(options, request, signal),
      }),
  };
}

function createRequestContext(
  { providers, connections, clock, count }: GraphqlFrontOptions,
  request: HTTPGraphQLRequest,
  signal: AbortSignal,
): RequestContext {
  // One listener for each upstream call of the request: a hundred are no leak.
  setMaxListeners(0, signal);
  const recorder = createRecorder(count);
  const { detail, maxAgeSeconds } = readHeaders(request);
  const context = createContext({
    providers,
    connections,
    call: {
      deadlineAt: clock.now() + operationMs,
      signal,
      recorder,
      ...(maxAgeSeconds !== undefined && { maxAgeSeconds }),
    },
    readNeeds: readListNeeds,
  });
  return { ...context, upstream: { detail, recorder } };
}

/** A header that cannot be read is answered with 400, before anything is asked. */
function readHeaders({ headers }: HTTPGraphQLRequest): {
  detail: UpstreamDetail | undefined;
  maxAgeSeconds: number | undefined;
} {
  try {
    return {
      detail: readUpstreamDetail(headers.get('trackgraph-upstream')),
      maxAgeSeconds: readMaxAge(headers.get('trackgraph-max-age')),
    };
  } catch (failure) {
    if (!(failure instanceof InputError)) throw failure;
    throw new GraphQLError(failure.message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  }
}

function ignore(): void {
  // Apollo's own notices are of no use to who runs this.
}
