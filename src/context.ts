/** What one request carries: who it may ask, its loaders, its deadline, and the record of its upstream calls. */
import type { GraphQLResolveInfo } from 'graphql';
import type { ProviderError } from './errors';
import { createAccountError } from './errors';
import { createEntityLoader } from './loaders/entity';
import type { FiguresLoader } from './loaders/figures';
import { createFiguresLoader } from './loaders/figures';
import type { JoinLoader } from './loaders/join';
import { createJoinLoader } from './loaders/join';
import type { ListLoader } from './loaders/list';
import type { PageMemory } from './loaders/pages';
import { createPagedLoader, createPageMemory } from './loaders/pages';
import type { MetricName } from './model/metrics';
import type { ExpectedRows } from './planner/extras';
import { expectExtras, listExtras, nothingCarried } from './planner/extras';
import type { SettledDays } from './planner/figures/days';
import { createSettledDays } from './planner/figures/days';
import type { RecentQuestions } from './planner/figures/recent';
import { createRecentQuestions } from './planner/figures/recent';
import type { CallMemory, ListMemory } from './planner/memory';
import { createCallMemory, createListMemory } from './planner/memory';
import type { Needs } from './planner/needs';
import type { CallContext, Connection, Provider, ResolverContext } from './providers/provider';

/** What resolvers of the unified types are handed, under the names by which the generated types know it. */
export type { Connection, MetricFact, Provider as KnownProvider } from './providers/provider';
export { createPlanBook } from './planner/explain';
export type { OperationPlan, PlanBook } from './planner/explain';
export type { LimitState as AccountLimit } from './http/types';
export type { ReportPart, ReportRow } from './planner/merge';
export type { ConnectedLandingGoals, ConnectedPageLinks, ConnectedUnmatchedLinks } from './loaders/join';
export type { ConnectedReportRows, ReportRequest, ReportTotals } from './loaders/report';

export interface Context extends ResolverContext {
  readonly providers: readonly Provider[];
  /** The accounts that the client may ask. */
  readonly connections: readonly Connection[];
  readonly entities: ReturnType<typeof createEntityLoader>;
  readonly figures: FiguresLoader;
  readonly lists: ListLoader;
  readonly joins: JoinLoader;
  /** Where calls are only counted: tells those that rows would cost which are not there. */
  readonly expectBelow: (account: string, needs: Needs, rows: ExpectedRows, field: string) => void;
}

/** What is remembered from one request to the next: questions and sizes for the planner, and pages of lists. */
export interface PlannerMemory {
  readonly recent: RecentQuestions;
  readonly days: SettledDays;
  readonly lists: ListMemory;
  readonly calls: CallMemory;
  readonly pages: PageMemory;
  readonly now: () => number;
}

export function createPlannerMemory(now: () => number): PlannerMemory {
  const calls = createCallMemory();
  return {
    recent: createRecentQuestions(),
    days: createSettledDays(),
    lists: createListMemory(calls),
    calls,
    pages: createPageMemory(),
    now,
  };
}

export interface ContextOptions {
  readonly providers: readonly Provider[];
  readonly connections: readonly Connection[];
  readonly call: CallContext;
  readonly memory: PlannerMemory;
  readonly readNeeds: (info: GraphQLResolveInfo) => Needs;
  readonly readField: (info: GraphQLResolveInfo) => string;
}

export function createContext(options: ContextOptions): Context {
  const { connections, call, memory, readNeeds, readField } = options;
  const byAccount = new Map(connections.map((connection) => [connection.account.id, connection]));
  const findConnection = (account: string): Connection => {
    const connection = byAccount.get(account);
    if (!connection) throw createUnknownAccount(account);
    return connection;
  };
  const settlesAfterDays = (id: string, metric: MetricName): number | undefined =>
    options.providers.find((provider) => provider.id === id)?.metrics[metric]?.settlesAfterDays;
  const figures = createFiguresLoader(findConnection, { ...memory, settlesAfterDays }, call);
  const lists = createPagedLoader({ memory: memory.lists, pages: memory.pages, now: memory.now, figures }, call);
  const entities = createEntityLoader(findConnection, memory.lists, call);
  const joinsOf = new Map(options.providers.map(({ id, joins }) => [id, joins]));
  return {
    providers: options.providers,
    connections,
    call,
    findConnection,
    entities,
    figures,
    lists,
    joins: createJoinLoader({
      connections,
      findJoins: (provider) => joinsOf.get(provider) ?? {},
      entities,
      figures,
      lists,
      isPlanning: call.plan !== undefined,
    }),
    expectBelow: (account, needs, rows, field) => {
      const connection = findConnection(account);
      for (const type of Object.keys(needs.fields)) {
        // Rows that a field brings by itself bear their own fields.
        const carried = { ...nothingCarried, named: memory.calls.findNamed(connection, type) };
        const extras = listExtras(connection, type, { ...needs, fields: {} }, carried);
        expectExtras(connection, extras, rows, (name) => `${field}.${name}`, memory.calls, call);
      }
    },
    list: ({ account, filter, after = null, ...request }, info) =>
      lists.load({
        ...request,
        targets: [{ connection: findConnection(account), filter }],
        after,
        needs: readNeeds(info),
        field: call.plan ? readField(info) : '',
      }),
  };
}

/** The same for an account that does not exist and for one that the client may not see. */
function createUnknownAccount(account: string): ProviderError {
  return createAccountError({ provider: '', id: account }, 'not-found', 'There is no such thing for this client.');
}
