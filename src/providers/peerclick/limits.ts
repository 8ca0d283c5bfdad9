/** PeerClick's published ceilings, kept as even gaps so that no sliding second holds more. */
import { overrideLimits } from '../../http/limits';
import type { LimitBucket } from '../../http/types';
import type { AccountSettings } from '../provider';

const source = 'PeerClick help centre: Work with API';

/** Three calls a second, one of them a report; a report takes from both. The gaps leave 80 ms for what delays a call on its way. */
const published: readonly LimitBucket[] = [
  { name: 'general', calls: 1, perMs: 360, source },
  { name: 'report', calls: 1, perMs: 1080, source },
];

export function createLimits(account: AccountSettings): readonly LimitBucket[] {
  return overrideLimits(published, account.limits);
}
