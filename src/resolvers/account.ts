/** Accounts and providers: settings, and limits as they stand. No upstream call. */
import type { Context } from '../context';
import type { Connected } from '../loaders/list';
import type { Entity, Problem as ProblemModel } from '../model/entity';
import type { MetricName } from '../model/metrics';
import { isAdditive } from '../model/metrics';
import { decodeCursor, encodeCursor, toFingerprint } from '../planner/cursor';
import type { Provider as ProviderModel } from '../providers/provider';
import { checkFirst, toMetricValue } from './arguments';
import { toAccountRow } from './row';

export function resolveAccounts(
  _: unknown,
  given: { readonly first: number; readonly after?: string | null; readonly providers?: readonly string[] | null },
  context: Context,
): Connected<Entity> {
  const first = checkFirst(given.first);
  const all = context.connections.filter(({ provider }) => given.providers?.includes(provider) ?? true);
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
}

export const Provider = {
  accounts: (provider: ProviderModel, _: unknown, context: Context) =>
    context.connections.filter((connection) => connection.provider === provider.id).map(toAccountRow),
  metrics: (provider: ProviderModel) =>
    (Object.entries(provider.metrics) as [MetricName, { upstreamName: string; settlesAfterDays: number }][]).map(
      ([metric, fact]) => ({ ...fact, metric: toMetricValue(metric), isAdditive: isAdditive(metric) }),
    ),
};

export const RateLimit = {
  perSeconds: (limit: { readonly perMs: number }) => limit.perMs / 1000,
  resetsAt: (limit: { readonly resetsAt: number | null }) =>
    limit.resetsAt === null ? null : new Date(limit.resetsAt),
};

export const Problem = {
  account: (problem: ProblemModel, _: unknown, context: Context) =>
    problem.account === null ? null : toAccountRow(context.findConnection(problem.account)),
};
