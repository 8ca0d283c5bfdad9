/** Asks the planned endpoint for figures. */
import type { FiguresQuestion } from '../../model/question';
import type { CallContext, Connection, FiguresAnswer } from '../../providers/provider';
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

function describeLack(of: string, question: FiguresQuestion): string {
  const by = question.dimensions.length > 0 ? ` by ${question.dimensions.join(' and ')}` : '';
  const only =
    question.filters.length > 0
      ? ` only for some ${question.filters.map((filter) => filter.dimension).join(', ')}`
      : '';
  const when = 'lastSeconds' in question.range ? ' for the last seconds' : '';
  return `This provider has no figures of ${of}${by}${only}${when}.`;
}
