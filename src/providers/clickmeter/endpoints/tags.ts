/** What ClickMeter's answers show, and what each change may alter in them. */
import type { TagRules, TagValues } from '../../../http/tags';
import { everything } from '../../../http/tags';

/** All lists, counts and summaries of links and pixels, wherever they stand: a change may move one into any of them, or out. */
const datapointLists = 'datapoints';
const groupLists = 'groups';
const conversionLists = 'conversions';
const tagLists = 'tags';
const domainLists = 'domains';
const scriptLists = 'scripts';
const guestLists = 'guests';
const grants = 'grants';

/** Every single link and pixel: names of its group, tags, conversions and scripts stand in it, and its domain. */
const anyDatapoint = 'datapoint';
/** Every single group: names of its tags stand in it. */
const anyGroup = 'group';

/** Every figure, for what may be counted otherwise from now on. */
const figures = 'figures';
/** Figures that a link or pixel which is gone no longer counts in. */
const sums = 'sums';
/** Figures that it takes along when it moves. */
const groupSums = 'group-sums';

const datapoint = 'datapoint:{id}';
const group = 'group:{id}';
const conversion = 'conversion:{conversionId}';
const tag = 'tag:{tagId}';
const domain = 'domain:{id}';
const script = 'script:{id}';
const guest = 'guest:{guestId}';

const datapointFigures = [datapoint, figures];
const groupFigures = [group, groupSums, sums, figures];
const conversionFigures = [conversion, sums, figures];
const changedDatapoint = [datapointLists, groupLists, tagLists, groupSums];
const deletedDatapoint = [datapointLists, groupLists, grants, groupSums, sums];
const changedConversion = [conversion, conversionLists, datapointLists, anyDatapoint, figures];
const namedInDatapoints = [datapointLists, anyDatapoint];
const namedInGroups = [groupLists, anyGroup];

export const tagRules: TagRules = {
  reads: {
    'GET /datapoints': [datapointLists],
    'GET /datapoints/count': [datapointLists],
    'GET /datapoints/{id}': [datapoint, anyDatapoint],
    'GET /datapoints/{id}/aggregated': datapointFigures,
    'GET /datapoints/{id}/aggregated/list': datapointFigures,
    'GET /datapoints/{id}/reports': datapointFigures,
    'GET /datapoints/aggregated': [datapointLists, sums, figures],
    'GET /datapoints/aggregated/list': [datapointLists, sums, figures],
    'GET /aggregated/summary/datapoints': [datapointLists, sums, figures],

    'GET /groups': [groupLists],
    'GET /groups/count': [groupLists],
    'GET /groups/{id}': [group, anyGroup],
    'GET /groups/{id}/datapoints': [group, datapointLists],
    'GET /groups/{id}/datapoints/count': [group, datapointLists],
    'GET /groups/{id}/aggregated': groupFigures,
    'GET /groups/{id}/aggregated/list': groupFigures,
    'GET /groups/{id}/aggregated/summary': [...groupFigures, datapointLists],
    'GET /groups/{id}/reports': groupFigures,
    'GET /groups/aggregated': [groupLists, groupSums, sums, figures],
    'GET /groups/aggregated/list': [groupLists, groupSums, sums, figures],
    'GET /aggregated/summary/groups': [groupLists, groupSums, sums, figures],

    'GET /conversions': [conversionLists],
    'GET /conversions/count': [conversionLists],
    'GET /conversions/{conversionId}': [conversion],
    'GET /conversions/{conversionId}/datapoints': [conversion, datapointLists],
    'GET /conversions/{conversionId}/datapoints/count': [conversion, datapointLists],
    'GET /conversions/{conversionId}/aggregated': conversionFigures,
    'GET /conversions/{conversionId}/aggregated/list': conversionFigures,
    // One of them is by group, and names it.
    'GET /conversions/{conversionId}/reports': [...conversionFigures, groupSums],
    'GET /conversions/aggregated/list': [conversionLists, sums, figures],
    'GET /aggregated/summary/conversions': [conversionLists, sums, figures],

    'GET /tags': [tagLists],
    'GET /tags/count': [tagLists],
    'GET /tags/{tagId}': [tag],
    'GET /tags/{tagId}/datapoints': [tag, datapointLists],
    'GET /tags/{tagId}/datapoints/count': [tag, datapointLists],
    'GET /tags/{tagId}/groups': [tag, groupLists],
    'GET /tags/{tagId}/groups/count': [tag, groupLists],

    'GET /domains': [domainLists],
    'GET /domains/count': [domainLists],
    'GET /domains/{id}': [domain],

    'GET /retargeting': [scriptLists],
    'GET /retargeting/count': [scriptLists],
    'GET /retargeting/{id}': [script],
    'GET /retargeting/{id}/datapoints': [script, datapointLists],
    'GET /retargeting/{id}/datapoints/count': [script, datapointLists],

    'GET /account/guests/count': [guestLists],
    'GET /account/guests/{guestId}/permissions': [guest, grants],
    'GET /account/guests/{guestId}/permissions/count': [guest, grants],

    'GET /aggregated': [sums, figures],
    'GET /aggregated/list': [sums, figures],
    'GET /reports': [sums, figures],
  },
  writes: {
    // Groups count their links, and tags that are new are made by the way.
    'POST /datapoints': [datapointLists, groupLists, tagLists],
    'POST /groups/{id}/datapoints': [group, datapointLists, groupLists, tagLists],
    'PUT /datapoints/batch': [datapointLists, groupLists, tagLists],
    'POST /datapoints/{id}': [datapoint, ...changedDatapoint],
    'POST /datapoints/batch': ['datapoint:{ids}', ...changedDatapoint],
    'DELETE /datapoints/{id}': [datapoint, ...deletedDatapoint],
    'DELETE /datapoints/batch': ['datapoint:{ids}', ...deletedDatapoint],
    'PUT /datapoints/{id}/favourite': [datapoint, datapointLists],
    'PUT /datapoints/{id}/notes': [datapoint, datapointLists],

    'POST /groups': [groupLists, tagLists],
    'POST /groups/{id}': [group, groupLists, tagLists, groupSums, ...namedInDatapoints],
    'DELETE /groups/{id}': [group, groupLists, grants, figures, ...namedInDatapoints],
    'PUT /groups/{id}/favourite': [group, groupLists],
    'PUT /groups/{id}/notes': [group, groupLists],

    'POST /conversions': [conversionLists],
    'POST /conversions/{conversionId}': changedConversion,
    'DELETE /conversions/{conversionId}': changedConversion,
    'PUT /conversions/{conversionId}/notes': [conversion, conversionLists],
    'PUT /conversions/{conversionId}/datapoints/patch': changedConversion,
    'PUT /conversions/{conversionId}/datapoints/batch/patch': changedConversion,

    // It may be given to things as it is made.
    'POST /tags': [tagLists, ...namedInDatapoints, ...namedInGroups],
    'PUT /tags/{tagId}/name': [tag, tagLists, ...namedInDatapoints, ...namedInGroups],
    'DELETE /tags/{tagId}': [tag, tagLists, ...namedInDatapoints, ...namedInGroups],
    'PUT /tags/{tagId}/datapoints/patch': [tag, tagLists, ...namedInDatapoints],
    'DELETE /tags/{tagId}/datapoints': [tag, tagLists, ...namedInDatapoints],
    'PUT /tags/{tagId}/groups/patch': [tag, tagLists, ...namedInGroups],
    'DELETE /tags/{tagId}/groups': [tag, tagLists, ...namedInGroups],

    'POST /domains': [domainLists],
    'POST /domains/{id}': [domain, domainLists, ...namedInDatapoints],
    'DELETE /domains/{id}': [domain, domainLists, ...namedInDatapoints],

    'POST /retargeting': [scriptLists],
    'POST /retargeting/{id}': [script, scriptLists, ...namedInDatapoints],
    'DELETE /retargeting/{id}': [script, scriptLists, ...namedInDatapoints],

    // The account's days lie in its time zone.
    'POST /account': [everything],
    // White list, black list and guests themselves are never kept.
    'POST /account/domainwhitelist': [],
    'DELETE /account/domainwhitelist/{whitelistId}': [],
    'POST /account/ipblacklist': [],
    'DELETE /account/ipblacklist/{blacklistId}': [],
    'POST /account/guests': [guestLists],
    'POST /account/guests/{guestId}': [guest, guestLists],
    'DELETE /account/guests/{guestId}': [guest, guestLists],
    'PUT /account/guests/{guestId}/{type}/permissions/patch': [guest],
    'POST /account/guests/{guestId}/{type}/permissions/patch': [guest],
  },
};

/** The ids in the path, and `ids`: those that a batch names in its body. */
export function toTagValues(values: TagValues | undefined, body: unknown): TagValues {
  const { list, entities } = (body ?? {}) as Readonly<Record<string, unknown>>;
  const items = [list, entities].filter((many) => Array.isArray(many)).flat() as readonly { readonly id?: unknown }[];
  const ids = items.flatMap(({ id }) => (typeof id === 'number' || typeof id === 'string' ? String(id) : []));
  return { ...values, ...(ids.length > 0 && { ids }) };
}
