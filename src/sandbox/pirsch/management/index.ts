/** The routes over what is stored about a domain: the domain itself, links, members, clients, reports, goals. */
import { clientRoutes } from './clients';
import { domainRoutes } from './domains';
import { goalRoutes } from './goals';
import { linkRoutes } from './links';
import { memberRoutes } from './members';
import { reportRoutes } from './reports';
import type { Routes } from './rows';

export const managementRoutes: readonly Routes[] = [
  domainRoutes,
  linkRoutes,
  memberRoutes,
  clientRoutes,
  reportRoutes,
  goalRoutes,
];
