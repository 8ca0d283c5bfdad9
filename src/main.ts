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
import { toSandboxEnvironment } from './sandbox-environment';
import { startSandboxThread } from './sandbox-thread';
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
const sandboxBundle = new URL('../dist/sandbox.js', import.meta.url);

/** What is under way at a signal gets so long; with the rest of the end it stays below ten seconds. */
const drainMs = 9_000;

export const version = readVersion();

/** Resolves when the server is up; the process then ends by a signal. */
export async function serve(options: ServeOptions): Promise<void> {
  const settings = readProcessConfig(providers, toEnvironment(options));
  refuseClients(settings);
  const sandbox =
    settings.accounts.length === 0 || options.sandbox
      ? await startSandboxThread(sandboxBundle, toSeed(options))
      : undefined;
  const accounts = sandbox ? readSandboxAccounts(sandbox.providers) : settings.accounts;

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
    count: metrics.countUpstreamCall,
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

  const leave = endOnSignal(async (reason) => {
    log.info({ reason }, 'draining');
    await front.drain(drainMs);
    await Promise.all([graphql.stop(), sandbox?.stop()]);
    log.info('stopped');
  });
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'uncaught exception');
    leave('uncaught exception', 1);
  });
  const url = `http://${toUrlHost(settings.host)}:${port}`;
  const started = { version, url, accounts, isSandbox: sandbox !== undefined, graphiql: settings.graphiql };
  process.stdout.write(describeGateway({ ...started, ms: performance.now() }));
}

/** Runs `end` at the first SIGTERM or SIGINT and leaves; a second one leaves at once. What it answers does the same for other reasons. */
export function endOnSignal(end: (reason: string) => Promise<unknown>): (reason: string, exitCode: number) => void {
  let isEnding = false;
  const leave = (reason: string, exitCode: number): void => {
    if (isEnding) process.exit(1);
    isEnding = true;
    void end(reason).then(
      () => process.exit(exitCode),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => leave(signal, 0));
  return leave;
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

/** How people reach it from the machine that it runs on. */
export function toUrlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
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
