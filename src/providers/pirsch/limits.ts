/** How often Pirsch lets itself be asked: which calls share a ceiling, and where the number is said. */
import { overrideLimits } from '../../http/limits';
import type { LimitBucket } from '../../http/types';
import type { AccountSettings } from '../provider';

/** Domains, goals and all other settings. Half a second more than the minute that is published. */
export const configuration = 'configuration';
/** Every `/statistics` call. Exempt from the published limits: this bound is our own politeness. */
export const statistics = 'statistics';
/** Hits, events and sessions. Exempt like statistics. */
export const collection = 'collection';

// Tokens take from no bucket: getting one is exempt from the published limits.
const published: readonly LimitBucket[] = [
  { name: configuration, calls: 60, perMs: 60_500, source: 'Pirsch changelog, September 2024' },
  { name: statistics, calls: 20, perMs: 1000, source: 'assumed' },
  { name: collection, calls: 50, perMs: 1000, source: 'assumed' },
];

export function createLimits(account: AccountSettings): readonly LimitBucket[] {
  return overrideLimits(published, account.limits);
}
