/** GraphQL over HTTP by Apollo Server: one request in, its context made, its answer out. */
import { setMaxListeners } from 'node:events';
import type { HTTPGraphQLRequest } from '@apollo/server';
import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Context, PlanBook, PlannerMemory } from '../context';
import { createContext, createPlanBook, createPlannerMemory } from '../context';
import { InputError } from '../errors';
import type { CallBudget, CallRecord, Clock } from '../http/types';
import type { Connection, Provider } from '../providers/provider';
import { isLasting, readRowField, resolveRowField } from '../resolvers/row';
import { describePath } from '../resolvers/field-path';
import { readListNeeds } from '../resolvers/selection';
import { readBudget } from './budget';
import { createErrorFormatter, formatErrors } from './errors';
import { createExplain } from './explain';
import type { GraphqlHandler } from './graphql-route';
import { createLane } from './lane';
import { createSchema } from './schema';
import { settleStatus } from './status';
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
  /** For tests and measurements: without the lane's memory of whole answers, or without the lane. */
  readonly lane?: 'without-memo' | 'off';
}

export interface GraphqlServer extends GraphqlHandler {
  readonly stop: () => Promise<void>;
  readonly schema: GraphQLSchema;
}

/** How long one operation may take; reports have their own, longer time. */
const operationMs = 10_000;

export interface RequestContext extends Context {
  readonly upstream: {
    readonly detail: UpstreamDetail | undefined;
    readonly recorder: UpstreamRecorder;
    /** Present: nothing is sent, the calls are only collected. */
    readonly book: PlanBook | undefined;
  };
}

export async function createGraphqlServer(options: GraphqlFrontOptions): Promise<GraphqlServer> {
  const schema = await createSchema(options.schemaDirectory, options.providers);
  const format = createErrorFormatter(options.report);
  const memory = createPlannerMemory(options.clock.now);
  const explain = createExplain(() => createSchema(options.schemaDirectory, options.providers));
  const lane = createLane({
    schema,
    clock: options.clock,
    readers: { isRow: isLasting, read: readRowField, resolve: resolveRowField },
    format: (errors) => formatErrors(errors, format),
    createContext: (request, signal) => createRequestContext(options, memory, request, signal),
    extend,
    accounts: JSON.stringify(options.connections.map(({ provider, account }) => [provider, account.id])),
    hasMemo: options.lane === undefined,
  });

  function extend({ upstream: { detail, recorder, book } }: RequestContext): { upstream: object } | undefined {
    if (book) return { upstream: { plan: book.close(options.connections, recorder.calls()) } };
    return detail && { upstream: summariseUpstream(recorder.calls(), options.connections, detail) };
  }

  const server = new ApolloServer<RequestContext>({
    schema,
    introspection: options.introspection,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !options.introspection,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: 1500 },
    fieldResolver: resolveRowField,
    formatError: format,
    stopOnTerminationSignals: false,
    logger: { debug: ignore, info: ignore, warn: options.report, error: options.report },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      {
        requestDidStart: () =>
          Promise.resolve({
            // Apollo reads and checks; queries are run by the lane, which will know them next time.
            responseForOperation: async ({ source, request, document, operation, contextValue }) => {
              if (contextValue.upstream.book) {
                const errors = formatErrors(
                  await explain({ document, ...request, context: contextValue, book: contextValue.upstream.book }),
                  format,
                );
                const singleResult = { data: null, ...(errors.length > 0 && { errors }) };
                return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
              }
              // Absent, whatever its type says, where the document has no operation of that name: the library tells that.
              if (options.lane === 'off' || !(operation as typeof operation | undefined)) return null;
              const asked = { query: source, operationName: request.operationName, variables: request.variables };
              const singleResult = await lane.run(asked, { document, operation }, contextValue);
              return singleResult && { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
            },
            willSendResponse: ({ request, response, errors, contextValue }) => {
              settleStatus({ request, response, errors });
              const told = extend(contextValue);
              if (response.body.kind === 'single' && told) {
                response.body.singleResult.extensions = { ...response.body.singleResult.extensions, ...told };
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
      (options.lane === 'off' || isExplained(request) ? undefined : lane.answer(request, signal)) ??
      server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: request,
        context: async () => createRequestContext(options, memory, request, signal),
      }),
  };
}

function createRequestContext(
  { providers, connections, clock, count }: GraphqlFrontOptions,
  memory: PlannerMemory,
  request: HTTPGraphQLRequest,
  signal: AbortSignal,
): RequestContext {
  // One listener for each upstream call of the request: a hundred are no leak.
  setMaxListeners(0, signal);
  const recorder = createRecorder(count);
  const { detail, maxAgeSeconds, budget } = readHeaders(request, providers);
  const book = detail === 'explain' ? createPlanBook() : undefined;
  const context = createContext({
    providers,
    connections,
    call: {
      deadlineAt: clock.now() + operationMs,
      signal,
      recorder,
      plan: book,
      ...(maxAgeSeconds !== undefined && { maxAgeSeconds }),
      ...(budget && { budget }),
    },
    memory,
    readNeeds: readListNeeds,
    readField: ({ path }) => describePath(path),
  });
  return { ...context, upstream: { detail, recorder, book } };
}

/** A header that cannot be read is answered with 400, before anything is asked. */
function readHeaders(
  { headers }: HTTPGraphQLRequest,
  providers: readonly Provider[],
): {
  detail: UpstreamDetail | undefined;
  maxAgeSeconds: number | undefined;
  budget: CallBudget | undefined;
} {
  try {
    return {
      detail: readUpstreamDetail(headers.get('trackgraph-upstream')),
      maxAgeSeconds: readMaxAge(headers.get('trackgraph-max-age')),
      budget: readBudget(
        headers.get('trackgraph-budget'),
        providers.map(({ id }) => id),
      ),
    };
  } catch (failure) {
    if (!(failure instanceof InputError)) throw failure;
    throw new GraphQLError(failure.message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  }
}

/** Nothing is run, so nothing is fast: Apollo's way shows all that may be wrong with it. */
function isExplained({ headers }: HTTPGraphQLRequest): boolean {
  return headers.get('trackgraph-upstream') === 'explain';
}

function ignore(): void {
  // Apollo's own notices are of no use to who runs this.
}
