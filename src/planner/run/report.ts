/** Asks every account for its part of a report, all at once; failures stand beside the parts that answered. */
import type { Figures, Problem } from '../../model/entity';
import type { Dimension, FiguresQuestion } from '../../model/question';
import type { DayRange } from '../../model/range';
import { addDays, countDays, toPreviousRange } from '../../model/range';
import type { CallContext, Connection, FigureRow } from '../../providers/provider';
import type { AnsweredRow } from '../merge';
import { createUnsupported, toProblem } from '../problem';
import { readFigures } from './figures';

export interface ReportAnswer {
  readonly rows: readonly AnsweredRow[];
  readonly problems: readonly Problem[];
}

/** Dimensions that we know ourselves and never ask a provider for. */
const ownDimensions: readonly Dimension[] = ['PROVIDER', 'ACCOUNT'];

export async function runReport(
  connections: readonly Connection[],
  question: Omit<FiguresQuestion, 'ids'>,
  isCompared: boolean,
  context: CallContext,
): Promise<ReportAnswer> {
  const answers = await Promise.all(
    connections.map((connection) => askConnection(connection, question, isCompared, context).catch(toFailedAnswer)),
  );
  return { rows: answers.flatMap((answer) => answer.rows), problems: answers.flatMap((answer) => answer.problems) };
}

async function askConnection(
  connection: Connection,
  question: Omit<FiguresQuestion, 'ids'>,
  isCompared: boolean,
  context: CallContext,
): Promise<ReportAnswer> {
  const asked = question.dimensions.filter((dimension) => !ownDimensions.includes(dimension));
  const own = { PROVIDER: connection.provider, ACCOUNT: connection.account.id };
  const upstream = { ...question, ids: [], dimensions: asked };
  const answer = await readFigures(connection, 'Account', upstream, context);
  const previous = isCompared ? await readPrevious(connection, upstream, answer.rows, context) : [];
  const rows = answer.rows.map((row) => ({
    provider: connection.provider,
    account: connection.account.id,
    row: { ...row, ...spreadKeys(question.dimensions, asked, own, row) },
    previous: findPrevious(asked, row, previous),
  }));
  const cut = answer.truncated ? [toProblem(createUnsupported(connection, answer.truncated))] : [];
  return { rows, problems: cut };
}

function toFailedAnswer(failure: unknown): ReportAnswer {
  return { rows: [], problems: [toProblem(failure)] };
}

/** Puts the keys that we know ourselves between those that the provider gave. */
function spreadKeys(
  all: readonly Dimension[],
  asked: readonly Dimension[],
  own: { readonly PROVIDER: string; readonly ACCOUNT: string },
  row: FigureRow,
): { keys: readonly (string | null)[]; labels: readonly (string | null)[] } {
  const pick = (values: readonly (string | null)[] | undefined, known: boolean) =>
    all.map((dimension) => {
      if (dimension === 'PROVIDER' || dimension === 'ACCOUNT') return known ? own[dimension] : null;
      return values?.[asked.indexOf(dimension)] ?? null;
    });
  return { keys: pick(row.keys, true), labels: pick(row.labels, false) };
}

/** One more question for each range that the rows have: parts of an account may lie in several time zones. */
async function readPrevious(
  connection: Connection,
  question: FiguresQuestion,
  rows: readonly FigureRow[],
  context: CallContext,
): Promise<readonly FigureRow[]> {
  const ranges = new Map(rows.map(({ figures: { range } }) => [`${range.from}..${range.to}`, range]));
  const answers = await Promise.all(
    [...ranges.values()].map((range) =>
      readFigures(connection, 'Account', { ...question, range: { between: toPreviousRange(range) } }, context),
    ),
  );
  return answers.flatMap((answer) => answer.rows);
}

function findPrevious(
  dimensions: readonly Dimension[],
  row: FigureRow,
  previous: readonly FigureRow[],
): Figures | null {
  const range = toPreviousRange(row.figures.range);
  const keys = JSON.stringify(toPreviousKeys(dimensions, row.keys, row.figures.range));
  const match = previous.find(
    (candidate) =>
      candidate.scope?.upstreamId === row.scope?.upstreamId &&
      candidate.figures.range.from === range.from &&
      candidate.figures.range.to === range.to &&
      JSON.stringify(candidate.keys) === keys,
  );
  return match?.figures ?? null;
}

/** A day is compared with the day as many days before as the range is long; other keys with themselves. */
function toPreviousKeys(
  dimensions: readonly Dimension[],
  keys: readonly (string | null)[],
  range: DayRange,
): readonly (string | null)[] {
  return keys.map((key, index) => (dimensions[index] === 'DAY' && key ? addDays(key, -countDays(range)) : key));
}
