/** How campaigns and offers are known at other providers. */
import type { Joins } from '../../model/join';

/** A campaign leads on to offers: its own address is a redirect. Offers of several campaigns tell nothing of one of them. */
export const joins: Joins = {
  destinations: [
    { type: 'Campaign', field: 'offers', isThrough: true },
    { type: 'Offer', field: 'linkTemplate' },
  ],
  judged: [
    { type: 'Campaign', keys: [{ by: 'CAMPAIGN', field: 'upstreamId', matchedBy: 'CAMPAIGN_ID' }] },
    { type: 'Offer', keys: [{ by: 'OFFER', field: 'upstreamId', matchedBy: 'OFFER_ID' }] },
  ],
};
