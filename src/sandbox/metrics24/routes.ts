/** Every route behind the key. All paths but the conversion table's are inferred: none is published. */
import type { EmulatorReply, EmulatorRequest } from '../kit';
import type { Downloads } from './downloads';
import type { DownloadCenter } from './exports';
import type { FilterGroups } from './filter-groups';
import type { Singles } from './singles';
import type { Tables } from './tables';

export interface Parts {
  readonly filterGroups: FilterGroups;
  readonly downloads: Downloads;
  readonly tables: Tables;
  readonly singles: Singles;
  readonly downloadCenter: DownloadCenter;
}

/** Takes the request and the path's variable segments; null is an unknown route after all. */
type Handler = (request: EmulatorRequest, first: string, second: string) => EmulatorReply | null;

export interface Route {
  readonly method: string;
  /** `*` stands for any one segment. */
  readonly segments: readonly string[];
  readonly handle: Handler;
}

export function createRoutes({ filterGroups, downloads, tables, singles, downloadCenter }: Parts): readonly Route[] {
  const groups = 'integrations/*/filter-groups';
  // Where the other operations of an integration lie, and the reports' name. Neither the path nor the verb is known: both verbs are served.
  const download = 'integrations/*/reports/*/download';
  const exports = 'download-center/exports';
  return [
    route('GET', groups, ({ query }, integration) => filterGroups.list(integration, query)),
    route('POST', groups, (request, integration) => filterGroups.create(integration, request)),
    route('PATCH', groups, (request, integration) => filterGroups.updateMany(integration, request)),
    route('DELETE', groups, (request, integration) => filterGroups.removeMany(integration, request)),
    route('GET', `${groups}/*`, ({ query }, integration, id) => filterGroups.read(integration, id, query)),
    route('PATCH', `${groups}/*`, (request, integration, id) => filterGroups.update(integration, id, request)),
    route('DELETE', `${groups}/*`, ({ query }, integration, id) => filterGroups.remove(integration, id, query)),
    route('GET', download, (request, integration, name) => downloads.start(integration, name, request)),
    route('POST', download, (request, integration, name) => downloads.start(integration, name, request)),
    route('GET', 'reports/v2/*', ({ query }, name) => tables.answer(name, query) ?? singles.answer(name, query)),
    route('GET', 'download-center/url', (request) => downloadCenter.sign(request)),
    route('GET', exports, ({ query }) => downloadCenter.list(query)),
    route('GET', `${exports}/*`, ({ query }, id) => downloadCenter.read(id, query)),
    route('DELETE', `${exports}/*`, ({ query }, id) => downloadCenter.remove(id, query)),
  ];
}

/** Null when there is no such route. */
export function answerRoute(
  routes: readonly Route[],
  segments: readonly string[],
  request: EmulatorRequest,
): EmulatorReply | null {
  const found = routes.find((candidate) => candidate.method === request.method && isMatch(candidate, segments));
  if (found === undefined) return null;
  const [first = '', second = ''] = segments.filter((_, index) => found.segments[index] === '*');
  return found.handle(request, first, second);
}

function route(method: string, path: string, handle: Handler): Route {
  return { method, segments: path.split('/'), handle };
}

function isMatch(candidate: Route, segments: readonly string[]): boolean {
  if (candidate.segments.length !== segments.length) return false;
  return candidate.segments.every((segment, index) => segment === '*' || segment === segments[index]);
}
