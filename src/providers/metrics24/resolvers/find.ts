/** From what clients pass to the account and the thing that they mean. */
import { createAccountError, InputError, ProviderError } from '../../../errors';
import type { EntityRef } from '../../../model/ids';
import { decodeGlobalId } from '../../../model/ids';
import type { Connection, ResolverContext } from '../../provider';
import type { Api } from '../endpoints';

const provider = 'METRICS24';

export interface Target {
  readonly connection: Connection;
  readonly api: Api;
  readonly upstreamId: string;
}

export function readApi({ api }: Connection): Api {
  return api as Api;
}

/** The API of an account's row; null: the account is another provider's. */
export function findOwnApi(account: { readonly account: string }, context: ResolverContext): Api | null {
  const connection = context.findConnection(account.account);
  return connection.provider === provider ? readApi(connection) : null;
}

/** The account that an input names, or the only one there is. */
export function findAccount(context: ResolverContext, id: string | null | undefined): Connection {
  if (id != null) return findOwner(context, decode(id, 'Account', 'input.account'));
  const [only, ...others] = context.connections.filter((connection) => connection.provider === provider);
  if (only && others.length === 0) return only;
  const message = only ? 'There are several accounts at 24Metrics: say which.' : 'There is no account at 24Metrics.';
  throw new InputError(message, 'input.account');
}

/** A thing by the id of an input; 24Metrics is not asked whether it is there. */
export function findTarget(context: ResolverContext, id: string, type: string, field: string): Target {
  const ref = decode(id, type, field);
  const connection = findOwner(context, ref);
  return { connection, api: readApi(connection), upstreamId: ref.upstreamId };
}

/** Names the input field `id`. */
export function createNotFound({ account }: Api, type: string): ProviderError {
  const message = `There is no ${type} with this id at account ${account.id}.`;
  return new ProviderError({ provider, account: account.id, kind: 'not-found', message, fields: { id: message } });
}

function decode(id: string, type: string, field: string): EntityRef {
  const ref = decodeGlobalId(id, field);
  if (ref.type !== type) throw new InputError(`This is the id of a ${ref.type}, not of a ${type}.`, field);
  return ref;
}

function findOwner(context: ResolverContext, ref: EntityRef): Connection {
  const connection = context.findConnection(ref.account);
  if (ref.provider === provider && connection.provider === provider) return connection;
  throw createAccountError({ provider, id: ref.account }, 'not-found', 'There is no such thing at 24Metrics.');
}
