/** The settings of the process: the only reader of its environment, and of the file that the environment names. */
import { readFileSync } from 'node:fs';
import type { AccountConfig, ProviderDeclaration } from './account';
import { readEnvironmentAccount, readFileAccount } from './account';
import type { Environment } from './environment';
import { createEnvironmentReader } from './environment';
import type { ClientConfig } from './file';
import { readConfigFile } from './file';
import { isLoopback } from './url';

export type { AccountConfig, ProviderDeclaration } from './account';
export type { Environment } from './environment';
export type { ClientConfig } from './file';

export interface Config {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly logLevel: LogLevel;
  /** Where several gateways share what they know; null: each by itself. */
  readonly redisUrl: string | null;
  /** Whether anyone who reaches the server may ask it. */
  readonly allowAnonymous: boolean;
  readonly graphiql: boolean;
  readonly introspection: boolean;
  /** Empty: nothing is configured, which is a wish for the sandbox. */
  readonly accounts: readonly AccountConfig[];
  readonly clients: readonly ClientConfig[];
}

export type LogLevel = (typeof logLevels)[number];

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** All that is wrong with the settings: one line each, with the place and what was expected there; never a secret. */
export class ConfigError extends Error {
  constructor(readonly mistakes: readonly string[]) {
    super(`The settings cannot be used:\n${mistakes.map((mistake) => `  ${mistake}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** Reads this process's own environment; `overrides` come from the command line. */
export function readProcessConfig(declarations: readonly ProviderDeclaration[], overrides: Environment = {}): Config {
  return readConfig({ ...process.env, ...overrides }, declarations, (path) => readFileSync(path, 'utf8'));
}

/** Guarantees: throws one `ConfigError` that names every mistake, or answers settings that need no further checks. */
export function readConfig(
  environment: Environment,
  declarations: readonly ProviderDeclaration[],
  readFile: (path: string) => string,
): Config {
  const mistakes: string[] = [];
  const report = (place: string, text: string): void => void mistakes.push(`${place}: ${text}`);
  const reader = createEnvironmentReader(environment, report);

  const host = reader.text('HOST') ?? '127.0.0.1';
  const port = reader.wholeNumber('PORT', 0, 65_535) ?? 4000;
  const logLevel = reader.oneOf('LOG_LEVEL', logLevels) ?? 'info';
  const redisUrl = reader.text('REDIS_URL') ?? null;
  const allowAnonymous = reader.flag('TRACKGRAPH_ALLOW_ANONYMOUS') ?? false;
  const isProduction = reader.text('NODE_ENV') === 'production';
  const graphiql = reader.flag('TRACKGRAPH_GRAPHIQL') ?? !isProduction;
  const introspection = reader.flag('TRACKGRAPH_INTROSPECTION') ?? !isProduction;
  const path = reader.text('TRACKGRAPH_CONFIG');

  const file = path === undefined ? { accounts: [], clients: [] } : readConfigFile(path, readFile, reader, report);
  const accounts = [
    ...declarations.map((declaration) => readEnvironmentAccount(declaration, reader, report)),
    ...file.accounts.map((account, index) => readFileAccount(account, `accounts[${index}]`, declarations, report)),
  ].filter((account) => account !== undefined);

  for (const name of findRepeated(accounts.map(({ id }) => id))) {
    report(
      `account "${name}"`,
      'expected a name that no other account has (those of the environment have their provider’s)',
    );
  }
  checkClients(file.clients, accounts, declarations, report);
  if (redisUrl !== null && !/^rediss?:\/\/\S+$/.test(redisUrl)) {
    report('REDIS_URL', 'expected an address that begins with redis:// or rediss://');
  }
  if (!/^[\w.:-]+$/.test(host)) report('HOST', 'expected an IP address or a host name');
  else if (!isLoopback(host) && file.clients.length === 0 && !allowAnonymous) {
    report(
      'HOST',
      `expected a loopback address, not ${host}, as long as no clients are configured; TRACKGRAPH_ALLOW_ANONYMOUS=true lets everyone in who can reach it`,
    );
  }

  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return { host, port, logLevel, redisUrl, allowAnonymous, graphiql, introspection, accounts, clients: file.clients };
}

/** Without accounts the sandbox runs, whose accounts have their providers' names. */
function checkClients(
  clients: readonly ClientConfig[],
  accounts: readonly AccountConfig[],
  declarations: readonly ProviderDeclaration[],
  report: (place: string, text: string) => void,
): void {
  const names = (accounts.length > 0 ? accounts : declarations).map(({ id }) =>
    accounts.length > 0 ? id : id.toLowerCase(),
  );
  clients.forEach((client, index) => {
    client.accounts.forEach((account, at) => {
      if (names.includes(account)) return;
      report(`clients[${index}].accounts[${at}]`, `expected the id of a configured account: ${names.join(', ')}`);
    });
  });
  for (const name of findRepeated(clients.map((client) => client.name))) {
    report(`client "${name}"`, 'expected a name that no other client has');
  }
  if (findRepeated(clients.map((client) => client.sha256)).length > 0) {
    report('clients', 'expected a key of its own for each client');
  }
}

function findRepeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
