/** What the tables of destinations hold. */
import type { MatchedBy } from '../../../src/model/landing';

/** The page is written `hostname/path`. Null: the destination leads elsewhere, for the reason that the label gives. */
export type LandingCase = readonly [label: string, url: string, page: string, matchedBy: MatchedBy | null];
