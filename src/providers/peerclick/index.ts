/** PeerClick: campaigns and offers, and reports of what they did. The only door of this folder. */
import { createAccountClient } from '../../http/client';
import type { MetricFact, Provider } from '../provider';
import { createAuthoriser } from './auth';
import { createEndpoints, settlesAfterDays } from './endpoints';
import { createRefusalReader, findFailure } from './errors';
import { joins } from './joins';
import { createLimits } from './limits';
import { resolvers } from './resolvers';
import { optionsSchema } from './wire';
import type { Options } from './wire';

const fact = (upstreamName: string): MetricFact => ({ upstreamName, settlesAfterDays });

export const peerclick: Provider = {
  id: 'PEERCLICK',
  name: 'PeerClick',
  documentation: 'http://developers.peerclick.com/',
  settings: {
    urlVariable: 'PEERCLICK_URL',
    defaultUrl: 'https://api.peerclick.com',
    pathPrefix: '/v1',
    credentials: { accessId: 'PEERCLICK_ACCESS_ID', accessKey: 'PEERCLICK_ACCESS_KEY' },
    options: optionsSchema,
  },
  metrics: {
    clicks: fact('visits'),
    offerClicks: fact('clicks'),
    conversions: fact('conversions'),
    conversionRate: fact('conversions / visits; its own CR divides by clicks from lander to offer'),
    revenue: fact('revenue'),
    cost: fact('cost'),
    profit: fact('profit'),
  },
  dimensions: [
    'CAMPAIGN',
    'OFFER',
    'DAY',
    'WEEK',
    'MONTH',
    'COUNTRY',
    'REGION',
    'CITY',
    'LANGUAGE',
    'BROWSER',
    'OS',
    'PLATFORM',
    'ISP',
    'REFERRER',
  ],
  connect: (account, { store, clock }) => {
    const options = account.options as Options;
    const client = createAccountClient({
      provider: 'PEERCLICK',
      account: account.id,
      baseUrl: account.url,
      limits: createLimits(account),
      createAuthoriser: (sendToken) => createAuthoriser(account, options, clock, sendToken),
      readRefusal: createRefusalReader(options),
      findFailure,
      secrets: Object.values(account.credentials),
      store,
      clock,
    });
    return {
      provider: 'PEERCLICK',
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
