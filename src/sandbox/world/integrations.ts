/** The two fraud integrations, their filter groups, and the publishers that send good and bad traffic. */
import { dayMs, type Calendar } from './calendar';
import type { CodeWriter } from './codes';
import type { Random } from './random';
import type { FilterGroupRecord, IntegrationRecord } from './types';

/** A publisher's habits. */
export interface Publisher {
  readonly id: string;
  readonly fraudShare: number;
  /** What its bad traffic is rejected for; the first ones most. */
  readonly reasons: readonly (readonly string[])[];
  readonly subIds: readonly string[];
}

export interface IntegrationPlan {
  readonly record: IntegrationRecord;
  readonly publishers: ReadonlyMap<string, Publisher>;
}

export function createIntegrations(codes: CodeWriter, random: Random, calendar: Calendar): readonly IntegrationPlan[] {
  const organizationId = codes.writeHex(24);
  return [
    {
      name: 'Fernhollow bought traffic',
      watches: 'campaigns',
      lines: campaignFilterLines,
      ids: toPublisherIds(101, 8),
    },
    { name: 'Fernhollow links', watches: 'links', lines: linkFilterLines, ids: toPublisherIds(201, 10) },
  ].map(({ name, watches, lines, ids }) => ({
    record: {
      id: codes.writeHex(24),
      organizationId,
      name,
      watches: watches as IntegrationRecord['watches'],
      filterGroups: lines.map((line, index) => createFilterGroup(line, index, codes, calendar)),
    },
    publishers: new Map(ids.map((id, index) => [id, createPublisher(id, index, random)])),
  }));
}

/**
 * The group that a visit falls under: the one that narrows to it by the most lists, then the one with the smaller priority;
 * the group that narrows by nothing takes the rest.
 */
export function findFilterGroup(
  integration: IntegrationRecord,
  visit: { readonly publisher: string; readonly advertiser: string; readonly offerId: number | null },
): FilterGroupRecord | null {
  let best: FilterGroupRecord | null = null;
  let bestMatches = -1;
  const offerId = String(visit.offerId);
  for (const group of integration.filterGroups) {
    if (!group.active) continue;
    const matches =
      countMatch(group.publisherIds, visit.publisher) +
      countMatch(group.advertiserIds, visit.advertiser) +
      countMatch(group.offerIds, offerId);
    if (matches > bestMatches || (matches === bestMatches && best !== null && group.priority < best.priority)) {
      best = group;
      bestMatches = matches;
    }
  }
  return best;
}

function countMatch(list: readonly string[], value: string): number {
  if (list.length === 0) return 0;
  return list.includes(value) ? 1 : Number.NEGATIVE_INFINITY;
}

function toPublisherIds(first: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `pub-${first + index}`);
}

function createPublisher(id: string, index: number, random: Random): Publisher {
  const reasons = rejectionReasons.slice(index % 4, (index % 4) + 4);
  return {
    id,
    fraudShare: fraudShares[index % fraudShares.length] as number,
    reasons: reasons.flatMap((codes, place) => new Array<readonly string[]>(4 - place).fill(codes)),
    subIds: Array.from({ length: 8 }, () => `s${1000 + random.integer(9000)}`),
  };
}

function createFilterGroup(line: FilterLine, index: number, codes: CodeWriter, calendar: Calendar): FilterGroupRecord {
  const [name, description, priority, narrows, filters, flags = {}] = line;
  return {
    id: codes.writeHex(24),
    name,
    description,
    priority,
    active: flags.inactive !== true,
    monitoringMode: flags.monitored === true,
    rtbEnabled: flags.rtb === true,
    advertiserIds: narrows.advertisers ?? [],
    publisherIds: narrows.publishers ?? [],
    offerIds: narrows.offers ?? [],
    tags: flags.tags ?? [],
    filters,
    createdAt: calendar.startAt - (140 - index * 17) * dayMs + index * 4_500_000,
  };
}

type FilterLine = readonly [
  name: string,
  description: string,
  priority: number,
  narrows: { readonly publishers?: string[]; readonly advertisers?: string[]; readonly offers?: string[] },
  filters: readonly Readonly<Record<string, unknown>>[],
  flags?: { readonly inactive?: true; readonly monitored?: true; readonly rtb?: true; readonly tags?: string[] },
];

const vpnFilter = { type: 'VPN', enabled: true, include_residential: false };
const duplicateFilter = { type: 'DUPLICATE_IP', enabled: true, look_back_hours: 24, maximum: 3 };
const datacenterFilter = { type: 'DATACENTER', enabled: true };
const clickSpamFilter = { type: 'CLICK_SPAM', enabled: true, minimum_conversion_rate_percent: 0.05 };
const botFilter = { type: 'BOT', enabled: true };
const geoFilter = { type: 'GEO_MISMATCH', enabled: true, countries: ['us', 'de', 'gb', 'fr', 'nl'] };

const campaignFilterLines: readonly FilterLine[] = [
  [
    'Default',
    'Everything that no other group takes.',
    100,
    {},
    [vpnFilter, botFilter, datacenterFilter],
    { monitored: true },
  ],
  [
    'Push publishers',
    '',
    10,
    { publishers: ['pub-101', 'pub-102', 'pub-103'] },
    [duplicateFilter, vpnFilter],
    { tags: ['push'] },
  ],
  [
    'Pop publishers',
    'Strict since the spring.',
    11,
    { publishers: ['pub-106', 'pub-107'] },
    [clickSpamFilter, botFilter],
  ],
  ['Shop orders', '', 30, { advertisers: ['adv-11'] }, [vpnFilter, datacenterFilter], { rtb: true }],
  [
    'Trips, few offers',
    '',
    20,
    { advertisers: ['adv-13'], offers: ['727', '728', '729', '730'] },
    [geoFilter],
    { monitored: true },
  ],
  [
    'Journal trial',
    'Not used yet.',
    40,
    { advertisers: ['adv-12'] },
    [botFilter],
    { inactive: true, tags: ['trial', 'journal'] },
  ],
];

const linkFilterLines: readonly FilterLine[] = [
  ['Default', 'Everything that no other group takes.', 100, {}, [botFilter, vpnFilter], { monitored: true }],
  [
    'Partner blogs',
    'Paid per order.',
    5,
    { publishers: ['pub-204', 'pub-205', 'pub-206'] },
    [duplicateFilter, clickSpamFilter],
  ],
  ['Forum banners', '', 6, { publishers: ['pub-209', 'pub-210'] }, [vpnFilter, datacenterFilter], { tags: ['banner'] }],
  ['Social posts', '', 15, { publishers: ['pub-202', 'pub-203'] }, [botFilter], { monitored: true, tags: ['social'] }],
  ['Trips links', '', 25, { advertisers: ['adv-13'] }, [geoFilter, vpnFilter]],
  ['Newsletter', 'Own readers.', 50, { publishers: ['pub-201'] }, [], { monitored: true }],
  ['Old print codes', '', 60, { publishers: ['pub-208'] }, [duplicateFilter], { inactive: true }],
];

const fraudShares = [0.04, 0.12, 0.07, 0.02, 0.16, 0.23, 0.05, 0.015, 0.1, 0.08];

const rejectionReasons: readonly (readonly string[])[] = [
  ['VPN'],
  ['DUPLICATE_IP'],
  ['DATACENTER'],
  ['CLICK_SPAM'],
  ['VPN', 'DUPLICATE_IP'],
  ['PROXY'],
  ['GEO_MISMATCH'],
];
