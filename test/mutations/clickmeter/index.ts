/** ClickMeter. */
import type { Entry, ProviderMutations } from '../entry';
import { account } from './account';
import { bulk } from './bulk';
import { conversions } from './conversions';
import { datapoints } from './datapoints';
import { domainsAndScripts } from './domains-and-scripts';
import { groups } from './groups';
import { guests } from './guests';
import { prepareClickmeter, refusal } from './prepare';
import { tags } from './tags';

const all: readonly Entry[] = [
  ...datapoints,
  ...bulk,
  ...groups,
  ...conversions,
  ...tags,
  ...domainsAndScripts,
  ...account,
  ...guests,
];

export const clickmeter: ProviderMutations = {
  sandbox: 'clickmeter',
  id: 'CLICKMETER',
  name: 'ClickMeter',
  pathPrefix: '',
  refusal,
  turnMs: 2_000,
  // A guest without a right to write anywhere.
  weaken: (account) => ({ ...account, credentials: { apiKey: '00000000-0000-4000-8000-000000000902' } }),
  prepare: prepareClickmeter,
  entries: all.map((entry) => ({ forbidden: 'weaker', ...entry })),
};
