/** The ClickMeter emulator's door, lists and entities, asked directly, without the server around it. */
import { describe, expect, test } from '@jest/globals';
import { defaultCredentials } from '../../src/sandbox/clickmeter/index';
import { createClient } from './clickmeter-world';

const { emulator, send, ask, read } = createClient();

describe('the door', () => {
  test('a missing or wrong key is a 401 with the standard body', () => {
    for (const headers of [{}, { 'x-clickmeter-authkey': 'wrong' }] as const) {
      const reply = send('/datapoints', headers);
      expect(reply.status).toBe(401);
      expect(JSON.parse(reply.body ?? '')).toMatchObject({ httpErrorCode: 401, Message: expect.any(String) });
    }
  });

  test('the key is also accepted as a query parameter', () => {
    expect(send(`/me?authKey=${defaultCredentials.apiKey}`).status).toBe(200);
  });

  test.each(['/nowhere', '/datapoints/abc', '/datapoints/9999', '/groups/1/hits', '/tags/5/datapoints'])(
    '%s is a 404 with the standard body',
    (path) => {
      const { status, body } = ask(path);
      expect(status).toBe(404);
      expect(body).toEqual({ errorCode: expect.any(String), httpErrorCode: 404, Message: expect.any(String) });
    },
  );

  test('an operation that does not exist is an unknown route', () => {
    const headers = { 'x-clickmeter-authkey': defaultCredentials.apiKey };
    expect(send('/hits', headers, 'POST').status).toBe(404);
  });

  test.each([
    ['/aggregated', 'TimeFrame'],
    ['/aggregated?timeFrame=fortnight', 'TimeFrame'],
    ['/aggregated?timeFrame=custom&fromDay=20260301', 'ToDay'],
    ['/aggregated?timeFrame=custom&fromDay=2026-03-01&toDay=20260302', 'FromDay'],
    ['/aggregated?timeFrame=custom&fromDay=20260230&toDay=20260302', 'FromDay'],
    ['/aggregated?timeFrame=custom&fromDay=20260303&toDay=20260302', 'FromDay'],
    ['/aggregated/list?timeFrame=beginning', 'GroupBy'],
    ['/aggregated/list?timeFrame=last7&groupBy=year', 'GroupBy'],
    ['/aggregated/summary/datapoints?timeFrame=today', 'Type'],
    ['/aggregated/summary/datapoints?timeFrame=today&type=xx', 'Type'],
    ['/aggregated/summary/datapoints?timeFrame=today&type=tl&sortBy=ctr', 'SortBy'],
    ['/datapoints?limit=ten', 'Limit'],
    ['/datapoints?status=frozen', 'Status'],
    ['/datapoints?sortBy=name', 'SortBy'],
    ['/datapoints?createdAfter=yesterday', 'CreatedAfter'],
    ['/hits?timeframe=beginning', 'Timeframe'],
    ['/hits?timeframe=last7&offset=garbage', 'Offset'],
    ['/datapoints/5001/reports?timeframe=last7', 'Type'],
    ['/datapoints/5001/reports?timeframe=last7&type=shoes', 'Type'],
    ['/reports?timeframe=last7&type=cities&group=71&datapoint=5001', 'Datapoint'],
  ])('%s is a 400 about %s', (target, property) => {
    const { status, body } = ask(target);
    expect(status).toBe(400);
    expect(body.errors).toEqual([expect.objectContaining({ property, errorMessage: expect.any(String) })]);
  });

  test('query names bind in any letter case and a trailing slash is accepted', () => {
    expect(read('/aggregated/?TIMEFRAME=LAST30')).toEqual(read('/aggregated?timeFrame=last30'));
  });

  test('bodies are printed with CRLF', () => {
    expect(ask('/datapoints/count').text).toBe('{\r\n  "count": 4\r\n}');
  });

  test('the one limit is ten requests a second and its refusal tells no delay', () => {
    const [limit] = emulator.limits;
    expect(limit).toMatchObject({ name: 'ip', calls: 10, perMs: 1000 });
    const refusal = emulator.refuse(limit!, 1);
    expect(refusal.status).toBe(429);
    expect(Object.keys(refusal.headers ?? {})).not.toContain('retry-after');
  });
});

describe('lists and entities', () => {
  test('lists carry ids and addresses only', () => {
    expect(read('/datapoints?limit=2&offset=1')).toEqual({
      entities: [
        { id: 5002, uri: '/datapoints/5002' },
        { id: 5003, uri: '/datapoints/5003' },
      ],
    });
  });

  test.each(['/datapoints', '/groups', '/conversions', '/domains', '/tags', '/retargeting', '/account/guests'])(
    'an expanded list of %s carries whole entities',
    (path) => {
      const [first] = read(`${path}?_expand=true`).entities;
      const single = read(`${path}/${first.id}`);
      expect(single).toMatchObject(first);
      expect(first).toHaveProperty('name');
    },
  );

  test('an active link leaves its type and status out', () => {
    expect(read('/datapoints/5001')).toEqual({
      id: 5001,
      name: 'spring',
      title: 'Spring link',
      trackingCode: 'http://go.example/spring',
      tags: [{ id: 9, name: 'blog' }],
      groupId: 71,
      groupName: 'Spring',
      creationDate: '20260105081500',
      firstConversionId: 31,
      firstConversionName: 'sale',
      typeTL: {
        url: 'https://shop.example/spring?utm_source=mail',
        firstUrl: '',
        redirectType: 301,
        domainId: 21,
        scripts: [{ id: 61, name: 'remarketing' }],
      },
    });
  });

  test('a pixel has type 1 and no link part', () => {
    expect(read('/datapoints/6001')).toMatchObject({ type: 1, tags: [] });
    expect(read('/datapoints/6001')).not.toHaveProperty('typeTL');
  });

  test('deleted entities answer 200 and stay in unfiltered lists', () => {
    expect(ask('/datapoints/5003')).toMatchObject({ status: 200, body: { status: 3 } });
    expect(ask('/groups/72')).toMatchObject({ status: 200, body: { deleted: true } });
    expect(ask('/conversions/32')).toMatchObject({ status: 200, body: { deleted: true } });
    expect(read('/datapoints/count')).toEqual({ count: 4 });
    expect(read('/datapoints/count?status=active')).toEqual({ count: 2 });
    expect(read('/datapoints/count?status=deleted&type=TL')).toEqual({ count: 1 });
    expect(read('/groups?status=active').entities).toHaveLength(1);
  });

  test('a conversion states its value even when it is zero', () => {
    expect(read('/conversions/31')).toMatchObject({ value: 0, description: '' });
  });

  test('a count of zero is an empty object', () => {
    expect(read('/datapoints/count?textSearch=nothing')).toEqual({});
  });

  test('filters narrow lists and counts alike', () => {
    const idsOf = (target: string) => read(target).entities.map((entity: { id: number }) => entity.id);
    expect(idsOf('/datapoints?textSearch=SUMM')).toEqual([5002]);
    expect(idsOf('/datapoints?onlyFavorites=true')).toEqual([5002]);
    expect(idsOf('/datapoints?tags=blog,unused')).toEqual([5001]);
    expect(idsOf('/datapoints?createdBefore=20260104')).toEqual([]);
    expect(idsOf('/datapoints?createdAfter=20260105&createdBefore=20260105')).toHaveLength(4);
    expect(idsOf('/groups/72/datapoints')).toEqual([5003]);
    expect(idsOf('/conversions/31/datapoints')).toEqual([5001]);
    expect(idsOf('/retargeting/61/datapoints')).toEqual([5001]);
    expect(idsOf('/tags/9/groups')).toEqual([71]);
    expect(idsOf('/tags?datapoints=5001')).toEqual([9]);
    expect(idsOf('/tags?name=un*')).toEqual([10]);
    expect(read('/tags/9')).toEqual({ id: 9, name: 'blog', datapoints: [5001], groups: [71] });
  });

  test('domains are listed one type at a time, system ones by default', () => {
    expect(read('/domains').entities).toEqual([{ id: 21, uri: '/domains/21' }]);
    expect(read('/domains?type=personal&_expand=true').entities).toMatchObject([{ id: 22, type: 3, custom404: '' }]);
    expect(read('/domains/21')).not.toHaveProperty('type');
  });

  test('the account, its plan, guests and grants are read', () => {
    expect(read('/me')).toEqual(read('/account'));
    // Seven clicks and two views in March so far; the evening's click has not happened.
    expect(read('/me/plan')).toMatchObject({ usedDatapoints: 3, usedMonthlyEvents: 9 });
    const [grant] = read('/account/guests/901/permissions?entityType=group').entities;
    expect(grant).toEqual({
      Entity: { id: 71, uri: '/groups/71' },
      EntityName: 'Spring',
      EntityType: 'Group',
      Type: 'Write',
    });
    expect(read('/account/ipblacklist').entities[0].id).toMatch(/^[0-9A-F]{32}$/);
  });
});
