/** Questions of all kinds, for plans to be compared with what is sent. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Kit, Question } from './explain-kit';

const examples = new URL('../../examples/', import.meta.url);

/** Things of the sandbox by their ids. */
export type Ids = Readonly<
  Record<'link' | 'pixel' | 'group' | 'domain' | 'website' | 'page' | 'goal' | 'conversion' | 'campaign' | 'offer' | 'filters' | 'clickmeter' | 'metrics24', string>
>; // prettier-ignore

export async function findIds({ gateway }: Kit): Promise<Ids> {
  const one = (field: string, type: string): string =>
    `${field}(first: 1, filter: { types: [${type}] }) { nodes { id } }`;
  const { data } = await gateway.ask(`{
    link: ${one('datapoints', 'TRACKING_LINK')} pixel: ${one('datapoints', 'TRACKING_PIXEL')} page: ${one('datapoints', 'PAGE')}
    campaign: ${one('datapoints', 'CAMPAIGN')} offer: ${one('datapoints', 'OFFER')}
    group: ${one('groups', 'LINK_GROUP')} filters: ${one('groups', 'FILTER_GROUP')}
    domain: ${one('domains', 'REDIRECT_DOMAIN')} website: ${one('domains', 'WEBSITE')}
    goal: ${one('goals', 'CONVERSION_GOAL')} conversion: ${one('goals', 'CONVERSION')}
    accounts { nodes { id name } }
  }`);
  const { accounts, ...lists } = data;
  const found = Object.entries(lists).map(([name, list]: [string, any]) => [name, list.nodes[0].id]);
  const named = accounts.nodes.map(({ id, name }: { id: string; name: string }) => [name, id]);
  return Object.fromEntries([...found, ...named]) as Ids;
}

const ofThing = (id: string, type: string, fields: string): Question => ({
  query: `query ($id: ID!) { node(id: $id) { id ... on ${type} { ${fields} } } }`,
  variables: { id },
});
const ofLists = (query: string): Question => ({ query });
const month = '(range: { preset: LAST_30_DAYS })';

export const exampleNames = readdirSync(examples)
  .filter((name) => name.endsWith('.graphql'))
  .sort();

export function readExample(name: string): Question {
  return { query: readFileSync(new URL(name, examples), 'utf8') };
}

export const questions: Readonly<Record<string, (ids: Ids) => Question>> = {
  'names of everything': () => ofLists('{ datapoints(first: 100) { nodes { name } totalCount } }'),
  'a list by a metric': () => ofLists('{ datapoints(first: 5, order: { by: CLICKS, direction: DESC }) { nodes { name metrics { clicks } } } }'),
  'edges, and fragments on types': () => ofLists(`{ datapoints(first: 10) { edges { cursor node { ...own ... on Campaign { costModel } } } } }
    fragment own on Datapoint { name url ... on TrackingLink { title redirectType } }`),
  'details of rows': () => ofLists('{ datapoints(first: 4, filter: { types: [TRACKING_LINK] }) { nodes { name ... on TrackingLink { redirectType domain { hostname } goals { name } } } } }'),
  'figures of rows for days that no list has': () => ofLists('{ datapoints(first: 6, filter: { types: [TRACKING_LINK] }) { nodes { metrics(range: { days: 3 }) { clicks } } } }'),
  'series and totals of rows': () => ofLists(`{ datapoints(first: 3, filter: { types: [TRACKING_LINK] }) { nodes { metrics(range: { days: 14 }) { clicks } series(range: { days: 14 }) { startsOn metrics { clicks } } } } }`),
  'one list twice': () => ofLists('{ one: datapoints(first: 3) { nodes { name } } two: datapoints(first: 7) { nodes { name url } totalCount } }'),
  'pixels and deleted links': () => ofLists('{ datapoints(first: 20, filter: { types: [TRACKING_PIXEL, TRACKING_LINK], status: [ACTIVE, DELETED] }) { nodes { name status } } }'),
  'links by their name': () => ofLists('{ datapoints(first: 5, filter: { types: [TRACKING_LINK], search: "s" }) { nodes { name } } }'),
  'pages': () => ofLists('{ datapoints(first: 30, filter: { types: [PAGE] }) { nodes { name metrics { views visitors } } totalCount } }'),
  'groups with what is in them': () => ofLists('{ groups(first: 3, filter: { types: [LINK_GROUP] }) { nodes { name ... on LinkGroup { linkCount notes datapoints(first: 2) { nodes { name } } } } } }'),
  'goals of both kinds': () => ofLists(`{ goals(first: 10) { nodes { name metrics${month} { conversions } } } }`),
  'domains of both kinds': () => ofLists('{ domains(first: 50) { nodes { hostname ... on RedirectDomain { kind } } totalCount } }'),
  'websites with their pages and events': () => ofLists('{ domains(filter: { types: [WEBSITE] }) { nodes { hostname ... on Website { pages(first: 3) { nodes { name } } trackedEvents { nodes { name } } } } } }'),
  'events': () => ofLists('{ events(first: 10) { nodes { at ... on ConversionEvent { filterGroup { name } } } } }'),
  'a link in depth': ({ link }) => ofThing(link, 'TrackingLink', `name redirectType group { name linkCount } metrics${month} { clicks } series${month} { metrics { clicks } } breakdown(by: COUNTRY) { rows { key } }`),
  'a pixel': ({ pixel }) => ofThing(pixel, 'TrackingPixel', 'name parameterNote metrics { views }'),
  'a page': ({ page }) => ofThing(page, 'Page', 'name metrics { views } series { metrics { views } }'),
  'a campaign with its offers': ({ campaign }) => ofThing(campaign, 'Campaign', 'name offers { name payout { amount } } metrics { clicks profit { amount } }'),
  'an offer under two names': ({ offer }) => ofThing(offer, 'Offer', 'a: name b: name today: metrics(range: { preset: TODAY }) { clicks } month: metrics { revenue { amount } }'),
  'a website in two ranges': ({ website }) => ofThing(website, 'Website', 'week: metrics(range: { preset: LAST_7_DAYS }) { views } month: series { metrics { views } } activeVisitors { visitors }'),
  'a goal': ({ goal }) => ofThing(goal, 'ConversionGoal', 'name metrics { conversions }'),
  'a conversion': ({ conversion }) => ofThing(conversion, 'Conversion', 'name protocol metrics { conversions }'),
  'a filter group': ({ filters }) => ofThing(filters, 'FilterGroup', 'name priority metrics(range: { days: 7 }) { conversions fraudRate }'),
  'several things': ({ link, pixel, campaign, website }) => ({
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Datapoint { name metrics { clicks } } ... on Website { hostname } } }',
    variables: { ids: [link, pixel, campaign, website, link] },
  }),
  'things by their own fields': ({ link, group, domain, goal }) => ofLists(`{
    datapoint(id: "${link}") { name } group(id: "${group}") { name metrics { clicks } } domain(id: "${domain}") { hostname } goal(id: "${goal}") { name } }`),
  'what a client skips': ({ link }) => ({
    query: `query ($id: ID!, $deep: Boolean = false) { node(id: $id) { ... on TrackingLink { name redirectType @include(if: $deep) breakdown(by: CITY) @skip(if: true) { by } } } }`,
    variables: { id: link },
  }),
  'totals of all accounts': () => ofLists('{ report(input: { range: { preset: LAST_7_DAYS } }) { totals { figures { metrics { clicks conversions } } problems { code } } } }'),
  'a report by day, with its totals': () => ofLists('{ report(input: { range: { days: 14 }, dimensions: [DAY] }) { totals { figures { metrics { clicks } } } rows(first: 100) { nodes { keys { value } figures { metrics { clicks } } } } } }'),
  'a report compared with the days before': () => ofLists('{ report(input: { range: { preset: LAST_7_DAYS }, providers: [CLICKMETER, PEERCLICK], dimensions: [DAY], compareWithPrevious: true }) { rows { nodes { figures { metrics { clicks } previous { clicks } } } } } }'),
  'a report by country and day': () => ofLists('{ report(input: { range: { days: 3 }, dimensions: [DAY, COUNTRY] }) { rows { nodes { keys { value } } problems { code } } } }'),
  'what only an account has': ({ clickmeter, metrics24 }) => ({
    query: `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Account { name profile { email } plan { name } exports { nodes { id } } datapointCount } } }`,
    variables: { ids: [clickmeter, metrics24] },
  }),
  'settings alone': () => ofLists('{ providers { id accounts { name limits { remaining } } } }'),
}; // prettier-ignore

/** Each is sent twice, with another name. */
export const changes: Readonly<Record<string, (ids: Ids, name: string) => Question>> = {
  'a new group': (_, name) => ({
    query: 'mutation ($input: LinkGroupCreateInput!) { linkGroupCreate(input: $input) { linkGroup { id name } userErrors { message } } }',
    variables: { input: { name, idempotencyKey: `group-${name}` } },
  }),
  'a changed group': ({ group }, name) => ({
    query: 'mutation ($input: LinkGroupUpdateInput!) { linkGroupUpdate(input: $input) { linkGroup { name } userErrors { message } } }',
    variables: { input: { id: group, name } },
  }),
  'a new link': ({ group, domain }, name) => ({
    query: 'mutation ($input: TrackingLinkCreateInput!) { trackingLinkCreate(input: $input) { trackingLink { id name metrics { clicks } } userErrors { message } } }',
    variables: { input: { group, domain, name, title: name, destinationUrl: 'https://shop.example/x', idempotencyKey: `link-${name}` } },
  }),
  'a new website': (_, name) => ({
    query: 'mutation ($input: WebsiteCreateInput!) { websiteCreate(input: $input) { website { hostname } userErrors { message } } }',
    variables: { input: { hostname: `${name}.example`, subdomain: name, timeZone: 'UTC', idempotencyKey: `website-${name}` } },
  }),
  'a new goal': ({ website }, name) => ({
    query: 'mutation ($input: ConversionGoalCreateInput!) { conversionGoalCreate(input: $input) { conversionGoal { name } userErrors { message } } }',
    variables: { input: { websiteId: website, name, pathPattern: '/thanks', idempotencyKey: `goal-${name}` } },
  }),
  'a new offer': (_, name) => ({
    query: 'mutation ($input: OfferCreateInput!) { offerCreate(input: $input) { offer { name } userErrors { message } } }',
    variables: { input: { name, linkTemplate: 'https://shop.example/x', idempotencyKey: `offer-${name}` } },
  }),
  'a changed filter group': ({ filters }, name) => ({
    query: 'mutation ($input: FilterGroupUpdateInput!) { filterGroupUpdate(input: $input) { filterGroup { name } userErrors { message } } }',
    variables: { input: { id: filters, name } },
  }),
}; // prettier-ignore
