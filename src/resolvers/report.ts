/** The unified report. */
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context';
import { InputError } from '../errors';
import type { ReportRequest } from '../loaders/report';
import { loadReportRows, loadReportTotals } from '../loaders/report';
import type { Dimension } from '../model/question';
import { timeDimensions } from '../model/question';
import type { RangeQuestion } from '../model/range';
import { checkRange } from '../model/range';
import type { ReportPart } from '../planner/merge';
import type { CallContext } from '../providers/provider';
import { checkFirst, readAccounts, toMetricName } from './arguments';
import { toAccountRow } from './row';
import { readSelectedMetrics } from './selection';

interface ReportInput {
  readonly providers?: readonly string[] | null;
  readonly accounts?: readonly string[] | null;
  readonly range: RangeQuestion;
  readonly dimensions: readonly Dimension[];
  readonly filters?: readonly { readonly dimension: Dimension; readonly anyOf: readonly (string | null)[] }[] | null;
  readonly order?: { readonly by: string; readonly direction: 'ASC' | 'DESC' } | null;
  readonly compareWithPrevious: boolean;
}

/** What a report may take longer than other questions: slow providers' reports are made while we wait. */
const extraMs = 15_000;

export function resolveReport(_: unknown, { input }: { input: ReportInput }, context: Context): ReportRequest {
  if (input.dimensions.length > 2) throw new InputError('A report has at most two dimensions.', 'input.dimensions');
  if (new Set(input.dimensions).size < input.dimensions.length) {
    throw new InputError('The two dimensions of a report must differ.', 'input.dimensions');
  }
  if (input.dimensions.filter((dimension) => timeDimensions.has(dimension)).length > 1) {
    throw new InputError('A report has at most one dimension of time.', 'input.dimensions');
  }
  const accounts = readAccounts(input);
  return {
    connections: context.connections.filter(
      ({ provider, account }) => (input.providers?.includes(provider) ?? true) && (accounts?.has(account.id) ?? true),
    ),
    question: {
      range: checkRange(input.range, 'input.range'),
      dimensions: input.dimensions,
      filters: input.filters ?? [],
    },
    order: input.order ? { by: toMetricName(input.order.by), direction: input.order.direction } : null,
    isCompared: input.compareWithPrevious,
  };
}

export const Report = {
  dimensions: (request: ReportRequest) => request.question.dimensions,
  totals: (request: ReportRequest, _: unknown, context: Context, info: GraphQLResolveInfo) =>
    loadReportTotals(request, readSelectedMetrics(info), withMoreTime(context.call)),
  rows: (
    request: ReportRequest,
    { first, after }: { first: number; after?: string | null },
    context: Context,
    info: GraphQLResolveInfo,
  ) => loadReportRows(request, readSelectedMetrics(info), checkFirst(first), after ?? null, withMoreTime(context.call)),
};

export const ReportRow = {
  figures: (row: { readonly parts: readonly ReportPart[] }) => row.parts,
};

export const ReportFigures = {
  account: (part: ReportPart, _: unknown, context: Context) => toAccountRow(context.findConnection(part.account)),
  metrics: (part: ReportPart) => part.figures,
};

function withMoreTime(call: CallContext): CallContext {
  return { ...call, deadlineAt: call.deadlineAt + extraMs };
}
