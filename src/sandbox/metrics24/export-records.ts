/** One export: a job that runs by the clock, and the file that it leaves. */
import { replyJson, type EmulatorReply } from '../kit';
import { renderCsv } from './csv';
import type { RowWire } from './rows';

/** How long an export waits for its turn; our choice, nothing says. */
const pendingSeconds = 2;

export interface ExportFile {
  readonly text: string;
  readonly rowCount: number;
}

export interface ExportOptions {
  readonly id: string;
  readonly integration: string;
  readonly organization: string;
  readonly type: 'click_logs' | 'conversion_logs' | 'impression_logs';
  readonly createdAt: number;
  /** From its start to the finished file. */
  readonly durationSeconds: number;
  /** As they were asked for; null when they were not. */
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly delimiter: string;
  readonly fields: readonly string[];
  /** The values it was narrowed to, by field. */
  readonly narrowed: Readonly<Record<string, readonly string[]>>;
  readonly artifactName: string;
}

export interface ExportRecord extends ExportOptions {
  /** Written once, when somebody first looks: the seed costs nothing at start. */
  readonly readFile: () => ExportFile;
}

export function createExportRecord(options: ExportOptions, readRows: () => readonly RowWire[]): ExportRecord {
  let file: ExportFile | undefined;
  function writeFile(): ExportFile {
    const rows = readRows();
    return { text: renderCsv(rows, options.fields, options.delimiter), rowCount: rows.length };
  }
  return { ...options, readFile: () => (file ??= writeFile()) };
}

export function isCompleted(record: ExportRecord, now: number): boolean {
  return readProgress(record, now).status === 'COMPLETED';
}

export function toExportWire(record: ExportRecord, now: number) {
  const { status, since } = readProgress(record, now);
  return {
    id: record.id,
    integration: record.integration,
    organization: record.organization,
    status,
    type: record.type,
    created_at: new Date(record.createdAt).toISOString(),
    updated_at: new Date(since).toISOString(),
    error: '',
    last_updated_by: 'sandbox',
    requested_by: 'sandbox',
    csv_export_format: { delimiter: record.delimiter, fields: record.fields },
    reports_query_option: {
      start_date: record.startDate,
      end_date: record.endDate,
      filters: Object.fromEntries(
        Object.entries({ integration_id: [record.integration], ...record.narrowed }).map(([field, values]) => [
          field,
          { equalvalues: values },
        ]),
      ),
    },
    ...(status === 'COMPLETED' ? toResultWire(record) : { artifact: null, results_meta: null }),
  };
}

export function replyExport(record: ExportRecord, now: number): EmulatorReply {
  return replyJson(200, toExportWire(record, now));
}

function toResultWire(record: ExportRecord) {
  const file = record.readFile();
  return {
    artifact: {
      name: record.artifactName,
      size: Buffer.byteLength(file.text),
      meta: { id: record.id, organization: record.organization, type: record.type },
    },
    results_meta: { total: file.rowCount, duration_seconds: record.durationSeconds },
  };
}

function readProgress(record: ExportRecord, now: number) {
  const runsAt = record.createdAt + pendingSeconds * 1000;
  const endsAt = record.createdAt + record.durationSeconds * 1000;
  if (now >= endsAt) return { status: 'COMPLETED', since: endsAt };
  if (now >= runsAt) return { status: 'IN_PROGRESS', since: runsAt };
  return { status: 'PENDING', since: record.createdAt };
}
