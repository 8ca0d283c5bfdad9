/** Connections that offer less than they could: for comparisons with what the planner makes of all of it. */
import type {
  CallContext,
  Connection,
  EndpointFacts,
  FiguresSource,
  ListedRow,
  ListSource,
  ReadSource,
} from '../../../src/providers/provider';

/** Sources that answer the same kind of question: `PEERCLICK list Campaign`, `PEERCLICK figures Campaign DAY`. */
export type SourceGroup = string;

/** Which of a group's sources is offered, by its place in the declaration; -1: none. A group that is absent is offered whole. */
export type Choice = ReadonlyMap<SourceGroup, number>;

export function listGroups(connection: Connection): ReadonlyMap<SourceGroup, number> {
  const sizes = new Map<SourceGroup, number>();
  for (const group of [
    ...connection.lists.map(toListGroup),
    ...connection.reads.map(toReadGroup),
    ...connection.figures.flatMap((source) =>
      source.dimensions.map((dimensions) => toFiguresGroup(source, dimensions)),
    ),
  ]) {
    const name = `${connection.provider} ${group}`;
    sizes.set(name, (sizes.get(name) ?? 0) + 1);
  }
  return sizes;
}

/** Only what the choice leaves. `note` is told of each group that is really asked. */
export function restrict(connection: Connection, choice: Choice, note: (group: SourceGroup) => void): Connection {
  const isOffered = createCounter(choice, connection.provider);
  const touch = (group: string): void => note(`${connection.provider} ${group}`);
  return {
    ...connection,
    lists: connection.lists.flatMap((source) => {
      const group = toListGroup(source);
      return isOffered(group) ? [watchList(source, () => touch(group))] : [];
    }),
    reads: connection.reads.flatMap((source) => {
      const group = toReadGroup(source);
      return isOffered(group) ? [watchRead(source, () => touch(group))] : [];
    }),
    figures: connection.figures.flatMap((source) => {
      const dimensions = source.dimensions.filter((combination) => isOffered(toFiguresGroup(source, combination)));
      return dimensions.length > 0 ? [watchFigures(source, dimensions, touch)] : [];
    }),
  };
}

/** Calls may wait as long as it takes: what is compared is their number. */
export function withPatience(connection: Connection): Connection {
  return restrict(connection, new Map(), () => undefined);
}

/**
 * A gateway without planner, but with batches of equal keys: each list from the barest endpoint, without figures and, where things
 * can be read one by one, without details; details and figures thing by thing.
 */
export function toNaive(connection: Connection): Connection {
  const { lists, reads, figures } = withPatience(connection);
  return {
    ...connection,
    lists: pickEach(lists, toListGroup, countCarried).map((source) =>
      toBareList(
        source,
        reads.some((read) => read.type === source.type && isOneByOne(read)),
      ),
    ),
    reads: pickEach(reads, toReadGroup, countSaved).map(toSingles),
    figures: figures.filter((source) => source.of === 'Account' || isDearest(source, figures)).map(toSingleFigures),
  };
}

function createCounter(choice: Choice, provider: string): (group: string) => boolean {
  const places = new Map<string, number>();
  return (group) => {
    const place = places.get(group) ?? 0;
    places.set(group, place + 1);
    const chosen = choice.get(`${provider} ${group}`);
    return chosen === undefined || chosen === place;
  };
}

function toListGroup({ type }: ListSource): string {
  return `list ${type}`;
}

function toReadGroup({ type }: ReadSource): string {
  return `read ${type}`;
}

function toFiguresGroup({ of }: FiguresSource, dimensions: readonly string[]): string {
  return ['figures', of, ...[...dimensions].sort()].join(' ');
}

/** Its properties stay live: what an endpoint carries may change with what is learnt of it. */
function override<T extends EndpointFacts>(source: T, changes: Partial<T>): T {
  return Object.create(source, Object.getOwnPropertyDescriptors(changes)) as T;
}

function wait(context: CallContext): CallContext {
  return { ...context, deadlineAt: context.deadlineAt + 24 * 3_600_000 };
}

function watchList(source: ListSource, touch: () => void): ListSource {
  const { readPartitions } = source;
  return override(source, {
    ...(readPartitions && { readPartitions: (question, context) => readPartitions(question, wait(context)) }),
    readPage: (question, partition, page, context) => {
      touch();
      return source.readPage(question, partition, page, wait(context));
    },
  });
}

function watchRead(source: ReadSource, touch: () => void): ReadSource {
  return override(source, {
    read: (ids, context) => {
      touch();
      return source.read(ids, wait(context));
    },
  });
}

function watchFigures(
  source: FiguresSource,
  dimensions: FiguresSource['dimensions'],
  touch: (group: string) => void,
): FiguresSource {
  return override(source, {
    dimensions,
    read: (question, context) => {
      touch(toFiguresGroup(source, question.dimensions));
      return source.read(question, wait(context));
    },
  });
}

function pickEach<T>(
  sources: readonly T[],
  toGroup: (source: T) => string,
  weigh: (source: T) => number,
): readonly T[] {
  const best = new Map<string, T>();
  for (const source of sources) {
    const known = best.get(toGroup(source));
    if (!known || weigh(source) < weigh(known)) best.set(toGroup(source), source);
  }
  return [...best.values()];
}

/** Figures weigh more than any number of fields. */
function countCarried({ fields, figures }: ListSource): number {
  return 1_000 * figures.length + fields.length;
}

const samples = ['1', '2', '3'];

/** Those that carry all there is come first, and of them those that need most calls for several things. */
function countSaved(source: ReadSource): number {
  return -1_000 * source.fields.length - source.estimateCalls(samples).min;
}

function isOneByOne(source: ReadSource): boolean {
  return source.estimateCalls(samples).min >= samples.length;
}

/** What a row is known by, and lists are sorted by. */
const kept = ['__typename', 'provider', 'account', 'upstreamId', 'website', 'name', 'hostname', 'createdAt', 'at'];

function toBareList(source: ListSource, hasSingles: boolean): ListSource {
  const isBared = hasSingles && source.noun !== 'event';
  const toBare = ({ row }: ListedRow): ListedRow => ({
    row: isBared
      ? (Object.fromEntries(Object.entries(row).filter(([name]) => kept.includes(name))) as typeof row)
      : row,
    figures: null,
  });
  return override(source, {
    figures: [],
    ...(isBared && { fields: [] }),
    readPage: async (...question) => {
      const page = await source.readPage(...question);
      return { ...page, rows: page.rows.map(toBare) };
    },
  });
}

function toSingles(source: ReadSource): ReadSource {
  return override(source, {
    estimateCalls: (ids) => ({ min: ids.length, max: ids.length }),
    read: async (ids, context) => {
      const answers = await mapInTurns(ids, (id) => source.read([id], context));
      return new Map(answers.flatMap((answer) => [...answer]));
    },
  });
}

/** Nothing is added up either. */
function toSingleFigures(source: FiguresSource): FiguresSource {
  return override(source, {
    wholeBy: [],
    read: async (question, context) => {
      if (question.ids.length === 0) return source.read(question, context);
      const answers = await mapInTurns(question.ids, (id) => source.read({ ...question, ids: [id] }, context));
      return { ...answers[0], rows: answers.flatMap(({ rows }) => rows) };
    },
  });
}

/** Not more at once than a limiter lets wait. */
async function mapInTurns<A, B>(items: readonly A[], map: (item: A) => Promise<B>): Promise<readonly B[]> {
  const results: B[] = [];
  for (let index = 0; index < items.length; index += mostAtOnce) {
    results.push(...(await Promise.all(items.slice(index, index + mostAtOnce).map(map))));
  }
  return results;
}

const mostAtOnce = 40;

/** Of the sources of one kind of figures the one that saves least by asking for several things together. */
function isDearest(source: FiguresSource, all: readonly FiguresSource[]): boolean {
  const toCalls = (one: FiguresSource, dimensions: FiguresSource['dimensions'][number]): number =>
    one.estimateCalls({ ids: samples, range: { days: 7 }, dimensions, filters: [], metrics: one.metrics }).min;
  return source.dimensions.some((dimensions) => {
    const rivals = all.filter(
      (one) => one.of === source.of && one.dimensions.some((each) => each.join() === dimensions.join()),
    );
    return rivals.every((rival) => toCalls(rival, dimensions) <= toCalls(source, dimensions));
  });
}
