/** The gateway behind its true HTTP front: questions are sent over loopback, and come back with their status. */
import { createHttpFront } from '../../src/server/http';
import { createLog } from '../../src/server/log';
import { createMetrics } from '../../src/server/metrics';
import type { Asked, TestGateway } from './gateway';

export interface FrontAnswer extends Asked {
  readonly status: number;
}

export interface TestFront {
  /** Of `/graphql`. */
  readonly url: string;
  readonly ask: (query: string, variables?: object, headers?: Readonly<Record<string, string>>) => Promise<FrontAnswer>;
  readonly stop: () => Promise<void>;
}

/** The gateway is not stopped with it. */
export async function startFront({ graphql }: Pick<TestGateway, 'graphql'>): Promise<TestFront> {
  const front = createHttpFront({
    graphql,
    graphiql: undefined,
    metrics: createMetrics(),
    log: createLog('silent', (text) => text),
    loopbackOnly: true,
  });
  const url = `http://127.0.0.1:${await front.listen(0, '127.0.0.1')}/graphql`;
  return {
    url,
    ask: async (query, variables = {}, headers = {}) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as Asked) };
    },
    stop: () => front.drain(0),
  };
}
