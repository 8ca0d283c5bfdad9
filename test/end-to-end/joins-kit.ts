/** A gateway before the sandbox, and its world counted the plain way, for questions that no single provider can answer. */
import { expect } from '@jest/globals';
import type { Sandbox, SandboxProvider } from '../../src/sandbox';
import { startSandbox } from '../../src/sandbox';
import type { Asked, TestGateway } from '../support/gateway';
import { startGateway, toAccounts } from '../support/gateway';
import { createLeapingClock } from '../support/leaping-clock';
import type { Days } from '../support/naive';
import { createNaive } from '../support/naive';

/** The last day of traffic is half over. */
const today = '2026-05-20';
const startAt = Date.parse(`${today}T12:34:56Z`);

export const month: Days = { from: '2026-04-20', to: '2026-05-19' };
export const yesterday: Days = { from: '2026-05-19', to: '2026-05-19' };

export interface Joins {
  readonly sandbox: Sandbox;
  readonly gateway: TestGateway;
  readonly naive: ReturnType<typeof createNaive>;
  /** Fails on any error of the answer; `$range` is the days. */
  readonly ask: (query: string, range: Days, variables?: object) => Promise<any>;
  readonly stop: () => Promise<void>;
}

/** `change` makes other accounts of those of the sandbox; what stands in `dead` does not answer. */
export async function startJoins(
  change: (accounts: ReturnType<typeof toAccounts>, sandbox: Sandbox) => ReturnType<typeof toAccounts> = (all) => all,
  dead: readonly SandboxProvider[] = [],
): Promise<Joins> {
  const clock = createLeapingClock(startAt);
  const sandbox = await startSandbox({ today, now: clock.now });
  await Promise.all(dead.map((provider) => sandbox[provider].stop()));
  const gateway = await startGateway({ accounts: change(toAccounts(sandbox), sandbox), clock });
  return {
    sandbox,
    gateway,
    naive: createNaive(sandbox.world, startAt),
    ask: async (query, range, variables = {}) => {
      const answer = await gateway.ask(query, { range: { between: range }, ...variables });
      expect(answer.errors).toBeUndefined();
      return answer.data;
    },
    stop: async () => {
      await gateway.stop();
      await sandbox.stop();
    },
  };
}

/** `GET /statistics/page` and so on, of what really left. */
export function readSent(answer: Asked, provider?: string): readonly string[] {
  return (answer.extensions?.upstream.calls ?? [])
    .filter((call) => (call as unknown as { cache: string }).cache === 'MISS')
    .filter((call) => provider === undefined || call.provider === provider)
    .map(({ method, route }) => `${method} ${route}`);
}

export const byId = <T>(rows: readonly (readonly [string | number, T])[]): Readonly<Record<string, T>> =>
  Object.fromEntries(rows);
