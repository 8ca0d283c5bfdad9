/** The envelopes: a list with numbered pages, and a single thing that may stand in `data`. */
import { z } from 'zod';
import { isRecord } from '../../../http/body';
import { count, known } from './scalars';

export interface NumberedPage<T> {
  readonly items: readonly T[];
  readonly totalCount: number | null;
  /** Null: the answer does not tell which is the last. */
  readonly totalPages: number | null;
}

const listMeta = known(z.looseObject({ total_count: known(count), total_page: known(count) }));

export function parseNumbered<T>(body: unknown, schema: z.ZodType<T>): NumberedPage<T> {
  const { data, meta } = z.looseObject({ data: z.array(schema).nullable(), meta: listMeta }).parse(body);
  return { items: data ?? [], totalCount: meta?.total_count ?? null, totalPages: meta?.total_page ?? null };
}

export function unwrap(body: unknown): unknown {
  return isRecord(body) && isRecord(body.data) ? body.data : body;
}
