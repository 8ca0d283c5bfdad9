/** The goals of a domain and how they did: who opened a page that a goal's pattern matches. */
import { createPatternMatcher, type Matcher } from './matcher';
import { defineList } from './rows';
import type { GoalRow } from '../store';
import { divide, getOrCreate } from './tally';

interface GoalStatsRow {
  readonly page_goal: GoalRow;
  readonly stats: { readonly visitors: number; readonly views: number; readonly cr: number };
}

/** The goal's own pattern takes the place of the question's path. */
export const goals = defineList<GoalStatsRow>({
  columns: {
    name: (row) => row.page_goal.name,
    visitors: (row) => row.stats.visitors,
    views: (row) => row.stats.views,
    cr: (row) => row.stats.cr,
  },
  main: 'name',
  order: 'visitors',
  list: (scope) => {
    const { sessions, reach } = scope.select({ ignoresPath: true });
    const results = scope.goals.map(createResult);
    const resultsByPath = new Map<string, readonly GoalResult[]>();
    for (const { person, hits } of sessions) {
      for (const { path } of hits) {
        const find = () => results.filter(({ matches }) => matches(path));
        for (const result of getOrCreate(resultsByPath, path, find)) {
          result.views += 1;
          result.people.add(person);
        }
      }
    }
    return results.map(({ goal, people, views }) => ({
      page_goal: goal,
      stats: { visitors: people.size, views, cr: divide(people.size, reach.visitors) },
    }));
  },
});

interface GoalResult {
  readonly goal: GoalRow;
  readonly matches: Matcher;
  readonly people: Set<number>;
  views: number;
}

function createResult(goal: GoalRow): GoalResult {
  return { goal, matches: createPatternMatcher(goal.pattern) ?? (() => false), people: new Set(), views: 0 };
}
