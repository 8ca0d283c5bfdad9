/** PeerClick's credentials: an access key buys a token for a day, a header carries it. */
import { createTokenAuthoriser } from '../../http/token';
import type { Authoriser, Clock, TokenSender } from '../../http/types';
import type { AccountSettings } from '../provider';
import { parseToken } from './wire';
import type { Options } from './wire';

const renewBeforeMs = 5 * 60_000;

export function createAuthoriser(
  account: AccountSettings,
  options: Options,
  clock: Clock,
  sendToken: TokenSender,
): Authoriser {
  const { accessId = '', accessKey = '' } = account.credentials;
  return createTokenAuthoriser({
    request: async (context) => {
      const { value } = await sendToken(
        {
          operation: `POST ${options.tokenPath}`,
          method: 'POST',
          path: options.tokenPath,
          body: {
            [options.tokenIdField]: accessId,
            [options.tokenKeyField]: accessKey,
            ...(options.lifetimeField === null ? {} : { [options.lifetimeField]: options.lifetimeSeconds }),
          },
          buckets: ['general'],
          isRepeatable: true,
          parse: parseToken,
        },
        context,
      );
      return { token: value.token, expiresAt: value.expiresAt ?? clock.now() + options.lifetimeSeconds * 1000 };
    },
    toHeaders: (token) => ({ [options.tokenHeader]: token }),
    clock,
    renewBeforeMs,
  });
}
