/** Fields that only 24Metrics has and that start calls of their own: none; an event's filter group is a reference that the gateway fills. */
import type { Provider } from '../provider';

export const resolvers: Provider['resolvers'] = {};
