/** What Pirsch's own client does wrong, each shown as it happens: a list that must not grow stale, nor be copied. */
import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PirschExitStats, PirschFilter } from 'pirsch-sdk';
import { PirschNodeApiClient } from 'pirsch-sdk';
import type { Answer, Witness } from './kit';
import {
  brokenMethods,
  createWriter,
  innerMethods,
  readExchange,
  readMethods,
  startWitness,
  toFilter,
  writeMethods,
} from './kit';

let witness: Witness;
let filter: PirschFilter;

beforeAll(async () => {
  witness = await startWitness();
  filter = toFilter(witness.shop, '2026-05-11', '2026-05-17');
  await witness.client.totalVisitors(filter);
});

beforeEach(() => witness.sandbox.pirsch.clearLog());

afterAll(() => witness?.stop());

/** Those of its own and of what it extends. */
function listMethods(prototype: object = PirschNodeApiClient.prototype): readonly string[] {
  const own = Object.getOwnPropertyNames(prototype).filter((name) => name !== 'constructor');
  const parent: object | null = Object.getPrototypeOf(prototype);
  return parent === null || Object.getPrototypeOf(parent) === null ? own : [...own, ...listMethods(parent)];
}

describe('every method of the official client', () => {
  it('is read, written, known to be broken, or not for callers', () => {
    const known = [...readMethods, ...writeMethods, ...brokenMethods, ...innerMethods];
    expect([...listMethods()].sort()).toEqual([...known].sort());
  });
});

describe('the official client', () => {
  it.each([
    ['listFunnel', 'funnel'],
    ['funnel', 'statistics/funnel'],
  ] as const)('asks for %s at a path that begins twice, and without the funnel', async (name, path) => {
    await expect(witness.client[name]({ ...filter, funnel_id: 'funnel0001' })).rejects.toMatchObject({ code: 404 });
    expect(readExchange(witness)).toEqual([`GET /api/v1//api/v1/${path} 404`]);
    expect(witness.sandbox.pirsch.log[0]!.query).toContain(`id=${witness.shop.id}`);
    expect(witness.sandbox.pirsch.log[0]!.query).not.toContain('funnel');
  });

  it('takes the path of an exit for exit_path', async () => {
    const declared: keyof PirschExitStats = 'exit_path';
    const [row]: Answer = await witness.client.exitPages(filter);
    expect(row).not.toHaveProperty(declared);
    expect(row.path).toMatch(/^\//);
  });

  it('takes goals for bare definitions, though their figures stand beside them', async () => {
    const [row]: Answer = await witness.client.conversionGoals(filter);
    expect(Object.keys(row)).toEqual(['page_goal', 'stats']);
  });

  it('takes an empty list for an array, though it comes as null', async () => {
    expect(await witness.client.pages({ ...filter, country: 'none' })).toBeNull();
  });

  it('sends an instant where a day is meant, so that a midnight east of UTC is the day before', async () => {
    await witness.client.totalVisitors({ ...filter, from: new Date('2026-05-11T00:00:00+02:00') });
    const sent = new URLSearchParams(witness.sandbox.pirsch.log[0]!.query);
    expect(sent.get('from')).toBe('2026-05-10T22:00:00.000Z');
  });

  it('writes without a token first, to be told that it needs one', async () => {
    await witness.connect().session({ ip: '203.0.113.200', user_agent: 'A browser' });
    expect(readExchange(witness)).toEqual([
      'POST /api/v1/session 401',
      'POST /api/v1/token 200',
      'POST /api/v1/session 200',
    ]);
  });

  it('knows no end of a token, and learns of it by being refused', async () => {
    witness.clock.at += 3_600_000;
    await witness.client.totalVisitors(filter);
    expect(readExchange(witness)).toEqual([
      'GET /api/v1/statistics/total 401',
      'POST /api/v1/token 200',
      'GET /api/v1/statistics/total 200',
    ]);
  });

  it('asks for a token once for each of many calls that meet its end', async () => {
    witness.clock.at += 3_600_000;
    await Promise.all(Array.from({ length: 5 }, () => witness.client.totalVisitors(filter)));
    expect(readExchange(witness).filter((line) => line.endsWith('token 200'))).toHaveLength(5);
  });

  it('swallows why it got no token', async () => {
    const stranger = witness.connect('x'.repeat(32), 'y'.repeat(64));
    await expect(stranger.totalVisitors(filter)).rejects.toMatchObject({ code: 401, message: 'Unauthorized' });
    expect(new Set(readExchange(witness))).toEqual(
      new Set(['POST /api/v1/token 400', 'GET /api/v1/statistics/total 401']),
    );
  });

  it('tells of the first domain alone', async () => {
    const { client, sandbox } = witness;
    expect(sandbox.world.websites.length).toBeGreaterThan(1);
    expect(await client.domain()).toMatchObject({ id: sandbox.world.websites[0]!.id });
  });

  it('gives back that there is no domain instead of throwing it', async () => {
    const { client_id: id, client_secret: secret } = await createWriter(witness);
    const answer = await witness.connect(id, secret).domain();
    expect(answer).toBeInstanceOf(Error);
    expect(answer).toMatchObject({ code: 404, message: 'domain not found!' });
  });

  it('looks for the hints of a browser under names that Node does not use', () => {
    const headers = { 'user-agent': 'A browser', 'sec-ch-ua': '"Chromium";v="126"', 'sec-ch-ua-mobile': '?1' };
    const request = { url: '/', headers, socket: { remoteAddress: '203.0.113.200' } };
    const hit = witness.client.hitFromRequest(request as unknown as IncomingMessage);
    expect(hit).toMatchObject({ user_agent: 'A browser', sec_ch_ua: undefined, sec_ch_ua_mobile: undefined });
  });
});
