/** Where questions are weighed: sandbox and gateway on one clock that stands still but for waiting, both cold again at a word. */
import { createAnswerStore } from '../../../src/http/cache';
import type { Connection } from '../../../src/providers/provider';
import type { LogEntry, Sandbox } from '../../../src/sandbox';
import { startSandbox } from '../../../src/sandbox';
import type { Asked, TestGateway } from '../gateway';
import { allProviders, startGateway, toAccounts } from '../gateway';
import type { VirtualClock } from './virtual-clock';
import { createVirtualClock } from './virtual-clock';

export type Transform = (connection: Connection) => Connection;

export interface Question {
  readonly query: string;
  readonly variables?: object;
}

export interface Measured {
  readonly answer: Asked;
  /** Calls by provider, tokens and what was refused left out; only those that were called. */
  readonly calls: Readonly<Record<string, number>>;
  readonly total: number;
  readonly tokens: number;
  /** How long the limits kept the answer waiting: calls take no time on this clock. */
  readonly waitedMs: number;
  /** Each call, as `GET /report?group=day`. */
  readonly lines: readonly string[];
}

export interface Laboratory {
  readonly sandbox: Sandbox;
  readonly gateway: TestGateway;
  readonly clock: VirtualClock;
  readonly ask: (question: Question) => Promise<Asked>;
  /** Nothing known on either side, the clock back at its beginning, every endpoint offered. */
  readonly cool: () => void;
  /** Answers are forgotten, what was learnt of the providers stays; some minutes pass, so that no limit is used up. */
  readonly forget: () => void;
  /** From now on the gateway sees its connections as `transform` leaves them. */
  readonly offer: (transform: Transform) => void;
  /** What one question, or several at once, cost as things stand. */
  readonly measure: (question: Question) => Promise<Measured>;
  readonly measureAll: (
    questions: readonly Question[],
  ) => Promise<readonly [readonly Asked[], Omit<Measured, 'answer'>]>;
  readonly stop: () => Promise<void>;
}

/** The world's last day, and an instant behind it: nothing more will happen. It is the same day in all its zones for seventeen hours from then. */
export const today = '2026-03-31';
export const startAt = Date.parse('2026-04-01T05:00:00Z');
const stillMs = 16 * 3_600_000;
const forgottenMs = 120_000;

const tokenPaths: readonly string[] = ['/api/v1/token', '/v1/auth/access/session'];
const names = ['clickmeter', 'pirsch', 'peerclick', 'metrics24'] as const;

export async function startLaboratory(lane?: 'without-memo' | 'off'): Promise<Laboratory> {
  const clock = createVirtualClock(startAt);
  const sandbox = await startSandbox({ today, now: clock.now });
  const current = new Map<string, Connection>();
  const offered = new Map<string, Connection>();
  let store = createAnswerStore();
  const forgetful = new Proxy(store, { get: (_, name) => Reflect.get(store, name) as unknown });
  const accounts = toAccounts(sandbox);
  const gateway = await startGateway({
    accounts,
    clock,
    ...(lane && { lane }),
    // The server stands for the whole bench; what it asks through is new each time that things are cooled.
    wrap: (connection) =>
      new Proxy(connection, {
        get: (_, name) => Reflect.get(offered.get(connection.account.id) ?? connection, name) as unknown,
      }),
  });

  function offer(transform: Transform): void {
    for (const [id, connection] of current) offered.set(id, transform(connection));
  }

  function forget(): void {
    store = createAnswerStore();
    clock.moveTo(clock.now() + forgottenMs);
    if (clock.now() > startAt + stillMs) throw new Error('The day is over: cool the laboratory more often.');
  }

  function cool(): void {
    store = createAnswerStore();
    clock.moveTo(startAt);
    for (const name of names) sandbox[name].reset();
    for (const account of accounts) {
      const provider = allProviders.find(({ id }) => id === account.provider)!;
      current.set(account.id, provider.connect(account, { store: forgetful, clock }));
    }
    offer((connection) => connection);
  }

  async function measureAll(questions: readonly Question[]): ReturnType<Laboratory['measureAll']> {
    for (const name of names) sandbox[name].clearLog();
    const since = clock.now();
    const answers = await clock.during(() =>
      Promise.all(questions.map(({ query, variables }) => gateway.ask(query, variables))),
    );
    const logs = names.map((name) => [name, sandbox[name].log] as const);
    const calls = logs.map(([name, log]) => [name, log.filter(isCall).length] as const);
    return [
      answers,
      {
        calls: Object.fromEntries(calls.filter(([, count]) => count > 0)),
        total: calls.reduce((sum, [, count]) => sum + count, 0),
        tokens: logs.reduce((sum, [, log]) => sum + log.filter(isToken).length, 0),
        waitedMs: clock.now() - since,
        lines: logs.flatMap(([, log]) => log.filter(isCall).map(toLine)),
      },
    ];
  }

  cool();
  return {
    sandbox,
    gateway,
    clock,
    cool,
    forget,
    offer,
    ask: ({ query, variables }) => clock.during(() => gateway.ask(query, variables)),
    measureAll,
    measure: async (question) => {
      const [[answer], rest] = await measureAll([question]);
      return { answer: answer!, ...rest };
    },
    stop: async () => {
      await gateway.stop();
      await sandbox.stop();
    },
  };
}

function isToken({ path }: LogEntry): boolean {
  return tokenPaths.includes(path);
}

function isCall(entry: LogEntry): boolean {
  return !isToken(entry);
}

function toLine({ method, path, query }: LogEntry): string {
  return `${method} ${path}${query && `?${query}`}`;
}
