/** What one request carries: who it may ask, its loaders, its deadline, and the record of its upstream calls. */
import type { GraphQLResolveInfo } from 'graphql';
import type { ProviderError } from './errors';
import { createAccountError } from './errors';
import { createEntityLoader } from './loaders/entity';
import type { FiguresLoader } from './loaders/figures';
import { createFiguresLoader } from './loaders/figures';
import { loadList } from './loaders/list';
import type { ListNeeds } from './planner/plan';
import type { CallContext, Connection, Provider, ResolverContext } from './providers/provider';

/** What resolvers of the unified types are handed, under the names by which the generated types know it. */
export type { Connection, MetricFact, Provider as KnownProvider } from './providers/provider';
export type { LimitState as AccountLimit } from './http/types';
export type { ReportPart, ReportRow } from './planner/merge';
export type { ConnectedReportRows, ReportRequest, ReportTotals } from './loaders/report';

export interface Context extends ResolverContext {
  readonly providers: readonly Provider[];
  /** The accounts that the client may ask. */
  readonly connections: readonly Connection[];
  readonly entities: ReturnType<typeof createEntityLoader>;
  readonly figures: FiguresLoader;
}

export interface ContextOptions {
  readonly providers: readonly Provider[];
  readonly connections: readonly Connection[];
  readonly call: CallContext;
  readonly readNeeds: (info: GraphQLResolveInfo) => ListNeeds;
}

export function createContext(options: ContextOptions): Context {
  const { connections, call, readNeeds } = options;
  const byAccount = new Map(connections.map((connection) => [connection.account.id, connection]));
  const findConnection = (account: string): Connection => {
    const connection = byAccount.get(account);
    if (!connection) throw createUnknownAccount(account);
    return connection;
  };
  const figures = createFiguresLoader(findConnection, call);
  return {
    providers: options.providers,
    connections,
    call,
    findConnection,
    entities: createEntityLoader(findConnection, call),
    figures,
    list: (request, info) =>
      loadList(
        {
          noun: request.noun,
          targets: [{ connection: findConnection(request.account), filter: request.filter }],
          order: request.order,
          range: request.range,
          first: request.first,
          after: request.after ?? null,
          needs: readNeeds(info),
        },
        figures,
        call,
      ),
  };
}

/** The same for an account that does not exist and for one that the client may not see. */
function createUnknownAccount(account: string): ProviderError {
  return createAccountError({ provider: '', id: account }, 'not-found', 'There is no such thing for this client.');
}
