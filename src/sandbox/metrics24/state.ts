/** What a write may change: filter groups and exports. Made afresh from the world on every reset. */
import type { World } from '../world/types';
import { createFinishedExports, type ExportRecord } from './finished-exports';
import { toFilterGroupWire, type FilterGroupWire } from './filter-groups';
import type { Timelines } from './timelines';

export interface State {
  /** By integration. */
  readonly filterGroups: Map<string, FilterGroupWire[]>;
  /** Newest first. */
  readonly exports: ExportRecord[];
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
  };
}
