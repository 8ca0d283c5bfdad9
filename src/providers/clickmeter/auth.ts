/** Who is calling: a key in a header, which cannot be renewed. */
import type { Authoriser } from '../../http/types';
import type { AccountSettings } from '../provider';

export function createAuthoriser({ credentials }: AccountSettings): Authoriser {
  const headers = { 'x-clickmeter-authkey': credentials.apiKey ?? '' };
  return { authorise: () => Promise.resolve(headers) };
}
