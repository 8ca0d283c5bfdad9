/** The queries that were asked lately, known to be valid and laid out; within bounds, the least recently used goes first. */
import type { DocumentNode, FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { BREAK, getVariableValues, Kind, OperationTypeNode, visit } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { ObjectPlan, Operation, Variables } from './plan';
import { createPlanner } from './plan';

/** A document and variables: of equal ones there is one. */
export interface Question {
  readonly operation: Operation;
  readonly variables: Variables;
  readonly plan: ObjectPlan;
  /** A text of its own. */
  readonly key: string;
  /** It means other times at every moment. */
  readonly isMoving: boolean;
}

export interface Asked {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

export interface Documents {
  /** To be told of documents that were found valid; those that are not for us are left out. */
  readonly learn: (asked: Asked, document: DocumentNode, definition: OperationDefinitionNode) => void;
  /** Undefined: not a document that was learnt, or variables that do not fit it. */
  readonly find: (asked: Asked) => Question | undefined;
}

export interface DocumentBounds {
  readonly maxDocuments?: number;
  readonly maxQuestions?: number;
  /** Of the texts of documents, and of the texts of variables. */
  readonly maxCharacters?: number;
}

interface Prepared {
  readonly id: number;
  readonly operation: Operation;
  /** The variables that `@skip` and `@include` look at. */
  readonly conditions: readonly string[];
  readonly isMoving: boolean;
  readonly plans: LRUCache<string, ObjectPlan>;
}

/** The one input that means another span of time each second. */
const movingInput = /\blastSeconds\b/;

/** Of a document with many conditions only so many ways of deciding them are kept laid out. */
const maxPlans = 16;

export function createDocuments(schema: GraphQLSchema, bounds: DocumentBounds = {}): Documents {
  const { maxDocuments = 500, maxQuestions = 5_000, maxCharacters = 4 * 1024 * 1024 } = bounds;
  const documents = new LRUCache<string, Prepared>({
    max: maxDocuments,
    maxSize: maxCharacters,
    sizeCalculation: (_, key) => key.length,
  });
  const questions = new LRUCache<string, Question>({
    max: maxQuestions,
    maxSize: maxCharacters,
    sizeCalculation: (_, key) => key.length,
  });
  let count = 0;

  return {
    learn: (asked, document, definition) => {
      const key = toKey(asked);
      if (documents.has(key) || definition.operation !== OperationTypeNode.QUERY || !isOrdinary(document)) return;
      documents.set(key, {
        id: (count += 1),
        operation: { schema, definition, fragments: readFragments(document) },
        conditions: readConditions(document),
        isMoving: movingInput.test(asked.query),
        plans: new LRUCache({ max: maxPlans }),
      });
    },
    find: (asked) => {
      const prepared = documents.get(toKey(asked));
      if (!prepared) return undefined;
      const key = `${prepared.id} ${JSON.stringify(asked.variables ?? {})}`;
      const question = questions.get(key) ?? prepare(prepared, asked.variables ?? {}, key);
      if (question) questions.set(key, question);
      return question;
    },
  };
}

function prepare(
  { operation, conditions, isMoving, plans }: Prepared,
  given: Variables,
  key: string,
): Question | undefined {
  const { schema, definition } = operation;
  const { coerced } = getVariableValues(schema, definition.variableDefinitions ?? [], given);
  if (!coerced || !conditions.every((name) => typeof coerced[name] === 'boolean')) return undefined;
  const decided = conditions.map((name) => coerced[name]).join();
  const root = schema.getQueryType();
  const plan = plans.get(decided) ?? (root && createPlanner(operation, coerced)(root, [definition.selectionSet]));
  if (!plan) return undefined;
  plans.set(decided, plan);
  return { operation, variables: coerced, plan, key, isMoving: isMoving || movingInput.test(key) };
}

/** Two pairs of texts never make one key. */
function toKey({ query, operationName }: Asked): string {
  return operationName === undefined ? `:${query}` : `${operationName.length}:${operationName}${query}`;
}

/** Questions about the schema itself are rare, and `__proto__` is no name to set on an object. */
function isOrdinary(document: DocumentNode): boolean {
  let isFit = true;
  visit(document, {
    Field: ({ name, alias }) => {
      if (!['__schema', '__type'].includes(name.value) && alias?.value !== '__proto__') return undefined;
      isFit = false;
      return BREAK;
    },
  });
  return isFit;
}

function readFragments({ definitions }: DocumentNode): Readonly<Record<string, FragmentDefinitionNode>> {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}

function readConditions(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      visit(directive, { Variable: ({ name }) => void names.add(name.value) });
    },
    VariableDefinition: () => false,
  });
  return [...names];
}
