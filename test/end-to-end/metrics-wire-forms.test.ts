/** However a provider writes its numbers, texts or amounts with a currency, per cent or fractions, the graph has one form for them. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Sandbox } from '../../src/sandbox';
import { startSandbox } from '../../src/sandbox';
import type { TestGateway } from '../support/gateway';
import { startGateway, toAccounts } from '../support/gateway';
import { createLeapingClock } from '../support/leaping-clock';
import type { Wiretap } from '../support/wiretap';
import { startWiretap } from '../support/wiretap';

type Reform = (path: string, body: any) => unknown;
type ProviderId = 'CLICKMETER' | 'PIRSCH' | 'PEERCLICK' | 'METRICS24';

const today = '2026-05-20';
const range = { between: { from: '2026-05-10', to: '2026-05-10' } };
const counts =
  'clicks uniqueClicks offerClicks views uniqueViews visitors sessions bounces conversions uniqueConversions';
const amounts =
  'conversionValue { amount currency } cost { amount currency } revenue { amount currency } profit { amount currency }';
const others = 'bounceRate conversionRate botClicks fraudulentClicks fraudulentConversions fraudRate';
const fields = `${counts} ${amounts} ${others} gaps { metric reason }`;
const every = `metrics(range: $range) { ${fields} }`;

const questions: Readonly<Record<ProviderId, string>> = {
  CLICKMETER: `datapoints(first: 100, filter: { types: [TRACKING_LINK, TRACKING_PIXEL] }, range: $range) { nodes { upstreamId ${every} } }
    groups(first: 20, filter: { types: [LINK_GROUP] }, range: $range) { nodes { upstreamId ${every} } }
    goals(filter: { types: [CONVERSION] }, range: $range) { nodes { upstreamId ${every} } }`,
  PIRSCH: `domains(filter: { types: [WEBSITE] }) { nodes { upstreamId ... on Website { ${every} } } }
    datapoints(first: 100, filter: { types: [PAGE] }, range: $range) { nodes { upstreamId ${every} } }
    goals(filter: { types: [CONVERSION_GOAL] }, range: $range) {
      nodes { upstreamId ... on ConversionGoal { targetVisitors targetConversionRate } ${every} }
    }`,
  PEERCLICK: `datapoints(first: 100, filter: { types: [CAMPAIGN, OFFER] }, range: $range) { nodes { upstreamId ${every} } }`,
  METRICS24: `groups(filter: { types: [FILTER_GROUP] }) { nodes { upstreamId ${every} } }`,
};

/** The same numbers, written in another way that the provider's documents show or leave open. */
const reforms: Readonly<Record<ProviderId, Reform>> = {
  CLICKMETER: (_, body) =>
    changeMembers(body, (name, value) => {
      const older = { convertedClicks: 'conversionsCount', uniqueConversions: 'uniqueConvertedClicks' }[name] ?? name;
      return isClickmeterFigure(name) ? { [older]: toText(value) } : { [name]: value };
    }),
  PIRSCH: (path, body) =>
    /\/(statistics|goal)/.test(path)
      ? changeMembers(body, (name, value) => ({ [name]: typeof value === 'number' ? String(value) : value }))
      : body,
  PEERCLICK: (path, body) =>
    path.endsWith('/report')
      ? changeMembers(body, (name, value) => {
          if (isAmount(name)) return { [name]: { value: toText(Number(value)), currency: 'EUR' } };
          return { [name]: typeof value === 'number' && !name.endsWith('Id') ? ` ${value}` : value };
        })
      : body,
  METRICS24: (path, body) =>
    path.endsWith('-table')
      ? changeMembers(body, (name, value) => {
          if (name === 'revenue') return { [name]: toText(value) };
          return { [name]: name === 'status' ? String(value).toUpperCase() : value };
        })
      : body,
};

const ids = Object.keys(questions) as readonly ProviderId[];

let sandbox: Sandbox;
let now: () => number;

beforeAll(async () => {
  now = createLeapingClock(Date.parse(`${today}T12:34:56Z`)).now;
  sandbox = await startSandbox({ today, now: () => now() });
});

afterAll(() => sandbox?.stop());

/** Asks a gateway of its own, before which stands a wire that writes in its own way. */
async function ask(provider: ProviderId, query: string, reform?: Reform): Promise<any> {
  // The emulators count by the clock of whoever asks.
  const clock = createLeapingClock(now() + 120_000);
  now = clock.now;
  const account = toAccounts(sandbox).find((one) => one.provider === provider)!;
  const { origin } = new URL(account.url);
  const open: { tap?: Wiretap; gateway?: TestGateway } = {};
  try {
    open.tap = await startWiretap(origin, reform);
    open.gateway = await startGateway({
      accounts: [{ ...account, url: account.url.replace(origin, open.tap.url) }],
      clock,
    });
    const answer = await open.gateway.ask(`query ($range: DateRangeInput!) { ${query} }`, { range });
    expect(answer.errors).toBeUndefined();
    return answer.data;
  } finally {
    await open.gateway?.stop();
    await open.tap?.close();
  }
}

const ofAccount = (provider: ProviderId): string => `accounts(providers: [${provider}]) { nodes { ${every} } }`;
const readAccount = async (provider: ProviderId, reform?: Reform): Promise<any> =>
  (await ask(provider, ofAccount(provider), reform)).accounts.nodes[0].metrics;

describe.each(ids)('%s', (provider) => {
  it.each([
    ['its account', ofAccount(provider)],
    ['what it counts', questions[provider]],
  ])('says the same of %s when the same numbers are written as texts', async (_name, query) => {
    const plain = await ask(provider, query);
    let isChanged = false;
    const reformed = await ask(provider, query, (path, body) => {
      const changed = reforms[provider](path, body);
      isChanged ||= JSON.stringify(changed) !== JSON.stringify(body);
      return changed;
    });
    expect(isChanged).toBe(true);
    expect(reformed).toEqual(plain);
  });
});

describe('a member that is left out', () => {
  const leaveOut =
    (ending: string, ...names: readonly string[]): Reform =>
    (path, body) =>
      path.endsWith(ending)
        ? changeMembers(body, (name, value) => (names.includes(name) ? {} : { [name]: value }))
        : body;

  it('is a zero at ClickMeter, which leaves out every zero', async () => {
    const found = await readAccount('CLICKMETER', leaveOut('/aggregated', 'convertedClicks', 'conversionsValue'));
    expect(found).toMatchObject({ conversions: 0, conversionRate: 0, conversionValue: { amount: 0, currency: 'EUR' } });
    expect(found.clicks).toBeGreaterThan(0);
  });

  it('is a zero of everything there when all of them are', async () => {
    const found = await readAccount('CLICKMETER', (path, body) => (path.endsWith('/aggregated') ? {} : body));
    expect(found).toMatchObject({ clicks: 0, views: 0, conversionRate: null, conversionValue: { amount: 0 } });
  });

  it('is no zero at PeerClick: it is not measured, and neither is what follows from it', async () => {
    const found = await readAccount('PEERCLICK', leaveOut('/report', 'cost', 'profit', 'clicks'));
    expect(found).toMatchObject({ cost: null, profit: null, offerClicks: null });
    expect(found.gaps).toEqual(
      expect.arrayContaining(['COST', 'PROFIT', 'OFFER_CLICKS'].map((metric) => ({ metric, reason: 'NOT_MEASURED' }))),
    );
    expect(found.revenue.amount).toBeGreaterThan(0);
  });

  it('is worked out at PeerClick where the others tell it', async () => {
    const plain = await readAccount('PEERCLICK');
    expect(await readAccount('PEERCLICK', leaveOut('/report', 'profit'))).toEqual(plain);
  });

  it('is no zero at 24Metrics: rows without a verdict are not approved, rows without revenue have not earned nothing', async () => {
    const found = await readAccount('METRICS24', leaveOut('-table', 'status', 'rejections', 'revenue'));
    expect(found).toMatchObject({
      fraudulentClicks: null,
      fraudulentConversions: null,
      fraudRate: null,
      revenue: null,
    });
    expect(found.conversions).toBeGreaterThan(0);
    const told = found.gaps.filter(({ metric }: any) => /FRAUD|REVENUE/.test(metric));
    expect(new Set(told.map(({ reason }: any) => reason))).toEqual(new Set(['NOT_MEASURED']));
  });
});

describe('a rate', () => {
  it('is a fraction, whether Pirsch tells it per cent or not', async () => {
    const wire: any[] = [];
    const { goals } = await ask('PIRSCH', questions.PIRSCH, (path, body) => {
      if (path.endsWith('/statistics/goals')) wire.push(...body);
      return body;
    });
    const told = Object.fromEntries(wire.map(({ page_goal: goal, stats }) => [goal.id, { goal, stats }]));
    for (const { upstreamId, targetConversionRate, metrics } of goals.nodes) {
      const { goal, stats } = told[upstreamId];
      expect(targetConversionRate).toBe(goal.cr_goal === null ? null : toFraction(goal.cr_goal));
      expect(metrics.conversionRate).toBe(stats.cr);
    }
    expect(goals.nodes.map((goal: any) => goal.targetConversionRate)).toContain(0.0075);
  });

  it("is of visits, though PeerClick's own, per cent, is of clicks from the lander", async () => {
    const wire: any[] = [];
    const { datapoints } = await ask('PEERCLICK', questions.PEERCLICK, (path, body) => {
      if (path.endsWith('/report')) wire.push(...body.rows);
      return body;
    });
    const [busy] = wire.filter((row) => row.campaignId && row.conversions > 0);
    const found = datapoints.nodes.find(({ upstreamId }: any) => upstreamId === String(busy.campaignId)).metrics;
    expect(found.conversionRate).toBe(busy.conversions / busy.visits);
    expect((busy.cr * found.offerClicks) / 100).toBeCloseTo(found.conversions, 9);
    expect(found.conversionRate).not.toBeCloseTo(busy.cr / 100, 3);
  });
});

describe('an amount', () => {
  const inCurrencies =
    (choose: (index: number) => string): Reform =>
    (path, body) =>
      path.endsWith('/report')
        ? {
            rows: body.rows.map((row: any, index: number) =>
              changeMembers(row, (name, value) => ({
                [name]: isAmount(name) ? { value: Number(value), currency: choose(index) } : value,
              })),
            ),
          }
        : body;

  it('is in the currency that stands beside it', async () => {
    const plain = await readAccount('PEERCLICK');
    const found = await readAccount(
      'PEERCLICK',
      inCurrencies(() => 'USD'),
    );
    for (const name of ['revenue', 'cost', 'profit']) {
      expect(found[name]).toEqual({ amount: plain[name].amount, currency: 'USD' });
    }
  });

  it('is not added to one in another currency', async () => {
    const found = await readAccount(
      'PEERCLICK',
      inCurrencies((index) => (index === 0 ? 'USD' : 'EUR')),
    );
    expect(found).toMatchObject({ revenue: null, cost: null, profit: null });
    expect(found.gaps).toEqual(
      expect.arrayContaining(['REVENUE', 'COST', 'PROFIT'].map((metric) => ({ metric, reason: 'NOT_ADDITIVE' }))),
    );
    expect(found.clicks).toBeGreaterThan(0);
  });
});

function isClickmeterFigure(name: string): boolean {
  return /^(total|unique|spider|converted|conversions)[A-Z]/.test(name);
}

function isAmount(name: string): boolean {
  return name === 'revenue' || name === 'cost' || name === 'profit';
}

/** With two digits at least, as amounts are often written: `12` is `12.00`. */
function toText(value: number): string {
  return Number.isInteger(value) ? value.toFixed(2) : String(value);
}

/** Exact: 0.75 per cent is 0.0075. */
function toFraction(perCent: number): number {
  return Number(`${perCent}e-2`);
}

/** Each member of each object of a body becomes what `change` makes of it; what it leaves is gone into. */
function changeMembers(body: any, change: (name: string, value: any) => object): any {
  if (Array.isArray(body)) return body.map((item) => changeMembers(item, change));
  if (typeof body !== 'object' || body === null) return body;
  const members = Object.entries(body).flatMap(([name, value]) => Object.entries<any>(change(name, value)));
  return Object.fromEntries(
    members.map(([name, value]) => [name, value === body[name] ? changeMembers(value, change) : value]),
  );
}
