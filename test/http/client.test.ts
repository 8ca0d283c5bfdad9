import { afterEach, describe, expect, test } from '@jest/globals';
import { createAnswerStore } from '../../src/http/cache';
import type { AccountClientOptions, UpstreamCall } from '../../src/http/types';
import { createClientKit, toBucket, toCall } from '../support/client-kit';
import { settle } from '../support/fake-clock';
import { startLoopback, type Loopback, type LoopbackReply, type LoopbackScript } from '../support/loopback';

let api: Loopback | undefined;
afterEach(async () => {
  await api?.close();
  api = undefined;
});

async function serve(script: LoopbackScript, overrides: Partial<AccountClientOptions> = {}) {
  api = await startLoopback(script);
  return { api, ...createClientKit(api, overrides) };
}

/** Answers in order, the last one again and again. */
function inOrder(...replies: readonly LoopbackReply[]): LoopbackScript {
  return (_, count) => replies[Math.min(count, replies.length) - 1] ?? {};
}

/** Each answer tells its number. */
const counting: LoopbackScript = (_, count) => ({ json: { n: count } });

/** A script that answers when the test says so. */
function createGate(): { readonly script: LoopbackScript; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { script: async (_, count) => (await opened, { json: { n: count } }), open: () => open() };
}

const fresh = (overrides: Partial<UpstreamCall<unknown>> = {}) => toCall({ freshForSeconds: 60, ...overrides });

describe('cache', () => {
  test('a fresh answer is served again without a call, a turn or a wait', async () => {
    const { api, client, context, lines, records, clock } = await serve(counting, {
      limits: [toBucket('all', 1, 100_000)],
    });
    const first = await client.send(fresh(), context());
    await clock.advance(59_999);
    expect(await client.send(fresh(), context())).toEqual({ value: { n: 1 }, asOf: first.asOf, isStale: false });
    expect(api.log).toEqual(['START GET /report', 'END GET /report 200']);
    expect(lines).toEqual(['GET /report 200 MISS', 'GET /report null HIT']);
    expect(records[1]).toMatchObject({ ms: 0, waitedMs: 0, retry: 0, provider: 'stub', account: 'main' });
  });

  test('an answer is asked for anew when its freshness is over', async () => {
    const { client, context, clock } = await serve(counting);
    await client.send(fresh(), context());
    await clock.advance(60_000);
    expect((await client.send(fresh(), context())).value).toEqual({ n: 2 });
  });

  test('a caller that wants it younger asks anew, and what it gets serves the next', async () => {
    const { client, context, clock } = await serve(counting);
    await client.send(fresh(), context());
    await clock.advance(10_000);
    const values = [];
    for (const maxAgeSeconds of [11, 10, 10, 0]) {
      values.push((await client.send(fresh(), context({ maxAgeSeconds }))).value);
    }
    expect(values).toEqual([{ n: 1 }, { n: 2 }, { n: 2 }, { n: 3 }]);
  });

  test('the order of the query does not matter; path, values, body and account do', async () => {
    const store = createAnswerStore();
    const { api, client, context } = await serve(counting, { store });
    await client.send(fresh({ query: { a: '1', b: '2' } }), context());
    await client.send(fresh({ query: { b: '2', a: '1' } }), context());
    expect(api.requests).toHaveLength(1);
    await client.send(fresh({ query: { a: '1', b: '3' } }), context());
    await client.send(fresh({ query: { a: '1', b: '2' }, path: '/other' }), context());
    await client.send(fresh({ method: 'POST', body: { a: '1' } }), context());
    await client.send(fresh({ method: 'POST', body: { a: '2' } }), context());
    expect(api.requests).toHaveLength(5);
    const other = createClientKit(api, { store, account: 'second' });
    await other.client.send(fresh({ query: { a: '1', b: '2' } }), other.context());
    expect(api.requests).toHaveLength(6);
  });

  test.each([
    ['refused', { status: 403 }],
    ['not JSON', { text: '<p>' }],
    ['found to be a failure', { json: { error: true } }],
    ['not what was promised', { json: { broken: true } }],
  ])('an answer that is %s is not kept', async (_, reply) => {
    const { api, client, context } = await serve(inOrder(reply, { json: { n: 2 } }), {
      findFailure: (body) => ((body as { error?: boolean }).error === true ? { kind: 'rejected' } : undefined),
    });
    const parse = (body: unknown) => {
      if ((body as { broken?: boolean }).broken === true) {
        throw new Error('broken');
      }
      return body;
    };
    await expect(client.send(fresh({ parse }), context())).rejects.toMatchObject({ name: 'ProviderError' });
    expect((await client.send(fresh({ parse }), context())).value).toEqual({ n: 2 });
    expect(api.requests).toHaveLength(2);
  });

  test('calls without freshness are neither kept nor joined', async () => {
    const { api, client, context, lines } = await serve(counting);
    await Promise.all([client.send(toCall(), context()), client.send(toCall(), context())]);
    expect(api.requests).toHaveLength(2);
    expect(lines).toEqual(['GET /report 200 MISS', 'GET /report 200 MISS']);
  });

  test('after a write nothing that was asked before its end is served or joined', async () => {
    const { api, client, context } = await serve(async ({ path }, count) => {
      if (path === '/slow') {
        await api?.waitFor('END POST /links 200');
      }
      return { json: { n: count } };
    });
    await client.send(fresh(), context());
    const slow = client.send(fresh({ path: '/slow' }), context());
    await api.waitFor('START GET /slow');
    await client.send(toCall({ method: 'POST', path: '/links', isRepeatable: false }), context());
    await slow;
    expect((await client.send(fresh(), context())).value).toEqual({ n: 4 });
    expect((await client.send(fresh({ path: '/slow' }), context())).value).toEqual({ n: 5 });
  });

  test('a store that fails costs a call, not an answer', async () => {
    const broken = () => Promise.reject(new Error('store is down'));
    const store = { ...createAnswerStore(), get: broken, peek: () => undefined, set: broken };
    const { client, context } = await serve(counting, { store });
    expect((await client.send(fresh(), context())).value).toEqual({ n: 1 });
  });
});

describe('stale answers', () => {
  test('an expired answer stands in while the API fails, for 10 minutes', async () => {
    const { client, context, clock, lines } = await serve(
      inOrder({ json: { n: 1 } }, { status: 503, headers: { 'retry-after': '99' } }),
    );
    const first = await client.send(fresh(), context());
    await clock.advance(60_000);
    expect(await client.send(fresh(), context())).toEqual({ value: { n: 1 }, asOf: first.asOf, isStale: true });
    expect(lines).toEqual(['GET /report 200 MISS', 'GET /report 503 MISS', 'GET /report null STALE']);
    await clock.advance(600_000);
    await expect(client.send(fresh(), context())).rejects.toMatchObject({ kind: 'unavailable' });
  });

  test('it does not stand in for a failure that will not pass, nor when it is too old for the caller', async () => {
    const { client, context, clock } = await serve(
      inOrder({ json: {} }, { status: 403 }, { status: 503, headers: { 'retry-after': '99' } }),
    );
    await client.send(fresh(), context());
    await clock.advance(60_000);
    await expect(client.send(fresh(), context())).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(client.send(fresh(), context({ maxAgeSeconds: 60 }))).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await client.send(fresh(), context({ maxAgeSeconds: 61 }))).toMatchObject({ isStale: true });
  });

  test('it stands in when the limit leaves no turn before the deadline', async () => {
    const { client, context, clock } = await serve(counting, { limits: [toBucket('all', 1, 100_000)] });
    await client.send(fresh(), context());
    await clock.advance(70_000);
    expect(await client.send(fresh(), context({ deadlineAt: clock.now() + 5_000 }))).toMatchObject({ isStale: true });
  });
});

describe('joining', () => {
  test('a hundred equal calls are one request, and each has its own parse', async () => {
    const gate = createGate();
    const { api, client, context, lines } = await serve(gate.script);
    const all = Promise.all(
      Array.from({ length: 100 }, (_, index) => client.send(fresh({ parse: () => index }), context())),
    );
    await api.waitFor('START GET /report');
    gate.open();
    expect((await all).map(({ value }) => value)).toEqual(Array.from({ length: 100 }, (_, index) => index));
    expect(api.requests).toHaveLength(1);
    expect(lines.filter((line) => line === 'GET /report null JOINED')).toHaveLength(99);
    expect(lines).toHaveLength(100);
  });

  test('the one call that fails fails all that joined it, and nobody asks again', async () => {
    const { api, client, context } = await serve(() => ({ status: 404 }));
    const all = await Promise.allSettled(Array.from({ length: 20 }, () => client.send(fresh(), context())));
    expect(all.every(({ status }) => status === 'rejected')).toBe(true);
    expect(api.requests).toHaveLength(1);
  });

  test('a caller that aborts leaves the others unharmed, the first one as well', async () => {
    const gate = createGate();
    const { api, client, context } = await serve(gate.script);
    const controller = new AbortController();
    const first = expect(client.send(fresh(), context({ signal: controller.signal }))).rejects.toThrow('gone');
    const second = client.send(fresh(), context());
    await api.waitFor('START GET /report');
    controller.abort(new Error('gone'));
    await first;
    gate.open();
    expect((await second).value).toEqual({ n: 1 });
    expect(api.log).toEqual(['START GET /report', 'END GET /report 200']);
  });

  test('a caller whose deadline comes first leaves with a timeout; the others get the answer', async () => {
    const gate = createGate();
    const { api, client, context, clock } = await serve(gate.script);
    const hasty = expect(client.send(fresh(), context({ deadlineAt: clock.now() + 1_000 }))).rejects.toMatchObject({
      kind: 'timeout',
    });
    const patient = client.send(fresh(), context());
    await api.waitFor('START GET /report');
    await clock.advance(1_000);
    await hasty;
    gate.open();
    expect((await patient).value).toEqual({ n: 1 });
  });

  test('the call runs on to the latest deadline of those who wait', async () => {
    const { client, context, clock } = await serve(
      inOrder({ status: 429, headers: { 'retry-after': '5' } }, { json: { n: 2 } }),
    );
    const hasty = expect(client.send(fresh(), context({ deadlineAt: clock.now() + 1_000 }))).rejects.toMatchObject({
      kind: 'timeout',
    });
    const patient = client.send(fresh(), context());
    await clock.whenSleeping(5_000);
    await clock.advance(1_000);
    await hasty;
    await clock.advance(4_000);
    expect((await patient).value).toEqual({ n: 2 });
  });

  test('when the last caller leaves, the call is aborted, and the next one begins anew', async () => {
    const { api, client, context } = await serve(inOrder({ fault: 'hang' }, { json: { n: 2 } }));
    const controllers = [new AbortController(), new AbortController()];
    const all = Promise.allSettled(controllers.map(({ signal }) => client.send(fresh(), context({ signal }))));
    await api.waitFor('START GET /report');
    controllers.forEach((controller) => controller.abort());
    await all;
    await api.waitFor('END GET /report aborted');
    expect((await client.send(fresh(), context())).value).toEqual({ n: 2 });
  });

  test('a caller that aborts a call of its own aborts the request', async () => {
    const { api, client, context, lines } = await serve(() => ({ fault: 'hang' }));
    const controller = new AbortController();
    const sent = expect(client.send(toCall(), context({ signal: controller.signal }))).rejects.toThrow('gone');
    await api.waitFor('START GET /report');
    controller.abort(new Error('gone'));
    await sent;
    await api.waitFor('END GET /report aborted');
    expect(lines).toEqual(['GET /report null MISS']);
    await expect(client.send(toCall(), context({ signal: controller.signal }))).rejects.toThrow('gone');
    expect(api.requests).toHaveLength(1);
  });
});

describe('retry', () => {
  test.each([500, 502, 503, 504])('a %i that passes is tried again, in 2 calls', async (status) => {
    const { api, client, context, clock, lines, records } = await serve(inOrder({ status }, { json: { n: 2 } }));
    const sent = client.send(toCall(), context());
    const paused = await clock.passSleep();
    expect((await sent).value).toEqual({ n: 2 });
    expect(paused).toBeLessThan(100);
    expect(api.requests).toHaveLength(2);
    expect(lines).toEqual([`GET /report ${status} MISS`, 'GET /report 200 MISS retry 1']);
    expect(records[1]?.waitedMs).toBe(paused);
  });

  test.each([400, 402, 403, 404, 409, 410, 418, 422, 501])('a %i is not tried again', async (status) => {
    const { api, client, context } = await serve(() => ({ status, text: '<h1>no</h1>' }));
    await expect(client.send(toCall(), context())).rejects.toMatchObject({ name: 'ProviderError', retryable: false });
    expect(api.requests).toHaveLength(1);
  });

  test('a 429 with Retry-After waits as told, and keeps every other call waiting too', async () => {
    const { api, client, context, clock } = await serve(
      inOrder({ status: 429, headers: { 'retry-after': '2' } }, { json: {} }),
    );
    const throttled = client.send(toCall(), context());
    await api.waitFor('END GET /report 429');
    const since = clock.now();
    await clock.whenSleeping(2_000);
    const other = client.send(toCall({ path: '/other' }), context());
    await clock.advance(1_999);
    expect(api.requests).toHaveLength(1);
    await clock.advance(1);
    await Promise.all([throttled, other]);
    expect(clock.now() - since).toBe(2_000);
    expect(api.log.slice(0, 2)).toEqual(['START GET /report', 'END GET /report 429']);
  });

  test('a Retry-After beyond the deadline fails at once, for the next calls as well', async () => {
    const { api, client, context, lines } = await serve(() => ({ status: 429, headers: { 'retry-after': '3600' } }));
    await expect(client.send(toCall(), context())).rejects.toMatchObject({
      kind: 'rate-limited',
      retryAfterSeconds: 3600,
    });
    await expect(client.send(toCall(), context())).rejects.toMatchObject({
      kind: 'rate-limited',
      retryAfterSeconds: 3600,
    });
    expect(api.requests).toHaveLength(1);
    expect(lines).toEqual(['GET /report 429 MISS']);
  });

  test('each retry takes a turn of the limiter', async () => {
    const { client, context, clock, records } = await serve(inOrder({ status: 503 }, { json: {} }), {
      limits: [toBucket('all', 1, 1_000)],
    });
    const sent = client.send(toCall(), context());
    const paused = await clock.passSleep(100);
    expect(await clock.passSleep(1_000)).toBe(1_000 - paused);
    await sent;
    expect(records.map(({ waitedMs }) => waitedMs)).toEqual([0, 1_000]);
  });

  test('while everything fails, retries stay within the budget', async () => {
    const { api, client, context, clock } = await serve(() => ({ status: 503 }));
    for (let call = 0; call < 30; call += 1) {
      const failed = client.send(toCall(), context()).catch(() => undefined);
      const ended = failed.then(() => true);
      while (!(await Promise.race([ended, settle().then(() => false)]))) {
        await clock.advance(100);
      }
    }
    expect(api.requests.length).toBeGreaterThan(33);
    expect(api.requests.length).toBeLessThanOrEqual(30 + 3 + 6);
  });

  test('a failure told inside a 200 is tried again when it may pass', async () => {
    const { client, context, clock, api } = await serve(inOrder({ json: { code: 'BUSY' } }, { json: {} }), {
      findFailure: (body) =>
        (body as { code?: string }).code === 'BUSY' ? { kind: 'unavailable', message: 'busy' } : undefined,
    });
    const sent = client.send(toCall(), context());
    await clock.passSleep();
    await sent;
    expect(api.requests).toHaveLength(2);
  });
});

describe('limiter', () => {
  test('two accounts do not wait for each other', async () => {
    const limits = [toBucket('all', 1, 100_000)];
    const { api, client, context } = await serve(counting, { limits });
    const other = createClientKit(api, { limits, account: 'second' });
    await client.send(toCall(), context());
    await other.client.send(toCall(), other.context());
    expect(client.limits()).toMatchObject([{ name: 'all', remaining: 0 }]);
  });

  test('a call past its deadline is not sent', async () => {
    const { api, client, context, clock } = await serve(counting);
    const late = context({ deadlineAt: clock.now() });
    await expect(client.send(toCall(), late)).rejects.toMatchObject({ kind: 'timeout' });
    await expect(client.send(fresh(), late)).rejects.toMatchObject({ kind: 'timeout' });
    expect(api.requests).toHaveLength(0);
  });
});

test('a refusal says what failed, where, and what to do', async () => {
  const { api, client, context } = await serve(inOrder({ status: 401 }, { status: 422, json: {} }, { status: 503 }), {
    readRefusal: ({ status }) =>
      status === 401
        ? { kind: 'auth' }
        : status === 422
          ? { kind: 'bad-input', message: 'name is taken', fields: { name: 'taken' } }
          : { kind: 'unavailable' },
  });
  const host = new URL(api.url).host;
  const failed = () => client.send(toCall({ isRepeatable: false }), context()).catch((error: Error) => error);
  expect(await failed()).toMatchObject({
    message: `GET /report at ${host} answered 401. Check the credentials of the account main.`,
  });
  expect(await failed()).toMatchObject({
    message: `GET /report at ${host} answered 422: name is taken.`,
    fields: { name: 'taken' },
  });
  expect(await failed()).toMatchObject({ message: `GET /report at ${host} answered 503. Ask again later.` });
});

test('a reader that throws leaves the reading of the status', async () => {
  const { client, context } = await serve(() => ({ status: 404, text: '<p>' }), {
    readRefusal: ({ body }) => ({ kind: 'rejected', message: (body as { a: { b: string } }).a.b }),
  });
  await expect(client.send(toCall(), context())).rejects.toMatchObject({ kind: 'not-found' });
});

test('a path that does not begin with a slash is a mistake of the programmer', async () => {
  const { api, client, context } = await serve(counting);
  await expect(client.send(toCall({ path: '@other.example' }), context())).rejects.toThrow('begins with a slash');
  expect(api.requests).toHaveLength(0);
});
