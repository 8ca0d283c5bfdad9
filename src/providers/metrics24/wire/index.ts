/** The 24Metrics bodies as they arrive: only what is used, and tolerant where a name is all that is known. */
import { z } from 'zod';

export { optionsSchema } from './options';
export type { Options, RowName } from './options';

export type WireRow = Readonly<Record<string, unknown>>;

export interface NumberedPage<T> {
  readonly items: readonly T[];
  readonly totalCount: number | null;
  /** Null: the answer does not tell which is the last. */
  readonly totalPages: number | null;
}

export interface TablePage {
  readonly rows: readonly WireRow[];
  readonly endCursor: string | null;
  /** Null: not told. */
  readonly hasNextPage: boolean | null;
}

export type FilterGroupWire = z.infer<typeof filterGroup>;

/** A member that is there in another shape than the expected one reads as null: its neighbours are still good. */
const known = <T extends z.ZodType>(schema: T) => schema.nullish().catch(null);
const text = z.union([z.string(), z.number()]).transform(String);
const id = z.union([z.string().min(1), z.number().int()]).transform(String);
const texts = z.array(text);
const amount = z.union([z.number(), z.string().regex(/^\s*-?\d+(\.\d+)?\s*$/)]).transform(Number);
const count = amount.pipe(z.number().int().nonnegative());
const flag = z.union([
  z.boolean(),
  z.literal([1, '1', 'true']).transform(() => true),
  z.literal([0, '0', 'false']).transform(() => false),
]);

const filterGroup = z.looseObject({
  id,
  name: known(text),
  description: known(text),
  priority: known(amount.pipe(z.number().int())),
  active: known(flag),
  monitoring_mode: known(flag),
  rtb_enabled: known(flag),
  advertiser_ids: known(texts),
  publisher_ids: known(texts),
  offer_ids: known(texts),
  tags: known(texts),
  filters: known(z.unknown()),
  created_at: known(text),
  updated_at: known(text),
});

const listMeta = known(z.looseObject({ total_count: known(count), total_page: known(count) }));
const pageInfo = known(z.looseObject({ endCursor: known(id), hasNextPage: known(z.boolean()) }));
const table = z.looseObject({ data: z.array(z.looseObject({})).nullable(), pageInfo });
const exported = z.looseObject({ integration: known(id) });

export function parseFilterGroups(body: unknown): NumberedPage<FilterGroupWire> {
  return parseNumbered(body, filterGroup);
}

/** One filter group, bare or in its envelope. */
export function parseFilterGroup(body: unknown): FilterGroupWire {
  return filterGroup.parse(isRecord(body) && isRecord(body.data) ? body.data : body);
}

/** The integrations that exports were made of, each once. */
export function parseExportIntegrations(body: unknown): readonly string[] {
  const found = parseNumbered(body, exported).items.map((item) => item.integration);
  return [...new Set(found.filter((integration) => integration != null))];
}

/** A page of a report table; its rows stand in an object that has the rows' name. */
export function parseTable(body: unknown): TablePage {
  const page = table.parse(isRecord(body) && isRecord(body.data) ? body.data : body);
  return {
    rows: page.data ?? [],
    endCursor: page.pageInfo?.endCursor ?? null,
    hasNextPage: page.pageInfo?.hasNextPage ?? null,
  };
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

export function isRecord(value: unknown): value is WireRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseNumbered<T>(body: unknown, schema: z.ZodType<T>): NumberedPage<T> {
  const { data, meta } = z.looseObject({ data: z.array(schema).nullable(), meta: listMeta }).parse(body);
  return { items: data ?? [], totalCount: meta?.total_count ?? null, totalPages: meta?.total_page ?? null };
}
