/** A dashboard that is looked at again and again for a day, beside one that keeps nothing: what is asked for, and which answers differ. */
import type { LogEntry, Sandbox, SandboxProvider } from '../../../src/sandbox';
import { startSandbox } from '../../../src/sandbox';
import type { Asked } from '../gateway';
import { startGateway, toAccounts } from '../gateway';
import { toComparable } from './corpus';
import { createVirtualClock } from './virtual-clock';

export interface Widget {
  readonly query: string;
  /** What it shows, each by day and in sum: websites, links, accounts. */
  readonly things: number;
  readonly metrics: number;
}

/** What became of a widget. A cell is a metric of a day, or of the sum, of a thing. */
export interface Shown {
  readonly cells: number;
  /** That calls brought: a call brings all metrics of its days. */
  readonly fetched: number;
  /** Tokens apart. */
  readonly calls: number;
  /** The instants at which it differed from what the providers said. */
  readonly differing: readonly string[];
  readonly answers: readonly { readonly today: string; readonly answer: Asked }[];
}

interface Day<Name extends string> {
  /** The last day of the world, behind all that is looked at. */
  readonly worldEnd: string;
  readonly only: readonly SandboxProvider[];
  /** Epoch milliseconds. */
  readonly startAt: number;
  readonly refreshes: number;
  readonly everyMs: number;
  readonly widgets: Readonly<Record<Name, Widget>>;
}

/** Every five minutes; midnight falls into it, wherever the things are. The world's traffic begins just before the first of the thirty days. */
export const dashboardDay = {
  worldEnd: '2026-05-17',
  startAt: Date.parse('2026-02-26T12:02:30Z'),
  refreshes: 288,
  everyMs: 5 * 60_000,
} as const;

/** Of cells from the cache. */
export function toShare({ cells, fetched }: Shown): number {
  return 1 - fetched / cells;
}

/** The thirty days and their sum. */
const shownOfEach = 31;
const tokenPaths: readonly string[] = ['/api/v1/token', '/v1/auth/access/session'];

export async function watchForADay<Name extends string>(day: Day<Name>): Promise<Readonly<Record<Name, Shown>>> {
  const { startAt, refreshes, everyMs, only } = day;
  const clock = createVirtualClock(startAt);
  // Two of the same world, so that the one that is asked without a cache takes nothing of the other's limits.
  const sandboxes = await Promise.all([1, 2].map(() => startSandbox({ today: day.worldEnd, only, now: clock.now })));
  const gateways = await Promise.all(
    sandboxes.map((sandbox) => startGateway({ accounts: toAccounts(sandbox), clock })),
  );
  const [sandbox] = sandboxes as [Sandbox];
  const [cached, oracle] = gateways as [(typeof gateways)[number], (typeof gateways)[number]];

  async function look({ query, things, metrics }: Widget, before: Shown): Promise<Shown> {
    for (const name of only) sandbox[name].clearLog();
    const [answer, truth] = await clock.during(() =>
      Promise.all([cached.ask(query), oracle.ask(query, {}, { 'trackgraph-max-age': '0' })]),
    );
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    const isEqual = toComparable(answer) === toComparable(truth);
    const log = only.flatMap((name) => sandbox[name].log).filter(({ path }) => !tokenPaths.includes(path));
    const now = new Date(clock.now()).toISOString();
    return {
      cells: before.cells + things * shownOfEach * metrics,
      fetched: before.fetched + countFetched(log) * metrics,
      calls: before.calls + log.length,
      differing: isEqual ? before.differing : [...before.differing, now],
      answers: [...before.answers, { today: now.slice(0, 10), answer }],
    };
  }

  const nothing: Shown = { cells: 0, fetched: 0, calls: 0, differing: [], answers: [] };
  const names = Object.keys(day.widgets) as Name[];
  const shown = Object.fromEntries(names.map((name) => [name, nothing])) as Record<Name, Shown>;
  try {
    for (let refresh = 1; refresh <= refreshes; refresh += 1) {
      for (const name of names) shown[name] = await look(day.widgets[name], shown[name]);
      await clock.during(() => clock.sleep(startAt + refresh * everyMs - clock.now()));
    }
  } finally {
    await Promise.all(gateways.map((gateway) => gateway.stop()));
    await Promise.all(sandboxes.map((one) => one.stop()));
  }
  names.forEach((name) => tell(name, shown[name]));
  return shown;
}

function tell(name: string, shown: Shown): void {
  const { calls, cells, differing, answers } = shown;
  const share = (100 * toShare(shown)).toFixed(1);
  process.stdout.write(
    `dashboard, ${name}: ${share} % of ${cells} cells from the cache; ${calls} calls in ${answers.length} refreshes; ${differing.length} differ\n`,
  );
}

/** Of things' days and sums those that were in answers; lists of things hold none. */
function countFetched(entries: readonly LogEntry[]): number {
  const fetched = new Set<string>();
  for (const { provider, path, query } of entries) {
    const asked = new URLSearchParams(query);
    const from = asked.get('fromDay') ?? asked.get('from');
    if (from === null) continue;
    const last = toInstant(asked.get('toDay') ?? asked.get('to'));
    const thing = `${provider} ${path} ${asked.get('id')}`;
    const isByDay = /\/aggregated\/list$|\/statistics\/visitor$/.test(path) || asked.get('groupBy') === 'day';
    if (!isByDay) fetched.add(`${thing} sum`);
    for (let at = toInstant(from); isByDay && at <= last; at += 86_400_000) fetched.add(`${thing} ${at}`);
  }
  return fetched.size;
}

function toInstant(day: string | null): number {
  const [, year, month, date] = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(day ?? '') ?? [];
  if (date === undefined) throw new Error(`No day: ${day}`);
  return Date.UTC(Number(year), Number(month) - 1, Number(date));
}
