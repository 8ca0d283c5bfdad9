/** Every mutation of PeerClick: refused in three ways, made, and read again. */
import { peerclick } from './peerclick';
import { proveMutations } from './run';

proveMutations(peerclick);
