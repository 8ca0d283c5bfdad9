import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Entity, Row, Figures, FigureSource, Problem as ProblemModel } from '../model/entity';
import type { ConnectedEntities, ConnectedRows } from '../model/connected';
import type { Judgement, Counterpart, LandingGoal as LandingGoalModel, Landing, PageLink as PageLinkModel, UnmatchedLink as UnmatchedLinkModel } from '../model/join';
import type { ConnectedLandingGoals, ConnectedPageLinks, KnownProvider, AccountLimit, ReportRequest, ReportPart, ReportRow as ReportRowModel, ConnectedReportRows, ReportTotals as ReportTotalsModel, ConnectedUnmatchedLinks, Context } from '../context';
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

/** A link by which anybody who has it may see the dashboard of a website. The code that opens it works like a password and is not a part of it: only `accessLinkCreate` answers it, once. */
export type AccessLink = Node & {
  readonly __typename?: 'AccessLink';
  /** The account it belongs to. */
  readonly account: Account;
  /** When it was made. Null when the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What its owner noted of it. Null when there is nothing. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** The provider it lives at. */
  readonly provider: ProviderId;
  /** When it was last changed. Null when the provider does not say. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id at the provider. */
  readonly upstreamId: Scalars['String']['output'];
  /** When it ends. Null when it does not end, or the provider does not say. */
  readonly validUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The website that it belongs to. */
  readonly website: Website;
};

/** A page of access links. */
export type AccessLinkConnection = {
  readonly __typename?: 'AccessLinkConnection';
  /** The access links with their cursors. */
  readonly edges: ReadonlyArray<AccessLinkEdge>;
  /** The access links alone. */
  readonly nodes: ReadonlyArray<AccessLink>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** The parts of the list that could not be had. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many there are in all. Null when the provider does not tell. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** The new access link. */
export type AccessLinkCreateInput = {
  /** What it is for. */
  readonly description: Scalars['String']['input'];
  /** A text of your own, of 1 to 255 characters: the same text within a day is answered from the first time and changes nothing more. Null: each request is a change of its own. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The website, by its id. */
  readonly websiteId: Scalars['ID']['input'];
};

/** The access link that was made. */
export type AccessLinkCreatePayload = MutationPayload & {
  readonly __typename?: 'AccessLinkCreatePayload';
  /** The new access link. Null when it was not made. */
  readonly accessLink?: Maybe<AccessLink>;
  /** The code that opens the dashboard, which the graph does not tell again: handle it like a password. Null when no link was made, or when the provider does not say. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The address of the dashboard with the code in it, to be handled like the code. Null when there is no code, or when the website has no subdomain at Pirsch. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The access link to delete. */
export type AccessLinkDeleteInput = {
  /** The access link, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** The access link that was deleted. */
export type AccessLinkDeletePayload = MutationPayload & {
  readonly __typename?: 'AccessLinkDeletePayload';
  /** The id of the access link that is gone. Null when it was not deleted. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An access link in its list. */
export type AccessLinkEdge = {
  readonly __typename?: 'AccessLinkEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The access link. */
  readonly node: AccessLink;
};

/** The access link and what is noted of it. */
export type AccessLinkUpdateInput = {
  /** What it is for. */
  readonly description: Scalars['String']['input'];
  /** The access link, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** The access link that was changed. */
export type AccessLinkUpdatePayload = MutationPayload & {
  readonly __typename?: 'AccessLinkUpdatePayload';
  /** The access link as it is now. Null when it was not changed. */
  readonly accessLink?: Maybe<AccessLink>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** One set of credentials at one provider. */
export type Account = Measured & Node & {
  readonly __typename?: 'Account';
  /** What it did in the range, split by a dimension. Null with an error when the provider cannot split so or does not answer. */
  readonly breakdown?: Maybe<Breakdown>;
  /** The newest clicks and views, at most 100; what is older is listed by `events`. Null with an error when the provider does not answer, and without one at other providers. */
  readonly clickstream?: Maybe<HitConnection>;
  /** How many conversions there are. Null with an error when the provider does not answer, and without one at other providers. */
  readonly conversionCount?: Maybe<Scalars['SafeInt']['output']>;
  /** What all conversions did in each step of the range, oldest first. Null with an error when the provider does not answer, and without one at other providers. */
  readonly conversionSeries?: Maybe<ReadonlyArray<SeriesPoint>>;
  /** How many links and pixels there are. Null with an error when the provider does not answer, and without one at other providers. */
  readonly datapointCount?: Maybe<Scalars['SafeInt']['output']>;
  /** What all links, or all pixels, did in each step of the range, oldest first. Null with an error when the provider does not answer, and without one at other providers. */
  readonly datapointSeries?: Maybe<ReadonlyArray<SeriesPoint>>;
  /** What all links and pixels did, or all of one kind. Null with an error when the provider does not answer, and without one at other providers. */
  readonly datapointTotals?: Maybe<Metrics>;
  /** The domains that links with a destination in their address may lead to. Null with an error when the provider does not answer, and without one at other providers. */
  readonly domainWhitelist?: Maybe<DomainWhitelistConnection>;
  /**
   * The exports of the Download Center, in the provider's order. Their state is at most ten seconds old: one page of this list follows up to a hundred jobs with
   * one call. Null for accounts of other providers, and with an error when the provider does not answer.
   */
  readonly exports?: Maybe<ExportConnection>;
  /**
   * One click, told apart by five values. Null when there is none, for accounts of other providers, and with an error when the provider does not answer. A click that
   * is not found may be the fault of the path that the settings name: the day's table, and another click of it, are asked to tell, which makes up to two further
   * calls. A wrong path, and one that they cannot show to be right, is an error that names the setting.
   */
  readonly fraudClick?: Maybe<ClickEvent>;
  /**
   * One conversion, or a later event of one, told apart by five values. Null when there is none, for accounts of other providers, and with an error when the provider
   * does not answer. A conversion that is not found may be the fault of the path that the settings name: the day's table, and another conversion of it, are asked to
   * tell, which makes up to two further calls. A wrong path, and one that they cannot show to be right, is an error that names the setting.
   */
  readonly fraudConversion?: Maybe<ConversionEvent>;
  /**
   * One table of one integration, newest first, straight on the provider's own cursors: pages can be walked in both directions, each with one call. Rows that belong
   * to one transaction share a cursor; `Query.events` walks all integrations without that weakness, forwards only. Null for accounts of other providers, and with an
   * error when the provider does not answer.
   */
  readonly fraudEvents?: Maybe<EventConnection>;
  /** Those who may see parts of the account with keys of their own. Their keys and passwords are not part of this graph. Null with an error when the provider does not answer, and without one at other providers. */
  readonly guests?: Maybe<GuestConnection>;
  /** The host that its calls go to. */
  readonly host: Scalars['String']['output'];
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** The addresses whose visits are not counted. Null with an error when the provider does not answer, and without one at other providers. */
  readonly ipBlacklist?: Maybe<IpBlacklistConnection>;
  /** As `plan`, asked by the call for whoever the key was given to: the owner, or a guest. Null with an error when the provider does not answer, and without one at other providers. */
  readonly keyPlan?: Maybe<AccountPlan>;
  /** As `profile`, asked by the call for whoever the key was given to: the owner, or a guest. Null with an error when the provider does not answer, and without one at other providers. */
  readonly keyProfile?: Maybe<AccountProfile>;
  /** The provider's limits as they stand at this moment for this account. */
  readonly limits: ReadonlyArray<RateLimit>;
  /** How many groups there are. Null with an error when the provider does not answer, and without one at other providers. */
  readonly linkGroupCount?: Maybe<Scalars['SafeInt']['output']>;
  /** What all groups did in each step of the range, oldest first. Null with an error when the provider does not answer, and without one at other providers. */
  readonly linkGroupSeries?: Maybe<ReadonlyArray<SeriesPoint>>;
  /** What all groups did. Null with an error when the provider does not answer, and without one at other providers. */
  readonly linkGroupTotals?: Maybe<Metrics>;
  /** What it did in the range. Null with an error when the provider cannot say or does not answer. */
  readonly metrics?: Maybe<Metrics>;
  /** Its name in the settings; unique over all providers. */
  readonly name: Scalars['String']['output'];
  /** What the account may use, and has used. Keys of guests may not ask for it. Null with an error when the provider does not answer, and without one at other providers. */
  readonly plan?: Maybe<AccountPlan>;
  /** Who the account belongs to. Null with an error when the provider does not answer, and without one at other providers. */
  readonly profile?: Maybe<AccountProfile>;
  /** The provider it belongs to. */
  readonly provider: ProviderId;
  /** How many domains of a kind there are. Null with an error when the provider does not answer, and without one at other providers. */
  readonly redirectDomainCount?: Maybe<Scalars['SafeInt']['output']>;
  /** The scripts of advertisers that links can hand their visitors to. Null with an error when the provider does not answer, and without one at other providers. */
  readonly retargetingScripts?: Maybe<RetargetingScriptConnection>;
  /** What it did in each step of the range, oldest first. Null with an error when the provider cannot say or does not answer. */
  readonly series?: Maybe<ReadonlyArray<SeriesPoint>>;
  /** The tags of the account, in the order that the provider keeps. Null with an error when the provider does not answer, and without one at other providers. */
  readonly tags?: Maybe<TagConnection>;
  /** The zone in which its days begin, where the provider does not say otherwise. */
  readonly timeZone: Scalars['TimeZone']['output'];
  /** What the account’s visitors had in common, largest first, where `breakdown` has no dimension for it. Null with an error when the provider does not answer, and without one at other providers. */
  readonly topReport?: Maybe<ReadonlyArray<BreakdownRow>>;
};


/** One set of credentials at one provider. */
export type AccountBreakdownArgs = {
  by: Dimension;
  first: Scalars['Int']['input'];
  range: DateRangeInput;
};


/** One set of credentials at one provider. */
export type AccountClickstreamArgs = {
  first: Scalars['Int']['input'];
  of?: InputMaybe<Scalars['ID']['input']>;
  only?: InputMaybe<HitSelection>;
};


/** One set of credentials at one provider. */
export type AccountConversionCountArgs = {
  createdAfter?: InputMaybe<Scalars['LocalDate']['input']>;
  createdBefore?: InputMaybe<Scalars['LocalDate']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<DatapointStatus>;
};


/** One set of credentials at one provider. */
export type AccountConversionSeriesArgs = {
  interval: SeriesInterval;
  range: DateRangeInput;
  status?: InputMaybe<DatapointStatus>;
};


/** One set of credentials at one provider. */
export type AccountDatapointCountArgs = {
  createdAfter?: InputMaybe<Scalars['LocalDate']['input']>;
  createdBefore?: InputMaybe<Scalars['LocalDate']['input']>;
  favorites?: InputMaybe<Scalars['Boolean']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<DatapointStatus>;
  tag?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<DatapointType>;
};


/** One set of credentials at one provider. */
export type AccountDatapointSeriesArgs = {
  favorites?: InputMaybe<Scalars['Boolean']['input']>;
  interval: SeriesInterval;
  range: DateRangeInput;
  status?: InputMaybe<DatapointStatus>;
  tag?: InputMaybe<Scalars['String']['input']>;
  type: DatapointType;
};


/** One set of credentials at one provider. */
export type AccountDatapointTotalsArgs = {
  favorites?: InputMaybe<Scalars['Boolean']['input']>;
  range: DateRangeInput;
  status?: InputMaybe<DatapointStatus>;
  tag?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<DatapointType>;
};


/** One set of credentials at one provider. */
export type AccountDomainWhitelistArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** One set of credentials at one provider. */
export type AccountExportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExportFilterInput>;
  first: Scalars['Int']['input'];
};


/** One set of credentials at one provider. */
export type AccountFraudClickArgs = {
  input: FraudClickInput;
};


/** One set of credentials at one provider. */
export type AccountFraudConversionArgs = {
  input: FraudConversionInput;
};


/** One set of credentials at one provider. */
export type AccountFraudEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  integration: Scalars['String']['input'];
  kind: FraudEventKind;
  last?: InputMaybe<Scalars['Int']['input']>;
  range: DateRangeInput;
};


/** One set of credentials at one provider. */
export type AccountGuestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


/** One set of credentials at one provider. */
export type AccountIpBlacklistArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** One set of credentials at one provider. */
export type AccountLinkGroupCountArgs = {
  createdAfter?: InputMaybe<Scalars['LocalDate']['input']>;
  createdBefore?: InputMaybe<Scalars['LocalDate']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<DatapointStatus>;
  tag?: InputMaybe<Scalars['String']['input']>;
  writable?: InputMaybe<Scalars['Boolean']['input']>;
};


/** One set of credentials at one provider. */
export type AccountLinkGroupSeriesArgs = {
  favorites?: InputMaybe<Scalars['Boolean']['input']>;
  interval: SeriesInterval;
  range: DateRangeInput;
  status?: InputMaybe<DatapointStatus>;
  tag?: InputMaybe<Scalars['String']['input']>;
};


/** One set of credentials at one provider. */
export type AccountLinkGroupTotalsArgs = {
  favorites?: InputMaybe<Scalars['Boolean']['input']>;
  range: DateRangeInput;
  status?: InputMaybe<DatapointStatus>;
  tag?: InputMaybe<Scalars['String']['input']>;
};


/** One set of credentials at one provider. */
export type AccountMetricsArgs = {
  range: DateRangeInput;
};


/** One set of credentials at one provider. */
export type AccountRedirectDomainCountArgs = {
  kind: RedirectDomainKind;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** One set of credentials at one provider. */
export type AccountRetargetingScriptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** One set of credentials at one provider. */
export type AccountSeriesArgs = {
  interval: SeriesInterval;
  range: DateRangeInput;
};


/** One set of credentials at one provider. */
export type AccountTagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  bearers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first: Scalars['Int']['input'];
  kind?: InputMaybe<TaggedKind>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** One set of credentials at one provider. */
export type AccountTopReportArgs = {
  first: Scalars['Int']['input'];
  hits?: InputMaybe<HitType>;
  range: DateRangeInput;
  type: TopReportType;
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
  /** How many there are in all. Never null: accounts are settings. */
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

/** What an account may use, and has used. */
export type AccountPlan = {
  readonly __typename?: 'AccountPlan';
  /** Personal domains that there may be. */
  readonly allowedPersonalDomains: Scalars['SafeInt']['output'];
  /** Personal addresses that there may be. */
  readonly allowedPersonalUrls: Scalars['SafeInt']['output'];
  /** When the present period ends. Null when the provider does not say. */
  readonly billingPeriodEnd?: Maybe<Scalars['DateTime']['output']>;
  /** When the present period began. Null when the provider does not say. */
  readonly billingPeriodStart?: Maybe<Scalars['DateTime']['output']>;
  /** Clicks and views given on top. */
  readonly bonusMonthlyEvents: Scalars['SafeInt']['output'];
  /** Whether it goes on by itself. */
  readonly isRecurring: Scalars['Boolean']['output'];
  /** Links and pixels that there may be. */
  readonly maximumDatapoints: Scalars['SafeInt']['output'];
  /** Guests that there may be. */
  readonly maximumGuests: Scalars['SafeInt']['output'];
  /** Clicks and views that may be counted in a month. */
  readonly monthlyEvents: Scalars['SafeInt']['output'];
  /** Its name. Null when the provider does not say. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What it costs for each period, in the currency of the account's settings. */
  readonly price: Money;
  /** The provider's number of it. Null when the provider does not say. */
  readonly profileId?: Maybe<Scalars['String']['output']>;
  /** The length of a period in the provider's own unit, presumably months. Null when the provider does not say. */
  readonly recurringPeriod?: Maybe<Scalars['Int']['output']>;
  /** Links and pixels that there are. */
  readonly usedDatapoints: Scalars['SafeInt']['output'];
  /** Clicks and views counted in this month. */
  readonly usedMonthlyEvents: Scalars['SafeInt']['output'];
};

/** Who an account or a key belongs to. */
export type AccountProfile = {
  readonly __typename?: 'AccountProfile';
  /** Clicks given on top of the plan. */
  readonly bonusClicks: Scalars['SafeInt']['output'];
  /** The company. Null when there is none. */
  readonly companyName?: Maybe<Scalars['String']['output']>;
  /** The position in the company. Null when there is none. */
  readonly companyRole?: Maybe<Scalars['String']['output']>;
  /** The e-mail address. Null when there is none, or when it is no valid one. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The earliest instant of which figures may be seen. Null when there is no such limit. */
  readonly figuresSince?: Maybe<Scalars['DateTime']['output']>;
  /** The first name. Null when there is none. */
  readonly firstName?: Maybe<Scalars['String']['output']>;
  /** The last name. Null when there is none. */
  readonly lastName?: Maybe<Scalars['String']['output']>;
  /** The telephone number. Null when there is none. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Whether links redirect without counting. */
  readonly redirectOnly: Scalars['Boolean']['output'];
  /** When the account was made. Null when the provider does not say. */
  readonly registeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The provider's name of the time zone, which need not be an IANA name. Null when the provider does not say. */
  readonly timeZoneName?: Maybe<Scalars['String']['output']>;
  /** The provider's number of the time zone. Null when the provider does not say. */
  readonly timeZoneNumber?: Maybe<Scalars['Int']['output']>;
};

/** What to change of the profile of an account. What is absent stays as it is. */
export type AccountUpdateInput = {
  /** The account at ClickMeter, by its id. Null: the only one; where there are several it must be said. */
  readonly account?: InputMaybe<Scalars['ID']['input']>;
  /** The company. Absent: as it is. Null: none. */
  readonly companyName?: InputMaybe<Scalars['String']['input']>;
  /** The position in the company. Absent: as it is. Null: none. */
  readonly companyRole?: InputMaybe<Scalars['String']['input']>;
  /** The e-mail address. Absent: as it is. */
  readonly email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** The first name. Absent: as it is. Null: none. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** The last name. Absent: as it is. Null: none. */
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  /** The telephone number. Absent: as it is. Null: none. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Whether links redirect without counting. Absent: as it is. Null: they do count. */
  readonly redirectOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** The provider's number of the time zone. Absent: as it is. */
  readonly timeZoneNumber?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of the change of a profile. */
export type AccountUpdatePayload = MutationPayload & {
  readonly __typename?: 'AccountUpdatePayload';
  /** The profile as it is now. Null when nothing was changed. */
  readonly profile?: Maybe<AccountProfile>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** Credentials by which a program speaks to Pirsch about one website. The secret is not a part of it: only `apiClientCreate` answers it, once. */
export type ApiClient = Node & {
  readonly __typename?: 'ApiClient';
  /** The account it belongs to. */
  readonly account: Account;
  /** The public half of the credentials. Null when the provider does not say. */
  readonly clientId?: Maybe<Scalars['String']['output']>;
  /** When it was made. Null when the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What its owner noted of it. Null when there is nothing. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What it may do with the website's settings, in Pirsch's letters: `r` is to read, `w` to change them. Null when nothing. */
  readonly domainsScope?: Maybe<Scalars['String']['output']>;
  /** What it may do with events, in Pirsch's letters: `w` is to send them. Null when nothing. */
  readonly eventScope?: Maybe<Scalars['String']['output']>;
  /** What it may do with hits, in Pirsch's letters: `w` is to send them. Null when nothing. */
  readonly hitScope?: Maybe<Scalars['String']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** The provider it lives at. */
  readonly provider: ProviderId;
  /** What it may do with statistics, in Pirsch's letters: `r` is to read them. Null when nothing. */
  readonly statisticsScope?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. Null when the provider does not say. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id at the provider. */
  readonly upstreamId: Scalars['String']['output'];
  /** The website that it belongs to. */
  readonly website: Website;
};

/** A page of API clients. */
export type ApiClientConnection = {
  readonly __typename?: 'ApiClientConnection';
  /** The API clients with their cursors. */
  readonly edges: ReadonlyArray<ApiClientEdge>;
  /** The API clients alone. */
  readonly nodes: ReadonlyArray<ApiClient>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** The parts of the list that could not be had. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many there are in all. Null when the provider does not tell. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** The new API client and what it may do. */
export type ApiClientCreateInput = {
  /** Whether it may read statistics. */
  readonly canReadStatistics: Scalars['Boolean']['input'];
  /** Whether it may send events. */
  readonly canSendEvents: Scalars['Boolean']['input'];
  /** Whether it may send hits. */
  readonly canSendHits: Scalars['Boolean']['input'];
  /** What it is for. */
  readonly description: Scalars['String']['input'];
  /** A text of your own, of 1 to 255 characters: the same text within a day is answered from the first time and changes nothing more. Null: each request is a change of its own. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it may do with the website's settings. Null: nothing. */
  readonly settings?: InputMaybe<ApiClientSettingsAccess>;
  /** The website, by its id. */
  readonly websiteId: Scalars['ID']['input'];
};

/** The API client that was made. */
export type ApiClientCreatePayload = MutationPayload & {
  readonly __typename?: 'ApiClientCreatePayload';
  /** The new API client. Null when it was not made. */
  readonly apiClient?: Maybe<ApiClient>;
  /** The secret half of the credentials, which nobody can read again. Null when no client was made. */
  readonly clientSecret?: Maybe<Scalars['String']['output']>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The API client to delete. */
export type ApiClientDeleteInput = {
  /** The API client, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** The API client that was deleted. */
export type ApiClientDeletePayload = MutationPayload & {
  readonly __typename?: 'ApiClientDeletePayload';
  /** The id of the API client that is gone. Null when it was not deleted. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An API client in its list. */
export type ApiClientEdge = {
  readonly __typename?: 'ApiClientEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The API client. */
  readonly node: ApiClient;
};

/** What an API client may do with a website's settings. */
export type ApiClientSettingsAccess =
  /** Read them. */
  | 'READ'
  /** Read and change them. */
  | 'READ_WRITE'
  /** Change them. */
  | 'WRITE';

/** The API client and what is noted of it. */
export type ApiClientUpdateInput = {
  /** What it is for. */
  readonly description: Scalars['String']['input'];
  /** The API client, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** The API client that was changed. */
export type ApiClientUpdatePayload = MutationPayload & {
  readonly __typename?: 'ApiClientUpdatePayload';
  /** The API client as it is now. Null when it was not changed. */
  readonly apiClient?: Maybe<ApiClient>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The roles that a member can be given; ownership is given by handing over the website, which its new owner must accept at Pirsch. */
export type AssignableMemberRole =
  /** See the website and change its settings. */
  | 'ADMIN'
  /** See the website. */
  | 'VIEWER';

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
export type Campaign = Datapoint & Judged & LeadsToPage & Measured & Node & {
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
  /**
   * What fraud providers judged of its traffic, counted from their rows; all things of a list share the same rows. Null with an error when its own key could not
   * be read; where no row was found, `unmatchedReason` says why.
   */
  readonly fraud?: Maybe<FraudSummary>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /**
   * The page that its offers lead to, at whichever provider counts pages; offers of different pages are `SEVERAL_PAGES`. Only pages that were visited in the range are known. Null with an error when the
   * destinations could not be read; where no page was found, `unmatchedReason` says why.
   */
  readonly landingPage?: Maybe<LandingPage>;
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
export type CampaignFraudArgs = {
  range: DateRangeInput;
};


/**
 * An address of PeerClick's that bought traffic is sent to, and that leads it on to offers. Its figures over time or split by a dimension are not to be had:
 * PeerClick groups a whole account only.
 */
export type CampaignLandingPageArgs = {
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

/** A new campaign. It leads all of its visitors along its paths. */
export type CampaignCreateInput = {
  /** The account, by its id. Null: the only account at this provider; required when there are several. */
  readonly account?: InputMaybe<Scalars['ID']['input']>;
  /** How its cost is reckoned; OTHER cannot be asked for. How the provider spells all but AUTO is assumed. */
  readonly costModel: CampaignCostModel;
  /** The country its traffic comes from, as a note. Null: the whole world. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** The currency of its cost: three letters, ISO 4217. Null: the currency of the account's settings, or US dollars. */
  readonly currency?: InputMaybe<Scalars['String']['input']>;
  /** A text of 1 to 255 characters: asked again with it within a day, the first answer is given again and nothing is made. Null: each call makes a campaign. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  readonly name: Scalars['String']['input'];
  /** The ways its visitors are led, at least one; visitors are shared out by weight. */
  readonly paths: ReadonlyArray<CampaignPathInput>;
  /** Its labels. */
  readonly tags: ReadonlyArray<Scalars['String']['input']>;
  /** The host name of its address. */
  readonly trackingDomain: Scalars['String']['input'];
  /** Where its traffic is bought, by the id at the provider: see `TrafficSource.upstreamId`. */
  readonly trafficSource: Scalars['String']['input'];
  /** The number of the workspace it belongs to. Null: the one of the settings, which is 1 if nothing else is set. */
  readonly workspace?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of `campaignCreate`. */
export type CampaignCreatePayload = MutationPayload & {
  readonly __typename?: 'CampaignCreatePayload';
  /** The new campaign. Null when it was not made, or when the provider does not tell which it is. */
  readonly campaign?: Maybe<Campaign>;
  /** The address that traffic is sent to, as the provider told it. Null when the campaign was not made, when it is not told, or when placeholders make it no valid address. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An offer that a path leads to. */
export type CampaignOfferInput = {
  /** The offer, by its id; of the campaign's own account. */
  readonly offer: Scalars['ID']['input'];
  /** Its share among the offers of the path: a whole number from 0. */
  readonly weight: Scalars['Int']['input'];
};

/** A campaign parameter of a destination. */
export type CampaignParameter = {
  readonly __typename?: 'CampaignParameter';
  /** Its name, such as `utm_source`. */
  readonly name: Scalars['String']['output'];
  /** Its value, as it stands in the destination. */
  readonly value: Scalars['String']['output'];
};

/** A way that a campaign leads a part of its visitors. */
export type CampaignPathInput = {
  /** Whether it leads straight to the offer, without a lander. */
  readonly isDirect: Scalars['Boolean']['input'];
  /** The offers it leads to, at least one. */
  readonly offers: ReadonlyArray<CampaignOfferInput>;
  /** Its share among the paths: a whole number from 0. */
  readonly weight: Scalars['Int']['input'];
};

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
  /** The campaign or link that its address named, in the parameter that the settings tell. Null when the provider does not say. */
  readonly campaign?: Maybe<Scalars['String']['output']>;
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
export type Conversion = Goal & Measured & Node & Paired & {
  readonly __typename?: 'Conversion';
  /** The account it belongs to. */
  readonly account: Account;
  /** What it did in the range, split by a dimension. Null with an error when the provider cannot split so or does not answer. */
  readonly breakdown?: Maybe<Breakdown>;
  /** What names it in the code on the owner's page. Null when the provider does not say. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /**
   * The goal of another provider that stands for the same deed. Null with an error when the goal itself could not be read; where no other was found,
   * `unmatchedReason` says why.
   */
  readonly counterpart?: Maybe<GoalCounterpart>;
  /** When it was made. Null when the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The links and pixels that it is counted for. Null with an error when the provider does not answer. */
  readonly datapoints?: Maybe<DatapointConnection>;
  /** Free text of its owner's. Null when there is none. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its single clicks and views, in the order that the provider keeps: the newest first. Null with an error when the provider does not answer. */
  readonly hits?: Maybe<HitConnection>;
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
  /** What its visitors had in common, largest first, where `breakdown` has no dimension for it. Null with an error when the provider does not answer. */
  readonly topReport?: Maybe<ReadonlyArray<BreakdownRow>>;
  /** Its id at the provider. */
  readonly upstreamId: Scalars['String']['output'];
  /** What one is worth when the page does not say. Null only when it could not be read. */
  readonly value?: Maybe<Money>;
};


/** Something that visitors of links do and that is counted for the link: a sale, a sign-up. It is counted where the owner's page loads ClickMeter's code. */
export type ConversionBreakdownArgs = {
  by: Dimension;
  first: Scalars['Int']['input'];
  range: DateRangeInput;
};


/** Something that visitors of links do and that is counted for the link: a sale, a sign-up. It is counted where the owner's page loads ClickMeter's code. */
export type ConversionCounterpartArgs = {
  range: DateRangeInput;
};


/** Something that visitors of links do and that is counted for the link: a sale, a sign-up. It is counted where the owner's page loads ClickMeter's code. */
export type ConversionDatapointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  createdAfter?: InputMaybe<Scalars['LocalDate']['input']>;
  createdBefore?: InputMaybe<Scalars['LocalDate']['input']>;
  first: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<DatapointStatus>;
  tag?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<DatapointType>;
};


/** Something that visitors of links do and that is counted for the link: a sale, a sign-up. It is counted where the owner's page loads ClickMeter's code. */
export type ConversionHitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  only?: InputMaybe<HitSelection>;
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


/** Something that visitors of links do and that is counted for the link: a sale, a sign-up. It is counted where the owner's page loads ClickMeter's code. */
export type ConversionTopReportArgs = {
  first: Scalars['Int']['input'];
  hits?: InputMaybe<HitType>;
  range: DateRangeInput;
  type: ConversionTopReportType;
};

/** A conversion and what it is to be counted for. */
export type ConversionAttachDatapointInput = {
  /** The link or pixel, by its id. */
  readonly datapoint: Scalars['ID']['input'];
  /** The conversion, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** What became of counting a conversion for a link or pixel. */
export type ConversionAttachDatapointPayload = MutationPayload & {
  readonly __typename?: 'ConversionAttachDatapointPayload';
  /** The conversion as it is now. Null when nothing was changed. */
  readonly conversion?: Maybe<Conversion>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new conversion. */
export type ConversionCreateInput = {
  /** The account at ClickMeter, by its id. Null: the only one; where there are several it must be said. */
  readonly account?: InputMaybe<Scalars['ID']['input']>;
  /** Free text of its owner's. Null: none. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** A text of the client's, of 1 to 255 characters, that makes this change one: asked again within a day, it is answered from the first time. Null: each request is a change of its own. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What its owner calls it. */
  readonly name: Scalars['String']['input'];
  /** How the owner's page is to load the code: HTTP or HTTPS. Null: the provider chooses. */
  readonly protocol?: InputMaybe<ConversionProtocol>;
  /** What one is worth when the page does not say, in the main unit of the account's currency. */
  readonly value: Scalars['Float']['input'];
};

/** What became of a new conversion. */
export type ConversionCreatePayload = MutationPayload & {
  readonly __typename?: 'ConversionCreatePayload';
  /** The conversion as it is now. Null when nothing was changed. */
  readonly conversion?: Maybe<Conversion>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** One link or pixel, and whether a conversion is to be counted for it. */
export type ConversionDatapointChangeInput = {
  /** The link or pixel, by its id. */
  readonly datapoint: Scalars['ID']['input'];
  /** Whether the conversion is to be counted for it. */
  readonly isCounted: Scalars['Boolean']['input'];
};

/** Which conversion to delete. */
export type ConversionDeleteInput = {
  /** The conversion, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** What became of the deletion of a conversion. */
export type ConversionDeletePayload = MutationPayload & {
  readonly __typename?: 'ConversionDeletePayload';
  /** The id of what was deleted. Null when nothing was. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A conversion and what it is no longer to be counted for. */
export type ConversionDetachDatapointInput = {
  /** The link or pixel, by its id. */
  readonly datapoint: Scalars['ID']['input'];
  /** The conversion, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** What became of no longer counting a conversion for a link or pixel. */
export type ConversionDetachDatapointPayload = MutationPayload & {
  readonly __typename?: 'ConversionDetachDatapointPayload';
  /** The conversion as it is now. Null when nothing was changed. */
  readonly conversion?: Maybe<Conversion>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
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
  /** The campaign or link that its address named, in the parameter that the settings tell. Null when the provider does not say. */
  readonly campaign?: Maybe<Scalars['String']['output']>;
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
export type ConversionGoal = Goal & Measured & Node & Paired & {
  readonly __typename?: 'ConversionGoal';
  /** The account it belongs to. */
  readonly account: Account;
  /** What it did in the range, split by a dimension. Null with an error when the provider cannot split so or does not answer. */
  readonly breakdown?: Maybe<Breakdown>;
  /**
   * The goal of another provider that stands for the same deed. Null with an error when the goal itself could not be read; where no other was found,
   * `unmatchedReason` says why.
   */
  readonly counterpart?: Maybe<GoalCounterpart>;
  /** When it was made. Null when the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether Pirsch deletes it once a target is reached. Null when the provider does not say. */
  readonly deletesWhenReached?: Maybe<Scalars['Boolean']['output']>;
  /** Whether Pirsch sends an e-mail once a target is reached. Null when the provider does not say. */
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
  /** What share of the visitors its owner wants to reach it, from 0 to 1. Null when there is no such target. */
  readonly targetConversionRate?: Maybe<Scalars['Float']['output']>;
  /** How many visitors its owner wants to reach it. Null when there is no such target. */
  readonly targetVisitors?: Maybe<Scalars['SafeInt']['output']>;
  /** When it was last changed. Null when the provider does not say. */
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
export type ConversionGoalCounterpartArgs = {
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
  /** How many there are in all. Null when the provider does not tell. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** The new conversion goal. */
export type ConversionGoalCreateInput = {
  /** Whether Pirsch deletes it once a target is reached. */
  readonly deletesWhenReached: Scalars['Boolean']['input'];
  /** Whether Pirsch sends an e-mail once a target is reached. */
  readonly emailsWhenReached: Scalars['Boolean']['input'];
  /** A text of your own, of 1 to 255 characters: the same text within a day is answered from the first time and changes nothing more. Null: each request is a change of its own. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  readonly name: Scalars['String']['input'];
  /** The paths that reach it: `*` stands for one segment, `**` for anything. */
  readonly pathPattern: Scalars['String']['input'];
  /** What share of the visitors is wanted to reach it, above 0 and at most 1. Null: no such target. */
  readonly targetConversionRate?: InputMaybe<Scalars['Float']['input']>;
  /** How many visitors are wanted to reach it, at least 1. Null: no such target. */
  readonly targetVisitors?: InputMaybe<Scalars['SafeInt']['input']>;
  /** The website, by its id. */
  readonly websiteId: Scalars['ID']['input'];
};

/** The conversion goal that was made. */
export type ConversionGoalCreatePayload = MutationPayload & {
  readonly __typename?: 'ConversionGoalCreatePayload';
  /** The new conversion goal. Null when it was not made. */
  readonly conversionGoal?: Maybe<ConversionGoal>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The conversion goal to delete. */
export type ConversionGoalDeleteInput = {
  /** The conversion goal, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** The conversion goal that was deleted. */
export type ConversionGoalDeletePayload = MutationPayload & {
  readonly __typename?: 'ConversionGoalDeletePayload';
  /** The id of the conversion goal that is gone. Null when it was not deleted. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A conversion goal in its list. */
export type ConversionGoalEdge = {
  readonly __typename?: 'ConversionGoalEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The conversion goal. */
  readonly node: ConversionGoal;
};

/** The conversion goal and what changes of it; what is absent stays as it is. */
export type ConversionGoalUpdateInput = {
  /** Whether Pirsch deletes it once a target is reached. Absent: as it is. Null is refused. */
  readonly deletesWhenReached?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether Pirsch sends an e-mail once a target is reached. Absent: as it is. Null is refused. */
  readonly emailsWhenReached?: InputMaybe<Scalars['Boolean']['input']>;
  /** The conversion goal, by its id. */
  readonly id: Scalars['ID']['input'];
  /** What it is called. Absent: as it is. Null is refused. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The paths that reach it: `*` stands for one segment, `**` for anything. Absent: as it is. Null is refused. */
  readonly pathPattern?: InputMaybe<Scalars['String']['input']>;
  /** What share of the visitors is wanted to reach it, above 0 and at most 1. Null: no such target any more. */
  readonly targetConversionRate?: InputMaybe<Scalars['Float']['input']>;
  /** How many visitors are wanted to reach it, at least 1. Null: no such target any more. */
  readonly targetVisitors?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** The conversion goal that was changed. */
export type ConversionGoalUpdatePayload = MutationPayload & {
  readonly __typename?: 'ConversionGoalUpdatePayload';
  /** The conversion goal as it is now. Null when it was not changed. */
  readonly conversionGoal?: Maybe<ConversionGoal>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How a page loads the code that counts a conversion. */
export type ConversionProtocol =
  /** Without encryption. */
  | 'HTTP'
  /** Encrypted. */
  | 'HTTPS'
  /** A way that this graph has no word for. */
  | 'OTHER';

/** A conversion, what it is to be counted for, and what no longer. */
export type ConversionReplaceDatapointInput = {
  /** The link or pixel, by its id. */
  readonly datapoint: Scalars['ID']['input'];
  /** The conversion, by its id. */
  readonly id: Scalars['ID']['input'];
  /** The link or pixel that it is counted for until now, by its id. */
  readonly replacedDatapoint: Scalars['ID']['input'];
};

/** What became of the exchange of a link or pixel. */
export type ConversionReplaceDatapointPayload = MutationPayload & {
  readonly __typename?: 'ConversionReplaceDatapointPayload';
  /** The conversion as it is now. Null when nothing was changed. */
  readonly conversion?: Maybe<Conversion>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The free text of a conversion. */
export type ConversionSetNotesInput = {
  /** The conversion, by its id. */
  readonly id: Scalars['ID']['input'];
  /** Free text. Null: none. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
};

/** What became of the free text of a conversion. */
export type ConversionSetNotesPayload = MutationPayload & {
  readonly __typename?: 'ConversionSetNotesPayload';
  /** The conversion as it is now. Null when nothing was changed. */
  readonly conversion?: Maybe<Conversion>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What the rows of a report of a conversion are about, where no dimension says it. */
export type ConversionTopReportType =
  /** Parameters that the owner's page passed along. */
  | 'CONVERSION_PARAMETER'
  /** Links and pixels, by the provider's ids. */
  | 'DATAPOINT'
  /** Parameters behind the short address. */
  | 'QUERY_PARAMETER';

/** A conversion and what it is to be counted for. */
export type ConversionUpdateDatapointsInput = {
  /** What to change, 1 to 100 items. */
  readonly changes: ReadonlyArray<ConversionDatapointChangeInput>;
  /** The conversion, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** What became of the links and pixels that a conversion is to be counted for. */
export type ConversionUpdateDatapointsPayload = MutationPayload & {
  readonly __typename?: 'ConversionUpdateDatapointsPayload';
  /** The conversion. Null when the request as a whole was refused. */
  readonly conversion?: Maybe<Conversion>;
  /** One result for each item, in the order given. Empty when the request as a whole was refused. */
  readonly results: ReadonlyArray<ConversionUpdateDatapointsResult>;
  /** What is wrong with the request as a whole. What is wrong with one item stands in its result. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What became of one item. */
export type ConversionUpdateDatapointsResult = {
  readonly __typename?: 'ConversionUpdateDatapointsResult';
  /** The link or pixel. Null when the item was not done. */
  readonly datapoint?: Maybe<Datapoint>;
  /** The place of the item in the list given, from 0. */
  readonly index: Scalars['Int']['output'];
  /** What kept this item from being done. Empty: it was done. OUTCOME_UNKNOWN: it may or may not have been; look before asking again. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What to change of a conversion. What is absent stays as it is. */
export type ConversionUpdateInput = {
  /** Free text of its owner's. Absent: as it is. Null: none. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The conversion, by its id. */
  readonly id: Scalars['ID']['input'];
  /** What its owner calls it. Absent: as it is. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** How the owner's page loads the code: HTTP or HTTPS. Absent: as it is. */
  readonly protocol?: InputMaybe<ConversionProtocol>;
  /** What one is worth when the page does not say, in the main unit of the account's currency. Absent: as it is. Null: 0. */
  readonly value?: InputMaybe<Scalars['Float']['input']>;
};

/** What became of the change of a conversion. */
export type ConversionUpdatePayload = MutationPayload & {
  readonly __typename?: 'ConversionUpdatePayload';
  /** The conversion as it is now. Null when nothing was changed. */
  readonly conversion?: Maybe<Conversion>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

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

/** A change of a link or of a pixel. */
export type DatapointChangeInput =
  /** A link. */
  { readonly link: TrackingLinkChangeInput; readonly pixel?: never; }
  |  /** A pixel. */
  { readonly link?: never; readonly pixel: TrackingPixelChangeInput; };

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

/** Which of the provider's calls makes a link or pixel; the outcome is the same, the right that is needed may not be. */
export type DatapointCreateScope =
  /** The one of the whole account. */
  | 'ACCOUNT'
  /** The one of the group it is made in: for keys that may write in that group only. */
  | 'GROUP';

/** A new link or a new pixel. */
export type DatapointDraftInput =
  /** A link. */
  { readonly link: TrackingLinkDraftInput; readonly pixel?: never; }
  |  /** A pixel. */
  { readonly link?: never; readonly pixel: TrackingPixelDraftInput; };

/** A datapoint in its list. */
export type DatapointEdge = {
  readonly __typename?: 'DatapointEdge';
  /** Pass it as `after` to go on behind this datapoint. */
  readonly cursor: Scalars['String']['output'];
  /** The datapoint. */
  readonly node: Datapoint;
};

/** A link or pixel, and what it did. */
export type DatapointFigures = {
  readonly __typename?: 'DatapointFigures';
  /** The link or pixel. */
  readonly datapoint: Datapoint;
  /** What it did in the range. */
  readonly metrics: Metrics;
};

/** A page of links and pixels. */
export type DatapointFiguresConnection = {
  readonly __typename?: 'DatapointFiguresConnection';
  /** The links and pixels with their cursors. */
  readonly edges: ReadonlyArray<DatapointFiguresEdge>;
  /** The links and pixels alone. */
  readonly nodes: ReadonlyArray<DatapointFigures>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Always empty: a list of one account comes or fails as a whole. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many there are in all. Null when the provider does not tell. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** A link or pixel in its list. */
export type DatapointFiguresEdge = {
  readonly __typename?: 'DatapointFiguresEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The link or pixel. */
  readonly node: DatapointFigures;
};

/** Which datapoints. All conditions hold together; a provider that cannot test one of them is left out and named in `problems`. */
export type DatapointFilterInput = {
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

/** Whether a link or pixel is to be a favorite. */
export type DatapointSetFavoriteInput = {
  /** Whether it is to be marked. */
  readonly favorite: Scalars['Boolean']['input'];
  /** The link or pixel, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** What became of the mark of a favorite. */
export type DatapointSetFavoritePayload = MutationPayload & {
  readonly __typename?: 'DatapointSetFavoritePayload';
  /** The link or pixel as it is now. Null when nothing was changed. */
  readonly datapoint?: Maybe<Datapoint>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The notes of a link or pixel. */
export type DatapointSetNotesInput = {
  /** The link or pixel, by its id. */
  readonly id: Scalars['ID']['input'];
  /** Free text. Null: none. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
};

/** What became of the notes of a link or pixel. */
export type DatapointSetNotesPayload = MutationPayload & {
  readonly __typename?: 'DatapointSetNotesPayload';
  /** The link or pixel as it is now. Null when nothing was changed. */
  readonly datapoint?: Maybe<Datapoint>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
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
  /** A page of a website of Pirsch: see `Page`. */
  | 'PAGE'
  /** A short link of ClickMeter: see `TrackingLink`. */
  | 'TRACKING_LINK'
  /** A pixel of ClickMeter: see `TrackingPixel`. */
  | 'TRACKING_PIXEL';

/** Links and pixels to make. */
export type DatapointsCreateInput = {
  /** The account at ClickMeter, by its id. Null: the only one; where there are several it must be said. */
  readonly account?: InputMaybe<Scalars['ID']['input']>;
  /** A text of the client's, of 1 to 255 characters, that makes this change one: asked again within a day, it is answered from the first time. Null: each request is a change of its own. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What to make, 1 to 100 items. */
  readonly items: ReadonlyArray<DatapointDraftInput>;
};

/** What became of new links and pixels. */
export type DatapointsCreatePayload = MutationPayload & {
  readonly __typename?: 'DatapointsCreatePayload';
  /** One result for each item, in the order given. Empty when the request as a whole was refused. */
  readonly results: ReadonlyArray<DatapointsCreateResult>;
  /** What is wrong with the request as a whole. What is wrong with one item stands in its result. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What became of one item. */
export type DatapointsCreateResult = {
  readonly __typename?: 'DatapointsCreateResult';
  /** The link or pixel as it is now. Null when it was not made. */
  readonly datapoint?: Maybe<Datapoint>;
  /** The place of the item in the list given, from 0. */
  readonly index: Scalars['Int']['output'];
  /** What kept this item from being done. Empty: it was done. OUTCOME_UNKNOWN: it may or may not have been; look before asking again. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Links and pixels to delete. */
export type DatapointsDeleteInput = {
  /** Their ids, 1 to 100, all of one account. */
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** What became of deletions of links and pixels. */
export type DatapointsDeletePayload = MutationPayload & {
  readonly __typename?: 'DatapointsDeletePayload';
  /** One result for each item, in the order given. Empty when the request as a whole was refused. */
  readonly results: ReadonlyArray<DatapointsDeleteResult>;
  /** What is wrong with the request as a whole. What is wrong with one item stands in its result. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What became of one item. */
export type DatapointsDeleteResult = {
  readonly __typename?: 'DatapointsDeleteResult';
  /** The id of what was deleted. Null when it was not. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** The place of the item in the list given, from 0. */
  readonly index: Scalars['Int']['output'];
  /** What kept this item from being done. Empty: it was done. OUTCOME_UNKNOWN: it may or may not have been; look before asking again. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Links and pixels to change. */
export type DatapointsUpdateInput = {
  /** What to change, 1 to 50 items, all of one account. */
  readonly items: ReadonlyArray<DatapointChangeInput>;
};

/** What became of changes of links and pixels. */
export type DatapointsUpdatePayload = MutationPayload & {
  readonly __typename?: 'DatapointsUpdatePayload';
  /** One result for each item, in the order given. Empty when the request as a whole was refused. */
  readonly results: ReadonlyArray<DatapointsUpdateResult>;
  /** What is wrong with the request as a whole. What is wrong with one item stands in its result. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What became of one item. */
export type DatapointsUpdateResult = {
  readonly __typename?: 'DatapointsUpdateResult';
  /** The link or pixel as it is now. Null when it was not changed. */
  readonly datapoint?: Maybe<Datapoint>;
  /** The place of the item in the list given, from 0. */
  readonly index: Scalars['Int']['output'];
  /** What kept this item from being done. Empty: it was done. OUTCOME_UNKNOWN: it may or may not have been; look before asking again. */
  readonly userErrors: ReadonlyArray<UserError>;
};

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
export type DomainFilterInput = {
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
  /** A website whose visitors Pirsch counts: see `Website`. */
  | 'WEBSITE';

/** A domain to allow. */
export type DomainWhitelistAddInput = {
  /** The account at ClickMeter, by its id. Null: the only one; where there are several it must be said. */
  readonly account?: InputMaybe<Scalars['ID']['input']>;
  /** The domain. */
  readonly hostname: Scalars['String']['input'];
  /** A text of the client's, of 1 to 255 characters, that makes this change one: asked again within a day, it is answered from the first time. Null: each request is a change of its own. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of allowing a domain. */
export type DomainWhitelistAddPayload = MutationPayload & {
  readonly __typename?: 'DomainWhitelistAddPayload';
  /** The entry as it is now. Null when nothing was changed. */
  readonly entry?: Maybe<DomainWhitelistEntry>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of domains. */
export type DomainWhitelistConnection = {
  readonly __typename?: 'DomainWhitelistConnection';
  /** The domains with their cursors. */
  readonly edges: ReadonlyArray<DomainWhitelistEdge>;
  /** The domains alone. */
  readonly nodes: ReadonlyArray<DomainWhitelistEntry>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Always empty: a list of one account comes or fails as a whole. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many there are in all. Null when the provider does not tell. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** A domain in its list. */
export type DomainWhitelistEdge = {
  readonly __typename?: 'DomainWhitelistEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The domain. */
  readonly node: DomainWhitelistEntry;
};

/** A domain that links with a destination in their address may lead to. */
export type DomainWhitelistEntry = Node & {
  readonly __typename?: 'DomainWhitelistEntry';
  /** The account it belongs to. */
  readonly account: Account;
  /** The domain. Null only when it could not be read. */
  readonly hostname?: Maybe<Scalars['String']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** The provider it lives at. */
  readonly provider: ProviderId;
  /** Its id at the provider. */
  readonly upstreamId: Scalars['String']['output'];
};

/** Which domain to allow no longer. */
export type DomainWhitelistRemoveInput = {
  /** The entry, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** What became of allowing a domain no longer. */
export type DomainWhitelistRemovePayload = MutationPayload & {
  readonly __typename?: 'DomainWhitelistRemovePayload';
  /** The id of what was deleted. Null when nothing was. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A report of a website that Pirsch sends to one address again and again. */
export type EmailReport = Node & {
  readonly __typename?: 'EmailReport';
  /** The account it belongs to. */
  readonly account: Account;
  /** When it was made. Null when the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The address that it goes to. Null when the provider does not say. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** The weeks from one report to the next; 0 stands for every day. Null when the provider does not say. */
  readonly intervalWeeks?: Maybe<Scalars['Int']['output']>;
  /** When the next one goes out. Null when the provider does not say. */
  readonly nextReportAt?: Maybe<Scalars['DateTime']['output']>;
  /** The provider it lives at. */
  readonly provider: ProviderId;
  /** When it was last changed. Null when the provider does not say. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id at the provider. */
  readonly upstreamId: Scalars['String']['output'];
  /** The website that it belongs to. */
  readonly website: Website;
};

/** A page of e-mail reports. */
export type EmailReportConnection = {
  readonly __typename?: 'EmailReportConnection';
  /** The e-mail reports with their cursors. */
  readonly edges: ReadonlyArray<EmailReportEdge>;
  /** The e-mail reports alone. */
  readonly nodes: ReadonlyArray<EmailReport>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** The parts of the list that could not be had. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many there are in all. Null when the provider does not tell. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** The website, who gets its report, and how often. */
export type EmailReportCreateInput = {
  /** The addresses, from 1 to 100. */
  readonly emails: ReadonlyArray<Scalars['EmailAddress']['input']>;
  /** A text of your own, of 1 to 255 characters: the same text within a day is answered from the first time and changes nothing more. Null: each request is a change of its own. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The weeks from one report to the next; 0 stands for every day. */
  readonly intervalWeeks: Scalars['Int']['input'];
  /** The website, by its id. */
  readonly websiteId: Scalars['ID']['input'];
};

/** What became of each address. */
export type EmailReportCreatePayload = MutationPayload & {
  readonly __typename?: 'EmailReportCreatePayload';
  /** One for each address, in the order given. Empty when the whole was refused. */
  readonly results: ReadonlyArray<EmailReportCreateResult>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What became of one address. */
export type EmailReportCreateResult = {
  readonly __typename?: 'EmailReportCreateResult';
  /** The address. */
  readonly email: Scalars['String']['output'];
  /** The new report. Null when it was not made, or when Pirsch answered none for this address. */
  readonly emailReport?: Maybe<EmailReport>;
  /** Its place in `emails`, counted from 0. */
  readonly index: Scalars['Int']['output'];
  /** What kept it from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The e-mail report to end. */
export type EmailReportDeleteInput = {
  /** The e-mail report, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** The e-mail report that was ended. */
export type EmailReportDeletePayload = MutationPayload & {
  readonly __typename?: 'EmailReportDeletePayload';
  /** The id of the e-mail report that is gone. Null when it was not deleted. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An e-mail report in its list. */
export type EmailReportEdge = {
  readonly __typename?: 'EmailReportEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The e-mail report. */
  readonly node: EmailReport;
};

/** The e-mail report and how often it goes out. */
export type EmailReportUpdateInput = {
  /** The e-mail report, by its id. */
  readonly id: Scalars['ID']['input'];
  /** The weeks from one report to the next; 0 stands for every day. */
  readonly intervalWeeks: Scalars['Int']['input'];
};

/** The e-mail report that was changed. */
export type EmailReportUpdatePayload = MutationPayload & {
  readonly __typename?: 'EmailReportUpdatePayload';
  /** The e-mail report as it is now. Null when it was not changed. */
  readonly emailReport?: Maybe<EmailReport>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page and the visits that began on it. */
export type EntryPage = {
  readonly __typename?: 'EntryPage';
  /** The mean time on it, in whole seconds. Null when it was not measured, or not asked for. */
  readonly averageSeconds?: Maybe<Scalars['Int']['output']>;
  /** Visits that began on it. */
  readonly entries: Scalars['SafeInt']['output'];
  /** Entries per visit that saw it, from 0 to 1. */
  readonly entryRate: Scalars['Float']['output'];
  /** The page. Null when its path is unknown. */
  readonly page?: Maybe<Page>;
  /** Visits that saw it. */
  readonly sessions: Scalars['SafeInt']['output'];
  /** The title. Null unless the website groups pages by title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Distinct visitors of it. */
  readonly visitors: Scalars['SafeInt']['output'];
};

/** A page of entry pages. */
export type EntryPageConnection = {
  readonly __typename?: 'EntryPageConnection';
  /** The entry pages with their cursors. */
  readonly edges: ReadonlyArray<EntryPageEdge>;
  /** The entry pages alone. */
  readonly nodes: ReadonlyArray<EntryPage>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** The parts of the list that could not be had. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many there are in all. Null when the provider does not tell. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** An entry page in its list. */
export type EntryPageEdge = {
  readonly __typename?: 'EntryPageEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The entry page. */
  readonly node: EntryPage;
};

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

/** A custom event, the page it happened on, and who caused it. */
export type EventCreateInput = {
  /** The visitor's `Accept-Language` header. Null: there was none. */
  readonly acceptLanguage?: InputMaybe<Scalars['String']['input']>;
  /** The account, by its id. Null when there is only one account at Pirsch. */
  readonly account?: InputMaybe<Scalars['ID']['input']>;
  /** The `CF-Connecting-IP` header. It goes before `ip`, as do the next three, the first that is there. Null: there was none. */
  readonly cfConnectingIp?: InputMaybe<Scalars['String']['input']>;
  /** Whether the visitor sent `DNT: 1`. Then nothing is sent to Pirsch. */
  readonly doNotTrack: Scalars['Boolean']['input'];
  /** How long it lasted, in seconds. Null: not known. */
  readonly durationSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** The `Forwarded` header; its first `for` counts. Null: there was none. */
  readonly forwarded?: InputMaybe<Scalars['String']['input']>;
  /** A text of your own, of 1 to 255 characters: the same text within a day is answered from the first time and changes nothing more. Null: each request is a change of its own. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The visitor's IP address, as the website's server saw it. */
  readonly ip: Scalars['String']['input'];
  /** What else is known of it: at most 20 pairs, keys of at most 100 and values of at most 2,000 characters. Null: nothing. */
  readonly metadata?: InputMaybe<ReadonlyArray<EventMetadataInput>>;
  /** The event's name. */
  readonly name: Scalars['String']['input'];
  /** The visitor's `Referer` header. Null: there was none. */
  readonly referrer?: InputMaybe<Scalars['String']['input']>;
  /** The height of the visitor's screen, in pixels. Null: not known. */
  readonly screenHeight?: InputMaybe<Scalars['Int']['input']>;
  /** The width of the visitor's screen, in pixels. Null: not known. */
  readonly screenWidth?: InputMaybe<Scalars['Int']['input']>;
  /** The page's title. Null: it has none. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The whole address of the page, with its parameters. */
  readonly url: Scalars['URL']['input'];
  /** The visitor's `User-Agent` header. */
  readonly userAgent: Scalars['String']['input'];
  /** The `X-Forwarded-For` header; its first address counts. Null: there was none. */
  readonly xForwardedFor?: InputMaybe<Scalars['String']['input']>;
  /** The `X-Real-IP` header. Null: there was none. */
  readonly xRealIp?: InputMaybe<Scalars['String']['input']>;
};

/** What became of an event. */
export type EventCreatePayload = MutationPayload & {
  readonly __typename?: 'EventCreatePayload';
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** Whether Pirsch was told. False when the visitor does not want to be tracked. Null when it was refused. */
  readonly wasSent?: Maybe<Scalars['Boolean']['output']>;
};

/** An event in its list. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: Event;
};

/** Events of one name and the same metadata. */
export type EventListItem = {
  readonly __typename?: 'EventListItem';
  /** How often it happened. */
  readonly count: Scalars['SafeInt']['output'];
  /** Its metadata; empty when none came with it. */
  readonly metadata: ReadonlyArray<EventMetadataPair>;
  /** The event's name. */
  readonly name: Scalars['String']['output'];
  /** Distinct visitors who caused it. */
  readonly visitors: Scalars['SafeInt']['output'];
};

/** A page of listed events. */
export type EventListItemConnection = {
  readonly __typename?: 'EventListItemConnection';
  /** The listed events with their cursors. */
  readonly edges: ReadonlyArray<EventListItemEdge>;
  /** The listed events alone. */
  readonly nodes: ReadonlyArray<EventListItem>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** The parts of the list that could not be had. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many there are in all. Null when the provider does not tell. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** A listed event in its list. */
export type EventListItemEdge = {
  readonly __typename?: 'EventListItemEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The listed event. */
  readonly node: EventListItem;
};

/** A value of one key of an event's metadata, and what happened with it. */
export type EventMetadata = {
  readonly __typename?: 'EventMetadata';
  /** The mean duration that came with it, in seconds. Null when none came with it. */
  readonly averageDurationSeconds?: Maybe<Scalars['Int']['output']>;
  /** The visitors who caused it per visitor of the website, from 0 to 1. */
  readonly conversionRate: Scalars['Float']['output'];
  /** How often it happened. Null when the provider does not say. */
  readonly count?: Maybe<Scalars['SafeInt']['output']>;
  /** The value. Null when it is empty. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** What Pirsch calls its views: see `TrackedEvent.views`. */
  readonly views: Scalars['SafeInt']['output'];
  /** Distinct visitors who caused it. */
  readonly visitors: Scalars['SafeInt']['output'];
};

/** A page of values of metadata. */
export type EventMetadataConnection = {
  readonly __typename?: 'EventMetadataConnection';
  /** The values of metadata with their cursors. */
  readonly edges: ReadonlyArray<EventMetadataEdge>;
  /** The values of metadata alone. */
  readonly nodes: ReadonlyArray<EventMetadata>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** The parts of the list that could not be had. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many there are in all. Null when the provider does not tell. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** A value of metadata in its list. */
export type EventMetadataEdge = {
  readonly __typename?: 'EventMetadataEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The value of metadata. */
  readonly node: EventMetadata;
};

/** A key of an event's metadata and its value. */
export type EventMetadataInput = {
  /** The key. */
  readonly key: Scalars['String']['input'];
  /** The value, as text. */
  readonly value: Scalars['String']['input'];
};

/** A key of an event's metadata and its value. */
export type EventMetadataPair = {
  readonly __typename?: 'EventMetadataPair';
  /** The key. */
  readonly key: Scalars['String']['output'];
  /** The value, as text. */
  readonly value: Scalars['String']['output'];
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

/** A page and the visits that ended on it. */
export type ExitPage = {
  readonly __typename?: 'ExitPage';
  /** Exits per visit that saw it, from 0 to 1. */
  readonly exitRate: Scalars['Float']['output'];
  /** Visits that ended on it. */
  readonly exits: Scalars['SafeInt']['output'];
  /** The page. Null when its path is unknown. */
  readonly page?: Maybe<Page>;
  /** Visits that saw it. */
  readonly sessions: Scalars['SafeInt']['output'];
  /** The title. Null unless the website groups pages by title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Distinct visitors of it. */
  readonly visitors: Scalars['SafeInt']['output'];
};

/** A page of exit pages. */
export type ExitPageConnection = {
  readonly __typename?: 'ExitPageConnection';
  /** The exit pages with their cursors. */
  readonly edges: ReadonlyArray<ExitPageEdge>;
  /** The exit pages alone. */
  readonly nodes: ReadonlyArray<ExitPage>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** The parts of the list that could not be had. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many there are in all. Null when the provider does not tell. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** An exit page in its list. */
export type ExitPageEdge = {
  readonly __typename?: 'ExitPageEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The exit page. */
  readonly node: ExitPage;
};

/**
 * A job that writes rows of one table of one integration into a CSV file. Files are kept for a limited time, 90 days by what is known, and the number of exports a
 * day is limited too.
 */
export type Export = Node & {
  readonly __typename?: 'Export';
  /** The account it belongs to. */
  readonly account: Account;
  /** The advertisers it is narrowed to, in the same way. Null when the provider does not say. */
  readonly advertisers?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Its columns, in the provider's words. Null when the provider does not say. */
  readonly columns?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was asked for. Null when the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What stands between two values of its file. Null when the provider does not say. */
  readonly delimiter?: Maybe<Scalars['String']['output']>;
  /**
   * A signed address of its file, made anew each time it is asked for and soon of no use: fetch it at once, without the key of the account, and keep it to yourself.
   * Null while the export is not completed or names no file, and with an error when the provider does not answer.
   */
  readonly downloadUrl?: Maybe<Scalars['URL']['output']>;
  /** How long it ran, in seconds. Null while it is not told. */
  readonly durationSeconds?: Maybe<Scalars['Float']['output']>;
  /** What went wrong, in the provider's words. Null when nothing did. */
  readonly error?: Maybe<Scalars['String']['output']>;
  /** The name of its file. Null while there is none. */
  readonly fileName?: Maybe<Scalars['String']['output']>;
  /** The size of its file in bytes. Null while it is not told. */
  readonly fileSizeBytes?: Maybe<Scalars['SafeInt']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** The integration whose rows it holds. Null when the provider does not say. */
  readonly integration?: Maybe<Integration>;
  /** What it holds. Null when the provider does not say. */
  readonly kind?: Maybe<ExportKind>;
  /** What it holds, in the provider's own word. Null when the provider does not say. */
  readonly kindRaw?: Maybe<Scalars['String']['output']>;
  /** The offers it is narrowed to, by the ids that the tracking platform gave them; empty when it holds all. Null when the provider does not say. */
  readonly offers?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The provider it runs at. */
  readonly provider: ProviderId;
  /** The publishers it is narrowed to, in the same way. Null when the provider does not say. */
  readonly publishers?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The days whose rows it holds. Null when the provider does not say. */
  readonly range?: Maybe<DayRange>;
  /** Who asked for it, as the provider names them. Null when the provider does not say. */
  readonly requestedBy?: Maybe<Scalars['String']['output']>;
  /** How many rows it holds. Null while it is not told. */
  readonly rows?: Maybe<Scalars['SafeInt']['output']>;
  /** How far it is. Null when the provider does not say. */
  readonly status?: Maybe<ExportStatus>;
  /** How far it is, in the provider's own word. Null when the provider does not say. */
  readonly statusRaw?: Maybe<Scalars['String']['output']>;
  /** When its state changed last. Null when the provider does not say. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id at the provider. */
  readonly upstreamId: Scalars['String']['output'];
};

/** A page of exports. */
export type ExportConnection = {
  readonly __typename?: 'ExportConnection';
  /** The exports with their cursors. */
  readonly edges: ReadonlyArray<ExportEdge>;
  /** The exports alone. */
  readonly nodes: ReadonlyArray<Export>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Always empty: the list is of one account, whose failure is an error of the field. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many there are in all. Null when the provider does not tell, or when some are picked out here. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** An export that is to go. */
export type ExportDeleteInput = {
  /** The export, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** What became of `exportDelete`. */
export type ExportDeletePayload = MutationPayload & {
  readonly __typename?: 'ExportDeletePayload';
  /** The id of what was deleted. Null when nothing was. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An export in its list. */
export type ExportEdge = {
  readonly __typename?: 'ExportEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The export. */
  readonly node: Export;
};

/** Which exports. All conditions hold together. A status or kind that the provider's list cannot be narrowed by is picked out here, page by page. */
export type ExportFilterInput = {
  /** Only those narrowed to one of these advertisers, in the same way. */
  readonly advertisers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those that ran for so many seconds. */
  readonly durationSeconds?: InputMaybe<ExportNumberRangeInput>;
  /** Only those whose range begins on exactly this day. */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only those of one of these integrations, by their ids at the provider. */
  readonly integrations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those that hold this. IMPRESSIONS and OTHER are picked out here. */
  readonly kind?: InputMaybe<ExportKind>;
  /** Only those narrowed to one of these offers, by the ids that the tracking platform gave them. */
  readonly offers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those narrowed to one of these publishers, in the same way. */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those with so many rows. */
  readonly rows?: InputMaybe<ExportNumberRangeInput>;
  /** Only in this state. COMPLETED and OTHER are picked out here. */
  readonly status?: InputMaybe<ExportStatus>;
  /** Only those whose range ends on exactly this day. */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What an export can hold. */
export type ExportKind =
  /** Clicks. */
  | 'CLICKS'
  /** Conversions and later events of them. */
  | 'CONVERSIONS'
  /** Impressions. */
  | 'IMPRESSIONS'
  /** Something that this graph has no word for. */
  | 'OTHER';

/** Numbers of one kind, both ends included. */
export type ExportNumberRangeInput = {
  /** The largest. Null: no upper end. */
  readonly max?: InputMaybe<Scalars['Int']['input']>;
  /** The smallest. Null: no lower end. */
  readonly min?: InputMaybe<Scalars['Int']['input']>;
};

/** A new export. */
export type ExportStartInput = {
  /** The account, by its id. Null: the only account at this provider; required when there are several. */
  readonly account?: InputMaybe<Scalars['ID']['input']>;
  /** The advertisers it is narrowed to, in the same way. Empty: all. */
  readonly advertisers: ReadonlyArray<Scalars['String']['input']>;
  /** Its columns, at least one, in the provider's words such as `real_tx_id`: see `raw` of the events. */
  readonly columns: ReadonlyArray<Scalars['String']['input']>;
  /** The single character that stands between two values. */
  readonly delimiter: Scalars['String']['input'];
  /** Further columns, of parameters that the tracking platform passes on. */
  readonly extraParameters: ReadonlyArray<Scalars['String']['input']>;
  /** A text of 1 to 255 characters: asked again with it within a day, the first answer is given again and nothing is started. Null: each call starts an export. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The integration whose rows it holds, by its id at the provider. */
  readonly integration: Scalars['String']['input'];
  /** What it holds. */
  readonly kind: ExportStartKind;
  /** The offers it is narrowed to, by the ids that the tracking platform gave them. Empty: all. */
  readonly offers: ReadonlyArray<Scalars['String']['input']>;
  /** The publishers it is narrowed to, in the same way. Empty: all. */
  readonly publishers: ReadonlyArray<Scalars['String']['input']>;
  /** The days whose rows it holds, both ends included; whole days only. */
  readonly range: DateRangeInput;
};

/** What an export can be started of. */
export type ExportStartKind =
  /** Clicks. */
  | 'CLICKS'
  /** Conversions and later events of them. */
  | 'CONVERSIONS'
  /** Impressions. */
  | 'IMPRESSIONS';

/** What became of `exportStart`. */
export type ExportStartPayload = MutationPayload & {
  readonly __typename?: 'ExportStartPayload';
  /** The export. Null when it was not started, or when the provider does not tell which it is. */
  readonly export?: Maybe<Export>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How far an export is. */
export type ExportStatus =
  /** Somebody stopped it. */
  | 'CANCELED'
  /** Its file can be fetched. */
  | 'COMPLETED'
  /** It failed: see `Export.error`. */
  | 'ERROR'
  /** It is being written. */
  | 'IN_PROGRESS'
  /** A state that this graph has no word for. */
  | 'OTHER'
  /** It waits for its turn. */
  | 'PENDING';

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
  /** The number of the preset that fills in its filters for clicks. Null when there is none, or when the provider does not say. */
  readonly clickFilterPreset?: Maybe<Scalars['Int']['output']>;
  /** The number of the preset that fills in its filters for conversions. Null when there is none, or when the provider does not say. */
  readonly conversionFilterPreset?: Maybe<Scalars['Int']['output']>;
  /** When it was made. Null when the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Free text of its owner's. Null when there is none. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its filters as the provider sent them: their fields are not documented. Null when the provider does not say. */
  readonly filters?: Maybe<Scalars['JSON']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** The integration whose traffic it judges. */
  readonly integration: Integration;
  /** Whether it is in use: not deleted, not switched off. Null when the provider does not say. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** Who changed it last, as the provider names them. Null when the provider does not say. */
  readonly lastUpdatedBy?: Maybe<Scalars['String']['output']>;
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

/** A new filter group. */
export type FilterGroupCreateInput = {
  /** The account, by its id. Null: the only account at this provider; required when there are several. */
  readonly account?: InputMaybe<Scalars['ID']['input']>;
  /** The advertisers it is for, by their ids in 24Metrics' own database. Null: all. */
  readonly advertiserIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The number of the preset that fills in its filters for clicks. Null: none. */
  readonly clickFilterPreset?: InputMaybe<Scalars['Int']['input']>;
  /** The number of the preset that fills in its filters for conversions. Null: none. */
  readonly conversionFilterPreset?: InputMaybe<Scalars['Int']['input']>;
  /** A note about it. Null: none. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Its filters, a list as `FilterGroup.filters` shows them; passed on as they are. Null: none. */
  readonly filters?: InputMaybe<Scalars['JSON']['input']>;
  /** A text of 1 to 255 characters: asked again with it within a day, the first answer is given again and nothing is made. Null: each call makes a group. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The integration whose traffic it judges, by its id at the provider. */
  readonly integration: Scalars['String']['input'];
  /** Whether it is in use. Null: as the provider decides. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it only marks traffic as rejected instead of blocking it too. Null: the setting of its integration holds. */
  readonly monitorsOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is called. */
  readonly name: Scalars['String']['input'];
  /** The offers it is for, by the ids that the tracking platform gave them. Null: all. */
  readonly offerIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The organization it belongs to, by its id at the provider. Null: the one of the settings, or the one that the integration's other filter groups belong to. */
  readonly organization?: InputMaybe<Scalars['String']['input']>;
  /** Decides between groups that match equally well; no two of an integration may share one. */
  readonly priority: Scalars['Int']['input'];
  /** The publishers it is for, by their ids in 24Metrics' own database. Null: all. */
  readonly publisherIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether it takes part in real-time bidding. Null: the setting of its integration holds. */
  readonly rtbEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its labels, at most 50. Null: none. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What became of `filterGroupCreate`. */
export type FilterGroupCreatePayload = MutationPayload & {
  readonly __typename?: 'FilterGroupCreatePayload';
  /** The new filter group. Null when it was not made, or when the provider does not tell which it is. */
  readonly filterGroup?: Maybe<FilterGroup>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A filter group that is to go. */
export type FilterGroupDeleteInput = {
  /** The filter group, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** What became of `filterGroupDelete`. */
export type FilterGroupDeletePayload = MutationPayload & {
  readonly __typename?: 'FilterGroupDeletePayload';
  /** The id of what was deleted. Null when nothing was. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A change of a filter group. What is left out stays as it is. */
export type FilterGroupUpdateInput = {
  /** The advertisers it is for, by their ids in 24Metrics' own database. Null or empty: all. */
  readonly advertiserIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The number of the preset that fills in its filters for clicks. Null: none. */
  readonly clickFilterPreset?: InputMaybe<Scalars['Int']['input']>;
  /** The number of the preset that fills in its filters for conversions. Null: none. */
  readonly conversionFilterPreset?: InputMaybe<Scalars['Int']['input']>;
  /** A note about it. Null: it is cleared. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Its filters, a list as `FilterGroup.filters` shows them; passed on as they are. Null or empty: none. */
  readonly filters?: InputMaybe<Scalars['JSON']['input']>;
  /** The filter group, by its id. */
  readonly id: Scalars['ID']['input'];
  /** Whether it is in use. Absent: as it is. Null is refused. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it only marks traffic as rejected instead of blocking it too. Null: the setting of its integration holds. */
  readonly monitorsOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is called. Absent: as it is. Null is refused. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The offers it is for, by the ids that the tracking platform gave them. Null or empty: all. */
  readonly offerIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Decides between groups that match equally well; no two of an integration may share one. Absent: as it is. Null is refused. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
  /** The publishers it is for, by their ids in 24Metrics' own database. Null or empty: all. */
  readonly publisherIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether it takes part in real-time bidding. Null: the setting of its integration holds. */
  readonly rtbEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its labels, at most 50. Null or empty: none. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What became of `filterGroupUpdate`. */
export type FilterGroupUpdatePayload = MutationPayload & {
  readonly __typename?: 'FilterGroupUpdatePayload';
  /** The filter group as it is now. Null when it was not changed. */
  readonly filterGroup?: Maybe<FilterGroup>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Many filter groups that are to go. */
export type FilterGroupsDeleteInput = {
  /** The filter groups, by their ids; from 1 to 500, of any account and integration of this provider. */
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** What became of `filterGroupsDelete`. */
export type FilterGroupsDeletePayload = MutationPayload & {
  readonly __typename?: 'FilterGroupsDeletePayload';
  /** What became of each filter group, in the order of the ids. */
  readonly results: ReadonlyArray<FilterGroupsDeleteResult>;
  /** What kept all of the changes from being made. Empty: see each result. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What became of one of many filter groups that were to go. */
export type FilterGroupsDeleteResult = {
  readonly __typename?: 'FilterGroupsDeleteResult';
  /** Its id. Null when it was not deleted. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** Its place among the ids, from 0. */
  readonly index: Scalars['Int']['output'];
  /** What kept this change from being made; OUTCOME_UNKNOWN when nobody knows whether it was. Empty: the group is gone. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A change of many filter groups. */
export type FilterGroupsUpdateInput = {
  /** The filter groups, by their ids; from 1 to 500, of any account and integration of this provider. */
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
  /** Whether they only mark traffic as rejected instead of blocking it too. */
  readonly monitorsOnly: Scalars['Boolean']['input'];
};

/** What became of `filterGroupsUpdate`. */
export type FilterGroupsUpdatePayload = MutationPayload & {
  readonly __typename?: 'FilterGroupsUpdatePayload';
  /** What became of each filter group, in the order of the ids. */
  readonly results: ReadonlyArray<FilterGroupsUpdateResult>;
  /** What kept all of the changes from being made. Empty: see each result. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What became of one of many filter groups. */
export type FilterGroupsUpdateResult = {
  readonly __typename?: 'FilterGroupsUpdateResult';
  /** The filter group as it is now. Null when it was not changed. */
  readonly filterGroup?: Maybe<FilterGroup>;
  /** Its place among the ids, from 0. */
  readonly index: Scalars['Int']['output'];
  /** What kept this change from being made; OUTCOME_UNKNOWN when nobody knows whether it was. Empty: the group has the value. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The five values that tell a click apart. */
export type FraudClickInput = {
  /** The day on which it was made. */
  readonly day: Scalars['LocalDate']['input'];
  /** The integration it came through, by its id at the provider. */
  readonly integration: Scalars['String']['input'];
  /** The offer, by the id that the tracking platform gave it. */
  readonly offer: Scalars['String']['input'];
  /** Who delivered it, by the id that the tracking platform gave. */
  readonly publisher: Scalars['String']['input'];
  /** Its transaction: see `ClickEvent.transactionId`. */
  readonly transactionId: Scalars['String']['input'];
};

/** The five values that tell a conversion, or a later event of one, apart. */
export type FraudConversionInput = {
  /** The day on which it happened. */
  readonly day: Scalars['LocalDate']['input'];
  /** What tells it apart within its transaction: see `ConversionEvent.hash`. */
  readonly hash: Scalars['String']['input'];
  /** The integration it came through, by its id at the provider. */
  readonly integration: Scalars['String']['input'];
  /** The offer, by the id that the tracking platform gave it. */
  readonly offer: Scalars['String']['input'];
  /** Who delivered it, by the id that the tracking platform gave. */
  readonly publisher: Scalars['String']['input'];
};

/** The tables of judged events. */
export type FraudEventKind =
  /** Clicks: see `ClickEvent`. */
  | 'CLICK'
  /** Conversions and later events of them: see `ConversionEvent`. */
  | 'CONVERSION'
  /** Impressions: see `ImpressionEvent`. */
  | 'IMPRESSION';

/** What fraud providers judged of one thing's traffic. */
export type FraudSummary = {
  readonly __typename?: 'FraudSummary';
  /** What was counted of its rows, split by a dimension such as `PUBLISHER`. Null when no rows were found; with an error when the provider cannot split so or does not answer. */
  readonly breakdown?: Maybe<Breakdown>;
  /** How sure that is, from 0 to 1. Null when no rows were found. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** By what its rows were found. Null when none were. */
  readonly matchedBy?: Maybe<MatchedBy>;
  /** The reason in words. Null when rows were found. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** What was counted of its rows, in all. Null when none were found. */
  readonly metrics?: Maybe<Metrics>;
  /** The same by the part of the account that judged, such as an integration; several share no row. Empty when no rows were found. */
  readonly parts: ReadonlyArray<ReportFigures>;
  /** Providers that might have known more, and did not answer. */
  readonly problems: ReadonlyArray<Problem>;
  /** Rejected clicks per judged click, from 0 to 1. Null when there are none, or when nothing says which were rejected. */
  readonly rejectedClickShare?: Maybe<Scalars['Float']['output']>;
  /** Rejected conversions per judged conversion, from 0 to 1. Null when there are none, or when nothing says which were rejected. */
  readonly rejectedConversionShare?: Maybe<Scalars['Float']['output']>;
  /** The rejected clicks and conversions by the reason, the most first; what was rejected for several reasons counts under each. Null when no rows were found; with an error when the provider does not answer. */
  readonly rejections?: Maybe<Breakdown>;
  /** Why rows may be missing. Null when all were read. */
  readonly truncated?: Maybe<Scalars['String']['output']>;
  /** Why no rows were found. Null when some were. */
  readonly unmatchedReason?: Maybe<UnmatchedReason>;
};


/** What fraud providers judged of one thing's traffic. */
export type FraudSummaryBreakdownArgs = {
  by: Dimension;
  first: Scalars['Int']['input'];
};


/** What fraud providers judged of one thing's traffic. */
export type FraudSummaryRejectionsArgs = {
  first: Scalars['Int']['input'];
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

/** What stands for a goal at another provider. */
export type GoalCounterpart = {
  readonly __typename?: 'GoalCounterpart';
  /** Other goals that match as well. At most 20. */
  readonly alternatives: ReadonlyArray<Goal>;
  /** How sure that is, from 0 to 1; shared among goals between which nothing decides. Null when none was found. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** The other provider's goal. Null when none was found. */
  readonly goal?: Maybe<Goal>;
  /** By what it was found. Null when none was. */
  readonly matchedBy?: Maybe<MatchedBy>;
  /** The reason in words. Null when a goal was found. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** Providers that might have known more, and did not answer. */
  readonly problems: ReadonlyArray<Problem>;
  /** Why none was found. Null when one was. */
  readonly unmatchedReason?: Maybe<UnmatchedReason>;
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
export type GoalFilterInput = {
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
  /** A conversion goal of a website of Pirsch: see `ConversionGoal`. */
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
export type GroupFilterInput = {
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

/** Somebody who may see parts of an account with a key of their own. The key and the password are not part of this graph. */
export type Guest = Node & {
  readonly __typename?: 'Guest';
  /** The account it belongs to. */
  readonly account: Account;
  /** What they see of conversions. Null only when it could not be read. */
  readonly conversionView?: Maybe<GuestConversionView>;
  /** When they were added. Null when the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The form of dates on the provider's pages. Null when it does not say. */
  readonly dateFormat?: Maybe<Scalars['String']['output']>;
  /** The mark between whole and fraction. Null when the provider does not say. */
  readonly decimalSeparator?: Maybe<Scalars['String']['output']>;
  /** The e-mail address. Null when there is none, or when it is no valid one. */
  readonly email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The earliest instant of which they may see figures. Null when there is no such limit. */
  readonly figuresSince?: Maybe<Scalars['DateTime']['output']>;
  /** How many groups they may see or change. Null only when it could not be read. */
  readonly groupGrantCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Whether the pages that visitors come from are hidden from them. Null only when it could not be read. */
  readonly hidesReferrer?: Maybe<Scalars['Boolean']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** The language of the provider's pages for them, as the provider writes it. Null when it does not say. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** How many links they may see or change. Null only when it could not be read. */
  readonly linkGrantCount?: Maybe<Scalars['SafeInt']['output']>;
  /** How often they have logged in. Null only when it could not be read. */
  readonly loginCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Whether they may make groups. Null only when it could not be read. */
  readonly mayCreateGroups?: Maybe<Scalars['Boolean']['output']>;
  /** Whether they may see and change everything. Null only when it could not be read. */
  readonly mayDoAll?: Maybe<Scalars['Boolean']['output']>;
  /** The name for people. Null when there is none. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Free text of the account's owner. Null when there is none. */
  readonly notes?: Maybe<Scalars['String']['output']>;
  /** The mark between thousands. Null when the provider does not say. */
  readonly numberGroupSeparator?: Maybe<Scalars['String']['output']>;
  /** What they may see or change. Null with an error when the provider does not answer. */
  readonly permissions?: Maybe<GuestPermissionConnection>;
  /** How many pixels they may see or change. Null only when it could not be read. */
  readonly pixelGrantCount?: Maybe<Scalars['SafeInt']['output']>;
  /** The provider it lives at. */
  readonly provider: ProviderId;
  /** How hours are shown. Null only when it could not be read. */
  readonly timeFormat?: Maybe<GuestTimeFormat>;
  /** The provider's name of the time zone. Null when the provider does not say. */
  readonly timeZoneName?: Maybe<Scalars['String']['output']>;
  /** The provider's number of the time zone. Null when the provider does not say. */
  readonly timeZoneNumber?: Maybe<Scalars['Int']['output']>;
  /** Its id at the provider. */
  readonly upstreamId: Scalars['String']['output'];
  /** The name to log in with. Null when there is none. */
  readonly userName?: Maybe<Scalars['String']['output']>;
};


/** Somebody who may see parts of an account with a key of their own. The key and the password are not part of this graph. */
export type GuestPermissionsArgs = {
  access?: InputMaybe<GuestAccess>;
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  kind?: InputMaybe<TagBearerKind>;
  of?: InputMaybe<Scalars['ID']['input']>;
};

/** What a guest may do with something. */
export type GuestAccess =
  /** A right that this graph has no word for. */
  | 'OTHER'
  /** See it. */
  | 'READ'
  /** See and change it; only for giving and taking: the provider lists the two apart. */
  | 'READ_WRITE'
  /** Change it. */
  | 'WRITE';

/** A page of guests. */
export type GuestConnection = {
  readonly __typename?: 'GuestConnection';
  /** The guests with their cursors. */
  readonly edges: ReadonlyArray<GuestEdge>;
  /** The guests alone. */
  readonly nodes: ReadonlyArray<Guest>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Always empty: a list of one account comes or fails as a whole. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many there are in all. Null when the provider does not tell. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** What a guest sees of conversions. */
export type GuestConversionView = {
  readonly __typename?: 'GuestConversionView';
  /** The share of the commission that is shown, as a fraction from 0 to 1. Null when the provider does not say. */
  readonly commissionShare?: Maybe<Scalars['Float']['output']>;
  /** Whether the cost of commissions is hidden. */
  readonly hidesCommissionCost: Scalars['Boolean']['output'];
  /** Whether their cost is hidden. */
  readonly hidesCost: Scalars['Boolean']['output'];
  /** Whether their number is hidden. */
  readonly hidesCount: Scalars['Boolean']['output'];
  /** Whether their parameters are hidden. */
  readonly hidesParameters: Scalars['Boolean']['output'];
  /** Whether their value is hidden. */
  readonly hidesValue: Scalars['Boolean']['output'];
  /** The share of the value that is shown, as a fraction from 0 to 1. Null when the provider does not say. */
  readonly valueShare?: Maybe<Scalars['Float']['output']>;
};

/** What a guest sees of conversions. What is absent stays as it is; for a new guest it is shown. */
export type GuestConversionViewInput = {
  /** The share of the commission that is shown, as a fraction from 0 to 1 in whole hundredths. Absent or null: as it is. */
  readonly commissionShare?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the cost of commissions is hidden. Null: shown. */
  readonly hidesCommissionCost?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether their cost is hidden. Null: shown. */
  readonly hidesCost?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether their number is hidden. Null: shown. */
  readonly hidesCount?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether their parameters are hidden. Null: shown. */
  readonly hidesParameters?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether their value is hidden. Null: shown. */
  readonly hidesValue?: InputMaybe<Scalars['Boolean']['input']>;
  /** The share of the value that is shown, as a fraction from 0 to 1 in whole hundredths. Absent or null: as it is. */
  readonly valueShare?: InputMaybe<Scalars['Float']['input']>;
};

/** A new guest. */
export type GuestCreateInput = {
  /** The account at ClickMeter, by its id. Null: the only one; where there are several it must be said. */
  readonly account?: InputMaybe<Scalars['ID']['input']>;
  /** What they see of conversions. Null: everything. */
  readonly conversionView?: InputMaybe<GuestConversionViewInput>;
  /** The form of dates on the provider's pages. Null: the provider’s own choice. */
  readonly dateFormat?: InputMaybe<Scalars['String']['input']>;
  /** The mark between whole and fraction. Null: the provider’s own choice. */
  readonly decimalSeparator?: InputMaybe<Scalars['String']['input']>;
  /** The e-mail address. Null: none. */
  readonly email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Whether the pages that visitors come from are hidden from them. Null: they are shown. */
  readonly hidesReferrer?: InputMaybe<Scalars['Boolean']['input']>;
  /** A text of the client's, of 1 to 255 characters, that makes this change one: asked again within a day, it is answered from the first time. Null: each request is a change of its own. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The language of the provider's pages for them, as the provider writes it. Null: the provider’s own choice. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Whether they may make groups. Null: they may not. */
  readonly mayCreateGroups?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether they may see and change everything. Null: they may not. */
  readonly mayDoAll?: InputMaybe<Scalars['Boolean']['input']>;
  /** The name for people. Null: none. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Free text of the account's owner. Null: none. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** The mark between thousands. Null: the provider’s own choice. */
  readonly numberGroupSeparator?: InputMaybe<Scalars['String']['input']>;
  /** The password to log in with, which no answer repeats. */
  readonly password: Scalars['String']['input'];
  /** How hours are shown: AM_PM or H24. Null: the provider’s own choice. */
  readonly timeFormat?: InputMaybe<GuestTimeFormat>;
  /** The provider's number of the time zone. Null: the provider’s own choice. */
  readonly timeZoneNumber?: InputMaybe<Scalars['Int']['input']>;
  /** The name to log in with. */
  readonly userName: Scalars['String']['input'];
};

/** What became of a new guest. */
export type GuestCreatePayload = MutationPayload & {
  readonly __typename?: 'GuestCreatePayload';
  /** The guest as it is now. Null when nothing was changed. */
  readonly guest?: Maybe<Guest>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which guest to delete. */
export type GuestDeleteInput = {
  /** The guest, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** What became of the deletion of a guest. */
export type GuestDeletePayload = MutationPayload & {
  readonly __typename?: 'GuestDeletePayload';
  /** The id of what was deleted. Null when nothing was. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A guest in its list. */
export type GuestEdge = {
  readonly __typename?: 'GuestEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The guest. */
  readonly node: Guest;
};

/** One right of a guest. */
export type GuestPermission = {
  readonly __typename?: 'GuestPermission';
  /** What they may do. Null when the provider does not say. */
  readonly access?: Maybe<GuestAccess>;
  /** The link or pixel. Null when it is a group. */
  readonly datapoint?: Maybe<Datapoint>;
  /** What the thing is called. Null when the provider does not say. */
  readonly entityName?: Maybe<Scalars['String']['output']>;
  /** The group. Null when it is a link or pixel. */
  readonly group?: Maybe<LinkGroup>;
};

/** A page of rights. */
export type GuestPermissionConnection = {
  readonly __typename?: 'GuestPermissionConnection';
  /** The rights with their cursors. */
  readonly edges: ReadonlyArray<GuestPermissionEdge>;
  /** The rights alone. */
  readonly nodes: ReadonlyArray<GuestPermission>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Always empty: a list of one account comes or fails as a whole. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many there are in all. Null when the provider does not tell. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** A right in its list. */
export type GuestPermissionEdge = {
  readonly __typename?: 'GuestPermissionEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The right. */
  readonly node: GuestPermission;
};

/** A guest, and a right to give. */
export type GuestPermissionGrantInput = {
  /** READ, WRITE or READ_WRITE. */
  readonly access: GuestAccess;
  /** What the right is about. */
  readonly entity: TagBearerInput;
  /** The guest, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** What became of giving a right. */
export type GuestPermissionGrantPayload = MutationPayload & {
  readonly __typename?: 'GuestPermissionGrantPayload';
  /** The guest as it is now. Null when nothing was changed. */
  readonly guest?: Maybe<Guest>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A guest, and a right to take. */
export type GuestPermissionRevokeInput = {
  /** READ, WRITE or READ_WRITE. */
  readonly access: GuestAccess;
  /** What the right is about. */
  readonly entity: TagBearerInput;
  /** The guest, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** What became of taking a right. */
export type GuestPermissionRevokePayload = MutationPayload & {
  readonly __typename?: 'GuestPermissionRevokePayload';
  /** The guest as it is now. Null when nothing was changed. */
  readonly guest?: Maybe<Guest>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How hours are shown. */
export type GuestTimeFormat =
  /** Twelve hours, twice a day. */
  | 'AM_PM'
  /** Twenty-four hours. */
  | 'H24'
  /** A way that this graph has no word for. */
  | 'OTHER';

/** What to change of a guest. What is absent stays as it is. */
export type GuestUpdateInput = {
  /** What they see of conversions. Absent or null: as it is. */
  readonly conversionView?: InputMaybe<GuestConversionViewInput>;
  /** The form of dates on the provider's pages. Absent: as it is. Null: the provider’s own choice. */
  readonly dateFormat?: InputMaybe<Scalars['String']['input']>;
  /** The mark between whole and fraction. Absent: as it is. Null: the provider’s own choice. */
  readonly decimalSeparator?: InputMaybe<Scalars['String']['input']>;
  /** The e-mail address. Absent: as it is. Null: none. */
  readonly email?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** Whether the pages that visitors come from are hidden from them. Absent: as it is. Null: they are shown. */
  readonly hidesReferrer?: InputMaybe<Scalars['Boolean']['input']>;
  /** The guest, by its id. */
  readonly id: Scalars['ID']['input'];
  /** The language of the provider's pages for them, as the provider writes it. Absent: as it is. Null: the provider’s own choice. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Whether they may make groups. Absent: as it is. Null: they may not. */
  readonly mayCreateGroups?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether they may see and change everything. Absent: as it is. Null: they may not. */
  readonly mayDoAll?: InputMaybe<Scalars['Boolean']['input']>;
  /** The name for people. Absent: as it is. Null: none. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Free text of the account's owner. Absent: as it is. Null: none. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** The mark between thousands. Absent: as it is. Null: the provider’s own choice. */
  readonly numberGroupSeparator?: InputMaybe<Scalars['String']['input']>;
  /** A new password, which no answer repeats. Absent: as it is. */
  readonly password?: InputMaybe<Scalars['String']['input']>;
  /** How hours are shown: AM_PM or H24. Absent: as it is. Null: the provider’s own choice. */
  readonly timeFormat?: InputMaybe<GuestTimeFormat>;
  /** The provider's number of the time zone. Absent: as it is. Null: the provider’s own choice. */
  readonly timeZoneNumber?: InputMaybe<Scalars['Int']['input']>;
  /** The name to log in with. Absent: as it is. */
  readonly userName?: InputMaybe<Scalars['String']['input']>;
};

/** What became of the change of a guest. */
export type GuestUpdatePayload = MutationPayload & {
  readonly __typename?: 'GuestUpdatePayload';
  /** The guest as it is now. Null when nothing was changed. */
  readonly guest?: Maybe<Guest>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

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
  /** The internet provider it came through. Null when unknown. */
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

/** A page of clicks and views. */
export type HitConnection = {
  readonly __typename?: 'HitConnection';
  /** The clicks and views with their cursors. */
  readonly edges: ReadonlyArray<HitEdge>;
  /** The clicks and views alone. */
  readonly nodes: ReadonlyArray<Hit>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Always empty: a list of one account comes or fails as a whole. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many there are in all. Null when the provider does not tell. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
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

/** A view of a page and who viewed it. */
export type HitCreateInput = {
  /** The visitor's `Accept-Language` header. Null: there was none. */
  readonly acceptLanguage?: InputMaybe<Scalars['String']['input']>;
  /** The account, by its id. Null when there is only one account at Pirsch. */
  readonly account?: InputMaybe<Scalars['ID']['input']>;
  /** The `CF-Connecting-IP` header. It goes before `ip`, as do the next three, the first that is there. Null: there was none. */
  readonly cfConnectingIp?: InputMaybe<Scalars['String']['input']>;
  /** Whether the visitor sent `DNT: 1`. Then nothing is sent to Pirsch. */
  readonly doNotTrack: Scalars['Boolean']['input'];
  /** The `Forwarded` header; its first `for` counts. Null: there was none. */
  readonly forwarded?: InputMaybe<Scalars['String']['input']>;
  /** A text of your own, of 1 to 255 characters: the same text within a day is answered from the first time and changes nothing more. Null: each request is a change of its own. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The visitor's IP address, as the website's server saw it. */
  readonly ip: Scalars['String']['input'];
  /** The visitor's `Referer` header. Null: there was none. */
  readonly referrer?: InputMaybe<Scalars['String']['input']>;
  /** The height of the visitor's screen, in pixels. Null: not known. */
  readonly screenHeight?: InputMaybe<Scalars['Int']['input']>;
  /** The width of the visitor's screen, in pixels. Null: not known. */
  readonly screenWidth?: InputMaybe<Scalars['Int']['input']>;
  /** The page's title. Null: it has none. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The whole address of the page, with its parameters. */
  readonly url: Scalars['URL']['input'];
  /** The visitor's `User-Agent` header. */
  readonly userAgent: Scalars['String']['input'];
  /** The `X-Forwarded-For` header; its first address counts. Null: there was none. */
  readonly xForwardedFor?: InputMaybe<Scalars['String']['input']>;
  /** The `X-Real-IP` header. Null: there was none. */
  readonly xRealIp?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a hit. */
export type HitCreatePayload = MutationPayload & {
  readonly __typename?: 'HitCreatePayload';
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** Whether Pirsch was told. False when the visitor does not want to be tracked. Null when it was refused. */
  readonly wasSent?: Maybe<Scalars['Boolean']['output']>;
};

/** A click or view in its list. */
export type HitEdge = {
  readonly __typename?: 'HitEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The click or view. */
  readonly node: Hit;
};

/** Which hits. */
export type HitSelection =
  /** Those of robots. */
  | 'BOTS'
  /** Those that led to a conversion. */
  | 'CONVERTED'
  /** All but the first of each visitor. */
  | 'REPEATED'
  /** The first of each visitor. */
  | 'UNIQUE';

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
  /** The campaign or link that its address named, in the parameter that the settings tell. Null when the provider does not say. */
  readonly campaign?: Maybe<Scalars['String']['output']>;
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

/** An address not to count. */
export type IpBlacklistAddInput = {
  /** The account at ClickMeter, by its id. Null: the only one; where there are several it must be said. */
  readonly account?: InputMaybe<Scalars['ID']['input']>;
  /** A text of the client's, of 1 to 255 characters, that makes this change one: asked again within a day, it is answered from the first time. Null: each request is a change of its own. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The address, IPv4 or IPv6. */
  readonly ip: Scalars['String']['input'];
};

/** What became of counting an address no longer. */
export type IpBlacklistAddPayload = MutationPayload & {
  readonly __typename?: 'IpBlacklistAddPayload';
  /** The entry as it is now. Null when nothing was changed. */
  readonly entry?: Maybe<IpBlacklistEntry>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of addresses. */
export type IpBlacklistConnection = {
  readonly __typename?: 'IpBlacklistConnection';
  /** The addresses with their cursors. */
  readonly edges: ReadonlyArray<IpBlacklistEdge>;
  /** The addresses alone. */
  readonly nodes: ReadonlyArray<IpBlacklistEntry>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Always empty: a list of one account comes or fails as a whole. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many there are in all. Null when the provider does not tell. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** An address in its list. */
export type IpBlacklistEdge = {
  readonly __typename?: 'IpBlacklistEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The address. */
  readonly node: IpBlacklistEntry;
};

/** An address whose visits are not counted. */
export type IpBlacklistEntry = Node & {
  readonly __typename?: 'IpBlacklistEntry';
  /** The account it belongs to. */
  readonly account: Account;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** The address. Null only when it could not be read. */
  readonly ip?: Maybe<Scalars['String']['output']>;
  /** The provider it lives at. */
  readonly provider: ProviderId;
  /** Its id at the provider. */
  readonly upstreamId: Scalars['String']['output'];
};

/** Which address to count again. */
export type IpBlacklistRemoveInput = {
  /** The entry, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** What became of counting an address again. */
export type IpBlacklistRemovePayload = MutationPayload & {
  readonly __typename?: 'IpBlacklistRemovePayload';
  /** The id of what was deleted. Null when nothing was. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A thing whose traffic another provider may have judged. */
export type Judged = {
  /**
   * What fraud providers judged of its traffic, counted from their rows; all things of a list share the same rows. Null with an error when its own key could not
   * be read; where no row was found, `unmatchedReason` says why.
   */
  readonly fraud?: Maybe<FraudSummary>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
};


/** A thing whose traffic another provider may have judged. */
export type JudgedFraudArgs = {
  range: DateRangeInput;
};

/** A goal, reached by visitors of one landing page. */
export type LandingGoal = {
  readonly __typename?: 'LandingGoal';
  /** The goal. */
  readonly goal: Goal;
  /** What visitors with the campaign parameters of the destination did. Null with an error when the provider does not answer. */
  readonly metrics?: Maybe<Metrics>;
};

/** A page of goals of a landing page. */
export type LandingGoalConnection = {
  readonly __typename?: 'LandingGoalConnection';
  /** The goals with their cursors. */
  readonly edges: ReadonlyArray<LandingGoalEdge>;
  /** The goals alone. */
  readonly nodes: ReadonlyArray<LandingGoal>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** The parts of the list that could not be had. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many there are in all. Null when a provider does not tell. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** A goal of a landing page in its list. */
export type LandingGoalEdge = {
  readonly __typename?: 'LandingGoalEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The goal. */
  readonly node: LandingGoal;
};

/** Where something leads, and what was counted there. */
export type LandingPage = {
  readonly __typename?: 'LandingPage';
  /** Other pages that match as well, the same page at another account among them, or, with `SEVERAL_PAGES`, all pages that it leads to. At most 20. */
  readonly alternatives: ReadonlyArray<Datapoint>;
  /** How sure that is, from 0 to 1; shared among addresses between which nothing decides. Null when none was found. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** The goals of the page's website, with what visitors with these campaign parameters did. Null when no page was found; with an error when the provider does not answer. */
  readonly goals?: Maybe<LandingGoalConnection>;
  /** By what the page was found. Null when none was. */
  readonly matchedBy?: Maybe<MatchedBy>;
  /** The reason in words. Null when a page was found. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** What visitors with these campaign parameters did on the page. Null when no page was found; with an error when the provider does not answer. */
  readonly metrics?: Maybe<Metrics>;
  /** The campaign parameters of the destination by which `metrics` and `goals` are narrowed; none: they count all visitors of the page and its website. */
  readonly narrowedBy: ReadonlyArray<CampaignParameter>;
  /** Campaign parameters of the destination that cannot narrow: they change from click to click, or from one destination to the next, or the provider has no word for such a value. */
  readonly notNarrowedBy: ReadonlyArray<CampaignParameter>;
  /** The page. Null when none was found. */
  readonly page?: Maybe<Datapoint>;
  /** Providers that might have known more, and did not answer. */
  readonly problems: ReadonlyArray<Problem>;
  /** Why no page was found. Null when one was. */
  readonly unmatchedReason?: Maybe<UnmatchedReason>;
};


/** Where something leads, and what was counted there. */
export type LandingPageGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A thing that sends people to a page which another provider may count. */
export type LeadsToPage = {
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /**
   * The page that its destination leads to, at whichever provider counts pages. Only pages that were visited in the range are known. Null with an error when its
   * own destination could not be read; where no page was found, `unmatchedReason` says why.
   */
  readonly landingPage?: Maybe<LandingPage>;
};


/** A thing that sends people to a page which another provider may count. */
export type LeadsToPageLandingPageArgs = {
  range: DateRangeInput;
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
  /** How many links and pixels are in it. Null with an error when the provider does not answer. */
  readonly datapointCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Its links and pixels with what they did in the range, by the call of the group itself. An account that lacks the call says so; `datapoints` answers the same by another. Null with an error when the provider does not answer. */
  readonly datapointFigures?: Maybe<DatapointFiguresConnection>;
  /** Its links and pixels. Null with an error when the provider does not answer. */
  readonly datapoints?: Maybe<DatapointConnection>;
  /** Whether it is marked as a favorite. Null only when it could not be read. */
  readonly favorite?: Maybe<Scalars['Boolean']['output']>;
  /** Its single clicks and views, in the order that the provider keeps: the newest first. Null with an error when the provider does not answer. */
  readonly hits?: Maybe<HitConnection>;
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
  /** What its visitors had in common, largest first, where `breakdown` has no dimension for it. Null with an error when the provider does not answer. */
  readonly topReport?: Maybe<ReadonlyArray<BreakdownRow>>;
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
export type LinkGroupDatapointCountArgs = {
  createdAfter?: InputMaybe<Scalars['LocalDate']['input']>;
  createdBefore?: InputMaybe<Scalars['LocalDate']['input']>;
  favorites?: InputMaybe<Scalars['Boolean']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<DatapointStatus>;
  tag?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<DatapointType>;
};


/** Links and pixels of ClickMeter's under one name; its own pages call it a campaign. */
export type LinkGroupDatapointFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  order: ListOrderInput;
  range: DateRangeInput;
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<DatapointStatus>;
  type?: InputMaybe<DatapointType>;
};


/** Links and pixels of ClickMeter's under one name; its own pages call it a campaign. */
export type LinkGroupDatapointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  order: ListOrderInput;
  range: DateRangeInput;
  status: ReadonlyArray<DatapointStatus>;
  types?: InputMaybe<ReadonlyArray<DatapointType>>;
};


/** Links and pixels of ClickMeter's under one name; its own pages call it a campaign. */
export type LinkGroupHitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  only?: InputMaybe<HitSelection>;
  range: DateRangeInput;
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


/** Links and pixels of ClickMeter's under one name; its own pages call it a campaign. */
export type LinkGroupTopReportArgs = {
  first: Scalars['Int']['input'];
  hits?: InputMaybe<HitType>;
  range: DateRangeInput;
  type: TopReportType;
};

/** A new group. */
export type LinkGroupCreateInput = {
  /** The account at ClickMeter, by its id. Null: the only one; where there are several it must be said. */
  readonly account?: InputMaybe<Scalars['ID']['input']>;
  /** A text of the client's, of 1 to 255 characters, that makes this change one: asked again within a day, it is answered from the first time. Null: each request is a change of its own. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether the provider is to mark it as public. Null: it is not. */
  readonly isPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** What its owner calls it. */
  readonly name: Scalars['String']['input'];
  /** Free text of its owner's. Null: none. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** Its tags, by name; those that do not exist yet are made. Null: none. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What became of a new group. */
export type LinkGroupCreatePayload = MutationPayload & {
  readonly __typename?: 'LinkGroupCreatePayload';
  /** The group as it is now. Null when nothing was changed. */
  readonly linkGroup?: Maybe<LinkGroup>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which group to delete. */
export type LinkGroupDeleteInput = {
  /** The group, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** What became of the deletion of a group. */
export type LinkGroupDeletePayload = MutationPayload & {
  readonly __typename?: 'LinkGroupDeletePayload';
  /** The id of what was deleted. Null when nothing was. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whether a group is to be a favorite. */
export type LinkGroupSetFavoriteInput = {
  /** Whether it is to be marked. */
  readonly favorite: Scalars['Boolean']['input'];
  /** The group, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** What became of the mark of a favorite. */
export type LinkGroupSetFavoritePayload = MutationPayload & {
  readonly __typename?: 'LinkGroupSetFavoritePayload';
  /** The group as it is now. Null when nothing was changed. */
  readonly linkGroup?: Maybe<LinkGroup>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The notes of a group. */
export type LinkGroupSetNotesInput = {
  /** The group, by its id. */
  readonly id: Scalars['ID']['input'];
  /** Free text. Null: none. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
};

/** What became of the notes of a group. */
export type LinkGroupSetNotesPayload = MutationPayload & {
  readonly __typename?: 'LinkGroupSetNotesPayload';
  /** The group as it is now. Null when nothing was changed. */
  readonly linkGroup?: Maybe<LinkGroup>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What to change of a group. What is absent stays as it is. */
export type LinkGroupUpdateInput = {
  /** The group, by its id. */
  readonly id: Scalars['ID']['input'];
  /** Whether the provider marks it as public. Absent: as it is. Null: it does not. */
  readonly isPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** What its owner calls it. Absent: as it is. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Free text of its owner's. Absent: as it is. Null: none. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** All its tags, by name; those that do not exist yet are made. Absent: as they are. Null: none. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What became of the change of a group. */
export type LinkGroupUpdatePayload = MutationPayload & {
  readonly __typename?: 'LinkGroupUpdatePayload';
  /** The group as it is now. Null when nothing was changed. */
  readonly linkGroup?: Maybe<LinkGroup>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page that links, offers and campaigns of other providers may lead to. */
export type Linked = {
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** What leads to it, at any provider, the surest first. Null with an error when nothing could be asked. */
  readonly links?: Maybe<PageLinkConnection>;
  /**
   * What may lead to it but cannot be told to: links whose destination cannot be read, and links to its website that lead to no known page. Null with an error
   * when nothing could be asked.
   */
  readonly unmatchedLinks?: Maybe<UnmatchedLinkConnection>;
};


/** A page that links, offers and campaigns of other providers may lead to. */
export type LinkedLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  range: DateRangeInput;
  status: ReadonlyArray<DatapointStatus>;
};


/** A page that links, offers and campaigns of other providers may lead to. */
export type LinkedUnmatchedLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  range: DateRangeInput;
  status: ReadonlyArray<DatapointStatus>;
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

/** The order of a list. What lacks the field comes last in both directions. */
export type ListOrderInput = {
  /** By what. */
  readonly by: ListOrderField;
  /** Which way. */
  readonly direction: SortDirection;
};

/** By what two things of different providers were taken for the same, or for belonging together. */
export type MatchedBy =
  /** The judged rows pass this id in the parameter that holds the campaign or link. */
  | 'CAMPAIGN_ID'
  /** The paths differ in the case of letters. */
  | 'CASE'
  /** The addresses are equal but for the way in which a character is encoded. */
  | 'ENCODING'
  /** Host, port and path of the addresses are equal. */
  | 'EXACT'
  /** The goals bear the same name, in any letter case. */
  | 'GOAL_NAME'
  /** The goal's description holds a path, or a pattern of paths, that reaches the other goal. */
  | 'GOAL_PATH'
  /** The goal's description holds an address that reaches the other goal. */
  | 'GOAL_URL'
  /** The destination is a `#!` route of the page, which is counted as a whole. */
  | 'HASH_BANG'
  /** The judged rows name the offer by this id. */
  | 'OFFER_ID'
  /** The judged rows name the offer by this name. */
  | 'OFFER_NAME'
  /** The destination has parameters of its own, which pages are counted without. */
  | 'PARAMETERS'
  /** The addresses are equal but for a slash at the end. */
  | 'TRAILING_SLASH'
  /** The addresses are equal but for `www.`. */
  | 'WWW';

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

/** Somebody with a right to a website. */
export type Member = Node & {
  readonly __typename?: 'Member';
  /** The account it belongs to. */
  readonly account: Account;
  /** When it was made. Null when the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The user's e-mail address. Null when the provider does not say. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** The user's full name. Null when the provider does not say. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The address of the user's picture, as Pirsch gives it. Null when there is none. */
  readonly picture?: Maybe<Scalars['String']['output']>;
  /** The provider it lives at. */
  readonly provider: ProviderId;
  /** What the user may do. Null when the provider does not say. */
  readonly role?: Maybe<MemberRole>;
  /** When it was last changed. Null when the provider does not say. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id at the provider. */
  readonly upstreamId: Scalars['String']['output'];
  /** The role as Pirsch writes it. Null when the provider does not say. */
  readonly upstreamRole?: Maybe<Scalars['String']['output']>;
  /** The user's id at Pirsch. Null when the provider does not say. */
  readonly userId?: Maybe<Scalars['String']['output']>;
  /** The website that it belongs to. */
  readonly website: Website;
};

/** The website and its new members. */
export type MemberAddInput = {
  /** Their e-mail addresses, from 1 to 100. */
  readonly emails: ReadonlyArray<Scalars['EmailAddress']['input']>;
  /** A text of your own, of 1 to 255 characters: the same text within a day is answered from the first time and changes nothing more. Null: each request is a change of its own. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The website, by its id. */
  readonly websiteId: Scalars['ID']['input'];
};

/** What became of each address. */
export type MemberAddPayload = MutationPayload & {
  readonly __typename?: 'MemberAddPayload';
  /** One for each address, in the order given. Empty when the whole was refused. */
  readonly results: ReadonlyArray<MemberAddResult>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What became of one address. */
export type MemberAddResult = {
  readonly __typename?: 'MemberAddResult';
  /** The address. */
  readonly email: Scalars['String']['output'];
  /** Its place in `emails`, counted from 0. */
  readonly index: Scalars['Int']['output'];
  /** The member. Null when it was not added, or when Pirsch does not list it yet: it may have to accept first. */
  readonly member?: Maybe<Member>;
  /** What kept it from being added. Empty: it was added. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of members. */
export type MemberConnection = {
  readonly __typename?: 'MemberConnection';
  /** The members with their cursors. */
  readonly edges: ReadonlyArray<MemberEdge>;
  /** The members alone. */
  readonly nodes: ReadonlyArray<Member>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** The parts of the list that could not be had. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many there are in all. Null when the provider does not tell. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** A member in its list. */
export type MemberEdge = {
  readonly __typename?: 'MemberEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The member. */
  readonly node: Member;
};

/** The member to remove. */
export type MemberRemoveInput = {
  /** The member, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** The member that was removed. */
export type MemberRemovePayload = MutationPayload & {
  readonly __typename?: 'MemberRemovePayload';
  /** The id of the member that is gone. Null when it was not deleted. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a member may do with a website. */
export type MemberRole =
  /** See it and change its settings. */
  | 'ADMIN'
  /** A role that this graph has no word for; `upstreamRole` has it. */
  | 'OTHER'
  /** Everything, its deletion included. */
  | 'OWNER'
  /** See it. */
  | 'VIEWER';

/** The member and the role. */
export type MemberSetRoleInput = {
  /** The member, by its id. */
  readonly id: Scalars['ID']['input'];
  /** What the member may do. */
  readonly role: AssignableMemberRole;
};

/** The member that was changed. */
export type MemberSetRolePayload = MutationPayload & {
  readonly __typename?: 'MemberSetRolePayload';
  /** The member as it is now. Null when it was not changed. */
  readonly member?: Maybe<Member>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
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
  /** Whether this is an old answer: given because the provider did not answer now, or for a few seconds while it is asked anew. `asOf` tells its age. */
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

/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Makes a link by which anybody who has it may see the dashboard of a website. Its code is answered here and never again. */
  readonly accessLinkCreate?: Maybe<AccessLinkCreatePayload>;
  /** Deletes an access link: who has it can no longer see the dashboard. */
  readonly accessLinkDelete?: Maybe<AccessLinkDeletePayload>;
  /** Changes what is noted of an access link. It is read first, so that nothing else of it is lost. */
  readonly accessLinkUpdate?: Maybe<AccessLinkUpdatePayload>;
  /** Changes what the input names of the profile of an account; everything else is read first and sent back as it was, because the provider replaces the whole. */
  readonly accountUpdate?: Maybe<AccountUpdatePayload>;
  /** Makes credentials by which a program may speak to Pirsch about one website. Their secret is answered here and never again. */
  readonly apiClientCreate?: Maybe<ApiClientCreatePayload>;
  /** Deletes an API client: its credentials are refused from then on. */
  readonly apiClientDelete?: Maybe<ApiClientDeletePayload>;
  /** Changes what is noted of an API client; its rights stay as they are. */
  readonly apiClientUpdate?: Maybe<ApiClientUpdatePayload>;
  /**
   * Experimental: makes a campaign. The provider's documents do not show this call; it is known to work with one version of the API, `/v1_1`, which the option
   * `creationPrefix` can name when the account's address is of another. Two calls, of which the second names the offers that are not there if it is refused; not repeated
   * without an `idempotencyKey`. The provider throttles accounts that make many things.
   */
  readonly campaignCreate?: Maybe<CampaignCreatePayload>;
  /** Lets a conversion be counted for a link or pixel, which has places for five. */
  readonly conversionAttachDatapoint?: Maybe<ConversionAttachDatapointPayload>;
  /** Makes a conversion: something to count for links. */
  readonly conversionCreate?: Maybe<ConversionCreatePayload>;
  /** Deletes a conversion. The provider keeps it, with its figures, as deleted. */
  readonly conversionDelete?: Maybe<ConversionDeletePayload>;
  /** Lets a conversion no longer be counted for a link or pixel. */
  readonly conversionDetachDatapoint?: Maybe<ConversionDetachDatapointPayload>;
  /** Adds a conversion goal to a website. */
  readonly conversionGoalCreate?: Maybe<ConversionGoalCreatePayload>;
  /** Deletes a conversion goal. */
  readonly conversionGoalDelete?: Maybe<ConversionGoalDeletePayload>;
  /** Changes a conversion goal. Pirsch takes it whole: what the input leaves out is read and sent again. */
  readonly conversionGoalUpdate?: Maybe<ConversionGoalUpdatePayload>;
  /** Lets a conversion be counted for one link or pixel in the place of another, in one step. The provider documents that it can, but not the word for it: `replace` is sent. */
  readonly conversionReplaceDatapoint?: Maybe<ConversionReplaceDatapointPayload>;
  /** Sets the free text of a conversion, and nothing else. The provider calls it notes here and a description where it is read. */
  readonly conversionSetNotes?: Maybe<ConversionSetNotesPayload>;
  /** Changes what the input names of a conversion; everything else is read first and sent back as it was, because the provider replaces the whole. */
  readonly conversionUpdate?: Maybe<ConversionUpdatePayload>;
  /** Lets a conversion be counted, or no longer be counted, for up to 100 links and pixels, 25 in one call, in the order given. The provider answers for 25 at a time: what it refuses is refused for all of them. */
  readonly conversionUpdateDatapoints?: Maybe<ConversionUpdateDatapointsPayload>;
  /** Marks a link or pixel as a favorite, or takes the mark off. The provider can only turn the mark over, so it is read first and turned over only when it differs; two clients who do so at the same moment may undo each other. */
  readonly datapointSetFavorite?: Maybe<DatapointSetFavoritePayload>;
  /** Sets the notes of a link or pixel, and nothing else. */
  readonly datapointSetNotes?: Maybe<DatapointSetNotesPayload>;
  /** Makes up to 100 links and pixels, 25 in one call, in the order given. Each has a result of its own: some may be made while others are not. */
  readonly datapointsCreate?: Maybe<DatapointsCreatePayload>;
  /** Deletes up to 100 links and pixels, 25 in one call, in the order given. Each has a result of its own. */
  readonly datapointsDelete?: Maybe<DatapointsDeletePayload>;
  /** Changes up to 50 links and pixels, 25 in one call, in the order given; each is read first, because the provider replaces the whole. Each has a result of its own. */
  readonly datapointsUpdate?: Maybe<DatapointsUpdatePayload>;
  /** Allows links with a destination in their address to lead to a domain. The provider keeps 50 at most. */
  readonly domainWhitelistAdd?: Maybe<DomainWhitelistAddPayload>;
  /** Allows a domain no longer. */
  readonly domainWhitelistRemove?: Maybe<DomainWhitelistRemovePayload>;
  /** Has Pirsch send a report of a website by e-mail again and again, to each address its own, all in one call. */
  readonly emailReportCreate?: Maybe<EmailReportCreatePayload>;
  /** Ends an e-mail report. */
  readonly emailReportDelete?: Maybe<EmailReportDeletePayload>;
  /** Changes how often a report goes out. It is read first, so that nothing else of it is lost. */
  readonly emailReportUpdate?: Maybe<EmailReportUpdatePayload>;
  /** Counts a custom event on a page, as the website of the credentials. Sent once, never again. */
  readonly eventCreate?: Maybe<EventCreatePayload>;
  /** Deletes an export, and its file with it. */
  readonly exportDelete?: Maybe<ExportDeletePayload>;
  /**
   * Starts an export, and answers at once: ask for its `status` until it is COMPLETED, then for its `downloadUrl`. Exports are rationed by the provider (10 a day and
   * 5 million rows by what is known), and each call is a new one: it is never repeated and never answered from a cache, except that a call with the `idempotencyKey` of
   * an earlier one is answered from that.
   */
  readonly exportStart?: Maybe<ExportStartPayload>;
  /**
   * Makes a filter group of an integration. Not repeated without an `idempotencyKey`. Two calls, and one more when neither the input nor the settings tell the
   * organization: the other filter groups of the integration are then asked for it.
   */
  readonly filterGroupCreate?: Maybe<FilterGroupCreatePayload>;
  /** Deletes a filter group for good. */
  readonly filterGroupDelete?: Maybe<FilterGroupDeletePayload>;
  /** Changes a filter group. What the input leaves out stays as it is; lists replace the old ones as a whole. */
  readonly filterGroupUpdate?: Maybe<FilterGroupUpdatePayload>;
  /**
   * Deletes many filter groups for good. Read first and again afterwards, because the provider does not tell what became of each. At most three calls for each 100
   * groups of an integration; a part that fails leaves the others as they come.
   */
  readonly filterGroupsDelete?: Maybe<FilterGroupsDeletePayload>;
  /**
   * Switches many filter groups between marking and blocking: the one thing that the provider changes in bulk. Read first: a group that has the value already is left
   * alone, one that is not there is told. Read again afterwards, because the provider does not tell what became of each. At most three calls for each 100 groups of an
   * integration; a part that fails leaves the others as they come.
   */
  readonly filterGroupsUpdate?: Maybe<FilterGroupsUpdatePayload>;
  /** Lets somebody see parts of an account with a key of their own. The key is not part of this graph: they find it on the provider’s pages. */
  readonly guestCreate?: Maybe<GuestCreatePayload>;
  /** Takes a guest their access. It has been reported not to take effect at the provider: read the guests again to be sure. */
  readonly guestDelete?: Maybe<GuestDeletePayload>;
  /** Gives a guest a right to a group, link or pixel. */
  readonly guestPermissionGrant?: Maybe<GuestPermissionGrantPayload>;
  /** Takes a guest a right to a group, link or pixel. */
  readonly guestPermissionRevoke?: Maybe<GuestPermissionRevokePayload>;
  /** Changes what the input names of a guest; everything else, the password among it, is read first and sent back as it was, because the provider replaces the whole. */
  readonly guestUpdate?: Maybe<GuestUpdatePayload>;
  /** Counts a view of a page, as the website of the credentials. Sent once, never again. */
  readonly hitCreate?: Maybe<HitCreatePayload>;
  /** Lets visits from an address no longer be counted. The provider keeps 50 at most. */
  readonly ipBlacklistAdd?: Maybe<IpBlacklistAddPayload>;
  /** Lets visits from an address be counted again. */
  readonly ipBlacklistRemove?: Maybe<IpBlacklistRemovePayload>;
  /** Makes a group for links and pixels. */
  readonly linkGroupCreate?: Maybe<LinkGroupCreatePayload>;
  /** Deletes a group, and with it all its links and pixels. The provider keeps them, with their figures, in the state DELETED. */
  readonly linkGroupDelete?: Maybe<LinkGroupDeletePayload>;
  /** Marks a group as a favorite, or takes the mark off. The provider can only turn the mark over, so it is read first and turned over only when it differs; two clients who do so at the same moment may undo each other. */
  readonly linkGroupSetFavorite?: Maybe<LinkGroupSetFavoritePayload>;
  /** Sets the notes of a group, and nothing else. */
  readonly linkGroupSetNotes?: Maybe<LinkGroupSetNotesPayload>;
  /** Changes what the input names of a group; everything else is read first and sent back as it was, because the provider replaces the whole. */
  readonly linkGroupUpdate?: Maybe<LinkGroupUpdatePayload>;
  /** Gives people the right to see a website, all in one call. They begin as viewers. */
  readonly memberAdd?: Maybe<MemberAddPayload>;
  /** Takes from a member every right to a website. */
  readonly memberRemove?: Maybe<MemberRemovePayload>;
  /** Sets what a member may do with a website. */
  readonly memberSetRole?: Maybe<MemberSetRolePayload>;
  /**
   * Experimental: makes an offer. The provider's documents do not show this call; it is known to work with one version of the API, `/v1_1`, which the option
   * `creationPrefix` can name when the account's address is of another. Two calls; not repeated without an `idempotencyKey`. The provider throttles accounts that
   * make many things.
   */
  readonly offerCreate?: Maybe<OfferCreatePayload>;
  /** Makes a domain known to the provider, for short links to live on. */
  readonly redirectDomainCreate?: Maybe<RedirectDomainCreatePayload>;
  /** Takes a domain away from the provider. */
  readonly redirectDomainDelete?: Maybe<RedirectDomainDeletePayload>;
  /** Changes where a domain sends visitors whom no link meets; everything else is read first and sent back as it was, because the provider replaces the whole. Its host name cannot be changed, and the provider refuses changes of its own SYSTEM domains. */
  readonly redirectDomainUpdate?: Maybe<RedirectDomainUpdatePayload>;
  /** Makes a script known to the provider, for links to hand their visitors to. */
  readonly retargetingScriptCreate?: Maybe<RetargetingScriptCreatePayload>;
  /** Deletes a script and takes it off all links. */
  readonly retargetingScriptDelete?: Maybe<RetargetingScriptDeletePayload>;
  /** Changes what the input names of a script; everything else is read first and sent back as it was, because the provider replaces the whole. */
  readonly retargetingScriptUpdate?: Maybe<RetargetingScriptUpdatePayload>;
  /** Says that a visitor is still there: a visit ends after 30 minutes without anything. */
  readonly sessionKeepAlive?: Maybe<SessionKeepAlivePayload>;
  /** Puts a tag on a link, a pixel or a group. */
  readonly tagAttach?: Maybe<TagAttachPayload>;
  /** Makes a tag, and puts it on things at once. A name that exists already is taken for the tag that bears it. */
  readonly tagCreate?: Maybe<TagCreatePayload>;
  /** Deletes a tag; what bore it stays. */
  readonly tagDelete?: Maybe<TagDeletePayload>;
  /** Takes a tag off a link, a pixel or a group. */
  readonly tagDetach?: Maybe<TagDetachPayload>;
  /** Takes a tag off all links and pixels, or off all groups. The tag itself stays. */
  readonly tagDetachAll?: Maybe<TagDetachAllPayload>;
  /** Gives a tag another name, on everything that bears it. */
  readonly tagRename?: Maybe<TagRenamePayload>;
  /** Makes a link. */
  readonly trackingLinkCreate?: Maybe<TrackingLinkCreatePayload>;
  /** Deletes a link. The provider keeps it, with its figures, in the state DELETED. */
  readonly trackingLinkDelete?: Maybe<TrackingLinkDeletePayload>;
  /** Changes what the input names of a link; everything else is read first and sent back as it was, because the provider replaces the whole. */
  readonly trackingLinkUpdate?: Maybe<TrackingLinkUpdatePayload>;
  /** Makes a pixel. */
  readonly trackingPixelCreate?: Maybe<TrackingPixelCreatePayload>;
  /** Deletes a pixel. The provider keeps it, with its figures, in the state DELETED. */
  readonly trackingPixelDelete?: Maybe<TrackingPixelDeletePayload>;
  /** Changes what the input names of a pixel; everything else is read first and sent back as it was, because the provider replaces the whole. */
  readonly trackingPixelUpdate?: Maybe<TrackingPixelUpdatePayload>;
  /** Adds a website. It needs an account of a user, not of one website. */
  readonly websiteCreate?: Maybe<WebsiteCreatePayload>;
  /** Deletes a website with everything that was counted. It cannot be undone. */
  readonly websiteDelete?: Maybe<WebsiteDeletePayload>;
  /** Gives a website another identification code. The snippets on its pages count nothing until they bear the new one. */
  readonly websiteResetIdentificationCode?: Maybe<WebsiteResetIdentificationCodePayload>;
  /** Opens a website's dashboard to everybody, or closes it. Pirsch can only turn this round: it is read first and turned round if it differs, so asking twice does no harm. */
  readonly websiteSetPublic?: Maybe<WebsiteSetPublicPayload>;
  /** Moves a website's dashboard to another subdomain of Pirsch. */
  readonly websiteSetSubdomain?: Maybe<WebsiteSetSubdomainPayload>;
  /** Sets the zone in which the days of a website begin. */
  readonly websiteSetTimeZone?: Maybe<WebsiteSetTimeZonePayload>;
  /** Counts a website's pages by title as well as by path, or by path alone. Pirsch can only turn this round: it is read first and turned round if it differs, so asking twice does no harm. */
  readonly websiteSetTitleGrouping?: Maybe<WebsiteSetTitleGroupingPayload>;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationAccessLinkCreateArgs = {
  input: AccessLinkCreateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationAccessLinkDeleteArgs = {
  input: AccessLinkDeleteInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationAccessLinkUpdateArgs = {
  input: AccessLinkUpdateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationAccountUpdateArgs = {
  input: AccountUpdateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationApiClientCreateArgs = {
  input: ApiClientCreateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationApiClientDeleteArgs = {
  input: ApiClientDeleteInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationApiClientUpdateArgs = {
  input: ApiClientUpdateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationCampaignCreateArgs = {
  input: CampaignCreateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationConversionAttachDatapointArgs = {
  input: ConversionAttachDatapointInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationConversionCreateArgs = {
  input: ConversionCreateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationConversionDeleteArgs = {
  input: ConversionDeleteInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationConversionDetachDatapointArgs = {
  input: ConversionDetachDatapointInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationConversionGoalCreateArgs = {
  input: ConversionGoalCreateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationConversionGoalDeleteArgs = {
  input: ConversionGoalDeleteInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationConversionGoalUpdateArgs = {
  input: ConversionGoalUpdateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationConversionReplaceDatapointArgs = {
  input: ConversionReplaceDatapointInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationConversionSetNotesArgs = {
  input: ConversionSetNotesInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationConversionUpdateArgs = {
  input: ConversionUpdateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationConversionUpdateDatapointsArgs = {
  input: ConversionUpdateDatapointsInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationDatapointSetFavoriteArgs = {
  input: DatapointSetFavoriteInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationDatapointSetNotesArgs = {
  input: DatapointSetNotesInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationDatapointsCreateArgs = {
  input: DatapointsCreateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationDatapointsDeleteArgs = {
  input: DatapointsDeleteInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationDatapointsUpdateArgs = {
  input: DatapointsUpdateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationDomainWhitelistAddArgs = {
  input: DomainWhitelistAddInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationDomainWhitelistRemoveArgs = {
  input: DomainWhitelistRemoveInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationEmailReportCreateArgs = {
  input: EmailReportCreateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationEmailReportDeleteArgs = {
  input: EmailReportDeleteInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationEmailReportUpdateArgs = {
  input: EmailReportUpdateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationEventCreateArgs = {
  input: EventCreateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationExportDeleteArgs = {
  input: ExportDeleteInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationExportStartArgs = {
  input: ExportStartInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationFilterGroupCreateArgs = {
  input: FilterGroupCreateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationFilterGroupDeleteArgs = {
  input: FilterGroupDeleteInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationFilterGroupUpdateArgs = {
  input: FilterGroupUpdateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationFilterGroupsDeleteArgs = {
  input: FilterGroupsDeleteInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationFilterGroupsUpdateArgs = {
  input: FilterGroupsUpdateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationGuestCreateArgs = {
  input: GuestCreateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationGuestDeleteArgs = {
  input: GuestDeleteInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationGuestPermissionGrantArgs = {
  input: GuestPermissionGrantInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationGuestPermissionRevokeArgs = {
  input: GuestPermissionRevokeInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationGuestUpdateArgs = {
  input: GuestUpdateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationHitCreateArgs = {
  input: HitCreateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationIpBlacklistAddArgs = {
  input: IpBlacklistAddInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationIpBlacklistRemoveArgs = {
  input: IpBlacklistRemoveInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationLinkGroupCreateArgs = {
  input: LinkGroupCreateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationLinkGroupDeleteArgs = {
  input: LinkGroupDeleteInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationLinkGroupSetFavoriteArgs = {
  input: LinkGroupSetFavoriteInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationLinkGroupSetNotesArgs = {
  input: LinkGroupSetNotesInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationLinkGroupUpdateArgs = {
  input: LinkGroupUpdateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationMemberAddArgs = {
  input: MemberAddInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationMemberRemoveArgs = {
  input: MemberRemoveInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationMemberSetRoleArgs = {
  input: MemberSetRoleInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationOfferCreateArgs = {
  input: OfferCreateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationRedirectDomainCreateArgs = {
  input: RedirectDomainCreateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationRedirectDomainDeleteArgs = {
  input: RedirectDomainDeleteInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationRedirectDomainUpdateArgs = {
  input: RedirectDomainUpdateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationRetargetingScriptCreateArgs = {
  input: RetargetingScriptCreateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationRetargetingScriptDeleteArgs = {
  input: RetargetingScriptDeleteInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationRetargetingScriptUpdateArgs = {
  input: RetargetingScriptUpdateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationSessionKeepAliveArgs = {
  input: SessionKeepAliveInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationTagAttachArgs = {
  input: TagAttachInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationTagCreateArgs = {
  input: TagCreateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationTagDeleteArgs = {
  input: TagDeleteInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationTagDetachArgs = {
  input: TagDetachInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationTagDetachAllArgs = {
  input: TagDetachAllInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationTagRenameArgs = {
  input: TagRenameInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationTrackingLinkCreateArgs = {
  input: TrackingLinkCreateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationTrackingLinkDeleteArgs = {
  input: TrackingLinkDeleteInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationTrackingLinkUpdateArgs = {
  input: TrackingLinkUpdateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationTrackingPixelCreateArgs = {
  input: TrackingPixelCreateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationTrackingPixelDeleteArgs = {
  input: TrackingPixelDeleteInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationTrackingPixelUpdateArgs = {
  input: TrackingPixelUpdateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationWebsiteCreateArgs = {
  input: WebsiteCreateInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationWebsiteDeleteArgs = {
  input: WebsiteDeleteInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationWebsiteResetIdentificationCodeArgs = {
  input: WebsiteResetIdentificationCodeInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationWebsiteSetPublicArgs = {
  input: WebsiteSetPublicInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationWebsiteSetSubdomainArgs = {
  input: WebsiteSetSubdomainInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationWebsiteSetTimeZoneArgs = {
  input: WebsiteSetTimeZoneInput;
};


/**
 * Every change. A change is sent once and repeated only where repeating is harmless or `idempotencyKey` says that it is the same one; it is visible in the next
 * read. A field is null with an error when its provider does not answer. Each provider adds its own.
 */
export type MutationWebsiteSetTitleGroupingArgs = {
  input: WebsiteSetTitleGroupingInput;
};

/**
 * What every change answers. Mistakes of the client stand in `userErrors`, and the thing is then null; failures of the provider are errors of the request.
 * `OUTCOME_UNKNOWN` among those says that the change may or may not have happened: look before asking again.
 */
export type MutationPayload = {
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Anything that can be asked for again by its id. */
export type Node = {
  /** Opaque and globally unique; `node(id:)` answers the same thing again. */
  readonly id: Scalars['ID']['output'];
};

/** What is promoted: where a campaign leads its visitors to in the end, and what a conversion there pays. */
export type Offer = Datapoint & Judged & LeadsToPage & Measured & Node & {
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
  /**
   * What fraud providers judged of its traffic, counted from their rows; all things of a list share the same rows. Null with an error when its own key could not
   * be read; where no row was found, `unmatchedReason` says why.
   */
  readonly fraud?: Maybe<FraudSummary>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** Whether each conversion tells what it pays, instead of one sum for all. Null when the provider does not say. */
  readonly isPayoutPerConversion?: Maybe<Scalars['Boolean']['output']>;
  /**
   * The page that its destination leads to, at whichever provider counts pages. Only pages that were visited in the range are known. Null with an error when its
   * own destination could not be read; where no page was found, `unmatchedReason` says why.
   */
  readonly landingPage?: Maybe<LandingPage>;
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
export type OfferFraudArgs = {
  range: DateRangeInput;
};


/** What is promoted: where a campaign leads its visitors to in the end, and what a conversion there pays. */
export type OfferLandingPageArgs = {
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

/** A new offer. */
export type OfferCreateInput = {
  /** The account, by its id. Null: the only account at this provider; required when there are several. */
  readonly account?: InputMaybe<Scalars['ID']['input']>;
  /** Who brokers it, by the id at the provider: see `AffiliateNetwork.upstreamId`. Null: nobody. */
  readonly affiliateNetwork?: InputMaybe<Scalars['String']['input']>;
  /** The country it is meant for, as a note. Null: the whole world. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** A text of 1 to 255 characters: asked again with it within a day, the first answer is given again and nothing is made. Null: each call makes an offer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The address it leads to, placeholders such as `{clickid}` included. */
  readonly linkTemplate: Scalars['String']['input'];
  /** What it is called. */
  readonly name: Scalars['String']['input'];
  /** What a conversion pays. Null: each conversion tells its own sum. */
  readonly payout?: InputMaybe<OfferPayoutInput>;
  /** The number of the workspace it belongs to. Null: the one of the settings, which is 1 if nothing else is set. */
  readonly workspace?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of `offerCreate`. */
export type OfferCreatePayload = MutationPayload & {
  readonly __typename?: 'OfferCreatePayload';
  /** The new offer. Null when it was not made, or when the provider does not tell which it is. */
  readonly offer?: Maybe<Offer>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a conversion of an offer pays. */
export type OfferPayoutInput = {
  /** The sum, in the currency's main unit. Null: none is fixed. */
  readonly amount?: InputMaybe<Scalars['Float']['input']>;
  /** Three letters, ISO 4217. Null: the currency of the account's settings, or US dollars. */
  readonly currency?: InputMaybe<Scalars['String']['input']>;
  /** How it is found, in the provider's word. `AUTO`, the only one that is known, takes the sum that each conversion tells. */
  readonly kind: Scalars['String']['input'];
};

/** A page of a website, by its path. It is listed for the ranges in which somebody visited it. */
export type Page = Datapoint & Linked & Measured & Node & {
  readonly __typename?: 'Page';
  /** The account it belongs to. */
  readonly account: Account;
  /** What it did in the range, split by a dimension. Null with an error when the provider cannot split so or does not answer. */
  readonly breakdown?: Maybe<Breakdown>;
  /** Always null: Pirsch does not say when it first saw a page. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** What leads to it, at any provider, the surest first. Null with an error when nothing could be asked. */
  readonly links?: Maybe<PageLinkConnection>;
  /** What it did in the range. Null with an error when the provider cannot say or does not answer. */
  readonly metrics?: Maybe<Metrics>;
  /** Its path, such as `/pricing`. Null only when it could not be read. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The provider that counts it. */
  readonly provider: ProviderId;
  /** What it did in each step of the range, oldest first. Null with an error when the provider cannot say or does not answer. */
  readonly series?: Maybe<ReadonlyArray<SeriesPoint>>;
  /** Always null: a page at Pirsch has no state. */
  readonly status?: Maybe<DatapointStatus>;
  /** Its title; the one that most visitors saw when there were several. Null unless its website groups pages by title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /**
   * What may lead to it but cannot be told to: links whose destination cannot be read, and links to its website that lead to no known page. Null with an error
   * when nothing could be asked.
   */
  readonly unmatchedLinks?: Maybe<UnmatchedLinkConnection>;
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
export type PageLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  range: DateRangeInput;
  status: ReadonlyArray<DatapointStatus>;
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


/** A page of a website, by its path. It is listed for the ranges in which somebody visited it. */
export type PageUnmatchedLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  range: DateRangeInput;
  status: ReadonlyArray<DatapointStatus>;
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
  /** How many there are in all. Null when the provider does not tell. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** How long visitors stayed on a page. */
export type PageDuration = {
  readonly __typename?: 'PageDuration';
  /** The mean time, in whole seconds. It is 0 when none was measured. */
  readonly averageSeconds: Scalars['Int']['output'];
  /** The day, in the website's zone. Null when the provider does not split by day. */
  readonly day?: Maybe<Scalars['LocalDate']['output']>;
  /** The path. Null when the provider does not split by page. */
  readonly path?: Maybe<Scalars['String']['output']>;
  /** The title. Null unless the website groups pages by title. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** A page of times on pages. */
export type PageDurationConnection = {
  readonly __typename?: 'PageDurationConnection';
  /** The times on pages with their cursors. */
  readonly edges: ReadonlyArray<PageDurationEdge>;
  /** The times on pages alone. */
  readonly nodes: ReadonlyArray<PageDuration>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** The parts of the list that could not be had. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many there are in all. Null when the provider does not tell. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** A time on a page in its list. */
export type PageDurationEdge = {
  readonly __typename?: 'PageDurationEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The time on a page. */
  readonly node: PageDuration;
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

/** Something that leads to a page. */
export type PageLink = {
  readonly __typename?: 'PageLink';
  /** How sure that is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** The link, offer or campaign. */
  readonly link: Datapoint;
  /** By what it was found to lead there. */
  readonly matchedBy: MatchedBy;
};

/** A page of things that lead to a page. */
export type PageLinkConnection = {
  readonly __typename?: 'PageLinkConnection';
  /** They, with their cursors. */
  readonly edges: ReadonlyArray<PageLinkEdge>;
  /** They alone. */
  readonly nodes: ReadonlyArray<PageLink>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** The parts of the list that could not be had. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many there are in all. Null when a provider does not tell. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** A thing that leads to a page, in its list. */
export type PageLinkEdge = {
  readonly __typename?: 'PageLinkEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** What leads there. */
  readonly node: PageLink;
};

/** A goal that another provider may count, too. */
export type Paired = {
  /**
   * The goal of another provider that stands for the same deed. Null with an error when the goal itself could not be read; where no other was found,
   * `unmatchedReason` says why.
   */
  readonly counterpart?: Maybe<GoalCounterpart>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
};


/** A goal that another provider may count, too. */
export type PairedCounterpartArgs = {
  range: DateRangeInput;
};

/**
 * What a statistic of Pirsch is narrowed to. All conditions hold together; where a list is taken, one of its values is enough. A null among the values stands for
 * what Pirsch does not know. A value cannot begin with `!`, `~` or `^`, which mean something else to Pirsch.
 */
export type PirschFilterInput = {
  /** Only visitors with one of these browsers. */
  readonly browser?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only visitors from one of these cities, by name alone. */
  readonly city?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only visitors from one of these countries. */
  readonly country?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['CountryCode']['input']>>>;
  /** Only visits that began on one of these paths. */
  readonly entryPath?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only one of these custom events, by name. Many statistics are then of events; those of durations, entries and exits are empty. */
  readonly event?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only events whose metadata holds all these pairs. */
  readonly eventMeta?: InputMaybe<ReadonlyArray<EventMetadataInput>>;
  /** Only events that carry this key in their metadata. It needs `event`. */
  readonly eventMetaKey?: InputMaybe<Scalars['String']['input']>;
  /** Only visits that ended on one of these paths. */
  readonly exitPath?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only visitors of one of these languages, ISO 639-1. */
  readonly language?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only visitors with one of these operating systems. */
  readonly os?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only views of one of these pages, by path. Not together with `pattern`. */
  readonly path?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only views of pages whose path this regular expression (RE2) matches; a goal's `pattern` fits here. */
  readonly pattern?: InputMaybe<Scalars['String']['input']>;
  /** Only visitors with this kind of device. */
  readonly platform?: InputMaybe<PirschPlatform>;
  /** Only visits that came from one of these addresses. */
  readonly referrer?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only visits that came from one of these sites, by the name that Pirsch gives them. */
  readonly referrerName?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only visitors with one of these classes of screens, such as `Full HD` or `XL`. */
  readonly screenClass?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only visitors with screens so many pixels high. Pirsch passes over it since 2023. */
  readonly screenHeight?: InputMaybe<Scalars['Int']['input']>;
  /** Only visitors with screens so many pixels wide. Pirsch passes over it since 2023. */
  readonly screenWidth?: InputMaybe<Scalars['Int']['input']>;
  /** Only visits with one of these values of `utm_campaign`. */
  readonly utmCampaign?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only visits with one of these values of `utm_content`. */
  readonly utmContent?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only visits with one of these values of `utm_medium`. */
  readonly utmMedium?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only visits with one of these values of `utm_source`. */
  readonly utmSource?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Only visits with one of these values of `utm_term`. */
  readonly utmTerm?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};

/** The kinds of devices that Pirsch tells apart. */
export type PirschPlatform =
  /** Desktop and laptop computers. */
  | 'DESKTOP'
  /** Phones and tablets. */
  | 'MOBILE'
  /** What Pirsch does not know. */
  | 'UNKNOWN';

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
  /** Pirsch: web statistics of websites, without cookies. */
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
  filter?: InputMaybe<DatapointFilterInput>;
  first: Scalars['Int']['input'];
  order: ListOrderInput;
  range: DateRangeInput;
};


/** Every question starts here. */
export type QueryDomainArgs = {
  id: Scalars['ID']['input'];
};


/** Every question starts here. */
export type QueryDomainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DomainFilterInput>;
  first: Scalars['Int']['input'];
  order: ListOrderInput;
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
  filter?: InputMaybe<GoalFilterInput>;
  first: Scalars['Int']['input'];
  order: ListOrderInput;
  range: DateRangeInput;
};


/** Every question starts here. */
export type QueryGroupArgs = {
  id: Scalars['ID']['input'];
};


/** Every question starts here. */
export type QueryGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GroupFilterInput>;
  first: Scalars['Int']['input'];
  order: ListOrderInput;
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
  /** How many calls may start now. 0 as well while the provider has asked to be left alone. */
  readonly remaining: Scalars['Int']['output'];
  /** When the whole window is free again, but not before the time that the provider itself told last. Null when it is free now. */
  readonly resetsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the number comes from: the provider's page, or `assumed`. */
  readonly source: Scalars['String']['output'];
  /** Calls that wait for their turn now, background ones among them. */
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

/** A new domain. */
export type RedirectDomainCreateInput = {
  /** The account at ClickMeter, by its id. Null: the only one; where there are several it must be said. */
  readonly account?: InputMaybe<Scalars['ID']['input']>;
  /** Where to send a visitor of the bare domain. Null: nowhere. */
  readonly homepageUrl?: InputMaybe<Scalars['URL']['input']>;
  /** The host name. */
  readonly hostname: Scalars['String']['input'];
  /** A text of the client's, of 1 to 255 characters, that makes this change one: asked again within a day, it is answered from the first time. Null: each request is a change of its own. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** GO, DEDICATED or PERSONAL; the provider alone has SYSTEM domains. */
  readonly kind: RedirectDomainKind;
  /** Where to send a visitor of an unknown short address. Null: nowhere. */
  readonly notFoundUrl?: InputMaybe<Scalars['URL']['input']>;
};

/** What became of a new domain. */
export type RedirectDomainCreatePayload = MutationPayload & {
  readonly __typename?: 'RedirectDomainCreatePayload';
  /** The domain as it is now. Null when nothing was changed. */
  readonly redirectDomain?: Maybe<RedirectDomain>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which domain to delete. */
export type RedirectDomainDeleteInput = {
  /** The domain, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** What became of the deletion of a domain. */
export type RedirectDomainDeletePayload = MutationPayload & {
  readonly __typename?: 'RedirectDomainDeletePayload';
  /** The id of what was deleted. Null when nothing was. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** What to change of a domain. What is absent stays as it is. */
export type RedirectDomainUpdateInput = {
  /** Where to send a visitor of the bare domain. Absent: as it is. Null: nowhere. */
  readonly homepageUrl?: InputMaybe<Scalars['URL']['input']>;
  /** The domain, by its id. */
  readonly id: Scalars['ID']['input'];
  /** Where to send a visitor of an unknown short address. Absent: as it is. Null: nowhere. */
  readonly notFoundUrl?: InputMaybe<Scalars['URL']['input']>;
};

/** What became of the change of a domain. */
export type RedirectDomainUpdatePayload = MutationPayload & {
  readonly __typename?: 'RedirectDomainUpdatePayload';
  /** The domain as it is now. Null when nothing was changed. */
  readonly redirectDomain?: Maybe<RedirectDomain>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

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
  /** The whole of each part that could answer, not split. It costs a call of its own where rows do not add up. Null with an error when nothing could be asked. */
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
  /** How many rows there are in all. Null when the parts could not be read whole. */
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
  /** The links that hand their visitors to it. Null with an error when the provider does not answer. */
  readonly datapoints?: Maybe<DatapointConnection>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** What its owner calls it. Null when it has no name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The provider it lives at. */
  readonly provider: ProviderId;
  /** Its id at the provider. */
  readonly upstreamId: Scalars['String']['output'];
};


/** A script of an advertiser's that a link hands its visitors to, so that they can be addressed again. */
export type RetargetingScriptDatapointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  createdAfter?: InputMaybe<Scalars['LocalDate']['input']>;
  createdBefore?: InputMaybe<Scalars['LocalDate']['input']>;
  favorites?: InputMaybe<Scalars['Boolean']['input']>;
  first: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<DatapointStatus>;
  tag?: InputMaybe<Scalars['String']['input']>;
};

/** A page of scripts. */
export type RetargetingScriptConnection = {
  readonly __typename?: 'RetargetingScriptConnection';
  /** The scripts with their cursors. */
  readonly edges: ReadonlyArray<RetargetingScriptEdge>;
  /** The scripts alone. */
  readonly nodes: ReadonlyArray<RetargetingScript>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Always empty: a list of one account comes or fails as a whole. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many there are in all. Null when the provider does not tell. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** A new script. */
export type RetargetingScriptCreateInput = {
  /** The account at ClickMeter, by its id. Null: the only one; where there are several it must be said. */
  readonly account?: InputMaybe<Scalars['ID']['input']>;
  /** The script as HTML. */
  readonly code: Scalars['String']['input'];
  /** A text of the client's, of 1 to 255 characters, that makes this change one: asked again within a day, it is answered from the first time. Null: each request is a change of its own. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What its owner calls it. */
  readonly name: Scalars['String']['input'];
};

/** What became of a new script. */
export type RetargetingScriptCreatePayload = MutationPayload & {
  readonly __typename?: 'RetargetingScriptCreatePayload';
  /** The script as it is now. Null when nothing was changed. */
  readonly retargetingScript?: Maybe<RetargetingScript>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which script to delete. */
export type RetargetingScriptDeleteInput = {
  /** The script, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** What became of the deletion of a script. */
export type RetargetingScriptDeletePayload = MutationPayload & {
  readonly __typename?: 'RetargetingScriptDeletePayload';
  /** The id of what was deleted. Null when nothing was. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A script in its list. */
export type RetargetingScriptEdge = {
  readonly __typename?: 'RetargetingScriptEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The script. */
  readonly node: RetargetingScript;
};

/** What to change of a script. What is absent stays as it is. */
export type RetargetingScriptUpdateInput = {
  /** The script as HTML. Absent: as it is. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** The script, by its id. */
  readonly id: Scalars['ID']['input'];
  /** What its owner calls it. Absent: as it is. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** What became of the change of a script. */
export type RetargetingScriptUpdatePayload = MutationPayload & {
  readonly __typename?: 'RetargetingScriptUpdatePayload';
  /** The script as it is now. Null when nothing was changed. */
  readonly retargetingScript?: Maybe<RetargetingScript>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Words that people searched for at Google and found the website by. */
export type SearchKeyword = {
  readonly __typename?: 'SearchKeyword';
  /** Clicks per impression, from 0 to 1. */
  readonly clickThroughRate: Scalars['Float']['output'];
  /** Arrivals from results of these words. */
  readonly clicks: Scalars['SafeInt']['output'];
  /** How often the website was among the results. */
  readonly impressions: Scalars['SafeInt']['output'];
  /** The mean place among the results, counted from 1. */
  readonly position: Scalars['Float']['output'];
  /** The words, as Google gives them. */
  readonly terms: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of search keywords. */
export type SearchKeywordConnection = {
  readonly __typename?: 'SearchKeywordConnection';
  /** The search keywords with their cursors. */
  readonly edges: ReadonlyArray<SearchKeywordEdge>;
  /** The search keywords alone. */
  readonly nodes: ReadonlyArray<SearchKeyword>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** The parts of the list that could not be had. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many there are in all. Null when the provider does not tell. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** A search keyword in its list. */
export type SearchKeywordEdge = {
  readonly __typename?: 'SearchKeywordEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The search keyword. */
  readonly node: SearchKeyword;
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

/** How long visits of a day lasted. */
export type SessionDuration = {
  readonly __typename?: 'SessionDuration';
  /** The mean duration, in whole seconds. It is 0 when none was measured. */
  readonly averageSeconds: Scalars['Int']['output'];
  /** The day, in the website's zone. */
  readonly day: Scalars['LocalDate']['output'];
};

/** The visitor who is still there. */
export type SessionKeepAliveInput = {
  /** The account, by its id. Null when there is only one account at Pirsch. */
  readonly account?: InputMaybe<Scalars['ID']['input']>;
  /** The `CF-Connecting-IP` header. It goes before `ip`, as do the next three, the first that is there. Null: there was none. */
  readonly cfConnectingIp?: InputMaybe<Scalars['String']['input']>;
  /** Whether the visitor sent `DNT: 1`. Then nothing is sent to Pirsch. */
  readonly doNotTrack: Scalars['Boolean']['input'];
  /** The `Forwarded` header; its first `for` counts. Null: there was none. */
  readonly forwarded?: InputMaybe<Scalars['String']['input']>;
  /** The visitor's IP address, as the website's server saw it. */
  readonly ip: Scalars['String']['input'];
  /** The visitor's `User-Agent` header. */
  readonly userAgent: Scalars['String']['input'];
  /** The `X-Forwarded-For` header; its first address counts. Null: there was none. */
  readonly xForwardedFor?: InputMaybe<Scalars['String']['input']>;
  /** The `X-Real-IP` header. Null: there was none. */
  readonly xRealIp?: InputMaybe<Scalars['String']['input']>;
};

/** What became of it. */
export type SessionKeepAlivePayload = MutationPayload & {
  readonly __typename?: 'SessionKeepAlivePayload';
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** Whether Pirsch was told. False when the visitor does not want to be tracked. Null when it was refused. */
  readonly wasSent?: Maybe<Scalars['Boolean']['output']>;
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
  /** The links and pixels that bear it, found by its id in the order that the provider keeps; `datapoints` finds them by its name, in any order. Null with an error when the provider does not answer. */
  readonly taggedDatapoints?: Maybe<DatapointConnection>;
  /** The groups that bear it, found by its id in the order that the provider keeps; `groups` finds them by its name, in any order. Null with an error when the provider does not answer. */
  readonly taggedGroups?: Maybe<GroupConnection>;
  /** Its id at the provider. */
  readonly upstreamId: Scalars['String']['output'];
};


/** A label on links, pixels and groups. */
export type TagDatapointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  order: ListOrderInput;
  range: DateRangeInput;
  status: ReadonlyArray<DatapointStatus>;
  types?: InputMaybe<ReadonlyArray<DatapointType>>;
};


/** A label on links, pixels and groups. */
export type TagGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  order: ListOrderInput;
  range: DateRangeInput;
  status: ReadonlyArray<DatapointStatus>;
};


/** A label on links, pixels and groups. */
export type TagTaggedDatapointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  createdAfter?: InputMaybe<Scalars['LocalDate']['input']>;
  createdBefore?: InputMaybe<Scalars['LocalDate']['input']>;
  first: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<DatapointStatus>;
  type?: InputMaybe<DatapointType>;
};


/** A label on links, pixels and groups. */
export type TagTaggedGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  createdAfter?: InputMaybe<Scalars['LocalDate']['input']>;
  createdBefore?: InputMaybe<Scalars['LocalDate']['input']>;
  first: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<DatapointStatus>;
};

/** A tag, and what is to bear it. */
export type TagAttachInput = {
  /** What bears it, or is to. */
  readonly bearer: TagBearerInput;
  /** The tag, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** What became of putting a tag on something. */
export type TagAttachPayload = MutationPayload & {
  readonly __typename?: 'TagAttachPayload';
  /** The tag as it is now. Null when nothing was changed. */
  readonly tag?: Maybe<Tag>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Something that bears a tag, by its id: one of these. */
export type TagBearerInput =
  /** A link or pixel. */
  { readonly datapoint: Scalars['ID']['input']; readonly group?: never; }
  |  /** A group. */
  { readonly datapoint?: never; readonly group: Scalars['ID']['input']; };

/** The kinds of things that bear tags. */
export type TagBearerKind =
  /** Links and pixels. */
  | 'DATAPOINTS'
  /** Groups. */
  | 'GROUPS';

/** A page of tags. */
export type TagConnection = {
  readonly __typename?: 'TagConnection';
  /** The tags with their cursors. */
  readonly edges: ReadonlyArray<TagEdge>;
  /** The tags alone. */
  readonly nodes: ReadonlyArray<Tag>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** Always empty: a list of one account comes or fails as a whole. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many there are in all. Null when the provider does not tell. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** A new tag. */
export type TagCreateInput = {
  /** The account at ClickMeter, by its id. Null: the only one; where there are several it must be said. */
  readonly account?: InputMaybe<Scalars['ID']['input']>;
  /** Links and pixels that are to bear it, by their ids. Null: none. */
  readonly datapoints?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Groups that are to bear it, by their ids. Null: none. */
  readonly groups?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** A text of the client's, of 1 to 255 characters, that makes this change one: asked again within a day, it is answered from the first time. Null: each request is a change of its own. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The label. */
  readonly name: Scalars['String']['input'];
};

/** What became of a new tag. */
export type TagCreatePayload = MutationPayload & {
  readonly __typename?: 'TagCreatePayload';
  /** The tag as it is now. Null when nothing was changed. */
  readonly tag?: Maybe<Tag>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which tag to delete. */
export type TagDeleteInput = {
  /** The tag, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** What became of the deletion of a tag. */
export type TagDeletePayload = MutationPayload & {
  readonly __typename?: 'TagDeletePayload';
  /** The id of what was deleted. Null when nothing was. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A tag, and what it is taken off. */
export type TagDetachAllInput = {
  /** What is no longer to bear it. */
  readonly from: TagBearerKind;
  /** The tag, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** What became of taking a tag off everything. */
export type TagDetachAllPayload = MutationPayload & {
  readonly __typename?: 'TagDetachAllPayload';
  /** The tag as it is now. Null when nothing was changed. */
  readonly tag?: Maybe<Tag>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A tag, and what is no longer to bear it. */
export type TagDetachInput = {
  /** What bears it, or is to. */
  readonly bearer: TagBearerInput;
  /** The tag, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** What became of taking a tag off something. */
export type TagDetachPayload = MutationPayload & {
  readonly __typename?: 'TagDetachPayload';
  /** The tag as it is now. Null when nothing was changed. */
  readonly tag?: Maybe<Tag>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A tag in its list. */
export type TagEdge = {
  readonly __typename?: 'TagEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The tag. */
  readonly node: Tag;
};

/** The new name of a tag. */
export type TagRenameInput = {
  /** The tag, by its id. */
  readonly id: Scalars['ID']['input'];
  /** The label. */
  readonly name: Scalars['String']['input'];
};

/** What became of the new name of a tag. */
export type TagRenamePayload = MutationPayload & {
  readonly __typename?: 'TagRenamePayload';
  /** The tag as it is now. Null when nothing was changed. */
  readonly tag?: Maybe<Tag>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The kinds of things that tags can be looked for on. */
export type TaggedKind =
  /** Links and pixels. */
  | 'DATAPOINT'
  /** Groups. */
  | 'LINK_GROUP'
  /** Links. */
  | 'TRACKING_LINK'
  /** Pixels. */
  | 'TRACKING_PIXEL';

/** What the rows of a report are about, where no dimension says it. */
export type TopReportType =
  /** Addresses of visitors. */
  | 'IP'
  /** Parameters behind the short address. */
  | 'QUERY_PARAMETER';

/** A custom event of a website, and what happened of it in the range asked. */
export type TrackedEvent = {
  readonly __typename?: 'TrackedEvent';
  /** The mean duration that came with it, in seconds. Null when none came with it. */
  readonly averageDurationSeconds?: Maybe<Scalars['Int']['output']>;
  /** The visitors who caused it per visitor of the website, from 0 to 1. */
  readonly conversionRate: Scalars['Float']['output'];
  /** How often it happened. Null when the provider does not say. */
  readonly count?: Maybe<Scalars['SafeInt']['output']>;
  /** The keys of the metadata that came with it; empty when none came with it. */
  readonly metaKeys: ReadonlyArray<Scalars['String']['output']>;
  /** The values of one key of its metadata, in the same days and by the same filter as the event. Null with an error when the provider does not answer. */
  readonly metadata?: Maybe<EventMetadataConnection>;
  /** Its name, as the website sends it. */
  readonly name: Scalars['String']['output'];
  /** What Pirsch calls its views: occurrences in older versions, page views of its visitors in newer ones. */
  readonly views: Scalars['SafeInt']['output'];
  /** Distinct visitors who caused it. */
  readonly visitors: Scalars['SafeInt']['output'];
};


/** A custom event of a website, and what happened of it in the range asked. */
export type TrackedEventMetadataArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  key: Scalars['String']['input'];
};

/** A page of tracked events. */
export type TrackedEventConnection = {
  readonly __typename?: 'TrackedEventConnection';
  /** The tracked events with their cursors. */
  readonly edges: ReadonlyArray<TrackedEventEdge>;
  /** The tracked events alone. */
  readonly nodes: ReadonlyArray<TrackedEvent>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** The parts of the list that could not be had. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many there are in all. Null when the provider does not tell. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** A tracked event in its list. */
export type TrackedEventEdge = {
  readonly __typename?: 'TrackedEventEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The tracked event. */
  readonly node: TrackedEvent;
};

/**
 * A short address of ClickMeter's that counts who follows it and sends them on. What the lists do not carry is read for all links of a page together where the
 * account answers such lists in full, else link by link.
 */
export type TrackingLink = Datapoint & Judged & LeadsToPage & Measured & Node & {
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
  /**
   * What fraud providers judged of its traffic, counted from their rows; all things of a list share the same rows. Null with an error when its own key could not
   * be read; where no row was found, `unmatchedReason` says why.
   */
  readonly fraud?: Maybe<FraudSummary>;
  /** The conversions that are counted for it, at most five, in the order of their places; empty when there are none. Null only when they could not be read. */
  readonly goals?: Maybe<ReadonlyArray<Conversion>>;
  /** The group it is in. Null when the provider does not say. */
  readonly group?: Maybe<LinkGroup>;
  /** Whether visitors keep seeing the short address while they are at the destination. Null only when it could not be read. */
  readonly hidesDestination?: Maybe<Scalars['Boolean']['output']>;
  /** Its single clicks and views, in the order that the provider keeps: the newest first. Null with an error when the provider does not answer. */
  readonly hits?: Maybe<HitConnection>;
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** Whether it takes turns between several destinations to compare them. Null only when it could not be read. */
  readonly isABTest?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the provider marks it as public. Null only when it could not be read. */
  readonly isPublic?: Maybe<Scalars['Boolean']['output']>;
  /**
   * The page that its destination leads to, at whichever provider counts pages. Only pages that were visited in the range are known. Null with an error when its
   * own destination could not be read; where no page was found, `unmatchedReason` says why.
   */
  readonly landingPage?: Maybe<LandingPage>;
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
  /** What its visitors had in common, largest first, where `breakdown` has no dimension for it. Null with an error when the provider does not answer. */
  readonly topReport?: Maybe<ReadonlyArray<BreakdownRow>>;
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
export type TrackingLinkFraudArgs = {
  range: DateRangeInput;
};


/**
 * A short address of ClickMeter's that counts who follows it and sends them on. What the lists do not carry is read for all links of a page together where the
 * account answers such lists in full, else link by link.
 */
export type TrackingLinkHitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  only?: InputMaybe<HitSelection>;
  range: DateRangeInput;
};


/**
 * A short address of ClickMeter's that counts who follows it and sends them on. What the lists do not carry is read for all links of a page together where the
 * account answers such lists in full, else link by link.
 */
export type TrackingLinkLandingPageArgs = {
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


/**
 * A short address of ClickMeter's that counts who follows it and sends them on. What the lists do not carry is read for all links of a page together where the
 * account answers such lists in full, else link by link.
 */
export type TrackingLinkTopReportArgs = {
  first: Scalars['Int']['input'];
  range: DateRangeInput;
  type: TopReportType;
};

/** What to change of one link among others. What is absent stays as it is. */
export type TrackingLinkChangeInput = {
  /** Whether parameters of the short address are passed on to the destination. Absent: as it is. Null: they are not. */
  readonly appendsQuery?: InputMaybe<Scalars['Boolean']['input']>;
  /** The address that visitors are sent to. Absent: as it is. */
  readonly destinationUrl?: InputMaybe<Scalars['URL']['input']>;
  /** The domain of the short address, by its id. Absent: as it is. */
  readonly domain?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the addresses of those who come are masked. Absent: as it is. Null: they are not. */
  readonly encodesIp?: InputMaybe<Scalars['Boolean']['input']>;
  /** The number of clicks after which it stops by itself. Absent: as it is. Null: there is none. */
  readonly expiresAfterClicks?: InputMaybe<Scalars['SafeInt']['input']>;
  /** When it stops by itself. Absent: as it is. Null: never. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** All conversions that are counted for it, at most five, by their ids. Absent: as they are. Null: none. */
  readonly goals?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The group to move it to, by its id. Absent: it stays. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  /** Whether visitors keep seeing the short address while they are at the destination. Absent: as it is. Null: they do not. */
  readonly hidesDestination?: InputMaybe<Scalars['Boolean']['input']>;
  /** The link, by its id. */
  readonly id: Scalars['ID']['input'];
  /** Whether the provider marks it as public. Absent: as it is. Null: it does not. */
  readonly isPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** The slug. Absent: as it is. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Free text of its owner's. Absent: as it is. Null: none. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** How browsers are sent on: PERMANENT or TEMPORARY. Absent: as it is. */
  readonly redirectType?: InputMaybe<RedirectType>;
  /** All scripts of advertisers that its visitors are handed to, by their ids. Absent: as they are. Null: none. */
  readonly retargetingScripts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** ACTIVE or PAUSED; no other state can be set. Absent: as it is. */
  readonly status?: InputMaybe<DatapointStatus>;
  /** All its tags, by name; those that do not exist yet are made. Absent: as they are. Null: none. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What people read as its name. Absent: as it is. Null: none. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** A new link. */
export type TrackingLinkCreateInput = {
  /** The account at ClickMeter, by its id. Null: the only one; where there are several it must be said. */
  readonly account?: InputMaybe<Scalars['ID']['input']>;
  /** Whether to pass parameters of the short address on to the destination. Null: they are not. */
  readonly appendsQuery?: InputMaybe<Scalars['Boolean']['input']>;
  /** The address that visitors are sent to. */
  readonly destinationUrl: Scalars['URL']['input'];
  /** The domain of the short address, by its id. */
  readonly domain: Scalars['ID']['input'];
  /** Whether to mask the addresses of its visitors. Null: they are not masked. */
  readonly encodesIp?: InputMaybe<Scalars['Boolean']['input']>;
  /** The number of clicks after which it stops by itself. Null: there is none. */
  readonly expiresAfterClicks?: InputMaybe<Scalars['SafeInt']['input']>;
  /** When it stops by itself. Null: never. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The conversions to count for it, at most five, by their ids. Null: none. */
  readonly goals?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The group it belongs to, by its id. */
  readonly group: Scalars['ID']['input'];
  /** Whether visitors keep seeing the short address while they are at the destination. Null: they do not. */
  readonly hidesDestination?: InputMaybe<Scalars['Boolean']['input']>;
  /** A text of the client's, of 1 to 255 characters, that makes this change one: asked again within a day, it is answered from the first time. Null: each request is a change of its own. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether the provider is to mark it as public. Null: it is not. */
  readonly isPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** The slug, which must be free on the domain: the part of the short address behind the host. */
  readonly name: Scalars['String']['input'];
  /** Free text of its owner's. Null: none. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** How browsers are sent on: PERMANENT or TEMPORARY. */
  readonly redirectType: RedirectType;
  /** The scripts of advertisers to hand its visitors to, by their ids. Null: none. */
  readonly retargetingScripts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Through which of the provider's two calls it is made. */
  readonly scope: DatapointCreateScope;
  /** Its tags, by name; those that do not exist yet are made. Null: none. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What people read as its name. */
  readonly title: Scalars['String']['input'];
};

/** What became of a new link. */
export type TrackingLinkCreatePayload = MutationPayload & {
  readonly __typename?: 'TrackingLinkCreatePayload';
  /** The link as it is now. Null when nothing was changed. */
  readonly trackingLink?: Maybe<TrackingLink>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which link to delete. */
export type TrackingLinkDeleteInput = {
  /** The link, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** What became of the deletion of a link. */
export type TrackingLinkDeletePayload = MutationPayload & {
  readonly __typename?: 'TrackingLinkDeletePayload';
  /** The id of what was deleted. Null when nothing was. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new link among others. */
export type TrackingLinkDraftInput = {
  /** Whether to pass parameters of the short address on to the destination. Null: they are not. */
  readonly appendsQuery?: InputMaybe<Scalars['Boolean']['input']>;
  /** The address that visitors are sent to. */
  readonly destinationUrl: Scalars['URL']['input'];
  /** The domain of the short address, by its id. */
  readonly domain: Scalars['ID']['input'];
  /** Whether to mask the addresses of its visitors. Null: they are not masked. */
  readonly encodesIp?: InputMaybe<Scalars['Boolean']['input']>;
  /** The number of clicks after which it stops by itself. Null: there is none. */
  readonly expiresAfterClicks?: InputMaybe<Scalars['SafeInt']['input']>;
  /** When it stops by itself. Null: never. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The conversions to count for it, at most five, by their ids. Null: none. */
  readonly goals?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The group it belongs to, by its id. */
  readonly group: Scalars['ID']['input'];
  /** Whether visitors keep seeing the short address while they are at the destination. Null: they do not. */
  readonly hidesDestination?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider is to mark it as public. Null: it is not. */
  readonly isPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** The slug, which must be free on the domain: the part of the short address behind the host. */
  readonly name: Scalars['String']['input'];
  /** Free text of its owner's. Null: none. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** How browsers are sent on: PERMANENT or TEMPORARY. */
  readonly redirectType: RedirectType;
  /** The scripts of advertisers to hand its visitors to, by their ids. Null: none. */
  readonly retargetingScripts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Its tags, by name; those that do not exist yet are made. Null: none. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What people read as its name. */
  readonly title: Scalars['String']['input'];
};

/** What to change of a link. What is absent stays as it is. */
export type TrackingLinkUpdateInput = {
  /** Whether parameters of the short address are passed on to the destination. Absent: as it is. Null: they are not. */
  readonly appendsQuery?: InputMaybe<Scalars['Boolean']['input']>;
  /** The address that visitors are sent to. Absent: as it is. */
  readonly destinationUrl?: InputMaybe<Scalars['URL']['input']>;
  /** The domain of the short address, by its id. Absent: as it is. */
  readonly domain?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the addresses of those who come are masked. Absent: as it is. Null: they are not. */
  readonly encodesIp?: InputMaybe<Scalars['Boolean']['input']>;
  /** The number of clicks after which it stops by itself. Absent: as it is. Null: there is none. */
  readonly expiresAfterClicks?: InputMaybe<Scalars['SafeInt']['input']>;
  /** When it stops by itself. Absent: as it is. Null: never. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** All conversions that are counted for it, at most five, by their ids. Absent: as they are. Null: none. */
  readonly goals?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The group to move it to, by its id. Absent: it stays. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  /** Whether visitors keep seeing the short address while they are at the destination. Absent: as it is. Null: they do not. */
  readonly hidesDestination?: InputMaybe<Scalars['Boolean']['input']>;
  /** The link, by its id. */
  readonly id: Scalars['ID']['input'];
  /** Whether the provider marks it as public. Absent: as it is. Null: it does not. */
  readonly isPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** The slug. Absent: as it is. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Free text of its owner's. Absent: as it is. Null: none. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** How browsers are sent on: PERMANENT or TEMPORARY. Absent: as it is. */
  readonly redirectType?: InputMaybe<RedirectType>;
  /** All scripts of advertisers that its visitors are handed to, by their ids. Absent: as they are. Null: none. */
  readonly retargetingScripts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** ACTIVE or PAUSED; no other state can be set. Absent: as it is. */
  readonly status?: InputMaybe<DatapointStatus>;
  /** All its tags, by name; those that do not exist yet are made. Absent: as they are. Null: none. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What people read as its name. Absent: as it is. Null: none. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What became of the change of a link. */
export type TrackingLinkUpdatePayload = MutationPayload & {
  readonly __typename?: 'TrackingLinkUpdatePayload';
  /** The link as it is now. Null when nothing was changed. */
  readonly trackingLink?: Maybe<TrackingLink>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
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
  /** Its single clicks and views, in the order that the provider keeps: the newest first. Null with an error when the provider does not answer. */
  readonly hits?: Maybe<HitConnection>;
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
  /** What its visitors had in common, largest first, where `breakdown` has no dimension for it. Null with an error when the provider does not answer. */
  readonly topReport?: Maybe<ReadonlyArray<BreakdownRow>>;
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
export type TrackingPixelHitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  only?: InputMaybe<HitSelection>;
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


/** An invisible picture of ClickMeter's that counts the views of the page or mail that it stands in. */
export type TrackingPixelTopReportArgs = {
  first: Scalars['Int']['input'];
  range: DateRangeInput;
  type: TopReportType;
};

/** What to change of one pixel among others. What is absent stays as it is. */
export type TrackingPixelChangeInput = {
  /** Whether the addresses of those who come are masked. Absent: as it is. Null: they are not. */
  readonly encodesIp?: InputMaybe<Scalars['Boolean']['input']>;
  /** All conversions that are counted for it, at most five, by their ids. Absent: as they are. Null: none. */
  readonly goals?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The group to move it to, by its id. Absent: it stays. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  /** The pixel, by its id. */
  readonly id: Scalars['ID']['input'];
  /** Whether the provider marks it as public. Absent: as it is. Null: it does not. */
  readonly isPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** The slug. Absent: as it is. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Free text of its owner's. Absent: as it is. Null: none. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** Free text about the parameters of its address. Absent: as it is. Null: none. */
  readonly parameterNote?: InputMaybe<Scalars['String']['input']>;
  /** ACTIVE or PAUSED; no other state can be set. Absent: as it is. */
  readonly status?: InputMaybe<DatapointStatus>;
  /** All its tags, by name; those that do not exist yet are made. Absent: as they are. Null: none. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What people read as its name. Absent: as it is. Null: none. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** A new pixel. */
export type TrackingPixelCreateInput = {
  /** The account at ClickMeter, by its id. Null: the only one; where there are several it must be said. */
  readonly account?: InputMaybe<Scalars['ID']['input']>;
  /** Whether to mask the addresses of its viewers. Null: they are not masked. */
  readonly encodesIp?: InputMaybe<Scalars['Boolean']['input']>;
  /** The conversions to count for it, at most five, by their ids. Null: none. */
  readonly goals?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The group it belongs to, by its id. */
  readonly group: Scalars['ID']['input'];
  /** A text of the client's, of 1 to 255 characters, that makes this change one: asked again within a day, it is answered from the first time. Null: each request is a change of its own. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether the provider is to mark it as public. Null: it is not. */
  readonly isPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** The slug. Null: the provider chooses one. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Free text of its owner's. Null: none. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** Free text about the parameters of its address. Null: none. */
  readonly parameterNote?: InputMaybe<Scalars['String']['input']>;
  /** Through which of the provider's two calls it is made. */
  readonly scope: DatapointCreateScope;
  /** Its tags, by name; those that do not exist yet are made. Null: none. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What people read as its name. */
  readonly title: Scalars['String']['input'];
};

/** What became of a new pixel. */
export type TrackingPixelCreatePayload = MutationPayload & {
  readonly __typename?: 'TrackingPixelCreatePayload';
  /** The pixel as it is now. Null when nothing was changed. */
  readonly trackingPixel?: Maybe<TrackingPixel>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which pixel to delete. */
export type TrackingPixelDeleteInput = {
  /** The pixel, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** What became of the deletion of a pixel. */
export type TrackingPixelDeletePayload = MutationPayload & {
  readonly __typename?: 'TrackingPixelDeletePayload';
  /** The id of what was deleted. Null when nothing was. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A new pixel among others. */
export type TrackingPixelDraftInput = {
  /** Whether to mask the addresses of its viewers. Null: they are not masked. */
  readonly encodesIp?: InputMaybe<Scalars['Boolean']['input']>;
  /** The conversions to count for it, at most five, by their ids. Null: none. */
  readonly goals?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The group it belongs to, by its id. */
  readonly group: Scalars['ID']['input'];
  /** Whether the provider is to mark it as public. Null: it is not. */
  readonly isPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** The slug. Null: the provider chooses one. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Free text of its owner's. Null: none. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** Free text about the parameters of its address. Null: none. */
  readonly parameterNote?: InputMaybe<Scalars['String']['input']>;
  /** Its tags, by name; those that do not exist yet are made. Null: none. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What people read as its name. */
  readonly title: Scalars['String']['input'];
};

/** What to change of a pixel. What is absent stays as it is. */
export type TrackingPixelUpdateInput = {
  /** Whether the addresses of those who come are masked. Absent: as it is. Null: they are not. */
  readonly encodesIp?: InputMaybe<Scalars['Boolean']['input']>;
  /** All conversions that are counted for it, at most five, by their ids. Absent: as they are. Null: none. */
  readonly goals?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The group to move it to, by its id. Absent: it stays. */
  readonly group?: InputMaybe<Scalars['ID']['input']>;
  /** The pixel, by its id. */
  readonly id: Scalars['ID']['input'];
  /** Whether the provider marks it as public. Absent: as it is. Null: it does not. */
  readonly isPublic?: InputMaybe<Scalars['Boolean']['input']>;
  /** The slug. Absent: as it is. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Free text of its owner's. Absent: as it is. Null: none. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** Free text about the parameters of its address. Absent: as it is. Null: none. */
  readonly parameterNote?: InputMaybe<Scalars['String']['input']>;
  /** ACTIVE or PAUSED; no other state can be set. Absent: as it is. */
  readonly status?: InputMaybe<DatapointStatus>;
  /** All its tags, by name; those that do not exist yet are made. Absent: as they are. Null: none. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What people read as its name. Absent: as it is. Null: none. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What became of the change of a pixel. */
export type TrackingPixelUpdatePayload = MutationPayload & {
  readonly __typename?: 'TrackingPixelUpdatePayload';
  /** The pixel as it is now. Null when nothing was changed. */
  readonly trackingPixel?: Maybe<TrackingPixel>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where the traffic of campaigns is bought. */
export type TrafficSource = {
  readonly __typename?: 'TrafficSource';
  /** What its owner calls it. Null when the provider tells its id only. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Its id at the provider. Null when only its name is told. */
  readonly upstreamId?: Maybe<Scalars['String']['output']>;
};

/** Something of which it cannot be told what page it leads to. */
export type UnmatchedLink = {
  readonly __typename?: 'UnmatchedLink';
  /** The link, offer or campaign. */
  readonly link: Datapoint;
  /** The reason in words. */
  readonly message: Scalars['String']['output'];
  /** Why it cannot be told. */
  readonly unmatchedReason: UnmatchedReason;
};

/** A page of things that could not be matched. */
export type UnmatchedLinkConnection = {
  readonly __typename?: 'UnmatchedLinkConnection';
  /** They, with their cursors. */
  readonly edges: ReadonlyArray<UnmatchedLinkEdge>;
  /** They alone. */
  readonly nodes: ReadonlyArray<UnmatchedLink>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** The parts of the list that could not be had. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many there are in all. Null when a provider does not tell. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** A thing that could not be matched, in its list. */
export type UnmatchedLinkEdge = {
  readonly __typename?: 'UnmatchedLinkEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** What could not be matched. */
  readonly node: UnmatchedLink;
};

/** Why nothing was found at the other providers. */
export type UnmatchedReason =
  /** Its destination is no valid address. */
  | 'MALFORMED'
  /** No account is configured at a provider that could know. */
  | 'NO_ACCOUNT'
  /** A provider that could know did not answer, or not in full: see `problems`. */
  | 'NO_ANSWER'
  /** It has no destination, or its provider does not say which. */
  | 'NO_DESTINATION'
  /** No goal of another provider has its page or name. */
  | 'NO_GOAL'
  /** The website counted no such page in the range. */
  | 'NO_PAGE'
  /** No judged row of the range names it. */
  | 'NO_ROWS'
  /** No website that is counted has the host of its destination. */
  | 'OTHER_HOST'
  /** Its destination is no page of the web. */
  | 'OTHER_SCHEME'
  /** Its destination is known only at the click: it has a placeholder before the query. */
  | 'PLACEHOLDER'
  /** It leads to several pages, which `alternatives` lists. */
  | 'SEVERAL_PAGES';

/** Why a change was not made: something about the input, the thing, or the right to change it. Nothing was changed. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** The kind of mistake: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, UPSTREAM_REJECTED or UNSUPPORTED. */
  readonly code: ProblemCode;
  /** The path of the input field at fault, from the argument down, such as `["input", "name"]`. Null when it is not about one field. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is wrong and what is expected, for people. */
  readonly message: Scalars['String']['output'];
};

/** A page and what visitors did on it. */
export type VisitedPage = {
  readonly __typename?: 'VisitedPage';
  /** The mean time on it, in whole seconds. Null when it was not measured, or not asked for. */
  readonly averageSeconds?: Maybe<Scalars['Int']['output']>;
  /** Bounces per session, from 0 to 1. */
  readonly bounceRate: Scalars['Float']['output'];
  /** Visits that saw nothing else. */
  readonly bounces: Scalars['SafeInt']['output'];
  /** The page. Null when its path is unknown. */
  readonly page?: Maybe<Page>;
  /** Visits that saw it. */
  readonly sessions: Scalars['SafeInt']['output'];
  /** Its views per view of the website, from 0 to 1. */
  readonly shareOfViews: Scalars['Float']['output'];
  /** Its visitors per visitor of the website, from 0 to 1. */
  readonly shareOfVisitors: Scalars['Float']['output'];
  /** The title. Null unless the website groups pages by title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Views of it. */
  readonly views: Scalars['SafeInt']['output'];
  /** Distinct visitors of it. */
  readonly visitors: Scalars['SafeInt']['output'];
};

/** A page of visited pages. */
export type VisitedPageConnection = {
  readonly __typename?: 'VisitedPageConnection';
  /** The visited pages with their cursors. */
  readonly edges: ReadonlyArray<VisitedPageEdge>;
  /** The visited pages alone. */
  readonly nodes: ReadonlyArray<VisitedPage>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** The parts of the list that could not be had. */
  readonly problems: ReadonlyArray<Problem>;
  /** How many there are in all. Null when the provider does not tell. */
  readonly totalCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** A visited page in its list. */
export type VisitedPageEdge = {
  readonly __typename?: 'VisitedPageEdge';
  /** Pass it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The visited page. */
  readonly node: VisitedPage;
};

/** A website whose visitors Pirsch counts. Its days begin in its own time zone. */
export type Website = Domain & Measured & Node & {
  readonly __typename?: 'Website';
  /** The links by which anybody may see its dashboard. Null with an error when the provider does not answer. */
  readonly accessLinks?: Maybe<AccessLinkConnection>;
  /** The account it belongs to. */
  readonly account: Account;
  /** Who is on it now. Null with an error when the provider does not answer. */
  readonly activeVisitors?: Maybe<ActiveVisitors>;
  /** The credentials that programs use for it. It needs an account of a user, not of one website. Null with an error when the provider does not answer. */
  readonly apiClients?: Maybe<ApiClientConnection>;
  /** What it did in the range, split by a dimension. Null with an error when the provider cannot split so or does not answer. */
  readonly breakdown?: Maybe<Breakdown>;
  /** When it was made. Null when the provider does not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The reports that Pirsch sends of it by e-mail. Null with an error when the provider does not answer. */
  readonly emailReports?: Maybe<EmailReportConnection>;
  /** The pages on which visits began, those of most visits first. Null with an error when the provider does not answer. */
  readonly entryPages?: Maybe<EntryPageConnection>;
  /** The custom events that its pages sent, a row for each name and whole metadata. Costly for Pirsch without a path or metadata in the filter. Null with an error when the provider does not answer. */
  readonly eventList?: Maybe<EventListItemConnection>;
  /** The pages on which visits ended, those of most visits first. Null with an error when the provider does not answer. */
  readonly exitPages?: Maybe<ExitPageConnection>;
  /** Its conversion goals. Null with an error when the provider does not answer. */
  readonly goals?: Maybe<ConversionGoalConnection>;
  /** Whether its pages are counted by title as well as by path. Null when the provider does not say. */
  readonly groupsByTitle?: Maybe<Scalars['Boolean']['output']>;
  /** How it changed against as many days before the range. Null with an error when the provider does not answer. */
  readonly growth?: Maybe<WebsiteGrowth>;
  /** The host name. */
  readonly hostname: Scalars['String']['output'];
  /** Opaque and globally unique. */
  readonly id: Scalars['ID']['output'];
  /** The code by which its tracking snippet names it; public on the website itself. Null when the provider does not say. */
  readonly identificationCode?: Maybe<Scalars['String']['output']>;
  /** Whether anybody may see its dashboard. Null when the provider does not say. */
  readonly isPublic?: Maybe<Scalars['Boolean']['output']>;
  /** The words by which people found it at Google. Empty unless its owner has connected it with the Google Search Console. Null with an error when the provider does not answer. */
  readonly keywords?: Maybe<SearchKeywordConnection>;
  /** The people who may see it, and those who may change it. Null with an error when the provider does not answer. */
  readonly members?: Maybe<MemberConnection>;
  /** What it did in the range. Null with an error when the provider cannot say or does not answer. */
  readonly metrics?: Maybe<Metrics>;
  /** What the credentials of the account may do here. Null when the provider does not say. */
  readonly ownRole?: Maybe<MemberRole>;
  /** How long visitors stayed on pages, day by day. Null with an error when the provider does not answer. */
  readonly pageDurations?: Maybe<PageDurationConnection>;
  /** Its pages that were visited in the range, by default the most visited first. Null with an error when the provider does not answer. */
  readonly pages?: Maybe<PageConnection>;
  /** The provider it lives at. */
  readonly provider: ProviderId;
  /** The domain at the Google Search Console that it is connected with. Null when there is none, or the provider does not say. */
  readonly searchConsoleDomain?: Maybe<Scalars['String']['output']>;
  /** What it did in each step of the range, oldest first. Null with an error when the provider cannot say or does not answer. */
  readonly series?: Maybe<ReadonlyArray<SeriesPoint>>;
  /** How long visits lasted, day by day. Null with an error when the provider does not answer. */
  readonly sessionDurations?: Maybe<ReadonlyArray<SessionDuration>>;
  /** The first label of its dashboard's address at Pirsch. Null when the provider does not say. */
  readonly subdomain?: Maybe<Scalars['String']['output']>;
  /** The zone in which its days begin. Null when the provider does not say: then the account's zone is used. */
  readonly timeZone?: Maybe<Scalars['TimeZone']['output']>;
  /** The custom events that its pages sent in the range, those of most visitors first. Null with an error when the provider does not answer. */
  readonly trackedEvents?: Maybe<TrackedEventConnection>;
  /** Its figures, narrowed by what only Pirsch can test. Null with an error when the range cannot be. */
  readonly traffic?: Maybe<WebsiteTraffic>;
  /** When its settings were last changed. Null when the provider does not say. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its id at the provider. */
  readonly upstreamId: Scalars['String']['output'];
  /** Its pages with all that Pirsch counts of them, by title as well when it groups by title; the most visited first. Null with an error when the provider does not answer. */
  readonly visitedPages?: Maybe<VisitedPageConnection>;
};


/** A website whose visitors Pirsch counts. Its days begin in its own time zone. */
export type WebsiteAccessLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A website whose visitors Pirsch counts. Its days begin in its own time zone. */
export type WebsiteActiveVisitorsArgs = {
  filter?: InputMaybe<PirschFilterInput>;
  lastSeconds: Scalars['Int']['input'];
};


/** A website whose visitors Pirsch counts. Its days begin in its own time zone. */
export type WebsiteApiClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A website whose visitors Pirsch counts. Its days begin in its own time zone. */
export type WebsiteBreakdownArgs = {
  by: Dimension;
  first: Scalars['Int']['input'];
  range: DateRangeInput;
};


/** A website whose visitors Pirsch counts. Its days begin in its own time zone. */
export type WebsiteEmailReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A website whose visitors Pirsch counts. Its days begin in its own time zone. */
export type WebsiteEntryPagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PirschFilterInput>;
  first: Scalars['Int']['input'];
  includeAverageTimeOnPage: Scalars['Boolean']['input'];
  range: DateRangeInput;
};


/** A website whose visitors Pirsch counts. Its days begin in its own time zone. */
export type WebsiteEventListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PirschFilterInput>;
  first: Scalars['Int']['input'];
  range: DateRangeInput;
};


/** A website whose visitors Pirsch counts. Its days begin in its own time zone. */
export type WebsiteExitPagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PirschFilterInput>;
  first: Scalars['Int']['input'];
  range: DateRangeInput;
};


/** A website whose visitors Pirsch counts. Its days begin in its own time zone. */
export type WebsiteGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  order: ListOrderInput;
  range: DateRangeInput;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** A website whose visitors Pirsch counts. Its days begin in its own time zone. */
export type WebsiteGrowthArgs = {
  filter?: InputMaybe<PirschFilterInput>;
  range: DateRangeInput;
};


/** A website whose visitors Pirsch counts. Its days begin in its own time zone. */
export type WebsiteKeywordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PirschFilterInput>;
  first: Scalars['Int']['input'];
  range: DateRangeInput;
};


/** A website whose visitors Pirsch counts. Its days begin in its own time zone. */
export type WebsiteMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A website whose visitors Pirsch counts. Its days begin in its own time zone. */
export type WebsiteMetricsArgs = {
  range: DateRangeInput;
};


/** A website whose visitors Pirsch counts. Its days begin in its own time zone. */
export type WebsitePageDurationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PirschFilterInput>;
  first: Scalars['Int']['input'];
  range: DateRangeInput;
};


/** A website whose visitors Pirsch counts. Its days begin in its own time zone. */
export type WebsitePagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  order: ListOrderInput;
  range: DateRangeInput;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** A website whose visitors Pirsch counts. Its days begin in its own time zone. */
export type WebsiteSeriesArgs = {
  interval: SeriesInterval;
  range: DateRangeInput;
};


/** A website whose visitors Pirsch counts. Its days begin in its own time zone. */
export type WebsiteSessionDurationsArgs = {
  filter?: InputMaybe<PirschFilterInput>;
  range: DateRangeInput;
};


/** A website whose visitors Pirsch counts. Its days begin in its own time zone. */
export type WebsiteTrackedEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PirschFilterInput>;
  first: Scalars['Int']['input'];
  range: DateRangeInput;
};


/** A website whose visitors Pirsch counts. Its days begin in its own time zone. */
export type WebsiteTrafficArgs = {
  filter: PirschFilterInput;
  range: DateRangeInput;
};


/** A website whose visitors Pirsch counts. Its days begin in its own time zone. */
export type WebsiteVisitedPagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PirschFilterInput>;
  first: Scalars['Int']['input'];
  includeAverageTimeOnPage: Scalars['Boolean']['input'];
  range: DateRangeInput;
};

/** The new website. */
export type WebsiteCreateInput = {
  /** The account, by its id. Null when there is only one account at Pirsch. */
  readonly account?: InputMaybe<Scalars['ID']['input']>;
  /** The host name. */
  readonly hostname: Scalars['String']['input'];
  /** A text of your own, of 1 to 255 characters: the same text within a day is answered from the first time and changes nothing more. Null: each request is a change of its own. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The first label of its dashboard's address at Pirsch. */
  readonly subdomain: Scalars['String']['input'];
  /** The zone in which its days begin. */
  readonly timeZone: Scalars['TimeZone']['input'];
};

/** The website that was added. */
export type WebsiteCreatePayload = MutationPayload & {
  readonly __typename?: 'WebsiteCreatePayload';
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The new website. Null when it was not made. */
  readonly website?: Maybe<Website>;
};

/** The website to delete. */
export type WebsiteDeleteInput = {
  /** The website, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** The website that was deleted. */
export type WebsiteDeletePayload = MutationPayload & {
  readonly __typename?: 'WebsiteDeletePayload';
  /** The id of the website that is gone. Null when it was not deleted. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How a website changed against as many days before, as a share of what was then: 0.5 is half as much again. It is 1 when there was nothing before. */
export type WebsiteGrowth = {
  readonly __typename?: 'WebsiteGrowth';
  /** When the provider answered. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The growth of the bounce rate. */
  readonly bounceRate: Scalars['Float']['output'];
  /** The days that were compared with those before. */
  readonly range: DayRange;
  /** The growth of sessions. */
  readonly sessions: Scalars['Float']['output'];
  /** The growth of the time spent: of visits, of a page when the filter names one, of an event when it names one. */
  readonly timeSpent: Scalars['Float']['output'];
  /** The zone in which those days begin and end. */
  readonly timeZone: Scalars['TimeZone']['output'];
  /** The growth of views. */
  readonly views: Scalars['Float']['output'];
  /** The growth of visitors. */
  readonly visitors: Scalars['Float']['output'];
};

/** The website to get another code. */
export type WebsiteResetIdentificationCodeInput = {
  /** The website, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** The website with its new code. */
export type WebsiteResetIdentificationCodePayload = MutationPayload & {
  readonly __typename?: 'WebsiteResetIdentificationCodePayload';
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The website as it is now. Null when it was not changed. */
  readonly website?: Maybe<Website>;
};

/** The website and whether its dashboard is open. */
export type WebsiteSetPublicInput = {
  /** The website, by its id. */
  readonly id: Scalars['ID']['input'];
  /** Whether anybody may see its dashboard. */
  readonly isPublic: Scalars['Boolean']['input'];
};

/** The website that was changed. */
export type WebsiteSetPublicPayload = MutationPayload & {
  readonly __typename?: 'WebsiteSetPublicPayload';
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The website as it is now. Null when it was not changed. */
  readonly website?: Maybe<Website>;
};

/** The website and where its dashboard moves. */
export type WebsiteSetSubdomainInput = {
  /** The website, by its id. */
  readonly id: Scalars['ID']['input'];
  /** The first label of its dashboard's address. */
  readonly subdomain: Scalars['String']['input'];
};

/** The website that was changed. */
export type WebsiteSetSubdomainPayload = MutationPayload & {
  readonly __typename?: 'WebsiteSetSubdomainPayload';
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The website as it is now. Null when it was not changed. */
  readonly website?: Maybe<Website>;
};

/** The website and its time zone. */
export type WebsiteSetTimeZoneInput = {
  /** The website, by its id. */
  readonly id: Scalars['ID']['input'];
  /** The zone in which its days begin. */
  readonly timeZone: Scalars['TimeZone']['input'];
};

/** The website that was changed. */
export type WebsiteSetTimeZonePayload = MutationPayload & {
  readonly __typename?: 'WebsiteSetTimeZonePayload';
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The website as it is now. Null when it was not changed. */
  readonly website?: Maybe<Website>;
};

/** The website and how its pages are counted. */
export type WebsiteSetTitleGroupingInput = {
  /** Whether pages are counted by title as well as by path. */
  readonly groupsByTitle: Scalars['Boolean']['input'];
  /** The website, by its id. */
  readonly id: Scalars['ID']['input'];
};

/** The website that was changed. */
export type WebsiteSetTitleGroupingPayload = MutationPayload & {
  readonly __typename?: 'WebsiteSetTitleGroupingPayload';
  /** What kept the change from being made. Empty: it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The website as it is now. Null when it was not changed. */
  readonly website?: Maybe<Website>;
};

/** The figures of a website in a range, narrowed by a filter of Pirsch. */
export type WebsiteTraffic = {
  readonly __typename?: 'WebsiteTraffic';
  /** Split by a dimension. Null with an error when Pirsch cannot split so or does not answer. */
  readonly breakdown?: Maybe<Breakdown>;
  /** The whole of it. Null with an error when the provider does not answer. */
  readonly metrics?: Maybe<Metrics>;
  /** Each step of the range, oldest first. Null with an error when the provider does not answer. */
  readonly series?: Maybe<ReadonlyArray<SeriesPoint>>;
};


/** The figures of a website in a range, narrowed by a filter of Pirsch. */
export type WebsiteTrafficBreakdownArgs = {
  by: Dimension;
  first: Scalars['Int']['input'];
};


/** The figures of a website in a range, narrowed by a filter of Pirsch. */
export type WebsiteTrafficSeriesArgs = {
  interval: SeriesInterval;
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




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Datapoint:
    | ( Omit<Campaign, 'account' | 'breakdown' | 'fraud' | 'landingPage' | 'metrics' | 'offers' | 'series'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, fraud?: Maybe<_RefType['FraudSummary']>, landingPage?: Maybe<_RefType['LandingPage']>, metrics?: Maybe<_RefType['Metrics']>, offers?: Maybe<ReadonlyArray<_RefType['Offer']>>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>> } )
    | ( Omit<Offer, 'account' | 'breakdown' | 'fraud' | 'landingPage' | 'metrics' | 'series'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, fraud?: Maybe<_RefType['FraudSummary']>, landingPage?: Maybe<_RefType['LandingPage']>, metrics?: Maybe<_RefType['Metrics']>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>> } )
    | ( Omit<Page, 'account' | 'breakdown' | 'links' | 'metrics' | 'series' | 'unmatchedLinks' | 'website'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, links?: Maybe<_RefType['PageLinkConnection']>, metrics?: Maybe<_RefType['Metrics']>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>>, unmatchedLinks?: Maybe<_RefType['UnmatchedLinkConnection']>, website: _RefType['Website'] } )
    | ( Omit<TrackingLink, 'account' | 'breakdown' | 'domain' | 'fraud' | 'goals' | 'group' | 'hits' | 'landingPage' | 'metrics' | 'retargetingScripts' | 'series' | 'tags' | 'topReport'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, domain?: Maybe<_RefType['RedirectDomain']>, fraud?: Maybe<_RefType['FraudSummary']>, goals?: Maybe<ReadonlyArray<_RefType['Conversion']>>, group?: Maybe<_RefType['LinkGroup']>, hits?: Maybe<_RefType['HitConnection']>, landingPage?: Maybe<_RefType['LandingPage']>, metrics?: Maybe<_RefType['Metrics']>, retargetingScripts?: Maybe<ReadonlyArray<_RefType['RetargetingScript']>>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>>, tags?: Maybe<ReadonlyArray<_RefType['Tag']>>, topReport?: Maybe<ReadonlyArray<_RefType['BreakdownRow']>> } )
    | ( Omit<TrackingPixel, 'account' | 'breakdown' | 'goals' | 'group' | 'hits' | 'metrics' | 'series' | 'tags' | 'topReport'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, goals?: Maybe<ReadonlyArray<_RefType['Conversion']>>, group?: Maybe<_RefType['LinkGroup']>, hits?: Maybe<_RefType['HitConnection']>, metrics?: Maybe<_RefType['Metrics']>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>>, tags?: Maybe<ReadonlyArray<_RefType['Tag']>>, topReport?: Maybe<ReadonlyArray<_RefType['BreakdownRow']>> } )
  ;
  Domain:
    | ( Omit<RedirectDomain, 'account'> & { account: _RefType['Account'] } )
    | ( Omit<Website, 'accessLinks' | 'account' | 'activeVisitors' | 'apiClients' | 'breakdown' | 'emailReports' | 'entryPages' | 'eventList' | 'exitPages' | 'goals' | 'keywords' | 'members' | 'metrics' | 'pageDurations' | 'pages' | 'series' | 'trackedEvents' | 'traffic' | 'visitedPages'> & { accessLinks?: Maybe<_RefType['AccessLinkConnection']>, account: _RefType['Account'], activeVisitors?: Maybe<_RefType['ActiveVisitors']>, apiClients?: Maybe<_RefType['ApiClientConnection']>, breakdown?: Maybe<_RefType['Breakdown']>, emailReports?: Maybe<_RefType['EmailReportConnection']>, entryPages?: Maybe<_RefType['EntryPageConnection']>, eventList?: Maybe<_RefType['EventListItemConnection']>, exitPages?: Maybe<_RefType['ExitPageConnection']>, goals?: Maybe<_RefType['ConversionGoalConnection']>, keywords?: Maybe<_RefType['SearchKeywordConnection']>, members?: Maybe<_RefType['MemberConnection']>, metrics?: Maybe<_RefType['Metrics']>, pageDurations?: Maybe<_RefType['PageDurationConnection']>, pages?: Maybe<_RefType['PageConnection']>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>>, trackedEvents?: Maybe<_RefType['TrackedEventConnection']>, traffic?: Maybe<_RefType['WebsiteTraffic']>, visitedPages?: Maybe<_RefType['VisitedPageConnection']> } )
  ;
  Event:
    | ( Omit<ClickEvent, 'account' | 'filterGroup'> & { account: _RefType['Account'], filterGroup?: Maybe<_RefType['FilterGroup']> } )
    | ( Omit<ConversionEvent, 'account' | 'filterGroup'> & { account: _RefType['Account'], filterGroup?: Maybe<_RefType['FilterGroup']> } )
    | ( Omit<Hit, 'account' | 'conversions' | 'datapoint'> & { account: _RefType['Account'], conversions: ReadonlyArray<_RefType['HitConversion']>, datapoint?: Maybe<_RefType['Datapoint']> } )
    | ( Omit<ImpressionEvent, 'account' | 'filterGroup'> & { account: _RefType['Account'], filterGroup?: Maybe<_RefType['FilterGroup']> } )
  ;
  Goal:
    | ( Omit<Conversion, 'account' | 'breakdown' | 'counterpart' | 'datapoints' | 'hits' | 'metrics' | 'series' | 'topReport'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, counterpart?: Maybe<_RefType['GoalCounterpart']>, datapoints?: Maybe<_RefType['DatapointConnection']>, hits?: Maybe<_RefType['HitConnection']>, metrics?: Maybe<_RefType['Metrics']>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>>, topReport?: Maybe<ReadonlyArray<_RefType['BreakdownRow']>> } )
    | ( Omit<ConversionGoal, 'account' | 'breakdown' | 'counterpart' | 'metrics' | 'series' | 'website'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, counterpart?: Maybe<_RefType['GoalCounterpart']>, metrics?: Maybe<_RefType['Metrics']>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>>, website: _RefType['Website'] } )
  ;
  Group:
    | ( Omit<FilterGroup, 'account' | 'breakdown' | 'metrics' | 'series'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, metrics?: Maybe<_RefType['Metrics']>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>> } )
    | ( Omit<LinkGroup, 'account' | 'breakdown' | 'datapointFigures' | 'datapoints' | 'hits' | 'metrics' | 'series' | 'tags' | 'topReport'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, datapointFigures?: Maybe<_RefType['DatapointFiguresConnection']>, datapoints?: Maybe<_RefType['DatapointConnection']>, hits?: Maybe<_RefType['HitConnection']>, metrics?: Maybe<_RefType['Metrics']>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>>, tags?: Maybe<ReadonlyArray<_RefType['Tag']>>, topReport?: Maybe<ReadonlyArray<_RefType['BreakdownRow']>> } )
  ;
  Judged:
    | ( Omit<Campaign, 'account' | 'breakdown' | 'fraud' | 'landingPage' | 'metrics' | 'offers' | 'series'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, fraud?: Maybe<_RefType['FraudSummary']>, landingPage?: Maybe<_RefType['LandingPage']>, metrics?: Maybe<_RefType['Metrics']>, offers?: Maybe<ReadonlyArray<_RefType['Offer']>>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>> } )
    | ( Omit<Offer, 'account' | 'breakdown' | 'fraud' | 'landingPage' | 'metrics' | 'series'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, fraud?: Maybe<_RefType['FraudSummary']>, landingPage?: Maybe<_RefType['LandingPage']>, metrics?: Maybe<_RefType['Metrics']>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>> } )
    | ( Omit<TrackingLink, 'account' | 'breakdown' | 'domain' | 'fraud' | 'goals' | 'group' | 'hits' | 'landingPage' | 'metrics' | 'retargetingScripts' | 'series' | 'tags' | 'topReport'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, domain?: Maybe<_RefType['RedirectDomain']>, fraud?: Maybe<_RefType['FraudSummary']>, goals?: Maybe<ReadonlyArray<_RefType['Conversion']>>, group?: Maybe<_RefType['LinkGroup']>, hits?: Maybe<_RefType['HitConnection']>, landingPage?: Maybe<_RefType['LandingPage']>, metrics?: Maybe<_RefType['Metrics']>, retargetingScripts?: Maybe<ReadonlyArray<_RefType['RetargetingScript']>>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>>, tags?: Maybe<ReadonlyArray<_RefType['Tag']>>, topReport?: Maybe<ReadonlyArray<_RefType['BreakdownRow']>> } )
  ;
  LeadsToPage:
    | ( Omit<Campaign, 'account' | 'breakdown' | 'fraud' | 'landingPage' | 'metrics' | 'offers' | 'series'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, fraud?: Maybe<_RefType['FraudSummary']>, landingPage?: Maybe<_RefType['LandingPage']>, metrics?: Maybe<_RefType['Metrics']>, offers?: Maybe<ReadonlyArray<_RefType['Offer']>>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>> } )
    | ( Omit<Offer, 'account' | 'breakdown' | 'fraud' | 'landingPage' | 'metrics' | 'series'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, fraud?: Maybe<_RefType['FraudSummary']>, landingPage?: Maybe<_RefType['LandingPage']>, metrics?: Maybe<_RefType['Metrics']>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>> } )
    | ( Omit<TrackingLink, 'account' | 'breakdown' | 'domain' | 'fraud' | 'goals' | 'group' | 'hits' | 'landingPage' | 'metrics' | 'retargetingScripts' | 'series' | 'tags' | 'topReport'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, domain?: Maybe<_RefType['RedirectDomain']>, fraud?: Maybe<_RefType['FraudSummary']>, goals?: Maybe<ReadonlyArray<_RefType['Conversion']>>, group?: Maybe<_RefType['LinkGroup']>, hits?: Maybe<_RefType['HitConnection']>, landingPage?: Maybe<_RefType['LandingPage']>, metrics?: Maybe<_RefType['Metrics']>, retargetingScripts?: Maybe<ReadonlyArray<_RefType['RetargetingScript']>>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>>, tags?: Maybe<ReadonlyArray<_RefType['Tag']>>, topReport?: Maybe<ReadonlyArray<_RefType['BreakdownRow']>> } )
  ;
  Linked: ( Omit<Page, 'account' | 'breakdown' | 'links' | 'metrics' | 'series' | 'unmatchedLinks' | 'website'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, links?: Maybe<_RefType['PageLinkConnection']>, metrics?: Maybe<_RefType['Metrics']>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>>, unmatchedLinks?: Maybe<_RefType['UnmatchedLinkConnection']>, website: _RefType['Website'] } );
  Measured:
    | ( Entity )
    | ( Omit<Campaign, 'account' | 'breakdown' | 'fraud' | 'landingPage' | 'metrics' | 'offers' | 'series'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, fraud?: Maybe<_RefType['FraudSummary']>, landingPage?: Maybe<_RefType['LandingPage']>, metrics?: Maybe<_RefType['Metrics']>, offers?: Maybe<ReadonlyArray<_RefType['Offer']>>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>> } )
    | ( Omit<Conversion, 'account' | 'breakdown' | 'counterpart' | 'datapoints' | 'hits' | 'metrics' | 'series' | 'topReport'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, counterpart?: Maybe<_RefType['GoalCounterpart']>, datapoints?: Maybe<_RefType['DatapointConnection']>, hits?: Maybe<_RefType['HitConnection']>, metrics?: Maybe<_RefType['Metrics']>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>>, topReport?: Maybe<ReadonlyArray<_RefType['BreakdownRow']>> } )
    | ( Omit<ConversionGoal, 'account' | 'breakdown' | 'counterpart' | 'metrics' | 'series' | 'website'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, counterpart?: Maybe<_RefType['GoalCounterpart']>, metrics?: Maybe<_RefType['Metrics']>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>>, website: _RefType['Website'] } )
    | ( Omit<FilterGroup, 'account' | 'breakdown' | 'metrics' | 'series'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, metrics?: Maybe<_RefType['Metrics']>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>> } )
    | ( Omit<LinkGroup, 'account' | 'breakdown' | 'datapointFigures' | 'datapoints' | 'hits' | 'metrics' | 'series' | 'tags' | 'topReport'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, datapointFigures?: Maybe<_RefType['DatapointFiguresConnection']>, datapoints?: Maybe<_RefType['DatapointConnection']>, hits?: Maybe<_RefType['HitConnection']>, metrics?: Maybe<_RefType['Metrics']>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>>, tags?: Maybe<ReadonlyArray<_RefType['Tag']>>, topReport?: Maybe<ReadonlyArray<_RefType['BreakdownRow']>> } )
    | ( Omit<Offer, 'account' | 'breakdown' | 'fraud' | 'landingPage' | 'metrics' | 'series'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, fraud?: Maybe<_RefType['FraudSummary']>, landingPage?: Maybe<_RefType['LandingPage']>, metrics?: Maybe<_RefType['Metrics']>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>> } )
    | ( Omit<Page, 'account' | 'breakdown' | 'links' | 'metrics' | 'series' | 'unmatchedLinks' | 'website'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, links?: Maybe<_RefType['PageLinkConnection']>, metrics?: Maybe<_RefType['Metrics']>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>>, unmatchedLinks?: Maybe<_RefType['UnmatchedLinkConnection']>, website: _RefType['Website'] } )
    | ( Omit<TrackingLink, 'account' | 'breakdown' | 'domain' | 'fraud' | 'goals' | 'group' | 'hits' | 'landingPage' | 'metrics' | 'retargetingScripts' | 'series' | 'tags' | 'topReport'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, domain?: Maybe<_RefType['RedirectDomain']>, fraud?: Maybe<_RefType['FraudSummary']>, goals?: Maybe<ReadonlyArray<_RefType['Conversion']>>, group?: Maybe<_RefType['LinkGroup']>, hits?: Maybe<_RefType['HitConnection']>, landingPage?: Maybe<_RefType['LandingPage']>, metrics?: Maybe<_RefType['Metrics']>, retargetingScripts?: Maybe<ReadonlyArray<_RefType['RetargetingScript']>>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>>, tags?: Maybe<ReadonlyArray<_RefType['Tag']>>, topReport?: Maybe<ReadonlyArray<_RefType['BreakdownRow']>> } )
    | ( Omit<TrackingPixel, 'account' | 'breakdown' | 'goals' | 'group' | 'hits' | 'metrics' | 'series' | 'tags' | 'topReport'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, goals?: Maybe<ReadonlyArray<_RefType['Conversion']>>, group?: Maybe<_RefType['LinkGroup']>, hits?: Maybe<_RefType['HitConnection']>, metrics?: Maybe<_RefType['Metrics']>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>>, tags?: Maybe<ReadonlyArray<_RefType['Tag']>>, topReport?: Maybe<ReadonlyArray<_RefType['BreakdownRow']>> } )
    | ( Omit<Website, 'accessLinks' | 'account' | 'activeVisitors' | 'apiClients' | 'breakdown' | 'emailReports' | 'entryPages' | 'eventList' | 'exitPages' | 'goals' | 'keywords' | 'members' | 'metrics' | 'pageDurations' | 'pages' | 'series' | 'trackedEvents' | 'traffic' | 'visitedPages'> & { accessLinks?: Maybe<_RefType['AccessLinkConnection']>, account: _RefType['Account'], activeVisitors?: Maybe<_RefType['ActiveVisitors']>, apiClients?: Maybe<_RefType['ApiClientConnection']>, breakdown?: Maybe<_RefType['Breakdown']>, emailReports?: Maybe<_RefType['EmailReportConnection']>, entryPages?: Maybe<_RefType['EntryPageConnection']>, eventList?: Maybe<_RefType['EventListItemConnection']>, exitPages?: Maybe<_RefType['ExitPageConnection']>, goals?: Maybe<_RefType['ConversionGoalConnection']>, keywords?: Maybe<_RefType['SearchKeywordConnection']>, members?: Maybe<_RefType['MemberConnection']>, metrics?: Maybe<_RefType['Metrics']>, pageDurations?: Maybe<_RefType['PageDurationConnection']>, pages?: Maybe<_RefType['PageConnection']>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>>, trackedEvents?: Maybe<_RefType['TrackedEventConnection']>, traffic?: Maybe<_RefType['WebsiteTraffic']>, visitedPages?: Maybe<_RefType['VisitedPageConnection']> } )
  ;
  MutationPayload:
    | ( Omit<AccessLinkCreatePayload, 'accessLink'> & { accessLink?: Maybe<_RefType['AccessLink']> } )
    | ( AccessLinkDeletePayload )
    | ( Omit<AccessLinkUpdatePayload, 'accessLink'> & { accessLink?: Maybe<_RefType['AccessLink']> } )
    | ( AccountUpdatePayload )
    | ( Omit<ApiClientCreatePayload, 'apiClient'> & { apiClient?: Maybe<_RefType['ApiClient']> } )
    | ( ApiClientDeletePayload )
    | ( Omit<ApiClientUpdatePayload, 'apiClient'> & { apiClient?: Maybe<_RefType['ApiClient']> } )
    | ( Omit<CampaignCreatePayload, 'campaign'> & { campaign?: Maybe<_RefType['Campaign']> } )
    | ( Omit<ConversionAttachDatapointPayload, 'conversion'> & { conversion?: Maybe<_RefType['Conversion']> } )
    | ( Omit<ConversionCreatePayload, 'conversion'> & { conversion?: Maybe<_RefType['Conversion']> } )
    | ( ConversionDeletePayload )
    | ( Omit<ConversionDetachDatapointPayload, 'conversion'> & { conversion?: Maybe<_RefType['Conversion']> } )
    | ( Omit<ConversionGoalCreatePayload, 'conversionGoal'> & { conversionGoal?: Maybe<_RefType['ConversionGoal']> } )
    | ( ConversionGoalDeletePayload )
    | ( Omit<ConversionGoalUpdatePayload, 'conversionGoal'> & { conversionGoal?: Maybe<_RefType['ConversionGoal']> } )
    | ( Omit<ConversionReplaceDatapointPayload, 'conversion'> & { conversion?: Maybe<_RefType['Conversion']> } )
    | ( Omit<ConversionSetNotesPayload, 'conversion'> & { conversion?: Maybe<_RefType['Conversion']> } )
    | ( Omit<ConversionUpdateDatapointsPayload, 'conversion' | 'results'> & { conversion?: Maybe<_RefType['Conversion']>, results: ReadonlyArray<_RefType['ConversionUpdateDatapointsResult']> } )
    | ( Omit<ConversionUpdatePayload, 'conversion'> & { conversion?: Maybe<_RefType['Conversion']> } )
    | ( Omit<DatapointSetFavoritePayload, 'datapoint'> & { datapoint?: Maybe<_RefType['Datapoint']> } )
    | ( Omit<DatapointSetNotesPayload, 'datapoint'> & { datapoint?: Maybe<_RefType['Datapoint']> } )
    | ( Omit<DatapointsCreatePayload, 'results'> & { results: ReadonlyArray<_RefType['DatapointsCreateResult']> } )
    | ( DatapointsDeletePayload )
    | ( Omit<DatapointsUpdatePayload, 'results'> & { results: ReadonlyArray<_RefType['DatapointsUpdateResult']> } )
    | ( Omit<DomainWhitelistAddPayload, 'entry'> & { entry?: Maybe<_RefType['DomainWhitelistEntry']> } )
    | ( DomainWhitelistRemovePayload )
    | ( Omit<EmailReportCreatePayload, 'results'> & { results: ReadonlyArray<_RefType['EmailReportCreateResult']> } )
    | ( EmailReportDeletePayload )
    | ( Omit<EmailReportUpdatePayload, 'emailReport'> & { emailReport?: Maybe<_RefType['EmailReport']> } )
    | ( EventCreatePayload )
    | ( ExportDeletePayload )
    | ( Omit<ExportStartPayload, 'export'> & { export?: Maybe<_RefType['Export']> } )
    | ( Omit<FilterGroupCreatePayload, 'filterGroup'> & { filterGroup?: Maybe<_RefType['FilterGroup']> } )
    | ( FilterGroupDeletePayload )
    | ( Omit<FilterGroupUpdatePayload, 'filterGroup'> & { filterGroup?: Maybe<_RefType['FilterGroup']> } )
    | ( FilterGroupsDeletePayload )
    | ( Omit<FilterGroupsUpdatePayload, 'results'> & { results: ReadonlyArray<_RefType['FilterGroupsUpdateResult']> } )
    | ( Omit<GuestCreatePayload, 'guest'> & { guest?: Maybe<_RefType['Guest']> } )
    | ( GuestDeletePayload )
    | ( Omit<GuestPermissionGrantPayload, 'guest'> & { guest?: Maybe<_RefType['Guest']> } )
    | ( Omit<GuestPermissionRevokePayload, 'guest'> & { guest?: Maybe<_RefType['Guest']> } )
    | ( Omit<GuestUpdatePayload, 'guest'> & { guest?: Maybe<_RefType['Guest']> } )
    | ( HitCreatePayload )
    | ( Omit<IpBlacklistAddPayload, 'entry'> & { entry?: Maybe<_RefType['IpBlacklistEntry']> } )
    | ( IpBlacklistRemovePayload )
    | ( Omit<LinkGroupCreatePayload, 'linkGroup'> & { linkGroup?: Maybe<_RefType['LinkGroup']> } )
    | ( LinkGroupDeletePayload )
    | ( Omit<LinkGroupSetFavoritePayload, 'linkGroup'> & { linkGroup?: Maybe<_RefType['LinkGroup']> } )
    | ( Omit<LinkGroupSetNotesPayload, 'linkGroup'> & { linkGroup?: Maybe<_RefType['LinkGroup']> } )
    | ( Omit<LinkGroupUpdatePayload, 'linkGroup'> & { linkGroup?: Maybe<_RefType['LinkGroup']> } )
    | ( Omit<MemberAddPayload, 'results'> & { results: ReadonlyArray<_RefType['MemberAddResult']> } )
    | ( MemberRemovePayload )
    | ( Omit<MemberSetRolePayload, 'member'> & { member?: Maybe<_RefType['Member']> } )
    | ( Omit<OfferCreatePayload, 'offer'> & { offer?: Maybe<_RefType['Offer']> } )
    | ( Omit<RedirectDomainCreatePayload, 'redirectDomain'> & { redirectDomain?: Maybe<_RefType['RedirectDomain']> } )
    | ( RedirectDomainDeletePayload )
    | ( Omit<RedirectDomainUpdatePayload, 'redirectDomain'> & { redirectDomain?: Maybe<_RefType['RedirectDomain']> } )
    | ( Omit<RetargetingScriptCreatePayload, 'retargetingScript'> & { retargetingScript?: Maybe<_RefType['RetargetingScript']> } )
    | ( RetargetingScriptDeletePayload )
    | ( Omit<RetargetingScriptUpdatePayload, 'retargetingScript'> & { retargetingScript?: Maybe<_RefType['RetargetingScript']> } )
    | ( SessionKeepAlivePayload )
    | ( Omit<TagAttachPayload, 'tag'> & { tag?: Maybe<_RefType['Tag']> } )
    | ( Omit<TagCreatePayload, 'tag'> & { tag?: Maybe<_RefType['Tag']> } )
    | ( TagDeletePayload )
    | ( Omit<TagDetachAllPayload, 'tag'> & { tag?: Maybe<_RefType['Tag']> } )
    | ( Omit<TagDetachPayload, 'tag'> & { tag?: Maybe<_RefType['Tag']> } )
    | ( Omit<TagRenamePayload, 'tag'> & { tag?: Maybe<_RefType['Tag']> } )
    | ( Omit<TrackingLinkCreatePayload, 'trackingLink'> & { trackingLink?: Maybe<_RefType['TrackingLink']> } )
    | ( TrackingLinkDeletePayload )
    | ( Omit<TrackingLinkUpdatePayload, 'trackingLink'> & { trackingLink?: Maybe<_RefType['TrackingLink']> } )
    | ( Omit<TrackingPixelCreatePayload, 'trackingPixel'> & { trackingPixel?: Maybe<_RefType['TrackingPixel']> } )
    | ( TrackingPixelDeletePayload )
    | ( Omit<TrackingPixelUpdatePayload, 'trackingPixel'> & { trackingPixel?: Maybe<_RefType['TrackingPixel']> } )
    | ( Omit<WebsiteCreatePayload, 'website'> & { website?: Maybe<_RefType['Website']> } )
    | ( WebsiteDeletePayload )
    | ( Omit<WebsiteResetIdentificationCodePayload, 'website'> & { website?: Maybe<_RefType['Website']> } )
    | ( Omit<WebsiteSetPublicPayload, 'website'> & { website?: Maybe<_RefType['Website']> } )
    | ( Omit<WebsiteSetSubdomainPayload, 'website'> & { website?: Maybe<_RefType['Website']> } )
    | ( Omit<WebsiteSetTimeZonePayload, 'website'> & { website?: Maybe<_RefType['Website']> } )
    | ( Omit<WebsiteSetTitleGroupingPayload, 'website'> & { website?: Maybe<_RefType['Website']> } )
  ;
  Node:
    | ( Omit<AccessLink, 'account' | 'website'> & { account: _RefType['Account'], website: _RefType['Website'] } )
    | ( Entity )
    | ( Omit<ApiClient, 'account' | 'website'> & { account: _RefType['Account'], website: _RefType['Website'] } )
    | ( Omit<Campaign, 'account' | 'breakdown' | 'fraud' | 'landingPage' | 'metrics' | 'offers' | 'series'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, fraud?: Maybe<_RefType['FraudSummary']>, landingPage?: Maybe<_RefType['LandingPage']>, metrics?: Maybe<_RefType['Metrics']>, offers?: Maybe<ReadonlyArray<_RefType['Offer']>>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>> } )
    | ( Omit<Conversion, 'account' | 'breakdown' | 'counterpart' | 'datapoints' | 'hits' | 'metrics' | 'series' | 'topReport'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, counterpart?: Maybe<_RefType['GoalCounterpart']>, datapoints?: Maybe<_RefType['DatapointConnection']>, hits?: Maybe<_RefType['HitConnection']>, metrics?: Maybe<_RefType['Metrics']>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>>, topReport?: Maybe<ReadonlyArray<_RefType['BreakdownRow']>> } )
    | ( Omit<ConversionGoal, 'account' | 'breakdown' | 'counterpart' | 'metrics' | 'series' | 'website'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, counterpart?: Maybe<_RefType['GoalCounterpart']>, metrics?: Maybe<_RefType['Metrics']>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>>, website: _RefType['Website'] } )
    | ( Omit<DomainWhitelistEntry, 'account'> & { account: _RefType['Account'] } )
    | ( Omit<EmailReport, 'account' | 'website'> & { account: _RefType['Account'], website: _RefType['Website'] } )
    | ( Omit<Export, 'account'> & { account: _RefType['Account'] } )
    | ( Omit<FilterGroup, 'account' | 'breakdown' | 'metrics' | 'series'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, metrics?: Maybe<_RefType['Metrics']>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>> } )
    | ( Omit<Guest, 'account' | 'permissions'> & { account: _RefType['Account'], permissions?: Maybe<_RefType['GuestPermissionConnection']> } )
    | ( Omit<IpBlacklistEntry, 'account'> & { account: _RefType['Account'] } )
    | ( Omit<LinkGroup, 'account' | 'breakdown' | 'datapointFigures' | 'datapoints' | 'hits' | 'metrics' | 'series' | 'tags' | 'topReport'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, datapointFigures?: Maybe<_RefType['DatapointFiguresConnection']>, datapoints?: Maybe<_RefType['DatapointConnection']>, hits?: Maybe<_RefType['HitConnection']>, metrics?: Maybe<_RefType['Metrics']>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>>, tags?: Maybe<ReadonlyArray<_RefType['Tag']>>, topReport?: Maybe<ReadonlyArray<_RefType['BreakdownRow']>> } )
    | ( Omit<Member, 'account' | 'website'> & { account: _RefType['Account'], website: _RefType['Website'] } )
    | ( Omit<Offer, 'account' | 'breakdown' | 'fraud' | 'landingPage' | 'metrics' | 'series'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, fraud?: Maybe<_RefType['FraudSummary']>, landingPage?: Maybe<_RefType['LandingPage']>, metrics?: Maybe<_RefType['Metrics']>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>> } )
    | ( Omit<Page, 'account' | 'breakdown' | 'links' | 'metrics' | 'series' | 'unmatchedLinks' | 'website'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, links?: Maybe<_RefType['PageLinkConnection']>, metrics?: Maybe<_RefType['Metrics']>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>>, unmatchedLinks?: Maybe<_RefType['UnmatchedLinkConnection']>, website: _RefType['Website'] } )
    | ( Omit<RedirectDomain, 'account'> & { account: _RefType['Account'] } )
    | ( Omit<RetargetingScript, 'account' | 'datapoints'> & { account: _RefType['Account'], datapoints?: Maybe<_RefType['DatapointConnection']> } )
    | ( Omit<Tag, 'account' | 'datapoints' | 'groups' | 'taggedDatapoints' | 'taggedGroups'> & { account: _RefType['Account'], datapoints?: Maybe<_RefType['DatapointConnection']>, groups?: Maybe<_RefType['GroupConnection']>, taggedDatapoints?: Maybe<_RefType['DatapointConnection']>, taggedGroups?: Maybe<_RefType['GroupConnection']> } )
    | ( Omit<TrackingLink, 'account' | 'breakdown' | 'domain' | 'fraud' | 'goals' | 'group' | 'hits' | 'landingPage' | 'metrics' | 'retargetingScripts' | 'series' | 'tags' | 'topReport'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, domain?: Maybe<_RefType['RedirectDomain']>, fraud?: Maybe<_RefType['FraudSummary']>, goals?: Maybe<ReadonlyArray<_RefType['Conversion']>>, group?: Maybe<_RefType['LinkGroup']>, hits?: Maybe<_RefType['HitConnection']>, landingPage?: Maybe<_RefType['LandingPage']>, metrics?: Maybe<_RefType['Metrics']>, retargetingScripts?: Maybe<ReadonlyArray<_RefType['RetargetingScript']>>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>>, tags?: Maybe<ReadonlyArray<_RefType['Tag']>>, topReport?: Maybe<ReadonlyArray<_RefType['BreakdownRow']>> } )
    | ( Omit<TrackingPixel, 'account' | 'breakdown' | 'goals' | 'group' | 'hits' | 'metrics' | 'series' | 'tags' | 'topReport'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, goals?: Maybe<ReadonlyArray<_RefType['Conversion']>>, group?: Maybe<_RefType['LinkGroup']>, hits?: Maybe<_RefType['HitConnection']>, metrics?: Maybe<_RefType['Metrics']>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>>, tags?: Maybe<ReadonlyArray<_RefType['Tag']>>, topReport?: Maybe<ReadonlyArray<_RefType['BreakdownRow']>> } )
    | ( Omit<Website, 'accessLinks' | 'account' | 'activeVisitors' | 'apiClients' | 'breakdown' | 'emailReports' | 'entryPages' | 'eventList' | 'exitPages' | 'goals' | 'keywords' | 'members' | 'metrics' | 'pageDurations' | 'pages' | 'series' | 'trackedEvents' | 'traffic' | 'visitedPages'> & { accessLinks?: Maybe<_RefType['AccessLinkConnection']>, account: _RefType['Account'], activeVisitors?: Maybe<_RefType['ActiveVisitors']>, apiClients?: Maybe<_RefType['ApiClientConnection']>, breakdown?: Maybe<_RefType['Breakdown']>, emailReports?: Maybe<_RefType['EmailReportConnection']>, entryPages?: Maybe<_RefType['EntryPageConnection']>, eventList?: Maybe<_RefType['EventListItemConnection']>, exitPages?: Maybe<_RefType['ExitPageConnection']>, goals?: Maybe<_RefType['ConversionGoalConnection']>, keywords?: Maybe<_RefType['SearchKeywordConnection']>, members?: Maybe<_RefType['MemberConnection']>, metrics?: Maybe<_RefType['Metrics']>, pageDurations?: Maybe<_RefType['PageDurationConnection']>, pages?: Maybe<_RefType['PageConnection']>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>>, trackedEvents?: Maybe<_RefType['TrackedEventConnection']>, traffic?: Maybe<_RefType['WebsiteTraffic']>, visitedPages?: Maybe<_RefType['VisitedPageConnection']> } )
  ;
  Paired:
    | ( Omit<Conversion, 'account' | 'breakdown' | 'counterpart' | 'datapoints' | 'hits' | 'metrics' | 'series' | 'topReport'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, counterpart?: Maybe<_RefType['GoalCounterpart']>, datapoints?: Maybe<_RefType['DatapointConnection']>, hits?: Maybe<_RefType['HitConnection']>, metrics?: Maybe<_RefType['Metrics']>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>>, topReport?: Maybe<ReadonlyArray<_RefType['BreakdownRow']>> } )
    | ( Omit<ConversionGoal, 'account' | 'breakdown' | 'counterpart' | 'metrics' | 'series' | 'website'> & { account: _RefType['Account'], breakdown?: Maybe<_RefType['Breakdown']>, counterpart?: Maybe<_RefType['GoalCounterpart']>, metrics?: Maybe<_RefType['Metrics']>, series?: Maybe<ReadonlyArray<_RefType['SeriesPoint']>>, website: _RefType['Website'] } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessLink: ResolverTypeWrapper<Omit<AccessLink, 'account' | 'website'> & { account: ResolversTypes['Account'], website: ResolversTypes['Website'] }>;
  AccessLinkConnection: ResolverTypeWrapper<Omit<AccessLinkConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['AccessLinkEdge']>, nodes: ReadonlyArray<ResolversTypes['AccessLink']>, problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  AccessLinkCreateInput: AccessLinkCreateInput;
  AccessLinkCreatePayload: ResolverTypeWrapper<Omit<AccessLinkCreatePayload, 'accessLink'> & { accessLink?: Maybe<ResolversTypes['AccessLink']> }>;
  AccessLinkDeleteInput: AccessLinkDeleteInput;
  AccessLinkDeletePayload: ResolverTypeWrapper<AccessLinkDeletePayload>;
  AccessLinkEdge: ResolverTypeWrapper<Omit<AccessLinkEdge, 'node'> & { node: ResolversTypes['AccessLink'] }>;
  AccessLinkUpdateInput: AccessLinkUpdateInput;
  AccessLinkUpdatePayload: ResolverTypeWrapper<Omit<AccessLinkUpdatePayload, 'accessLink'> & { accessLink?: Maybe<ResolversTypes['AccessLink']> }>;
  Account: ResolverTypeWrapper<Entity>;
  AccountConnection: ResolverTypeWrapper<ConnectedEntities>;
  AccountEdge: ResolverTypeWrapper<Omit<AccountEdge, 'node'> & { node: ResolversTypes['Account'] }>;
  AccountPlan: ResolverTypeWrapper<AccountPlan>;
  AccountProfile: ResolverTypeWrapper<AccountProfile>;
  AccountUpdateInput: AccountUpdateInput;
  AccountUpdatePayload: ResolverTypeWrapper<AccountUpdatePayload>;
  ActivePage: ResolverTypeWrapper<Omit<ActivePage, 'page'> & { page: ResolversTypes['Page'] }>;
  ActiveVisitors: ResolverTypeWrapper<Omit<ActiveVisitors, 'pages'> & { pages: ReadonlyArray<ResolversTypes['ActivePage']> }>;
  AffiliateNetwork: ResolverTypeWrapper<AffiliateNetwork>;
  ApiClient: ResolverTypeWrapper<Omit<ApiClient, 'account' | 'website'> & { account: ResolversTypes['Account'], website: ResolversTypes['Website'] }>;
  ApiClientConnection: ResolverTypeWrapper<Omit<ApiClientConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['ApiClientEdge']>, nodes: ReadonlyArray<ResolversTypes['ApiClient']>, problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  ApiClientCreateInput: ApiClientCreateInput;
  ApiClientCreatePayload: ResolverTypeWrapper<Omit<ApiClientCreatePayload, 'apiClient'> & { apiClient?: Maybe<ResolversTypes['ApiClient']> }>;
  ApiClientDeleteInput: ApiClientDeleteInput;
  ApiClientDeletePayload: ResolverTypeWrapper<ApiClientDeletePayload>;
  ApiClientEdge: ResolverTypeWrapper<Omit<ApiClientEdge, 'node'> & { node: ResolversTypes['ApiClient'] }>;
  ApiClientSettingsAccess: ApiClientSettingsAccess;
  ApiClientUpdateInput: ApiClientUpdateInput;
  ApiClientUpdatePayload: ResolverTypeWrapper<Omit<ApiClientUpdatePayload, 'apiClient'> & { apiClient?: Maybe<ResolversTypes['ApiClient']> }>;
  AssignableMemberRole: AssignableMemberRole;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Breakdown: ResolverTypeWrapper<Omit<Breakdown, 'rows'> & { rows: ReadonlyArray<ResolversTypes['BreakdownRow']> }>;
  BreakdownRow: ResolverTypeWrapper<Omit<BreakdownRow, 'metrics'> & { metrics: ResolversTypes['Metrics'] }>;
  Campaign: ResolverTypeWrapper<Omit<Campaign, 'account' | 'breakdown' | 'fraud' | 'landingPage' | 'metrics' | 'offers' | 'series'> & { account: ResolversTypes['Account'], breakdown?: Maybe<ResolversTypes['Breakdown']>, fraud?: Maybe<ResolversTypes['FraudSummary']>, landingPage?: Maybe<ResolversTypes['LandingPage']>, metrics?: Maybe<ResolversTypes['Metrics']>, offers?: Maybe<ReadonlyArray<ResolversTypes['Offer']>>, series?: Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>> }>;
  CampaignCostModel: CampaignCostModel;
  CampaignCreateInput: CampaignCreateInput;
  CampaignCreatePayload: ResolverTypeWrapper<Omit<CampaignCreatePayload, 'campaign'> & { campaign?: Maybe<ResolversTypes['Campaign']> }>;
  CampaignOfferInput: CampaignOfferInput;
  CampaignParameter: ResolverTypeWrapper<CampaignParameter>;
  CampaignPathInput: CampaignPathInput;
  ClickEvent: ResolverTypeWrapper<Omit<ClickEvent, 'account' | 'filterGroup'> & { account: ResolversTypes['Account'], filterGroup?: Maybe<ResolversTypes['FilterGroup']> }>;
  Conversion: ResolverTypeWrapper<Omit<Conversion, 'account' | 'breakdown' | 'counterpart' | 'datapoints' | 'hits' | 'metrics' | 'series' | 'topReport'> & { account: ResolversTypes['Account'], breakdown?: Maybe<ResolversTypes['Breakdown']>, counterpart?: Maybe<ResolversTypes['GoalCounterpart']>, datapoints?: Maybe<ResolversTypes['DatapointConnection']>, hits?: Maybe<ResolversTypes['HitConnection']>, metrics?: Maybe<ResolversTypes['Metrics']>, series?: Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, topReport?: Maybe<ReadonlyArray<ResolversTypes['BreakdownRow']>> }>;
  ConversionAttachDatapointInput: ConversionAttachDatapointInput;
  ConversionAttachDatapointPayload: ResolverTypeWrapper<Omit<ConversionAttachDatapointPayload, 'conversion'> & { conversion?: Maybe<ResolversTypes['Conversion']> }>;
  ConversionCreateInput: ConversionCreateInput;
  ConversionCreatePayload: ResolverTypeWrapper<Omit<ConversionCreatePayload, 'conversion'> & { conversion?: Maybe<ResolversTypes['Conversion']> }>;
  ConversionDatapointChangeInput: ConversionDatapointChangeInput;
  ConversionDeleteInput: ConversionDeleteInput;
  ConversionDeletePayload: ResolverTypeWrapper<ConversionDeletePayload>;
  ConversionDetachDatapointInput: ConversionDetachDatapointInput;
  ConversionDetachDatapointPayload: ResolverTypeWrapper<Omit<ConversionDetachDatapointPayload, 'conversion'> & { conversion?: Maybe<ResolversTypes['Conversion']> }>;
  ConversionEvent: ResolverTypeWrapper<Omit<ConversionEvent, 'account' | 'filterGroup'> & { account: ResolversTypes['Account'], filterGroup?: Maybe<ResolversTypes['FilterGroup']> }>;
  ConversionGoal: ResolverTypeWrapper<Omit<ConversionGoal, 'account' | 'breakdown' | 'counterpart' | 'metrics' | 'series' | 'website'> & { account: ResolversTypes['Account'], breakdown?: Maybe<ResolversTypes['Breakdown']>, counterpart?: Maybe<ResolversTypes['GoalCounterpart']>, metrics?: Maybe<ResolversTypes['Metrics']>, series?: Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, website: ResolversTypes['Website'] }>;
  ConversionGoalConnection: ResolverTypeWrapper<Omit<ConversionGoalConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['ConversionGoalEdge']>, nodes: ReadonlyArray<ResolversTypes['ConversionGoal']>, problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  ConversionGoalCreateInput: ConversionGoalCreateInput;
  ConversionGoalCreatePayload: ResolverTypeWrapper<Omit<ConversionGoalCreatePayload, 'conversionGoal'> & { conversionGoal?: Maybe<ResolversTypes['ConversionGoal']> }>;
  ConversionGoalDeleteInput: ConversionGoalDeleteInput;
  ConversionGoalDeletePayload: ResolverTypeWrapper<ConversionGoalDeletePayload>;
  ConversionGoalEdge: ResolverTypeWrapper<Omit<ConversionGoalEdge, 'node'> & { node: ResolversTypes['ConversionGoal'] }>;
  ConversionGoalUpdateInput: ConversionGoalUpdateInput;
  ConversionGoalUpdatePayload: ResolverTypeWrapper<Omit<ConversionGoalUpdatePayload, 'conversionGoal'> & { conversionGoal?: Maybe<ResolversTypes['ConversionGoal']> }>;
  ConversionProtocol: ConversionProtocol;
  ConversionReplaceDatapointInput: ConversionReplaceDatapointInput;
  ConversionReplaceDatapointPayload: ResolverTypeWrapper<Omit<ConversionReplaceDatapointPayload, 'conversion'> & { conversion?: Maybe<ResolversTypes['Conversion']> }>;
  ConversionSetNotesInput: ConversionSetNotesInput;
  ConversionSetNotesPayload: ResolverTypeWrapper<Omit<ConversionSetNotesPayload, 'conversion'> & { conversion?: Maybe<ResolversTypes['Conversion']> }>;
  ConversionTopReportType: ConversionTopReportType;
  ConversionUpdateDatapointsInput: ConversionUpdateDatapointsInput;
  ConversionUpdateDatapointsPayload: ResolverTypeWrapper<Omit<ConversionUpdateDatapointsPayload, 'conversion' | 'results'> & { conversion?: Maybe<ResolversTypes['Conversion']>, results: ReadonlyArray<ResolversTypes['ConversionUpdateDatapointsResult']> }>;
  ConversionUpdateDatapointsResult: ResolverTypeWrapper<Omit<ConversionUpdateDatapointsResult, 'datapoint'> & { datapoint?: Maybe<ResolversTypes['Datapoint']> }>;
  ConversionUpdateInput: ConversionUpdateInput;
  ConversionUpdatePayload: ResolverTypeWrapper<Omit<ConversionUpdatePayload, 'conversion'> & { conversion?: Maybe<ResolversTypes['Conversion']> }>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Datapoint: ResolverTypeWrapper<Entity>;
  DatapointChangeInput: DatapointChangeInput;
  DatapointConnection: ResolverTypeWrapper<ConnectedRows>;
  DatapointCreateScope: DatapointCreateScope;
  DatapointDraftInput: DatapointDraftInput;
  DatapointEdge: ResolverTypeWrapper<Omit<DatapointEdge, 'node'> & { node: ResolversTypes['Datapoint'] }>;
  DatapointFigures: ResolverTypeWrapper<Omit<DatapointFigures, 'datapoint' | 'metrics'> & { datapoint: ResolversTypes['Datapoint'], metrics: ResolversTypes['Metrics'] }>;
  DatapointFiguresConnection: ResolverTypeWrapper<Omit<DatapointFiguresConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['DatapointFiguresEdge']>, nodes: ReadonlyArray<ResolversTypes['DatapointFigures']>, problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  DatapointFiguresEdge: ResolverTypeWrapper<Omit<DatapointFiguresEdge, 'node'> & { node: ResolversTypes['DatapointFigures'] }>;
  DatapointFilterInput: DatapointFilterInput;
  DatapointSetFavoriteInput: DatapointSetFavoriteInput;
  DatapointSetFavoritePayload: ResolverTypeWrapper<Omit<DatapointSetFavoritePayload, 'datapoint'> & { datapoint?: Maybe<ResolversTypes['Datapoint']> }>;
  DatapointSetNotesInput: DatapointSetNotesInput;
  DatapointSetNotesPayload: ResolverTypeWrapper<Omit<DatapointSetNotesPayload, 'datapoint'> & { datapoint?: Maybe<ResolversTypes['Datapoint']> }>;
  DatapointStatus: DatapointStatus;
  DatapointType: DatapointType;
  DatapointsCreateInput: DatapointsCreateInput;
  DatapointsCreatePayload: ResolverTypeWrapper<Omit<DatapointsCreatePayload, 'results'> & { results: ReadonlyArray<ResolversTypes['DatapointsCreateResult']> }>;
  DatapointsCreateResult: ResolverTypeWrapper<Omit<DatapointsCreateResult, 'datapoint'> & { datapoint?: Maybe<ResolversTypes['Datapoint']> }>;
  DatapointsDeleteInput: DatapointsDeleteInput;
  DatapointsDeletePayload: ResolverTypeWrapper<DatapointsDeletePayload>;
  DatapointsDeleteResult: ResolverTypeWrapper<DatapointsDeleteResult>;
  DatapointsUpdateInput: DatapointsUpdateInput;
  DatapointsUpdatePayload: ResolverTypeWrapper<Omit<DatapointsUpdatePayload, 'results'> & { results: ReadonlyArray<ResolversTypes['DatapointsUpdateResult']> }>;
  DatapointsUpdateResult: ResolverTypeWrapper<Omit<DatapointsUpdateResult, 'datapoint'> & { datapoint?: Maybe<ResolversTypes['Datapoint']> }>;
  DateRangeInput: DateRangeInput;
  DateRangePreset: DateRangePreset;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayRange: ResolverTypeWrapper<DayRange>;
  DayRangeInput: DayRangeInput;
  Dimension: Dimension;
  Domain: ResolverTypeWrapper<Entity>;
  DomainConnection: ResolverTypeWrapper<ConnectedRows>;
  DomainEdge: ResolverTypeWrapper<Omit<DomainEdge, 'node'> & { node: ResolversTypes['Domain'] }>;
  DomainFilterInput: DomainFilterInput;
  DomainType: DomainType;
  DomainWhitelistAddInput: DomainWhitelistAddInput;
  DomainWhitelistAddPayload: ResolverTypeWrapper<Omit<DomainWhitelistAddPayload, 'entry'> & { entry?: Maybe<ResolversTypes['DomainWhitelistEntry']> }>;
  DomainWhitelistConnection: ResolverTypeWrapper<Omit<DomainWhitelistConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['DomainWhitelistEdge']>, nodes: ReadonlyArray<ResolversTypes['DomainWhitelistEntry']>, problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  DomainWhitelistEdge: ResolverTypeWrapper<Omit<DomainWhitelistEdge, 'node'> & { node: ResolversTypes['DomainWhitelistEntry'] }>;
  DomainWhitelistEntry: ResolverTypeWrapper<Omit<DomainWhitelistEntry, 'account'> & { account: ResolversTypes['Account'] }>;
  DomainWhitelistRemoveInput: DomainWhitelistRemoveInput;
  DomainWhitelistRemovePayload: ResolverTypeWrapper<DomainWhitelistRemovePayload>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  EmailReport: ResolverTypeWrapper<Omit<EmailReport, 'account' | 'website'> & { account: ResolversTypes['Account'], website: ResolversTypes['Website'] }>;
  EmailReportConnection: ResolverTypeWrapper<Omit<EmailReportConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['EmailReportEdge']>, nodes: ReadonlyArray<ResolversTypes['EmailReport']>, problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  EmailReportCreateInput: EmailReportCreateInput;
  EmailReportCreatePayload: ResolverTypeWrapper<Omit<EmailReportCreatePayload, 'results'> & { results: ReadonlyArray<ResolversTypes['EmailReportCreateResult']> }>;
  EmailReportCreateResult: ResolverTypeWrapper<Omit<EmailReportCreateResult, 'emailReport'> & { emailReport?: Maybe<ResolversTypes['EmailReport']> }>;
  EmailReportDeleteInput: EmailReportDeleteInput;
  EmailReportDeletePayload: ResolverTypeWrapper<EmailReportDeletePayload>;
  EmailReportEdge: ResolverTypeWrapper<Omit<EmailReportEdge, 'node'> & { node: ResolversTypes['EmailReport'] }>;
  EmailReportUpdateInput: EmailReportUpdateInput;
  EmailReportUpdatePayload: ResolverTypeWrapper<Omit<EmailReportUpdatePayload, 'emailReport'> & { emailReport?: Maybe<ResolversTypes['EmailReport']> }>;
  EntryPage: ResolverTypeWrapper<Omit<EntryPage, 'page'> & { page?: Maybe<ResolversTypes['Page']> }>;
  EntryPageConnection: ResolverTypeWrapper<Omit<EntryPageConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['EntryPageEdge']>, nodes: ReadonlyArray<ResolversTypes['EntryPage']>, problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  EntryPageEdge: ResolverTypeWrapper<Omit<EntryPageEdge, 'node'> & { node: ResolversTypes['EntryPage'] }>;
  Event: ResolverTypeWrapper<Row>;
  EventConnection: ResolverTypeWrapper<ConnectedRows>;
  EventCreateInput: EventCreateInput;
  EventCreatePayload: ResolverTypeWrapper<EventCreatePayload>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventListItem: ResolverTypeWrapper<EventListItem>;
  EventListItemConnection: ResolverTypeWrapper<Omit<EventListItemConnection, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  EventListItemEdge: ResolverTypeWrapper<EventListItemEdge>;
  EventMetadata: ResolverTypeWrapper<EventMetadata>;
  EventMetadataConnection: ResolverTypeWrapper<Omit<EventMetadataConnection, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  EventMetadataEdge: ResolverTypeWrapper<EventMetadataEdge>;
  EventMetadataInput: EventMetadataInput;
  EventMetadataPair: ResolverTypeWrapper<EventMetadataPair>;
  EventType: EventType;
  EventsInput: EventsInput;
  ExitPage: ResolverTypeWrapper<Omit<ExitPage, 'page'> & { page?: Maybe<ResolversTypes['Page']> }>;
  ExitPageConnection: ResolverTypeWrapper<Omit<ExitPageConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['ExitPageEdge']>, nodes: ReadonlyArray<ResolversTypes['ExitPage']>, problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  ExitPageEdge: ResolverTypeWrapper<Omit<ExitPageEdge, 'node'> & { node: ResolversTypes['ExitPage'] }>;
  Export: ResolverTypeWrapper<Omit<Export, 'account'> & { account: ResolversTypes['Account'] }>;
  ExportConnection: ResolverTypeWrapper<Omit<ExportConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['ExportEdge']>, nodes: ReadonlyArray<ResolversTypes['Export']>, problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  ExportDeleteInput: ExportDeleteInput;
  ExportDeletePayload: ResolverTypeWrapper<ExportDeletePayload>;
  ExportEdge: ResolverTypeWrapper<Omit<ExportEdge, 'node'> & { node: ResolversTypes['Export'] }>;
  ExportFilterInput: ExportFilterInput;
  ExportKind: ExportKind;
  ExportNumberRangeInput: ExportNumberRangeInput;
  ExportStartInput: ExportStartInput;
  ExportStartKind: ExportStartKind;
  ExportStartPayload: ResolverTypeWrapper<Omit<ExportStartPayload, 'export'> & { export?: Maybe<ResolversTypes['Export']> }>;
  ExportStatus: ExportStatus;
  FilterGroup: ResolverTypeWrapper<Omit<FilterGroup, 'account' | 'breakdown' | 'metrics' | 'series'> & { account: ResolversTypes['Account'], breakdown?: Maybe<ResolversTypes['Breakdown']>, metrics?: Maybe<ResolversTypes['Metrics']>, series?: Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>> }>;
  FilterGroupCreateInput: FilterGroupCreateInput;
  FilterGroupCreatePayload: ResolverTypeWrapper<Omit<FilterGroupCreatePayload, 'filterGroup'> & { filterGroup?: Maybe<ResolversTypes['FilterGroup']> }>;
  FilterGroupDeleteInput: FilterGroupDeleteInput;
  FilterGroupDeletePayload: ResolverTypeWrapper<FilterGroupDeletePayload>;
  FilterGroupUpdateInput: FilterGroupUpdateInput;
  FilterGroupUpdatePayload: ResolverTypeWrapper<Omit<FilterGroupUpdatePayload, 'filterGroup'> & { filterGroup?: Maybe<ResolversTypes['FilterGroup']> }>;
  FilterGroupsDeleteInput: FilterGroupsDeleteInput;
  FilterGroupsDeletePayload: ResolverTypeWrapper<FilterGroupsDeletePayload>;
  FilterGroupsDeleteResult: ResolverTypeWrapper<FilterGroupsDeleteResult>;
  FilterGroupsUpdateInput: FilterGroupsUpdateInput;
  FilterGroupsUpdatePayload: ResolverTypeWrapper<Omit<FilterGroupsUpdatePayload, 'results'> & { results: ReadonlyArray<ResolversTypes['FilterGroupsUpdateResult']> }>;
  FilterGroupsUpdateResult: ResolverTypeWrapper<Omit<FilterGroupsUpdateResult, 'filterGroup'> & { filterGroup?: Maybe<ResolversTypes['FilterGroup']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FraudClickInput: FraudClickInput;
  FraudConversionInput: FraudConversionInput;
  FraudEventKind: FraudEventKind;
  FraudSummary: ResolverTypeWrapper<Judgement>;
  FraudVerdict: FraudVerdict;
  Goal: ResolverTypeWrapper<Entity>;
  GoalConnection: ResolverTypeWrapper<ConnectedRows>;
  GoalCounterpart: ResolverTypeWrapper<Counterpart>;
  GoalEdge: ResolverTypeWrapper<Omit<GoalEdge, 'node'> & { node: ResolversTypes['Goal'] }>;
  GoalFilterInput: GoalFilterInput;
  GoalType: GoalType;
  Group: ResolverTypeWrapper<Entity>;
  GroupConnection: ResolverTypeWrapper<ConnectedRows>;
  GroupEdge: ResolverTypeWrapper<Omit<GroupEdge, 'node'> & { node: ResolversTypes['Group'] }>;
  GroupFilterInput: GroupFilterInput;
  GroupType: GroupType;
  Guest: ResolverTypeWrapper<Omit<Guest, 'account' | 'permissions'> & { account: ResolversTypes['Account'], permissions?: Maybe<ResolversTypes['GuestPermissionConnection']> }>;
  GuestAccess: GuestAccess;
  GuestConnection: ResolverTypeWrapper<Omit<GuestConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['GuestEdge']>, nodes: ReadonlyArray<ResolversTypes['Guest']>, problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  GuestConversionView: ResolverTypeWrapper<GuestConversionView>;
  GuestConversionViewInput: GuestConversionViewInput;
  GuestCreateInput: GuestCreateInput;
  GuestCreatePayload: ResolverTypeWrapper<Omit<GuestCreatePayload, 'guest'> & { guest?: Maybe<ResolversTypes['Guest']> }>;
  GuestDeleteInput: GuestDeleteInput;
  GuestDeletePayload: ResolverTypeWrapper<GuestDeletePayload>;
  GuestEdge: ResolverTypeWrapper<Omit<GuestEdge, 'node'> & { node: ResolversTypes['Guest'] }>;
  GuestPermission: ResolverTypeWrapper<Omit<GuestPermission, 'datapoint' | 'group'> & { datapoint?: Maybe<ResolversTypes['Datapoint']>, group?: Maybe<ResolversTypes['LinkGroup']> }>;
  GuestPermissionConnection: ResolverTypeWrapper<Omit<GuestPermissionConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['GuestPermissionEdge']>, nodes: ReadonlyArray<ResolversTypes['GuestPermission']>, problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  GuestPermissionEdge: ResolverTypeWrapper<Omit<GuestPermissionEdge, 'node'> & { node: ResolversTypes['GuestPermission'] }>;
  GuestPermissionGrantInput: GuestPermissionGrantInput;
  GuestPermissionGrantPayload: ResolverTypeWrapper<Omit<GuestPermissionGrantPayload, 'guest'> & { guest?: Maybe<ResolversTypes['Guest']> }>;
  GuestPermissionRevokeInput: GuestPermissionRevokeInput;
  GuestPermissionRevokePayload: ResolverTypeWrapper<Omit<GuestPermissionRevokePayload, 'guest'> & { guest?: Maybe<ResolversTypes['Guest']> }>;
  GuestTimeFormat: GuestTimeFormat;
  GuestUpdateInput: GuestUpdateInput;
  GuestUpdatePayload: ResolverTypeWrapper<Omit<GuestUpdatePayload, 'guest'> & { guest?: Maybe<ResolversTypes['Guest']> }>;
  Hit: ResolverTypeWrapper<Omit<Hit, 'account' | 'conversions' | 'datapoint'> & { account: ResolversTypes['Account'], conversions: ReadonlyArray<ResolversTypes['HitConversion']>, datapoint?: Maybe<ResolversTypes['Datapoint']> }>;
  HitConnection: ResolverTypeWrapper<Omit<HitConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['HitEdge']>, nodes: ReadonlyArray<ResolversTypes['Hit']>, problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  HitConversion: ResolverTypeWrapper<Omit<HitConversion, 'goal'> & { goal?: Maybe<ResolversTypes['Conversion']> }>;
  HitCreateInput: HitCreateInput;
  HitCreatePayload: ResolverTypeWrapper<HitCreatePayload>;
  HitEdge: ResolverTypeWrapper<Omit<HitEdge, 'node'> & { node: ResolversTypes['Hit'] }>;
  HitSelection: HitSelection;
  HitType: HitType;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImpressionEvent: ResolverTypeWrapper<Omit<ImpressionEvent, 'account' | 'filterGroup'> & { account: ResolversTypes['Account'], filterGroup?: Maybe<ResolversTypes['FilterGroup']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Integration: ResolverTypeWrapper<Integration>;
  IpBlacklistAddInput: IpBlacklistAddInput;
  IpBlacklistAddPayload: ResolverTypeWrapper<Omit<IpBlacklistAddPayload, 'entry'> & { entry?: Maybe<ResolversTypes['IpBlacklistEntry']> }>;
  IpBlacklistConnection: ResolverTypeWrapper<Omit<IpBlacklistConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['IpBlacklistEdge']>, nodes: ReadonlyArray<ResolversTypes['IpBlacklistEntry']>, problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  IpBlacklistEdge: ResolverTypeWrapper<Omit<IpBlacklistEdge, 'node'> & { node: ResolversTypes['IpBlacklistEntry'] }>;
  IpBlacklistEntry: ResolverTypeWrapper<Omit<IpBlacklistEntry, 'account'> & { account: ResolversTypes['Account'] }>;
  IpBlacklistRemoveInput: IpBlacklistRemoveInput;
  IpBlacklistRemovePayload: ResolverTypeWrapper<IpBlacklistRemovePayload>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Judged: ResolverTypeWrapper<Entity>;
  LandingGoal: ResolverTypeWrapper<LandingGoalModel>;
  LandingGoalConnection: ResolverTypeWrapper<ConnectedLandingGoals>;
  LandingGoalEdge: ResolverTypeWrapper<Omit<LandingGoalEdge, 'node'> & { node: ResolversTypes['LandingGoal'] }>;
  LandingPage: ResolverTypeWrapper<Landing>;
  LeadsToPage: ResolverTypeWrapper<Entity>;
  LinkGroup: ResolverTypeWrapper<Omit<LinkGroup, 'account' | 'breakdown' | 'datapointFigures' | 'datapoints' | 'hits' | 'metrics' | 'series' | 'tags' | 'topReport'> & { account: ResolversTypes['Account'], breakdown?: Maybe<ResolversTypes['Breakdown']>, datapointFigures?: Maybe<ResolversTypes['DatapointFiguresConnection']>, datapoints?: Maybe<ResolversTypes['DatapointConnection']>, hits?: Maybe<ResolversTypes['HitConnection']>, metrics?: Maybe<ResolversTypes['Metrics']>, series?: Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, tags?: Maybe<ReadonlyArray<ResolversTypes['Tag']>>, topReport?: Maybe<ReadonlyArray<ResolversTypes['BreakdownRow']>> }>;
  LinkGroupCreateInput: LinkGroupCreateInput;
  LinkGroupCreatePayload: ResolverTypeWrapper<Omit<LinkGroupCreatePayload, 'linkGroup'> & { linkGroup?: Maybe<ResolversTypes['LinkGroup']> }>;
  LinkGroupDeleteInput: LinkGroupDeleteInput;
  LinkGroupDeletePayload: ResolverTypeWrapper<LinkGroupDeletePayload>;
  LinkGroupSetFavoriteInput: LinkGroupSetFavoriteInput;
  LinkGroupSetFavoritePayload: ResolverTypeWrapper<Omit<LinkGroupSetFavoritePayload, 'linkGroup'> & { linkGroup?: Maybe<ResolversTypes['LinkGroup']> }>;
  LinkGroupSetNotesInput: LinkGroupSetNotesInput;
  LinkGroupSetNotesPayload: ResolverTypeWrapper<Omit<LinkGroupSetNotesPayload, 'linkGroup'> & { linkGroup?: Maybe<ResolversTypes['LinkGroup']> }>;
  LinkGroupUpdateInput: LinkGroupUpdateInput;
  LinkGroupUpdatePayload: ResolverTypeWrapper<Omit<LinkGroupUpdatePayload, 'linkGroup'> & { linkGroup?: Maybe<ResolversTypes['LinkGroup']> }>;
  Linked: ResolverTypeWrapper<Entity>;
  ListOrderField: ListOrderField;
  ListOrderInput: ListOrderInput;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  MatchedBy: MatchedBy;
  Measured: ResolverTypeWrapper<Entity>;
  Member: ResolverTypeWrapper<Omit<Member, 'account' | 'website'> & { account: ResolversTypes['Account'], website: ResolversTypes['Website'] }>;
  MemberAddInput: MemberAddInput;
  MemberAddPayload: ResolverTypeWrapper<Omit<MemberAddPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['MemberAddResult']> }>;
  MemberAddResult: ResolverTypeWrapper<Omit<MemberAddResult, 'member'> & { member?: Maybe<ResolversTypes['Member']> }>;
  MemberConnection: ResolverTypeWrapper<Omit<MemberConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['MemberEdge']>, nodes: ReadonlyArray<ResolversTypes['Member']>, problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  MemberEdge: ResolverTypeWrapper<Omit<MemberEdge, 'node'> & { node: ResolversTypes['Member'] }>;
  MemberRemoveInput: MemberRemoveInput;
  MemberRemovePayload: ResolverTypeWrapper<MemberRemovePayload>;
  MemberRole: MemberRole;
  MemberSetRoleInput: MemberSetRoleInput;
  MemberSetRolePayload: ResolverTypeWrapper<Omit<MemberSetRolePayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }>;
  MetricGap: ResolverTypeWrapper<MetricGap>;
  MetricGapReason: MetricGapReason;
  MetricName: MetricName;
  MetricSupport: ResolverTypeWrapper<MetricSupport>;
  Metrics: ResolverTypeWrapper<Figures>;
  MetricsSource: ResolverTypeWrapper<FigureSource>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutationPayload: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MutationPayload']>;
  Node: ResolverTypeWrapper<Entity>;
  Offer: ResolverTypeWrapper<Omit<Offer, 'account' | 'breakdown' | 'fraud' | 'landingPage' | 'metrics' | 'series'> & { account: ResolversTypes['Account'], breakdown?: Maybe<ResolversTypes['Breakdown']>, fraud?: Maybe<ResolversTypes['FraudSummary']>, landingPage?: Maybe<ResolversTypes['LandingPage']>, metrics?: Maybe<ResolversTypes['Metrics']>, series?: Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>> }>;
  OfferCreateInput: OfferCreateInput;
  OfferCreatePayload: ResolverTypeWrapper<Omit<OfferCreatePayload, 'offer'> & { offer?: Maybe<ResolversTypes['Offer']> }>;
  OfferPayoutInput: OfferPayoutInput;
  Page: ResolverTypeWrapper<Omit<Page, 'account' | 'breakdown' | 'links' | 'metrics' | 'series' | 'unmatchedLinks' | 'website'> & { account: ResolversTypes['Account'], breakdown?: Maybe<ResolversTypes['Breakdown']>, links?: Maybe<ResolversTypes['PageLinkConnection']>, metrics?: Maybe<ResolversTypes['Metrics']>, series?: Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, unmatchedLinks?: Maybe<ResolversTypes['UnmatchedLinkConnection']>, website: ResolversTypes['Website'] }>;
  PageConnection: ResolverTypeWrapper<Omit<PageConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['PageEdge']>, nodes: ReadonlyArray<ResolversTypes['Page']>, problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  PageDuration: ResolverTypeWrapper<PageDuration>;
  PageDurationConnection: ResolverTypeWrapper<Omit<PageDurationConnection, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  PageDurationEdge: ResolverTypeWrapper<PageDurationEdge>;
  PageEdge: ResolverTypeWrapper<Omit<PageEdge, 'node'> & { node: ResolversTypes['Page'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PageLink: ResolverTypeWrapper<PageLinkModel>;
  PageLinkConnection: ResolverTypeWrapper<ConnectedPageLinks>;
  PageLinkEdge: ResolverTypeWrapper<Omit<PageLinkEdge, 'node'> & { node: ResolversTypes['PageLink'] }>;
  Paired: ResolverTypeWrapper<Entity>;
  PirschFilterInput: PirschFilterInput;
  PirschPlatform: PirschPlatform;
  Problem: ResolverTypeWrapper<ProblemModel>;
  ProblemCode: ProblemCode;
  Provider: ResolverTypeWrapper<KnownProvider>;
  ProviderId: ProviderId;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimit: ResolverTypeWrapper<AccountLimit>;
  RedirectDomain: ResolverTypeWrapper<Omit<RedirectDomain, 'account'> & { account: ResolversTypes['Account'] }>;
  RedirectDomainCreateInput: RedirectDomainCreateInput;
  RedirectDomainCreatePayload: ResolverTypeWrapper<Omit<RedirectDomainCreatePayload, 'redirectDomain'> & { redirectDomain?: Maybe<ResolversTypes['RedirectDomain']> }>;
  RedirectDomainDeleteInput: RedirectDomainDeleteInput;
  RedirectDomainDeletePayload: ResolverTypeWrapper<RedirectDomainDeletePayload>;
  RedirectDomainKind: RedirectDomainKind;
  RedirectDomainUpdateInput: RedirectDomainUpdateInput;
  RedirectDomainUpdatePayload: ResolverTypeWrapper<Omit<RedirectDomainUpdatePayload, 'redirectDomain'> & { redirectDomain?: Maybe<ResolversTypes['RedirectDomain']> }>;
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
  RetargetingScript: ResolverTypeWrapper<Omit<RetargetingScript, 'account' | 'datapoints'> & { account: ResolversTypes['Account'], datapoints?: Maybe<ResolversTypes['DatapointConnection']> }>;
  RetargetingScriptConnection: ResolverTypeWrapper<Omit<RetargetingScriptConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['RetargetingScriptEdge']>, nodes: ReadonlyArray<ResolversTypes['RetargetingScript']>, problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  RetargetingScriptCreateInput: RetargetingScriptCreateInput;
  RetargetingScriptCreatePayload: ResolverTypeWrapper<Omit<RetargetingScriptCreatePayload, 'retargetingScript'> & { retargetingScript?: Maybe<ResolversTypes['RetargetingScript']> }>;
  RetargetingScriptDeleteInput: RetargetingScriptDeleteInput;
  RetargetingScriptDeletePayload: ResolverTypeWrapper<RetargetingScriptDeletePayload>;
  RetargetingScriptEdge: ResolverTypeWrapper<Omit<RetargetingScriptEdge, 'node'> & { node: ResolversTypes['RetargetingScript'] }>;
  RetargetingScriptUpdateInput: RetargetingScriptUpdateInput;
  RetargetingScriptUpdatePayload: ResolverTypeWrapper<Omit<RetargetingScriptUpdatePayload, 'retargetingScript'> & { retargetingScript?: Maybe<ResolversTypes['RetargetingScript']> }>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SearchKeyword: ResolverTypeWrapper<SearchKeyword>;
  SearchKeywordConnection: ResolverTypeWrapper<Omit<SearchKeywordConnection, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  SearchKeywordEdge: ResolverTypeWrapper<SearchKeywordEdge>;
  SeriesInterval: SeriesInterval;
  SeriesPoint: ResolverTypeWrapper<Omit<SeriesPoint, 'metrics'> & { metrics: ResolversTypes['Metrics'] }>;
  SessionDuration: ResolverTypeWrapper<SessionDuration>;
  SessionKeepAliveInput: SessionKeepAliveInput;
  SessionKeepAlivePayload: ResolverTypeWrapper<SessionKeepAlivePayload>;
  SortDirection: SortDirection;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Tag: ResolverTypeWrapper<Omit<Tag, 'account' | 'datapoints' | 'groups' | 'taggedDatapoints' | 'taggedGroups'> & { account: ResolversTypes['Account'], datapoints?: Maybe<ResolversTypes['DatapointConnection']>, groups?: Maybe<ResolversTypes['GroupConnection']>, taggedDatapoints?: Maybe<ResolversTypes['DatapointConnection']>, taggedGroups?: Maybe<ResolversTypes['GroupConnection']> }>;
  TagAttachInput: TagAttachInput;
  TagAttachPayload: ResolverTypeWrapper<Omit<TagAttachPayload, 'tag'> & { tag?: Maybe<ResolversTypes['Tag']> }>;
  TagBearerInput: TagBearerInput;
  TagBearerKind: TagBearerKind;
  TagConnection: ResolverTypeWrapper<Omit<TagConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['TagEdge']>, nodes: ReadonlyArray<ResolversTypes['Tag']>, problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  TagCreateInput: TagCreateInput;
  TagCreatePayload: ResolverTypeWrapper<Omit<TagCreatePayload, 'tag'> & { tag?: Maybe<ResolversTypes['Tag']> }>;
  TagDeleteInput: TagDeleteInput;
  TagDeletePayload: ResolverTypeWrapper<TagDeletePayload>;
  TagDetachAllInput: TagDetachAllInput;
  TagDetachAllPayload: ResolverTypeWrapper<Omit<TagDetachAllPayload, 'tag'> & { tag?: Maybe<ResolversTypes['Tag']> }>;
  TagDetachInput: TagDetachInput;
  TagDetachPayload: ResolverTypeWrapper<Omit<TagDetachPayload, 'tag'> & { tag?: Maybe<ResolversTypes['Tag']> }>;
  TagEdge: ResolverTypeWrapper<Omit<TagEdge, 'node'> & { node: ResolversTypes['Tag'] }>;
  TagRenameInput: TagRenameInput;
  TagRenamePayload: ResolverTypeWrapper<Omit<TagRenamePayload, 'tag'> & { tag?: Maybe<ResolversTypes['Tag']> }>;
  TaggedKind: TaggedKind;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  TopReportType: TopReportType;
  TrackedEvent: ResolverTypeWrapper<Omit<TrackedEvent, 'metadata'> & { metadata?: Maybe<ResolversTypes['EventMetadataConnection']> }>;
  TrackedEventConnection: ResolverTypeWrapper<Omit<TrackedEventConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['TrackedEventEdge']>, nodes: ReadonlyArray<ResolversTypes['TrackedEvent']>, problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  TrackedEventEdge: ResolverTypeWrapper<Omit<TrackedEventEdge, 'node'> & { node: ResolversTypes['TrackedEvent'] }>;
  TrackingLink: ResolverTypeWrapper<Omit<TrackingLink, 'account' | 'breakdown' | 'domain' | 'fraud' | 'goals' | 'group' | 'hits' | 'landingPage' | 'metrics' | 'retargetingScripts' | 'series' | 'tags' | 'topReport'> & { account: ResolversTypes['Account'], breakdown?: Maybe<ResolversTypes['Breakdown']>, domain?: Maybe<ResolversTypes['RedirectDomain']>, fraud?: Maybe<ResolversTypes['FraudSummary']>, goals?: Maybe<ReadonlyArray<ResolversTypes['Conversion']>>, group?: Maybe<ResolversTypes['LinkGroup']>, hits?: Maybe<ResolversTypes['HitConnection']>, landingPage?: Maybe<ResolversTypes['LandingPage']>, metrics?: Maybe<ResolversTypes['Metrics']>, retargetingScripts?: Maybe<ReadonlyArray<ResolversTypes['RetargetingScript']>>, series?: Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, tags?: Maybe<ReadonlyArray<ResolversTypes['Tag']>>, topReport?: Maybe<ReadonlyArray<ResolversTypes['BreakdownRow']>> }>;
  TrackingLinkChangeInput: TrackingLinkChangeInput;
  TrackingLinkCreateInput: TrackingLinkCreateInput;
  TrackingLinkCreatePayload: ResolverTypeWrapper<Omit<TrackingLinkCreatePayload, 'trackingLink'> & { trackingLink?: Maybe<ResolversTypes['TrackingLink']> }>;
  TrackingLinkDeleteInput: TrackingLinkDeleteInput;
  TrackingLinkDeletePayload: ResolverTypeWrapper<TrackingLinkDeletePayload>;
  TrackingLinkDraftInput: TrackingLinkDraftInput;
  TrackingLinkUpdateInput: TrackingLinkUpdateInput;
  TrackingLinkUpdatePayload: ResolverTypeWrapper<Omit<TrackingLinkUpdatePayload, 'trackingLink'> & { trackingLink?: Maybe<ResolversTypes['TrackingLink']> }>;
  TrackingPixel: ResolverTypeWrapper<Omit<TrackingPixel, 'account' | 'breakdown' | 'goals' | 'group' | 'hits' | 'metrics' | 'series' | 'tags' | 'topReport'> & { account: ResolversTypes['Account'], breakdown?: Maybe<ResolversTypes['Breakdown']>, goals?: Maybe<ReadonlyArray<ResolversTypes['Conversion']>>, group?: Maybe<ResolversTypes['LinkGroup']>, hits?: Maybe<ResolversTypes['HitConnection']>, metrics?: Maybe<ResolversTypes['Metrics']>, series?: Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, tags?: Maybe<ReadonlyArray<ResolversTypes['Tag']>>, topReport?: Maybe<ReadonlyArray<ResolversTypes['BreakdownRow']>> }>;
  TrackingPixelChangeInput: TrackingPixelChangeInput;
  TrackingPixelCreateInput: TrackingPixelCreateInput;
  TrackingPixelCreatePayload: ResolverTypeWrapper<Omit<TrackingPixelCreatePayload, 'trackingPixel'> & { trackingPixel?: Maybe<ResolversTypes['TrackingPixel']> }>;
  TrackingPixelDeleteInput: TrackingPixelDeleteInput;
  TrackingPixelDeletePayload: ResolverTypeWrapper<TrackingPixelDeletePayload>;
  TrackingPixelDraftInput: TrackingPixelDraftInput;
  TrackingPixelUpdateInput: TrackingPixelUpdateInput;
  TrackingPixelUpdatePayload: ResolverTypeWrapper<Omit<TrackingPixelUpdatePayload, 'trackingPixel'> & { trackingPixel?: Maybe<ResolversTypes['TrackingPixel']> }>;
  TrafficSource: ResolverTypeWrapper<TrafficSource>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnmatchedLink: ResolverTypeWrapper<UnmatchedLinkModel>;
  UnmatchedLinkConnection: ResolverTypeWrapper<ConnectedUnmatchedLinks>;
  UnmatchedLinkEdge: ResolverTypeWrapper<Omit<UnmatchedLinkEdge, 'node'> & { node: ResolversTypes['UnmatchedLink'] }>;
  UnmatchedReason: UnmatchedReason;
  UserError: ResolverTypeWrapper<UserError>;
  VisitedPage: ResolverTypeWrapper<Omit<VisitedPage, 'page'> & { page?: Maybe<ResolversTypes['Page']> }>;
  VisitedPageConnection: ResolverTypeWrapper<Omit<VisitedPageConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversTypes['VisitedPageEdge']>, nodes: ReadonlyArray<ResolversTypes['VisitedPage']>, problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  VisitedPageEdge: ResolverTypeWrapper<Omit<VisitedPageEdge, 'node'> & { node: ResolversTypes['VisitedPage'] }>;
  Website: ResolverTypeWrapper<Omit<Website, 'accessLinks' | 'account' | 'activeVisitors' | 'apiClients' | 'breakdown' | 'emailReports' | 'entryPages' | 'eventList' | 'exitPages' | 'goals' | 'keywords' | 'members' | 'metrics' | 'pageDurations' | 'pages' | 'series' | 'trackedEvents' | 'traffic' | 'visitedPages'> & { accessLinks?: Maybe<ResolversTypes['AccessLinkConnection']>, account: ResolversTypes['Account'], activeVisitors?: Maybe<ResolversTypes['ActiveVisitors']>, apiClients?: Maybe<ResolversTypes['ApiClientConnection']>, breakdown?: Maybe<ResolversTypes['Breakdown']>, emailReports?: Maybe<ResolversTypes['EmailReportConnection']>, entryPages?: Maybe<ResolversTypes['EntryPageConnection']>, eventList?: Maybe<ResolversTypes['EventListItemConnection']>, exitPages?: Maybe<ResolversTypes['ExitPageConnection']>, goals?: Maybe<ResolversTypes['ConversionGoalConnection']>, keywords?: Maybe<ResolversTypes['SearchKeywordConnection']>, members?: Maybe<ResolversTypes['MemberConnection']>, metrics?: Maybe<ResolversTypes['Metrics']>, pageDurations?: Maybe<ResolversTypes['PageDurationConnection']>, pages?: Maybe<ResolversTypes['PageConnection']>, series?: Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, trackedEvents?: Maybe<ResolversTypes['TrackedEventConnection']>, traffic?: Maybe<ResolversTypes['WebsiteTraffic']>, visitedPages?: Maybe<ResolversTypes['VisitedPageConnection']> }>;
  WebsiteCreateInput: WebsiteCreateInput;
  WebsiteCreatePayload: ResolverTypeWrapper<Omit<WebsiteCreatePayload, 'website'> & { website?: Maybe<ResolversTypes['Website']> }>;
  WebsiteDeleteInput: WebsiteDeleteInput;
  WebsiteDeletePayload: ResolverTypeWrapper<WebsiteDeletePayload>;
  WebsiteGrowth: ResolverTypeWrapper<WebsiteGrowth>;
  WebsiteResetIdentificationCodeInput: WebsiteResetIdentificationCodeInput;
  WebsiteResetIdentificationCodePayload: ResolverTypeWrapper<Omit<WebsiteResetIdentificationCodePayload, 'website'> & { website?: Maybe<ResolversTypes['Website']> }>;
  WebsiteSetPublicInput: WebsiteSetPublicInput;
  WebsiteSetPublicPayload: ResolverTypeWrapper<Omit<WebsiteSetPublicPayload, 'website'> & { website?: Maybe<ResolversTypes['Website']> }>;
  WebsiteSetSubdomainInput: WebsiteSetSubdomainInput;
  WebsiteSetSubdomainPayload: ResolverTypeWrapper<Omit<WebsiteSetSubdomainPayload, 'website'> & { website?: Maybe<ResolversTypes['Website']> }>;
  WebsiteSetTimeZoneInput: WebsiteSetTimeZoneInput;
  WebsiteSetTimeZonePayload: ResolverTypeWrapper<Omit<WebsiteSetTimeZonePayload, 'website'> & { website?: Maybe<ResolversTypes['Website']> }>;
  WebsiteSetTitleGroupingInput: WebsiteSetTitleGroupingInput;
  WebsiteSetTitleGroupingPayload: ResolverTypeWrapper<Omit<WebsiteSetTitleGroupingPayload, 'website'> & { website?: Maybe<ResolversTypes['Website']> }>;
  WebsiteTraffic: ResolverTypeWrapper<Omit<WebsiteTraffic, 'breakdown' | 'metrics' | 'series'> & { breakdown?: Maybe<ResolversTypes['Breakdown']>, metrics?: Maybe<ResolversTypes['Metrics']>, series?: Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessLink: Omit<AccessLink, 'account' | 'website'> & { account: ResolversParentTypes['Account'], website: ResolversParentTypes['Website'] };
  AccessLinkConnection: Omit<AccessLinkConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['AccessLinkEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AccessLink']>, problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  AccessLinkCreateInput: AccessLinkCreateInput;
  AccessLinkCreatePayload: Omit<AccessLinkCreatePayload, 'accessLink'> & { accessLink?: Maybe<ResolversParentTypes['AccessLink']> };
  AccessLinkDeleteInput: AccessLinkDeleteInput;
  AccessLinkDeletePayload: AccessLinkDeletePayload;
  AccessLinkEdge: Omit<AccessLinkEdge, 'node'> & { node: ResolversParentTypes['AccessLink'] };
  AccessLinkUpdateInput: AccessLinkUpdateInput;
  AccessLinkUpdatePayload: Omit<AccessLinkUpdatePayload, 'accessLink'> & { accessLink?: Maybe<ResolversParentTypes['AccessLink']> };
  Account: Entity;
  AccountConnection: ConnectedEntities;
  AccountEdge: Omit<AccountEdge, 'node'> & { node: ResolversParentTypes['Account'] };
  AccountPlan: AccountPlan;
  AccountProfile: AccountProfile;
  AccountUpdateInput: AccountUpdateInput;
  AccountUpdatePayload: AccountUpdatePayload;
  ActivePage: Omit<ActivePage, 'page'> & { page: ResolversParentTypes['Page'] };
  ActiveVisitors: Omit<ActiveVisitors, 'pages'> & { pages: ReadonlyArray<ResolversParentTypes['ActivePage']> };
  AffiliateNetwork: AffiliateNetwork;
  ApiClient: Omit<ApiClient, 'account' | 'website'> & { account: ResolversParentTypes['Account'], website: ResolversParentTypes['Website'] };
  ApiClientConnection: Omit<ApiClientConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['ApiClientEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ApiClient']>, problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  ApiClientCreateInput: ApiClientCreateInput;
  ApiClientCreatePayload: Omit<ApiClientCreatePayload, 'apiClient'> & { apiClient?: Maybe<ResolversParentTypes['ApiClient']> };
  ApiClientDeleteInput: ApiClientDeleteInput;
  ApiClientDeletePayload: ApiClientDeletePayload;
  ApiClientEdge: Omit<ApiClientEdge, 'node'> & { node: ResolversParentTypes['ApiClient'] };
  ApiClientUpdateInput: ApiClientUpdateInput;
  ApiClientUpdatePayload: Omit<ApiClientUpdatePayload, 'apiClient'> & { apiClient?: Maybe<ResolversParentTypes['ApiClient']> };
  Boolean: Scalars['Boolean']['output'];
  Breakdown: Omit<Breakdown, 'rows'> & { rows: ReadonlyArray<ResolversParentTypes['BreakdownRow']> };
  BreakdownRow: Omit<BreakdownRow, 'metrics'> & { metrics: ResolversParentTypes['Metrics'] };
  Campaign: Omit<Campaign, 'account' | 'breakdown' | 'fraud' | 'landingPage' | 'metrics' | 'offers' | 'series'> & { account: ResolversParentTypes['Account'], breakdown?: Maybe<ResolversParentTypes['Breakdown']>, fraud?: Maybe<ResolversParentTypes['FraudSummary']>, landingPage?: Maybe<ResolversParentTypes['LandingPage']>, metrics?: Maybe<ResolversParentTypes['Metrics']>, offers?: Maybe<ReadonlyArray<ResolversParentTypes['Offer']>>, series?: Maybe<ReadonlyArray<ResolversParentTypes['SeriesPoint']>> };
  CampaignCreateInput: CampaignCreateInput;
  CampaignCreatePayload: Omit<CampaignCreatePayload, 'campaign'> & { campaign?: Maybe<ResolversParentTypes['Campaign']> };
  CampaignOfferInput: CampaignOfferInput;
  CampaignParameter: CampaignParameter;
  CampaignPathInput: CampaignPathInput;
  ClickEvent: Omit<ClickEvent, 'account' | 'filterGroup'> & { account: ResolversParentTypes['Account'], filterGroup?: Maybe<ResolversParentTypes['FilterGroup']> };
  Conversion: Omit<Conversion, 'account' | 'breakdown' | 'counterpart' | 'datapoints' | 'hits' | 'metrics' | 'series' | 'topReport'> & { account: ResolversParentTypes['Account'], breakdown?: Maybe<ResolversParentTypes['Breakdown']>, counterpart?: Maybe<ResolversParentTypes['GoalCounterpart']>, datapoints?: Maybe<ResolversParentTypes['DatapointConnection']>, hits?: Maybe<ResolversParentTypes['HitConnection']>, metrics?: Maybe<ResolversParentTypes['Metrics']>, series?: Maybe<ReadonlyArray<ResolversParentTypes['SeriesPoint']>>, topReport?: Maybe<ReadonlyArray<ResolversParentTypes['BreakdownRow']>> };
  ConversionAttachDatapointInput: ConversionAttachDatapointInput;
  ConversionAttachDatapointPayload: Omit<ConversionAttachDatapointPayload, 'conversion'> & { conversion?: Maybe<ResolversParentTypes['Conversion']> };
  ConversionCreateInput: ConversionCreateInput;
  ConversionCreatePayload: Omit<ConversionCreatePayload, 'conversion'> & { conversion?: Maybe<ResolversParentTypes['Conversion']> };
  ConversionDatapointChangeInput: ConversionDatapointChangeInput;
  ConversionDeleteInput: ConversionDeleteInput;
  ConversionDeletePayload: ConversionDeletePayload;
  ConversionDetachDatapointInput: ConversionDetachDatapointInput;
  ConversionDetachDatapointPayload: Omit<ConversionDetachDatapointPayload, 'conversion'> & { conversion?: Maybe<ResolversParentTypes['Conversion']> };
  ConversionEvent: Omit<ConversionEvent, 'account' | 'filterGroup'> & { account: ResolversParentTypes['Account'], filterGroup?: Maybe<ResolversParentTypes['FilterGroup']> };
  ConversionGoal: Omit<ConversionGoal, 'account' | 'breakdown' | 'counterpart' | 'metrics' | 'series' | 'website'> & { account: ResolversParentTypes['Account'], breakdown?: Maybe<ResolversParentTypes['Breakdown']>, counterpart?: Maybe<ResolversParentTypes['GoalCounterpart']>, metrics?: Maybe<ResolversParentTypes['Metrics']>, series?: Maybe<ReadonlyArray<ResolversParentTypes['SeriesPoint']>>, website: ResolversParentTypes['Website'] };
  ConversionGoalConnection: Omit<ConversionGoalConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['ConversionGoalEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ConversionGoal']>, problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  ConversionGoalCreateInput: ConversionGoalCreateInput;
  ConversionGoalCreatePayload: Omit<ConversionGoalCreatePayload, 'conversionGoal'> & { conversionGoal?: Maybe<ResolversParentTypes['ConversionGoal']> };
  ConversionGoalDeleteInput: ConversionGoalDeleteInput;
  ConversionGoalDeletePayload: ConversionGoalDeletePayload;
  ConversionGoalEdge: Omit<ConversionGoalEdge, 'node'> & { node: ResolversParentTypes['ConversionGoal'] };
  ConversionGoalUpdateInput: ConversionGoalUpdateInput;
  ConversionGoalUpdatePayload: Omit<ConversionGoalUpdatePayload, 'conversionGoal'> & { conversionGoal?: Maybe<ResolversParentTypes['ConversionGoal']> };
  ConversionReplaceDatapointInput: ConversionReplaceDatapointInput;
  ConversionReplaceDatapointPayload: Omit<ConversionReplaceDatapointPayload, 'conversion'> & { conversion?: Maybe<ResolversParentTypes['Conversion']> };
  ConversionSetNotesInput: ConversionSetNotesInput;
  ConversionSetNotesPayload: Omit<ConversionSetNotesPayload, 'conversion'> & { conversion?: Maybe<ResolversParentTypes['Conversion']> };
  ConversionUpdateDatapointsInput: ConversionUpdateDatapointsInput;
  ConversionUpdateDatapointsPayload: Omit<ConversionUpdateDatapointsPayload, 'conversion' | 'results'> & { conversion?: Maybe<ResolversParentTypes['Conversion']>, results: ReadonlyArray<ResolversParentTypes['ConversionUpdateDatapointsResult']> };
  ConversionUpdateDatapointsResult: Omit<ConversionUpdateDatapointsResult, 'datapoint'> & { datapoint?: Maybe<ResolversParentTypes['Datapoint']> };
  ConversionUpdateInput: ConversionUpdateInput;
  ConversionUpdatePayload: Omit<ConversionUpdatePayload, 'conversion'> & { conversion?: Maybe<ResolversParentTypes['Conversion']> };
  CountryCode: Scalars['CountryCode']['output'];
  Datapoint: Entity;
  DatapointChangeInput: DatapointChangeInput;
  DatapointConnection: ConnectedRows;
  DatapointDraftInput: DatapointDraftInput;
  DatapointEdge: Omit<DatapointEdge, 'node'> & { node: ResolversParentTypes['Datapoint'] };
  DatapointFigures: Omit<DatapointFigures, 'datapoint' | 'metrics'> & { datapoint: ResolversParentTypes['Datapoint'], metrics: ResolversParentTypes['Metrics'] };
  DatapointFiguresConnection: Omit<DatapointFiguresConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['DatapointFiguresEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DatapointFigures']>, problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  DatapointFiguresEdge: Omit<DatapointFiguresEdge, 'node'> & { node: ResolversParentTypes['DatapointFigures'] };
  DatapointFilterInput: DatapointFilterInput;
  DatapointSetFavoriteInput: DatapointSetFavoriteInput;
  DatapointSetFavoritePayload: Omit<DatapointSetFavoritePayload, 'datapoint'> & { datapoint?: Maybe<ResolversParentTypes['Datapoint']> };
  DatapointSetNotesInput: DatapointSetNotesInput;
  DatapointSetNotesPayload: Omit<DatapointSetNotesPayload, 'datapoint'> & { datapoint?: Maybe<ResolversParentTypes['Datapoint']> };
  DatapointsCreateInput: DatapointsCreateInput;
  DatapointsCreatePayload: Omit<DatapointsCreatePayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['DatapointsCreateResult']> };
  DatapointsCreateResult: Omit<DatapointsCreateResult, 'datapoint'> & { datapoint?: Maybe<ResolversParentTypes['Datapoint']> };
  DatapointsDeleteInput: DatapointsDeleteInput;
  DatapointsDeletePayload: DatapointsDeletePayload;
  DatapointsDeleteResult: DatapointsDeleteResult;
  DatapointsUpdateInput: DatapointsUpdateInput;
  DatapointsUpdatePayload: Omit<DatapointsUpdatePayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['DatapointsUpdateResult']> };
  DatapointsUpdateResult: Omit<DatapointsUpdateResult, 'datapoint'> & { datapoint?: Maybe<ResolversParentTypes['Datapoint']> };
  DateRangeInput: DateRangeInput;
  DateTime: Scalars['DateTime']['output'];
  DayRange: DayRange;
  DayRangeInput: DayRangeInput;
  Domain: Entity;
  DomainConnection: ConnectedRows;
  DomainEdge: Omit<DomainEdge, 'node'> & { node: ResolversParentTypes['Domain'] };
  DomainFilterInput: DomainFilterInput;
  DomainWhitelistAddInput: DomainWhitelistAddInput;
  DomainWhitelistAddPayload: Omit<DomainWhitelistAddPayload, 'entry'> & { entry?: Maybe<ResolversParentTypes['DomainWhitelistEntry']> };
  DomainWhitelistConnection: Omit<DomainWhitelistConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['DomainWhitelistEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DomainWhitelistEntry']>, problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  DomainWhitelistEdge: Omit<DomainWhitelistEdge, 'node'> & { node: ResolversParentTypes['DomainWhitelistEntry'] };
  DomainWhitelistEntry: Omit<DomainWhitelistEntry, 'account'> & { account: ResolversParentTypes['Account'] };
  DomainWhitelistRemoveInput: DomainWhitelistRemoveInput;
  DomainWhitelistRemovePayload: DomainWhitelistRemovePayload;
  EmailAddress: Scalars['EmailAddress']['output'];
  EmailReport: Omit<EmailReport, 'account' | 'website'> & { account: ResolversParentTypes['Account'], website: ResolversParentTypes['Website'] };
  EmailReportConnection: Omit<EmailReportConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['EmailReportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['EmailReport']>, problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  EmailReportCreateInput: EmailReportCreateInput;
  EmailReportCreatePayload: Omit<EmailReportCreatePayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['EmailReportCreateResult']> };
  EmailReportCreateResult: Omit<EmailReportCreateResult, 'emailReport'> & { emailReport?: Maybe<ResolversParentTypes['EmailReport']> };
  EmailReportDeleteInput: EmailReportDeleteInput;
  EmailReportDeletePayload: EmailReportDeletePayload;
  EmailReportEdge: Omit<EmailReportEdge, 'node'> & { node: ResolversParentTypes['EmailReport'] };
  EmailReportUpdateInput: EmailReportUpdateInput;
  EmailReportUpdatePayload: Omit<EmailReportUpdatePayload, 'emailReport'> & { emailReport?: Maybe<ResolversParentTypes['EmailReport']> };
  EntryPage: Omit<EntryPage, 'page'> & { page?: Maybe<ResolversParentTypes['Page']> };
  EntryPageConnection: Omit<EntryPageConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['EntryPageEdge']>, nodes: ReadonlyArray<ResolversParentTypes['EntryPage']>, problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  EntryPageEdge: Omit<EntryPageEdge, 'node'> & { node: ResolversParentTypes['EntryPage'] };
  Event: Row;
  EventConnection: ConnectedRows;
  EventCreateInput: EventCreateInput;
  EventCreatePayload: EventCreatePayload;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventListItem: EventListItem;
  EventListItemConnection: Omit<EventListItemConnection, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  EventListItemEdge: EventListItemEdge;
  EventMetadata: EventMetadata;
  EventMetadataConnection: Omit<EventMetadataConnection, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  EventMetadataEdge: EventMetadataEdge;
  EventMetadataInput: EventMetadataInput;
  EventMetadataPair: EventMetadataPair;
  EventsInput: EventsInput;
  ExitPage: Omit<ExitPage, 'page'> & { page?: Maybe<ResolversParentTypes['Page']> };
  ExitPageConnection: Omit<ExitPageConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['ExitPageEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ExitPage']>, problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  ExitPageEdge: Omit<ExitPageEdge, 'node'> & { node: ResolversParentTypes['ExitPage'] };
  Export: Omit<Export, 'account'> & { account: ResolversParentTypes['Account'] };
  ExportConnection: Omit<ExportConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['ExportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Export']>, problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  ExportDeleteInput: ExportDeleteInput;
  ExportDeletePayload: ExportDeletePayload;
  ExportEdge: Omit<ExportEdge, 'node'> & { node: ResolversParentTypes['Export'] };
  ExportFilterInput: ExportFilterInput;
  ExportNumberRangeInput: ExportNumberRangeInput;
  ExportStartInput: ExportStartInput;
  ExportStartPayload: Omit<ExportStartPayload, 'export'> & { export?: Maybe<ResolversParentTypes['Export']> };
  FilterGroup: Omit<FilterGroup, 'account' | 'breakdown' | 'metrics' | 'series'> & { account: ResolversParentTypes['Account'], breakdown?: Maybe<ResolversParentTypes['Breakdown']>, metrics?: Maybe<ResolversParentTypes['Metrics']>, series?: Maybe<ReadonlyArray<ResolversParentTypes['SeriesPoint']>> };
  FilterGroupCreateInput: FilterGroupCreateInput;
  FilterGroupCreatePayload: Omit<FilterGroupCreatePayload, 'filterGroup'> & { filterGroup?: Maybe<ResolversParentTypes['FilterGroup']> };
  FilterGroupDeleteInput: FilterGroupDeleteInput;
  FilterGroupDeletePayload: FilterGroupDeletePayload;
  FilterGroupUpdateInput: FilterGroupUpdateInput;
  FilterGroupUpdatePayload: Omit<FilterGroupUpdatePayload, 'filterGroup'> & { filterGroup?: Maybe<ResolversParentTypes['FilterGroup']> };
  FilterGroupsDeleteInput: FilterGroupsDeleteInput;
  FilterGroupsDeletePayload: FilterGroupsDeletePayload;
  FilterGroupsDeleteResult: FilterGroupsDeleteResult;
  FilterGroupsUpdateInput: FilterGroupsUpdateInput;
  FilterGroupsUpdatePayload: Omit<FilterGroupsUpdatePayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['FilterGroupsUpdateResult']> };
  FilterGroupsUpdateResult: Omit<FilterGroupsUpdateResult, 'filterGroup'> & { filterGroup?: Maybe<ResolversParentTypes['FilterGroup']> };
  Float: Scalars['Float']['output'];
  FraudClickInput: FraudClickInput;
  FraudConversionInput: FraudConversionInput;
  FraudSummary: Judgement;
  Goal: Entity;
  GoalConnection: ConnectedRows;
  GoalCounterpart: Counterpart;
  GoalEdge: Omit<GoalEdge, 'node'> & { node: ResolversParentTypes['Goal'] };
  GoalFilterInput: GoalFilterInput;
  Group: Entity;
  GroupConnection: ConnectedRows;
  GroupEdge: Omit<GroupEdge, 'node'> & { node: ResolversParentTypes['Group'] };
  GroupFilterInput: GroupFilterInput;
  Guest: Omit<Guest, 'account' | 'permissions'> & { account: ResolversParentTypes['Account'], permissions?: Maybe<ResolversParentTypes['GuestPermissionConnection']> };
  GuestConnection: Omit<GuestConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['GuestEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Guest']>, problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  GuestConversionView: GuestConversionView;
  GuestConversionViewInput: GuestConversionViewInput;
  GuestCreateInput: GuestCreateInput;
  GuestCreatePayload: Omit<GuestCreatePayload, 'guest'> & { guest?: Maybe<ResolversParentTypes['Guest']> };
  GuestDeleteInput: GuestDeleteInput;
  GuestDeletePayload: GuestDeletePayload;
  GuestEdge: Omit<GuestEdge, 'node'> & { node: ResolversParentTypes['Guest'] };
  GuestPermission: Omit<GuestPermission, 'datapoint' | 'group'> & { datapoint?: Maybe<ResolversParentTypes['Datapoint']>, group?: Maybe<ResolversParentTypes['LinkGroup']> };
  GuestPermissionConnection: Omit<GuestPermissionConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['GuestPermissionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['GuestPermission']>, problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  GuestPermissionEdge: Omit<GuestPermissionEdge, 'node'> & { node: ResolversParentTypes['GuestPermission'] };
  GuestPermissionGrantInput: GuestPermissionGrantInput;
  GuestPermissionGrantPayload: Omit<GuestPermissionGrantPayload, 'guest'> & { guest?: Maybe<ResolversParentTypes['Guest']> };
  GuestPermissionRevokeInput: GuestPermissionRevokeInput;
  GuestPermissionRevokePayload: Omit<GuestPermissionRevokePayload, 'guest'> & { guest?: Maybe<ResolversParentTypes['Guest']> };
  GuestUpdateInput: GuestUpdateInput;
  GuestUpdatePayload: Omit<GuestUpdatePayload, 'guest'> & { guest?: Maybe<ResolversParentTypes['Guest']> };
  Hit: Omit<Hit, 'account' | 'conversions' | 'datapoint'> & { account: ResolversParentTypes['Account'], conversions: ReadonlyArray<ResolversParentTypes['HitConversion']>, datapoint?: Maybe<ResolversParentTypes['Datapoint']> };
  HitConnection: Omit<HitConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['HitEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Hit']>, problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  HitConversion: Omit<HitConversion, 'goal'> & { goal?: Maybe<ResolversParentTypes['Conversion']> };
  HitCreateInput: HitCreateInput;
  HitCreatePayload: HitCreatePayload;
  HitEdge: Omit<HitEdge, 'node'> & { node: ResolversParentTypes['Hit'] };
  ID: Scalars['ID']['output'];
  ImpressionEvent: Omit<ImpressionEvent, 'account' | 'filterGroup'> & { account: ResolversParentTypes['Account'], filterGroup?: Maybe<ResolversParentTypes['FilterGroup']> };
  Int: Scalars['Int']['output'];
  Integration: Integration;
  IpBlacklistAddInput: IpBlacklistAddInput;
  IpBlacklistAddPayload: Omit<IpBlacklistAddPayload, 'entry'> & { entry?: Maybe<ResolversParentTypes['IpBlacklistEntry']> };
  IpBlacklistConnection: Omit<IpBlacklistConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['IpBlacklistEdge']>, nodes: ReadonlyArray<ResolversParentTypes['IpBlacklistEntry']>, problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  IpBlacklistEdge: Omit<IpBlacklistEdge, 'node'> & { node: ResolversParentTypes['IpBlacklistEntry'] };
  IpBlacklistEntry: Omit<IpBlacklistEntry, 'account'> & { account: ResolversParentTypes['Account'] };
  IpBlacklistRemoveInput: IpBlacklistRemoveInput;
  IpBlacklistRemovePayload: IpBlacklistRemovePayload;
  JSON: Scalars['JSON']['output'];
  Judged: Entity;
  LandingGoal: LandingGoalModel;
  LandingGoalConnection: ConnectedLandingGoals;
  LandingGoalEdge: Omit<LandingGoalEdge, 'node'> & { node: ResolversParentTypes['LandingGoal'] };
  LandingPage: Landing;
  LeadsToPage: Entity;
  LinkGroup: Omit<LinkGroup, 'account' | 'breakdown' | 'datapointFigures' | 'datapoints' | 'hits' | 'metrics' | 'series' | 'tags' | 'topReport'> & { account: ResolversParentTypes['Account'], breakdown?: Maybe<ResolversParentTypes['Breakdown']>, datapointFigures?: Maybe<ResolversParentTypes['DatapointFiguresConnection']>, datapoints?: Maybe<ResolversParentTypes['DatapointConnection']>, hits?: Maybe<ResolversParentTypes['HitConnection']>, metrics?: Maybe<ResolversParentTypes['Metrics']>, series?: Maybe<ReadonlyArray<ResolversParentTypes['SeriesPoint']>>, tags?: Maybe<ReadonlyArray<ResolversParentTypes['Tag']>>, topReport?: Maybe<ReadonlyArray<ResolversParentTypes['BreakdownRow']>> };
  LinkGroupCreateInput: LinkGroupCreateInput;
  LinkGroupCreatePayload: Omit<LinkGroupCreatePayload, 'linkGroup'> & { linkGroup?: Maybe<ResolversParentTypes['LinkGroup']> };
  LinkGroupDeleteInput: LinkGroupDeleteInput;
  LinkGroupDeletePayload: LinkGroupDeletePayload;
  LinkGroupSetFavoriteInput: LinkGroupSetFavoriteInput;
  LinkGroupSetFavoritePayload: Omit<LinkGroupSetFavoritePayload, 'linkGroup'> & { linkGroup?: Maybe<ResolversParentTypes['LinkGroup']> };
  LinkGroupSetNotesInput: LinkGroupSetNotesInput;
  LinkGroupSetNotesPayload: Omit<LinkGroupSetNotesPayload, 'linkGroup'> & { linkGroup?: Maybe<ResolversParentTypes['LinkGroup']> };
  LinkGroupUpdateInput: LinkGroupUpdateInput;
  LinkGroupUpdatePayload: Omit<LinkGroupUpdatePayload, 'linkGroup'> & { linkGroup?: Maybe<ResolversParentTypes['LinkGroup']> };
  Linked: Entity;
  ListOrderInput: ListOrderInput;
  LocalDate: Scalars['LocalDate']['output'];
  Measured: Entity;
  Member: Omit<Member, 'account' | 'website'> & { account: ResolversParentTypes['Account'], website: ResolversParentTypes['Website'] };
  MemberAddInput: MemberAddInput;
  MemberAddPayload: Omit<MemberAddPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['MemberAddResult']> };
  MemberAddResult: Omit<MemberAddResult, 'member'> & { member?: Maybe<ResolversParentTypes['Member']> };
  MemberConnection: Omit<MemberConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['MemberEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Member']>, problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  MemberEdge: Omit<MemberEdge, 'node'> & { node: ResolversParentTypes['Member'] };
  MemberRemoveInput: MemberRemoveInput;
  MemberRemovePayload: MemberRemovePayload;
  MemberSetRoleInput: MemberSetRoleInput;
  MemberSetRolePayload: Omit<MemberSetRolePayload, 'member'> & { member?: Maybe<ResolversParentTypes['Member']> };
  MetricGap: MetricGap;
  MetricSupport: MetricSupport;
  Metrics: Figures;
  MetricsSource: FigureSource;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  MutationPayload: ResolversInterfaceTypes<ResolversParentTypes>['MutationPayload'];
  Node: Entity;
  Offer: Omit<Offer, 'account' | 'breakdown' | 'fraud' | 'landingPage' | 'metrics' | 'series'> & { account: ResolversParentTypes['Account'], breakdown?: Maybe<ResolversParentTypes['Breakdown']>, fraud?: Maybe<ResolversParentTypes['FraudSummary']>, landingPage?: Maybe<ResolversParentTypes['LandingPage']>, metrics?: Maybe<ResolversParentTypes['Metrics']>, series?: Maybe<ReadonlyArray<ResolversParentTypes['SeriesPoint']>> };
  OfferCreateInput: OfferCreateInput;
  OfferCreatePayload: Omit<OfferCreatePayload, 'offer'> & { offer?: Maybe<ResolversParentTypes['Offer']> };
  OfferPayoutInput: OfferPayoutInput;
  Page: Omit<Page, 'account' | 'breakdown' | 'links' | 'metrics' | 'series' | 'unmatchedLinks' | 'website'> & { account: ResolversParentTypes['Account'], breakdown?: Maybe<ResolversParentTypes['Breakdown']>, links?: Maybe<ResolversParentTypes['PageLinkConnection']>, metrics?: Maybe<ResolversParentTypes['Metrics']>, series?: Maybe<ReadonlyArray<ResolversParentTypes['SeriesPoint']>>, unmatchedLinks?: Maybe<ResolversParentTypes['UnmatchedLinkConnection']>, website: ResolversParentTypes['Website'] };
  PageConnection: Omit<PageConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['PageEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Page']>, problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  PageDuration: PageDuration;
  PageDurationConnection: Omit<PageDurationConnection, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  PageDurationEdge: PageDurationEdge;
  PageEdge: Omit<PageEdge, 'node'> & { node: ResolversParentTypes['Page'] };
  PageInfo: PageInfo;
  PageLink: PageLinkModel;
  PageLinkConnection: ConnectedPageLinks;
  PageLinkEdge: Omit<PageLinkEdge, 'node'> & { node: ResolversParentTypes['PageLink'] };
  Paired: Entity;
  PirschFilterInput: PirschFilterInput;
  Problem: ProblemModel;
  Provider: KnownProvider;
  Query: Record<PropertyKey, never>;
  RateLimit: AccountLimit;
  RedirectDomain: Omit<RedirectDomain, 'account'> & { account: ResolversParentTypes['Account'] };
  RedirectDomainCreateInput: RedirectDomainCreateInput;
  RedirectDomainCreatePayload: Omit<RedirectDomainCreatePayload, 'redirectDomain'> & { redirectDomain?: Maybe<ResolversParentTypes['RedirectDomain']> };
  RedirectDomainDeleteInput: RedirectDomainDeleteInput;
  RedirectDomainDeletePayload: RedirectDomainDeletePayload;
  RedirectDomainUpdateInput: RedirectDomainUpdateInput;
  RedirectDomainUpdatePayload: Omit<RedirectDomainUpdatePayload, 'redirectDomain'> & { redirectDomain?: Maybe<ResolversParentTypes['RedirectDomain']> };
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
  RetargetingScript: Omit<RetargetingScript, 'account' | 'datapoints'> & { account: ResolversParentTypes['Account'], datapoints?: Maybe<ResolversParentTypes['DatapointConnection']> };
  RetargetingScriptConnection: Omit<RetargetingScriptConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['RetargetingScriptEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RetargetingScript']>, problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  RetargetingScriptCreateInput: RetargetingScriptCreateInput;
  RetargetingScriptCreatePayload: Omit<RetargetingScriptCreatePayload, 'retargetingScript'> & { retargetingScript?: Maybe<ResolversParentTypes['RetargetingScript']> };
  RetargetingScriptDeleteInput: RetargetingScriptDeleteInput;
  RetargetingScriptDeletePayload: RetargetingScriptDeletePayload;
  RetargetingScriptEdge: Omit<RetargetingScriptEdge, 'node'> & { node: ResolversParentTypes['RetargetingScript'] };
  RetargetingScriptUpdateInput: RetargetingScriptUpdateInput;
  RetargetingScriptUpdatePayload: Omit<RetargetingScriptUpdatePayload, 'retargetingScript'> & { retargetingScript?: Maybe<ResolversParentTypes['RetargetingScript']> };
  SafeInt: Scalars['SafeInt']['output'];
  SearchKeyword: SearchKeyword;
  SearchKeywordConnection: Omit<SearchKeywordConnection, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  SearchKeywordEdge: SearchKeywordEdge;
  SeriesPoint: Omit<SeriesPoint, 'metrics'> & { metrics: ResolversParentTypes['Metrics'] };
  SessionDuration: SessionDuration;
  SessionKeepAliveInput: SessionKeepAliveInput;
  SessionKeepAlivePayload: SessionKeepAlivePayload;
  String: Scalars['String']['output'];
  Tag: Omit<Tag, 'account' | 'datapoints' | 'groups' | 'taggedDatapoints' | 'taggedGroups'> & { account: ResolversParentTypes['Account'], datapoints?: Maybe<ResolversParentTypes['DatapointConnection']>, groups?: Maybe<ResolversParentTypes['GroupConnection']>, taggedDatapoints?: Maybe<ResolversParentTypes['DatapointConnection']>, taggedGroups?: Maybe<ResolversParentTypes['GroupConnection']> };
  TagAttachInput: TagAttachInput;
  TagAttachPayload: Omit<TagAttachPayload, 'tag'> & { tag?: Maybe<ResolversParentTypes['Tag']> };
  TagBearerInput: TagBearerInput;
  TagConnection: Omit<TagConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['TagEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Tag']>, problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  TagCreateInput: TagCreateInput;
  TagCreatePayload: Omit<TagCreatePayload, 'tag'> & { tag?: Maybe<ResolversParentTypes['Tag']> };
  TagDeleteInput: TagDeleteInput;
  TagDeletePayload: TagDeletePayload;
  TagDetachAllInput: TagDetachAllInput;
  TagDetachAllPayload: Omit<TagDetachAllPayload, 'tag'> & { tag?: Maybe<ResolversParentTypes['Tag']> };
  TagDetachInput: TagDetachInput;
  TagDetachPayload: Omit<TagDetachPayload, 'tag'> & { tag?: Maybe<ResolversParentTypes['Tag']> };
  TagEdge: Omit<TagEdge, 'node'> & { node: ResolversParentTypes['Tag'] };
  TagRenameInput: TagRenameInput;
  TagRenamePayload: Omit<TagRenamePayload, 'tag'> & { tag?: Maybe<ResolversParentTypes['Tag']> };
  TimeZone: Scalars['TimeZone']['output'];
  TrackedEvent: Omit<TrackedEvent, 'metadata'> & { metadata?: Maybe<ResolversParentTypes['EventMetadataConnection']> };
  TrackedEventConnection: Omit<TrackedEventConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['TrackedEventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TrackedEvent']>, problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  TrackedEventEdge: Omit<TrackedEventEdge, 'node'> & { node: ResolversParentTypes['TrackedEvent'] };
  TrackingLink: Omit<TrackingLink, 'account' | 'breakdown' | 'domain' | 'fraud' | 'goals' | 'group' | 'hits' | 'landingPage' | 'metrics' | 'retargetingScripts' | 'series' | 'tags' | 'topReport'> & { account: ResolversParentTypes['Account'], breakdown?: Maybe<ResolversParentTypes['Breakdown']>, domain?: Maybe<ResolversParentTypes['RedirectDomain']>, fraud?: Maybe<ResolversParentTypes['FraudSummary']>, goals?: Maybe<ReadonlyArray<ResolversParentTypes['Conversion']>>, group?: Maybe<ResolversParentTypes['LinkGroup']>, hits?: Maybe<ResolversParentTypes['HitConnection']>, landingPage?: Maybe<ResolversParentTypes['LandingPage']>, metrics?: Maybe<ResolversParentTypes['Metrics']>, retargetingScripts?: Maybe<ReadonlyArray<ResolversParentTypes['RetargetingScript']>>, series?: Maybe<ReadonlyArray<ResolversParentTypes['SeriesPoint']>>, tags?: Maybe<ReadonlyArray<ResolversParentTypes['Tag']>>, topReport?: Maybe<ReadonlyArray<ResolversParentTypes['BreakdownRow']>> };
  TrackingLinkChangeInput: TrackingLinkChangeInput;
  TrackingLinkCreateInput: TrackingLinkCreateInput;
  TrackingLinkCreatePayload: Omit<TrackingLinkCreatePayload, 'trackingLink'> & { trackingLink?: Maybe<ResolversParentTypes['TrackingLink']> };
  TrackingLinkDeleteInput: TrackingLinkDeleteInput;
  TrackingLinkDeletePayload: TrackingLinkDeletePayload;
  TrackingLinkDraftInput: TrackingLinkDraftInput;
  TrackingLinkUpdateInput: TrackingLinkUpdateInput;
  TrackingLinkUpdatePayload: Omit<TrackingLinkUpdatePayload, 'trackingLink'> & { trackingLink?: Maybe<ResolversParentTypes['TrackingLink']> };
  TrackingPixel: Omit<TrackingPixel, 'account' | 'breakdown' | 'goals' | 'group' | 'hits' | 'metrics' | 'series' | 'tags' | 'topReport'> & { account: ResolversParentTypes['Account'], breakdown?: Maybe<ResolversParentTypes['Breakdown']>, goals?: Maybe<ReadonlyArray<ResolversParentTypes['Conversion']>>, group?: Maybe<ResolversParentTypes['LinkGroup']>, hits?: Maybe<ResolversParentTypes['HitConnection']>, metrics?: Maybe<ResolversParentTypes['Metrics']>, series?: Maybe<ReadonlyArray<ResolversParentTypes['SeriesPoint']>>, tags?: Maybe<ReadonlyArray<ResolversParentTypes['Tag']>>, topReport?: Maybe<ReadonlyArray<ResolversParentTypes['BreakdownRow']>> };
  TrackingPixelChangeInput: TrackingPixelChangeInput;
  TrackingPixelCreateInput: TrackingPixelCreateInput;
  TrackingPixelCreatePayload: Omit<TrackingPixelCreatePayload, 'trackingPixel'> & { trackingPixel?: Maybe<ResolversParentTypes['TrackingPixel']> };
  TrackingPixelDeleteInput: TrackingPixelDeleteInput;
  TrackingPixelDeletePayload: TrackingPixelDeletePayload;
  TrackingPixelDraftInput: TrackingPixelDraftInput;
  TrackingPixelUpdateInput: TrackingPixelUpdateInput;
  TrackingPixelUpdatePayload: Omit<TrackingPixelUpdatePayload, 'trackingPixel'> & { trackingPixel?: Maybe<ResolversParentTypes['TrackingPixel']> };
  TrafficSource: TrafficSource;
  URL: Scalars['URL']['output'];
  UnmatchedLink: UnmatchedLinkModel;
  UnmatchedLinkConnection: ConnectedUnmatchedLinks;
  UnmatchedLinkEdge: Omit<UnmatchedLinkEdge, 'node'> & { node: ResolversParentTypes['UnmatchedLink'] };
  UserError: UserError;
  VisitedPage: Omit<VisitedPage, 'page'> & { page?: Maybe<ResolversParentTypes['Page']> };
  VisitedPageConnection: Omit<VisitedPageConnection, 'edges' | 'nodes' | 'problems'> & { edges: ReadonlyArray<ResolversParentTypes['VisitedPageEdge']>, nodes: ReadonlyArray<ResolversParentTypes['VisitedPage']>, problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  VisitedPageEdge: Omit<VisitedPageEdge, 'node'> & { node: ResolversParentTypes['VisitedPage'] };
  Website: Omit<Website, 'accessLinks' | 'account' | 'activeVisitors' | 'apiClients' | 'breakdown' | 'emailReports' | 'entryPages' | 'eventList' | 'exitPages' | 'goals' | 'keywords' | 'members' | 'metrics' | 'pageDurations' | 'pages' | 'series' | 'trackedEvents' | 'traffic' | 'visitedPages'> & { accessLinks?: Maybe<ResolversParentTypes['AccessLinkConnection']>, account: ResolversParentTypes['Account'], activeVisitors?: Maybe<ResolversParentTypes['ActiveVisitors']>, apiClients?: Maybe<ResolversParentTypes['ApiClientConnection']>, breakdown?: Maybe<ResolversParentTypes['Breakdown']>, emailReports?: Maybe<ResolversParentTypes['EmailReportConnection']>, entryPages?: Maybe<ResolversParentTypes['EntryPageConnection']>, eventList?: Maybe<ResolversParentTypes['EventListItemConnection']>, exitPages?: Maybe<ResolversParentTypes['ExitPageConnection']>, goals?: Maybe<ResolversParentTypes['ConversionGoalConnection']>, keywords?: Maybe<ResolversParentTypes['SearchKeywordConnection']>, members?: Maybe<ResolversParentTypes['MemberConnection']>, metrics?: Maybe<ResolversParentTypes['Metrics']>, pageDurations?: Maybe<ResolversParentTypes['PageDurationConnection']>, pages?: Maybe<ResolversParentTypes['PageConnection']>, series?: Maybe<ReadonlyArray<ResolversParentTypes['SeriesPoint']>>, trackedEvents?: Maybe<ResolversParentTypes['TrackedEventConnection']>, traffic?: Maybe<ResolversParentTypes['WebsiteTraffic']>, visitedPages?: Maybe<ResolversParentTypes['VisitedPageConnection']> };
  WebsiteCreateInput: WebsiteCreateInput;
  WebsiteCreatePayload: Omit<WebsiteCreatePayload, 'website'> & { website?: Maybe<ResolversParentTypes['Website']> };
  WebsiteDeleteInput: WebsiteDeleteInput;
  WebsiteDeletePayload: WebsiteDeletePayload;
  WebsiteGrowth: WebsiteGrowth;
  WebsiteResetIdentificationCodeInput: WebsiteResetIdentificationCodeInput;
  WebsiteResetIdentificationCodePayload: Omit<WebsiteResetIdentificationCodePayload, 'website'> & { website?: Maybe<ResolversParentTypes['Website']> };
  WebsiteSetPublicInput: WebsiteSetPublicInput;
  WebsiteSetPublicPayload: Omit<WebsiteSetPublicPayload, 'website'> & { website?: Maybe<ResolversParentTypes['Website']> };
  WebsiteSetSubdomainInput: WebsiteSetSubdomainInput;
  WebsiteSetSubdomainPayload: Omit<WebsiteSetSubdomainPayload, 'website'> & { website?: Maybe<ResolversParentTypes['Website']> };
  WebsiteSetTimeZoneInput: WebsiteSetTimeZoneInput;
  WebsiteSetTimeZonePayload: Omit<WebsiteSetTimeZonePayload, 'website'> & { website?: Maybe<ResolversParentTypes['Website']> };
  WebsiteSetTitleGroupingInput: WebsiteSetTitleGroupingInput;
  WebsiteSetTitleGroupingPayload: Omit<WebsiteSetTitleGroupingPayload, 'website'> & { website?: Maybe<ResolversParentTypes['Website']> };
  WebsiteTraffic: Omit<WebsiteTraffic, 'breakdown' | 'metrics' | 'series'> & { breakdown?: Maybe<ResolversParentTypes['Breakdown']>, metrics?: Maybe<ResolversParentTypes['Metrics']>, series?: Maybe<ReadonlyArray<ResolversParentTypes['SeriesPoint']>> };
};

export type UpstreamDirectiveArgs = {
  operation: Scalars['String']['input'];
  provider?: Maybe<ProviderId>;
};

export type UpstreamDirectiveResolver<Result, Parent, ContextType = Context, Args = UpstreamDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLink'] = ResolversParentTypes['AccessLink']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  website?: Resolver<ResolversTypes['Website'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLinkConnection'] = ResolversParentTypes['AccessLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccessLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type AccessLinkCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLinkCreatePayload'] = ResolversParentTypes['AccessLinkCreatePayload']> = {
  accessLink?: Resolver<Maybe<ResolversTypes['AccessLink']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessLinkDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLinkDeletePayload'] = ResolversParentTypes['AccessLinkDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLinkEdge'] = ResolversParentTypes['AccessLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessLink'], ParentType, ContextType>;
};

export type AccessLinkUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLinkUpdatePayload'] = ResolversParentTypes['AccessLinkUpdatePayload']> = {
  accessLink?: Resolver<Maybe<ResolversTypes['AccessLink']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  breakdown?: Resolver<Maybe<ResolversTypes['Breakdown']>, ParentType, ContextType, RequireFields<AccountBreakdownArgs, 'by' | 'first' | 'range'>>;
  clickstream?: Resolver<Maybe<ResolversTypes['HitConnection']>, ParentType, ContextType, RequireFields<AccountClickstreamArgs, 'first'>>;
  conversionCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType, RequireFields<AccountConversionCountArgs, 'status'>>;
  conversionSeries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, ParentType, ContextType, RequireFields<AccountConversionSeriesArgs, 'interval' | 'range'>>;
  datapointCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType, RequireFields<AccountDatapointCountArgs, 'status'>>;
  datapointSeries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, ParentType, ContextType, RequireFields<AccountDatapointSeriesArgs, 'interval' | 'range' | 'type'>>;
  datapointTotals?: Resolver<Maybe<ResolversTypes['Metrics']>, ParentType, ContextType, RequireFields<AccountDatapointTotalsArgs, 'range'>>;
  domainWhitelist?: Resolver<Maybe<ResolversTypes['DomainWhitelistConnection']>, ParentType, ContextType, RequireFields<AccountDomainWhitelistArgs, 'first'>>;
  exports?: Resolver<Maybe<ResolversTypes['ExportConnection']>, ParentType, ContextType, RequireFields<AccountExportsArgs, 'first'>>;
  fraudClick?: Resolver<Maybe<ResolversTypes['ClickEvent']>, ParentType, ContextType, RequireFields<AccountFraudClickArgs, 'input'>>;
  fraudConversion?: Resolver<Maybe<ResolversTypes['ConversionEvent']>, ParentType, ContextType, RequireFields<AccountFraudConversionArgs, 'input'>>;
  fraudEvents?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<AccountFraudEventsArgs, 'integration' | 'kind' | 'range'>>;
  guests?: Resolver<Maybe<ResolversTypes['GuestConnection']>, ParentType, ContextType, RequireFields<AccountGuestsArgs, 'first'>>;
  host?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ipBlacklist?: Resolver<Maybe<ResolversTypes['IpBlacklistConnection']>, ParentType, ContextType, RequireFields<AccountIpBlacklistArgs, 'first'>>;
  keyPlan?: Resolver<Maybe<ResolversTypes['AccountPlan']>, ParentType, ContextType>;
  keyProfile?: Resolver<Maybe<ResolversTypes['AccountProfile']>, ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['RateLimit']>, ParentType, ContextType>;
  linkGroupCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType, RequireFields<AccountLinkGroupCountArgs, 'status'>>;
  linkGroupSeries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, ParentType, ContextType, RequireFields<AccountLinkGroupSeriesArgs, 'interval' | 'range'>>;
  linkGroupTotals?: Resolver<Maybe<ResolversTypes['Metrics']>, ParentType, ContextType, RequireFields<AccountLinkGroupTotalsArgs, 'range'>>;
  metrics?: Resolver<Maybe<ResolversTypes['Metrics']>, ParentType, ContextType, RequireFields<AccountMetricsArgs, 'range'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['AccountPlan']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['AccountProfile']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  redirectDomainCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType, RequireFields<AccountRedirectDomainCountArgs, 'kind'>>;
  retargetingScripts?: Resolver<Maybe<ResolversTypes['RetargetingScriptConnection']>, ParentType, ContextType, RequireFields<AccountRetargetingScriptsArgs, 'first'>>;
  series?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, ParentType, ContextType, RequireFields<AccountSeriesArgs, 'interval' | 'range'>>;
  tags?: Resolver<Maybe<ResolversTypes['TagConnection']>, ParentType, ContextType, RequireFields<AccountTagsArgs, 'first'>>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  topReport?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BreakdownRow']>>, ParentType, ContextType, RequireFields<AccountTopReportArgs, 'first' | 'range' | 'type'>>;
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

export type AccountPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountPlan'] = ResolversParentTypes['AccountPlan']> = {
  allowedPersonalDomains?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  allowedPersonalUrls?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  billingPeriodEnd?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  billingPeriodStart?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  bonusMonthlyEvents?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  isRecurring?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maximumDatapoints?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  maximumGuests?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  monthlyEvents?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  profileId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recurringPeriod?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  usedDatapoints?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  usedMonthlyEvents?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type AccountProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountProfile'] = ResolversParentTypes['AccountProfile']> = {
  bonusClicks?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  companyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companyRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  figuresSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  redirectOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  timeZoneName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZoneNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AccountUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountUpdatePayload'] = ResolversParentTypes['AccountUpdatePayload']> = {
  profile?: Resolver<Maybe<ResolversTypes['AccountProfile']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type ApiClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClient'] = ResolversParentTypes['ApiClient']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  clientId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domainsScope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventScope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hitScope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  statisticsScope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  website?: Resolver<ResolversTypes['Website'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiClientConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientConnection'] = ResolversParentTypes['ApiClientConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApiClientEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ApiClient']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type ApiClientCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientCreatePayload'] = ResolversParentTypes['ApiClientCreatePayload']> = {
  apiClient?: Resolver<Maybe<ResolversTypes['ApiClient']>, ParentType, ContextType>;
  clientSecret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiClientDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientDeletePayload'] = ResolversParentTypes['ApiClientDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiClientEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientEdge'] = ResolversParentTypes['ApiClientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
};

export type ApiClientUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientUpdatePayload'] = ResolversParentTypes['ApiClientUpdatePayload']> = {
  apiClient?: Resolver<Maybe<ResolversTypes['ApiClient']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  fraud?: Resolver<Maybe<ResolversTypes['FraudSummary']>, ParentType, ContextType, RequireFields<CampaignFraudArgs, 'range'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  landingPage?: Resolver<Maybe<ResolversTypes['LandingPage']>, ParentType, ContextType, RequireFields<CampaignLandingPageArgs, 'range'>>;
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

export type CampaignCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignCreatePayload'] = ResolversParentTypes['CampaignCreatePayload']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignParameter'] = ResolversParentTypes['CampaignParameter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClickEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClickEvent'] = ResolversParentTypes['ClickEvent']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  advertiser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  browser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  counterpart?: Resolver<Maybe<ResolversTypes['GoalCounterpart']>, ParentType, ContextType, RequireFields<ConversionCounterpartArgs, 'range'>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  datapoints?: Resolver<Maybe<ResolversTypes['DatapointConnection']>, ParentType, ContextType, RequireFields<ConversionDatapointsArgs, 'first' | 'status'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hits?: Resolver<Maybe<ResolversTypes['HitConnection']>, ParentType, ContextType, RequireFields<ConversionHitsArgs, 'first' | 'range'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDeleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  metrics?: Resolver<Maybe<ResolversTypes['Metrics']>, ParentType, ContextType, RequireFields<ConversionMetricsArgs, 'range'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  protocol?: Resolver<Maybe<ResolversTypes['ConversionProtocol']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  series?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, ParentType, ContextType, RequireFields<ConversionSeriesArgs, 'interval' | 'range'>>;
  topReport?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BreakdownRow']>>, ParentType, ContextType, RequireFields<ConversionTopReportArgs, 'first' | 'range' | 'type'>>;
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversionAttachDatapointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversionAttachDatapointPayload'] = ResolversParentTypes['ConversionAttachDatapointPayload']> = {
  conversion?: Resolver<Maybe<ResolversTypes['Conversion']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversionCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversionCreatePayload'] = ResolversParentTypes['ConversionCreatePayload']> = {
  conversion?: Resolver<Maybe<ResolversTypes['Conversion']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversionDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversionDeletePayload'] = ResolversParentTypes['ConversionDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversionDetachDatapointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversionDetachDatapointPayload'] = ResolversParentTypes['ConversionDetachDatapointPayload']> = {
  conversion?: Resolver<Maybe<ResolversTypes['Conversion']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversionEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversionEvent'] = ResolversParentTypes['ConversionEvent']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  advertiser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  browser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  counterpart?: Resolver<Maybe<ResolversTypes['GoalCounterpart']>, ParentType, ContextType, RequireFields<ConversionGoalCounterpartArgs, 'range'>>;
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

export type ConversionGoalCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversionGoalCreatePayload'] = ResolversParentTypes['ConversionGoalCreatePayload']> = {
  conversionGoal?: Resolver<Maybe<ResolversTypes['ConversionGoal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversionGoalDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversionGoalDeletePayload'] = ResolversParentTypes['ConversionGoalDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversionGoalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversionGoalEdge'] = ResolversParentTypes['ConversionGoalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConversionGoal'], ParentType, ContextType>;
};

export type ConversionGoalUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversionGoalUpdatePayload'] = ResolversParentTypes['ConversionGoalUpdatePayload']> = {
  conversionGoal?: Resolver<Maybe<ResolversTypes['ConversionGoal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversionReplaceDatapointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversionReplaceDatapointPayload'] = ResolversParentTypes['ConversionReplaceDatapointPayload']> = {
  conversion?: Resolver<Maybe<ResolversTypes['Conversion']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversionSetNotesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversionSetNotesPayload'] = ResolversParentTypes['ConversionSetNotesPayload']> = {
  conversion?: Resolver<Maybe<ResolversTypes['Conversion']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversionUpdateDatapointsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversionUpdateDatapointsPayload'] = ResolversParentTypes['ConversionUpdateDatapointsPayload']> = {
  conversion?: Resolver<Maybe<ResolversTypes['Conversion']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['ConversionUpdateDatapointsResult']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversionUpdateDatapointsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversionUpdateDatapointsResult'] = ResolversParentTypes['ConversionUpdateDatapointsResult']> = {
  datapoint?: Resolver<Maybe<ResolversTypes['Datapoint']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConversionUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversionUpdatePayload'] = ResolversParentTypes['ConversionUpdatePayload']> = {
  conversion?: Resolver<Maybe<ResolversTypes['Conversion']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type DatapointFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatapointFigures'] = ResolversParentTypes['DatapointFigures']> = {
  datapoint?: Resolver<ResolversTypes['Datapoint'], ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['Metrics'], ParentType, ContextType>;
};

export type DatapointFiguresConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatapointFiguresConnection'] = ResolversParentTypes['DatapointFiguresConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DatapointFiguresEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DatapointFigures']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type DatapointFiguresEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatapointFiguresEdge'] = ResolversParentTypes['DatapointFiguresEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DatapointFigures'], ParentType, ContextType>;
};

export type DatapointSetFavoritePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatapointSetFavoritePayload'] = ResolversParentTypes['DatapointSetFavoritePayload']> = {
  datapoint?: Resolver<Maybe<ResolversTypes['Datapoint']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatapointSetNotesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatapointSetNotesPayload'] = ResolversParentTypes['DatapointSetNotesPayload']> = {
  datapoint?: Resolver<Maybe<ResolversTypes['Datapoint']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatapointsCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatapointsCreatePayload'] = ResolversParentTypes['DatapointsCreatePayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['DatapointsCreateResult']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatapointsCreateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatapointsCreateResult'] = ResolversParentTypes['DatapointsCreateResult']> = {
  datapoint?: Resolver<Maybe<ResolversTypes['Datapoint']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DatapointsDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatapointsDeletePayload'] = ResolversParentTypes['DatapointsDeletePayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['DatapointsDeleteResult']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatapointsDeleteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatapointsDeleteResult'] = ResolversParentTypes['DatapointsDeleteResult']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DatapointsUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatapointsUpdatePayload'] = ResolversParentTypes['DatapointsUpdatePayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['DatapointsUpdateResult']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatapointsUpdateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatapointsUpdateResult'] = ResolversParentTypes['DatapointsUpdateResult']> = {
  datapoint?: Resolver<Maybe<ResolversTypes['Datapoint']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type DomainWhitelistAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainWhitelistAddPayload'] = ResolversParentTypes['DomainWhitelistAddPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['DomainWhitelistEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DomainWhitelistConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainWhitelistConnection'] = ResolversParentTypes['DomainWhitelistConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DomainWhitelistEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DomainWhitelistEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type DomainWhitelistEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainWhitelistEdge'] = ResolversParentTypes['DomainWhitelistEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DomainWhitelistEntry'], ParentType, ContextType>;
};

export type DomainWhitelistEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainWhitelistEntry'] = ResolversParentTypes['DomainWhitelistEntry']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  hostname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DomainWhitelistRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainWhitelistRemovePayload'] = ResolversParentTypes['DomainWhitelistRemovePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type EmailReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailReport'] = ResolversParentTypes['EmailReport']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intervalWeeks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextReportAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  website?: Resolver<ResolversTypes['Website'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmailReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailReportConnection'] = ResolversParentTypes['EmailReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EmailReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EmailReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type EmailReportCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailReportCreatePayload'] = ResolversParentTypes['EmailReportCreatePayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['EmailReportCreateResult']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmailReportCreateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailReportCreateResult'] = ResolversParentTypes['EmailReportCreateResult']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  emailReport?: Resolver<Maybe<ResolversTypes['EmailReport']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EmailReportDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailReportDeletePayload'] = ResolversParentTypes['EmailReportDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmailReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailReportEdge'] = ResolversParentTypes['EmailReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmailReport'], ParentType, ContextType>;
};

export type EmailReportUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmailReportUpdatePayload'] = ResolversParentTypes['EmailReportUpdatePayload']> = {
  emailReport?: Resolver<Maybe<ResolversTypes['EmailReport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntryPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryPage'] = ResolversParentTypes['EntryPage']> = {
  averageSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  entryRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Page']>, ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visitors?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type EntryPageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryPageConnection'] = ResolversParentTypes['EntryPageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntryPageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EntryPage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type EntryPageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryPageEdge'] = ResolversParentTypes['EntryPageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EntryPage'], ParentType, ContextType>;
};

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

export type EventCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventCreatePayload'] = ResolversParentTypes['EventCreatePayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  wasSent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventListItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventListItem'] = ResolversParentTypes['EventListItem']> = {
  count?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  metadata?: Resolver<ReadonlyArray<ResolversTypes['EventMetadataPair']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visitors?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type EventListItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventListItemConnection'] = ResolversParentTypes['EventListItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventListItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EventListItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type EventListItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventListItemEdge'] = ResolversParentTypes['EventListItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EventListItem'], ParentType, ContextType>;
};

export type EventMetadataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventMetadata'] = ResolversParentTypes['EventMetadata']> = {
  averageDurationSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  conversionRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  views?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  visitors?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type EventMetadataConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventMetadataConnection'] = ResolversParentTypes['EventMetadataConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventMetadataEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EventMetadata']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type EventMetadataEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventMetadataEdge'] = ResolversParentTypes['EventMetadataEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EventMetadata'], ParentType, ContextType>;
};

export type EventMetadataPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventMetadataPair'] = ResolversParentTypes['EventMetadataPair']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExitPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExitPage'] = ResolversParentTypes['ExitPage']> = {
  exitRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  exits?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Page']>, ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visitors?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ExitPageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExitPageConnection'] = ResolversParentTypes['ExitPageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExitPageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ExitPage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type ExitPageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExitPageEdge'] = ResolversParentTypes['ExitPageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExitPage'], ParentType, ContextType>;
};

export type ExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Export'] = ResolversParentTypes['Export']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  advertisers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  columns?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  delimiter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  downloadUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  durationSeconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileSizeBytes?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  integration?: Resolver<Maybe<ResolversTypes['Integration']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ExportKind']>, ParentType, ContextType>;
  kindRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  publishers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  range?: Resolver<Maybe<ResolversTypes['DayRange']>, ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ExportStatus']>, ParentType, ContextType>;
  statusRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportConnection'] = ResolversParentTypes['ExportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Export']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type ExportDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportDeletePayload'] = ResolversParentTypes['ExportDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportEdge'] = ResolversParentTypes['ExportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Export'], ParentType, ContextType>;
};

export type ExportStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportStartPayload'] = ResolversParentTypes['ExportStartPayload']> = {
  export?: Resolver<Maybe<ResolversTypes['Export']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FilterGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilterGroup'] = ResolversParentTypes['FilterGroup']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  advertiserIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  breakdown?: Resolver<Maybe<ResolversTypes['Breakdown']>, ParentType, ContextType, RequireFields<FilterGroupBreakdownArgs, 'by' | 'first' | 'range'>>;
  clickFilterPreset?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  conversionFilterPreset?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filters?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  integration?: Resolver<ResolversTypes['Integration'], ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastUpdatedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type FilterGroupCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilterGroupCreatePayload'] = ResolversParentTypes['FilterGroupCreatePayload']> = {
  filterGroup?: Resolver<Maybe<ResolversTypes['FilterGroup']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FilterGroupDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilterGroupDeletePayload'] = ResolversParentTypes['FilterGroupDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FilterGroupUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilterGroupUpdatePayload'] = ResolversParentTypes['FilterGroupUpdatePayload']> = {
  filterGroup?: Resolver<Maybe<ResolversTypes['FilterGroup']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FilterGroupsDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilterGroupsDeletePayload'] = ResolversParentTypes['FilterGroupsDeletePayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['FilterGroupsDeleteResult']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FilterGroupsDeleteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilterGroupsDeleteResult'] = ResolversParentTypes['FilterGroupsDeleteResult']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FilterGroupsUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilterGroupsUpdatePayload'] = ResolversParentTypes['FilterGroupsUpdatePayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['FilterGroupsUpdateResult']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FilterGroupsUpdateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilterGroupsUpdateResult'] = ResolversParentTypes['FilterGroupsUpdateResult']> = {
  filterGroup?: Resolver<Maybe<ResolversTypes['FilterGroup']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FraudSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FraudSummary'] = ResolversParentTypes['FraudSummary']> = {
  breakdown?: Resolver<Maybe<ResolversTypes['Breakdown']>, ParentType, ContextType, RequireFields<FraudSummaryBreakdownArgs, 'by' | 'first'>>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  matchedBy?: Resolver<Maybe<ResolversTypes['MatchedBy']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metrics?: Resolver<Maybe<ResolversTypes['Metrics']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['ReportFigures']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  rejectedClickShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rejectedConversionShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rejections?: Resolver<Maybe<ResolversTypes['Breakdown']>, ParentType, ContextType, RequireFields<FraudSummaryRejectionsArgs, 'first'>>;
  truncated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unmatchedReason?: Resolver<Maybe<ResolversTypes['UnmatchedReason']>, ParentType, ContextType>;
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

export type GoalCounterpartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalCounterpart'] = ResolversParentTypes['GoalCounterpart']> = {
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['Goal']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['Goal']>, ParentType, ContextType>;
  matchedBy?: Resolver<Maybe<ResolversTypes['MatchedBy']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  unmatchedReason?: Resolver<Maybe<ResolversTypes['UnmatchedReason']>, ParentType, ContextType>;
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

export type GuestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Guest'] = ResolversParentTypes['Guest']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  conversionView?: Resolver<Maybe<ResolversTypes['GuestConversionView']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dateFormat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decimalSeparator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  figuresSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  groupGrantCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  hidesReferrer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  linkGrantCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  loginCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  mayCreateGroups?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  mayDoAll?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numberGroupSeparator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  permissions?: Resolver<Maybe<ResolversTypes['GuestPermissionConnection']>, ParentType, ContextType, RequireFields<GuestPermissionsArgs, 'first'>>;
  pixelGrantCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  timeFormat?: Resolver<Maybe<ResolversTypes['GuestTimeFormat']>, ParentType, ContextType>;
  timeZoneName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZoneNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuestConnection'] = ResolversParentTypes['GuestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GuestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Guest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type GuestConversionViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuestConversionView'] = ResolversParentTypes['GuestConversionView']> = {
  commissionShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hidesCommissionCost?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hidesCost?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hidesCount?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hidesParameters?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hidesValue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  valueShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type GuestCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuestCreatePayload'] = ResolversParentTypes['GuestCreatePayload']> = {
  guest?: Resolver<Maybe<ResolversTypes['Guest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuestDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuestDeletePayload'] = ResolversParentTypes['GuestDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuestEdge'] = ResolversParentTypes['GuestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Guest'], ParentType, ContextType>;
};

export type GuestPermissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuestPermission'] = ResolversParentTypes['GuestPermission']> = {
  access?: Resolver<Maybe<ResolversTypes['GuestAccess']>, ParentType, ContextType>;
  datapoint?: Resolver<Maybe<ResolversTypes['Datapoint']>, ParentType, ContextType>;
  entityName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['LinkGroup']>, ParentType, ContextType>;
};

export type GuestPermissionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuestPermissionConnection'] = ResolversParentTypes['GuestPermissionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GuestPermissionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GuestPermission']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type GuestPermissionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuestPermissionEdge'] = ResolversParentTypes['GuestPermissionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GuestPermission'], ParentType, ContextType>;
};

export type GuestPermissionGrantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuestPermissionGrantPayload'] = ResolversParentTypes['GuestPermissionGrantPayload']> = {
  guest?: Resolver<Maybe<ResolversTypes['Guest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuestPermissionRevokePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuestPermissionRevokePayload'] = ResolversParentTypes['GuestPermissionRevokePayload']> = {
  guest?: Resolver<Maybe<ResolversTypes['Guest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuestUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuestUpdatePayload'] = ResolversParentTypes['GuestUpdatePayload']> = {
  guest?: Resolver<Maybe<ResolversTypes['Guest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type HitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HitConnection'] = ResolversParentTypes['HitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Hit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type HitConversionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HitConversion'] = ResolversParentTypes['HitConversion']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['Conversion']>, ParentType, ContextType>;
  parameter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type HitCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HitCreatePayload'] = ResolversParentTypes['HitCreatePayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  wasSent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HitEdge'] = ResolversParentTypes['HitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Hit'], ParentType, ContextType>;
};

export type ImpressionEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpressionEvent'] = ResolversParentTypes['ImpressionEvent']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  advertiser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  browser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type IpBlacklistAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IpBlacklistAddPayload'] = ResolversParentTypes['IpBlacklistAddPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['IpBlacklistEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IpBlacklistConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IpBlacklistConnection'] = ResolversParentTypes['IpBlacklistConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IpBlacklistEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IpBlacklistEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type IpBlacklistEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IpBlacklistEdge'] = ResolversParentTypes['IpBlacklistEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IpBlacklistEntry'], ParentType, ContextType>;
};

export type IpBlacklistEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IpBlacklistEntry'] = ResolversParentTypes['IpBlacklistEntry']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IpBlacklistRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IpBlacklistRemovePayload'] = ResolversParentTypes['IpBlacklistRemovePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JudgedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Judged'] = ResolversParentTypes['Judged']> = {
  __resolveType: TypeResolveFn<'Campaign' | 'Offer' | 'TrackingLink', ParentType, ContextType>;
  fraud?: Resolver<Maybe<ResolversTypes['FraudSummary']>, ParentType, ContextType, RequireFields<JudgedFraudArgs, 'range'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LandingGoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LandingGoal'] = ResolversParentTypes['LandingGoal']> = {
  goal?: Resolver<ResolversTypes['Goal'], ParentType, ContextType>;
  metrics?: Resolver<Maybe<ResolversTypes['Metrics']>, ParentType, ContextType>;
};

export type LandingGoalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LandingGoalConnection'] = ResolversParentTypes['LandingGoalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LandingGoalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LandingGoal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type LandingGoalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LandingGoalEdge'] = ResolversParentTypes['LandingGoalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LandingGoal'], ParentType, ContextType>;
};

export type LandingPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LandingPage'] = ResolversParentTypes['LandingPage']> = {
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['Datapoint']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  goals?: Resolver<Maybe<ResolversTypes['LandingGoalConnection']>, ParentType, ContextType, RequireFields<LandingPageGoalsArgs, 'first'>>;
  matchedBy?: Resolver<Maybe<ResolversTypes['MatchedBy']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metrics?: Resolver<Maybe<ResolversTypes['Metrics']>, ParentType, ContextType>;
  narrowedBy?: Resolver<ReadonlyArray<ResolversTypes['CampaignParameter']>, ParentType, ContextType>;
  notNarrowedBy?: Resolver<ReadonlyArray<ResolversTypes['CampaignParameter']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Datapoint']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  unmatchedReason?: Resolver<Maybe<ResolversTypes['UnmatchedReason']>, ParentType, ContextType>;
};

export type LeadsToPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadsToPage'] = ResolversParentTypes['LeadsToPage']> = {
  __resolveType: TypeResolveFn<'Campaign' | 'Offer' | 'TrackingLink', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  landingPage?: Resolver<Maybe<ResolversTypes['LandingPage']>, ParentType, ContextType, RequireFields<LeadsToPageLandingPageArgs, 'range'>>;
};

export type LinkGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkGroup'] = ResolversParentTypes['LinkGroup']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  breakdown?: Resolver<Maybe<ResolversTypes['Breakdown']>, ParentType, ContextType, RequireFields<LinkGroupBreakdownArgs, 'by' | 'first' | 'range'>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  datapointCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType, RequireFields<LinkGroupDatapointCountArgs, 'status'>>;
  datapointFigures?: Resolver<Maybe<ResolversTypes['DatapointFiguresConnection']>, ParentType, ContextType, RequireFields<LinkGroupDatapointFiguresArgs, 'first' | 'order' | 'range' | 'status'>>;
  datapoints?: Resolver<Maybe<ResolversTypes['DatapointConnection']>, ParentType, ContextType, RequireFields<LinkGroupDatapointsArgs, 'first' | 'order' | 'range' | 'status'>>;
  favorite?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hits?: Resolver<Maybe<ResolversTypes['HitConnection']>, ParentType, ContextType, RequireFields<LinkGroupHitsArgs, 'first' | 'range'>>;
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
  topReport?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BreakdownRow']>>, ParentType, ContextType, RequireFields<LinkGroupTopReportArgs, 'first' | 'range' | 'type'>>;
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkGroupCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkGroupCreatePayload'] = ResolversParentTypes['LinkGroupCreatePayload']> = {
  linkGroup?: Resolver<Maybe<ResolversTypes['LinkGroup']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkGroupDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkGroupDeletePayload'] = ResolversParentTypes['LinkGroupDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkGroupSetFavoritePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkGroupSetFavoritePayload'] = ResolversParentTypes['LinkGroupSetFavoritePayload']> = {
  linkGroup?: Resolver<Maybe<ResolversTypes['LinkGroup']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkGroupSetNotesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkGroupSetNotesPayload'] = ResolversParentTypes['LinkGroupSetNotesPayload']> = {
  linkGroup?: Resolver<Maybe<ResolversTypes['LinkGroup']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkGroupUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkGroupUpdatePayload'] = ResolversParentTypes['LinkGroupUpdatePayload']> = {
  linkGroup?: Resolver<Maybe<ResolversTypes['LinkGroup']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Linked'] = ResolversParentTypes['Linked']> = {
  __resolveType: TypeResolveFn<'Page', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['PageLinkConnection']>, ParentType, ContextType, RequireFields<LinkedLinksArgs, 'first' | 'range' | 'status'>>;
  unmatchedLinks?: Resolver<Maybe<ResolversTypes['UnmatchedLinkConnection']>, ParentType, ContextType, RequireFields<LinkedUnmatchedLinksArgs, 'first' | 'range' | 'status'>>;
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

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  picture?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['MemberRole']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upstreamRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<ResolversTypes['Website'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberAddPayload'] = ResolversParentTypes['MemberAddPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['MemberAddResult']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberAddResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberAddResult'] = ResolversParentTypes['MemberAddResult']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberConnection'] = ResolversParentTypes['MemberConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type MemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberEdge'] = ResolversParentTypes['MemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
};

export type MemberRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberRemovePayload'] = ResolversParentTypes['MemberRemovePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberSetRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberSetRolePayload'] = ResolversParentTypes['MemberSetRolePayload']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  accessLinkCreate?: Resolver<Maybe<ResolversTypes['AccessLinkCreatePayload']>, ParentType, ContextType, RequireFields<MutationAccessLinkCreateArgs, 'input'>>;
  accessLinkDelete?: Resolver<Maybe<ResolversTypes['AccessLinkDeletePayload']>, ParentType, ContextType, RequireFields<MutationAccessLinkDeleteArgs, 'input'>>;
  accessLinkUpdate?: Resolver<Maybe<ResolversTypes['AccessLinkUpdatePayload']>, ParentType, ContextType, RequireFields<MutationAccessLinkUpdateArgs, 'input'>>;
  accountUpdate?: Resolver<Maybe<ResolversTypes['AccountUpdatePayload']>, ParentType, ContextType, RequireFields<MutationAccountUpdateArgs, 'input'>>;
  apiClientCreate?: Resolver<Maybe<ResolversTypes['ApiClientCreatePayload']>, ParentType, ContextType, RequireFields<MutationApiClientCreateArgs, 'input'>>;
  apiClientDelete?: Resolver<Maybe<ResolversTypes['ApiClientDeletePayload']>, ParentType, ContextType, RequireFields<MutationApiClientDeleteArgs, 'input'>>;
  apiClientUpdate?: Resolver<Maybe<ResolversTypes['ApiClientUpdatePayload']>, ParentType, ContextType, RequireFields<MutationApiClientUpdateArgs, 'input'>>;
  campaignCreate?: Resolver<Maybe<ResolversTypes['CampaignCreatePayload']>, ParentType, ContextType, RequireFields<MutationCampaignCreateArgs, 'input'>>;
  conversionAttachDatapoint?: Resolver<Maybe<ResolversTypes['ConversionAttachDatapointPayload']>, ParentType, ContextType, RequireFields<MutationConversionAttachDatapointArgs, 'input'>>;
  conversionCreate?: Resolver<Maybe<ResolversTypes['ConversionCreatePayload']>, ParentType, ContextType, RequireFields<MutationConversionCreateArgs, 'input'>>;
  conversionDelete?: Resolver<Maybe<ResolversTypes['ConversionDeletePayload']>, ParentType, ContextType, RequireFields<MutationConversionDeleteArgs, 'input'>>;
  conversionDetachDatapoint?: Resolver<Maybe<ResolversTypes['ConversionDetachDatapointPayload']>, ParentType, ContextType, RequireFields<MutationConversionDetachDatapointArgs, 'input'>>;
  conversionGoalCreate?: Resolver<Maybe<ResolversTypes['ConversionGoalCreatePayload']>, ParentType, ContextType, RequireFields<MutationConversionGoalCreateArgs, 'input'>>;
  conversionGoalDelete?: Resolver<Maybe<ResolversTypes['ConversionGoalDeletePayload']>, ParentType, ContextType, RequireFields<MutationConversionGoalDeleteArgs, 'input'>>;
  conversionGoalUpdate?: Resolver<Maybe<ResolversTypes['ConversionGoalUpdatePayload']>, ParentType, ContextType, RequireFields<MutationConversionGoalUpdateArgs, 'input'>>;
  conversionReplaceDatapoint?: Resolver<Maybe<ResolversTypes['ConversionReplaceDatapointPayload']>, ParentType, ContextType, RequireFields<MutationConversionReplaceDatapointArgs, 'input'>>;
  conversionSetNotes?: Resolver<Maybe<ResolversTypes['ConversionSetNotesPayload']>, ParentType, ContextType, RequireFields<MutationConversionSetNotesArgs, 'input'>>;
  conversionUpdate?: Resolver<Maybe<ResolversTypes['ConversionUpdatePayload']>, ParentType, ContextType, RequireFields<MutationConversionUpdateArgs, 'input'>>;
  conversionUpdateDatapoints?: Resolver<Maybe<ResolversTypes['ConversionUpdateDatapointsPayload']>, ParentType, ContextType, RequireFields<MutationConversionUpdateDatapointsArgs, 'input'>>;
  datapointSetFavorite?: Resolver<Maybe<ResolversTypes['DatapointSetFavoritePayload']>, ParentType, ContextType, RequireFields<MutationDatapointSetFavoriteArgs, 'input'>>;
  datapointSetNotes?: Resolver<Maybe<ResolversTypes['DatapointSetNotesPayload']>, ParentType, ContextType, RequireFields<MutationDatapointSetNotesArgs, 'input'>>;
  datapointsCreate?: Resolver<Maybe<ResolversTypes['DatapointsCreatePayload']>, ParentType, ContextType, RequireFields<MutationDatapointsCreateArgs, 'input'>>;
  datapointsDelete?: Resolver<Maybe<ResolversTypes['DatapointsDeletePayload']>, ParentType, ContextType, RequireFields<MutationDatapointsDeleteArgs, 'input'>>;
  datapointsUpdate?: Resolver<Maybe<ResolversTypes['DatapointsUpdatePayload']>, ParentType, ContextType, RequireFields<MutationDatapointsUpdateArgs, 'input'>>;
  domainWhitelistAdd?: Resolver<Maybe<ResolversTypes['DomainWhitelistAddPayload']>, ParentType, ContextType, RequireFields<MutationDomainWhitelistAddArgs, 'input'>>;
  domainWhitelistRemove?: Resolver<Maybe<ResolversTypes['DomainWhitelistRemovePayload']>, ParentType, ContextType, RequireFields<MutationDomainWhitelistRemoveArgs, 'input'>>;
  emailReportCreate?: Resolver<Maybe<ResolversTypes['EmailReportCreatePayload']>, ParentType, ContextType, RequireFields<MutationEmailReportCreateArgs, 'input'>>;
  emailReportDelete?: Resolver<Maybe<ResolversTypes['EmailReportDeletePayload']>, ParentType, ContextType, RequireFields<MutationEmailReportDeleteArgs, 'input'>>;
  emailReportUpdate?: Resolver<Maybe<ResolversTypes['EmailReportUpdatePayload']>, ParentType, ContextType, RequireFields<MutationEmailReportUpdateArgs, 'input'>>;
  eventCreate?: Resolver<Maybe<ResolversTypes['EventCreatePayload']>, ParentType, ContextType, RequireFields<MutationEventCreateArgs, 'input'>>;
  exportDelete?: Resolver<Maybe<ResolversTypes['ExportDeletePayload']>, ParentType, ContextType, RequireFields<MutationExportDeleteArgs, 'input'>>;
  exportStart?: Resolver<Maybe<ResolversTypes['ExportStartPayload']>, ParentType, ContextType, RequireFields<MutationExportStartArgs, 'input'>>;
  filterGroupCreate?: Resolver<Maybe<ResolversTypes['FilterGroupCreatePayload']>, ParentType, ContextType, RequireFields<MutationFilterGroupCreateArgs, 'input'>>;
  filterGroupDelete?: Resolver<Maybe<ResolversTypes['FilterGroupDeletePayload']>, ParentType, ContextType, RequireFields<MutationFilterGroupDeleteArgs, 'input'>>;
  filterGroupUpdate?: Resolver<Maybe<ResolversTypes['FilterGroupUpdatePayload']>, ParentType, ContextType, RequireFields<MutationFilterGroupUpdateArgs, 'input'>>;
  filterGroupsDelete?: Resolver<Maybe<ResolversTypes['FilterGroupsDeletePayload']>, ParentType, ContextType, RequireFields<MutationFilterGroupsDeleteArgs, 'input'>>;
  filterGroupsUpdate?: Resolver<Maybe<ResolversTypes['FilterGroupsUpdatePayload']>, ParentType, ContextType, RequireFields<MutationFilterGroupsUpdateArgs, 'input'>>;
  guestCreate?: Resolver<Maybe<ResolversTypes['GuestCreatePayload']>, ParentType, ContextType, RequireFields<MutationGuestCreateArgs, 'input'>>;
  guestDelete?: Resolver<Maybe<ResolversTypes['GuestDeletePayload']>, ParentType, ContextType, RequireFields<MutationGuestDeleteArgs, 'input'>>;
  guestPermissionGrant?: Resolver<Maybe<ResolversTypes['GuestPermissionGrantPayload']>, ParentType, ContextType, RequireFields<MutationGuestPermissionGrantArgs, 'input'>>;
  guestPermissionRevoke?: Resolver<Maybe<ResolversTypes['GuestPermissionRevokePayload']>, ParentType, ContextType, RequireFields<MutationGuestPermissionRevokeArgs, 'input'>>;
  guestUpdate?: Resolver<Maybe<ResolversTypes['GuestUpdatePayload']>, ParentType, ContextType, RequireFields<MutationGuestUpdateArgs, 'input'>>;
  hitCreate?: Resolver<Maybe<ResolversTypes['HitCreatePayload']>, ParentType, ContextType, RequireFields<MutationHitCreateArgs, 'input'>>;
  ipBlacklistAdd?: Resolver<Maybe<ResolversTypes['IpBlacklistAddPayload']>, ParentType, ContextType, RequireFields<MutationIpBlacklistAddArgs, 'input'>>;
  ipBlacklistRemove?: Resolver<Maybe<ResolversTypes['IpBlacklistRemovePayload']>, ParentType, ContextType, RequireFields<MutationIpBlacklistRemoveArgs, 'input'>>;
  linkGroupCreate?: Resolver<Maybe<ResolversTypes['LinkGroupCreatePayload']>, ParentType, ContextType, RequireFields<MutationLinkGroupCreateArgs, 'input'>>;
  linkGroupDelete?: Resolver<Maybe<ResolversTypes['LinkGroupDeletePayload']>, ParentType, ContextType, RequireFields<MutationLinkGroupDeleteArgs, 'input'>>;
  linkGroupSetFavorite?: Resolver<Maybe<ResolversTypes['LinkGroupSetFavoritePayload']>, ParentType, ContextType, RequireFields<MutationLinkGroupSetFavoriteArgs, 'input'>>;
  linkGroupSetNotes?: Resolver<Maybe<ResolversTypes['LinkGroupSetNotesPayload']>, ParentType, ContextType, RequireFields<MutationLinkGroupSetNotesArgs, 'input'>>;
  linkGroupUpdate?: Resolver<Maybe<ResolversTypes['LinkGroupUpdatePayload']>, ParentType, ContextType, RequireFields<MutationLinkGroupUpdateArgs, 'input'>>;
  memberAdd?: Resolver<Maybe<ResolversTypes['MemberAddPayload']>, ParentType, ContextType, RequireFields<MutationMemberAddArgs, 'input'>>;
  memberRemove?: Resolver<Maybe<ResolversTypes['MemberRemovePayload']>, ParentType, ContextType, RequireFields<MutationMemberRemoveArgs, 'input'>>;
  memberSetRole?: Resolver<Maybe<ResolversTypes['MemberSetRolePayload']>, ParentType, ContextType, RequireFields<MutationMemberSetRoleArgs, 'input'>>;
  offerCreate?: Resolver<Maybe<ResolversTypes['OfferCreatePayload']>, ParentType, ContextType, RequireFields<MutationOfferCreateArgs, 'input'>>;
  redirectDomainCreate?: Resolver<Maybe<ResolversTypes['RedirectDomainCreatePayload']>, ParentType, ContextType, RequireFields<MutationRedirectDomainCreateArgs, 'input'>>;
  redirectDomainDelete?: Resolver<Maybe<ResolversTypes['RedirectDomainDeletePayload']>, ParentType, ContextType, RequireFields<MutationRedirectDomainDeleteArgs, 'input'>>;
  redirectDomainUpdate?: Resolver<Maybe<ResolversTypes['RedirectDomainUpdatePayload']>, ParentType, ContextType, RequireFields<MutationRedirectDomainUpdateArgs, 'input'>>;
  retargetingScriptCreate?: Resolver<Maybe<ResolversTypes['RetargetingScriptCreatePayload']>, ParentType, ContextType, RequireFields<MutationRetargetingScriptCreateArgs, 'input'>>;
  retargetingScriptDelete?: Resolver<Maybe<ResolversTypes['RetargetingScriptDeletePayload']>, ParentType, ContextType, RequireFields<MutationRetargetingScriptDeleteArgs, 'input'>>;
  retargetingScriptUpdate?: Resolver<Maybe<ResolversTypes['RetargetingScriptUpdatePayload']>, ParentType, ContextType, RequireFields<MutationRetargetingScriptUpdateArgs, 'input'>>;
  sessionKeepAlive?: Resolver<Maybe<ResolversTypes['SessionKeepAlivePayload']>, ParentType, ContextType, RequireFields<MutationSessionKeepAliveArgs, 'input'>>;
  tagAttach?: Resolver<Maybe<ResolversTypes['TagAttachPayload']>, ParentType, ContextType, RequireFields<MutationTagAttachArgs, 'input'>>;
  tagCreate?: Resolver<Maybe<ResolversTypes['TagCreatePayload']>, ParentType, ContextType, RequireFields<MutationTagCreateArgs, 'input'>>;
  tagDelete?: Resolver<Maybe<ResolversTypes['TagDeletePayload']>, ParentType, ContextType, RequireFields<MutationTagDeleteArgs, 'input'>>;
  tagDetach?: Resolver<Maybe<ResolversTypes['TagDetachPayload']>, ParentType, ContextType, RequireFields<MutationTagDetachArgs, 'input'>>;
  tagDetachAll?: Resolver<Maybe<ResolversTypes['TagDetachAllPayload']>, ParentType, ContextType, RequireFields<MutationTagDetachAllArgs, 'input'>>;
  tagRename?: Resolver<Maybe<ResolversTypes['TagRenamePayload']>, ParentType, ContextType, RequireFields<MutationTagRenameArgs, 'input'>>;
  trackingLinkCreate?: Resolver<Maybe<ResolversTypes['TrackingLinkCreatePayload']>, ParentType, ContextType, RequireFields<MutationTrackingLinkCreateArgs, 'input'>>;
  trackingLinkDelete?: Resolver<Maybe<ResolversTypes['TrackingLinkDeletePayload']>, ParentType, ContextType, RequireFields<MutationTrackingLinkDeleteArgs, 'input'>>;
  trackingLinkUpdate?: Resolver<Maybe<ResolversTypes['TrackingLinkUpdatePayload']>, ParentType, ContextType, RequireFields<MutationTrackingLinkUpdateArgs, 'input'>>;
  trackingPixelCreate?: Resolver<Maybe<ResolversTypes['TrackingPixelCreatePayload']>, ParentType, ContextType, RequireFields<MutationTrackingPixelCreateArgs, 'input'>>;
  trackingPixelDelete?: Resolver<Maybe<ResolversTypes['TrackingPixelDeletePayload']>, ParentType, ContextType, RequireFields<MutationTrackingPixelDeleteArgs, 'input'>>;
  trackingPixelUpdate?: Resolver<Maybe<ResolversTypes['TrackingPixelUpdatePayload']>, ParentType, ContextType, RequireFields<MutationTrackingPixelUpdateArgs, 'input'>>;
  websiteCreate?: Resolver<Maybe<ResolversTypes['WebsiteCreatePayload']>, ParentType, ContextType, RequireFields<MutationWebsiteCreateArgs, 'input'>>;
  websiteDelete?: Resolver<Maybe<ResolversTypes['WebsiteDeletePayload']>, ParentType, ContextType, RequireFields<MutationWebsiteDeleteArgs, 'input'>>;
  websiteResetIdentificationCode?: Resolver<Maybe<ResolversTypes['WebsiteResetIdentificationCodePayload']>, ParentType, ContextType, RequireFields<MutationWebsiteResetIdentificationCodeArgs, 'input'>>;
  websiteSetPublic?: Resolver<Maybe<ResolversTypes['WebsiteSetPublicPayload']>, ParentType, ContextType, RequireFields<MutationWebsiteSetPublicArgs, 'input'>>;
  websiteSetSubdomain?: Resolver<Maybe<ResolversTypes['WebsiteSetSubdomainPayload']>, ParentType, ContextType, RequireFields<MutationWebsiteSetSubdomainArgs, 'input'>>;
  websiteSetTimeZone?: Resolver<Maybe<ResolversTypes['WebsiteSetTimeZonePayload']>, ParentType, ContextType, RequireFields<MutationWebsiteSetTimeZoneArgs, 'input'>>;
  websiteSetTitleGrouping?: Resolver<Maybe<ResolversTypes['WebsiteSetTitleGroupingPayload']>, ParentType, ContextType, RequireFields<MutationWebsiteSetTitleGroupingArgs, 'input'>>;
};

export type MutationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MutationPayload'] = ResolversParentTypes['MutationPayload']> = {
  __resolveType: TypeResolveFn<'AccessLinkCreatePayload' | 'AccessLinkDeletePayload' | 'AccessLinkUpdatePayload' | 'AccountUpdatePayload' | 'ApiClientCreatePayload' | 'ApiClientDeletePayload' | 'ApiClientUpdatePayload' | 'CampaignCreatePayload' | 'ConversionAttachDatapointPayload' | 'ConversionCreatePayload' | 'ConversionDeletePayload' | 'ConversionDetachDatapointPayload' | 'ConversionGoalCreatePayload' | 'ConversionGoalDeletePayload' | 'ConversionGoalUpdatePayload' | 'ConversionReplaceDatapointPayload' | 'ConversionSetNotesPayload' | 'ConversionUpdateDatapointsPayload' | 'ConversionUpdatePayload' | 'DatapointSetFavoritePayload' | 'DatapointSetNotesPayload' | 'DatapointsCreatePayload' | 'DatapointsDeletePayload' | 'DatapointsUpdatePayload' | 'DomainWhitelistAddPayload' | 'DomainWhitelistRemovePayload' | 'EmailReportCreatePayload' | 'EmailReportDeletePayload' | 'EmailReportUpdatePayload' | 'EventCreatePayload' | 'ExportDeletePayload' | 'ExportStartPayload' | 'FilterGroupCreatePayload' | 'FilterGroupDeletePayload' | 'FilterGroupUpdatePayload' | 'FilterGroupsDeletePayload' | 'FilterGroupsUpdatePayload' | 'GuestCreatePayload' | 'GuestDeletePayload' | 'GuestPermissionGrantPayload' | 'GuestPermissionRevokePayload' | 'GuestUpdatePayload' | 'HitCreatePayload' | 'IpBlacklistAddPayload' | 'IpBlacklistRemovePayload' | 'LinkGroupCreatePayload' | 'LinkGroupDeletePayload' | 'LinkGroupSetFavoritePayload' | 'LinkGroupSetNotesPayload' | 'LinkGroupUpdatePayload' | 'MemberAddPayload' | 'MemberRemovePayload' | 'MemberSetRolePayload' | 'OfferCreatePayload' | 'RedirectDomainCreatePayload' | 'RedirectDomainDeletePayload' | 'RedirectDomainUpdatePayload' | 'RetargetingScriptCreatePayload' | 'RetargetingScriptDeletePayload' | 'RetargetingScriptUpdatePayload' | 'SessionKeepAlivePayload' | 'TagAttachPayload' | 'TagCreatePayload' | 'TagDeletePayload' | 'TagDetachAllPayload' | 'TagDetachPayload' | 'TagRenamePayload' | 'TrackingLinkCreatePayload' | 'TrackingLinkDeletePayload' | 'TrackingLinkUpdatePayload' | 'TrackingPixelCreatePayload' | 'TrackingPixelDeletePayload' | 'TrackingPixelUpdatePayload' | 'WebsiteCreatePayload' | 'WebsiteDeletePayload' | 'WebsiteResetIdentificationCodePayload' | 'WebsiteSetPublicPayload' | 'WebsiteSetSubdomainPayload' | 'WebsiteSetTimeZonePayload' | 'WebsiteSetTitleGroupingPayload', ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AccessLink' | 'Account' | 'ApiClient' | 'Campaign' | 'Conversion' | 'ConversionGoal' | 'DomainWhitelistEntry' | 'EmailReport' | 'Export' | 'FilterGroup' | 'Guest' | 'IpBlacklistEntry' | 'LinkGroup' | 'Member' | 'Offer' | 'Page' | 'RedirectDomain' | 'RetargetingScript' | 'Tag' | 'TrackingLink' | 'TrackingPixel' | 'Website', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  affiliateNetwork?: Resolver<Maybe<ResolversTypes['AffiliateNetwork']>, ParentType, ContextType>;
  breakdown?: Resolver<Maybe<ResolversTypes['Breakdown']>, ParentType, ContextType, RequireFields<OfferBreakdownArgs, 'by' | 'first' | 'range'>>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fraud?: Resolver<Maybe<ResolversTypes['FraudSummary']>, ParentType, ContextType, RequireFields<OfferFraudArgs, 'range'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPayoutPerConversion?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  landingPage?: Resolver<Maybe<ResolversTypes['LandingPage']>, ParentType, ContextType, RequireFields<OfferLandingPageArgs, 'range'>>;
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

export type OfferCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferCreatePayload'] = ResolversParentTypes['OfferCreatePayload']> = {
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Page'] = ResolversParentTypes['Page']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  breakdown?: Resolver<Maybe<ResolversTypes['Breakdown']>, ParentType, ContextType, RequireFields<PageBreakdownArgs, 'by' | 'first' | 'range'>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['PageLinkConnection']>, ParentType, ContextType, RequireFields<PageLinksArgs, 'first' | 'range' | 'status'>>;
  metrics?: Resolver<Maybe<ResolversTypes['Metrics']>, ParentType, ContextType, RequireFields<PageMetricsArgs, 'range'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  series?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, ParentType, ContextType, RequireFields<PageSeriesArgs, 'interval' | 'range'>>;
  status?: Resolver<Maybe<ResolversTypes['DatapointStatus']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unmatchedLinks?: Resolver<Maybe<ResolversTypes['UnmatchedLinkConnection']>, ParentType, ContextType, RequireFields<PageUnmatchedLinksArgs, 'first' | 'range' | 'status'>>;
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

export type PageDurationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageDuration'] = ResolversParentTypes['PageDuration']> = {
  averageSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageDurationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageDurationConnection'] = ResolversParentTypes['PageDurationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PageDurationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PageDuration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type PageDurationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageDurationEdge'] = ResolversParentTypes['PageDurationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PageDuration'], ParentType, ContextType>;
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

export type PageLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageLink'] = ResolversParentTypes['PageLink']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Datapoint'], ParentType, ContextType>;
  matchedBy?: Resolver<ResolversTypes['MatchedBy'], ParentType, ContextType>;
};

export type PageLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageLinkConnection'] = ResolversParentTypes['PageLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PageLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PageLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type PageLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageLinkEdge'] = ResolversParentTypes['PageLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PageLink'], ParentType, ContextType>;
};

export type PairedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paired'] = ResolversParentTypes['Paired']> = {
  __resolveType: TypeResolveFn<'Conversion' | 'ConversionGoal', ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['GoalCounterpart']>, ParentType, ContextType, RequireFields<PairedCounterpartArgs, 'range'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type RedirectDomainCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedirectDomainCreatePayload'] = ResolversParentTypes['RedirectDomainCreatePayload']> = {
  redirectDomain?: Resolver<Maybe<ResolversTypes['RedirectDomain']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RedirectDomainDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedirectDomainDeletePayload'] = ResolversParentTypes['RedirectDomainDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RedirectDomainUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedirectDomainUpdatePayload'] = ResolversParentTypes['RedirectDomainUpdatePayload']> = {
  redirectDomain?: Resolver<Maybe<ResolversTypes['RedirectDomain']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  datapoints?: Resolver<Maybe<ResolversTypes['DatapointConnection']>, ParentType, ContextType, RequireFields<RetargetingScriptDatapointsArgs, 'first' | 'status'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetargetingScriptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetargetingScriptConnection'] = ResolversParentTypes['RetargetingScriptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RetargetingScriptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RetargetingScript']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type RetargetingScriptCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetargetingScriptCreatePayload'] = ResolversParentTypes['RetargetingScriptCreatePayload']> = {
  retargetingScript?: Resolver<Maybe<ResolversTypes['RetargetingScript']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetargetingScriptDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetargetingScriptDeletePayload'] = ResolversParentTypes['RetargetingScriptDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetargetingScriptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetargetingScriptEdge'] = ResolversParentTypes['RetargetingScriptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RetargetingScript'], ParentType, ContextType>;
};

export type RetargetingScriptUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetargetingScriptUpdatePayload'] = ResolversParentTypes['RetargetingScriptUpdatePayload']> = {
  retargetingScript?: Resolver<Maybe<ResolversTypes['RetargetingScript']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SearchKeywordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchKeyword'] = ResolversParentTypes['SearchKeyword']> = {
  clickThroughRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  clicks?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  impressions?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchKeywordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchKeywordConnection'] = ResolversParentTypes['SearchKeywordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchKeywordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchKeyword']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type SearchKeywordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchKeywordEdge'] = ResolversParentTypes['SearchKeywordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchKeyword'], ParentType, ContextType>;
};

export type SeriesPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesPoint'] = ResolversParentTypes['SeriesPoint']> = {
  metrics?: Resolver<ResolversTypes['Metrics'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type SessionDurationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionDuration'] = ResolversParentTypes['SessionDuration']> = {
  averageSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type SessionKeepAlivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionKeepAlivePayload'] = ResolversParentTypes['SessionKeepAlivePayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  wasSent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  datapoints?: Resolver<Maybe<ResolversTypes['DatapointConnection']>, ParentType, ContextType, RequireFields<TagDatapointsArgs, 'first' | 'order' | 'range' | 'status'>>;
  groups?: Resolver<Maybe<ResolversTypes['GroupConnection']>, ParentType, ContextType, RequireFields<TagGroupsArgs, 'first' | 'order' | 'range' | 'status'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  taggedDatapoints?: Resolver<Maybe<ResolversTypes['DatapointConnection']>, ParentType, ContextType, RequireFields<TagTaggedDatapointsArgs, 'first' | 'status'>>;
  taggedGroups?: Resolver<Maybe<ResolversTypes['GroupConnection']>, ParentType, ContextType, RequireFields<TagTaggedGroupsArgs, 'first' | 'status'>>;
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TagAttachPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagAttachPayload'] = ResolversParentTypes['TagAttachPayload']> = {
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TagConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagConnection'] = ResolversParentTypes['TagConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TagEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type TagCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagCreatePayload'] = ResolversParentTypes['TagCreatePayload']> = {
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TagDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagDeletePayload'] = ResolversParentTypes['TagDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TagDetachAllPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagDetachAllPayload'] = ResolversParentTypes['TagDetachAllPayload']> = {
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TagDetachPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagDetachPayload'] = ResolversParentTypes['TagDetachPayload']> = {
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TagEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagEdge'] = ResolversParentTypes['TagEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tag'], ParentType, ContextType>;
};

export type TagRenamePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagRenamePayload'] = ResolversParentTypes['TagRenamePayload']> = {
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  metadata?: Resolver<Maybe<ResolversTypes['EventMetadataConnection']>, ParentType, ContextType, RequireFields<TrackedEventMetadataArgs, 'first' | 'key'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  views?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  visitors?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type TrackedEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackedEventConnection'] = ResolversParentTypes['TrackedEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrackedEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TrackedEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type TrackedEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackedEventEdge'] = ResolversParentTypes['TrackedEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrackedEvent'], ParentType, ContextType>;
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
  fraud?: Resolver<Maybe<ResolversTypes['FraudSummary']>, ParentType, ContextType, RequireFields<TrackingLinkFraudArgs, 'range'>>;
  goals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Conversion']>>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['LinkGroup']>, ParentType, ContextType>;
  hidesDestination?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hits?: Resolver<Maybe<ResolversTypes['HitConnection']>, ParentType, ContextType, RequireFields<TrackingLinkHitsArgs, 'first' | 'range'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isABTest?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isPublic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  landingPage?: Resolver<Maybe<ResolversTypes['LandingPage']>, ParentType, ContextType, RequireFields<TrackingLinkLandingPageArgs, 'range'>>;
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
  topReport?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BreakdownRow']>>, ParentType, ContextType, RequireFields<TrackingLinkTopReportArgs, 'first' | 'range' | 'type'>>;
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrackingLinkCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackingLinkCreatePayload'] = ResolversParentTypes['TrackingLinkCreatePayload']> = {
  trackingLink?: Resolver<Maybe<ResolversTypes['TrackingLink']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrackingLinkDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackingLinkDeletePayload'] = ResolversParentTypes['TrackingLinkDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrackingLinkUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackingLinkUpdatePayload'] = ResolversParentTypes['TrackingLinkUpdatePayload']> = {
  trackingLink?: Resolver<Maybe<ResolversTypes['TrackingLink']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  hits?: Resolver<Maybe<ResolversTypes['HitConnection']>, ParentType, ContextType, RequireFields<TrackingPixelHitsArgs, 'first' | 'range'>>;
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
  topReport?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BreakdownRow']>>, ParentType, ContextType, RequireFields<TrackingPixelTopReportArgs, 'first' | 'range' | 'type'>>;
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrackingPixelCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackingPixelCreatePayload'] = ResolversParentTypes['TrackingPixelCreatePayload']> = {
  trackingPixel?: Resolver<Maybe<ResolversTypes['TrackingPixel']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrackingPixelDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackingPixelDeletePayload'] = ResolversParentTypes['TrackingPixelDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrackingPixelUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackingPixelUpdatePayload'] = ResolversParentTypes['TrackingPixelUpdatePayload']> = {
  trackingPixel?: Resolver<Maybe<ResolversTypes['TrackingPixel']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrafficSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrafficSource'] = ResolversParentTypes['TrafficSource']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  upstreamId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UnmatchedLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmatchedLink'] = ResolversParentTypes['UnmatchedLink']> = {
  link?: Resolver<ResolversTypes['Datapoint'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unmatchedReason?: Resolver<ResolversTypes['UnmatchedReason'], ParentType, ContextType>;
};

export type UnmatchedLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmatchedLinkConnection'] = ResolversParentTypes['UnmatchedLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnmatchedLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UnmatchedLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type UnmatchedLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmatchedLinkEdge'] = ResolversParentTypes['UnmatchedLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnmatchedLink'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VisitedPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitedPage'] = ResolversParentTypes['VisitedPage']> = {
  averageSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bounceRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  bounces?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Page']>, ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  shareOfViews?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shareOfVisitors?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  views?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  visitors?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type VisitedPageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitedPageConnection'] = ResolversParentTypes['VisitedPageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VisitedPageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VisitedPage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type VisitedPageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitedPageEdge'] = ResolversParentTypes['VisitedPageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VisitedPage'], ParentType, ContextType>;
};

export type WebsiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Website'] = ResolversParentTypes['Website']> = {
  accessLinks?: Resolver<Maybe<ResolversTypes['AccessLinkConnection']>, ParentType, ContextType, RequireFields<WebsiteAccessLinksArgs, 'first'>>;
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  activeVisitors?: Resolver<Maybe<ResolversTypes['ActiveVisitors']>, ParentType, ContextType, RequireFields<WebsiteActiveVisitorsArgs, 'lastSeconds'>>;
  apiClients?: Resolver<Maybe<ResolversTypes['ApiClientConnection']>, ParentType, ContextType, RequireFields<WebsiteApiClientsArgs, 'first'>>;
  breakdown?: Resolver<Maybe<ResolversTypes['Breakdown']>, ParentType, ContextType, RequireFields<WebsiteBreakdownArgs, 'by' | 'first' | 'range'>>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  emailReports?: Resolver<Maybe<ResolversTypes['EmailReportConnection']>, ParentType, ContextType, RequireFields<WebsiteEmailReportsArgs, 'first'>>;
  entryPages?: Resolver<Maybe<ResolversTypes['EntryPageConnection']>, ParentType, ContextType, RequireFields<WebsiteEntryPagesArgs, 'first' | 'includeAverageTimeOnPage' | 'range'>>;
  eventList?: Resolver<Maybe<ResolversTypes['EventListItemConnection']>, ParentType, ContextType, RequireFields<WebsiteEventListArgs, 'first' | 'range'>>;
  exitPages?: Resolver<Maybe<ResolversTypes['ExitPageConnection']>, ParentType, ContextType, RequireFields<WebsiteExitPagesArgs, 'first' | 'range'>>;
  goals?: Resolver<Maybe<ResolversTypes['ConversionGoalConnection']>, ParentType, ContextType, RequireFields<WebsiteGoalsArgs, 'first' | 'order' | 'range'>>;
  groupsByTitle?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  growth?: Resolver<Maybe<ResolversTypes['WebsiteGrowth']>, ParentType, ContextType, RequireFields<WebsiteGrowthArgs, 'range'>>;
  hostname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identificationCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isPublic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  keywords?: Resolver<Maybe<ResolversTypes['SearchKeywordConnection']>, ParentType, ContextType, RequireFields<WebsiteKeywordsArgs, 'first' | 'range'>>;
  members?: Resolver<Maybe<ResolversTypes['MemberConnection']>, ParentType, ContextType, RequireFields<WebsiteMembersArgs, 'first'>>;
  metrics?: Resolver<Maybe<ResolversTypes['Metrics']>, ParentType, ContextType, RequireFields<WebsiteMetricsArgs, 'range'>>;
  ownRole?: Resolver<Maybe<ResolversTypes['MemberRole']>, ParentType, ContextType>;
  pageDurations?: Resolver<Maybe<ResolversTypes['PageDurationConnection']>, ParentType, ContextType, RequireFields<WebsitePageDurationsArgs, 'first' | 'range'>>;
  pages?: Resolver<Maybe<ResolversTypes['PageConnection']>, ParentType, ContextType, RequireFields<WebsitePagesArgs, 'first' | 'order' | 'range'>>;
  provider?: Resolver<ResolversTypes['ProviderId'], ParentType, ContextType>;
  searchConsoleDomain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, ParentType, ContextType, RequireFields<WebsiteSeriesArgs, 'interval' | 'range'>>;
  sessionDurations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SessionDuration']>>, ParentType, ContextType, RequireFields<WebsiteSessionDurationsArgs, 'range'>>;
  subdomain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['TimeZone']>, ParentType, ContextType>;
  trackedEvents?: Resolver<Maybe<ResolversTypes['TrackedEventConnection']>, ParentType, ContextType, RequireFields<WebsiteTrackedEventsArgs, 'first' | 'range'>>;
  traffic?: Resolver<Maybe<ResolversTypes['WebsiteTraffic']>, ParentType, ContextType, RequireFields<WebsiteTrafficArgs, 'filter' | 'range'>>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  upstreamId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visitedPages?: Resolver<Maybe<ResolversTypes['VisitedPageConnection']>, ParentType, ContextType, RequireFields<WebsiteVisitedPagesArgs, 'first' | 'includeAverageTimeOnPage' | 'range'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebsiteCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebsiteCreatePayload'] = ResolversParentTypes['WebsiteCreatePayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['Website']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebsiteDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebsiteDeletePayload'] = ResolversParentTypes['WebsiteDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebsiteGrowthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebsiteGrowth'] = ResolversParentTypes['WebsiteGrowth']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bounceRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  range?: Resolver<ResolversTypes['DayRange'], ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  timeSpent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  views?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  visitors?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type WebsiteResetIdentificationCodePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebsiteResetIdentificationCodePayload'] = ResolversParentTypes['WebsiteResetIdentificationCodePayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['Website']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebsiteSetPublicPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebsiteSetPublicPayload'] = ResolversParentTypes['WebsiteSetPublicPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['Website']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebsiteSetSubdomainPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebsiteSetSubdomainPayload'] = ResolversParentTypes['WebsiteSetSubdomainPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['Website']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebsiteSetTimeZonePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebsiteSetTimeZonePayload'] = ResolversParentTypes['WebsiteSetTimeZonePayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['Website']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebsiteSetTitleGroupingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebsiteSetTitleGroupingPayload'] = ResolversParentTypes['WebsiteSetTitleGroupingPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['Website']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebsiteTrafficResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebsiteTraffic'] = ResolversParentTypes['WebsiteTraffic']> = {
  breakdown?: Resolver<Maybe<ResolversTypes['Breakdown']>, ParentType, ContextType, RequireFields<WebsiteTrafficBreakdownArgs, 'by' | 'first'>>;
  metrics?: Resolver<Maybe<ResolversTypes['Metrics']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SeriesPoint']>>, ParentType, ContextType, RequireFields<WebsiteTrafficSeriesArgs, 'interval'>>;
};

export type Resolvers<ContextType = Context> = {
  AccessLink?: AccessLinkResolvers<ContextType>;
  AccessLinkConnection?: AccessLinkConnectionResolvers<ContextType>;
  AccessLinkCreatePayload?: AccessLinkCreatePayloadResolvers<ContextType>;
  AccessLinkDeletePayload?: AccessLinkDeletePayloadResolvers<ContextType>;
  AccessLinkEdge?: AccessLinkEdgeResolvers<ContextType>;
  AccessLinkUpdatePayload?: AccessLinkUpdatePayloadResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  AccountConnection?: AccountConnectionResolvers<ContextType>;
  AccountEdge?: AccountEdgeResolvers<ContextType>;
  AccountPlan?: AccountPlanResolvers<ContextType>;
  AccountProfile?: AccountProfileResolvers<ContextType>;
  AccountUpdatePayload?: AccountUpdatePayloadResolvers<ContextType>;
  ActivePage?: ActivePageResolvers<ContextType>;
  ActiveVisitors?: ActiveVisitorsResolvers<ContextType>;
  AffiliateNetwork?: AffiliateNetworkResolvers<ContextType>;
  ApiClient?: ApiClientResolvers<ContextType>;
  ApiClientConnection?: ApiClientConnectionResolvers<ContextType>;
  ApiClientCreatePayload?: ApiClientCreatePayloadResolvers<ContextType>;
  ApiClientDeletePayload?: ApiClientDeletePayloadResolvers<ContextType>;
  ApiClientEdge?: ApiClientEdgeResolvers<ContextType>;
  ApiClientUpdatePayload?: ApiClientUpdatePayloadResolvers<ContextType>;
  Breakdown?: BreakdownResolvers<ContextType>;
  BreakdownRow?: BreakdownRowResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  CampaignCreatePayload?: CampaignCreatePayloadResolvers<ContextType>;
  CampaignParameter?: CampaignParameterResolvers<ContextType>;
  ClickEvent?: ClickEventResolvers<ContextType>;
  Conversion?: ConversionResolvers<ContextType>;
  ConversionAttachDatapointPayload?: ConversionAttachDatapointPayloadResolvers<ContextType>;
  ConversionCreatePayload?: ConversionCreatePayloadResolvers<ContextType>;
  ConversionDeletePayload?: ConversionDeletePayloadResolvers<ContextType>;
  ConversionDetachDatapointPayload?: ConversionDetachDatapointPayloadResolvers<ContextType>;
  ConversionEvent?: ConversionEventResolvers<ContextType>;
  ConversionGoal?: ConversionGoalResolvers<ContextType>;
  ConversionGoalConnection?: ConversionGoalConnectionResolvers<ContextType>;
  ConversionGoalCreatePayload?: ConversionGoalCreatePayloadResolvers<ContextType>;
  ConversionGoalDeletePayload?: ConversionGoalDeletePayloadResolvers<ContextType>;
  ConversionGoalEdge?: ConversionGoalEdgeResolvers<ContextType>;
  ConversionGoalUpdatePayload?: ConversionGoalUpdatePayloadResolvers<ContextType>;
  ConversionReplaceDatapointPayload?: ConversionReplaceDatapointPayloadResolvers<ContextType>;
  ConversionSetNotesPayload?: ConversionSetNotesPayloadResolvers<ContextType>;
  ConversionUpdateDatapointsPayload?: ConversionUpdateDatapointsPayloadResolvers<ContextType>;
  ConversionUpdateDatapointsResult?: ConversionUpdateDatapointsResultResolvers<ContextType>;
  ConversionUpdatePayload?: ConversionUpdatePayloadResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Datapoint?: DatapointResolvers<ContextType>;
  DatapointConnection?: DatapointConnectionResolvers<ContextType>;
  DatapointEdge?: DatapointEdgeResolvers<ContextType>;
  DatapointFigures?: DatapointFiguresResolvers<ContextType>;
  DatapointFiguresConnection?: DatapointFiguresConnectionResolvers<ContextType>;
  DatapointFiguresEdge?: DatapointFiguresEdgeResolvers<ContextType>;
  DatapointSetFavoritePayload?: DatapointSetFavoritePayloadResolvers<ContextType>;
  DatapointSetNotesPayload?: DatapointSetNotesPayloadResolvers<ContextType>;
  DatapointsCreatePayload?: DatapointsCreatePayloadResolvers<ContextType>;
  DatapointsCreateResult?: DatapointsCreateResultResolvers<ContextType>;
  DatapointsDeletePayload?: DatapointsDeletePayloadResolvers<ContextType>;
  DatapointsDeleteResult?: DatapointsDeleteResultResolvers<ContextType>;
  DatapointsUpdatePayload?: DatapointsUpdatePayloadResolvers<ContextType>;
  DatapointsUpdateResult?: DatapointsUpdateResultResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DayRange?: DayRangeResolvers<ContextType>;
  Domain?: DomainResolvers<ContextType>;
  DomainConnection?: DomainConnectionResolvers<ContextType>;
  DomainEdge?: DomainEdgeResolvers<ContextType>;
  DomainWhitelistAddPayload?: DomainWhitelistAddPayloadResolvers<ContextType>;
  DomainWhitelistConnection?: DomainWhitelistConnectionResolvers<ContextType>;
  DomainWhitelistEdge?: DomainWhitelistEdgeResolvers<ContextType>;
  DomainWhitelistEntry?: DomainWhitelistEntryResolvers<ContextType>;
  DomainWhitelistRemovePayload?: DomainWhitelistRemovePayloadResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  EmailReport?: EmailReportResolvers<ContextType>;
  EmailReportConnection?: EmailReportConnectionResolvers<ContextType>;
  EmailReportCreatePayload?: EmailReportCreatePayloadResolvers<ContextType>;
  EmailReportCreateResult?: EmailReportCreateResultResolvers<ContextType>;
  EmailReportDeletePayload?: EmailReportDeletePayloadResolvers<ContextType>;
  EmailReportEdge?: EmailReportEdgeResolvers<ContextType>;
  EmailReportUpdatePayload?: EmailReportUpdatePayloadResolvers<ContextType>;
  EntryPage?: EntryPageResolvers<ContextType>;
  EntryPageConnection?: EntryPageConnectionResolvers<ContextType>;
  EntryPageEdge?: EntryPageEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventCreatePayload?: EventCreatePayloadResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventListItem?: EventListItemResolvers<ContextType>;
  EventListItemConnection?: EventListItemConnectionResolvers<ContextType>;
  EventListItemEdge?: EventListItemEdgeResolvers<ContextType>;
  EventMetadata?: EventMetadataResolvers<ContextType>;
  EventMetadataConnection?: EventMetadataConnectionResolvers<ContextType>;
  EventMetadataEdge?: EventMetadataEdgeResolvers<ContextType>;
  EventMetadataPair?: EventMetadataPairResolvers<ContextType>;
  ExitPage?: ExitPageResolvers<ContextType>;
  ExitPageConnection?: ExitPageConnectionResolvers<ContextType>;
  ExitPageEdge?: ExitPageEdgeResolvers<ContextType>;
  Export?: ExportResolvers<ContextType>;
  ExportConnection?: ExportConnectionResolvers<ContextType>;
  ExportDeletePayload?: ExportDeletePayloadResolvers<ContextType>;
  ExportEdge?: ExportEdgeResolvers<ContextType>;
  ExportStartPayload?: ExportStartPayloadResolvers<ContextType>;
  FilterGroup?: FilterGroupResolvers<ContextType>;
  FilterGroupCreatePayload?: FilterGroupCreatePayloadResolvers<ContextType>;
  FilterGroupDeletePayload?: FilterGroupDeletePayloadResolvers<ContextType>;
  FilterGroupUpdatePayload?: FilterGroupUpdatePayloadResolvers<ContextType>;
  FilterGroupsDeletePayload?: FilterGroupsDeletePayloadResolvers<ContextType>;
  FilterGroupsDeleteResult?: FilterGroupsDeleteResultResolvers<ContextType>;
  FilterGroupsUpdatePayload?: FilterGroupsUpdatePayloadResolvers<ContextType>;
  FilterGroupsUpdateResult?: FilterGroupsUpdateResultResolvers<ContextType>;
  FraudSummary?: FraudSummaryResolvers<ContextType>;
  Goal?: GoalResolvers<ContextType>;
  GoalConnection?: GoalConnectionResolvers<ContextType>;
  GoalCounterpart?: GoalCounterpartResolvers<ContextType>;
  GoalEdge?: GoalEdgeResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupConnection?: GroupConnectionResolvers<ContextType>;
  GroupEdge?: GroupEdgeResolvers<ContextType>;
  Guest?: GuestResolvers<ContextType>;
  GuestConnection?: GuestConnectionResolvers<ContextType>;
  GuestConversionView?: GuestConversionViewResolvers<ContextType>;
  GuestCreatePayload?: GuestCreatePayloadResolvers<ContextType>;
  GuestDeletePayload?: GuestDeletePayloadResolvers<ContextType>;
  GuestEdge?: GuestEdgeResolvers<ContextType>;
  GuestPermission?: GuestPermissionResolvers<ContextType>;
  GuestPermissionConnection?: GuestPermissionConnectionResolvers<ContextType>;
  GuestPermissionEdge?: GuestPermissionEdgeResolvers<ContextType>;
  GuestPermissionGrantPayload?: GuestPermissionGrantPayloadResolvers<ContextType>;
  GuestPermissionRevokePayload?: GuestPermissionRevokePayloadResolvers<ContextType>;
  GuestUpdatePayload?: GuestUpdatePayloadResolvers<ContextType>;
  Hit?: HitResolvers<ContextType>;
  HitConnection?: HitConnectionResolvers<ContextType>;
  HitConversion?: HitConversionResolvers<ContextType>;
  HitCreatePayload?: HitCreatePayloadResolvers<ContextType>;
  HitEdge?: HitEdgeResolvers<ContextType>;
  ImpressionEvent?: ImpressionEventResolvers<ContextType>;
  Integration?: IntegrationResolvers<ContextType>;
  IpBlacklistAddPayload?: IpBlacklistAddPayloadResolvers<ContextType>;
  IpBlacklistConnection?: IpBlacklistConnectionResolvers<ContextType>;
  IpBlacklistEdge?: IpBlacklistEdgeResolvers<ContextType>;
  IpBlacklistEntry?: IpBlacklistEntryResolvers<ContextType>;
  IpBlacklistRemovePayload?: IpBlacklistRemovePayloadResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Judged?: JudgedResolvers<ContextType>;
  LandingGoal?: LandingGoalResolvers<ContextType>;
  LandingGoalConnection?: LandingGoalConnectionResolvers<ContextType>;
  LandingGoalEdge?: LandingGoalEdgeResolvers<ContextType>;
  LandingPage?: LandingPageResolvers<ContextType>;
  LeadsToPage?: LeadsToPageResolvers<ContextType>;
  LinkGroup?: LinkGroupResolvers<ContextType>;
  LinkGroupCreatePayload?: LinkGroupCreatePayloadResolvers<ContextType>;
  LinkGroupDeletePayload?: LinkGroupDeletePayloadResolvers<ContextType>;
  LinkGroupSetFavoritePayload?: LinkGroupSetFavoritePayloadResolvers<ContextType>;
  LinkGroupSetNotesPayload?: LinkGroupSetNotesPayloadResolvers<ContextType>;
  LinkGroupUpdatePayload?: LinkGroupUpdatePayloadResolvers<ContextType>;
  Linked?: LinkedResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Measured?: MeasuredResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberAddPayload?: MemberAddPayloadResolvers<ContextType>;
  MemberAddResult?: MemberAddResultResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  MemberRemovePayload?: MemberRemovePayloadResolvers<ContextType>;
  MemberSetRolePayload?: MemberSetRolePayloadResolvers<ContextType>;
  MetricGap?: MetricGapResolvers<ContextType>;
  MetricSupport?: MetricSupportResolvers<ContextType>;
  Metrics?: MetricsResolvers<ContextType>;
  MetricsSource?: MetricsSourceResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MutationPayload?: MutationPayloadResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  OfferCreatePayload?: OfferCreatePayloadResolvers<ContextType>;
  Page?: PageResolvers<ContextType>;
  PageConnection?: PageConnectionResolvers<ContextType>;
  PageDuration?: PageDurationResolvers<ContextType>;
  PageDurationConnection?: PageDurationConnectionResolvers<ContextType>;
  PageDurationEdge?: PageDurationEdgeResolvers<ContextType>;
  PageEdge?: PageEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PageLink?: PageLinkResolvers<ContextType>;
  PageLinkConnection?: PageLinkConnectionResolvers<ContextType>;
  PageLinkEdge?: PageLinkEdgeResolvers<ContextType>;
  Paired?: PairedResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimit?: RateLimitResolvers<ContextType>;
  RedirectDomain?: RedirectDomainResolvers<ContextType>;
  RedirectDomainCreatePayload?: RedirectDomainCreatePayloadResolvers<ContextType>;
  RedirectDomainDeletePayload?: RedirectDomainDeletePayloadResolvers<ContextType>;
  RedirectDomainUpdatePayload?: RedirectDomainUpdatePayloadResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportFigures?: ReportFiguresResolvers<ContextType>;
  ReportKey?: ReportKeyResolvers<ContextType>;
  ReportRow?: ReportRowResolvers<ContextType>;
  ReportRowConnection?: ReportRowConnectionResolvers<ContextType>;
  ReportRowEdge?: ReportRowEdgeResolvers<ContextType>;
  ReportTotals?: ReportTotalsResolvers<ContextType>;
  RetargetingScript?: RetargetingScriptResolvers<ContextType>;
  RetargetingScriptConnection?: RetargetingScriptConnectionResolvers<ContextType>;
  RetargetingScriptCreatePayload?: RetargetingScriptCreatePayloadResolvers<ContextType>;
  RetargetingScriptDeletePayload?: RetargetingScriptDeletePayloadResolvers<ContextType>;
  RetargetingScriptEdge?: RetargetingScriptEdgeResolvers<ContextType>;
  RetargetingScriptUpdatePayload?: RetargetingScriptUpdatePayloadResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SearchKeyword?: SearchKeywordResolvers<ContextType>;
  SearchKeywordConnection?: SearchKeywordConnectionResolvers<ContextType>;
  SearchKeywordEdge?: SearchKeywordEdgeResolvers<ContextType>;
  SeriesPoint?: SeriesPointResolvers<ContextType>;
  SessionDuration?: SessionDurationResolvers<ContextType>;
  SessionKeepAlivePayload?: SessionKeepAlivePayloadResolvers<ContextType>;
  Tag?: TagResolvers<ContextType>;
  TagAttachPayload?: TagAttachPayloadResolvers<ContextType>;
  TagConnection?: TagConnectionResolvers<ContextType>;
  TagCreatePayload?: TagCreatePayloadResolvers<ContextType>;
  TagDeletePayload?: TagDeletePayloadResolvers<ContextType>;
  TagDetachAllPayload?: TagDetachAllPayloadResolvers<ContextType>;
  TagDetachPayload?: TagDetachPayloadResolvers<ContextType>;
  TagEdge?: TagEdgeResolvers<ContextType>;
  TagRenamePayload?: TagRenamePayloadResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  TrackedEvent?: TrackedEventResolvers<ContextType>;
  TrackedEventConnection?: TrackedEventConnectionResolvers<ContextType>;
  TrackedEventEdge?: TrackedEventEdgeResolvers<ContextType>;
  TrackingLink?: TrackingLinkResolvers<ContextType>;
  TrackingLinkCreatePayload?: TrackingLinkCreatePayloadResolvers<ContextType>;
  TrackingLinkDeletePayload?: TrackingLinkDeletePayloadResolvers<ContextType>;
  TrackingLinkUpdatePayload?: TrackingLinkUpdatePayloadResolvers<ContextType>;
  TrackingPixel?: TrackingPixelResolvers<ContextType>;
  TrackingPixelCreatePayload?: TrackingPixelCreatePayloadResolvers<ContextType>;
  TrackingPixelDeletePayload?: TrackingPixelDeletePayloadResolvers<ContextType>;
  TrackingPixelUpdatePayload?: TrackingPixelUpdatePayloadResolvers<ContextType>;
  TrafficSource?: TrafficSourceResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UnmatchedLink?: UnmatchedLinkResolvers<ContextType>;
  UnmatchedLinkConnection?: UnmatchedLinkConnectionResolvers<ContextType>;
  UnmatchedLinkEdge?: UnmatchedLinkEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VisitedPage?: VisitedPageResolvers<ContextType>;
  VisitedPageConnection?: VisitedPageConnectionResolvers<ContextType>;
  VisitedPageEdge?: VisitedPageEdgeResolvers<ContextType>;
  Website?: WebsiteResolvers<ContextType>;
  WebsiteCreatePayload?: WebsiteCreatePayloadResolvers<ContextType>;
  WebsiteDeletePayload?: WebsiteDeletePayloadResolvers<ContextType>;
  WebsiteGrowth?: WebsiteGrowthResolvers<ContextType>;
  WebsiteResetIdentificationCodePayload?: WebsiteResetIdentificationCodePayloadResolvers<ContextType>;
  WebsiteSetPublicPayload?: WebsiteSetPublicPayloadResolvers<ContextType>;
  WebsiteSetSubdomainPayload?: WebsiteSetSubdomainPayloadResolvers<ContextType>;
  WebsiteSetTimeZonePayload?: WebsiteSetTimeZonePayloadResolvers<ContextType>;
  WebsiteSetTitleGroupingPayload?: WebsiteSetTitleGroupingPayloadResolvers<ContextType>;
  WebsiteTraffic?: WebsiteTrafficResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  upstream?: UpstreamDirectiveResolver<any, any, ContextType>;
};
