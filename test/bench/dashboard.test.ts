/** A dashboard of the last 30 days, looked at every five minutes of a day: what is asked for again, and whether any number is out of date. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LogEntry, Sandbox } from '../../src/sandbox';
import { startSandbox } from '../../src/sandbox';
import { toComparable } from '../support/bench/corpus';
import type { VirtualClock } from '../support/bench/virtual-clock';
import { createVirtualClock } from '../support/bench/virtual-clock';
import type { Asked, TestGateway } from '../support/gateway';
import { startGateway, toAccounts } from '../support/gateway';

/** In the midst of the world's days: visits go on, and conversions of up to seven days before arrive. */
const startAt = Date.parse('2026-02-26T00:02:30Z');
const world = { today: '2026-03-24', only: ['clickmeter', 'peerclick'] } as const;
const refreshes = 288;
const everyMs = 5 * 60_000;
/** Thirty days and their sum. */
const shown = 31;

const metrics = `clicks uniqueClicks botClicks offerClicks conversions conversionValue { amount } cost { amount } revenue { amount } profit { amount } isSettled`;
const query = `{
  report(input: { range: { preset: LAST_30_DAYS }, dimensions: [DAY] }) {
    rows(first: 100) { nodes { keys { value } figures { provider metrics { ${metrics} } } } problems { code } }
    totals { figures { provider metrics { clicks conversions conversionValue { amount } revenue { amount } } } problems { code } }
  }
}`;

let clock: VirtualClock;
let sandboxes: readonly Sandbox<(typeof world.only)[number]>[];
let gateways: readonly TestGateway[];

beforeAll(async () => {
  clock = createVirtualClock(startAt);
  // Two of the same world, so that the one that is asked without a cache takes nothing of the other's limits.
  sandboxes = await Promise.all([1, 2].map(() => startSandbox({ ...world, now: clock.now })));
  gateways = await Promise.all(sandboxes.map((sandbox) => startGateway({ accounts: toAccounts(sandbox), clock })));
});

afterAll(async () => {
  await Promise.all(gateways.map((gateway) => gateway.stop()));
  await Promise.all(sandboxes.map((sandbox) => sandbox.stop()));
});

describe('a dashboard of the last 30 days, looked at every five minutes of a day', () => {
  it('is answered from the cache but for 4 % of its cells, and never differs from what the providers say at that moment', async () => {
    const [cached, oracle] = gateways as [TestGateway, TestGateway];
    const [sandbox] = sandboxes as [(typeof sandboxes)[number]];
    const differing: string[] = [];
    const answers = new Set<string>();
    const pasts = new Set<string>();
    let calls = 0;
    let fetched = 0;
    for (let refresh = 0; refresh < refreshes; refresh += 1) {
      for (const name of world.only) sandbox[name].clearLog();
      const [answer, truth] = await clock.during(() =>
        Promise.all([cached.ask(query), oracle.ask(query, {}, { 'trackgraph-max-age': '0' })]),
      );
      expect(answer.errors).toBeUndefined();
      const told = toComparable(answer);
      answers.add(told);
      pasts.add(describePast(answer));
      if (told !== toComparable(truth)) differing.push(new Date(clock.now()).toISOString());
      const asked = world.only.flatMap((name) => sandbox[name].log.filter(({ path }) => !path.endsWith('/session')));
      calls += asked.length;
      fetched += world.only.reduce(
        (sum, name) => sum + countFetched(asked.filter((entry) => entry.provider === name)),
        0,
      );
      const nextAt = startAt + (refresh + 1) * everyMs;
      await clock.during(() => clock.sleep(nextAt - clock.now()));
    }
    const share = 1 - fetched / (refreshes * shown * world.only.length);
    process.stdout.write(
      `dashboard: ${(100 * share).toFixed(1)} % of the cells from the cache; ${calls} calls in ${refreshes} refreshes of ${world.only.length} accounts\n`,
    );
    // The world went on while it was looked at, and figures of days gone by changed.
    expect(answers.size).toBeGreaterThan(refreshes / 2);
    expect(pasts.size).toBeGreaterThan(4);
    expect(differing).toEqual([]);
    expect(share).toBeGreaterThanOrEqual(0.96);
  }, 300_000);
});

/** The conversions of all days but the last. */
function describePast({ data }: Asked): string {
  const today = new Date(clock.now()).toISOString().slice(0, 10);
  const past = data.report.rows.nodes.filter(({ keys }: any) => keys[0].value !== today);
  return JSON.stringify(
    past.map(({ figures }: any) => figures.map(({ metrics: { conversions } }: any) => conversions)),
  );
}

/**
 * Of the days and the sum that the dashboard shows for an account, those that calls brought, whatever else they brought: a cell is a
 * metric of one of them, and a call brings all metrics.
 */
function countFetched(entries: readonly LogEntry[]): number {
  const fetched = new Set<number | 'sum'>();
  for (const { path, query: text } of entries) {
    const asked = new URLSearchParams(text);
    const isByDay = path.endsWith('/aggregated/list') || asked.get('groupBy') === 'day';
    if (!isByDay) fetched.add('sum');
    const from = toInstant(asked.get('fromDay') ?? asked.get('from'));
    const to = toInstant(asked.get('toDay') ?? asked.get('to'));
    for (let at = from; isByDay && at <= to; at += 86_400_000) fetched.add(at);
  }
  return fetched.size;
}

function toInstant(day: string | null): number {
  const [, year, month, date] = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(day ?? '') ?? [];
  if (date === undefined) throw new Error(`No day: ${day}`);
  return Date.UTC(Number(year), Number(month) - 1, Number(date));
}
