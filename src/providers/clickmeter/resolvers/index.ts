/** The fields and changes that only ClickMeter has. */
import type { Provider } from '../../provider';
import { accountFields, guestFields } from './account';
import { accountMutations } from './account-changes';
import { bulkMutations } from './bulk';
import { conversionMutations } from './conversions';
import { datapointMutations } from './datapoints';
import { domainAndScriptMutations } from './domains-and-scripts';
import { accountFigures, reportOn } from './figures';
import { groupMutations } from './groups';
import { clickstream, listHits } from './hits';
import { lists } from './lists';
import { accountLists, nestedLists } from './nested';
import { tagMutations } from './tags';

/** Hits and TOP reports of one thing stand below its own path. */
const below = (type: string, path: string, idName: string) => ({
  hits: listHits(`GET ${path}/hits`, idName),
  topReport: reportOn(type, `GET ${path}/reports`, idName),
});

export const resolvers: Provider['resolvers'] = {
  Account: { ...accountFields, ...accountLists, ...accountFigures, clickstream },
  Guest: guestFields,
  TrackingLink: below('TrackingLink', '/datapoints/{id}', 'id'),
  TrackingPixel: below('TrackingPixel', '/datapoints/{id}', 'id'),
  LinkGroup: { ...lists.LinkGroup, ...nestedLists.LinkGroup, ...below('LinkGroup', '/groups/{id}', 'id') },
  Conversion: { ...nestedLists.Conversion, ...below('Conversion', '/conversions/{conversionId}', 'conversionId') },
  RetargetingScript: nestedLists.RetargetingScript,
  Tag: { ...lists.Tag, ...nestedLists.Tag },
  Mutation: {
    ...datapointMutations,
    ...bulkMutations,
    ...groupMutations,
    ...conversionMutations,
    ...tagMutations,
    ...domainAndScriptMutations,
    ...accountMutations,
  },
};
