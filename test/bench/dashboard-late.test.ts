/** The same dashboard of figures that conversions may still change: each day that is not settled is asked for again, and shows them at once. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { countDays } from '../../src/model/range';
import type { Shown } from '../support/bench/dashboard';
import { dashboardDay, watchForADay } from '../support/bench/dashboard';
import type { Asked } from '../support/gateway';

const query = `{
  report(input: { providers: [CLICKMETER, PEERCLICK], dimensions: [DAY] }) {
    rows(first: 100) {
      nodes {
        keys { value }
        figures { provider metrics { clicks conversions conversionRate isSettled } }
      }
      problems { code }
    }
    totals { figures { provider metrics { clicks conversions conversionRate } } problems { code } }
  }
}`;
const accounts = 2;
const metrics = 3;
const unsettledDays = 30;

let shown: Shown;

beforeAll(async () => {
  const widgets = { late: { query, things: accounts, metrics } };
  shown = (await watchForADay({ ...dashboardDay, only: ['clickmeter', 'peerclick'], widgets })).late;
}, 300_000);

describe('a dashboard with conversions that come late', () => {
  it('shows what came late at the next look, and never differs from what the providers say at that moment', () => {
    const changed = shown.answers.slice(1).flatMap((now, index) => {
      const [before, after] = [readConversions(shown.answers[index]!), readConversions(now)];
      const days = [...before.keys()].filter((day) => after.has(day) && after.get(day) !== before.get(day));
      return days.map((day) => countDays({ from: day.split(' ')[1]!, to: now.today }) - 1);
    });
    // Five minutes before, these days that had ended had fewer conversions; some had ended more than a day before.
    expect(changed.filter((age) => age > 0).length).toBeGreaterThan(3);
    expect(Math.max(...changed)).toBeGreaterThan(1);
    expect(shown.differing).toEqual([]);
    expect(new Set(shown.answers.map(({ today }) => today)).size).toBe(2);
  });

  it('is asked for all of its days again, in one call of each account, and for no sum', () => {
    const { refreshes } = dashboardDay;
    expect(shown.fetched).toBe(refreshes * accounts * unsettledDays * metrics);
    expect(shown.calls).toBe(refreshes * accounts);
  });
});

/** By provider and day. */
function readConversions({ answer: { data } }: Shown['answers'][number]): ReadonlyMap<string, number> {
  const rows: readonly Asked['data'][] = data.report.rows.nodes;
  return new Map(
    rows.flatMap(({ keys, figures }) =>
      figures.map((one: Asked['data']) => [`${one.provider} ${keys[0].value}`, one.metrics.conversions] as const),
    ),
  );
}
