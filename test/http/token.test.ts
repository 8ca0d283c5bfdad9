import { describe, expect, test } from '@jest/globals';
import { ProviderError, type ProviderErrorKind } from '../../src/errors';
import { createTokenAuthoriser, type IssuedToken } from '../../src/http/token';
import type { CallContext } from '../../src/http/types';
import { createFakeClock, settle } from '../support/fake-clock';

const HOUR_MS = 3_600_000;

/** Each request waits until the test answers it. */
function createKit(renewBeforeMs = 60_000) {
  const clock = createFakeClock();
  const pending: {
    readonly context: CallContext;
    readonly give: (token: string, lifeMs?: number) => void;
    readonly fail: (kind: ProviderErrorKind) => void;
  }[] = [];
  const authoriser = createTokenAuthoriser({
    clock,
    renewBeforeMs,
    toHeaders: (token) => ({ authorization: `Bearer ${token}` }),
    request: (context) =>
      new Promise<IssuedToken>((resolve, reject) => {
        pending.push({
          context,
          give: (token, lifeMs = HOUR_MS) => resolve({ token, expiresAt: clock.now() + lifeMs }),
          fail: (kind) =>
            reject(new ProviderError({ provider: 'stub', account: 'main', kind, message: `token: ${kind}` })),
        });
      }),
  });
  const context = (more: Partial<CallContext> = {}): CallContext => ({
    deadlineAt: clock.now() + 30_000,
    recorder: { record: () => undefined },
    ...more,
  });
  const authorise = () => authoriser.authorise(context());
  /** Authorises, with the token given at once where one is asked for. */
  const authoriseWith = async (token: string, lifeMs?: number) => {
    const headers = authorise();
    await settle();
    pending.at(-1)?.give(token, lifeMs);
    return headers;
  };
  return { clock, pending, authoriser, context, authorise, authoriseWith };
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('asking', () => {
  test('a hundred concurrent callers share one request', async () => {
    const { pending, authorise } = createKit();
    const all = Promise.all(Array.from({ length: 100 }, authorise));
    await settle();
    pending[0]?.give('a');
    expect(new Set((await all).map(({ authorization }) => authorization))).toEqual(new Set(['Bearer a']));
    expect(pending).toHaveLength(1);
  });

  test('a caller that gives up leaves the others their token', async () => {
    const { pending, authoriser, context, authorise } = createKit();
    const controller = new AbortController();
    const first = authoriser.authorise(context({ signal: controller.signal }));
    const second = authorise();
    controller.abort(new Error('gone'));
    await expect(first).rejects.toThrow('gone');
    expect(pending[0]?.context.signal?.aborted).toBe(false);
    pending[0]?.give('a');
    expect(await second).toEqual(bearer('a'));
  });

  test.each<[ProviderErrorKind, ProviderErrorKind]>([
    ['bad-input', 'auth'],
    ['forbidden', 'auth'],
    ['auth', 'auth'],
    ['bad-response', 'bad-response'],
  ])('a request that fails with %s rejects all waiters with %s', async (kind, expected) => {
    const { pending, authorise } = createKit();
    const all = [authorise(), authorise()].map((caller) => expect(caller).rejects.toMatchObject({ kind: expected }));
    await settle();
    pending[0]?.fail(kind);
    await Promise.all(all);
    expect(pending).toHaveLength(1);
  });

  test('a failure that may pass is tried once more, for all waiters', async () => {
    const { clock, pending, authorise } = createKit();
    const all = Promise.all([authorise(), authorise()]);
    await settle();
    pending[0]?.fail('unavailable');
    await clock.passSleep(250);
    pending[1]?.give('a');
    expect(await all).toEqual([bearer('a'), bearer('a')]);
  });

  test('after 2 failures in a minute the last one is repeated without asking', async () => {
    const { clock, pending, authorise } = createKit();
    const first = expect(authorise()).rejects.toMatchObject({ kind: 'timeout' });
    await settle();
    pending[0]?.fail('timeout');
    await clock.passSleep(250);
    pending[1]?.fail('timeout');
    await first;
    await clock.advance(59_000);
    await expect(authorise()).rejects.toMatchObject({ kind: 'timeout' });
    expect(pending).toHaveLength(2);
    await clock.advance(1_000);
    const again = authorise();
    await settle();
    pending[2]?.give('a');
    expect(await again).toEqual(bearer('a'));
  });

  test('a turn that the limiter refused is no failure of the credentials', async () => {
    const { pending, authorise } = createKit();
    for (let count = 0; count < 4; count += 1) {
      const refused = expect(authorise()).rejects.toMatchObject({ kind: 'rate-limited' });
      await settle();
      pending[count]?.fail('rate-limited');
      await refused;
    }
    expect(pending).toHaveLength(4);
  });
});

test('callers that had no time do not close the way for those that have', async () => {
  const { clock, pending, authoriser, context, authorise } = createKit();
  for (let count = 0; count < 3; count += 1) {
    const hurried = expect(authoriser.authorise(context({ deadlineAt: clock.now() + 100 }))).rejects.toMatchObject({
      kind: 'timeout',
    });
    await settle();
    pending[count]?.fail('timeout');
    await hurried;
  }
  const patient = authorise();
  await settle();
  pending[3]?.give('a');
  expect(await patient).toEqual(bearer('a'));
});

describe('expiring', () => {
  test('a token is renewed in the background a minute early, and nobody waits', async () => {
    const { clock, pending, authorise, authoriseWith } = createKit();
    await authoriseWith('a');
    await clock.advance(HOUR_MS - 60_001);
    expect(await authorise()).toEqual(bearer('a'));
    expect(pending).toHaveLength(1);
    await clock.advance(1);
    expect(await Promise.all([authorise(), authorise()])).toEqual([bearer('a'), bearer('a')]);
    expect(pending).toHaveLength(2);
    pending[1]?.give('b');
    await settle();
    expect(await authorise()).toEqual(bearer('b'));
  });

  test('a background renewal that fails leaves the valid token in use, and is not repeated at once', async () => {
    const { clock, pending, authorise, authoriseWith } = createKit();
    await authoriseWith('a');
    await clock.advance(HOUR_MS - 50_000);
    await authorise();
    pending[1]?.fail('auth');
    await settle();
    expect(await authorise()).toEqual(bearer('a'));
    expect(pending).toHaveLength(2);
  });

  test('an expired token is replaced before the call goes on', async () => {
    const { clock, authoriseWith } = createKit();
    await authoriseWith('a');
    await clock.advance(HOUR_MS);
    expect(await authoriseWith('b')).toEqual(bearer('b'));
  });

  test.each([
    ['in the past', -600_000],
    ['garbage', Number.NaN],
    ['never', Number.POSITIVE_INFINITY],
  ])('an expiry that is %s means: use it until it is refused', async (_, lifeMs) => {
    const { clock, pending, authorise, authoriseWith } = createKit();
    await authoriseWith('a', lifeMs);
    await clock.advance(30 * 24 * HOUR_MS);
    expect(await authorise()).toEqual(bearer('a'));
    expect(pending).toHaveLength(1);
  });

  test('a life too short to be true causes at most 2 requests a minute', async () => {
    const { clock, pending, authoriseWith } = createKit();
    for (let second = 0; second < 600; second += 1) {
      await authoriseWith(`t${second}`, 500);
      await clock.advance(1000);
    }
    expect(pending.length).toBeLessThanOrEqual(20);
  });
});

describe('being refused', () => {
  test('a hundred refusals of one token cause one request', async () => {
    const { pending, authoriser, context, authorise, authoriseWith } = createKit();
    const refused = await authoriseWith('a');
    const all = Promise.all(Array.from({ length: 100 }, () => authoriser.renew(refused, context())));
    await settle();
    pending[1]?.give('b');
    expect(new Set(await all)).toEqual(new Set([true]));
    expect(await authoriser.renew(refused, context())).toBe(true);
    expect(await authorise()).toEqual(bearer('b'));
    expect(pending).toHaveLength(2);
  });

  test('a token that is refused again and again is renewed twice a minute', async () => {
    const { clock, pending, authoriser, context, authorise, authoriseWith } = createKit();
    await authoriseWith('t');
    const answers: boolean[] = [];
    for (let count = 0; count < 4; count += 1) {
      const renewed = authoriser.renew(await authorise(), context());
      await settle();
      pending.at(-1)?.give(`t${count}`);
      answers.push(await renewed);
    }
    expect(answers).toEqual([true, true, false, false]);
    await clock.advance(60_000);
    const renewed = authoriser.renew(await authorise(), context());
    await settle();
    pending.at(-1)?.give('later');
    expect(await renewed).toBe(true);
  });

  test('a renewal that fails fails the calls that wait for it', async () => {
    const { pending, authoriser, context, authoriseWith } = createKit();
    const refused = await authoriseWith('a');
    const failed = expect(authoriser.renew(refused, context())).rejects.toMatchObject({ kind: 'auth' });
    await settle();
    pending[1]?.fail('auth');
    await failed;
  });
});
