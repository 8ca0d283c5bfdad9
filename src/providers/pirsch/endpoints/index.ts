/** Everything that Pirsch can be asked, in the order of preference among equals. */
import type { Connection } from '../../provider';
import type { PirschApi } from './api';
import { createFiguresSources } from './figures';
import { createGoalList, createGoalRead, createGoalStatisticsList, createGoalTotals } from './goals';
import { createListedPageTotals, createPageList, createPageRead, createTitledPageRead } from './pages';
import { createOwnedRead, ownedKinds } from './owned';
import { createWebsiteList, createWebsiteRead } from './websites';

export { createApi, settlesAfterDays, type PirschApi } from './api';
export { tagRules } from './tags';

export function createEndpoints(api: PirschApi): Pick<Connection, 'lists' | 'reads' | 'figures'> {
  return {
    lists: [createWebsiteList(api), createPageList(api), createGoalStatisticsList(api), createGoalList(api)],
    reads: [
      createWebsiteRead(api),
      createPageRead(api),
      createTitledPageRead(api),
      createGoalRead(api),
      ...ownedKinds.map((kind) => createOwnedRead(api, kind)),
    ],
    figures: [...createFiguresSources(api), createListedPageTotals(api), createGoalTotals(api)],
  };
}
