/** The reads of what is stored about a domain: the domain itself, links, members, clients, reports, goals. */
import { replyJson } from '../kit';
import { withDomain, type Call, type Handler } from './call';
import { replyUnknownDomain, toWireList } from './replies';
import type { DomainOwned, DomainRow, Store } from './store';

export type Routes = Readonly<Record<string, Handler>>;

export const domainRoutes: Routes = { 'GET /api/v1/domain': listDomains };
export const linkRoutes: Routes = { 'GET /api/v1/domain/link': listOwned('domain_id', (store) => store.links) };
export const memberRoutes: Routes = { 'GET /api/v1/member': listOwned('id', (store) => store.members) };
export const clientRoutes: Routes = { 'GET /api/v1/client': listOwned('id', (store) => store.clients) };
export const reportRoutes: Routes = { 'GET /api/v1/report': listOwned('id', (store) => store.reports) };
export const goalRoutes: Routes = { 'GET /api/v1/goal': listOwned('id', (store) => store.goals) };

function listOwned(parameter: string, rowsOf: (store: Store) => ReadonlyMap<string, DomainOwned>): Handler {
  return withDomain(parameter, (domain, { store }) =>
    replyJson(200, toWireList([...rowsOf(store).values()].filter((row) => row.domain_id === domain.id))),
  );
}

/** A question for one domain is answered with one object, all others with the list. */
function listDomains({ query, store }: Call) {
  const domains = [...store.domains.values()];
  for (const [parameter, field] of lookups) {
    const wanted = query.get(parameter) ?? '';
    if (wanted === '') continue;
    const found = domains.find((domain) => domain[field] === wanted);
    return found === undefined ? replyUnknownDomain() : replyJson(200, toListed(found, store));
  }
  const search = (query.get('search') ?? '').toLowerCase();
  const listed = domains.filter((domain) => domain.hostname.toLowerCase().includes(search));
  return replyJson(200, toWireList(listed.map((domain) => toListed(domain, store))));
}

const lookups = [
  ['id', 'id'],
  ['subdomain', 'subdomain'],
  ['domain', 'hostname'],
] as const;

/** One domain of the list goes without zone and grouping, as the documented sample does. */
function toListed(domain: DomainRow, store: Store) {
  const { timezone, group_by_title, ...rest } = domain;
  return domain.id === store.sparseDomainId
    ? { ...rest, user_role: '' }
    : { ...rest, timezone, group_by_title, user_role: '' };
}
