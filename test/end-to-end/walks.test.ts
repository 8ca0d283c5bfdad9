/** Long lists walked to their end through the gateway: everything once, nothing left out, and no call too many. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { encodeGlobalId } from '../../src/model/ids';
import type { Sandbox } from '../../src/sandbox';
import { startSandbox } from '../../src/sandbox';
import type { TestGateway } from '../support/gateway';
import { readWire, startGateway, toAccounts } from '../support/gateway';
import { createLeapingClock } from '../support/leaping-clock';
import type { Days } from '../support/naive';
import { createNaive, groupBy } from '../support/naive';

const today = '2026-05-20';
const startAt = Date.parse(`${today}T12:34:56Z`);
const clock = createLeapingClock(startAt);

type Answer = any;

let sandbox: Sandbox<'clickmeter' | 'metrics24'>;
let gateway: TestGateway;
let naive: ReturnType<typeof createNaive>;

beforeAll(async () => {
  sandbox = await startSandbox({ today, now: clock.now, only: ['clickmeter', 'metrics24'] });
  gateway = await startGateway({ accounts: toAccounts(sandbox), clock });
  naive = createNaive(sandbox.world, startAt);
});

afterAll(async () => {
  await gateway?.stop();
  await sandbox?.stop();
});

/** One gateway does not hear of another one's calls: their second must be over, or the provider refuses one. */
beforeEach(() => clock.sleep(1100));

async function ask(query: string, variables: object, over = gateway): Promise<Answer> {
  const { data, errors } = await over.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

/** Every page of a list, the first page first; `read` asks for the page behind a cursor. */
async function walk(read: (after: string | null) => Promise<Answer>): Promise<readonly Answer[]> {
  const pages: Answer[] = [];
  for (let after: string | null = null; pages.length < 200;) {
    const page: Answer = await read(after);
    expect(page.problems).toEqual([]);
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    pages.push(page);
    if (!page.pageInfo.hasNextPage) return pages;
    after = page.pageInfo.endCursor;
  }
  throw new Error('The list does not end.');
}

const nodesOf = (pages: readonly Answer[]): Answer[] => pages.flatMap(({ nodes }) => nodes);

describe('a list of a thousand links', () => {
  const size = 1000;
  /** Of every active link. */
  let ids: readonly string[];

  beforeAll(async () => {
    const living = sandbox.world.links.filter(({ state }) => state === 'active').map(({ id }) => String(id));
    ids = [...living, ...(await createLinks(size - living.length))];
  }, 60_000);

  const toAscending: Readonly<Record<string, (links: readonly Answer[]) => readonly (string | number)[]>> = {
    NAME: (links) => links.map(({ name }) => name.toLowerCase()),
    CREATED_AT: (links) => links.map(({ createdAt }) => createdAt),
    CLICKS: (links) => links.map(({ metrics }) => metrics.clicks),
  };

  it.each([
    ['NAME', 'ASC', 100],
    ['NAME', 'DESC', 100],
    ['CREATED_AT', 'DESC', 100],
    ['CLICKS', 'DESC', 100],
    ['CLICKS', 'ASC', 37],
  ])('is walked by %s %s, %i at a time, with ten calls', async (by, direction, first) => {
    const fresh = await startGateway({ accounts: toAccounts(sandbox), clock });
    sandbox.clickmeter.clearLog();
    const query = `query ($first: Int!, $after: String) {
      datapoints(first: $first, after: $after, filter: { types: [TRACKING_LINK] }, order: { by: ${by}, direction: ${direction} }) {
        nodes { upstreamId name createdAt metrics { clicks } } totalCount
        pageInfo { hasNextPage hasPreviousPage endCursor } problems { message }
      }
    }`;
    const pages = await walk(async (after) => (await ask(query, { first, after }, fresh)).datapoints);
    await fresh.stop();
    const links = nodesOf(pages);
    expect(pages).toHaveLength(Math.ceil(size / first));
    expect(new Set(pages.map(({ totalCount }) => totalCount))).toEqual(new Set([size]));
    expect(links.map(({ upstreamId }) => upstreamId).sort()).toEqual([...ids].sort());
    const keys = toAscending[by]!(direction === 'ASC' ? links : links.toReversed());
    expect(keys).toEqual([...keys].sort(compare));
    expect(new Set(keys).size).toBeGreaterThan(5);
    expect(readWire(sandbox.clickmeter)).toEqual(Array(10).fill('GET /aggregated/summary/datapoints'));
  });

  /** Straight at the provider, 25 at once; every seventh has a capital letter. */
  async function createLinks(count: number): Promise<readonly string[]> {
    const { groups, redirectDomains } = sandbox.world;
    const { id: groupId } = groups.find(({ deleted }) => !deleted)!;
    const drafts = Array.from({ length: count }, (_, index) => ({
      title: `Walked ${index}`,
      groupId,
      name: `${index % 7 === 0 ? 'W' : 'w'}alk-${(index * 37) % count}-${index}`,
      typeTL: { domainId: redirectDomains[0]!.id, url: `https://shop.example/${index}` },
    }));
    const made: string[] = [];
    while (made.length < count) {
      const { results } = await send('/datapoints/batch', { list: drafts.slice(made.length, made.length + 25) });
      made.push(...results.map(({ entityData }: Answer) => String(entityData.id)));
      await clock.sleep(1000);
    }
    return made;
  }

  async function send(path: string, body: object): Promise<Answer> {
    const { url, credentials } = sandbox.clickmeter;
    const headers = { 'x-clickmeter-authkey': credentials.apiKey, 'content-type': 'application/json' };
    const reply = await fetch(url + path, { method: 'PUT', headers, body: JSON.stringify(body) });
    expect(reply.status).toBe(200);
    return reply.json();
  }
});

describe('hits', () => {
  const days: Days = { from: '2026-05-17', to: '2026-05-18' };
  const fields = 'nodes { at ip ... on Hit { type datapoint { upstreamId } } }';
  const paging = 'pageInfo { hasNextPage hasPreviousPage endCursor } problems { message }';
  /** Hits have no ids: second, kind, address and thing must do. */
  const toLine = (at: number, type: string, ip: string, thing: unknown): string =>
    `${new Date(at - (at % 1000)).toISOString()} ${type} ${ip} ${String(thing)}`;
  const toLines = (hits: readonly Answer[]): readonly string[] =>
    hits.map(({ at, type, ip, datapoint }) => toLine(Date.parse(at), type, ip, datapoint.upstreamId));
  const listClicks = (range: Days): readonly string[] =>
    naive.listLinkClicks(range).map(({ at, ip, linkId }) => toLine(at, 'CLICK', ip, linkId));
  const listViews = (range: Days): readonly string[] =>
    sandbox.world.pixels.flatMap(({ id }) =>
      naive.listPixelViews(id, range).map(({ page, visit }) => toLine(page.at, 'VIEW', visit.ip, id)),
    );
  /** A full page does not say that it is the last one. */
  const countCalls = (hits: number): number => Math.floor(hits / 100) + 1;

  it('of the whole account are walked to the end of the range', async () => {
    sandbox.clickmeter.clearLog();
    const query = `query ($after: String, $range: DateRangeInput!) {
      events(first: 100, after: $after, input: { types: [HIT], range: $range }) { ${fields} ${paging} }
    }`;
    const pages = await walk(async (after) => (await ask(query, { after, range: { between: days } })).events);
    const lines = toLines(nodesOf(pages));
    expect(lines.length).toBeGreaterThan(500);
    expect([...lines].sort()).toEqual([...listClicks(days), ...listViews(days)].sort());
    const times = lines.map((line) => line.slice(0, 24));
    expect(times).toEqual(times.toSorted().toReversed());
    expect(readWire(sandbox.clickmeter)).toEqual(Array(countCalls(lines.length)).fill('GET /hits'));
  });

  it('of the busiest link are walked by pages of any size', async () => {
    const month: Days = { from: '2026-04-20', to: '2026-05-19' };
    const [busiest, clicks] = [...groupBy(naive.listLinkClicks(month), ({ linkId }) => linkId)].sort(
      ([, one], [, other]) => other.length - one.length,
    )[0]!;
    expect(clicks.length).toBeGreaterThan(200);
    const id = encodeGlobalId({
      ...{ type: 'TrackingLink', provider: 'CLICKMETER', account: 'clickmeter' },
      upstreamId: String(busiest),
    });
    const query = `query ($id: ID!, $first: Int!, $after: String, $range: DateRangeInput!) { node(id: $id) { ... on TrackingLink {
      hits(first: $first, after: $after, range: $range) { ${fields} ${paging} }
    } } }`;
    const range = { between: month };
    const expected = clicks.map(({ at, ip, linkId }) => toLine(at, 'CLICK', ip, linkId)).toReversed();
    for (const first of [100, 43]) {
      sandbox.clickmeter.clearLog();
      const pages = await walk(async (after) => (await ask(query, { id, first, after, range })).node.hits);
      expect(toLines(nodesOf(pages))).toEqual(expected);
      // A page that reaches over two of the provider's takes both.
      const calls = first === 100 ? countCalls(expected.length) : pages.length + countCalls(expected.length) - 1;
      const lines = readWire(sandbox.clickmeter).filter((line) => line.endsWith('/hits'));
      expect(lines).toEqual(Array(calls).fill(`GET /datapoints/${busiest}/hits`));
    }
  });
});

describe.each([
  ['CLICK', 'ClickEvent'],
  ['CONVERSION', 'ConversionEvent'],
  ['IMPRESSION', 'ImpressionEvent'],
])('the table %s', (kind, type) => {
  const days: Days = { from: '2026-05-13', to: '2026-05-18' };
  const query = `query ($integration: String!, $range: DateRangeInput!, $first: Int, $after: String, $last: Int, $before: String) {
    accounts(providers: [METRICS24]) { nodes {
      fraudEvents(kind: ${kind}, integration: $integration, range: $range, first: $first, after: $after, last: $last, before: $before) {
        nodes { ... on ${type} { transactionId } } edges { cursor }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } problems { message }
      }
    } }
  }`;

  it.each([100, 37])('is walked forward and back by pages of %i, the same rows in each direction', async (size) => {
    for (const { id: integration, watches } of sandbox.world.integrations) {
      const read = async (place: object): Promise<Answer> =>
        (await ask(query, { integration, range: { between: days }, ...place })).accounts.nodes[0].fraudEvents;
      sandbox.metrics24.clearLog();
      const pages = await walk((after) => read({ first: size, after }));
      const forward = toIds(nodesOf(pages));
      expect(readWire(sandbox.metrics24)).toHaveLength(Math.max(1, Math.ceil(forward.length / size)));
      expect(new Set(forward).size).toBe(forward.length);
      const known = listKnown(integration);
      if (known) expect(forward.toSorted()).toEqual(known.toSorted());
      if (kind === 'IMPRESSION' && watches === 'links') expect(forward).toEqual([]);
      else expect(forward.length).toBeGreaterThan(20);
      if (forward.length === 0) continue;

      const back: string[] = [];
      for (let before = pages.at(-1).pageInfo.endCursor, hasMore = true; hasMore;) {
        const page = await read({ last: size, before });
        expect(page.pageInfo.hasNextPage).toBe(true);
        back.push(...toIds(page.nodes).toReversed());
        ({ startCursor: before, hasPreviousPage: hasMore } = page.pageInfo);
      }
      expect(back).toEqual(forward.slice(0, -1).toReversed());
    }
  });

  const toIds = (nodes: readonly Answer[]): string[] => nodes.map(({ transactionId }) => transactionId);

  /** Impressions are told by nothing but this table. */
  function listKnown(integration: string): readonly string[] | null {
    if (kind === 'IMPRESSION') return null;
    const visits =
      kind === 'CLICK' ? naive.listJudgedClicks(integration, days) : naive.listJudgedConversions(integration, days);
    return visits.map(({ id }) => id);
  }
});

function compare(one: string | number, other: string | number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
