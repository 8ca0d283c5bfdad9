/** The ClickMeter emulator's statistics, summaries, events and TOP reports. */
import { describe, expect, test } from '@jest/globals';
import { createClient, createLink, createSmallWorld, createVisit, now } from './clickmeter-world';

const { ask, read } = createClient();
const threeDays = 'timeFrame=custom&fromDay=20260308&toDay=20260310';

describe('statistics', () => {
  test('one total counts clicks, uniques, bots and conversions up to now', () => {
    expect(read(`/datapoints/5001/aggregated?${threeDays}`)).toEqual({
      entityId: '5001',
      activityDay: '20260310120000',
      totalClicks: 4,
      uniqueClicks: 2,
      spiderHitsCount: 2,
      convertedClicks: 2,
      uniqueConversions: 1,
      conversionsValue: 20,
      lastHitDate: '20260310090000',
      entityData: expect.objectContaining({ datapointId: 5001, datapointType: 'TrackingLink' }),
    });
  });

  test('what lies ahead counts once its time has come', () => {
    const later = createClient(createSmallWorld(), () => now + 43_200_000 - 1);
    expect(later.read(`/datapoints/5001/aggregated?${threeDays}`)).toMatchObject({
      totalClicks: 5,
      convertedClicks: 3,
      conversionsValue: 27,
    });
  });

  test('a total equals the sum over days, except for uniques', () => {
    const { rows } = read(`/datapoints/5001/aggregated/list?${threeDays}`);
    const sum = (name: string) =>
      rows.reduce((total: number, row: Record<string, number>) => total + (row[name] ?? 0), 0);
    expect(rows.map((row: { activityDay: string }) => row.activityDay)).toEqual([
      '20260308000000',
      '20260309000000',
      '20260310000000',
    ]);
    expect(sum('totalClicks')).toBe(4);
    expect(sum('spiderHitsCount')).toBe(2);
    expect(sum('conversionsValue')).toBeCloseTo(20, 2);
    expect(sum('uniqueClicks')).toBe(4);
    expect(read(`/datapoints/5001/aggregated?${threeDays}`).uniqueClicks).toBe(2);
  });

  test('weeks start on Monday and months on their first', () => {
    const daysOf = (target: string) => read(target).rows.map((row: { activityDay: string }) => row.activityDay);
    expect(daysOf('/aggregated/list?timeFrame=last7&groupBy=week')).toEqual(['20260302000000', '20260309000000']);
    expect(daysOf('/aggregated/list?timeFrame=beginning&groupBy=month')).toEqual(['20260301000000']);
  });

  test('a pixel counts every opening of its page, whatever brought the visitor', () => {
    expect(read(`/datapoints/6001/aggregated?${threeDays}`)).toMatchObject({ totalViews: 2, uniqueViews: 2 });
    expect(read(`/datapoints/6001/aggregated?${threeDays}`)).not.toHaveProperty('totalClicks');
  });

  test('without traffic the account total is an empty object and the series has no rows', () => {
    const quiet = 'timeFrame=custom&fromDay=20260201&toDay=20260202';
    expect(read(`/aggregated?${quiet}`)).toEqual({});
    expect(read(`/aggregated/list?${quiet}`)).toEqual({ rows: [] });
    expect(read(`/datapoints/5001/aggregated?${quiet}`).activityDay).toBe('00010101000000');
  });

  test('the hours of a day are told when asked for', () => {
    const { hourlyBreakDown } = read('/datapoints/5001/aggregated?timeFrame=yesterday&hourly=true');
    expect(Object.keys(hourlyBreakDown)).toEqual(['20260309090000', '20260309100000', '20260309120000']);
  });

  test('a conversion is counted through the clicks that led to it', () => {
    const total = read(`/conversions/31/aggregated?${threeDays}`);
    expect(total).toMatchObject({ entityId: '31', convertedClicks: 2, conversionsValue: 20 });
    expect(total.entityData).toEqual({ id: 31, name: 'sale', value: 0, date: '20260105081500' });
    expect(read(`/conversions/31/aggregated?${threeDays}&favourite=true`)).not.toHaveProperty('convertedClicks');
  });
});

describe('summaries', () => {
  const path = `/aggregated/summary/datapoints?${threeDays}&type=tl`;

  test('pages carry the total, the limit and an offset unless it is zero', () => {
    expect(read(`${path}&limit=2`)).toMatchObject({ count: 3, limit: 2 });
    expect(read(`${path}&limit=2`)).not.toHaveProperty('offset');
    const second = read(`${path}&limit=2&offset=2`);
    expect(second).toMatchObject({ count: 3, offset: 2 });
    expect(second.result).toHaveLength(1);
    expect(read(`${path}&limit=500`).limit).toBe(100);
  });

  test('rows are sorted as asked and by id otherwise', () => {
    const idsOf = (target: string) => read(target).result.map((row: { entityId: string }) => row.entityId);
    expect(idsOf(path)).toEqual(['5001', '5002', '5003']);
    expect(idsOf(`${path}&sortBy=totalclicks&sortDirection=desc`)).toEqual(['5001', '5002', '5003']);
    expect(idsOf(`${path}&sortBy=totalclicks`)).toEqual(['5003', '5002', '5001']);
    expect(idsOf(`${path}&sortBy=entityData.datapointname&sortDirection=asc`)).toEqual(['5003', '5001', '5002']);
  });

  test('a row equals the total of its datapoint, and one without traffic has identity only', () => {
    const [first, , last] = read(path).result;
    const total = read(`/datapoints/5001/aggregated?${threeDays}`);
    expect(first).toEqual({ ...total, entityData: { ...total.entityData, tags: [{ id: 9, name: 'blog' }] } });
    expect(Object.keys(last)).toEqual(['entityId', 'activityDay', 'entityData']);
    expect(last.entityData).toMatchObject({ status: 3, datapointId: 5003, tags: [] });
  });

  test('groups count their links that are not deleted', () => {
    const { result } = read(`/aggregated/summary/groups?${threeDays}`);
    expect(result[0].entityData).toMatchObject({ groupId: 71, linksCount: 2, groupFavourite: true });
    expect(result[0]).toMatchObject({ totalClicks: 5, uniqueClicks: 2, totalViews: 2 });
    expect(result[1].entityData).not.toHaveProperty('linksCount');
  });

  test('conversions are sorted by count', () => {
    const { result } = read(`/aggregated/summary/conversions?${threeDays}&sortBy=count&sortDirection=desc`);
    expect(result[0]).toMatchObject({ entityId: '31', convertedClicks: 2 });
  });

  test('250 links over 120 days are counted whole, a page at a time', () => {
    const links = Array.from({ length: 250 }, (_, order) => createLink({ id: 10_000 + order }));
    const visits = Array.from({ length: 120_000 }, (_, order) =>
      createVisit({
        at: now - 119 * 86_400_000 + order * 80_000,
        visitorId: `v${order % 9_000}`,
        linkId: 10_000 + (order % 250),
      }),
    );
    const big = createClient(createSmallWorld({ links, visits }));
    const target = '/aggregated/summary/datapoints?timeFrame=last120&type=tl&sortBy=totalclicks&limit=100';
    const pages = [0, 100, 200].map((offset) => big.read(`${target}&offset=${offset}`));
    expect(pages.map(({ count, result }) => [count, result.length])).toEqual([
      [250, 100],
      [250, 100],
      [250, 50],
    ]);
    const rows: { totalClicks: number }[] = pages.flatMap(({ result }) => result);
    const clicks = visits.filter((visit) => visit.at <= now).length;
    expect(rows.reduce((sum, row) => sum + row.totalClicks, 0)).toBe(clicks);
  });
});

describe('events', () => {
  const path = '/hits?timeframe=custom&fromDay=20260308&toDay=20260310';

  test('the cursor walks to the end without repeats, newest first', () => {
    const seen: string[] = [];
    let key: string | undefined;
    let pages = 0;
    do {
      const page = read(`${path}&limit=3${key === undefined ? '' : `&offset=${encodeURIComponent(key)}`}`);
      seen.push(...page.hits.map((hit: { accessTime: string; type: string }) => hit.accessTime + hit.type));
      key = page.lastKey;
      pages += 1;
    } while (key !== undefined);
    expect(pages).toBe(4);
    expect(new Set(seen).size).toBe(9);
    const times = seen.map((hit) => hit.slice(0, 14));
    expect(times).toEqual(times.toSorted().reverse());
  });

  test('an empty page has no cursor', () => {
    expect(read('/hits?timeframe=custom&fromDay=20260201&toDay=20260201')).toEqual({ hits: [] });
  });

  test('flags are text, and a hit names its datapoint, place and conversion', () => {
    const { hits } = read('/datapoints/5001/hits?timeframe=yesterday');
    expect(hits.map((hit: { isSpider: string }) => hit.isSpider)).toEqual(['1', '0', '0']);
    expect(hits[1]).toMatchObject({ type: 'Click', isUnique: '1', location: { country: 'DE' } });
    expect(hits[2]).toMatchObject({
      isUnique: '0',
      entity: { datapointId: 5001, groupId: 71 },
      conversions: [{ id: 31, value: 0.01, accessTime: '20260309090000' }],
    });
  });

  test.each([
    ['spiders', 2],
    ['uniques', 5],
    ['nonuniques', 2],
    ['conversions', 2],
  ])('the filter %s keeps %i hits', (filter, count) => {
    expect(read(`${path}&filter=${filter}`).hits).toHaveLength(count);
  });

  test('the click stream gives the newest events with their keys', () => {
    const { rows } = read('/clickstream?datapoint=5001&pageSize=2');
    expect(rows.map((row: { id: string }) => row.id)).toEqual([
      '000005001@20260310090000000000000',
      '000005001@20260309120000000000000',
    ]);
  });
});

describe('TOP reports', () => {
  const frame = 'timeframe=custom&fromDay=20260308&toDay=20260310';

  test('the items add up to the total and are ranked by hits', () => {
    const { data } = read(`/datapoints/5001/reports?type=countries&${frame}`);
    expect(data.map((item: { id: string }) => item.id)).toEqual(['IT', 'DE', 'US']);
    expect(data[0]).toMatchObject({
      entityData: { name: 'Italy' },
      totalClicks: 3,
      uniqueClicks: 1,
      totalConversions: 2,
    });
    const sum = (name: string) =>
      data.reduce((total: number, item: Record<string, number>) => total + (item[name] ?? 0), 0);
    const total = read(`/datapoints/5001/aggregated?${threeDays}`);
    expect(sum('totalClicks')).toBe(total.totalClicks);
    expect(sum('spiderHits')).toBe(total.spiderHitsCount);
    expect(sum('totalConversionsValue')).toBeCloseTo(total.conversionsValue, 2);
  });

  test('browsers carry their version and families do not', () => {
    const idsOf = (type: string) =>
      read(`/reports?type=${type}&${frame}&datapoint=5002`).data.map((item: { id: string }) => item.id);
    expect(idsOf('browsers')).toEqual(['Firefox 121.0']);
    expect(idsOf('browsersfamilies')).toEqual(['Firefox']);
  });

  test('a hit type leaves the other out', () => {
    const [item] = read(`/reports?type=platforms&${frame}&hittype=views`).data;
    expect(item).toMatchObject({ id: 'Desktop', totalViews: 2, totalHits: 2 });
    expect(item).not.toHaveProperty('totalClicks');
  });

  test('a conversion can be reported by datapoint', () => {
    const { data } = read(`/conversions/31/reports?type=datapoints&${frame}`);
    expect(data).toMatchObject([{ id: '5001', totalConversions: 2 }]);
  });

  test('a quiet datapoint has no report: 404 without a body', () => {
    const { status, text } = ask(`/datapoints/5003/reports?type=cities&${frame}`);
    expect(status).toBe(404);
    expect(text).toBeUndefined();
  });
});
