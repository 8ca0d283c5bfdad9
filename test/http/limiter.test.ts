import { expect, test } from '@jest/globals';
import { createLimiter, type Limiter, type LimiterOptions } from '../../src/http/limiter';
import type { LimitBucket } from '../../src/http/types';
import { toBucket } from '../support/client-kit';
import { createFakeClock, settle, type FakeClock } from '../support/fake-clock';
import { createRandom } from '../support/random';

const general = toBucket('all', 3, 1000);
const report = toBucket('report', 1, 1000);

/** A limiter whose starts are logged as `name@milliseconds`. */
function createKit(buckets: readonly LimitBucket[], options: Partial<LimiterOptions> = {}) {
  const clock = createFakeClock();
  const origin = clock.now();
  const limiter = createLimiter(buckets, clock, { provider: 'stub', account: 'main', ...options });
  const log: string[] = [];
  const ask = (
    name: string,
    bucketNames: readonly string[],
    more: { withinMs?: number; signal?: AbortSignal; isUrgent?: boolean } = {},
  ) => {
    const { withinMs = 3_600_000, ...terms } = more;
    const operation = `GET /${name}`;
    return limiter.acquire(bucketNames, { operation, deadlineAt: clock.now() + withinMs, ...terms }).then(
      (waitedMs) => (log.push(`${name}@${clock.now() - origin}`), waitedMs),
      (error: unknown) => {
        log.push(`${name} refused@${clock.now() - origin}`);
        throw error;
      },
    );
  };
  return { clock, limiter, log, ask };
}

test('as many as the limit start at once, and the others as the window moves on', async () => {
  const { clock, log, ask } = createKit([general]);
  const all = Promise.all([1, 2, 3, 4, 5, 6, 7].map((n) => ask(`c${n}`, ['all'])));
  await clock.advance(2000);
  expect(await all).toEqual([0, 0, 0, 1000, 1000, 1000, 2000]);
  expect(log).toEqual(['c1@0', 'c2@0', 'c3@0', 'c4@1000', 'c5@1000', 'c6@1000', 'c7@2000']);
});

test('a waiting report does not hold up calls that need only the general bucket', async () => {
  const { clock, log, ask } = createKit([general, report]);
  const all = [ask('r1', ['all', 'report']), ask('r2', ['all', 'report']), ask('c1', ['all']), ask('c2', ['all'])];
  await clock.advance(1000);
  await Promise.all(all);
  expect(log).toEqual(['r1@0', 'c1@0', 'c2@0', 'r2@1000']);
});

test('a waiting report is not starved by calls that keep coming', async () => {
  const { clock, log, ask } = createKit([general, report]);
  const all = [ask('r1', ['all', 'report']), ask('r2', ['all', 'report'])];
  for (let step = 0; step < 40; step += 1) {
    all.push(ask(`c${step}`, ['all']));
    await clock.advance(50);
  }
  await clock.advance(20_000);
  await Promise.all(all);
  expect(log).toContain('r2@1000');
});

test('whoever would wait past its deadline is refused at once, with the time to wait', async () => {
  const { log, ask } = createKit([report]);
  await ask('r1', ['report']);
  const refusal: unknown = await ask('r2', ['report'], { withinMs: 999 }).catch((error: unknown) => error);
  expect(refusal).toMatchObject({
    kind: 'rate-limited',
    retryable: true,
    retryAfterSeconds: 1,
    provider: 'stub',
    account: 'main',
  });
  expect((refusal as Error).message).toBe(
    'GET /r2 was not sent to stub: the limit of 1 per 1 s puts its turn after its deadline. Ask again in 1 s.',
  );
  expect(log).toEqual(['r1@0', 'r2 refused@0']);
});

test('a full queue refuses at once, and lets those start that need not wait', async () => {
  const { clock, limiter, log, ask } = createKit([general, report], { maxWaiting: 2 });
  const waiting = [ask('r1', ['report']), ask('r2', ['report']), ask('r3', ['report'])];
  await expect(ask('r4', ['report'])).rejects.toMatchObject({ kind: 'rate-limited', retryAfterSeconds: 3 });
  await ask('c1', ['all']);
  expect(limiter.state().map(({ waiting: count }) => count)).toEqual([0, 2]);
  await clock.advance(2000);
  await Promise.all(waiting);
  expect(log).toEqual(['r1@0', 'r4 refused@0', 'c1@0', 'r2@1000', 'r3@2000']);
});

test('a caller that aborts leaves without using a turn', async () => {
  const { clock, log, ask } = createKit([report]);
  const controller = new AbortController();
  const all = [
    ask('r1', ['report']),
    ask('r2', ['report'], { signal: controller.signal }).catch(String),
    ask('r3', ['report']),
  ];
  await settle();
  controller.abort(new Error('gone'));
  await clock.advance(1000);
  expect(await Promise.all(all)).toEqual([0, 'Error: gone', 1000]);
  expect(log).toEqual(['r1@0', 'r2 refused@0', 'r3@1000']);
  await expect(ask('r4', ['report'], { signal: controller.signal })).rejects.toThrow('gone');
});

test('nobody starts before a pause is over, and who cannot wait that long is refused when it begins', async () => {
  const { clock, limiter, log, ask } = createKit([general]);
  limiter.pauseUntil(clock.now() + 2000);
  limiter.pauseUntil(clock.now() + 1000);
  const waiting = ask('c1', ['all']);
  const short = expect(ask('c2', ['all'], { withinMs: 3000 })).rejects.toMatchObject({ retryAfterSeconds: 10 });
  expect(limiter.state()[0]).toMatchObject({ remaining: 0, resetsAt: clock.now() + 2000 });
  limiter.pauseUntil(clock.now() + 10_000);
  await short;
  await clock.advance(9_999);
  expect(log).toEqual(['c2 refused@0']);
  await clock.advance(1);
  expect(await waiting).toBe(10_000);
});

test('when one that waits is refused, the next takes its turn', async () => {
  const { clock, limiter, log, ask } = createKit([report]);
  await ask('r1', ['report']);
  const refused = expect(ask('r2', ['report'], { withinMs: 1_000 })).rejects.toMatchObject({ kind: 'rate-limited' });
  const next = ask('r3', ['report'], { withinMs: 2_500 });
  limiter.pauseUntil(clock.now() + 2_000);
  await refused;
  await clock.advance(2_000);
  expect(await next).toBe(2_000);
  expect(log).toEqual(['r1@0', 'r2 refused@0', 'r3@2000']);
});

test('an urgent call goes before those that wait', async () => {
  const { clock, log, ask } = createKit([report]);
  const all = [ask('r1', ['report']), ask('r2', ['report']), ask('token', ['report'], { isUrgent: true })];
  await clock.advance(2000);
  await Promise.all(all);
  expect(log).toEqual(['r1@0', 'token@1000', 'r2@2000']);
});

test('the state tells what is left and when the bucket is whole again', async () => {
  const { clock, limiter, ask } = createKit([general]);
  expect(limiter.state()).toEqual([{ ...general, remaining: 3, resetsAt: null, waiting: 0 }]);
  await ask('c1', ['all']);
  await clock.advance(400);
  await ask('c2', ['all']);
  expect(limiter.state()).toEqual([{ ...general, remaining: 1, resetsAt: clock.now() + 1000, waiting: 0 }]);
  await clock.advance(1000);
  expect(limiter.state()[0]).toMatchObject({ remaining: 3, resetsAt: null });
});

test('an unknown bucket is a mistake of the programmer', async () => {
  await expect(createKit([general]).ask('x', ['none'])).rejects.toThrow('stub has no limit named none');
});

test('a clock that is set back does not close the bucket until it has caught up', async () => {
  let back = 0;
  const real = createFakeClock();
  const clock = { ...real, now: () => real.now() - back };
  const limiter = createLimiter([report], clock, { provider: 'stub', account: 'main' });
  const ask = () => limiter.acquire(['report'], { operation: 'GET /r', deadlineAt: clock.now() + 5000 });
  await ask();
  back = 3_600_000;
  const second = ask();
  await real.advance(1000);
  expect(await second).toBe(1000);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'no sliding window ever holds more starts than its limit (seed %i)',
  async (seed) => {
    const random = createRandom(seed);
    const buckets = [
      toBucket('all', 1 + Math.floor(random() * 5), 1000),
      toBucket('report', 1, 700),
      toBucket('minute', 20, 5000),
    ];
    const { starts, asked } = await runRandomly(buckets, random);
    expect(starts.length).toBeGreaterThan(150);
    expect(asked).toBe(400);
    for (const { name, calls, perMs } of buckets) {
      const times = starts.filter(({ names }) => names.includes(name)).map(({ at }) => at);
      const tooClose = times.filter((at, index) => index >= calls && at - times[index - calls]! < perMs);
      expect(tooClose).toEqual([]);
    }
  },
);

/** 400 calls at random times, with deadlines, aborts, pauses and a clock whose timers wake early or late. */
async function runRandomly(buckets: readonly LimitBucket[], random: () => number) {
  const fake: FakeClock = createFakeClock();
  const jitter = () => Math.floor(random() * 30) - 5;
  const clock = {
    now: fake.now,
    sleep: (ms: number, signal?: AbortSignal) => fake.sleep(Math.max(1, ms + jitter()), signal),
  };
  const limiter: Limiter = createLimiter(buckets, clock, { provider: 'stub', account: 'main', maxWaiting: 60 });
  const starts: { readonly names: readonly string[]; readonly at: number }[] = [];
  const ends: Promise<void>[] = [];
  for (let count = 0; count < 400; count += 1) {
    const names = [['all'], ['all', 'report'], ['all', 'minute'], ['report']][Math.floor(random() * 4)]!;
    const controller = new AbortController();
    const terms = {
      operation: 'GET /x',
      deadlineAt: clock.now() + 30_000 * random(),
      signal: controller.signal,
      isUrgent: random() < 0.05,
    };
    ends.push(
      limiter.acquire(names, terms).then(
        () => void starts.push({ names, at: clock.now() }),
        () => undefined,
      ),
    );
    await fake.advance(Math.floor(random() * 700));
    if (random() < 0.1) {
      controller.abort();
    }
    if (random() < 0.02) {
      limiter.pauseUntil(clock.now() + random() * 2000);
    }
  }
  await fake.advance(60_000);
  await Promise.all(ends);
  return { starts, asked: ends.length };
}

test('a busy bucket is used to the full', async () => {
  const { clock, log, ask } = createKit([general]);
  const all = Array.from({ length: 90 }, (_, index) => ask(`c${index}`, ['all']));
  await clock.advance(29_000);
  await Promise.all(all);
  expect(log).toHaveLength(90);
});
