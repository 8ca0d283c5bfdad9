/** What PeerClick can be asked, by kind of question, and what it can be told to make. */
import { isOfKind } from '../../../errors';
import type { IdempotencyKeys } from '../../../http/idempotency';
import { createIdempotencyKeys } from '../../../http/idempotency';
import type { AccountClient, Clock } from '../../../http/types';
import type { AccountSettings, Connection } from '../../provider';
import type { Options } from '../wire';
import { createCalls } from './calls';
import { createCampaignSources } from './campaigns';
import type { Creations } from './creations';
import { createCreations } from './creations';
import { createFiguresSources } from './figures';
import { createOfferList, createOfferRead } from './offers';

export { reportMetrics } from './figures';
export { settlesAfterDays } from './settling';
export { tagRules } from './tags';

/** For the changes that only this provider has. */
export interface Api {
  readonly account: AccountSettings;
  readonly creations: Creations;
  readonly keys: IdempotencyKeys;
}

export function createEndpoints(
  client: AccountClient,
  account: AccountSettings,
  options: Options,
  clock: Clock,
): Pick<Connection, 'lists' | 'reads' | 'figures'> & { readonly api: Api } {
  const calls = createCalls(client, account, options, clock);
  const campaigns = createCampaignSources(calls, account);
  return {
    lists: [campaigns.list, createOfferList(calls, account)],
    reads: [...campaigns.reads, createOfferRead(calls, account)],
    figures: createFiguresSources(calls, account, options, clock),
    api: {
      account,
      creations: createCreations(client, account, options),
      keys: createIdempotencyKeys(clock, (failure) => isOfKind(failure, 'outcome-unknown')),
    },
  };
}
