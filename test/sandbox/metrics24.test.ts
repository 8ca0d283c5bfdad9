import { beforeEach, describe, expect, test } from '@jest/globals';
import type { EmulatorReply } from '../../src/sandbox/kit';
import { defaultCredentials } from '../../src/sandbox/metrics24';
import {
  bought,
  clock,
  emulator,
  endOfToday,
  get,
  idsOf,
  linked,
  readBody,
  toKeyedRequest,
  toRequest,
  type Body,
} from './metrics24-client';

beforeEach(() => {
  clock.now = endOfToday;
  emulator.reset();
});

describe('the door', () => {
  const path = `/api/v2/integrations/${bought.id}/filter-groups`;

  test('no key and a wrong key are 401 with a message', () => {
    for (const headers of [{}, { 'api-key': 'wrong' }, { authorization: `Bearer ${defaultCredentials.apiKey}` }]) {
      const reply = emulator.answer(toRequest(path, {}, { 'content-type': 'application/json', ...headers }));
      expect(reply.status).toBe(401);
      expect(readBody(reply)).toEqual({ message: expect.any(String) });
    }
  });

  test('a request that does not say it is JSON is 400', () => {
    const headers = { 'api-key': defaultCredentials.apiKey };
    expect(emulator.answer(toRequest(path, {}, headers)).status).toBe(400);
    expect(emulator.answer(toRequest(path, {}, { ...headers, 'content-type': 'text/plain' })).status).toBe(400);
    const charset = { ...headers, 'content-type': 'application/json; charset=utf-8' };
    expect(emulator.answer(toRequest(path, {}, charset)).status).toBe(200);
  });

  test('expiring tokens changes nothing for a key', () => {
    emulator.expireTokens();
    expect(get(path).status).toBe(200);
  });

  test.each(['/api/v2/coffees', '/api/v2', '/v2/reports', '/api/v2/reports/v2/table', '/api/v2/integrations/%E0/x'])(
    '%s is 404',
    (unknown) => {
      expect(get(unknown).status).toBe(404);
    },
  );

  test('all requests share ten per second, and a refusal says when to return', () => {
    expect(emulator.limits).toMatchObject([{ calls: 10, perMs: 1000 }]);
    expect(emulator.limits[0]?.counts(toRequest(path))).toBe(true);
    const refusal = emulator.refuse(emulator.limits[0]!, 0.4);
    expect(refusal).toMatchObject({ status: 429, headers: { 'retry-after': '1' } });
  });
});

describe('filter groups', () => {
  const path = `/api/v2/integrations/${bought.id}/filter-groups`;

  test('a list has data and counts, by priority', () => {
    const body = readBody(get(path));
    const expected = [...bought.filterGroups].sort((a, b) => a.priority - b.priority).map(({ id }) => id);
    expect(idsOf(body)).toEqual(expected);
    expect(body['meta']).toEqual({
      total_count: expected.length,
      total_page: 1,
      links: { next: null, prev: null },
    });
  });

  test('pages cover the list once and link to each other', () => {
    const ids: unknown[] = [];
    let number: number | undefined = 1;
    while (number !== undefined) {
      const body = readBody(get(path, { 'page[number]': String(number), 'page[size]': '2' }));
      ids.push(...idsOf(body));
      const links = (body['meta'] as { links: { next: Record<string, number> | null } }).links;
      number = links.next?.['page[number]'];
    }
    expect(ids).toHaveLength(bought.filterGroups.length);
    expect(new Set(ids).size).toBe(bought.filterGroups.length);
    expect(idsOf(readBody(get(path, { 'page[number]': '99' })))).toEqual([]);
  });

  test('filters compare exactly, by bounds and against lists', () => {
    const count = (query: Record<string, string>): number => idsOf(readBody(get(path, query))).length;
    const groups = bought.filterGroups;
    expect(count({ 'filter[active]': 'false' })).toBe(groups.filter(({ active }) => !active).length);
    expect(count({ 'filter[name][eq]': 'Default' })).toBe(1);
    expect(count({ 'filter[priority][gte]': '20', 'filter[priority][lte]': '40' })).toBe(
      groups.filter(({ priority }) => priority >= 20 && priority <= 40).length,
    );
    expect(count({ 'filter[tags]': 'push' })).toBe(groups.filter(({ tags }) => tags.includes('push')).length);
    const either = new URLSearchParams([
      ['filter[priority]', '10'],
      ['filter[priority]', '11'],
    ]);
    expect(idsOf(readBody(emulator.answer({ ...toKeyedRequest(path), query: either })))).toHaveLength(2);
  });

  test('sorting takes several keys and a minus', () => {
    const names = (sort: string): readonly unknown[] =>
      (readBody(get(path, { sort }))['data'] as readonly Body[]).map(({ name }) => name);
    const expected = bought.filterGroups.map(({ name }) => name).sort();
    expect(names('name')).toEqual(expected);
    expect(names('-name')).toEqual(expected.toReversed());
    expect(names('-active,name').at(-1)).toBe(bought.filterGroups.find(({ active }) => !active)?.name);
  });

  test('one group comes bare', () => {
    const [group] = bought.filterGroups;
    expect(readBody(get(`${path}/${group?.id}`))).toMatchObject({
      id: group?.id,
      integration: bought.id,
      organization: bought.organizationId,
      monitoring_mode: group?.monitoringMode,
      filters: group?.filters,
    });
  });

  test('an unknown group, another integration’s group and an unknown integration are 404', () => {
    expect(get(`${path}/nothing`).status).toBe(404);
    expect(get(`${path}/${linked.filterGroups[0]?.id}`).status).toBe(404);
    expect(get('/api/v2/integrations/nothing/filter-groups').status).toBe(404);
  });

  test.each([
    { 'page[size]': '101' },
    { 'page[size]': '0' },
    { 'page[number]': '0' },
    { 'page[number]': 'x' },
    { 'page[after]': 'x' },
    { 'filter[colour]': 'red' },
    { 'filter[name][ne]': 'x' },
    { 'filter[name][gte]': 'x' },
    { 'filter[priority][gte]': 'x' },
    { sort: 'colour' },
    { search: 'x' },
  ])('%j is 400', (query) => {
    expect(get(path, query as unknown as Record<string, string>).status).toBe(400);
  });
});

describe('download center', () => {
  const path = '/api/v2/download-center/exports';

  test('finished exports are listed, newest first, with their options and results', () => {
    const body = readBody(get(path));
    const exports = body['data'] as readonly Body[];
    expect(exports).toHaveLength(4);
    expect(exports.every(({ status }) => status === 'COMPLETED')).toBe(true);
    const created = exports.map(({ created_at }) => String(created_at));
    expect(created).toEqual(created.toSorted().reverse());
    expect(readBody(get(`${path}/${String(exports[0]?.['id'])}`))).toEqual(exports[0]);
  });

  test('an export is unknown before it was made', () => {
    const [first] = readBody(get(path))['data'] as readonly Body[];
    clock.now = Date.parse(String(first?.['created_at'])) - 1;
    expect(idsOf(readBody(get(path)))).not.toContain(first?.['id']);
    expect(get(`${path}/${String(first?.['id'])}`).status).toBe(404);
  });

  test('filters narrow by integration, days, type and results', () => {
    const count = (query: Record<string, string>): number => idsOf(readBody(get(path, query))).length;
    expect(count({ 'filter[reports_query_option.filters.integration_id.equalvalues]': bought.id })).toBe(2);
    expect(count({ 'filter[reports_query_option.start_date]': '2025-03-17' })).toBe(1);
    expect(count({ 'filter[type]': 'click_logs' })).toBe(2);
    expect(count({ 'filter[status]': 'PENDING' })).toBe(0);
    expect(count({ 'filter[results_meta.duration_seconds][gte]': '30' })).toBe(2);
  });

  test.each([{ 'filter[status]': 'COMPLETED' }, { 'filter[type]': 'impression_logs' }, { 'filter[id]': 'x' }])(
    '%j is 400',
    (query) => {
      expect(get(path, query as unknown as Record<string, string>).status).toBe(400);
    },
  );

  test('the signed address gives the file without a key, until it runs out', () => {
    const [first] = readBody(get(path))['data'] as readonly Body[];
    const artifact = first?.['artifact'] as { readonly name: string; readonly size: number };
    const answer = emulator.answer(
      toKeyedRequest('/api/v2/download-center/url', { artifact_name: artifact.name }, { host: '127.0.0.1:81' }),
    );
    const url = new URL(String(readBody(answer)['url']));
    expect(url.host).toBe('127.0.0.1:81');
    const fetchFile = (query = url.searchParams): EmulatorReply =>
      emulator.answer({ ...toRequest(url.pathname), query });
    const file = fetchFile();
    expect(file).toMatchObject({ status: 200, headers: { 'content-type': 'text/csv; charset=utf-8' } });
    expect(Buffer.byteLength(file.body ?? '')).toBe(artifact.size);
    const lines = (file.body ?? '').trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^"real_tx_id",/);
    expect(lines.length - 1).toBe((first?.['results_meta'] as { readonly total: number }).total);
    expect(fetchFile(new URLSearchParams({ expires: '9999999999999', signature: 'x' })).status).toBe(403);
    clock.now += 15 * 60_000;
    expect(fetchFile().status).toBe(403);
  });

  test('an unknown export and an unknown artifact are 404, a missing name is 400', () => {
    expect(get(`${path}/nothing`).status).toBe(404);
    expect(get('/api/v2/download-center/url', { artifact_name: 'nothing' }).status).toBe(404);
    expect(get('/api/v2/download-center/url').status).toBe(400);
  });
});
