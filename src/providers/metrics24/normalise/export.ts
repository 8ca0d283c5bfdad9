/** An export as a row of the graph. */
import type { Entity } from '../../../model/entity';
import type { DayRange } from '../../../model/range';
import type { AccountSettings } from '../../provider';
import type { ExportWire, Options } from '../wire';
import { toInstant } from './instants';

export const exportFields = [
  'kind',
  'kindRaw',
  'status',
  'statusRaw',
  'integration',
  'range',
  'offers',
  'publishers',
  'advertisers',
  'columns',
  'delimiter',
  'rows',
  'durationSeconds',
  'createdAt',
  'updatedAt',
  'error',
  'requestedBy',
  'fileName',
  'fileSizeBytes',
] as const;

export type ExportKind = keyof Options['exportTypes'] | 'OTHER';

export interface ExportRow extends Entity {
  readonly kind: ExportKind | null;
  readonly status: ExportStatus | null;
  readonly fileName: string | null;
  /** An address that came with the export; beside the graph, which makes its own for each question. */
  readonly fileUrl: string | null;
}

const statuses = ['PENDING', 'IN_PROGRESS', 'COMPLETED', 'ERROR', 'CANCELED'] as const;
export type ExportStatus = (typeof statuses)[number] | 'OTHER';

export function normaliseExport(wire: ExportWire, account: AccountSettings, options: Options): ExportRow {
  const { artifact, csv_export_format: format, results_meta: results, reports_query_option: asked } = wire;
  const readFilter = (name: string): readonly string[] | null =>
    asked ? (asked.filters?.[name]?.equalvalues ?? []) : null;
  const link = artifact?.download_link;
  const row: Readonly<Record<Exclude<(typeof exportFields)[number], 'kind' | 'status' | 'fileName'>, unknown>> = {
    kindRaw: wire.type ?? null,
    statusRaw: wire.status ?? null,
    integration: wire.integration == null ? null : { upstreamId: wire.integration },
    range: toRange(asked?.start_date, asked?.end_date),
    offers: readFilter('offer_id'),
    publishers: readFilter('publisher'),
    advertisers: readFilter('advertiser'),
    columns: format?.fields ?? null,
    delimiter: format?.delimiter ?? null,
    rows: results?.total ?? null,
    durationSeconds: results?.duration_seconds ?? null,
    createdAt: toInstant(wire.created_at, options.dateTimeZone),
    updatedAt: toInstant(wire.updated_at, options.dateTimeZone),
    error: wire.error || null,
    requestedBy: wire.requested_by || null,
    fileSizeBytes: artifact?.size ?? null,
  };
  return {
    __typename: 'Export',
    provider: account.provider,
    account: account.id,
    upstreamId: wire.id,
    ...row,
    kind: toKind(wire.type, options),
    status: toStatus(wire.status),
    fileName: artifact?.name || null,
    fileUrl: link && URL.canParse(link) ? link : null,
  };
}

function toKind(type: string | null | undefined, { exportTypes }: Options): ExportKind | null {
  if (!type) return null;
  const known = (Object.keys(exportTypes) as (keyof Options['exportTypes'])[]).find(
    (kind) => exportTypes[kind] === type,
  );
  return known ?? 'OTHER';
}

function toStatus(status: string | null | undefined): ExportStatus | null {
  return status ? (statuses.find((known) => known === status.toUpperCase()) ?? 'OTHER') : null;
}

function toRange(from: string | null | undefined, to: string | null | undefined): DayRange | null {
  const [first, last] = [from, to].map((text) => /^\d{4}-\d\d-\d\d/.exec(text ?? '')?.[0]);
  const isDay = (text: string | undefined): text is string => text !== undefined && !Number.isNaN(Date.parse(text));
  return isDay(first) && isDay(last) ? { from: first, to: last } : null;
}
