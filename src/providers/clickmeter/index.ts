/** ClickMeter: links and pixels, their groups, and the conversions that they lead to. The only door of this folder. */
import { createAccountClient } from '../../http/client';
import type { MetricFact, Provider } from '../provider';
import { createAuthoriser } from './auth';
import {
  clicksSettleAfterDays,
  conversionsSettleAfterDays,
  createEndpoints,
  createTools,
  dimensions,
} from './endpoints';
import { findFailure, readRefusal } from './errors';
import { joins } from './joins';
import { createLimits } from './limits';
import { resolvers } from './resolvers';
import type { Options } from './wire';
import { optionsSchema } from './wire';

const traffic = (upstreamName: string): MetricFact => ({ upstreamName, settlesAfterDays: clicksSettleAfterDays });
const late = (upstreamName: string): MetricFact => ({ upstreamName, settlesAfterDays: conversionsSettleAfterDays });

export const clickmeter: Provider = {
  id: 'CLICKMETER',
  name: 'ClickMeter',
  documentation: 'http://www.clickmeter.com/apitoolbox',
  settings: {
    urlVariable: 'CLICKMETER_URL',
    defaultUrl: 'https://apiv2.clickmeter.com',
    pathPrefix: '',
    credentials: { apiKey: 'CLICKMETER_API_KEY' },
    options: optionsSchema,
  },
  metrics: {
    clicks: traffic('totalClicks'),
    uniqueClicks: traffic('uniqueClicks'),
    views: traffic('totalViews'),
    uniqueViews: traffic('uniqueViews'),
    conversions: late('convertedClicks; totalConversions in TOP reports'),
    uniqueConversions: late('uniqueConversions'),
    conversionRate: late('convertedClicks / totalClicks'),
    conversionValue: late('conversionsValue'),
    botClicks: traffic('spiderHitsCount: clicks and views by robots; spiderClicks in TOP reports'),
  },
  dimensions,
  connect: (account, { store, clock }) => {
    const client = createAccountClient({
      provider: 'CLICKMETER',
      account: account.id,
      baseUrl: account.url,
      limits: createLimits(account),
      createAuthoriser: () => createAuthoriser(account),
      readRefusal,
      findFailure,
      secrets: Object.values(account.credentials),
      store,
      clock,
    });
    const tools = createTools(client, account, account.options as Options, clock);
    return {
      provider: 'CLICKMETER',
      account,
      limits: client.limits,
      estimateWaitMs: client.estimateWaitMs,
      changes: client.changes,
      ...createEndpoints(tools),
      api: tools,
    };
  },
  joins,
  resolvers,
};
