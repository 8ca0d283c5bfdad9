/** The fields and changes that only Pirsch has. */
import type { Provider } from '../../provider';
import { listResolvers } from './lists';
import { managementResolvers } from './management';
import { mutations } from './mutations';
import { statisticsResolvers } from './statistics';
import { trafficResolvers } from './traffic';

export const resolvers: Provider['resolvers'] = {
  ...managementResolvers,
  ...trafficResolvers,
  ...statisticsResolvers,
  Mutation: mutations,
  Website: {
    ...listResolvers.Website,
    ...managementResolvers.Website,
    ...trafficResolvers.Website,
    ...statisticsResolvers.Website,
  },
};
