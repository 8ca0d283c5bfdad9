export { peerclick } from './peerclick';
export { pirsch } from './pirsch';
