/** The calls of 24Metrics: path, parameters and freshness of each. */
import { toPath } from '../../../http/paths';
import type { AccountClient, Answer, CallContext, Clock, UpstreamCall } from '../../../http/types';
import type { DayRange } from '../../../model/range';
import { toDay } from '../../../model/range';
import type { AccountSettings } from '../../provider';
import { createError, isNotFound } from '../errors';
import type { TableName } from '../normalise';
import type { FilterGroupWire, NumberedPage, Options, TablePage } from '../wire';
import { parseExportIntegrations, parseFilterGroup, parseFilterGroups, parseTable } from '../wire';

/** The most that the API gives: always asked for, so that equal pages are equal questions. */
export const pageSize = 100;
export const freshForSeconds = 60;
export const buckets = ['general'] as const;
const pastFreshForSeconds = 3600;
const tableTimeoutMs = 20_000;

export interface Operations {
  readonly filterGroups: string;
  readonly filterGroup: string;
  readonly exports: string;
  readonly tables: Readonly<Record<TableName, string>>;
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
  /** Newest first; `after` is the cursor of the page before. */
  readonly readTable: (
    table: TableName,
    integration: string,
    range: DayRange,
    after: string | null,
    context: CallContext,
  ) => Promise<Answer<TablePage>>;
  /** Integrations of the newest exports. */
  readonly readExportIntegrations: (context: CallContext) => Promise<Answer<readonly string[]>>;
}

export function createCalls(client: AccountClient, account: AccountSettings, options: Options, clock: Clock): Calls {
  const { paths } = options;
  const tablePaths = {
    click: { path: paths.clickTable, setting: 'option paths.clickTable' },
    conversion: { path: '/reports/v2/conversion-table', setting: "path in the account's URL" },
    impression: { path: paths.impressionTable, setting: 'option paths.impressionTable' },
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

  function read<T>(
    call: Pick<UpstreamCall<T>, 'operation' | 'path' | 'parse'> & Partial<UpstreamCall<T>>,
    context: CallContext,
  ): Promise<Answer<T>> {
    const headers = { 'content-type': 'application/json' };
    return client.send({ method: 'GET', headers, buckets, freshForSeconds, isRepeatable: true, ...call }, context);
  }

  /** An address that does not answer says nothing about the things behind it. */
  async function explainMissing<T>(answer: Promise<T>, operation: string, setting: string): Promise<T> {
    try {
      return await answer;
    } catch (failure) {
      if (!isNotFound(failure)) throw failure;
      const message = `${operation}: path not found. Set the ${setting}, or check the id of the integration.`;
      throw createError(account, 'unsupported', message);
    }
  }

  return {
    operations,
    readFilterGroups: (integrationID, page, context) => {
      const operation = operations.filterGroups;
      const path = toPath(paths.filterGroups, { integrationID });
      const query = { 'page[number]': page, 'page[size]': pageSize };
      const answer = read({ operation, path, query, parse: parseFilterGroups }, context);
      return explainMissing(answer, operation, 'option paths.filterGroups');
    },
    readFilterGroup: (integrationID, filterGroupID, context) => {
      const path = toPath(paths.filterGroup, { integrationID, filterGroupID });
      return read({ operation: operations.filterGroup, path, parse: parseFilterGroup }, context);
    },
    readTable: (table, integration, range, after, context) => {
      const operation = operations.tables[table];
      const { path, setting } = tablePaths[table];
      const isPast = range.to < toDay(clock.now(), options.dateTimeZone);
      const answer = read(
        {
          operation,
          path,
          query: {
            integration_id: integration,
            start_date: range.from,
            end_date: range.to,
            'page[size]': pageSize,
            'page[after]': after ?? undefined,
          },
          freshForSeconds: isPast ? pastFreshForSeconds : freshForSeconds,
          timeoutMs: tableTimeoutMs,
          parse: parseTable,
        },
        context,
      );
      return explainMissing(answer, operation, setting);
    },
    readExportIntegrations: (context) => {
      const operation = operations.exports;
      const query = { 'page[number]': 1, 'page[size]': pageSize };
      const parse = parseExportIntegrations;
      const call = { operation, path: paths.exports, query, parse, freshForSeconds: pastFreshForSeconds };
      return explainMissing(read(call, context), operation, 'option paths.exports');
    },
  };
}
