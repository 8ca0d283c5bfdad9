/** One of the servers that are compared, by name; tells its port on standard output. */
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { makeExecutableSchema } from '@graphql-tools/schema';
import Fastify from 'fastify';
import { mercurius } from 'mercurius';
import { readConfig } from '../src/config';
import { createAnswerStore } from '../src/http/cache';
import { systemClock } from '../src/http/clock';
import * as registry from '../src/providers';
import { toSandboxEnvironment } from '../src/sandbox-environment';
import type { GraphqlFrontOptions } from '../src/server/graphql';
import { createGraphqlServer } from '../src/server/graphql';
import { createHttpFront } from '../src/server/http';
import { createLog } from '../src/server/log';
import { createMetrics } from '../src/server/metrics';

const [, , variant, schemaDirectory, answerFile] = process.argv as unknown as [string, string, string, string, string];
const providers = Object.values(registry);
const starters: Readonly<Record<string, () => Promise<number>>> = {
  'Trackgraph, resolvers run': () => startGateway({ lane: 'without-memo' }),
  'Trackgraph, asked a moment ago': () => startGateway({}),
  'Trackgraph without its lane': () => startGateway({ lane: 'off' }),
  'Apollo Server, bare': startApollo,
  'mercurius with jit': startMercurius,
  'node:http and JSON.stringify': startNode,
};
// A way out that leaves a profile behind where one was asked for.
process.once('SIGTERM', () => process.exit(0));
process.stdout.write(`${await starters[variant]!()}\n`);

async function startGateway(lane: Pick<GraphqlFrontOptions, 'lane'>): Promise<number> {
  const tools = { store: createAnswerStore(), clock: systemClock };
  const sandbox = JSON.parse(process.env.SANDBOX!) as object;
  const variables = providers.flatMap((provider) => Object.entries(toSandboxEnvironment(provider, sandbox)));
  const connections = readConfig(Object.fromEntries(variables), providers, String).accounts.map((account) =>
    providers.find(({ id }) => id === account.provider)!.connect(account, tools),
  );
  const log = createLog('info', (text) => text);
  const metrics = createMetrics();
  const graphql = await createGraphqlServer({
    ...lane,
    providers,
    connections,
    schemaDirectory: new URL(`file://${schemaDirectory}/`),
    clock: systemClock,
    introspection: true,
    count: metrics.countUpstreamCall,
    report: (fault) => log.error({ err: fault }, 'fault'),
  });
  return createHttpFront({ graphql, graphiql: undefined, metrics, log, loopbackOnly: true }).listen(0, '127.0.0.1');
}

/** The answer is at hand, its types told by `__typename`: no scalar and no resolver costs anything. */
function createConstantSchema() {
  const names = readdirSync(schemaDirectory, { recursive: true }).map(String);
  const typeDefs = names
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(join(schemaDirectory, name), 'utf8'));
  const { datapoints } = readAnswer();
  return {
    typeDefs,
    resolvers: { Query: { datapoints: () => Promise.resolve(datapoints) } },
    resolverValidationOptions: { requireResolversForResolveType: 'ignore' as const },
  };
}

async function startApollo(): Promise<number> {
  const server = new ApolloServer({ schema: makeExecutableSchema(createConstantSchema()) });
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
  return Number(new URL(url).port);
}

async function startMercurius(): Promise<number> {
  const server = Fastify();
  await server.register(mercurius, { schema: makeExecutableSchema(createConstantSchema()), jit: 1, path: '/graphql' });
  await server.listen({ port: 0, host: '127.0.0.1' });
  return (server.server.address() as { port: number }).port;
}

function startNode(): Promise<number> {
  const data = JSON.parse(
    JSON.stringify(readAnswer(), (key, value: unknown) => (key === '__typename' ? undefined : value)),
  ) as object;
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      const body = JSON.stringify({ data });
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
        .end(body);
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
}

function readAnswer(): { readonly datapoints: object } {
  return (JSON.parse(readFileSync(answerFile, 'utf8')) as { data: { datapoints: object } }).data;
}
