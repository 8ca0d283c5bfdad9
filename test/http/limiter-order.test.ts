/** Who goes first: priorities, clients in turn, what the API tells, and how long a wait would be. */
import { describe, expect, test } from '@jest/globals';
import { createLimiter, type LimiterOptions, type TurnTerms } from '../../src/http/limiter';
import type { LimitBucket } from '../../src/http/types';
import { toBucket } from '../support/client-kit';
import { createFakeClock, settle } from '../support/fake-clock';

const single = toBucket('all', 1, 1000);
const report = toBucket('report', 1, 3000);

type More = Partial<Omit<TurnTerms, 'operation' | 'deadlineAt'>> & {
  readonly withinMs?: number;
  readonly buckets?: readonly string[];
  /** For terms that change while the call waits. */
  readonly live?: Partial<TurnTerms>;
};

/** A limiter whose turns are logged as `name@milliseconds`, refusals as `name refused@milliseconds`. */
function createKit(buckets: readonly LimitBucket[] = [single], options: Partial<LimiterOptions> = {}) {
  const clock = createFakeClock();
  const origin = clock.now();
  const limiter = createLimiter(buckets, clock, { provider: 'stub', account: 'main', ...options });
  const log: string[] = [];
  const ask = (name: string, { withinMs = 3_600_000, buckets: names = ['all'], live = {}, ...terms }: More = {}) => {
    const own = Object.assign(live, { operation: `GET /${name}`, deadlineAt: clock.now() + withinMs, ...terms });
    return limiter.acquire(names, own).then(
      () => void log.push(`${name}@${clock.now() - origin}`),
      (error: { retryAfterSeconds: number }) => {
        log.push(`${name} refused@${clock.now() - origin}, ${error.retryAfterSeconds} s`);
      },
    );
  };
  return { clock, limiter, log, ask };
}

describe('priorities', () => {
  test('an interactive call takes the turn that a background call was waiting for', async () => {
    const { clock, log, ask } = createKit();
    void ask('first');
    void ask('refresh', { priority: 'background' });
    await clock.advance(500);
    void ask('person');
    await clock.advance(2000);
    expect(log).toEqual(['first@0', 'person@1000', 'refresh@2000']);
  });

  test('a background call goes ahead where it moves no interactive one', async () => {
    const { clock, log, ask } = createKit([toBucket('all', 2, 1000), report]);
    void ask('r1', { buckets: ['all', 'report'] });
    void ask('r2', { buckets: ['all', 'report'] });
    void ask('refresh', { priority: 'background' });
    await clock.advance(3000);
    expect(log).toEqual(['r1@0', 'refresh@0', 'r2@3000']);
  });

  test('a background call that others move past its deadline is refused then, not when the deadline comes', async () => {
    const { clock, log, ask } = createKit();
    void ask('first');
    void ask('refresh', { priority: 'background', withinMs: 1500 });
    await clock.advance(300);
    void ask('person');
    await settle();
    expect(log).toEqual(['first@0', 'refresh refused@300, 2 s']);
  });

  test('each priority has a queue of its own length', async () => {
    const { clock, log, ask } = createKit([single], { maxWaiting: 1 });
    void ask('first');
    void ask('refresh-1', { priority: 'background' });
    void ask('refresh-2', { priority: 'background' });
    void ask('person-1');
    void ask('person-2');
    await clock.advance(3000);
    expect(log).toEqual([
      'first@0',
      'refresh-2 refused@0, 2 s',
      'person-2 refused@0, 2 s',
      'person-1@1000',
      'refresh-1@2000',
    ]);
  });

  test('a background call that becomes interactive while it waits is moved up', async () => {
    const { clock, log, ask } = createKit();
    void ask('first');
    let priority: 'background' | 'interactive' = 'background';
    const live = {
      get priority() {
        return priority;
      },
    };
    void ask('shared', { live });
    void ask('person-1');
    void ask('person-2');
    await clock.advance(500);
    priority = 'interactive';
    await clock.advance(2500);
    expect(log).toEqual(['first@0', 'shared@1000', 'person-1@2000', 'person-2@3000']);
  });
});

describe('clients', () => {
  test('a hundred waiting calls of one client delay the first of another by one turn at most', async () => {
    const { clock, log, ask } = createKit();
    for (let count = 0; count < 100; count += 1) {
      void ask(`greedy-${count}`, { client: 'greedy' });
    }
    await clock.advance(1500);
    void ask('modest-1', { client: 'modest' });
    void ask('modest-2', { client: 'modest' });
    await clock.advance(3500);
    expect(log).toEqual([
      'greedy-0@0',
      'greedy-1@1000',
      'modest-1@2000',
      'greedy-2@3000',
      'modest-2@4000',
      'greedy-3@5000',
    ]);
  });

  test('when the queue is full, the last call of the client with most makes room', async () => {
    const { clock, log, ask } = createKit([single], { maxWaiting: 3 });
    for (let count = 0; count < 4; count += 1) {
      void ask(`greedy-${count}`, { client: 'greedy' });
    }
    void ask('modest', { client: 'modest' });
    await clock.advance(3000);
    expect(log).toEqual(['greedy-0@0', 'greedy-3 refused@0, 4 s', 'modest@1000', 'greedy-1@2000', 'greedy-2@3000']);
  });
});

describe('what the API tells', () => {
  test('nothing starts in a bucket with nothing remaining before its reset; other buckets go on', async () => {
    const { clock, limiter, log, ask } = createKit([toBucket('all', 5, 1000), toBucket('other', 5, 1000)]);
    limiter.learn(['all'], { remaining: 0, resetsAt: clock.now() + 7000 });
    expect(limiter.state()).toMatchObject([
      { name: 'all', remaining: 0, resetsAt: clock.now() + 7000 },
      { name: 'other', remaining: 5, resetsAt: null },
    ]);
    void ask('closed');
    void ask('hasty', { withinMs: 6999 });
    void ask('open', { buckets: ['other'] });
    await clock.advance(7000);
    expect(log).toEqual(['hasty refused@0, 7 s', 'open@0', 'closed@7000']);
    expect(limiter.state()[0]).toMatchObject({ remaining: 4 });
  });

  test('who waits already is refused at once when the reset lies past its deadline', async () => {
    const { clock, limiter, log, ask } = createKit();
    void ask('first');
    void ask('second', { withinMs: 3000 });
    limiter.learn(['all'], { remaining: 0, resetsAt: clock.now() + 9000 });
    await settle();
    expect(log).toEqual(['first@0', 'second refused@0, 9 s']);
  });

  test('a bucket with something remaining stays open, and an earlier reset shortens nothing', async () => {
    const { clock, limiter, log, ask } = createKit();
    limiter.learn(['all'], { remaining: 1, resetsAt: clock.now() + 9000 });
    void ask('first');
    limiter.learn(['all'], { remaining: 0, resetsAt: clock.now() + 5000 });
    limiter.learn(['all'], { remaining: 0, resetsAt: clock.now() + 2000 });
    void ask('second');
    await clock.advance(5000);
    expect(log).toEqual(['first@0', 'second@5000']);
  });
});

describe('the estimate', () => {
  test('is how long the last of so many calls would wait behind those that wait', async () => {
    const { clock, limiter, log, ask } = createKit([toBucket('all', 2, 1000), report]);
    expect(limiter.estimateWaitMs(repeat(0, 'all'))).toBe(0);
    expect(limiter.estimateWaitMs(repeat(2, 'all'))).toBe(0);
    expect(limiter.estimateWaitMs(repeat(5, 'all'))).toBe(2000);
    expect(limiter.estimateWaitMs(repeat(3, 'all', 'report'))).toBe(6000);
    for (const name of ['a', 'b', 'c', 'd']) {
      void ask(name);
    }
    void ask('refresh', { priority: 'background' });
    await clock.advance(400);
    expect(limiter.estimateWaitMs(repeat(1, 'all'))).toBe(1600);
    expect(limiter.estimateWaitMs(repeat(1, 'all'), 'background')).toBe(1600);
    expect(limiter.estimateWaitMs(repeat(2, 'all'), 'background')).toBe(2600);
    await clock.advance(2000);
    expect(log).toEqual(['a@0', 'b@0', 'c@1000', 'd@1000', 'refresh@2000']);
  });

  test('knows of pauses, and takes no turn', () => {
    const { clock, limiter } = createKit();
    limiter.pauseUntil(clock.now() + 4000);
    const before = limiter.state();
    expect(limiter.estimateWaitMs(repeat(2, 'all'))).toBe(5000);
    expect(limiter.estimateWaitMs(repeat(2, 'all'))).toBe(5000);
    expect(limiter.state()).toEqual(before);
  });

  test('of thousands of calls is quick to have: what starts later is searched for later', () => {
    const { limiter } = createKit();
    expect(limiter.estimateWaitMs(repeat(5001, 'all'))).toBe(5_000_000);
  });
});

function repeat(count: number, ...buckets: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: count }, () => buckets);
}
