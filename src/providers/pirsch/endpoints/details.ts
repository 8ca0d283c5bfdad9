/** Rows of one statistic with all their columns: as many from the first on as are wanted, a hundred a call. */
import { readOffsetPages } from '../../../http/pages';
import type { CallContext } from '../../../http/types';
import type { Website } from '../normalise';
import { readItems } from '../wire';
import type { Period, PirschApi } from './api';
import type { FilterParams } from './filters';
import { pageSize } from './read-statistic';

export interface DetailQuestion<T> {
  /** Below the prefix, such as `/statistics/events`. */
  readonly path: string;
  readonly website: Website;
  readonly period: Period;
  readonly params: FilterParams;
  readonly normalise: (item: unknown, website: Website) => T;
}

export interface Details<T> {
  readonly rows: readonly T[];
  /** Nothing comes behind the last of them. */
  readonly isWhole: boolean;
}

/** A list longer than this many calls ends there. */
const maxPages = 50;

export async function readDetails<T>(
  api: PirschApi,
  { path, website, period, params, normalise }: DetailQuestion<T>,
  count: number,
  context: CallContext,
): Promise<Details<T>> {
  const rows: T[] = [];
  let isWhole = true;
  const walk = readOffsetPages<T>({
    pageSize,
    maxPages,
    idOf: (row) => JSON.stringify(row),
    readPage: async (offset) => {
      const asked = { ...params, limit: String(pageSize), ...(offset > 0 && { offset: String(offset) }) };
      const parse = (body: unknown): readonly T[] => readItems(body).map((item) => normalise(item, website));
      return (await api.readStatistics({ path, website, period, params: asked, parse }, context)).value;
    },
  });
  for await (const page of walk) {
    rows.push(...page.rows);
    isWhole = !page.hasMore;
    if (rows.length >= count) break;
  }
  return { rows, isWhole };
}
