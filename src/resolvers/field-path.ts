/** Where a field stands in the answer. */
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context';

/** `datapoints.nodes.metrics`, without the places in lists; told only where the calls of a question are counted. */
export function toFieldPath({ path }: GraphQLResolveInfo, { call }: Pick<Context, 'call'>): string {
  return call.plan ? describePath(path) : '';
}

export function describePath(path: GraphQLResolveInfo['path']): string {
  const names: string[] = [];
  for (let at: typeof path | undefined = path; at; at = at.prev) {
    if (typeof at.key === 'string') names.unshift(at.key);
  }
  return names.join('.');
}
