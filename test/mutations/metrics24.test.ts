/** Every mutation of 24Metrics: refused in three ways, made, and read again. */
import { metrics24 } from './metrics24';
import { proveMutations } from './run';

proveMutations(metrics24);
