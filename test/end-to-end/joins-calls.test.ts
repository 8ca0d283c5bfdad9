import { afterEach, describe, expect, it } from '@jest/globals';
import type { Joins } from './joins-kit';
import { byId, month, readSent, startJoins, yesterday } from './joins-kit';

let joins: Joins | undefined;

afterEach(async () => {
  await joins?.stop();
  joins = undefined;
});

const landing = `landingPage(range: $range) {
  page { upstreamId account { name } metrics(range: $range) { visitors } } matchedBy confidence unmatchedReason
  alternatives { upstreamId account { name } } problems { provider code }
}`;

const fraud = `fraud(range: $range) {
  matchedBy unmatchedReason message metrics { conversions fraudulentConversions } rejectedConversionShare
  rejections { rows { key } } parts { account { name } scope } problems { provider code }
}`;

const between = { range: { between: month } };

describe('the calls of a join', () => {
  it('are two for fifty links with the visitors of their landing pages on one website', async () => {
    joins = await startJoins();
    const query = `query ($range: DateRangeInput!) {
      datapoints(first: 50, filter: { types: [TRACKING_LINK], search: "s" }) { nodes { ... on TrackingLink { ${landing} } } }
    }`;
    const cold = await joins.gateway.ask(query, between);
    const pages = cold.data.datapoints.nodes.map((node: any) => node.landingPage.page);
    expect(pages).toHaveLength(50);
    expect(pages.every(({ metrics }: any) => metrics.visitors > 0)).toBe(true);
    expect(readSent(cold, 'CLICKMETER')).toEqual(['GET /aggregated/summary/datapoints']);
    expect(readSent(cold, 'PIRSCH')).toEqual(['POST /token', 'GET /domain', 'GET /statistics/page']);
    const warm = await joins.gateway.ask(query, { range: { between: yesterday } });
    expect(readSent(warm)).toEqual(['GET /statistics/page']);
    expect(readSent(await joins.gateway.ask(query, between))).toEqual([]);
  });

  it('are one walk of the judged rows for all campaigns, with shares, reasons and publishers', async () => {
    joins = await startJoins();
    const { naive, sandbox, gateway } = joins;
    const query = `query ($range: DateRangeInput!) { datapoints(first: 100, filter: { types: [CAMPAIGN] }) { nodes { ... on Judged {
      fraud(range: $range) {
        metrics { clicks fraudulentClicks conversions fraudulentConversions } rejectedClickShare
        rejections { rows { key metrics { clicks conversions } } }
        breakdown(by: PUBLISHER) { rows { key metrics { clicks } } }
      }
    } } } }`;
    const answer = await gateway.ask(query, { range: { between: yesterday } });
    expect(answer.errors).toBeUndefined();
    expect(readSent(answer, 'PEERCLICK')).toEqual(['POST /auth/access/session', 'GET /campaign']);
    const count = (rows: readonly unknown[]): number => Math.max(1, Math.ceil(rows.length / 100));
    const pages = sandbox.world.integrations.flatMap(({ id }) => [
      ...new Array<string>(count(naive.listJudgedClicks(id, yesterday))).fill('GET /reports/v2/click-table'),
      ...new Array<string>(count(naive.listJudgedConversions(id, yesterday))).fill('GET /reports/v2/conversion-table'),
    ]);
    expect([...readSent(answer, 'METRICS24')].sort()).toEqual(pages.sort());
  });

  it('are as many for the links of all pages as for those of one', async () => {
    joins = await startJoins();
    const toQuery = (first: number): string => `query ($range: DateRangeInput!) {
      datapoints(first: ${first}, filter: { types: [PAGE] }, range: $range) { nodes { ... on Page { links(range: $range) { totalCount } } } }
    }`;
    const all = await joins.gateway.ask(toQuery(100), between);
    expect(all.data.datapoints.nodes.length).toBeGreaterThan(50);
    const { links } = joins.sandbox.world;
    const active = links.filter(({ state }) => state === 'active').length;
    expect([...readSent(all, 'CLICKMETER')]).toHaveLength(Math.ceil(active / 100));
    expect(readSent(all, 'PEERCLICK').filter((line) => line.startsWith('GET'))).toEqual([
      'GET /campaign',
      'GET /offer',
    ]);
    expect(readSent(all, 'PIRSCH').filter((line) => line.includes('statistics'))).toHaveLength(3);
    expect(readSent(await joins.gateway.ask(toQuery(1), between))).toEqual([]);
  });
});

describe('what cannot be matched', () => {
  it('is listed with the reason, and equal destinations share their calls', async () => {
    joins = await startJoins();
    const { sandbox, gateway, ask } = joins;
    const { group, domain } = await findPlace(joins);
    const [site] = sandbox.world.websites;
    const page = site!.pages.find(({ path }) => path !== '/')!;
    const make = async (name: string, destinationUrl: string): Promise<void> => {
      const input = { group, domain, name, title: name, destinationUrl };
      const { data, errors } = await gateway.ask(
        'mutation ($input: TrackingLinkCreateInput!) { trackingLinkCreate(input: $input) { userErrors { message } } }',
        { input },
      );
      expect({ errors, userErrors: data.trackingLinkCreate.userErrors }).toEqual({ errors: undefined, userErrors: [] });
    };
    const here = `https://${site!.hostname}`;
    await make('zz-1', 'https://elsewhere.example/x');
    await make('zz-2', `${here}/nowhere`);
    await make('zz-3', `${here}/{lang}/x`);
    await make('zz-4', `https://www.${site!.hostname}${page.path}/?utm_source=!odd&utm_medium=zz`);
    await make('zz-5', `https://www.${site!.hostname}${page.path}/?utm_source=!odd&utm_medium=zz`);
    const answer = await gateway.ask(
      `query ($range: DateRangeInput!) { datapoints(filter: { types: [TRACKING_LINK], search: "zz-" }) { nodes {
        name ... on TrackingLink { landingPage(range: $range) {
          page { name } matchedBy confidence unmatchedReason message metrics { visitors }
          narrowedBy { name value } notNarrowedBy { name value }
        } }
      } } }`,
      between,
    );
    const unmatched = {
      page: null,
      matchedBy: null,
      confidence: null,
      metrics: null,
      narrowedBy: [],
      notNarrowedBy: [],
    };
    const odd = {
      page: { name: page.path },
      ...{ matchedBy: 'WWW', confidence: 0.855, unmatchedReason: null, message: null, metrics: { visitors: 0 } },
      narrowedBy: [{ name: 'utm_medium', value: 'zz' }],
      notNarrowedBy: [{ name: 'utm_source', value: '!odd' }],
    };
    expect(answer.errors).toBeUndefined();
    expect(byId(answer.data.datapoints.nodes.map((node: any) => [node.name, node.landingPage]))).toEqual({
      'zz-1': { ...unmatched, unmatchedReason: 'OTHER_HOST', message: expect.stringContaining('host') },
      'zz-2': { ...unmatched, unmatchedReason: 'NO_PAGE', message: expect.stringContaining('no such page') },
      'zz-3': { ...unmatched, unmatchedReason: 'PLACEHOLDER', message: expect.stringContaining('placeholder') },
      'zz-4': odd,
      'zz-5': odd,
    });
    expect(readSent(answer, 'PIRSCH').filter((line) => line === 'GET /statistics/total')).toHaveLength(1);
    const { datapoints } = await ask(
      `query ($range: DateRangeInput!) { datapoints(first: 1, filter: { types: [PAGE], search: "${page.path}" }, range: $range) { nodes {
        ... on Page { unmatchedLinks(range: $range) { nodes { link { name } unmatchedReason message } } }
      } } }`,
      month,
    );
    expect(datapoints.nodes[0].unmatchedLinks.nodes).toEqual([
      { link: { name: 'zz-2' }, unmatchedReason: 'NO_PAGE', message: expect.any(String) },
      { link: { name: 'zz-3' }, unmatchedReason: 'PLACEHOLDER', message: expect.any(String) },
    ]);
  });
});

describe('a provider that does not answer', () => {
  it('leaves the landing pages unknown, and everything else as it was', async () => {
    joins = await startJoins(undefined, ['pirsch']);
    const { datapoints } = await joins.ask(
      `query ($range: DateRangeInput!) { datapoints(first: 3, filter: { types: [TRACKING_LINK] }) { nodes {
        name ... on TrackingLink { ${landing} ${fraud} }
      } problems { code } } }`,
      month,
    );
    expect(datapoints.problems).toEqual([]);
    for (const { name, landingPage } of datapoints.nodes) {
      expect(name).toEqual(expect.any(String));
      expect(landingPage).toEqual({
        ...{ page: null, matchedBy: null, confidence: null, alternatives: [], unmatchedReason: 'NO_ANSWER' },
        problems: [{ provider: 'PIRSCH', code: 'UPSTREAM_UNAVAILABLE' }],
      });
    }
    expect(datapoints.nodes.some((node: any) => node.fraud.metrics?.conversions > 0)).toBe(true);
  });

  it('leaves what was judged unknown, and pages with the links of others', async () => {
    joins = await startJoins(undefined, ['metrics24', 'clickmeter']);
    const { datapoints, pages } = await joins.ask(
      `query ($range: DateRangeInput!) {
        datapoints(first: 3, filter: { types: [OFFER] }) { nodes { ... on Offer { ${fraud} ${landing} } } }
        pages: datapoints(first: 100, filter: { types: [PAGE] }, range: $range) { nodes {
          ... on Page { links(range: $range) { nodes { link { __typename } } problems { provider code } } }
        } }
      }`,
      month,
    );
    const problems = [{ provider: 'METRICS24', code: 'UPSTREAM_UNAVAILABLE' }];
    for (const offer of datapoints.nodes) {
      expect(offer.fraud).toMatchObject({ unmatchedReason: 'NO_ANSWER', metrics: null, parts: [], problems });
      expect(offer.landingPage.matchedBy).toBe('EXACT');
    }
    const linked = pages.nodes.flatMap((page: any) => page.links.nodes.map(({ link }: any) => link.__typename));
    expect([...new Set(linked)].sort()).toEqual(['Campaign', 'Offer']);
    expect(pages.nodes[0].links.problems).toEqual([{ provider: 'CLICKMETER', code: 'UPSTREAM_UNAVAILABLE' }]);
  });
});

describe('several accounts', () => {
  it('that count the same page are all named', async () => {
    joins = await startJoins((all) =>
      all.flatMap((one) => (one.provider === 'PIRSCH' ? [one, { ...one, id: 'again' }] : [one])),
    );
    const { datapoints } = await joins.ask(
      `query ($range: DateRangeInput!) { datapoints(first: 1, filter: { types: [OFFER] }) { nodes { ... on Offer { ${landing} } } } }`,
      month,
    );
    const [{ landingPage }] = datapoints.nodes;
    const names = [landingPage.page, ...landingPage.alternatives].map(({ account }: any) => account.name);
    expect(names.sort()).toEqual(['again', 'pirsch']);
    expect(landingPage).toMatchObject({ matchedBy: 'EXACT', confidence: 1, unmatchedReason: null });
  });

  it('are all asked what they judged', async () => {
    joins = await startJoins((all, { world: { integrations } }) =>
      all.flatMap((one) =>
        one.provider === 'METRICS24'
          ? integrations.map(({ id, watches }) => ({
              ...one,
              id: watches,
              options: { ...one.options, integrations: [id] },
            }))
          : [one],
      ),
    );
    const { datapoints } = await joins.ask(
      `query ($range: DateRangeInput!) { datapoints(first: 100, filter: { types: [CAMPAIGN, TRACKING_LINK] }) { nodes {
        __typename ... on Judged { ${fraud} }
      } } }`,
      month,
    );
    const judges = datapoints.nodes.flatMap(({ __typename, fraud: { parts } }: any) =>
      parts.map(({ account }: any) => `${__typename} by ${account.name}`),
    );
    expect([...new Set(judges)].sort()).toEqual(['Campaign by campaigns', 'TrackingLink by links']);
  });

  it('of none that could know are told as that', async () => {
    joins = await startJoins((all) => all.filter(({ provider }) => provider === 'CLICKMETER'));
    const { datapoints } = await joins.ask(
      `query ($range: DateRangeInput!) { datapoints(first: 1, filter: { types: [TRACKING_LINK] }) { nodes { ... on TrackingLink {
        landingPage(range: $range) { unmatchedReason } fraud(range: $range) { unmatchedReason }
        goals { counterpart { unmatchedReason } }
      } } } }`,
      month,
    );
    const [{ landingPage, fraud: judged }] = datapoints.nodes;
    expect([landingPage, judged]).toEqual([{ unmatchedReason: 'NO_ACCOUNT' }, { unmatchedReason: 'NO_ACCOUNT' }]);
  });
});

async function findPlace({ gateway }: Joins): Promise<{ readonly group: string; readonly domain: string }> {
  const { data } = await gateway.ask(`{
    domains(first: 1, filter: { types: [REDIRECT_DOMAIN] }) { nodes { id } }
    groups(first: 1, filter: { types: [LINK_GROUP] }) { nodes { id } }
  }`);
  return { group: data.groups.nodes[0].id, domain: data.domains.nodes[0].id };
}
