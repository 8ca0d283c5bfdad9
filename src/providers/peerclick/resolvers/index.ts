/** The changes that only PeerClick has; `Campaign.offers` are references that the gateway fills. */
import type { Provider } from '../../provider';
import { creationMutations } from './creations';

export const resolvers: Provider['resolvers'] = { Mutation: creationMutations };
