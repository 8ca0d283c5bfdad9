/** Pirsch's own statistics and what belongs to its websites, asked in GraphQL over a loopback server. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { ask, toId } from './ask';
import type { Kit, KitOptions } from './kit';
import { shop, startKit } from './kit';

let kit: Kit | undefined;

afterEach(async () => {
  await kit?.close();
  kit = undefined;
});

async function askShop(selection: string, options: KitOptions = {}) {
  kit = await startKit(options);
  const { answer, data, calls } = await ask(
    kit,
    `{ domain(id: ${toId('Website', shop)}) { ... on Website { ${selection} } } }`,
  );
  return { answer, website: data?.domain, calls: calls.filter((call) => call !== 'GET /domain') };
}

const days = 'range: { between: { from: "2026-03-01", to: "2026-03-03" } }';
const inDays = `from=2026-03-01&to=2026-03-03`;

describe('who has a right to a website', () => {
  it('is listed by one call each, and found again by id', async () => {
    const { answer, website, calls } = await askShop(`
      members { totalCount nodes { id upstreamId email name picture role upstreamRole website { id } } }
      accessLinks { nodes { id upstreamId description validUntil } }
      apiClients { nodes { id clientId hitScope domainsScope } }
      emailReports { nodes { id email intervalWeeks nextReportAt } }`);
    expect(answer.errors).toBeUndefined();
    expect(website).toMatchObject({
      members: {
        totalCount: 2,
        nodes: [
          {
            upstreamId: 'M1kgYzK14m',
            email: 'reports@example.com',
            picture: null,
            role: 'ADMIN',
            upstreamRole: 'admin',
          },
          { role: 'OTHER', upstreamRole: 'guest' },
        ],
      },
      accessLinks: { nodes: [{ upstreamId: 'L1kgYzK14m' }] },
      apiClients: { nodes: [{ hitScope: 'w', domainsScope: null }] },
      emailReports: { nodes: [{ email: 'reports@example.com', intervalWeeks: 2 }] },
    });
    expect([...calls].sort()).toEqual(
      ['client?id', 'domain/link?domain_id', 'member?id', 'report?id'].map((call) => `GET /${call}=${shop}`),
    );
    const ids = ['members', 'accessLinks', 'apiClients', 'emailReports'].map((list) => website[list].nodes[0].id);
    const again = await ask(kit!, `{ nodes(ids: ${JSON.stringify(ids)}) { id __typename } }`);
    expect(again.answer.errors).toBeUndefined();
    expect(again.data.nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
  });

  it('is asked for anew each time where it bears a code, which no field tells', async () => {
    kit = await startKit();
    const askFor = (field: string) =>
      ask(kit!, `{ domain(id: ${toId('Website', shop)}) { ... on Website { accessLinks { nodes { ${field} } } } } }`);
    const lists = [await askFor('description'), await askFor('description')];
    const list = `GET /domain/link?domain_id=${shop}`;
    expect(lists.map(({ calls }) => calls)).toEqual([['GET /domain', list], [list]]);
    for (const field of ['code', 'url']) {
      const { answer } = await askFor(field);
      expect(answer.errors?.[0]?.message).toContain(`Cannot query field "${field}" on type "AccessLink"`);
    }
  });

  it('is paged by a cursor that is bound to its list', async () => {
    const first = await askShop('members(first: 1) { nodes { email } pageInfo { hasNextPage endCursor } }');
    const { endCursor, hasNextPage } = first.website.members.pageInfo;
    expect(hasNextPage).toBe(true);
    const at = (selection: string) =>
      ask(kit!, `{ domain(id: ${toId('Website', shop)}) { ... on Website { ${selection} { nodes { id } } } } }`);
    const second = await at(`members(after: "${endCursor}")`);
    expect(second.data.domain.members.nodes).toHaveLength(1);
    const other = await at(`apiClients(after: "${endCursor}")`);
    expect(other.answer.errors?.[0]?.message).toContain('another question');
    const broken = await at('members(after: "x")');
    expect(broken.answer.errors?.[0]?.message).toContain('not a cursor');
  });
});

describe('a filter', () => {
  it('is sent parameter by parameter', async () => {
    const filter = `{ entryPath: "/in", exitPath: "/out", pattern: "^/a", event: "Buy", eventMetaKey: "plan",
      eventMeta: [{ key: "plan", value: "pro" }, { key: "term", value: "a b" }], language: "DE", country: "DE",
      city: ["Ulm", null], referrer: "https://a.example/", referrerName: "A", os: "Linux", browser: "Firefox",
      platform: UNKNOWN, screenClass: "XL", screenWidth: 1920, screenHeight: 1080, utmSource: "s", utmMedium: "m",
      utmCampaign: "c", utmContent: "o", utmTerm: "t" }`;
    const { calls } = await askShop(`traffic(${days}, filter: ${filter}) { metrics { visitors } }`);
    const [path, search] = calls[0]!.split('?');
    expect(path).toBe('GET /statistics/total');
    expect(search!.split('&').sort()).toEqual(
      `browser=Firefox&city=Ulm&city=null&country=de&entry_path=/in&event=Buy&event_meta_key=plan&exit_path=/out&${inDays}&id=${shop}&language=de&meta_plan=pro&meta_term=a+b&os=Linux&pattern=^/a&platform=unknown&referrer=https://a.example/&referrer_name=A&screen_class=XL&screen_height=1080&screen_width=1920&utm_campaign=c&utm_content=o&utm_medium=m&utm_source=s&utm_term=t`
        .split('&')
        .sort(),
    );
  });

  it.each([
    ['path: "/a", pattern: "^/a"', 'one of them'],
    ['eventMetaKey: "plan"', 'needs the event'],
    ['os: "!Linux"', 'begins with !'],
  ])('of %s is refused before anything is asked of statistics', async (filter, message) => {
    const { answer, calls } = await askShop(`growth(filter: { ${filter} }) { visitors }`);
    expect(answer.errors?.[0]?.message).toContain(message);
    expect(calls).toEqual([]);
  });
});

describe('a statistic of Pirsch alone', () => {
  const spent = [{ day: '2026-03-01T00:00:00Z', path: '/a', title: '', average_time_spent_seconds: 42 }];
  const page = { path: '/a', title: '', visitors: 4, views: 8, sessions: 5, bounces: 1, relative_visitors: 0.5 };

  it.each([
    [
      'growth',
      '{ visitors bounceRate timeSpent timeZone }',
      '/statistics/growth',
      {
        visitors_growth: 0.5,
        views_growth: 0,
        sessions_growth: -1,
        bounces_growth: 0.1,
        time_spent_growth: -0.2,
      },
      { visitors: 0.5, bounceRate: 0.1, timeSpent: -0.2, timeZone: 'Europe/Berlin' },
      '',
    ],
    [
      'sessionDurations',
      '{ day averageSeconds }',
      '/statistics/duration/session',
      spent,
      [{ day: '2026-03-01', averageSeconds: 42 }],
      '',
    ],
    [
      'pageDurations',
      '{ nodes { day path title averageSeconds } }',
      '/statistics/duration/page',
      spent,
      { nodes: [{ day: '2026-03-01', path: '/a', title: null, averageSeconds: 42 }] },
      '&limit=100',
    ],
    [
      'visitedPages',
      '{ nodes { page { name } shareOfVisitors shareOfViews bounceRate averageSeconds } }',
      '/statistics/page',
      [{ ...page, relative_views: 0.25, bounce_rate: 0.2, average_time_spent_seconds: 0 }],
      {
        nodes: [
          { page: { name: '/a' }, shareOfVisitors: 0.5, shareOfViews: 0.25, bounceRate: 0.2, averageSeconds: null },
        ],
      },
      '&limit=100',
    ],
    [
      'entryPages',
      '{ nodes { page { name } entries entryRate averageSeconds } }',
      '/statistics/page/entry',
      [{ path: '/a', visitors: 4, sessions: 5, entries: 3, entry_rate: 0.6, average_time_spent_seconds: 7 }],
      { nodes: [{ page: { name: '/a' }, entries: 3, entryRate: 0.6, averageSeconds: 7 }] },
      '&limit=100',
    ],
    [
      'exitPages',
      '{ nodes { page { name } exits exitRate } }',
      '/statistics/page/exit',
      [{ exit_path: '/a', visitors: 4, sessions: 5, exits: 3, exit_rate: 0.6 }],
      { nodes: [{ page: { name: '/a' }, exits: 3, exitRate: 0.6 }] },
      '&limit=100',
    ],
    [
      'keywords',
      '{ nodes { terms clicks impressions clickThroughRate position } totalCount }',
      '/statistics/keywords',
      [{ keys: ['a b'], clicks: 1, impressions: 4, ctr: 0.25, position: 4.5 }],
      {
        nodes: [{ terms: ['a b'], clicks: 1, impressions: 4, clickThroughRate: 0.25, position: 4.5 }],
        totalCount: 1,
      },
      '&limit=100',
    ],
    [
      'eventList',
      '{ nodes { name metadata { key value } visitors count } }',
      '/statistics/event/list',
      [{ name: 'Buy', meta: { plan: 'pro' }, visitors: 1, count: 2 }],
      { nodes: [{ name: 'Buy', metadata: [{ key: 'plan', value: 'pro' }], visitors: 1, count: 2 }] },
      '&limit=100',
    ],
  ])('%s comes by one call', async (field, selection, path, json, expected, limit) => {
    const { answer, website, calls } = await askShop(`${field}(${days}, filter: { os: "Linux" }) ${selection}`, {
      replies: { [path]: { json } },
    });
    expect(answer.errors).toBeUndefined();
    expect(website[field]).toEqual(expected);
    const [, search] = calls[0]!.split('?');
    expect(calls).toEqual([`GET ${path}?${search}`]);
    expect([...search!.split('&')].sort()).toEqual(`${inDays}&id=${shop}&os=Linux${limit}`.split('&').sort());
  });

  it('asks for the time on pages when it is wanted', async () => {
    const { calls } = await askShop(`visitedPages(includeAverageTimeOnPage: true) { totalCount }`);
    expect(calls[0]).toContain('include_avg_time_on_page=true');
  });

  it('gives the values of metadata in the days and by the filter of their event', async () => {
    const { answer, website, calls } = await askShop(
      `trackedEvents(${days}, first: 1, filter: { country: "DE" }) { nodes { metadata(key: "term") { nodes { value visitors } } } }`,
      { replies: { '/statistics/event/meta': { json: [{ meta_value: 'x', visitors: 3, views: 4, cr: 0.1 }] } } },
    );
    expect(answer.errors).toBeUndefined();
    expect(website.trackedEvents.nodes[0].metadata.nodes).toEqual([{ value: 'x', visitors: 3 }]);
    const meta = calls.find((call) => call.includes('/event/meta'))!;
    for (const part of ['event=Search', 'event_meta_key=term', 'country=de', 'from=2026-03-01'])
      expect(meta).toContain(part);
  });

  it('is read on when more than a hundred rows are wanted', async () => {
    const rows = Array.from({ length: 130 }, (_, index) => ({
      keys: [`word ${index}`],
      clicks: 1,
      impressions: 1,
      ctr: 1,
      position: 1,
    }));
    const replies: KitOptions['replies'] = {
      '/statistics/keywords': ({ query }) => {
        const offset = Number(query.get('offset') ?? 0);
        return { json: rows.slice(offset, offset + 100) };
      },
    };
    const { website } = await askShop('keywords(first: 100) { totalCount pageInfo { hasNextPage endCursor } }', {
      replies,
    });
    expect(website.keywords).toMatchObject({ totalCount: 130, pageInfo: { hasNextPage: true } });
    const next = await ask(
      kit!,
      `{ domain(id: ${toId('Website', shop)}) { ... on Website {
        keywords(first: 100, after: "${website.keywords.pageInfo.endCursor}") { nodes { terms } totalCount pageInfo { hasNextPage } }
      } } }`,
    );
    expect(next.data.domain.keywords).toMatchObject({ totalCount: 130, pageInfo: { hasNextPage: false } });
    expect(next.data.domain.keywords.nodes).toHaveLength(30);
    expect(next.calls).toEqual([]);
  });

  it('splits narrowed traffic, and says when it cannot', async () => {
    const { website } = await askShop(
      `traffic(${days}, filter: { pattern: "^/a" }) { series { startsOn metrics { visitors } } breakdown(by: COUNTRY, first: 1) { rows { key metrics { visitors } } } }`,
    );
    expect(website.traffic.series[0]).toMatchObject({ startsOn: '2026-03-01' });
    expect(website.traffic.breakdown.rows).toHaveLength(1);
    await kit!.close();
    const { answer } = await askShop('traffic(filter: { event: "Buy" }) { breakdown(by: EXIT_PAGE) { rows { key } } }');
    expect(answer.errors?.[0]?.message).toContain('within an event');
  });
});
