/** Every mutation of ClickMeter: refused in three ways, made, and read again. */
import { clickmeter } from './clickmeter';
import { proveMutations } from './run';

proveMutations(clickmeter);
