/** Pirsch: its API page. */
import type { Entry, ProviderCoverage } from './entry';
import { change, find, read, readVia } from './entry';
import { pirschOperations } from './operations';

const person = {
  ip: '203.0.113.7',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
};
const view = { ...person, url: 'https://$$hostname/' };

const split = (path: string, dimension: string): Entry =>
  readVia(
    `GET /statistics/${path}`,
    'WebsiteTraffic.breakdown',
    'Website',
    'website',
    `traffic { breakdown(by: ${dimension}) { rows { key } } }`,
  );

const list = (path: string, field: string, selection: string): Entry =>
  read(`GET ${path}`, `Website.${field}`, 'website', `${field} { ${selection} }`);

const statistics: readonly Entry[] = [
  list('/statistics/duration/session', 'sessionDurations', 'day averageSeconds'),
  list('/statistics/duration/page', 'pageDurations', 'nodes { averageSeconds }'),
  split('utm/source', 'UTM_SOURCE'),
  split('utm/medium', 'UTM_MEDIUM'),
  split('utm/campaign', 'UTM_CAMPAIGN'),
  split('utm/content', 'UTM_CONTENT'),
  split('utm/term', 'UTM_TERM'),
  readVia('GET /statistics/total', 'WebsiteTraffic.metrics', 'Website', 'website', 'traffic { metrics { visitors } }'),
  readVia(
    'GET /statistics/visitor',
    'WebsiteTraffic.series',
    'Website',
    'website',
    'traffic { series { startsOn metrics { visitors } } }',
  ),
  list('/statistics/page', 'visitedPages', 'nodes { visitors }'),
  list('/statistics/page/entry', 'entryPages', 'nodes { entries }'),
  list('/statistics/page/exit', 'exitPages', 'nodes { exits }'),
  list('/statistics/goals', 'goals', 'nodes { name metrics { visitors } }'),
  list('/statistics/events', 'trackedEvents', 'nodes { name }'),
  readVia(
    'GET /statistics/event/meta',
    'TrackedEvent.metadata',
    'Website',
    'website',
    'trackedEvents(first: 1) { nodes { metadata(key: "plan") { nodes { value } } } }',
  ),
  list('/statistics/event/list', 'eventList', 'nodes { name }'),
  list('/statistics/growth', 'growth', 'visitors'),
  list('/statistics/active', 'activeVisitors', 'visitors'),
  split('hours', 'HOUR'),
  split('language', 'LANGUAGE'),
  split('referrer', 'REFERRER'),
  split('os', 'OS'),
  split('os/version', 'OS_VERSION'),
  split('browser', 'BROWSER'),
  split('browser/version', 'BROWSER_VERSION'),
  split('country', 'COUNTRY'),
  split('city', 'CITY'),
  split('platform', 'PLATFORM'),
  split('screen', 'SCREEN'),
  list('/statistics/keywords', 'keywords', 'nodes { clicks }'),
];

const websites: readonly Entry[] = [
  find('GET /domain', 'Query.domains', '{ domains(filter: { types: [WEBSITE] }) { nodes { hostname } } }'),
  change(
    'POST /domain',
    'websiteCreate',
    { hostname: 'coverage.example.com', subdomain: 'coverage', timeZone: 'Asia/Tokyo' },
    'website { id }',
    { learn: ({ done }) => ({ made: done.website.id }) },
  ),
  change('PUT /domain', 'websiteResetIdentificationCode', { id: '$$made' }, 'website { identificationCode }'),
  change(
    'POST /domain/subdomain',
    'websiteSetSubdomain',
    { id: '$$made', subdomain: 'moved' },
    'website { subdomain }',
  ),
  change('POST /domain/public', 'websiteSetPublic', { id: '$$made', isPublic: true }, 'website { isPublic }'),
  change(
    'POST /domain/title',
    'websiteSetTitleGrouping',
    { id: '$$made', groupsByTitle: true },
    'website { groupsByTitle }',
  ),
  change(
    'POST /domain/timezone',
    'websiteSetTimeZone',
    { id: '$$made', timeZone: 'Europe/Paris' },
    'website { timeZone }',
  ),
  change('DELETE /domain', 'websiteDelete', { id: '$$made' }, 'deletedId'),
];

const owned: readonly Entry[] = [
  change(
    'POST /domain/link',
    'accessLinkCreate',
    { websiteId: '$$website', description: 'Coverage' },
    'accessLink { id }',
    { learn: ({ done }) => ({ link: done.accessLink.id }) },
  ),
  list('/domain/link', 'accessLinks', 'nodes { description }'),
  change(
    'PUT /domain/link',
    'accessLinkUpdate',
    { id: '$$link', description: 'Changed' },
    'accessLink { description }',
  ),
  change('DELETE /domain/link', 'accessLinkDelete', { id: '$$link' }, 'deletedId'),
  change(
    'POST /member',
    'memberAdd',
    { websiteId: '$$website', emails: ['analytics@example.com'] },
    'results { member { id } userErrors { code } }',
    { learn: ({ done }) => ({ member: done.results[0].member.id }) },
  ),
  list('/member', 'members', 'nodes { email }'),
  change('PUT /member', 'memberSetRole', { id: '$$member', role: 'ADMIN' }, 'member { role }'),
  change('DELETE /member', 'memberRemove', { id: '$$member' }, 'deletedId'),
  change(
    'POST /client',
    'apiClientCreate',
    { websiteId: '$$website', description: 'Coverage', canReadStatistics: true },
    'apiClient { id }',
    { learn: ({ done }) => ({ client: done.apiClient.id }) },
  ),
  list('/client', 'apiClients', 'nodes { clientId }'),
  change('POST /client', 'apiClientUpdate', { id: '$$client', description: 'Changed' }, 'apiClient { description }'),
  change('DELETE /client', 'apiClientDelete', { id: '$$client' }, 'deletedId'),
  change(
    'POST /report',
    'emailReportCreate',
    { websiteId: '$$website', emails: ['analytics@example.com'], intervalWeeks: 1 },
    'results { emailReport { id } userErrors { code } }',
    { learn: ({ done }) => ({ report: done.results[0].emailReport.id }) },
  ),
  list('/report', 'emailReports', 'nodes { email }'),
  change('PUT /report', 'emailReportUpdate', { id: '$$report', intervalWeeks: 2 }, 'emailReport { intervalWeeks }'),
  change('DELETE /report', 'emailReportDelete', { id: '$$report' }, 'deletedId'),
  change(
    'POST /goal',
    'conversionGoalCreate',
    { websiteId: '$$website', name: 'Coverage', pathPattern: '/coverage' },
    'conversionGoal { id }',
    { learn: ({ done }) => ({ goal: done.conversionGoal.id }) },
  ),
  find('GET /goal', 'Query.goal', '{ goal(id: "$$goal") { name } }'),
  change('PUT /goal', 'conversionGoalUpdate', { id: '$$goal', name: 'Changed' }, 'conversionGoal { name }'),
  change('DELETE /goal', 'conversionGoalDelete', { id: '$$goal' }, 'deletedId'),
];

export const pirsch: ProviderCoverage = {
  sandbox: 'pirsch',
  id: 'PIRSCH',
  name: 'Pirsch',
  pathPrefix: '/api/v1',
  turnMs: 61_000,
  sections: [{ title: 'Endpoints', operations: pirschOperations }],
  prepare: [],
  entries: [
    find('POST /token', 'Query.domains', '{ domains(filter: { types: [WEBSITE] }) { nodes { id hostname } } }', {
      learn: ({ domains }) => ({ website: domains.nodes[0].id, hostname: domains.nodes[0].hostname }),
      fetchesToken: true,
    }),
    change('POST /hit', 'hitCreate', view, 'wasSent'),
    change('POST /event', 'eventCreate', { ...view, name: 'Coverage' }, 'wasSent'),
    change('POST /session', 'sessionKeepAlive', person, 'wasSent'),
    ...statistics,
    ...websites,
    ...owned,
  ],
  refused: [],
  notYet: [],
};
