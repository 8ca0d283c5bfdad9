/** A provider with two kinds of things held in memory, for tests of everything above the providers. */
import type { Entity, Figures } from '../../src/model/entity';
import type { MetricName, MetricValues } from '../../src/model/metrics';
import type { OrderField } from '../../src/model/question';
import { toDayRange } from '../../src/model/range';
import type { Connection, FiguresSource, ListSource, Provider } from '../../src/providers/provider';

export interface StubThing {
  readonly id: string;
  readonly name: string;
  readonly figures?: MetricValues;
  readonly fields?: Readonly<Record<string, unknown>>;
}

export interface StubOptions {
  readonly provider?: string;
  readonly account?: string;
  readonly type?: string;
  readonly noun?: ListSource['noun'];
  readonly things: readonly StubThing[];
  readonly orders?: readonly OrderField[];
  readonly rowsPerCall?: number;
  readonly carries?: readonly MetricName[];
  readonly measures?: readonly MetricName[];
  readonly figures?: readonly FiguresSource[];
  readonly partitions?: readonly string[];
  /** Thrown by every call while it answers something. */
  readonly failure?: () => Error | undefined;
}

/** One line for each call, as `LIST TrackingLink 0` or `FIGURES TrackingLink 1,2`. */
export interface StubConnection extends Connection {
  readonly wire: readonly string[];
}

const now = Date.UTC(2026, 2, 15, 12);

export function createStubConnection(options: StubOptions): StubConnection {
  const { provider = 'CLICKMETER', account = 'one', type = 'TrackingLink', things, rowsPerCall = 2 } = options;
  const wire: string[] = [];
  const call = (line: string): void => {
    wire.push(line);
    const failure = options.failure?.();
    if (failure) throw failure;
  };
  const toRow = (thing: StubThing): Entity => ({
    __typename: type,
    provider,
    account,
    upstreamId: thing.id,
    name: thing.name,
    ...thing.fields,
  });
  const list: ListSource = {
    operation: 'GET /things',
    buckets: [],
    freshForSeconds: 0,
    noun: options.noun ?? 'datapoint',
    type,
    fields: ['name'],
    figures: options.carries ?? [],
    orders: options.orders ?? ['NAME'],
    filters: ['search'],
    rowsPerCall,
    readPartitions: () => Promise.resolve(options.partitions ?? ['']),
    readPage: (question, partition, page) => {
      const start = Number(page ?? 0);
      call(`LIST ${type} ${partition}${start}`);
      const own = things.filter((thing) => thing.id.startsWith(partition));
      const rows = own.slice(start, start + rowsPerCall).map((thing) => ({
        row: toRow(thing),
        figures: options.carries ? createFigures(provider, account, thing.figures ?? {}, question.range) : null,
      }));
      const isLast = start + rowsPerCall >= own.length;
      return Promise.resolve({ rows, next: isLast ? null : String(start + rowsPerCall), total: own.length });
    },
  };
  const figures: FiguresSource = {
    operation: 'GET /figures',
    buckets: [],
    freshForSeconds: 0,
    of: type,
    dimensions: [[]],
    metrics: options.measures ?? options.carries ?? [],
    filters: [],
    estimateCalls: (question) => ({ min: question.ids.length, max: question.ids.length }),
    read: (question) => {
      call(`FIGURES ${type} ${question.ids.join(',')}`);
      const rows = things
        .filter((thing) => question.ids.includes(thing.id))
        .map((thing) => ({
          id: thing.id,
          keys: [],
          figures: createFigures(provider, account, thing.figures ?? {}, question.range),
        }));
      return Promise.resolve({ rows });
    },
  };
  return {
    provider,
    wire,
    account: {
      id: account,
      provider,
      url: 'http://127.0.0.1:1',
      credentials: {},
      options: {},
      timeZone: 'UTC',
      currency: 'EUR',
      limits: {},
    },
    limits: () => [],
    estimateWaitMs: () => 0,
    changes: () => 0,
    lists: [list],
    reads: [
      {
        operation: 'GET /things/{id}',
        buckets: [],
        freshForSeconds: 0,
        type,
        fields: ['name', 'notes'],
        estimateCalls: (ids) => ({ min: ids.length, max: ids.length }),
        read: (ids) => {
          call(`READ ${type} ${ids.join(',')}`);
          return Promise.resolve(
            new Map(things.filter((thing) => ids.includes(thing.id)).map((thing) => [thing.id, toRow(thing)])),
          );
        },
      },
    ],
    figures: [...(options.figures ?? []), figures],
    api: null,
  };
}

export function createFigures(
  provider: string,
  account: string,
  values: MetricValues,
  range: Parameters<typeof toDayRange>[0] = { preset: 'LAST_7_DAYS' },
): Figures {
  return {
    values,
    range: toDayRange(range, 'UTC', now),
    timeZone: 'UTC',
    currency: 'EUR',
    asOf: now,
    isStale: false,
    isSettled: false,
    sources: [{ provider, account, operation: 'GET /figures' }],
  };
}

/** What the registry would hold of it. */
export function describeStub(connection: Connection): Provider {
  return {
    id: connection.provider,
    name: connection.provider,
    documentation: 'https://docs.example/',
    settings: {} as Provider['settings'],
    metrics: {},
    dimensions: [],
    connect: () => connection,
    resolvers: {},
  };
}
