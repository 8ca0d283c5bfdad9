/** What PeerClick's answers show, and what each change may alter in them. Nothing can be changed that is there already. */
import type { TagRules } from '../../../http/tags';

const campaigns = 'campaigns';
const offers = 'offers';

export const tagRules: TagRules = {
  reads: {
    'GET /campaign': [campaigns],
    'GET /campaign/{campaignId}': ['campaign:{campaignId}'],
    'GET /offer': [offers],
    // What is new has no traffic to be listed for.
    'GET /report': ['report'],
  },
  writes: {
    'POST /campaign': [campaigns],
    'POST /offer': [offers],
  },
};
