/** The exports the download center starts with: a week of clicks and of conversions per integration, already done. */
import { createHash } from 'node:crypto';
import type { IntegrationRecord, World } from '../world/types';
import { createExportRecord, type ExportRecord } from './export-records';
import type { Timelines } from './timelines';

const dayMs = 86_400_000;
const clickFields = ['real_tx_id', 'request_time', 'offer', 'publisher', 'sub_id', 'status', 'rejections', 'country'];
const conversionFields = ['real_tx_id', 'hash', 'conversion_time', 'offer', 'publisher', 'status', 'revenue', 'payout'];

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
  const type = `${kind}_logs` as const;
  const options = {
    id: createHash('sha256').update(`${integration.id} ${kind} ${startDate}`).digest('hex').slice(0, 24),
    integration: integration.id,
    organization: integration.organizationId,
    type,
    createdAt: firstDay + 7 * dayMs + 6 * 3_600_000,
    durationSeconds: kind === 'click' ? 42 : 9,
    startDate,
    endDate,
    delimiter: ',',
    fields: kind === 'click' ? clickFields : conversionFields,
    narrowed: {},
    artifactName: `${type}_${integration.id}_${startDate}_${endDate}.csv`,
  };
  return createExportRecord(options, () => {
    const timeline = timelines.open(kind, integration.id);
    const { first, end } = timeline.findBounds(firstDay, firstDay + 7 * dayMs);
    return timeline.entries.slice(first, end).map(timeline.toRow);
  });
}

function toDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
