/** What is read of a selection, remembered: a query that is asked again brings the same objects, and they tell the same. */
import type { FieldNode, GraphQLResolveInfo } from 'graphql';

/** `read` may look at nothing of `info` but what is selected, and the variables. */
export function rememberBySelection<Rest extends readonly string[], T>(
  read: (info: GraphQLResolveInfo, ...rest: Rest) => T,
): (info: GraphQLResolveInfo, ...rest: Rest) => T {
  const known = new WeakMap<readonly FieldNode[], WeakMap<object, Map<string, T>>>();
  return (info, ...rest) => {
    const byVariables = known.get(info.fieldNodes) ?? new WeakMap<object, Map<string, T>>();
    const byRest = byVariables.get(info.variableValues) ?? new Map<string, T>();
    const key = rest.join(' ');
    const remembered = byRest.get(key);
    if (remembered !== undefined) return remembered;
    known.set(info.fieldNodes, byVariables);
    byVariables.set(info.variableValues, byRest);
    const value = read(info, ...rest);
    byRest.set(key, value);
    return value;
  };
}
