/** What a write may change: filter groups and exports. Made afresh from the world on every reset. */
import { createHash } from 'node:crypto';
import type { World } from '../world/types';
import type { ExportRecord } from './export-records';
import { toFilterGroupWire, type FilterGroupWire } from './filter-groups';
import { createFinishedExports } from './finished-exports';
import type { Timelines } from './timelines';

export interface State {
  /** By integration. */
  readonly filterGroups: Map<string, readonly FilterGroupWire[]>;
  /** Newest first. */
  exports: ExportRecord[];
  /** How many exports were started, by day (UTC). There is one key, so this is the count per key. */
  readonly exportStarts: Map<string, number>;
  /** How many things were made, for the next one's id. */
  made: number;
}

export function createState(world: World, timelines: Timelines): State {
  return {
    filterGroups: new Map(
      world.integrations.map((integration) => [
        integration.id,
        integration.filterGroups.map((group) => toFilterGroupWire(group, integration)),
      ]),
    ),
    exports: createFinishedExports(world, timelines),
    exportStarts: new Map(),
    made: 0,
  };
}

/** 24 hexadecimal digits, never the same twice until a reset. */
export function createId(state: State, kind: string): string {
  state.made += 1;
  return createHash('sha256').update(`${kind} ${state.made}`).digest('hex').slice(0, 24);
}
