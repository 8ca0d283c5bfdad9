/** The status of an answer about a question that could not be run: it hangs on the media type, as the protocol has it. */
import type { GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';

type Sending = GraphQLRequestContextWillSendResponse<object>;

interface Answering extends Pick<Sending, 'request' | 'response'> {
  readonly errors: Sending['errors'] | undefined;
}

/**
 * `application/json` comes from anyone on the way, a proxy too; clients of it read a failing status as "not GraphQL" and leave the body unread.
 * So there a question in order as a request has 200, whatever its errors. Apollo's 400 stays for `application/graphql-response+json`,
 * and for what is no question at all.
 */
export function settleStatus({ request, response, errors = [] }: Answering): void {
  const { http } = response;
  const accept = request.http?.headers.get('accept') ?? '';
  if (http.status !== 400 || accept.includes('application/graphql-response+json')) return;
  if (errors.every(({ extensions }) => understood.has(String(extensions.code)))) http.status = 200;
}

/** It was read as a request; the document, its variables or the operation's name are wrong. */
const understood: ReadonlySet<string> = new Set([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.BAD_USER_INPUT,
]);
