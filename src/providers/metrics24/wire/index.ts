/** The 24Metrics bodies as they arrive: only what is used, and tolerant where a name is all that is known. */
import { z } from 'zod';
import { isRecord } from '../../../http/body';
import type { NumberedPage } from './numbered';
import { parseNumbered, unwrap } from './numbered';
import { amount, flag, id, known, text, texts } from './scalars';

export { parseExport, parseExportIntegrations, parseExports, parseExportUrl, parseStartedExport } from './exports';
export type { ExportWire } from './exports';
export type { NumberedPage } from './numbered';
export { optionsSchema } from './options';
export type { Options, RowName } from './options';

export type WireRow = Readonly<Record<string, unknown>>;

export interface TablePage {
  readonly rows: readonly WireRow[];
  readonly startCursor: string | null;
  readonly endCursor: string | null;
  /** Null: not told. */
  readonly hasNextPage: boolean | null;
  /** Null: not told. */
  readonly hasPreviousPage: boolean | null;
}

export type FilterGroupWire = z.infer<typeof filterGroup>;

const filterGroup = z.looseObject({
  id,
  name: known(text),
  organization: known(id),
  description: known(text),
  priority: known(amount.pipe(z.number().int())),
  active: known(flag),
  monitoring_mode: known(flag),
  rtb_enabled: known(flag),
  advertiser_ids: known(texts),
  publisher_ids: known(texts),
  offer_ids: known(texts),
  click_filter_preset_id: known(amount.pipe(z.number().int())),
  conversion_filter_preset_id: known(amount.pipe(z.number().int())),
  tags: known(texts),
  filters: known(z.unknown()),
  created_at: known(text),
  updated_at: known(text),
  last_updated_by: known(text),
});

const pageInfo = known(
  z.looseObject({
    startCursor: known(id),
    endCursor: known(id),
    hasNextPage: known(z.boolean()),
    hasPreviousPage: known(z.boolean()),
  }),
);
const table = z.looseObject({ data: z.array(z.looseObject({})).nullable(), pageInfo });

export function parseFilterGroups(body: unknown): NumberedPage<FilterGroupWire> {
  return parseNumbered(body, filterGroup);
}

/** One filter group, bare or in its envelope. */
export function parseFilterGroup(body: unknown): FilterGroupWire {
  return filterGroup.parse(unwrap(body));
}

/** Null: the answer to a creation does not tell the id of what was made. */
export function parseCreatedId(body: unknown): string | null {
  const inner = unwrap(body);
  if (!isRecord(inner)) return null;
  return [inner.created_item_id, inner.id].map((value) => id.safeParse(value).data).find(Boolean) ?? null;
}

/** A page of a report table; its rows stand in an object that has the rows' name. */
export function parseTable(body: unknown): TablePage {
  const page = table.parse(unwrap(body));
  return {
    rows: page.data ?? [],
    startCursor: page.pageInfo?.startCursor ?? null,
    endCursor: page.pageInfo?.endCursor ?? null,
    hasNextPage: page.pageInfo?.hasNextPage ?? null,
    hasPreviousPage: page.pageInfo?.hasPreviousPage ?? null,
  };
}

/** One row of a table, bare or in its envelope; null where nothing came. */
export function parseRow(body: unknown): WireRow | null {
  return body == null ? null : z.looseObject({}).parse(unwrap(body));
}

/** Null where no number stands. */
export function readAmount(value: unknown): number | null {
  return amount.safeParse(value).data ?? null;
}

/** Null where nothing readable, or nothing at all, stands. */
export function readText(value: unknown): string | null {
  const read = text.safeParse(value).data?.trim();
  return read ? read : null;
}

/** A list, or one text with commas between; null where neither stands. */
export function readTexts(value: unknown): readonly string[] | null {
  if (value === '') return [];
  const list = Array.isArray(value) ? value.map(readText) : readText(value)?.split(',');
  return list?.map((item) => item?.trim() ?? '').filter(Boolean) ?? null;
}
