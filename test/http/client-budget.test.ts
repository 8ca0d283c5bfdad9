/** What a request's own ceiling counts, and what happens when it is used up. */
import { afterEach, expect, test } from '@jest/globals';
import { createTokenAuthoriser } from '../../src/http/token';
import type { AccountClientOptions } from '../../src/http/types';
import { createCallBudget } from '../../src/server/budget';
import { createClientKit, toBucket, toCall } from '../support/client-kit';
import { settle } from '../support/fake-clock';
import { startLoopback, type Loopback, type LoopbackScript } from '../support/loopback';

let api: Loopback;
afterEach(() => api.close());

async function serve(script: LoopbackScript, overrides: Partial<AccountClientOptions> = {}) {
  api = await startLoopback(script);
  return createClientKit(api, overrides);
}

const toBudget = (calls: number) => createCallBudget(new Map([['stub', calls]]));
const answer: LoopbackScript = () => ({ json: {} });

test('so many calls leave, the others are refused with the ceiling and how to raise it', async () => {
  const { client, context, lines } = await serve(answer);
  const own = context({ budget: toBudget(2) });
  const ends = await Promise.allSettled(['/a', '/b', '/c'].map((path) => client.send(toCall({ path }), own)));
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  expect(ends[2]).toMatchObject({
    reason: {
      kind: 'budget-exceeded',
      retryable: false,
      provider: 'stub',
      account: 'main',
      message:
        'GET /c was not sent to stub: the ceiling of 2 calls that this request set is used up. Raise stub in its trackgraph-budget header, or ask for less.',
    },
  });
  expect(api.requests).toHaveLength(2);
  expect(lines).toHaveLength(2);
});

test('what is kept costs nothing, also when nothing may be spent', async () => {
  const { client, context, lines } = await serve(answer);
  const call = toCall({ freshForSeconds: 60 });
  await client.send(call, context());
  await client.send(call, context({ budget: toBudget(0) }));
  await expect(client.send(toCall(), context({ budget: toBudget(0) }))).rejects.toMatchObject({
    message: expect.stringContaining('the ceiling of 0 calls') as unknown,
  });
  expect(lines).toEqual(['GET /report 200 MISS', 'GET /report null HIT']);
});

test('who joins a call does not pay for it', async () => {
  const { client, context } = await serve(answer);
  const call = toCall({ freshForSeconds: 60 });
  const budget = toBudget(1);
  await Promise.all([client.send(call, context()), client.send(call, context({ budget }))]);
  expect(api.requests).toHaveLength(1);
  expect(budget.take('stub')).toBe(true);
});

test('who joins a call that its leader cannot pay for sends its own', async () => {
  const { client, context } = await serve(answer);
  const call = toCall({ freshForSeconds: 60 });
  const leader = client.send(call, context({ budget: toBudget(0) }));
  const followers = [client.send(call, context()), client.send(call, context({ budget: toBudget(0) }))];
  await expect(leader).rejects.toMatchObject({ kind: 'budget-exceeded' });
  expect(await Promise.all(followers)).toHaveLength(2);
  expect(api.requests).toHaveLength(1);
});

test('a retry is a call like any other', async () => {
  const { client, context, clock } = await serve(() => ({ status: 503 }));
  const failed = client.send(toCall(), context({ budget: toBudget(2) })).catch((error: unknown) => error);
  await clock.passSleep(100);
  await clock.passSleep(200);
  expect(await failed).toMatchObject({
    kind: 'budget-exceeded',
    message: expect.stringContaining('was not sent to stub again after it failed') as unknown,
    cause: { kind: 'unavailable' },
  });
  expect(api.requests).toHaveLength(2);
});

test('a call that gets no turn is given back', async () => {
  const { client, context, clock } = await serve(answer, { limits: [toBucket('all', 1, 1000)] });
  await client.send(toCall(), context());
  const budget = toBudget(1);
  await expect(client.send(toCall(), context({ budget, deadlineAt: clock.now() + 500 }))).rejects.toMatchObject({
    kind: 'rate-limited',
  });
  const controller = new AbortController();
  const left = client.send(toCall(), context({ budget, signal: controller.signal })).catch(() => undefined);
  await settle();
  expect(budget.take('stub')).toBe(false);
  controller.abort();
  await left;
  await clock.advance(1000);
  await client.send(toCall(), context({ budget }));
  expect(budget.take('stub')).toBe(false);
});

/** Tokens that live an hour. */
async function serveWithTokens() {
  const tokens = { issued: 0 };
  const kit: ReturnType<typeof createClientKit> = await serve(
    ({ path }) => (path === '/token' ? { json: { token: `token-${(tokens.issued += 1)}` } } : { json: {} }),
    {
      createAuthoriser: (sendToken) =>
        createTokenAuthoriser({
          clock: { now: () => kit.clock.now(), sleep: (ms, signal) => kit.clock.sleep(ms, signal) },
          toHeaders: (token) => ({ authorization: token }),
          request: async (context) => {
            const { value } = await sendToken(toCall({ method: 'POST', path: '/token' }), context);
            return { token: (value as { token: string }).token, expiresAt: kit.clock.now() + 3_600_000 };
          },
        }),
    },
  );
  return kit;
}

test('a token is a call like any other, and what it bought stays for the next request', async () => {
  const { client, context, lines } = await serveWithTokens();
  await expect(client.send(toCall(), context({ budget: toBudget(1) }))).rejects.toMatchObject({
    kind: 'budget-exceeded',
    message: expect.stringContaining('GET /report was not sent') as unknown,
  });
  await client.send(toCall(), context({ budget: toBudget(1) }));
  expect(lines).toEqual(['POST /token 200 MISS', 'GET /report 200 MISS']);
});

test('a token that a request cannot pay for locks nobody out', async () => {
  const { client, context } = await serveWithTokens();
  for (let count = 0; count < 3; count += 1) {
    await expect(client.send(toCall(), context({ budget: toBudget(0) }))).rejects.toMatchObject({
      kind: 'budget-exceeded',
      message: expect.stringContaining('POST /token was not sent') as unknown,
    });
  }
  await client.send(toCall(), context());
  expect(api.requests.map(({ path }) => path)).toEqual(['/token', '/report']);
});

test('a token is not renewed early out of a budget', async () => {
  const { client, context, clock } = await serveWithTokens();
  await client.send(toCall(), context());
  await clock.advance(3_590_000);
  await client.send(toCall(), context({ budget: toBudget(1) }));
  await settle();
  expect(api.requests.map(({ path }) => path)).toEqual(['/token', '/report', '/report']);
  await client.send(toCall(), context());
  await api.waitFor('END POST /token 200', 2);
});
