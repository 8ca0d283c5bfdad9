/** What each kind of question costs: counted in the sandbox's log, tokens apart, each from a gateway without any answer at hand. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Laboratory } from '../support/bench/laboratory';
import { startLaboratory } from '../support/bench/laboratory';

let laboratory: Laboratory;

beforeAll(async () => {
  laboratory = await startLaboratory();
});

beforeEach(() => laboratory.cool());

afterAll(async () => {
  await laboratory.stop();
});

/** The calls of a question that must succeed as a whole. */
async function count(
  query: string,
  variables: object = {},
): Promise<{ calls: number; data: any; lines: readonly string[] }> {
  const { answer, total, lines } = await laboratory.measure({ query, variables });
  expect(answer.errors).toBeUndefined();
  expect(JSON.stringify(answer.data)).not.toContain('"problems":[{');
  return { calls: total, data: answer.data, lines };
}

describe('one list', () => {
  it('is one call for 100 links with id and name', async () => {
    const { calls, data } = await count(
      '{ datapoints(first: 100, filter: { types: [TRACKING_LINK] }) { nodes { id name } } }',
    );
    expect(data.datapoints.nodes).toHaveLength(100);
    expect(calls).toBe(1);
  });

  it('is one call for 100 links with their clicks in a range, sorted by clicks', async () => {
    const { calls, data } = await count(`{
      datapoints(
        first: 100, filter: { types: [TRACKING_LINK] }, order: { by: CLICKS, direction: DESC }, range: { preset: LAST_7_DAYS }
      ) { nodes { name metrics(range: { preset: LAST_7_DAYS }) { clicks } } }
    }`);
    const clicks = data.datapoints.nodes.map((node: any) => node.metrics.clicks as number);
    expect(clicks).toHaveLength(100);
    expect(clicks).toEqual([...clicks].sort((one, other) => other - one));
    expect(calls).toBe(1);
  });

  it('is four calls for all links and pixels with figures, walked by pages of 100', async () => {
    const query = `query ($after: String) {
      datapoints(first: 100, after: $after, filter: { types: [TRACKING_LINK, TRACKING_PIXEL], status: [ACTIVE, PAUSED, SPAM, DELETED] }) {
        nodes { id metrics { clicks views } } pageInfo { hasNextPage endCursor } problems { code }
      }
    }`;
    const seen = new Set<string>();
    const lines: string[] = [];
    for (let after: string | null = null, isLast = false; !isLast;) {
      const page: Awaited<ReturnType<typeof count>> = await count(query, { after });
      page.data.datapoints.nodes.forEach(({ id }: { id: string }) => seen.add(id));
      lines.push(...page.lines);
      after = page.data.datapoints.pageInfo.endCursor;
      isLast = !page.data.datapoints.pageInfo.hasNextPage;
    }
    expect(seen.size).toBeGreaterThan(280);
    expect(lines).toHaveLength(4);
  });

  it('is one call for every 100 groups with number of links and clicks', async () => {
    const { calls, data } = await count(`{
      groups(first: 100, filter: { types: [LINK_GROUP] }) { nodes { name ... on LinkGroup { linkCount } metrics { clicks } } }
    }`);
    expect(data.groups.nodes.length).toBeGreaterThan(5);
    expect(calls).toBe(1);
  });

  it('is one call for the full detail of the links of a group, once it is known that their list carries it', async () => {
    const { data } = await count('{ groups(first: 1, filter: { types: [LINK_GROUP] }) { nodes { id } } }');
    const query = `query ($group: ID!) {
      datapoints(first: 100, filter: { types: [TRACKING_LINK], groups: [$group] }) {
        nodes { name ... on TrackingLink { title destinationUrl redirectType notes hidesDestination tags { name } } }
      }
    }`;
    const variables = { group: data.groups.nodes[0].id as string };
    await count(query, variables);
    laboratory.forget();
    const again = await count(query, variables);
    expect(again.data.datapoints.nodes.length).toBeGreaterThan(1);
    expect(again.lines).toHaveLength(1);
  });
});

describe('campaigns and offers', () => {
  const figures = 'clicks conversions cost { amount } revenue { amount }';

  it('is one call for the figures of all campaigns that had traffic, with their names', async () => {
    const { calls, data } = await count(`{
      report(input: { providers: [PEERCLICK], dimensions: [CAMPAIGN] }) {
        rows(first: 100) { nodes { keys { value label } figures { metrics { ${figures} } } } problems { code } }
      }
    }`);
    expect(data.report.rows.nodes.length).toBeGreaterThan(5);
    expect(data.report.rows.nodes.every(({ keys }: any) => keys[0].label !== null)).toBe(true);
    expect(calls).toBe(1);
  });

  it('is two calls for all campaigns, those without traffic among them, with name and figures', async () => {
    const { calls, data } = await count(
      `{ datapoints(first: 100, filter: { types: [CAMPAIGN] }) { nodes { name metrics { ${figures} } } problems { code } } }`,
    );
    expect(data.datapoints.nodes).toHaveLength(24);
    expect(calls).toBe(2);
  });

  it('is two calls for the figures of campaigns and offers', async () => {
    const { calls } = await count(`{
      campaigns: report(input: { providers: [PEERCLICK], dimensions: [CAMPAIGN] }) { rows(first: 100) { nodes { figures { metrics { ${figures} } } } } }
      offers: report(input: { providers: [PEERCLICK], dimensions: [OFFER] }) { rows(first: 100) { nodes { figures { metrics { ${figures} } } } } }
    }`);
    expect(calls).toBe(2);
  });
});

describe('websites', () => {
  it('is one call and two for each website with totals, goals and figures of the goals', async () => {
    const { calls, data } = await count(`{
      domains(filter: { types: [WEBSITE] }) {
        nodes {
          hostname
          ... on Website { metrics { visitors views } goals { nodes { name metrics { conversions uniqueConversions } } problems { code } } }
        }
      }
    }`);
    expect(data.domains.nodes).toHaveLength(3);
    expect(calls).toBe(1 + 2 * 3);
  });
});

describe('links and the pages they lead to', () => {
  it('is two calls for links with the visitors of their pages on one website, whose name is known', async () => {
    await count('{ domains(filter: { types: [WEBSITE] }) { nodes { hostname } } }');
    const { lines, data } = await count(`{
      datapoints(first: 50, filter: { types: [TRACKING_LINK], search: "field" }) {
        nodes { name ... on TrackingLink { landingPage { page { metrics { visitors } } problems { code } } } }
      }
    }`);
    const { nodes } = data.datapoints;
    expect(nodes.length).toBeGreaterThan(10);
    expect(nodes.filter(({ landingPage }: any) => landingPage.page?.metrics.visitors > 0).length).toBeGreaterThan(10);
    expect(lines).toHaveLength(2);
  });
});

describe('what was asked before', () => {
  const page = 'datapoints(filter: { types: [TRACKING_LINK] }) { nodes { id name } }';

  it('is one call for the same page asked twice in one operation', async () => {
    const { calls } = await count(`{ one: ${page} other: ${page} }`);
    expect(calls).toBe(1);
  });

  it('is nothing for fewer rows and fewer fields of a list', async () => {
    await count(
      '{ datapoints(first: 50, filter: { types: [TRACKING_LINK] }) { nodes { id name url metrics { clicks } } } }',
    );
    const { calls, data } = await count(
      '{ datapoints(first: 5, filter: { types: [TRACKING_LINK] }) { nodes { name } } }',
    );
    expect(data.datapoints.nodes).toHaveLength(5);
    expect(calls).toBe(0);
  });

  it.each(['CLICKMETER', 'PEERCLICK'])(
    'is nothing for fewer days of a series, and for their total, at %s',
    async (provider) => {
      const ask = (range: string, what: string): ReturnType<typeof count> =>
        count(`{ report(input: { providers: [${provider}], range: { ${range} }, dimensions: [DAY] }) { ${what} } }`);
      const rows = 'rows(first: 100) { nodes { keys { value } figures { metrics { clicks } } } problems { code } }';
      const totals = 'totals { figures { metrics { clicks } } problems { code } }';
      const month = await ask('preset: LAST_30_DAYS', rows);
      const week = await ask('preset: LAST_7_DAYS', `${rows} ${totals}`);
      expect(week.data.report.rows.nodes).toHaveLength(7);
      expect([month.calls, week.calls]).toEqual([1, 0]);
    },
  );

  it('is nothing for the total of a link after its series', async () => {
    const { data } = await count(`{ ${page} }`);
    const variables = { id: data.datapoints.nodes[0].id as string };
    await count('query ($id: ID!) { datapoint(id: $id) { series { startsOn metrics { clicks } } } }', variables);
    const { calls } = await count('query ($id: ID!) { datapoint(id: $id) { metrics { clicks } } }', variables);
    expect(calls).toBe(0);
  });
});
