/** Figures as the graph's metrics: everything that an endpoint measures, zeros included. */
import type { MetricName, MetricValues } from '../../../model/metrics';
import { metricNames, withDerived } from '../../../model/metrics';
import type { StatisticsWire, TopItemWire } from '../wire';

type Members<W> = Readonly<Partial<Record<MetricName, keyof W>>>;

const linkMembers = {
  clicks: 'totalClicks',
  uniqueClicks: 'uniqueClicks',
  conversions: 'convertedClicks',
  uniqueConversions: 'uniqueConversions',
  conversionValue: 'conversionsValue',
  botClicks: 'spiderHitsCount',
} as const satisfies Members<StatisticsWire>;

/** Robots are told in one number for clicks and views: on a pixel it is no number of clicks. */
const pixelMembers = { views: 'totalViews', uniqueViews: 'uniqueViews' } as const satisfies Members<StatisticsWire>;

const conversionMembers = {
  conversions: 'convertedClicks',
  uniqueConversions: 'uniqueConversions',
  conversionValue: 'conversionsValue',
} as const satisfies Members<StatisticsWire>;

const bothMembers = { ...linkMembers, ...pixelMembers };

const members: Readonly<Record<string, Members<StatisticsWire>>> = {
  TrackingLink: linkMembers,
  TrackingPixel: pixelMembers,
  LinkGroup: bothMembers,
  Conversion: conversionMembers,
  Account: bothMembers,
};

const topLinkMembers = {
  clicks: 'totalClicks',
  uniqueClicks: 'uniqueClicks',
  conversions: 'totalConversions',
  conversionValue: 'totalConversionsValue',
  botClicks: 'spiderClicks',
} as const satisfies Members<TopItemWire>;

const topPixelMembers = { views: 'totalViews', uniqueViews: 'uniqueViews' } as const satisfies Members<TopItemWire>;
const topBothMembers = { ...topLinkMembers, ...topPixelMembers };

const topMembers: Readonly<Record<string, Members<TopItemWire>>> = {
  TrackingLink: topLinkMembers,
  TrackingPixel: topPixelMembers,
  LinkGroup: topBothMembers,
  Conversion: { conversions: 'totalConversions', conversionValue: 'totalConversionsValue' },
  Account: topBothMembers,
};

export function normaliseStatistics(wire: StatisticsWire, of: string): MetricValues {
  return readMembers(wire, members[of] ?? {});
}

export function normaliseTopItem(wire: TopItemWire, of: string): MetricValues {
  return readMembers(wire, topMembers[of] ?? {});
}

/** The metrics of a type, by what is asked. */
export const measured = toMetrics(members);
export const topMeasured = toMetrics(topMembers);

function readMembers<W extends object>(wire: W, named: Members<W>): MetricValues {
  const values: Partial<Record<MetricName, number>> = {};
  for (const metric of metricNames) {
    const member = named[metric];
    if (member !== undefined) values[metric] = Number(wire[member] ?? 0);
  }
  return withDerived(values);
}

function toMetrics(byType: Readonly<Record<string, object>>): Readonly<Record<string, readonly MetricName[]>> {
  return Object.fromEntries(
    Object.entries(byType).map(([type, named]) => {
      const metrics = Object.keys(named) as MetricName[];
      return [type, metrics.includes('clicks') ? [...metrics, 'conversionRate'] : metrics];
    }),
  );
}
