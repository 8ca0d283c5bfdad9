/** Totals of things: one by one, or by pages of the summary that hold them. */
import type { CallContext } from '../../../../http/types';
import type { Figures } from '../../../../model/entity';
import type { FiguresQuestion } from '../../../../model/question';
import type { FigureRow, FiguresSource } from '../../../provider';
import { pageSize } from '../../limits';
import { measured, normaliseStatistics } from '../../normalise';
import { isId, parseStatistics } from '../../wire';
import type { Cover, CoverTerms } from '../cover';
import { estimateCover, readCover } from '../cover';
import type { Kind } from '../kinds';
import { unlessMissing } from '../read-one';
import { readSummary, usual } from '../summary';
import type { Tools } from '../tools';
import { buckets, freshForSeconds, toFreshness, toTimeFrame } from '../tools';
import { toFigures } from './build';

export function createTotals(tools: Tools, kind: Kind): readonly FiguresSource[] {
  const operation = `${kind.single}/aggregated`;
  const facts = {
    buckets,
    freshForSeconds,
    of: kind.type,
    dimensions: [[]],
    metrics: measured[kind.type] ?? [],
    filters: [],
  };

  const toTerms = (): CoverTerms => ({
    isPaged: true,
    isGrouped: kind.wireType !== undefined,
    readPages: (status) => tools.knowledge.readPages(kind.type, status),
    readPlace: (id) => tools.knowledge.readPlace(kind.type, id),
  });

  async function readTotal(id: string, { range }: FiguresQuestion, context: CallContext): Promise<Figures | null> {
    const days = tools.toDays(range);
    const answer = await unlessMissing(
      tools.read(
        {
          operation,
          values: { [kind.idName]: id },
          query: toTimeFrame(days),
          parse: parseStatistics,
          ...toFreshness(days, tools),
        },
        context,
      ),
    );
    if (!answer) return null;
    return toFigures(tools, {
      values: normaliseStatistics(answer.value, kind.type),
      range: days,
      answer,
      operation,
    });
  }

  function createCover(question: FiguresQuestion, context: CallContext): Cover<Figures> {
    const range = tools.toDays(question.range);
    return {
      readPage: async ({ status, group }, offset) => {
        const place = { ...usual, status, ...(group === undefined ? {} : { groupId: group }) };
        const asked = { ...place, range, offset, isOfFigures: true };
        const { rows, next, count } = await readSummary(tools, kind, asked, context);
        return {
          found: new Map(rows.map(({ row, figures }) => [row.upstreamId, figures])),
          next,
          pagesLeft: count === null ? undefined : Math.ceil((count - offset) / pageSize) - 1,
        };
      },
      readOne: (id) => readTotal(id, question, context),
    };
  }

  return [
    {
      ...facts,
      operation,
      estimateCalls: ({ ids }) => ({ min: ids.length, max: ids.length }),
      read: async (question, context) => {
        const ids = question.ids.filter(isId);
        const totals = await Promise.all(ids.map((id) => readTotal(id, question, context)));
        return { rows: ids.flatMap((id, index) => toRow(id, totals[index])) };
      },
    },
    {
      ...facts,
      operation: kind.summary,
      estimateCalls: ({ ids }) => estimateCover(ids, toTerms()),
      read: async (question, context) => {
        const ids = question.ids.filter(isId);
        const found = await readCover(ids, toTerms(), createCover(question, context));
        return { rows: ids.flatMap((id) => toRow(id, found.get(id))) };
      },
    },
  ];
}

function toRow(id: string, figures: Figures | null | undefined): readonly FigureRow[] {
  return figures ? [{ id, keys: [], figures }] : [];
}
