/** Who asks in the storm: greedy clients, bursts, a background refresh, people who leave, and one client with few questions. */
import { ProviderError } from '../../src/errors';
import type { AccountClient, CallContext, CallRecord } from '../../src/http/types';
import type { FakeClock } from './fake-clock';
import type { Storm, StormCall } from './storms';

export interface Outcome {
  readonly client: string;
  readonly call: StormCall;
  readonly askedAt: number;
  readonly endedAt: number;
  readonly deadlineAt: number;
  /** `answered`, `left`, or the kind of the error. */
  readonly end: string;
  /** What the limiter said; undefined unless it refused. */
  readonly refusal: { readonly retryAfterSeconds: number; readonly message: string } | undefined;
  /** Inside the limits, before the first attempt; undefined for who joined, and when there was no attempt. */
  readonly waitedMs: number | undefined;
}

export interface DemandOptions {
  readonly client: AccountClient;
  readonly clock: FakeClock;
  readonly storm: Storm;
  readonly random: () => number;
  readonly lastsMs: number;
}

/** Interactive clients are silent in this part of the storm, so that the background has the limits for itself. */
const silence = { from: 0.5, until: 0.55 };
const greedyClients = ['greedy-1', 'greedy-2', 'greedy-3'];
const questionsAtOnce = 12;
const burstSize = 120;

/** Asks until the time is over, and answers how every question ended. */
export async function raiseDemand({
  client,
  clock,
  storm,
  random,
  lastsMs,
}: DemandOptions): Promise<readonly Outcome[]> {
  const startedAt = clock.now();
  const outcomes: Outcome[] = [];
  const tasks: Promise<void>[] = [];
  let questions = 0;

  async function ask(
    call: StormCall,
    who: Pick<CallContext, 'client' | 'priority'>,
    patienceMs: number,
  ): Promise<void> {
    questions += 1;
    const operation = `${call.method} ${call.path}`;
    const leaving = random() < 0.05 ? new AbortController() : undefined;
    if (leaving !== undefined) {
      const leave = () => leaving.abort(new DOMException('The client went away.', 'AbortError'));
      void clock.sleep(random() * patienceMs).then(leave);
    }
    const askedAt = clock.now();
    const deadlineAt = askedAt + patienceMs;
    let first: CallRecord | undefined;
    const recorder = { record: (record: CallRecord) => void (record.route === call.path && (first ??= record)) };
    // A third may be shared: the same question of several clients is one call. The modest client's own turns are to be seen.
    const freshness =
      random() < 0.3 && who.client !== 'modest'
        ? { freshForSeconds: 1, query: { ...call.query, shared: String(questions % 3) } }
        : {};
    const context = { ...who, deadlineAt, recorder, signal: leaving?.signal, maxAgeSeconds: 0 };
    const parse = (body: unknown) => body;
    const error: unknown = await client
      .send({ ...call, ...freshness, operation, isRepeatable: call.method === 'GET', parse }, context)
      .then(
        () => undefined,
        (reason: unknown) => reason,
      );
    outcomes.push({
      client: who.client ?? '',
      call,
      askedAt,
      endedAt: clock.now(),
      deadlineAt,
      end: error === undefined ? 'answered' : error instanceof ProviderError ? error.kind : readName(error),
      refusal: readRefusal(error),
      waitedMs: first?.cache === 'MISS' ? first.waitedMs : undefined,
    });
  }

  function isOver(): boolean {
    return clock.now() >= startedAt + lastsMs;
  }

  function isSilent(): boolean {
    const share = (clock.now() - startedAt) / lastsMs;
    return share >= silence.from && share < silence.until;
  }

  async function keepAsking(everyMs: () => number, askOnce: () => Promise<void>, isQuiet = isSilent): Promise<void> {
    await clock.sleep(random() * 100);
    while (!isOver()) {
      if (!isQuiet()) {
        await askOnce();
      }
      await clock.sleep(everyMs());
    }
  }

  for (const call of storm.calls) {
    const longestMs = readLongestMs(storm, call);
    // Twelve turns on average, for four dozen who ask: several times what there is.
    const pause = () => 1 + random() * 24 * readGapMs(storm, call);
    const anyPatience = () => 1_000 + random() * longestMs;
    for (const name of greedyClients) {
      for (let count = 0; count < questionsAtOnce; count += 1) {
        tasks.push(keepAsking(pause, () => ask(call, { client: name }, anyPatience())));
      }
    }
    const burst = async () => {
      const all = Array.from({ length: burstSize }, () => ask(call, { client: 'burst' }, anyPatience()));
      tasks.push(...all);
    };
    tasks.push(keepAsking(() => 20_000, burst));
    const background = { client: 'refresh', priority: 'background' } as const;
    for (let count = 0; count < questionsAtOnce; count += 1) {
      tasks.push(
        keepAsking(
          pause,
          () => ask(call, background, 2 * longestMs),
          () => false,
        ),
      );
    }
    tasks.push(
      keepAsking(
        () => 3_000,
        () => ask(call, { client: 'modest' }, longestMs + 5_000),
      ),
    );
  }
  await clock.advance(lastsMs + 180_000);
  await Promise.all(tasks);
  return outcomes;
}

/** Long enough for a whole window to pass. */
function readLongestMs(storm: Storm, call: StormCall): number {
  return 10_000 + Math.max(...storm.limits.filter(({ name }) => call.buckets.includes(name)).map(({ perMs }) => perMs));
}

function readGapMs(storm: Storm, call: StormCall): number {
  const own = storm.limits.filter(({ name }) => call.buckets.includes(name));
  return Math.max(...own.map(({ calls, perMs }) => perMs / calls));
}

function readRefusal(error: unknown): Outcome['refusal'] {
  if (!(error instanceof ProviderError) || !error.message.includes('was not sent')) {
    return undefined;
  }
  return { retryAfterSeconds: error.retryAfterSeconds ?? 0, message: error.message };
}

function readName(error: unknown): string {
  return error instanceof DOMException && error.name === 'AbortError' ? 'left' : String(error);
}
