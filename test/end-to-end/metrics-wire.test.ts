/** Every metric that a provider has is, at every endpoint that tells it, what stood on the wire; what it does not have is null. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isObjectType } from 'graphql';
import { createAnswerStore } from '../../src/http/cache';
import type { MetricName } from '../../src/model/metrics';
import { metricNames, moneyMetrics, ratioMetrics } from '../../src/model/metrics';
import type { Connection, Provider } from '../../src/providers/provider';
import type { Sandbox } from '../../src/sandbox';
import { startSandbox } from '../../src/sandbox';
import { createSchema } from '../../src/server/schema';
import type { TestGateway } from '../support/gateway';
import { allProviders, startGateway, toAccounts } from '../support/gateway';
import { createLeapingClock } from '../support/leaping-clock';
import type { Wiretap } from '../support/wiretap';
import { startWiretap } from '../support/wiretap';
import type { Columns, Place } from './metrics-wire-kit';
import { countTables, findShape } from './metrics-wire-kit';

const today = '2026-05-20';
const range = { between: { from: '2026-05-10', to: '2026-05-10' } };
const currency = 'EUR';
const money = (name: MetricName): string => (moneyMetrics.has(name) ? `${name} { amount currency }` : name);
const fields = `${metricNames.map(money).join(' ')} gaps { metric reason }`;

/** The busiest of each type: what is asked about. */
const busiest: Readonly<Record<string, readonly [noun: string, type: string, order: string]>> = {
  TrackingLink: ['datapoints', 'TRACKING_LINK', 'CONVERSIONS'],
  TrackingPixel: ['datapoints', 'TRACKING_PIXEL', 'VIEWS'],
  LinkGroup: ['groups', 'LINK_GROUP', 'CONVERSIONS'],
  Conversion: ['goals', 'CONVERSION', 'CONVERSIONS'],
  Website: ['domains', 'WEBSITE', 'NAME'],
  Page: ['datapoints', 'PAGE', 'VISITORS'],
  ConversionGoal: ['goals', 'CONVERSION_GOAL', 'CONVERSIONS'],
  Campaign: ['datapoints', 'CAMPAIGN', 'CONVERSIONS'],
  Offer: ['datapoints', 'OFFER', 'CONVERSIONS'],
  FilterGroup: ['groups', 'FILTER_GROUP', 'CONVERSIONS'],
};

interface Told extends Place {
  readonly metrics: readonly MetricName[];
  /** Figures that come along with a list. */
  readonly isList: boolean;
}

const places: readonly Told[] = allProviders.flatMap(listPlaces).filter((place) => !isAddedUp(place));

let sandbox: Sandbox;
let gateway: TestGateway;
let clock: ReturnType<typeof createTurningClock>;
let taps: Readonly<Record<string, Wiretap>>;
let ids: Readonly<Record<string, { readonly id: string; readonly upstreamId: string }>>;
const seen = new Set<string>();

beforeAll(async () => {
  clock = createTurningClock();
  sandbox = await startSandbox({ today, now: clock.now });
  const accounts = toAccounts(sandbox);
  taps = Object.fromEntries(
    await Promise.all(
      accounts.map(async ({ provider, url }) => [provider, await startWiretap(new URL(url).origin, addKeywords)]),
    ),
  );
  const tapped = accounts.map((one) => ({
    ...one,
    url: one.url.replace(new URL(one.url).origin, taps[one.provider]!.url),
  }));
  gateway = await startGateway({ accounts: tapped, clock });
  const found = await Promise.all(
    Object.entries(busiest).map(async ([type, [noun, name, by]]) => {
      const order = noun === 'domains' ? '' : `order: { by: ${by}, direction: DESC }, range: $range,`;
      const { list } = await ask(
        `list: ${noun}(first: 1, ${order} filter: { types: [${name}] }) { nodes { id upstreamId } }`,
      );
      return [type, list.nodes[0]] as const;
    }),
  );
  ids = Object.fromEntries(found);
}, 120_000);

afterAll(async () => {
  await gateway?.stop();
  await sandbox?.stop();
  await Promise.all(Object.values(taps ?? {}).map((tap) => tap.close()));
});

/** Asks anew, a minute after the question before: no limit counts one's calls to the other. */
async function ask(selection: string, days: object = range): Promise<any> {
  clock.turn(61_000);
  for (const tap of Object.values(taps)) tap.bodies.length = 0;
  const declared = selection.includes('$range') ? 'query ($range: DateRangeInput!)' : 'query';
  const answer = await gateway.ask(`${declared} { ${selection} }`, { range: days }, { 'trackgraph-max-age': '0' });
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

describe('the vocabulary', () => {
  it('has a metric for each figure of `Metrics`', async () => {
    const schema = await createSchema(new URL('../../schema/', import.meta.url), allProviders);
    const type = schema.getType('Metrics');
    const besides = ['range', 'timeZone', 'asOf', 'isStale', 'isSettled', 'sources', 'gaps'];
    expect(isObjectType(type) && Object.keys(type.getFields()).sort()).toEqual([...metricNames, ...besides].sort());
  });

  it.each(places.map((place) => [describePlace(place), place] as const))('is looked up for %s', (_name, place) => {
    expect(Object.keys(findShape(place)?.columns ?? {}).sort()).toEqual([...place.metrics].sort());
  });
});

describe.each(places.map((place) => [describePlace(place), place] as const))('%s', (_name, place) => {
  it('says what stood on the wire', async () => {
    const { columns, readRows } = findShape(place)!;
    const figures = await readFigures(place);
    const id = place.isList ? null : (ids[place.of]?.upstreamId ?? null);
    const rows = readBodies(place.provider, place.operation).flatMap((body) => readRows(body, id));
    // A step of time in which nothing was has no row everywhere.
    const isFilled = rows.length < figures.length && isTime(place);
    const expected = isFilled ? figures.map((_, index) => rows[index] ?? {}) : rows;
    expect(figures.length > 0).toBe(!hasNothing(place));
    // A page holds a hundred; of a report, a hundred keys, each with its parts.
    if (figures.length < 100) expect(figures).toHaveLength(expected.length);
    if (figures.length > 0) compare(place.provider, figures, expected, columns);
  });
});

describe.each(['Account', 'FilterGroup'])('METRICS24 %s', (of) => {
  it('counts what stood on the wire, row by row', async () => {
    const figures = await readFigures({ provider: 'METRICS24', of, dimension: null, isList: false });
    const group = ids.FilterGroup!.upstreamId.split(':').at(-1);
    const parts = of === 'Account' ? sandbox.metrics24.integrations.map(({ id }) => id) : [null];
    const rows = parts.map((integration) => {
      const readTable = (name: string) =>
        readBodies('METRICS24', `GET /reports/v2/${name}-table`)
          .flatMap(({ data }) => data.data)
          .filter((row) => (integration === null ? row.filter_group_id === group : row.integration_id === integration));
      return countTables({
        click: readTable('click'),
        conversion: readTable('conversion'),
        impression: readTable('impression'),
      });
    });
    const names = Object.keys(rows[0]!) as MetricName[];
    const declared = connect(allProviders.find(({ id }) => id === 'METRICS24')!).figures;
    expect(names.sort()).toEqual([...declared.find((source) => source.of === of)!.metrics].sort());
    compare('METRICS24', figures, rows, Object.fromEntries(names.map((name) => [name, (row: any) => row[name]])));
  });
});

describe('the account as a whole', () => {
  const unique: readonly MetricName[] = ['visitors', 'uniqueClicks', 'uniqueViews', 'uniqueConversions'];
  const shares = Object.entries(ratioMetrics);
  const ratios = shares.map(([name]) => name as MetricName);

  it.each([
    ['PIRSCH', null],
    ['PEERCLICK', 'CAMPAIGN'],
    ['METRICS24', null],
  ])('of %s adds up what its parts say, but no people and no shares', async (provider, dimension) => {
    const parts = await readFigures({ provider, of: 'Account', dimension, isList: false });
    const { accounts } = await ask(
      `accounts(providers: [${provider}]) { nodes { metrics(range: $range) { ${fields} } } }`,
    );
    const [{ metrics: whole }] = accounts.nodes;
    const sum = (name: MetricName): number => parts.reduce((total, part) => total + toUnits(part[name]), 0);
    expect(parts.length).toBeGreaterThan(1);
    for (const name of metricNames.filter((one) => !ratios.includes(one))) {
      const isMeasured = parts.every((part) => part[name] !== null);
      const isAdded = isMeasured && !unique.includes(name);
      expect([name, whole[name] === null]).toEqual([name, !isAdded]);
      if (isAdded) expect([name, toUnits(whole[name])]).toEqual([name, sum(name)]);
      else expect([name, readReason(whole, name)]).toEqual([name, isMeasured ? 'NOT_ADDITIVE' : 'NOT_MEASURED']);
    }
    for (const [name, { part, whole: of }] of shares) {
      const isMeasured = whole[part] !== null && whole[of] !== null;
      expect([name, whole[name]]).toEqual([name, isMeasured ? sum(part) / sum(of) : null]);
    }
  });

  it.each(allProviders.map(({ id }) => id))(
    'of %s has nothing, and no null for it, before any traffic',
    async (provider) => {
      const { accounts } = await ask(
        `accounts(providers: [${provider}]) { nodes { metrics(range: $range) { ${fields} } } }`,
        { between: { from: '2025-11-03', to: '2025-11-04' } },
      );
      const [{ metrics }] = accounts.nodes;
      const found = Object.fromEntries(
        metricNames.map((name) => [name, metrics[name] === null ? readReason(metrics, name) : toAmount(metrics[name])]),
      );
      expect(found).toEqual({
        ...Object.fromEntries(metricNames.map((name) => [name, 'NOT_MEASURED'])),
        ...quiet[provider],
      });
    },
  );
});

describe('the metrics of all providers', () => {
  it('were each seen above nothing', () => {
    const known = allProviders.flatMap(({ id, metrics }) => Object.keys(metrics).map((name) => `${id} ${name}`));
    expect([...seen].sort()).toEqual(known.sort());
    expect(new Set(known.map((pair) => pair.split(' ')[1]))).toEqual(new Set(metricNames));
  });
});

/** What an account measures in days without traffic: zeros, and shares of nothing. */
const quiet: Readonly<Record<string, object>> = {
  CLICKMETER: {
    ...{ clicks: 0, uniqueClicks: 0, views: 0, uniqueViews: 0, botClicks: 0 },
    ...{ conversions: 0, uniqueConversions: 0, conversionValue: 0, conversionRate: 'NO_DENOMINATOR' },
  },
  PIRSCH: { visitors: 'NOT_ADDITIVE', views: 0, sessions: 0, bounces: 0, bounceRate: 'NO_DENOMINATOR' },
  PEERCLICK: {
    ...{ clicks: 0, offerClicks: 0, conversions: 0, conversionRate: 'NO_DENOMINATOR' },
    ...{ revenue: 0, cost: 0, profit: 0 },
  },
  METRICS24: {
    ...{ clicks: 0, fraudulentClicks: 0, views: 0, conversions: 0, conversionRate: 'NO_DENOMINATOR' },
    ...{ fraudulentConversions: 0, fraudRate: 'NO_DENOMINATOR', revenue: 0 },
  },
};

/** Each value is one of the wire's, and as often; where all rows are there, so is each of the wire's. */
function compare(provider: string, figures: readonly any[], rows: readonly any[], columns: Columns): void {
  for (const name of metricNames) {
    const column = columns[name];
    const values = figures.map((figure) => figure[name]);
    if (!column) {
      expect([name, new Set(values)]).toEqual([name, new Set([null])]);
      expect([name, new Set(figures.map((one) => readReason(one, name)))]).toEqual([name, new Set(['NOT_MEASURED'])]);
      continue;
    }
    if (moneyMetrics.has(name)) expect(new Set(values.map((value) => value?.currency))).toEqual(new Set([currency]));
    const found = values.map(toAmount);
    const expected = rows.map(column);
    const missing = takeAway(found, expected);
    expect([name, missing]).toEqual([name, []]);
    for (const figure of figures) {
      expect([name, readReason(figure, name)]).toEqual([name, figure[name] === null ? 'NO_DENOMINATOR' : undefined]);
    }
    if (found.some((value) => value !== null && value !== 0)) seen.add(`${provider} ${name}`);
  }
}

function takeAway(found: readonly (number | null)[], expected: readonly (number | null)[]): readonly (number | null)[] {
  const left = [...expected];
  return found.filter((value) => {
    const place = left.indexOf(value);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

function toAmount(value: any): number | null {
  return value?.amount ?? value;
}

/** In whole hundred-thousandths, so that sums are exact. */
function toUnits(value: any): number {
  return Math.round((toAmount(value) ?? 0) * 100_000);
}

function readReason(figure: any, name: MetricName): string | undefined {
  const spelt = name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  return figure.gaps.find(({ metric }: any) => metric === spelt)?.reason;
}

async function readFigures({
  provider,
  of,
  dimension,
  isList,
}: Omit<Told, 'operation' | 'metrics'>): Promise<readonly any[]> {
  if (of === 'Account') {
    const split = dimension === null ? '' : `dimensions: [${dimension}]`;
    const figures = `figures { metrics { ${fields} } }`;
    const { report } = await ask(`report(input: { providers: [${provider}], range: $range, ${split} }) {
      rows(first: 100) { nodes { ${figures} } problems { message } }
    }`);
    expect(report.rows.problems).toEqual([]);
    return report.rows.nodes.flatMap((row: any) => row.figures.map(({ metrics }: any) => metrics));
  }
  const [noun, type] = busiest[of]!;
  if (isList) {
    const { list } = await ask(
      `list: ${noun}(first: 100, filter: { types: [${type}] }, range: $range) { nodes { ... on ${of} { metrics(range: $range) { ${fields} } } } }`,
    );
    return list.nodes.map(({ metrics }: any) => metrics);
  }
  const part = isTime({ dimension })
    ? `rows: series(range: $range, interval: ${dimension}) { metrics { ${fields} } }`
    : dimension === null
      ? `metrics(range: $range) { ${fields} }`
      : `split: breakdown(range: $range, by: ${dimension}, first: 100) { rows { metrics { ${fields} } } }`;
  const { node } = await ask(`node(id: "${ids[of]!.id}") { ... on ${of} { ${part} } }`);
  return (node.rows ?? node.split?.rows ?? [node]).map(({ metrics }: any) => metrics);
}

/** What came over the wire since the question, of one operation. */
function readBodies(provider: string, operation: string): readonly any[] {
  const [method, path = ''] = operation.split(' ');
  const pattern = new RegExp(`${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
  return taps[provider]!.bodies.filter((one) => one.method === method && pattern.test(one.path)).map(
    ({ body }) => body,
  );
}

/** No website of the sandbox is connected with a search console. */
function addKeywords(path: string, body: unknown): unknown {
  if (!path.endsWith('/statistics/keywords')) return body;
  return [
    { keys: ['tent'], clicks: 31, impressions: 900, ctr: 31 / 900, position: 2.5 },
    { keys: ['map', 'lake'], clicks: 0, impressions: 12, ctr: 0, position: 40 },
  ];
}

function listPlaces(provider: Provider): readonly Told[] {
  const { figures, lists } = connect(provider);
  const own = figures.flatMap(({ of, operation, dimensions, metrics }) =>
    dimensions
      .filter((combination) => combination.length < 2 && combination[0] !== 'DOMAIN')
      .map(([dimension = null]) => ({ provider: provider.id, of, operation, dimension, metrics, isList: false })),
  );
  const listed = lists
    .filter((list) => list.figures.length > 0)
    .map(({ type, operation, figures: metrics }) => {
      return { provider: provider.id, of: type, operation, dimension: null, metrics, isList: true };
    });
  // What lists carry is asked for as a list.
  const isCarried = ({ of, operation, dimension }: Told): boolean =>
    dimension === null && listed.some((list) => list.of === of && list.operation === operation);
  return [...own.filter((one) => !isCarried(one)), ...listed];
}

/** Several rows of the wire make one figure there: these have cases of their own. */
function isAddedUp({ provider, of, dimension }: Place): boolean {
  if (provider === 'METRICS24') return true;
  return provider === 'PEERCLICK' && of === 'Account' && [null, 'WEEK', 'MONTH'].includes(dimension);
}

/** A pixel leads nowhere. */
function hasNothing({ of, dimension }: Place): boolean {
  return of === 'TrackingPixel' && dimension === 'DESTINATION';
}

function isTime({ dimension }: Pick<Place, 'dimension'>): boolean {
  return dimension === 'DAY' || dimension === 'WEEK' || dimension === 'MONTH';
}

function describePlace({ provider, of, operation, dimension, isList }: Partial<Told>): string {
  return [provider, of, ...(dimension ? [`by ${dimension}`] : []), ...(isList ? ['in lists'] : []), operation].join(
    ' ',
  );
}

function createTurningClock() {
  const leaping = createLeapingClock(Date.parse(`${today}T12:34:56Z`));
  let turnedMs = 0;
  return {
    now: () => leaping.now() + turnedMs,
    sleep: leaping.sleep,
    turn: (ms: number): void => {
      turnedMs += ms;
    },
  };
}

/** A connection that nobody calls: it tells what is declared. */
function connect(provider: Provider): Connection {
  const options = provider.id === 'METRICS24' ? { integrations: ['any'] } : {};
  const account = {
    id: provider.id,
    provider: provider.id,
    url: 'http://127.0.0.1:1',
    credentials: Object.fromEntries(Object.keys(provider.settings.credentials).map((name) => [name, 'none'])),
    options: provider.settings.options.parse(options),
    timeZone: 'UTC',
    currency,
    limits: {},
  };
  return provider.connect(account, { store: createAnswerStore(), clock: createLeapingClock(0) });
}
