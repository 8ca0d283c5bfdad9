/** How pages and goals are known at other providers. */
import type { Joins } from '../../model/join';
import { isPlainValue } from './endpoints/filters';

export const joins: Joins = {
  pages: {
    type: 'Page',
    path: 'name',
    website: 'website',
    websiteType: 'Website',
    hostname: 'hostname',
    utm: {
      source: 'UTM_SOURCE',
      medium: 'UTM_MEDIUM',
      campaign: 'UTM_CAMPAIGN',
      content: 'UTM_CONTENT',
      term: 'UTM_TERM',
    },
    canNarrow: isPlainValue,
    goalType: 'ConversionGoal',
  },
  goals: {
    of: 'PAGE',
    type: 'ConversionGoal',
    name: 'name',
    pattern: 'pathPattern',
    website: 'website',
    hostname: 'hostname',
  },
};
