/** The figures of the Pirsch emulator, counted by hand from a small world. */
import { describe, expect, it } from '@jest/globals';
import { createReader, createSmallWorld, createVisit, emptyId, journalId, shopId } from './pirsch-world';

const { ask, read } = createReader();
const pick = (rows: readonly Record<string, unknown>[] | null, ...fields: readonly string[]) =>
  rows?.map((row) => fields.map((field) => row[field])) ?? null;

describe('totals and series', () => {
  it('count people once for the period, and every view', () => {
    expect(read('total')).toEqual({ visitors: 3, views: 8, sessions: 4, bounces: 1, bounce_rate: 0.25 });
  });

  it('count by day in the zone of the domain: views add up, visitors do not', () => {
    expect(pick(read('visitor'), 'day', 'visitors', 'views', 'sessions', 'bounces')).toEqual([
      ['2026-03-08T00:00:00Z', 1, 3, 1, 0],
      ['2026-03-09T00:00:00Z', 2, 3, 2, 1],
      ['2026-03-10T00:00:00Z', 1, 2, 1, 0],
    ]);
  });

  it('take another zone from tz', () => {
    expect(pick(read('visitor', '&tz=UTC'), 'visitors')).toEqual([[0], [2], [1]]);
  });

  it('fill empty days with zeros, and cut the future to tomorrow', () => {
    const rows = ask(`/statistics/visitor?id=${shopId}&from=2026-03-06&to=2026-12-31`).body;
    expect(pick(rows, 'visitors')).toEqual([[0], [0], [1], [2], [1], [0]]);
    expect(rows[5]).toMatchObject({ day: '2026-03-11T00:00:00Z', bounce_rate: 0 });
  });

  it('swap reversed dates', () => {
    expect(ask(`/statistics/total?id=${shopId}&from=2026-03-10&to=2026-03-08`).body).toEqual(read('total'));
  });

  it.each([
    {
      scale: 'week',
      expected: [
        ['2026-03-02T00:00:00Z', 1],
        ['2026-03-09T00:00:00Z', 3],
      ],
    },
    { scale: 'month', expected: [['2026-03-01T00:00:00Z', 3]] },
    { scale: 'year', expected: [['2026-01-01T00:00:00Z', 3]] },
  ])('set only the stamp of the scale $scale', ({ scale, expected }) => {
    const rows = read('visitor', `&scale=${scale}`);
    expect(pick(rows, scale, 'visitors')).toEqual(expected);
    expect(rows[0].day).toBeNull();
  });

  it('have 24 hours, in the zone of the domain', () => {
    const hours = read('hours');
    expect(hours).toHaveLength(24);
    const busy = hours.filter(({ visitors }: { visitors: number }) => visitors > 0);
    expect(pick(busy, 'hour', 'visitors', 'views')).toEqual([
      [0, 1, 3],
      [11, 1, 1],
      [12, 2, 4],
    ]);
    expect(ask(`/statistics/hours?id=${emptyId}&from=2026-03-08&to=2026-03-08`).body).toHaveLength(24);
  });

  it('look back from now with start, whatever the dates are', () => {
    expect(read('total', '&start=600')).toMatchObject({ visitors: 1, views: 1 });
    expect(read('total', '&start=3600')).toMatchObject({ visitors: 1, views: 2 });
    expect(pick(read('visitor', '&start=3600'), 'day', 'views')).toEqual([['2026-03-10T00:00:00Z', 2]]);
  });
});

describe('time', () => {
  it('is averaged over the sessions that have any', () => {
    expect(pick(read('duration/session'), 'average_time_spent_seconds')).toEqual([[90], [20], [600]]);
  });

  it('is told per day and page, a page that is still open having none', () => {
    expect(pick(read('duration/page'), 'day', 'path', 'average_time_spent_seconds')?.slice(-2)).toEqual([
      ['2026-03-10T00:00:00Z', '/', 600],
      ['2026-03-10T00:00:00Z', '/tents', 0],
    ]);
    expect(pick(read('duration/page', '&path=/tents/ridge'), 'path', 'average_time_spent_seconds')).toEqual([
      ['/tents/ridge', 30],
      ['/tents/ridge', 0],
      ['', 0],
    ]);
  });

  it('is empty while an event is filtered by', () => {
    expect(read('duration/session', '&event=Search')).toBeNull();
    expect(read('duration/page', '&event=Search')).toBeNull();
  });
});

describe('growth', () => {
  it('compares with the period before, of the same length', () => {
    expect(read('growth')).toEqual({
      visitors_growth: 2,
      views_growth: 7,
      sessions_growth: 3,
      bounces_growth: -0.75,
      time_spent_growth: 1,
    });
  });

  it('is 1 from nothing to something, and 0 from nothing to nothing', () => {
    expect(read('growth', '&country=us')).toMatchObject({ visitors_growth: 1, bounces_growth: 0 });
    expect(new Set(Object.values(read('growth', '&country=fr')))).toEqual(new Set([0]));
  });
});

describe('pages', () => {
  it('tell people, views and shares; the time on them only when asked', () => {
    const [home, ...others] = read('page');
    expect(home).toEqual({
      path: '/',
      title: '',
      visitors: 2,
      views: 3,
      sessions: 3,
      bounces: 1,
      relative_visitors: 2 / 3,
      relative_views: 3 / 8,
      bounce_rate: 1 / 3,
      average_time_spent_seconds: 0,
    });
    expect(pick(others, 'path', 'visitors')).toEqual([
      ['/tents', 2],
      ['/tents/ridge', 2],
      ['/checkout/thank-you', 1],
    ]);
    expect(read('page', '&include_avg_time_on_page=true')[0].average_time_spent_seconds).toBe(330);
  });

  it('are one row per path and title where the domain groups by title', () => {
    const { body } = ask(`/statistics/page?id=${journalId}&from=2026-03-09&to=2026-03-09`);
    expect(pick(body, 'path', 'title')).toEqual([
      ['/', 'Home'],
      ['/', 'New home'],
    ]);
  });

  it('tell where visits began and ended', () => {
    expect(pick(read('page/entry'), 'path', 'entries', 'sessions', 'entry_rate')).toEqual([
      ['/', 3, 3, 1],
      ['/tents', 1, 2, 0.5],
    ]);
    expect(pick(read('page/exit'), 'path', 'exits', 'sessions', 'exit_rate')).toEqual([
      ['/', 1, 3, 1 / 3],
      ['/checkout/thank-you', 1, 1, 1],
      ['/tents', 1, 2, 0.5],
      ['/tents/ridge', 1, 2, 0.5],
    ]);
  });

  it('can be sorted, searched and cut', () => {
    expect(pick(read('page', '&sort=path&direction=asc&limit=2&offset=1'), 'path')).toEqual([
      ['/checkout/thank-you'],
      ['/tents'],
    ]);
    expect(pick(read('page', '&search=TENTS&sort=views&direction=desc'), 'path')).toEqual([
      ['/tents'],
      ['/tents/ridge'],
    ]);
  });

  it('come 100 at a time, even when more are asked for', () => {
    const visits = Array.from({ length: 120 }, (_, index) =>
      createVisit('2026-03-09T10:00:00Z', { pages: [[`/page/${index}`, 0]] }),
    );
    const many = createReader(createSmallWorld(visits));
    expect(many.read('page')).toHaveLength(100);
    expect(many.read('page', '&limit=500')).toHaveLength(100);
    expect(many.read('page', '&offset=100')).toHaveLength(20);
  });

  it('of right now leave out what is older than ten minutes', () => {
    expect(read('active')).toEqual({ stats: [{ path: '/tents', title: '', visitors: 1 }], visitors: 1 });
    const hour = read('active', '&start=3600');
    expect(pick(hour.stats, 'path')).toEqual([['/'], ['/tents']]);
    expect(hour.visitors).toBe(1);
    expect(read('active', '&country=us')).toEqual({ stats: null, visitors: 0 });
  });
});

describe('breakdowns', () => {
  it('count each person once per row, unknown being a row of its own', () => {
    expect(read('country')).toEqual([
      { country_code: 'de', visitors: 2, relative_visitors: 2 / 3 },
      { country_code: 'us', visitors: 1, relative_visitors: 1 / 3 },
    ]);
    expect(pick(read('language'), 'language', 'visitors')).toEqual([
      ['de', 2],
      ['en', 1],
    ]);
    expect(pick(read('city'), 'country_code', 'city', 'visitors')).toEqual([
      ['us', '', 1],
      ['de', 'Berlin', 1],
      ['de', 'Bernau', 1],
    ]);
    expect(pick(read('browser/version'), 'browser', 'browser_version')).toEqual([
      ['Chrome', '126.0'],
      ['Safari', '126.0'],
    ]);
    expect(pick(read('utm/source'), 'utm_source', 'visitors')).toEqual([
      ['', 3],
      ['letter', 1],
    ]);
  });

  it('tell platforms in one object', () => {
    expect(read('platform')).toMatchObject({
      platform_desktop: 2,
      platform_mobile: 1,
      platform_unknown: 0,
      relative_platform_mobile: 1 / 3,
    });
  });

  it('join the addresses of a referrer until it is asked about', () => {
    expect(pick(read('referrer'), 'referrer_name', 'visitors', 'sessions', 'bounces')).toEqual([
      ['', 2, 2, 0],
      ['Search', 1, 2, 1],
    ]);
    expect(pick(read('referrer', '&referrer_name=Search&sort=referrer&direction=asc'), 'referrer')).toEqual([
      ['https://search.example/a'],
      ['https://search.example/b'],
    ]);
  });

  it('are null when nothing is left, and keywords always are', () => {
    expect(read('os', '&country=fr')).toBeNull();
    expect(read('page', '&country=fr')).toBeNull();
    expect(read('keywords')).toBeNull();
  });
});

describe('goals', () => {
  it('carry their definition, and count who opened a matching page', () => {
    const rows = read('goals');
    expect(rows[0].page_goal).toMatchObject({ name: 'Tent seen', domain_id: shopId });
    expect(rows.map(({ stats }: { stats: unknown }) => stats)).toEqual([
      { visitors: 2, views: 2, cr: 2 / 3 },
      { visitors: 1, views: 1, cr: 1 / 3 },
    ]);
    expect(read('goals', '&country=us')[0].stats).toEqual({ visitors: 1, views: 1, cr: 1 });
    expect(ask(`/statistics/goals?id=${emptyId}&from=2026-03-08&to=2026-03-09`).body).toBeNull();
  });
});

describe('events', () => {
  it('are counted by name, with the keys of their metadata', () => {
    expect(read('events')).toEqual([
      {
        name: 'Search',
        count: 2,
        visitors: 2,
        views: 2,
        cr: 2 / 3,
        average_duration_seconds: 15,
        meta_keys: ['place', 'variant'],
        meta_value: '',
      },
      {
        name: 'Size chart',
        count: 1,
        visitors: 1,
        views: 1,
        cr: 1 / 3,
        average_duration_seconds: 0,
        meta_keys: null,
        meta_value: '',
      },
    ]);
  });

  it('tell the values of a key, and nothing without event or key', () => {
    const rows = read('event/meta', '&event=Search&event_meta_key=place');
    expect(pick(rows, 'meta_value', 'meta_keys', 'visitors')).toEqual([
      ['side', null, 1],
      ['top', null, 1],
    ]);
    expect(read('event/meta', '&event_meta_key=place')).toBeNull();
    expect(read('event/meta', '&event=Search')).toBeNull();
  });

  it('are listed by name and whole metadata, which filters narrow', () => {
    expect(pick(read('event/list'), 'name', 'meta', 'count')).toEqual([
      ['Search', { place: 'top', variant: 'a' }, 1],
      ['Search', { place: 'side' }, 1],
      ['Size chart', {}, 1],
    ]);
    expect(read('event/list', '&meta_place=top&meta_variant=a')).toHaveLength(1);
    expect(read('event/list', '&meta_place=side&meta_variant=a')).toBeNull();
  });

  it('take the place of views in other statistics when one is named', () => {
    expect(read('total', '&event=Search')).toMatchObject({ visitors: 2, views: 2, sessions: 2 });
    expect(pick(read('page', '&event=Search'), 'path')).toEqual([['/'], ['/tents']]);
    expect(read('total', '&event=Search&path=/tents')).toMatchObject({ visitors: 1 });
  });
});

describe('filters', () => {
  const sessions = (more: string) => read('total', more).sessions;

  it.each([
    ['path=/tents', 2],
    ['path=/tents&pattern=^/$', 2],
    ['pattern=^/tents/[^/]%2B$', 2],
    ['pattern=(%3Fi)^/TENTS', 3],
    ['entry_path=/', 3],
    ['exit_path=/tents', 1],
    ['country=us', 1],
    ['country=!us', 3],
    ['country=us&country=de', 4],
    ['city=null', 1],
    ['city=NULL', 1],
    ['city=!null', 3],
    ['city=~ber', 3],
    ['city=^ber', 1],
    ['city=~ber&city=!Bernau', 2],
    ['region=Berlin', 4],
    ['language=en', 1],
    ['referrer=https://search.example/a', 1],
    ['referrer_name=Search', 2],
    ['os=Linux', 4],
    ['browser=Safari', 1],
    ['platform=mobile', 1],
    ['platform=!mobile', 3],
    ['platform=unknown', 0],
    ['screen_class=Full HD', 4],
    ['utm_source=letter', 1],
    ['utm_medium=null', 3],
    ['utm_campaign=spring&utm_source=letter', 1],
    ['event_meta_key=place', 4],
    ['event=Search&event_meta_key=variant', 1],
    ['event=Search&meta_place=side', 1],
    ['event=~s', 2],
  ])('%s leaves %i sessions', (query, expected) => {
    expect(sessions(`&${query}`)).toBe(expected);
  });

  it('count only the views of the path', () => {
    expect(read('total', '&path=/')).toEqual({ visitors: 2, views: 3, sessions: 3, bounces: 1, bounce_rate: 1 / 3 });
  });
});
