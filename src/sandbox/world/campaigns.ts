/** The 24 bought campaigns and the 40 offers that they lead to. */
import { dayMs, hourMs, trafficDays, type Calendar } from './calendar';
import type { CodeWriter } from './codes';
import { toDestination, toTerm } from './links';
import { roundTo, type Random } from './random';
import type { CampaignRecord, OfferRecord, PageRecord, Utm } from './types';
import type { Site } from './websites';

/** An offer, with the page that it opens. */
export interface OfferPlan {
  readonly record: OfferRecord;
  readonly site: Site;
  readonly page: PageRecord;
  readonly utm: Utm;
}

/** A campaign, with what steers its traffic. */
export interface CampaignPlan {
  readonly record: CampaignRecord;
  readonly site: Site;
  readonly offers: readonly OfferPlan[];
  readonly publishers: readonly string[];
  readonly referrer: string;
  /** Days of traffic, counted from the first day of the world; an `untilDay` of 0 means none at all. */
  readonly fromDay: number;
  readonly untilDay: number;
  readonly weight: number;
  readonly costPerVisit: number;
  readonly clickThroughRate: number;
  readonly conversionRate: number;
}

export function createOffers(sites: readonly Site[], random: Random, calendar: Calendar): readonly OfferPlan[] {
  return offersPerSite
    .flatMap((count, siteIndex) => new Array<Site>(count).fill(sites[siteIndex] as Site))
    .map((site, index) => {
      const page = random.pick(site.browsed);
      const network = random.pick(affiliateNetworks);
      const country = random.pick(offerCountries);
      const id = 701 + index;
      const utm = {
        source: network.source,
        medium: 'affiliate',
        campaign: `${site.record.subdomain}-offers`,
        content: `offer-${id}`,
        term: toTerm(page),
      };
      const record: OfferRecord = {
        id,
        name: `${page.title} (${country})`,
        workspaceId: toWorkspace(site),
        url: `${toDestination(site, page, utm)}&cid={clickid}`,
        websiteId: site.record.id,
        pagePath: page.path,
        country,
        affiliateNetworkId: network.id,
        affiliateNetworkName: network.name,
        payout: roundTo(random.between(1.5, 24), 2),
        currency: 'USD',
        createdAt: calendar.startAt - (10 + random.integer(150)) * dayMs - random.integer(24) * hourMs,
      };
      return { record, site, page, utm };
    });
}

export function createCampaigns(
  sites: readonly Site[],
  offers: readonly OfferPlan[],
  codes: CodeWriter,
  random: Random,
  calendar: Calendar,
): readonly CampaignPlan[] {
  return campaignLines.map(([theme, siteIndex, sourceIndex, country], index) => {
    const site = sites[siteIndex] as Site;
    const source = trafficSources[sourceIndex] as TrafficSource;
    const chosen = pickOffers(
      offers.filter((offer) => offer.site === site),
      random,
    );
    const fromDay = index % 7 === 3 ? 20 + random.integer(60) : 0;
    const record: CampaignRecord = {
      id: 301 + index,
      name: `${theme} / ${source.name} / ${country}`,
      workspaceId: toWorkspace(site),
      trafficSourceId: source.id,
      trafficSourceName: source.name,
      country,
      trackingHost: trackingHosts[index % 2] as string,
      clickUrl: `https://${trackingHosts[index % 2]}/c/${codes.writeHex(12)}?source={source}`,
      tags: index % 3 === 0 ? [] : index % 3 === 1 ? ['scaled'] : ['test', source.format],
      offerIds: chosen.map((offer) => offer.record.id),
      createdAt:
        calendar.startAt + fromDay * dayMs - (1 + (fromDay > 0 ? 0 : random.integer(90))) * dayMs + 10 * hourMs,
    };
    return {
      record,
      site,
      offers: chosen,
      publishers: source.publishers,
      referrer: source.referrer,
      fromDay,
      untilDay: index === 13 || index === 22 ? 0 : index % 8 === 6 ? fromDay + 30 + random.integer(25) : trafficDays,
      weight: 0.3 + 4 * random.next() ** 2,
      costPerVisit: random.between(0.015, 0.16),
      clickThroughRate: random.between(0.25, 0.65),
      conversionRate: random.between(0.015, 0.11),
    };
  });
}

function pickOffers(own: readonly OfferPlan[], random: Random): readonly OfferPlan[] {
  const count = 2 + random.integer(3);
  const first = random.integer(own.length);
  return own.filter((_, index) => (index - first + own.length) % own.length < count);
}

function toWorkspace(site: Site): number {
  return site.advertiser === 'adv-13' ? 2 : 1;
}

interface TrafficSource {
  readonly id: number;
  readonly name: string;
  readonly format: string;
  readonly referrer: string;
  readonly publishers: readonly string[];
}

const offersPerSite = [16, 10, 14];
const offerCountries = ['GLB', 'GLB', 'US', 'DE', 'GB', 'FR', 'NL'];
const trackingHosts = ['trk.fernhollow.example', 'visit.fernhollow.example'];

const affiliateNetworks = [
  { id: 5, name: 'Larkfield Partners', source: 'larkfield' },
  { id: 6, name: 'Offer Harbour', source: 'offer-harbour' },
  { id: 8, name: 'Direct', source: 'direct-deal' },
];

const trafficSources: readonly TrafficSource[] = [
  { id: 11, name: 'Push Meadow', format: 'push', referrer: '', publishers: ['pub-101', 'pub-102', 'pub-103'] },
  {
    id: 12,
    name: 'Native Brook',
    format: 'native',
    referrer: 'https://news.example/',
    publishers: ['pub-104', 'pub-105'],
  },
  {
    id: 14,
    name: 'Pop Thicket',
    format: 'pop',
    referrer: 'https://streams.example/',
    publishers: ['pub-106', 'pub-107'],
  },
  { id: 15, name: 'Search Mill', format: 'search', referrer: 'https://search.example/', publishers: ['pub-108'] },
];

const campaignLines: readonly (readonly [theme: string, siteIndex: number, sourceIndex: number, country: string])[] = [
  ['Ridge tents', 0, 0, 'US'],
  ['Ridge tents', 0, 1, 'DE'],
  ['Ridge tents', 0, 3, 'GB'],
  ['Backpacks', 0, 1, 'US'],
  ['Backpacks', 0, 2, 'FR'],
  ['Backpacks', 0, 3, 'DE'],
  ['Rain jackets', 0, 0, 'GB'],
  ['Rain jackets', 0, 1, 'NL'],
  ['Sale', 0, 2, 'DE'],
  ['Sale', 0, 0, 'FR'],
  ['Boots', 0, 3, 'US'],
  ['Packing list', 1, 0, 'DE'],
  ['Packing list', 1, 1, 'US'],
  ['Winter camping', 1, 2, 'US'],
  ['First night out', 1, 1, 'GB'],
  ['Map reading', 1, 3, 'NL'],
  ['Videos', 1, 2, 'GB'],
  ['Granite Ridge', 2, 1, 'US'],
  ['Family weekend', 2, 3, 'US'],
  ['Kayak islands', 2, 0, 'US'],
  ['Snowshoe days', 2, 1, 'DE'],
  ['Courses', 2, 3, 'GB'],
  ['Early booking', 2, 2, 'FR'],
  ['Hut week', 2, 0, 'NL'],
];
