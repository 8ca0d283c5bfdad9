/** Groups, conversions, tags, domains and retargeting scripts. */
import type { Entry } from '../entry';
import { change, find, read } from '../entry';

const points = 'startsOn metrics { clicks }';

const groups: readonly Entry[] = [
  change('POST /groups', 'linkGroupCreate', { name: 'Coverage' }, 'linkGroup { id }', {
    learn: ({ done }) => ({ madeGroup: done.linkGroup.id }),
  }),
  find(
    'GET /groups',
    'Query.nodes',
    '{ nodes(ids: ["$$group", "$$madeGroup"]) { id ... on LinkGroup { notes isPublic } } }',
  ),
  find('GET /groups/{id}', 'LinkGroup.notes', '{ group(id: "$$group") { ... on LinkGroup { notes } } }'),
  change('POST /groups/{id}', 'linkGroupUpdate', { id: '$$madeGroup', name: 'Changed' }, 'linkGroup { name }'),
  change(
    'PUT /groups/{id}/favourite',
    'linkGroupSetFavorite',
    { id: '$$madeGroup', favorite: true },
    'linkGroup { id }',
  ),
  change('PUT /groups/{id}/notes', 'linkGroupSetNotes', { id: '$$madeGroup', notes: 'Coverage' }, 'linkGroup { id }'),
  read('GET /groups/aggregated', 'Account.linkGroupTotals', 'account', 'linkGroupTotals { clicks }'),
  read('GET /groups/aggregated/list', 'Account.linkGroupSeries', 'account', `linkGroupSeries { ${points} }`),
  read('GET /groups/count', 'Account.linkGroupCount', 'account', 'linkGroupCount'),
  read('GET /groups/{id}/aggregated', 'LinkGroup.metrics', 'group', 'metrics(range: { days: 3 }) { clicks }'),
  read('GET /groups/{id}/aggregated/list', 'LinkGroup.series', 'group', `series { ${points} }`),
  read(
    'GET /groups/{id}/aggregated/summary',
    'LinkGroup.datapointFigures',
    'group',
    'datapointFigures { nodes { metrics { clicks } } }',
  ),
  read('GET /groups/{id}/hits', 'LinkGroup.hits', 'group', 'hits { nodes { at } }'),
  read('GET /groups/{id}/reports', 'LinkGroup.breakdown', 'group', 'breakdown(by: COUNTRY) { rows { key } }'),
  change('DELETE /groups/{id}', 'linkGroupDelete', { id: '$$madeGroup' }, 'deletedId'),
];

const conversions: readonly Entry[] = [
  change('POST /conversions', 'conversionCreate', { name: 'Coverage' }, 'conversion { id }', {
    learn: ({ done }) => ({ madeConversion: done.conversion.id }),
  }),
  find(
    'GET /conversions',
    'Query.nodes',
    '{ nodes(ids: ["$$conversion", "$$madeConversion"]) { id ... on Conversion { code description } } }',
  ),
  find(
    'GET /conversions/{conversionId}',
    'Conversion.code',
    '{ goal(id: "$$conversion") { ... on Conversion { code } } }',
  ),
  change(
    'POST /conversions/{conversionId}',
    'conversionUpdate',
    { id: '$$madeConversion', name: 'Changed' },
    'conversion { name }',
  ),
  change(
    'PUT /conversions/{conversionId}/notes',
    'conversionSetNotes',
    { id: '$$madeConversion', notes: 'Coverage' },
    'conversion { id }',
  ),
  read('GET /conversions/count', 'Account.conversionCount', 'account', 'conversionCount'),
  read('GET /conversions/aggregated/list', 'Account.conversionSeries', 'account', `conversionSeries { ${points} }`),
  read(
    'GET /conversions/{conversionId}/aggregated',
    'Conversion.metrics',
    'conversion',
    'metrics(range: { days: 3 }) { conversions }',
  ),
  read('GET /conversions/{conversionId}/aggregated/list', 'Conversion.series', 'conversion', `series { ${points} }`),
  read('GET /conversions/{conversionId}/hits', 'Conversion.hits', 'conversion', 'hits { nodes { at } }'),
  read(
    'GET /conversions/{conversionId}/reports',
    'Conversion.breakdown',
    'conversion',
    'breakdown(by: COUNTRY) { rows { key } }',
  ),
  change('DELETE /conversions/{conversionId}', 'conversionDelete', { id: '$$madeConversion' }, 'deletedId'),
];

const tags: readonly Entry[] = [
  read('GET /tags', 'Account.tags', 'account', 'tags { nodes { id } }'),
  read('GET /tags/count', 'Account.tags', 'account', 'tags { totalCount }'),
  find('GET /tags/{tagId}', 'Query.node', '{ node(id: "$$tag") { ... on Tag { name } } }'),
  change('PUT /tags/{tagId}/name', 'tagRename', { id: '$$tag', name: 'renamed' }, 'tag { name }'),
  read('GET /tags/{tagId}/groups', 'Tag.taggedGroups', 'tag', 'taggedGroups { nodes { id } }'),
  read('GET /tags/{tagId}/groups/count', 'Tag.taggedGroups', 'tag', 'taggedGroups { totalCount }'),
  change('DELETE /tags/{tagId}/groups', 'tagDetachAll', { id: '$$tag', from: 'GROUPS' }, 'tag { id }'),
  change('DELETE /tags/{tagId}', 'tagDelete', { id: '$$tag' }, 'deletedId'),
];

const domains: readonly Entry[] = [
  find('GET /domains', 'Query.domains', '{ domains { nodes { hostname } } }'),
  read('GET /domains/count', 'Account.redirectDomainCount', 'account', 'redirectDomainCount'),
  change(
    'POST /domains',
    'redirectDomainCreate',
    { hostname: 'go.coverage.example', kind: 'PERSONAL' },
    'redirectDomain { id }',
    { learn: ({ done }) => ({ madeDomain: done.redirectDomain.id }) },
  ),
  find('GET /domains/{id}', 'Query.domain', '{ domain(id: "$$madeDomain") { hostname } }'),
  change(
    'POST /domains/{id}',
    'redirectDomainUpdate',
    { id: '$$madeDomain', homepageUrl: 'https://shop.example/' },
    'redirectDomain { homepageUrl }',
  ),
  change('DELETE /domains/{id}', 'redirectDomainDelete', { id: '$$madeDomain' }, 'deletedId'),
];

const scripts: readonly Entry[] = [
  read('GET /retargeting', 'Account.retargetingScripts', 'account', 'retargetingScripts { nodes { id } }'),
  read('GET /retargeting/count', 'Account.retargetingScripts', 'account', 'retargetingScripts { totalCount }'),
  read('GET /retargeting/{id}', 'RetargetingScript.code', 'script', 'code'),
  change(
    'POST /retargeting/{id}',
    'retargetingScriptUpdate',
    { id: '$$script', name: 'Changed' },
    'retargetingScript { name }',
  ),
  change('DELETE /retargeting/{id}', 'retargetingScriptDelete', { id: '$$script' }, 'deletedId'),
];

export const owned: readonly Entry[] = [...groups, ...conversions, ...tags, ...domains, ...scripts];
