/** ClickMeter's one published ceiling. */
import { overrideLimits } from '../../http/limits';
import type { LimitBucket } from '../../http/types';
import type { AccountSettings } from '../provider';

/** The largest page that clients are known to ask for; a ceiling is published nowhere. */
export const pageSize = 100;

/** Ten a second; the window is a little longer, because calls do not arrive as evenly as they start. */
const published: readonly LimitBucket[] = [
  { name: 'requests', calls: 10, perMs: 1100, source: 'ClickMeter help centre: 10 requests per second per IP' },
];

export function createLimits(account: AccountSettings): readonly LimitBucket[] {
  return overrideLimits(published, account.limits);
}
