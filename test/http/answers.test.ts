/** What is kept, shown past its time, and purged. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { createAnswerStore } from '../../src/http/cache';
import type { AccountClientOptions, CallContext, UpstreamCall, UsedAnswer } from '../../src/http/types';
import { NotAskedError } from '../../src/errors';
import { createCallBudget } from '../../src/server/budget';
import { createClientKit, toBucket, toCall } from '../support/client-kit';
import { settle } from '../support/fake-clock';
import { startLoopback, type Loopback, type LoopbackReply, type LoopbackScript } from '../support/loopback';

let api: Loopback | undefined;
afterEach(async () => {
  await api?.close();
  api = undefined;
});

async function serve(script: LoopbackScript, overrides: Partial<AccountClientOptions> = {}) {
  const running = await startLoopback(script);
  api = running;
  const kit = createClientKit(running, overrides);
  const ask = (call: UpstreamCall<unknown>, context: Partial<CallContext> = {}) =>
    kit.client.send(call, kit.context(context));
  return { ...kit, api: running, ask };
}

const counting: LoopbackScript = (_, count) => ({ json: { n: count } });
const inOrder = (...replies: readonly LoopbackReply[]): LoopbackScript => {
  return (_, count) => replies[Math.min(count, replies.length) - 1]!;
};
const read = (path: string, more: Partial<UpstreamCall<unknown>> = {}) =>
  toCall({ path, freshForSeconds: 60, ...more });
const write = (more: Partial<UpstreamCall<unknown>> = {}) =>
  toCall({ method: 'POST', path: '/change', isRepeatable: false, ...more });
const figures = read('/figures', { staleForSeconds: 10 });

describe('a change', () => {
  const link = read('/links/5', { tags: ['link:5'] });
  const links = read('/links', { tags: ['links'] });
  const goals = read('/goals', { tags: ['goals'] });
  const unknown = read('/unknown');
  const all = [link, links, goals, unknown];

  const findPurged = async (change: UpstreamCall<unknown>) => {
    const { ask, api: running } = await serve(counting);
    for (const call of all) await ask(call);
    await ask(change);
    const before = running.requests.length;
    for (const call of all) await ask(call);
    return running.requests.slice(before).map(({ path }) => path);
  };

  test('has what it purges asked for anew, and nothing else; what bears no tags goes with every change', async () => {
    expect(await findPurged(write({ purges: ['link:5', 'links'] }))).toEqual(['/links/5', '/links', '/unknown']);
  });

  test('that declares nothing purges the account', async () => {
    expect(await findPurged(write())).toEqual(['/links/5', '/links', '/goals', '/unknown']);
  });

  test('is told by what it is, not by its verb: a POST that may be repeated only asks', async () => {
    expect(await findPurged(write({ isRepeatable: true }))).toEqual([]);
    await api?.close();
    expect(await findPurged(write({ method: 'PUT', isRepeatable: true, purges: ['goals'] }))).toEqual([
      '/goals',
      '/unknown',
    ]);
  });

  test('purges an empty list by the list, of which it is no member', async () => {
    const { ask } = await serve(inOrder({ json: [] }, { json: { id: 7 } }, { json: [7] }));
    expect((await ask(links)).value).toEqual([]);
    await ask(write({ purges: ['links'] }));
    expect((await ask(links)).value).toEqual([7]);
  });

  test('leaves other accounts alone', async () => {
    const store = createAnswerStore();
    const { ask, api: running } = await serve(counting, { store });
    const other = createClientKit(running, { store, account: 'second' });
    await other.client.send(links, other.context());
    await ask(write());
    await other.client.send(links, other.context());
    expect(running.requests.map(({ path }) => path)).toEqual(['/links', '/change']);
  });

  test('is seen by another client of the same account over the same store', async () => {
    const store = createAnswerStore();
    const { ask, api: running } = await serve(counting, { store });
    const other = createClientKit(running, { store });
    await other.client.send(links, other.context());
    await ask(write({ purges: ['links'] }));
    expect((await other.client.send(links, other.context())).value).toEqual({ n: 3 });
  });

  test.each([
    ['refused', { status: 422 }],
    ['of unknown outcome', { fault: 'reset' }],
    ['answered with something else than was promised', { text: '<p>' }],
  ] as const)('that is %s purges as well', async (_, reply) => {
    const { ask } = await serve(({ path }, count) => (path === '/change' ? reply : { json: { n: count } }));
    await ask(links);
    await expect(ask(write({ purges: ['links'] }))).rejects.toMatchObject({ name: 'ProviderError' });
    expect((await ask(links)).value).toEqual({ n: 3 });
  });

  test('is not followed by what was asked while it ran, kept or in flight', async () => {
    const { ask, api: running } = await serve(async ({ path }, count) => {
      if (path === '/change') await running.waitFor('START GET /goals');
      if (path === '/goals' && count < 5) await running.waitFor('END POST /change 200');
      return { json: { n: count } };
    });
    const change = ask(write({ purges: ['links', 'goals'] }));
    await running.waitFor('START POST /change');
    await ask(links);
    const early = ask(goals);
    await change;
    expect((await ask(links)).value).toEqual({ n: 4 });
    expect((await ask(goals)).value).toEqual({ n: 5 });
    await early;
    expect((await ask(goals)).value).toEqual({ n: 5 });
  });

  test('purges when it begins: an answer from before is not served while it runs', async () => {
    const { ask, api: running } = await serve(async ({ path }, count) => {
      if (path === '/change') await running.waitFor('END GET /links 200', 2);
      return { json: { n: count } };
    });
    await ask(links);
    const change = ask(write({ purges: ['links'] }));
    await running.waitFor('START POST /change');
    expect((await ask(links)).value).toEqual({ n: 3 });
    await change;
  });

  test('ends what other requests may take over, if it purges a part of it', async () => {
    const used: UsedAnswer[] = [];
    const { ask } = await serve(counting);
    const recorder = { record: () => undefined, use: (one: UsedAnswer) => void used.push(one) };
    await ask(links, { recorder });
    await ask(goals, { recorder });
    await ask(links, { recorder });
    const isCurrent = () => used.map((one) => one?.isCurrent());
    expect(isCurrent()).toEqual([true, true, true]);
    await ask(write({ purges: ['links'] }));
    expect(isCurrent()).toEqual([false, true, false]);
  });
});

describe('past its freshness, where the call allows it', () => {
  test('an answer is served as stale at once while one call renews it', async () => {
    const { ask, clock, lines, api: running } = await serve(counting);
    const first = await ask(figures);
    await clock.advance(60_000);
    const stale = { value: { n: 1 }, asOf: first.asOf, isStale: true };
    expect(await Promise.all([ask(figures), ask(figures), ask(figures)])).toEqual([stale, stale, stale]);
    await running.waitFor('END GET /figures 200', 2);
    while (!lines.includes('GET /figures 200 MISS')) await settle();
    const renewed = await ask(figures, { maxAgeSeconds: 1 });
    expect(renewed).toEqual({ value: { n: 2 }, asOf: first.asOf + 60_000, isStale: false });
    expect(await ask(figures)).toEqual(renewed);
    expect(running.requests).toHaveLength(2);
    expect(lines.filter((line) => line === 'GET /figures null STALE')).toHaveLength(3);
  });

  test('the renewal waits behind those for whom somebody waits', async () => {
    const { ask, clock, api: running } = await serve(counting, { limits: [toBucket('all', 1, 1_000)] });
    await ask(figures);
    await clock.advance(60_000);
    const first = ask(read('/first'));
    await ask(figures);
    const second = ask(read('/second'));
    await first;
    await clock.advance(1_000);
    await second;
    await clock.advance(1_000);
    await running.waitFor('END GET /figures 200', 2);
    expect(running.requests.map(({ path }) => path)).toEqual(['/figures', '/first', '/second', '/figures']);
  });

  test.each<[string, number, Partial<CallContext>]>([
    ['after ten seconds more', 70_000, {}],
    ['for a caller that wants it younger', 60_000, { maxAgeSeconds: 60 }],
    [
      'for a caller with a budget, who pays for what it asks',
      60_000,
      { budget: createCallBudget(new Map([['stub', 9]])) },
    ],
  ])('it is asked for first %s', async (_, passedMs, context) => {
    const { ask, clock } = await serve(counting);
    await ask(figures);
    await clock.advance(passedMs);
    expect(await ask(figures, context)).toMatchObject({ value: { n: 2 }, isStale: false });
  });

  test('it is not served after a change', async () => {
    const { ask, clock } = await serve(counting);
    await ask(figures);
    await clock.advance(60_000);
    await ask(write());
    expect(await ask(figures)).toMatchObject({ value: { n: 3 }, isStale: false });
  });

  test('nothing is sent for a caller that only counts calls', async () => {
    const { ask, clock, api: running } = await serve(counting);
    await ask(figures);
    await clock.advance(60_000);
    const noted: string[] = [];
    const plan = {
      note: ({ operation }: { operation: string }) => void noted.push(operation),
      expect: () => undefined,
    };
    await expect(ask(figures, { plan })).rejects.toBeInstanceOf(NotAskedError);
    await settle();
    expect([noted, running.requests.length]).toEqual([['GET /figures'], 1]);
  });

  test('a renewal that fails leaves the old answer, which goes on to stand in for who allows its age', async () => {
    const {
      ask,
      clock,
      api: running,
    } = await serve(inOrder({ json: { n: 1 } }, { status: 503, headers: { 'retry-after': '99' } }));
    await ask(figures);
    await clock.advance(60_000);
    expect(await ask(figures)).toMatchObject({ isStale: true });
    await running.waitFor('END GET /figures 503');
    await clock.advance(10_000);
    expect(await ask(figures)).toMatchObject({ value: { n: 1 }, isStale: true });
    await expect(ask(figures, { maxAgeSeconds: 60 })).rejects.toMatchObject({ kind: 'unavailable' });
  });

  test('what is shown stale is nothing that other requests may take over', async () => {
    const used: UsedAnswer[] = [];
    const { ask, clock } = await serve(counting);
    await ask(figures);
    await clock.advance(60_000);
    await ask(figures, { recorder: { record: () => undefined, use: (one) => void used.push(one) } });
    expect(used).toEqual([null]);
  });
});

describe('what does not exist', () => {
  const missing = inOrder({ status: 404, json: { message: 'No such thing.' } }, { json: { n: 2 } });
  const link = read('/links/9', { tags: ['link:9'] });
  const notFound = { name: 'ProviderError', kind: 'not-found', provider: 'stub', account: 'main' };

  test('is believed for ten seconds, in the same words', async () => {
    const { ask, clock, lines } = await serve(missing, {
      readRefusal: () => ({ kind: 'not-found', message: 'No such thing.', fields: { id: 'unknown' } }),
    });
    const first = await ask(link).catch((error: unknown) => error);
    expect(first).toMatchObject(notFound);
    await clock.advance(9_999);
    const again = await ask(link).catch((error: unknown) => error);
    expect(again).toMatchObject({ ...notFound, fields: { id: 'unknown' }, message: (first as Error).message });
    expect(lines).toEqual(['GET /links/9 404 MISS', 'GET /links/9 null HIT']);
    await clock.advance(1);
    expect((await ask(link)).value).toEqual({ n: 2 });
  });

  test('may be made by any change of the account, whatever it purges', async () => {
    const { ask } = await serve(inOrder({ status: 404 }, { json: { id: 9 } }, { json: { n: 3 } }));
    await expect(ask(link)).rejects.toMatchObject(notFound);
    await ask(write({ purges: ['links'] }));
    expect((await ask(link)).value).toEqual({ n: 3 });
  });

  test('is not learned from who asked before the change that made it', async () => {
    const { ask, api: running } = await serve(async ({ path }, count) => {
      if (path !== '/links/9') return { json: {} };
      if (count === 1) await running.waitFor('END POST /change 200');
      return count === 1 ? { status: 404 } : { json: { n: count } };
    });
    const early = ask(link).catch((error: unknown) => error);
    await running.waitFor('START GET /links/9');
    await ask(write({ purges: ['links'] }));
    expect((await ask(link)).value).toEqual({ n: 3 });
    expect(await early).toMatchObject(notFound);
    expect((await ask(link)).value).toEqual({ n: 3 });
  });

  test('is asked for again by a caller that wants it younger, and never stands in for a failure', async () => {
    const { ask, clock } = await serve(inOrder({ status: 404 }, { status: 503, headers: { 'retry-after': '99' } }));
    await expect(ask(link)).rejects.toMatchObject(notFound);
    await expect(ask(link, { maxAgeSeconds: 0 })).rejects.toMatchObject({ kind: 'unavailable' });
    await clock.advance(10_000);
    await expect(ask(link)).rejects.toMatchObject({ kind: 'unavailable' });
  });

  test.each([400, 401, 403, 422, 501])('a %i is not kept at all', async (status) => {
    const { ask } = await serve(inOrder({ status }, { json: { n: 2 } }));
    await expect(ask(link)).rejects.toMatchObject({ name: 'ProviderError' });
    expect((await ask(link)).value).toEqual({ n: 2 });
  });
});

describe('one answer for two questions', () => {
  const settled = read('/rows', { freshForSeconds: 86_400 });
  const list = read('/rows');

  test('each caller says how long it is fresh for it', async () => {
    const { ask, clock } = await serve(counting);
    await ask(settled);
    await clock.advance(3_600_000);
    expect((await ask(settled)).value).toEqual({ n: 1 });
    expect((await ask(list)).value).toEqual({ n: 2 });
  });

  test('and it is fresh no longer than for who asked', async () => {
    const { ask, clock } = await serve(counting);
    await ask(list);
    await clock.advance(60_000);
    expect((await ask(settled)).value).toEqual({ n: 2 });
  });
});
