/** Every route behind the token: method and path to handler. */
import type { Handler } from './call';
import { clientRoutes, domainRoutes, goalRoutes, linkRoutes, memberRoutes, reportRoutes } from './management';
import { statisticsRoutes } from './statistics';

export function createRoutes(): ReadonlyMap<string, Handler> {
  return new Map(
    [statisticsRoutes, domainRoutes, linkRoutes, memberRoutes, clientRoutes, reportRoutes, goalRoutes].flatMap(
      (routes) => Object.entries(routes),
    ),
  );
}
