import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Emulator, EmulatorReply, EmulatorRequest } from '../../src/sandbox/kit';
import { createPeerclickEmulator, defaultCredentials } from '../../src/sandbox/peerclick';
import { createWorld } from '../../src/sandbox/world';
import type { Visit } from '../../src/sandbox/world/types';

const world = createWorld({ seed: 7, today: '2025-03-31' });
const endOfToday = Date.parse('2025-04-01T00:00:00Z') - 1;
const whole = { from: world.firstDay, to: world.today };

let now = endOfToday;
let emulator: Emulator;

beforeEach(() => {
  now = endOfToday;
  emulator = createPeerclickEmulator(world, { now: () => now });
});

describe('tokens', () => {
  test('a good access key gives a token for a day', () => {
    const reply = openSession(defaultCredentials);
    expect(reply.status).toBe(200);
    const { token, expirationTimestamp } = readBody(reply);
    expect(Date.parse(String(expirationTimestamp))).toBe(now + 86_400_000);
    expect(get('/v1/campaign', {}, String(token)).status).toBe(200);
    now += 86_399_999;
    expect(get('/v1/campaign', {}, String(token)).status).toBe(200);
    now += 1;
    expect(get('/v1/campaign', {}, String(token)).status).toBe(401);
  });

  test('a lifetime in seconds is kept', () => {
    const { token } = readBody(openSession({ ...defaultCredentials, lifetime: 60 }));
    now += 59_999;
    expect(get('/v1/offer', {}, String(token)).status).toBe(200);
    now += 1;
    expect(get('/v1/offer', {}, String(token)).status).toBe(401);
  });

  test('a wrong key is 401 with a description', () => {
    const reply = openSession({ ...defaultCredentials, accessKey: 'wrong' });
    expect(reply.status).toBe(401);
    expect(readBody(reply)).toEqual({ description: expect.any(String) });
  });

  test.each([
    ['a missing member', JSON.stringify({ accessId: 'a' })],
    ['a lifetime as text', JSON.stringify({ ...defaultCredentials, lifetime: '60' })],
    ['a lifetime of nothing', JSON.stringify({ ...defaultCredentials, lifetime: 0 })],
    ['a body that is not JSON', 'accessId=a'],
    ['a body that is a list', '[]'],
  ])('%s is 400', (_title, body) => {
    expect(emulator.answer(toRequest('POST', '/v1/auth/access/session', {}, {}, body)).status).toBe(400);
  });

  test('a body under another content type is 400', () => {
    const request = toRequest('POST', '/v1/auth/access/session', {}, { 'content-type': 'text/plain' });
    expect(emulator.answer({ ...request, body: JSON.stringify(defaultCredentials) }).status).toBe(400);
  });

  test('no token, a strange token and an expired token are 401', () => {
    const token = signIn();
    expect(emulator.answer(toRequest('GET', '/v1/campaign')).status).toBe(401);
    expect(get('/v1/campaign', {}, 'strange').status).toBe(401);
    emulator.expireTokens();
    expect(get('/v1/campaign', {}, token).status).toBe(401);
    expect(get('/v1/campaign', {}, signIn()).status).toBe(200);
  });

  test('a reset forgets the tokens', () => {
    const token = signIn();
    emulator.reset();
    expect(get('/v1/campaign', {}, token).status).toBe(401);
  });
});

describe('report', () => {
  const visits = world.visits.filter((visit) => visit.campaignId !== null);

  test.each(['campaign', 'offer', 'trafficSource', 'country', 'day', 'date', 'os', 'browser', 'device', 'publisher'])(
    'the sums by %s are those of the visits',
    (groupBy) => {
      const report = readReport({ groupBy, ...whole });
      expect(report.totalRows).toBe(report.rows.length);
      for (const totals of [sumUp(report.rows), sumUp([report.totals])]) {
        expect(totals).toEqual(sumVisits(visits));
      }
    },
  );

  test('a campaign row carries its number, its name and its own visits', () => {
    const { rows } = readReport({ groupBy: 'campaign', ...whole });
    const [row] = rows;
    const own = visits.filter((visit) => visit.campaignId === row?.['campaignId']);
    expect(row?.['campaignName']).toBe(world.campaigns.find(({ id }) => id === row?.['campaignId'])?.name);
    expect(sumUp([row ?? {}])).toEqual(sumVisits(own));
    expect(rows.length).toBe(new Set(visits.map((visit) => visit.campaignId)).size);
  });

  test('ratios follow from the sums', () => {
    const { totals } = readReport({ groupBy: 'campaign', ...whole });
    const [visitCount, clicks, conversions] = [totals['visits'], totals['clicks'], totals['conversions']].map(Number);
    const [revenue, cost] = [Number(totals['revenue']), Number(totals['cost'])];
    expect(typeof totals['cost']).toBe('string');
    expect(totals['profit']).toBeCloseTo(revenue - cost, 5);
    expect(totals['cr']).toBeCloseTo((conversions! / clicks!) * 100, 8);
    expect(totals['ctr']).toBeCloseTo((clicks! / visitCount!) * 100, 8);
    expect(totals['epc']).toBeCloseTo(revenue / clicks!, 8);
    expect(totals['cpv']).toBeCloseTo(cost / visitCount!, 8);
    expect(totals['cpc']).toBeCloseTo(cost / clicks!, 8);
    expect(totals['cpm']).toBeCloseTo((cost / visitCount!) * 1000, 8);
    expect(totals['cpa']).toBeCloseTo(cost / conversions!, 8);
    expect(totals['roi']).toBeCloseTo(((revenue - cost) / cost) * 100, 8);
  });

  test('visits that went to no offer form a group without an id, and ratios over nothing are null', () => {
    const row = readReport({ groupBy: 'offer', ...whole }).rows.find(({ offerId }) => offerId === null);
    expect(row).toMatchObject({ offerName: null, clicks: 0, cr: null, epc: null, cpc: null, cpa: null });
    expect(row?.['visits']).toBe(visits.filter((visit) => !visit.clickedThrough).length);
  });

  test('the last day is included', () => {
    const day = '2025-03-10';
    const { rows } = readReport({ groupBy: 'day', from: day, to: day });
    expect(rows.map((row) => row['day'])).toEqual([day]);
    expect(rows[0]?.['visits']).toBe(visits.filter((visit) => toDay(visit.at) === day).length);
  });

  test('without an end it runs until now, and days come in order', () => {
    now = Date.parse('2025-03-20T12:00:00Z');
    const { rows, totals } = readReport({ groupBy: 'day', from: '2025-03-18' });
    expect(rows.map((row) => row['day'])).toEqual(['2025-03-18', '2025-03-19', '2025-03-20']);
    const from = Date.parse('2025-03-18T00:00:00Z');
    expect(totals['visits']).toBe(visits.filter(({ at }) => at >= from && at <= now).length);
  });

  test('a late conversion appears on its visit’s day once it has arrived', () => {
    const late = visits.find(({ at, conversion }) => conversion !== null && toDay(conversion.at) > toDay(at));
    if (late?.conversion === undefined || late.conversion === null) throw new Error('The world has a late conversion');
    const query = { groupBy: 'campaign', from: toDay(late.at), to: toDay(late.at) };
    now = late.conversion.at - 1;
    const before = Number(readReport(query).totals['conversions']);
    now += 1;
    expect(readReport(query).totals['conversions']).toBe(before + 1);
  });

  test('a range without traffic has no rows', () => {
    const report = readReport({ groupBy: 'campaign', from: '2020-01-01', to: '2020-01-31' });
    expect(report).toMatchObject({ rows: [], totalRows: 0, totals: { visits: 0, cost: '0.00000', roi: null } });
  });

  test('the country is upper case and the language a plain key', () => {
    const { rows } = readReport({ groupBy: 'country', ...whole });
    const countries = new Set(visits.map(({ country }) => country.toUpperCase()));
    expect(new Set(rows.map((row) => row['country']))).toEqual(countries);
    expect(readReport({ groupBy: 'language', ...whole }).rows[0]).toHaveProperty('language');
  });

  test.each([
    ['no groupBy', 'from=2025-01-01'],
    ['no from', 'groupBy=campaign'],
    ['an unknown groupBy', 'groupBy=constructor&from=2025-01-01'],
    ['a groupBy given twice', 'groupBy=campaign&groupBy=day&from=2025-01-01'],
    ['a time instead of a day', 'groupBy=campaign&from=2025-01-01T00:00:00Z'],
    ['a day that does not exist', 'groupBy=campaign&from=2025-02-30'],
    ['an end before the start', 'groupBy=campaign&from=2025-02-02&to=2025-02-01'],
  ])('%s is 400 with a description', (_title, query) => {
    const request = toRequest('GET', '/v1/report', {}, { 'api-token': signIn() });
    const reply = emulator.answer({ ...request, query: new URLSearchParams(query) });
    expect(reply.status).toBe(400);
    expect(readBody(reply)).toEqual({ description: expect.any(String) });
  });
});

describe('campaigns and offers', () => {
  test('a list comes all at once, under the plural, with numbers as ids', () => {
    const token = signIn();
    const { campaigns } = readBody(get('/v1/campaign', {}, token));
    const { offers } = readBody(get('/v1/offer', {}, token));
    expect(idsOf(campaigns)).toEqual(world.campaigns.map(({ id }) => id));
    expect(idsOf(offers)).toEqual(world.offers.map(({ id }) => id));
  });

  test('withPages adds the paging beside the list', () => {
    const body = readBody(get('/v1/campaign', { withPages: '1' }, signIn()));
    expect(body).toMatchObject({ total: world.campaigns.length, page: 1, pages: 1 });
    expect(readBody(get('/v1/campaign', {}, signIn()))).not.toHaveProperty('total');
  });

  test('one object comes in the envelope that says Success', () => {
    const [campaign] = world.campaigns;
    const [offer] = world.offers;
    const token = signIn();
    expect(readBody(get(`/v1/campaign/${campaign?.id}`, { withPages: '1' }, token))).toMatchObject({
      description: 'Success',
      campaign: {
        id: campaign?.id,
        name: campaign?.name,
        trafficSource: campaign?.trafficSourceId,
        url: campaign?.clickUrl,
      },
    });
    expect(readBody(get(`/v1_1/offer/${offer?.id}`, {}, token))).toMatchObject({
      description: 'Success',
      offer: { id: offer?.id, affiliateNetwork: { id: offer?.affiliateNetworkId }, payout: { value: offer?.payout } },
    });
  });

  test.each(['/v1/campaign/999999', '/v1/offer/abc', '/v1/lander', '/v1/campaign/1/x', '/v2/campaign', '/'])(
    '%s is 404 with a description',
    (path) => {
      const reply = get(path, {}, signIn());
      expect(reply.status).toBe(404);
      expect(readBody(reply)).toEqual({ description: expect.any(String) });
    },
  );
});

test('reports count against both limits, under either version', () => {
  const counted = (path: string): readonly string[] =>
    emulator.limits.filter((limit) => limit.counts(toRequest('GET', path))).map(({ name }) => name);
  expect(counted('/v1/report')).toEqual(['requests', 'reports']);
  expect(counted('/v1_1/report')).toEqual(['requests', 'reports']);
  expect(counted('/v1/campaign')).toEqual(['requests']);
  expect(emulator.limits.map(({ calls, perMs }) => [calls, perMs])).toEqual([
    [3, 1000],
    [1, 1000],
  ]);
  const refusal = emulator.refuse(emulator.limits[1]!, 1);
  expect(refusal.status).toBe(429);
  expect(readBody(refusal)).toEqual({ description: expect.any(String) });
});

type Body = Readonly<Record<string, unknown>>;

function toRequest(
  method: string,
  path: string,
  query: Record<string, string> = {},
  headers: Record<string, string> = {},
  body = '',
): EmulatorRequest {
  const contentType = body === '' ? {} : { 'content-type': 'application/json' };
  return { method, path, query: new URLSearchParams(query), headers: { ...contentType, ...headers }, body };
}

function openSession(body: object): EmulatorReply {
  return emulator.answer(toRequest('POST', '/v1/auth/access/session', {}, {}, JSON.stringify(body)));
}

function signIn(): string {
  return String(readBody(openSession(defaultCredentials))['token']);
}

function get(path: string, query: Record<string, string>, token: string): EmulatorReply {
  return emulator.answer(toRequest('GET', path, query, { 'api-token': token }));
}

function readBody(reply: EmulatorReply): Body {
  return JSON.parse(reply.body ?? 'null') as Body;
}

function readReport(query: Record<string, string>) {
  const reply = get('/v1/report', query, signIn());
  expect(reply.status).toBe(200);
  return readBody(reply) as { readonly rows: readonly Body[]; readonly totalRows: number; readonly totals: Body };
}

function sumUp(rows: readonly Body[]) {
  const sum = (field: string, factor = 1): number =>
    rows.reduce((total, row) => total + Math.round(Number(row[field]) * factor), 0);
  return {
    visits: sum('visits'),
    clicks: sum('clicks'),
    conversions: sum('conversions'),
    revenue: sum('revenue', 1e5),
    cost: sum('cost', 1e5),
  };
}

function sumVisits(visits: readonly Visit[]) {
  const arrived = visits.flatMap(({ conversion }) => (conversion !== null && conversion.at <= now ? [conversion] : []));
  const toUnits = (amounts: readonly number[]): number =>
    amounts.reduce((total, amount) => total + Math.round(amount * 1e5), 0);
  return {
    visits: visits.length,
    clicks: visits.filter((visit) => visit.clickedThrough).length,
    conversions: arrived.length,
    revenue: toUnits(arrived.map(({ payout }) => payout)),
    cost: toUnits(visits.map(({ cost }) => cost)),
  };
}

function idsOf(items: unknown): readonly unknown[] {
  return (items as readonly Body[]).map(({ id }) => id);
}

function toDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
