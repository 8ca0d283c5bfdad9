/** What is read of a selection, remembered: a query that is asked again brings the same objects, and they tell the same. */
import type { FieldNode, GraphQLResolveInfo } from 'graphql';

/** `read` may look at nothing of `info` but what is selected, and the variables. */
export function rememberBySelection<Rest extends readonly string[], T>(
  read: (info: GraphQLResolveInfo, ...rest: Rest) => T,
): (info: GraphQLResolveInfo, ...rest: Rest) => T {
  const known = new WeakMap<readonly FieldNode[], WeakMap<object, Map<string, T>>>();
  return (info, ...rest) => {
    const byVariables = known.get(info.fieldNodes) ?? new WeakMap<object, Map<string, T>>();
    known.set(info.fieldNodes, byVariables);
    const byRest = byVariables.get(info.variableValues) ?? new Map<string, T>();
    byVariables.set(info.variableValues, byRest);
    const key = rest.join(' ');
    if (!byRest.has(key)) byRest.set(key, read(info, ...rest));
    return byRest.get(key)!;
  };
}
