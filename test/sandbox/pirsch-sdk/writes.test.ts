/** Every write of Pirsch's own client, and what its reads make of it afterwards. */
import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PirschFilter, PirschHit } from 'pirsch-sdk';
import type { Answer, Witness } from './kit';
import { createWriter, readExchange, startAt, startWitness, toFilter, today, writeMethods } from './kit';

const minute = 60_000;
const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1';

let witness: Witness;

beforeAll(async () => {
  witness = await startWitness();
});

beforeEach(() => {
  witness.clock.at = startAt;
  witness.sandbox.pirsch.reset();
});

afterAll(() => witness?.stop());

/** Of a page that nobody else opens. */
const write = (path: string, more: Partial<PirschHit> = {}): PirschHit => ({
  url: `https://${witness.trips.hostname}${path}?utm_source=witness`,
  ip: '203.0.113.200',
  user_agent: phone,
  accept_language: 'nl-NL,nl;q=0.9',
  title: 'A page of its own',
  referrer: 'https://search.example/somewhere',
  screen_width: 390,
  screen_height: 844,
  ...more,
});

/** The day on both sides of today: the website has a zone of its own. */
const aroundToday = (more: Partial<PirschFilter>): PirschFilter =>
  toFilter(witness.trips, '2026-05-19', '2026-05-21', more);
const fromWitness = (): PirschFilter => aroundToday({ utm_source: 'witness' });
const at = (minutes: number): string => new Date(startAt + minutes * minute).toISOString();

const writes: Readonly<Record<(typeof writeMethods)[number], () => Promise<void>>> = {
  hit: async () => {
    const { client } = witness;
    await client.hit(write('/one', { tags: { author: 'desk', issue: 7 } }));
    expect(await client.totalVisitors(fromWitness())).toMatchObject({ visitors: 1, views: 1, sessions: 1, bounces: 1 });
    expect(await client.pages(fromWitness())).toMatchObject([{ path: '/one', views: 1 }]);
    expect(await client.languages(fromWitness())).toMatchObject([{ language: 'nl', visitors: 1 }]);
    expect(await client.osVersions(fromWitness())).toMatchObject([{ os: 'iOS', os_version: '17.5' }]);
    expect(await client.screen(fromWitness())).toMatchObject([{ screen_class: 'XS' }]);
    expect(await client.referrer(fromWitness())).toMatchObject([{ referrer: 'https://search.example/somewhere' }]);
    expect(await client.activeVisitors(fromWitness())).toMatchObject({ visitors: 1, stats: [{ path: '/one' }] });
    await checkTags();
  },
  batchHits: async () => {
    const { client } = witness;
    await client.batchHits([
      { ...write('/second'), time: at(-5) },
      { ...write('/first'), time: at(-15) },
      { ...write('/other', { ip: '203.0.113.201' }), time: at(-50) },
    ]);
    expect(await client.totalVisitors(fromWitness())).toMatchObject({ visitors: 2, views: 3, sessions: 2, bounces: 1 });
    expect(await client.entryPages(fromWitness())).toMatchObject([{ path: '/first' }, { path: '/other' }]);
    expect(await client.exitPages(fromWitness())).toMatchObject([{ path: '/other' }, { path: '/second' }]);
    const timed = { ...fromWitness(), path: '/first', include_avg_time_on_page: true };
    expect(await client.pages(timed)).toMatchObject([{ average_time_spent_seconds: 600 }]);
    expect(await client.activeVisitors(fromWitness())).toMatchObject({ visitors: 1, stats: [{ path: '/second' }] });
  },
  event: async () => {
    const { client } = witness;
    await client.event('Brochure', write('/trips'), 12, { language: 'nl', pages: 3, printed: true });
    const named = { ...fromWitness(), event: 'Brochure' };
    expect(await client.events(fromWitness())).toMatchObject([
      { name: 'Brochure', visitors: 1, average_duration_seconds: 12, meta_keys: ['language', 'pages', 'printed'] },
    ]);
    expect(await client.eventMetadata({ ...named, event_meta_key: 'pages' })).toMatchObject([{ meta_value: '3' }]);
    expect(await client.listEvents({ ...fromWitness(), event_meta: { printed: true } })).toEqual([
      { name: 'Brochure', meta: { language: 'nl', pages: '3', printed: 'true' }, visitors: 1, count: 1 },
    ]);
    expect(await client.listEvents({ ...fromWitness(), event_meta: { printed: false } })).toBeNull();
    expect(await client.eventPages(named)).toMatchObject([{ path: '/trips', views: 1 }]);
    expect(await client.eventPages(fromWitness())).toBeNull();
  },
  batchEvents: async () => {
    const { client } = witness;
    await client.batchEvents([
      { name: 'Brochure', hit: write('/trips'), time: at(-3), duration: 20, meta: { pages: 4 } },
      { name: 'Brochure', hit: write('/'), time: at(-9), duration: 10 },
      { name: 'Call', hit: write('/contact'), time: at(-1) },
    ]);
    expect(await client.events({ ...fromWitness(), sort: 'name', direction: 'asc' })).toMatchObject([
      { name: 'Brochure', views: 2, average_duration_seconds: 15, meta_keys: ['pages'] },
      { name: 'Call', views: 1, average_duration_seconds: 0, meta_keys: null },
    ]);
    expect(await client.totalVisitors(fromWitness())).toMatchObject({ visitors: 1, sessions: 1 });
  },
  session: async () => {
    const { client, clock } = witness;
    const visitAfter = async (isKept: boolean, ip: string): Promise<Answer> => {
      clock.at = startAt;
      await client.hit(write('/long', { ip }));
      clock.at += 20 * minute;
      if (isKept) await client.session({ ip, user_agent: phone });
      clock.at += 20 * minute;
      await client.hit(write('/read', { ip }));
      return client.totalVisitors(fromWitness());
    };
    expect(await visitAfter(true, '203.0.113.202')).toMatchObject({ views: 2, sessions: 1 });
    expect(await visitAfter(false, '203.0.113.203')).toMatchObject({ views: 4, sessions: 3 });
  },
  batchSessions: async () => {
    const { client } = witness;
    const visitor = { ip: '203.0.113.204', user_agent: phone };
    await client.batchHits([{ ...write('/long', visitor), time: at(-60) }]);
    await client.batchSessions([
      { ...visitor, time: at(-20) },
      { ...visitor, time: at(-40) },
    ]);
    await client.batchHits([{ ...write('/read', visitor), time: at(0) }]);
    expect(await client.totalVisitors(fromWitness())).toMatchObject({ visitors: 1, views: 2, sessions: 1 });
  },
  hitFromRequest: async () => {
    const headers = { 'user-agent': phone, 'accept-language': 'nl', referer: 'https://paper.example/' };
    const request = { url: '/tents?utm_source=witness', headers, socket: { remoteAddress: '203.0.113.205' } };
    const hit = witness.client.hitFromRequest(request as unknown as IncomingMessage);
    expect(hit).toMatchObject({ url: `https://${witness.shop.hostname}/tents?utm_source=witness` });
    await witness.client.hit(hit);
    const shop = toFilter(witness.shop, today, today, { utm_source: 'witness' });
    expect(await witness.client.referrer(shop)).toMatchObject([{ referrer: 'https://paper.example/', visitors: 1 }]);
  },
};

/** After the one hit that has tags. */
async function checkTags(): Promise<void> {
  const { client } = witness;
  const row = { visitors: 1, views: 1, relative_visitors: 1, relative_views: 1 };
  expect(await client.tagKeys(fromWitness())).toEqual([
    { key: 'author', value: '', ...row },
    { key: 'issue', value: '', ...row },
  ]);
  expect(await client.tags({ ...fromWitness(), tag: 'issue' })).toEqual([{ key: 'issue', value: '7', ...row }]);
  expect(await client.tags(fromWitness())).toBeNull();
  expect(await client.pages(aroundToday({ tags: { author: 'desk' } }))).toMatchObject([{ path: '/one' }]);
  expect(await client.pages(aroundToday({ tags: { author: 'none' } }))).toBeNull();
}

describe('the official client', () => {
  it.each(writeMethods)('writes by %s what it reads afterwards', async (name) => {
    expect(await witness.client.totalVisitors(fromWitness())).toMatchObject({ visitors: 0 });
    await writes[name]();
  });

  it('is refused as a whole when one entry of a batch is wrong', async () => {
    const hits = [
      { ...write('/good'), time: at(-5) },
      { ...write('/bad'), time: 'yesterday' },
    ];
    await expect(witness.client.batchHits(hits)).rejects.toMatchObject({
      code: 400,
      data: { validation: { time: expect.any(String) } },
    });
    const elsewhere = [...hits.slice(0, 1), { ...write('/bad', { url: 'https://elsewhere.example/' }), time: at(0) }];
    await expect(witness.client.batchHits(elsewhere)).rejects.toMatchObject({ code: 400 });
    expect(await witness.client.totalVisitors(fromWitness())).toMatchObject({ views: 0 });
  });

  it('sends one call for a batch', async () => {
    await witness.client.hit(write('/'));
    witness.sandbox.pirsch.clearLog();
    await witness.client.batchHits([0, 1, 2].map((minutes) => ({ ...write('/'), time: at(-minutes) })));
    expect(readExchange(witness)).toEqual(['POST /api/v1/hit/batch 200']);
  });

  it('opens a visit of its own by a hit that is older than what was heard before', async () => {
    await witness.client.hit(write('/late'));
    await witness.client.batchHits([{ ...write('/early'), time: at(-10) }]);
    expect(await witness.client.totalVisitors(fromWitness())).toMatchObject({ visitors: 1, views: 2, sessions: 2 });
  });

  it('sends batches of what its scopes allow, on its own domain whatever the address says', async () => {
    const { client_id: id, client_secret: secret } = await createWriter(witness);
    const writer = witness.connect(id, secret);
    const hit = { ...write('/mine'), time: at(-1) };
    await writer.batchHits([hit]);
    await writer.batchSessions([{ ip: hit.ip, user_agent: phone, time: at(0) }]);
    const event = { name: 'Call', hit: write('/mine'), time: at(0) };
    await expect(writer.batchEvents([event])).rejects.toMatchObject({ code: 403 });
    const shop = toFilter(witness.shop, today, today, { utm_source: 'witness' });
    expect(await witness.client.totalVisitors(shop)).toMatchObject({ views: 1 });
    expect(await witness.client.totalVisitors(fromWitness())).toMatchObject({ views: 0 });
  });
});
