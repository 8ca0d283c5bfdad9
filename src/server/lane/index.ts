/** The short way of the ordinary request: a query that was asked before, by POST. Everything unusual goes Apollo's way, which checks it. */
import type { HeaderMap, HTTPGraphQLRequest } from '@apollo/server';
import type { DocumentNode, GraphQLFormattedError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Clock } from '../../http/types';
import type { RequestContext } from '../graphql';
import type { GraphqlAnswer } from '../graphql-route';
import type { UpstreamRecorder } from '../upstream';
import type { Asked, Question } from './documents';
import { createDocuments } from './documents';
import type { MadeOf } from './memo';
import { createMemo } from './memo';
import { findContentType, readAsked } from './ordinary';
import type { Outcome, RowReaders } from './run';
import { runQuery } from './run';
import { writeJson } from './text';

export interface LaneOptions {
  readonly schema: GraphQLSchema;
  readonly clock: Clock;
  readonly readers: RowReaders;
  readonly format: (errors: Outcome['errors']) => readonly GraphQLFormattedError[];
  readonly createContext: (request: HTTPGraphQLRequest, signal: AbortSignal) => RequestContext;
  /** What `extensions` tells of a run; undefined: nothing. */
  readonly extend: (context: RequestContext) => Readonly<Record<string, unknown>> | undefined;
  /** Whose answers may be given again to whom: equal for requests that may ask the same accounts. */
  readonly accounts: string;
  /** False: every question is run. */
  readonly hasMemo: boolean;
}

export interface Lane {
  /** Undefined: not for this way. */
  readonly answer: (
    request: HTTPGraphQLRequest,
    signal: AbortSignal,
  ) => Promise<GraphqlAnswer> | GraphqlAnswer | undefined;
  /** For a document that was just found valid; null: not a query that is run here. */
  readonly run: (asked: Asked, document: CheckedDocument, context: RequestContext) => Promise<SingleResult> | null;
}

export interface CheckedDocument {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

export interface SingleResult {
  errors?: readonly GraphQLFormattedError[];
  data: Outcome['data'];
  extensions?: Record<string, unknown>;
}

/** Guarantees: what it answers is what Apollo would have answered, but sooner; a question is run once at most. */
export function createLane(options: LaneOptions): Lane {
  const { schema, clock, readers, format, extend, accounts } = options;
  const documents = createDocuments(schema);
  const memo = createMemo(clock);

  /** Undefined: its headers are wrong, which Apollo will tell. */
  function createContext(request: HTTPGraphQLRequest, signal: AbortSignal): RequestContext | undefined {
    try {
      return options.createContext(request, signal);
    } catch {
      return undefined;
    }
  }

  async function runQuestion(
    { operation, plan, variables }: Question,
    context: RequestContext,
    isWritten: boolean,
  ): Promise<SingleResult> {
    const { data, errors } = await runQuery(plan, { operation, variables, context, readers, isWritten });
    return errors.length === 0 ? { data } : { errors: format(errors), data };
  }

  async function answerAnew(
    question: Question,
    context: RequestContext,
    key: string | undefined,
    headers: HeaderMap,
  ): Promise<GraphqlAnswer> {
    const startedAt = clock.now();
    const { errors, data } = await runQuestion(question, context, true);
    const extensions = extend(context);
    const body = `${writeJson({ errors, data, extensions })}\n`;
    const parts = readParts(context.upstream.recorder);
    if (key !== undefined && !errors && !extensions && parts) memo.keep(key, body, { startedAt, parts });
    return toAnswer(body, headers);
  }

  return {
    answer: (request, signal) => {
      const headers = findContentType(request);
      const asked = headers && readAsked(request);
      const question = asked && documents.find(asked);
      if (!question) return undefined;
      const key =
        options.hasMemo && !question.isMoving && !isParticular(request) ? `${accounts} ${question.key}` : undefined;
      const recalled = key === undefined ? undefined : memo.recall(key);
      if (recalled) return toAnswer(recalled, headers);
      const context = createContext(request, signal);
      return context && answerAnew(question, context, key, headers);
    },
    run: (asked, { document, operation }, context) => {
      documents.learn(asked, document, operation);
      const question = documents.find(asked);
      return question ? runQuestion(question, context, false) : null;
    },
  };
}

/** Undefined: not to be given again, because of a part, or because nobody told of any. */
function readParts({ used }: UpstreamRecorder): MadeOf['parts'] | undefined {
  const parts = used().flatMap((one) => one ?? []);
  return parts.length > 0 && parts.length === used().length ? parts : undefined;
}

/** Our own headers ask for something about the very run. */
function isParticular({ headers }: HTTPGraphQLRequest): boolean {
  for (const name of headers.keys()) if (name.startsWith('trackgraph-')) return true;
  return false;
}

function toAnswer(body: string | Buffer, headers: HeaderMap): GraphqlAnswer {
  return { headers, body: { kind: 'complete', string: body } };
}
