/** What one statistic is computed from: the question, the domain's settings, and ways to select its sessions. */
import type { DomainRow, GoalRow } from '../store';
import type { Period, StatisticsQuery } from './query';
import type { Selection } from './select';

export interface Scope {
  readonly domain: DomainRow;
  readonly goals: readonly GoalRow[];
  readonly now: number;
  readonly query: StatisticsQuery;
  readonly select: (change?: SelectionChange) => Selection;
}

/** How a selection departs from the question. */
export interface SelectionChange {
  readonly period?: Period;
  /** Counts events even though no event is named. */
  readonly countsEvents?: boolean;
  readonly ignoresPath?: boolean;
}

export interface Statistic {
  /** Null where sort, search, limit and offset do not apply. */
  readonly sortable: readonly string[] | null;
  readonly answer: (scope: Scope) => unknown;
}
