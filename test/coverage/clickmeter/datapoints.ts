/** Links and pixels. */
import type { Entry } from '../entry';
import { change, find, read } from '../entry';

const draft = (name: string): object => ({
  name,
  title: name,
  group: '$$group',
  destinationUrl: 'https://shop.example/coverage',
  domain: '$$domain',
});
const results = 'results { index userErrors { field message code }';
const points = 'startsOn metrics { clicks }';

export const datapoints: readonly Entry[] = [
  find(
    'GET /aggregated/summary/datapoints',
    'Query.datapoints',
    '{ datapoints(first: 5, filter: { types: [TRACKING_LINK] }) { nodes { id metrics { clicks } } } }',
  ),
  find(
    'GET /datapoints',
    'Query.datapoints',
    '{ datapoints(filter: { types: [TRACKING_LINK], createdAfter: "2020-01-01" }) { nodes { id } } }',
  ),
  read(
    'GET /groups/{id}/datapoints',
    'LinkGroup.datapoints',
    'group',
    'datapoints(types: [TRACKING_LINK], first: 100) { nodes { id ... on TrackingLink { title notes redirectType } } }',
  ),
  change('POST /datapoints', 'trackingLinkCreate', draft('coverage-1'), 'trackingLink { id }', {
    learn: ({ done }) => ({ madeLink: done.trackingLink.id }),
  }),
  change(
    'POST /groups/{id}/datapoints',
    'trackingLinkCreate',
    { ...draft('coverage-2'), scope: 'GROUP' },
    'trackingLink { id }',
    { learn: ({ done }) => ({ groupLink: done.trackingLink.id }) },
  ),
  change(
    'POST /datapoints/{id}',
    'trackingLinkUpdate',
    { id: '$$madeLink', title: 'Changed' },
    'trackingLink { title }',
  ),
  change(
    'PUT /datapoints/batch',
    'datapointsCreate',
    { items: [{ link: draft('coverage-3') }] },
    `${results} datapoint { id } }`,
    { learn: ({ done }) => ({ batchLink: done.results[0].datapoint.id }) },
  ),
  change(
    'POST /datapoints/batch',
    'datapointsUpdate',
    { items: [{ link: { id: '$$batchLink', title: 'Changed' } }] },
    `${results} }`,
  ),
  change('DELETE /datapoints/batch', 'datapointsDelete', { ids: ['$$batchLink'] }, `${results} deletedId }`),
  change(
    'PUT /datapoints/{id}/favourite',
    'datapointSetFavorite',
    { id: '$$madeLink', favorite: true },
    'datapoint { id }',
  ),
  change(
    'PUT /datapoints/{id}/notes',
    'datapointSetNotes',
    { id: '$$madeLink', notes: 'Coverage' },
    'datapoint { id }',
  ),
  change(
    'PUT /conversions/{conversionId}/datapoints/patch',
    'conversionAttachDatapoint',
    { id: '$$conversion', datapoint: '$$madeLink' },
    'conversion { id }',
  ),
  change(
    'PUT /conversions/{conversionId}/datapoints/batch/patch',
    'conversionUpdateDatapoints',
    { id: '$$conversion', changes: [{ datapoint: '$$groupLink', isCounted: true }] },
    `${results} }`,
  ),
  change('POST /tags', 'tagCreate', { name: 'coverage' }, 'tag { id }', {
    learn: ({ done }) => ({ tag: done.tag.id }),
  }),
  change(
    'PUT /tags/{tagId}/datapoints/patch',
    'tagAttach',
    { id: '$$tag', bearer: { datapoint: '$$madeLink' } },
    'tag { id }',
  ),
  change('PUT /tags/{tagId}/groups/patch', 'tagAttach', { id: '$$tag', bearer: { group: '$$group' } }, 'tag { id }'),
  change('DELETE /datapoints/{id}', 'trackingLinkDelete', { id: '$$groupLink' }, 'deletedId'),
  find(
    'GET /datapoints/{id}',
    'TrackingLink.redirectType',
    '{ datapoint(id: "$$link") { ... on TrackingLink { redirectType } } }',
  ),
  read('GET /datapoints/count', 'Account.datapointCount', 'account', 'datapointCount'),
  read('GET /datapoints/aggregated', 'Account.datapointTotals', 'account', 'datapointTotals { clicks }'),
  read(
    'GET /datapoints/aggregated/list',
    'Account.datapointSeries',
    'account',
    `datapointSeries(type: TRACKING_LINK) { ${points} }`,
  ),
  read('GET /datapoints/{id}/aggregated', 'TrackingLink.metrics', 'link', 'metrics(range: { days: 3 }) { clicks }'),
  read('GET /datapoints/{id}/aggregated/list', 'TrackingLink.series', 'link', `series { ${points} }`),
  read('GET /datapoints/{id}/hits', 'TrackingLink.hits', 'link', 'hits { nodes { at } }'),
  read('GET /datapoints/{id}/reports', 'TrackingLink.breakdown', 'link', 'breakdown(by: COUNTRY) { rows { key } }'),
  read('GET /groups/{id}/datapoints/count', 'LinkGroup.datapointCount', 'group', 'datapointCount'),
  read(
    'GET /conversions/{conversionId}/datapoints',
    'Conversion.datapoints',
    'conversion',
    'datapoints { nodes { id } }',
  ),
  read(
    'GET /conversions/{conversionId}/datapoints/count',
    'Conversion.datapoints',
    'conversion',
    'datapoints { totalCount }',
  ),
  read('GET /tags/{tagId}/datapoints', 'Tag.taggedDatapoints', 'tag', 'taggedDatapoints { nodes { id } }'),
  read('GET /tags/{tagId}/datapoints/count', 'Tag.taggedDatapoints', 'tag', 'taggedDatapoints { totalCount }'),
  change('DELETE /tags/{tagId}/datapoints', 'tagDetachAll', { id: '$$tag', from: 'DATAPOINTS' }, 'tag { id }'),
  change(
    'POST /retargeting',
    'retargetingScriptCreate',
    { name: 'Coverage', code: '<script></script>' },
    'retargetingScript { id }',
    {
      learn: ({ done }) => ({ script: done.retargetingScript.id }),
    },
  ),
  read('GET /retargeting/{id}/datapoints', 'RetargetingScript.datapoints', 'script', 'datapoints { nodes { id } }'),
  read('GET /retargeting/{id}/datapoints/count', 'RetargetingScript.datapoints', 'script', 'datapoints { totalCount }'),
];
