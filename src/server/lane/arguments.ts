/** The arguments of a field: made once where the document alone decides them, else once for equal variables. */
import type { FieldNode } from 'graphql';
import { getArgumentValues, Kind, visit } from 'graphql';
import type { Variables } from './plan';

type Arguments = Record<string, unknown>;

/** Throws what the GraphQL library throws, when it throws it: as the field is run. */
export function createArgumentReader(
  definition: Parameters<typeof getArgumentValues>[0],
  node: FieldNode,
): (variables: Variables) => Arguments {
  const known = new WeakMap<Variables, Arguments>();
  const isConstant = !hasVariables(node);
  return (given) => {
    const variables = isConstant ? none : given;
    const remembered = known.get(variables);
    if (remembered) return remembered;
    const read = getArgumentValues(definition, node, variables);
    known.set(variables, read);
    return read;
  };
}

const none: Variables = {};

function hasVariables(node: FieldNode): boolean {
  let isFound = false;
  for (const argument of node.arguments ?? []) visit(argument, { [Kind.VARIABLE]: () => void (isFound = true) });
  return isFound;
}
