/** Finds the route of a request; ids are digits, so any other word in their place is an unknown route. */
import createFindMyWay, { type HTTPMethod } from 'find-my-way';
import type { Route } from './call';
import { accountRoutes } from './routes/account';
import { accountWrites } from './routes/account-writes';
import { aggregatedRoutes } from './routes/aggregated';
import { batchWrites } from './routes/batch-writes';
import { conversionWrites } from './routes/conversion-writes';
import { conversionRoutes } from './routes/conversions';
import { datapointWrites } from './routes/datapoint-writes';
import { datapointRoutes } from './routes/datapoints';
import { domainWrites, retargetingWrites } from './routes/domain-writes';
import { domainRoutes, retargetingRoutes } from './routes/domains';
import { groupWrites } from './routes/group-writes';
import { groupRoutes } from './routes/groups';
import { guestWrites } from './routes/guest-writes';
import { tagWrites } from './routes/tag-writes';
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
  ...datapointWrites,
  ...batchWrites,
  ...groupWrites,
  ...conversionWrites,
  ...tagWrites,
  ...domainWrites,
  ...retargetingWrites,
  ...accountWrites,
  ...guestWrites,
];

/** What was found, with the `:id` and the `:key` of its path. */
export type Router = (
  method: string,
  path: string,
) => { readonly route: Route; readonly id: number; readonly key: string } | null;

export function createRouter(): Router {
  const router = createFindMyWay({ ignoreTrailingSlash: true });
  for (const route of routes) router.on(route.method, route.path, () => undefined, route);
  return (method, path) => {
    const found = router.find(method as HTTPMethod, path);
    if (found === null) return null;
    return { route: found.store as Route, id: Number(found.params['id'] ?? 0), key: found.params['key'] ?? '' };
  };
}
