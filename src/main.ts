/** The process: settings in, parts joined, server up, drained on SIGTERM. */
import { readFileSync } from 'node:fs';
import { describeGateway } from './announce';
import type { Config, Environment } from './config';
import { readConfig, readProcessConfig } from './config';
import { createAnswerStore } from './http/cache';
import { systemClock } from './http/clock';
import { createRedactor } from './http/redact';
import * as registry from './providers';
import type { Provider } from './providers/provider';
import { startSandbox } from './sandbox';
import { toSandboxEnvironment } from './sandbox-environment';
import { createGraphiqlFiles } from './server/graphiql';
import { createGraphqlServer } from './server/graphql';
import { createHttpFront } from './server/http';
import { createLog } from './server/log';
import { createMetrics } from './server/metrics';

export interface ServeOptions {
  readonly port?: string;
  readonly host?: string;
  /** Speak to the embedded sandbox even when accounts are configured. */
  readonly sandbox?: boolean;
  readonly seed?: number;
}

export const providers: readonly Provider[] = Object.values(registry);

/** Both lie beside the bundle and beside the sources alike. */
const schemaDirectory = new URL('../schema/', import.meta.url);
const graphiqlDirectory = new URL('../dist/graphiql/', import.meta.url);

/** What is under way at a signal gets so long; with the rest of the end it stays below ten seconds. */
const drainMs = 9_000;

export const version = readVersion();

/** Resolves when the server is up; the process then ends by a signal. */
export async function serve(options: ServeOptions): Promise<void> {
  const settings = readProcessConfig(providers, toEnvironment(options));
  refuseClients(settings);
  const sandbox = settings.accounts.length === 0 || options.sandbox ? await startSandbox(toSeed(options)) : undefined;
  const accounts = sandbox ? readSandboxAccounts(sandbox) : settings.accounts;

  const secrets = accounts.flatMap(({ credentials }) => Object.values(credentials));
  const log = createLog(settings.logLevel, createRedactor(secrets));
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'));
  if (settings.redisUrl !== null) log.warn('REDIS_URL is set, but answers and limits are kept in this process only');

  const tools = { store: createAnswerStore(), clock: systemClock };
  const connections = accounts.map((account) => findProvider(account.provider).connect(account, tools));
  const metrics = createMetrics();
  const graphql = await createGraphqlServer({
    providers,
    connections,
    schemaDirectory,
    clock: systemClock,
    introspection: settings.introspection,
    report: (fault) => log.error({ err: fault }, 'the gateway itself failed'),
  });
  const front = createHttpFront({
    graphql,
    graphiql: settings.graphiql ? createGraphiqlFiles(graphiqlDirectory) : undefined,
    metrics,
    log,
    loopbackOnly: !settings.allowAnonymous,
  });
  const port = await front.listen(settings.port, settings.host);

  endOnSignal(async (signal) => {
    log.info({ signal }, 'draining');
    await front.drain(drainMs);
    await Promise.all([graphql.stop(), sandbox?.stop()]);
    log.info('stopped');
  });
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  const { graphiql } = settings;
  const started = { version, url: `http://${host}:${port}`, accounts, isSandbox: sandbox !== undefined, graphiql };
  process.stdout.write(describeGateway({ ...started, ms: performance.now() }));
}

/** Runs `end` at the first SIGTERM or SIGINT and leaves; a second one leaves at once. */
export function endOnSignal(end: (signal: string) => Promise<unknown>): void {
  let isEnding = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (isEnding) process.exit(1);
      isEnding = true;
      void end(signal).then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

/** The command line speaks to the settings in their own words. */
function toEnvironment({ port, host }: ServeOptions): Environment {
  return { ...(port !== undefined && { PORT: port }), ...(host !== undefined && { HOST: host }) };
}

function toSeed({ seed }: ServeOptions): { seed?: number } {
  return seed === undefined ? {} : { seed };
}

function readSandboxAccounts(sandbox: object): Config['accounts'] {
  const variables = providers.flatMap((provider) => Object.entries(toSandboxEnvironment(provider, sandbox)));
  return readConfig(Object.fromEntries(variables), providers, readText).accounts;
}

function readText(path: string | URL): string {
  return readFileSync(path, 'utf8');
}

/** A server that names clients but lets everyone in would be worse than none. */
function refuseClients({ clients }: Config): void {
  if (clients.length > 0) throw new Error('Clients cannot be told apart yet: take `clients` out of the settings.');
}

function findProvider(id: string): Provider {
  const provider = providers.find((each) => each.id === id);
  if (provider === undefined) throw new Error(`There is no provider ${id}.`);
  return provider;
}

function readVersion(): string {
  return (JSON.parse(readText(new URL('../package.json', import.meta.url))) as { version: string }).version;
}
