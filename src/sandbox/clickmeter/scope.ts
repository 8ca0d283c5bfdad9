/** Which events a question is about: everything, some datapoints, or what led to some conversions. */
import type { Statistics } from './call';
import { cutPositions } from './traffic';
import type { Window } from './window';

export type Scope =
  | { readonly kind: 'account' }
  | { readonly kind: 'datapoints'; readonly ids: readonly number[] }
  | {
      readonly kind: 'conversions';
      readonly ids: readonly number[];
      /** Only clicks of these datapoints; all when left out. */
      readonly datapointIds?: ReadonlySet<number>;
    };

export const accountScope: Scope = { kind: 'account' };

/** Positions ascending by time for one entity or the account, else in blocks. */
export function gatherPositions({ traffic }: Statistics, scope: Scope, window: Window, now: number): Int32Array {
  if (scope.kind === 'account') return cutPositions(traffic, traffic.everyPosition, window);
  const index = scope.kind === 'datapoints' ? traffic.ofDatapoint : traffic.ofConversion;
  const blocks = scope.ids.flatMap((id) => {
    const positions = index.get(id);
    return positions ? [cutPositions(traffic, positions, window)] : [];
  });
  const gathered = joinBlocks(blocks);
  if (scope.kind === 'datapoints') return gathered;
  return gathered.filter(
    (position) =>
      traffic.convertedAt[position]! <= now &&
      (scope.datapointIds === undefined || scope.datapointIds.has(traffic.datapointId[position]!)),
  );
}

export function gatherInOrder(statistics: Statistics, scope: Scope, window: Window, now: number): Int32Array {
  const positions = gatherPositions(statistics, scope, window, now);
  // A single block is a stretch of an index, which is in order already.
  return scope.kind === 'account' || scope.ids.length === 1 ? positions : positions.toSorted();
}

function joinBlocks(blocks: readonly Int32Array[]): Int32Array {
  const [first] = blocks;
  if (first !== undefined && blocks.length === 1) return first;
  const joined = new Int32Array(blocks.reduce((length, block) => length + block.length, 0));
  let end = 0;
  for (const block of blocks) {
    joined.set(block, end);
    end += block.length;
  }
  return joined;
}
