/** A dashboard of the last 30 days, looked at every five minutes of a day: what is asked for again, and whether any number is out of date. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { toComparable } from '../support/bench/corpus';
import type { Shown } from '../support/bench/dashboard';
import { dashboardDay, toShare, watchForADay } from '../support/bench/dashboard';

/** Nothing of it comes late: only today is asked again, and in its first hour the day before. */
const traffic = `{
  domains(filter: { types: [WEBSITE] }) {
    nodes { ... on Website {
      hostname
      series { startsOn metrics { views sessions bounces } }
      metrics { views sessions bounces }
    } }
    problems { code }
  }
}`;

/** Counted to the end of the next day. */
const clicks = `{
  report(input: { providers: [CLICKMETER], dimensions: [DAY] }) {
    rows(first: 100) { nodes { keys { value } figures { metrics { clicks botClicks } } } problems { code } }
    totals { figures { metrics { clicks botClicks } } problems { code } }
  }
}`;

const widgets = {
  traffic: { query: traffic, things: 3, metrics: 3 },
  clicks: { query: clicks, things: 1, metrics: 2 },
} as const;

let shown: Readonly<Record<keyof typeof widgets, Shown>>;

beforeAll(async () => {
  shown = await watchForADay({ ...dashboardDay, only: ['clickmeter', 'pirsch'], widgets });
}, 300_000);

describe('a dashboard of the last 30 days, looked at every five minutes of a day', () => {
  it.each(Object.keys(widgets) as (keyof typeof widgets)[])(
    'never differs from what the providers say at that moment: %s',
    (name) => {
      expect(shown[name].differing).toEqual([]);
      // The world went on, and midnight passed.
      expect(new Set(shown[name].answers.map(({ answer }) => toComparable(answer))).size).toBeGreaterThan(100);
      expect(new Set(shown[name].answers.map(({ today }) => today)).size).toBe(2);
    },
  );

  it('is answered from the cache but for 4 % of its cells where nothing comes late', () => {
    expect(toShare(shown.traffic)).toBeGreaterThanOrEqual(0.96);
    // Each website's tail, and the list of them.
    expect(shown.traffic.calls).toBeLessThanOrEqual(4 * dashboardDay.refreshes);
  });

  it('is asked for two days of the thirty where they settle after one', () => {
    expect(toShare(shown.clicks)).toBeGreaterThanOrEqual(0.93);
    expect(shown.clicks.calls).toBeLessThanOrEqual(dashboardDay.refreshes);
  });
});
