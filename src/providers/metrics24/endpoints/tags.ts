/** What 24Metrics' answers show, and what each change may alter in them. */
import type { TagRules } from '../../../http/tags';
import type { Options } from '../wire';

const filterGroups = 'filter-groups:{integration}';
const filterGroup = 'filter-group:{integration}:{id}';
const exports = 'exports';
/** Clicks and conversions were judged when they came: no change judges them again. */
const events = 'events';

/** By operations, whose paths the settings tell. */
export function createTagRules({ paths, downloadMethod }: Pick<Options, 'paths' | 'downloadMethod'>): TagRules {
  return {
    reads: {
      [`GET ${paths.filterGroups}`]: [filterGroups],
      [`GET ${paths.filterGroup}`]: [filterGroup],
      [`GET ${paths.clickTable}`]: [events],
      'GET /reports/v2/conversion-table': [events],
      [`GET ${paths.impressionTable}`]: [events],
      [`GET ${paths.click}`]: [events],
      [`GET ${paths.conversion}`]: [events],
      [`GET ${paths.exports}`]: [exports],
      [`GET ${paths.export}`]: ['export:{id}'],
    },
    writes: {
      [`POST ${paths.filterGroups}`]: [filterGroups],
      [`PATCH ${paths.filterGroups}`]: [filterGroups, 'filter-group:{integration}:{ids}'],
      [`DELETE ${paths.filterGroups}`]: [filterGroups, 'filter-group:{integration}:{ids}'],
      [`PATCH ${paths.filterGroup}`]: [filterGroups, filterGroup],
      [`DELETE ${paths.filterGroup}`]: [filterGroups, filterGroup],
      [`${downloadMethod} ${paths.clickDownload}`]: [exports],
      [`${downloadMethod} ${paths.conversionDownload}`]: [exports],
      [`${downloadMethod} ${paths.impressionDownload}`]: [exports],
      [`DELETE ${paths.export}`]: [exports, 'export:{id}'],
    },
  };
}
