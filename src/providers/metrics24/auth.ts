/** The credential of 24Metrics: a key that stays valid, in a header of its own. */
import type { Authoriser } from '../../http/types';
import type { AccountSettings } from '../provider';

export function createAuthoriser(account: AccountSettings): Authoriser {
  const headers = { 'API-KEY': account.credentials.apiKey ?? '' };
  return { authorise: () => Promise.resolve(headers) };
}
