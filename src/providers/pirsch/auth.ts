/** Who is calling: client id and secret for a token of unstated lifetime, told by its `expires_at`. */
import { createTokenAuthoriser } from '../../http/token';
import type { AccountClientOptions, Clock, UpstreamCall } from '../../http/types';
import type { AccountSettings } from '../provider';
import { parseToken, type TokenWire } from './wire';

/** There is no refresh token: a new one is asked for a minute before the end, and once when a call answers 401. */
const renewBeforeMs = 60_000;

export function createAuthoriser(
  { credentials }: AccountSettings,
  clock: Clock,
): AccountClientOptions['createAuthoriser'] {
  return (sendToken) =>
    createTokenAuthoriser({
      request: async (context) => {
        const { value } = await sendToken(toTokenCall(credentials), context);
        return { token: value.access_token, expiresAt: Date.parse(value.expires_at ?? '') };
      },
      toHeaders: (token) => ({ authorization: `Bearer ${token}` }),
      clock,
      renewBeforeMs,
    });
}

function toTokenCall({ clientId, clientSecret }: AccountSettings['credentials']): UpstreamCall<TokenWire> {
  return {
    operation: 'POST /token',
    method: 'POST',
    path: '/token',
    body: { client_id: clientId, client_secret: clientSecret },
    buckets: [],
    isRepeatable: true,
    parse: parseToken,
  };
}
