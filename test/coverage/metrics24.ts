/** 24Metrics: filter groups, reports, Download Center. The paths are those that the settings take unless told otherwise. */
import type { ProviderCoverage } from './entry';
import { change, find, read } from './entry';
import { metrics24Operations } from './operations';

const groups = '/integrations/{integrationID}/filter-groups';
const group = `${groups}/{filterGroupID}`;
const reports = '/integrations/{integrationID}/reports';
const exports = '/download-center/exports';

const events = (kind: string): string =>
  `fraudEvents(kind: ${kind}, integration: "$$integration", range: { days: 2 }, first: 1) { nodes { at } }`;

const draft = (name: string, priority: number): object => ({ integration: '$$integration', name, priority });

const started = (kind: string): object => ({
  kind,
  integration: '$$integration',
  range: { preset: 'YESTERDAY' },
  columns: ['real_tx_id'],
});

export const metrics24: ProviderCoverage = {
  sandbox: 'metrics24',
  id: 'METRICS24',
  name: '24Metrics',
  pathPrefix: '/api/v2',
  turnMs: 10_000,
  sections: [{ title: 'Operations', operations: metrics24Operations }],
  prepare: [
    change(`POST ${groups}`, 'filterGroupCreate', draft('Coverage spare', 902), 'filterGroup { id }', {
      learn: ({ done }) => ({ spare: done.filterGroup.id }),
    }),
    find(
      'GET /reports/v2/click-table',
      'Account.fraudEvents',
      '{ node(id: "$$account") { ... on Account { fraudEvents(kind: CLICK, integration: "$$integration", range: { days: 3 }, first: 100) { nodes { at ... on ClickEvent { offer publisher raw } } } } } }',
      {
        learn: ({ node }) => {
          // A campaign's click that went on to no offer has none to be found by.
          const row = node.fraudEvents.nodes.find((each: { offer: string | null }) => each.offer);
          const { offer, publisher, raw } = row;
          return { clickDay: row.at.slice(0, 10), clickOffer: offer, clickPublisher: publisher, click: raw.tx_id };
        },
      },
    ),
    find(
      'GET /reports/v2/conversion-table',
      'Account.fraudEvents',
      '{ node(id: "$$account") { ... on Account { fraudEvents(kind: CONVERSION, integration: "$$integration", range: { days: 3 }, first: 1) { nodes { at ... on ConversionEvent { offer publisher hash } } } } } }',
      {
        learn: ({ node }) => {
          const [row] = node.fraudEvents.nodes;
          const { offer, publisher, hash } = row;
          return { conversionDay: row.at.slice(0, 10), conversionOffer: offer, conversionPublisher: publisher, hash };
        },
      },
    ),
  ],
  entries: [
    find(`GET ${groups}`, 'Query.groups', '{ groups(filter: { types: [FILTER_GROUP] }) { nodes { id name } } }'),
    change(`POST ${groups}`, 'filterGroupCreate', draft('Coverage one', 901), 'filterGroup { id }', {
      learn: ({ done }) => ({ group: done.filterGroup.id }),
    }),
    change(`GET ${group}`, 'filterGroupUpdate', { id: '$$group', name: 'Coverage' }, 'filterGroup { name }'),
    change(`PATCH ${group}`, 'filterGroupUpdate', { id: '$$group', name: 'Changed' }, 'filterGroup { name }'),
    change(`PATCH ${groups}`, 'filterGroupsUpdate', { ids: ['$$group'], monitorsOnly: true }, 'results { index }'),
    change(`DELETE ${group}`, 'filterGroupDelete', { id: '$$group' }, 'deletedId'),
    change(`DELETE ${groups}`, 'filterGroupsDelete', { ids: ['$$spare'] }, 'results { index deletedId }'),
    read('GET /reports/v2/click-table', 'Account.fraudEvents', 'account', events('CLICK')),
    read('GET /reports/v2/conversion-table', 'Account.fraudEvents', 'account', events('CONVERSION')),
    read('GET /reports/v2/impression-table', 'Account.fraudEvents', 'account', events('IMPRESSION')),
    read(
      'GET /reports/v2/click',
      'Account.fraudClick',
      'account',
      'fraudClick(input: { integration: "$$integration", day: "$$clickDay", offer: "$$clickOffer", publisher: "$$clickPublisher", transactionId: "$$click" }) { hash }',
    ),
    read(
      'GET /reports/v2/conversion',
      'Account.fraudConversion',
      'account',
      'fraudConversion(input: { integration: "$$integration", day: "$$conversionDay", offer: "$$conversionOffer", publisher: "$$conversionPublisher", hash: "$$hash" }) { hash }',
    ),
    change(`POST ${reports}/clicks/download`, 'exportStart', started('CLICKS'), 'export { id }', {
      learn: ({ done }) => ({ export: done.export.id }),
    }),
    change(`POST ${reports}/conversions/download`, 'exportStart', started('CONVERSIONS'), 'export { id }'),
    change(`POST ${reports}/impressions/download`, 'exportStart', started('IMPRESSIONS'), 'export { id }'),
    read(
      `GET ${exports}`,
      'Account.exports',
      'account',
      'exports(filter: { status: COMPLETED }) { nodes { id status } }',
      {
        learn: ({ node }) => ({ finished: node.exports.nodes[0].id }),
      },
    ),
    find(`GET ${exports}/{exportID}`, 'Query.node', '{ node(id: "$$export") { id ... on Export { status } } }'),
    read('GET /download-center/url', 'Export.downloadUrl', 'finished', 'downloadUrl'),
    change(`DELETE ${exports}/{exportID}`, 'exportDelete', { id: '$$finished' }, 'deletedId'),
  ],
  refused: [],
  notYet: [],
};
