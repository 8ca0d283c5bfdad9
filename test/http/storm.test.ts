/** Ten minutes of more demand than any limit allows, on a turning clock, counted where the calls arrive. */
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Sender } from '../../src/http/send';
import type { Emulator, EmulatorLimit, EmulatorReply } from '../../src/sandbox/kit';
import type { Storm, StormCall } from '../support/storms';
import type { Arrival } from '../support/virtual-network';

let sender: Sender | undefined;

// Whatever imports the client must come after the transport has been replaced.
const transport = await import('../../src/http/send');
jest.unstable_mockModule('../../src/http/send', () => ({ ...transport, createSender: () => sender }));
const { createAnswerStore } = await import('../../src/http/cache');
const { createAccountClient } = await import('../../src/http/client');
const { toUsualKind } = await import('../../src/http/status');
const { createWorld } = await import('../../src/sandbox/world');
const { createFakeClock } = await import('../support/fake-clock');
const { createRandom } = await import('../support/random');
const { raiseDemand } = await import('../support/storm-demand');
const { storms } = await import('../support/storms');
const { createVirtualNetwork } = await import('../support/virtual-network');

const stormMs = 600_000;
const longestTravelMs = 40;
/** What the APIs ask for in the storm. */
const pauseSeconds = 2;
const seed = 20_261;
const world = createWorld();

describe.each(storms)('ten minutes of storm at $name', (storm) => {
  let ran: Awaited<ReturnType<typeof run>>;
  beforeAll(async () => {
    ran = await run(storm);
  }, 300_000);

  test('no window of a limit, wherever it starts, holds more calls than it allows', () => {
    expect(ran.passed).toEqual([]);
    expect(ran.limits.length).toBeGreaterThan(0);
    for (const { name, calls, perMs, counts } of ran.limits) {
      const times = readTimes(ran.arrivals, counts);
      const tooClose = times.filter((at, index) => index >= calls && at - times[index - calls]! < perMs);
      expect({ name, tooClose }).toEqual({ name, tooClose: [] });
    }
  });

  test('at least 85 % of each limit is used', () => {
    for (const { name, calls, perMs, counts } of ran.limits) {
      const inTime = readTimes(ran.arrivals, counts).filter((at) => at < ran.startedAt + stormMs);
      const used = inTime.length / ((calls * stormMs) / perMs);
      expect({ name, used, isEnough: used >= 0.85 }).toMatchObject({ isEnough: true });
    }
  });

  test('the storm has bursts, refusals, renewals and faults in it', () => {
    const ends = new Set(ran.outcomes.map(({ end }) => end));
    expect([...ends].sort()).toEqual(expect.arrayContaining(['answered', 'left', 'rate-limited']));
    expect(ran.statuses).toEqual(expect.arrayContaining([200, 429, 503, ...(storm.hasTokens ? [401] : [])]));
    expect(ran.statuses.filter((status) => status >= 200 && status < 300).length).toBeGreaterThan(500);
  });

  test('no caller waits longer than its deadline', () => {
    expect(ran.outcomes.filter(({ endedAt, deadlineAt }) => endedAt > deadlineAt)).toEqual([]);
  });

  test('a refusal comes while there is time, and tells a time to wait that is past the deadline', () => {
    const refused = ran.outcomes.filter(({ refusal }) => refusal?.message.includes('after its deadline'));
    expect(refused.length).toBeGreaterThan(100);
    const wrong = refused.filter(
      ({ endedAt, deadlineAt, refusal }) =>
        endedAt >= deadlineAt || endedAt + refusal!.retryAfterSeconds * 1000 < deadlineAt,
    );
    expect(wrong).toEqual([]);
    const atOnce = refused.filter(({ askedAt, endedAt }) => askedAt === endedAt);
    expect(atOnce.length).toBeGreaterThan(refused.length / 2);
  });

  test('a client with few questions is never turned away, and waits for at most one turn of each other', () => {
    for (const call of storm.calls) {
      const modest = ran.outcomes.filter((outcome) => outcome.client === 'modest' && outcome.call === call);
      expect(modest.length).toBeGreaterThanOrEqual(10);
      expect(modest.filter(({ refusal, waitedMs }) => refusal !== undefined && waitedMs === undefined)).toEqual([]);
      const waits = modest.flatMap(({ waitedMs }) => waitedMs ?? []);
      expect(waits.length).toBeGreaterThanOrEqual(modest.length / 2);
      expect(Math.max(...waits)).toBeLessThanOrEqual(readFairWaitMs(storm, call));
    }
  });
});

async function run(storm: Storm) {
  const clock = createFakeClock(Date.UTC(2026, 2, 15, 12));
  const startedAt = clock.now();
  const random = createRandom(seed);
  const emulator = storm.createEmulator(world, { now: clock.now });
  const network = createVirtualNetwork({
    clock,
    emulator,
    pathPrefix: storm.pathPrefix,
    random,
    longestTravelMs,
    disturb: createDisturbance(emulator, startedAt, random),
  });
  sender = network.sender;
  const client = createAccountClient({
    provider: 'stub',
    account: 'main',
    baseUrl: 'https://api.example',
    limits: storm.limits,
    createAuthoriser: (sendToken) => storm.createAuthoriser(clock, sendToken),
    readRefusal: ({ status }) => ({ kind: toUsualKind(status) }),
    secrets: [],
    store: createAnswerStore(),
    clock,
  });
  for (let at = 90_000; at < stormMs; at += 90_000) {
    void clock.sleep(at).then(emulator.expireTokens);
  }
  // The jitter of retries, so that every run is the same.
  const jitter = jest.spyOn(Math, 'random').mockImplementation(random);
  const outcomes = await raiseDemand({ client, clock, storm, random, lastsMs: stormMs });
  jitter.mockRestore();
  return { ...network, limits: emulator.limits, outcomes, startedAt };
}

/** A 429 now and then, as this API says it, and one 503 in two hundred answers. */
function createDisturbance(emulator: Emulator, startedAt: number, random: () => number) {
  const throttledAt = [100_000, 260_000, 450_000];
  return (at: number): EmulatorReply | undefined => {
    if (at - startedAt >= throttledAt[0]!) {
      throttledAt.shift();
      return emulator.refuse(emulator.limits[0]!, pauseSeconds);
    }
    return random() < 0.005 ? { status: 503, body: '{}' } : undefined;
  };
}

function readTimes(arrivals: readonly Arrival[], counts: EmulatorLimit['counts']): readonly number[] {
  return arrivals.filter(({ request }) => counts(request)).map(({ at }) => at);
}

/** A turn of each kind for three greedy clients, the bursts and a token, then its own; and a pause that the API asked for. */
function readFairWaitMs(storm: Storm, { buckets }: StormCall): number {
  const clients = 6;
  const waits = storm.limits
    .filter(({ name }) => buckets.includes(name))
    .map(({ name, calls, perMs }) => {
      const kinds = storm.calls.filter((call) => call.buckets.includes(name)).length;
      return perMs * Math.ceil((clients * kinds) / calls);
    });
  return Math.max(...waits) + pauseSeconds * 1000;
}
