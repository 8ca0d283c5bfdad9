/** What is made of PeerClick's reports. */
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Kit, KitOptions } from './kit';
import { askFigures, march, now, startKit } from './kit';

let kit: Kit | undefined;

afterEach(async () => {
  await kit?.close();
  kit = undefined;
});

async function start(options: KitOptions = {}): Promise<Kit> {
  kit = await startKit(options);
  return kit;
}

describe('figures', () => {
  it('reads those of all campaigns with one report', async () => {
    const used = await start();
    const source = used.findFigures('Campaign');
    const answer = await source.read(askFigures({ ids: ['11', '12'] }), used.context);
    const again = await source.read(askFigures({ ids: ['13', '../x'] }), used.context);
    expect(used.calls()).toEqual(['GET /report?groupBy=campaign&since=2026-03-01&until=2026-03-14']);
    expect(answer.rows[0]).toMatchObject({
      id: '11',
      keys: [],
      figures: {
        values: {
          clicks: 100,
          offerClicks: 40,
          conversions: 4,
          revenue: 20.1,
          cost: 10.2,
          profit: 9.9,
          conversionRate: 0.04,
        },
        range: march.between,
        timeZone: 'Europe/Berlin',
        currency: 'EUR',
        asOf: now,
        isStale: false,
        isSettled: false,
        sources: [{ provider: 'PEERCLICK', account: 'shop', operation: 'GET /report' }],
        gaps: [],
      },
    });
    expect(answer.rows[0]?.raw).toMatchObject({ campaignId: 11, cr: 10 });
    expect(again.rows.map(({ id }) => id)).toEqual(['13']);
    expect(again.rows[0]?.figures.values).toEqual({
      clicks: 0,
      offerClicks: 0,
      conversions: 0,
      revenue: 0,
      cost: 0,
      profit: 0,
    });
  });

  it('sends the documented names of the parameters unless told otherwise', async () => {
    const used = await start({
      options: { parameters: { timeZone: 'tz' } },
      replies: { '/report': 'report-campaign.json' },
    });
    await used.findFigures('Campaign').read(askFigures({ ids: ['11'] }), used.context);
    expect(used.calls()).toEqual(['GET /report?from=2026-03-01&groupBy=campaign&to=2026-03-14&tz=Europe%2FBerlin']);
  });

  it('adds up the account from the report that campaigns share', async () => {
    const used = await start();
    await used.findFigures('Campaign').read(askFigures({ ids: ['11'] }), used.context);
    const { rows } = await used.findFigures('Account').read(askFigures(), used.context);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.figures.values).toMatchObject({
      clicks: 150,
      revenue: 20.3,
      cost: 10.3,
      profit: 10,
      conversionRate: 4 / 150,
    });
    expect(used.calls()).toHaveLength(1);
  });

  it('splits the account by campaign and by offer, with their names', async () => {
    const used = await start();
    const byCampaign = await used
      .findFigures('Account', 'CAMPAIGN')
      .read(askFigures({ dimensions: ['CAMPAIGN'] }), used.context);
    const byOffer = await used
      .findFigures('Account', 'OFFER')
      .read(askFigures({ dimensions: ['OFFER'] }), used.context);
    expect(byCampaign.rows.map(({ keys, labels }) => [keys[0], labels?.[0]])).toEqual([
      ['11', 'Spring tents'],
      ['12', 'autumn boots'],
    ]);
    expect(byOffer.rows.map(({ keys }) => keys[0])).toEqual(['21', null]);
  });

  it('joins the spellings of a country, and keeps the text of what is none', async () => {
    const used = await start();
    const { rows } = await used
      .findFigures('Account', 'COUNTRY')
      .read(askFigures({ dimensions: ['COUNTRY'] }), used.context);
    expect(rows.map(({ keys, labels, figures }) => [keys[0], labels?.[0], figures.values.clicks])).toEqual([
      ['DE', 'Germany', 101],
      [null, 'A1', 2],
    ]);
  });

  it.each([
    ['DAY', 15, { '2026-02-28': 100, '2026-03-01': 5, '2026-03-02': 7, '2026-03-14': 0 }],
    ['WEEK', 3, { '2026-02-23': 105, '2026-03-02': 7, '2026-03-09': 0 }],
    ['MONTH', 2, { '2026-02-01': 100, '2026-03-01': 12 }],
  ] as const)('makes each %s, empty ones too, from one report by day', async (dimension, count, expected) => {
    const used = await start();
    const { rows } = await used
      .findFigures('Account', dimension)
      .read(askFigures({ dimensions: [dimension] }), used.context);
    expect(rows).toHaveLength(count);
    expect(Object.fromEntries(rows.map(({ keys, figures }) => [keys[0], figures.values.clicks]))).toMatchObject(
      expected,
    );
    expect(used.calls()).toEqual(['GET /report?groupBy=day&since=2026-03-01&until=2026-03-14']);
  });

  it('narrows by the grouping itself', async () => {
    const used = await start();
    const filters = [{ dimension: 'OFFER', anyOf: ['21'] }] as const;
    const { rows } = await used.findFigures('Account', 'OFFER').read(askFigures({ filters }), used.context);
    expect(rows.map(({ keys, figures }) => [keys.length, figures.values.clicks])).toEqual([[0, 100]]);
  });

  it('answers zeros for an account without traffic', async () => {
    const used = await start({ replies: { '/report': 'report-empty.json' } });
    const { rows } = await used.findFigures('Account').read(askFigures(), used.context);
    expect(rows[0]?.figures.values).toMatchObject({ clicks: 0, revenue: 0, profit: 0 });
  });

  it('takes amounts as objects, works out profit, and adds no currencies together', async () => {
    const used = await start({ replies: { '/report': 'report-money-objects.json' } });
    const { rows } = await used.findFigures('Campaign').read(askFigures({ ids: ['11'] }), used.context);
    const total = await used.findFigures('Account').read(askFigures(), used.context);
    expect(rows[0]?.figures).toMatchObject({ currency: 'USD', values: { revenue: 20.1, cost: 10.2, profit: 9.9 } });
    expect(total.rows[0]?.figures.values).toEqual({
      clicks: 200,
      offerClicks: 80,
      conversions: 8,
      conversionRate: 0.04,
    });
    expect(total.rows[0]?.figures.gaps).toContainEqual(
      expect.objectContaining({ metric: 'revenue', reason: 'NOT_ADDITIVE' }),
    );
  });

  it('leaves out a metric whose column is not there, and names the setting', async () => {
    const used = await start({ replies: { '/report': 'report-other-columns.json' } });
    const { rows } = await used.findFigures('Campaign').read(askFigures({ ids: ['11', '12'] }), used.context);
    expect(rows.map(({ figures }) => figures.values)).toEqual([{ offerClicks: 40 }, { offerClicks: 0 }]);
    expect(rows[0]?.figures.gaps?.find(({ metric }) => metric === 'clicks')?.message).toMatch(/metrics\.clicks/);
  });

  it('finds metrics under other names by the settings', async () => {
    const used = await start({
      replies: { '/report': 'report-other-columns.json' },
      options: { metrics: { clicks: 'hits' } },
    });
    const { rows } = await used.findFigures('Campaign').read(askFigures({ ids: ['11'] }), used.context);
    expect(rows[0]?.figures.values).toEqual({ clicks: 100, offerClicks: 40 });
  });

  it('does not take a cut report for the whole', async () => {
    const used = await start({ replies: { '/report': 'report-cut.json' } });
    const campaigns = await used.findFigures('Campaign').read(askFigures({ ids: ['11', '12'] }), used.context);
    const total = await used.findFigures('Account').read(askFigures(), used.context);
    expect(campaigns.rows.map(({ figures }) => figures.values.clicks)).toEqual([100, undefined]);
    expect(total.rows[0]?.figures.values).toEqual({});
    expect(total.rows[0]?.figures.gaps?.[0]).toMatchObject({ reason: 'INCOMPLETE' });
    expect(total.truncated).toMatch(/1 of 40 rows/);
  });

  it('names the columns and the setting when rows have no key', async () => {
    const used = await start({ replies: { '/report': 'report-no-key.json' } });
    await expect(used.findFigures('Campaign').read(askFigures({ ids: ['11'] }), used.context)).rejects.toMatchObject({
      kind: 'bad-response',
      message: expect.stringMatching(/visits, clicks.*idKeys/),
    });
  });

  it('says which setting to look at when a grouping is refused', async () => {
    const used = await start({ replies: { '/report?groupBy=os': 400 } });
    const source = used.findFigures('Account', 'OS');
    await expect(source.read(askFigures({ dimensions: ['OS'] }), used.context)).rejects.toMatchObject({
      kind: 'unsupported',
      message: expect.stringMatching(/groupings\.OS/),
    });
  });

  it('offers no grouping that the settings switch off', async () => {
    const { connection } = await start({ options: { groupings: { OS: null, OFFER: null } } });
    const combinations = connection.figures.flatMap(({ of, dimensions }) =>
      dimensions.map((one) => `${of} ${one.join()}`),
    );
    expect(combinations).not.toContain('Account OS');
    expect(combinations).not.toContain('Offer ');
  });

  it('counts whole days only', async () => {
    const used = await start();
    await expect(
      used.findFigures('Account').read(askFigures({ range: { lastSeconds: 60 } }), used.context),
    ).rejects.toMatchObject({
      kind: 'unsupported',
    });
  });

  it('settles a month after the range', async () => {
    const used = await start();
    const settle = async (to: string) => {
      const range = { between: { from: '2026-01-01', to } };
      const { rows } = await used.findFigures('Account').read(askFigures({ range }), used.context);
      return rows[0]?.figures.isSettled;
    };
    expect([await settle('2026-02-12'), await settle('2026-02-13')]).toEqual([true, false]);
  });
});
