/** What is special about changes at Pirsch, and every read that only Pirsch has, against its emulator. `test/mutations/` has each change with its refusals. */
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
  it('is made once for one idempotency key', async () => {
    const input = 'hostname: "new.example.com", subdomain: "fresh", timeZone: "Asia/Tokyo", idempotencyKey: "1"';
    const { website } = await change('websiteCreate', input, 'website { id hostname timeZone isPublic }');
    expect(website).toMatchObject({ hostname: 'new.example.com', timeZone: 'Asia/Tokyo', isPublic: false });
    expect((await change('websiteCreate', input, 'website { id }')).website.id).toBe(website.id);
  });

  it.each(['websiteSetPublic', 'websiteSetTitleGrouping'])(
    'stays as it is when it is set so twice: %s',
    async (set) => {
      const field = set === 'websiteSetPublic' ? 'isPublic' : 'groupsByTitle';
      for (const wanted of [true, true, false, false]) {
        await change(set, `id: ${text(shop)}, ${field}: ${wanted}`, 'website { id }');
        expect(await read(field)).toEqual({ [field]: wanted });
      }
    },
  );
});

describe('what belongs to a website', () => {
  it('is an access link, whose code is told once and opens the dashboard', async () => {
    const { subdomain } = await read('subdomain');
    const made = await change(
      'accessLinkCreate',
      `websiteId: ${text(shop)}, description: "one"`,
      'accessLink { id description } code url',
    );
    expect(made.code).toHaveLength(20);
    expect(made.url).toBe(`https://${subdomain}.pirsch.io/?access=${made.code}`);
    const fields = 'id description validUntil createdAt updatedAt';
    const update = `id: ${text(made.accessLink.id)}, description: "two"`;
    const updated = await change('accessLinkUpdate', update, `accessLink { ${fields} }`);
    const { nodes } = (await read(`accessLinks { nodes { ${fields} } }`)).accessLinks;
    expect(nodes).toContainEqual(updated.accessLink);
    expect(text([updated, nodes])).not.toContain(made.code);
  });

  it('is an API client, whose secret is told once', async () => {
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
