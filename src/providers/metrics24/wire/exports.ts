/** The bodies of the Download Center; the names of its nested objects are read off the filters of its list. */
import { z } from 'zod';
import type { NumberedPage } from './numbered';
import { parseNumbered, unwrap } from './numbered';
import { amount, count, id, known, text, texts } from './scalars';

export type ExportWire = z.infer<typeof exported>;

const exported = z.looseObject({
  id,
  integration: known(id),
  status: known(text),
  type: known(text),
  created_at: known(text),
  updated_at: known(text),
  error: known(text),
  requested_by: known(text),
  artifact: known(z.looseObject({ name: known(text), size: known(count), download_link: known(z.string()) })),
  csv_export_format: known(z.looseObject({ delimiter: known(z.string()), fields: known(texts) })),
  reports_query_option: known(
    z.looseObject({
      start_date: known(text),
      end_date: known(text),
      filters: known(z.record(z.string(), known(z.looseObject({ equalvalues: known(texts) })))),
    }),
  ),
  results_meta: known(z.looseObject({ total: known(count), duration_seconds: known(amount) })),
});

const withIntegration = z.looseObject({ integration: known(id) });

export function parseExports(body: unknown): NumberedPage<ExportWire> {
  return parseNumbered(body, exported);
}

/** One export, bare or in its envelope. */
export function parseExport(body: unknown): ExportWire {
  return exported.parse(unwrap(body));
}

/** The integrations that exports were made of, each once. */
export function parseExportIntegrations(body: unknown): readonly string[] {
  const found = parseNumbered(body, withIntegration).items.map((item) => item.integration);
  return [...new Set(found.filter((integration) => integration != null))];
}

/** Null: what was started is not told in a shape that is known. It was started all the same. */
export function parseStartedExport(body: unknown): ExportWire | null {
  return exported.safeParse(unwrap(body)).data ?? null;
}

/** Throws when what came is no address. */
export function parseExportUrl(body: unknown): string {
  const { url } = z.looseObject({ url: z.url() }).parse(unwrap(body));
  return url;
}
