/** Answers what a question would call instead of asking it: the question is run, but nothing is sent. */
import type { DocumentNode, GraphQLField, GraphQLFieldResolver, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import {
  execute,
  getNamedType,
  GraphQLError,
  isObjectType,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Context, PlanBook } from '../context';
import { NotAskedError } from '../errors';
import type { CallPlanner, PlannedSend } from '../http/types';
import type { Row } from '../model/entity';
import { describePath } from '../resolvers/field-path';
import { resolveRowField } from '../resolvers/row';
import { readListNeeds, readObjectNeeds, readOperations, readQuestions } from '../resolvers/selection';

export interface ExplainRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  /** Made for explaining: its calls go into the book. */
  readonly context: Context;
  readonly book: PlanBook;
}

export type Explain = (request: ExplainRequest) => Promise<readonly GraphQLError[]>;

/** `createSchema` gives a schema of its own, whose resolvers may be changed. */
export function createExplain(createSchema: () => Promise<GraphQLSchema>): Explain {
  let schema: Promise<GraphQLSchema> | undefined;
  return async ({ document, operationName, variables, context, book }) => {
    schema ??= createSchema().then(watchOwnFields);
    const { data, errors = [] } = await execute({
      schema: await schema,
      document,
      contextValue: context,
      fieldResolver: resolveRowField as GraphQLFieldResolver<unknown, unknown>,
      ...(operationName !== undefined && { operationName }),
      ...(variables && { variableValues: variables }),
    });
    // Without data nothing was run: the variables, or the choice of an operation, are at fault.
    if (data === undefined) return errors.map(toInputFault);
    if (book.isOpen() && hasJoins(document, await schema)) expectAnywhere(context, book);
    return errors.filter(({ originalError }) => !(originalError instanceof NotAskedError));
  };
}

function toInputFault({ message, nodes }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { ...(nodes && { nodes }), extensions: { code: 'BAD_USER_INPUT' } });
}

/** Things of one provider beside those of others: whom they ask depends on rows that are not there. */
function hasJoins(document: DocumentNode, schema: GraphQLSchema): boolean {
  const types = new TypeInfo(schema);
  let isFound = false;
  const Field = (): void => {
    const field = types.getFieldDef();
    const isRoot = types.getParentType() === schema.getQueryType();
    isFound ||= !isRoot && field != null && readQuestions(field).some((question) => question !== 'figures');
  };
  visit(document, visitWithTypeInfo(types, { Field }));
  return isFound;
}

function expectAnywhere({ connections }: Context, book: PlanBook): void {
  for (const { provider, account } of connections) {
    const calls = { provider, account: account.id, operation: 'joins', buckets: [], fields: [], behind: '' };
    book.expect({ ...calls, min: 0, max: null, likely: 0 });
  }
}

/** Fields that only one provider has tell their own path, and what would have been asked below them. */
function watchOwnFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (resolve && readOperations(field).length > 0) field.resolve = watch(resolve, field);
    }
  }
  return schema;
}

function watch(
  resolve: GraphQLFieldResolver<unknown, Context>,
  field: DeclaredField,
): GraphQLFieldResolver<unknown, Context> {
  return async (source, args: { readonly first?: number; readonly input?: object }, context, info) => {
    const { call } = context;
    const path = describePath(info.path);
    const told: PlannedSend[] = [];
    const plan = call.plan && withFields(call.plan, [path], told);
    try {
      return await resolve(source, withoutKey(args), { ...context, call: { ...call, plan } }, info);
    } catch (failure) {
      if (!(failure instanceof NotAskedError)) throw failure;
      const [first] = told.filter((one) => !one.isToken);
      for (const { operation, provider, likely } of listUnreached(field, told, info)) {
        if (first?.provider !== provider) continue;
        const { account, buckets } = first;
        call.plan?.expect({
          provider,
          account,
          buckets,
          operation,
          fields: [path],
          behind: '',
          min: 0,
          max: null,
          likely,
        });
      }
      if (isRow(source)) {
        const likely = args.first ?? 1;
        const isPage = getNamedType(info.returnType).name.endsWith('Connection');
        context.expectBelow(
          source.account,
          isPage ? readListNeeds(info) : readObjectNeeds(info),
          { max: isPage ? likely : null, likely },
          isPage ? `${path}.nodes` : path,
        );
      }
      throw failure;
    }
  };
}

/** A change that is only counted must not be taken for one that was made, by whoever makes it with the same key. */
function withoutKey<T extends { readonly input?: { readonly idempotencyKey?: unknown } }>(args: T): T {
  return args.input?.idempotencyKey === undefined ? args : { ...args, input: { ...args.input, idempotencyKey: null } };
}

/** Declared, but not reached. A change reads first, then it writes, and once it is done it reads what became of it. */
function listUnreached(
  field: DeclaredField,
  told: readonly PlannedSend[],
  { operation, returnType }: GraphQLResolveInfo,
) {
  const isTold = (one: Declared): boolean => told.some((send) => send.operation === one.operation);
  const isRead = (one: Declared): boolean => one.operation.startsWith('GET ');
  const declared = readOperations(field);
  const isChange = operation.operation === OperationTypeNode.MUTATION;
  const unread = declared.filter(isRead).filter((one) => !isTold(one));
  const unwritten = declared.some((one) => !isRead(one) && isTold(one)) ? [] : declared.filter((one) => !isRead(one));
  const payload = getNamedType(returnType);
  const leavesNothing = isObjectType(payload) && payload.getFields().deletedId !== undefined;
  const again = isChange && unwritten.length > 0 && !leavesNothing ? declared.filter(isRead).filter(isTold) : [];
  const pick = (all: readonly Declared[], likely: number) =>
    all.map((one, index) => ({ ...one, likely: isChange && index === 0 ? likely : 0 }));
  return [...pick(unwritten, 1), ...pick(again, 1), ...pick(unread, again.length > 0 || leavesNothing ? 0 : 1)];
}

type DeclaredField = Pick<GraphQLField<unknown, Context>, 'astNode'>;
type Declared = ReturnType<typeof readOperations>[number];

/** Calls that nobody else told the purpose of; they are written down in `told`. */
function withFields({ note, expect }: CallPlanner, fields: readonly string[], told: PlannedSend[]): CallPlanner {
  return {
    expect,
    note: (call) => {
      told.push(call);
      note({ fields, ...call });
    },
  };
}

function isRow(source: unknown): source is Row {
  return typeof source === 'object' && source !== null && typeof (source as Partial<Row>).account === 'string';
}
