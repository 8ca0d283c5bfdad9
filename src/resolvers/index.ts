/** All resolvers of the unified types, by type name. */
import { Account, Problem, Provider, RateLimit } from './account';
import { joinResolvers } from './join';
import { Measured } from './measured';
import { Metrics, MetricsSource } from './metrics';
import { Query } from './query';
import { Report, ReportFigures, ReportRow } from './report';

export const resolvers = {
  ...joinResolvers,
  Account,
  Query,
  Measured,
  Metrics,
  MetricsSource,
  Problem,
  Provider,
  RateLimit,
  Report,
  ReportFigures,
  ReportRow,
};
