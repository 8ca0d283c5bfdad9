/** The fewest calls that any choice among the declared endpoints answers an operation with, found by trying them all. */
import type { Operation, Weighed } from './corpus';
import { measureAgain, toComparable } from './corpus';
import type { Laboratory } from './laboratory';
import type { Choice, SourceGroup } from './sources';
import { listGroups, restrict } from './sources';

export interface Minimum {
  /** Tokens apart. */
  readonly calls: number;
  /** What answers with so few; empty where nothing beats the planner. */
  readonly choice: Choice;
  /** Choices that were run. */
  readonly tried: number;
  /** False: some provider leaves more choices than may be tried. */
  readonly isComplete: boolean;
}

interface Found {
  calls: number;
  choice: Choice;
  tried: number;
}

/**
 * Each group of endpoints that an operation turns out to ask is narrowed to each of its endpoints, and to none, in every combination
 * within a provider; one provider's choice does not change what another is asked. Only choices that answer the same as the planner
 * count; the planner's own is one of them. At most `mostTried` for each provider.
 */
export async function findMinimum(
  laboratory: Laboratory,
  operation: Operation,
  weighed: Pick<Weighed, 'question' | 'planned'>,
  mostTried = 150,
): Promise<Minimum> {
  const { planned } = weighed;
  const wanted = toComparable(planned.answer);
  const found: Found[] = [];
  for (const [provider, calls] of Object.entries(planned.calls)) {
    const best: Found = { calls, choice: new Map(), tried: 0 };
    await explore(provider, new Map(), best);
    found.push(best);
  }

  async function explore(provider: string, choice: Choice, best: Found): Promise<void> {
    best.tried += 1;
    if (best.tried > mostTried) return;
    const touched = new Set<SourceGroup>();
    const sizes = new Map<SourceGroup, number>();
    const run = await measureAgain(laboratory, operation, weighed, (connection) => {
      if (connection.account.id !== provider) return connection;
      for (const [group, size] of listGroups(connection)) sizes.set(group, size);
      return restrict(connection, choice, (group) => touched.add(group));
    });
    const calls = run.calls[provider] ?? 0;
    if (calls < best.calls && toComparable(run.answer) === wanted) [best.calls, best.choice] = [calls, choice];
    const open = [...touched].find((group) => !choice.has(group));
    if (open === undefined) return;
    for (let place = open.includes(' list ') ? 0 : -1; place < sizes.get(open)!; place += 1) {
      await explore(provider, new Map([...choice, [open, place]]), best);
    }
  }

  return {
    calls: found.reduce((sum, { calls }) => sum + calls, 0),
    choice: new Map(found.flatMap(({ choice }) => [...choice])),
    tried: found.reduce((sum, { tried }) => sum + Math.min(tried, mostTried), 0),
    isComplete: found.every(({ tried }) => tried <= mostTried),
  };
}
