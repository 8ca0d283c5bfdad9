/** 24Metrics over a loopback server: what is sent to change something, and how often. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { createAnswerStore } from '../../../src/http/cache';
import { systemClock } from '../../../src/http/clock';
import { encodeGlobalId } from '../../../src/model/ids';
import { metrics24 } from '../../../src/providers/metrics24';
import type { Api } from '../../../src/providers/metrics24/endpoints';
import { resolvers } from '../../../src/providers/metrics24/resolvers';
import type { Kit, KitOptions } from './kit';
import { askEvents, march, now, startKit } from './kit';
import { contractAccount } from './recording';

let kit: Kit | undefined;

afterEach(async () => {
  await kit?.close();
  kit = undefined;
});

async function start(options: KitOptions = {}): Promise<Kit & { readonly calls24: Api; readonly body: () => unknown }> {
  kit = await startKit(options);
  const { connection, api } = kit;
  return {
    ...kit,
    calls24: connection.api as Api,
    body: () => {
      const { body } = api.requests.at(-1)!;
      return body === '' ? undefined : JSON.parse(body);
    },
  };
}

const toGroupId = (upstreamId: string): string =>
  encodeGlobalId({ type: 'FilterGroup', provider: 'METRICS24', account: 'guard', upstreamId });

/** A change as the graph makes it, without the graph. */
function change(field: string, input: object): Promise<any> {
  const { connection, context } = kit!;
  const resolve = resolvers.Mutation![field] as (source: unknown, given: object, context: object) => Promise<any>;
  const findConnection = () => connection;
  return resolve(undefined, { input }, { call: context, findConnection, connections: [connection] });
}

const order = {
  kind: 'CLICKS',
  integration: 'int1',
  range: { from: '2026-03-09', to: '2026-03-14' },
  columns: ['real_tx_id', 'offer'],
  extraParameters: [],
  delimiter: ',',
  offers: ['1', '2'],
  publishers: [],
  advertisers: [],
} as const;

describe('filter groups', () => {
  it('are created with the organization of the others, and read afterwards', async () => {
    const used = await start({
      reply: (line) => {
        if (line.startsWith('POST')) return { status: 201, json: { created_item_id: 'fg4' } };
        return line.endsWith('/fg4') ? 'filter-group-in-envelope.json' : undefined;
      },
    });
    const done = await change('filterGroupCreate', { integration: 'int1', name: 'New', priority: 3, tags: ['a'] });
    const list = 'GET /integrations/int1/filter-groups?page[number]=1&page[size]=100';
    const single = 'GET /integrations/int1/filter-groups/fg4';
    expect(used.calls()).toEqual([list, 'POST /integrations/int1/filter-groups', single]);
    expect(JSON.parse(used.api.requests[1]!.body)).toEqual({
      name: 'New',
      priority: 3,
      tags: ['a'],
      integration: 'int1',
      organization: 'org1',
    });
    expect(done).toMatchObject({ filterGroup: { upstreamId: 'int1:fg4', name: 'four' }, userErrors: [] });
  });

  it('are created in the organization of the settings without asking', async () => {
    const used = await start({
      options: { integrations: ['int1'], organization: 'org9' },
      reply: (line) => (line.startsWith('POST') ? { status: 201, text: '' } : undefined),
    });
    const done = await change('filterGroupCreate', { integration: 'int1', name: 'New', priority: 3 });
    expect(used.calls()).toEqual(['POST /integrations/int1/filter-groups']);
    expect(used.body()).toMatchObject({ organization: 'org9' });
    expect(done).toEqual({ filterGroup: null, userErrors: [] });
  });

  it('send only the members that change, and cleared ones as empty', async () => {
    const used = await start({ reply: (line) => (line.startsWith('PATCH') ? { status: 204, text: '' } : undefined) });
    const input = { id: toGroupId('int1:fg1'), description: null, monitorsOnly: null, tags: null, isActive: false };
    await change('filterGroupUpdate', input);
    expect(used.calls()[0]).toBe('PATCH /integrations/int1/filter-groups/fg1');
    expect(JSON.parse(used.api.requests[0]!.body)).toEqual({
      description: '',
      monitoring_mode: null,
      tags: [],
      active: false,
    });
  });

  it('tell the fields that were found at fault', async () => {
    await start({
      reply: (line) =>
        line.startsWith('PATCH') ? { status: 422, json: { errors: { priority: ['is taken'] } } } : undefined,
    });
    const done = await change('filterGroupUpdate', { id: toGroupId('int1:fg1'), priority: 1 });
    expect(done.userErrors).toEqual([{ field: ['input', 'priority'], message: 'is taken', code: 'UPSTREAM_REJECTED' }]);
  });

  it('are not called missing when their list has them: then the path is', async () => {
    const used = await start({ reply: (line) => (line.startsWith('DELETE') ? 404 : undefined) });
    const [known, unknown] = [
      await change('filterGroupDelete', { id: toGroupId('int1:fg1') }),
      await change('filterGroupDelete', { id: toGroupId('int1:none') }),
    ];
    expect(known.userErrors).toMatchObject([
      { code: 'UNSUPPORTED', message: expect.stringMatching(/paths\.filterGroup/) },
    ]);
    expect(unknown.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'id'] }]);
    expect(used.calls().filter((line) => line.startsWith('DELETE'))).toHaveLength(2);
  });

  it('change in bulk by a body of ids, a hundred at a time, in order', async () => {
    const groups = Array.from({ length: 150 }, (_, index) => ({ id: `g${index}`, organization: 'org1' }));
    const used = await start({
      reply: (line) => {
        if (line.startsWith('PATCH')) return { status: 204, text: '' };
        const page = Number(/page\[number\]=(\d)/.exec(line)![1]);
        return {
          json: { data: groups.slice((page - 1) * 100, page * 100), meta: { total_count: 150, total_page: 2 } },
        };
      },
    });
    const ids = groups.map(({ id }) => toGroupId(`int1:${id}`));
    const { results } = await change('filterGroupsUpdate', { ids, monitorsOnly: true });
    const sent = used.api.requests.filter(({ method }) => method === 'PATCH');
    expect(sent.map(({ path, query }) => `${path}?${query.toString()}`)).toEqual(
      Array(2).fill('/api/v2/integrations/int1/filter-groups?organization=org1'),
    );
    expect(sent.map(({ body }) => JSON.parse(body))).toEqual([
      { data: groups.slice(0, 100).map(({ id }) => id), monitoring_mode: true },
      { data: groups.slice(100).map(({ id }) => id), monitoring_mode: true },
    ]);
    // The list still shows the old value: what was accepted and not done is told.
    expect(results).toHaveLength(150);
    expect(results[149]).toMatchObject({ index: 149, filterGroup: null, userErrors: [{ code: 'UPSTREAM_REJECTED' }] });
  });

  it('are deleted in bulk by a DELETE with a body, sent once whatever comes', async () => {
    for (const [reply, code] of [
      [{ fault: 'reset' }, 'OUTCOME_UNKNOWN'],
      [{ status: 503, json: {} }, 'UPSTREAM_UNAVAILABLE'],
    ] as const) {
      const used = await start({ reply: (line) => (line.startsWith('DELETE') ? reply : undefined) });
      const ids = ['int1:fg1', 'int1:fg2'].map(toGroupId);
      const { results } = await change('filterGroupsDelete', { ids });
      const sent = used.api.requests.filter(({ method }) => method === 'DELETE');
      expect(sent.map(({ body }) => JSON.parse(body))).toEqual([{ data: ['fg1', 'fg2'] }]);
      expect(results).toMatchObject([
        { index: 0, deletedId: null, userErrors: [{ code }] },
        { index: 1, deletedId: null, userErrors: [{ code }] },
      ]);
      await used.close();
    }
  });
});

describe('exports', () => {
  it.each([
    [{}, 'POST', 'filter[offer_id]=1&filter[offer_id]=2'],
    [{ downloadMethod: 'GET', arrayStyle: 'comma' }, 'GET', 'filter[offer_id]=1,2'],
  ])('start by the verb and with the lists that %j says, each time anew', async (options, method, offers) => {
    const json = { id: 'e9', status: 'PENDING', type: 'click_logs' };
    const used = await start({ options, reply: () => ({ json }) });
    for (let times = 0; times < 2; times += 1) await used.calls24.exports.start(order, used.context);
    const line =
      `${method} /integrations/int1/reports/clicks/download?delimiter=,&end_date=2026-03-14&extra_parameters=` +
      `&fields=real_tx_id,offer&${offers}&start_date=2026-03-09`;
    expect(used.calls()).toEqual([line, line]);
    expect(used.body()).toBeUndefined();
  });

  it('are started even when their answer tells nothing of them', async () => {
    const used = await start({ reply: () => ({ json: { ok: true } }) });
    const input = { ...order, range: march };
    expect(await change('exportStart', input)).toEqual({ export: null, userErrors: [] });
    expect(used.calls()).toHaveLength(1);
  });

  it('are not started twice when nobody knows what became of the first', async () => {
    const used = await start({ reply: () => ({ fault: 'reset' }) });
    const input = { ...order, range: march, idempotencyKey: 'k' };
    for (let times = 0; times < 2; times += 1) {
      await expect(change('exportStart', input)).rejects.toMatchObject({ kind: 'outcome-unknown', retryable: false });
    }
    expect(used.calls()).toHaveLength(1);
  });

  it('name the setting when a path is not there', async () => {
    await start({ reply: () => 404 });
    const done = await change('exportStart', { ...order, range: march });
    expect(done.userErrors).toMatchObject([{ code: 'UNSUPPORTED', message: expect.stringMatching(/clickDownload/) }]);
  });

  it('are read one by one, or many with one call, and are missing only when their list says so', async () => {
    const used = await start({ reply: (line) => (/exports\/\w/.test(line) ? 404 : undefined) });
    const read = (...ids: string[]) => used.calls24.exportSources.read.read(ids, used.context);
    expect([...(await read('e1', 'e2')).keys()]).toEqual(['e1', 'e2']);
    expect(used.calls()).toHaveLength(1);
    expect((await read('none')).size).toBe(0);
    await expect(read('e1')).rejects.toMatchObject({
      kind: 'unsupported',
      message: expect.stringMatching(/paths\.export/),
    });
  });

  it('are listed with every condition in its place', async () => {
    const used = await start();
    const question = {
      status: 'ERROR',
      kind: 'CLICKS',
      offers: ['1', '2'],
      publishers: ['p'],
      advertisers: ['a'],
      integrations: ['int1'],
      from: '2026-03-01',
      to: '2026-03-02',
      rows: { min: 1, max: 9 },
      durationSeconds: { min: 2 },
    } as const;
    await used.calls24.exportSources.readPage(question, 25, { page: 1, index: 0 }, used.context);
    const query = [...used.api.requests[0]!.query].map(([name, value]) => `${name}=${value}`);
    expect(query).toEqual(
      [
        'filter[reports_query_option.end_date]=2026-03-02',
        'filter[reports_query_option.filters.advertiser.equalvalues]=a',
        'filter[reports_query_option.filters.integration_id.equalvalues]=int1',
        'filter[reports_query_option.filters.offer_id.equalvalues]=1',
        'filter[reports_query_option.filters.offer_id.equalvalues]=2',
        'filter[reports_query_option.filters.publisher.equalvalues]=p',
        'filter[reports_query_option.start_date]=2026-03-01',
        'filter[results_meta.duration_seconds][gte]=2',
        'filter[results_meta.total][gte]=1',
        'filter[results_meta.total][lte]=9',
        'filter[status]=ERROR',
        'filter[type]=click_logs',
        'page[number]=1',
        'page[size]=100',
      ].sort(),
    );
  });

  it('are never older than ten seconds, although their integrations are known for an hour', async () => {
    const used = await start();
    let time = now;
    const connection = metrics24.connect(contractAccount(used.api.url, {}), {
      store: createAnswerStore(),
      clock: { ...systemClock, now: () => time },
    });
    const { exportSources } = connection.api as Api;
    const context = { ...used.context, deadlineAt: now + 3_600_000 };
    const readIntegrations = () => connection.lists[0]!.readPartitions?.(askEvents(), context);
    const readPage = () => exportSources.readPage({}, 25, { page: 1, index: 0 }, context);
    await readIntegrations();
    await readPage();
    expect(used.calls()).toHaveLength(1);
    time += 11_000;
    await readIntegrations();
    expect(used.calls()).toHaveLength(1);
    await readPage();
    expect(used.calls()).toHaveLength(2);
  });
});
