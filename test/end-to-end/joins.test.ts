import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { encodeGlobalId } from '../../src/model/ids';
import type { Utm, Visit } from '../../src/sandbox/world/types';
import { matchesPattern } from '../support/naive';
import type { Joins } from './joins-kit';
import { byId, month, startJoins, yesterday } from './joins-kit';

let joins: Joins;

beforeAll(async () => {
  joins = await startJoins();
});

afterAll(() => joins?.stop());

const everyState = 'status: [ACTIVE, PAUSED, SPAM, DELETED]';

async function listAll(types: string, nodes: string, range = month): Promise<readonly any[]> {
  const found: any[] = [];
  for (let after: string | null = null, hasMore = true; hasMore;) {
    const { list }: any = await joins.ask(
      `query ($range: DateRangeInput!, $after: String) {
        list: datapoints(first: 100, after: $after, filter: { types: [${types}], ${everyState} }) {
          nodes { __typename upstreamId ${nodes} } pageInfo { hasNextPage endCursor } problems { message }
        }
      }`,
      range,
      { after },
    );
    expect(list.problems).toEqual([]);
    found.push(...list.nodes);
    hasMore = list.pageInfo.hasNextPage;
    after = list.pageInfo.endCursor;
  }
  return found;
}

/** What a page did, in the words of the schema. */
function countPage(visits: readonly Visit[], path: string) {
  const { visitors, views, sessions, bounces } = joins.naive.countSite(visits, (other) => other === path);
  return { visitors, views, sessions, bounces, bounceRate: sessions === 0 ? null : bounces / sessions };
}

const ofPages = 'visitors views sessions bounces bounceRate';

const toParameters = (utm: Utm) =>
  Object.entries(utm).map(([name, value]: [string, string]) => ({ name: `utm_${name}`, value }));

describe('the landing page', () => {
  it.each([
    ['link', 'TRACKING_LINK'],
    ['offer', 'OFFER'],
  ] as const)('of every %s is the page that its destination leads to, with all its visitors', async (_, type) => {
    const { world } = joins.sandbox;
    const things: readonly { id: number; websiteId: string; pagePath: string }[] =
      type === 'OFFER' ? world.offers : world.links;
    const nodes = await listAll(
      type,
      `... on LeadsToPage { landingPage(range: $range) {
        page { upstreamId metrics(range: $range) { ${ofPages} } } matchedBy confidence unmatchedReason
        alternatives { upstreamId } problems { message }
      } }`,
    );
    const sessions = byId(world.websites.map(({ id }) => [id, joins.naive.listSessions(id, month)]));
    const expected = things.map(({ id, websiteId, pagePath }) => {
      const metrics = countPage(sessions[websiteId]!, pagePath);
      const page = { upstreamId: `${websiteId}:${pagePath}`, metrics };
      const found = { matchedBy: 'EXACT', confidence: 1, unmatchedReason: null, alternatives: [], problems: [] };
      return [id, { page, ...found }] as const;
    });
    expect(byId(nodes.map((node) => [node.upstreamId, node.landingPage]))).toEqual(byId(expected));
  });

  it('counts those who came by the link, when it is narrowed by its campaign parameters', async () => {
    const { world } = joins.sandbox;
    const { datapoints } = await joins.ask(
      `query ($range: DateRangeInput!) { datapoints(first: 12, filter: { types: [TRACKING_LINK] }) { nodes {
        upstreamId ... on TrackingLink { landingPage(range: $range) {
          narrowedBy { name value } notNarrowedBy { name }
          metrics { ${ofPages} }
          goals(first: 100) { nodes { goal { upstreamId } metrics { conversions uniqueConversions } } problems { code } }
        } }
      } } }`,
      month,
    );
    let seen = 0;
    for (const { upstreamId, landingPage } of datapoints.nodes) {
      const link = world.links.find(({ id }) => String(id) === upstreamId)!;
      const website = world.websites.find(({ id }) => id === link.websiteId)!;
      const visits = joins.naive.listSessions(website.id, month).filter(({ linkId }) => linkId === link.id);
      seen += visits.length;
      expect(landingPage).toEqual({
        narrowedBy: toParameters(link.utm),
        notNarrowedBy: [],
        metrics: countPage(visits, link.pagePath),
        goals: { nodes: expect.anything(), problems: [] },
      });
      const goals = website.goals.map(({ id, pathPattern }) => {
        const count = joins.naive.countSite(visits, (path) => matchesPattern(pathPattern, path));
        return [id, { conversions: count.views, uniqueConversions: count.visitors }] as const;
      });
      expect(byId(landingPage.goals.nodes.map((node: any) => [node.goal.upstreamId, node.metrics]))).toEqual(
        byId(goals),
      );
    }
    expect(seen).toBeGreaterThan(100);
  });

  it('of a campaign is that of its offers, or all of them', async () => {
    const { campaigns, offers } = joins.sandbox.world;
    const nodes = await listAll(
      'CAMPAIGN',
      '... on Campaign { landingPage(range: $range) { page { name } alternatives { name } unmatchedReason } }',
    );
    const expected = campaigns.map(({ id, offerIds }) => {
      const paths = new Set(offers.filter((offer) => offerIds.includes(offer.id)).map(({ pagePath }) => pagePath));
      const [path] = paths;
      return [id, paths.size === 1 ? [path] : [...paths].sort()] as const;
    });
    const answered = nodes.map(({ upstreamId, landingPage: { page, alternatives, unmatchedReason } }) => {
      expect(unmatchedReason).toBe(page ? null : 'SEVERAL_PAGES');
      return [upstreamId, page ? [page.name] : alternatives.map(({ name }: any) => name).sort()] as const;
    });
    expect(byId(answered)).toEqual(byId(expected));
  });
});

describe('the links of a page', () => {
  it('are all that lead to it, whoever made them', async () => {
    const { world } = joins.sandbox;
    const nodes = await listAll(
      'PAGE',
      `... on Page { links(first: 100, range: $range) { totalCount nodes { link { __typename upstreamId } matchedBy confidence } problems { code } }
        unmatchedLinks(range: $range) { totalCount } }`,
    );
    expect(nodes.length).toBeGreaterThan(50);
    for (const { upstreamId, links, unmatchedLinks } of nodes) {
      const isHere = (thing: { websiteId: string; pagePath: string }): boolean =>
        `${thing.websiteId}:${thing.pagePath}` === upstreamId;
      const offers = world.offers.filter(isHere);
      const campaigns = world.campaigns.filter(({ offerIds }) => offers.some(({ id }) => offerIds.includes(id)));
      const expected = [
        ...world.links.filter((link) => link.state === 'active' && isHere(link)).map(({ id }) => `TrackingLink ${id}`),
        ...offers.map(({ id }) => `Offer ${id}`),
        ...campaigns.map(({ id }) => `Campaign ${id}`),
      ];
      expect(links.nodes.map(({ link }: any) => `${link.__typename} ${link.upstreamId}`).sort()).toEqual(
        expected.sort(),
      );
      expect(links.totalCount).toBe(expected.length);
      expect(links.problems).toEqual([]);
      expect(unmatchedLinks.totalCount).toBe(0);
    }
  });
});

describe('the links of a page that nobody visited in the range', () => {
  it('lead there all the same', async () => {
    const { world } = joins.sandbox;
    const [link] = world.links.filter(({ state }) => state === 'active');
    const upstreamId = `${link!.websiteId}:${link!.pagePath}`;
    const id = encodeGlobalId({ type: 'Page', provider: 'PIRSCH', account: 'pirsch', upstreamId });
    const { node } = await joins.ask(
      `query ($id: ID!, $range: DateRangeInput!) { node(id: $id) { ... on Page {
        links(first: 100, range: $range) { nodes { link { __typename upstreamId } confidence } }
        unmatchedLinks(range: $range) { totalCount }
      } } }`,
      { from: '2025-12-01', to: '2025-12-07' },
      { id },
    );
    const links = node.links.nodes.filter((one: any) => one.link.__typename === 'TrackingLink');
    const expected = world.links.filter(
      ({ state, websiteId, pagePath }) => state === 'active' && `${websiteId}:${pagePath}` === upstreamId,
    );
    expect(links.map((one: any) => one.link.upstreamId).sort()).toEqual(
      expected.map(({ id: own }) => String(own)).sort(),
    );
    expect(links.every(({ confidence }: any) => confidence === 1)).toBe(true);
    // All others of the website lead to pages that nobody visited either.
    expect(node.unmatchedLinks.totalCount).toBeGreaterThan(50);
  });
});

describe('fraud', () => {
  it('says what could not be counted', async () => {
    const { datapoints } = await joins.ask(
      `query ($range: DateRangeInput!) { datapoints(first: 100, filter: { types: [CAMPAIGN] }) { nodes { ... on Campaign {
        fraud(range: $range) { unmatchedReason truncated metrics { clicks conversions gaps { metric reason } } rejectedClickShare }
      } } } }`,
      month,
    );
    const [first] = datapoints.nodes.filter(({ fraud }: any) => fraud.metrics);
    expect(first.fraud).toMatchObject({
      unmatchedReason: null,
      truncated: expect.stringContaining('click table'),
      metrics: { clicks: null, gaps: expect.arrayContaining([{ metric: 'CLICKS', reason: 'INCOMPLETE' }]) },
      rejectedClickShare: null,
    });
    expect(first.fraud.metrics.conversions).toBeGreaterThan(0);
    const silent = datapoints.nodes.filter(({ fraud }: any) => !fraud.metrics);
    expect(silent.length).toBeGreaterThan(0);
    expect(silent.map(({ fraud }: any) => fraud.unmatchedReason)).toEqual(silent.map(() => 'NO_ANSWER'));
  });

  it.each([
    ['TRACKING_LINK', 'CAMPAIGN_ID', 'linkId', 'links'],
    ['CAMPAIGN', 'CAMPAIGN_ID', 'campaignId', 'campaigns'],
    ['OFFER', 'OFFER_ID', 'offerId', 'offers'],
  ] as const)('of every %s is what its judged rows say', async (type, matchedBy, key, things) => {
    const nodes = await listAll(
      type,
      `... on Judged { fraud(range: $range) {
        matchedBy unmatchedReason rejectedClickShare rejectedConversionShare truncated problems { code }
        metrics { clicks fraudulentClicks conversions fraudulentConversions }
        rejections(first: 100) { rows { key metrics { clicks } } }
        breakdown(by: PUBLISHER, first: 100) { rows { key metrics { clicks } } }
      } }`,
      yesterday,
    );
    const { world } = joins.sandbox;
    const clicks = world.integrations.flatMap(({ id }) => joins.naive.listJudgedClicks(id, yesterday));
    const conversions = world.integrations.flatMap(({ id }) => joins.naive.listJudgedConversions(id, yesterday));
    const expected = world[things].map(({ id }): readonly [number, object] => {
      const own = clicks.filter((visit) => visit[key] === id);
      const converted = conversions.filter((visit) => visit[key] === id);
      if (own.length + converted.length === 0) return [id, unjudged] as const;
      const bad = own.filter(({ verdict }) => verdict === 'rejected').length;
      const refused = converted.filter(({ conversion }) => conversion!.verdict === 'rejected').length;
      return [
        id,
        {
          matchedBy,
          unmatchedReason: null,
          rejectedClickShare: own.length === 0 ? null : bad / own.length,
          rejectedConversionShare: converted.length === 0 ? null : refused / converted.length,
          truncated: null,
          problems: [],
          metrics: {
            clicks: own.length,
            fraudulentClicks: bad,
            conversions: converted.length,
            fraudulentConversions: refused,
          },
          rejections: count(own.flatMap(({ rejections }) => rejections)),
          breakdown: count(own.map(({ publisher }) => publisher)),
        },
      ] as const;
    });
    const answered = nodes.map(({ upstreamId, fraud }) => [
      upstreamId,
      { ...fraud, rejections: toCounts(fraud.rejections), breakdown: toCounts(fraud.breakdown) },
    ]);
    expect(byId(answered as never)).toEqual(byId(expected));
  });
});

const unjudged = {
  ...{ matchedBy: null, unmatchedReason: 'NO_ROWS', rejectedClickShare: null, rejectedConversionShare: null },
  ...{ truncated: null, problems: [], metrics: null, rejections: null, breakdown: null },
};

function count(keys: readonly string[]): Readonly<Record<string, number>> {
  return byId([...new Set(keys)].map((key) => [key, keys.filter((other) => other === key).length]));
}

/** Rows without clicks come of conversions alone. */
function toCounts(breakdown: any): unknown {
  return (
    breakdown &&
    byId(breakdown.rows.flatMap(({ key, metrics }: any) => (metrics.clicks ? [[key, metrics.clicks]] : [])))
  );
}

describe('goals', () => {
  it('stand beside the goal that the same visits reached', async () => {
    const { goals } = await joins.ask(
      `query ($range: DateRangeInput!) { goals(first: 100) { nodes { __typename upstreamId
        ... on Paired { counterpart(range: $range) { goal { upstreamId } matchedBy confidence unmatchedReason } }
      } } }`,
      month,
    );
    const { visits, clickConversions } = joins.sandbox.world;
    const pairs = new Map(
      visits.flatMap(({ conversion }) =>
        conversion?.clickConversionId && conversion.goalId ? [[conversion.clickConversionId, conversion.goalId]] : [],
      ),
    );
    const active = clickConversions.filter(({ deleted }) => !deleted);
    const expected = active.map(({ id, description }) => [
      String(id),
      [pairs.get(id)!, description ? 'GOAL_PATH' : 'GOAL_NAME'],
    ]);
    const toPair = ({ upstreamId, counterpart: { goal, matchedBy } }: any) => [
      upstreamId,
      [goal.upstreamId, matchedBy],
    ];
    const ofType = (name: string) => goals.nodes.filter(({ __typename }: any) => __typename === name);
    expect(ofType('Conversion').map(toPair).sort()).toEqual(expected.sort());
    const matched = ofType('ConversionGoal').filter(({ counterpart }: any) => counterpart.goal);
    expect(matched.map(toPair).sort()).toEqual(expected.map(([id, [goal, by]]: any) => [goal, [id, by]]).sort());
    const alone = ofType('ConversionGoal').filter(({ counterpart }: any) => !counterpart.goal);
    expect(alone.map(({ counterpart }: any) => counterpart.unmatchedReason)).toEqual(alone.map(() => 'NO_GOAL'));
    expect(alone.length).toBeGreaterThan(0);
  });
});
