import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { createWorld, type Visit, type World } from '../../src/sandbox/world';
import { toGoalPattern } from '../../src/sandbox/world/websites';

const dayMs = 86_400_000;
const firstAt = Date.parse('2025-12-02T00:00:00Z');
const endAt = Date.parse('2026-04-01T00:00:00Z');
let world: World;

beforeAll(() => {
  world = createWorld({ seed: 7, today: '2026-03-31' });
});

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

function indexById<Id, Item extends { readonly id: Id }>(items: readonly Item[]): ReadonlyMap<Id, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** A list of what breaks a rule reads better in a failure than the first of many thousand expectations. */
function findVisits(breaksRule: (visit: Visit) => boolean): readonly Visit[] {
  return world.visits.filter(breaksRule).slice(0, 3);
}

describe('the world', () => {
  it('has the sizes that its readers count on', () => {
    expect(world.firstDay).toBe('2025-12-02');
    expect(world.groups).toHaveLength(12);
    expect(world.links).toHaveLength(250);
    expect(world.pixels).toHaveLength(40);
    expect(world.tags).toHaveLength(12);
    expect(world.redirectDomains).toHaveLength(6);
    expect(new Set(world.redirectDomains.map((domain) => domain.kind)).size).toBe(4);
    expect(world.clickConversions.map((conversion) => conversion.deleted)).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(world.retargetingScripts).toHaveLength(3);
    expect(world.websites).toHaveLength(3);
    expect(world.campaigns).toHaveLength(24);
    expect(world.offers).toHaveLength(40);
    expect(world.integrations.map((integration) => integration.watches)).toEqual(['campaigns', 'links']);
    expect(world.visits.length).toBeGreaterThan(60_000);
    expect(world.visits.length).toBeLessThan(90_000);
    const states = world.links.map((link) => link.state);
    const count = (state: string): number => states.filter((each) => each === state).length;
    expect([count('paused'), count('spam'), count('deleted'), count('active')]).toEqual([6, 2, 10, 232]);
  });

  it('gives each website pages, goals and a time zone of its own', () => {
    for (const website of world.websites) {
      expect(website.pages.length).toBeGreaterThanOrEqual(25);
      expect(website.pages.length).toBeLessThanOrEqual(40);
      expect(website.goals.length).toBeGreaterThanOrEqual(2);
      expect(website.id).toMatch(/^[A-Za-z0-9]{10}$/);
      expect(website.identificationCode).toMatch(/^[A-Za-z0-9]{32}$/);
    }
    expect(world.websites.map((website) => website.timeZone)).toEqual(['Europe/Berlin', 'UTC', 'America/New_York']);
    expect(world.websites.filter((website) => website.groupByTitle)).toHaveLength(1);
  });

  it('is the same, byte for byte, for the same seed and day', () => {
    expect(hash(createWorld({ seed: 7, today: '2026-03-31' }))).toBe(hash(world));
  });

  it('is another one for another seed', () => {
    expect(hash(createWorld({ seed: 8, today: '2026-03-31' }))).not.toBe(hash(world));
  });

  it('keeps names and ids on another day, with other traffic', () => {
    const later = createWorld({ seed: 7, today: '2026-04-01' });
    expect(later.firstDay).toBe('2025-12-03');
    expect(later.links.map(({ id, slug }) => [id, slug])).toEqual(world.links.map(({ id, slug }) => [id, slug]));
    expect(later.websites.map(({ id }) => id)).toEqual(world.websites.map(({ id }) => id));
    expect(hash(later.visits)).not.toBe(hash(world.visits));
  });

  it('ends with the current UTC day unless told otherwise', () => {
    const before = new Date().toISOString().slice(0, 10);
    const { today } = createWorld();
    expect([before, new Date().toISOString().slice(0, 10)]).toContain(today);
  });

  it.each(['2026-02-30', '31.03.2026', '2026-3-1', ''])('refuses %j as a day', (today) => {
    expect(() => createWorld({ today })).toThrow('YYYY-MM-DD');
  });

  it('gives every thing an id of its own', () => {
    const { websites, groups, links, pixels, tags, redirectDomains, clickConversions, retargetingScripts } = world;
    const accountIds = [groups, [...links, ...pixels], tags, redirectDomains, clickConversions, retargetingScripts];
    const filterGroups = world.integrations.flatMap((integration) => integration.filterGroups);
    const goals = websites.flatMap((website) => website.goals);
    const others = [
      world.campaigns,
      world.offers,
      world.integrations,
      filterGroups,
      [...websites, ...goals],
      world.visits,
    ];
    for (const list of [...accountIds, ...others]) {
      expect(new Set(list.map((each: { readonly id: unknown }) => each.id)).size).toBe(list.length);
    }
    expect(new Set(links.map((link) => link.slug)).size).toBe(links.length);
    const hashes = world.visits.flatMap((visit) => (visit.conversion === null ? [] : [visit.conversion.hash]));
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('names no hosts and addresses but those reserved for examples', () => {
    const hosts =
      JSON.stringify({ ...world, visits: world.visits.slice(0, 5000) }).match(/https?:\/\/[^/"?\\)]+/g) ?? [];
    expect([...new Set(hosts)].filter((host) => !/[./]([a-z-]+\.)*example$/.test(host))).toEqual([]);
    expect(findVisits(({ ip }) => !/^(203\.0\.113|198\.51\.100|192\.0\.2)\.\d+$/.test(ip))).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('leads every link and offer to a page of its website, with utm parameters', () => {
    const websites = indexById(world.websites);
    const lead = [
      ...world.links.map((link) => ({ ...link, url: link.destinationUrl })),
      ...world.offers.map((offer) => ({ ...offer, utm: null })),
    ];
    for (const { url, websiteId, pagePath, utm } of lead) {
      const parsed = new URL(url);
      expect(parsed.hostname).toBe(websites.get(websiteId)?.hostname);
      expect(parsed.pathname).toBe(pagePath);
      expect(websites.get(websiteId)?.pages.map((page) => page.path)).toContain(pagePath);
      const query = Object.fromEntries(
        ['source', 'medium', 'campaign', 'content', 'term'].map((name) => [
          name,
          parsed.searchParams.get(`utm_${name}`),
        ]),
      );
      if (utm === null) expect(Object.values(query)).not.toContain(null);
      else expect(query).toEqual(utm);
    }
    expect(world.links.every((link) => link.utm.content === link.slug)).toBe(true);
  });

  it('refers only to things that exist', () => {
    const idsOf = (items: readonly { readonly id: unknown }[]): Set<unknown> => new Set(items.map((item) => item.id));
    const [groups, tags, offers] = [idsOf(world.groups), idsOf(world.tags), idsOf(world.offers)];
    const [domains, conversions] = [idsOf(world.redirectDomains), idsOf(world.clickConversions)];
    for (const { groupId, tagIds } of [...world.links, ...world.pixels]) {
      expect(groups.has(groupId) && tagIds.every((id) => tags.has(id))).toBe(true);
    }
    for (const link of world.links) {
      expect(domains.has(link.redirectDomainId) && link.conversionIds.every((id) => conversions.has(id))).toBe(true);
    }
    for (const campaign of world.campaigns) {
      expect(campaign.offerIds.length > 0 && campaign.offerIds.every((id) => offers.has(id))).toBe(true);
    }
  });

  it('deletes the links of a deleted group', () => {
    const deleted = world.groups.filter((group) => group.deleted).map((group) => group.id);
    const states = world.links.filter((link) => deleted.includes(link.groupId)).map((link) => link.state);
    expect(new Set(states)).toEqual(new Set(['deleted']));
  });

  it('leaves some links, campaigns and offers without any traffic', () => {
    const listSeen = (toKey: (visit: Visit) => unknown): Set<unknown> => new Set(world.visits.map(toKey));
    const links = listSeen((visit) => visit.linkId);
    const campaigns = listSeen((visit) => visit.campaignId);
    const offers = listSeen((visit) => visit.offerId);
    expect(world.links.filter(({ id }) => !links.has(id)).length).toBeGreaterThan(3);
    expect(world.campaigns.filter(({ id }) => !campaigns.has(id))).toHaveLength(2);
    expect(world.offers.some(({ id }) => !offers.has(id))).toBe(true);
  });

  it.each([
    ['/checkout/thank-you', ['/checkout/thank-you'], ['/checkout', '/checkout/thank-you/x']],
    ['/guides/*/download', ['/guides/a/download'], ['/guides/a/b/download', '/guides/download']],
    ['/a.b/**', ['/a.b/c/d'], ['/axb/c']],
  ])('reads the goal pattern %s as people mean it', (pathPattern, matching, others) => {
    const pattern = new RegExp(toGoalPattern(pathPattern));
    expect(matching.filter((path) => !pattern.test(path))).toEqual([]);
    expect(others.filter((path) => pattern.test(path))).toEqual([]);
  });
});

describe('the visits', () => {
  it('come in order of time, by id as well, on every one of the 120 days', () => {
    const { visits } = world;
    expect(visits.some((visit, index) => index > 0 && visit.at < (visits[index - 1] as Visit).at)).toBe(false);
    expect(visits.some((visit, index) => index > 0 && visit.id <= (visits[index - 1] as Visit).id)).toBe(false);
    expect(findVisits(({ at, id }) => at < firstAt || at >= endAt || id.length !== 26)).toEqual([]);
    expect(new Set(visits.map(({ at }) => Math.floor(at / dayMs))).size).toBe(120);
  });

  it('of a link that reach the website open the link’s page first, with its utm', () => {
    const links = indexById(world.links);
    const wrong = findVisits(({ linkId, reachedSite, pages, utm, websiteId }) => {
      const link = linkId === null ? undefined : links.get(linkId);
      if (link === undefined || !reachedSite) return false;
      return pages[0]?.path !== link.pagePath || utm !== link.utm || websiteId !== link.websiteId;
    });
    expect(wrong).toEqual([]);
  });

  it('of a campaign reach the website only by one of its offers', () => {
    const campaigns = indexById(world.campaigns);
    const offers = indexById(world.offers);
    const wrong = findVisits((visit) => {
      if (visit.campaignId === null) return visit.offerId !== null || visit.clickedThrough || visit.cost !== 0;
      if (visit.clickedThrough !== (visit.offerId !== null) || (visit.reachedSite && !visit.clickedThrough))
        return true;
      if (visit.offerId === null) return visit.utm !== null;
      const isOwn = campaigns.get(visit.campaignId)?.offerIds.includes(visit.offerId) ?? false;
      const offer = offers.get(visit.offerId);
      const isThere = !visit.reachedSite || visit.pages[0]?.path === offer?.pagePath;
      return !isOwn || !isThere || !(offer?.url.includes(`utm_content=${visit.utm?.content}&`) ?? false);
    });
    expect(wrong).toEqual([]);
  });

  it('open pages of their website, one after the other, and none unless they reach it', () => {
    const titles = new Map(
      world.websites.flatMap(({ id, pages }) => pages.map(({ path, title }) => [id + path, title])),
    );
    const wrong = findVisits(({ pages, reachedSite, isBot, websiteId, at }) => {
      if (pages.length > 0 !== reachedSite || (isBot && reachedSite)) return true;
      const steps = pages.every(
        (page, index) =>
          page.at === (index === 0 ? at : (pages[index - 1]?.at ?? 0) + (pages[index - 1]?.seconds ?? 0) * 1000),
      );
      return (
        !steps ||
        pages.some(({ path, title }) => titles.get(websiteId + path) !== title) ||
        (pages.at(-1)?.seconds ?? 0) > 0
      );
    });
    expect(wrong).toEqual([]);
  });

  it('convert only at goals whose page they opened, with money exact to the cent', () => {
    const goals = indexById(world.websites.flatMap((website) => website.goals));
    const links = indexById(world.links);
    const converted = world.visits.filter((visit) => visit.conversion !== null);
    const wrong = findVisits(({ conversion, pages, linkId }) => {
      if (conversion === null) return false;
      const pattern = new RegExp(goals.get(conversion.goalId ?? '')?.pattern ?? '^$');
      const reached = pages.find((page) => pattern.test(page.path));
      const conversionIds = links.get(linkId ?? 0)?.conversionIds ?? [];
      const isForeign = conversion.clickConversionId !== null && !conversionIds.includes(conversion.clickConversionId);
      return reached === undefined || conversion.at < reached.at || conversion.at >= endAt || isForeign;
    });
    expect(wrong).toEqual([]);
    expect(converted.length).toBeGreaterThan(1500);
    expect(converted.filter(({ at, conversion }) => (conversion?.at ?? 0) - at > 2 * dayMs).length).toBeGreaterThan(50);
    expect(
      findVisits(({ conversion }) => !isExact(conversion?.value ?? 0, 2) || !isExact(conversion?.payout ?? 0, 2)),
    ).toEqual([]);
    expect(findVisits(({ cost }) => !isExact(cost, 5))).toEqual([]);
  });

  it('never precede the making of their link or campaign', () => {
    const links = indexById(world.links);
    const campaigns = indexById(world.campaigns);
    const early = findVisits(({ at, linkId, campaignId }) => {
      return at < (links.get(linkId ?? 0)?.createdAt ?? 0) || at < (campaigns.get(campaignId ?? 0)?.createdAt ?? 0);
    });
    expect(early).toEqual([]);
  });

  it('are judged by the integration that watches them, and by none when organic', () => {
    const integrations = new Map(world.integrations.map((integration) => [integration.watches as string, integration]));
    const wrong = findVisits((visit) => {
      const integration = integrations.get(`${visit.origin}s`) ?? null;
      const verdict = integration === null ? null : visit.rejections.length > 0 ? 'rejected' : 'approved';
      const group = integration?.filterGroups.find(({ id }) => id === visit.filterGroupId) ?? null;
      const hasGroup = integration === null ? visit.filterGroupId === null : group?.active === true;
      return visit.integrationId !== (integration?.id ?? null) || visit.verdict !== verdict || !hasGroup;
    });
    expect(wrong).toEqual([]);
  });

  it('hold a few bots and a realistic share of fraud that differs by publisher', () => {
    const judged = world.visits.filter((visit) => visit.verdict !== null);
    const shareOf = (visits: readonly Visit[], test: (visit: Visit) => boolean): number =>
      visits.filter(test).length / visits.length;
    expect(shareOf(world.visits, (visit) => visit.isBot)).toBeCloseTo(0.04, 2);
    expect(shareOf(judged, (visit) => visit.verdict === 'rejected')).toBeGreaterThan(0.05);
    expect(shareOf(judged, (visit) => visit.verdict === 'rejected')).toBeLessThan(0.15);
    const shares = [...new Set(judged.map((visit) => visit.publisher))].map((publisher) =>
      shareOf(
        judged.filter((visit) => visit.publisher === publisher),
        (visit) => visit.verdict === 'rejected',
      ),
    );
    expect(Math.max(...shares)).toBeGreaterThan(3 * Math.min(...shares));
    const codes = new Set(judged.flatMap((visit) => visit.rejections));
    expect([...codes]).toEqual(expect.arrayContaining(['VPN', 'DUPLICATE_IP', 'DATACENTER', 'CLICK_SPAM']));
  });

  it('add up over days as clicks, but not as people', () => {
    const busiest = [...countBy(world.visits, (visit) => visit.linkId).entries()]
      .filter(([id]) => id !== null)
      .sort(([, left], [, right]) => right - left)[0]?.[0];
    const clicks = world.visits.filter((visit) => visit.linkId === busiest);
    const days = [...Array(120).keys()].map((day) => {
      return clicks.filter(({ at }) => Math.floor((at - firstAt) / dayMs) === day);
    });
    const sum = (count: (visits: readonly Visit[]) => number): number =>
      days.reduce((total, day) => total + count(day), 0);
    const countPeople = (visits: readonly Visit[]): number => new Set(visits.map((visit) => visit.visitorId)).size;
    expect(sum((day) => day.length)).toBe(clicks.length);
    expect(sum(countPeople)).toBeGreaterThan(1.1 * countPeople(clicks));
  });

  it('keep a person’s place, device and address from visit to visit', () => {
    const known = new Map<string, string>();
    const wrong = findVisits(({ visitorId, country, city, browser, browserVersion, os, ip, screenClass }) => {
      const profile = [country, city, browser, browserVersion, os, ip, screenClass].join();
      const before = known.get(visitorId) ?? profile;
      known.set(visitorId, before);
      return before !== profile;
    });
    expect(wrong).toEqual([]);
    expect(known.size).toBeLessThan(0.7 * world.visits.length);
  });
});

function isExact(amount: number, decimals: number): boolean {
  return amount >= 0 && Number(amount.toFixed(decimals)) === amount;
}

function countBy<Item, Key>(items: readonly Item[], toKey: (item: Item) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) counts.set(toKey(item), (counts.get(toKey(item)) ?? 0) + 1);
  return counts;
}
