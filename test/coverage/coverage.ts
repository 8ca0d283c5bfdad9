/** All providers. */
import { clickmeter } from './clickmeter';
import type { ProviderCoverage } from './entry';
import { metrics24 } from './metrics24';
import { peerclick } from './peerclick';
import { pirsch } from './pirsch';

export const coverage: readonly ProviderCoverage[] = [clickmeter, pirsch, peerclick, metrics24];
