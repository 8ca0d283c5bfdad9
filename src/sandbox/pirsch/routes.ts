/** Every route behind the token: method and path to handler. */
import type { Handler } from './call';
import { collectionRoutes } from './collection';
import { managementRoutes } from './management';
import { statisticsRoutes } from './statistics';

export function createRoutes(): ReadonlyMap<string, Handler> {
  return new Map([collectionRoutes, statisticsRoutes, ...managementRoutes].flatMap((routes) => Object.entries(routes)));
}
