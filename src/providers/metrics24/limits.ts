/** The ceilings of 24Metrics: it refuses too many calls, and does not say how many that are. */
import { overrideLimits } from '../../http/limits';
import type { LimitBucket } from '../../http/types';
import type { AccountSettings } from '../provider';

const politeness: readonly LimitBucket[] = [{ name: 'general', calls: 10, perMs: 1100, source: 'assumed' }];

export function createLimits(account: AccountSettings): readonly LimitBucket[] {
  return overrideLimits(politeness, account.limits);
}
