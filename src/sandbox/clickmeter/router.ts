/** Finds the route of a request; ids are digits, so any other word in their place is an unknown route. */
import createFindMyWay, { type HTTPMethod } from 'find-my-way';
import type { Route } from './call';
import { accountRoutes } from './routes/account';
import { aggregatedRoutes } from './routes/aggregated';
import { conversionRoutes } from './routes/conversions';
import { datapointRoutes } from './routes/datapoints';
import { domainRoutes, retargetingRoutes } from './routes/domains';
import { groupRoutes } from './routes/groups';
import { tagRoutes } from './routes/tags';

const routes: readonly Route[] = [
  ...datapointRoutes,
  ...groupRoutes,
  ...conversionRoutes,
  ...tagRoutes,
  ...domainRoutes,
  ...retargetingRoutes,
  ...aggregatedRoutes,
  ...accountRoutes,
];

export type Router = (method: string, path: string) => { readonly route: Route; readonly id: number } | null;

export function createRouter(): Router {
  const router = createFindMyWay({ ignoreTrailingSlash: true });
  for (const route of routes) router.on(route.method, route.path, () => undefined, route);
  return (method, path) => {
    const found = router.find(method as HTTPMethod, path);
    return found && { route: found.store as Route, id: Number(found.params['id'] ?? 0) };
  };
}
