/** The account itself, its figures, its guests and its lists. */
import type { Entry } from '../entry';
import { change, find, read, readVia } from '../entry';

const own = (path: string, field: string, selection: string, rest?: Pick<Entry, 'learn'>): Entry =>
  read(`GET ${path}`, `Account.${field.split('(')[0]}`, 'account', `${field} { ${selection} }`, rest);
const points = 'startsOn metrics { clicks }';

export const account: readonly Entry[] = [
  own('/aggregated', 'metrics', 'clicks'),
  own('/aggregated/list', 'series', points),
  find('GET /aggregated/summary/conversions', 'Query.goals', '{ goals { nodes { id metrics { conversions } } } }'),
  find('GET /aggregated/summary/groups', 'Query.groups', '{ groups { nodes { id metrics { clicks } } } }'),
  own('/clickstream', 'clickstream', 'nodes { at }'),
  find('GET /hits', 'Query.events', '{ events(first: 5) { nodes { at } } }'),
  own('/reports', 'breakdown(by: COUNTRY)', 'rows { key }'),
  own('/account', 'profile', 'email'),
  own('/account/plan', 'plan', 'name'),
  own('/me', 'keyProfile', 'email'),
  own('/me/plan', 'keyPlan', 'name'),
  own('/account/domainwhitelist', 'domainWhitelist', 'nodes { hostname }'),
  own('/account/ipblacklist', 'ipBlacklist', 'nodes { ip }'),
  own('/account/guests', 'guests', 'nodes { id userName }', {
    learn: ({ node }) => ({ guest: node.guests.nodes[0].id }),
  }),
  own('/account/guests/count', 'guests', 'totalCount'),
  find('GET /account/guests/{guestId}', 'Query.node', '{ node(id: "$$guest") { ... on Guest { userName language } } }'),
  readVia(
    'GET /account/guests/{guestId}/permissions',
    'Guest.permissions',
    'Guest',
    'guest',
    'permissions { nodes { access } }',
  ),
  readVia(
    'GET /account/guests/{guestId}/permissions/count',
    'Guest.permissions',
    'Guest',
    'guest',
    'permissions { totalCount }',
  ),
  change('POST /account', 'accountUpdate', { companyName: 'Coverage' }, 'profile { companyName }'),
  change('POST /account/domainwhitelist', 'domainWhitelistAdd', { hostname: 'coverage.example' }, 'entry { id }', {
    learn: ({ done }) => ({ whitelisted: done.entry.id }),
  }),
  change(
    'DELETE /account/domainwhitelist/{whitelistId}',
    'domainWhitelistRemove',
    { id: '$$whitelisted' },
    'deletedId',
  ),
  change('POST /account/ipblacklist', 'ipBlacklistAdd', { ip: '203.0.113.77' }, 'entry { id }', {
    learn: ({ done }) => ({ blacklisted: done.entry.id }),
  }),
  change('DELETE /account/ipblacklist/{blacklistId}', 'ipBlacklistRemove', { id: '$$blacklisted' }, 'deletedId'),
  change(
    'POST /account/guests',
    'guestCreate',
    { userName: 'coverage', password: 'correct-horse-7', email: 'coverage@example.com' },
    'guest { id }',
    { learn: ({ done }) => ({ madeGuest: done.guest.id }) },
  ),
  change('POST /account/guests/{guestId}', 'guestUpdate', { id: '$$madeGuest', name: 'Changed' }, 'guest { name }'),
  change(
    'PUT /account/guests/{guestId}/{type}/permissions/patch',
    'guestPermissionGrant',
    { id: '$$madeGuest', entity: { group: '$$group' }, access: 'READ' },
    'guest { id }',
  ),
  change(
    'POST /account/guests/{guestId}/{type}/permissions/patch',
    'guestPermissionRevoke',
    { id: '$$madeGuest', entity: { group: '$$group' }, access: 'READ' },
    'guest { id }',
  ),
  change('DELETE /account/guests/{guestId}', 'guestDelete', { id: '$$madeGuest' }, 'deletedId'),
];
