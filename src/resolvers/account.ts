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
import { checkFirst } from '../model/connected';
import type { MetricName } from '../model/metrics';
import { isAdditive } from '../model/metrics';
import { decodeIndex, toFingerprint } from '../planner/cursor';
import { cutPage } from '../planner/page';
import { findAsked, toMetricValue } from './arguments';
import { toAccountRow } from './row';

export const resolveAccounts: NonNullable<QueryResolvers['accounts']> = (_, given, context): ConnectedEntities => {
  const first = checkFirst(given.first);
  const all = findAsked(context, { providers: given.providers }, 'accounts');
  const fingerprint = toFingerprint(['accounts', all.map(({ account }) => account.id)]);
  const start = decodeIndex(given.after ?? null, fingerprint);
  return cutPage(all.map(toAccountRow), { first, start, fingerprint });
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
  limits: (account, _, context) => {
    // As they stand now: another moment is another answer.
    context.call.recorder.use?.(null);
    return context.findConnection(account.account).limits();
  },
};

export const RateLimit: RateLimitResolvers = {
  perSeconds: (limit) => limit.perMs / 1000,
  resetsAt: (limit) => (limit.resetsAt === null ? null : new Date(limit.resetsAt)),
};

export const Problem: ProblemResolvers = {
  account: (problem, _, context) =>
    problem.account === null ? null : toAccountRow(context.findConnection(problem.account)),
};
