/** The download center: exports as a list and one by one, and signed addresses of their files. */
import { replyJson, type EmulatorContext, type EmulatorReply, type EmulatorRequest } from '../kit';
import { signFile } from './files';
import type { ExportRecord } from './finished-exports';
import { answerList, type FilterRule, type ListRules } from './numbered-lists';
import { readRequired, refuseUnknown } from './parameters';
import { Refusal } from './replies';
import type { State } from './state';

const exact: FilterRule = { operators: ['eq'] };
const bounded: FilterRule = { operators: ['gte', 'lte'] };

const rules: ListRules = {
  filters: new Map([
    ...['offer_id', 'publisher', 'advertiser', 'integration_id'].map(
      (field) => [`reports_query_option.filters.${field}.equalvalues`, exact] as const,
    ),
    ['reports_query_option.start_date', exact],
    ['reports_query_option.end_date', exact],
    // The published list of states leaves COMPLETED out, and of types the impressions.
    ['status', { operators: ['eq'], values: ['UNKNOWN', 'PENDING', 'IN_PROGRESS', 'ERROR', 'CANCELED'] }],
    ['type', { operators: ['eq'], values: ['conversion_logs', 'click_logs'] }],
    ['results_meta.total', bounded],
    ['results_meta.duration_seconds', bounded],
  ]),
  sortable: ['id', 'status', 'type', 'created_at', 'updated_at'],
};

export interface DownloadCenter {
  readonly list: (query: URLSearchParams) => EmulatorReply;
  readonly read: (id: string, query: URLSearchParams) => EmulatorReply;
  readonly sign: (request: EmulatorRequest) => EmulatorReply;
}

export function createDownloadCenter(
  readState: () => State,
  context: EmulatorContext,
  signingKey: string,
): DownloadCenter {
  const readExports = (): readonly ExportRecord[] =>
    readState().exports.filter((candidate) => candidate.createdAt <= context.now());

  return {
    list: (query) => answerList(readExports().map(toExportWire), query, rules),
    read: (id, query) => {
      refuseUnknown(query, []);
      const found = readExports().find((candidate) => candidate.id === id);
      if (found === undefined) throw new Refusal(404, 'No such export');
      return replyJson(200, toExportWire(found));
    },
    sign: (request) => {
      refuseUnknown(request.query, ['artifact_name']);
      const name = readRequired(request.query, 'artifact_name');
      const found = readExports().find((candidate) => candidate.artifactName === name);
      if (found === undefined || found.status !== 'COMPLETED') throw new Refusal(404, 'No such artifact');
      const origin = `http://${request.headers['host'] ?? 'localhost'}`;
      return replyJson(200, { url: `${origin}${signFile(name, context.now(), signingKey)}` });
    },
  };
}

function toExportWire(record: ExportRecord) {
  const file = record.readFile();
  return {
    id: record.id,
    integration: record.integration,
    organization: record.organization,
    status: record.status,
    type: record.type,
    created_at: new Date(record.createdAt).toISOString(),
    updated_at: new Date(record.createdAt + record.durationSeconds * 1000).toISOString(),
    error: '',
    last_updated_by: 'sandbox',
    requested_by: 'sandbox',
    artifact: {
      name: record.artifactName,
      size: Buffer.byteLength(file.text),
      meta: { id: record.id, organization: record.organization, type: record.type },
    },
    csv_export_format: { delimiter: record.delimiter, fields: record.fields },
    reports_query_option: {
      start_date: record.startDate,
      end_date: record.endDate,
      filters: { integration_id: { equalvalues: [record.integration] } },
    },
    results_meta: { total: file.rowCount, duration_seconds: record.durationSeconds },
  };
}
