/** From what clients pass to the account and the thing that they mean. */
import { createAccountError, InputError } from '../../../errors';
import type { EntityRef } from '../../../model/ids';
import { decodeGlobalId } from '../../../model/ids';
import type { Connection, ResolverContext } from '../../provider';
import type { Api } from '../endpoints';
import { isId } from '../endpoints/filters';

const provider = 'PEERCLICK';

export function readApi({ api }: Connection): Api {
  return api as Api;
}

/** The account that an input names, or the only one there is. */
export function findAccount(context: ResolverContext, id: string | null | undefined): Connection {
  if (id != null) {
    const ref = decode(id, 'Account', 'input.account');
    const connection = context.findConnection(ref.account);
    if (connection.provider === provider) return connection;
    throw createAccountError({ provider, id: ref.account }, 'not-found', 'There is no such account at PeerClick.');
  }
  const [only, ...others] = context.connections.filter((connection) => connection.provider === provider);
  if (only && others.length === 0) return only;
  const message = only ? 'There are several accounts at PeerClick: say which.' : 'There is no account at PeerClick.';
  throw new InputError(message, 'input.account');
}

/** The upstream id of an offer that belongs to the account. */
export function readOfferId(id: string, { account }: Connection, field: string): string {
  const ref = decode(id, 'Offer', field);
  if (ref.provider === provider && ref.account === account.id && isId(ref.upstreamId)) return ref.upstreamId;
  throw new InputError('This offer is not one of the same account.', field);
}

function decode(id: string, type: string, field: string): EntityRef {
  const ref = decodeGlobalId(id, field);
  if (ref.type !== type) throw new InputError(`This is the id of a ${ref.type}, not of a ${type}.`, field);
  return ref;
}
