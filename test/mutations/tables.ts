/** All providers. */
import { clickmeter } from './clickmeter';
import type { ProviderMutations } from './entry';
import { metrics24 } from './metrics24';
import { peerclick } from './peerclick';
import { pirsch } from './pirsch';

export const tables: readonly ProviderMutations[] = [clickmeter, pirsch, peerclick, metrics24];
