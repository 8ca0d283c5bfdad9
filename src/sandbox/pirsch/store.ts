/** What the account holds besides traffic, shaped as the wire prints it; one mutable copy per emulator, made from the world. */
import { createCodeWriter, type CodeWriter } from '../world/codes';
import { createRandom } from '../world/random';
import type { GoalRecord, WebsiteRecord, World } from '../world/types';

/** Rows stand in the order they were made, by their id. */
export interface Store {
  readonly domains: Map<string, DomainRow>;
  readonly links: Map<string, AccessLinkRow>;
  readonly members: Map<string, MemberRow>;
  readonly clients: Map<string, ClientRow>;
  readonly reports: Map<string, ReportRow>;
  readonly goals: Map<string, GoalRow>;
  /** By `client_id`; those of the seed's clients are not known any more. */
  readonly clientSecrets: Map<string, string>;
  /** The person whose account this is. */
  readonly ownerId: string;
  /** The domain whose entry in the list lacks zone and grouping. */
  readonly sparseDomainId: string | null;
}

export interface StoredRow {
  readonly id: string;
  readonly def_time: string;
  readonly mod_time: string;
}

export interface DomainOwned extends StoredRow {
  readonly domain_id: string;
}

export interface DomainRow extends StoredRow {
  readonly user_id: string;
  readonly hostname: string;
  readonly subdomain: string;
  readonly identification_code: string;
  readonly public: boolean;
  readonly google_user_id: string | null;
  readonly google_user_email: string | null;
  readonly gsc_domain: string | null;
  readonly new_owner: number | null;
  readonly timezone: string;
  readonly group_by_title: boolean;
}

export interface AccessLinkRow extends DomainOwned {
  readonly code: string;
  readonly description: string;
  readonly valid_until: string | null;
}

export interface MemberRow extends DomainOwned {
  readonly user_id: string;
  readonly role: string;
  readonly user: {
    readonly id: string;
    readonly email: string;
    readonly full_name: string;
    readonly picture: string;
  };
}

export interface ClientRow extends DomainOwned {
  readonly client_id: string;
  readonly description: string;
  readonly scope_hit: string;
  readonly scope_event: string;
  readonly scope_statistics: string;
  readonly scope_domains: string;
}

export interface ReportRow extends DomainOwned {
  readonly email: string;
  /** Weeks. */
  readonly interval: number;
  readonly next_report: string;
}

export interface GoalRow extends DomainOwned {
  readonly name: string;
  readonly path_pattern: string;
  readonly pattern: string;
  readonly visitor_goal: number | null;
  /** Per cent. */
  readonly cr_goal: number | null;
  readonly delete_reached: boolean;
  readonly email_reached: boolean;
}

const dayMs = 86_400_000;

export function seedStore(world: World): Store {
  const codes = createCodeWriter(createRandom(world.seed + 4));
  const ownerId = codes.writeOpaque(10);
  const todayAt = Date.parse(`${world.today}T00:00:00Z`);
  const { websites } = world;
  return {
    domains: mapById(websites.map((website) => toDomain(website, ownerId))),
    links: mapById(websites.flatMap((website) => seedLinks(website, codes))),
    members: mapById(websites.flatMap((website) => seedMembers(website, ownerId, codes))),
    clients: mapById(websites.flatMap((website) => seedClients(website, codes))),
    reports: mapById(websites.flatMap((website, index) => seedReports(website, index, todayAt, codes))),
    goals: mapById(websites.flatMap((website) => website.goals.map((goal) => toGoal(website.id, goal)))),
    clientSecrets: new Map(),
    ownerId,
    sparseDomainId: (websites.find(({ timeZone }) => timeZone === 'UTC') ?? websites.at(-1))?.id ?? null,
  };
}

/** UTC with microseconds. */
export function toStamp(at: number): string {
  return new Date(at).toISOString().replace('Z', `${String((at * 7919) % 1000).padStart(3, '0')}Z`);
}

function mapById<Row extends StoredRow>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function toDomain(website: WebsiteRecord, ownerId: string): DomainRow {
  return {
    ...toBase(website.id, website.createdAt),
    user_id: ownerId,
    hostname: website.hostname,
    subdomain: website.subdomain,
    identification_code: website.identificationCode,
    public: website.isPublic,
    google_user_id: null,
    google_user_email: null,
    gsc_domain: null,
    new_owner: null,
    timezone: website.timeZone,
    group_by_title: website.groupByTitle,
  };
}

function toGoal(domainId: string, goal: GoalRecord): GoalRow {
  return {
    ...toBase(goal.id, goal.createdAt),
    domain_id: domainId,
    name: goal.name,
    path_pattern: goal.pathPattern,
    pattern: goal.pattern,
    // No target is asked for as 0 and told as null.
    visitor_goal: goal.visitorGoal === 0 ? null : goal.visitorGoal,
    cr_goal: goal.crGoal === 0 ? null : goal.crGoal,
    delete_reached: false,
    email_reached: goal.visitorGoal !== null,
  };
}

function seedLinks(website: WebsiteRecord, codes: CodeWriter): readonly AccessLinkRow[] {
  return ['Agency dashboard', 'Office screen'].map((description, index) => ({
    ...toBase(codes.writeOpaque(10), website.createdAt + (index + 2) * dayMs),
    domain_id: website.id,
    code: codes.writeOpaque(20),
    description,
    valid_until: null,
  }));
}

function seedMembers(website: WebsiteRecord, ownerId: string, codes: CodeWriter): readonly MemberRow[] {
  const site = toSiteName(website);
  return [
    { role: 'owner', mailbox: 'webmaster', name: 'Web Desk' },
    { role: 'admin', mailbox: `${site}-analytics`, name: 'Analytics Desk' },
    { role: 'viewer', mailbox: `${site}-editorial`, name: 'Editorial Desk' },
  ].map(({ role, mailbox, name }, index) => ({
    ...toBase(codes.writeOpaque(10), website.createdAt + index * dayMs),
    domain_id: website.id,
    user_id: role === 'owner' ? ownerId : codes.writeOpaque(10),
    role,
    // The id inside differs from `user_id`, as in the documented sample.
    user: { id: codes.writeOpaque(10), email: `${mailbox}@fernhollow.example`, full_name: name, picture: '' },
  }));
}

function seedClients(website: WebsiteRecord, codes: CodeWriter): readonly ClientRow[] {
  return [
    { description: 'Dashboard reader', hit: '', event: '', statistics: 'r', domains: 'r' },
    { description: 'Server-side tracking', hit: 'w', event: 'w', statistics: '', domains: '' },
  ].map(({ description, hit, event, statistics, domains }, index) => ({
    ...toBase(codes.writeOpaque(10), website.createdAt + (index + 3) * dayMs),
    domain_id: website.id,
    client_id: codes.writeOpaque(32),
    description,
    scope_hit: hit,
    scope_event: event,
    scope_statistics: statistics,
    scope_domains: domains,
  }));
}

/** The last website has no reports, so that an empty list can be met. */
function seedReports(website: WebsiteRecord, index: number, todayAt: number, codes: CodeWriter): readonly ReportRow[] {
  return [1, 4].slice(index > 1 ? 2 : 0).map((interval) => ({
    ...toBase(codes.writeOpaque(10), website.createdAt + interval * dayMs),
    domain_id: website.id,
    email: `${toSiteName(website)}-${interval === 1 ? 'weekly' : 'monthly'}@fernhollow.example`,
    interval,
    next_report: toStamp(todayAt + interval * 7 * dayMs + 6 * 3_600_000),
  }));
}

function toBase(id: string, createdAt: number): StoredRow {
  return { id, def_time: toStamp(createdAt), mod_time: toStamp(createdAt) };
}

function toSiteName(website: WebsiteRecord): string {
  return website.hostname.split('.')[0] ?? 'site';
}
