/** What 24Metrics can be asked, by kind of question. */
import type { Clock } from '../../../http/types';
import type { AccountSettings, Connection } from '../../provider';
import type { Options } from '../wire';
import type { Calls } from './calls';
import { createEventLists } from './events';
import { createFiguresSources } from './figures';
import { createFilterGroupSources } from './filter-groups';
import { createIntegrations } from './integrations';

export { createCalls } from './calls';
export { countedDimensions, settlesAfterDays } from './figures';

export function createEndpoints(
  calls: Calls,
  account: AccountSettings,
  options: Options,
  clock: Clock,
): Pick<Connection, 'lists' | 'reads' | 'figures'> {
  const integrations = createIntegrations(calls, account, options);
  const filterGroups = createFilterGroupSources(calls, integrations, account, options);
  return {
    lists: [filterGroups.list, ...createEventLists(calls, integrations, account, options, clock)],
    reads: [filterGroups.read],
    figures: createFiguresSources(calls, integrations, account, options, clock),
  };
}
