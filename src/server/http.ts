/** The HTTP server: bounds, routes, headers, and an end that loses nothing that was begun. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { AdmissionRules } from './admission';
import { maxHeaderBytes, maxHeaders, readRequestId, refuseRequest } from './admission';
import type { Answer } from './answer';
import { createFailure, createJson } from './answer';
import type { FileAnswerer } from './graphiql';
import type { GraphqlHandler } from './graphql-route';
import { answerGraphql } from './graphql-route';
import type { Logger } from './log';
import type { Metrics } from './metrics';

export interface HttpFrontOptions extends AdmissionRules {
  readonly graphql: GraphqlHandler;
  /** Undefined: GraphiQL is off. */
  readonly graphiql: FileAnswerer | undefined;
  readonly metrics: Metrics;
  readonly log: Logger;
  /** Half-sent requests end after so long; 10 s unless given. */
  readonly requestTimeoutMs?: number;
}

export interface HttpFront {
  /** Answers the port that was taken. */
  readonly listen: (port: number, host: string) => Promise<number>;
  /**
   * Takes no new connections and finishes what is under way. What still runs a tenth before `withinMs` is told to answer with what it has;
   * what has not answered then is cut. May be called twice.
   */
  readonly drain: (withinMs: number) => Promise<void>;
}

export function createHttpFront(options: HttpFrontOptions): HttpFront {
  const { metrics, log, requestTimeoutMs = 10_000 } = options;
  const underWay = new Map<ServerResponse, AbortController>();
  let isDraining = false;
  let tellIdle: () => void = () => undefined;

  const server = createServer({
    maxHeaderSize: maxHeaderBytes,
    // Looked at every half second, so that none lives longer than the timeout.
    headersTimeout: requestTimeoutMs - 500,
    requestTimeout: requestTimeoutMs - 500,
    connectionsCheckingInterval: 500,
    // Longer than what proxies usually keep a connection for: the side that asks should be the one to close it.
    keepAliveTimeout: 65_000,
  });
  // One more than may come, so that too many are noticed rather than cut off.
  server.maxHeadersCount = maxHeaders + 1;
  server.on('request', (request, response) => void serve(request, response));

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const startedAt = performance.now();
    const requestId = readRequestId(request);
    const path = (request.url ?? '').replace(/\?.*$/s, '');
    const client = new AbortController();
    underWay.set(response, client);
    response.once('close', () => {
      underWay.delete(response);
      if (!response.writableFinished) client.abort(new DOMException('The client went away.', 'AbortError'));
      if (underWay.size === 0) tellIdle();
      const seconds = (performance.now() - startedAt) / 1000;
      const { statusCode: status } = response;
      metrics.countRequest({ route: routes.has(path) ? path : 'other', status, seconds });
      log.debug({ requestId, method: request.method, path, status, ms: Math.round(seconds * 1000) }, 'request');
    });
    try {
      const answer = refuseRequest(request, options) ?? (await answerRoute(path, request, client.signal));
      await send(answer, requestId, request, response);
    } catch (error) {
      if (request.socket.destroyed) return;
      log.error({ requestId, err: error }, 'a request failed');
      if (response.headersSent) response.destroy();
      else await send(failure, requestId, request, response).catch(() => response.destroy());
    }
  }

  async function answerRoute(path: string, request: IncomingMessage, signal: AbortSignal): Promise<Answer> {
    const methods = routes.get(path) ?? (path.startsWith('/graphiql/') ? reading : undefined);
    if (methods === undefined) return missing;
    if (!methods.includes(request.method ?? '')) {
      const allow = methods.join(', ');
      return createFailure(405, 'BAD_USER_INPUT', `This address takes ${allow}.`, { allow });
    }
    switch (path) {
      case '/graphql':
        return answerGraphql(options.graphql, request, signal);
      case '/healthz':
        return createJson(200, { status: 'alive' });
      case '/readyz':
        return createJson(isDraining ? 503 : 200, { status: isDraining ? 'draining' : 'ready' });
      case '/metrics':
        return { status: 200, headers: { 'content-type': metrics.contentType }, body: await metrics.print() };
      default:
        return (await options.graphiql?.(path, request)) ?? missing;
    }
  }

  async function send(
    answer: Answer,
    requestId: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    response.writeHead(answer.status, {
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      ...answer.headers,
      'x-request-id': requestId,
      ...(isDraining && { connection: 'close' }),
      ...(hasKnownLength(answer.body) && answer.status !== 304 && { 'content-length': Buffer.byteLength(answer.body) }),
    });
    if (hasKnownLength(answer.body)) response.end(answer.body);
    else await pipeline(answer.body, response);
    if (!request.complete) discardRest(request);
  }

  return {
    listen: (port, host) => listen(server, port, host),
    drain: async (withinMs) => {
      isDraining = true;
      const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
      const timers = [
        setTimeout(() => {
          for (const client of underWay.values())
            client.abort(new DOMException('The gateway is stopping; ask again.', 'AbortError'));
        }, withinMs * 0.9),
        setTimeout(() => tellIdle(), withinMs),
      ];
      await new Promise<void>((resolve) => {
        tellIdle = resolve;
        if (underWay.size === 0) resolve();
      });
      for (const timer of timers) clearTimeout(timer);
      // Those that are just closing get a moment to do so in order.
      await Promise.race([closed, pause(200)]);
      server.closeAllConnections();
      await closed;
    },
  };
}

const reading = ['GET', 'HEAD'];

/** Address → methods. */
const routes: ReadonlyMap<string, readonly string[]> = new Map([
  ['/', reading],
  ['/graphql', ['GET', 'POST']],
  ['/healthz', reading],
  ['/readyz', reading],
  ['/metrics', reading],
]);

const missing = createFailure(404, 'NOT_FOUND', 'There is nothing at this address.');
const failure = createFailure(500, 'INTERNAL', 'The gateway itself failed here.');

function hasKnownLength(body: Answer['body']): body is string | Buffer {
  return typeof body === 'string' || Buffer.isBuffer(body);
}

/** Cutting the connection at once could take the answer with it: the client gets a second to stop sending and read. */
function discardRest(request: IncomingMessage): void {
  request.resume();
  const timer = setTimeout(() => request.socket.destroy(), 1000);
  timer.unref();
  request.once('end', () => clearTimeout(timer));
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
