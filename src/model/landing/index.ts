/** Where a link leads: its destination read, compared with the pages that a website counts. Pure; nothing is fetched. */
export type { Destination, UnreadableReason } from './destination';
export { explainUnreadable, printDestination, readDestination } from './destination';
export type { MatchedBy, PageAddress, PageMatch } from './match';
export { confidences, matchHost, matchPage } from './match';
export type { Landing, PageIndex } from './page-index';
export { createPageIndex, findPage } from './page-index';
export type { Utm, UtmMatch, UtmParameter } from './utm';
export { matchUtm, utmParameters } from './utm';
