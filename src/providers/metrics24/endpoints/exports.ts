/** The Download Center of 24Metrics: the calls that list, start, read and delete exports. */
import { toPath } from '../../../http/paths';
import type { Answer, CallContext } from '../../../http/types';
import type { DayRange } from '../../../model/range';
import type { ExportWire, NumberedPage, Options } from '../wire';
import { parseExport, parseExports, parseExportUrl, parseStartedExport } from '../wire';
import type { Sender } from './send';
import { pageSize } from './send';

/** A job moves on by itself, so that its state is asked for anew sooner than anything else. */
export const exportFreshForSeconds = 10;

export type DownloadKind = 'CLICKS' | 'CONVERSIONS' | 'IMPRESSIONS';

/** Values of the list's own filters; absent: all. */
export interface ExportConditions {
  readonly status?: string | undefined;
  readonly type?: string | undefined;
  readonly offers?: readonly string[] | null | undefined;
  readonly publishers?: readonly string[] | null | undefined;
  readonly advertisers?: readonly string[] | null | undefined;
  readonly integrations?: readonly string[] | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly rows?: NumberRange | null | undefined;
  readonly durationSeconds?: NumberRange | null | undefined;
}

export interface NumberRange {
  readonly min?: number | null | undefined;
  readonly max?: number | null | undefined;
}

export interface ExportOrder {
  readonly kind: DownloadKind;
  readonly integration: string;
  readonly range: DayRange;
  readonly columns: readonly string[];
  readonly extraParameters: readonly string[];
  readonly delimiter: string;
  readonly offers: readonly string[];
  readonly publishers: readonly string[];
  readonly advertisers: readonly string[];
}

export interface ExportCalls {
  readonly operations: { readonly exports: string; readonly export: string };
  /** `page` from 1. */
  readonly readMany: (
    conditions: ExportConditions,
    page: number,
    context: CallContext,
  ) => Promise<Answer<NumberedPage<ExportWire>>>;
  /** `readOne` and `delete` reject with `not-found`, which may be the object's or the path's fault. */
  readonly readOne: (id: string, context: CallContext) => Promise<Answer<ExportWire>>;
  readonly delete: (id: string, context: CallContext) => Promise<void>;
  /** Signed and short-lived: never kept. */
  readonly readUrl: (fileName: string, context: CallContext) => Promise<string>;
  /** Each call is a new job. Null: the answer does not tell which. */
  readonly start: (order: ExportOrder, context: CallContext) => Promise<ExportWire | null>;
}

export function createExportCalls(
  { read, write, explainMissing, toList }: Sender,
  { paths, downloadMethod, downloadFilters }: Options,
): ExportCalls {
  const operations = { exports: `GET ${paths.exports}`, export: `GET ${paths.export}` };
  const downloadPaths = {
    CLICKS: { path: paths.clickDownload, setting: 'option paths.clickDownload' },
    CONVERSIONS: { path: paths.conversionDownload, setting: 'option paths.conversionDownload' },
    IMPRESSIONS: { path: paths.impressionDownload, setting: 'option paths.impressionDownload' },
  };

  function toQuery(given: ExportConditions) {
    const asked = 'filter[reports_query_option';
    return {
      [`${asked}.filters.offer_id.equalvalues]`]: toList(given.offers),
      [`${asked}.filters.publisher.equalvalues]`]: toList(given.publishers),
      [`${asked}.filters.advertiser.equalvalues]`]: toList(given.advertisers),
      [`${asked}.filters.integration_id.equalvalues]`]: toList(given.integrations),
      [`${asked}.start_date]`]: given.from ?? undefined,
      [`${asked}.end_date]`]: given.to ?? undefined,
      'filter[status]': given.status,
      'filter[type]': given.type,
      'filter[results_meta.total][gte]': given.rows?.min ?? undefined,
      'filter[results_meta.total][lte]': given.rows?.max ?? undefined,
      'filter[results_meta.duration_seconds][gte]': given.durationSeconds?.min ?? undefined,
      'filter[results_meta.duration_seconds][lte]': given.durationSeconds?.max ?? undefined,
    };
  }

  return {
    operations,
    readMany: (conditions, page, context) => {
      const operation = operations.exports;
      const query = { ...toQuery(conditions), 'page[number]': page, 'page[size]': pageSize };
      const call = { operation, path: paths.exports, query, parse: parseExports };
      const answer = read({ ...call, freshForSeconds: exportFreshForSeconds }, context);
      return explainMissing(answer, operation, 'option paths.exports');
    },
    readOne: (exportID, context) => {
      const path = toPath(paths.export, { exportID });
      const call = { operation: operations.export, path, about: { id: exportID }, parse: parseExport };
      return read({ ...call, freshForSeconds: exportFreshForSeconds }, context);
    },
    delete: (exportID, context) => {
      const path = toPath(paths.export, { exportID });
      const operation = `DELETE ${paths.export}`;
      const about = { id: exportID };
      return write({ method: 'DELETE', operation, path, about, parse: () => undefined }, context);
    },
    readUrl: async (fileName, context) => {
      const operation = `GET ${paths.exportUrl}`;
      const query = { artifact_name: fileName };
      const call = { operation, path: paths.exportUrl, query, parse: parseExportUrl, freshForSeconds: 0 };
      const setting = 'option paths.exportUrl, if the file is not gone';
      return (await explainMissing(read(call, context), operation, setting)).value;
    },
    start: (order, context) => {
      const { path: template, setting } = downloadPaths[order.kind];
      const operation = `${downloadMethod} ${template}`;
      const answer = write(
        {
          method: downloadMethod,
          operation,
          path: toPath(template, { integrationID: order.integration }),
          query: {
            start_date: order.range.from,
            end_date: order.range.to,
            fields: order.columns.join(','),
            extra_parameters: order.extraParameters.join(','),
            delimiter: order.delimiter,
            [downloadFilters.offers]: toList(order.offers),
            [downloadFilters.publishers]: toList(order.publishers),
            [downloadFilters.advertisers]: toList(order.advertisers),
          },
          parse: parseStartedExport,
        },
        context,
      );
      return explainMissing(answer, operation, setting);
    },
  };
}
