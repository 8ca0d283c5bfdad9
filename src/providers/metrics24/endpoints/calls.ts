/** The calls of 24Metrics that read filter groups and tables: path, parameters and freshness of each. */
import { toPath } from '../../../http/paths';
import type { Answer, CallContext, Clock } from '../../../http/types';
import { toFreshSeconds } from '../../../model/freshness';
import type { DayRange } from '../../../model/range';
import { toDay } from '../../../model/range';
import type { TableName } from '../normalise';
import type { FilterGroupWire, NumberedPage, Options, TablePage, WireRow } from '../wire';
import { parseExportIntegrations, parseFilterGroup, parseFilterGroups, parseRow, parseTable } from '../wire';
import type { Sender } from './send';
import { pageSize } from './send';
import { settlesAfterDays } from './settling';

export { buckets, freshForSeconds, pageSize } from './send';

const tableTimeoutMs = 20_000;
/** New integrations come seldom. */
const integrationsFreshForSeconds = 3600;

export interface Operations {
  readonly filterGroups: string;
  readonly filterGroup: string;
  readonly exports: string;
  readonly tables: Readonly<Record<TableName, string>>;
}

/** Where a page of a table lies: at most one cursor. */
export interface TablePlace {
  /** Rows listed after this one, older ones. */
  readonly after?: string | null;
  /** Rows listed before this one, newer ones. */
  readonly before?: string | null;
  /** 1 to 100; absent: 100. */
  readonly size?: number;
}

/** All that tells one click or conversion; `key` is `tx_id` of a click, `hash` of a conversion. */
export interface SingleQuestion {
  readonly integration: string;
  readonly day: string;
  readonly offer: string;
  readonly publisher: string;
  readonly key: string;
}

export interface Calls {
  readonly operations: Operations;
  /** `page` from 1. */
  readonly readFilterGroups: (
    integration: string,
    page: number,
    context: CallContext,
  ) => Promise<Answer<NumberedPage<FilterGroupWire>>>;
  /** Rejects with `not-found`, which may be the object's or the path's fault. */
  readonly readFilterGroup: (integration: string, id: string, context: CallContext) => Promise<Answer<FilterGroupWire>>;
  /** Newest first. */
  readonly readTable: (
    table: TableName,
    integration: string,
    range: DayRange,
    place: TablePlace,
    context: CallContext,
  ) => Promise<Answer<TablePage>>;
  /** Rejects with `not-found`, or with another refusal, when nothing matches. */
  readonly readSingle: (
    table: 'click' | 'conversion',
    question: SingleQuestion,
    context: CallContext,
  ) => Promise<Answer<WireRow | null>>;
  /** Integrations of the newest exports. */
  readonly readExportIntegrations: (context: CallContext) => Promise<Answer<readonly string[]>>;
}

export function createCalls({ read, explainMissing }: Sender, options: Options, clock: Clock): Calls {
  const { paths } = options;
  const tablePaths = {
    click: { path: paths.clickTable, setting: 'option paths.clickTable, or check the id of the integration' },
    conversion: { path: '/reports/v2/conversion-table', setting: "path in the account's URL" },
    impression: {
      path: paths.impressionTable,
      setting: 'option paths.impressionTable, or check the id of the integration',
    },
  };
  const operations: Operations = {
    filterGroups: `GET ${paths.filterGroups}`,
    filterGroup: `GET ${paths.filterGroup}`,
    exports: `GET ${paths.exports}`,
    tables: {
      click: `GET ${tablePaths.click.path}`,
      conversion: `GET ${tablePaths.conversion.path}`,
      impression: `GET ${tablePaths.impression.path}`,
    },
  };
  const toFreshness = (range: DayRange): number =>
    toFreshSeconds(range, settlesAfterDays, toDay(clock.now(), options.dateTimeZone));

  return {
    operations,
    readFilterGroups: (integrationID, page, context) => {
      const operation = operations.filterGroups;
      const path = toPath(paths.filterGroups, { integrationID });
      const query = { 'page[number]': page, 'page[size]': pageSize };
      const about = { integration: integrationID };
      const answer = read({ operation, path, query, about, parse: parseFilterGroups }, context);
      return explainMissing(answer, operation, 'option paths.filterGroups, or check the id of the integration');
    },
    readFilterGroup: (integrationID, filterGroupID, context) => {
      const path = toPath(paths.filterGroup, { integrationID, filterGroupID });
      const about = { integration: integrationID, id: filterGroupID };
      return read({ operation: operations.filterGroup, path, about, parse: parseFilterGroup }, context);
    },
    readTable: (table, integration, range, { after, before, size = pageSize }, context) => {
      const operation = operations.tables[table];
      const { path, setting } = tablePaths[table];
      const answer = read(
        {
          operation,
          path,
          query: {
            integration_id: integration,
            start_date: range.from,
            end_date: range.to,
            'page[size]': size,
            'page[after]': after ?? undefined,
            'page[before]': before ?? undefined,
          },
          freshForSeconds: toFreshness(range),
          timeoutMs: tableTimeoutMs,
          parse: parseTable,
        },
        context,
      );
      return explainMissing(answer, operation, setting);
    },
    readSingle: (table, { integration, day, offer, publisher, key }, context) => {
      const path = paths[table];
      const query = {
        integration_id: integration,
        request_date: day,
        offer,
        publisher,
        [table === 'click' ? 'tx_id' : 'hash']: key,
      };
      const freshForSeconds = toFreshness({ from: day, to: day });
      const call = { operation: `GET ${path}`, path, query, parse: parseRow, freshForSeconds };
      return read({ ...call, timeoutMs: tableTimeoutMs }, context);
    },
    readExportIntegrations: (context) => {
      const operation = operations.exports;
      const query = { 'page[number]': 1, 'page[size]': pageSize };
      const parse = parseExportIntegrations;
      const call = { operation, path: paths.exports, query, parse, freshForSeconds: integrationsFreshForSeconds };
      return explainMissing(read(call, context), operation, 'option paths.exports');
    },
  };
}
