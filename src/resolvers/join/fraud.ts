/** `fraud`: what was judged of a thing's traffic, how much of it was rejected, and why. */
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../context';
import { InputError } from '../../errors';
import type { FraudSummaryResolvers, JudgedResolvers } from '../../generated/graphql';
import { checkFirst } from '../../model/connected';
import type { Figures } from '../../model/entity';
import { sumFigures } from '../../model/figures';
import type { Judgement } from '../../model/join';
import { explainUnmatched } from '../../model/join';
import type { MetricName } from '../../model/metrics';
import type { Dimension } from '../../model/question';
import { checkRange } from '../../model/range';
import { toFieldPath } from '../field-path';
import { toBreakdown } from '../measured';
import { readObjectFields, readSelectedMetrics } from '../selection';

/** Rejected part and whole. */
const shares = {
  rejectedClickShare: ['fraudulentClicks', 'clicks'],
  rejectedConversionShare: ['fraudulentConversions', 'conversions'],
} as const satisfies Readonly<Record<string, readonly [MetricName, MetricName]>>;

export const Judged: Omit<JudgedResolvers, '__resolveType'> = {
  fraud: (thing, { range }, context, info) =>
    context.joins.judge({
      thing,
      range: checkRange(range, 'range'),
      metrics: readJudgedMetrics(info),
      field: toFieldPath(info, context),
    }),
};

export const FraudSummary: FraudSummaryResolvers = {
  unmatchedReason: ({ reason }) => reason,
  message: ({ reason }) => reason && explainUnmatched(reason),
  metrics: sumParts,
  rejectedClickShare: (judgement) => toShare(judgement, 'rejectedClickShare'),
  rejectedConversionShare: (judgement) => toShare(judgement, 'rejectedConversionShare'),
  rejections: (judgement, { first }, context, info) => split(judgement, 'FRAUD_REASON', first, context, info),
  breakdown: (judgement, { by, first }, context, info) => split(judgement, by, first, context, info),
};

/** All that is selected of it at any depth: each table is read once. */
function readJudgedMetrics(info: GraphQLResolveInfo): readonly MetricName[] {
  const selected = new Set(readObjectFields(info, 'FraudSummary'));
  const shared = Object.entries(shares).flatMap(([name, metrics]) => (selected.has(name) ? metrics : []));
  return [...new Set([...readSelectedMetrics(info), ...shared])];
}

function sumParts({ parts }: Judgement): Figures | null {
  return sumFigures(parts.map(({ figures }) => figures));
}

function toShare(judgement: Judgement, name: keyof typeof shares): number | null {
  const [part, whole] = shares[name].map((metric) => sumParts(judgement)?.values[metric]);
  return part === undefined || !whole ? null : part / whole;
}

async function split(
  judgement: Judgement,
  by: Dimension,
  first: number,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ReturnType<typeof toBreakdown> | null> {
  checkFirst(first);
  if (by === judgement.key?.by || by === 'PROVIDER' || by === 'ACCOUNT') {
    throw new InputError(`What was judged of one thing cannot be split by ${by}.`, 'by');
  }
  const metrics = readSelectedMetrics(info);
  const answer = await context.joins.splitJudged(judgement, by, metrics, toFieldPath(info, context));
  if (!answer) return null;
  // What has no reason was not rejected.
  const rows = by === 'FRAUD_REASON' ? answer.rows.filter(({ keys }) => keys[0] !== null) : answer.rows;
  return toBreakdown(by, { ...answer, rows }, first);
}
