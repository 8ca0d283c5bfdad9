/** The shape of the sandbox's one business: the catalogue. Its traffic is in `visits.ts`. */
import type { Utm, Visit } from './visits';

export type * from './visits';

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
