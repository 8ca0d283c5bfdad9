/** Pages of a list that is at hand as a whole. */
import type { Connected } from '../model/connected';
import { createConnected } from '../model/connected';
import type { Problem } from '../model/entity';
import { encodeIndex } from './cursor';

export interface PageQuestion {
  readonly first: number;
  /** Items before the page. */
  readonly start: number;
  /** Of the question that the list answers. */
  readonly fingerprint: string;
}

export function cutPage<N>(
  items: readonly N[],
  { first, start, fingerprint }: PageQuestion,
  problems: readonly Problem[] = [],
): Connected<N> {
  const edges = items
    .slice(start, start + first)
    .map((node, index) => ({ cursor: encodeIndex(fingerprint, start + index + 1), node }));
  return createConnected(edges, {
    hasNextPage: start + edges.length < items.length,
    hasPreviousPage: start > 0,
    totalCount: () => Promise.resolve(items.length),
    problems,
  });
}
