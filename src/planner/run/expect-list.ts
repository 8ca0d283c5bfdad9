/** What a list that was not read would probably have cost, and what its rows would. */
import type { CallBounds } from '../../model/question';
import { toRangeKey } from '../../model/range';
import type { CallContext } from '../../providers/provider';
import { assumedPages } from '../cost';
import { expectCalls, toLeft } from '../counted';
import type { ExpectedRows } from '../extras';
import { expectExtras } from '../extras';
import type { ListMemory } from '../memory';
import type { FiguresNeed, Needs } from '../needs';
import { noNeeds } from '../needs';
import type { PlannedList } from '../plan-list';
import { listExtrasOf, listOrderFigures } from '../plan-list';
import { maxGatheredPages } from './stream';

export interface Unread {
  readonly list: PlannedList;
  /** Calls of the list that were told already. */
  readonly told: number;
  /** Which they are. */
  readonly behind: string;
  /** Rows that such a page had of it the last time. */
  readonly share: number | undefined;
  /** Undefined: how many there are would have had to be asked. */
  readonly partitions: number | undefined;
}

export interface ExpectedList {
  readonly count: number;
  readonly needs: Needs;
  /** Path of the connection. */
  readonly field: string;
}

export function expectList(
  { list, told, behind, share, partitions }: Unread,
  { count, needs, field }: ExpectedList,
  memory: ListMemory,
  context: CallContext,
): void {
  const known = memory.find(list);
  const { connection, source } = list;
  const parts = partitions ?? known?.partitions ?? 1;
  const pages = estimatePages(list, count, known?.rows === undefined ? undefined : known.rows / parts);
  const calls = {
    min: partitions === undefined ? 0 : pages.min * partitions,
    max: partitions === undefined || pages.max === null ? null : pages.max * partitions,
    likely: (pages.likely ?? 1) * parts,
  };
  expectCalls({ connection, source, fields: [field] }, toLeft(calls, told), behind, context);
  const rows = { max: count, likely: share ?? Math.min(count, known?.rows ?? count) };
  const tell = (wanted: Needs, expected: ExpectedRows): void => {
    const extras = listExtrasOf(list, wanted, memory.calls.findNamed(connection, source.type));
    expectExtras(connection, extras, expected, (name) => `${field}.nodes.${name}`, memory.calls, context);
  };
  const ordered = listOrderFigures(list);
  tell({ ...noNeeds, figures: ordered }, { max: null, likely: known?.rows ?? count });
  // What the rows are sorted by is there for those that are shown.
  const isOrdered = (need: FiguresNeed): boolean =>
    ordered.some((one) => need.dimensions.length === 0 && toRangeKey(one.range) === toRangeKey(need.range));
  tell({ ...needs, figures: needs.figures.filter((need) => !isOrdered(need)) }, rows);
}

/** Of one partition. `rows`: how many it had the last time. */
function estimatePages(
  { source, isGathered, question }: PlannedList,
  count: number,
  rows: number | undefined,
): CallBounds {
  const { rowsPerCall } = source;
  if (rowsPerCall === Infinity) return { min: 1, max: 1, likely: 1 };
  if (isGathered) {
    const likely = rows === undefined ? assumedPages : Math.max(1, Math.ceil(rows / rowsPerCall));
    return { min: 1, max: maxGatheredPages, likely };
  }
  // A page may begin in the middle; rows that are left out here make more pages needed than rows are wanted.
  const isPlain = Object.keys(question.filter).every((name) => name === 'status');
  const most = Math.ceil(count / rowsPerCall) + 1;
  return {
    min: 1,
    max: isPlain ? most : null,
    likely: Math.max(1, Math.ceil(Math.min(count, rows ?? count) / rowsPerCall)),
  };
}
