/** The built command as a process of its own, on a free port. */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface GatewayProcess {
  /** `http://127.0.0.1:4000` */
  readonly url: string;
  /** Standard output so far. */
  readonly output: () => string;
  /** Standard error so far. */
  readonly log: () => string;
  /** Sends the signal; the exit code. */
  readonly end: (signal?: 'SIGTERM' | 'SIGINT') => Promise<{ readonly code: number | null }>;
}

export interface CommandResult {
  readonly code: number | null;
  readonly output: string;
  readonly log: string;
}

const running = new Set<ChildProcess>();

/** For `afterEach`: a test that failed leaves nothing behind. */
export async function endAll(): Promise<void> {
  const left = [...running];
  for (const child of left) child.kill('SIGKILL');
  await Promise.all(left.map((child) => once(child, 'close')));
}

const command = fileURLToPath(new URL('../../dist/trackgraph.js', import.meta.url));

/** `trackgraph serve --port 0`, with nothing in its environment but what is given. */
export async function startGatewayProcess(
  flags: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<GatewayProcess> {
  const { waitFor, output, log, end } = start(['serve', '--port', '0', ...flags], environment);
  const url = await waitFor(/^GraphQL +(http:\S+)\/graphql\n[^]*^ {2}curl .*\n/m);
  return { url, output, log, end };
}

/** A command that ends by itself. */
export async function runCommand(
  flags: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  const { exited, output, log } = start(flags, environment);
  const code = await exited;
  return { code, output: output(), log: log() };
}

/** A command that runs until it is told to end; ready when its output matches. */
export function start(flags: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [command, ...flags], { env: { ...environment } });
  let output = '';
  let log = '';
  child.stdout.on('data', (bytes: Buffer) => (output += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (log += bytes.toString()));
  running.add(child);
  const exited = once(child, 'close').then(() => {
    running.delete(child);
    return child.exitCode;
  });
  return {
    exited,
    output: () => output,
    log: () => log,
    waitFor: async (pattern: RegExp): Promise<string> => {
      for (;;) {
        const match = pattern.exec(output);
        if (match) return match[1] ?? match[0];
        const isOver = await Promise.race([exited.then(() => true), once(child.stdout, 'data').then(() => false)]);
        if (isOver && !pattern.test(output)) throw new Error(`Ended before it was ready:\n${output}${log}`);
      }
    },
    end: async (signal: 'SIGTERM' | 'SIGINT' = 'SIGTERM') => {
      child.kill(signal);
      return { code: await exited };
    },
  };
}
