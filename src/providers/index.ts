/** The registry: one line for each provider. */
export { clickmeter } from './clickmeter';
export { metrics24 } from './metrics24';
export { peerclick } from './peerclick';
export { pirsch } from './pirsch';
