/** The ceilings of 24Metrics: it refuses too many calls, and does not say how many that are. */
import type { LimitBucket } from '../../http/types';
import type { AccountSettings } from '../provider';

const politeness: LimitBucket = { name: 'general', calls: 10, perMs: 1100, source: 'assumed' };

export function createLimits(account: AccountSettings): readonly LimitBucket[] {
  return [{ ...politeness, ...account.limits.general }];
}
