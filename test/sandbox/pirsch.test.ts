/** The Pirsch emulator as an API: tokens, strictness, what is stored, and the calls it counts. */
import { describe, expect, it } from '@jest/globals';
import { createPirschEmulator, defaultCredentials } from '../../src/sandbox/pirsch/index';
import { createWorld } from '../../src/sandbox/world/index';
import { createClient, createSmallWorld, emptyId, journalId, now, shopId } from './pirsch-world';

const range = 'from=2026-03-08&to=2026-03-10';

describe('tokens', () => {
  it('live for 3600 seconds, and say so with nine fractional digits', () => {
    let at = now;
    const { signIn, send } = createClient(createSmallWorld(), () => at);
    const { status, body } = signIn();
    expect(status).toBe(200);
    expect(body.expires_at).toMatch(/^2026-03-10T13:00:00\.\d{9}Z$/);
    const headers = { authorization: `Bearer ${body.access_token}` };
    at = now + 3_599_999;
    expect(send('GET', '/domain', headers).status).toBe(200);
    at = now + 3_600_000;
    expect(send('GET', '/domain', headers).status).toBe(401);
  });

  it('end together when they are expired, and after a reset', () => {
    const { emulator, ask, signIn } = createClient();
    emulator.expireTokens();
    expect(ask('/domain')).toMatchObject({ status: 401, body: { validation: null, error: [expect.any(String)] } });
    const fresh = { authorization: `Bearer ${signIn().body.access_token}` };
    const request = { method: 'GET', path: '/api/v1/domain', query: new URLSearchParams(), headers: fresh, body: '' };
    expect(emulator.answer(request).status).toBe(200);
    emulator.reset();
    expect(emulator.answer(request).status).toBe(401);
  });

  it.each([
    ['no header', {}],
    ['another scheme', { authorization: 'Basic abc' }],
    ['an unknown token', { authorization: 'Bearer abc' }],
  ])('are asked for: %s is 401', (_name, headers: Record<string, string>) => {
    expect(createClient().send('GET', `/statistics/total?id=${shopId}&${range}`, headers).status).toBe(401);
  });

  it('are refused with 400 for wrong credentials', () => {
    const { signIn, send } = createClient();
    expect(signIn('x'.repeat(32))).toMatchObject({ status: 400, body: { error: [expect.any(String)] } });
    expect(signIn(defaultCredentials.clientId, 'x'.repeat(64)).status).toBe(400);
    expect(signIn('', 7).body.validation).toEqual({
      client_id: expect.any(String),
      client_secret: expect.any(String),
    });
    expect(send('POST', '/token', {}, 'client_id=abc').status).toBe(400);
  });

  it('are given for credentials of the documented lengths', () => {
    expect(defaultCredentials.clientId).toHaveLength(32);
    expect(defaultCredentials.clientSecret).toHaveLength(64);
    const own = { clientId: 'a'.repeat(32), clientSecret: 'b'.repeat(64) };
    const emulator = createPirschEmulator(createSmallWorld(), { now: () => now }, own);
    const body = JSON.stringify({ client_id: own.clientId, client_secret: own.clientSecret });
    const request = { method: 'POST', path: '/api/v1/token', query: new URLSearchParams(), headers: {}, body };
    expect(emulator.answer(request).status).toBe(200);
  });
});

describe('strictness', () => {
  const { ask, send, token } = createClient();
  const total = (more: string) => ask(`/statistics/total?${more}`);

  it('names every missing parameter', () => {
    const { status, body } = total('');
    expect(status).toBe(400);
    expect(Object.keys(body.validation).sort()).toEqual(['from', 'id', 'to']);
    expect(ask('/member').body.validation).toHaveProperty('id');
    expect(ask('/domain/link?id=abc').body.validation).toHaveProperty('domain_id');
  });

  it.each([
    ['from', 'from=2026-3-8&to=2026-03-10'],
    ['from', 'from=2026-02-30&to=2026-03-10'],
    ['to', 'from=2026-03-08&to=2026-03-10T00:00:00Z'],
    ['limit', `${range}&limit=-1`],
    ['limit', `${range}&limit=ten`],
    ['start', `${range}&start=3601`],
    ['platform', `${range}&platform=tablet`],
    ['platform', `${range}&platform=desktop&platform=mobile`],
    ['pattern', `${range}&pattern=%28`],
    ['pattern', `${range}&pattern=%28%3F%3Da%29`],
    ['scale', `${range}&scale=decade`],
    ['tz', `${range}&tz=Mars/Base`],
    ['include_avg_time_on_page', `${range}&include_avg_time_on_page=yes`],
  ])('refuses a bad %s: %s', (field, query) => {
    const { status, body } = total(`id=${shopId}&${query}`);
    expect(status).toBe(400);
    expect(Object.keys(body.validation)).toEqual([field]);
  });

  it('refuses a field to sort by that the rows do not have', () => {
    expect(ask(`/statistics/page?id=${shopId}&${range}&sort=colour`).body.validation).toHaveProperty('sort');
  });

  it('tolerates empty values, zero limits and parameters it does not know', () => {
    const query = `id=${shopId}&${range}&scale=&sort=&direction=&limit=0&offset=0&start=0&city=&screen_width=1920`;
    expect(ask(`/statistics/page?${query}`).body).toHaveLength(4);
  });

  it('answers 404 for an unknown domain, route or method', () => {
    expect(total(`id=nowhere&${range}`).status).toBe(404);
    expect(ask('/member?id=nowhere').status).toBe(404);
    expect(ask('/statistics/weather').status).toBe(404);
    expect(send('PATCH', '/domain', { authorization: `Bearer ${token}` }).status).toBe(404);
  });
});

describe('what is stored', () => {
  const { ask } = createClient();

  it('lists all domains with an empty role, one of them without zone and grouping', () => {
    const { body } = ask('/domain');
    expect(body.map(({ id }: { id: string }) => id)).toEqual([shopId, journalId, emptyId]);
    expect(body[0]).toMatchObject({ timezone: 'Europe/Berlin', group_by_title: false, user_role: '', new_owner: null });
    expect(body[1]).not.toHaveProperty('timezone');
    expect(body[1]).not.toHaveProperty('group_by_title');
    expect(body[2]).toHaveProperty('timezone');
    expect(body[0].def_time).toMatch(/^2025-06-01T09:00:00\.\d{6}Z$/);
  });

  it('answers a question for one domain with one object', () => {
    expect(ask(`/domain?id=${journalId}`).body).toMatchObject({ id: journalId });
    expect(ask(`/domain?domain=${shopId}.example`).body).toMatchObject({ id: shopId });
    expect(ask('/domain?subdomain=none').status).toBe(404);
    expect(ask('/domain?search=none').body).toBeNull();
  });

  it('lists links, members, clients, reports and goals of a domain', () => {
    expect(ask(`/domain/link?domain_id=${shopId}`).body[0]).toMatchObject({ domain_id: shopId, valid_until: null });
    const members = ask(`/member?id=${shopId}`).body;
    expect(members.map(({ role }: { role: string }) => role)).toEqual(['owner', 'admin', 'viewer']);
    expect(members[0].user.email).toMatch(/\.example$/);
    const [client] = ask(`/client?id=${shopId}`).body;
    expect(client).toMatchObject({ scope_statistics: 'r', scope_hit: '' });
    expect(client.client_id).toHaveLength(32);
    expect(client).not.toHaveProperty('client_secret');
    expect(ask(`/report?id=${shopId}`).body).toMatchObject([{ interval: 1 }, { interval: 4 }]);
    expect(ask(`/goal?id=${shopId}`).body[0]).toMatchObject({
      path_pattern: '/checkout/thank-you',
      pattern: '^/checkout/thank-you$',
      visitor_goal: 40,
      cr_goal: 2.5,
    });
  });

  it('tells a goal without target as null, and an empty list as null', () => {
    expect(ask(`/goal?id=${shopId}`).body[1]).toMatchObject({ visitor_goal: null, cr_goal: null });
    expect(ask(`/goal?id=${emptyId}`)).toMatchObject({ status: 200, text: 'null' });
    expect(ask(`/report?id=${emptyId}`).text).toBe('null');
  });

  it('is the same for the same seed', () => {
    const other = createClient();
    for (const target of ['/domain', `/member?id=${shopId}`, `/client?id=${shopId}`]) {
      expect(other.ask(target).text).toBe(ask(target).text);
    }
  });
});

describe('the limit', () => {
  const { emulator } = createClient();
  const [limit] = emulator.limits;

  it('counts configuration calls, 60 a minute', () => {
    expect(emulator.limits).toMatchObject([{ calls: 60, perMs: 60_000 }]);
    const counts = (path: string) =>
      limit?.counts({ method: 'GET', path, query: new URLSearchParams(), headers: {}, body: '' });
    expect(['/api/v1/domain', '/api/v1/domain/link', '/api/v1/member', '/api/v1/goal'].map(counts)).not.toContain(
      false,
    );
    expect(
      ['/api/v1/token', '/api/v1/statistics/total', '/api/v1/hit', '/api/v1/event', '/api/v1/session'].map(counts),
    ).not.toContain(true);
  });

  it('is refused with 429 and says when to come back', () => {
    const reply = limit && emulator.refuse(limit, 17);
    expect(reply?.status).toBe(429);
    expect(reply?.headers).toMatchObject({
      'retry-after': '17',
      'x-ratelimit-limit': '60',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(now / 1000 + 17),
    });
  });
});

describe('the generated world', () => {
  const world = createWorld({ today: '2026-03-10' });
  const { ask } = createClient(world, () => Date.parse('2026-03-10T23:59:59Z'));

  it.each(world.websites.map(({ id, hostname }) => [hostname, id]))(
    'adds up over the days of %s, except for people',
    (_hostname, id) => {
      const query = `id=${id}&from=${world.firstDay}&to=${world.today}`;
      const { body: total } = ask(`/statistics/total?${query}`);
      const { body: days } = ask(`/statistics/visitor?${query}`);
      const sum = (field: string) =>
        days.reduce((all: number, day: Record<string, number>) => all + (day[field] ?? 0), 0);
      expect(days).toHaveLength(120);
      expect(total.sessions).toBeGreaterThan(1000);
      expect([sum('views'), sum('sessions'), sum('bounces')]).toEqual([total.views, total.sessions, total.bounces]);
      expect(sum('visitors')).toBeGreaterThan(total.visitors);
    },
  );

  it('has as many sessions as people and links brought to the site', () => {
    const [site] = world.websites.filter(({ timeZone }) => timeZone === 'UTC');
    const expected = world.visits.filter((visit) => visit.websiteId === site?.id && visit.reachedSite && !visit.isBot);
    const { body } = ask(`/statistics/total?id=${site?.id}&from=${world.firstDay}&to=${world.today}`);
    expect(body.sessions).toBe(expected.filter(({ at }) => at < Date.parse('2026-03-10T23:59:59Z')).length);
  });
});
