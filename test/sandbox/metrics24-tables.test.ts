import { beforeEach, describe, expect, test } from '@jest/globals';
import { bought, clock, emulator, endOfToday, get, linked, readBody, readTable, week, world } from './metrics24-client';

const weekFrom = Date.parse('2025-03-10T00:00:00Z');
const weekUntil = Date.parse('2025-03-17T00:00:00Z');

beforeEach(() => {
  clock.now = endOfToday;
  emulator.reset();
});

describe('report tables', () => {
  const clicks = world.visits
    .filter(({ integrationId, at }) => integrationId === bought.id && at >= weekFrom && at < weekUntil)
    .map(({ id }) => id)
    .reverse();

  test('the cursor walks forward without gap or repeat, newest first', () => {
    expect(walk('click', 'page[after]', undefined)).toEqual(clicks);
  });

  test('the cursor walks backward without gap or repeat', () => {
    expect(walk('click', 'page[before]', clicks.at(-1))).toEqual(clicks.slice(0, -1));
  });

  test('page info tells both neighbours', () => {
    const first = readTable('click', bought, { 'page[size]': '10' });
    expect(first.pageInfo).toEqual({
      startCursor: clicks[0],
      endCursor: clicks[9],
      hasPreviousPage: false,
      hasNextPage: true,
    });
    const second = readTable('click', bought, { 'page[size]': '10', 'page[after]': clicks[9]! });
    expect(second.pageInfo).toMatchObject({ startCursor: clicks[10], hasPreviousPage: true, hasNextPage: true });
    const back = readTable('click', bought, { 'page[size]': '10', 'page[before]': clicks[10]! });
    expect(back).toEqual(first);
  });

  test('an empty range has an empty page', () => {
    const dates = { start_date: '2020-01-01', end_date: '2020-01-02' };
    expect(readTable('click', bought, dates)).toEqual({
      data: [],
      pageInfo: { startCursor: null, endCursor: null, hasPreviousPage: false, hasNextPage: false },
    });
  });

  test('a campaign’s click carries offer, source, verdict and client', () => {
    const [row] = readTable('click', bought).data;
    const visit = world.visits.find(({ id }) => id === row?.['real_tx_id']);
    expect(row).toMatchObject({
      integration_id: bought.id,
      offer: visit?.offerId === null ? '' : String(visit?.offerId),
      publisher: visit?.publisher,
      advertiser: visit?.advertiser,
      sub_id: visit?.subId,
      sub_id_2: String(visit?.campaignId),
      status: visit?.verdict,
      rejections: visit?.rejections,
      country: visit?.country.toUpperCase(),
      ip: visit?.ip,
      device_type: visit?.platform,
      filter_group_id: visit?.filterGroupId,
      request_time: new Date(visit?.at ?? 0).toISOString().slice(0, 19).replace('T', ' '),
    });
    expect(row?.['tx_id']).not.toBe(row?.['real_tx_id']);
  });

  test('a link’s click names the slug as its offer', () => {
    const [row] = readTable('click', linked).data;
    const visit = world.visits.find(({ id }) => id === row?.['real_tx_id']);
    expect(row?.['offer']).toBe(world.links.find(({ id }) => id === visit?.linkId)?.slug);
    expect(row).toMatchObject({ offer_id: null, sub_id_2: String(visit?.linkId), sub_id_3: visit?.utm?.campaign });
  });

  test('conversions are selected by their own time and hidden until it comes', () => {
    const arrived = (): readonly string[] =>
      world.visits
        .flatMap(({ id, integrationId, conversion }) =>
          integrationId === bought.id && conversion !== null ? [{ id, at: conversion.at }] : [],
        )
        .filter(({ at }) => at >= weekFrom && at < weekUntil && at <= clock.now)
        .map(({ id }) => id)
        .sort();
    expect([...walk('conversion', 'page[after]', undefined)].sort()).toEqual(arrived());
    const all = arrived().length;
    clock.now = weekFrom + 3.5 * 86_400_000;
    expect([...walk('conversion', 'page[after]', undefined)].sort()).toEqual(arrived());
    expect(arrived().length).toBeLessThan(all);
    expect(arrived().length).toBeGreaterThan(0);
  });

  test('a conversion carries its hash, both times and its money', () => {
    const [row] = readTable('conversion', bought).data;
    const visit = world.visits.find(({ id }) => id === row?.['real_tx_id']);
    expect(row).toMatchObject({
      hash: visit?.conversion?.hash,
      status: visit?.conversion?.verdict,
      revenue: visit?.conversion?.value,
      payout: visit?.conversion?.payout,
      conversion_time: new Date(visit?.conversion?.at ?? 0).toISOString().slice(0, 19).replace('T', ' '),
    });
  });

  test('impressions are several per click, unique, stable, and of the campaigns only', () => {
    const ids = walk('impression', 'page[after]', undefined);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(clicks.length);
    expect(ids.every((id) => /^[0-9A-Z]{26}$/.test(id))).toBe(true);
    expect(walk('impression', 'page[before]', ids.at(-1))).toEqual(ids.slice(0, -1));
    expect(readTable('impression', linked).data).toEqual([]);
  });

  test.each([
    ['no integration', { integration_id: undefined }],
    ['no start', { start_date: undefined }],
    ['no end', { end_date: undefined }],
    ['no size', { 'page[size]': undefined }],
    ['a size over 100', { 'page[size]': '101' }],
    ['a size of 0', { 'page[size]': '0' }],
    ['a bad day', { start_date: '2025-02-30' }],
    ['an end before the start', { end_date: '2025-03-09' }],
    ['both cursors', { 'page[after]': clicks[3], 'page[before]': clicks[9] }],
    ['an unknown cursor', { 'page[after]': 'nothing' }],
    ['a sort', { sort: '-request_time' }],
    ['a page number', { 'page[number]': '2' }],
    ['a filter', { 'filter[publisher]': 'pub-101' }],
  ])('%s is 400', (_title, change: Record<string, string | undefined>) => {
    const query = Object.entries({ ...week, integration_id: bought.id, 'page[size]': '5', ...change });
    const given = query.filter((pair): pair is [string, string] => pair[1] !== undefined);
    expect(get('/api/v2/reports/v2/click-table', Object.fromEntries(given)).status).toBe(400);
  });

  test('an unknown integration is 404', () => {
    const query = { ...week, integration_id: 'nothing', 'page[size]': '5' };
    expect(get('/api/v2/reports/v2/click-table', query).status).toBe(404);
  });

  function walk(kind: string, cursor: 'page[after]' | 'page[before]', from: string | undefined): readonly string[] {
    const ids: string[] = [];
    let position = from;
    for (;;) {
      const page = readTable(kind, bought, position === undefined ? {} : { [cursor]: position });
      const own = page.data.map((row) => String(row['real_tx_id']));
      if (cursor === 'page[after]') ids.push(...own);
      else ids.unshift(...own);
      const { startCursor, endCursor, hasNextPage, hasPreviousPage } = page.pageInfo;
      if (!(cursor === 'page[after]' ? hasNextPage : hasPreviousPage)) return ids;
      position = String(cursor === 'page[after]' ? endCursor : startCursor);
    }
  }
});

describe('single rows', () => {
  test.each([
    ['click', 'tx_id', 'request_time'],
    ['conversion', 'hash', 'conversion_time'],
  ])('one %s is found by its five values, bare, and missed by any other', (kind, key, time) => {
    for (const integration of [bought, linked]) {
      const row = readTable(kind, integration).data[0]!;
      const query: Record<string, string> = {
        integration_id: integration.id,
        request_date: String(row[time]).slice(0, 10),
        offer: String(row['offer']),
        publisher: String(row['publisher']),
        [key]: String(row[key]),
      };
      const path = `/api/v2/reports/v2/${kind}`;
      expect(readBody(get(path, query))).toEqual(row);
      for (const name of Object.keys(query)) {
        const other = { ...query, [name]: name === 'request_date' ? '2025-01-01' : 'other' };
        expect(get(path, other).status).toBe(404);
        const { [name]: _left, ...rest } = query;
        expect(get(path, rest).status).toBe(400);
      }
    }
  });
});
