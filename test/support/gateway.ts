/** The gateway without its HTTP front: every part is real, questions are asked in process. */
import { HeaderMap } from '@apollo/server';
import { createAnswerStore } from '../../src/http/cache';
import { systemClock } from '../../src/http/clock';
import type { Clock } from '../../src/http/types';
import * as registry from '../../src/providers';
import type { AccountSettings, Connection, Provider } from '../../src/providers/provider';
import type { SandboxProviders } from '../../src/sandbox';
import { createGraphqlServer } from '../../src/server/graphql';
import type { GraphqlHandler } from '../../src/server/graphql-route';

export interface Asked {
  // The answers of tests are read freely; the schema has types of its own.
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions?: {
    readonly upstream: {
      readonly providers: Readonly<Record<string, Readonly<Record<string, number>>>>;
      readonly calls: readonly { readonly provider: string; readonly method: string; readonly route: string }[];
    };
  };
}

export interface TestGateway {
  readonly ask: (query: string, variables?: object, headers?: Readonly<Record<string, string>>) => Promise<Asked>;
  readonly connections: readonly Connection[];
  /** For an HTTP front. */
  readonly graphql: GraphqlHandler;
  readonly stop: () => Promise<void>;
}

export interface TestGatewayOptions {
  readonly accounts: readonly AccountSettings[];
  readonly providers?: readonly Provider[];
  readonly schemaDirectory?: URL;
  readonly clock?: Clock;
  readonly faults?: unknown[];
  /** Sees every connection before the gateway does. */
  readonly wrap?: (connection: Connection) => Connection;
  readonly lane?: 'without-memo' | 'off';
}

export const allProviders: readonly Provider[] = Object.values(registry);

/** Faults of the gateway's own are collected in `faults`; without it they are thrown at `stop`. */
export async function startGateway(options: TestGatewayOptions): Promise<TestGateway> {
  const { providers = allProviders, clock = systemClock, faults = [], wrap = (connection) => connection } = options;
  const store = createAnswerStore();
  const connections = options.accounts.map((account) => {
    const provider = providers.find((known) => known.id === account.provider);
    if (!provider) throw new Error(`No provider ${account.provider}.`);
    return wrap(provider.connect(account, { store, clock }));
  });
  const server = await createGraphqlServer({
    providers,
    connections,
    clock,
    schemaDirectory: options.schemaDirectory ?? new URL('../../schema/', import.meta.url),
    introspection: true,
    count: () => undefined,
    report: (fault) => void faults.push(fault),
    ...(options.lane && { lane: options.lane }),
  });
  return {
    connections,
    graphql: server,
    ask: async (query, variables = {}, headers = {}) => {
      const map = new HeaderMap();
      map.set('content-type', 'application/json');
      map.set('trackgraph-upstream', 'calls');
      for (const [name, value] of Object.entries(headers)) map.set(name, value);
      const response = await server.handle(
        { method: 'POST', headers: map, search: '', body: { query, variables } },
        new AbortController().signal,
      );
      if (response.body.kind !== 'complete') throw new Error('The answer came in parts.');
      return JSON.parse(response.body.string.toString()) as Asked;
    },
    stop: async () => {
      await server.stop();
      if (!options.faults && faults.length > 0) throw faults[0];
    },
  };
}

/** Settings of an account at a running emulator, as `config.ts` would make them. */
export function toAccounts(sandbox: Partial<SandboxProviders>): readonly AccountSettings[] {
  return Object.entries(sandbox)
    .filter(([name]) => allProviders.some((provider) => provider.id === name.toUpperCase()))
    .map(([name, running]) => {
      const provider = allProviders.find((known) => known.id === name.toUpperCase())!;
      const options = 'integrations' in running ? { integrations: running.integrations.map(({ id }) => id) } : {};
      return {
        id: name,
        provider: provider.id,
        url: running.url + provider.settings.pathPrefix,
        credentials: { ...running.credentials },
        options: provider.settings.options.parse(options),
        timeZone: 'UTC',
        currency: 'EUR',
        limits: {},
      };
    });
}

/** The lines of an emulator's log, as `GET /report`. */
export function readWire(running: { readonly log: readonly { method: string; path: string }[] }): readonly string[] {
  return running.log.map((entry) => `${entry.method} ${entry.path}`);
}
