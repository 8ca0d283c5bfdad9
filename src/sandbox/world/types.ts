/** The shape of the sandbox's one business: the catalogue, and every visit that its traffic is made of. */

/** Seconds and milliseconds are stated in names; instants are epoch milliseconds (UTC); days are `YYYY-MM-DD`. */
export interface World {
  readonly seed: number;
  /** The last day of traffic, UTC. */
  readonly today: string;
  /** The first day of traffic: 119 days before `today`. */
  readonly firstDay: string;
  readonly websites: readonly WebsiteRecord[];
  readonly groups: readonly GroupRecord[];
  readonly links: readonly LinkRecord[];
  readonly pixels: readonly PixelRecord[];
  readonly tags: readonly TagRecord[];
  readonly redirectDomains: readonly RedirectDomainRecord[];
  readonly clickConversions: readonly ClickConversionRecord[];
  readonly retargetingScripts: readonly RetargetingScriptRecord[];
  readonly campaigns: readonly CampaignRecord[];
  readonly offers: readonly OfferRecord[];
  readonly integrations: readonly IntegrationRecord[];
  /** Ascending by `at`. Everything countable at every provider is counted from these. */
  readonly visits: readonly Visit[];
}

export interface WebsiteRecord {
  /** Short opaque string, as Pirsch prints ids (7 to 11 characters). */
  readonly id: string;
  readonly hostname: string;
  readonly subdomain: string;
  readonly timeZone: string;
  readonly identificationCode: string;
  readonly isPublic: boolean;
  readonly groupByTitle: boolean;
  readonly createdAt: number;
  readonly pages: readonly PageRecord[];
  readonly goals: readonly GoalRecord[];
}

export interface PageRecord {
  readonly path: string;
  readonly title: string;
}

/** A goal of a website: reached when a visit opens a page that matches. */
export interface GoalRecord {
  readonly id: string;
  readonly name: string;
  /** As a person types it: `*` one segment, `**` any. */
  readonly pathPattern: string;
  /** The regular expression made from it. */
  readonly pattern: string;
  readonly visitorGoal: number | null;
  /** Per cent. */
  readonly crGoal: number | null;
  readonly createdAt: number;
}

export interface GroupRecord {
  readonly id: number;
  readonly name: string;
  readonly notes: string;
  readonly createdAt: number;
  readonly favourite: boolean;
  readonly deleted: boolean;
  readonly tagIds: readonly number[];
}

export type DatapointState = 'active' | 'paused' | 'spam' | 'deleted';

export interface LinkRecord {
  readonly id: number;
  /** The short link's path. */
  readonly slug: string;
  readonly title: string;
  readonly groupId: number;
  readonly redirectDomainId: number;
  /** A page of a website, with utm parameters. */
  readonly destinationUrl: string;
  readonly websiteId: string;
  readonly pagePath: string;
  readonly utm: Utm;
  readonly redirectType: 301 | 307;
  readonly state: DatapointState;
  readonly favourite: boolean;
  readonly tagIds: readonly number[];
  readonly conversionIds: readonly number[];
  readonly scriptIds: readonly number[];
  readonly notes: string;
  readonly createdAt: number;
}

/** Counts a view each time its page is opened. */
export interface PixelRecord {
  readonly id: number;
  readonly name: string;
  readonly title: string;
  readonly groupId: number;
  readonly websiteId: string;
  readonly pagePath: string;
  readonly state: DatapointState;
  readonly favourite: boolean;
  readonly tagIds: readonly number[];
  readonly notes: string;
  readonly createdAt: number;
}

export interface TagRecord {
  readonly id: number;
  readonly name: string;
}

export interface RedirectDomainRecord {
  readonly id: number;
  readonly name: string;
  readonly kind: 'system' | 'go' | 'personal' | 'dedicated';
  readonly custom404: string;
  readonly customHomepage: string;
}

export interface ClickConversionRecord {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  /** 32 hexadecimal digits. */
  readonly code: string;
  readonly value: number;
  readonly deleted: boolean;
  readonly createdAt: number;
}

export interface RetargetingScriptRecord {
  readonly id: number;
  readonly name: string;
  readonly script: string;
}

export interface CampaignRecord {
  readonly id: number;
  readonly name: string;
  readonly workspaceId: number;
  readonly trafficSourceId: number;
  readonly trafficSourceName: string;
  readonly country: string;
  readonly trackingHost: string;
  readonly clickUrl: string;
  readonly tags: readonly string[];
  readonly offerIds: readonly number[];
  readonly createdAt: number;
}

export interface OfferRecord {
  readonly id: number;
  readonly name: string;
  readonly workspaceId: number;
  readonly url: string;
  readonly websiteId: string;
  readonly pagePath: string;
  readonly country: string;
  readonly affiliateNetworkId: number;
  readonly affiliateNetworkName: string;
  readonly payout: number;
  readonly currency: string;
  readonly createdAt: number;
}

/** A fraud integration: one watches the campaigns' traffic, the other the links'. */
export interface IntegrationRecord {
  readonly id: string;
  readonly organizationId: string;
  readonly name: string;
  readonly watches: 'campaigns' | 'links';
  readonly filterGroups: readonly FilterGroupRecord[];
}

export interface FilterGroupRecord {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly priority: number;
  readonly active: boolean;
  readonly monitoringMode: boolean;
  readonly rtbEnabled: boolean;
  readonly advertiserIds: readonly string[];
  readonly publisherIds: readonly string[];
  readonly offerIds: readonly string[];
  readonly tags: readonly string[];
  /** Carried as it is. */
  readonly filters: readonly Readonly<Record<string, unknown>>[];
  readonly createdAt: number;
}

export interface Utm {
  readonly source: string;
  readonly medium: string;
  readonly campaign: string;
  readonly content: string;
  readonly term: string;
}

/**
 * One person (or bot) arriving once, and what every provider sees of it:
 * a link's visit is a click at ClickMeter; a campaign's visit is a visit at PeerClick; one that `reachedSite` and is not a bot
 * is a session at Pirsch; a link's or campaign's visit is a click at its fraud integration.
 */
export interface Visit {
  /** 26 characters, sortable by time, unique. */
  readonly id: string;
  readonly at: number;
  /** Same person, same id, also on other days. */
  readonly visitorId: string;
  readonly origin: 'link' | 'campaign' | 'organic';
  readonly linkId: number | null;
  readonly campaignId: number | null;
  /** The offer a campaign's visit was sent to; null until `clickedThrough`. */
  readonly offerId: number | null;
  /** Campaign visits only: went from the lander to the offer. */
  readonly clickedThrough: boolean;
  readonly isBot: boolean;
  /** Opened at least one page of the website. False for bots, for campaign visits that did not click through, and for a few lost ones. */
  readonly reachedSite: boolean;
  readonly websiteId: string;
  /** In the order they were opened; the first is the entry page. Empty unless `reachedSite`. */
  readonly pages: readonly PageView[];
  readonly utm: Utm | null;
  readonly referrer: string;
  readonly referrerName: string;
  /** Lower case ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly city: string;
  readonly region: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly browser: string;
  readonly browserVersion: string;
  readonly os: string;
  readonly osVersion: string;
  readonly platform: 'desktop' | 'mobile';
  readonly screenClass: string;
  /** From 203.0.113.0/24, 198.51.100.0/24 or 192.0.2.0/24. */
  readonly ip: string;
  readonly isp: string;
  readonly userAgent: string;
  /** What the visit cost the advertiser (campaign visits), exact to the cent-thousandth. */
  readonly cost: number;
  /** Publisher and sub source, as the fraud provider knows them; empty for organic visits. */
  readonly publisher: string;
  readonly subId: string;
  readonly advertiser: string;
  readonly integrationId: string | null;
  readonly filterGroupId: string | null;
  readonly verdict: 'approved' | 'rejected' | null;
  /** Codes such as `VPN`, `DUPLICATE_IP`; empty when approved. */
  readonly rejections: readonly string[];
  readonly conversion: VisitConversion | null;
  /** Custom events on the website. */
  readonly events: readonly SiteEvent[];
}

export interface PageView {
  readonly at: number;
  readonly path: string;
  readonly title: string;
  /** Seconds on the page; 0 for the last one. */
  readonly seconds: number;
}

export interface SiteEvent {
  readonly at: number;
  readonly name: string;
  readonly path: string;
  readonly durationSeconds: number;
  readonly meta: Readonly<Record<string, string>>;
}

export interface VisitConversion {
  /** Some arrive hours or days after the visit. */
  readonly at: number;
  /** Hexadecimal, unique. */
  readonly hash: string;
  /** The ClickMeter conversion of a link's visit. */
  readonly clickConversionId: number | null;
  /** The website's goal. */
  readonly goalId: string | null;
  readonly value: number;
  readonly payout: number;
  readonly currency: string;
  readonly verdict: 'approved' | 'rejected';
  readonly rejections: readonly string[];
}
