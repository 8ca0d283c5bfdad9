/** What a client may do: the user client everything, a domain's client what its scopes say, on its own domain. */
import { replyForbidden } from './replies';
import type { ClientRow, Store } from './store';
import type { EmulatorReply } from '../kit';

export interface Grant {
  /** Null for the user client, which reaches every domain. */
  readonly domainId: string | null;
  /** The letters of each scope. */
  readonly scopes: Scopes;
}

type Scopes = Readonly<Record<'hit' | 'event' | 'statistics' | 'domains', string>>;

const userGrant: Grant = { domainId: null, scopes: { hit: 'w', event: 'w', statistics: 'r', domains: 'rw' } };

/** Null once the client is gone. */
export function readGrant(clientId: string, userClientId: string, store: Store): Grant | null {
  if (clientId === userClientId) return userGrant;
  const client = [...store.clients.values()].find((row) => row.client_id === clientId);
  return client === undefined ? null : { domainId: client.domain_id, scopes: readScopes(client) };
}

/** Says no with 403; null where the route may be used. */
export function refuseRoute(grant: Grant, method: string, route: string): EmulatorReply | null {
  // Who may not read domains is told that there are none.
  if (method === 'GET' && route === '/domain') return null;
  const [scope, letter] = readNeed(method, route);
  if (!grant.scopes[scope].includes(letter)) return replyForbidden(`The client lacks the scope ${scope}=${letter}`);
  const needsUser = route === '/client' || (route === '/domain' && method !== 'PUT');
  return needsUser && grant.domainId !== null ? replyForbidden('Only a user client may do this') : null;
}

export function reachesDomain(grant: Grant, domainId: string): boolean {
  return grant.domainId === null || grant.domainId === domainId;
}

function readScopes(client: ClientRow): Scopes {
  return {
    hit: client.scope_hit,
    event: client.scope_event,
    statistics: client.scope_statistics,
    domains: client.scope_domains,
  };
}

/** Keeping a session alive belongs to sending hits. */
function readNeed(method: string, route: string): readonly [scope: keyof Scopes, letter: 'r' | 'w'] {
  if (route.startsWith('/statistics/')) return ['statistics', 'r'];
  if (/^\/event(\/batch)?$/.test(route)) return ['event', 'w'];
  if (/^\/(hit|session)(\/batch)?$/.test(route)) return ['hit', 'w'];
  return ['domains', method === 'GET' ? 'r' : 'w'];
}
