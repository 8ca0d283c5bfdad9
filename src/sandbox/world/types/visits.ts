/** The shape of the sandbox's traffic: every visit, and what each provider sees of it. */

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
