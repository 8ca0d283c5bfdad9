/** Pirsch: privacy-friendly statistics of websites, one call per website and statistic. The only door to this folder. */
import { createAccountClient } from '../../http/client';
import type { Dimension } from '../../model/question';
import type { Connection, Provider } from '../provider';
import { createAuthoriser } from './auth';
import { createApi, createEndpoints, settlesAfterDays } from './endpoints';
import { allStatistics } from './endpoints/statistics';
import { readRefusal } from './errors';
import { joins } from './joins';
import { createLimits } from './limits';
import { resolvers } from './resolvers';
import type { Options } from './wire';
import { optionsSchema } from './wire';

export const pirsch: Provider = {
  id: 'PIRSCH',
  name: 'Pirsch',
  documentation: 'https://docs.pirsch.io/api-sdks/api',
  settings: {
    urlVariable: 'PIRSCH_URL',
    defaultUrl: 'https://api.pirsch.io',
    pathPrefix: '/api/v1',
    credentials: { clientId: 'PIRSCH_CLIENT_ID', clientSecret: 'PIRSCH_CLIENT_SECRET' },
    options: optionsSchema,
  },
  metrics: {
    visitors: { upstreamName: 'visitors', settlesAfterDays },
    views: { upstreamName: 'views', settlesAfterDays },
    sessions: { upstreamName: 'sessions', settlesAfterDays },
    bounces: { upstreamName: 'bounces', settlesAfterDays },
    bounceRate: { upstreamName: 'bounce_rate', settlesAfterDays },
    conversions: { upstreamName: 'views of a conversion goal', settlesAfterDays },
    uniqueConversions: { upstreamName: 'visitors of a conversion goal', settlesAfterDays },
    conversionRate: {
      upstreamName: "cr: a goal's visitors per visitor of its website, not per click",
      settlesAfterDays,
    },
    clicks: { upstreamName: 'clicks on search results, by keyword only', settlesAfterDays },
  },
  dimensions: [...allStatistics.flatMap(({ dimension }): Dimension[] => (dimension ? [dimension] : [])), 'DOMAIN'],
  connect: (account, { store, clock }): Connection => {
    const { clientSecret = '' } = account.credentials;
    const client = createAccountClient({
      provider: pirsch.id,
      account: account.id,
      baseUrl: account.url,
      limits: createLimits(account),
      createAuthoriser: createAuthoriser(account, clock),
      readRefusal,
      secrets: [clientSecret],
      store,
      clock,
    });
    const api = createApi(client, account, account.options as Options, clock);
    return {
      provider: pirsch.id,
      account,
      limits: client.limits,
      estimateWaitMs: client.estimateWaitMs,
      changes: client.changes,
      ...createEndpoints(api),
      api,
    };
  },
  joins,
  resolvers,
};
