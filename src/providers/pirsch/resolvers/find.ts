/** From what clients pass and what rows hold to the account, the website and the thing that they mean. */
import { createAccountError, InputError, type ProviderError } from '../../../errors';
import type { Entity } from '../../../model/entity';
import { decodeGlobalId, type EntityRef } from '../../../model/ids';
import type { Connection, ResolverContext } from '../../provider';
import type { PirschApi } from '../endpoints';
import { createNotFound } from '../errors';
import { decodeOwnedId, type OwnedRef, type Website } from '../normalise';

const provider = 'PIRSCH';

export interface FoundWebsite {
  readonly api: PirschApi;
  readonly website: Website;
}

/** The website of a row, whole. */
export async function findWebsite(source: Entity, context: ResolverContext): Promise<FoundWebsite> {
  const api = readApi(context.findConnection(source.account));
  const website = await api.findWebsite(source.upstreamId, context.call);
  if (!website) throw createNotFound(api.account, 'website');
  return { api, website };
}

/** The account that an input names, or the only one there is. */
export function findAccount(context: ResolverContext, account: string | null | undefined): PirschApi {
  if (account) {
    const ref = decode(account, 'Account', 'input.account');
    if (ref.upstreamId !== ref.account) throw createGone(ref.account);
    return readApi(findOwner(context, ref));
  }
  const own = context.connections.filter((connection) => connection.provider === provider);
  const [only] = own;
  if (!only || own.length > 1) {
    const message = only ? 'There are several accounts at Pirsch: say which.' : 'There is no account at Pirsch.';
    throw new InputError(message, 'input.account');
  }
  return readApi(only);
}

/** A website by the id of an input; Pirsch is not asked whether it is there. */
export function findWebsiteRef(
  context: ResolverContext,
  id: string,
  field: string,
): { readonly api: PirschApi; readonly id: string } {
  const ref = decode(id, 'Website', field);
  const api = readApi(findOwner(context, ref));
  if (!/^[\w-]{1,64}$/.test(ref.upstreamId)) throw createNotFound(api.account, 'website');
  return { api, id: ref.upstreamId };
}

/** Something of a website by the id of an input; Pirsch is not asked whether it is there. */
export function findOwnedRef(
  context: ResolverContext,
  id: string,
  type: string,
): { readonly api: PirschApi; readonly ref: OwnedRef } {
  const entity = decode(id, type, 'input.id');
  const api = readApi(findOwner(context, entity));
  const ref = decodeOwnedId(entity.upstreamId);
  if (!ref) throw createNotFound(api.account, type);
  return { api, ref };
}

export function readApi({ api }: Connection): PirschApi {
  return api as PirschApi;
}

function decode(id: string, type: string, field: string): EntityRef {
  const ref = decodeGlobalId(id, field);
  if (ref.type !== type) throw new InputError(`This is the id of a ${ref.type}, not of a ${type}.`, field);
  return ref;
}

function findOwner(context: ResolverContext, ref: EntityRef): Connection {
  const connection = context.findConnection(ref.account);
  if (ref.provider === provider && connection.provider === provider) return connection;
  throw createGone(ref.account);
}

function createGone(account: string): ProviderError {
  return createAccountError({ provider, id: account }, 'not-found', 'There is no such thing at Pirsch.');
}
