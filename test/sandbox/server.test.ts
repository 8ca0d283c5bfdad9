import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { replyJson, type Emulator, type EmulatorRequest } from '../../src/sandbox/kit';
import { startEmulator, type LogEntry, type RunningEmulator, type ServerOptions } from '../../src/sandbox/server';

const running: RunningEmulator[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

interface Stub extends Emulator {
  readonly seen: EmulatorRequest[];
  readonly calls: string[];
}

function createStub(): Stub {
  const seen: EmulatorRequest[] = [];
  const calls: string[] = [];
  return {
    name: 'stub',
    seen,
    calls,
    limits: [
      { name: 'all', calls: 3, perMs: 1000, counts: () => true },
      { name: 'reports', calls: 1, perMs: 1000, counts: (request) => request.path === '/report' },
    ],
    refuse: (limit, retryAfterSeconds) =>
      replyJson(429, { limit: limit.name }, { 'retry-after': String(retryAfterSeconds) }),
    answer: (request) => {
      seen.push(request);
      if (request.path === '/broken') throw new Error('no such thing');
      return request.method === 'DELETE' ? { status: 204 } : replyJson(200, { path: request.path, body: request.body });
    },
    expireTokens: () => calls.push('expire'),
    reset: () => calls.push('reset'),
  };
}

async function start(emulator: Emulator, options: ServerOptions = {}): Promise<RunningEmulator> {
  const server = await startEmulator(emulator, options);
  running.push(server);
  return server;
}

async function control(server: RunningEmulator, method: string, path: string, body?: unknown): Promise<Response> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return fetch(`${server.url}/_sandbox/${path}`, { method, ...(body === undefined ? {} : { body: text }) });
}

/** Waits until the server has heard of the request, without sleeping. */
async function waitForEntry(server: RunningEmulator): Promise<void> {
  while (server.log.length === 0) await new Promise((resolve) => setImmediate(resolve));
}

describe('requests', () => {
  it('reach the emulator no further decoded than HTTP decodes them', async () => {
    const stub = createStub();
    const { url } = await start(stub);
    const answer = await fetch(`${url}/a%20b?x=1&x=2&t=a?b`, {
      method: 'POST',
      body: '{ "ü": 1',
      headers: { 'X-Mark': 'M' },
    });
    expect(await answer.json()).toEqual({ path: '/a%20b', body: '{ "ü": 1' });
    expect(stub.seen[0]?.query.getAll('x')).toEqual(['1', '2']);
    expect(stub.seen[0]?.query.get('t')).toBe('a?b');
    expect(stub.seen[0]?.headers['x-mark']).toBe('M');
  });

  it('may be answered with an empty body', async () => {
    const { url } = await start(createStub());
    const answer = await fetch(`${url}/x`, { method: 'DELETE' });
    expect([answer.status, await answer.text()]).toEqual([204, '']);
  });

  it('that the emulator fails at are answered with 500 and told on stderr', async () => {
    const stderr = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const { url, log } = await start(createStub());
    const answer = await fetch(`${url}/broken?key=1`);
    expect([answer.status, await answer.text()]).toEqual([500, 'stub: the emulator failed at GET /broken\n']);
    expect(String(stderr.mock.calls[0]?.[0])).toContain('Error: no such thing');
    expect(log[0]).toMatchObject({ status: 500 });
    stderr.mockRestore();
  });
});

describe('limits', () => {
  it('hold in a sliding window and free a place as the oldest request leaves it', async () => {
    let clock = 1_000_000;
    const { url } = await start(createStub(), { now: () => clock });
    const ask = async (at: number): Promise<number> => {
      clock = 1_000_000 + at;
      return (await fetch(`${url}/x`)).status;
    };
    expect([await ask(0), await ask(400), await ask(800), await ask(999)]).toEqual([200, 200, 200, 429]);
    expect([await ask(1000), await ask(1001), await ask(1399), await ask(1400)]).toEqual([200, 429, 429, 200]);
  });

  it('count requests that were refused for neither window', async () => {
    let clock = 0;
    const { url } = await start(createStub(), { now: () => clock });
    const ask = async (path: string): Promise<unknown> => {
      const answer = await fetch(url + path);
      return answer.status === 429 ? ((await answer.json()) as { limit: string }).limit : answer.status;
    };
    expect([await ask('/report'), await ask('/report'), await ask('/report')]).toEqual([200, 'reports', 'reports']);
    expect([await ask('/x'), await ask('/x'), await ask('/x')]).toEqual([200, 200, 'all']);
    clock = 1000;
    expect([await ask('/report'), await ask('/x')]).toEqual([200, 200]);
  });

  it('tell after how many whole seconds to come back', async () => {
    let clock = 0;
    const stub = createStub();
    const limits = [{ name: 'slow', calls: 1, perMs: 60_000, counts: () => true }];
    const { url } = await start({ ...stub, limits }, { now: () => clock });
    await fetch(url);
    clock = 17_500;
    expect((await fetch(url)).headers.get('retry-after')).toBe('43');
  });

  it('do not count control calls', async () => {
    const server = await start(createStub(), { now: () => 0 });
    for (let call = 0; call < 5; call += 1) await control(server, 'GET', 'log');
    expect((await fetch(`${server.url}/x`)).status).toBe(200);
  });
});

describe('the log', () => {
  it('has one entry for each request in order of arrival, and none for control calls', async () => {
    let clock = 5_000.25;
    const server = await start(createStub(), { now: () => clock });
    await fetch(`${server.url}/one?a=1`);
    clock = 5_001.75;
    await fetch(`${server.url}/report`, { method: 'POST' });
    await fetch(`${server.url}/report`, { method: 'POST' });
    const entries = (await (await control(server, 'GET', 'log')).json()) as LogEntry[];
    expect(entries).toEqual([
      {
        at: 5000.25,
        provider: 'stub',
        method: 'GET',
        path: '/one',
        query: 'a=1',
        status: 200,
        tookMs: 0,
        token: false,
      },
      {
        at: 5001.75,
        provider: 'stub',
        method: 'POST',
        path: '/report',
        query: '',
        status: 200,
        tookMs: 0,
        token: false,
      },
      expect.objectContaining({ path: '/report', status: 429, refusedBy: 'reports' }),
    ]);
    expect(await (await control(server, 'GET', 'log?since=5000.25')).json()).toHaveLength(2);
  });

  it('says that a credential came, never which', async () => {
    const server = await start(createStub());
    await fetch(`${server.url}/x`, { headers: { 'X-Clickmeter-Authkey': 'hush' } });
    await fetch(`${server.url}/x?authKey=hush&meta_key=size`);
    await fetch(`${server.url}/x`, { headers: { authorization: 'Bearer hush' } });
    expect(server.log.map((entry) => entry.token)).toEqual([true, true, true]);
    expect(server.log[1]?.query).toBe('authKey=***&meta_key=size');
    expect(JSON.stringify(server.log)).not.toContain('hush');
  });

  it('can be cleared', async () => {
    const server = await start(createStub());
    await fetch(server.url);
    expect((await control(server, 'DELETE', 'log')).status).toBe(204);
    expect(server.log).toEqual([]);
  });

  it('refuses a since that is no number', async () => {
    const server = await start(createStub());
    const answer = await control(server, 'GET', 'log?since=yesterday');
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('epoch milliseconds');
  });
});

describe('faults', () => {
  it('hit matching requests as often as they say, then the emulator answers again', async () => {
    const stub = createStub();
    const server = await start(stub);
    const added = await control(server, 'POST', 'faults', {
      match: 'GET /x',
      times: 1,
      status: 503,
      headers: { 'retry-after': '2' },
    });
    expect(added.status).toBe(201);
    expect(await added.json()).toEqual([expect.objectContaining({ id: 1, remaining: 1, status: 503 })]);
    expect((await fetch(`${server.url}/y`)).status).toBe(200);
    const hit = await fetch(`${server.url}/x`);
    expect([hit.status, hit.headers.get('retry-after'), await hit.text()]).toEqual([503, '2', '']);
    expect((await fetch(`${server.url}/x`)).status).toBe(200);
    expect(stub.seen.map((request) => request.path)).toEqual(['/y', '/x']);
    expect(server.log.map((entry) => entry.faultId)).toEqual([undefined, 1, undefined]);
    expect(server.faults()).toEqual([]);
  });

  it('last until they are cleared when no number is given', async () => {
    const server = await start(createStub());
    server.addFault({ status: 500, body: '{}' });
    expect([(await fetch(server.url)).status, (await fetch(server.url)).status]).toEqual([500, 500]);
    await control(server, 'DELETE', 'faults');
    expect((await fetch(server.url)).status).toBe(200);
  });

  it('add headers and delay to an answer that stays the emulator’s', async () => {
    const server = await start(createStub());
    server.addFault({ latencyMs: 20, headers: { 'x-late': 'yes' } });
    const answer = await fetch(`${server.url}/x`);
    expect(answer.headers.get('x-late')).toBe('yes');
    expect(await answer.json()).toMatchObject({ path: '/x' });
    expect(server.log[0]?.tookMs).toBeGreaterThanOrEqual(19);
  });

  it('answer a web page where JSON is due', async () => {
    const server = await start(createStub());
    server.addFault({ mode: 'html' });
    const answer = await fetch(server.url);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await answer.text()).toContain('<h1>');
  });

  it('cut the connection before the answer, or halfway through it', async () => {
    const stub = createStub();
    const server = await start(stub);
    server.addFault({ mode: 'reset', times: 1 });
    await expect(fetch(server.url)).rejects.toThrow('fetch failed');
    expect(stub.seen).toHaveLength(0);
    server.addFault({ mode: 'truncate', times: 1 });
    const cut = await fetch(`${server.url}/x`);
    expect(cut.status).toBe(200);
    await expect(cut.text()).rejects.toThrow();
    expect(stub.seen).toHaveLength(1);
    server.addFault({ mode: 'truncate', times: 1, status: 200, body: '' });
    await expect((await fetch(server.url)).text()).rejects.toThrow();
    expect(server.log.map((entry) => entry.status)).toEqual([0, 0, 0]);
  });

  it('leave a request hanging until its client gives up', async () => {
    const server = await start(createStub());
    server.addFault({ mode: 'hang' });
    const giveUp = new AbortController();
    const answer = fetch(server.url, { signal: giveUp.signal });
    const outcome = expect(answer).rejects.toThrow('aborted');
    await waitForEntry(server);
    giveUp.abort();
    await outcome;
    expect(server.log[0]).toMatchObject({ status: 0, faultId: 1 });
  });

  it('spare requests that a limit refuses', async () => {
    const server = await start(createStub(), { now: () => 0 });
    for (let call = 0; call < 3; call += 1) await fetch(server.url);
    server.addFault({ status: 500, times: 1 });
    expect((await fetch(server.url)).status).toBe(429);
    expect(server.faults()).toHaveLength(1);
  });

  it.each([
    ['not json', 'a JSON object'],
    [[{ status: 500 }], 'a JSON object'],
    [{ status: 42 }, 'status: a whole number from 200 to 599'],
    [{ status: 500, times: 0 }, 'times: a whole number from 1'],
    [{ mode: 'sulk' }, 'mode: reset, hang, truncate or html'],
    [{ headers: { 'a b': 'c' } }, 'headers: an object of header names and values'],
    [{ code: 500 }, 'only the fields match, times'],
    [{ match: 'GET' }, 'at least one of latencyMs'],
  ])('are refused with what was expected: %j', async (body, expected) => {
    const server = await start(createStub());
    const answer = await control(server, 'POST', 'faults', body);
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { error: string }).error).toContain(`Expected ${expected}`);
    expect(server.faults()).toEqual([]);
  });
});

describe('control', () => {
  it('expires tokens and resets emulator, limits and faults', async () => {
    const stub = createStub();
    const server = await start(stub, { now: () => 0 });
    for (let call = 0; call < 3; call += 1) await fetch(server.url);
    server.addFault({ status: 500 });
    expect((await control(server, 'POST', 'tokens/expire')).status).toBe(204);
    expect((await control(server, 'POST', 'reset')).status).toBe(204);
    expect(stub.calls).toEqual(['expire', 'reset']);
    expect((await fetch(server.url)).status).toBe(200);
    expect(server.log).toHaveLength(4);
  });

  it('names its routes and methods to those who miss them', async () => {
    const server = await start(createStub());
    const lost = await control(server, 'GET', 'nowhere');
    expect([lost.status, await lost.text()]).toEqual([404, expect.stringContaining('/_sandbox/tokens/expire')]);
    const wrong = await control(server, 'PUT', 'log');
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, DELETE']);
  });
});

describe('stopping', () => {
  it('cuts idle and hanging connections at once, and may be repeated', async () => {
    const server = await start(createStub());
    await (await fetch(server.url)).text();
    server.addFault({ mode: 'hang', match: '/hang' });
    server.addFault({ latencyMs: 60_000, match: '/late' });
    server.clearLog();
    const open = [fetch(`${server.url}/hang`), fetch(`${server.url}/late`)];
    const outcomes = Promise.allSettled(open);
    while (server.log.length < 2) await new Promise((resolve) => setImmediate(resolve));
    await server.stop();
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await server.stop();
    await expect(fetch(server.url)).rejects.toThrow();
  });

  it('frees the port for the next server', async () => {
    const first = await start(createStub());
    await first.stop();
    const second = await start(createStub(), { port: first.port });
    expect(second.url).toBe(first.url);
    await expect(startEmulator(createStub(), { port: first.port })).rejects.toThrow('EADDRINUSE');
  });
});
