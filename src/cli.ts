/** The command line: what to run, and how its mistakes are told. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { describeSandbox } from './announce';
import { ConfigError } from './config';
import { readSandboxCredentials } from './config/sandbox';
import type { ServeOptions } from './main';
import { endOnSignal, providers, serve, version } from './main';
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
