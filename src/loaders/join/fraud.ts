/** What was judged of a thing's traffic: its rows among the figures of every account that judges. All things share the same figures. */
import type { Entity, Problem } from '../../model/entity';
import type { JudgedBy, JudgedKey, JudgedPart, Judgement } from '../../model/join';
import { judgedConfidences } from '../../model/join';
import type { MetricName } from '../../model/metrics';
import type { Dimension } from '../../model/question';
import type { RangeQuestion } from '../../model/range';
import { toProblem } from '../../planner/problem';
import type { Connection, FigureRow, FiguresAnswer } from '../../providers/provider';
import type { JoinTools } from './tools';
import { mergeProblems, readField } from './tools';

export interface JudgementQuestion {
  readonly thing: Entity;
  readonly range: RangeQuestion;
  readonly metrics: readonly MetricName[];
  /** Path of the field that wants it. */
  readonly field: string;
}

/** Rows are counted while we wait, as in reports. */
const extraMs = 15_000;

/** Equal keys in several parts may be several things. */
const shareOfSeveralParts = 0.8;

export async function readJudgement(tools: JoinTools, question: JudgementQuestion): Promise<Judgement> {
  const { thing, range, field } = question;
  const keys = tools.findJoins(thing.provider).judged?.find(({ type }) => type === thing.__typename)?.keys ?? [];
  const tried = await Promise.all(
    keys.map(async (key) => {
      const value = await readValue(tools, thing, key, field);
      const judges = listJudges(tools, key.by);
      if (value === null) return { key, value: '', parts: [], problems: [], cuts: [], judges: judges.length };
      return { key, value, judges: judges.length, ...(await readParts(tools, judges, key.by, value, question)) };
    }),
  );
  const found = tried.find(({ parts }) => parts.length > 0);
  const problems = mergeProblems((found ? [found] : tried).flatMap((one) => one.problems));
  const cuts = [...new Set((found ? [found] : tried).flatMap((one) => one.cuts))];
  const facts = { range, problems, truncated: cuts.length > 0 ? cuts.join(' ') : null };
  if (!found) {
    const isUnsure = problems.length > 0 || cuts.length > 0;
    const reason = tried.every(({ judges }) => judges === 0) ? 'NO_ACCOUNT' : isUnsure ? 'NO_ANSWER' : 'NO_ROWS';
    return { ...facts, matchedBy: null, confidence: null, reason, key: null, parts: [] };
  }
  return {
    ...facts,
    matchedBy: found.key.matchedBy,
    confidence: toConfidence(found.key.matchedBy, found.parts),
    reason: null,
    key: { by: found.key.by, value: found.value },
    parts: found.parts,
  };
}

/** Its rows split by one more dimension; null when there are none. */
export async function readJudgedRows(
  tools: JoinTools,
  { key, range }: Judgement,
  by: Dimension,
  metrics: readonly MetricName[],
  field: string,
): Promise<FiguresAnswer | null> {
  if (!key) return null;
  const answers = await Promise.all(
    listJudges(tools, key.by).map((judge) => loadFigures(tools, judge, { range, metrics, field }, [key.by, by])),
  );
  const rows = answers.flatMap((answer) => answer.rows.filter(({ keys }) => keys[0] === key.value));
  const cuts = answers.flatMap(({ truncated }) => truncated ?? []);
  const own = rows.map((row): FigureRow => ({
    ...row,
    keys: row.keys.slice(1),
    ...(row.labels && { labels: row.labels.slice(1) }),
  }));
  return { rows: own, ...(cuts.length > 0 && { truncated: cuts.join(' ') }) };
}

async function readParts(
  tools: JoinTools,
  judges: readonly Connection[],
  by: Dimension,
  value: string,
  question: JudgementQuestion,
): Promise<{ parts: readonly JudgedPart[]; problems: readonly Problem[]; cuts: readonly string[] }> {
  const parts: JudgedPart[] = [];
  const problems: Problem[] = [];
  const cuts: string[] = [];
  await Promise.all(
    judges.map(async (judge) => {
      try {
        const answer = await loadFigures(tools, judge, question, [by]);
        if (answer.truncated) cuts.push(answer.truncated);
        const { provider, account } = judge;
        const own = answer.rows.filter(({ keys }) => keys[0] === value);
        parts.push(
          ...own.map(({ scope, figures }) => ({
            ...{ provider, account: account.id, scope: scope?.name ?? null, figures },
            ...{ previous: null, raw: null },
          })),
        );
      } catch (failure) {
        problems.push(toProblem(failure));
      }
    }),
  );
  return { parts, problems, cuts };
}

function loadFigures(
  { figures }: JoinTools,
  { provider, account }: Connection,
  { range, metrics, field }: Pick<JudgementQuestion, 'range' | 'metrics' | 'field'>,
  dimensions: readonly Dimension[],
): Promise<FiguresAnswer> {
  const ref = { type: 'Account', provider, account: account.id, upstreamId: account.id };
  return figures.load({ ref, range, dimensions, metrics, field, extraMs });
}

function listJudges({ connections, findJoins }: JoinTools, by: Dimension): readonly Connection[] {
  return connections.filter(({ provider }) => findJoins(provider).judges?.by.includes(by));
}

async function readValue(tools: JoinTools, thing: Entity, key: JudgedKey, field: string): Promise<string | null> {
  const value = await readField(tools, thing, key.field, field);
  return typeof value === 'string' && value !== '' ? value : null;
}

function toConfidence(matchedBy: JudgedBy, parts: readonly JudgedPart[]): number {
  const share = parts.length > 1 ? shareOfSeveralParts : 1;
  return Number((judgedConfidences[matchedBy] * share).toFixed(4));
}
