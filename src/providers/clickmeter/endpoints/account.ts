/** What belongs to the account itself: profile, plan, guests, white list and black list. No answer is kept: some hold secrets. */
import type { CallContext } from '../../../http/types';
import type { Entity } from '../../../model/entity';
import type { ReadSource } from '../../provider';
import { pageSize } from '../limits';
import {
  guestFields,
  normaliseEntry,
  normaliseGrant,
  normaliseGuest,
  normalisePlan,
  normaliseUser,
} from '../normalise';
import {
  isEntryId,
  isId,
  parseCount,
  parseEntries,
  parseGrants,
  parseGuest,
  parseGuests,
  parsePlan,
  parseUser,
} from '../wire';
import { readExpanded } from './expanded';
import { unlessMissing } from './read-one';
import type { ReadRequest, Tools } from './tools';
import { buckets } from './tools';

type Query = NonNullable<ReadRequest<unknown>['query']>;

const freshForSeconds = 0;

/** A part of a list, and where the next one begins; null: this was the last. */
export interface Part<T> {
  readonly rows: readonly T[];
  readonly next: number | null;
}

export async function readProfile(tools: Tools, operation: 'GET /account' | 'GET /me', context: CallContext) {
  return normaliseUser((await tools.read({ operation, parse: parseUser, freshForSeconds }, context)).value);
}

export async function readPlan(tools: Tools, operation: 'GET /account/plan' | 'GET /me/plan', context: CallContext) {
  return normalisePlan(
    (await tools.read({ operation, parse: parsePlan, freshForSeconds }, context)).value,
    tools.account,
  );
}

export async function readCount(
  tools: Tools,
  operation: string,
  { values = {}, query = {} }: { readonly values?: Readonly<Record<string, string>>; readonly query?: Query },
  context: CallContext,
): Promise<number> {
  return (await tools.read({ operation, values, query, parse: parseCount }, context)).value;
}

/** Where the list gives ids only, each guest is asked for. */
export async function readGuests(
  tools: Tools,
  query: Query,
  offset: number,
  context: CallContext,
): Promise<Part<Entity>> {
  const request = { operation: 'GET /account/guests', query, parse: parseGuests, offset, freshForSeconds };
  const { items, ids, next } = await readExpanded(tools, request, context);
  const named = items?.map((wire) => normaliseGuest(wire, tools.account));
  const rows = named ?? (await Promise.all(ids.filter(isId).map((id) => readGuest(tools, id, context))));
  return { rows: rows.flatMap((row) => row ?? []), next };
}

export async function readGrants(
  tools: Tools,
  guestId: string,
  query: Query,
  offset: number,
  context: CallContext,
): Promise<Part<ReturnType<typeof normaliseGrant>>> {
  const operation = 'GET /account/guests/{guestId}/permissions';
  const asked = { ...query, offset, limit: pageSize };
  const { value } = await tools.read({ operation, values: { guestId }, query: asked, parse: parseGrants }, context);
  return {
    rows: value.map((wire) => normaliseGrant(wire, tools.account)),
    next: value.length < pageSize ? null : offset + pageSize,
  };
}

/** A list of the account's own, and the type of what it holds. */
export interface EntryList {
  readonly type: 'DomainWhitelistEntry' | 'IpBlacklistEntry';
  readonly operation: string;
  readonly field: string;
}

export const domainWhitelist: EntryList = {
  type: 'DomainWhitelistEntry',
  operation: 'GET /account/domainwhitelist',
  field: 'hostname',
};
export const ipBlacklist: EntryList = {
  type: 'IpBlacklistEntry',
  operation: 'GET /account/ipblacklist',
  field: 'ip',
};

export async function readEntries(
  tools: Tools,
  { type, operation }: EntryList,
  offset: number,
  context: CallContext,
): Promise<Part<Entity>> {
  const query = { offset, limit: pageSize };
  const { value } = await tools.read({ operation, query, parse: parseEntries, freshForSeconds }, context);
  return {
    rows: value.map((wire) => normaliseEntry(type, wire, tools.account)),
    next: value.length < pageSize ? null : offset + pageSize,
  };
}

export function createAccountReads(tools: Tools): readonly ReadSource[] {
  return [createGuestRead(tools), createEntryRead(tools, domainWhitelist), createEntryRead(tools, ipBlacklist)];
}

function createGuestRead(tools: Tools): ReadSource {
  return {
    operation: 'GET /account/guests/{guestId}',
    buckets,
    freshForSeconds,
    type: 'Guest',
    fields: guestFields,
    estimateCalls: (ids) => ({ min: ids.length, max: ids.length }),
    read: async (ids, context) => {
      const known = ids.filter(isId);
      const rows = await Promise.all(known.map((id) => readGuest(tools, id, context)));
      return new Map(known.map((id, index) => [id, rows[index] ?? null]));
    },
  };
}

/** Entries cannot be read by id: their list is short. */
function createEntryRead(tools: Tools, list: EntryList): ReadSource {
  return {
    operation: list.operation,
    buckets,
    freshForSeconds,
    type: list.type,
    fields: [list.field],
    estimateCalls: () => ({ min: 1, max: 1 }),
    read: async (ids, context) => {
      if (!ids.some(isEntryId)) return new Map();
      const { rows } = await readEntries(tools, list, 0, context);
      return new Map(rows.map((row) => [row.upstreamId, row]));
    },
  };
}

async function readGuest(tools: Tools, id: string, context: CallContext): Promise<Entity | null> {
  const request = {
    operation: 'GET /account/guests/{guestId}',
    values: { guestId: id },
    parse: parseGuest,
    freshForSeconds,
  };
  const answer = await unlessMissing(tools.read(request, context));
  return answer && normaliseGuest(answer.value, tools.account);
}
