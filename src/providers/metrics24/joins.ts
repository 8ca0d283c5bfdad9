/** What of other providers' traffic was judged, and by which columns that is known. */
import type { Joins } from '../../model/join';

export const joins: Joins = { judges: { by: ['CAMPAIGN', 'OFFER'] } };
