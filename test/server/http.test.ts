/** The HTTP front over a stub of the GraphQL server: bounds, routes, headers, and how it ends. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { request as sendRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { HTTPGraphQLRequest, HTTPGraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createGraphiqlFiles } from '../../src/server/graphiql';
import { createHttpFront, type HttpFront } from '../../src/server/http';
import { createLog } from '../../src/server/log';
import { createMetrics } from '../../src/server/metrics';

type Handle = (request: HTTPGraphQLRequest, signal: AbortSignal) => Promise<HTTPGraphQLResponse>;

let handle: Handle;
let handled: HTTPGraphQLRequest[];
let front: HttpFront;
let port: number;

const directory = pathToFileURL(`${mkdtempSync(join(tmpdir(), 'graphiql-'))}/`);
writeFileSync(new URL('index.html', directory), '<!doctype html>');
writeFileSync(new URL('graphiql-ABC.js', directory), 'run()');
writeFileSync(new URL('graphiql-ABC.js.gz', directory), 'zipped');
writeFileSync(new URL('inputs.sha256', directory), 'stamp');

beforeEach(async () => {
  handled = [];
  handle = () => Promise.resolve(answer({ data: { ok: true } }));
  front = createHttpFront({
    graphql: {
      handle: (request, signal) => {
        handled.push(request);
        return handle(request, signal);
      },
    },
    graphiql: createGraphiqlFiles(directory),
    metrics: createMetrics(),
    log: createLog('silent', (text) => text),
    loopbackOnly: true,
    requestTimeoutMs: 1500,
  });
  port = await front.listen(0, '127.0.0.1');
});

afterEach(() => front.drain(0));

describe('/graphql', () => {
  test('hands a POST on, parsed, and answers as told', async () => {
    const response = await post({ query: '{ ok }', variables: { a: 'ü' } }, { 'trackgraph-upstream': 'summary' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    expect(await response.json()).toEqual({ data: { ok: true } });
    expect(handled[0]).toMatchObject({ method: 'POST', search: '', body: { query: '{ ok }', variables: { a: 'ü' } } });
    expect(handled[0]?.headers.get('trackgraph-upstream')).toBe('summary');
  });

  test('hands a GET on with its question', async () => {
    await ask('/graphql?query=%7Bok%7D');
    expect(handled[0]).toMatchObject({ method: 'GET', search: '?query=%7Bok%7D', body: undefined });
  });

  test.each([
    ['text', 'text/plain'],
    ['a form', 'application/x-www-form-urlencoded'],
    ['another charset', 'application/json; charset=utf-16'],
    ['almost JSON', 'application/jsonp'],
  ])('refuses %s with 415', async (_, contentType) => {
    expect((await post({ query: '{ ok }' }, { 'content-type': contentType })).status).toBe(415);
    expect(handled).toEqual([]);
  });

  test('refuses compressed bodies with 415', async () => {
    expect((await post({}, { 'content-encoding': 'gzip' })).status).toBe(415);
  });

  test.each(['application/json; charset=UTF-8', 'Application/JSON;charset="utf-8"', 'application/json;'])(
    'takes %s',
    async (contentType) => {
      expect((await post({ query: '{ ok }' }, { 'content-type': contentType })).status).toBe(200);
    },
  );

  test.each<[string, string | Uint8Array]>([
    ['half an object', '{"query":'],
    ['nothing', ''],
    ['bytes that are not UTF-8', Uint8Array.from([0x22, 0xff, 0xfe, 0x22])],
  ])('refuses %s with 400, in JSON', async (_, body) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [{ message: expect.any(String), extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  test('takes a body of 100 KB and refuses a larger one with 413, announced or in pieces', async () => {
    const fitting = JSON.stringify({ query: 'x'.repeat(100 * 1024 - 12) });
    expect((await post(fitting)).status).toBe(200);
    expect((await post(`${fitting} `)).status).toBe(413);
    const pieces = new ReadableStream({
      start: (stream) => {
        for (let count = 0; count < 200; count += 1) stream.enqueue(new TextEncoder().encode(' '.repeat(1024)));
        stream.close();
      },
    });
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: pieces, duplex: 'half' };
    expect((await ask('/graphql', init as RequestInit)).status).toBe(413);
    expect(handled).toHaveLength(1);
  });

  test('tells the GraphQL server when the client goes away', async () => {
    const aborted = new Promise<unknown>((resolve) => {
      handle = (_request, signal) =>
        new Promise(() => signal.addEventListener('abort', () => resolve(signal.reason), { once: true }));
    });
    const client = new AbortController();
    const asking = post({ query: '{ ok }' }, {}, client.signal).catch(() => 'gone');
    while (handled.length === 0) await pause(5);
    client.abort();
    expect(await asking).toBe('gone');
    expect(await aborted).toMatchObject({ name: 'AbortError', message: 'The client went away.' });
  });

  test('answers a fault of its own with INTERNAL and none of its words', async () => {
    handle = () => Promise.reject(new Error('canary'));
    const response = await post({ query: '{ ok }' });
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).toContain('INTERNAL');
    expect(text).not.toMatch(/canary|\bat\b/);
  });

  test('passes a streamed answer on', async () => {
    const body = { kind: 'chunked' as const, asyncIterator: Readable.from(['one ', 'two']).iterator() };
    handle = () => Promise.resolve({ headers: new HeaderMap(), body });
    expect(await (await post({ query: '{ ok }' })).text()).toBe('one two');
  });
});

describe('bounds and admission', () => {
  test.each([
    '/other',
    '/graphql/',
    '//graphql',
    '/constructor',
    '/__proto__',
    '/graphiql/',
    '/graphiql/inputs.sha256',
  ])('answers %s with 404 in JSON', async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  test.each([
    ['PUT', '/graphql', 'GET, POST'],
    ['OPTIONS', '/graphql', 'GET, POST'],
    ['POST', '/', 'GET, HEAD'],
    ['DELETE', '/metrics', 'GET, HEAD'],
  ])('answers %s %s with 405 and what is allowed', async (method, path, allow) => {
    const response = await ask(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe(allow);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('refuses addresses over 8 KB, headers over 16 KB and more than 100 headers', async () => {
    expect((await ask(`/graphql?query=${'x'.repeat(9000)}`)).status).toBe(414);
    expect(await readStatus(`GET / HTTP/1.1\r\nhost: localhost\r\nx-a: ${'x'.repeat(17_000)}\r\n\r\n`)).toBe(431);
    const many = Array.from({ length: 120 }, (_, index) => `x-${index}: 1\r\n`).join('');
    expect(await readStatus(`GET /healthz HTTP/1.1\r\nhost: localhost\r\n${many}\r\n`)).toBe(431);
    expect(await readStatus(`GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n`)).toBe(200);
  });

  test('lets in requests to this machine by name only, and pages of its own origin only', async () => {
    expect(await readStatus('GET /healthz HTTP/1.1\r\nhost: rebound.example\r\n\r\n')).toBe(403);
    expect(await readStatus('GET /healthz HTTP/1.1\r\nhost: localhost.example\r\n\r\n')).toBe(403);
    expect(await readStatus('GET /healthz HTTP/1.1\r\nhost: [::1]:4000\r\n\r\n')).toBe(200);
    for (const origin of ['https://foreign.example', 'null', 'http://127.0.0.1:1']) {
      expect((await post({ query: '{ ok }' }, { origin })).status).toBe(403);
    }
    expect((await post({ query: '{ ok }' }, { origin: `http://127.0.0.1:${port}` })).status).toBe(200);
    expect(handled).toHaveLength(1);
  });

  test('keeps a short printable request id and makes one otherwise', async () => {
    const echo = async (id?: string): Promise<string | null> =>
      (await ask('/healthz', id === undefined ? {} : { headers: { 'x-request-id': id } })).headers.get('x-request-id');
    expect(await echo('abc-1/Z')).toBe('abc-1/Z');
    expect(await echo('x'.repeat(128))).toBe('x'.repeat(128));
    for (const id of [undefined, 'x'.repeat(129), 'two words', 'ü']) expect(await echo(id)).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('closes half-sent requests in time', async () => {
    const half =
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{';
    expect(await Promise.all([readStatus('GET / HTTP/1.1\r\nhost: lo'), readStatus(half)])).toEqual([408, 408]);
  });
});

describe('what is served beside GraphQL', () => {
  test('tells that it is alive and ready', async () => {
    expect(await (await ask('/healthz')).json()).toEqual({ status: 'alive' });
    expect(await (await ask('/readyz')).json()).toEqual({ status: 'ready' });
    expect(await (await ask('/readyz', { method: 'HEAD' })).text()).toBe('');
  });

  test('counts its answers for Prometheus', async () => {
    await ask('/healthz');
    await ask('/elsewhere');
    const response = await ask('/metrics');
    expect(response.headers.get('content-type')).toContain('text/plain');
    const text = await response.text();
    expect(text).toContain('trackgraph_http_request_seconds_count{route="/healthz",status="200"} 1');
    expect(text).toContain('trackgraph_http_request_seconds_count{route="other",status="404"} 1');
    expect(text).toContain('process_resident_memory_bytes');
  });

  test('gives out the page of GraphiQL under a strict policy, asked again each time', async () => {
    const response = await ask('/');
    expect(await response.text()).toBe('<!doctype html>');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': expect.stringMatching(/^default-src 'self'; script-src 'self'; /),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
    });
    const etag = response.headers.get('etag') ?? '';
    expect((await ask('/', { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  test('gives out its parts for ever, zipped where the client can read that', async () => {
    const zipped = await readRaw('/graphiql/graphiql-ABC.js', { 'accept-encoding': 'br, gzip' });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(zipped.headers['cache-control']).toContain('immutable');
    expect(zipped.body).toBe('zipped');
    expect((await readRaw('/graphiql/graphiql-ABC.js', {})).body).toBe('run()');
  });

  test.each(['/graphiql/../package.json', '/graphiql/..%2fpackage.json', '/graphiql/%2e%2e/inputs.sha256'])(
    'gives out nothing at %s',
    async (path) => expect((await readRaw(path, {})).status).toBe(404),
  );
});

describe('the end', () => {
  test('finishes what is under way, then refuses connections', async () => {
    let finish = (): void => undefined;
    handle = () => new Promise((resolve) => (finish = () => resolve(answer({ data: { late: true } }))));
    const asking = post({ query: '{ late }' });
    while (handled.length === 0) await pause(5);
    const drained = front.drain(5000);
    await expect(ask('/readyz')).rejects.toThrow();
    finish();
    const response = await asking;
    expect(response.headers.get('connection')).toBe('close');
    expect(await response.json()).toEqual({ data: { late: true } });
    await drained;
  });

  test('is no longer ready for who still gets an answer', async () => {
    let finish = (): void => undefined;
    handle = () => new Promise((resolve) => (finish = () => resolve(answer({}))));
    const asking = post({ query: '{ late }' });
    const socket = connect(port, '127.0.0.1');
    socket.write('GET /readyz HTTP/1.1\r\nhost: ');
    while (handled.length === 0) await pause(5);
    const drained = front.drain(5000);
    socket.write('localhost\r\n\r\n');
    const text = await readAll(socket);
    expect(text).toMatch(/^HTTP\/1\.1 503 .*connection: close.*draining/is);
    finish();
    await asking;
    await drained;
  });

  test('cuts idle connections at once and hanging requests after the time given', async () => {
    await ask('/healthz');
    const half = connect(port, '127.0.0.1');
    half.write('GET / HT');
    // Were it not cut, this would outlast the test.
    await front.drain(600_000);
    half.destroy();
  });

  test('tells a long request to answer with what it has', async () => {
    handle = (_request, signal) =>
      new Promise((resolve) => signal.addEventListener('abort', () => resolve(answer({ data: null }))));
    const asking = post({ query: '{ long }' });
    while (handled.length === 0) await pause(5);
    await front.drain(500);
    expect(await (await asking).json()).toEqual({ data: null });
  });

  test('cuts a request that does not end', async () => {
    handle = () => new Promise(() => undefined);
    const asking = post({ query: '{ never }' }).catch(() => 'cut');
    while (handled.length === 0) await pause(5);
    await front.drain(100);
    expect(await asking).toBe('cut');
  });
});

function answer(value: unknown): HTTPGraphQLResponse {
  return {
    headers: new HeaderMap([['content-type', 'application/graphql-response+json; charset=utf-8']]),
    body: { kind: 'complete', string: JSON.stringify(value) },
  };
}

function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}${path}`, init);
}

function post(body: unknown, headers: Record<string, string> = {}, signal?: AbortSignal): Promise<Response> {
  return ask('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
    ...(signal && { signal }),
  });
}

/** Sends these bytes as they are; the status of the first answer. */
async function readStatus(text: string): Promise<number> {
  const socket = connect(port, '127.0.0.1');
  socket.write(text);
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.once('data', (bytes: Buffer) => {
      resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(bytes.toString())?.[1]));
      socket.destroy();
    });
    socket.once('end', () => reject(new Error('Closed without an answer.')));
  });
}

async function readAll(socket: ReturnType<typeof connect>): Promise<string> {
  let text = '';
  for await (const bytes of socket) text += String(bytes);
  return text;
}

/** A request whose path and headers reach the server untouched. */
function readRaw(
  path: string,
  headers: Record<string, string>,
): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  return new Promise((resolve, reject) => {
    sendRequest({ port, host: '127.0.0.1', path, headers }, (response) => {
      let body = '';
      response.on('data', (bytes: Buffer) => (body += bytes.toString()));
      response.once('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .once('error', reject)
      .end();
  });
}
