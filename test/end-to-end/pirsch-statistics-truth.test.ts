/** Every statistic of Pirsch, narrowed in several ways, is what the sandbox's visits say, to the last digit. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isInputObjectType } from 'graphql';
import { allProviders, startGateway, toAccounts } from '../support/gateway';
import type { TestGateway } from '../support/gateway';
import type { Sandbox } from '../../src/sandbox';
import { startSandbox } from '../../src/sandbox';
import { createSchema } from '../../src/server/schema';
import { pirschOperations } from '../coverage/operations';
import { createLeapingClock } from '../support/leaping-clock';
import type { Days } from '../support/naive';
import { createSiteNaive } from '../support/naive-site';
import type { Filter, FilterName } from './pirsch-filters';
import { filters } from './pirsch-filters';
import type { Rows, Statistic } from './pirsch-statistics-kit';
import { statistics } from './pirsch-statistics';

const today = '2026-05-20';
const startAt = Date.parse(`${today}T12:34:56Z`);
/** Clocks change in New York on the second day, in Berlin on the last but one. Long past: nothing of it is still open. */
const days: Days = { from: '2026-03-07', to: '2026-03-30' };
const everything: Filter = { graph: {} };

/** Needs a website that is connected with the Google Search Console: none of the sandbox is. */
const keywords = 'GET /statistics/keywords';

let sandbox: Sandbox<'pirsch'>;
let gateway: TestGateway;
let readTruth: ReturnType<typeof createSiteNaive>;
let ids: Readonly<Record<string, string>>;

beforeAll(async () => {
  const clock = createLeapingClock(startAt);
  sandbox = await startSandbox({ only: ['pirsch'], today, now: clock.now });
  gateway = await startGateway({ accounts: toAccounts(sandbox), clock });
  readTruth = createSiteNaive(sandbox.world, startAt);
  const { data } = await gateway.ask('{ domains(filter: { types: [WEBSITE] }) { nodes { id upstreamId } } }');
  ids = Object.fromEntries(data.domains.nodes.map((node: any) => [node.upstreamId, node.id]));
});

afterAll(async () => {
  await gateway?.stop();
  await sandbox?.stop();
});

const ask = async (id: string, selection: string, filter: object, after: string | null): Promise<any> => {
  const query = `query ($id: ID!, $range: DateRangeInput!, $filter: PirschFilterInput!, $after: String) {
    node(id: $id) { ... on Website { ${selection} } }
  }`;
  // Not every selection takes each of them.
  const used = { range: '$range: DateRangeInput!', filter: '$filter: PirschFilterInput!', after: '$after: String' };
  const unused = Object.entries(used).filter(([name]) => !selection.includes(`$${name}`));
  const asked = unused.reduce((text, [, declaration]) => text.replace(`, ${declaration}`, ''), query);
  const answer = await gateway.ask(asked, { id, range: { between: days }, filter, after });
  expect(answer.errors).toBeUndefined();
  return answer.data.node;
};

/** A list is read to its end, a hundred rows after the other. */
async function walk(id: string, selection: string, filter: object): Promise<any> {
  const first = await ask(id, selection, filter, null);
  let info = first.list?.pageInfo;
  while (info?.hasNextPage) {
    const { list } = await ask(id, selection, filter, info.endCursor);
    first.list.nodes.push(...list.nodes);
    info = list.pageInfo;
  }
  return first;
}

const byHost = async (toRows: (site: (typeof sandbox.world.websites)[number]) => Rows | Promise<Rows>) =>
  Object.fromEntries(
    await Promise.all(sandbox.world.websites.map(async (site) => [site.hostname, await toRows(site)] as const)),
  );

const count = ({ count: toRows }: Statistic, filter: Filter) =>
  byHost((site) => toRows(readTruth(site, days, filter), startAt));

/** Some number other than nothing is among it. */
const holdsFigures = (value: unknown): boolean =>
  typeof value === 'object' ? Object.values(value ?? {}).some(holdsFigures) : typeof value === 'number' && value !== 0;

describe.each(statistics.map((statistic) => [statistic.title, statistic] as const))('%s', (_title, statistic) => {
  const names = statistic.filters.map((name) => [name, filters[name] as Filter] as const);

  it('is narrowed in at least three ways', () => {
    expect(new Set(statistic.filters).size).toBeGreaterThanOrEqual(3);
  });

  it.each(names)('narrowed to %s is what the visits say', async (_name, filter) => {
    sandbox.pirsch.clearLog();
    const answers = await byHost(async ({ id }) =>
      statistic.read(await walk(ids[id]!, statistic.selection, filter.graph)),
    );
    const expected = await count(statistic, filter);
    const busy = Object.values(expected).filter(holdsFigures).length;
    expect(busy).toBeGreaterThanOrEqual(statistic.isOfNow ? 1 : sandbox.world.websites.length);
    expect(expected).not.toEqual(await count(statistic, everything));
    expect(answers).toEqual(expected);
    expect(readCalls()).toContain(statistic.operation);
  });
});

describe('keywords', () => {
  const wired = {
    'a page': 'path=%2F&',
    'two countries': 'country=de&country=at&',
    'a source': 'utm_source=newsletter&',
  } as const satisfies Readonly<Partial<Record<FilterName, string>>>;
  const rows = [
    { keys: ['light tent'], clicks: 12, impressions: 480, ctr: 0.025, position: 3.4 },
    { keys: ['tent', 'berlin'], clicks: 0, impressions: 7, ctr: 0, position: 41 },
  ];

  it.each(Object.entries(wired))('narrowed to %s are what the search console says', async (name, query) => {
    const [site] = sandbox.world.websites;
    const selection =
      'list: keywords(range: $range, filter: $filter) { nodes { terms clicks impressions clickThroughRate position } }';
    const { graph } = filters[name as FilterName];
    sandbox.pirsch.clearLog();
    sandbox.pirsch.addFault({ match: '/statistics/keywords', status: 200, body: JSON.stringify(rows), times: 1 });
    const { list } = await ask(ids[site!.id]!, selection, graph, null);
    expect(list.nodes).toEqual([
      { terms: ['light tent'], clicks: 12, impressions: 480, clickThroughRate: 0.025, position: 3.4 },
      { terms: ['tent', 'berlin'], clicks: 0, impressions: 7, clickThroughRate: 0, position: 41 },
    ]);
    expect(sandbox.pirsch.log.map((entry) => `${entry.query}&`)).toEqual([expect.stringContaining(query)]);
    // Without a search console there are none.
    const others = await ask(ids[sandbox.world.websites[1]!.id]!, selection, graph, null);
    expect(others.list.nodes).toEqual([]);
  });
});

describe('the table', () => {
  it('has every statistic of the API', () => {
    const known = pirschOperations.filter((operation) => operation.startsWith('GET /statistics/'));
    const counted = new Set(statistics.map(({ operation }) => operation));
    expect([...counted, keywords].sort()).toEqual([...known].sort());
  });

  it.each(Object.entries(filters) as [FilterName, Filter][])('narrows to %s without emptying', (_name, filter) => {
    for (const site of sandbox.world.websites) {
      const whole = readTruth(site, days, everything);
      const part = readTruth(site, days, filter);
      const [all, left] = filter.event ? [whole.acted, part.acted] : [whole.viewed, part.viewed];
      expect(left.length).toBeGreaterThan(0);
      expect(left.length).toBeLessThan(all.length);
    }
  });

  it('uses every filter, and every condition that Pirsch still heeds', async () => {
    expect(Object.keys(filters).sort()).toEqual([...new Set(statistics.flatMap((one) => one.filters))].sort());
    const schema = await createSchema(new URL('../../schema/', import.meta.url), allProviders);
    const type = schema.getType('PirschFilterInput');
    const conditions = isInputObjectType(type) ? Object.keys(type.getFields()) : [];
    const used = new Set(Object.values(filters).flatMap(({ graph }) => Object.keys(graph)));
    expect([...used, 'screenWidth', 'screenHeight'].sort()).toEqual(conditions.sort());
  });
});

function readCalls(): readonly string[] {
  return sandbox.pirsch.log.map(({ method, path }) => `${method} ${path.replace('/api/v1', '')}`);
}
