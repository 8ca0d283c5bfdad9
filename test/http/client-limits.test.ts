/** What the client makes of limits that an API tells, and of turns that several wait for. */
import { afterEach, describe, expect, test } from '@jest/globals';
import type { AccountClientOptions, UpstreamCall } from '../../src/http/types';
import { createClientKit, toBucket, toCall } from '../support/client-kit';
import { settle } from '../support/fake-clock';
import { startLoopback, type Loopback, type LoopbackScript } from '../support/loopback';

let api: Loopback;
afterEach(() => api.close());

async function serve(script: LoopbackScript, overrides: Partial<AccountClientOptions> = {}) {
  api = await startLoopback(script);
  return createClientKit(api, overrides);
}

const fresh = (overrides: Partial<UpstreamCall<unknown>> = {}) => toCall({ freshForSeconds: 60, ...overrides });

describe('an answer that tells of limits', () => {
  const limits = [toBucket('all', 5, 1000), toBucket('report', 5, 3000), toBucket('other', 5, 1000)];
  const readRemaining = (states: readonly { readonly name: string; readonly remaining: number }[]) =>
    Object.fromEntries(states.map(({ name, remaining }) => [name, remaining]));

  test('closes the buckets that its call took from until the reset when nothing remains', async () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4' };
    const { client, context, clock } = await serve(() => ({ headers, json: {} }), { limits });
    await client.send(toCall({ buckets: ['all', 'report'] }), context());
    expect(readRemaining(client.limits())).toEqual({ all: 0, report: 0, other: 5 });
    expect(client.estimateWaitMs([['all']])).toBe(4000);
    await client.send(toCall({ buckets: ['other'] }), context());
    await expect(client.send(toCall(), context({ deadlineAt: clock.now() + 3999 }))).rejects.toMatchObject({
      kind: 'rate-limited',
      retryAfterSeconds: 4,
    });
    expect(api.requests).toHaveLength(2);
    await clock.advance(4000);
    await client.send(toCall(), context());
    expect(api.requests).toHaveLength(3);
  });

  test('changes nothing while something remains', async () => {
    const headers = { 'ratelimit-remaining': '1', 'ratelimit-reset': '4' };
    const { client, context } = await serve(() => ({ headers, json: {} }), { limits });
    await client.send(toCall(), context());
    expect(readRemaining(client.limits())).toEqual({ all: 4, report: 5, other: 5 });
  });

  test('a 429 that does not say how long closes each of the buckets for its own window', async () => {
    const { client, context } = await serve(() => ({ status: 429 }), { limits });
    const hasty = toCall({ buckets: ['all', 'report'], isRepeatable: false });
    await expect(client.send(hasty, context())).rejects.toMatchObject({ kind: 'rate-limited' });
    expect(client.estimateWaitMs([['all']])).toBe(1000);
    expect(client.estimateWaitMs([['report']])).toBe(3000);
    expect(client.estimateWaitMs([['other']])).toBe(0);
  });

  test('a 429 with rate headers alone is obeyed, whatever they say remains', async () => {
    const headers = { 'ratelimit-remaining': '3', 'ratelimit-reset': '9' };
    const { client, context } = await serve(() => ({ status: 429, headers }), { limits });
    await expect(client.send(toCall({ isRepeatable: false }), context())).rejects.toMatchObject({
      kind: 'rate-limited',
    });
    expect(client.estimateWaitMs([['all']])).toBe(9000);
    expect(client.estimateWaitMs([['other']])).toBe(0);
  });

  test('Retry-After counts for more than rate headers, and for the whole account', async () => {
    const headers = { 'retry-after': '2', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9' };
    const { client, context } = await serve(() => ({ status: 429, headers }), { limits });
    await expect(client.send(toCall({ isRepeatable: false }), context())).rejects.toMatchObject({
      kind: 'rate-limited',
      retryAfterSeconds: 2,
    });
    expect(client.estimateWaitMs([['all']])).toBe(2000);
    expect(client.estimateWaitMs([['other']])).toBe(2000);
  });
});

describe('a call that several wait for', () => {
  const limits = [toBucket('all', 1, 1000)];

  /** The turn of this moment is taken, so that everybody waits. */
  async function serveBusy() {
    const kit = await serve(({ path }) => ({ json: { path } }), { limits });
    await kit.client.send(toCall({ path: '/first' }), kit.context());
    const ask = (path: string, more: Parameters<typeof kit.context>[0] = {}) =>
      kit.client.send(fresh({ path }), kit.context(more)).catch((error: unknown) => error);
    return { ...kit, ask };
  }

  const readPaths = () => api.requests.map(({ path }) => path);

  test('is as urgent as the most urgent of them', async () => {
    const { ask, clock } = await serveBusy();
    const all = [ask('/refresh', { priority: 'background' }), ask('/person'), ask('/other')];
    await settle();
    all.push(ask('/refresh'));
    await clock.advance(1000);
    await api.waitFor('END GET /refresh 200');
    await clock.advance(1000);
    await api.waitFor('END GET /person 200');
    await clock.advance(1000);
    await Promise.all(all);
    expect(readPaths()).toEqual(['/first', '/refresh', '/person', '/other']);
  });

  test('is background again when the person has left', async () => {
    const { ask, clock } = await serveBusy();
    const person = new AbortController();
    const all = [
      ask('/refresh', { signal: person.signal }),
      ask('/refresh', { priority: 'background' }),
      ask('/other'),
    ];
    await settle();
    person.abort();
    await clock.advance(1000);
    await api.waitFor('END GET /other 200');
    await clock.advance(1000);
    await Promise.all(all);
    expect(readPaths()).toEqual(['/first', '/other', '/refresh']);
  });

  test('has the place of the client that has waited longest for a turn', async () => {
    const { ask, clock } = await serveBusy();
    const greedy = ['/g1', '/g2', '/g3'].map((path) => ask(path, { client: 'greedy' }));
    await settle();
    const modest = ask('/g3', { client: 'modest' });
    await clock.advance(1000);
    await api.waitFor('END GET /g1 200');
    await clock.advance(1000);
    await api.waitFor('END GET /g3 200');
    await modest;
    await clock.advance(1000);
    await Promise.all(greedy);
    expect(readPaths()).toEqual(['/first', '/g1', '/g3', '/g2']);
  });

  test('refuses at once whoever joins and cannot wait so long, and goes on for the others', async () => {
    const { ask, clock } = await serveBusy();
    const others = [ask('/a'), ask('/b')];
    await settle();
    const since = clock.now();
    const refused = await ask('/b', { deadlineAt: clock.now() + 1500 });
    expect(refused).toMatchObject({ kind: 'rate-limited', retryAfterSeconds: 2 });
    expect(clock.now()).toBe(since);
    await clock.advance(1000);
    await api.waitFor('END GET /a 200');
    await clock.advance(1000);
    expect(await others[1]).toMatchObject({ value: { path: '/b' } });
  });

  test('is refused only for those who asked before: who comes in the same moment, with more time, has its own', async () => {
    const { ask, clock } = await serveBusy();
    const patient = new AbortController();
    const ends: Promise<unknown>[] = [];
    // Somewhere among these steps the first has been refused and has not heard of it yet.
    for (let steps = 0; steps < 30; steps += 1) {
      const hasty = ask(`/a${steps}`, { deadlineAt: clock.now() + 500 });
      for (let step = 0; step < steps; step += 1) {
        await Promise.resolve();
      }
      ends.push(ask(`/a${steps}`, { signal: patient.signal }));
      expect(await hasty).toMatchObject({ kind: 'rate-limited' });
      await settle();
    }
    patient.abort();
    expect(await Promise.all(ends)).toEqual(ends.map(() => expect.objectContaining({ name: 'AbortError' })));
  });
});
