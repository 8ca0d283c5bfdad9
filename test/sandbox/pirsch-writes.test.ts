/** What the Pirsch emulator lets clients change: domains and what belongs to them. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { startEmulator } from '../../src/sandbox/server/index';
import { createClient, createSmallWorld, emptyId, journalId, now, shopId } from './pirsch-world';

const range = 'from=2026-03-08&to=2026-03-10';
const nothing = { status: 200, text: undefined };
const stamp = expect.stringMatching(/^2026-03-10T12:00:00\.\d{6}Z$/);

let client: ReturnType<typeof createClient>;
const ask: typeof client.ask = (target) => client.ask(target);
const write: typeof client.write = (operation, body) => client.write(operation, body);
const list = (target: string): readonly Record<string, unknown>[] => ask(target).body ?? [];
const find = (target: string, id: unknown) => list(target).find((row) => row.id === id);
const shop = () => ask(`/domain?id=${shopId}`).body;

beforeEach(() => {
  client = createClient();
});

describe('domains', () => {
  const fresh = { hostname: 'new.example', subdomain: 'new', timezone: 'Asia/Tokyo' };

  it('are created with a code, an owner and no traffic', () => {
    const { status, body } = write('POST /domain', fresh);
    expect(status).toBe(200);
    expect(body).toMatchObject({ ...fresh, user_role: 'Owner', public: false, group_by_title: false, new_owner: null });
    expect(body).toMatchObject({ def_time: stamp, mod_time: stamp });
    expect(body.identification_code).toHaveLength(32);
    expect(list('/domain')).toHaveLength(4);
    expect(list(`/member?id=${body.id}`)).toMatchObject([{ role: 'owner', user_id: body.user_id }]);
    expect(ask(`/statistics/total?id=${body.id}&${range}`).body).toMatchObject({ visitors: 0, bounce_rate: 0 });
  });

  it.each([
    [{}, ['hostname', 'subdomain', 'timezone']],
    [{ ...fresh, hostname: 'https://new.example/' }, ['hostname']],
    [{ ...fresh, hostname: `${shopId}.example`, subdomain: shopId }, ['hostname', 'subdomain']],
    [{ ...fresh, subdomain: 'new.one' }, ['subdomain']],
    [{ ...fresh, timezone: 'Mars/Base' }, ['timezone']],
    [{ ...fresh, timezone: 2 }, ['timezone']],
  ])('are refused by field: %j', (body, fields) => {
    const reply = write('POST /domain', body);
    expect(reply).toMatchObject({ status: 400, body: { error: null } });
    expect(Object.keys(reply.body.validation).sort()).toEqual(fields);
    expect(list('/domain')).toHaveLength(3);
  });

  it('are deleted with all that belongs to them', () => {
    const [goal] = list(`/goal?id=${shopId}`);
    expect(write(`DELETE /domain?id=${shopId}`)).toMatchObject(nothing);
    expect(write(`DELETE /domain?id=${shopId}`).status).toBe(404);
    expect(ask(`/statistics/total?id=${shopId}&${range}`).status).toBe(404);
    expect(ask(`/goal?id=${shopId}`).status).toBe(404);
    expect(write(`DELETE /goal?id=${String(goal?.id)}`).status).toBe(404);
  });

  it('get a new code by PUT, which changes nothing else', () => {
    const { identification_code: before, mod_time: _changed, ...rest } = shop();
    const { body } = write('PUT /domain', { id: shopId });
    expect(Object.keys(body)).toEqual(['identification_code']);
    expect(body.identification_code).not.toBe(before);
    expect(shop()).toEqual({ ...rest, identification_code: body.identification_code, mod_time: stamp });
  });

  it('take another subdomain, unless a second domain has it', () => {
    const move = (subdomain: string) => write('POST /domain/subdomain', { domain_id: shopId, subdomain });
    expect(move('store')).toMatchObject(nothing);
    expect(move('store').status).toBe(200);
    expect(shop().subdomain).toBe('store');
    expect(move(journalId).body.validation).toHaveProperty('subdomain');
  });

  it.each([
    ['/domain/public', 'public'],
    ['/domain/title', 'group_by_title'],
  ])('flip at each call of %s', (path, field) => {
    const flip = () => write(`POST ${path}`, { domain_id: shopId });
    expect(flip()).toMatchObject(nothing);
    expect(shop()[field]).toBe(true);
    flip();
    expect(shop()[field]).toBe(false);
  });

  it('tell titles apart once they group by title', () => {
    write('POST /domain/title', { domain_id: shopId });
    expect(ask(`/statistics/page?id=${shopId}&${range}`).body[0].title).toBe('Title of /');
  });

  it('count by the days of their new time zone', () => {
    const days = () => list(`/statistics/visitor?id=${shopId}&${range}`).map(({ visitors }) => visitors);
    expect(days()).toEqual([1, 2, 1]);
    expect(write('POST /domain/timezone', { domain_id: shopId, timezone: 'UTC' })).toMatchObject(nothing);
    expect(days()).toEqual([0, 2, 1]);
    expect(shop().timezone).toBe('UTC');
    expect(write('POST /domain/timezone', { domain_id: shopId, timezone: 'x' }).body.validation).toHaveProperty(
      'timezone',
    );
  });
});

describe('access links', () => {
  it('are created, described anew and deleted', () => {
    const target = `/domain/link?domain_id=${shopId}`;
    const { body: link } = write('POST /domain/link', { domain_id: shopId, description: 'Board' });
    expect(link).toMatchObject({ domain_id: shopId, description: 'Board', code: expect.any(String), def_time: stamp });
    expect(list(target)).toContainEqual(link);
    expect(write('PUT /domain/link', { id: link.id, description: 'Council' })).toMatchObject(nothing);
    expect(find(target, link.id)).toMatchObject({ description: 'Council', code: link.code });
    expect(write(`DELETE /domain/link?id=${link.id}`)).toMatchObject(nothing);
    expect(list(target)).toHaveLength(2);
    expect(write(`DELETE /domain/link?id=${link.id}`).status).toBe(404);
  });
});

describe('members', () => {
  const target = `/member?id=${shopId}`;

  it('are added as viewers, one per address', () => {
    const emails = ['one@people.example', 'two@people.example', 'one@people.example'];
    expect(write('POST /member', { id: shopId, emails })).toMatchObject(nothing);
    expect(list(target).slice(3)).toMatchObject([
      { role: 'viewer', domain_id: shopId, user: { email: 'one@people.example' } },
      { role: 'viewer', domain_id: shopId, user: { email: 'two@people.example' } },
    ]);
    expect(write('POST /member', { id: shopId, emails }).body.validation).toHaveProperty('emails');
  });

  it.each([[[]], [['nobody']], ['one@people.example'], [[7]]])('need addresses: %j is refused', (emails) => {
    expect(write('POST /member', { id: shopId, emails }).body.validation).toHaveProperty('emails');
  });

  it('become admin or viewer by their own id, whatever the case', () => {
    const id = list(target)[2]?.id;
    expect(write('PUT /member', { id, role: 'Admin' })).toMatchObject(nothing);
    expect(find(target, id)).toMatchObject({ role: 'admin' });
    write('PUT /member', { id, role: 'viewer' });
    expect(find(target, id)).toMatchObject({ role: 'viewer' });
    expect(write('PUT /member', { id, role: 'Owner' }).body.validation).toHaveProperty('role');
    expect(write('PUT /member', { id: shopId, role: 'Admin' }).status).toBe(404);
  });

  it('are removed, but for the owner', () => {
    const [owner, admin] = list(target);
    expect(write(`DELETE /member?id=${String(admin?.id)}`)).toMatchObject(nothing);
    expect(write(`DELETE /member?id=${String(admin?.id)}`).status).toBe(404);
    expect(write(`DELETE /member?id=${String(owner?.id)}`).status).toBe(400);
    expect(write('PUT /member', { id: owner?.id, role: 'Viewer' }).status).toBe(400);
  });
});

describe('clients', () => {
  const target = `/client?id=${shopId}`;
  const create = (fields: object = {}) =>
    write('POST /client', { domain_id: shopId, description: 'Writer', ...fields });

  it('tell their secret once, when they are created', () => {
    const { status, body } = create({ scope_hit: 'w', scope_statistics: null, scope_domains: 'rw' });
    const { client_secret: secret, ...stored } = body;
    expect(status).toBe(200);
    expect(secret).toHaveLength(64);
    expect(stored.client_id).toHaveLength(32);
    expect(stored).toMatchObject({ scope_hit: 'w', scope_event: '', scope_statistics: '', scope_domains: 'rw' });
    expect(find(target, stored.id)).toEqual(stored);
  });

  it('are updated by the same POST with their row id: the description only, without secret', () => {
    const { body } = create({ scope_hit: 'w' });
    const { body: updated } = write('POST /client', { id: body.id, description: 'Reader', scope_hit: '' });
    const { client_secret: _secret, ...rest } = body;
    expect(updated).toEqual({ ...rest, description: 'Reader' });
    expect(list(target)).toHaveLength(3);
    expect(write('POST /client', { id: body.client_id, description: 'x' }).status).toBe(404);
  });

  it.each([
    ['scope_hit', 'r'],
    ['scope_event', 'rw'],
    ['scope_statistics', 'w'],
    ['scope_domains', 'rr'],
    ['scope_domains', 'write'],
    ['scope_domains', true],
    ['description', ''],
  ])('are refused with a bad %s: %s', (field, value) => {
    expect(Object.keys(create({ [field]: value }).body.validation)).toEqual([field]);
  });

  it('reach their own domain, as far as their scopes go', () => {
    const { body } = create({ scope_statistics: 'r', scope_domains: 'r' });
    const { access_token: token } = client.signIn(body.client_id, body.client_secret).body;
    const send = (method: string, path: string, fields = {}) =>
      client.send(method, path, { authorization: `Bearer ${token}` }, JSON.stringify(fields)).status;
    const own = client.send('GET', '/domain', { authorization: `Bearer ${token}` });
    expect(own.body).toMatchObject([{ id: shopId }]);
    expect(send('GET', `/statistics/total?id=${shopId}&${range}`)).toBe(200);
    expect(send('GET', `/statistics/total?id=${journalId}&${range}`)).toBe(403);
    expect(send('GET', `/goal?id=${journalId}`)).toBe(403);
    expect(send('GET', target)).toBe(403);
    expect(send('POST', '/hit')).toBe(403);
    expect(send('POST', '/domain/public', { domain_id: shopId })).toBe(403);
    expect(write(`DELETE /client?id=${body.id}`)).toMatchObject(nothing);
    expect(send('GET', '/domain')).toBe(401);
    expect(client.signIn(body.client_id, body.client_secret).status).toBe(400);
    expect(write(`DELETE /client?id=${body.id}`).status).toBe(404);
  });

  it('change settings of their own domain, but neither make nor delete one', () => {
    const { body } = create({ scope_domains: 'w' });
    const { access_token: token } = client.signIn(body.client_id, body.client_secret).body;
    const send = (method: string, path: string, fields = {}) =>
      client.send(method, path, { authorization: `Bearer ${token}` }, JSON.stringify(fields));
    expect(send('POST', '/domain/public', { domain_id: shopId }).status).toBe(200);
    expect(send('POST', '/domain/public', { domain_id: journalId }).status).toBe(403);
    expect(send('POST', '/domain', { hostname: 'a.example', subdomain: 'a', timezone: 'UTC' }).status).toBe(403);
    expect(send('DELETE', `/domain?id=${shopId}`).status).toBe(403);
    expect(send('GET', '/domain').text).toBe('[]');
  });
});

describe('email reports', () => {
  const target = `/report?id=${emptyId}`;

  it('are created one per address, in a list', () => {
    const emails = ['one@people.example', 'two@people.example'];
    const { status, body } = write('POST /report', { domain_id: emptyId, emails, interval: 2 });
    expect(status).toBe(200);
    expect(body).toMatchObject(emails.map((email) => ({ email, interval: 2, domain_id: emptyId })));
    expect(body[0].next_report).toMatch(/^2026-03-24T/);
    expect(list(target)).toEqual(body);
    expect(write('POST /report', { domain_id: emptyId, emails: 'x', interval: '2' }).body.validation).toEqual({
      emails: expect.any(String),
      interval: expect.any(String),
    });
  });

  it('change their interval, and are deleted', () => {
    const emails = ['one@people.example'];
    const [report] = write('POST /report', { domain_id: emptyId, emails, interval: 2 }).body;
    const { body } = write('PUT /report', { id: report.id, interval: 4 });
    expect(body).toEqual({ ...report, interval: 4, next_report: expect.stringMatching(/^2026-04-07T/) });
    expect(write(`DELETE /report?id=${report.id}`)).toMatchObject(nothing);
    expect(ask(target).text).toBe('null');
    expect(write(`DELETE /report?id=${report.id}`).status).toBe(404);
  });
});

describe('goals', () => {
  const input = {
    domain_id: shopId,
    name: 'Any checkout',
    path_pattern: '/checkout/**',
    visitors: 12,
    cr: 1.25,
    delete_reached: true,
    email_reached: false,
  };

  it('come back under the names of an answer, with a pattern made from what was typed', () => {
    const { status, body } = write('POST /goal', input);
    expect(status).toBe(200);
    expect(body).toMatchObject({ visitor_goal: 12, cr_goal: 1.25, delete_reached: true, pattern: '^/checkout/.*$' });
    expect(body).not.toHaveProperty('visitors');
    expect(find(`/goal?id=${shopId}`, body.id)).toEqual(body);
    const results = list(`/statistics/goals?id=${shopId}&${range}`);
    expect(results).toContainEqual({ page_goal: body, stats: { visitors: 1, views: 1, cr: 1 / 3 } });
  });

  it('are replaced in full, 0 being no target', () => {
    const { body } = write('POST /goal', input);
    const change = { id: body.id, domain_id: shopId, name: 'Tent', path_pattern: '/tents/*', visitors: 0, cr: 0 };
    expect(write('PUT /goal', change).body).toMatchObject({
      id: body.id,
      name: 'Tent',
      pattern: '^/tents/[^/]+$',
      visitor_goal: null,
      cr_goal: null,
      delete_reached: false,
    });
    expect(write('PUT /goal', { ...change, domain_id: journalId }).status).toBe(404);
    expect(Object.keys(write('PUT /goal', { id: body.id, visitors: -1, cr: 'x' }).body.validation).sort()).toEqual([
      'cr',
      'domain_id',
      'name',
      'path_pattern',
      'visitors',
    ]);
  });

  it('are deleted once', () => {
    expect(write('DELETE /goal?id=goal0000001')).toMatchObject(nothing);
    expect(list(`/goal?id=${shopId}`)).toHaveLength(1);
    expect(write('DELETE /goal?id=goal0000001').status).toBe(404);
  });
});

describe('writes', () => {
  it.each([
    ['PUT /domain', { id: 'none' }],
    ['POST /domain/title', { domain_id: 'none' }],
    ['POST /domain/link', { domain_id: 'none', description: 'x' }],
    ['PUT /domain/link', { id: 'none', description: 'x' }],
    ['POST /member', { id: 'none', emails: ['one@people.example'] }],
    ['POST /client', { domain_id: 'none', description: 'x' }],
    ['POST /client', { id: 'none', description: 'x' }],
    ['POST /report', { domain_id: 'none', emails: ['one@people.example'], interval: 1 }],
    ['PUT /report', { id: 'none', interval: 1 }],
    ['POST /goal', { domain_id: 'none', name: 'x', path_pattern: '/' }],
  ])('answer 404 for an unknown id: %s %j', (operation, body) => {
    expect(write(operation, body)).toMatchObject({ status: 404, body: { validation: null } });
  });

  it('refuse a body that is no JSON object', () => {
    expect(write('POST /goal').body).toEqual({ validation: null, error: [expect.any(String)] });
    expect(write('PUT /domain', [shopId]).status).toBe(400);
  });

  it('are undone by a reset, after which the same writes make the same rows', () => {
    const create = () => write('POST /client', { domain_id: shopId, description: 'x' }).body;
    const before = [ask('/domain').text, ask(`/goal?id=${shopId}`).text];
    const made = create();
    write(`DELETE /domain?id=${journalId}`);
    write('DELETE /goal?id=goal0000001');
    client.emulator.reset();
    const fresh = createClient();
    const token = client.signIn().body.access_token;
    const again = (target: string) => client.send('GET', target, { authorization: `Bearer ${token}` }).text;
    expect([again('/domain'), again(`/goal?id=${shopId}`)]).toEqual(before);
    expect(client.signIn(made.client_id, made.client_secret).status).toBe(400);
    expect(fresh.write('POST /client', { domain_id: shopId, description: 'x' }).body).toEqual(made);
  });

  it('count against the 60 calls a minute over HTTP, hits and events do not', async () => {
    const server = await startEmulator(createClient(createSmallWorld()).emulator, { now: () => now });
    const call = (path: string) => fetch(`${server.url}/api/v1${path}`, { method: 'POST', body: '{}' });
    const statuses = [];
    for (let count = 0; count < 61; count += 1) statuses.push((await call('/goal')).status);
    expect(statuses.slice(-2)).toEqual([401, 429]);
    expect((await call('/hit')).status).toBe(401);
    expect((await call('/token')).status).toBe(400);
    await server.stop();
  });
});
