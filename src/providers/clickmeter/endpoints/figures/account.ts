/** The account's own figures: its total, and what each link, pixel, group and conversion did. */
import type { CallContext } from '../../../../http/types';
import type { Dimension, Order } from '../../../../model/question';
import type { DayRange } from '../../../../model/range';
import type { FigureRow, FiguresSource } from '../../../provider';
import { pageSize } from '../../limits';
import { measured, normaliseStatistics } from '../../normalise';
import { parseStatistics } from '../../wire';
import type { Kind } from '../kinds';
import { conversion, group, link, pixel } from '../kinds';
import type { SummaryPage } from '../summary';
import { readSummary } from '../summary';
import type { Tools } from '../tools';
import { buckets, freshForSeconds, toFreshness, toTimeFrame } from '../tools';
import { toFigures } from './build';

/** No more pages than this are read for one report. */
const mostPages = 50;

const kindsByDimension: readonly (readonly [Dimension, Kind])[] = [
  ['LINK', link],
  ['PIXEL', pixel],
  ['GROUP', group],
  ['GOAL', conversion],
];

export const kindDimensions: readonly Dimension[] = kindsByDimension.map(([dimension]) => dimension);

export function createAccountTotal(tools: Tools): FiguresSource {
  const operation = 'GET /aggregated';
  return {
    operation,
    buckets,
    freshForSeconds,
    of: 'Account',
    dimensions: [[]],
    metrics: measured.Account ?? [],
    filters: [],
    estimateCalls: () => ({ min: 1, max: 1 }),
    read: async (question, context) => {
      const range = tools.toDays(question.range);
      const request = {
        operation,
        query: toTimeFrame(range),
        parse: parseStatistics,
        ...toFreshness(range, tools),
      };
      const answer = await tools.read(request, context);
      const values = normaliseStatistics(answer.value, 'Account');
      return { rows: [{ id: null, keys: [], figures: toFigures(tools, { values, range, answer, operation }) }] };
    },
  };
}

export function createAccountKinds(tools: Tools): readonly FiguresSource[] {
  return kindsByDimension.map(([dimension, kind]) => ({
    operation: kind.summary,
    buckets,
    freshForSeconds,
    of: 'Account',
    dimensions: [[dimension]],
    metrics: measured[kind.type] ?? [],
    filters: [dimension],
    estimateCalls: () => ({ min: 1, max: tools.knowledge.readPages(kind.type, 'active') ?? null }),
    read: async ({ range, filters }, context) => {
      const pages = await readAllPages(tools, kind, tools.toDays(range), context);
      const rows = pages.rows.filter(({ keys }) => filters.every(({ anyOf }) => anyOf.includes(keys[0] ?? null)));
      return pages.cut === undefined ? { rows } : { rows, truncated: pages.cut };
    },
  }));
}

/** Deleted things had traffic too, so all states are asked for; what had none is left out, as in every report. */
async function readAllPages(tools: Tools, kind: Kind, range: DayRange, context: CallContext) {
  const order: Order = { by: measured[kind.type]?.[0] ?? 'NAME', direction: 'DESC' };
  const asked = { filter: {}, order, range, isOfFigures: true };
  const read = (offset: number) => readSummary(tools, kind, { ...asked, offset }, context);
  const pages: SummaryPage[] = [await read(0)];
  for (let next = pages[0]!.next; next !== null && pages.length < mostPages; next = pages.at(-1)!.next) {
    pages.push(await read(next));
  }
  const seen = new Map(pages.flatMap(({ rows }) => rows).map((row) => [row.row.upstreamId, row]));
  const rows = [...seen.values()].flatMap(({ row, figures, raw }): FigureRow[] => {
    const isIdle = Object.values(figures.values).every((value) => value === 0);
    const label = (row.title ?? row.name ?? null) as string | null;
    return isIdle ? [] : [{ id: null, keys: [row.upstreamId], labels: [label], figures, raw }];
  });
  const isCut = pages.at(-1)?.next !== null;
  return {
    rows,
    cut: isCut ? `${kind.summary} has more than ${mostPages * pageSize} rows: the rest is missing.` : undefined,
  };
}
