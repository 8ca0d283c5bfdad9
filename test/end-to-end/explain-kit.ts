/** A question explained and asked, three times over: of a gateway that knows nothing, at once again, and when nothing kept is fresh any more. */
import { startSandbox } from '../../src/sandbox';
import type { Sandbox } from '../../src/sandbox';
import type { OperationPlan } from '../../src/planner/explain';
import type { Clock } from '../../src/http/types';
import type { Asked, TestGateway } from '../support/gateway';
import { startGateway, toAccounts } from '../support/gateway';
import { createLeapingClock } from '../support/leaping-clock';

export interface Question {
  readonly query: string;
  readonly variables?: object;
}

export interface Explained {
  readonly data: unknown;
  readonly errors: Asked['errors'];
  readonly plan: OperationPlan;
}

/** Calls by account. */
export type Calls = Readonly<Record<string, number>>;

export interface Kit {
  readonly gateway: TestGateway;
  readonly sandbox: Sandbox;
  readonly explain: (question: Question) => Promise<Explained>;
  /** Asks, and answers what that sent. */
  readonly run: (question: Question) => Promise<{ readonly answer: Asked; readonly calls: Calls }>;
  /** All that was sent so far. */
  readonly readCalls: () => Calls;
  readonly readLimits: () => unknown;
  readonly turn: (ms: number) => void;
  readonly stop: () => Promise<void>;
}

/** The last day with traffic is over in every zone: however far a test turns the clock, nothing is added to it. */
const today = '2026-05-20';
const startAt = Date.parse('2026-05-21T00:05:00Z');
const names = ['clickmeter', 'pirsch', 'peerclick', 'metrics24'] as const;

export async function startKit(): Promise<Kit> {
  let turnedMs = 0;
  const leaping = createLeapingClock(startAt);
  const clock: Clock = { now: () => leaping.now() + turnedMs, sleep: leaping.sleep };
  const sandbox = await startSandbox({ today, now: clock.now });
  const gateway = await startGateway({ accounts: toAccounts(sandbox), clock });

  const readCalls = (): Calls => Object.fromEntries(names.map((name) => [name, sandbox[name].log.length]));

  return {
    gateway,
    sandbox,
    readCalls,
    explain: async ({ query, variables }) => {
      const answer = await gateway.ask(query, variables, { 'trackgraph-upstream': 'explain' });
      return { data: answer.data, errors: answer.errors, plan: readPlan(answer) };
    },
    run: async ({ query, variables }) => {
      const before = readCalls();
      const answer = await gateway.ask(query, variables);
      const after = readCalls();
      return { answer, calls: Object.fromEntries(names.map((name) => [name, after[name]! - before[name]!])) };
    },
    readLimits: () => gateway.connections.map((connection) => connection.limits()),
    turn: (ms) => void (turnedMs += ms),
    stop: async () => {
      await gateway.stop();
      await sandbox.stop();
    },
  };
}

export function readPlan(answer: unknown): OperationPlan {
  return (answer as { extensions: { upstream: { plan: OperationPlan } } }).extensions.upstream.plan;
}

/** What a plan says of each account, those that it leaves out too. */
export function readLikely({ accounts }: OperationPlan): Calls {
  return Object.fromEntries(names.map((name) => [name, accounts.find(({ account }) => account === name)?.likely ?? 0]));
}

/** Where the calls that were made lie outside the bounds of the plan; empty: nowhere. */
export function findOutside({ accounts }: OperationPlan, calls: Calls): readonly string[] {
  return Object.entries(calls).flatMap(([name, count]) => {
    const { min, max } = accounts.find(({ account }) => account === name) ?? { min: 0, max: 0 };
    return count < min || (max !== null && count > max)
      ? [`${name}: ${count} calls, not ${min} to ${max ?? 'many'}`]
      : [];
  });
}
