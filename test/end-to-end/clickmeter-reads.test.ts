/** Every read that only ClickMeter has, asked of the sandbox through the whole gateway. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Sandbox } from '../../src/sandbox';
import { startSandbox } from '../../src/sandbox';
import type { Asked, TestGateway } from '../support/gateway';
import { startGateway, toAccounts } from '../support/gateway';

let sandbox: Sandbox | undefined;
let gateway: TestGateway | undefined;

beforeAll(async () => {
  sandbox = await startSandbox();
  gateway = await startGateway({ accounts: toAccounts(sandbox) });
});

afterAll(async () => {
  await gateway?.stop();
  await sandbox?.stop();
});

/** The account's field, which must come without an error. */
async function askAccount(fields: string): Promise<Asked['data']> {
  const { data, errors } = await gateway!.ask(`{ accounts(providers: [CLICKMETER]) { nodes { ${fields} } } }`);
  expect(errors).toBeUndefined();
  return data.accounts.nodes[0];
}

async function askList(list: string, types: string, fields: string): Promise<readonly Asked['data'][]> {
  const asked = `{ ${list}(first: 5, filter: { types: [${types}] }) { nodes { id ${fields} } } }`;
  const { data, errors } = await gateway!.ask(asked);
  expect(errors).toBeUndefined();
  return data[list].nodes;
}

const page = 'totalCount pageInfo { hasNextPage endCursor } edges { cursor } problems { code }';

describe('the account', () => {
  it('tells its profile and plan, by the calls of the owner and by those of the key', async () => {
    const profile = '{ email firstName registeredAt timeZoneNumber bonusClicks redirectOnly }';
    const plan = '{ name price { amount currency } monthlyEvents usedMonthlyEvents maximumGuests isRecurring }';
    const account = await askAccount(`profile ${profile} keyProfile ${profile} plan ${plan} keyPlan ${plan}`);
    expect(account.profile.email).toMatch(/@/);
    expect(account.keyProfile).toEqual(account.profile);
    expect(account.plan.price.currency).toBe('EUR');
    expect(account.keyPlan).toEqual(account.plan);
  });

  it('is silent about all of it at other providers', async () => {
    const fields =
      'provider profile { email } plan { name } guests { totalCount } clickstream { totalCount } datapointCount';
    const { data, errors } = await gateway!.ask(`{ accounts(providers: [PIRSCH]) { nodes { ${fields} } } }`);
    expect(errors).toBeUndefined();
    const nothing = { profile: null, plan: null, guests: null, clickstream: null, datapointCount: null };
    expect(data.accounts.nodes).toEqual([{ provider: 'PIRSCH', ...nothing }]);
  });

  it('lists guests without their secrets, and their rights', async () => {
    const permissions = `permissions(first: 2) { ${page} nodes { access entityName group { upstreamId } datapoint { upstreamId } } }`;
    const { guests } = await askAccount(
      `guests { ${page} nodes { id userName email loginCount timeFormat ${permissions} } }`,
    );
    expect(guests.nodes.length).toBeGreaterThan(0);
    expect(guests.totalCount).toBe(guests.nodes.length);
    expect(guests.nodes.some((guest: Asked['data']) => guest.permissions.nodes.length > 0)).toBe(true);
    const again = await gateway!.ask('query ($id: ID!) { node(id: $id) { id ... on Guest { userName } } }', {
      id: guests.nodes[0].id,
    });
    expect(again.data.node).toEqual({ id: guests.nodes[0].id, userName: guests.nodes[0].userName });
  });

  it('lists what is allowed and what is not counted, and answers each entry by its id', async () => {
    const { domainWhitelist, ipBlacklist } = await askAccount(
      `domainWhitelist { ${page} nodes { id hostname } } ipBlacklist { ${page} nodes { id ip } }`,
    );
    for (const [list, field] of [
      [domainWhitelist, 'hostname'],
      [ipBlacklist, 'ip'],
    ] as const) {
      expect(list.totalCount).toBe(list.nodes.length);
      const type = field === 'ip' ? 'IpBlacklistEntry' : 'DomainWhitelistEntry';
      for (const entry of list.nodes.slice(0, 1)) {
        const again = await gateway!.ask(`query ($id: ID!) { node(id: $id) { id ... on ${type} { ${field} } } }`, {
          id: entry.id,
        });
        expect(again.data.node).toEqual(entry);
      }
    }
  });

  it('counts what its lists hold', async () => {
    const counts = await askAccount(
      'datapointCount(type: TRACKING_LINK) all: datapointCount(status: null) linkGroupCount conversionCount redirectDomainCount',
    );
    const { data } = await gateway!.ask(`{
      datapoints(filter: { types: [TRACKING_LINK] }) { totalCount }
      groups(filter: { types: [LINK_GROUP] }) { totalCount }
      goals(filter: { types: [CONVERSION] }) { totalCount }
    }`);
    expect(counts.datapointCount).toBe(data.datapoints.totalCount);
    expect(counts.all).toBeGreaterThan(counts.datapointCount);
    expect(counts.linkGroupCount).toBe(data.groups.totalCount);
    expect(counts.conversionCount).toBe(data.goals.totalCount);
    expect(counts.redirectDomainCount).toBeGreaterThanOrEqual(0);
  });

  it('lists tags, by what bears them too, and scripts', async () => {
    const [link] = await askList('datapoints', 'TRACKING_LINK', '... on TrackingLink { tags { name } }');
    const { data, errors } = await gateway!.ask(
      `query ($ids: [ID!]) { accounts(providers: [CLICKMETER]) { nodes {
        tags(first: 3) { ${page} nodes { name } }
        borne: tags(bearers: $ids) { totalCount nodes { name } }
        onGroups: tags(kind: LINK_GROUP) { totalCount }
        retargetingScripts { ${page} nodes { name code datapoints(first: 2) { ${page} nodes { name } } } }
      } } }`,
      { ids: [link.id] },
    );
    expect(errors).toBeUndefined();
    const account = data.accounts.nodes[0];
    expect(account.tags.totalCount).toBeGreaterThan(0);
    expect(account.borne.nodes.map(({ name }: { name: string }) => name).sort()).toEqual(
      link.tags.map(({ name }: { name: string }) => name).sort(),
    );
    expect(account.retargetingScripts.nodes.length).toBeGreaterThan(0);
  });

  it('shows the newest hits, of one thing too', async () => {
    const [link] = await askList('datapoints', 'TRACKING_LINK', '');
    const { data, errors } = await gateway!.ask(
      `query ($id: ID!) { accounts(providers: [CLICKMETER]) { nodes {
        clickstream(first: 5) { ${page} nodes { at type datapoint { id } } }
        own: clickstream(of: $id, only: UNIQUE) { nodes { isUnique datapoint { id } } }
      } } }`,
      { id: link.id },
    );
    expect(errors).toBeUndefined();
    const { clickstream, own } = data.accounts.nodes[0];
    expect(clickstream.nodes).toHaveLength(5);
    expect(clickstream.pageInfo.hasNextPage).toBe(false);
    expect(own.nodes.every((hit: Asked['data']) => hit.isUnique && hit.datapoint.id === link.id)).toBe(true);
  });

  it('sums up all things of a kind, as a total and over time', async () => {
    const account = await askAccount(`
      datapointTotals { clicks views }
      links: datapointTotals(type: TRACKING_LINK) { clicks views }
      datapointSeries(type: TRACKING_LINK, interval: WEEK) { startsOn metrics { clicks } }
      linkGroupTotals { clicks }
      linkGroupSeries { startsOn metrics { clicks } }
      conversionSeries { startsOn metrics { conversions } }
      metrics { clicks views }
    `);
    expect(account.links).toEqual({ clicks: account.metrics.clicks, views: null });
    expect(account.datapointTotals).toEqual(account.metrics);
    const sum = (rows: readonly Asked['data'][]) => rows.reduce((total, row) => total + row.metrics.clicks, 0);
    expect(sum(account.datapointSeries)).toBe(account.metrics.clicks);
    expect(sum(account.linkGroupSeries)).toBe(account.linkGroupTotals.clicks);
    expect(account.conversionSeries).toHaveLength(30);
  });

  it('reports what no dimension stands for', async () => {
    const { ips, parameters } = await askAccount(
      'ips: topReport(type: IP, first: 3, hits: CLICK) { key metrics { clicks } } parameters: topReport(type: QUERY_PARAMETER) { key }',
    );
    expect(ips).toHaveLength(3);
    expect(ips[0].metrics.clicks).toBeGreaterThanOrEqual(ips[1].metrics.clicks);
    expect(Array.isArray(parameters)).toBe(true);
  });
});

describe('things', () => {
  const hits = 'hits(first: 2, range: { days: 30 }) { pageInfo { hasNextPage endCursor } nodes { at } }';

  it.each([
    ['datapoints', 'TRACKING_LINK', 'TrackingLink', 'IP'],
    ['datapoints', 'TRACKING_PIXEL', 'TrackingPixel', 'IP'],
    ['groups', 'LINK_GROUP', 'LinkGroup', 'QUERY_PARAMETER'],
    ['goals', 'CONVERSION', 'Conversion', 'DATAPOINT'],
  ])('of %s %s have hits and TOP reports of their own', async (list, kind, type, report) => {
    const nodes = await askList(
      list,
      kind,
      `... on ${type} { ${hits} topReport(type: ${report}) { key label metrics { clicks } } }`,
    );
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.some((node) => node.hits.nodes.length > 0)).toBe(true);
    const busy = nodes.find((node) => node.hits.pageInfo.hasNextPage);
    if (!busy) return;
    const next = await gateway!.ask(
      `query ($id: ID!, $after: String) { node(id: $id) { ... on ${type} { hits(first: 2, after: $after, range: { days: 30 }) { nodes { at } pageInfo { hasPreviousPage } } } } }`,
      { id: busy.id, after: busy.hits.pageInfo.endCursor },
    );
    expect(next.errors).toBeUndefined();
    expect(next.data.node.hits.pageInfo.hasPreviousPage).toBe(true);
    expect(next.data.node.hits.nodes[0].at <= busy.hits.nodes[1].at).toBe(true);
  });

  it('of a group are counted, and listed with figures by the group’s own call', async () => {
    const [group] = await askList(
      'groups',
      'LINK_GROUP',
      `... on LinkGroup {
      datapointCount(status: null)
      datapointFigures(first: 2, status: null, order: { by: CLICKS, direction: DESC }) { ${page} nodes { datapoint { id name } metrics { clicks } } }
    }`,
    );
    expect(group.datapointFigures.totalCount).toBe(group.datapointCount);
    const [first, second] = group.datapointFigures.nodes;
    if (second) expect(first.metrics.clicks).toBeGreaterThanOrEqual(second.metrics.clicks);
  });

  it('that a conversion is counted for are listed a page at a time, to the end', async () => {
    const [goal] = await askList(
      'goals',
      'CONVERSION',
      `... on Conversion { value { amount currency } datapoints(first: 3) { ${page} nodes { id } } }`,
    );
    expect(goal.value.currency).toBe('EUR');
    const seen = new Set<string>();
    for (let after: string | null = null; ;) {
      const { data, errors }: Asked = await gateway!.ask(
        'query ($id: ID!, $after: String) { node(id: $id) { ... on Conversion { datapoints(first: 3, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } } }',
        { id: goal.id, after },
      );
      expect(errors).toBeUndefined();
      const { nodes, pageInfo } = data.node.datapoints;
      nodes.forEach(({ id }: { id: string }) => seen.add(id));
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    expect(seen.size).toBe(goal.datapoints.totalCount);
  });

  it('that bear a tag are found by its id', async () => {
    const { tags } = await askAccount(`tags(first: 3) { nodes { name
      taggedDatapoints(first: 2, type: TRACKING_LINK) { ${page} nodes { id } }
      taggedGroups { totalCount nodes { name } }
      datapoints(types: [TRACKING_LINK]) { totalCount }
    } }`);
    for (const tag of tags.nodes) expect(tag.taggedDatapoints.totalCount).toBe(tag.datapoints.totalCount);
  });

  it('are refused under a cursor of another question, and for what cannot be asked', async () => {
    const { tags } = await askAccount('tags(first: 1) { pageInfo { endCursor } }');
    const { errors } = await gateway!.ask(
      `query ($after: String) { accounts(providers: [CLICKMETER]) { nodes {
        retargetingScripts(after: $after) { totalCount }
        tags(after: "nonsense") { totalCount }
        datapointCount(type: CAMPAIGN)
        redirectDomainCount(kind: OTHER)
      } } }`,
      { after: tags.pageInfo.endCursor },
    );
    expect(errors!.map(({ extensions }) => extensions.code)).toEqual(Array.from({ length: 4 }, () => 'BAD_USER_INPUT'));
  });
});
