/** Fields that only PeerClick has and that start calls of their own: none; `Campaign.offers` are references that the gateway fills. */
import type { Provider } from '../provider';

export const resolvers: Provider['resolvers'] = {};
