/** Finds the rows of an answer whose envelope no document shows. */

import { isRecord } from '../../../http/body';

export type WireRow = Readonly<Record<string, unknown>>;

export interface FoundRows {
  readonly rows: readonly WireRow[];
  /** The object that the rows stand in; undefined for a bare list. */
  readonly beside: WireRow | undefined;
}

export interface RowsTerms {
  /** From the settings; null: look for them. */
  readonly path: string | null;
  /** Which setting that is. */
  readonly setting: string;
  /** Usual members, beside `rows` and `data`. */
  readonly plural?: string;
}

/** Throws, naming the members that are there and the setting that chooses, when there is not exactly one list. */
export function findRows(body: unknown, terms: RowsTerms): FoundRows {
  if (terms.path !== null) return readPlaced(body, terms.path, terms.setting);
  if (isRows(body)) return { rows: body, beside: undefined };
  if (!isRecord(body)) throw new Error(`it is neither an object nor a list of objects`);
  const inner = isRecord(body.data) ? findLists(body.data) : [];
  const lists = [...findLists(body), ...inner];
  const usual = lists.filter(({ name }) => name === 'rows' || name === 'data' || name === terms.plural);
  const [only, ...others] = usual.length > 0 ? usual : lists.filter(({ rows }) => rows !== null);
  if (!only || others.length > 0) throw createAmbiguity(body, terms.setting, only ? 'several lists' : 'no list');
  return { rows: only.rows ?? [], beside: only.beside };
}

/** What stands at `data.rows`; undefined when there is nothing. */
export function readKeyPath(body: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), body);
}

interface NamedList {
  readonly name: string;
  /** Null where a list was expected and null stands. */
  readonly rows: readonly WireRow[] | null;
  readonly beside: WireRow;
}

function findLists(record: WireRow): readonly NamedList[] {
  return Object.entries(record).flatMap(([name, rows]) =>
    isRows(rows) || rows === null ? [{ name, rows, beside: record }] : [],
  );
}

function readPlaced(body: unknown, path: string, setting: string): FoundRows {
  const rows = readKeyPath(body, path);
  const above = path.includes('.') ? readKeyPath(body, path.slice(0, path.lastIndexOf('.'))) : body;
  if (rows !== null && !isRows(rows)) throw createAmbiguity(body, setting, `no list at ${path}`);
  return { rows: rows ?? [], beside: isRecord(above) ? above : undefined };
}

function createAmbiguity(body: unknown, setting: string, found: string): Error {
  const keys = isRecord(body) ? Object.keys(body).slice(0, 20).join(', ') : '';
  return new Error(
    `${found} of objects among its members (${keys || 'none'}): the option ${setting} says where the rows stand`,
  );
}

function isRows(value: unknown): value is readonly WireRow[] {
  return Array.isArray(value) && value.every(isRecord);
}
