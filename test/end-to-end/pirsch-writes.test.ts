/** Every change at Pirsch, and every read that only Pirsch has, against its emulator. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/http/clock';
import { encodeGlobalId } from '../../src/model/ids';
import type { Sandbox } from '../../src/sandbox';
import { startSandbox } from '../../src/sandbox';
import type { TestGateway } from '../support/gateway';
import { readWire, startGateway, toAccounts } from '../support/gateway';

let sandbox: Sandbox<'pirsch'>;
let gateway: TestGateway;
/** The shop's website: its list tells all that is to know of it. */
let shop: string;
/** Sent forward by a minute for each test: settings may be asked for sixty times a minute. */
let later = 0;
const clock = { ...systemClock, now: () => Date.now() + later };

beforeAll(async () => {
  sandbox = await startSandbox({ only: ['pirsch'], now: clock.now });
  gateway = await startGateway({ accounts: toAccounts(sandbox), clock });
  shop = await findWebsite('shop');
});

beforeEach(() => {
  later += 61_000;
});

afterAll(async () => {
  await gateway?.stop();
  await sandbox?.stop();
});

const text = JSON.stringify;
const toId = (type: string, upstreamId: string) =>
  encodeGlobalId({ type, provider: 'PIRSCH', account: 'pirsch', upstreamId });
const unknown = (type: string) => toId(type, type === 'Website' ? 'nowhere' : `${decodeUpstream(shop)}:nothing`);
const decodeUpstream = (id: string): string => JSON.parse(Buffer.from(id, 'base64url').toString())[3];

async function findWebsite(search: string): Promise<string> {
  const answer = await gateway.ask(`{ domains(filter: { search: ${text(search)} }) { nodes { id } } }`);
  return answer.data.domains.nodes[0].id;
}

async function send(field: string, input: string, selection: string): Promise<any> {
  const answer = await gateway.ask(
    `mutation { change: ${field}(input: { ${input} }) { ${selection} userErrors { field message code } } }`,
  );
  expect(answer.errors).toBeUndefined();
  return answer.data.change;
}

async function change(field: string, input: string, selection: string): Promise<any> {
  const { userErrors, ...rest } = await send(field, input, selection);
  expect(userErrors).toEqual([]);
  return rest;
}

async function read(selection: string, id = shop): Promise<any> {
  const answer = await gateway.ask(`query ($id: ID!) { domain(id: $id) { ... on Website { ${selection} } } }`, { id });
  expect(answer.errors).toBeUndefined();
  return answer.data.domain;
}

describe('a website', () => {
  it('is made, changed, and deleted, each seen by the next read', async () => {
    const input = 'hostname: "new.example.com", subdomain: "fresh", timeZone: "Asia/Tokyo", idempotencyKey: "1"';
    const { website } = await change('websiteCreate', input, 'website { id hostname timeZone isPublic }');
    expect(website).toMatchObject({ hostname: 'new.example.com', timeZone: 'Asia/Tokyo', isPublic: false });
    expect((await change('websiteCreate', input, 'website { id }')).website.id).toBe(website.id);
    const id = `id: ${text(website.id)}`;
    const fields = 'subdomain timeZone isPublic groupsByTitle identificationCode';
    const before = await read(fields, website.id);
    await change('websiteSetSubdomain', `${id}, subdomain: "moved"`, 'website { id }');
    await change('websiteSetTimeZone', `${id}, timeZone: "Europe/Paris"`, 'website { id }');
    for (const _ of [1, 2]) await change('websiteSetPublic', `${id}, isPublic: true`, 'website { id }');
    for (const _ of [1, 2]) await change('websiteSetTitleGrouping', `${id}, groupsByTitle: true`, 'website { id }');
    const reset = await change('websiteResetIdentificationCode', id, 'website { identificationCode }');
    const after = await read(fields, website.id);
    expect(after).toEqual({
      subdomain: 'moved',
      timeZone: 'Europe/Paris',
      isPublic: true,
      groupsByTitle: true,
      identificationCode: reset.website.identificationCode,
    });
    expect(after.identificationCode).not.toBe(before.identificationCode);
    expect(await change('websiteDelete', id, 'deletedId')).toEqual({ deletedId: website.id });
    const gone = await gateway.ask('query ($id: ID!) { node(id: $id) { id } }', { id: website.id });
    expect(gone.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('what belongs to a website', () => {
  it('access links', async () => {
    const made = await change(
      'accessLinkCreate',
      `websiteId: ${text(shop)}, description: "one"`,
      'accessLink { id url }',
    );
    const id = `id: ${text(made.accessLink.id)}`;
    const updated = await change('accessLinkUpdate', `${id}, description: "two"`, 'accessLink { description url }');
    expect(updated.accessLink).toEqual({ description: 'two', url: made.accessLink.url });
    const list = async () => (await read('accessLinks { nodes { id description } }')).accessLinks.nodes;
    expect(await list()).toContainEqual({ id: made.accessLink.id, description: 'two' });
    await change('accessLinkDelete', id, 'deletedId');
    expect((await list()).map((one: any) => one.id)).not.toContain(made.accessLink.id);
  });

  it('members', async () => {
    const added = await change(
      'memberAdd',
      `websiteId: ${text(shop)}, emails: ["analytics@example.com", "billing@example.com"]`,
      'results { index email member { id email role } userErrors { code } }',
    );
    expect(added.results).toMatchObject([
      { index: 0, member: { email: 'analytics@example.com', role: 'VIEWER' }, userErrors: [] },
      { index: 1, member: { email: 'billing@example.com', role: 'VIEWER' }, userErrors: [] },
    ]);
    const id = `id: ${text(added.results[0].member.id)}`;
    expect((await change('memberSetRole', `${id}, role: ADMIN`, 'member { role }')).member.role).toBe('ADMIN');
    const list = async () => (await read('members(first: 100) { nodes { email role } }')).members.nodes;
    expect(await list()).toContainEqual({ email: 'analytics@example.com', role: 'ADMIN' });
    await change('memberRemove', id, 'deletedId');
    expect((await list()).map((one: any) => one.email)).not.toContain('analytics@example.com');
  });

  it('API clients, whose secret is told once', async () => {
    const input = `websiteId: ${text(shop)}, description: "one", canReadStatistics: true, settings: READ`;
    const made = await change('apiClientCreate', input, 'apiClient { id clientId } clientSecret');
    expect(made.clientSecret).toHaveLength(64);
    const id = `id: ${text(made.apiClient.id)}`;
    const fields = 'id clientId description hitScope eventScope statisticsScope domainsScope';
    const updated = await change('apiClientUpdate', `${id}, description: "two"`, `apiClient { ${fields} }`);
    const expected = {
      ...made.apiClient,
      description: 'two',
      hitScope: null,
      eventScope: null,
      statisticsScope: 'r',
      domainsScope: 'r',
    };
    expect(updated.apiClient).toEqual(expected);
    const { nodes } = (await read(`apiClients { nodes { ${fields} } }`)).apiClients;
    expect(nodes).toContainEqual(expected);
    expect(text([updated, nodes])).not.toContain(made.clientSecret);
    await change('apiClientDelete', id, 'deletedId');
    expect((await read(`apiClients { nodes { id } }`)).apiClients.nodes).not.toContainEqual({ id: made.apiClient.id });
  });

  it('e-mail reports', async () => {
    const made = await change(
      'emailReportCreate',
      `websiteId: ${text(shop)}, emails: ["analytics@example.com", "billing@example.com"], intervalWeeks: 2`,
      'results { emailReport { id email intervalWeeks } userErrors { code } }',
    );
    expect(made.results.map(({ emailReport }: any) => emailReport.email)).toEqual([
      'analytics@example.com',
      'billing@example.com',
    ]);
    const id = `id: ${text(made.results[0].emailReport.id)}`;
    await change('emailReportUpdate', `${id}, intervalWeeks: 4`, 'emailReport { id }');
    const list = async () => (await read('emailReports { nodes { email intervalWeeks } }')).emailReports.nodes;
    expect(await list()).toContainEqual({ email: 'analytics@example.com', intervalWeeks: 4 });
    await change('emailReportDelete', id, 'deletedId');
    expect(await list()).not.toContainEqual({ email: 'analytics@example.com', intervalWeeks: 4 });
  });

  it('conversion goals', async () => {
    const fields = 'id name pathPattern targetVisitors targetConversionRate deletesWhenReached emailsWhenReached';
    const input = `websiteId: ${text(shop)}, name: "one", pathPattern: "/one/**", targetVisitors: 7, targetConversionRate: 0.0123, emailsWhenReached: true`;
    const made = await change('conversionGoalCreate', input, `conversionGoal { ${fields} website { id } }`);
    expect(made.conversionGoal).toMatchObject({
      targetVisitors: 7,
      targetConversionRate: 0.0123,
      website: { id: shop },
    });
    const id = `id: ${text(made.conversionGoal.id)}`;
    await change('conversionGoalUpdate', `${id}, name: "two", targetVisitors: null`, 'conversionGoal { id }');
    const { nodes } = (await read(`goals(search: "two") { nodes { ${fields} } }`)).goals;
    const { website: _, ...before } = made.conversionGoal;
    expect(nodes).toEqual([{ ...before, name: 'two', targetVisitors: null }]);
    await change('conversionGoalDelete', id, 'deletedId');
    expect((await read('goals(search: "two") { totalCount }')).goals.totalCount).toBe(0);
  });
});

describe('hits and events', () => {
  const visitor = `ip: "81.2.69.142", userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"`;
  const url = 'url: "https://shop.fernhollow.example/written-by-a-test"';
  const today = 'range: { preset: TODAY }';

  it('are counted', async () => {
    const views = async () =>
      (await read(`traffic(${today}, filter: { path: "/written-by-a-test" }) { metrics { views } }`)).traffic.metrics
        .views;
    const before = await views();
    expect(await change('hitCreate', `${visitor}, ${url}, doNotTrack: true`, 'wasSent')).toEqual({ wasSent: false });
    expect(await change('hitCreate', `${visitor}, ${url}`, 'wasSent')).toEqual({ wasSent: true });
    expect(await views()).toBe(before + 1);
    const event = `name: "Written", durationSeconds: 3, metadata: [{ key: "by", value: "test" }]`;
    expect(await change('eventCreate', `${visitor}, ${url}, ${event}`, 'wasSent')).toEqual({ wasSent: true });
    const { eventList, trackedEvents } = await read(`
      eventList(${today}, filter: { event: "Written" }) { nodes { name metadata { key value } count } }
      trackedEvents(${today}, filter: { event: "Written" }) { nodes { name metadata(key: "by") { nodes { value visitors } } } }`);
    expect(eventList.nodes).toEqual([{ name: 'Written', metadata: [{ key: 'by', value: 'test' }], count: 1 }]);
    expect(trackedEvents.nodes).toMatchObject([
      { name: 'Written', metadata: { nodes: [{ value: 'test', visitors: 1 }] } },
    ]);
    expect(await change('sessionKeepAlive', visitor, 'wasSent')).toEqual({ wasSent: true });
  });

  it.each([
    ['hitCreate', `ip: "123.456.789.0", userAgent: "x", ${url}`, ['input', 'ip']],
    ['hitCreate', `${visitor}, url: "https://elsewhere.example/"`, ['input', 'url']],
    ['eventCreate', `${visitor}, ${url}, name: ""`, ['input', 'name']],
    ['sessionKeepAlive', 'ip: "81.2.69.142", userAgent: ""', ['input', 'userAgent']],
  ])('are refused with a mistake: %s(%s)', async (field, input, path) => {
    const answer = await send(field, input, 'wasSent');
    expect(answer).toMatchObject({ wasSent: null, userErrors: [{ field: path, code: 'BAD_USER_INPUT' }] });
  });

  it.each([
    ['pirsch', 'pirsch', []],
    ['pirsch', 'other', [{ code: 'NOT_FOUND' }]],
    ['other', 'other', [{ code: 'NOT_FOUND' }]],
  ])('are sent for an account of the client only: %s/%s', async (account, upstreamId, errors) => {
    const id = encodeGlobalId({ type: 'Account', provider: 'PIRSCH', account, upstreamId });
    const { userErrors } = await send('sessionKeepAlive', `${visitor}, account: ${text(id)}`, 'wasSent');
    expect(userErrors).toMatchObject(errors);
  });
});

describe('a mistake', () => {
  const mail = 'emails: ["x@example.com"]';

  it.each([
    ['websiteCreate', () => 'hostname: "", subdomain: "", timeZone: "Europe/Paris"', 'hostname'],
    ['websiteSetSubdomain', () => `id: ${text(shop)}, subdomain: ""`, 'subdomain'],
    ['accessLinkCreate', () => `websiteId: ${text(shop)}, description: ""`, 'description'],
    ['apiClientCreate', () => `websiteId: ${text(shop)}, description: ""`, 'description'],
    ['emailReportCreate', () => `websiteId: ${text(shop)}, ${mail}, intervalWeeks: -1`, 'intervalWeeks'],
    ['emailReportCreate', () => `websiteId: ${text(shop)}, emails: [], intervalWeeks: 1`, 'emails'],
    ['memberAdd', () => `websiteId: ${text(shop)}, emails: []`, 'emails'],
    ['conversionGoalCreate', () => `websiteId: ${text(shop)}, name: "", pathPattern: "/"`, 'name'],
    ['websiteDelete', () => `id: ${text(unknown('Member'))}`, 'id'],
    ['memberRemove', () => `id: ${text(shop)}`, 'id'],
    ['conversionGoalUpdate', () => 'id: "nonsense"', 'id'],
  ])('in %s is a user error of its field', async (field, toInput, name) => {
    const { userErrors } = await send(field, toInput(), '__typename');
    expect(userErrors[0]).toMatchObject({ field: ['input', name], code: 'BAD_USER_INPUT' });
  });

  it('in one address is told for each of the call', async () => {
    const { results } = await change(
      'memberAdd',
      `websiteId: ${text(shop)}, emails: ["events@example.com"]`,
      'results { userErrors { code } }',
    );
    expect(results).toEqual([{ userErrors: [] }]);
    const again = await change(
      'memberAdd',
      `websiteId: ${text(shop)}, emails: ["new@example.com", "events@example.com"]`,
      'results { index member { id } userErrors { field code } }',
    );
    expect(again.results).toEqual(
      [0, 1].map((index) => ({
        index,
        member: null,
        userErrors: [{ field: ['input', 'emails', String(index)], code: 'BAD_USER_INPUT' }],
      })),
    );
  });

  it.each([
    ['websiteDelete', 'Website', ''],
    ['websiteResetIdentificationCode', 'Website', ''],
    ['websiteSetSubdomain', 'Website', 'subdomain: "x"'],
    ['websiteSetPublic', 'Website', 'isPublic: true'],
    ['websiteSetTitleGrouping', 'Website', 'groupsByTitle: true'],
    ['websiteSetTimeZone', 'Website', 'timeZone: "Europe/Paris"'],
    ['accessLinkUpdate', 'AccessLink', 'description: "x"'],
    ['accessLinkDelete', 'AccessLink', ''],
    ['memberSetRole', 'Member', 'role: ADMIN'],
    ['memberRemove', 'Member', ''],
    ['apiClientUpdate', 'ApiClient', 'description: "x"'],
    ['apiClientDelete', 'ApiClient', ''],
    ['emailReportUpdate', 'EmailReport', 'intervalWeeks: 1'],
    ['emailReportDelete', 'EmailReport', ''],
    ['conversionGoalUpdate', 'ConversionGoal', 'name: "x"'],
    ['conversionGoalDelete', 'ConversionGoal', ''],
    ['accessLinkCreate', 'websiteId', 'description: "x"'],
    ['memberAdd', 'websiteId', mail],
    ['apiClientCreate', 'websiteId', 'description: "x"'],
    ['emailReportCreate', 'websiteId', `${mail}, intervalWeeks: 1`],
    ['conversionGoalCreate', 'websiteId', 'name: "x", pathPattern: "/x"'],
  ])('of %s about something unknown is NOT_FOUND', async (field, type, rest) => {
    const name = type === 'websiteId' ? type : 'id';
    const id = unknown(type === 'websiteId' ? 'Website' : type);
    const { userErrors } = await send(field, `${name}: ${text(id)}, ${rest}`, '__typename');
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

describe('every remaining read', () => {
  it('answers, one call each', async () => {
    await read('hostname');
    const from = sandbox.pirsch.log.length;
    const website = await read(`
      searchConsoleDomain ownRole
      members { totalCount } accessLinks { totalCount } apiClients { totalCount } emailReports { totalCount }
      growth { visitors views sessions bounceRate timeSpent }
      sessionDurations { day averageSeconds }
      pageDurations(first: 1) { nodes { path averageSeconds } }
      visitedPages(first: 1, includeAverageTimeOnPage: true) { nodes { page { name } visitors averageSeconds } }
      entryPages(first: 1, includeAverageTimeOnPage: true) { nodes { page { name } entries averageSeconds } }
      exitPages(first: 1) { nodes { page { name } exits } }
      eventList(first: 1) { nodes { name count } }
      keywords(first: 1) { nodes { terms position } totalCount }
      activeVisitors(filter: { platform: DESKTOP }) { visitors }
      traffic(filter: { country: "DE" }) { metrics { visitors } series(interval: MONTH) { startsOn } breakdown(by: OS) { rows { key } } }`);
    expect(readWire(sandbox.pirsch).slice(from)).toHaveLength(16);
    expect(website.sessionDurations).toHaveLength(30);
    for (const list of ['pageDurations', 'visitedPages', 'entryPages', 'exitPages', 'eventList']) {
      expect({ list, count: website[list].nodes.length }).toEqual({ list, count: 1 });
    }
    expect(website.visitedPages.nodes[0].averageSeconds).toBeGreaterThan(0);
    expect(website.traffic.breakdown.rows.length).toBeGreaterThan(1);
  });
});
