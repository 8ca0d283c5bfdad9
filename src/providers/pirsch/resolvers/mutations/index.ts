/** Everything that can be changed at Pirsch. */
import { collectMutations } from './collect';
import { goalMutations } from './goals';
import { ownedMutations } from './owned';
import { sharedMutations } from './shared';
import { websiteMutations } from './websites';

export const mutations = {
  ...collectMutations,
  ...websiteMutations,
  ...ownedMutations,
  ...sharedMutations,
  ...goalMutations,
};
