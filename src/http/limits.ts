/** Which numbers bind an account: the published ones, or those of its settings. */
import type { LimitBucket } from './types';

export type LimitOverrides = Readonly<Record<string, Pick<LimitBucket, 'calls' | 'perMs'>>>;

export function overrideLimits(published: readonly LimitBucket[], overrides: LimitOverrides): readonly LimitBucket[] {
  return published.map((bucket) => ({ ...bucket, ...overrides[bucket.name] }));
}
