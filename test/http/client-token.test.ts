import { afterEach, expect, test } from '@jest/globals';
import { inspect } from 'node:util';
import { systemClock } from '../../src/http/clock';
import { createTokenAuthoriser } from '../../src/http/token';
import type { AccountClientOptions } from '../../src/http/types';
import { createClientKit, toBucket, toCall, type ClientKit } from '../support/client-kit';
import { settle } from '../support/fake-clock';
import { startLoopback, type Loopback, type LoopbackReply } from '../support/loopback';

let api: Loopback | undefined;
afterEach(async () => {
  await api?.close();
  api = undefined;
});

interface TokenApi extends ClientKit {
  readonly api: Loopback;
  /** No token of before is accepted from now on. */
  readonly expire: () => void;
}

/** An API that gives `token-1`, `token-2` … and accepts only the last one, unless told otherwise. */
async function serveWithTokens(
  overrides: Partial<AccountClientOptions> = {},
  script: { readonly onToken?: (count: number) => LoopbackReply | undefined; readonly accepts?: boolean } = {},
): Promise<TokenApi> {
  let issued = 0;
  let valid = '';
  const server = await startLoopback(({ path, headers }) => {
    if (path === '/token') {
      issued += 1;
      valid = `token-${issued}`;
      return script.onToken?.(issued) ?? { json: { token: valid } };
    }
    const isKnown = headers.authorization === `Bearer ${valid}` && script.accepts !== false;
    return isKnown ? { json: { ok: true } } : { status: 401, json: { error: headers.authorization } };
  });
  api = server;
  const kit = createClientKit(server, {
    readRefusal: ({ status, body }) => ({
      kind: status === 401 || status === 400 ? 'auth' : 'unavailable',
      message: String((body as { error?: string } | undefined)?.error),
    }),
    createAuthoriser: (sendToken) =>
      createTokenAuthoriser({
        clock: systemClock,
        toHeaders: (token) => ({ authorization: `Bearer ${token}` }),
        request: async (context) => {
          const call = toCall({ method: 'POST', path: '/token', body: { secret: 's' }, isRepeatable: false });
          const { value } = await sendToken(call, context);
          return { token: (value as { token: string }).token, expiresAt: Number.NaN };
        },
      }),
    ...overrides,
  });
  return { api: server, ...kit, expire: () => (valid = '') };
}

test('the token is asked for first, through the limiter, before a turn is taken for the call', async () => {
  const { api, client, context, clock, records } = await serveWithTokens({ limits: [toBucket('all', 1, 1_000)] });
  const sent = client.send(toCall(), context());
  await clock.passSleep(1_000);
  await sent;
  expect(api.log).toEqual(['START POST /token', 'END POST /token 200', 'START GET /report', 'END GET /report 200']);
  expect(records.map(({ waitedMs }) => waitedMs)).toEqual([0, 1_000]);
});

test('a hundred concurrent calls that meet an expired token cause one token request, and all succeed', async () => {
  const { api, client, context, expire, lines } = await serveWithTokens();
  await client.send(toCall(), context());
  expire();
  const all = await Promise.all(Array.from({ length: 100 }, () => client.send(toCall(), context())));
  expect(all.map(({ value }) => value)).toEqual(Array.from({ length: 100 }, () => ({ ok: true })));
  expect(api.requests.filter(({ path }) => path === '/token')).toHaveLength(2);
  expect(api.requests.filter(({ path }) => path === '/report').length).toBeLessThanOrEqual(201);
  expect(lines).toHaveLength(api.requests.length);
});

test('a call that changes something is sent again after a 401, with the fresh token', async () => {
  const { api, client, context, expire } = await serveWithTokens();
  await client.send(toCall(), context());
  expire();
  await client.send(toCall({ method: 'POST', path: '/links', isRepeatable: false }), context());
  expect(api.log.filter((line) => line.startsWith('END')).slice(2)).toEqual([
    'END POST /links 401',
    'END POST /token 200',
    'END POST /links 200',
  ]);
});

test('a second 401 is an auth error after 2 calls, and the token is not asked for for ever', async () => {
  const { api, client, context } = await serveWithTokens({}, { accepts: false });
  const failures: unknown[] = [];
  for (let count = 0; count < 5; count += 1) {
    failures.push(await client.send(toCall(), context()).catch((error: unknown) => error));
    if (count === 0) {
      expect(api.log.filter((line) => line.startsWith('START'))).toEqual([
        'START POST /token',
        'START GET /report',
        'START POST /token',
        'START GET /report',
      ]);
    }
  }
  expect(failures).toMatchObject(Array.from({ length: 5 }, () => ({ kind: 'auth', retryable: false })));
  expect(api.requests.filter(({ path }) => path === '/token')).toHaveLength(3);
  expect(inspect(failures, { depth: 10 })).not.toMatch(/token-\d/);
});

test('a token service that fails is asked twice, and all waiting calls get its error', async () => {
  const { api, client, context } = await serveWithTokens(
    {},
    { onToken: () => ({ status: 503, json: { error: 'down' } }) },
  );
  const all = await Promise.allSettled(Array.from({ length: 50 }, () => client.send(toCall(), context())));
  expect(all).toMatchObject(
    Array.from({ length: 50 }, () => ({ status: 'rejected', reason: { kind: 'unavailable' } })),
  );
  expect(api.requests).toHaveLength(2);
});

test('a token service that answers HTML is a bad response', async () => {
  const { client, context } = await serveWithTokens({}, { onToken: () => ({ text: '<p>login</p>' }) });
  await expect(client.send(toCall(), context())).rejects.toMatchObject({ kind: 'bad-response' });
});

test('a token that is wanted goes before the calls that wait for their turn', async () => {
  const { api, client, context, clock, expire } = await serveWithTokens({ limits: [toBucket('all', 1, 1_000)] });
  const first = client.send(toCall(), context());
  await clock.passSleep(1_000);
  await first;
  expire();
  const all = Promise.all(['/a', '/b', '/c', '/d'].map((path) => client.send(toCall({ path }), context())));
  const ended = all.then(() => true);
  while (!(await Promise.race([ended, settle().then(() => false)]))) {
    await clock.advance(10);
  }
  const order = api.log.filter((line) => line.startsWith('END')).slice(2);
  expect(order.slice(0, 2)).toEqual(['END GET /a 401', 'END POST /token 200']);
  expect(order.filter((line) => line.includes('token'))).toHaveLength(1);
});

test('a caller without time left does not wait for the token', async () => {
  const { api, client, context, clock } = await serveWithTokens({}, { onToken: () => ({ fault: 'hang' }) });
  const sent = expect(client.send(toCall(), context({ deadlineAt: clock.now() + 500 }))).rejects.toMatchObject({
    kind: 'timeout',
  });
  await api.waitFor('START POST /token');
  await sent;
});

test('a replay after a 401 is none of the 3 attempts', async () => {
  const server = await startLoopback((_, count) =>
    count === 1 ? { status: 401 } : count < 4 ? { status: 503 } : { json: { n: count } },
  );
  api = server;
  const { client, context, clock, lines } = createClientKit(server, {
    createAuthoriser: () => ({ authorise: async () => ({}), renew: async () => true }),
  });
  const sent = client.send(toCall(), context());
  await clock.passSleep();
  await clock.passSleep();
  expect((await sent).value).toEqual({ n: 4 });
  expect(lines.at(-1)).toBe('GET /report 200 MISS retry 3');
});

test('a key that cannot be renewed is refused after 1 call', async () => {
  const server = await startLoopback(() => ({ status: 401 }));
  api = server;
  const { client, context } = createClientKit(server);
  await expect(client.send(toCall(), context())).rejects.toMatchObject({ kind: 'auth' });
  expect(server.requests).toHaveLength(1);
});

test('a call that had its turn and still had to wait for a token takes another turn', async () => {
  const server = await startLoopback(() => ({ json: {} }));
  api = server;
  let asked = 0;
  const kit: ClientKit = createClientKit(server, {
    limits: [toBucket('all', 1, 1_000)],
    createAuthoriser: () => ({
      authorise: async () => {
        asked += 1;
        await (asked === 2 ? kit.clock.sleep(200) : undefined);
        return {};
      },
    }),
  });
  const sent = kit.client.send(toCall(), kit.context());
  await kit.clock.passSleep(200);
  expect(await kit.clock.passSleep(1_000)).toBe(800);
  await sent;
  expect(server.requests).toHaveLength(1);
});
