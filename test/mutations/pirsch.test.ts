/** Every mutation of Pirsch: refused in three ways, made, and read again. */
import { pirsch } from './pirsch';
import { proveMutations } from './run';

proveMutations(pirsch);
