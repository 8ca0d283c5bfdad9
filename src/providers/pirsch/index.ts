/** Pirsch: privacy-friendly statistics of websites, one call per website and statistic. The only door to this folder. */
import { z } from 'zod';
import { createAccountClient } from '../../http/client';
import type { Dimension } from '../../model/question';
import type { Connection, Provider } from '../provider';
import { createPirschAuthoriser } from './auth';
import { createPirschApi, createSources } from './endpoints';
import { allStatistics } from './endpoints/statistics';
import { readPirschRefusal } from './errors';
import { toLimits } from './limits';
import { resolvers } from './resolvers';

const options = z.strictObject({
  scales: z
    .boolean()
    .default(true)
    .describe('Whether time series may be asked for by week and month, as since April 2022. Else days are added.'),
  sortsUpstream: z
    .boolean()
    .default(false)
    .describe(
      'Whether lists of pages may be asked for in an order, as since May 2022. Assumed not: then they are read whole.',
    ),
});

/** Visits are counted as they happen: a day that has ended stays as it is. */
const settlesAfterDays = 0;

export const pirsch: Provider = {
  id: 'PIRSCH',
  name: 'Pirsch',
  documentation: 'https://docs.pirsch.io/api-sdks/api',
  settings: {
    urlVariable: 'PIRSCH_URL',
    defaultUrl: 'https://api.pirsch.io',
    pathPrefix: '/api/v1',
    credentials: { clientId: 'PIRSCH_CLIENT_ID', clientSecret: 'PIRSCH_CLIENT_SECRET' },
    options,
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
      limits: toLimits(account.limits),
      createAuthoriser: createPirschAuthoriser(account, clock),
      readRefusal: readPirschRefusal,
      secrets: [clientSecret],
      store,
      clock,
    });
    const api = createPirschApi(client, account, options.parse(account.options), clock);
    return { provider: pirsch.id, account, limits: client.limits, ...createSources(api), api };
  },
  resolvers,
};
