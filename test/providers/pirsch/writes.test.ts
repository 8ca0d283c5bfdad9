/** What changes send to Pirsch: method, path and body of each, and how often. */
import { afterEach, describe, expect, it } from '@jest/globals';
import type { LoopbackReply, LoopbackRequest } from '../../support/loopback';
import { change, toId } from './ask';
import type { Kit, KitOptions } from './kit';
import { shop, startKit } from './kit';
import { readFixture } from './recording';

let kit: Kit | undefined;

afterEach(async () => {
  await kit?.close();
  kit = undefined;
});

const website = toId('Website', shop);
const goal = toId('ConversionGoal', `${shop}:A5kgYzK14q`);
const link = toId('AccessLink', `${shop}:L1kgYzK14m`);
const member = toId('Member', `${shop}:M1kgYzK14m`);
const client = toId('ApiClient', `${shop}:C1kgYzK14m`);
const report = toId('EmailReport', `${shop}:R1kgYzK14m`);

/** Reads play the recording, changes get `json`; nothing where it is undefined. */
function playWrites(path: string, fixture: string, json: unknown): NonNullable<KitOptions['replies']> {
  return { [path]: ({ method }) => (method === 'GET' ? { json: readFixture(fixture) } : { json }) };
}

const first = (fixture: string): object => (readFixture(fixture) as object[])[0]!;
const visitor = 'ip: "81.2.69.142", userAgent: "Firefox"';
const sentVisitor = '"ip":"81.2.69.142","user_agent":"Firefox"';

describe('a change that Pirsch answers with what came of it', () => {
  it.each([
    [
      'websiteCreate',
      '{ hostname: "a.example", subdomain: "a", timeZone: "Asia/Tokyo" }',
      'website { hostname }',
      playWrites('/domain', 'domains.json', first('domains.json')),
      ['POST /domain {"hostname":"a.example","subdomain":"a","timezone":"Asia/Tokyo"}'],
    ],
    [
      'accessLinkCreate',
      `{ websiteId: ${website}, description: "x" }`,
      'accessLink { id } code',
      playWrites('/domain/link', 'access-links.json', first('access-links.json')),
      [`POST /domain/link {"domain_id":"${shop}","description":"x"}`],
    ],
    [
      'apiClientCreate',
      `{ websiteId: ${website}, description: "x", canSendHits: true, canReadStatistics: true, settings: READ_WRITE }`,
      'apiClient { id } clientSecret',
      playWrites('/client', 'clients.json', { ...first('clients.json'), client_secret: 's'.repeat(64) }),
      [
        `POST /client {"domain_id":"${shop}","description":"x","scope_hit":"w","scope_event":"","scope_statistics":"r","scope_domains":"rw"}`,
      ],
    ],
    [
      'apiClientUpdate',
      `{ id: ${client}, description: "x" }`,
      'apiClient { id }',
      playWrites('/client', 'clients.json', first('clients.json')),
      ['POST /client {"id":"C1kgYzK14m","description":"x"}'],
    ],
    [
      'emailReportCreate',
      `{ websiteId: ${website}, emails: ["reports@example.com", "REPORTS@example.com", "new@example.com"], intervalWeeks: 2 }`,
      'results { index email emailReport { id } userErrors { code } }',
      playWrites('/report', 'reports.json', readFixture('reports.json')),
      [`POST /report {"domain_id":"${shop}","emails":["REPORTS@example.com","new@example.com"],"interval":2}`],
    ],
    [
      'emailReportUpdate',
      `{ id: ${report}, intervalWeeks: 4 }`,
      'emailReport { id }',
      playWrites('/report', 'reports.json', first('reports.json')),
      [`GET /report?id=${shop}`, 'PUT /report {"id":"R1kgYzK14m","interval":4,"link_to":"public"}'],
    ],
    [
      'conversionGoalCreate',
      `{ websiteId: ${website}, name: "x", pathPattern: "/x/*", targetConversionRate: 0.0123 }`,
      'conversionGoal { id }',
      playWrites('/goal', 'goals.json', first('goals.json')),
      [
        `POST /goal {"domain_id":"${shop}","name":"x","path_pattern":"/x/*","visitors":0,"cr":1.23,"delete_reached":false,"email_reached":false}`,
      ],
    ],
  ] as const)('is one call: %s', async (field, input, selection, replies, expected) => {
    kit = await startKit({ replies });
    const { answer, data, calls } = await change(kit, field, input, selection);
    expect(answer.errors).toBeUndefined();
    expect(data.change.userErrors).toEqual([]);
    expect(calls).toEqual(expected);
  });

  it('tells the code of an access link, and the address that has it, as it is made', async () => {
    kit = await startKit({ replies: playWrites('/domain/link', 'access-links.json', first('access-links.json')) });
    const input = `{ websiteId: ${website}, description: "x" }`;
    const { data, calls } = await change(kit, 'accessLinkCreate', input, 'accessLink { description } code url');
    expect({ ...data.change, url: String(data.change.url) }).toEqual({
      accessLink: { description: 'For the agency' },
      code: 'oSdiAeoSdiAeoSdi',
      url: 'https://shop.pirsch.io/?access=oSdiAeoSdiAeoSdi',
      userErrors: [],
    });
    expect(calls).toEqual([`POST /domain/link {"domain_id":"${shop}","description":"x"}`, 'GET /domain']);
  });

  it('gives each address of a list its own result', async () => {
    kit = await startKit({ replies: playWrites('/report', 'reports.json', readFixture('reports.json')) });
    const { data } = await change(
      kit,
      'emailReportCreate',
      `{ websiteId: ${website}, emails: ["REPORTS@example.com", "new@example.com"], intervalWeeks: 2 }`,
      'results { index email emailReport { email } userErrors { code } }',
    );
    expect(data.change.results).toEqual([
      { index: 0, email: 'REPORTS@example.com', emailReport: { email: 'reports@example.com' }, userErrors: [] },
      { index: 1, email: 'new@example.com', emailReport: null, userErrors: [] },
    ]);
  });
});

describe('a change that Pirsch answers with nothing', () => {
  it.each([
    [
      'websiteSetSubdomain',
      `{ id: ${website}, subdomain: "x" }`,
      'website { subdomain }',
      '/domain/subdomain',
      ['POST /domain/subdomain {"domain_id":"A5kgYzK14m","subdomain":"x"}', 'GET /domain'],
    ],
    [
      'websiteSetTimeZone',
      `{ id: ${website}, timeZone: "Asia/Tokyo" }`,
      'website { timeZone }',
      '/domain/timezone',
      ['POST /domain/timezone {"domain_id":"A5kgYzK14m","timezone":"Asia/Tokyo"}', 'GET /domain'],
    ],
    [
      'websiteSetPublic',
      `{ id: ${website}, isPublic: true }`,
      'website { isPublic }',
      '/domain/public',
      ['GET /domain', 'POST /domain/public {"domain_id":"A5kgYzK14m"}', 'GET /domain'],
    ],
    ['websiteSetPublic', `{ id: ${website}, isPublic: false }`, 'website { isPublic }', '/none', ['GET /domain']],
    ['websiteDelete', `{ id: ${website} }`, 'deletedId', '/domain', ['DELETE /domain?id=A5kgYzK14m']],
    ['accessLinkDelete', `{ id: ${link} }`, 'deletedId', '/domain/link', ['DELETE /domain/link?id=L1kgYzK14m']],
    ['memberRemove', `{ id: ${member} }`, 'deletedId', '/member', ['DELETE /member?id=M1kgYzK14m']],
    ['apiClientDelete', `{ id: ${client} }`, 'deletedId', '/client', ['DELETE /client?id=C1kgYzK14m']],
    ['emailReportDelete', `{ id: ${report} }`, 'deletedId', '/report', ['DELETE /report?id=R1kgYzK14m']],
    ['conversionGoalDelete', `{ id: ${goal} }`, 'deletedId', '/goal', ['DELETE /goal?id=A5kgYzK14q']],
    [
      'hitCreate',
      `{ url: "https://a.example/x?y=1", ${visitor} }`,
      'wasSent',
      '/hit',
      [`POST /hit {"url":"https://a.example/x?y=1",${sentVisitor}}`],
    ],
    [
      'eventCreate',
      `{ url: "https://a.example/", ${visitor}, title: "T", screenWidth: 10, name: "Buy", durationSeconds: 3, metadata: [{ key: "plan", value: "7" }] }`,
      'wasSent',
      '/event',
      [
        `POST /event {"url":"https://a.example/",${sentVisitor},"title":"T","screen_width":10,"event_name":"Buy","event_duration":3,"event_meta":{"plan":"7"}}`,
      ],
    ],
    ['sessionKeepAlive', `{ ${visitor} }`, 'wasSent', '/session', [`POST /session {${sentVisitor}}`]],
  ] as const)('%s %s', async (field, input, selection, path, expected) => {
    const replies = {
      [path]: ({ method }: LoopbackRequest) => (method === 'GET' ? { json: readFixture('domains.json') } : {}),
    };
    kit = await startKit({ replies });
    const { answer, data, calls } = await change(kit, field, input, selection);
    expect(answer.errors).toBeUndefined();
    expect(data.change.userErrors).toEqual([]);
    expect(calls).toEqual(expected);
  });

  it.each([
    [
      'accessLinkUpdate',
      `{ id: ${link}, description: "x" }`,
      'accessLink { validUntil }',
      playWrites('/domain/link', 'access-links.json', undefined),
      [
        `GET /domain/link?domain_id=${shop}`,
        'PUT /domain/link {"id":"L1kgYzK14m","description":"x","valid_until":"2027-01-01T00:00:00Z"}',
        `GET /domain/link?domain_id=${shop}`,
      ],
    ],
    [
      'memberSetRole',
      `{ id: ${member}, role: ADMIN }`,
      'member { role }',
      playWrites('/member', 'members.json', undefined),
      ['PUT /member {"id":"M1kgYzK14m","role":"Admin"}', `GET /member?id=${shop}`],
    ],
    [
      'memberAdd',
      `{ websiteId: ${website}, emails: ["reports@example.com"] }`,
      'results { member { role } }',
      playWrites('/member', 'members.json', undefined),
      [`POST /member {"id":"${shop}","emails":["reports@example.com"]}`, `GET /member?id=${shop}`],
    ],
  ] as const)('%s is seen by a read after it', async (field, input, selection, replies, expected) => {
    kit = await startKit({ replies });
    const { answer, data, calls } = await change(kit, field, input, selection);
    expect(answer.errors).toBeUndefined();
    expect(data.change.userErrors).toEqual([]);
    expect(calls).toEqual(expected);
  });

  it('stands when it cannot be read afterwards, and the field says why', async () => {
    const replies: KitOptions['replies'] = {
      '/domain/subdomain': {},
      '/domain': { status: 403, json: { error: ['no'] } },
    };
    kit = await startKit({ replies });
    const input = `{ id: ${website}, subdomain: "x" }`;
    const { answer, data } = await change(kit, 'websiteSetSubdomain', input, 'website { id subdomain }');
    expect(data.change).toMatchObject({ website: { subdomain: null }, userErrors: [] });
    expect(answer.errors?.[0]?.path).toEqual(['change', 'website', 'subdomain']);
  });
});

describe('a goal', () => {
  const stored = {
    ...first('goals.json'),
    visitor_goal: 12,
    cr_goal: 42.11,
    event_name: 'Buy',
    tags: ['a'],
  };
  const update = async (input: string) => {
    kit = await startKit({ replies: { '/goal': ({ method }) => ({ json: method === 'GET' ? [stored] : stored }) } });
    const { data, calls } = await change(
      kit,
      'conversionGoalUpdate',
      `{ id: ${goal}, ${input} }`,
      'conversionGoal { id }',
    );
    const sent = calls.find((call) => call.startsWith('PUT'))?.slice('PUT /goal '.length);
    return { errors: data.change.userErrors, sent: sent === undefined ? undefined : JSON.parse(sent), calls };
  };

  it('is sent whole, with nothing lost of what was read', async () => {
    const { sent, calls } = await update('name: "New"');
    const { def_time, mod_time, pattern, visitor_goal, cr_goal, ...kept } = stored as Record<string, unknown>;
    expect([def_time, mod_time, pattern, visitor_goal, cr_goal]).not.toContain(undefined);
    expect(sent).toEqual({ ...kept, domain_id: shop, name: 'New', visitors: 12, cr: 42.11 });
    expect(calls).toHaveLength(2);
  });

  it('loses a target that is set to null', async () => {
    expect((await update('targetVisitors: null, targetConversionRate: 0.5')).sent).toMatchObject({
      visitors: 0,
      cr: 50,
    });
  });

  it.each(['name: null', 'targetVisitors: 0', 'targetConversionRate: 1.5'])('is left alone by %s', async (input) => {
    const { errors, calls } = await update(input);
    expect(errors).toMatchObject([{ field: ['input', input.split(':')[0]], code: 'BAD_USER_INPUT' }]);
    expect(calls).toEqual([]);
  });
});

describe('the address of a visitor', () => {
  it.each([
    ['cfConnectingIp: "1.1.1.1", xForwardedFor: "2.2.2.2"', '1.1.1.1'],
    ['xForwardedFor: "2.2.2.2, 3.3.3.3", xRealIp: "4.4.4.4"', '2.2.2.2'],
    ['forwarded: "proto=https;for=\\"[2001:db8::1]:4711\\", for=5.5.5.5"', '2001:db8::1'],
    ['xRealIp: "6.6.6.6:80"', '6.6.6.6'],
  ])('is what the proxies say: %s', async (headers, expected) => {
    kit = await startKit({ replies: { '/session': {} } });
    const { calls } = await change(kit, 'sessionKeepAlive', `{ ${visitor}, ${headers} }`, 'wasSent');
    expect(calls).toEqual([`POST /session {"ip":"${expected}","user_agent":"Firefox"}`]);
  });

  it('must be one', async () => {
    kit = await startKit();
    const input = '{ ip: "123.456.789.0", userAgent: "x" }';
    const { data, calls } = await change(kit, 'sessionKeepAlive', input, 'wasSent');
    expect(data.change).toMatchObject({ wasSent: null, userErrors: [{ field: ['input', 'ip'] }] });
    expect(calls).toEqual([]);
  });

  it('is not sent when the visitor does not want to be tracked', async () => {
    kit = await startKit();
    const input = `{ url: "https://a.example/", ${visitor}, doNotTrack: true }`;
    const { data, calls } = await change(kit, 'hitCreate', input, 'wasSent');
    expect(data.change).toEqual({ wasSent: false, userErrors: [] });
    expect(calls).toEqual([]);
  });
});

describe('metadata', () => {
  it.each([
    ['21 pairs', Array.from({ length: 21 }, (_, index) => `{ key: "k${index}", value: "" }`).join(), ['metadata']],
    ['an empty key', '{ key: "", value: "" }', ['metadata', '0', 'key']],
    ['a key twice', '{ key: "a", value: "" }, { key: "a", value: "" }', ['metadata', '1', 'key']],
    ['a long value', `{ key: "a", value: "${'x'.repeat(2001)}" }`, ['metadata', '0', 'value']],
  ])('of %s is refused here', async (_, pairs, field) => {
    kit = await startKit();
    const input = `{ url: "https://a.example/", ${visitor}, name: "Buy", metadata: [${pairs}] }`;
    const { data, calls } = await change(kit, 'eventCreate', input, 'wasSent');
    expect(data.change.userErrors).toMatchObject([{ field: ['input', ...field], code: 'BAD_USER_INPUT' }]);
    expect(calls).toEqual([]);
  });
});

describe('turning round', () => {
  it('is done once when several set the same at the same time', async () => {
    let isPublic = false;
    const replies: KitOptions['replies'] = {
      '/domain': () => ({ json: [{ ...first('domains.json'), public: isPublic }] }),
      '/domain/public': () => {
        isPublic = !isPublic;
        return {};
      },
    };
    kit = await startKit({ replies });
    const used = kit;
    const input = `{ id: ${website}, isPublic: true }`;
    const all = await Promise.all(
      Array.from({ length: 5 }, () => change(used, 'websiteSetPublic', input, 'website { isPublic }')),
    );
    expect(isPublic).toBe(true);
    expect(all.map(({ data }) => data.change.website.isPublic)).toEqual([true, true, true, true, true]);
    expect(used.api.log.filter((line) => line.startsWith('START POST /api/v1/domain/public'))).toHaveLength(1);
  });

  it('is refused when Pirsch does not say how it is', async () => {
    kit = await startKit();
    const input = `{ id: ${website}, groupsByTitle: true }`;
    const { data, calls } = await change(kit, 'websiteSetTitleGrouping', input, 'website { id }');
    expect(data.change).toMatchObject({ website: null, userErrors: [{ code: 'UNSUPPORTED' }] });
    expect(calls).toEqual(['GET /domain']);
  });
});

describe('a failure on the way', () => {
  const fail = (path: string, ...outcomes: readonly LoopbackReply[]): NonNullable<KitOptions['replies']> => {
    let count = 0;
    return { [path]: () => outcomes[Math.min(count++, outcomes.length - 1)]! };
  };

  it.each([
    ['PUT /domain', 'websiteResetIdentificationCode', `{ id: ${website} }`, 'website { id }', '/domain'],
    ['POST /hit', 'hitCreate', `{ url: "https://a.example/", ${visitor} }`, 'wasSent', '/hit'],
    [
      'POST /goal',
      'conversionGoalCreate',
      `{ websiteId: ${website}, name: "x", pathPattern: "/" }`,
      'conversionGoal { id }',
      '/goal',
    ],
    [
      'POST /domain/subdomain',
      'websiteSetSubdomain',
      `{ id: ${website}, subdomain: "x" }`,
      'website { id }',
      '/domain/subdomain',
    ],
  ])('of %s is an unknown outcome, and nothing is sent again', async (operation, field, input, selection, path) => {
    kit = await startKit({ replies: fail(path, { fault: 'reset' }) });
    const { answer, calls } = await change(kit, field, input, selection);
    expect(answer.errors?.[0]?.originalError).toMatchObject({ kind: 'outcome-unknown' });
    expect(calls.filter((call) => call.startsWith(operation))).toHaveLength(1);
  });

  it('of a list of addresses is told for each of them', async () => {
    kit = await startKit({ replies: fail('/member', { fault: 'reset' }) });
    const input = `{ websiteId: ${website}, emails: ["a@example.com", "b@example.com"], idempotencyKey: "k" }`;
    for (const _ of [1, 2]) {
      const { data } = await change(kit, 'memberAdd', input, 'results { index userErrors { field code } }');
      expect(data.change.results).toEqual([
        { index: 0, userErrors: [{ field: ['input', 'emails', '0'], code: 'OUTCOME_UNKNOWN' }] },
        { index: 1, userErrors: [{ field: ['input', 'emails', '1'], code: 'OUTCOME_UNKNOWN' }] },
      ]);
    }
    expect(kit.api.log.filter((line) => line.startsWith('START POST /api/v1/member'))).toHaveLength(1);
  });

  it('of a delete is tried again, and what is gone then was deleted by the first', async () => {
    kit = await startKit({ replies: fail('/goal', { fault: 'reset' }, { status: 404, json: {} }) });
    const { data, calls } = await change(kit, 'conversionGoalDelete', `{ id: ${goal} }`, 'deletedId');
    expect(data.change).toEqual({ deletedId: JSON.parse(goal), userErrors: [] });
    expect(calls).toHaveLength(2);
  });
});
