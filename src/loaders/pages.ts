/** Pages of lists that were read a moment ago, for as long as all that they were made of is unchanged. */
import type { ConnectedRows } from '../model/connected';
import { toRangeKey } from '../model/range';
import type { Needs } from '../planner/needs';
import type { CallContext } from '../providers/provider';
import type { Prime, Primes } from './figures';
import { collectPrimes } from './figures';
import type { ListLoader, ListRequest, ListTools } from './list';
import { createListLoader } from './list';

type Recorder = CallContext['recorder'];
type CallRecord = Parameters<Recorder['record']>[0];
type UsedAnswer = Parameters<NonNullable<Recorder['use']>>[0];

export interface PageMemory {
  readonly find: (key: string) => RememberedPage | undefined;
  readonly note: (key: string, page: RememberedPage) => void;
}

export interface RememberedPage {
  readonly rows: ConnectedRows;
  /** The very object: what is selected alike by another document is another page. */
  readonly needs: Needs;
  readonly startedAt: number;
  readonly primes: Primes;
  readonly calls: readonly CallRecord[];
  readonly used: readonly UsedAnswer[];
  /** Undefined: nobody has asked for it. */
  readonly readTotal: () => { readonly count: number | null } | undefined;
}

/** Midnights lie on quarters of an hour in every time zone: beyond one, "today" may be another day. */
const quarterHourMs = 15 * 60_000;

/** Guarantees: at most `most` pages, the oldest goes first. */
export function createPageMemory(most = 200): PageMemory {
  const pages = new Map<string, RememberedPage>();
  return {
    find: (key) => pages.get(key),
    note: (key, page) => {
      pages.delete(key);
      pages.set(key, page);
      if (pages.size > most) pages.delete(pages.keys().next().value!);
    },
  };
}

export interface PageTools extends ListTools {
  readonly pages: PageMemory;
  readonly now: () => number;
}

/**
 * Lists as `createListLoader` reads them. A page that was made of kept answers alone is given again while each of them would be used again;
 * its calls are told as before.
 */
export function createPagedLoader(tools: PageTools, context: CallContext): ListLoader {
  const { pages, figures, now } = tools;
  const calls: CallRecord[] = [];
  const used: UsedAnswer[] = [];
  const primes: Prime[] = [];
  let loads = 0;
  const loader = createListLoader(
    { memory: tools.memory, figures: { ...figures, prime: takePrime } },
    { ...context, recorder: { record: takeCall, use: takeUsed } },
  );

  function takePrime(...prime: Prime): void {
    primes.push(prime);
    figures.prime(...prime);
  }

  function takeCall(call: CallRecord): void {
    calls.push(call);
    context.recorder.record(call);
  }

  function takeUsed(one: UsedAnswer): void {
    used.push(one);
    context.recorder.use?.(one);
  }

  function recall({ rows, ...page }: RememberedPage, request: ListRequest): ConnectedRows {
    figures.primeAll(page.primes);
    page.calls.forEach((call) => context.recorder.record(call));
    page.used.forEach((one) => context.recorder.use?.(one));
    const total = page.readTotal();
    return {
      ...rows,
      totalCount: async () => (total ? total.count : (await loader.load(request)).totalCount()),
    };
  }

  async function loadAnew(request: ListRequest, key: string): Promise<ConnectedRows> {
    loads += 1;
    const startedAt = now();
    const page = await loader.load(request);
    let total: { readonly count: number | null } | undefined;
    const rows = {
      ...page,
      totalCount: async () => {
        const before = calls.length;
        const count = await page.totalCount();
        if (calls.length === before) total = { count };
        return count;
      },
    };
    // Of several lists nobody could tell whose calls they were.
    const isKept = used.length > 0 && used.every((one) => one !== null);
    if (loads === 1 && isKept && calls.every((call) => call.cache === 'HIT')) {
      pages.note(key, {
        rows,
        needs: request.needs,
        startedAt,
        primes: collectPrimes(primes),
        calls: [...calls],
        used: [...used],
        readTotal: () => total,
      });
    }
    return rows;
  }

  function isValid({ startedAt, used: made }: RememberedPage): boolean {
    const isToday = Math.floor(now() / quarterHourMs) === Math.floor(startedAt / quarterHourMs);
    return isToday && made.every((one) => one?.isCurrent());
  }

  // Calls that are only counted, and answers that must be young, are nobody else's business.
  if (context.plan || context.maxAgeSeconds !== undefined) return createListLoader(tools, context);
  return {
    load: async (request) => {
      if ('lastSeconds' in request.range) return loader.load(request);
      const key = toKey(request);
      const page = pages.find(key);
      return page?.needs === request.needs && isValid(page) ? recall(page, request) : loadAnew(request, key);
    },
  };
}

function toKey({ noun, targets, order, range, first, after }: ListRequest): string {
  const accounts = targets.map(({ connection, filter }) => [connection.account.id, filter]);
  return JSON.stringify([noun, accounts, order, toRangeKey(range), first, after]);
}
