/** The unified report. */
import { InputError } from '../errors';
import type {
  QueryResolvers,
  ReportFiguresResolvers,
  ReportFilterInput,
  ReportResolvers,
  ReportRowResolvers,
} from '../generated/graphql';
import type { ReportRequest } from '../loaders/report';
import { loadReportRows, loadReportTotals } from '../loaders/report';
import { checkFirst } from '../model/connected';
import type { DimensionFilter } from '../model/question';
import { timeDimensions } from '../model/question';
import { checkRange } from '../model/range';
import { toMetricName } from '../model/spelling';
import { findAsked } from './arguments';
import { toAccountRow } from './row';
import { readSelectedMetrics } from './selection';
import { toFieldPath } from './field-path';

export const resolveReport: NonNullable<QueryResolvers['report']> = (_, { input }, context): ReportRequest => {
  if (input.dimensions.length > 2) throw new InputError('A report has at most two dimensions.', 'input.dimensions');
  if (new Set(input.dimensions).size < input.dimensions.length) {
    throw new InputError('The two dimensions of a report must differ.', 'input.dimensions');
  }
  if (input.dimensions.filter((dimension) => timeDimensions.has(dimension)).length > 1) {
    throw new InputError('A report has at most one dimension of time.', 'input.dimensions');
  }
  return {
    connections: findAsked(context, input, 'input'),
    question: {
      range: checkRange(input.range, 'input.range'),
      dimensions: input.dimensions,
      filters: (input.filters ?? []).map(toFilter),
    },
    order: input.order ? { by: toMetricName(input.order.by), direction: input.order.direction } : null,
    isCompared: input.compareWithPrevious,
  };
};

/** Keys of countries are upper-case, however a filter writes them. */
function toFilter({ dimension, anyOf }: ReportFilterInput): DimensionFilter {
  return { dimension, anyOf: dimension === 'COUNTRY' ? anyOf.map((code) => code?.toUpperCase() ?? null) : anyOf };
}

export const Report: ReportResolvers = {
  dimensions: (request) => request.question.dimensions,
  totals: (request, _, context, info) =>
    loadReportTotals(request, readSelectedMetrics(info), context.figures, toFieldPath(info, context)),
  rows: (request, { first, after }, context, info) =>
    loadReportRows(
      request,
      readSelectedMetrics(info),
      checkFirst(first),
      after ?? null,
      context.figures,
      toFieldPath(info, context),
    ),
};

export const ReportRow: ReportRowResolvers = {
  figures: (row) => row.parts,
};

export const ReportFigures: ReportFiguresResolvers = {
  account: (part, _, context) => toAccountRow(context.findConnection(part.account)),
  metrics: (part) => part.figures,
};
