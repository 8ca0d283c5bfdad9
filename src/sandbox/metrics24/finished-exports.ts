/** The exports the download center starts with: a week of clicks and of conversions per integration, already done. */
import { createHash } from 'node:crypto';
import type { IntegrationRecord, World } from '../world/types';
import { renderCsv } from './csv';
import type { Timelines } from './timelines';

const dayMs = 86_400_000;
const clickFields = ['real_tx_id', 'request_time', 'offer', 'publisher', 'sub_id', 'status', 'rejections', 'country'];
const conversionFields = ['real_tx_id', 'hash', 'conversion_time', 'offer', 'publisher', 'status', 'revenue', 'payout'];

export interface ExportFile {
  readonly text: string;
  readonly rowCount: number;
}

export interface ExportRecord {
  readonly id: string;
  readonly integration: string;
  readonly organization: string;
  readonly status: 'UNKNOWN' | 'PENDING' | 'IN_PROGRESS' | 'ERROR' | 'CANCELED' | 'COMPLETED';
  readonly type: 'click_logs' | 'conversion_logs';
  readonly createdAt: number;
  readonly durationSeconds: number;
  readonly startDate: string;
  readonly endDate: string;
  readonly delimiter: string;
  readonly fields: readonly string[];
  readonly artifactName: string;
  /** Written once, when somebody first looks: the seed costs nothing at start. */
  readonly readFile: () => ExportFile;
}

export function createFinishedExports(world: World, timelines: Timelines): ExportRecord[] {
  const lastDay = Date.parse(`${world.today}T00:00:00Z`);
  return world.integrations
    .flatMap((integration, index) => [
      createExport(timelines, integration, 'click', lastDay - (14 + index) * dayMs),
      createExport(timelines, integration, 'conversion', lastDay - (10 + index) * dayMs),
    ])
    .sort((a, b) => b.createdAt - a.createdAt);
}

function createExport(
  timelines: Timelines,
  integration: IntegrationRecord,
  kind: 'click' | 'conversion',
  firstDay: number,
): ExportRecord {
  const startDate = toDay(firstDay);
  const endDate = toDay(firstDay + 6 * dayMs);
  const type = kind === 'click' ? 'click_logs' : 'conversion_logs';
  const fields = kind === 'click' ? clickFields : conversionFields;
  const delimiter = ',';
  let file: ExportFile | undefined;

  function writeFile(): ExportFile {
    const timeline = timelines.open(kind, integration.id);
    const { first, end } = timeline.findBounds(firstDay, firstDay + 7 * dayMs);
    const rows = timeline.entries.slice(first, end).map(timeline.toRow);
    return { text: renderCsv(rows, fields, delimiter), rowCount: rows.length };
  }

  return {
    id: createHash('sha256').update(`${integration.id} ${kind} ${startDate}`).digest('hex').slice(0, 24),
    integration: integration.id,
    organization: integration.organizationId,
    status: 'COMPLETED',
    type,
    createdAt: firstDay + 7 * dayMs + 6 * 3_600_000,
    durationSeconds: kind === 'click' ? 42 : 9,
    startDate,
    endDate,
    delimiter,
    fields,
    artifactName: `${type}_${integration.id}_${startDate}_${endDate}.csv`,
    readFile: () => (file ??= writeFile()),
  };
}

function toDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
