/** From Pirsch's words to the graph's: websites, pages, goals and events, and the ids that find them again. */
import type { Entity, Row } from '../../../model/entity';
import { isTimeZone } from '../../../model/time-zone';
import type { AccountSettings } from '../../provider';
import type { DomainWire, EventWire, GoalWire } from '../wire';

export interface Website extends Entity {
  readonly hostname: string;
  /** Null: Pirsch did not say, the account's zone stands in. */
  readonly timeZone: string | null;
}

export type AccountName = Pick<AccountSettings, 'id' | 'provider'>;

export function normaliseWebsite(wire: DomainWire, { id, provider }: AccountName): Website {
  return {
    __typename: 'Website',
    provider,
    account: id,
    upstreamId: wire.id,
    hostname: wire.hostname,
    subdomain: toText(wire.subdomain),
    timeZone: toTimeZone(wire.timezone),
    isPublic: wire.public ?? null,
    groupsByTitle: wire.group_by_title ?? null,
    identificationCode: toText(wire.identification_code),
    searchConsoleDomain: toText(wire.gsc_domain),
    ownRole: toRole(wire.user_role),
    createdAt: toDate(wire.def_time),
    updatedAt: toDate(wire.mod_time),
  };
}

/** What is known of a page without asking: everything but its title. */
export function normalisePage(website: Website, path: string): Entity {
  return {
    __typename: 'Page',
    provider: website.provider,
    account: website.account,
    upstreamId: encodePageId({ website: website.upstreamId, path }),
    name: path,
    url: toPageUrl(website.hostname, path),
    status: null,
    createdAt: null,
    website,
  };
}

export function normaliseGoal(wire: GoalWire, website: Entity): Entity {
  return {
    __typename: 'ConversionGoal',
    provider: website.provider,
    account: website.account,
    upstreamId: encodeGoalId({ website: website.upstreamId, goal: wire.id }),
    name: toText(wire.name),
    website,
    pathPattern: toText(wire.path_pattern),
    pattern: toText(wire.pattern),
    eventName: toText(wire.event_name),
    targetVisitors: wire.visitor_goal || null,
    targetConversionRate: wire.cr_goal ? fromPercent(wire.cr_goal) : null,
    deletesWhenReached: wire.delete_reached ?? null,
    emailsWhenReached: wire.email_reached ?? null,
    createdAt: toDate(wire.def_time),
    updatedAt: toDate(wire.mod_time),
  };
}

export function normaliseEvent(wire: EventWire, { id, provider }: AccountName): Row {
  return {
    __typename: 'TrackedEvent',
    provider,
    account: id,
    name: wire.name,
    visitors: wire.visitors,
    views: wire.views,
    count: wire.count ?? null,
    conversionRate: wire.cr,
    // 0 is also what an event without any duration has.
    averageDurationSeconds: wire.average_duration_seconds || null,
    metaKeys: wire.meta_keys ?? [],
  };
}

export interface PageRef {
  readonly website: string;
  readonly path: string;
}

export interface GoalRef {
  readonly website: string;
  readonly goal: string;
}

export function encodePageId({ website, path }: PageRef): string {
  return `${website}:${path}`;
}

/** Undefined for a text that cannot be a page's id. */
export function decodePageId(id: string): PageRef | undefined {
  const parts = /^([\w-]{1,64}):(\/[^\p{Cc}\p{Cs}]{0,1999})$/u.exec(id);
  return parts ? { website: parts[1]!, path: parts[2]! } : undefined;
}

/** A goal is found by its website: Pirsch lists goals, it does not give one. */
export function encodeGoalId({ website, goal }: GoalRef): string {
  return encodeOwnedId({ website, id: goal });
}

/** Undefined for a text that cannot be a goal's id. */
export function decodeGoalId(id: string): GoalRef | undefined {
  const parts = decodeOwnedId(id);
  return parts && { website: parts.website, goal: parts.id };
}

/** The same for everything else that belongs to a website. */
export interface OwnedRef {
  readonly website: string;
  readonly id: string;
}

export function encodeOwnedId({ website, id }: OwnedRef): string {
  return `${website}:${id}`;
}

/** Undefined for a text that cannot be the id of such a thing. */
export function decodeOwnedId(text: string): OwnedRef | undefined {
  const parts = /^([\w-]{1,64}):([\w-]{1,64})$/.exec(text);
  return parts ? { website: parts[1]!, id: parts[2]! } : undefined;
}

const roles: readonly string[] = ['VIEWER', 'ADMIN', 'OWNER'];

/** Written with a capital in one place and without in another. */
export function toRole(role: string | null | undefined): string | null {
  const known = toText(role)?.toUpperCase() ?? null;
  return known === null || roles.includes(known) ? known : 'OTHER';
}

/** `''` and what is absent are the same unknown. */
export function toText(text: string | null | undefined): string | null {
  return text || null;
}

export function toDate(text: string | null | undefined): Date | null {
  const at = Date.parse(text ?? '');
  return Number.isNaN(at) ? null : new Date(at);
}

function toTimeZone(name: string | null | undefined): string | null {
  return name && isTimeZone(name) ? name : null;
}

/** A path that does not begin with a slash would become a part of the host name. */
function toPageUrl(hostname: string, path: string): string | null {
  const url = `https://${hostname}${path}`;
  return path.startsWith('/') && hostname !== '' && URL.canParse(url) ? url : null;
}

/** 0.4211 → 42.11, without the noise of the multiplication. */
export function toPercent(fraction: number): number {
  return Number((fraction * 100).toPrecision(15));
}

/** 42.11 → 0.4211, without the noise of the division. */
function fromPercent(percent: number): number {
  return Number((percent / 100).toPrecision(15));
}
