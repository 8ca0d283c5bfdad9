/** For the ClickMeter emulator's tests: a client, and a small world with three links, a pixel and visits on three days. */
import { createClickmeterEmulator, defaultCredentials } from '../../src/sandbox/clickmeter/index';
import type { LinkRecord, PixelRecord, Visit, VisitConversion, World } from '../../src/sandbox/world/types';

export const now = Date.parse('2026-03-10T12:00:00Z');

const createdAt = Date.parse('2026-01-05T08:15:00Z');

/** Asks the emulator as a client with the right key does. */
export function createClient(world: World = createSmallWorld(), clock: () => number = () => now) {
  const emulator = createClickmeterEmulator(world, { now: clock });
  const send = (target: string, headers: Record<string, string> = {}, method = 'GET') => {
    const [path = '', query = ''] = target.split('?');
    return emulator.answer({ method, path, query: new URLSearchParams(query), headers, body: '' });
  };
  const ask = (target: string) => {
    const reply = send(target, { 'x-clickmeter-authkey': defaultCredentials.apiKey });
    return { status: reply.status, text: reply.body, body: JSON.parse(reply.body ?? 'null') };
  };
  return { emulator, send, ask, read: (target: string) => ask(target).body };
}

export function createSmallWorld(overrides: Partial<World> = {}): World {
  return {
    seed: 1,
    today: '2026-03-10',
    firstDay: '2025-11-11',
    websites: [],
    groups: [
      { id: 71, name: 'Spring', notes: '', createdAt, favourite: true, deleted: false, tagIds: [9] },
      { id: 72, name: 'Old', notes: 'over', createdAt, favourite: false, deleted: true, tagIds: [] },
    ],
    links: [
      createLink({ id: 5001, slug: 'spring', title: 'Spring link', conversionIds: [31], scriptIds: [61], tagIds: [9] }),
      createLink({ id: 5002, slug: 'summer', title: 'Summer link', state: 'paused', favourite: true }),
      createLink({ id: 5003, slug: 'old', title: 'Old link', state: 'deleted', groupId: 72 }),
    ],
    pixels: [createPixel()],
    tags: [
      { id: 9, name: 'blog' },
      { id: 10, name: 'unused' },
    ],
    redirectDomains: [
      { id: 21, name: 'go.example', kind: 'system', custom404: '', customHomepage: '' },
      { id: 22, name: 'own.example', kind: 'personal', custom404: '', customHomepage: 'https://own.example' },
    ],
    clickConversions: [
      { id: 31, name: 'sale', description: '', code: '0'.repeat(32), value: 0, deleted: false, createdAt },
      { id: 32, name: 'lead', description: '', code: '1'.repeat(32), value: 5, deleted: true, createdAt },
    ],
    retargetingScripts: [{ id: 61, name: 'remarketing', script: '<script></script>' }],
    campaigns: [],
    offers: [],
    integrations: [],
    visits: createVisits(),
    ...overrides,
  };
}

export function createLink(fields: Partial<LinkRecord> & { readonly id: number }): LinkRecord {
  return {
    slug: `link-${fields.id}`,
    title: `Link ${fields.id}`,
    groupId: 71,
    redirectDomainId: 21,
    destinationUrl: `https://shop.example/${fields.slug ?? fields.id}?utm_source=mail`,
    websiteId: 'shop',
    pagePath: '/',
    utm: { source: 'mail', medium: '', campaign: '', content: '', term: '' },
    redirectType: 301,
    state: 'active',
    favourite: false,
    tagIds: [],
    conversionIds: [],
    scriptIds: [],
    notes: '',
    createdAt,
    ...fields,
  };
}

export function createVisit(fields: Partial<Visit> & { readonly at: number; readonly visitorId: string }): Visit {
  return {
    id: `${fields.at}`.padStart(26, '0'),
    origin: 'link',
    linkId: 5001,
    campaignId: null,
    offerId: null,
    clickedThrough: false,
    isBot: false,
    reachedSite: false,
    websiteId: 'shop',
    pages: [],
    utm: null,
    referrer: '',
    referrerName: '',
    country: 'it',
    city: 'Rome',
    region: 'Lazio',
    language: 'it',
    browser: 'Chrome',
    browserVersion: '121.0',
    os: 'Windows',
    osVersion: '11',
    platform: 'desktop',
    screenClass: 'XL',
    ip: '203.0.113.7',
    isp: 'Example Telecom',
    userAgent: 'test',
    cost: 0,
    publisher: '',
    subId: '',
    advertiser: '',
    integrationId: null,
    filterGroupId: null,
    verdict: null,
    rejections: [],
    conversion: null,
    events: [],
    ...fields,
  };
}

function createPixel(): PixelRecord {
  return {
    id: 6001,
    name: 'thanks',
    title: 'Thanks page',
    groupId: 71,
    websiteId: 'shop',
    pagePath: '/thanks',
    state: 'active',
    favourite: false,
    tagIds: [],
    notes: '',
    createdAt,
  };
}

/** 8 to 10 March: on link 5001 ann clicks daily, ben once and a bot twice; 5002 has ben; the late conversion lies ahead. */
function createVisits(): readonly Visit[] {
  const at = (day: number, hour: number) => Date.UTC(2026, 2, day, hour);
  const openThanks = (opened: number) => [{ at: opened, path: '/thanks', title: 'Thanks', seconds: 0 }];
  return [
    createVisit({ at: at(8, 9), visitorId: 'ann', conversion: createConversion(at(8, 10), 19.99) }),
    createVisit({ at: at(8, 11), visitorId: 'bot', isBot: true, country: 'us', browser: 'Bot' }),
    createVisit({ at: at(9, 9), visitorId: 'ann', conversion: createConversion(at(9, 9), 0.01) }),
    createVisit({ at: at(9, 10), visitorId: 'ben', country: 'de', browser: 'Firefox', pages: openThanks(at(9, 10)) }),
    createVisit({ at: at(9, 11), visitorId: 'ben', linkId: 5002, country: 'de', browser: 'Firefox' }),
    createVisit({ at: at(9, 12), visitorId: 'bot', isBot: true, country: 'us', browser: 'Bot' }),
    createVisit({ at: at(9, 13), visitorId: 'cat', origin: 'organic', linkId: null, pages: openThanks(at(9, 13)) }),
    createVisit({ at: at(10, 9), visitorId: 'ann', conversion: createConversion(at(10, 20), 7) }),
    createVisit({ at: at(10, 18), visitorId: 'dan' }),
  ];
}

function createConversion(at: number, value: number): VisitConversion {
  const hash = at.toString(16);
  return {
    at,
    hash,
    clickConversionId: 31,
    goalId: null,
    value,
    payout: 0,
    currency: 'EUR',
    verdict: 'approved',
    rejections: [],
  };
}
