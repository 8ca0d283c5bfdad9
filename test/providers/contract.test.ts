import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { isEnumType, isObjectType } from 'graphql';
import { ProviderError } from '../../src/errors';
import { createAnswerStore } from '../../src/http/cache';
import { metricNames } from '../../src/model/metrics';
import type { FiguresQuestion, ListQuestion } from '../../src/model/question';
import * as registry from '../../src/providers';
import type { AccountSettings, ListedRow, ListSource } from '../../src/providers/provider';
import { createSchema } from '../../src/server/schema';
import { createEagerClock } from '../support/eager-clock';
import type { RecordedProvider } from '../support/recorded';
import { startRecorded } from '../support/recorded';

const question: ListQuestion = {
  filter: {},
  order: { by: 'NAME', direction: 'ASC' },
  range: { between: { from: '2026-03-01', to: '2026-03-07' } },
  rows: 10,
};
const figuresQuestion: FiguresQuestion = {
  ids: [],
  range: question.range,
  dimensions: [],
  filters: [],
  metrics: metricNames,
};
/** What a list asks for that the shared code adds to every row. */
const shared = ['__typename', 'provider', 'account'];

let schema: GraphQLSchema;
let recorded: RecordedProvider | undefined;

beforeAll(async () => {
  schema = await createSchema(new URL('../../schema/', import.meta.url), Object.values(registry));
});

afterEach(async () => {
  await recorded?.api.close();
  recorded = undefined;
});

describe.each(Object.entries(registry))('%s', (name, provider) => {
  const start = async (): Promise<RecordedProvider> => (recorded = await startRecorded(name, provider));

  it('is a value of ProviderId, and its settings parse without anything set', () => {
    const ids = schema.getType('ProviderId');
    expect(isEnumType(ids) && ids.getValue(provider.id)).toBeTruthy();
    expect(provider.settings.options.safeParse({}).success).toBe(true);
    expect(provider.settings.options.safeParse({ noSuchSetting: 1 }).success).toBe(false);
    expect(Object.keys(provider.settings.credentials).length).toBeGreaterThan(0);
  });

  it('answers each list from its recording with rows of its type, and ends', async () => {
    const { connection } = await start();
    expect(connection.lists.length).toBeGreaterThan(0);
    for (const source of connection.lists) {
      for (const { row, figures } of await readWhole(source)) {
        expect(row).toMatchObject({ __typename: source.type, provider: provider.id, account: connection.account.id });
        if (source.noun !== 'event') expect(typeof row.upstreamId).toBe('string');
        expect(shared.every((field) => row[field] !== undefined)).toBe(true);
        if (source.isUsable?.() ?? true) {
          const lacking = source.fields.filter((field) => row[field] === undefined);
          expect({ operation: source.operation, lacking }).toEqual({ operation: source.operation, lacking: [] });
        }
        expect(Object.keys(figures?.values ?? {}).filter((metric) => metricNames.includes(metric as never))).toEqual(
          Object.keys(figures?.values ?? {}),
        );
      }
    }
    expect(recorded?.requestsWithoutRecord).toEqual([]);
  });

  it('carries in its lists only fields that the schema has', async () => {
    const { connection } = await start();
    for (const source of [...connection.lists, ...connection.reads]) {
      const type = schema.getType(source.type);
      const unknown = source.fields.filter((field) => !(isObjectType(type) && type.getFields()[field]));
      expect({ operation: source.operation, unknown }).toEqual({ operation: source.operation, unknown: [] });
    }
  });

  it('reads things of its lists again by their ids', async () => {
    const { connection, context } = await start();
    for (const source of connection.reads) {
      const list = connection.lists.find((each) => each.type === source.type && each.noun !== 'event');
      if (!list) continue;
      const [first] = await readWhole(list);
      if (!first) continue;
      const id = first.row.upstreamId as string;
      const row = (await source.read([id], context)).get(id);
      expect(row).toMatchObject({ __typename: source.type, provider: provider.id, upstreamId: id });
      const lacking = source.fields.filter((field) => row?.[field] === undefined);
      expect({ operation: source.operation, lacking }).toEqual({ operation: source.operation, lacking: [] });
    }
  });

  it('calls nobody for an id that cannot be one of its own', async () => {
    const { connection, context, api } = await start();
    const hostile = [
      '../account',
      '..%2faccount',
      '//other.host/x',
      'a\r\nb',
      '\u0000',
      '5001?x=1',
      'x'.repeat(8000),
      '',
    ];
    for (const source of connection.reads) {
      for (const id of hostile) {
        const answer = await source.read([id], context).catch((failure: unknown) => failure);
        const isRefused =
          answer instanceof Error ? answer instanceof ProviderError : !(answer as Map<string, unknown>).get(id);
        expect({ operation: source.operation, id, isRefused }).toEqual({
          operation: source.operation,
          id,
          isRefused: true,
        });
      }
    }
    expect(
      api.requests.map((request) => request.path).filter((path) => /\.\.|%2e|%00|%0d|other\.host/i.test(path)),
    ).toEqual([]);
  });

  it('answers the account’s totals with figures that say where they come from', async () => {
    const { connection, context } = await start();
    const totals = connection.figures.filter(
      (source) => source.of === 'Account' && source.dimensions.some((each) => each.length === 0),
    );
    expect(totals.length).toBeGreaterThan(0);
    for (const source of totals) {
      const answer = await source.read(figuresQuestion, context);
      for (const { figures, keys } of answer.rows) {
        expect(keys).toEqual([]);
        expect(figures.sources.length).toBeGreaterThan(0);
        expect(figures.sources[0]).toMatchObject({ provider: provider.id, account: connection.account.id });
        expect(figures.range).toEqual({ from: '2026-03-01', to: '2026-03-07' });
        const measured = Object.keys(figures.values);
        expect(measured.filter((metric) => !(metric in provider.metrics))).toEqual([]);
        expect(Object.values(figures.values).every(Number.isFinite)).toBe(true);
      }
      expect(source.metrics.filter((metric) => !(metric in provider.metrics))).toEqual([]);
    }
  });

  it('declares every dimension that one of its account reports answers', async () => {
    const { connection } = await start();
    const answered = connection.figures
      .filter((source) => source.of === 'Account')
      .flatMap((source) => source.dimensions.flat());
    expect([...new Set(answered)].filter((dimension) => !provider.dimensions.includes(dimension))).toEqual([]);
    expect(provider.dimensions.filter((dimension) => !answered.includes(dimension))).toEqual([]);
  });

  it('names for every bucket that an endpoint takes from where its number comes from', async () => {
    const { connection } = await start();
    const limits = new Map(connection.limits().map((limit) => [limit.name, limit]));
    for (const source of [...connection.lists, ...connection.reads, ...connection.figures]) {
      for (const bucket of source.buckets) expect(limits.get(bucket)?.source).toBeTruthy();
    }
  });

  it('takes a turn of its limits for every call', async () => {
    recorded = await startRecorded(name, provider, (account) => ({ ...account, limits: toWideLimits(account) }));
    const { connection, api } = recorded;
    for (const source of connection.lists) {
      const before = new Map(connection.limits().map((limit) => [limit.name, limit.remaining]));
      const known = api.requests.length;
      await readWhole(source, { ...recorded.context, maxAgeSeconds: 0 });
      const calls = api.requests.slice(known).filter((request) => request.method === 'GET').length;
      const taken = connection.limits().map((limit) => before.get(limit.name)! - limit.remaining);
      expect(calls).toBeGreaterThan(0);
      expect(taken.reduce((sum, turns) => sum + turns, 0)).toBeGreaterThanOrEqual(calls);
      for (const bucket of source.buckets) {
        const limit = connection.limits().find((each) => each.name === bucket)!;
        expect(before.get(bucket)! - limit.remaining).toBeGreaterThan(0);
      }
    }
  });

  it('meets a 401 with at most one renewal, and does not loop', async () => {
    const { connection, api, context } = await start();
    recorded!.answer = (request) => (request.method === 'POST' ? undefined : { status: 401, json: {} });
    const failure = await readWhole(connection.lists[0]!, context).catch((error: unknown) => error);
    expect(failure).toMatchObject({ kind: 'auth', retryable: false });
    expect(api.requests.filter((request) => request.method === 'POST').length).toBeLessThanOrEqual(2);
    expect(api.requests.filter((request) => request.method === 'GET').length).toBeLessThanOrEqual(2);
  });

  it('waits as told after a 429', async () => {
    const { connection, startedAt, api } = await start();
    let refusedAt: number | undefined;
    recorded!.answer = (request) => {
      if (request.method === 'POST' || refusedAt !== undefined) return undefined;
      refusedAt = startedAt.at(-1);
      return { status: 429, headers: { 'retry-after': '7' }, json: {} };
    };
    await readWhole(connection.lists[0]!);
    const next = startedAt[api.requests.findIndex((request) => request.method === 'GET') + 1];
    expect(next! - refusedAt!).toBeGreaterThanOrEqual(7_000);
  });

  it.each([
    ['HTML', '<html>busy</html>'],
    ['half a body', '{"rows": ['],
    ['a number', '7'],
  ])('calls %s a bad response', async (_, text) => {
    const { connection } = await start();
    recorded!.answer = (request) => (request.method === 'POST' ? undefined : { text });
    await expect(readWhole(connection.lists[0]!)).rejects.toMatchObject({ kind: 'bad-response' });
  });

  it('stops the call when nobody waits for it any more', async () => {
    const { connection, context, api } = await start();
    recorded!.answer = (request) => (request.method === 'POST' ? undefined : { fault: 'hang' });
    const controller = new AbortController();
    const reading = readWhole(connection.lists[0]!, { ...context, signal: controller.signal });
    const failed = expect(reading).rejects.toBeDefined();
    while (!api.log.some((line) => line.startsWith('START GET'))) await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    await failed;
    const [, path] = /START (GET .*)/.exec(api.log.find((line) => line.startsWith('START GET'))!)!;
    await api.waitFor(`END ${path} aborted`);
  });

  it('says nothing of its credentials in what fails', async () => {
    const { connection } = await start();
    const secrets = Object.values(connection.account.credentials);
    recorded!.answer = () => ({ status: 500, text: `no: ${secrets.join(' ')}` });
    const failure = (await readWhole(connection.lists[0]!).catch((error: unknown) => error)) as Error;
    expect(failure).toBeInstanceOf(ProviderError);
    expect(
      secrets.filter((secret) => `${failure.message} ${failure.stack} ${JSON.stringify(failure)}`.includes(secret)),
    ).toEqual([]);
  });

  /** So wide that nothing waits: on the eager clock no turn ever comes back. */
  function toWideLimits(account: AccountSettings): AccountSettings['limits'] {
    const limits = provider.connect(account, { store: createAnswerStore(), clock: createEagerClock() }).limits();
    return Object.fromEntries(limits.map((limit) => [limit.name, { calls: 10_000, perMs: 60_000 }]));
  }

  async function readWhole(source: ListSource, context = recorded!.context): Promise<readonly ListedRow[]> {
    const rows: ListedRow[] = [];
    for (const partition of (await source.readPartitions?.(question, context)) ?? ['']) {
      let page: string | null = null;
      for (let pages = 0; pages < 100; pages += 1) {
        const answer = await source.readPage(question, partition, page, context);
        rows.push(...answer.rows);
        if (answer.next === null) break;
        page = answer.next;
        if (pages === 99) throw new Error(`${source.operation} does not end.`);
      }
    }
    return rows;
  }
});
