import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { createServer, type Server } from 'node:net';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { ProviderError } from '../../src/errors';
import { createClientKit, SECRET, toCall } from '../support/client-kit';
import { settle } from '../support/fake-clock';
import { startLoopback, type Loopback, type LoopbackReply, type LoopbackScript } from '../support/loopback';

let api: Loopback | undefined;
afterEach(async () => {
  await api?.close();
  api = undefined;
});

async function serve(script: LoopbackScript | LoopbackReply) {
  api = await startLoopback(typeof script === 'function' ? script : () => script);
  return { api, ...createClientKit(api) };
}

/** One attempt that fails, of a call that is not asked again. */
async function failOnce(reply: LoopbackReply | LoopbackScript, overrides = {}): Promise<ProviderError> {
  const { client, context, clock } = await serve(reply);
  const deadlineAt = clock.now() + 60_000;
  const error: unknown = await client
    .send(toCall(overrides), context({ deadlineAt }))
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ProviderError);
  return error as ProviderError;
}

const write = { method: 'POST', path: '/links', body: { name: 'a' }, isRepeatable: false } as const;

describe('what goes out', () => {
  test('query keys repeat for arrays, and undefined values are left out', async () => {
    const { api, client, context } = await serve({ json: {} });
    await client.send(toCall({ query: { id: ['1', '2'], q: 'a b&c', none: undefined, flag: true } }), context());
    expect(api.requests[0]?.query.getAll('id')).toEqual(['1', '2']);
    expect(Object.fromEntries(api.requests[0]?.query ?? [])).toEqual({ id: '2', q: 'a b&c', flag: 'true' });
  });

  test('a DELETE carries a JSON body with its length', async () => {
    const { api, client, context } = await serve({ json: {} });
    await client.send(toCall({ method: 'DELETE', path: '/links', body: { ids: [1] } }), context());
    expect(api.requests[0]?.body).toBe('{"ids":[1]}');
    expect(api.requests[0]?.headers).toMatchObject({ 'content-length': '11', 'content-type': 'application/json' });
  });

  test('a POST and a DELETE without a body end', async () => {
    const { api, client, context } = await serve({ status: 204 });
    await client.send(toCall({ method: 'POST' }), context());
    await client.send(toCall({ method: 'DELETE' }), context());
    expect(api.requests.map(({ body }) => body)).toEqual(['', '']);
  });

  test('a call may send a content type without a body', async () => {
    const { api, client, context } = await serve({ json: {} });
    await client.send(toCall({ headers: { 'content-type': 'application/json' } }), context());
    expect(api.requests[0]?.headers['content-type']).toBe('application/json');
  });

  test('calls one after another share a connection', async () => {
    const { api, client, context } = await serve({ json: {} });
    for (let count = 0; count < 5; count += 1) {
      await client.send(toCall(), context());
    }
    expect(api.connections()).toBe(1);
  });
});

describe('what comes in', () => {
  test.each([
    ['plain text', { headers: { 'content-type': 'text/plain' }, text: '{"a":1}' }, { a: 1 }],
    ['a byte order mark', { text: '\uFEFF{"a":1}' }, { a: 1 }],
    ['gzip', { headers: { 'content-encoding': 'gzip' }, text: gzipSync('{"a":1}') }, { a: 1 }],
    ['nothing', { text: '' }, undefined],
    ['null', { text: 'null' }, null],
  ])('JSON is read from %s', async (_, reply, expected) => {
    const { client, context } = await serve(reply);
    expect((await client.send(toCall(), context())).value).toEqual(expected);
  });

  test.each([
    ['HTML', { headers: { 'content-type': 'text/html' }, text: '<h1>Welcome</h1>' }],
    ['truncated JSON', { text: '{"a":' }],
    ['two documents', { text: '{}{}' }],
    ['NaN', { text: '{"a":NaN}' }],
    ['ill-formed UTF-8', { text: Buffer.from([0x22, 0xff, 0x22]) }],
    ['something that says gzip and is not', { headers: { 'content-encoding': 'gzip' }, text: '{"a":1}' }],
  ])('%s in a 200 is a bad response, not asked for again', async (_, reply) => {
    const error = await failOnce(reply);
    expect(error).toMatchObject({ kind: 'bad-response', retryable: false });
    expect(error.message).toMatch(/^GET \/report at 127\.0\.0\.1:\d+ answered/);
    expect(error.message).not.toContain('Welcome');
    expect(api?.requests).toHaveLength(1);
  });

  test('a body of more than 10 MiB is broken off', async () => {
    const error = await failOnce({ text: `"${'a'.repeat(10 * 1024 * 1024)}"` });
    expect(error).toMatchObject({ kind: 'bad-response', retryable: false });
    expect(error.message).toContain('more than 10 MiB');
  });

  test('a small compressed body of more than 10 MiB is broken off', async () => {
    const error = await failOnce({
      headers: { 'content-encoding': 'gzip' },
      text: gzipSync(Buffer.alloc(50 * 1024 * 1024, 32)),
    });
    expect(error.message).toContain('more than 10 MiB');
  });

  test('a redirect is not followed', async () => {
    const other = await startLoopback(() => ({ json: {} }));
    const error = await failOnce({ status: 302, headers: { location: `${other.url}/report` } });
    await other.close();
    expect(error).toMatchObject({ kind: 'bad-response' });
    expect(error.message).toContain('redirect');
    expect(other.requests).toHaveLength(0);
  });
});

describe('what does not come', () => {
  test.each([
    ['no answer', { fault: 'hang' }],
    ['a body that stops', { text: '{"a":', fault: 'stall' }],
  ] as const)('%s within the time of the attempt is a timeout, and the socket is closed', async (_, reply) => {
    const { api, client, context, clock } = await serve(reply);
    const sent = client.send(toCall({ timeoutMs: 30 }), context({ deadlineAt: clock.now() + 60_000 }));
    const failed = expect(sent).rejects.toMatchObject({ kind: 'timeout', retryable: true });
    await clock.passSleep();
    await clock.passSleep();
    await failed;
    await api.waitFor('END GET /report aborted', 3);
  });

  test('5 s of silence in a body end it, however long the attempt may take', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'Date', 'performance'] });
    try {
      const { api, client, context } = await serve({ text: '{"a":', fault: 'stall' });
      let isEnded = false;
      const call = toCall({ ...write, timeoutMs: 60_000 });
      const failure = client.send(call, context()).catch((error: unknown) => ((isEnded = true), error));
      await api.waitFor('END POST /links stall');
      for (let turn = 0; turn < 50; turn += 1) {
        await settle();
      }
      jest.advanceTimersByTime(4_999);
      await settle();
      expect(isEnded).toBe(false);
      jest.advanceTimersByTime(1);
      expect(String(await failure)).toContain('stopped in the middle of its answer');
    } finally {
      jest.useRealTimers();
    }
  });

  test.each([
    ['a reset', { fault: 'reset' }],
    ['a body cut short', { text: '{"a":', fault: 'cut' }],
  ] as const)('%s is unavailable, and tried 3 times', async (_, reply) => {
    const { api, client, context, clock } = await serve(reply);
    const failed = expect(client.send(toCall(), context())).rejects.toMatchObject({
      kind: 'unavailable',
      retryable: true,
    });
    await clock.passSleep();
    await clock.passSleep();
    await failed;
    expect(api.requests).toHaveLength(3);
  });

  test('a refused connection is unavailable, even for a call that changes something', async () => {
    const { api, client, context } = await serve({});
    await api.close();
    await expect(client.send(toCall(write), context())).rejects.toMatchObject({ kind: 'unavailable', retryable: true });
  });

  test('a server that does not speak TLS gets no credential and no second try', async () => {
    const heard: Buffer[] = [];
    const plain: Server = createServer((socket) => {
      socket.on('data', (data) => (heard.push(data), socket.destroy()));
      socket.on('error', () => undefined);
    });
    await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
    const { port } = plain.address() as { port: number };
    const { client, context, lines } = createClientKit({ url: `https://127.0.0.1:${port}` });
    await expect(client.send(toCall(), context())).rejects.toMatchObject({ kind: 'unavailable', retryable: false });
    plain.close();
    expect(lines).toEqual(['GET /report null MISS']);
    expect(Buffer.concat(heard).toString('latin1')).not.toContain(SECRET);
  });
});

describe('a call that changes something', () => {
  test.each([
    ['timed out', { fault: 'hang' }],
    ['was reset', { fault: 'reset' }],
    ['was cut short', { text: '{"a":', fault: 'cut' }],
    ['was answered with HTML', { text: '<p>ok</p>' }],
    ['was lost by a gateway', { status: 502 }],
  ] as const)('has an unknown outcome when it %s after it was sent, and is sent once', async (_, reply) => {
    const error = await failOnce(reply, { ...write, timeoutMs: 200 });
    expect(error).toMatchObject({ kind: 'outcome-unknown', retryable: false });
    expect(error.message).toContain('look there before you send it again');
    expect(api?.requests).toHaveLength(1);
  });

  test('has an unknown outcome when its answer is not what was promised', async () => {
    const parse = () => {
      throw new Error('no id');
    };
    expect(await failOnce({ json: {} }, { ...write, parse })).toMatchObject({ kind: 'outcome-unknown' });
  });

  test('is not asked for again after a 500 or a 503', async () => {
    expect(await failOnce({ status: 500 }, write)).toMatchObject({ kind: 'unavailable', retryable: false });
    await api?.close();
    expect(await failOnce({ status: 503 }, write)).toMatchObject({ kind: 'unavailable', retryable: true });
    expect(api?.requests).toHaveLength(1);
  });
});

test.each([
  ['a reset', { fault: 'reset' } as const, write],
  ['a refusal that quotes the key', { status: 422, json: { error: `bad ${SECRET}` } }, {}],
  [
    'a refusal that quotes it in base64',
    { status: 422, json: { error: Buffer.from(`me:${SECRET}`).toString('base64') } },
    {},
  ],
])('no secret, query or body is in the error after %s', async (_, reply, overrides) => {
  api = await startLoopback(() => reply);
  const { client, context } = createClientKit(api, {
    readRefusal: ({ body }) => {
      const message = (body as { error: string }).error;
      return { kind: 'bad-input', message, fields: { name: message } };
    },
  });
  const call = toCall({ query: { q: 'private-question' }, ...overrides });
  const error: unknown = await client.send(call, context()).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ProviderError);
  const shown = inspect(error, { depth: 10, showHidden: true });
  for (const hidden of [SECRET, Buffer.from(`me:${SECRET}`).toString('base64'), 'private-question', '"name":"a"']) {
    expect(shown).not.toContain(hidden);
  }
});
