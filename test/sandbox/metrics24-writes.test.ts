import { beforeEach, describe, expect, test } from '@jest/globals';
import type { EmulatorReply } from '../../src/sandbox/kit';
import { createMetrics24Emulator } from '../../src/sandbox/metrics24';
import {
  bought,
  clock,
  emulator,
  endOfToday,
  get,
  idsOf,
  linked,
  readBody,
  readTable,
  toKeyedRequest,
  toRequest,
  week,
  world,
  type Body,
} from './metrics24-client';

const groupsPath = `/api/v2/integrations/${bought.id}/filter-groups`;
const exportsPath = '/api/v2/download-center/exports';
const [firstGroup, secondGroup] = bought.filterGroups;
const groupInput = {
  name: 'Summer partners',
  integration: bought.id,
  organization: bought.organizationId,
  priority: 55,
};
const csv = { ...week, fields: 'real_tx_id,offer,publisher', extra_parameters: '' };

beforeEach(() => {
  clock.now = endOfToday;
  emulator.reset();
});

describe('every operation is routed', () => {
  const [click] = readTable('click', bought).data;
  const [conversion] = readTable('conversion', bought).data;
  const seeded = (readBody(get(exportsPath))['data'] as readonly Body[])[0];
  const { name: artifactName } = seeded?.['artifact'] as { readonly name: string };
  const table = { ...week, integration_id: bought.id, 'page[size]': '1' };
  const toSingle = (row: Body | undefined, key: string, time: string): Record<string, string> => ({
    integration_id: bought.id,
    request_date: String(row?.[time]).slice(0, 10),
    offer: String(row?.['offer']),
    publisher: String(row?.['publisher']),
    [key]: String(row?.[key]),
  });
  const ids = [firstGroup?.id];

  type Operation = readonly [
    title: string,
    method: string,
    path: string,
    query: Record<string, string>,
    body: object | undefined,
    status: number,
  ];
  const operations: readonly Operation[] = [
    ['list filter groups', 'GET', groupsPath, {}, undefined, 200],
    ['create a filter group', 'POST', groupsPath, {}, groupInput, 201],
    ['delete filter groups', 'DELETE', groupsPath, { organization: bought.organizationId }, { data: ids }, 200],
    ['update filter groups', 'PATCH', groupsPath, { organization: bought.organizationId }, { data: ids }, 200],
    ['read a filter group', 'GET', `${groupsPath}/${firstGroup?.id}`, {}, undefined, 200],
    ['delete a filter group', 'DELETE', `${groupsPath}/${firstGroup?.id}`, {}, undefined, 204],
    ['update a filter group', 'PATCH', `${groupsPath}/${firstGroup?.id}`, {}, {}, 200],
    ['download clicks', 'POST', toDownload('clicks'), csv, undefined, 200],
    ['download conversions', 'POST', toDownload('conversions'), csv, undefined, 200],
    ['download impressions', 'POST', toDownload('impressions'), csv, undefined, 200],
    ['get a click', 'GET', '/api/v2/reports/v2/click', toSingle(click, 'tx_id', 'request_time'), undefined, 200],
    [
      'get a conversion',
      'GET',
      '/api/v2/reports/v2/conversion',
      toSingle(conversion, 'hash', 'conversion_time'),
      undefined,
      200,
    ],
    ['report clicks', 'GET', '/api/v2/reports/v2/click-table', table, undefined, 200],
    ['report conversions', 'GET', '/api/v2/reports/v2/conversion-table', table, undefined, 200],
    ['report impressions', 'GET', '/api/v2/reports/v2/impression-table', table, undefined, 200],
    ['get an export URL', 'GET', '/api/v2/download-center/url', { artifact_name: artifactName }, undefined, 200],
    ['list exports', 'GET', exportsPath, {}, undefined, 200],
    ['get an export', 'GET', `${exportsPath}/${String(seeded?.['id'])}`, {}, undefined, 200],
    ['delete an export', 'DELETE', `${exportsPath}/${String(seeded?.['id'])}`, {}, undefined, 204],
  ];

  test('there are nineteen', () => {
    expect(operations).toHaveLength(19);
  });

  test.each(operations)('%s: %s %s', (_title, method, path, query, body, status) => {
    expect(send(method, path, body, query).status).toBe(status);
  });
});

describe('creating a filter group', () => {
  test('answers 201 with the id alone; the group itself is read afterwards', () => {
    const filters = [{ type: 'VPN', enabled: true, nested: { any: ['thing'] } }];
    const input = { ...groupInput, active: false, offer_ids: ['727'], tags: ['summer'], filters };
    const reply = send('POST', groupsPath, input);
    expect(reply.status).toBe(201);
    const body = readBody(reply);
    expect(body).toEqual({ created_item_id: expect.stringMatching(/^[0-9a-f]{24}$/) });
    const now = new Date(clock.now).toISOString();
    expect(readGroup(body['created_item_id'])).toEqual({
      ...input,
      id: body['created_item_id'],
      description: '',
      monitoring_mode: false,
      rtb_enabled: false,
      advertiser_ids: [],
      publisher_ids: [],
      click_filter_preset_id: null,
      conversion_filter_preset_id: null,
      created_at: now,
      updated_at: now,
      last_updated_by: 'sandbox',
    });
    expect(idsOf(readBody(get(groupsPath, { 'filter[tags]': 'summer' })))).toEqual([body['created_item_id']]);
  });

  test('two groups have two ids', () => {
    const first = readBody(send('POST', groupsPath, groupInput));
    expect(readBody(send('POST', groupsPath, { ...groupInput, priority: 56 }))).not.toEqual(first);
  });

  test('another integration may use the same priority', () => {
    send('POST', groupsPath, groupInput);
    const path = `/api/v2/integrations/${linked.id}/filter-groups`;
    expect(send('POST', path, { ...groupInput, integration: linked.id }).status).toBe(201);
  });

  test('fifty tags are taken', () => {
    expect(send('POST', groupsPath, { ...groupInput, tags: toTags(50) }).status).toBe(201);
  });

  test.each([
    ['no name', { name: undefined }],
    ['no integration', { integration: undefined }],
    ['no organization', { organization: undefined }],
    ['no priority', { priority: undefined }],
    ['an empty name', { name: '' }],
    ['another integration than the path', { integration: linked.id }],
    ['a strange organization', { organization: 'strange' }],
    ['a priority as text', { priority: '55' }],
    ['a priority that is taken', { priority: firstGroup?.priority }],
    ['fifty-one tags', { tags: toTags(51) }],
    ['an offer named twice', { offer_ids: ['727', '727'] }],
    ['ids as numbers', { publisher_ids: [101] }],
    ['a filter as text', { filters: ['VPN'] }],
    ['an unknown field', { colour: 'red' }],
  ])('with %s is 400, and nothing is made', (_title, change) => {
    refuses('POST', groupsPath, { ...groupInput, ...change });
    expect(idsOf(readBody(get(groupsPath)))).toHaveLength(bought.filterGroups.length);
  });

  test('a body that is not JSON is 400', () => {
    const request = { ...toKeyedRequest(groupsPath), method: 'POST' };
    for (const body of ['', 'name=x', '[]']) expect(emulator.answer({ ...request, body }).status).toBe(400);
  });

  test('without a key it is 401, at an unknown integration 404', () => {
    const request = { ...toRequest(groupsPath), method: 'POST', body: JSON.stringify(groupInput) };
    expect(emulator.answer(request).status).toBe(401);
    expect(send('POST', '/api/v2/integrations/nothing/filter-groups', groupInput).status).toBe(404);
  });
});

describe('changing a filter group', () => {
  const path = `${groupsPath}/${firstGroup?.id}`;

  test('sets what is named and leaves the rest', () => {
    const before = readGroup(firstGroup?.id);
    const change = { name: 'Renamed', monitoring_mode: false, priority: 101, click_filter_preset_id: 3 };
    const reply = send('PATCH', path, change);
    expect(reply.status).toBe(200);
    const stamps = { updated_at: new Date(clock.now).toISOString(), last_updated_by: 'sandbox' };
    expect(readGroup(firstGroup?.id)).toEqual({ ...before, ...change, ...stamps });
  });

  test('arrays replace what was there as a whole', () => {
    send('PATCH', path, { tags: ['a', 'b'], filters: [{ type: 'BOT' }] });
    send('PATCH', path, { tags: ['c'], filters: [] });
    expect(readGroup(firstGroup?.id)).toMatchObject({ tags: ['c'], filters: [] });
  });

  test('its own priority may be named again', () => {
    expect(send('PATCH', path, { priority: firstGroup?.priority }).status).toBe(200);
  });

  test.each([
    ['integration', { integration: bought.id }],
    ['organization', { organization: bought.organizationId }],
    ['another group’s priority', { priority: secondGroup?.priority }],
    ['fifty-one tags', { tags: toTags(51) }],
    ['an active that is no boolean', { active: 'yes' }],
    ['an unknown field', { colour: 'red' }],
  ])('%s is 400, and nothing changes', (_title, change) => {
    const before = readGroup(firstGroup?.id);
    refuses('PATCH', path, { description: 'changed', ...change });
    expect(readGroup(firstGroup?.id)).toEqual(before);
  });

  test('an unknown group and another integration’s are 404', () => {
    expect(send('PATCH', `${groupsPath}/nothing`, {}).status).toBe(404);
    expect(send('PATCH', `${groupsPath}/${linked.filterGroups[0]?.id}`, {}).status).toBe(404);
  });
});

describe('deleting filter groups', () => {
  test('one is gone with an empty 204, and its priority is free', () => {
    const path = `${groupsPath}/${firstGroup?.id}`;
    expect(send('DELETE', path)).toEqual({ status: 204 });
    expect(get(path).status).toBe(404);
    expect(send('DELETE', path).status).toBe(404);
    expect(send('POST', groupsPath, { ...groupInput, priority: firstGroup?.priority }).status).toBe(201);
  });

  test('several go at once, named in the body', () => {
    const data = [firstGroup?.id, secondGroup?.id];
    expect(send('DELETE', groupsPath, { data }, { organization: bought.organizationId }).status).toBe(200);
    expect(idsOf(readBody(get(groupsPath)))).toEqual(expect.not.arrayContaining(data));
    expect(idsOf(readBody(get(groupsPath)))).toHaveLength(bought.filterGroups.length - 2);
  });

  test('a list without a body deletes nothing', () => {
    expect(send('DELETE', groupsPath).status).toBe(400);
    expect(send('DELETE', groupsPath, { data: [] }).status).toBe(400);
    expect(idsOf(readBody(get(groupsPath)))).toHaveLength(bought.filterGroups.length);
  });

  test('one unknown id spares them all', () => {
    expect(send('DELETE', groupsPath, { data: [firstGroup?.id, 'nothing'] }).status).toBe(404);
    expect(idsOf(readBody(get(groupsPath)))).toHaveLength(bought.filterGroups.length);
  });
});

describe('changing several filter groups', () => {
  const data = [firstGroup?.id, secondGroup?.id];

  test.each([true, false])('monitoring mode becomes %s in the named ones alone', (monitoring) => {
    const query = { organization: bought.organizationId };
    expect(send('PATCH', groupsPath, { data, monitoring_mode: monitoring }, query).status).toBe(200);
    for (const { id, monitoringMode } of bought.filterGroups) {
      expect(readGroup(id)['monitoring_mode']).toBe(data.includes(id) ? monitoring : monitoringMode);
    }
  });

  test.each([
    ['no ids', { monitoring_mode: true }, {}],
    ['a field other than monitoring mode', { data, active: true }, {}],
    ['a monitoring mode as text', { data, monitoring_mode: 'true' }, {}],
    ['a strange organization', { data, monitoring_mode: true }, { organization: 'strange' }],
    ['an unknown parameter', { data, monitoring_mode: true }, { colour: 'red' }],
  ])('%s is 400', (_title, body, query) => {
    refuses('PATCH', groupsPath, body, query);
  });

  test('one unknown id leaves them all as they are', () => {
    expect(send('PATCH', groupsPath, { data: [...data, 'nothing'], monitoring_mode: true }).status).toBe(404);
    expect(readGroup(secondGroup?.id)['monitoring_mode']).toBe(secondGroup?.monitoringMode);
  });
});

test('a reset brings back groups and exports, and emulators of one world share neither', () => {
  const before = [get(groupsPath).body, get(exportsPath).body];
  send('DELETE', `${groupsPath}/${firstGroup?.id}`);
  send('POST', groupsPath, groupInput);
  send('DELETE', `${exportsPath}/${String(idsOf(readBody(get(exportsPath)))[0])}`);
  send('POST', toDownload('clicks'), undefined, csv);
  const other = createMetrics24Emulator(world, { now: () => clock.now });
  const readOther = (path: string): unknown => other.answer(toKeyedRequest(path)).body;
  expect([readOther(groupsPath), readOther(exportsPath)]).toEqual(before);
  emulator.reset();
  expect([get(groupsPath).body, get(exportsPath).body]).toEqual(before);
});

function toDownload(name: string): string {
  return `/api/v2/integrations/${bought.id}/reports/${name}/download`;
}

function toTags(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `tag-${index}`);
}

function readGroup(id: unknown): Body {
  const reply = get(`${groupsPath}/${String(id)}`);
  expect(reply.status).toBe(200);
  return readBody(reply);
}

function refuses(method: string, path: string, body: object, query: Record<string, string> = {}): void {
  const reply = send(method, path, body, query);
  expect(reply.status).toBe(400);
  expect(readBody(reply)).toEqual({ message: expect.any(String) });
}

function send(method: string, path: string, body?: object, query: Record<string, string> = {}): EmulatorReply {
  const text = body === undefined ? '' : JSON.stringify(body);
  return emulator.answer({ ...toKeyedRequest(path, query), method, body: text });
}
