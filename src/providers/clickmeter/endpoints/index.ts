/** What ClickMeter can be asked, by kind of question. */
import type { Connection } from '../../provider';
import { createAccountReads } from './account';
import { createDatapointList, createDatapointReads } from './datapoints';
import { createDomainList, createDomainReads } from './domains';
import { createFiguresSources } from './figures';
import { createConversionReads, createGroupReads } from './groups-and-goals';
import { createHitList } from './hits';
import { conversion, group, link, pixel } from './kinds';
import { createSummaryList } from './summary-list';
import { createScriptRead, createTagRead } from './tags-and-scripts';
import type { Tools } from './tools';

export { dimensions } from './figures';
export { clicksSettleAfterDays, conversionsSettleAfterDays } from './settling';
export { tagRules } from './tags';
export { createTools } from './tools';
export type { Tools } from './tools';

export function createEndpoints(tools: Tools): Pick<Connection, 'lists' | 'reads' | 'figures'> {
  return {
    lists: [
      createSummaryList(tools, link),
      createSummaryList(tools, pixel),
      createSummaryList(tools, group),
      createSummaryList(tools, conversion),
      createDatapointList(tools, link),
      createDatapointList(tools, pixel),
      createDomainList(tools),
      createHitList(tools),
    ],
    reads: [
      ...createDatapointReads(tools, link),
      ...createDatapointReads(tools, pixel),
      ...createGroupReads(tools),
      ...createConversionReads(tools),
      ...createDomainReads(tools),
      createTagRead(tools),
      createScriptRead(tools),
      ...createAccountReads(tools),
    ],
    figures: createFiguresSources(tools),
  };
}
