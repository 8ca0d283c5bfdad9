/** Changes of members, access links, API clients and e-mail reports. */
import type { ApiClientCreateInput } from '../../../generated/graphql';
import type { CallContext } from '../../../http/types';
import { createReference, type Entity } from '../../../model/entity';
import { encodeOwnedId, normaliseAccessLink, normaliseClient, normaliseReport, type OwnedRef } from '../normalise';
import { parseAccessLink, parseClient, parseNewClient, parseReport, parseReports } from '../wire';
import type { PirschApi } from './api';
import { leaveOut, parseNothing, sendChange, sendDelete } from './change';
import { checkWhole } from './checks';
import { accessLinks, emailReports, listOwned, members, readOwnRecord, type OwnedKind } from './owned';

/** How Pirsch updates a client: as it makes one, told apart by the id, which never goes together with a website's. */
const clientUpdate = 'POST /client';

/** What Pirsch decides of anything that belongs to a website. */
const given = ['def_time', 'mod_time', 'domain_id'] as const;

export interface NewAccessLink {
  readonly accessLink: Entity;
  readonly code: string | null;
}

export async function createAccessLink(
  api: PirschApi,
  website: string,
  description: string,
  context: CallContext,
): Promise<NewAccessLink> {
  const change = { body: { domain_id: website, description }, website, parse: parseAccessLink };
  const wire = await sendChange(api, 'POST /domain/link', change, context);
  const accessLink = normaliseAccessLink(wire, createReference('Website', website, api.account));
  return { accessLink, code: wire.code || null };
}

export function updateAccessLink(
  api: PirschApi,
  ref: OwnedRef,
  description: string,
  context: CallContext,
): Promise<Entity> {
  return api.takeTurn(`link ${ref.id}`, async () => {
    const known = leaveOut(await readOwnRecord(api, accessLinks, ref, context), [...given, 'code']);
    const body = { ...known, id: ref.id, description };
    const change = { body, website: ref.website, parse: parseNothing, isRepeatable: true };
    await sendChange(api, 'PUT /domain/link', change, context);
    return readOwned(api, accessLinks, ref, context);
  });
}

/** New members get the role of a viewer. */
export async function addMembers(
  api: PirschApi,
  website: string,
  emails: readonly string[],
  context: CallContext,
): Promise<void> {
  const change = { body: { id: website, emails }, website, parse: parseNothing };
  await sendChange(api, 'POST /member', change, context);
}

export async function setMemberRole(
  api: PirschApi,
  ref: OwnedRef,
  role: string,
  context: CallContext,
): Promise<Entity> {
  const change = { body: { id: ref.id, role }, website: ref.website, parse: parseNothing, isRepeatable: true };
  await sendChange(api, 'PUT /member', change, context);
  return readOwned(api, members, ref, context);
}

export interface NewClient {
  readonly apiClient: Entity;
  readonly clientSecret: string;
}

export async function createClient(
  api: PirschApi,
  website: string,
  input: Readonly<ApiClientCreateInput>,
  context: CallContext,
): Promise<NewClient> {
  const { description, canSendHits, canSendEvents, canReadStatistics, settings } = input;
  const both = api.options.readWriteScope;
  const body = {
    domain_id: website,
    description,
    scope_hit: canSendHits ? 'w' : '',
    scope_event: canSendEvents ? 'w' : '',
    scope_statistics: canReadStatistics ? 'r' : '',
    scope_domains: settings ? { READ: 'r', WRITE: 'w', READ_WRITE: both }[settings] : '',
  };
  const wire = await sendChange(api, 'POST /client', { body, website, parse: parseNewClient }, context);
  const apiClient = normaliseClient(wire, createReference('Website', website, api.account));
  return { apiClient, clientSecret: wire.client_secret };
}

export async function updateClient(
  api: PirschApi,
  ref: OwnedRef,
  description: string,
  context: CallContext,
): Promise<Entity> {
  const change = { body: { id: ref.id, description }, website: ref.website, parse: parseClient };
  const wire = await sendChange(api, clientUpdate, change, context);
  return normaliseClient(wire, createReference('Website', ref.website, api.account));
}

/** One report for each address. */
export async function createReports(
  api: PirschApi,
  website: string,
  { emails, interval }: { readonly emails: readonly string[]; readonly interval: number },
  context: CallContext,
): Promise<readonly Entity[]> {
  const body = { domain_id: website, emails, interval: checkWhole(interval, 'intervalWeeks') };
  const change = { body, website, parse: parseReports };
  const wires = await sendChange(api, 'POST /report', change, context);
  return wires.map((wire) => normaliseReport(wire, createReference('Website', website, api.account)));
}

export async function updateReport(
  api: PirschApi,
  ref: OwnedRef,
  intervalWeeks: number,
  context: CallContext,
): Promise<Entity> {
  const interval = checkWhole(intervalWeeks, 'intervalWeeks');
  return api.takeTurn(`report ${ref.id}`, async () => {
    const record = await readOwnRecord(api, emailReports, ref, context);
    const known = leaveOut(record, [...given, 'email', 'next_report']);
    const body = { ...known, id: ref.id, interval };
    const change = { body, website: ref.website, parse: parseReport, isRepeatable: true };
    const wire = await sendChange(api, 'PUT /report', change, context);
    return normaliseReport(wire, createReference('Website', ref.website, api.account));
  });
}

export function deleteOwned(api: PirschApi, kind: OwnedKind, ref: OwnedRef, context: CallContext): Promise<void> {
  return sendDelete(api, kind.path, ref, context);
}

/** The members of a website as they are now, for those who were just added; none when that cannot be seen. */
export function listMembers(api: PirschApi, website: string, context: CallContext): Promise<readonly Entity[]> {
  return listOwned(api, members, createReference('Website', website, api.account), context).catch(() => []);
}

/** The change was made: when it cannot be seen now, the thing stands for itself and its fields say why they are missing. */
async function readOwned(api: PirschApi, kind: OwnedKind, ref: OwnedRef, context: CallContext): Promise<Entity> {
  const website = createReference('Website', ref.website, api.account);
  const upstreamId = encodeOwnedId(ref);
  const all = await listOwned(api, kind, website, context).catch(() => []);
  const found = all.find((owned) => owned.upstreamId === upstreamId);
  return found ?? createReference(kind.type, upstreamId, api.account);
}
