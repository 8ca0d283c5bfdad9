/** Accounts and providers: settings, and limits as they stand. No upstream call. */
import type { MetricFact } from '../context';
import type {
  AccountResolvers,
  ProblemResolvers,
  ProviderResolvers,
  QueryResolvers,
  RateLimitResolvers,
} from '../generated/graphql';
import type { ConnectedEntities } from '../model/connected';
import type { MetricName } from '../model/metrics';
import { isAdditive } from '../model/metrics';
import { decodeCursor, encodeCursor, toFingerprint } from '../planner/cursor';
import { checkFirst, findAsked, toMetricValue } from './arguments';
import { toAccountRow } from './row';

export const resolveAccounts: NonNullable<QueryResolvers['accounts']> = (_, given, context): ConnectedEntities => {
  const first = checkFirst(given.first);
  const all = findAsked(context, { providers: given.providers }, 'accounts');
  const fingerprint = toFingerprint(['accounts', all.map(({ account }) => account.id)]);
  const start = given.after ? (decodeCursor(given.after, fingerprint)[0]?.index ?? 0) : 0;
  const edges = all.slice(start, start + first).map((connection, index) => ({
    cursor: encodeCursor(fingerprint, [
      { account: '', type: '', operation: '', partition: '', page: null, index: start + index + 1, isAtEnd: false },
    ]),
    node: toAccountRow(connection),
  }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: start + edges.length < all.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: () => Promise.resolve(all.length),
    problems: [],
  };
};

export const Provider: ProviderResolvers = {
  accounts: (provider, _, context) =>
    context.connections.filter((connection) => connection.provider === provider.id).map(toAccountRow),
  metrics: (provider) =>
    (Object.entries(provider.metrics) as [MetricName, MetricFact][]).map(([metric, fact]) => ({
      ...fact,
      metric: toMetricValue(metric),
      isAdditive: isAdditive(metric),
    })),
};

export const Account: AccountResolvers = {
  limits: (account, _, context) => context.findConnection(account.account).limits(),
};

export const RateLimit: RateLimitResolvers = {
  perSeconds: (limit) => limit.perMs / 1000,
  resetsAt: (limit) => (limit.resetsAt === null ? null : new Date(limit.resetsAt)),
};

export const Problem: ProblemResolvers = {
  account: (problem, _, context) =>
    problem.account === null ? null : toAccountRow(context.findConnection(problem.account)),
};
