/** What belongs to a website and is listed whole by one call for each website: members, access links, API clients, e-mail reports. */
import { isOfKind } from '../../../errors';
import { declareTags } from '../../../http/tags';
import type { CallContext } from '../../../http/types';
import type { Entity } from '../../../model/entity';
import { createReference } from '../../../model/entity';
import { settingsFreshSeconds } from '../../../model/freshness';
import type { ReadSource } from '../../provider';
import { createNotFound } from '../errors';
import { configuration } from '../limits';
import { decodeOwnedId, normaliseAccessLink, normaliseClient, normaliseMember, normaliseReport } from '../normalise';
import { parseAccessLinks, parseClients, parseMembers, parseReports, readRecords } from '../wire';
import type { PirschApi } from './api';
import { refresh } from './change';
import { tagRules } from './tags';

export interface OwnedKind {
  readonly type: string;
  /** For people. */
  readonly name: string;
  readonly path: string;
  /** What the list's parameter for the website is called. */
  readonly websiteParam: 'id' | 'domain_id';
  readonly fields: readonly string[];
  /** 0: nothing of it is kept, because it holds what nobody should see. */
  readonly freshForSeconds: number;
  readonly read: (body: unknown) => readonly ((website: Entity) => Entity)[];
}

const freshForSeconds = settingsFreshSeconds;
const common = ['website', 'createdAt', 'updatedAt'] as const;

export const members: OwnedKind = {
  type: 'Member',
  name: 'member',
  path: '/member',
  websiteParam: 'id',
  fields: [...common, 'userId', 'email', 'name', 'picture', 'role', 'upstreamRole'],
  freshForSeconds,
  read: (body) => parseMembers(body).map((wire) => (website) => normaliseMember(wire, website)),
};

export const accessLinks: OwnedKind = {
  type: 'AccessLink',
  name: 'access link',
  path: '/domain/link',
  websiteParam: 'domain_id',
  fields: [...common, 'description', 'validUntil'],
  freshForSeconds: 0,
  read: (body) => parseAccessLinks(body).map((wire) => (website) => normaliseAccessLink(wire, website)),
};

export const apiClients: OwnedKind = {
  type: 'ApiClient',
  name: 'API client',
  path: '/client',
  websiteParam: 'id',
  fields: [...common, 'clientId', 'description', 'hitScope', 'eventScope', 'statisticsScope', 'domainsScope'],
  freshForSeconds,
  read: (body) => parseClients(body).map((wire) => (website) => normaliseClient(wire, website)),
};

export const emailReports: OwnedKind = {
  type: 'EmailReport',
  name: 'e-mail report',
  path: '/report',
  websiteParam: 'id',
  fields: [...common, 'email', 'intervalWeeks', 'nextReportAt'],
  freshForSeconds,
  read: (body) => parseReports(body).map((wire) => (website) => normaliseReport(wire, website)),
};

export const ownedKinds: readonly OwnedKind[] = [members, accessLinks, apiClients, emailReports];

/** `website` may be a reference: its id is enough. */
export async function listOwned(
  api: PirschApi,
  kind: OwnedKind,
  website: Entity,
  context: CallContext,
): Promise<readonly Entity[]> {
  const rows = await readList(api, kind, website.upstreamId, kind.read, context);
  return rows.map((normalise) => normalise(website));
}

/** One call for all of a website, without asking for the website. */
export function createOwnedRead(api: PirschApi, kind: OwnedKind): ReadSource {
  return {
    operation: `GET ${kind.path}`,
    buckets: [configuration],
    freshForSeconds: kind.freshForSeconds,
    type: kind.type,
    fields: kind.fields,
    estimateCalls: (ids) => ({ min: 1, max: new Set(ids.map((id) => decodeOwnedId(id)?.website)).size }),
    read: async (ids, context) => {
      const refs = ids.map(decodeOwnedId).filter((ref) => ref !== undefined);
      if (refs.length === 0) throw createNotFound(api.account, kind.name);
      const websites = [...new Set(refs.map(({ website }) => website))];
      const lists = await Promise.all(
        websites.map((id) =>
          listOwned(api, kind, createReference('Website', id, api.account), context).catch(passGone),
        ),
      );
      return new Map(lists.flat().map((owned): [string, Entity] => [owned.upstreamId, owned]));
    },
  };
}

/** One thing with all that Pirsch says of it now, for sending back what a change leaves as it is. */
export async function readOwnRecord(
  api: PirschApi,
  { name, ...list }: Pick<OwnedKind, 'name' | 'path' | 'websiteParam' | 'freshForSeconds'>,
  { website, id }: { readonly website: string; readonly id: string },
  context: CallContext,
): Promise<Readonly<Record<string, unknown>>> {
  const records = await readList(api, list, website, readRecords, refresh(context));
  const found = records.find((record) => String(record.id) === id);
  if (!found) throw createNotFound(api.account, name);
  return found;
}

async function readList<T>(
  api: PirschApi,
  { path, websiteParam, freshForSeconds }: Pick<OwnedKind, 'path' | 'websiteParam' | 'freshForSeconds'>,
  website: string,
  parse: (body: unknown) => T,
  context: CallContext,
): Promise<T> {
  const { value } = await api.send(
    {
      operation: `GET ${path}`,
      method: 'GET',
      path,
      query: { [websiteParam]: website },
      buckets: [configuration],
      freshForSeconds,
      isRepeatable: true,
      ...declareTags(tagRules, `GET ${path}`, { website }),
      parse,
    },
    context,
  );
  return value;
}

/** A website that is gone has taken its own with it; those of others are still there. */
function passGone(failure: unknown): readonly Entity[] {
  if (isOfKind(failure, 'not-found')) return [];
  throw failure;
}
