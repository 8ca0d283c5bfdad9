/** The download center: exports as a list and one by one, signed addresses of their files, and their end. */
import { replyJson, type EmulatorContext, type EmulatorReply, type EmulatorRequest } from '../kit';
import { isCompleted, replyExport, toExportWire, type ExportRecord } from './export-records';
import { signFile } from './files';
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
  /** Its file goes with it. */
  readonly remove: (id: string, query: URLSearchParams) => EmulatorReply;
  readonly sign: (request: EmulatorRequest) => EmulatorReply;
}

export function createDownloadCenter(
  readState: () => State,
  context: EmulatorContext,
  signingKey: string,
): DownloadCenter {
  const readExports = (): readonly ExportRecord[] =>
    readState().exports.filter((candidate) => candidate.createdAt <= context.now());

  function findExport(id: string): ExportRecord {
    const found = readExports().find((candidate) => candidate.id === id);
    if (found === undefined) throw new Refusal(404, 'No such export');
    return found;
  }

  return {
    list: (query) => {
      const now = context.now();
      const exports = readExports().map((record) => toExportWire(record, now));
      return answerList(exports, query, rules);
    },
    read: (id, query) => {
      refuseUnknown(query, []);
      return replyExport(findExport(id), context.now());
    },
    remove: (id, query) => {
      refuseUnknown(query, []);
      const found = findExport(id);
      const state = readState();
      state.exports = state.exports.filter((candidate) => candidate !== found);
      return { status: 204 };
    },
    sign: (request) => {
      refuseUnknown(request.query, ['artifact_name']);
      const name = readRequired(request.query, 'artifact_name');
      const found = readExports().find((candidate) => candidate.artifactName === name);
      if (found === undefined || !isCompleted(found, context.now())) throw new Refusal(404, 'No such artifact');
      const origin = `http://${request.headers['host'] ?? 'localhost'}`;
      return replyJson(200, { url: `${origin}${signFile(name, context.now(), signingKey)}` });
    },
  };
}
