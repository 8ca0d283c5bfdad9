/** Figures of all things of a kind together, and the TOP reports that no dimension stands for. */
import type { CallContext } from '../../../../http/types';
import type { Figures } from '../../../../model/entity';
import type { Dimension } from '../../../../model/question';
import type { RangeQuestion } from '../../../../model/range';
import { isEmptyRefusal } from '../../errors';
import { normaliseStatistics, normaliseTopItem, readTopKey } from '../../normalise';
import { parseStatistics, parseTop } from '../../wire';
import type { ReadRequest, Tools } from '../tools';
import { toFreshness, toTimeFrame } from '../tools';
import { toFigures } from './build';

export interface FiguresRequest {
  readonly operation: string;
  readonly values?: Readonly<Record<string, string>>;
  /** The type whose metrics are measured. */
  readonly of: string;
  readonly range: RangeQuestion;
  readonly query: NonNullable<ReadRequest<unknown>['query']>;
}

export async function readTotals(
  tools: Tools,
  { operation, of, range, query }: FiguresRequest,
  context: CallContext,
): Promise<Figures> {
  const days = tools.toDays(range);
  const asked = { ...query, ...toTimeFrame(days) };
  const request = { operation, query: asked, parse: parseStatistics, ...toFreshness(days, tools) };
  const answer = await tools.read(request, context);
  return toFigures(tools, { values: normaliseStatistics(answer.value, of), range: days, answer, operation });
}

/** As `BreakdownRow`. */
export interface TopRow {
  readonly key: string | null;
  readonly label: string | null;
  readonly metrics: Figures;
}

/** `like` is the dimension whose keys are read in the same way. A report that is refused without a word has nothing in it yet. */
export async function readTop(
  tools: Tools,
  { operation, values = {}, of, range, query }: FiguresRequest,
  like: Dimension,
  context: CallContext,
): Promise<readonly TopRow[]> {
  const days = tools.toDays(range);
  const asked = { ...query, ...toTimeFrame(days, 'timeframe') };
  const request = { operation, values, query: asked, parse: parseTop, freshForSeconds: 0 };
  const answer = await tools.read(request, context).catch((failure: unknown) => {
    if (isEmptyRefusal(failure)) return null;
    throw failure;
  });
  return (answer?.value ?? []).map(({ value }) => ({
    ...readTopKey(value, like),
    metrics: toFigures(tools, { values: normaliseTopItem(value, of), range: days, answer: answer!, operation }),
  }));
}
