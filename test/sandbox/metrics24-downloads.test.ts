import { beforeEach, describe, expect, test } from '@jest/globals';
import type { EmulatorReply } from '../../src/sandbox/kit';
import { columnsByKind } from '../../src/sandbox/metrics24/rows';
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

const exportsPath = '/api/v2/download-center/exports';
const csv = { ...week, fields: 'real_tx_id,offer,publisher', extra_parameters: '' };
const weekFrom = Date.parse(`${week.start_date}T00:00:00Z`);
const weekUntil = Date.parse(`${week.end_date}T00:00:00Z`) + 86_400_000;
const visits = world.visits.filter(({ integrationId }) => integrationId === bought.id);

beforeEach(() => {
  clock.now = endOfToday;
  emulator.reset();
});

describe('a download', () => {
  test.each(['GET', 'POST'])('starts an export that waits, asked for by %s', (method) => {
    const reply = start('clicks', {}, method);
    expect(reply.status).toBe(200);
    const body = readBody(reply);
    expect(body).toMatchObject({
      id: expect.any(String),
      integration: bought.id,
      organization: bought.organizationId,
      status: 'PENDING',
      type: 'click_logs',
      created_at: new Date(clock.now).toISOString(),
      artifact: null,
      results_meta: null,
      reports_query_option: { ...week, filters: { integration_id: { equalvalues: [bought.id] } } },
    });
    expect(readBody(get(exportsPath))['data']).toContainEqual(body);
  });

  test('waits two seconds, runs for three, and is done', () => {
    const { id } = readBody(start('clicks'));
    const path = `${exportsPath}/${String(id)}`;
    const statusAfter = (ms: number): unknown => {
      clock.now = endOfToday + ms;
      return readBody(get(path))['status'];
    };
    expect([0, 1999, 2000, 4999, 5000].map(statusAfter)).toEqual([
      'PENDING',
      'PENDING',
      'IN_PROGRESS',
      'IN_PROGRESS',
      'COMPLETED',
    ]);
    expect(readBody(get(path))['updated_at']).toBe(new Date(endOfToday + 5000).toISOString());
    clock.now = endOfToday + 2500;
    expect(idsOf(readBody(get(exportsPath, { 'filter[status]': 'IN_PROGRESS' })))).toEqual([id]);
  });

  test.each([
    ['clicks', 'click_logs'],
    ['conversions', 'conversion_logs'],
    ['impressions', 'impression_logs'],
  ])('of %s has the type %s and the rows of its table', (name, type) => {
    const query = { start_date: '2025-03-12', end_date: '2025-03-12' };
    const done = finish(start(name, query));
    expect(done['type']).toBe(type);
    const lines = readLines(done);
    expect(lines[0]).toBe('"real_tx_id","offer","publisher"');
    const kind = name.slice(0, -1);
    const { data, pageInfo } = readTable(kind, bought, query);
    const expected = data.map((row) => [row['real_tx_id'], row['offer'], row['publisher']].map(quote).join(','));
    expect(lines.slice(1, 101)).toEqual(expected);
    expect(lines.length - 1 > 100).toBe(pageInfo.hasNextPage);
    expect(done['results_meta']).toEqual({ total: lines.length - 1, duration_seconds: 5 });
  });

  test('holds every click of its days, last day included', () => {
    const expected = visits.filter(({ at }) => at >= weekFrom && at < weekUntil).map(({ id }) => id);
    const lines = readLines(finish(start('clicks', { fields: 'real_tx_id' })));
    expect(lines.slice(1)).toEqual(expected.reverse().map(quote));
  });

  test('without days reaches over all traffic up to its start', () => {
    const { start_date: _start, end_date: _end, ...query } = csv;
    clock.now = weekUntil - 1;
    const reply = emulator.answer({ ...toKeyedRequest(toPath('clicks'), query), method: 'POST' });
    expect(readBody(reply)).toMatchObject({ reports_query_option: { start_date: null, end_date: null } });
    const total = visits.filter(({ at }) => at < weekUntil).length;
    expect(finish(reply)).toMatchObject({ results_meta: { total } });
  });

  test('takes another delimiter and adds extra parameters as empty columns', () => {
    const lines = readLines(finish(start('clicks', { delimiter: ';', extra_parameters: 'source,zone' })));
    expect(lines[0]).toBe('"real_tx_id";"offer";"publisher";"source";"zone"');
    expect(lines[1]).toMatch(/^"[0-9A-Z]{26}";"[0-9]*";"pub-[0-9]+";"";""$/);
  });

  test('is narrowed by publisher, offer and advertiser, and says so', () => {
    const query = new URLSearchParams(csv);
    for (const publisher of ['pub-101', 'pub-106']) query.append('filter[publisher]', publisher);
    const reply = emulator.answer({ ...toKeyedRequest(toPath('clicks')), method: 'POST', query });
    const done = finish(reply);
    expect(done['reports_query_option']).toMatchObject({
      filters: { publisher: { equalvalues: ['pub-101', 'pub-106'] } },
    });
    const publishers = new Set(readLines(done).map((line) => line.split(',')[2]));
    expect([...publishers].sort()).toEqual(['"pub-101"', '"pub-106"', '"publisher"']);
    const narrowed = { 'filter[reports_query_option.filters.publisher.equalvalues]': 'pub-106' };
    expect(idsOf(readBody(get(exportsPath, narrowed)))).toEqual([done['id']]);
  });

  test.each([
    ['no fields', { fields: undefined }],
    ['empty fields', { fields: '' }],
    ['an unknown field', { fields: 'real_tx_id,colour' }],
    ['a field of another kind', { fields: 'hash' }],
    ['no extra parameters', { extra_parameters: undefined }],
    ['a delimiter of two characters', { delimiter: '||' }],
    ['a quote as delimiter', { delimiter: '"' }],
    ['a day that does not exist', { end_date: '2025-02-30' }],
    ['an end before the start', { end_date: '2025-03-01' }],
    ['an unknown parameter', { integration_id: bought.id }],
  ])('with %s is 400, and nothing starts', (_title, change) => {
    const before = get(exportsPath).body;
    const reply = start('clicks', change);
    expect(reply.status).toBe(400);
    expect(readBody(reply)).toEqual({ message: expect.any(String) });
    expect(get(exportsPath).body).toBe(before);
  });

  test('of something else, and of an unknown integration, is 404', () => {
    expect(start('goals').status).toBe(404);
    expect(get('/api/v2/integrations/nothing/reports/clicks/download', csv).status).toBe(404);
  });

  test('of a link integration’s impressions is a file with its header alone', () => {
    const path = `/api/v2/integrations/${linked.id}/reports/impressions/download`;
    expect(readLines(finish(get(path, csv)))).toEqual(['"real_tx_id","offer","publisher"']);
  });
});

describe('the ration', () => {
  test('ten exports a day are made and the eleventh is 402, until the next day', () => {
    for (let count = 0; count < 10; count += 1) expect(start('clicks').status).toBe(200);
    const reply = start('conversions');
    expect(reply.status).toBe(402);
    expect(readBody(reply)).toEqual({ message: expect.any(String) });
    expect(idsOf(readBody(get(exportsPath)))).toHaveLength(14);
    clock.now += 1;
    expect(start('conversions').status).toBe(200);
  });

  test('a refused one is not counted, a deleted one stays counted, a reset forgets', () => {
    start('clicks', { fields: '' });
    for (let count = 0; count < 10; count += 1) {
      send('DELETE', `${exportsPath}/${String(readBody(start('clicks'))['id'])}`);
    }
    expect(start('clicks').status).toBe(402);
    emulator.reset();
    expect(start('clicks').status).toBe(200);
  });
});

describe('an export’s file', () => {
  test('has no address before it is done', () => {
    const { id, integration } = readBody(start('clicks'));
    const query = { artifact_name: `click_logs_${String(integration)}_${String(id)}.csv` };
    expect(get('/api/v2/download-center/url', query).status).toBe(404);
    clock.now += 5000;
    expect(get('/api/v2/download-center/url', query).status).toBe(200);
  });

  test('has the size that was told', () => {
    const done = finish(start('clicks'));
    const { size } = done['artifact'] as { readonly size: number };
    expect(Buffer.byteLength(fetchFile(done).body ?? '')).toBe(size);
  });

  test('two exports of the same days have two files', () => {
    const [first, second] = [finish(start('clicks')), finish(start('clicks', { fields: 'ip' }))];
    expect(readLines(first)[0]).not.toBe(readLines(second)[0]);
  });

  test('goes with its export, also from an address that is still good', () => {
    const done = finish(start('clicks'));
    const url = readUrl(done);
    expect(send('DELETE', `${exportsPath}/${String(done['id'])}`)).toEqual({ status: 204 });
    expect(emulator.answer({ ...toRequest(url.pathname), query: url.searchParams }).status).toBe(404);
    expect(get(`${exportsPath}/${String(done['id'])}`).status).toBe(404);
    expect(send('DELETE', `${exportsPath}/${String(done['id'])}`).status).toBe(404);
  });

  test('of a deleted export that was still waiting never appears', () => {
    const { id } = readBody(start('clicks'));
    send('DELETE', `${exportsPath}/${String(id)}`);
    clock.now += 5000;
    expect(idsOf(readBody(get(exportsPath)))).not.toContain(id);
  });
});

test.each(['click', 'conversion', 'impression'] as const)('the columns of a %s are the fields of its row', (kind) => {
  const [row] = readTable(kind, bought).data;
  expect([...columnsByKind[kind]].sort()).toEqual(Object.keys(row ?? {}).sort());
});

function toPath(name: string): string {
  return `/api/v2/integrations/${bought.id}/reports/${name}/download`;
}

/** A change to undefined leaves the parameter out. */
function start(name: string, change: Record<string, string | undefined> = {}, method = 'POST'): EmulatorReply {
  const given = Object.entries({ ...csv, ...change }).filter(([, value]) => value !== undefined);
  return emulator.answer({ ...toKeyedRequest(toPath(name), Object.fromEntries(given)), method });
}

/** The export five seconds later. */
function finish(started: EmulatorReply): Body {
  expect(started.status).toBe(200);
  clock.now += 5000;
  const done = readBody(get(`${exportsPath}/${String(readBody(started)['id'])}`));
  expect(done['status']).toBe('COMPLETED');
  return done;
}

function readUrl(done: Body): URL {
  const { name } = done['artifact'] as { readonly name: string };
  return new URL(String(readBody(get('/api/v2/download-center/url', { artifact_name: name }))['url']));
}

function fetchFile(done: Body): EmulatorReply {
  const url = readUrl(done);
  const file = emulator.answer({ ...toRequest(url.pathname), query: url.searchParams });
  expect(file.status).toBe(200);
  return file;
}

function readLines(done: Body): readonly string[] {
  return (fetchFile(done).body ?? '').trimEnd().split('\r\n');
}

function quote(value: unknown): string {
  return `"${String(value)}"`;
}

function send(method: string, path: string): EmulatorReply {
  return emulator.answer({ ...toKeyedRequest(path), method });
}
