/** PeerClick: its article, and what its one known client calls besides. */
import type { ProviderCoverage } from './entry';
import { change, find } from './entry';
import { peerclickOperations } from './operations';

const article = 5;

export const peerclick: ProviderCoverage = {
  sandbox: 'peerclick',
  id: 'PEERCLICK',
  name: 'PeerClick',
  pathPrefix: '/v1',
  turnMs: 1_500,
  sections: [
    { title: 'The article', operations: peerclickOperations.slice(0, article) },
    { title: 'What its known client calls besides', operations: peerclickOperations.slice(article) },
  ],
  prepare: [],
  entries: [
    find(
      'POST /auth/access/session',
      'Query.datapoints',
      '{ datapoints(first: 1, filter: { types: [OFFER] }) { nodes { id ... on Offer { linkTemplate } } } }',
      { learn: (data) => ({ offer: data.datapoints.nodes[0].id }), fetchesToken: true },
    ),
    find(
      'GET /offer',
      'Query.datapoints',
      '{ datapoints(first: 1, filter: { types: [OFFER] }) { nodes { id ... on Offer { linkTemplate } } } }',
    ),
    find(
      'GET /campaign',
      'Query.datapoints',
      '{ datapoints(first: 1, filter: { types: [CAMPAIGN] }) { nodes { id upstreamId name } } }',
      {
        learn: ({ datapoints: { nodes } }) => ({ campaign: nodes[0].id, campaignId: nodes[0].upstreamId }),
      },
    ),
    find(
      'GET /campaign/{campaignId}',
      'Query.datapoint',
      '{ datapoint(id: "$$campaign") { id ... on Campaign { offers { id } } } }',
      {
        answeredBefore: ({ campaignId }) => ({
          match: 'GET /v1/campaign',
          body: JSON.stringify({ campaigns: [{ id: Number(campaignId), name: 'Without its path' }] }),
        }),
      },
    ),
    find('GET /report', 'Campaign.metrics', '{ datapoint(id: "$$campaign") { metrics { clicks } } }'),
    change(
      'POST /offer',
      'offerCreate',
      { name: 'Winter boots', linkTemplate: 'https://shop.example/boots?cid={clickid}' },
      'offer { id }',
    ),
    change(
      'POST /campaign',
      'campaignCreate',
      {
        name: 'Winter push',
        trafficSource: '11',
        trackingDomain: 'trk.fernhollow.example',
        paths: [{ offers: [{ offer: '$$offer' }] }],
      },
      'campaign { id }',
    ),
  ],
  refused: [
    {
      operation: 'POST /auth/session',
      reason:
        "it takes the e-mail address and password of a person's account; an access key does the same and can be taken back alone",
    },
  ],
  notYet: [],
};
