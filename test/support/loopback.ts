/** A real HTTP server on this machine that answers as a test tells it, and logs what goes over the wire. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface LoopbackRequest {
  readonly method: string;
  /** Still percent-encoded, without query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface LoopbackReply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is; wins over `json`. */
  readonly text?: string | Buffer;
  /** `hang`: no answer; `reset`: the connection is cut; `cut`: cut after the text, with more announced; `stall`: nothing after the text. */
  readonly fault?: 'hang' | 'reset' | 'cut' | 'stall';
}

export type LoopbackScript = (request: LoopbackRequest, count: number) => LoopbackReply | Promise<LoopbackReply>;

export interface Loopback {
  /** Origin, without trailing slash. */
  readonly url: string;
  /** `START GET /report`, `END GET /report 200`; a call that went without an answer ends with its fault, one that the client left with `aborted`. */
  readonly log: string[];
  readonly requests: LoopbackRequest[];
  readonly connections: () => number;
  /** Resolves when the log holds a line for the nth time. */
  readonly waitFor: (line: string, times?: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function startLoopback(script: LoopbackScript): Promise<Loopback> {
  const log: string[] = [];
  const requests: LoopbackRequest[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  let watchers: (() => void)[] = [];

  function write(line: string): void {
    log.push(line);
    const told = watchers;
    watchers = [];
    told.forEach((tell) => tell());
  }

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const request = await readRequest(incoming);
    const name = `${request.method} ${request.path}`;
    requests.push(request);
    write(`START ${name}`);
    let isEnded = false;
    let isAborted = false;
    outgoing.on('close', () => {
      isAborted = !isEnded;
      if (isAborted) {
        write(`END ${name} aborted`);
      }
    });
    const reply = await script(request, requests.length);
    if (isAborted) {
      return;
    }
    isEnded = reply.fault === undefined || reply.fault === 'reset' || reply.fault === 'cut';
    write(`END ${name} ${reply.fault ?? reply.status ?? 200}`);
    sendReply(outgoing, reply);
  }

  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    log,
    requests,
    connections: () => connections,
    waitFor: async (line, times = 1) => {
      while (log.filter((logged) => logged === line).length < times) {
        await new Promise<void>((resolve) => watchers.push(resolve));
      }
    },
    close: async () => {
      sockets.forEach((socket) => socket.destroy());
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function readRequest(incoming: IncomingMessage): Promise<LoopbackRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    chunks.push(chunk);
  }
  const [path = '', query = ''] = (incoming.url ?? '').split('?', 2);
  return {
    method: incoming.method ?? '',
    path,
    query: new URLSearchParams(query),
    headers: incoming.headers,
    body: Buffer.concat(chunks).toString(),
  };
}

function sendReply(outgoing: ServerResponse, reply: LoopbackReply): void {
  const body = reply.text ?? (reply.json === undefined ? '' : JSON.stringify(reply.json));
  switch (reply.fault) {
    case 'hang':
      return;
    case 'reset':
      outgoing.socket?.destroy();
      return;
    case 'cut':
    case 'stall':
      outgoing.writeHead(reply.status ?? 200, { ...reply.headers, 'content-length': Buffer.byteLength(body) + 1 });
      outgoing.write(body, () => reply.fault === 'cut' && outgoing.socket?.destroy());
      return;
    default:
      outgoing.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers });
      outgoing.end(body);
  }
}
