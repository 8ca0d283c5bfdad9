/** Hits, events and signs of life at the Pirsch emulator, and what the statistics make of them. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { createClient, createSmallWorld, emptyId, journalId, now, shopId } from './pirsch-world';

const minute = 60_000;
const range = 'from=2026-03-09&to=2026-03-11';
const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile Safari/605.1.15';
const hit = { url: `https://${emptyId}.example/start`, ip: '203.0.113.9', user_agent: phone };
const nothing = { status: 200, text: undefined };

let at: number;
let client: ReturnType<typeof createClient>;
const read = (statistic: string, more = '', id = emptyId) =>
  client.ask(`/statistics/${statistic}?id=${id}&${range}${more}`).body;
const send = (fields: object = {}) => client.write('POST /hit', { ...hit, ...fields });
const visit = (path: string, fields: object = {}) => send({ url: `https://${emptyId}.example${path}`, ...fields });
const trigger = (fields: object = {}) => client.write('POST /event', { ...hit, event_name: 'Search', ...fields });

beforeEach(() => {
  at = now;
  client = createClient(createSmallWorld(), () => at);
});

describe('a hit', () => {
  it('is a page view, answered with nothing and counted at once', () => {
    expect(send()).toMatchObject(nothing);
    expect(read('total')).toEqual({ visitors: 1, views: 1, sessions: 1, bounces: 1, bounce_rate: 1 });
    expect(read('active')).toEqual({ stats: [{ path: '/start', title: '', visitors: 1 }], visitors: 1 });
  });

  it('continues the session of its visitor for less than 30 minutes', () => {
    visit('/');
    at += 30 * minute - 1;
    visit('/cart');
    expect(read('total')).toMatchObject({ visitors: 1, views: 2, sessions: 1, bounces: 0 });
    expect(read('page', '&include_avg_time_on_page=true&path=/')[0].average_time_spent_seconds).toBe(1800);
    at += 30 * minute;
    visit('/');
    expect(read('total')).toMatchObject({ visitors: 1, views: 3, sessions: 2, bounces: 1 });
  });

  it('tells visitors apart by address and user agent', () => {
    send();
    send({ ip: '203.0.113.10' });
    send({ user_agent: 'Other' });
    expect(read('total')).toMatchObject({ visitors: 3, sessions: 3 });
  });

  it('has a new visitor on another day of the domain, unless the session goes on', () => {
    at = Date.parse('2026-03-11T03:50:00Z');
    client = createClient(createSmallWorld(), () => at);
    send();
    at += 20 * minute;
    send();
    expect(read('total')).toMatchObject({ visitors: 1, sessions: 1 });
    at += 31 * minute;
    send();
    expect(read('total')).toMatchObject({ visitors: 2, sessions: 2 });
  });

  it('tells language, device, referrer and utm', () => {
    visit('/?utm_source=letter&utm_medium=email', {
      accept_language: 'fr-FR,fr;q=0.9',
      referrer: 'https://search.example/q',
      screen_width: 390,
      title: 'Start',
    });
    expect(read('language')).toMatchObject([{ language: 'fr', visitors: 1 }]);
    expect(read('browser/version')).toMatchObject([{ browser: 'Safari', browser_version: '17.5' }]);
    expect(read('os/version')).toMatchObject([{ os: 'iOS', os_version: '17.5' }]);
    expect(read('platform')).toMatchObject({ platform_mobile: 1, platform_desktop: 0 });
    expect(read('screen')).toMatchObject([{ screen_class: 'XS' }]);
    expect(read('referrer')).toMatchObject([{ referrer: 'https://search.example/q', referrer_name: 'search.example' }]);
    expect(read('utm/source')).toMatchObject([{ utm_source: 'letter' }]);
    expect(read('country')).toMatchObject([{ country_code: '' }]);
  });

  it('leaves the platform unknown for a program, and its own pages out of the referrers', () => {
    send({ user_agent: 'curl/8.5', referrer: `https://${emptyId}.example/` });
    expect(read('platform')).toMatchObject({ platform_unknown: 1 });
    expect(read('referrer')).toMatchObject([{ referrer: '', referrer_name: '' }]);
  });

  it.each([
    ['url', { url: undefined }],
    ['url', { url: '/start' }],
    ['url', { url: 'https://elsewhere.example/' }],
    ['ip', { ip: '' }],
    ['user_agent', { user_agent: null }],
    ['screen_width', { screen_width: '390' }],
    ['title', { title: 7 }],
  ])('is refused with a bad %s: %j', (field, fields) => {
    const { status, body } = send(fields);
    expect(status).toBe(400);
    expect(Object.keys(body.validation)).toEqual([field]);
    expect(read('total').views).toBe(0);
  });

  it('tolerates empty, older and newer fields', () => {
    const older = { cf_connecting_ip: '', x_forwarded_for: null, forwarded: '', x_real_ip: '', dnt: '0' };
    expect(send({ ...older, sec_ch_ua: '', tags: { author: 'a' }, referrer: null }).status).toBe(200);
    expect(read('total').views).toBe(1);
  });

  it('is not counted for bots and for people who ask not to be tracked', () => {
    expect(send({ user_agent: 'ExampleBot/2.1' }).status).toBe(200);
    expect(send({ dnt: '1' }).status).toBe(200);
    expect(read('total').views).toBe(0);
    send({ user_agent: 'ExampleBot/2.1', disable_bot_filter: true });
    expect(read('total').views).toBe(1);
  });

  it('joins the traffic that was there before, which is back alone after a reset', () => {
    const before = read('total', '', journalId);
    send({ url: `https://${journalId}.example/` });
    expect(read('total', '', journalId)).toMatchObject({ views: before.views + 1, visitors: before.visitors + 1 });
    client.emulator.reset();
    const token = client.signIn().body.access_token;
    const target = `/statistics/total?id=${journalId}&${range}`;
    expect(client.send('GET', target, { authorization: `Bearer ${token}` }).body).toEqual(before);
  });

  it("goes to the domain of a domain's client, whatever the address says", () => {
    const { body } = client.write('POST /client', { domain_id: journalId, description: 'Writer', scope_hit: 'w' });
    const token = client.signIn(body.client_id, body.client_secret).body.access_token;
    const headers = { authorization: `Bearer ${token}` };
    const before = read('total', '', journalId).views;
    const post = (path: string, fields: object) => client.send('POST', path, headers, JSON.stringify(fields)).status;
    expect(post('/hit', { ...hit, url: 'https://www.elsewhere.example/' })).toBe(200);
    expect(read('total', '', journalId).views).toBe(before + 1);
    expect(post('/event', { ...hit, event_name: 'Search' })).toBe(403);
  });

  it('counts towards goals', () => {
    send({ url: `https://${shopId}.example/checkout/thank-you` });
    const [goal] = read('goals', '', shopId);
    expect(goal).toMatchObject({ page_goal: { name: 'Purchase' }, stats: { visitors: 1, views: 1 } });
  });
});

describe('an event', () => {
  it('belongs to the session of its visitor and is no page view', () => {
    send();
    at += minute;
    const event_meta = { place: 'top', count: 3, first: true };
    expect(trigger({ event_duration: 12, event_meta })).toMatchObject(nothing);
    expect(read('total')).toMatchObject({ views: 1, sessions: 1 });
    expect(read('events')).toMatchObject([
      { name: 'Search', visitors: 1, cr: 1, average_duration_seconds: 12, meta_keys: ['count', 'first', 'place'] },
    ]);
    expect(read('event/list')).toMatchObject([{ meta: { place: 'top', count: '3', first: 'true' }, count: 1 }]);
    expect(read('event/meta', '&event=Search&event_meta_key=place')).toMatchObject([{ meta_value: 'top' }]);
  });

  it('opens a session where there is none, with its page as the first view', () => {
    trigger();
    expect(read('total')).toMatchObject({ visitors: 1, views: 1, sessions: 1 });
    at += 29 * minute;
    send();
    expect(read('total')).toMatchObject({ views: 2, sessions: 1 });
  });

  it.each([
    ['event_name', { event_name: '' }],
    ['event_duration', { event_duration: 1.5 }],
    ['event_meta', { event_meta: { nested: {} } }],
    ['event_meta', { event_meta: Object.fromEntries(Array.from({ length: 21 }, (_, key) => [`k${key}`, 'v'])) }],
    ['event_meta', { event_meta: { k: 'v'.repeat(2001) } }],
    ['url', { url: 'https://elsewhere.example/' }],
  ])('is refused with a bad %s', (field, fields) => {
    expect(Object.keys(trigger(fields).body.validation)).toEqual([field]);
    expect(read('events')).toBeNull();
  });
});

describe('a sign of life', () => {
  const keepAlive = (fields: object = {}) =>
    client.write('POST /session', { ip: hit.ip, user_agent: hit.user_agent, ...fields });

  it('keeps an open session open, without a view', () => {
    send();
    at += 29 * minute;
    expect(keepAlive()).toMatchObject(nothing);
    at += 29 * minute;
    send();
    expect(read('total')).toMatchObject({ sessions: 1, views: 2 });
  });

  it('neither opens a session nor brings one back', () => {
    keepAlive();
    expect(read('total').sessions).toBe(0);
    send();
    at += 30 * minute;
    keepAlive();
    send();
    expect(read('total').sessions).toBe(2);
  });

  it('needs address and user agent', () => {
    expect(Object.keys(keepAlive({ ip: '', user_agent: '' }).body.validation)).toEqual(['ip', 'user_agent']);
  });
});

describe('a period', () => {
  it('may be given as the instants that a Date is written as', () => {
    const target = `/statistics/total?id=${shopId}&from=2026-03-09T00:00:00.000Z&to=2026-03-11T23:59:59.999Z`;
    expect(client.ask(target).body).toEqual(read('total', '', shopId));
  });
});
