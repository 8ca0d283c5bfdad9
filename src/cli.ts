/** The command line: what to run, and how its mistakes are told. */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { Command, InvalidArgumentError, Option } from 'commander';
import { describeSandbox } from './announce';
import type { ExplainOptions } from './commands/explain';
import { explain } from './commands/explain';
import { ConfigError, readProcessConfig } from './config';
import { readSandboxCredentials } from './config/sandbox';
import type { ServeOptions } from './main';
import { endOnSignal, providers, serve, toUrlHost, version } from './main';
import { startSandbox } from './sandbox';
import { toSandboxEnvironment } from './sandbox-environment';

// Whoever reads the output may stop doing so: `trackgraph serve | head -3`.
process.stdout.on('error', () => undefined);

const program = new Command('trackgraph')
  .description('One GraphQL endpoint over several tracking providers.')
  .version(version)
  .showHelpAfterError('(--help tells more)');

const seedOption = new Option('--seed <number>', 'another invented business').argParser(readWholeNumber);

program
  .command('serve')
  .description('start the gateway; without configured accounts it brings its own sandbox')
  .option('--port <number>', 'the port to listen on (PORT, 4000)')
  .option('--host <address>', 'the address to listen on (HOST, 127.0.0.1)')
  .option('--sandbox', 'use the embedded sandbox even if accounts are configured')
  .addOption(seedOption)
  .action((options: ServeOptions) => serve(options));

program
  .command('explain')
  .description(
    'print what a question would call, without calling anybody: asks the running gateway. Exit code 1: the question is wrong, 2: no gateway answers',
  )
  .argument('<file>', 'the question, as GraphQL; - for standard input')
  .option('--variables <json>', 'its variables, as JSON or @file')
  .option('--operation <name>', 'which operation, if the file has several')
  .option('--url <address>', 'the gateway (HOST and PORT, http://127.0.0.1:4000)')
  .option('--json', 'print the plan as JSON')
  .action((file: string, options: Partial<ExplainOptions>) => runExplain(file, options));

const sandboxCommand = program
  .command('sandbox')
  .description(
    'start the emulated providers alone and print the variables that point a gateway at them; keys are taken from those variables where they are set',
  )
  .addOption(seedOption)
  .option('--control', 'also print the addresses of the request log, the faults, the tokens and the reset')
  .action((options: Readonly<Record<string, unknown>>) => runSandbox(options));
for (const { id, name } of providers) {
  sandboxCommand.addOption(
    new Option(`--${id.toLowerCase()}-port <number>`, `the port of ${name}; any free one`).argParser(readWholeNumber),
  );
}

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${describeFailure(error)}\n`);
  process.exit(1);
}

async function runExplain(file: string, { url = readAddress(), ...options }: Partial<ExplainOptions>): Promise<void> {
  process.exitCode = await explain(
    file,
    { url, ...options },
    {
      read: (name) => (name === '-' ? text(process.stdin) : readFile(name, 'utf8')),
      print: (lines) => void process.stdout.write(lines),
      complain: (lines) => void process.stderr.write(lines),
    },
  );
}

/** Where `serve` would listen with the same settings. */
function readAddress(): string {
  const { host, port } = readProcessConfig(providers);
  return `http://${toUrlHost(host)}:${port}`;
}

async function runSandbox({ seed, control, ...rest }: Readonly<Record<string, unknown>>): Promise<void> {
  const ports = Object.fromEntries(
    Object.entries(rest).map(([option, port]) => [option.replace(/Port$/, ''), port as number]),
  );
  const credentials = readSandboxCredentials(providers);
  const sandbox = await startSandbox({ ports, credentials, ...(typeof seed === 'number' && { seed }) });
  endOnSignal(() => sandbox.stop());
  const parts = providers.map((provider) => {
    const environment = toSandboxEnvironment(provider, sandbox);
    return { name: provider.name, url: environment[provider.settings.urlVariable] ?? '', environment };
  });
  process.stdout.write(describeSandbox(parts, control === true));
}

function readWholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(text);
}

function describeFailure(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE') {
    return `Another program listens on port ${'port' in error ? String(error.port) : ''}. Choose another with --port.`;
  }
  return error.message;
}
