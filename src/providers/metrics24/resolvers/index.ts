/** The fields and changes that only 24Metrics has; an event's filter group is a reference that the gateway fills. */
import type { Provider } from '../../provider';
import { events } from './events';
import { exportMutations, listExports, readDownloadUrl } from './exports';
import { filterGroupMutations } from './filter-groups';
import { bulkMutations } from './filter-groups-bulk';
import { singles } from './singles';

export const resolvers: Provider['resolvers'] = {
  Account: { exports: listExports, ...events, ...singles },
  Export: { downloadUrl: readDownloadUrl },
  Mutation: { ...filterGroupMutations, ...bulkMutations, ...exportMutations },
};
