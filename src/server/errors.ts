/** What went wrong, in the closed list of codes that clients read; nothing of the inside leaves with it. */
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError, Kind } from 'graphql';
import { errorCodes, InputError, ProviderError } from '../errors';

/** Codes that the GraphQL library and the protocol use, in our words; `PERSISTED_QUERY_NOT_FOUND` is part of a protocol and kept. */
const protocolCodes: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'BAD_USER_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_USER_INPUT',
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'PERSISTED_QUERY_NOT_FOUND',
  PERSISTED_QUERY_NOT_SUPPORTED: 'PERSISTED_QUERY_NOT_SUPPORTED',
};

/** `report` is told of faults of ours, which clients see only as `INTERNAL`. */
export function createErrorFormatter(
  report: (fault: unknown) => void,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = unwrapResolverError(error);
    const { message, locations, path } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    if (cause instanceof ProviderError) return { message: cause.message, ...place, extensions: toExtensions(cause) };
    if (cause instanceof InputError) {
      return {
        message: cause.message,
        ...place,
        extensions: { code: 'BAD_USER_INPUT', ...(cause.field && { argument: cause.field }) },
      };
    }
    if (cause instanceof DOMException && cause.name === 'AbortError') {
      return { message: cause.message, ...place, extensions: { code: 'UPSTREAM_UNAVAILABLE', retryable: true } };
    }
    const isClients = isBadVariable(cause) || isRefusal(cause);
    const code = isClients ? 'BAD_USER_INPUT' : protocolCodes[String(formatted.extensions?.code)];
    if (code) return { message, ...place, extensions: { code } };
    report(cause);
    return { message: 'The gateway itself failed here.', ...place, extensions: { code: 'INTERNAL' } };
  };
}

/** The errors of a query that was run, put before `format` as Apollo puts them. */
export function formatErrors(
  errors: readonly GraphQLError[],
  format: ReturnType<typeof createErrorFormatter>,
): readonly GraphQLFormattedError[] {
  return errors.map((error) => {
    const extensions = {
      ...error.extensions,
      code: error.extensions.code ?? ApolloServerErrorCode.INTERNAL_SERVER_ERROR,
    };
    return format({ ...error.toJSON(), extensions }, error);
  });
}

/** A null variable where an argument has a default but may not be null is found only when the field is run. */
function isBadVariable(cause: unknown): cause is GraphQLError {
  return cause instanceof GraphQLError && cause.nodes?.[0]?.kind === Kind.VARIABLE;
}

/** Apollo gives no code, only 400, to persisted queries with a hash of another text or of a version it does not know. */
function isRefusal(cause: unknown): boolean {
  if (!(cause instanceof GraphQLError) || cause.extensions.code !== undefined) return false;
  return (cause.extensions.http as { readonly status?: number } | undefined)?.status === 400;
}

function toExtensions(error: ProviderError): Record<string, unknown> {
  return {
    code: errorCodes[error.kind],
    ...(error.provider && { provider: error.provider, account: error.account }),
    retryable: error.retryable,
    ...(error.retryAfterSeconds !== undefined && { retryAfterSeconds: error.retryAfterSeconds }),
    ...(Object.keys(error.fields).length > 0 && { fields: error.fields }),
  };
}
