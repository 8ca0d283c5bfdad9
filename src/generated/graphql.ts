import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Entity, Row, Figures, FigureSource, Problem as ProblemModel } from '../model/entity';
import type { ConnectedEntities, ConnectedRows } from '../model/connected';
import type { KnownProvider, AccountLimit, ReportRequest, ReportPart, ReportRow as ReportRowModel, ConnectedReportRows, ReportTotals as ReportTotalsModel, Context } from '../context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A country as two upper-case letters, ISO 3166-1 alpha-2. */
  CountryCode: { input: string; output: string; }
  /** An instant as RFC 3339 text, in UTC. */
  DateTime: { input: Date; output: Date; }
  /** An e-mail address. */
  EmailAddress: { input: string; output: string; }
  /** Any JSON value, as the provider sent it. The one way out for what the graph does not model. */
  JSON: { input: unknown; output: unknown; }
  /** A calendar day, `YYYY-MM-DD`, without a time zone of its own. */
  LocalDate: { input: string; output: string; }
  /** A whole number that every client holds exactly: up to 2^53 - 1 either way. */
  SafeInt: { input: number; output: number; }
  /** An IANA time zone name. */
  TimeZone: { input: string; output: string; }
  /** An absolute address. */
  URL: { input: string; output: string; }
};

/** One set of credentials at one provider. */
export type Account = Measured & Node & {
  readonly __typename?: 'Account';
  /** What it did in the range, split by a dimension. Null with an error when the provider cannot split so or does not answer. */
  readonly breakdown?: Maybe<Breakdown>;
  /** The host that its calls go to. */
  readonly host: Scalars['String']['output'];
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** The provider's limits as they stand at this moment for this account. */
  readonly limits: ReadonlyArray<RateLimit>;
  /** What it did in the range. Null with an error when the provider cannot say or does not answer. */
  readonly metrics?: Maybe<Metrics>;
  /** Its name in the settings; unique over all providers. */
  readonly name: Scalars['String']['output'];
  /** The provider it belongs to. */
  readonly provider: ProviderId;
  /** What it did in each step of the range, oldest first. Null with an error when the provider cannot say or does not answer. */
  readonly series?: Maybe<ReadonlyArray<SeriesPoint>>;
  /** The zone in which its days begin, where the provider does not say otherwise. */
  readonly timeZone: Scalars['TimeZone']['output'];
};


/** One set of credentials at one provider. */
export type AccountBreakdownArgs = {
  by: Dimension;
  first: Scalars['Int']['input'];
  range: DateRangeInput;
};


/** One set of credentials at one provider. */
export type AccountMetricsArgs = {
  range: DateRangeInput;
};


/** One set of credentials at one provider. */
export type AccountSeriesArgs = {
  interval: SeriesInterval;
  range: DateRangeInput;
};

/** A page of accounts. */
export type AccountConnection = {
  readonly __typename?: 'AccountConnection';
  /** The accounts with their cursors. */
  readonly edges: ReadonlyArray<AccountEdge>;
  /** The accounts alone. */
  readonly nodes: ReadonlyArray<Account>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Always empty: accounts are settings, no provider is asked. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many there are in all. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** An account in its list. */
export type AccountEdge = {
  readonly __typename?: 'AccountEdge';
  /** Pass it as `after` to go on behind this account. */
  readonly cursor: Scalars['String']['output'];
  /** The account. */
  readonly node: Account;
};

/** A page that somebody is on. */
export type ActivePage = {
  readonly __typename?: 'ActivePage';
  /** The page. */
  readonly page: Page;
  /** Distinct visitors who are on it, or just were. */
  readonly visitors: Scalars['SafeInt']['output'];
};

/** Who is on a website at the moment of the answer. */
export type ActiveVisitors = {
  readonly __typename?: 'ActiveVisitors';
  /** When Pirsch answered. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Their pages, those with most visitors first; at most 100. */
  readonly pages: ReadonlyArray<ActivePage>;
  /** Distinct visitors on all pages: never more than the sum over the pages. */
  readonly visitors: Scalars['SafeInt']['output'];
};

/** A broker of offers. */
export type AffiliateNetwork = {
  readonly __typename?: 'AffiliateNetwork';
  /** What its owner calls it. Null when the provider tells its id only. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Its id at the provider. Null when only its name is told. */
  readonly upstreamId?: Maybe<Scalars['String']['output']>;
};

/** Figures split by one dimension. */
export type Breakdown = {
  readonly __typename?: 'Breakdown';
  /** The dimension. */
  readonly by: Dimension;
  /** The largest rows first. */
  readonly rows: ReadonlyArray<BreakdownRow>;
  /** Why rows may be missing. Null when all are there. */
  readonly truncated?: Maybe<Scalars['String']['output']>;
};

/** The figures of one value of a dimension. */
export type BreakdownRow = {
  readonly __typename?: 'BreakdownRow';
  /** The value, such as `DE` or `firefox`. Null: unknown to the provider. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** What people call the value. Null when the key says it. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** What was measured for it. */
  readonly metrics: Metrics;
};

/**
 * An address of PeerClick's that bought traffic is sent to, and that leads it on to offers. Its figures over time or split by a dimension are not to be had:
 * PeerClick groups a whole account only.
 */
export type Campaign = Datapoint & Measured & Node & {
  readonly __typename?: 'Campaign';
  /** The account it belongs to. */
  readonly account: Account;
  /** What it did in the range, split by a dimension. Null with an error when the provider cannot split so or does not answer. */
  readonly breakdown?: Maybe<Breakdown>;
  /** How its cost is reckoned. Null when the provider does not say. */
  readonly costModel?: Maybe<CampaignCostModel>;
  /** The country its traffic comes from, as a note of its owner's. Null when it is meant for the whole world, or when none is noted. */
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  /** When it was made. Null when the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** What it did in the range. Null with an error when the provider cannot say or does not answer. */
  readonly metrics?: Maybe<Metrics>;
  /** What its owner calls it. Null when it has no name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The offers that its default paths lead to, each once. Null when the provider does not say. */
  readonly offers?: Maybe<ReadonlyArray<Offer>>;
  /** The provider that counts it. */
  readonly provider: ProviderId;
  /** What it did in each step of the range, oldest first. Null with an error when the provider cannot say or does not answer. */
  readonly series?: Maybe<ReadonlyArray<SeriesPoint>>;
  /** Always null: PeerClick's API tells no state of a campaign. */
  readonly status?: Maybe<DatapointStatus>;
  /** The labels its owner gave it; empty when it has none. Null when the provider does not say. */
  readonly tags?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The host name of its address. Null when the provider does not say. */
  readonly trackingDomain?: Maybe<Scalars['String']['output']>;
  /** Where its traffic is bought. Null when the provider does not say. */
  readonly trafficSource?: Maybe<TrafficSource>;
  /** Its id at the provider. */
  readonly upstreamId: Scalars['String']['output'];
  /** The address that traffic is sent to. Null when the provider does not say, or when it has placeholders that make it no valid address. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/**
 * An address of PeerClick's that bought traffic is sent to, and that leads it on to offers. Its figures over time or split by a dimension are not to be had:
 * PeerClick groups a whole account only.
 */
export type CampaignBreakdownArgs = {
  by: Dimension;
  first: Scalars['Int']['input'];
  range: DateRangeInput;
};


/**
 * An address of PeerClick's that bought traffic is sent to, and that leads it on to offers. Its figures over time or split by a dimension are not to be had:
 * PeerClick groups a whole account only.
 */
export type CampaignMetricsArgs = {
  range: DateRangeInput;
};


/**
 * An address of PeerClick's that bought traffic is sent to, and that leads it on to offers. Its figures over time or split by a dimension are not to be had:
 * PeerClick groups a whole account only.
 */
export type CampaignSeriesArgs = {
  interval: SeriesInterval;
  range: DateRangeInput;
};

/** How the cost of a campaign is reckoned. */
export type CampaignCostModel =
  /** By what the traffic source reports. */
  | 'AUTO'
  /** A sum per conversion. */
  | 'CPA'
  /** A sum per click from the lander to the offer. */
  | 'CPC'
  /** A sum per thousand visits. */
  | 'CPM'
  /** A sum per visit. */
  | 'CPV'
  /** A way that this graph has no word for. */
  | 'OTHER'
  /** A share of the revenue. */
  | 'REVENUE_SHARE';

/** One click, with the verdict on it. */
export type ClickEvent = Event & {
  readonly __typename?: 'ClickEvent';
  /** The account it was seen for. */
  readonly account: Account;
  /** Who pays for it, by the id that the tracking platform gave. Null when the provider does not say. */
  readonly advertiser?: Maybe<Scalars['String']['output']>;
  /** When it happened. Null when the provider's text cannot be read as an instant. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** The browser. Null when unknown. */
  readonly browser?: Maybe<Scalars['String']['output']>;
  /** The city it came from. Null when unknown. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** The country it came from. Null when unknown. */
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  /** The kind of device. Null when unknown. */
  readonly device?: Maybe<Scalars['String']['output']>;
  /** The filter group that judged it. Null when the provider does not say. */
  readonly filterGroup?: Maybe<FilterGroup>;
  /** What tells it apart within its transaction. Null when the provider does not say. */
  readonly hash?: Maybe<Scalars['String']['output']>;
  /** The integration it came through. */
  readonly integration: Integration;
  /** The address it came from, as the provider shows it: masked when its privacy setting is on. Null when it does not say. */
  readonly ip?: Maybe<Scalars['String']['output']>;
  /** The internet provider it came through. Null when unknown. */
  readonly isp?: Maybe<Scalars['String']['output']>;
  /** The offer, by the id that the tracking platform gave it. Null when the provider does not say. */
  readonly offer?: Maybe<Scalars['String']['output']>;
  /** The operating system. Null when unknown. */
  readonly os?: Maybe<Scalars['String']['output']>;
  /** What the publisher is paid for it. Null when the provider does not say. */
  readonly payout?: Maybe<Money>;
  /** The provider that saw it. */
  readonly provider: ProviderId;
  /** Who delivered it, by the id that the tracking platform gave. Null when the provider does not say. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** The row as the provider sent it: its columns are not documented. It may hold personal data. */
  readonly raw: Scalars['JSON']['output'];
  /** Why it was rejected, in the provider's codes such as `VPN`; empty when nothing speaks against it. Null when the provider does not say. */
  readonly rejectionReasons?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What it earns. Null when the provider does not say. */
  readonly revenue?: Maybe<Money>;
  /** The verdict on it. Null when the provider does not say. */
  readonly status?: Maybe<FraudVerdict>;
  /** The verdict in the provider's own word. Null when the provider does not say. */
  readonly statusRaw?: Maybe<Scalars['String']['output']>;
  /** The publisher's own sub source. Null when the provider does not say. */
  readonly subId?: Maybe<Scalars['String']['output']>;
  /** The transaction it belongs to; several events may share one. Null when the provider does not say. */
  readonly transactionId?: Maybe<Scalars['String']['output']>;
};

/** Something that visitors of links do and that is counted for the link: a sale, a sign-up. It is counted where the owner's page loads ClickMeter's code. */
export type Conversion = Goal & Measured & Node & {
  readonly __typename?: 'Conversion';
  /** The account it belongs to. */
  readonly account: Account;
  /** What it did in the range, split by a dimension. Null with an error when the provider cannot split so or does not answer. */
  readonly breakdown?: Maybe<Breakdown>;
  /** What names it in the code on the owner's page. Null when the provider does not say. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** When it was made. Null when the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Free text of its owner's. Null when there is none. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** Whether it was deleted. Null only when it could not be read. */
  readonly isDeleted?: Maybe<Scalars['Boolean']['output']>;
  /** What it did in the range. Null with an error when the provider cannot say or does not answer. */
  readonly metrics?: Maybe<Metrics>;
  /** What its owner calls it. Null when it has no name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** How the owner's page loads the code. Null only when it could not be read. */
  readonly protocol?: Maybe<ConversionProtocol>;
  /** The provider it lives at. */
  readonly provider: ProviderId;
  /** What it did in each step of the range, oldest first. Null with an error when the provider cannot say or does not answer. */
  readonly series?: Maybe<ReadonlyArray<SeriesPoint>>;
  /** Its id at the provider. */
  readonly upstreamId: Scalars['String']['output'];
  /** What one is worth when the page does not say, in the main unit of the account's currency. Null only when it could not be read. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};


/** Something that visitors of links do and that is counted for the link: a sale, a sign-up. It is counted where the owner's page loads ClickMeter's code. */
export type ConversionBreakdownArgs = {
  by: Dimension;
  first: Scalars['Int']['input'];
  range: DateRangeInput;
};


/** Something that visitors of links do and that is counted for the link: a sale, a sign-up. It is counted where the owner's page loads ClickMeter's code. */
export type ConversionMetricsArgs = {
  range: DateRangeInput;
};


/** Something that visitors of links do and that is counted for the link: a sale, a sign-up. It is counted where the owner's page loads ClickMeter's code. */
export type ConversionSeriesArgs = {
  interval: SeriesInterval;
  range: DateRangeInput;
};

/** One conversion, or a later event of the same customer, with the verdict on it. */
export type ConversionEvent = Event & {
  readonly __typename?: 'ConversionEvent';
  /** The account it was seen for. */
  readonly account: Account;
  /** Who pays for it, by the id that the tracking platform gave. Null when the provider does not say. */
  readonly advertiser?: Maybe<Scalars['String']['output']>;
  /** When it happened. Null when the provider's text cannot be read as an instant. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** The browser. Null when unknown. */
  readonly browser?: Maybe<Scalars['String']['output']>;
  /** The city it came from. Null when unknown. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** When the click that led to it happened. Null when the provider's text cannot be read as an instant, or when it does not say. */
  readonly clickedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The country it came from. Null when unknown. */
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  /** The kind of device. Null when unknown. */
  readonly device?: Maybe<Scalars['String']['output']>;
  /** The name of the event. Null when it is the conversion itself, or when the provider does not say. */
  readonly eventName?: Maybe<Scalars['String']['output']>;
  /** The filter group that judged it. Null when the provider does not say. */
  readonly filterGroup?: Maybe<FilterGroup>;
  /** What tells it apart within its transaction. Null when the provider does not say. */
  readonly hash?: Maybe<Scalars['String']['output']>;
  /** The integration it came through. */
  readonly integration: Integration;
  /** The address it came from, as the provider shows it: masked when its privacy setting is on. Null when it does not say. */
  readonly ip?: Maybe<Scalars['String']['output']>;
  /** The internet provider it came through. Null when unknown. */
  readonly isp?: Maybe<Scalars['String']['output']>;
  /** The offer, by the id that the tracking platform gave it. Null when the provider does not say. */
  readonly offer?: Maybe<Scalars['String']['output']>;
  /** The operating system. Null when unknown. */
  readonly os?: Maybe<Scalars['String']['output']>;
  /** What the publisher is paid for it. Null when the provider does not say. */
  readonly payout?: Maybe<Money>;
  /** The provider that saw it. */
  readonly provider: ProviderId;
  /** Who delivered it, by the id that the tracking platform gave. Null when the provider does not say. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** The row as the provider sent it: its columns are not documented. It may hold personal data. */
  readonly raw: Scalars['JSON']['output'];
  /** Why it was rejected, in the provider's codes such as `VPN`; empty when nothing speaks against it. Null when the provider does not say. */
  readonly rejectionReasons?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What it earns. Null when the provider does not say. */
  readonly revenue?: Maybe<Money>;
  /** The verdict on it. Null when the provider does not say. */
  readonly status?: Maybe<FraudVerdict>;
  /** The verdict in the provider's own word. Null when the provider does not say. */
  readonly statusRaw?: Maybe<Scalars['String']['output']>;
  /** The publisher's own sub source. Null when the provider does not say. */
  readonly subId?: Maybe<Scalars['String']['output']>;
  /** The transaction it belongs to; several events may share one. Null when the provider does not say. */
  readonly transactionId?: Maybe<Scalars['String']['output']>;
};

/**
 * A conversion goal of a website: a page, or a pattern of pages, that visitors are wanted to reach. In its figures `conversions` are views of such pages,
 * `uniqueConversions` the visitors who reached it, and `conversionRate` those visitors per visitor of the website, not per click.
 */
export type ConversionGoal = Goal & Measured & Node & {
  readonly __typename?: 'ConversionGoal';
  /** The account it belongs to. */
  readonly account: Account;
  /** What it did in the range, split by a dimension. Null with an error when the provider cannot split so or does not answer. */
  readonly breakdown?: Maybe<Breakdown>;
  /** When it was made. Null when Pirsch does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether Pirsch deletes it once a target is reached. Null when Pirsch does not say. */
  readonly deletesWhenReached?: Maybe<Scalars['Boolean']['output']>;
  /** Whether Pirsch sends an e-mail once a target is reached. Null when Pirsch does not say. */
  readonly emailsWhenReached?: Maybe<Scalars['Boolean']['output']>;
  /** The custom event that reaches it. Null when it counts pages. */
  readonly eventName?: Maybe<Scalars['String']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** What it did in the range. Null with an error when the provider cannot say or does not answer. */
  readonly metrics?: Maybe<Metrics>;
  /** What its owner calls it. Null when it has no name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The paths that reach it as its owner typed them: `*` stands for one segment, `**` for anything. Null when it counts an event. */
  readonly pathPattern?: Maybe<Scalars['String']['output']>;
  /** The regular expression that Pirsch made of `pathPattern`. Null when it counts an event. */
  readonly pattern?: Maybe<Scalars['String']['output']>;
  /** The provider it lives at. */
  readonly provider: ProviderId;
  /** What it did in each step of the range, oldest first. Null with an error when the provider cannot say or does not answer. */
  readonly series?: Maybe<ReadonlyArray<SeriesPoint>>;
  /** What share of the visitors its owner wants to reach it, from 0 to 1. Null: no such target. */
  readonly targetConversionRate?: Maybe<Scalars['Float']['output']>;
  /** How many visitors its owner wants to reach it. Null: no such target. */
  readonly targetVisitors?: Maybe<Scalars['SafeInt']['output']>;
  /** When it last changed. Null when Pirsch does not say. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id at the provider. */
  readonly upstreamId: Scalars['String']['output'];
  /** The website that it is a goal of. */
  readonly website: Website;
};


/**
 * A conversion goal of a website: a page, or a pattern of pages, that visitors are wanted to reach. In its figures `conversions` are views of such pages,
 * `uniqueConversions` the visitors who reached it, and `conversionRate` those visitors per visitor of the website, not per click.
 */
export type ConversionGoalBreakdownArgs = {
  by: Dimension;
  first: Scalars['Int']['input'];
  range: DateRangeInput;
};


/**
 * A conversion goal of a website: a page, or a pattern of pages, that visitors are wanted to reach. In its figures `conversions` are views of such pages,
 * `uniqueConversions` the visitors who reached it, and `conversionRate` those visitors per visitor of the website, not per click.
 */
export type ConversionGoalMetricsArgs = {
  range: DateRangeInput;
};


/**
 * A conversion goal of a website: a page, or a pattern of pages, that visitors are wanted to reach. In its figures `conversions` are views of such pages,
 * `uniqueConversions` the visitors who reached it, and `conversionRate` those visitors per visitor of the website, not per click.
 */
export type ConversionGoalSeriesArgs = {
  interval: SeriesInterval;
  range: DateRangeInput;
};

/** A page of conversion goals. */
export type ConversionGoalConnection = {
  readonly __typename?: 'ConversionGoalConnection';
  /** The conversion goals with their cursors. */
  readonly edges: ReadonlyArray<ConversionGoalEdge>;
  /** The conversion goals alone. */
  readonly nodes: ReadonlyArray<ConversionGoal>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** The parts of the list that could not be had. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many there are in all. Null when Pirsch does not tell. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** A conversion goal in its list. */
export type ConversionGoalEdge = {
  readonly __typename?: 'ConversionGoalEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The goal. */
  readonly node: ConversionGoal;
};

/** How a page loads the code that counts a conversion. */
export type ConversionProtocol =
  /** Without encryption. */
  | 'HTTP'
  /** Encrypted. */
  | 'HTTPS'
  /** A way that this graph has no word for. */
  | 'OTHER';

/** A thing whose traffic is counted: a link, a pixel, a page, a campaign, an offer. */
export type Datapoint = {
  /** The account it belongs to. */
  readonly account: Account;
  /** What it did in the range, split by a dimension. Null with an error when the provider cannot split so or does not answer. */
  readonly breakdown?: Maybe<Breakdown>;
  /** When it was made. Null when the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** What it did in the range. Null with an error when the provider cannot say or does not answer. */
  readonly metrics?: Maybe<Metrics>;
  /** What its owner calls it. Null when it has no name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The provider that counts it. */
  readonly provider: ProviderId;
  /** What it did in each step of the range, oldest first. Null with an error when the provider cannot say or does not answer. */
  readonly series?: Maybe<ReadonlyArray<SeriesPoint>>;
  /** Whether it is in use. Null when its provider knows no such state. */
  readonly status?: Maybe<DatapointStatus>;
  /** Its id at the provider. */
  readonly upstreamId: Scalars['String']['output'];
  /** The address that is counted. Null when the provider does not say. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** A thing whose traffic is counted: a link, a pixel, a page, a campaign, an offer. */
export type DatapointBreakdownArgs = {
  by: Dimension;
  first: Scalars['Int']['input'];
  range: DateRangeInput;
};


/** A thing whose traffic is counted: a link, a pixel, a page, a campaign, an offer. */
export type DatapointMetricsArgs = {
  range: DateRangeInput;
};


/** A thing whose traffic is counted: a link, a pixel, a page, a campaign, an offer. */
export type DatapointSeriesArgs = {
  interval: SeriesInterval;
  range: DateRangeInput;
};

/** A page of datapoints. */
export type DatapointConnection = {
  readonly __typename?: 'DatapointConnection';
  /** The datapoints with their cursors. */
  readonly edges: ReadonlyArray<DatapointEdge>;
  /** The datapoints alone. */
  readonly nodes: ReadonlyArray<Datapoint>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** The parts of the list that could not be had. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many there are in all. Null when a provider does not tell. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** A datapoint in its list. */
export type DatapointEdge = {
  readonly __typename?: 'DatapointEdge';
  /** Pass it as `after` to go on behind this datapoint. */
  readonly cursor: Scalars['String']['output'];
  /** The datapoint. */
  readonly node: Datapoint;
};

/** Which datapoints. All conditions hold together; a provider that cannot test one of them is left out and named in `problems`. */
export type DatapointFilter = {
  /** Only of these accounts, by their ids. */
  readonly accounts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those made on this day or later. */
  readonly createdAfter?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only those made on this day or earlier. */
  readonly createdBefore?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only on one of these domains, by their ids. */
  readonly domains?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only favorites, or only the others. */
  readonly favorite?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only members of one of these groups, by their ids. */
  readonly groups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only at these providers. */
  readonly providers?: InputMaybe<ReadonlyArray<ProviderId>>;
  /** Only names that begin with this text, in any letter case. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only in one of these states. Things without a state count as active. */
  readonly status: ReadonlyArray<DatapointStatus>;
  /** Only with one of these tags, by name. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only these kinds. */
  readonly types?: InputMaybe<ReadonlyArray<DatapointType>>;
};

/** Whether a datapoint is in use. */
export type DatapointStatus =
  /** In use. */
  | 'ACTIVE'
  /** Deleted, with its figures kept. */
  | 'DELETED'
  /** A state that this graph has no word for. */
  | 'OTHER'
  /** Stopped by its owner for now. */
  | 'PAUSED'
  /** Stopped by the provider for abuse. */
  | 'SPAM';

/** The kinds of datapoints; each provider adds its own. */
export type DatapointType =
  /** A campaign of PeerClick: see `Campaign`. */
  | 'CAMPAIGN'
  /** An offer of PeerClick: see `Offer`. */
  | 'OFFER'
  /** A page of a website, as counted by Pirsch. */
  | 'PAGE'
  /** A short link of ClickMeter: see `TrackingLink`. */
  | 'TRACKING_LINK'
  /** A pixel of ClickMeter: see `TrackingPixel`. */
  | 'TRACKING_PIXEL';

/** A range of days, said in one of these ways. */
export type DateRangeInput =
  /** Two days and all between them. */
  { readonly between: DayRangeInput; readonly days?: never; readonly lastSeconds?: never; readonly preset?: never; }
  |  /** The last so many days, today included; from 1 to 3660. */
  { readonly between?: never; readonly days: Scalars['Int']['input']; readonly lastSeconds?: never; readonly preset?: never; }
  |  /** The last so many seconds, from 1 to 3600. Few providers can answer this; the others say so. */
  { readonly between?: never; readonly days?: never; readonly lastSeconds: Scalars['Int']['input']; readonly preset?: never; }
  |  /** A named range. */
  { readonly between?: never; readonly days?: never; readonly lastSeconds?: never; readonly preset: DateRangePreset; };

/** A named range of days; `today` is the day it is now in the zone of the account or website asked. */
export type DateRangePreset =
  /** Seven days, today included. */
  | 'LAST_7_DAYS'
  /** Thirty days, today included. */
  | 'LAST_30_DAYS'
  /** Ninety days, today included. */
  | 'LAST_90_DAYS'
  /** The whole calendar month before this one. */
  | 'LAST_MONTH'
  /** From the first of the month to today. */
  | 'THIS_MONTH'
  /** From the first of January to today. */
  | 'THIS_YEAR'
  /** The day that it is now, so far. */
  | 'TODAY'
  /** The day before today. */
  | 'YESTERDAY';

/** The days that were counted. */
export type DayRange = {
  readonly __typename?: 'DayRange';
  /** The first day, included. */
  readonly from: Scalars['LocalDate']['output'];
  /** The last day, included. */
  readonly to: Scalars['LocalDate']['output'];
};

/** Two days, both included. */
export type DayRangeInput = {
  /** The first day. */
  readonly from: Scalars['LocalDate']['input'];
  /** The last day; not before the first. */
  readonly to: Scalars['LocalDate']['input'];
};

/** What figures can be split by. A provider that cannot split so is left out of the report and named in `problems`. */
export type Dimension =
  /** Accounts, by name. */
  | 'ACCOUNT'
  /** Advertisers: who paid for it. */
  | 'ADVERTISER'
  /** Browsers. */
  | 'BROWSER'
  /** Browsers with their version. */
  | 'BROWSER_VERSION'
  /** Campaigns. */
  | 'CAMPAIGN'
  /** Cities. */
  | 'CITY'
  /** Countries, as two upper-case letters. */
  | 'COUNTRY'
  /** Calendar days. */
  | 'DAY'
  /** Addresses that links led to. */
  | 'DESTINATION'
  /** Domains and websites. */
  | 'DOMAIN'
  /** First pages of visits, by path. */
  | 'ENTRY_PAGE'
  /** Custom events, by name. */
  | 'EVENT'
  /** Last pages of visits, by path. */
  | 'EXIT_PAGE'
  /** Why traffic was rejected; one event may count under several. */
  | 'FRAUD_REASON'
  /** Verdicts on fraud: `approved` or `rejected`. */
  | 'FRAUD_STATUS'
  /** Goals and conversions. */
  | 'GOAL'
  /** Groups. */
  | 'GROUP'
  /** Hours of the day, `0` to `23`. */
  | 'HOUR'
  /** Internet providers. */
  | 'ISP'
  /** Words searched for. */
  | 'KEYWORD'
  /** Languages of the browser, ISO 639-1. */
  | 'LANGUAGE'
  /** Tracking links. */
  | 'LINK'
  /** Calendar months, by their first day. */
  | 'MONTH'
  /** Offers. */
  | 'OFFER'
  /** Operating systems. */
  | 'OS'
  /** Operating systems with their version. */
  | 'OS_VERSION'
  /** Pages, by path. */
  | 'PAGE'
  /** Tracking pixels. */
  | 'PIXEL'
  /** Kinds of devices: `desktop`, `mobile` and so on. */
  | 'PLATFORM'
  /** Providers. */
  | 'PROVIDER'
  /** Publishers: who delivered the traffic. */
  | 'PUBLISHER'
  /** Sites that the traffic came from. */
  | 'REFERRER'
  /** Regions of a country. */
  | 'REGION'
  /** Classes of screen sizes. */
  | 'SCREEN'
  /** The publisher's own sub source. */
  | 'SUB_ID'
  /** Values of `utm_campaign`. */
  | 'UTM_CAMPAIGN'
  /** Values of `utm_content`. */
  | 'UTM_CONTENT'
  /** Values of `utm_medium`. */
  | 'UTM_MEDIUM'
  /** Values of `utm_source`. */
  | 'UTM_SOURCE'
  /** Values of `utm_term`. */
  | 'UTM_TERM'
  /** Weeks, by their Monday. */
  | 'WEEK';

/** A host name that traffic goes through or arrives at. */
export type Domain = {
  /** The account it belongs to. */
  readonly account: Account;
  /** The host name. */
  readonly hostname: Scalars['String']['output'];
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** The provider it lives at. */
  readonly provider: ProviderId;
  /** Its id at the provider. */
  readonly upstreamId: Scalars['String']['output'];
};

/** A page of domains. */
export type DomainConnection = {
  readonly __typename?: 'DomainConnection';
  /** The domains with their cursors. */
  readonly edges: ReadonlyArray<DomainEdge>;
  /** The domains alone. */
  readonly nodes: ReadonlyArray<Domain>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** The parts of the list that could not be had. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many there are in all. Null when a provider does not tell. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** A domain in its list. */
export type DomainEdge = {
  readonly __typename?: 'DomainEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The domain. */
  readonly node: Domain;
};

/** Which domains. All conditions hold together; a provider that cannot test one of them is left out and named in `problems`. */
export type DomainFilter = {
  /** Only of these accounts, by their ids. */
  readonly accounts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only at these providers. */
  readonly providers?: InputMaybe<ReadonlyArray<ProviderId>>;
  /** Only host names that begin with this text, in any letter case. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only these kinds. */
  readonly types?: InputMaybe<ReadonlyArray<DomainType>>;
};

/** The kinds of domains; each provider adds its own. */
export type DomainType =
  /** A domain that ClickMeter's short links live on: see `RedirectDomain`. */
  | 'REDIRECT_DOMAIN'
  /** A website whose visitors Pirsch counts. */
  | 'WEBSITE';

/** One thing that happened at one instant: a click, a view, a conversion. */
export type Event = {
  /** The account it was seen for. */
  readonly account: Account;
  /** When it happened. Null when the provider's text cannot be read as an instant. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** The country it came from. Null when unknown. */
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  /** The address it came from, as the provider shows it: masked when its privacy setting is on. Null when it does not say. */
  readonly ip?: Maybe<Scalars['String']['output']>;
  /** The provider that saw it. */
  readonly provider: ProviderId;
};

/** A page of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The events with their cursors. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The events alone. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** The parts of the list that could not be had. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many there are in all. Null when a provider does not tell. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** An event in its list. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: Event;
};

/** The kinds of events; each provider adds its own. */
export type EventType =
  /** A click that 24Metrics judged: see `ClickEvent`. */
  | 'CLICK_EVENT'
  /** A conversion, or a later event of one, that 24Metrics judged: see `ConversionEvent`. */
  | 'CONVERSION_EVENT'
  /** A click or a view that ClickMeter saw: see `Hit`. */
  | 'HIT'
  /** An impression that 24Metrics judged: see `ImpressionEvent`. */
  | 'IMPRESSION_EVENT';

/** Which events. All conditions hold together. */
export type EventsInput = {
  /** Only of these accounts, by their ids. */
  readonly accounts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only at these providers. */
  readonly providers?: InputMaybe<ReadonlyArray<ProviderId>>;
  /** The days in which they happened. */
  readonly range: DateRangeInput;
  /** Only these kinds. */
  readonly types?: InputMaybe<ReadonlyArray<EventType>>;
};

/**
 * Filters of 24Metrics that judge a part of the traffic of one integration. The best match of advertiser, publisher and offer wins, then the priority. Its figures are
 * counted by the gateway from the rows that name the group.
 */
export type FilterGroup = Group & Measured & Node & {
  readonly __typename?: 'FilterGroup';
  /** The account it belongs to. */
  readonly account: Account;
  /** The advertisers it is for, by their ids in 24Metrics' own database; empty when it is for all. Null when the provider does not say. */
  readonly advertiserIds?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What it did in the range, split by a dimension. Null with an error when the provider cannot split so or does not answer. */
  readonly breakdown?: Maybe<Breakdown>;
  /** When it was made. Null when the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What its owner notes about it. Null when there is no note. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its filters as the provider sent them: their fields are not documented. Null when the provider does not say. */
  readonly filters?: Maybe<Scalars['JSON']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** The integration whose traffic it judges. */
  readonly integration: Integration;
  /** Whether it is in use: not deleted, not switched off. Null when the provider does not say. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** What it did in the range. Null with an error when the provider cannot say or does not answer. */
  readonly metrics?: Maybe<Metrics>;
  /** Whether it only marks traffic as rejected instead of blocking it too. Null when the setting of its integration holds. */
  readonly monitorsOnly?: Maybe<Scalars['Boolean']['output']>;
  /** What its owner calls it. Null when it has no name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The offers it is for, by the ids that the tracking platform gave them; empty when it is for all. Null when the provider does not say. */
  readonly offerIds?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Decides between groups that match equally well; no two of an integration share one. Null when the provider does not say. */
  readonly priority?: Maybe<Scalars['Int']['output']>;
  /** The provider it lives at. */
  readonly provider: ProviderId;
  /** The publishers it is for, by their ids in 24Metrics' own database; empty when it is for all. Null when the provider does not say. */
  readonly publisherIds?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether it takes part in real-time bidding. Null when the setting of its integration holds. */
  readonly rtbEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** What it did in each step of the range, oldest first. Null with an error when the provider cannot say or does not answer. */
  readonly series?: Maybe<ReadonlyArray<SeriesPoint>>;
  /** The labels its owner gave it; empty when it has none. Null when the provider does not say. */
  readonly tags?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was last changed. Null when the provider does not say. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its integration's id and its own id at the provider, with a colon between them: the provider finds it by both. */
  readonly upstreamId: Scalars['String']['output'];
};


/**
 * Filters of 24Metrics that judge a part of the traffic of one integration. The best match of advertiser, publisher and offer wins, then the priority. Its figures are
 * counted by the gateway from the rows that name the group.
 */
export type FilterGroupBreakdownArgs = {
  by: Dimension;
  first: Scalars['Int']['input'];
  range: DateRangeInput;
};


/**
 * Filters of 24Metrics that judge a part of the traffic of one integration. The best match of advertiser, publisher and offer wins, then the priority. Its figures are
 * counted by the gateway from the rows that name the group.
 */
export type FilterGroupMetricsArgs = {
  range: DateRangeInput;
};


/**
 * Filters of 24Metrics that judge a part of the traffic of one integration. The best match of advertiser, publisher and offer wins, then the priority. Its figures are
 * counted by the gateway from the rows that name the group.
 */
export type FilterGroupSeriesArgs = {
  interval: SeriesInterval;
  range: DateRangeInput;
};

/** A verdict on whether something is fraud. Rejected is not the same as blocked: see `FilterGroup.monitorsOnly`. */
export type FraudVerdict =
  /** Nothing speaks against it. */
  | 'APPROVED'
  /** A verdict that this graph has no word for, such as one that is still open. */
  | 'OTHER'
  /** It is taken for fraud. */
  | 'REJECTED';

/** Something visitors are wanted to do, counted when they do it. */
export type Goal = {
  /** The account it belongs to. */
  readonly account: Account;
  /** What it did in the range, split by a dimension. Null with an error when the provider cannot split so or does not answer. */
  readonly breakdown?: Maybe<Breakdown>;
  /** When it was made. Null when the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** What it did in the range. Null with an error when the provider cannot say or does not answer. */
  readonly metrics?: Maybe<Metrics>;
  /** What its owner calls it. Null when it has no name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The provider it lives at. */
  readonly provider: ProviderId;
  /** What it did in each step of the range, oldest first. Null with an error when the provider cannot say or does not answer. */
  readonly series?: Maybe<ReadonlyArray<SeriesPoint>>;
  /** Its id at the provider. */
  readonly upstreamId: Scalars['String']['output'];
};


/** Something visitors are wanted to do, counted when they do it. */
export type GoalBreakdownArgs = {
  by: Dimension;
  first: Scalars['Int']['input'];
  range: DateRangeInput;
};


/** Something visitors are wanted to do, counted when they do it. */
export type GoalMetricsArgs = {
  range: DateRangeInput;
};


/** Something visitors are wanted to do, counted when they do it. */
export type GoalSeriesArgs = {
  interval: SeriesInterval;
  range: DateRangeInput;
};

/** A page of goals. */
export type GoalConnection = {
  readonly __typename?: 'GoalConnection';
  /** The goals with their cursors. */
  readonly edges: ReadonlyArray<GoalEdge>;
  /** The goals alone. */
  readonly nodes: ReadonlyArray<Goal>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** The parts of the list that could not be had. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many there are in all. Null when a provider does not tell. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** A goal in its list. */
export type GoalEdge = {
  readonly __typename?: 'GoalEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The goal. */
  readonly node: Goal;
};

/** Which goals. All conditions hold together; a provider that cannot test one of them is left out and named in `problems`. */
export type GoalFilter = {
  /** Only of these accounts, by their ids. */
  readonly accounts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only of one of these domains, by their ids. */
  readonly domains?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only at these providers. */
  readonly providers?: InputMaybe<ReadonlyArray<ProviderId>>;
  /** Only names that begin with this text, in any letter case. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only in one of these states: ACTIVE or DELETED. Goals without a state count as active. */
  readonly status: ReadonlyArray<DatapointStatus>;
  /** Only these kinds. */
  readonly types?: InputMaybe<ReadonlyArray<GoalType>>;
};

/** The kinds of goals; each provider adds its own. */
export type GoalType =
  /** A conversion of ClickMeter: see `Conversion`. */
  | 'CONVERSION'
  /** A conversion goal of a website at Pirsch. */
  | 'CONVERSION_GOAL';

/** Things kept together under one name: links of a campaign, or the traffic that a set of filters applies to. */
export type Group = {
  /** The account it belongs to. */
  readonly account: Account;
  /** What it did in the range, split by a dimension. Null with an error when the provider cannot split so or does not answer. */
  readonly breakdown?: Maybe<Breakdown>;
  /** When it was made. Null when the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is in use: not deleted, not switched off. Null when the provider does not say. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** What it did in the range. Null with an error when the provider cannot say or does not answer. */
  readonly metrics?: Maybe<Metrics>;
  /** What its owner calls it. Null when it has no name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The provider it lives at. */
  readonly provider: ProviderId;
  /** What it did in each step of the range, oldest first. Null with an error when the provider cannot say or does not answer. */
  readonly series?: Maybe<ReadonlyArray<SeriesPoint>>;
  /** Its id at the provider. */
  readonly upstreamId: Scalars['String']['output'];
};


/** Things kept together under one name: links of a campaign, or the traffic that a set of filters applies to. */
export type GroupBreakdownArgs = {
  by: Dimension;
  first: Scalars['Int']['input'];
  range: DateRangeInput;
};


/** Things kept together under one name: links of a campaign, or the traffic that a set of filters applies to. */
export type GroupMetricsArgs = {
  range: DateRangeInput;
};


/** Things kept together under one name: links of a campaign, or the traffic that a set of filters applies to. */
export type GroupSeriesArgs = {
  interval: SeriesInterval;
  range: DateRangeInput;
};

/** A page of groups. */
export type GroupConnection = {
  readonly __typename?: 'GroupConnection';
  /** The groups with their cursors. */
  readonly edges: ReadonlyArray<GroupEdge>;
  /** The groups alone. */
  readonly nodes: ReadonlyArray<Group>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** The parts of the list that could not be had. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many there are in all. Null when a provider does not tell. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** A group in its list. */
export type GroupEdge = {
  readonly __typename?: 'GroupEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: Group;
};

/** Which groups. All conditions hold together; a provider that cannot test one of them is left out and named in `problems`. */
export type GroupFilter = {
  /** Only of these accounts, by their ids. */
  readonly accounts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only favorites, or only the others. */
  readonly favorite?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only at these providers. */
  readonly providers?: InputMaybe<ReadonlyArray<ProviderId>>;
  /** Only names that begin with this text, in any letter case. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only in one of these states: ACTIVE, or DELETED for those deleted or switched off. */
  readonly status: ReadonlyArray<DatapointStatus>;
  /** Only with one of these tags, by name. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only these kinds. */
  readonly types?: InputMaybe<ReadonlyArray<GroupType>>;
};

/** The kinds of groups; each provider adds its own. */
export type GroupType =
  /** A filter group of 24Metrics: see `FilterGroup`. */
  | 'FILTER_GROUP'
  /** A group of links and pixels of ClickMeter: see `LinkGroup`. */
  | 'LINK_GROUP';

/** One visit of a link, or one view of a pixel. The provider keeps them for about ninety days. */
export type Hit = Event & {
  readonly __typename?: 'Hit';
  /** The account it was seen for. */
  readonly account: Account;
  /** When it happened, to the second; the provider names no zone, so the account's is assumed. Null when its text cannot be read as an instant. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** The browser, without its version. Null when unknown. */
  readonly browser?: Maybe<Scalars['String']['output']>;
  /** The city it came from. Null when unknown. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** What it led to; empty when it led to nothing. */
  readonly conversions: ReadonlyArray<HitConversion>;
  /** The country it came from. Null when unknown. */
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  /** The link or pixel. Null when the provider does not say. */
  readonly datapoint?: Maybe<Datapoint>;
  /** Where the visitor was sent in the end. Null for a pixel, and when it is no valid address. */
  readonly destinationUrl?: Maybe<Scalars['URL']['output']>;
  /** The address it came from, as the provider shows it: masked when the link masks addresses. Null when it does not say. */
  readonly ip?: Maybe<Scalars['String']['output']>;
  /** Whether a robot made it. */
  readonly isBot: Scalars['Boolean']['output'];
  /** Whether it came through a proxy. */
  readonly isProxy: Scalars['Boolean']['output'];
  /** Whether it is the first of this visitor, as far as the provider can tell. */
  readonly isUnique: Scalars['Boolean']['output'];
  /** Who runs the network it came from. Null when unknown. */
  readonly isp?: Maybe<Scalars['String']['output']>;
  /** The language that the browser asked for, as the provider writes it. Null when unknown. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** The operating system, without its version. Null when unknown. */
  readonly os?: Maybe<Scalars['String']['output']>;
  /** The provider that saw it. */
  readonly provider: ProviderId;
  /** The parameters behind the short address, as they came. Null when there were none. */
  readonly queryParameters?: Maybe<Scalars['String']['output']>;
  /** The page it came from. Null when there was none, or when it is no valid address. */
  readonly referrer?: Maybe<Scalars['URL']['output']>;
  /** The region it came from. Null when unknown. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** What happened. Null when the provider does not say. */
  readonly type?: Maybe<HitType>;
};

/** A conversion that one hit led to. */
export type HitConversion = {
  readonly __typename?: 'HitConversion';
  /** When it was counted; the zone is that of the hit. Null when the provider does not say. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** Which conversion. Null when the provider does not say. */
  readonly goal?: Maybe<Conversion>;
  /** Free text that the owner's page passed along. Null when there is none. */
  readonly parameter?: Maybe<Scalars['String']['output']>;
  /** What it is worth. Null when the provider does not say. */
  readonly value?: Maybe<Money>;
};

/** What a hit is. */
export type HitType =
  /** Somebody followed a link. */
  | 'CLICK'
  /** Something that this graph has no word for. */
  | 'OTHER'
  /** Somebody saw a pixel. */
  | 'VIEW';

/** One showing of an advertisement, with the verdict on it. */
export type ImpressionEvent = Event & {
  readonly __typename?: 'ImpressionEvent';
  /** The account it was seen for. */
  readonly account: Account;
  /** Who pays for it, by the id that the tracking platform gave. Null when the provider does not say. */
  readonly advertiser?: Maybe<Scalars['String']['output']>;
  /** When it happened. Null when the provider's text cannot be read as an instant. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** The browser. Null when unknown. */
  readonly browser?: Maybe<Scalars['String']['output']>;
  /** The city it came from. Null when unknown. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** The country it came from. Null when unknown. */
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  /** The kind of device. Null when unknown. */
  readonly device?: Maybe<Scalars['String']['output']>;
  /** The filter group that judged it. Null when the provider does not say. */
  readonly filterGroup?: Maybe<FilterGroup>;
  /** What tells it apart within its transaction. Null when the provider does not say. */
  readonly hash?: Maybe<Scalars['String']['output']>;
  /** The integration it came through. */
  readonly integration: Integration;
  /** The address it came from, as the provider shows it: masked when its privacy setting is on. Null when it does not say. */
  readonly ip?: Maybe<Scalars['String']['output']>;
  /** The internet provider it came through. Null when unknown. */
  readonly isp?: Maybe<Scalars['String']['output']>;
  /** The offer, by the id that the tracking platform gave it. Null when the provider does not say. */
  readonly offer?: Maybe<Scalars['String']['output']>;
  /** The operating system. Null when unknown. */
  readonly os?: Maybe<Scalars['String']['output']>;
  /** The provider that saw it. */
  readonly provider: ProviderId;
  /** Who delivered it, by the id that the tracking platform gave. Null when the provider does not say. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** The row as the provider sent it: its columns are not documented. It may hold personal data. */
  readonly raw: Scalars['JSON']['output'];
  /** Why it was rejected, in the provider's codes such as `VPN`; empty when nothing speaks against it. Null when the provider does not say. */
  readonly rejectionReasons?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The verdict on it. Null when the provider does not say. */
  readonly status?: Maybe<FraudVerdict>;
  /** The verdict in the provider's own word. Null when the provider does not say. */
  readonly statusRaw?: Maybe<Scalars['String']['output']>;
  /** The publisher's own sub source. Null when the provider does not say. */
  readonly subId?: Maybe<Scalars['String']['output']>;
  /** The transaction it belongs to; several events may share one. Null when the provider does not say. */
  readonly transactionId?: Maybe<Scalars['String']['output']>;
};

/** A tracking platform, or another source of traffic, that is connected to 24Metrics. */
export type Integration = {
  readonly __typename?: 'Integration';
  /** Its id at the provider. */
  readonly upstreamId: Scalars['String']['output'];
};

/** Links and pixels of ClickMeter's under one name; its own pages call it a campaign. */
export type LinkGroup = Group & Measured & Node & {
  readonly __typename?: 'LinkGroup';
  /** The account it belongs to. */
  readonly account: Account;
  /** What it did in the range, split by a dimension. Null with an error when the provider cannot split so or does not answer. */
  readonly breakdown?: Maybe<Breakdown>;
  /** When it was made. Null when the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its links and pixels. Null with an error when the provider does not answer. */
  readonly datapoints?: Maybe<DatapointConnection>;
  /** Whether it is marked as a favorite. Null only when it could not be read. */
  readonly favorite?: Maybe<Scalars['Boolean']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is in use: false when it was deleted. Null only when it could not be read. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the provider marks it as public. Null only when it could not be read. */
  readonly isPublic?: Maybe<Scalars['Boolean']['output']>;
  /** The links in it that are not deleted; whether pixels are counted too, the provider does not say. Null only when it could not be read. */
  readonly linkCount?: Maybe<Scalars['SafeInt']['output']>;
  /** What it did in the range. Null with an error when the provider cannot say or does not answer. */
  readonly metrics?: Maybe<Metrics>;
  /** What its owner calls it. Null when it has no name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Free text of its owner's. Null when there is none. */
  readonly notes?: Maybe<Scalars['String']['output']>;
  /** The provider it lives at. */
  readonly provider: ProviderId;
  /** What it did in each step of the range, oldest first. Null with an error when the provider cannot say or does not answer. */
  readonly series?: Maybe<ReadonlyArray<SeriesPoint>>;
  /** The tags it bears; empty when it bears none. Null only when they could not be read. */
  readonly tags?: Maybe<ReadonlyArray<Tag>>;
  /** Its id at the provider. */
  readonly upstreamId: Scalars['String']['output'];
};


/** Links and pixels of ClickMeter's under one name; its own pages call it a campaign. */
export type LinkGroupBreakdownArgs = {
  by: Dimension;
  first: Scalars['Int']['input'];
  range: DateRangeInput;
};


/** Links and pixels of ClickMeter's under one name; its own pages call it a campaign. */
export type LinkGroupDatapointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  order: ListOrder;
  range: DateRangeInput;
  status: ReadonlyArray<DatapointStatus>;
  types?: InputMaybe<ReadonlyArray<DatapointType>>;
};


/** Links and pixels of ClickMeter's under one name; its own pages call it a campaign. */
export type LinkGroupMetricsArgs = {
  range: DateRangeInput;
};


/** Links and pixels of ClickMeter's under one name; its own pages call it a campaign. */
export type LinkGroupSeriesArgs = {
  interval: SeriesInterval;
  range: DateRangeInput;
};

/** The order of a list. What lacks the field comes last in both directions. */
export type ListOrder = {
  /** By what. */
  readonly by: ListOrderField;
  /** Which way. */
  readonly direction: SortDirection;
};

/** What lists can be ordered by. A provider that cannot sort so is read whole and sorted by the gateway. */
export type ListOrderField =
  /** Clicks by robots in the range. */
  | 'BOT_CLICKS'
  /** Clicks in the range. */
  | 'CLICKS'
  /** Conversions in the range. */
  | 'CONVERSIONS'
  /** Value of the conversions in the range. */
  | 'CONVERSION_VALUE'
  /** Money spent in the range. */
  | 'COST'
  /** The instant of creation; what has none comes last. */
  | 'CREATED_AT'
  /** The name, by letters without regard to case. */
  | 'NAME'
  /** Revenue less cost in the range. */
  | 'PROFIT'
  /** Money earned in the range. */
  | 'REVENUE'
  /** Distinct clickers in the range. */
  | 'UNIQUE_CLICKS'
  /** Views in the range. */
  | 'VIEWS'
  /** Distinct visitors in the range. */
  | 'VISITORS';

/** Anything whose traffic is counted. */
export type Measured = {
  /** What it did in the range, split by a dimension. Null with an error when the provider cannot split so or does not answer. */
  readonly breakdown?: Maybe<Breakdown>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** What it did in the range. Null with an error when the provider cannot say or does not answer. */
  readonly metrics?: Maybe<Metrics>;
  /** What it did in each step of the range, oldest first. Null with an error when the provider cannot say or does not answer. */
  readonly series?: Maybe<ReadonlyArray<SeriesPoint>>;
};


/** Anything whose traffic is counted. */
export type MeasuredBreakdownArgs = {
  by: Dimension;
  first: Scalars['Int']['input'];
  range: DateRangeInput;
};


/** Anything whose traffic is counted. */
export type MeasuredMetricsArgs = {
  range: DateRangeInput;
};


/** Anything whose traffic is counted. */
export type MeasuredSeriesArgs = {
  interval: SeriesInterval;
  range: DateRangeInput;
};

/** Why one metric is null. */
export type MetricGap = {
  readonly __typename?: 'MetricGap';
  /** The reason in words. */
  readonly message: Scalars['String']['output'];
  /** The metric that is null. */
  readonly metric: MetricName;
  /** The kind of reason. */
  readonly reason: MetricGapReason;
};

/** Why a metric can be null. */
export type MetricGapReason =
  /** Only a part of what it counts could be read. */
  | 'INCOMPLETE'
  /** It does not add up over days or parts, and the provider gives no figure for the whole. */
  | 'NOT_ADDITIVE'
  /** The provider, or the endpoint that was asked, does not measure it. */
  | 'NOT_MEASURED'
  /** It is a ratio of nothing: its denominator is 0. */
  | 'NO_DENOMINATOR';

/** A metric's name, for orders and reasons; the field of `Metrics` of the same name defines it. */
export type MetricName =
  /** See `Metrics.botClicks`. */
  | 'BOT_CLICKS'
  /** See `Metrics.bounces`. */
  | 'BOUNCES'
  /** See `Metrics.bounceRate`. */
  | 'BOUNCE_RATE'
  /** See `Metrics.clicks`. */
  | 'CLICKS'
  /** See `Metrics.conversions`. */
  | 'CONVERSIONS'
  /** See `Metrics.conversionRate`. */
  | 'CONVERSION_RATE'
  /** See `Metrics.conversionValue`. */
  | 'CONVERSION_VALUE'
  /** See `Metrics.cost`. */
  | 'COST'
  /** See `Metrics.fraudulentClicks`. */
  | 'FRAUDULENT_CLICKS'
  /** See `Metrics.fraudulentConversions`. */
  | 'FRAUDULENT_CONVERSIONS'
  /** See `Metrics.fraudRate`. */
  | 'FRAUD_RATE'
  /** See `Metrics.offerClicks`. */
  | 'OFFER_CLICKS'
  /** See `Metrics.profit`. */
  | 'PROFIT'
  /** See `Metrics.revenue`. */
  | 'REVENUE'
  /** See `Metrics.sessions`. */
  | 'SESSIONS'
  /** See `Metrics.uniqueClicks`. */
  | 'UNIQUE_CLICKS'
  /** See `Metrics.uniqueConversions`. */
  | 'UNIQUE_CONVERSIONS'
  /** See `Metrics.uniqueViews`. */
  | 'UNIQUE_VIEWS'
  /** See `Metrics.views`. */
  | 'VIEWS'
  /** See `Metrics.visitors`. */
  | 'VISITORS';

/** How a provider measures one metric. */
export type MetricSupport = {
  readonly __typename?: 'MetricSupport';
  /** Whether the figure of a range is the sum of its days. */
  readonly isAdditive: Scalars['Boolean']['output'];
  /** The metric. */
  readonly metric: MetricName;
  /** Days after which the figure of a day no longer changes. */
  readonly settlesAfterDays: Scalars['Int']['output'];
  /** What the provider calls it. */
  readonly upstreamName: Scalars['String']['output'];
};

/** What a thing did in a range of days. A metric that its provider does not measure is null, never 0; `gaps` says why a metric is null. */
export type Metrics = {
  readonly __typename?: 'Metrics';
  /** When the provider answered. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Clicks by robots; not part of `clicks`. */
  readonly botClicks?: Maybe<Scalars['SafeInt']['output']>;
  /** Bounces per session, from 0 to 1. */
  readonly bounceRate?: Maybe<Scalars['Float']['output']>;
  /** Visits that saw one page only. */
  readonly bounces?: Maybe<Scalars['SafeInt']['output']>;
  /** Arrivals by a tracked link or campaign address. */
  readonly clicks?: Maybe<Scalars['SafeInt']['output']>;
  /** Conversions per click, from 0 to 1 or above. */
  readonly conversionRate?: Maybe<Scalars['Float']['output']>;
  /** What the conversions are worth. */
  readonly conversionValue?: Maybe<Money>;
  /** Goals reached: sales, sign-ups, leads. */
  readonly conversions?: Maybe<Scalars['SafeInt']['output']>;
  /** What the traffic cost. */
  readonly cost?: Maybe<Money>;
  /** Fraudulent conversions per conversion, from 0 to 1. */
  readonly fraudRate?: Maybe<Scalars['Float']['output']>;
  /** Clicks that the fraud provider rejected; part of its `clicks`. */
  readonly fraudulentClicks?: Maybe<Scalars['SafeInt']['output']>;
  /** Conversions that the fraud provider rejected; part of its `conversions`. */
  readonly fraudulentConversions?: Maybe<Scalars['SafeInt']['output']>;
  /** Why metrics are null here; one entry for each null metric. */
  readonly gaps: ReadonlyArray<MetricGap>;
  /** Whether no late conversion can change these figures any more. */
  readonly isSettled: Scalars['Boolean']['output'];
  /** Whether this is an old answer, given because the provider did not answer now. */
  readonly isStale: Scalars['Boolean']['output'];
  /** Steps from a lander on to an offer. */
  readonly offerClicks?: Maybe<Scalars['SafeInt']['output']>;
  /** Revenue less cost. */
  readonly profit?: Maybe<Money>;
  /** The days counted. */
  readonly range: DayRange;
  /** What the traffic earned. */
  readonly revenue?: Maybe<Money>;
  /** Visits. */
  readonly sessions?: Maybe<Scalars['SafeInt']['output']>;
  /** The calls that these figures come from. */
  readonly sources: ReadonlyArray<MetricsSource>;
  /** The zone in which those days begin and end. */
  readonly timeZone: Scalars['TimeZone']['output'];
  /** Distinct people among the clicks of the range. */
  readonly uniqueClicks?: Maybe<Scalars['SafeInt']['output']>;
  /** Distinct people among the conversions of the range. */
  readonly uniqueConversions?: Maybe<Scalars['SafeInt']['output']>;
  /** Distinct people among the views of the range. */
  readonly uniqueViews?: Maybe<Scalars['SafeInt']['output']>;
  /** Openings of a page, or of a page that carries a pixel, or showings of an advertisement. */
  readonly views?: Maybe<Scalars['SafeInt']['output']>;
  /** Distinct visitors of the range. */
  readonly visitors?: Maybe<Scalars['SafeInt']['output']>;
};

/** Where figures come from. */
export type MetricsSource = {
  readonly __typename?: 'MetricsSource';
  /** The account it was measured for. */
  readonly account: Account;
  /** The call that answered, as method and path. */
  readonly operation: Scalars['String']['output'];
  /** The provider that measured. */
  readonly provider: ProviderId;
};

/** An amount of money. */
export type Money = {
  readonly __typename?: 'Money';
  /** The amount in the currency's main unit, exact to the provider's last digit. */
  readonly amount: Scalars['Float']['output'];
  /** Three letters, ISO 4217. Null when the provider does not say and the account has no setting for it. */
  readonly currency?: Maybe<Scalars['String']['output']>;
};

/** Anything that can be asked for again by its id. */
export type Node = {
  /** Opaque and globally unique; `node(id:)` answers the same thing again. */
  readonly id: Scalars['ID']['output'];
};

/** What is promoted: where a campaign leads its visitors to in the end, and what a conversion there pays. */
export type Offer = Datapoint & Measured & Node & {
  readonly __typename?: 'Offer';
  /** The account it belongs to. */
  readonly account: Account;
  /** Who brokers it. Null when there is nobody, or when the provider does not say. */
  readonly affiliateNetwork?: Maybe<AffiliateNetwork>;
  /** What it did in the range, split by a dimension. Null with an error when the provider cannot split so or does not answer. */
  readonly breakdown?: Maybe<Breakdown>;
  /** The country it is meant for, as a note of its owner's. Null when it is meant for the whole world, or when none is noted. */
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  /** When it was made. Null when the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** Whether each conversion tells what it pays, instead of one sum for all. Null when the provider does not say. */
  readonly isPayoutPerConversion?: Maybe<Scalars['Boolean']['output']>;
  /** The address as its owner wrote it, placeholders such as `{clickid}` included. Null when the provider does not say. */
  readonly linkTemplate?: Maybe<Scalars['String']['output']>;
  /** What it did in the range. Null with an error when the provider cannot say or does not answer. */
  readonly metrics?: Maybe<Metrics>;
  /** What its owner calls it. Null when it has no name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What one conversion pays. Null when each conversion tells its own sum, or when the provider does not say. */
  readonly payout?: Maybe<Money>;
  /** The provider that counts it. */
  readonly provider: ProviderId;
  /** What it did in each step of the range, oldest first. Null with an error when the provider cannot say or does not answer. */
  readonly series?: Maybe<ReadonlyArray<SeriesPoint>>;
  /** Always null: PeerClick's API tells no state of an offer. */
  readonly status?: Maybe<DatapointStatus>;
  /** Its id at the provider. */
  readonly upstreamId: Scalars['String']['output'];
  /** The address it leads to. Null when the provider does not say, or when placeholders make it no valid address: see `linkTemplate`. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** What is promoted: where a campaign leads its visitors to in the end, and what a conversion there pays. */
export type OfferBreakdownArgs = {
  by: Dimension;
  first: Scalars['Int']['input'];
  range: DateRangeInput;
};


/** What is promoted: where a campaign leads its visitors to in the end, and what a conversion there pays. */
export type OfferMetricsArgs = {
  range: DateRangeInput;
};


/** What is promoted: where a campaign leads its visitors to in the end, and what a conversion there pays. */
export type OfferSeriesArgs = {
  interval: SeriesInterval;
  range: DateRangeInput;
};

/** A page of a website, by its path. It is listed for the ranges in which somebody visited it. */
export type Page = Datapoint & Measured & Node & {
  readonly __typename?: 'Page';
  /** The account it belongs to. */
  readonly account: Account;
  /** What it did in the range, split by a dimension. Null with an error when the provider cannot split so or does not answer. */
  readonly breakdown?: Maybe<Breakdown>;
  /** Always null: Pirsch does not say when it first saw a page. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** What it did in the range. Null with an error when the provider cannot say or does not answer. */
  readonly metrics?: Maybe<Metrics>;
  /** Its path, such as `/pricing`. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The provider that counts it. */
  readonly provider: ProviderId;
  /** What it did in each step of the range, oldest first. Null with an error when the provider cannot say or does not answer. */
  readonly series?: Maybe<ReadonlyArray<SeriesPoint>>;
  /** Always null: a page at Pirsch has no state. */
  readonly status?: Maybe<DatapointStatus>;
  /** Its title; the one that most visitors saw when there were several. Null unless its website groups pages by title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The website's id at Pirsch and the path, with a colon between: Pirsch has no ids of pages. */
  readonly upstreamId: Scalars['String']['output'];
  /** Its address: `https`, the website's host name and the path. Null when these make no address. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** The website that it is a page of. */
  readonly website: Website;
};


/** A page of a website, by its path. It is listed for the ranges in which somebody visited it. */
export type PageBreakdownArgs = {
  by: Dimension;
  first: Scalars['Int']['input'];
  range: DateRangeInput;
};


/** A page of a website, by its path. It is listed for the ranges in which somebody visited it. */
export type PageMetricsArgs = {
  range: DateRangeInput;
};


/** A page of a website, by its path. It is listed for the ranges in which somebody visited it. */
export type PageSeriesArgs = {
  interval: SeriesInterval;
  range: DateRangeInput;
};

/** A page of pages. */
export type PageConnection = {
  readonly __typename?: 'PageConnection';
  /** The pages with their cursors. */
  readonly edges: ReadonlyArray<PageEdge>;
  /** The pages alone. */
  readonly nodes: ReadonlyArray<Page>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** The parts of the list that could not be had. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many there are in all. Null when Pirsch does not tell. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** A page in its list. */
export type PageEdge = {
  readonly __typename?: 'PageEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The page. */
  readonly node: Page;
};

/** Where a page of a list stands in the whole. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The last item's cursor: pass it as `after` for the next page. Null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more items follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether items precede this page: true when it was asked for with a cursor. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The first item's cursor. Null when the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A part of the answer that could not be had, beside the parts that could. */
export type Problem = {
  readonly __typename?: 'Problem';
  /** The account whose part is missing. Null when it concerns the provider as a whole. */
  readonly account?: Maybe<Account>;
  /** What kind of failure it is. */
  readonly code: ProblemCode;
  /** What failed and what to do, for people. */
  readonly message: Scalars['String']['output'];
  /** The provider whose part is missing. */
  readonly provider: ProviderId;
  /** Seconds to wait before asking again. Null when nobody said. */
  readonly retryAfterSeconds?: Maybe<Scalars['Int']['output']>;
  /** Whether asking again later may help. */
  readonly retryable: Scalars['Boolean']['output'];
};

/** Why a part of an answer is missing, or a request was refused. The same words stand in `errors[].extensions.code`. */
export type ProblemCode =
  /** An argument cannot be right; the message says which and why. */
  | 'BAD_USER_INPUT'
  /** The request's own ceiling of upstream calls was reached. */
  | 'BUDGET_EXCEEDED'
  /** The operation would cost more than one operation may. */
  | 'COST_LIMIT'
  /** The client, or the provider's key, has no right to this. */
  | 'FORBIDDEN'
  /** A fault of the gateway itself. */
  | 'INTERNAL'
  /** There is no such thing. */
  | 'NOT_FOUND'
  /** A change was sent and no answer came: it may or may not have happened. */
  | 'OUTCOME_UNKNOWN'
  /** The provider's limit would make this wait longer than the request lasts. */
  | 'RATE_LIMITED'
  /** The request names no known client. */
  | 'UNAUTHENTICATED'
  /** The provider cannot answer such a question. */
  | 'UNSUPPORTED'
  /** The provider does not accept the account's credentials. */
  | 'UPSTREAM_AUTH'
  /** The provider answered something that its documents do not allow. */
  | 'UPSTREAM_BAD_RESPONSE'
  /** The provider refused the call; the message says why as far as it told. */
  | 'UPSTREAM_REJECTED'
  /** The provider did not answer in time. */
  | 'UPSTREAM_TIMEOUT'
  /** The provider cannot be reached, or answers with a server fault. */
  | 'UPSTREAM_UNAVAILABLE';

/** A service that tracks traffic, as this gateway knows it. */
export type Provider = {
  readonly __typename?: 'Provider';
  /** The accounts configured for it, in the order of the settings. */
  readonly accounts: ReadonlyArray<Account>;
  /** The dimensions that a report can ask of it. */
  readonly dimensions: ReadonlyArray<Dimension>;
  /** Where its own API is described. */
  readonly documentation: Scalars['URL']['output'];
  /** The value that names it everywhere. */
  readonly id: ProviderId;
  /** What it measures. A metric that is not listed is null in all its figures. */
  readonly metrics: ReadonlyArray<MetricSupport>;
  /** Its name as its owner writes it. */
  readonly name: Scalars['String']['output'];
};

/** The services that can be asked; each provider adds its own value. */
export type ProviderId =
  /** ClickMeter: tracking links and pixels, their groups, and the conversions that they lead to. */
  | 'CLICKMETER'
  /** 24Metrics: verdicts on clicks, conversions and impressions, and the filters that make them. */
  | 'METRICS24'
  /** PeerClick: campaigns and the offers they lead to, with costs and revenue. */
  | 'PEERCLICK'
  /** Pirsch, web statistics without cookies. */
  | 'PIRSCH';

/** Every question starts here. */
export type Query = {
  readonly __typename?: 'Query';
  /** The configured accounts. Costs no upstream call. */
  readonly accounts: AccountConnection;
  /** One datapoint by its id. Null with an error when it does not exist or its provider does not answer. */
  readonly datapoint?: Maybe<Datapoint>;
  /** Links, pixels, pages, campaigns and offers of all accounts, merged in the asked order. Null when nothing could be asked. */
  readonly datapoints?: Maybe<DatapointConnection>;
  /** One domain by its id. Null with an error when it does not exist or its provider does not answer. */
  readonly domain?: Maybe<Domain>;
  /** Redirect domains and websites of all accounts, merged in the asked order. Null when nothing could be asked. */
  readonly domains?: Maybe<DomainConnection>;
  /** Single clicks, conversions and impressions of all accounts, newest first. Null when nothing could be asked. */
  readonly events?: Maybe<EventConnection>;
  /** One goal by its id. Null with an error when it does not exist or its provider does not answer. */
  readonly goal?: Maybe<Goal>;
  /** Conversions and conversion goals of all accounts, merged in the asked order. Null when nothing could be asked. */
  readonly goals?: Maybe<GoalConnection>;
  /** One group by its id. Null with an error when it does not exist or its provider does not answer. */
  readonly group?: Maybe<Group>;
  /** Link groups and filter groups of all accounts, merged in the asked order. Null when nothing could be asked. */
  readonly groups?: Maybe<GroupConnection>;
  /** Any one thing of the graph by its id. Null with an error when it does not exist or its provider does not answer. */
  readonly node?: Maybe<Node>;
  /** Several things by their ids, in the order of the ids, read together where their provider can. Null items have an error of their own. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The providers that this gateway speaks to, with what each can measure. Costs no upstream call. */
  readonly providers: ReadonlyArray<Provider>;
  /** One question about figures, asked of every account that can answer it. Null when nothing could be asked. */
  readonly report?: Maybe<Report>;
};


/** Every question starts here. */
export type QueryAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  providers?: InputMaybe<ReadonlyArray<ProviderId>>;
};


/** Every question starts here. */
export type QueryDatapointArgs = {
  id: Scalars['ID']['input'];
};


/** Every question starts here. */
export type QueryDatapointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DatapointFilter>;
  first: Scalars['Int']['input'];
  order: ListOrder;
  range: DateRangeInput;
};


/** Every question starts here. */
export type QueryDomainArgs = {
  id: Scalars['ID']['input'];
};


/** Every question starts here. */
export type QueryDomainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DomainFilter>;
  first: Scalars['Int']['input'];
  order: ListOrder;
};


/** Every question starts here. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  input: EventsInput;
};


/** Every question starts here. */
export type QueryGoalArgs = {
  id: Scalars['ID']['input'];
};


/** Every question starts here. */
export type QueryGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GoalFilter>;
  first: Scalars['Int']['input'];
  order: ListOrder;
  range: DateRangeInput;
};


/** Every question starts here. */
export type QueryGroupArgs = {
  id: Scalars['ID']['input'];
};


/** Every question starts here. */
export type QueryGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GroupFilter>;
  first: Scalars['Int']['input'];
  order: ListOrder;
  range: DateRangeInput;
};


/** Every question starts here. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Every question starts here. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Every question starts here. */
export type QueryReportArgs = {
  input: ReportInput;
};

/** A ceiling that a provider sets on calls, and what is left of it. */
export type RateLimit = {
  readonly __typename?: 'RateLimit';
  /** How many calls may start within the window. */
  readonly calls: Scalars['Int']['output'];
  /** Which of the provider's limits it is. */
  readonly name: Scalars['String']['output'];
  /** The length of the window, which slides. */
  readonly perSeconds: Scalars['Float']['output'];
  /** How many calls may start now. */
  readonly remaining: Scalars['Int']['output'];
  /** When the whole window is free again. Null when it is free now. */
  readonly resetsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the number comes from: the provider's page, or `assumed`. */
  readonly source: Scalars['String']['output'];
  /** Calls that wait for their turn now. */
  readonly waiting: Scalars['Int']['output'];
};

/** A domain that short links live on. */
export type RedirectDomain = Domain & Node & {
  readonly __typename?: 'RedirectDomain';
  /** The account it belongs to. */
  readonly account: Account;
  /** Where a visitor of the bare domain is sent. Null when no valid address is set. */
  readonly homepageUrl?: Maybe<Scalars['URL']['output']>;
  /** The host name. */
  readonly hostname: Scalars['String']['output'];
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** Which of the provider's kinds it is of. Null only when it could not be read. */
  readonly kind?: Maybe<RedirectDomainKind>;
  /** Where a visitor of an unknown short address is sent. Null when no valid address is set. */
  readonly notFoundUrl?: Maybe<Scalars['URL']['output']>;
  /** The provider it lives at. */
  readonly provider: ProviderId;
  /** Its id at the provider. */
  readonly upstreamId: Scalars['String']['output'];
};

/** The provider's kinds of domains. */
export type RedirectDomainKind =
  /** What the provider calls a dedicated domain. */
  | 'DEDICATED'
  /** What the provider calls a go domain. */
  | 'GO'
  /** A kind that this graph has no word for. */
  | 'OTHER'
  /** What the provider calls a personal domain. */
  | 'PERSONAL'
  /** What the provider calls a system domain: one of its own, open to every account. */
  | 'SYSTEM';

/** How a short link sends browsers on. */
export type RedirectType =
  /** A way that this graph has no word for. */
  | 'OTHER'
  /** For good: browsers and search engines may remember the destination (HTTP 301). */
  | 'PERMANENT'
  /** For now: the short link is asked again each time (HTTP 307). */
  | 'TEMPORARY';

/** The answer to a question about figures. */
export type Report = {
  readonly __typename?: 'Report';
  /** The dimensions asked. */
  readonly dimensions: ReadonlyArray<Dimension>;
  /** The figures by the values of the dimensions; those of several providers with the same values stand side by side. Null when nothing could be asked. */
  readonly rows?: Maybe<ReportRowConnection>;
  /** The whole of each part that could answer, not split. It costs a call of its own where rows do not add up. */
  readonly totals?: Maybe<ReportTotals>;
};


/** The answer to a question about figures. */
export type ReportRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** What one part measured: an account, or a website or integration of it. */
export type ReportFigures = {
  readonly __typename?: 'ReportFigures';
  /** The account it was measured for. */
  readonly account: Account;
  /** What was measured. */
  readonly metrics: Metrics;
  /** What was measured in as many days before. Null unless `compareWithPrevious` was asked, or when the row did not exist then. */
  readonly previous?: Maybe<Metrics>;
  /** The provider that measured. */
  readonly provider: ProviderId;
  /** The provider's own row, untouched. Null when the figures were made from several rows. */
  readonly raw?: Maybe<Scalars['JSON']['output']>;
  /** The part of the account, such as a website's host name. Null: all of it. */
  readonly scope?: Maybe<Scalars['String']['output']>;
};

/** Only what has one of these values. A provider that cannot narrow so is left out and named in `problems`. */
export type ReportFilterInput = {
  /** The values that count; a null stands for what the provider does not know. */
  readonly anyOf: ReadonlyArray<InputMaybe<Scalars['String']['input']>>;
  /** The dimension that is tested. */
  readonly dimension: Dimension;
};

/** A question about figures, asked of several accounts at once. */
export type ReportInput = {
  /** Only of these accounts, by their ids. */
  readonly accounts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Also ask for the days of the same number before the range, as `previous`. */
  readonly compareWithPrevious: Scalars['Boolean']['input'];
  /** None to two dimensions to split by. None: totals only, one row. */
  readonly dimensions: ReadonlyArray<Dimension>;
  /** What is counted. Null: everything. */
  readonly filters?: InputMaybe<ReadonlyArray<ReportFilterInput>>;
  /** The order of the rows. Null: time forwards for a time dimension, else the largest figures first. */
  readonly order?: InputMaybe<ReportOrderInput>;
  /** Only at these providers. */
  readonly providers?: InputMaybe<ReadonlyArray<ProviderId>>;
  /** The days counted. */
  readonly range: DateRangeInput;
};

/** A value of a dimension. */
export type ReportKey = {
  readonly __typename?: 'ReportKey';
  /** The dimension. */
  readonly dimension: Dimension;
  /** What people call the value. Null when the value says it. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** The value, such as `DE`. Null: unknown to the provider. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** An order of report rows. Rows without the metric come last. */
export type ReportOrderInput = {
  /** The metric; the sum over the providers of a row, or the largest of them where it does not add up. */
  readonly by: MetricName;
  /** Which way. */
  readonly direction: SortDirection;
};

/** One combination of values and what was measured for it. */
export type ReportRow = {
  readonly __typename?: 'ReportRow';
  /** What each provider measured for it. */
  readonly figures: ReadonlyArray<ReportFigures>;
  /** The values, one for each dimension in the order asked. */
  readonly keys: ReadonlyArray<ReportKey>;
};

/** A page of report rows. */
export type ReportRowConnection = {
  readonly __typename?: 'ReportRowConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ReportRowEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<ReportRow>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** The parts of the report that could not be had, providers that cannot split so among them. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many rows there are in all. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** A report row in its list. */
export type ReportRowEdge = {
  readonly __typename?: 'ReportRowEdge';
  /** Pass it as `after` to go on behind this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: ReportRow;
};

/** What each part of a report measured as a whole. */
export type ReportTotals = {
  readonly __typename?: 'ReportTotals';
  /** One entry for each account, or for each website or integration of it. */
  readonly figures: ReadonlyArray<ReportFigures>;
  /** The parts that could not be had. */
  readonly problems: ReadonlyArray<Problem>;
};

/** A script of an advertiser's that a link hands its visitors to, so that they can be addressed again. */
export type RetargetingScript = Node & {
  readonly __typename?: 'RetargetingScript';
  /** The account it belongs to. */
  readonly account: Account;
  /** The script as HTML. Null when there is none. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** What its owner calls it. Null when it has no name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The provider it lives at. */
  readonly provider: ProviderId;
  /** Its id at the provider. */
  readonly upstreamId: Scalars['String']['output'];
};

/** The steps of a series. */
export type SeriesInterval =
  /** Calendar days. */
  | 'DAY'
  /** Calendar months. */
  | 'MONTH'
  /** Weeks from Monday. */
  | 'WEEK';

/** The figures of one step of a series. */
export type SeriesPoint = {
  readonly __typename?: 'SeriesPoint';
  /** What was measured in the step. */
  readonly metrics: Metrics;
  /** The first day of the step; it may lie before the range where a week or month is cut. */
  readonly startsOn: Scalars['LocalDate']['output'];
};

/** Which way an order runs. */
export type SortDirection =
  /** Smallest, earliest or first letter first. */
  | 'ASC'
  /** Largest, latest or last letter first. */
  | 'DESC';

/** A label on links, pixels and groups. */
export type Tag = Node & {
  readonly __typename?: 'Tag';
  /** The account it belongs to. */
  readonly account: Account;
  /** The links and pixels that bear it. Null with an error when the provider does not answer. */
  readonly datapoints?: Maybe<DatapointConnection>;
  /** The groups that bear it. Null with an error when the provider does not answer. */
  readonly groups?: Maybe<GroupConnection>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** The label. Null only when it could not be read. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The provider it lives at. */
  readonly provider: ProviderId;
  /** Its id at the provider. */
  readonly upstreamId: Scalars['String']['output'];
};


/** A label on links, pixels and groups. */
export type TagDatapointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  order: ListOrder;
  range: DateRangeInput;
  status: ReadonlyArray<DatapointStatus>;
  types?: InputMaybe<ReadonlyArray<DatapointType>>;
};


/** A label on links, pixels and groups. */
export type TagGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  order: ListOrder;
  range: DateRangeInput;
  status: ReadonlyArray<DatapointStatus>;
};

/** A custom event of a website, and what happened of it in the range asked. */
export type TrackedEvent = {
  readonly __typename?: 'TrackedEvent';
  /** The mean duration that came with it, in seconds. Null when none came with it. */
  readonly averageDurationSeconds?: Maybe<Scalars['Int']['output']>;
  /** The visitors who caused it per visitor of the website, from 0 to 1. */
  readonly conversionRate: Scalars['Float']['output'];
  /** How often it happened. Null where Pirsch does not say. */
  readonly count?: Maybe<Scalars['SafeInt']['output']>;
  /** The keys of the metadata that came with it. */
  readonly metaKeys: ReadonlyArray<Scalars['String']['output']>;
  /** Its name, as the website sends it. */
  readonly name: Scalars['String']['output'];
  /** What Pirsch calls its views: occurrences in older versions, page views of its visitors in newer ones. */
  readonly views: Scalars['SafeInt']['output'];
  /** Distinct visitors who caused it. */
  readonly visitors: Scalars['SafeInt']['output'];
};

/**
 * A short address of ClickMeter's that counts who follows it and sends them on. What the lists do not carry is read for all links of a page together where the
 * account answers such lists in full, else link by link.
 */
export type TrackingLink = Datapoint & Measured & Node & {
  readonly __typename?: 'TrackingLink';
  /** The account it belongs to. */
  readonly account: Account;
  /** Whether parameters of the short address are passed on to the destination. Null only when it could not be read. */
  readonly appendsQuery?: Maybe<Scalars['Boolean']['output']>;
  /** What it did in the range, split by a dimension. Null with an error when the provider cannot split so or does not answer. */
  readonly breakdown?: Maybe<Breakdown>;
  /** When it was made. Null when the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The address it sends to; of several, the first. Null when it is no valid address, as one with placeholders may be, or when the provider does not say. */
  readonly destinationUrl?: Maybe<Scalars['URL']['output']>;
  /** The domain of its short address. Null when the provider does not say. */
  readonly domain?: Maybe<RedirectDomain>;
  /** Whether the addresses of its visitors are masked. Null only when it could not be read. */
  readonly encodesIp?: Maybe<Scalars['Boolean']['output']>;
  /** The number of clicks after which it stops by itself. Null when no such number is set. */
  readonly expiresAfterClicks?: Maybe<Scalars['SafeInt']['output']>;
  /** When it stops by itself. Null when it does not. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is marked as a favorite. Null only when it could not be read. */
  readonly favorite?: Maybe<Scalars['Boolean']['output']>;
  /** The conversions that are counted for it, at most five, in the order of their places; empty when there are none. Null only when they could not be read. */
  readonly goals?: Maybe<ReadonlyArray<Conversion>>;
  /** The group it is in. Null when the provider does not say. */
  readonly group?: Maybe<LinkGroup>;
  /** Whether visitors keep seeing the short address while they are at the destination. Null only when it could not be read. */
  readonly hidesDestination?: Maybe<Scalars['Boolean']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** Whether it takes turns between several destinations to compare them. Null only when it could not be read. */
  readonly isABTest?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the provider marks it as public. Null only when it could not be read. */
  readonly isPublic?: Maybe<Scalars['Boolean']['output']>;
  /** What it did in the range. Null with an error when the provider cannot say or does not answer. */
  readonly metrics?: Maybe<Metrics>;
  /** The slug: the last part of its short address, which lists are sorted and searched by. See `title` for its name in people's words. Null when the provider does not say. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Free text of its owner's. Null when there is none. */
  readonly notes?: Maybe<Scalars['String']['output']>;
  /** The provider that counts it. */
  readonly provider: ProviderId;
  /** How browsers are sent on. Null only when it could not be read. */
  readonly redirectType?: Maybe<RedirectType>;
  /** The scripts of advertisers that its visitors are handed to; empty when there are none. Null only when they could not be read. */
  readonly retargetingScripts?: Maybe<ReadonlyArray<RetargetingScript>>;
  /** What it did in each step of the range, oldest first. Null with an error when the provider cannot say or does not answer. */
  readonly series?: Maybe<ReadonlyArray<SeriesPoint>>;
  /** Whether it is in use. Null only when it could not be read. */
  readonly status?: Maybe<DatapointStatus>;
  /** The tags it bears; empty when it bears none. Null only when they could not be read. */
  readonly tags?: Maybe<ReadonlyArray<Tag>>;
  /** What people read as its name. Null when it has none. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Its id at the provider. */
  readonly upstreamId: Scalars['String']['output'];
  /** The short address, whose visits are counted. Null when the provider does not say. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/**
 * A short address of ClickMeter's that counts who follows it and sends them on. What the lists do not carry is read for all links of a page together where the
 * account answers such lists in full, else link by link.
 */
export type TrackingLinkBreakdownArgs = {
  by: Dimension;
  first: Scalars['Int']['input'];
  range: DateRangeInput;
};


/**
 * A short address of ClickMeter's that counts who follows it and sends them on. What the lists do not carry is read for all links of a page together where the
 * account answers such lists in full, else link by link.
 */
export type TrackingLinkMetricsArgs = {
  range: DateRangeInput;
};


/**
 * A short address of ClickMeter's that counts who follows it and sends them on. What the lists do not carry is read for all links of a page together where the
 * account answers such lists in full, else link by link.
 */
export type TrackingLinkSeriesArgs = {
  interval: SeriesInterval;
  range: DateRangeInput;
};

/** An invisible picture of ClickMeter's that counts the views of the page or mail that it stands in. */
export type TrackingPixel = Datapoint & Measured & Node & {
  readonly __typename?: 'TrackingPixel';
  /** The account it belongs to. */
  readonly account: Account;
  /** What it did in the range, split by a dimension. Null with an error when the provider cannot split so or does not answer. */
  readonly breakdown?: Maybe<Breakdown>;
  /** When it was made. Null when the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is put into a page: the pixel's address, or HTML. Null when the provider does not say. */
  readonly embedCode?: Maybe<Scalars['String']['output']>;
  /** Whether the addresses of its viewers are masked. Null only when it could not be read. */
  readonly encodesIp?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is marked as a favorite. Null only when it could not be read. */
  readonly favorite?: Maybe<Scalars['Boolean']['output']>;
  /** The conversions that are counted for it, at most five, in the order of their places; empty when there are none. Null only when they could not be read. */
  readonly goals?: Maybe<ReadonlyArray<Conversion>>;
  /** The group it is in. Null when the provider does not say. */
  readonly group?: Maybe<LinkGroup>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** Whether the provider marks it as public. Null only when it could not be read. */
  readonly isPublic?: Maybe<Scalars['Boolean']['output']>;
  /** What it did in the range. Null with an error when the provider cannot say or does not answer. */
  readonly metrics?: Maybe<Metrics>;
  /** The slug: what lists are sorted and searched by. See `title` for its name in people's words. Null when the provider does not say. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Free text of its owner's. Null when there is none. */
  readonly notes?: Maybe<Scalars['String']['output']>;
  /** Free text about the parameters of its address. Null when there is none. */
  readonly parameterNote?: Maybe<Scalars['String']['output']>;
  /** The provider that counts it. */
  readonly provider: ProviderId;
  /** What it did in each step of the range, oldest first. Null with an error when the provider cannot say or does not answer. */
  readonly series?: Maybe<ReadonlyArray<SeriesPoint>>;
  /** Whether it is in use. Null only when it could not be read. */
  readonly status?: Maybe<DatapointStatus>;
  /** The tags it bears; empty when it bears none. Null only when they could not be read. */
  readonly tags?: Maybe<ReadonlyArray<Tag>>;
  /** What people read as its name. Null when it has none. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Its id at the provider. */
  readonly upstreamId: Scalars['String']['output'];
  /** The address that the pixel is loaded from. Null when the provider gives HTML only: see `embedCode`. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** An invisible picture of ClickMeter's that counts the views of the page or mail that it stands in. */
export type TrackingPixelBreakdownArgs = {
  by: Dimension;
  first: Scalars['Int']['input'];
  range: DateRangeInput;
};


/** An invisible picture of ClickMeter's that counts the views of the page or mail that it stands in. */
export type TrackingPixelMetricsArgs = {
  range: DateRangeInput;
};


/** An invisible picture of ClickMeter's that counts the views of the page or mail that it stands in. */
export type TrackingPixelSeriesArgs = {
  interval: SeriesInterval;
  range: DateRangeInput;
};

/** Where the traffic of campaigns is bought. */
export type TrafficSource = {
  readonly __typename?: 'TrafficSource';
  /** What its owner calls it. Null when the provider tells its id only. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Its id at the provider. Null when only its name is told. */
  readonly upstreamId?: Maybe<Scalars['String']['output']>;
};

/** A website whose visitors Pirsch counts. Its days begin in its own time zone. */
export type Website = Domain & Measured & Node & {
  readonly __typename?: 'Website';
  /** The account it belongs to. */
  readonly account: Account;
  /** Who is on it now. Null with an error when Pirsch does not answer. */
  readonly activeVisitors?: Maybe<ActiveVisitors>;
  /** What it did in the range, split by a dimension. Null with an error when the provider cannot split so or does not answer. */
  readonly breakdown?: Maybe<Breakdown>;
  /** When it was added to Pirsch. Null when Pirsch does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its conversion goals. Null with an error when Pirsch does not answer. */
  readonly goals?: Maybe<ConversionGoalConnection>;
  /** Whether its pages are counted by title as well as by path. Null when Pirsch does not say. */
  readonly groupsByTitle?: Maybe<Scalars['Boolean']['output']>;
  /** The host name. */
  readonly hostname: Scalars['String']['output'];
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** The code by which its tracking snippet names it; public on the website itself. Null when Pirsch does not say. */
  readonly identificationCode?: Maybe<Scalars['String']['output']>;
  /** Whether anybody may see its dashboard. Null when Pirsch does not say. */
  readonly isPublic?: Maybe<Scalars['Boolean']['output']>;
  /** What it did in the range. Null with an error when the provider cannot say or does not answer. */
  readonly metrics?: Maybe<Metrics>;
  /** Its pages that were visited in the range, by default the most visited first. Null with an error when Pirsch does not answer. */
  readonly pages?: Maybe<PageConnection>;
  /** The provider it lives at. */
  readonly provider: ProviderId;
  /** What it did in each step of the range, oldest first. Null with an error when the provider cannot say or does not answer. */
  readonly series?: Maybe<ReadonlyArray<SeriesPoint>>;
  /** The first label of its dashboard's address at Pirsch. Null when Pirsch does not say. */
  readonly subdomain?: Maybe<Scalars['String']['output']>;
  /** The zone in which its days begin. Null when Pirsch does not say: then the account's zone is used. */
  readonly timeZone?: Maybe<Scalars['TimeZone']['output']>;
  /** The custom events that its pages sent in the range, those of most visitors first. Null with an error when Pirsch does not answer. */
  readonly trackedEvents?: Maybe<ReadonlyArray<TrackedEvent>>;
  /** When its settings last changed. Null when Pirsch does not say. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id at the provider. */
  readonly upstreamId: Scalars['String']['output'];
};


/** A website whose visitors Pirsch counts. Its days begin in its own time zone. */
export type WebsiteActiveVisitorsArgs = {
  lastSeconds: Scalars['Int']['input'];
};


/** A website whose visitors Pirsch counts. Its days begin in its own time zone. */
export type WebsiteBreakdownArgs = {
  by: Dimension;
  first: Scalars['Int']['input'];
  range: DateRangeInput;
};


/** A website whose visitors Pirsch counts. Its days begin in its own time zone. */
export type WebsiteGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  order: ListOrder;
  range: DateRangeInput;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** A website whose visitors Pirsch counts. Its days begin in its own time zone. */
export type WebsiteMetricsArgs = {
  range: DateRangeInput;
};


/** A website whose visitors Pirsch counts. Its days begin in its own time zone. */
export type WebsitePagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  order: ListOrder;
  range: DateRangeInput;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** A website whose visitors Pirsch counts. Its days begin in its own time zone. */
export type WebsiteSeriesArgs = {
  interval: SeriesInterval;
  range: DateRangeInput;
};


/** A website whose visitors Pirsch counts. Its days begin in its own time zone. */
export type WebsiteTrackedEventsArgs = {
  first: Scalars['Int']['input'];
  range: DateRangeInput;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<Entity>;
  AccountConnection: ResolverTypeWrapper<ConnectedEntities>;
  AccountEdge: ResolverTypeWrapper<Omit<AccountEdge, 'node'> & { node: ResolversTypes['Account'] }>;
  ActivePage: ResolverTypeWrapper<Omit<ActivePage, 'page'> & { page: ResolversTypes['Page'] }>;
  ActiveVisitors: ResolverTypeWrapper<Omit<ActiveVisitors, 'pages'> & { pages: ReadonlyArray<ResolversTypes['ActivePage']> }>;
  AffiliateNetwork: ResolverTypeWrapper<AffiliateNetwork>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Breakdown: ResolverTypeWrapper<Omit<Breakdown, 'rows'> & { rows: ReadonlyArray<ResolversTypes['BreakdownRow']> }>;
  BreakdownRow: ResolverTypeWrapper<Omit<BreakdownRow, 'metrics'> & { metrics: ResolversTypes['Metrics'] }>;
  Campaign: ResolverTypeWrapper<Omit<Campaign, 'account' | 'breakdown' | 'metrics' | 'offers' | 'series'> & { account: ResolversTypes['Account'], breakdown?: Maybe<ResolversTypes['Breakdown']>, metrics?: Maybe<ResolversTypes['Metrics']>, offers?: Maybe<ReadonlyArray<ResolversTypes['Offer']>>, series?: Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>> }>;
  CampaignCostModel: CampaignCostModel;
  ClickEvent: ResolverTypeWrapper<Omit<ClickEvent, 'account' | 'filterGroup'> & { account: ResolversTypes['Account'], filterGroup?: Maybe<ResolversTypes['FilterGroup']> }>;
  Conversion: ResolverTypeWrapper<Omit<Conversion, 'account' | 'breakdown' | 'metrics' | 'series'> & { account: ResolversTypes['Account'], breakdown?: Maybe<ResolversTypes['Breakdown']>, metrics?: Maybe<ResolversTypes['Metrics']>, series?: Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>> }>;
  ConversionEvent: ResolverTypeWrapper<Omit<ConversionEvent, 'account' | 'filterGroup'> & { account: ResolversTypes['Account'], filterGroup?: Maybe<ResolversTypes['FilterGroup']> }>;
  ConversionGoal: ResolverTypeWrapper<Omit<ConversionGoal, 'account' | 'breakdown' | 'metrics' | 'series' | 'website'> & { account: ResolversTypes['Account'], breakdown?: Maybe<ResolversTypes['Breakdown']>, metrics?: Maybe<ResolversTypes['Metrics']>, series?: Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, website: ResolversTypes['Website'] }>;
  ConversionGoalConnection: ResolverTypeWrapper<Omit<ConversionGoalConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['ConversionGoalEdge']>, nodes: ReadonlyArray<ResolversTypes['ConversionGoal']>, problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  ConversionGoalEdge: ResolverTypeWrapper<Omit<ConversionGoalEdge, 'node'> & { node: ResolversTypes['ConversionGoal'] }>;
  ConversionProtocol: ConversionProtocol;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Datapoint: ResolverTypeWrapper<Entity>;
  DatapointConnection: ResolverTypeWrapper<ConnectedRows>;
  DatapointEdge: ResolverTypeWrapper<Omit<DatapointEdge, 'node'> & { node: ResolversTypes['Datapoint'] }>;
  DatapointFilter: DatapointFilter;
  DatapointStatus: DatapointStatus;
  DatapointType: DatapointType;
  DateRangeInput: DateRangeInput;
  DateRangePreset: DateRangePreset;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayRange: ResolverTypeWrapper<DayRange>;
  DayRangeInput: DayRangeInput;
  Dimension: Dimension;
  Domain: ResolverTypeWrapper<Entity>;
  DomainConnection: ResolverTypeWrapper<ConnectedRows>;
  DomainEdge: ResolverTypeWrapper<Omit<DomainEdge, 'node'> & { node: ResolversTypes['Domain'] }>;
  DomainFilter: DomainFilter;
  DomainType: DomainType;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  Event: ResolverTypeWrapper<Row>;
  EventConnection: ResolverTypeWrapper<ConnectedRows>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventType: EventType;
  EventsInput: EventsInput;
  FilterGroup: ResolverTypeWrapper<Omit<FilterGroup, 'account' | 'breakdown' | 'metrics' | 'series'> & { account: ResolversTypes['Account'], breakdown?: Maybe<ResolversTypes['Breakdown']>, metrics?: Maybe<ResolversTypes['Metrics']>, series?: Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FraudVerdict: FraudVerdict;
  Goal: ResolverTypeWrapper<Entity>;
  GoalConnection: ResolverTypeWrapper<ConnectedRows>;
  GoalEdge: ResolverTypeWrapper<Omit<GoalEdge, 'node'> & { node: ResolversTypes['Goal'] }>;
  GoalFilter: GoalFilter;
  GoalType: GoalType;
  Group: ResolverTypeWrapper<Entity>;
  GroupConnection: ResolverTypeWrapper<ConnectedRows>;
  GroupEdge: ResolverTypeWrapper<Omit<GroupEdge, 'node'> & { node: ResolversTypes['Group'] }>;
  GroupFilter: GroupFilter;
  GroupType: GroupType;
  Hit: ResolverTypeWrapper<Omit<Hit, 'account' | 'conversions' | 'datapoint'> & { account: ResolversTypes['Account'], conversions: ReadonlyArray<ResolversTypes['HitConversion']>, datapoint?: Maybe<ResolversTypes['Datapoint']> }>;
  HitConversion: ResolverTypeWrapper<Omit<HitConversion, 'goal'> & { goal?: Maybe<ResolversTypes['Conversion']> }>;
  HitType: HitType;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImpressionEvent: ResolverTypeWrapper<Omit<ImpressionEvent, 'account' | 'filterGroup'> & { account: ResolversTypes['Account'], filterGroup?: Maybe<ResolversTypes['FilterGroup']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Integration: ResolverTypeWrapper<Integration>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LinkGroup: ResolverTypeWrapper<Omit<LinkGroup, 'account' | 'breakdown' | 'datapoints' | 'metrics' | 'series' | 'tags'> & { account: ResolversTypes['Account'], breakdown?: Maybe<ResolversTypes['Breakdown']>, datapoints?: Maybe<ResolversTypes['DatapointConnection']>, metrics?: Maybe<ResolversTypes['Metrics']>, series?: Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, tags?: Maybe<ReadonlyArray<ResolversTypes['Tag']>> }>;
  ListOrder: ListOrder;
  ListOrderField: ListOrderField;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Measured: ResolverTypeWrapper<Entity>;
  MetricGap: ResolverTypeWrapper<MetricGap>;
  MetricGapReason: MetricGapReason;
  MetricName: MetricName;
  MetricSupport: ResolverTypeWrapper<MetricSupport>;
  Metrics: ResolverTypeWrapper<Figures>;
  MetricsSource: ResolverTypeWrapper<FigureSource>;
  Money: ResolverTypeWrapper<Money>;
  Node: ResolverTypeWrapper<Entity>;
  Offer: ResolverTypeWrapper<Omit<Offer, 'account' | 'breakdown' | 'metrics' | 'series'> & { account: ResolversTypes['Account'], breakdown?: Maybe<ResolversTypes['Breakdown']>, metrics?: Maybe<ResolversTypes['Metrics']>, series?: Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>> }>;
  Page: ResolverTypeWrapper<Omit<Page, 'account' | 'breakdown' | 'metrics' | 'series' | 'website'> & { account: ResolversTypes['Account'], breakdown?: Maybe<ResolversTypes['Breakdown']>, metrics?: Maybe<ResolversTypes['Metrics']>, series?: Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, website: ResolversTypes['Website'] }>;
  PageConnection: ResolverTypeWrapper<Omit<PageConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['PageEdge']>, nodes: ReadonlyArray<ResolversTypes['Page']>, problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  PageEdge: ResolverTypeWrapper<Omit<PageEdge, 'node'> & { node: ResolversTypes['Page'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Problem: ResolverTypeWrapper<ProblemModel>;
  ProblemCode: ProblemCode;
  Provider: ResolverTypeWrapper<KnownProvider>;
  ProviderId: ProviderId;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimit: ResolverTypeWrapper<AccountLimit>;
  RedirectDomain: ResolverTypeWrapper<Omit<RedirectDomain, 'account'> & { account: ResolversTypes['Account'] }>;
  RedirectDomainKind: RedirectDomainKind;
  RedirectType: RedirectType;
  Report: ResolverTypeWrapper<ReportRequest>;
  ReportFigures: ResolverTypeWrapper<ReportPart>;
  ReportFilterInput: ReportFilterInput;
  ReportInput: ReportInput;
  ReportKey: ResolverTypeWrapper<ReportKey>;
  ReportOrderInput: ReportOrderInput;
  ReportRow: ResolverTypeWrapper<ReportRowModel>;
  ReportRowConnection: ResolverTypeWrapper<ConnectedReportRows>;
  ReportRowEdge: ResolverTypeWrapper<Omit<ReportRowEdge, 'node'> & { node: ResolversTypes['ReportRow'] }>;
  ReportTotals: ResolverTypeWrapper<ReportTotalsModel>;
  RetargetingScript: ResolverTypeWrapper<Omit<RetargetingScript, 'account'> & { account: ResolversTypes['Account'] }>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SeriesInterval: SeriesInterval;
  SeriesPoint: ResolverTypeWrapper<Omit<SeriesPoint, 'metrics'> & { metrics: ResolversTypes['Metrics'] }>;
  SortDirection: SortDirection;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Tag: ResolverTypeWrapper<Omit<Tag, 'account' | 'datapoints' | 'groups'> & { account: ResolversTypes['Account'], datapoints?: Maybe<ResolversTypes['DatapointConnection']>, groups?: Maybe<ResolversTypes['GroupConnection']> }>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TrackedEvent: ResolverTypeWrapper<TrackedEvent>;
  TrackingLink: ResolverTypeWrapper<Omit<TrackingLink, 'account' | 'breakdown' | 'domain' | 'goals' | 'group' | 'metrics' | 'retargetingScripts' | 'series' | 'tags'> & { account: ResolversTypes['Account'], breakdown?: Maybe<ResolversTypes['Breakdown']>, domain?: Maybe<ResolversTypes['RedirectDomain']>, goals?: Maybe<ReadonlyArray<ResolversTypes['Conversion']>>, group?: Maybe<ResolversTypes['LinkGroup']>, metrics?: Maybe<ResolversTypes['Metrics']>, retargetingScripts?: Maybe<ReadonlyArray<ResolversTypes['RetargetingScript']>>, series?: Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, tags?: Maybe<ReadonlyArray<ResolversTypes['Tag']>> }>;
  TrackingPixel: ResolverTypeWrapper<Omit<TrackingPixel, 'account' | 'breakdown' | 'goals' | 'group' | 'metrics' | 'series' | 'tags'> & { account: ResolversTypes['Account'], breakdown?: Maybe<ResolversTypes['Breakdown']>, goals?: Maybe<ReadonlyArray<ResolversTypes['Conversion']>>, group?: Maybe<ResolversTypes['LinkGroup']>, metrics?: Maybe<ResolversTypes['Metrics']>, series?: Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, tags?: Maybe<ReadonlyArray<ResolversTypes['Tag']>> }>;
  TrafficSource: ResolverTypeWrapper<TrafficSource>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Website: ResolverTypeWrapper<Omit<Website, 'account' | 'activeVisitors' | 'breakdown' | 'goals' | 'metrics' | 'pages' | 'series'> & { account: ResolversTypes['Account'], activeVisitors?: Maybe<ResolversTypes['ActiveVisitors']>, breakdown?: Maybe<ResolversTypes['Breakdown']>, goals?: Maybe<ResolversTypes['ConversionGoalConnection']>, metrics?: Maybe<ResolversTypes['Metrics']>, pages?: Maybe<ResolversTypes['PageConnection']>, series?: Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: Entity;
  AccountConnection: ConnectedEntities;
  AccountEdge: Omit<AccountEdge, 'node'> & { node: ResolversParentTypes['Account'] };
  ActivePage: Omit<ActivePage, 'page'> & { page: ResolversParentTypes['Page'] };
  ActiveVisitors: Omit<ActiveVisitors, 'pages'> & { pages: ReadonlyArray<ResolversParentTypes['ActivePage']> };
  AffiliateNetwork: AffiliateNetwork;
  Boolean: Scalars['Boolean']['output'];
  Breakdown: Omit<Breakdown, 'rows'> & { rows: ReadonlyArray<ResolversParentTypes['BreakdownRow']> };
  BreakdownRow: Omit<BreakdownRow, 'metrics'> & { metrics: ResolversParentTypes['Metrics'] };
  Campaign: Omit<Campaign, 'account' | 'breakdown' | 'metrics' | 'offers' | 'series'> & { account: ResolversParentTypes['Account'], breakdown?: Maybe<ResolversParentTypes['Breakdown']>, metrics?: Maybe<ResolversParentTypes['Metrics']>, offers?: Maybe<ReadonlyArray<ResolversParentTypes['Offer']>>, series?: Maybe<ReadonlyArray<ResolversParentTypes['SeriesPoint']>> };
  ClickEvent: Omit<ClickEvent, 'account' | 'filterGroup'> & { account: ResolversParentTypes['Account'], filterGroup?: Maybe<ResolversParentTypes['FilterGroup']> };
  Conversion: Omit<Conversion, 'account' | 'breakdown' | 'metrics' | 'series'> & { account: ResolversParentTypes['Account'], breakdown?: Maybe<ResolversParentTypes['Breakdown']>, metrics?: Maybe<ResolversParentTypes['Metrics']>, series?: Maybe<ReadonlyArray<ResolversParentTypes['SeriesPoint']>> };
  ConversionEvent: Omit<ConversionEvent, 'account' | 'filterGroup'> & { account: ResolversParentTypes['Account'], filterGroup?: Maybe<ResolversParentTypes['FilterGroup']> };
  ConversionGoal: Omit<ConversionGoal, 'account' | 'breakdown' | 'metrics' | 'series' | 'website'> & { account: ResolversParentTypes['Account'], breakdown?: Maybe<ResolversParentTypes['Breakdown']>, metrics?: Maybe<ResolversParentTypes['Metrics']>, series?: Maybe<ReadonlyArray<ResolversParentTypes['SeriesPoint']>>, website: ResolversParentTypes['Website'] };
  ConversionGoalConnection: Omit<ConversionGoalConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['ConversionGoalEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ConversionGoal']>, problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  ConversionGoalEdge: Omit<ConversionGoalEdge, 'node'> & { node: ResolversParentTypes['ConversionGoal'] };
  CountryCode: Scalars['CountryCode']['output'];
  Datapoint: Entity;
  DatapointConnection: ConnectedRows;
  DatapointEdge: Omit<DatapointEdge, 'node'> & { node: ResolversParentTypes['Datapoint'] };
  DatapointFilter: DatapointFilter;
  DateRangeInput: DateRangeInput;
  DateTime: Scalars['DateTime']['output'];
  DayRange: DayRange;
  DayRangeInput: DayRangeInput;
  Domain: Entity;
  DomainConnection: ConnectedRows;
  DomainEdge: Omit<DomainEdge, 'node'> & { node: ResolversParentTypes['Domain'] };
  DomainFilter: DomainFilter;
  EmailAddress: Scalars['EmailAddress']['output'];
  Event: Row;
  EventConnection: ConnectedRows;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventsInput: EventsInput;
  FilterGroup: Omit<FilterGroup, 'account' | 'breakdown' | 'metrics' | 'series'> & { account: ResolversParentTypes['Account'], breakdown?: Maybe<ResolversParentTypes['Breakdown']>, metrics?: Maybe<ResolversParentTypes['Metrics']>, series?: Maybe<ReadonlyArray<ResolversParentTypes['SeriesPoint']>> };
  Float: Scalars['Float']['output'];
  Goal: Entity;
  GoalConnection: ConnectedRows;
  GoalEdge: Omit<GoalEdge, 'node'> & { node: ResolversParentTypes['Goal'] };
  GoalFilter: GoalFilter;
  Group: Entity;
  GroupConnection: ConnectedRows;
  GroupEdge: Omit<GroupEdge, 'node'> & { node: ResolversParentTypes['Group'] };
  GroupFilter: GroupFilter;
  Hit: Omit<Hit, 'account' | 'conversions' | 'datapoint'> & { account: ResolversParentTypes['Account'], conversions: ReadonlyArray<ResolversParentTypes['HitConversion']>, datapoint?: Maybe<ResolversParentTypes['Datapoint']> };
  HitConversion: Omit<HitConversion, 'goal'> & { goal?: Maybe<ResolversParentTypes['Conversion']> };
  ID: Scalars['ID']['output'];
  ImpressionEvent: Omit<ImpressionEvent, 'account' | 'filterGroup'> & { account: ResolversParentTypes['Account'], filterGroup?: Maybe<ResolversParentTypes['FilterGroup']> };
  Int: Scalars['Int']['output'];
  Integration: Integration;
  JSON: Scalars['JSON']['output'];
  LinkGroup: Omit<LinkGroup, 'account' | 'breakdown' | 'datapoints' | 'metrics' | 'series' | 'tags'> & { account: ResolversParentTypes['Account'], breakdown?: Maybe<ResolversParentTypes['Breakdown']>, datapoints?: Maybe<ResolversParentTypes['DatapointConnection']>, metrics?: Maybe<ResolversParentTypes['Metrics']>, series?: Maybe<ReadonlyArray<ResolversParentTypes['SeriesPoint']>>, tags?: Maybe<ReadonlyArray<ResolversParentTypes['Tag']>> };
  ListOrder: ListOrder;
  LocalDate: Scalars['LocalDate']['output'];
  Measured: Entity;
  MetricGap: MetricGap;
  MetricSupport: MetricSupport;
  Metrics: Figures;
  MetricsSource: FigureSource;
  Money: Money;
  Node: Entity;
  Offer: Omit<Offer, 'account' | 'breakdown' | 'metrics' | 'series'> & { account: ResolversParentTypes['Account'], breakdown?: Maybe<ResolversParentTypes['Breakdown']>, metrics?: Maybe<ResolversParentTypes['Metrics']>, series?: Maybe<ReadonlyArray<ResolversParentTypes['SeriesPoint']>> };
  Page: Omit<Page, 'account' | 'breakdown' | 'metrics' | 'series' | 'website'> & { account: ResolversParentTypes['Account'], breakdown?: Maybe<ResolversParentTypes['Breakdown']>, metrics?: Maybe<ResolversParentTypes['Metrics']>, series?: Maybe<ReadonlyArray<ResolversParentTypes['SeriesPoint']>>, website: ResolversParentTypes['Website'] };
  PageConnection: Omit<PageConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['PageEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Page']>, problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  PageEdge: Omit<PageEdge, 'node'> & { node: ResolversParentTypes['Page'] };
  PageInfo: PageInfo;
  Problem: ProblemModel;
  Provider: KnownProvider;
  Query: Record<PropertyKey, never>;
  RateLimit: AccountLimit;
  RedirectDomain: Omit<RedirectDomain, 'account'> & { account: ResolversParentTypes['Account'] };
  Report: ReportRequest;
  ReportFigures: ReportPart;
  ReportFilterInput: ReportFilterInput;
  ReportInput: ReportInput;
  ReportKey: ReportKey;
  ReportOrderInput: ReportOrderInput;
  ReportRow: ReportRowModel;
  ReportRowConnection: ConnectedReportRows;
  ReportRowEdge: Omit<ReportRowEdge, 'node'> & { node: ResolversParentTypes['ReportRow'] };
  ReportTotals: ReportTotalsModel;
  RetargetingScript: Omit<RetargetingScript, 'account'> & { account: ResolversParentTypes['Account'] };
  SafeInt: Scalars['SafeInt']['output'];
  SeriesPoint: Omit<SeriesPoint, 'metrics'> & { metrics: ResolversParentTypes['Metrics'] };
  String: Scalars['String']['output'];
  Tag: Omit<Tag, 'account' | 'datapoints' | 'groups'> & { account: ResolversParentTypes['Account'], datapoints?: Maybe<ResolversParentTypes['DatapointConnection']>, groups?: Maybe<ResolversParentTypes['GroupConnection']> };
  TimeZone: Scalars['TimeZone']['output'];
  TrackedEvent: TrackedEvent;
  TrackingLink: Omit<TrackingLink, 'account' | 'breakdown' | 'domain' | 'goals' | 'group' | 'metrics' | 'retargetingScripts' | 'series' | 'tags'> & { account: ResolversParentTypes['Account'], breakdown?: Maybe<ResolversParentTypes['Breakdown']>, domain?: Maybe<ResolversParentTypes['RedirectDomain']>, goals?: Maybe<ReadonlyArray<ResolversParentTypes['Conversion']>>, group?: Maybe<ResolversParentTypes['LinkGroup']>, metrics?: Maybe<ResolversParentTypes['Metrics']>, retargetingScripts?: Maybe<ReadonlyArray<ResolversParentTypes['RetargetingScript']>>, series?: Maybe<ReadonlyArray<ResolversParentTypes['SeriesPoint']>>, tags?: Maybe<ReadonlyArray<ResolversParentTypes['Tag']>> };
  TrackingPixel: Omit<TrackingPixel, 'account' | 'breakdown' | 'goals' | 'group' | 'metrics' | 'series' | 'tags'> & { account: ResolversParentTypes['Account'], breakdown?: Maybe<ResolversParentTypes['Breakdown']>, goals?: Maybe<ReadonlyArray<ResolversParentTypes['Conversion']>>, group?: Maybe<ResolversParentTypes['LinkGroup']>, metrics?: Maybe<ResolversParentTypes['Metrics']>, series?: Maybe<ReadonlyArray<ResolversParentTypes['SeriesPoint']>>, tags?: Maybe<ReadonlyArray<ResolversParentTypes['Tag']>> };
  TrafficSource: TrafficSource;
  URL: Scalars['URL']['output'];
  Website: Omit<Website, 'account' | 'activeVisitors' | 'breakdown' | 'goals' | 'metrics' | 'pages' | 'series'> & { account: ResolversParentTypes['Account'], activeVisitors?: Maybe<ResolversParentTypes['ActiveVisitors']>, breakdown?: Maybe<ResolversParentTypes['Breakdown']>, goals?: Maybe<ResolversParentTypes['ConversionGoalConnection']>, metrics?: Maybe<ResolversParentTypes['Metrics']>, pages?: Maybe<ResolversParentTypes['PageConnection']>, series?: Maybe<ReadonlyArray<ResolversParentTypes['SeriesPoint']>> };
};

export type UpstreamDirectiveArgs = {
  operation: Scalars['String']['input'];
  provider?: Maybe<ProviderId>;
};

export type UpstreamDirectiveResolver<Result, Parent, ContextType = Context, Args = UpstreamDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  breakdown?: Resolver<Maybe<ResolversTypes['Breakdown']>, ParentType, ContextType, RequireFields<AccountBreakdownArgs, 'by' | 'first' | 'range'>>;
  host?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['RateLimit']>, ParentType, ContextType>;
  metrics?: Resolver<Maybe<ResolversTypes['Metrics']>, ParentType, ContextType, RequireFields<AccountMetricsArgs, 'range'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  series?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, ParentType, ContextType, RequireFields<AccountSeriesArgs, 'interval' | 'range'>>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountConnection'] = ResolversParentTypes['AccountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Account']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type AccountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountEdge'] = ResolversParentTypes['AccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type ActivePageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivePage'] = ResolversParentTypes['ActivePage']> = {
  page?: Resolver<ResolversTypes['Page'], ParentType, ContextType>;
  visitors?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ActiveVisitorsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActiveVisitors'] = ResolversParentTypes['ActiveVisitors']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pages?: Resolver<ReadonlyArray<ResolversTypes['ActivePage']>, ParentType, ContextType>;
  visitors?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type AffiliateNetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffiliateNetwork'] = ResolversParentTypes['AffiliateNetwork']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  upstreamId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BreakdownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Breakdown'] = ResolversParentTypes['Breakdown']> = {
  by?: Resolver<ResolversTypes['Dimension'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['BreakdownRow']>, ParentType, ContextType>;
  truncated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BreakdownRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakdownRow'] = ResolversParentTypes['BreakdownRow']> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['Metrics'], ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  breakdown?: Resolver<Maybe<ResolversTypes['Breakdown']>, ParentType, ContextType, RequireFields<CampaignBreakdownArgs, 'by' | 'first' | 'range'>>;
  costModel?: Resolver<Maybe<ResolversTypes['CampaignCostModel']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metrics?: Resolver<Maybe<ResolversTypes['Metrics']>, ParentType, ContextType, RequireFields<CampaignMetricsArgs, 'range'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Offer']>>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  series?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, ParentType, ContextType, RequireFields<CampaignSeriesArgs, 'interval' | 'range'>>;
  status?: Resolver<Maybe<ResolversTypes['DatapointStatus']>, ParentType, ContextType>;
  tags?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  trackingDomain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trafficSource?: Resolver<Maybe<ResolversTypes['TrafficSource']>, ParentType, ContextType>;
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClickEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClickEvent'] = ResolversParentTypes['ClickEvent']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  advertiser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  browser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filterGroup?: Resolver<Maybe<ResolversTypes['FilterGroup']>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  integration?: Resolver<ResolversTypes['Integration'], ParentType, ContextType>;
  ip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  os?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payout?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  rejectionReasons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  revenue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['FraudVerdict']>, ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transactionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conversion'] = ResolversParentTypes['Conversion']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  breakdown?: Resolver<Maybe<ResolversTypes['Breakdown']>, ParentType, ContextType, RequireFields<ConversionBreakdownArgs, 'by' | 'first' | 'range'>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  metrics?: Resolver<Maybe<ResolversTypes['Metrics']>, ParentType, ContextType, RequireFields<ConversionMetricsArgs, 'range'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  protocol?: Resolver<Maybe<ResolversTypes['ConversionProtocol']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  series?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, ParentType, ContextType, RequireFields<ConversionSeriesArgs, 'interval' | 'range'>>;
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversionEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversionEvent'] = ResolversParentTypes['ConversionEvent']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  advertiser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  browser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clickedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filterGroup?: Resolver<Maybe<ResolversTypes['FilterGroup']>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  integration?: Resolver<ResolversTypes['Integration'], ParentType, ContextType>;
  ip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  os?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payout?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  rejectionReasons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  revenue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['FraudVerdict']>, ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transactionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversionGoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversionGoal'] = ResolversParentTypes['ConversionGoal']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  breakdown?: Resolver<Maybe<ResolversTypes['Breakdown']>, ParentType, ContextType, RequireFields<ConversionGoalBreakdownArgs, 'by' | 'first' | 'range'>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deletesWhenReached?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  emailsWhenReached?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  eventName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metrics?: Resolver<Maybe<ResolversTypes['Metrics']>, ParentType, ContextType, RequireFields<ConversionGoalMetricsArgs, 'range'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pathPattern?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pattern?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  series?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, ParentType, ContextType, RequireFields<ConversionGoalSeriesArgs, 'interval' | 'range'>>;
  targetConversionRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  targetVisitors?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  website?: Resolver<ResolversTypes['Website'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversionGoalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversionGoalConnection'] = ResolversParentTypes['ConversionGoalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConversionGoalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ConversionGoal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type ConversionGoalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversionGoalEdge'] = ResolversParentTypes['ConversionGoalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConversionGoal'], ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type DatapointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Datapoint'] = ResolversParentTypes['Datapoint']> = {
  __resolveType: TypeResolveFn<'Campaign' | 'Offer' | 'Page' | 'TrackingLink' | 'TrackingPixel', ParentType, ContextType>;
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  breakdown?: Resolver<Maybe<ResolversTypes['Breakdown']>, ParentType, ContextType, RequireFields<DatapointBreakdownArgs, 'by' | 'first' | 'range'>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metrics?: Resolver<Maybe<ResolversTypes['Metrics']>, ParentType, ContextType, RequireFields<DatapointMetricsArgs, 'range'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  series?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, ParentType, ContextType, RequireFields<DatapointSeriesArgs, 'interval' | 'range'>>;
  status?: Resolver<Maybe<ResolversTypes['DatapointStatus']>, ParentType, ContextType>;
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type DatapointConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatapointConnection'] = ResolversParentTypes['DatapointConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DatapointEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Datapoint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type DatapointEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatapointEdge'] = ResolversParentTypes['DatapointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Datapoint'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayRange'] = ResolversParentTypes['DayRange']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type DomainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Domain'] = ResolversParentTypes['Domain']> = {
  __resolveType: TypeResolveFn<'RedirectDomain' | 'Website', ParentType, ContextType>;
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  hostname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DomainConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainConnection'] = ResolversParentTypes['DomainConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DomainEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Domain']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type DomainEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainEdge'] = ResolversParentTypes['DomainEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  __resolveType: TypeResolveFn<'ClickEvent' | 'ConversionEvent' | 'Hit' | 'ImpressionEvent', ParentType, ContextType>;
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  ip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type FilterGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilterGroup'] = ResolversParentTypes['FilterGroup']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  advertiserIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  breakdown?: Resolver<Maybe<ResolversTypes['Breakdown']>, ParentType, ContextType, RequireFields<FilterGroupBreakdownArgs, 'by' | 'first' | 'range'>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filters?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  integration?: Resolver<ResolversTypes['Integration'], ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  metrics?: Resolver<Maybe<ResolversTypes['Metrics']>, ParentType, ContextType, RequireFields<FilterGroupMetricsArgs, 'range'>>;
  monitorsOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offerIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  publisherIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  rtbEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, ParentType, ContextType, RequireFields<FilterGroupSeriesArgs, 'interval' | 'range'>>;
  tags?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  __resolveType: TypeResolveFn<'Conversion' | 'ConversionGoal', ParentType, ContextType>;
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  breakdown?: Resolver<Maybe<ResolversTypes['Breakdown']>, ParentType, ContextType, RequireFields<GoalBreakdownArgs, 'by' | 'first' | 'range'>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metrics?: Resolver<Maybe<ResolversTypes['Metrics']>, ParentType, ContextType, RequireFields<GoalMetricsArgs, 'range'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  series?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, ParentType, ContextType, RequireFields<GoalSeriesArgs, 'interval' | 'range'>>;
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GoalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalConnection'] = ResolversParentTypes['GoalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GoalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Goal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type GoalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalEdge'] = ResolversParentTypes['GoalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Goal'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  __resolveType: TypeResolveFn<'FilterGroup' | 'LinkGroup', ParentType, ContextType>;
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  breakdown?: Resolver<Maybe<ResolversTypes['Breakdown']>, ParentType, ContextType, RequireFields<GroupBreakdownArgs, 'by' | 'first' | 'range'>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  metrics?: Resolver<Maybe<ResolversTypes['Metrics']>, ParentType, ContextType, RequireFields<GroupMetricsArgs, 'range'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  series?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, ParentType, ContextType, RequireFields<GroupSeriesArgs, 'interval' | 'range'>>;
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupConnection'] = ResolversParentTypes['GroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type GroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupEdge'] = ResolversParentTypes['GroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
};

export type HitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hit'] = ResolversParentTypes['Hit']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  browser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conversions?: Resolver<ReadonlyArray<ResolversTypes['HitConversion']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  datapoint?: Resolver<Maybe<ResolversTypes['Datapoint']>, ParentType, ContextType>;
  destinationUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  ip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isBot?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isProxy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isUnique?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  os?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  queryParameters?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referrer?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['HitType']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HitConversionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HitConversion'] = ResolversParentTypes['HitConversion']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['Conversion']>, ParentType, ContextType>;
  parameter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type ImpressionEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpressionEvent'] = ResolversParentTypes['ImpressionEvent']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  advertiser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  browser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filterGroup?: Resolver<Maybe<ResolversTypes['FilterGroup']>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  integration?: Resolver<ResolversTypes['Integration'], ParentType, ContextType>;
  ip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  os?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  rejectionReasons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['FraudVerdict']>, ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transactionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntegrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Integration'] = ResolversParentTypes['Integration']> = {
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LinkGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkGroup'] = ResolversParentTypes['LinkGroup']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  breakdown?: Resolver<Maybe<ResolversTypes['Breakdown']>, ParentType, ContextType, RequireFields<LinkGroupBreakdownArgs, 'by' | 'first' | 'range'>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  datapoints?: Resolver<Maybe<ResolversTypes['DatapointConnection']>, ParentType, ContextType, RequireFields<LinkGroupDatapointsArgs, 'first' | 'order' | 'range' | 'status'>>;
  favorite?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isPublic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  linkCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  metrics?: Resolver<Maybe<ResolversTypes['Metrics']>, ParentType, ContextType, RequireFields<LinkGroupMetricsArgs, 'range'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  series?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, ParentType, ContextType, RequireFields<LinkGroupSeriesArgs, 'interval' | 'range'>>;
  tags?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Tag']>>, ParentType, ContextType>;
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MeasuredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measured'] = ResolversParentTypes['Measured']> = {
  __resolveType: TypeResolveFn<'Account' | 'Campaign' | 'Conversion' | 'ConversionGoal' | 'FilterGroup' | 'LinkGroup' | 'Offer' | 'Page' | 'TrackingLink' | 'TrackingPixel' | 'Website', ParentType, ContextType>;
  breakdown?: Resolver<Maybe<ResolversTypes['Breakdown']>, ParentType, ContextType, RequireFields<MeasuredBreakdownArgs, 'by' | 'first' | 'range'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metrics?: Resolver<Maybe<ResolversTypes['Metrics']>, ParentType, ContextType, RequireFields<MeasuredMetricsArgs, 'range'>>;
  series?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, ParentType, ContextType, RequireFields<MeasuredSeriesArgs, 'interval' | 'range'>>;
};

export type MetricGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricGap'] = ResolversParentTypes['MetricGap']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['MetricName'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MetricGapReason'], ParentType, ContextType>;
};

export type MetricSupportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricSupport'] = ResolversParentTypes['MetricSupport']> = {
  isAdditive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['MetricName'], ParentType, ContextType>;
  settlesAfterDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upstreamName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MetricsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Metrics'] = ResolversParentTypes['Metrics']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  botClicks?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  bounceRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  bounces?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  clicks?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  conversionRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  conversionValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  conversions?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  fraudRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fraudulentClicks?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  fraudulentConversions?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['MetricGap']>, ParentType, ContextType>;
  isSettled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  offerClicks?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  profit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  range?: Resolver<ResolversTypes['DayRange'], ParentType, ContextType>;
  revenue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['MetricsSource']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  uniqueClicks?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  uniqueConversions?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  uniqueViews?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  views?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  visitors?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type MetricsSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricsSource'] = ResolversParentTypes['MetricsSource']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Account' | 'Campaign' | 'Conversion' | 'ConversionGoal' | 'FilterGroup' | 'LinkGroup' | 'Offer' | 'Page' | 'RedirectDomain' | 'RetargetingScript' | 'Tag' | 'TrackingLink' | 'TrackingPixel' | 'Website', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  affiliateNetwork?: Resolver<Maybe<ResolversTypes['AffiliateNetwork']>, ParentType, ContextType>;
  breakdown?: Resolver<Maybe<ResolversTypes['Breakdown']>, ParentType, ContextType, RequireFields<OfferBreakdownArgs, 'by' | 'first' | 'range'>>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPayoutPerConversion?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  linkTemplate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metrics?: Resolver<Maybe<ResolversTypes['Metrics']>, ParentType, ContextType, RequireFields<OfferMetricsArgs, 'range'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payout?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  series?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, ParentType, ContextType, RequireFields<OfferSeriesArgs, 'interval' | 'range'>>;
  status?: Resolver<Maybe<ResolversTypes['DatapointStatus']>, ParentType, ContextType>;
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Page'] = ResolversParentTypes['Page']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  breakdown?: Resolver<Maybe<ResolversTypes['Breakdown']>, ParentType, ContextType, RequireFields<PageBreakdownArgs, 'by' | 'first' | 'range'>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metrics?: Resolver<Maybe<ResolversTypes['Metrics']>, ParentType, ContextType, RequireFields<PageMetricsArgs, 'range'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  series?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, ParentType, ContextType, RequireFields<PageSeriesArgs, 'interval' | 'range'>>;
  status?: Resolver<Maybe<ResolversTypes['DatapointStatus']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  website?: Resolver<ResolversTypes['Website'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageConnection'] = ResolversParentTypes['PageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Page']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type PageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageEdge'] = ResolversParentTypes['PageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Page'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider']> = {
  accounts?: Resolver<ReadonlyArray<ResolversTypes['Account']>, ParentType, ContextType>;
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['Dimension']>, ParentType, ContextType>;
  documentation?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  metrics?: Resolver<ReadonlyArray<ResolversTypes['MetricSupport']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accounts?: Resolver<ResolversTypes['AccountConnection'], ParentType, ContextType, RequireFields<QueryAccountsArgs, 'first'>>;
  datapoint?: Resolver<Maybe<ResolversTypes['Datapoint']>, ParentType, ContextType, RequireFields<QueryDatapointArgs, 'id'>>;
  datapoints?: Resolver<Maybe<ResolversTypes['DatapointConnection']>, ParentType, ContextType, RequireFields<QueryDatapointsArgs, 'first' | 'order' | 'range'>>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType, RequireFields<QueryDomainArgs, 'id'>>;
  domains?: Resolver<Maybe<ResolversTypes['DomainConnection']>, ParentType, ContextType, RequireFields<QueryDomainsArgs, 'first' | 'order'>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<QueryEventsArgs, 'first' | 'input'>>;
  goal?: Resolver<Maybe<ResolversTypes['Goal']>, ParentType, ContextType, RequireFields<QueryGoalArgs, 'id'>>;
  goals?: Resolver<Maybe<ResolversTypes['GoalConnection']>, ParentType, ContextType, RequireFields<QueryGoalsArgs, 'first' | 'order' | 'range'>>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<QueryGroupArgs, 'id'>>;
  groups?: Resolver<Maybe<ResolversTypes['GroupConnection']>, ParentType, ContextType, RequireFields<QueryGroupsArgs, 'first' | 'order' | 'range'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  providers?: Resolver<ReadonlyArray<ResolversTypes['Provider']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryReportArgs, 'input'>>;
};

export type RateLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateLimit'] = ResolversParentTypes['RateLimit']> = {
  calls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  perSeconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resetsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RedirectDomainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedirectDomain'] = ResolversParentTypes['RedirectDomain']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  homepageUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  hostname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['RedirectDomainKind']>, ParentType, ContextType>;
  notFoundUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['Dimension']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<ResolversTypes['ReportRowConnection']>, ParentType, ContextType, RequireFields<ReportRowsArgs, 'first'>>;
  totals?: Resolver<Maybe<ResolversTypes['ReportTotals']>, ParentType, ContextType>;
};

export type ReportFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportFigures'] = ResolversParentTypes['ReportFigures']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['Metrics'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Metrics']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportKey'] = ResolversParentTypes['ReportKey']> = {
  dimension?: Resolver<ResolversTypes['Dimension'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportRow'] = ResolversParentTypes['ReportRow']> = {
  figures?: Resolver<ReadonlyArray<ResolversTypes['ReportFigures']>, ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['ReportKey']>, ParentType, ContextType>;
};

export type ReportRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportRowConnection'] = ResolversParentTypes['ReportRowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReportRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type ReportRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportRowEdge'] = ResolversParentTypes['ReportRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReportRow'], ParentType, ContextType>;
};

export type ReportTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportTotals'] = ResolversParentTypes['ReportTotals']> = {
  figures?: Resolver<ReadonlyArray<ResolversTypes['ReportFigures']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type RetargetingScriptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetargetingScript'] = ResolversParentTypes['RetargetingScript']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SeriesPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesPoint'] = ResolversParentTypes['SeriesPoint']> = {
  metrics?: Resolver<ResolversTypes['Metrics'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type TagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  datapoints?: Resolver<Maybe<ResolversTypes['DatapointConnection']>, ParentType, ContextType, RequireFields<TagDatapointsArgs, 'first' | 'order' | 'range' | 'status'>>;
  groups?: Resolver<Maybe<ResolversTypes['GroupConnection']>, ParentType, ContextType, RequireFields<TagGroupsArgs, 'first' | 'order' | 'range' | 'status'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type TrackedEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackedEvent'] = ResolversParentTypes['TrackedEvent']> = {
  averageDurationSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  conversionRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  metaKeys?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  views?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  visitors?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type TrackingLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackingLink'] = ResolversParentTypes['TrackingLink']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  appendsQuery?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  breakdown?: Resolver<Maybe<ResolversTypes['Breakdown']>, ParentType, ContextType, RequireFields<TrackingLinkBreakdownArgs, 'by' | 'first' | 'range'>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  destinationUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['RedirectDomain']>, ParentType, ContextType>;
  encodesIp?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  expiresAfterClicks?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  favorite?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  goals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Conversion']>>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['LinkGroup']>, ParentType, ContextType>;
  hidesDestination?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isABTest?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isPublic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  metrics?: Resolver<Maybe<ResolversTypes['Metrics']>, ParentType, ContextType, RequireFields<TrackingLinkMetricsArgs, 'range'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  redirectType?: Resolver<Maybe<ResolversTypes['RedirectType']>, ParentType, ContextType>;
  retargetingScripts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RetargetingScript']>>, ParentType, ContextType>;
  series?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, ParentType, ContextType, RequireFields<TrackingLinkSeriesArgs, 'interval' | 'range'>>;
  status?: Resolver<Maybe<ResolversTypes['DatapointStatus']>, ParentType, ContextType>;
  tags?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Tag']>>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrackingPixelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackingPixel'] = ResolversParentTypes['TrackingPixel']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  breakdown?: Resolver<Maybe<ResolversTypes['Breakdown']>, ParentType, ContextType, RequireFields<TrackingPixelBreakdownArgs, 'by' | 'first' | 'range'>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  embedCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  encodesIp?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  favorite?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  goals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Conversion']>>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['LinkGroup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPublic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  metrics?: Resolver<Maybe<ResolversTypes['Metrics']>, ParentType, ContextType, RequireFields<TrackingPixelMetricsArgs, 'range'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parameterNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  series?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, ParentType, ContextType, RequireFields<TrackingPixelSeriesArgs, 'interval' | 'range'>>;
  status?: Resolver<Maybe<ResolversTypes['DatapointStatus']>, ParentType, ContextType>;
  tags?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Tag']>>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrafficSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrafficSource'] = ResolversParentTypes['TrafficSource']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  upstreamId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type WebsiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Website'] = ResolversParentTypes['Website']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  activeVisitors?: Resolver<Maybe<ResolversTypes['ActiveVisitors']>, ParentType, ContextType, RequireFields<WebsiteActiveVisitorsArgs, 'lastSeconds'>>;
  breakdown?: Resolver<Maybe<ResolversTypes['Breakdown']>, ParentType, ContextType, RequireFields<WebsiteBreakdownArgs, 'by' | 'first' | 'range'>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  goals?: Resolver<Maybe<ResolversTypes['ConversionGoalConnection']>, ParentType, ContextType, RequireFields<WebsiteGoalsArgs, 'first' | 'order' | 'range'>>;
  groupsByTitle?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hostname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identificationCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isPublic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  metrics?: Resolver<Maybe<ResolversTypes['Metrics']>, ParentType, ContextType, RequireFields<WebsiteMetricsArgs, 'range'>>;
  pages?: Resolver<Maybe<ResolversTypes['PageConnection']>, ParentType, ContextType, RequireFields<WebsitePagesArgs, 'first' | 'order' | 'range'>>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  series?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, ParentType, ContextType, RequireFields<WebsiteSeriesArgs, 'interval' | 'range'>>;
  subdomain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['TimeZone']>, ParentType, ContextType>;
  trackedEvents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TrackedEvent']>>, ParentType, ContextType, RequireFields<WebsiteTrackedEventsArgs, 'first' | 'range'>>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Account?: AccountResolvers<ContextType>;
  AccountConnection?: AccountConnectionResolvers<ContextType>;
  AccountEdge?: AccountEdgeResolvers<ContextType>;
  ActivePage?: ActivePageResolvers<ContextType>;
  ActiveVisitors?: ActiveVisitorsResolvers<ContextType>;
  AffiliateNetwork?: AffiliateNetworkResolvers<ContextType>;
  Breakdown?: BreakdownResolvers<ContextType>;
  BreakdownRow?: BreakdownRowResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  ClickEvent?: ClickEventResolvers<ContextType>;
  Conversion?: ConversionResolvers<ContextType>;
  ConversionEvent?: ConversionEventResolvers<ContextType>;
  ConversionGoal?: ConversionGoalResolvers<ContextType>;
  ConversionGoalConnection?: ConversionGoalConnectionResolvers<ContextType>;
  ConversionGoalEdge?: ConversionGoalEdgeResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Datapoint?: DatapointResolvers<ContextType>;
  DatapointConnection?: DatapointConnectionResolvers<ContextType>;
  DatapointEdge?: DatapointEdgeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DayRange?: DayRangeResolvers<ContextType>;
  Domain?: DomainResolvers<ContextType>;
  DomainConnection?: DomainConnectionResolvers<ContextType>;
  DomainEdge?: DomainEdgeResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  FilterGroup?: FilterGroupResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  GoalConnection?: GoalConnectionResolvers<ContextType>;
  GoalEdge?: GoalEdgeResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupConnection?: GroupConnectionResolvers<ContextType>;
  GroupEdge?: GroupEdgeResolvers<ContextType>;
  Hit?: HitResolvers<ContextType>;
  HitConversion?: HitConversionResolvers<ContextType>;
  ImpressionEvent?: ImpressionEventResolvers<ContextType>;
  Integration?: IntegrationResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LinkGroup?: LinkGroupResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Measured?: MeasuredResolvers<ContextType>;
  MetricGap?: MetricGapResolvers<ContextType>;
  MetricSupport?: MetricSupportResolvers<ContextType>;
  Metrics?: MetricsResolvers<ContextType>;
  MetricsSource?: MetricsSourceResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  Page?: PageResolvers<ContextType>;
  PageConnection?: PageConnectionResolvers<ContextType>;
  PageEdge?: PageEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimit?: RateLimitResolvers<ContextType>;
  RedirectDomain?: RedirectDomainResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportFigures?: ReportFiguresResolvers<ContextType>;
  ReportKey?: ReportKeyResolvers<ContextType>;
  ReportRow?: ReportRowResolvers<ContextType>;
  ReportRowConnection?: ReportRowConnectionResolvers<ContextType>;
  ReportRowEdge?: ReportRowEdgeResolvers<ContextType>;
  ReportTotals?: ReportTotalsResolvers<ContextType>;
  RetargetingScript?: RetargetingScriptResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SeriesPoint?: SeriesPointResolvers<ContextType>;
  Tag?: TagResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  TrackedEvent?: TrackedEventResolvers<ContextType>;
  TrackingLink?: TrackingLinkResolvers<ContextType>;
  TrackingPixel?: TrackingPixelResolvers<ContextType>;
  TrafficSource?: TrafficSourceResolvers<ContextType>;
  URL?: GraphQLScalarType;
  Website?: WebsiteResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  upstream?: UpstreamDirectiveResolver<any, any, ContextType>;
};
