/** What PeerClick can be asked, by kind of question. */
import type { Clock } from '../../../http/types';
import type { AccountSettings, Connection } from '../../provider';
import type { Options } from '../wire';
import type { Calls } from './calls';
import { createCampaignSources } from './campaigns';
import { createFiguresSources } from './figures';
import { createOfferList, createOfferRead } from './offers';

export { createCalls } from './calls';
export type { Calls } from './calls';
export { reportMetrics, settlesAfterDays } from './figures';

export function createEndpoints(
  calls: Calls,
  account: AccountSettings,
  options: Options,
  clock: Clock,
): Pick<Connection, 'lists' | 'reads' | 'figures'> {
  const campaigns = createCampaignSources(calls, account);
  return {
    lists: [campaigns.list, createOfferList(calls, account)],
    reads: [...campaigns.reads, createOfferRead(calls, account)],
    figures: createFiguresSources(calls, account, options, clock),
  };
}
