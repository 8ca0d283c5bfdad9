import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Sandbox } from '../../src/sandbox';
import { startSandbox } from '../../src/sandbox';
import type { Visit } from '../../src/sandbox/world/types';
import type { TestGateway } from '../support/gateway';
import { startGateway, toAccounts } from '../support/gateway';
import { createLeapingClock } from '../support/leaping-clock';
import type { Days } from '../support/naive';
import { addDays, countPeople, createNaive, groupBy, listDays, matchesPattern } from '../support/naive';

/** The last day of traffic is half over. Clocks changed in Europe on 29 March. */
const today = '2026-05-20';
const startAt = Date.parse(`${today}T12:34:56Z`);
const yesterday: Days = { from: '2026-05-19', to: '2026-05-19' };
const week: Days = { from: '2026-03-25', to: '2026-03-31' };
const month: Days = { from: '2026-04-20', to: '2026-05-19' };
const before: Days = { from: '2025-12-01', to: '2025-12-07' };
const ranges: readonly (readonly [string, Days])[] = [
  ['a day', yesterday],
  ['a week in which clocks change', week],
  ['thirty days', month],
  ['a week before any traffic', before],
];

let sandbox: Sandbox;
let gateway: TestGateway;
let naive: ReturnType<typeof createNaive>;

beforeAll(async () => {
  const clock = createLeapingClock(startAt);
  sandbox = await startSandbox({ today, now: clock.now });
  gateway = await startGateway({ accounts: toAccounts(sandbox), clock });
  naive = createNaive(sandbox.world, startAt);
});

afterAll(async () => {
  await gateway?.stop();
  await sandbox?.stop();
});

type Answer = any;

async function ask(query: string, range: Days, variables: object = {}): Promise<Answer> {
  const answer = await gateway.ask(query, { range: { between: range }, ...variables });
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

/** Every node of a list, a page of 100 after the other. */
async function walk(field: string, filter: string, nodes: string, range: Days): Promise<readonly Answer[]> {
  const found: Answer[] = [];
  for (let after: string | null = null, hasMore = true; hasMore;) {
    const query = `query ($range: DateRangeInput!, $after: String) {
      list: ${field}(first: 100, after: $after, filter: {${filter}}, range: $range) {
        nodes { ${nodes} } pageInfo { hasNextPage endCursor } problems { message }
      }
    }`;
    const { list }: Answer = await ask(query, range, { after });
    expect(list.problems).toEqual([]);
    found.push(...list.nodes);
    hasMore = list.pageInfo.hasNextPage;
    after = list.pageInfo.endCursor;
  }
  return found;
}

/** Every row of a report, a page of 100 after the other. */
async function askReport(input: string, metrics: string, range: Days): Promise<readonly Answer[]> {
  const query = `query ($range: DateRangeInput!, $after: String) { report(input: { range: $range, ${input} }) {
    rows(first: 100, after: $after) {
      nodes { keys { value } figures { provider scope metrics { ${metrics} } previous { ${metrics} } } }
      pageInfo { hasNextPage endCursor } problems { provider message }
    }
  } }`;
  const found: Answer[] = [];
  for (let after: string | null = null, hasMore = true; hasMore;) {
    const { rows }: Answer = (await ask(query, range, { after })).report;
    expect(rows.problems).toEqual([]);
    found.push(...rows.nodes);
    hasMore = rows.pageInfo.hasNextPage;
    after = rows.pageInfo.endCursor;
  }
  return found;
}

/** Money without its currency. */
const toPlain = (metrics: Answer): Answer =>
  Object.fromEntries(
    Object.entries(metrics).map(([name, value]: [string, Answer]) => [
      name,
      value?.amount === undefined ? value : value.amount,
    ]),
  );

const byId = <T>(rows: readonly (readonly [string | number, T])[]): Readonly<Record<string, T>> =>
  Object.fromEntries(rows);
const measure = (nodes: readonly Answer[]): Answer =>
  byId(nodes.map((node) => [node.upstreamId, toPlain(node.metrics)]));

const everyState = 'status: [ACTIVE, PAUSED, SPAM, DELETED]';
const ofLinks = 'clicks uniqueClicks conversions uniqueConversions conversionValue { amount } botClicks';
const ofCampaigns = 'clicks offerClicks conversions revenue { amount } cost { amount } profit { amount }';
const countFraud = (visits: readonly Visit[]): number =>
  visits.filter(({ conversion }) => conversion?.verdict === 'rejected').length;

describe.each(ranges)('in %s', (_, range) => {
  it('every link did what its visits say', async () => {
    const nodes = await walk(
      'datapoints',
      `types: [TRACKING_LINK], ${everyState}`,
      `upstreamId metrics(range: $range) { ${ofLinks} }`,
      range,
    );
    const clicks = groupBy(naive.listLinkClicks(range), ({ linkId }) => linkId);
    expect(measure(nodes)).toEqual(
      byId(sandbox.world.links.map(({ id }) => [id, naive.countLink(clicks.get(id) ?? [])])),
    );
  });

  it('every pixel was seen as often as its page was opened', async () => {
    const nodes = await walk(
      'datapoints',
      `types: [TRACKING_PIXEL], ${everyState}`,
      'upstreamId metrics(range: $range) { views uniqueViews }',
      range,
    );
    const expected = sandbox.world.pixels.map(({ id }) => {
      const views = naive.listPixelViews(id, range);
      return [id, { views: views.length, uniqueViews: countPeople(views.map(({ visit }) => visit)) }] as const;
    });
    expect(measure(nodes)).toEqual(byId(expected));
  });

  it('every group has the clicks and views of its members', async () => {
    const { links, pixels, groups } = sandbox.world;
    const nodes = await walk(
      'groups',
      'types: [LINK_GROUP], status: [ACTIVE, DELETED]',
      `upstreamId ... on LinkGroup { linkCount } metrics(range: $range) { ${ofLinks} views }`,
      range,
    );
    const clicks = naive.listLinkClicks(range);
    const expected = groups.map(({ id }) => {
      const own = links.filter(({ groupId }) => groupId === id);
      const ids = new Set(own.map((link) => link.id));
      const views = pixels
        .filter(({ groupId }) => groupId === id)
        .flatMap((pixel) => naive.listPixelViews(pixel.id, range));
      return [
        id,
        { ...naive.countLink(clicks.filter(({ linkId }) => ids.has(linkId!))), views: views.length },
      ] as const;
    });
    expect(measure(nodes)).toEqual(byId(expected));
    expect(byId(nodes.map(({ upstreamId, linkCount }) => [upstreamId, linkCount]))).toEqual(
      byId(
        groups.map(({ id }) => [
          id,
          links.filter(({ groupId, state }) => groupId === id && state !== 'deleted').length,
        ]),
      ),
    );
  });

  it('every conversion is counted on the day of its click', async () => {
    const nodes = await walk(
      'goals',
      'types: [CONVERSION], status: [ACTIVE, DELETED]',
      'upstreamId metrics(range: $range) { conversions uniqueConversions conversionValue { amount } }',
      range,
    );
    const clicks = groupBy(naive.listLinkClicks(range), ({ conversion }) => conversion?.clickConversionId);
    const expected = sandbox.world.clickConversions.map(({ id }) => {
      const { conversions, uniqueConversions, conversionValue } = naive.countLink(clicks.get(id) ?? []);
      return [id, { conversions, uniqueConversions, conversionValue }] as const;
    });
    expect(measure(nodes)).toEqual(byId(expected));
  });

  it('the account of links has their clicks, and its days add up to them', async () => {
    const { accounts } = await ask(
      `query ($range: DateRangeInput!) { accounts(providers: [CLICKMETER]) { nodes {
        metrics(range: $range) { ${ofLinks} }
        series(range: $range, interval: DAY) { startsOn metrics { ${ofLinks} } }
      } } }`,
      range,
    );
    const [{ metrics, series }] = accounts.nodes;
    const clicks = naive.listLinkClicks(range);
    const days = listDays(range).map((day) => naive.countLink(naive.listLinkClicks({ from: day, to: day })));
    expect(series.map(({ startsOn }: Answer) => startsOn)).toEqual(listDays(range));
    expect(series.map((point: Answer) => toPlain(point.metrics))).toEqual(days);
    expect(toPlain(metrics)).toEqual(naive.countLink(clicks));
    const sum = (name: 'clicks' | 'uniqueClicks'): number =>
      series.reduce((total: number, point: Answer) => total + point.metrics[name], 0);
    expect(sum('clicks')).toBe(metrics.clicks);
    if (days.length > 1 && metrics.clicks > 0) expect(sum('uniqueClicks')).toBeGreaterThan(metrics.uniqueClicks);
  });

  it('every website had its visitors on the days of its own zone', async () => {
    const { domains } = await ask(
      `query ($range: DateRangeInput!) { domains(filter: { types: [WEBSITE] }) { nodes {
        upstreamId ... on Website { metrics(range: $range) { visitors views sessions bounces bounceRate timeZone } }
      } } }`,
      range,
    );
    const expected = sandbox.world.websites.map(({ id, timeZone }) => {
      const count = naive.countSite(naive.listSessions(id, range));
      return [
        id,
        { ...count, bounceRate: count.sessions === 0 ? null : count.bounces / count.sessions, timeZone },
      ] as const;
    });
    expect(measure(domains.nodes)).toEqual(byId(expected));
  });

  it('every page and goal of a website was reached by those who opened it', async () => {
    const pages = await walk(
      'datapoints',
      'types: [PAGE]',
      'upstreamId metrics(range: $range) { visitors views sessions bounces }',
      range,
    );
    const goals = await walk(
      'goals',
      'types: [CONVERSION_GOAL]',
      'upstreamId metrics(range: $range) { uniqueConversions conversions conversionRate }',
      range,
    );
    const sites = sandbox.world.websites.map((site) => ({ site, visits: naive.listSessions(site.id, range) }));
    const expectedPages = sites.flatMap(({ site, visits }) =>
      [...new Set(visits.flatMap((visit) => visit.pages.map(({ path }) => path)))].map(
        (path) => [`${site.id}:${path}`, naive.countSite(visits, (other) => other === path)] as const,
      ),
    );
    expect(measure(pages)).toEqual(byId(expectedPages));
    const expectedGoals = sites.flatMap(({ site, visits }) =>
      site.goals.map(({ id, pathPattern }) => {
        const { visitors, views } = naive.countSite(visits, (path) => matchesPattern(pathPattern, path));
        const rate = visits.length === 0 ? 0 : visitors / countPeople(visits);
        return [id, { uniqueConversions: visitors, conversions: views, conversionRate: rate }] as const;
      }),
    );
    expect(measure(goals)).toEqual(byId(expectedGoals));
  });

  it('every campaign and offer cost and earned to the last digit', async () => {
    const nodes = await walk(
      'datapoints',
      'types: [CAMPAIGN, OFFER]',
      `__typename upstreamId metrics(range: $range) { ${ofCampaigns} }`,
      range,
    );
    const visits = naive.listCampaignClicks(range);
    const count = (key: 'campaignId' | 'offerId', ids: readonly { readonly id: number }[]): Answer =>
      byId(ids.map(({ id }) => [id, naive.countCampaign(visits.filter((visit) => visit[key] === id))]));
    const ofType = (name: string): Answer => measure(nodes.filter(({ __typename }) => __typename === name));
    expect(ofType('Campaign')).toEqual(count('campaignId', sandbox.world.campaigns));
    expect(ofType('Offer')).toEqual(count('offerId', sandbox.world.offers));
  });

  it('the account of campaigns is split by country without a rest', async () => {
    const { accounts } = await ask(
      `query ($range: DateRangeInput!) { accounts(providers: [PEERCLICK]) { nodes {
        metrics(range: $range) { ${ofCampaigns} }
        breakdown(range: $range, by: COUNTRY, first: 100) { truncated rows { key metrics { ${ofCampaigns} } } }
      } } }`,
      range,
    );
    const [{ metrics, breakdown }] = accounts.nodes;
    const visits = naive.listCampaignClicks(range);
    expect(toPlain(metrics)).toEqual(naive.countCampaign(visits));
    expect(breakdown.truncated).toBeNull();
    expect(byId(breakdown.rows.map(({ key, metrics: own }: Answer) => [key, toPlain(own)]))).toEqual(
      byId([...groupBy(visits, toCountry)].map(([key, own]) => [key, naive.countCampaign(own)])),
    );
  });

  it('every integration judged the conversions that arrived', async () => {
    const [row] = await askReport('providers: [METRICS24]', 'conversions fraudulentConversions fraudRate', range);
    const expected = sandbox.world.integrations.map(({ id }) => {
      const visits = naive.listJudgedConversions(id, range);
      const rejected = countFraud(visits);
      const fraudRate = visits.length === 0 ? null : rejected / visits.length;
      return [id, { conversions: visits.length, fraudulentConversions: rejected, fraudRate }] as const;
    });
    expect(byId(row.figures.map(({ scope, metrics }: Answer) => [scope, metrics]))).toEqual(byId(expected));
  });
});

describe('a report of one day', () => {
  it.each(['OFFER', 'PUBLISHER'])('counts judged clicks by %s', async (dimension) => {
    const rows = await askReport(`providers: [METRICS24], dimensions: [${dimension}]`, 'clicks', yesterday);
    const slugs = new Map(sandbox.world.links.map(({ id, slug }) => [id, slug]));
    const toKey = ({ publisher, linkId, offerId }: Visit): string =>
      dimension === 'PUBLISHER' ? publisher : String(linkId === null ? offerId : slugs.get(linkId));
    const expected = sandbox.world.integrations.flatMap(({ id }) =>
      [...groupBy(naive.listJudgedClicks(id, yesterday), toKey)].map(
        ([key, visits]) => [`${id} ${key}`, visits.length] as const,
      ),
    );
    expect(toParts(rows, ({ scope }) => scope)).toEqual(byId(expected.map(([key, clicks]) => [key, { clicks }])));
  });

  it('tells of every country what each provider saw', async () => {
    const rows = await askReport('dimensions: [COUNTRY]', 'clicks visitors conversions', yesterday);
    const { websites, integrations } = sandbox.world;
    const expected: [string, object][] = [];
    const add = (part: string, visits: readonly Visit[], count: (own: readonly Visit[]) => object): void => {
      for (const [country, own] of groupBy(visits, toCountry))
        expected.push([`${part} ${country}`, { ...nothing, ...count(own) }]);
    };
    const clicks = naive.listLinkClicks(yesterday);
    add('CLICKMETER', [...new Set([...clicks, ...listViewers(yesterday)])], (own) => {
      const { clicks: all, conversions } = naive.countLink(own.filter((visit) => clicks.includes(visit)));
      return { clicks: all, conversions };
    });
    add('PEERCLICK', naive.listCampaignClicks(yesterday), (own) => {
      const { clicks, conversions } = naive.countCampaign(own);
      return { clicks, conversions };
    });
    for (const { id, hostname } of websites) {
      add(hostname, naive.listSessions(id, yesterday), (own) => ({ visitors: countPeople(own) }));
    }
    for (const { id } of integrations) {
      const judged = naive.listJudgedClicks(id, yesterday);
      const conversions = naive.listJudgedConversions(id, yesterday);
      add(id, [...new Set([...judged, ...conversions])], (own) => ({
        clicks: own.filter((visit) => judged.includes(visit)).length,
        conversions: own.filter((visit) => conversions.includes(visit)).length,
      }));
    }
    expect(toParts(rows, ({ provider, scope }) => scope ?? provider)).toEqual(byId(expected));
  });
});

describe('a report by day, compared with the days before', () => {
  const days: Days = { from: '2026-05-17', to: '2026-05-19' };

  it('has beside each day the one as many days before as the range is long', async () => {
    const metrics = 'range { from to } clicks sessions conversions';
    const rows = await askReport('dimensions: [DAY], compareWithPrevious: true', metrics, days);
    expect(rows.map(({ keys }: Answer) => keys[0].value)).toEqual(listDays(days));
    for (const row of rows) {
      const [{ value: day }] = row.keys;
      expect(byId(row.figures.map((part: Answer) => [part.scope ?? part.provider, part.metrics]))).toEqual(
        countDay(day),
      );
      expect(byId(row.figures.map(({ provider, scope, previous }: Answer) => [scope ?? provider, previous]))).toEqual(
        countDay(addDays(day, -3)),
      );
    }
  });

  function countDay(day: string): Answer {
    const only = { from: day, to: day };
    const link = naive.countLink(naive.listLinkClicks(only));
    const campaign = naive.countCampaign(naive.listCampaignClicks(only));
    return byId<object>([
      ['CLICKMETER', { range: only, clicks: link.clicks, sessions: null, conversions: link.conversions }],
      ['PEERCLICK', { range: only, clicks: campaign.clicks, sessions: null, conversions: campaign.conversions }],
      ...sandbox.world.websites.map(
        ({ id, hostname }) =>
          [
            hostname,
            { range: only, clicks: null, sessions: naive.listSessions(id, only).length, conversions: null },
          ] as const,
      ),
      ...sandbox.world.integrations.map(({ id }) => {
        const clicks = naive.listJudgedClicks(id, only).length;
        return [
          id,
          { range: only, clicks, sessions: null, conversions: naive.listJudgedConversions(id, only).length },
        ] as const;
      }),
    ]);
  }
});

const nothing = { clicks: null, visitors: null, conversions: null };
const toCountry = ({ country }: Visit): string => country.toUpperCase() || 'null';

/** The figures of report rows by part and key. */
function toParts(rows: Answer, toPart: (figures: Answer) => string): Answer {
  return byId(
    rows.flatMap(({ keys, figures }: Answer) =>
      figures.map((part: Answer) => [`${toPart(part)} ${keys[0].value}`, part.metrics]),
    ),
  );
}

/** Visits that opened a page with a pixel: views, which ClickMeter tells of beside clicks. */
function listViewers(range: Days): readonly Visit[] {
  const viewers = sandbox.world.pixels.flatMap(({ id }) => naive.listPixelViews(id, range).map(({ visit }) => visit));
  return [...new Set(viewers)];
}
