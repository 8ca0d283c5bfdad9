/** Which reads each change must purge; all the others must stay. Both are about the same thing, where both say one. */

export type Purges = Readonly<Record<string, readonly string[] | 'everything'>>;

const get = (...paths: readonly string[]): readonly string[] => paths.map((path) => `GET ${path}`);
const join = (...parts: readonly (readonly string[])[]): readonly string[] => [...new Set(parts.flat())];
const all = (parts: Purges, ...operations: readonly string[]): Purges =>
  Object.fromEntries(operations.map((operation) => [operation, Object.values(parts)[0]!]));

const link = get('/datapoints/{id}');
const linkFigures = get('/datapoints/{id}/aggregated', '/datapoints/{id}/aggregated/list', '/datapoints/{id}/reports');
const linksBelow = (path: string) => get(`${path}/datapoints`, `${path}/datapoints/count`);
const linkLists = join(
  get('/datapoints', '/datapoints/count', '/aggregated/summary/datapoints'),
  get('/datapoints/aggregated', '/datapoints/aggregated/list', '/groups/{id}/aggregated/summary'),
  linksBelow('/groups/{id}'),
  linksBelow('/conversions/{conversionId}'),
  linksBelow('/tags/{tagId}'),
  linksBelow('/retargeting/{id}'),
);
const group = get('/groups/{id}');
const groupFigures = get(
  ...['/groups/{id}/aggregated', '/groups/{id}/aggregated/list', '/groups/{id}/aggregated/summary'],
  '/groups/{id}/reports',
);
const groupLists = get(
  ...['/groups', '/groups/count', '/groups/aggregated', '/groups/aggregated/list', '/aggregated/summary/groups'],
  ...['/tags/{tagId}/groups', '/tags/{tagId}/groups/count'],
);
const allOfGroup = join(group, groupFigures, linksBelow('/groups/{id}'));
const conversion = get('/conversions/{conversionId}');
const conversionFigures = get(
  '/conversions/{conversionId}/aggregated',
  '/conversions/{conversionId}/aggregated/list',
  '/conversions/{conversionId}/reports',
);
/** By group, and it names the groups. */
const namingGroups = get('/conversions/{conversionId}/reports');
const conversionLists = get(
  ...['/conversions', '/conversions/count', '/conversions/aggregated/list', '/aggregated/summary/conversions'],
);
const conversionSums = get('/conversions/aggregated/list', '/aggregated/summary/conversions');
const allOfConversion = join(conversion, conversionFigures, linksBelow('/conversions/{conversionId}'));
const tagLists = get('/tags', '/tags/count');
const allOfTag = join(
  get('/tags/{tagId}', '/tags/{tagId}/groups', '/tags/{tagId}/groups/count'),
  linksBelow('/tags/{tagId}'),
);
const domainLists = get('/domains', '/domains/count');
const domain = get('/domains/{id}');
const scriptLists = get('/retargeting', '/retargeting/count');
const allOfScript = join(get('/retargeting/{id}'), linksBelow('/retargeting/{id}'));
const guests = get('/account/guests/count');
const grants = get('/account/guests/{guestId}/permissions', '/account/guests/{guestId}/permissions/count');
const accountFigures = get('/aggregated', '/aggregated/list', '/reports');

const newLink = join(linkLists, groupLists, tagLists);
const allOfLink = join(link, linkFigures);
const changedLink = join(allOfLink, linkLists, groupLists, groupFigures, namingGroups, tagLists);
const deletedLink = join(
  ...[allOfLink, linkLists, groupLists, groupFigures, conversionFigures, conversionSums, accountFigures, grants],
);
const everyFigure = join(linkFigures, groupFigures, conversionFigures, conversionSums, accountFigures).concat(
  get('/groups/aggregated', '/groups/aggregated/list', '/aggregated/summary/groups'),
);
const changedConversion = join(allOfConversion, conversionLists, linkLists, link, everyFigure);
const changedTag = join(allOfTag, tagLists, linkLists, link, groupLists, group);

export const clickmeterPurges: Purges = {
  'POST /datapoints': newLink,
  'PUT /datapoints/batch': newLink,
  'POST /groups/{id}/datapoints': join(newLink, allOfGroup),
  'POST /datapoints/{id}': changedLink,
  'POST /datapoints/batch': changedLink,
  'DELETE /datapoints/{id}': deletedLink,
  'DELETE /datapoints/batch': deletedLink,
  'PUT /datapoints/{id}/favourite': join(allOfLink, linkLists),
  'PUT /datapoints/{id}/notes': join(allOfLink, linkLists),
  'POST /groups': join(groupLists, tagLists),
  'POST /groups/{id}': join(allOfGroup, groupLists, tagLists, linkLists, link, namingGroups),
  'DELETE /groups/{id}': join(allOfGroup, groupLists, linkLists, link, everyFigure, grants),
  'PUT /groups/{id}/favourite': join(allOfGroup, groupLists),
  'PUT /groups/{id}/notes': join(allOfGroup, groupLists),
  'POST /conversions': conversionLists,
  'POST /conversions/{conversionId}': changedConversion,
  'DELETE /conversions/{conversionId}': changedConversion,
  'PUT /conversions/{conversionId}/notes': join(allOfConversion, conversionLists),
  'PUT /conversions/{conversionId}/datapoints/patch': changedConversion,
  'PUT /conversions/{conversionId}/datapoints/batch/patch': changedConversion,
  'POST /tags': join(tagLists, linkLists, link, groupLists, group),
  'PUT /tags/{tagId}/name': changedTag,
  'DELETE /tags/{tagId}': changedTag,
  'PUT /tags/{tagId}/datapoints/patch': join(allOfTag, tagLists, linkLists, link),
  'DELETE /tags/{tagId}/datapoints': join(allOfTag, tagLists, linkLists, link),
  'PUT /tags/{tagId}/groups/patch': join(allOfTag, tagLists, groupLists, group),
  'DELETE /tags/{tagId}/groups': join(allOfTag, tagLists, groupLists, group),
  'POST /domains': domainLists,
  'POST /domains/{id}': join(domain, domainLists, linkLists, link),
  'DELETE /domains/{id}': join(domain, domainLists, linkLists, link),
  'POST /retargeting': scriptLists,
  'POST /retargeting/{id}': join(allOfScript, scriptLists, linkLists, link),
  'DELETE /retargeting/{id}': join(allOfScript, scriptLists, linkLists, link),
  'POST /account': 'everything',
  ...all(
    { none: [] },
    ...['POST /account/domainwhitelist', 'DELETE /account/domainwhitelist/{whitelistId}'],
    ...['POST /account/ipblacklist', 'DELETE /account/ipblacklist/{blacklistId}'],
  ),
  'POST /account/guests': guests,
  'POST /account/guests/{guestId}': join(guests, grants),
  'DELETE /account/guests/{guestId}': join(guests, grants),
  'PUT /account/guests/{guestId}/{type}/permissions/patch': grants,
  'POST /account/guests/{guestId}/{type}/permissions/patch': grants,
};

const websites = get('/domain');
const goals = get('/goal', '/statistics/goals');
const statistics = get('/statistics', '/statistics/goals');
const ofWebsite = join(statistics, get('/goal', '/member', '/client', '/report'));

export const pirschPurges: Purges = {
  'POST /hit': join(statistics, goals),
  'POST /event': join(statistics, goals),
  'POST /session': statistics,
  'POST /domain': websites,
  'PUT /domain': websites,
  'DELETE /domain': join(websites, ofWebsite),
  'POST /domain/subdomain': websites,
  'POST /domain/public': websites,
  'POST /domain/title': join(websites, statistics),
  'POST /domain/timezone': join(websites, statistics),
  ...all({ none: [] }, 'POST /domain/link', 'PUT /domain/link', 'DELETE /domain/link'),
  ...all({ members: join(websites, get('/member')) }, 'POST /member', 'PUT /member', 'DELETE /member'),
  ...all({ clients: get('/client') }, 'POST /client', 'DELETE /client'),
  ...all({ reports: get('/report') }, 'POST /report', 'PUT /report', 'DELETE /report'),
  ...all({ goals }, 'POST /goal', 'PUT /goal', 'DELETE /goal'),
};

export const peerclickPurges: Purges = {
  'POST /campaign': get('/campaign'),
  'POST /offer': get('/offer'),
};

const filterGroups = get('/integrations/{integrationID}/filter-groups');
const filterGroup = get('/integrations/{integrationID}/filter-groups/{filterGroupID}');
const exported = get('/download-center/exports');
const downloads = ['clicks', 'conversions', 'impressions'].map(
  (kind) => `POST /integrations/{integrationID}/reports/${kind}/download`,
);

export const metrics24Purges: Purges = {
  'POST /integrations/{integrationID}/filter-groups': filterGroups,
  'PATCH /integrations/{integrationID}/filter-groups': join(filterGroups, filterGroup),
  'DELETE /integrations/{integrationID}/filter-groups': join(filterGroups, filterGroup),
  'PATCH /integrations/{integrationID}/filter-groups/{filterGroupID}': join(filterGroups, filterGroup),
  'DELETE /integrations/{integrationID}/filter-groups/{filterGroupID}': join(filterGroups, filterGroup),
  ...all({ exported }, ...downloads),
  'DELETE /download-center/exports/{exportID}': join(exported, get('/download-center/exports/{exportID}')),
};
