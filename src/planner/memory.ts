/** What lists and questions took the last time they were asked: what one that is not asked will probably cost. Holds no answers. */
import type { Row } from '../model/entity';
import type { Connection } from '../providers/provider';
import type { Unit } from './counted';
import type { PlannedList } from './plan-list';
import type { RecentPages } from './recent-pages';
import { createRecentPages } from './recent-pages';

export interface ListSize {
  /** Rows in all; undefined: never read to its end. */
  readonly rows: number | undefined;
  readonly partitions: number;
}

/** The part that a list had in a page of several. */
export interface ListShare {
  /** Equal for equal pages. */
  readonly page: string;
  readonly rows: number;
}

export interface ListMemory {
  readonly find: (list: PlannedList) => ListSize | undefined;
  /** Undefined: of such a page nothing is known. */
  readonly findShare: (list: PlannedList, page: string) => number | undefined;
  readonly note: (list: PlannedList, size: ListSize, share: ListShare) => void;
  /** What is remembered of all that its rows cost. */
  readonly calls: CallMemory;
  readonly pages: RecentPages;
}

export interface CallMemory {
  readonly find: (unit: AskedUnit) => AnswerCount | undefined;
  readonly note: (unit: AskedUnit, count: AnswerCount) => void;
  /** Fields by which things of a type named other things, with what they told of those. */
  readonly findNamed: (connection: Connection, type: string) => NamedThings;
  readonly noteRows: (connection: Connection, rows: readonly Row[]) => void;
}

/** Answers that a question was made of, kept ones among them. */
export interface AnswerCount {
  readonly own: number;
  /** Those that it needed before it could ask: the endpoint's `after`. */
  readonly before: number;
}

/** Fields of the other thing by the field that names it. */
export type NamedThings = Readonly<Record<string, readonly string[]>>;

type AskedUnit = Pick<Unit, 'connection' | 'question'>;

export function createListMemory(calls: CallMemory = createCallMemory()): ListMemory {
  const sizes = createBoundedMap<ListSize>();
  const shares = createBoundedMap<number>();
  const toShareKey = (list: PlannedList, page: string): string => `${toListKey(list)} ${page}`;
  return {
    calls,
    pages: createRecentPages(),
    find: (list) => sizes.get(toListKey(list)),
    findShare: (list, page) => shares.get(toShareKey(list, page)),
    note: (list, size, { page, rows }) => {
      const key = toListKey(list);
      sizes.set(key, { ...size, rows: size.rows ?? sizes.get(key)?.rows });
      shares.set(toShareKey(list, page), rows);
    },
  };
}

export function createCallMemory(): CallMemory {
  const counts = createBoundedMap<AnswerCount>();
  const named = createBoundedMap<NamedThings>();
  const toTypeKey = ({ account }: Connection, type: string): string => `${account.id} ${type}`;
  return {
    find: (unit) => counts.get(toUnitKey(unit)),
    note: (unit, count) => counts.set(toUnitKey(unit), count),
    findNamed: (connection, type) => named.get(toTypeKey(connection, type)) ?? {},
    noteRows: (connection, rows) => {
      for (const row of rows) {
        const found = readNamed(row);
        const key = toTypeKey(connection, row.__typename);
        if (Object.keys(found).length > 0) named.set(key, { ...named.get(key), ...found });
      }
    },
  };
}

function readNamed(row: Row): NamedThings {
  const entries = Object.entries(row).flatMap(([field, value]) => {
    const [thing] = (Array.isArray(value) ? value : [value]) as unknown[];
    const isThing = typeof thing === 'object' && thing !== null && 'upstreamId' in thing;
    return isThing ? [[field, Object.keys(thing)] as const] : [];
  });
  return Object.fromEntries(entries);
}

function toUnitKey({ connection, question }: AskedUnit): string {
  return JSON.stringify([connection.account.id, ...question]);
}

/** At most so many keys; the oldest goes first. */
function createBoundedMap<V>(most = 1_000) {
  const values = new Map<string, V>();
  return {
    get: (key: string): V | undefined => values.get(key),
    set: (key: string, value: V): void => {
      values.delete(key);
      values.set(key, value);
      if (values.size > most) values.delete(values.keys().next().value!);
    },
  };
}

/** Lists of one filter are equally long, whichever endpoint answers them. */
function toListKey({ connection, source, question }: PlannedList): string {
  return JSON.stringify([connection.account.id, source.type, question.filter]);
}
