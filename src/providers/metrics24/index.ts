/** 24Metrics: filter groups, and the events that they judged. The only door of this folder. */
import { createAccountClient } from '../../http/client';
import type { MetricFact, Provider } from '../provider';
import { createAuthoriser } from './auth';
import { countedDimensions, createEndpoints, settlesAfterDays } from './endpoints';
import { readRefusal } from './errors';
import { joins } from './joins';
import { createLimits } from './limits';
import { resolvers } from './resolvers';
import { optionsSchema } from './wire';
import type { Options } from './wire';

const fact = (upstreamName: string): MetricFact => ({ upstreamName, settlesAfterDays });

export const metrics24: Provider = {
  id: 'METRICS24',
  name: '24Metrics',
  documentation: 'https://api-docs.24metrics.com/',
  settings: {
    urlVariable: 'METRICS24_URL',
    defaultUrl: 'https://api.adsecurity.24metrics.com',
    pathPrefix: '/api/v2',
    credentials: { apiKey: 'METRICS24_API_KEY' },
    options: optionsSchema,
    optionVariables: { integrations: 'METRICS24_INTEGRATIONS' },
  },
  metrics: {
    clicks: fact('rows of the click table, counted'),
    fraudulentClicks: fact('rejected rows of the click table'),
    views: fact('rows of the impression table, counted'),
    conversions: fact('rows of the conversion table, later events of a conversion among them'),
    fraudulentConversions: fact('rejected rows of the conversion table'),
    fraudRate: fact('rejected share of the conversion table'),
    conversionRate: fact('rows of the conversion table per row of the click table'),
    revenue: fact('revenue of the conversion rows, where every row has one'),
  },
  dimensions: countedDimensions,
  connect: (account, { store, clock }) => {
    const options = account.options as Options;
    const client = createAccountClient({
      provider: 'METRICS24',
      account: account.id,
      baseUrl: account.url,
      limits: createLimits(account),
      createAuthoriser: () => createAuthoriser(account),
      readRefusal,
      secrets: Object.values(account.credentials),
      store,
      clock,
    });
    return {
      provider: 'METRICS24',
      account,
      limits: client.limits,
      estimateWaitMs: client.estimateWaitMs,
      changes: client.changes,
      ...createEndpoints(client, account, options, clock),
    };
  },
  joins,
  resolvers,
};
