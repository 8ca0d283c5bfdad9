/** Asks the planned endpoint for figures. */
import type { Dimension, FiguresQuestion } from '../../model/question';
import { calendarSteps, toLastDay } from '../../model/steps';
import type { CallContext, Connection, FigureRow, FiguresAnswer } from '../../providers/provider';
import { planFigures } from '../plan';
import { createUnsupported } from '../problem';

/** Rejects with `unsupported` when no endpoint of the account answers such a question. */
export async function readFigures(
  connection: Connection,
  of: string,
  question: FiguresQuestion,
  context: CallContext,
): Promise<FiguresAnswer> {
  const source = planFigures(connection, of, question);
  if (!source) throw createUnsupported(connection, describeLack(of, question));
  return source.read(question, context);
}

/** A row of a day, week or month tells of the days of that step alone, not of the whole range that was asked. */
export function cutToStep(dimensions: readonly Dimension[], row: FigureRow): FigureRow {
  const step = calendarSteps.find((one) => dimensions.includes(one));
  const first = step && row.keys[dimensions.indexOf(step)];
  if (!step || !first) return row;
  const { from, to } = row.figures.range;
  const last = toLastDay(first, step);
  const range = { from: first > from ? first : from, to: last < to ? last : to };
  return { ...row, figures: { ...row.figures, range } };
}

function describeLack(of: string, question: FiguresQuestion): string {
  const by = question.dimensions.length > 0 ? ` by ${question.dimensions.join(' and ')}` : '';
  const only =
    question.filters.length > 0
      ? ` only for some ${question.filters.map((filter) => filter.dimension).join(', ')}`
      : '';
  const when = 'lastSeconds' in question.range ? ' for the last seconds' : '';
  return `This provider has no figures of ${of}${by}${only}${when}.`;
}
