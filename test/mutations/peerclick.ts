/** The mutations of PeerClick, which makes things and never changes them. */
import { encodeGlobalId } from '../../src/model/ids';
import type { Invalid, Look, ProviderMutations, Unknown } from './entry';
import { createUnknownId, refuseNonsense } from './entry';

const toId = (type: string, upstreamId: string): string =>
  encodeGlobalId({ type, provider: 'PEERCLICK', account: 'peerclick', upstreamId });

const unknownAccount: Unknown = {
  override: { account: createUnknownId('PEERCLICK', 'nobody', 'Account', 'nobody') },
  field: 'input.account',
};
const common: readonly Invalid[] = [
  { what: 'a blank name', override: { name: ' ' }, field: 'input.name' },
  { what: 'an idempotency key of nothing', override: { idempotencyKey: '' }, field: 'input.idempotencyKey' },
  { what: 'another kind of thing as account', override: { account: toId('Offer', '701') }, field: 'input.account' },
  refuseNonsense('account'),
];

const lookFor = (type: 'OFFER' | 'CAMPAIGN', name: string): Look => ({
  query: `query ($search: String) { datapoints(first: 100, filter: { types: [${type}], search: $search }) { nodes { id name } } }`,
  variables: { search: name },
  pick: ({ datapoints }) => datapoints.nodes,
});

const offer = { name: 'Autumn tents', linkTemplate: 'https://shop.example/tents?cid={clickid}' };
const campaign = {
  name: 'Autumn push',
  trafficSource: '11',
  trackingDomain: 'trk.fernhollow.example',
  paths: [{ offers: [{ offer: toId('Offer', '701') }, { offer: toId('Offer', '702'), weight: 50 }] }],
};
const leadTo = (id: string): object => ({ paths: [{ offers: [{ offer: toId('Offer', '701') }, { offer: id }] }] });

export const peerclick: ProviderMutations = {
  sandbox: 'peerclick',
  id: 'PEERCLICK',
  name: 'PeerClick',
  pathPrefix: '/v1',
  // No body of a refusal is documented but its description, and no status at all.
  refusal: { status: 403, body: JSON.stringify({ description: 'Access denied' }) },
  harmless: ['POST /auth/access/session'],
  entries: [
    {
      mutation: 'offerCreate',
      selection: 'offer { id }',
      write: 'POST /offer',
      input: () => offer,
      invalid: [
        ...common,
        { what: 'a link that is none', override: { linkTemplate: 'ftp://x' }, field: 'input.linkTemplate' },
        { what: 'a path as an id', override: { affiliateNetwork: '../5' }, field: 'input.affiliateNetwork' },
        {
          what: 'a currency that is none',
          override: { payout: { currency: 'euro' } },
          field: 'input.payout.currency',
        },
        {
          what: 'a workspace that is not there',
          override: { workspace: 99 },
          field: null,
          code: 'UPSTREAM_REJECTED',
          isToldByProvider: true,
        },
      ],
      unknown: unknownAccount,
      read: () => lookFor('OFFER', offer.name),
      becomes: (_, made) => [{ id: made.offer.id, name: offer.name }],
    },
    {
      mutation: 'campaignCreate',
      selection: 'campaign { id } url',
      write: 'POST /campaign',
      input: () => campaign,
      invalid: [
        ...common,
        { what: 'no path', override: { paths: [] }, field: 'input.paths' },
        { what: 'a path to no offer', override: { paths: [{ offers: [] }] }, field: 'input.paths.0.offers' },
        {
          what: 'another kind of thing as offer',
          override: leadTo(toId('Campaign', '301')),
          field: 'input.paths.0.offers.1.offer',
        },
        {
          what: 'a negative weight',
          override: { paths: [{ ...campaign.paths[0], weight: -1 }] },
          field: 'input.paths.0.weight',
        },
        {
          what: 'an address as host',
          override: { trackingDomain: 'https://trk.example/x' },
          field: 'input.trackingDomain',
        },
        { what: 'a cost model without a word', override: { costModel: 'OTHER' }, field: 'input.costModel' },
        { what: 'a currency that is none', override: { currency: 'euro' }, field: 'input.currency' },
        {
          what: 'a traffic source that is not there',
          override: { trafficSource: '999' },
          field: null,
          code: 'UPSTREAM_REJECTED',
          isToldByProvider: true,
        },
      ],
      unknown: { override: leadTo(toId('Offer', '99999')), field: 'input.paths.0.offers.1.offer' },
      read: () => lookFor('CAMPAIGN', campaign.name),
      becomes: (_, made) => [{ id: made.campaign.id, name: campaign.name }],
    },
  ],
};
