/** For the Pirsch emulator's tests: a client with a token, and a small world of three websites and a handful of visits. */
import { createPirschEmulator, defaultCredentials } from '../../src/sandbox/pirsch/index';
import type { PageView, SiteEvent, Visit, WebsiteRecord, World } from '../../src/sandbox/world/types';

export const now = Date.parse('2026-03-10T12:00:00Z');
export const shopId = 'shop1234567';
export const journalId = 'journal0001';
export const emptyId = 'empty000001';

/** Asks the emulator directly; `ask` and `write` bring a token along. */
export function createClient(world: World = createSmallWorld(), clock: () => number = () => now) {
  const emulator = createPirschEmulator(world, { now: clock });
  const send = (method: string, target: string, headers: Record<string, string> = {}, body = '') => {
    const [path = '', query = ''] = target.split('?');
    const reply = emulator.answer({ method, path: `/api/v1${path}`, query: new URLSearchParams(query), headers, body });
    return { status: reply.status, text: reply.body, body: JSON.parse(reply.body ?? 'null') };
  };
  const signIn = (id: unknown = defaultCredentials.clientId, secret: unknown = defaultCredentials.clientSecret) =>
    send('POST', '/token', {}, JSON.stringify({ client_id: id, client_secret: secret }));
  const token: string = signIn().body.access_token;
  const authorised = { authorization: `Bearer ${token}` };
  const ask = (target: string) => send('GET', target, authorised);
  const write = (operation: string, body?: unknown) => {
    const [method = '', target = ''] = operation.split(' ');
    return send(method, target, authorised, body === undefined ? '' : JSON.stringify(body));
  };
  return { emulator, send, signIn, token, ask, write };
}

/** Asks a statistic of the shop from 8 to 10 March, unless `more` says otherwise. */
export function createReader(world: World = createSmallWorld()) {
  const { ask } = createClient(world);
  const read = (statistic: string, more = '') =>
    ask(`/statistics/${statistic}?id=${shopId}&from=2026-03-08&to=2026-03-10${more}`).body;
  return { ask, read };
}

export function createSmallWorld(visits: readonly Visit[] = createVisits()): World {
  return {
    seed: 1,
    today: '2026-03-10',
    firstDay: '2025-11-11',
    websites: [
      createWebsite({
        id: shopId,
        timeZone: 'Europe/Berlin',
        goals: [
          createGoal('goal0000001', 'Purchase', '/checkout/thank-you', '^/checkout/thank-you$', 40, 2.5),
          createGoal('goal0000002', 'Tent seen', '/tents/*', '^/tents/[^/]+$', 0, 0),
        ],
      }),
      createWebsite({ id: journalId, timeZone: 'UTC', groupByTitle: true }),
      createWebsite({ id: emptyId, timeZone: 'America/New_York' }),
    ],
    groups: [],
    links: [],
    pixels: [],
    tags: [],
    redirectDomains: [],
    clickConversions: [],
    retargetingScripts: [],
    campaigns: [],
    offers: [],
    integrations: [],
    visits: [...visits].sort((one, other) => one.at - other.at),
  };
}

function createWebsite(fields: Partial<WebsiteRecord> & { readonly id: string }): WebsiteRecord {
  return {
    hostname: `${fields.id}.example`,
    subdomain: fields.id,
    timeZone: 'UTC',
    identificationCode: 'c'.repeat(32),
    isPublic: false,
    groupByTitle: false,
    createdAt: Date.parse('2025-06-01T09:00:00Z'),
    pages: [],
    goals: [],
    ...fields,
  };
}

function createGoal(
  id: string,
  name: string,
  pathPattern: string,
  pattern: string,
  visitorGoal: number,
  crGoal: number,
) {
  return { id, name, pathPattern, pattern, visitorGoal, crGoal, createdAt: Date.parse('2025-06-02T09:00:00Z') };
}

/** `p1` comes twice; the last visit of 10 March is still under way; one visit lies in the future. */
function createVisits(): readonly Visit[] {
  return [
    createVisit('2026-03-05T10:00:00Z', { visitorId: 'p5', pages: [['/', 0]] }),
    // Half past midnight of 8 March in Berlin.
    createVisit('2026-03-07T23:30:00Z', {
      visitorId: 'p1',
      pages: [
        ['/', 60],
        ['/tents/ridge', 30],
        ['/checkout/thank-you', 0],
      ],
      utm: { source: 'letter', medium: 'email', campaign: 'spring', content: '', term: '' },
      referrer: 'https://search.example/a',
      referrerName: 'Search',
      events: [{ name: 'Search', path: '/', durationSeconds: 10, meta: { place: 'top', variant: 'a' } }],
    }),
    createVisit('2026-03-09T10:00:00Z', {
      visitorId: 'p1',
      pages: [['/', 0]],
      referrer: 'https://search.example/b',
      referrerName: 'Search',
    }),
    createVisit('2026-03-09T11:00:00Z', {
      visitorId: 'p2',
      pages: [
        ['/tents', 20],
        ['/tents/ridge', 0],
      ],
      country: 'us',
      language: 'en',
      city: '',
      platform: 'mobile',
      browser: 'Safari',
      events: [
        { name: 'Search', path: '/tents', durationSeconds: 20, meta: { place: 'side' } },
        { name: 'Size chart', path: '/tents/ridge', durationSeconds: 0, meta: {} },
      ],
    }),
    createVisit('2026-03-09T12:00:00Z', { visitorId: 'p3', pages: [], reachedSite: false }),
    createVisit('2026-03-10T11:45:00Z', {
      visitorId: 'p3',
      pages: [
        ['/', 600],
        ['/tents', 600],
        ['/cart', 0],
      ],
      city: 'Bernau',
    }),
    createVisit('2026-03-10T13:00:00Z', { visitorId: 'p4', pages: [['/', 0]] }),
    createVisit('2026-03-09T22:00:00Z', { websiteId: journalId, visitorId: 'q1', pages: [['/', 0, 'Home']] }),
    createVisit('2026-03-09T23:30:00Z', { websiteId: journalId, visitorId: 'q2', pages: [['/', 0, 'New home']] }),
  ];
}

type PageLine = readonly [path: string, seconds: number, title?: string];

interface VisitFields extends Partial<Omit<Visit, 'pages' | 'events'>> {
  readonly pages: readonly PageLine[];
  readonly events?: readonly Omit<SiteEvent, 'at'>[];
}

export function createVisit(moment: string, { pages, events = [], ...fields }: VisitFields): Visit {
  const at = Date.parse(moment);
  return {
    id: `visit-${moment}`,
    at,
    visitorId: 'p1',
    origin: 'organic',
    linkId: null,
    campaignId: null,
    offerId: null,
    clickedThrough: false,
    isBot: false,
    reachedSite: true,
    websiteId: shopId,
    pages: placePages(at, pages),
    utm: null,
    referrer: '',
    referrerName: '',
    country: 'de',
    city: 'Berlin',
    region: 'Berlin',
    language: 'de',
    browser: 'Chrome',
    browserVersion: '126.0',
    os: 'Linux',
    osVersion: '',
    platform: 'desktop',
    screenClass: 'Full HD',
    ip: '203.0.113.7',
    isp: '',
    userAgent: '',
    cost: 0,
    publisher: '',
    subId: '',
    advertiser: '',
    integrationId: null,
    filterGroupId: null,
    verdict: null,
    rejections: [],
    conversion: null,
    ...fields,
    events: events.map((event) => ({ ...event, at: at + 1000 })),
  };
}

function placePages(at: number, lines: readonly PageLine[]): readonly PageView[] {
  let openedAt = at;
  return lines.map(([path, seconds, title = `Title of ${path}`]) => {
    const view = { at: openedAt, path, title, seconds };
    openedAt += seconds * 1000;
    return view;
  });
}
