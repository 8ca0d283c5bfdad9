/** Figures, asked together: all questions of one moment are merged, and answered from each other, before anybody is called. */
import DataLoader from 'dataloader';
import type { ProviderError } from '../errors';
import { createAccountError } from '../errors';
import type { Figures } from '../model/entity';
import { groupBy } from '../model/group-by';
import type { MetricName } from '../model/metrics';
import type { EntityRef } from '../model/ids';
import type { Dimension, DimensionFilter } from '../model/question';
import type { RangeQuestion } from '../model/range';
import { toRangeKey } from '../model/range';
import { findMetrics } from '../planner/plan';
import type { AskedFigures, FiguresTools } from '../planner/run/figures';
import { cutToStep, runFigures } from '../planner/run/figures';
import type { CallContext, Connection, FiguresAnswer } from '../providers/provider';

export interface FiguresKey {
  /** Of type `Account`: figures of the whole account. */
  readonly ref: EntityRef;
  readonly range: RangeQuestion;
  /** None: the total; else a series or a breakdown. */
  readonly dimensions: readonly Dimension[];
  readonly filters?: readonly DimensionFilter[];
  readonly metrics: readonly MetricName[];
  /** Path of the field that wants them. */
  readonly field: string;
  /** Milliseconds beyond the request's own deadline. */
  readonly extraMs?: number;
}

export interface FiguresLoader {
  /** Only the rows of the key's own entity; rejects with the account's failure, or `not-found` when the answer lacks the entity. */
  readonly load: (key: FiguresKey) => Promise<FiguresAnswer>;
  /** The same, but a row of a day, week or month still bears the whole range that was asked. */
  readonly loadUncut: (key: FiguresKey) => Promise<FiguresAnswer>;
  /** What is at hand already. */
  readonly peek: (key: FiguresKey) => FiguresAnswer | undefined;
  /** Remembers a total that came along with a list; `metrics` are those that its endpoint knows. */
  readonly prime: (...prime: Prime) => void;
  readonly now: () => number;
  /** The same for a whole page. */
  readonly primeAll: (primes: Primes) => void;
}

export type Prime = [ref: EntityRef, range: RangeQuestion, figures: Figures, metrics: readonly MetricName[]];
/** By account, type and range; below that by thing. */
export type Primes = ReadonlyMap<string, ReadonlyMap<string, Primed>>;

interface Primed {
  readonly figures: Figures;
  readonly metrics: readonly MetricName[];
}

export function collectPrimes(primes: readonly Prime[]): Primes {
  const known = new Map<string, Map<string, Primed>>();
  for (const prime of primes) addPrime(known, prime);
  return known;
}

function addPrime(known: Map<string, Map<string, Primed>>, [ref, range, figures, metrics]: Prime): void {
  const kind = toKind({ ref, range, dimensions: [] });
  const ofKind = known.get(kind) ?? new Map<string, Primed>();
  ofKind.set(ref.upstreamId, { figures, metrics });
  known.set(kind, ofKind);
}

export function createFiguresLoader(
  findConnection: (account: string) => Connection,
  tools: FiguresTools,
  context: CallContext,
): FiguresLoader {
  const primed = new Map<string, Map<string, Primed>>();
  const pages: Primes[] = [];
  let latest: Peeked | undefined;
  const loader = new DataLoader<FiguresKey, FiguresAnswer, string>(
    async (keys) => {
      const findAnswer = await readBatch(keys);
      return keys.map((key) => pickOwn(key, findAnswer(key)));
    },
    { cacheKeyFn: (key) => `${toFiguresKey(key)} ${[...key.metrics].sort().join('+')}` },
  );

  /** Keys that differ in nothing but thing and metrics are one question; all questions about a type are answered together. */
  async function readBatch(keys: readonly FiguresKey[]): Promise<(key: FiguresKey) => FiguresAnswer | Error> {
    const answers = new Map<string, FiguresAnswer | Error>();
    const byType = groupBy(keys, ({ ref }) => `${ref.account} ${ref.type}`);
    await Promise.all(
      [...byType.values()].map(async (own) => {
        const { account, type } = own[0]!.ref;
        const kinds = [...groupBy(own, toKind)];
        const asked = kinds.map(([, batch]) => toAsked(batch));
        const found = await runFigures(findConnection(account), type, asked, tools, context);
        kinds.forEach(([kind], index) => answers.set(kind, found[index]!));
      }),
    );
    return (key) => answers.get(toKind(key))!;
  }

  function toAsked(batch: readonly FiguresKey[]): AskedFigures {
    const [{ ref, range, dimensions, filters = [] }] = batch as [FiguresKey];
    return {
      question: {
        ids: ref.type === 'Account' ? [] : [...new Set(batch.map((key) => key.ref.upstreamId))],
        range,
        dimensions,
        filters,
        metrics: [...new Set(batch.flatMap((key) => key.metrics))],
      },
      deadlineAt: context.deadlineAt + Math.max(...batch.map(({ extraMs = 0 }) => extraMs)),
      fields: [...new Set(batch.map(({ field }) => field))],
    };
  }

  async function loadCut(key: FiguresKey): Promise<FiguresAnswer> {
    const answer = await loader.load(key);
    return { ...answer, rows: answer.rows.map((row) => cutToStep(key.dimensions, row)) };
  }

  function peek(key: FiguresKey): FiguresAnswer | undefined {
    if (key.dimensions.length > 0 || (key.filters?.length ?? 0) > 0) return undefined;
    // The rows of a page ask one after another for the same of each.
    if (!latest || !isAlike(latest.key, key)) latest = { key, found: findPrimed(key), all: findMeasured(key.ref) };
    const { found, all } = latest;
    const { upstreamId } = key.ref;
    const known = findFirst(found, upstreamId);
    const isEnough = known && key.metrics.every((metric) => known.metrics.includes(metric) || !all.has(metric));
    return isEnough ? { rows: [{ id: upstreamId, keys: [], figures: known.figures }] } : undefined;
  }

  function findPrimed(key: FiguresKey): Peeked['found'] {
    const kind = toKind(key);
    return [primed, ...pages].flatMap((page) => page.get(kind) ?? []);
  }

  function findMeasured({ account, type }: EntityRef): ReadonlySet<MetricName> {
    return findMetrics(findConnection(account), type);
  }

  return {
    now: tools.now,
    loadUncut: (key) => loader.load(key),
    peek,
    load: async (key) => peek(key) ?? loadCut(key),
    prime: (...prime) => {
      latest = undefined;
      addPrime(primed, prime);
    },
    primeAll: (primes) => {
      latest = undefined;
      pages.push(primes);
    },
  };
}

/** Where the totals of one account, type and range are. */
interface Peeked {
  readonly key: FiguresKey;
  readonly found: readonly ReadonlyMap<string, Primed>[];
  /** What can be measured at all. */
  readonly all: ReadonlySet<MetricName>;
}

function findFirst(found: Peeked['found'], id: string): Primed | undefined {
  for (const page of found) {
    const known = page.get(id);
    if (known) return known;
  }
  return undefined;
}

function isAlike(one: FiguresKey, other: FiguresKey): boolean {
  return one.range === other.range && one.ref.account === other.ref.account && one.ref.type === other.ref.type;
}

function pickOwn(key: FiguresKey, answer: FiguresAnswer | Error): FiguresAnswer | Error {
  if (answer instanceof Error || key.ref.type === 'Account') return answer;
  const rows = answer.rows.filter((row) => row.id === key.ref.upstreamId);
  return rows.length === 0 && key.dimensions.length === 0 ? createMissing(key) : { ...answer, rows };
}

/** Equal for equal figures, whatever metrics are selected of them. */
function toFiguresKey(key: Omit<FiguresKey, 'metrics' | 'field'>): string {
  return `${toKind(key)} ${key.ref.upstreamId}`;
}

function toKind({ ref, range, dimensions, filters = [] }: Omit<FiguresKey, 'metrics' | 'field'>): string {
  return [
    ref.account,
    ref.type,
    toRangeKey(range),
    dimensions.join('+'),
    filters.length > 0 ? JSON.stringify(filters) : '',
  ].join(' ');
}

function createMissing({ ref }: FiguresKey): ProviderError {
  const message = `The provider gave no figures for this ${ref.type}: it may have been deleted.`;
  return createAccountError({ provider: ref.provider, id: ref.account }, 'not-found', message);
}
