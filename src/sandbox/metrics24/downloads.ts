/** The three downloads: each call starts an export, and only so many are granted a day. */
import type { EmulatorContext, EmulatorReply, EmulatorRequest } from '../kit';
import type { IntegrationRecord } from '../world/types';
import { createExportRecord, replyExport } from './export-records';
import { parseDay, readOptional, readRequired, refuseUnknown } from './parameters';
import { Refusal } from './replies';
import { columnsByKind, type RowWire } from './rows';
import { createId, type State } from './state';
import type { Timelines, TimelineKind } from './timelines';

const dayMs = 86_400_000;
const startsPerDay = 10;
/** Our choice, nothing says. */
const durationSeconds = 5;

const kindByName = new Map<string, TimelineKind>([
  ['clicks', 'click'],
  ['conversions', 'conversion'],
  ['impressions', 'impression'],
]);

/** The filter's field, and the column that it compares. */
const narrowings = [
  ['offer_id', 'offer'],
  ['publisher', 'publisher'],
  ['advertiser', 'advertiser'],
] as const;

export interface Downloads {
  /** Everything comes in the query, whatever the verb. */
  readonly start: (integrationId: string, name: string, request: EmulatorRequest) => EmulatorReply;
}

export function createDownloads(
  readState: () => State,
  integrations: readonly IntegrationRecord[],
  timelines: Timelines,
  context: EmulatorContext,
): Downloads {
  /** One refused for its parameters is not counted; one deleted later stays counted. */
  function spendStart(now: number): void {
    const { exportStarts } = readState();
    const day = new Date(now).toISOString().slice(0, 10);
    const spent = exportStarts.get(day) ?? 0;
    if (spent >= startsPerDay) throw new Refusal(402, `At most ${startsPerDay} exports are made a day`);
    exportStarts.set(day, spent + 1);
  }

  return {
    start: (integrationId, name, { query }) => {
      const kind = kindByName.get(name);
      if (kind === undefined) throw new Refusal(404, 'No such resource');
      const integration = integrations.find(({ id }) => id === integrationId);
      if (integration === undefined) throw new Refusal(404, 'No such integration');
      refuseUnknown(query, knownParameters);
      const fields = readFields(query, kind);
      const delimiter = readDelimiter(query);
      const { startDate, endDate, from, until } = readRange(query);
      const narrowed = readNarrowed(query);
      const now = context.now();
      spendStart(now);

      const timeline = timelines.open(kind, integrationId);
      // What happens while the export runs is not in its file.
      const { first, end } = timeline.findBounds(from, until);
      const id = createId(readState(), 'export');
      const type = `${kind}_logs` as const;
      const record = createExportRecord(
        {
          id,
          integration: integrationId,
          organization: integration.organizationId,
          type,
          createdAt: now,
          durationSeconds,
          startDate,
          endDate,
          delimiter,
          fields,
          narrowed,
          artifactName: `${type}_${integrationId}_${id}.csv`,
        },
        () =>
          timeline.entries
            .slice(first, end)
            .map(timeline.toRow)
            .filter((row) => isWithin(row, narrowed)),
      );
      readState().exports.unshift(record);
      return replyExport(record, now);
    },
  };
}

const knownParameters = [
  ...['delimiter', 'start_date', 'end_date', 'fields', 'extra_parameters'],
  ...narrowings.flatMap(([field]) => [`filter[${field}]`, `filter[${field}][eq]`]),
];

/** Columns by comma; extra parameters become further columns, empty because no traffic here carries any. */
function readFields(query: URLSearchParams, kind: TimelineKind): readonly string[] {
  const fields = splitList(readRequired(query, 'fields'));
  if (fields.length === 0) throw new Refusal(400, 'Parameter fields names no column');
  const stranger = fields.find((field) => !columnsByKind[kind].includes(field));
  if (stranger !== undefined) throw new Refusal(400, `Parameter fields: there is no column ${stranger}`);
  return [...fields, ...splitList(readRequired(query, 'extra_parameters'))];
}

function splitList(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function readDelimiter(query: URLSearchParams): string {
  const delimiter = readOptional(query, 'delimiter') ?? ',';
  if (!/^[^"\r\n]$/.test(delimiter)) throw new Refusal(400, 'Parameter delimiter must be one character, and no quote');
  return delimiter;
}

/** Days are not among what is required: an open side reaches as far as there is traffic. */
function readRange(query: URLSearchParams) {
  const startDate = readOptional(query, 'start_date');
  const endDate = readOptional(query, 'end_date');
  const from = startDate === null ? Number.NEGATIVE_INFINITY : parseDay(startDate, 'start_date');
  const until = endDate === null ? Number.POSITIVE_INFINITY : parseDay(endDate, 'end_date') + dayMs;
  if (until <= from) throw new Refusal(400, 'end_date lies before start_date');
  return { startDate, endDate, from, until };
}

function readNarrowed(query: URLSearchParams): Readonly<Record<string, readonly string[]>> {
  const narrowed: Record<string, readonly string[]> = {};
  for (const [field] of narrowings) {
    const values = [...query.getAll(`filter[${field}]`), ...query.getAll(`filter[${field}][eq]`)];
    if (values.length > 0) narrowed[field] = values;
  }
  return narrowed;
}

function isWithin(row: RowWire, narrowed: Readonly<Record<string, readonly string[]>>): boolean {
  return narrowings.every(([field, column]) => narrowed[field]?.includes(String(row[column])) ?? true);
}
