/** How links and conversions are known at other providers. */
import type { Joins } from '../../model/join';

/**
 * Fraud integrations name what is promoted: links by the slug that their owner passes as the offer, or by their id in the
 * parameter that holds the campaign. A conversion's page stands nowhere but in what its owner wrote of it.
 */
export const joins: Joins = {
  destinations: [{ type: 'TrackingLink', field: 'destinationUrl' }],
  judged: [
    {
      type: 'TrackingLink',
      keys: [
        { by: 'CAMPAIGN', field: 'upstreamId', matchedBy: 'CAMPAIGN_ID' },
        { by: 'OFFER', field: 'name', matchedBy: 'OFFER_NAME' },
      ],
    },
  ],
  goals: { of: 'CODE', type: 'Conversion', name: 'name', text: 'description' },
};
