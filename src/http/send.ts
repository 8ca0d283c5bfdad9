/** Sends one request, once, and reads its whole answer: the only place that knows got. */
import type { ClientRequest } from 'node:http';
import got, { type Request, type Response } from 'got';
import { readJson } from './body';
import { toTransportError, type SendPhase, type Site } from './transport-error';
import type { UpstreamCall } from './types';

/** An answer whose status nobody has judged yet. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Parsed JSON; text when it is none; undefined when empty. */
  readonly body: unknown;
  readonly isJson: boolean;
  readonly bytes: number;
}

export interface SendTerms {
  readonly headers: Readonly<Record<string, string>>;
  /** Until the deadline. */
  readonly remainingMs: number;
  readonly signal?: AbortSignal | undefined;
}

export type Sender = (call: UpstreamCall<unknown>, terms: SendTerms) => Promise<RawAnswer>;

const connectMs = 2_000;
const firstByteMs = 5_000;
const silenceMs = 5_000;
const attemptMs = 8_000;
const maxBodyBytes = 10 * 1024 * 1024;

const transport = got.extend({
  retry: { limit: 0 },
  followRedirect: false,
  throwHttpErrors: false,
  decompress: true,
  headers: { 'user-agent': 'trackgraph', accept: 'application/json' },
});

/**
 * Guarantees: one request on the wire, to the host of `baseUrl`; never longer than the attempt's limit or the deadline; never more than
 * `maxBodyBytes` kept; whatever fails is a `ProviderError` without secrets. An abort rejects with the signal's reason.
 */
export function createSender(site: Site, baseUrl: string): Sender {
  return async (call, { headers, remainingMs, signal }) => {
    signal?.throwIfAborted();
    const limitMs = Math.max(1, Math.min(call.timeoutMs ?? attemptMs, remainingMs));
    const stream = transport.stream(toUrl(baseUrl, call), {
      method: call.method,
      headers: {
        ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...call.headers,
        ...headers,
      },
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
      timeout: {
        lookup: connectMs,
        connect: connectMs,
        secureConnect: connectMs,
        response: call.timeoutMs ?? firstByteMs,
        request: limitMs,
      },
    });
    if (call.body === undefined && call.method !== 'GET') {
      stream.end();
    }
    const phase = watchPhase(stream);
    const abort = () => stream.destroy();
    signal?.addEventListener('abort', abort);
    const reading: Reading = { chunks: [], bytes: 0 };
    try {
      await readAll(stream, reading);
    } catch (error) {
      signal?.throwIfAborted();
      throw toTransportError(site, call, { error, phase: phase(), fault: reading.fault });
    } finally {
      signal?.removeEventListener('abort', abort);
    }
    const { status = 0, headers: answered = {} } = reading;
    return { status, headers: answered, bytes: reading.bytes, ...readJson(Buffer.concat(reading.chunks)) };
  };
}

interface Reading {
  status?: number;
  headers?: Readonly<Record<string, string | undefined>>;
  readonly chunks: Buffer[];
  bytes: number;
  /** Why the reading was broken off by us. */
  fault?: 'silent' | 'too-large';
}

async function readAll(stream: Request, reading: Reading): Promise<void> {
  let silence: NodeJS.Timeout | undefined;
  const breakOff = (fault: NonNullable<Reading['fault']>) => {
    reading.fault ??= fault;
    stream.destroy();
  };
  stream.once('response', (response: Response) => {
    reading.status = response.statusCode;
    reading.headers = joinHeaders(response.headers);
    silence = setTimeout(breakOff, silenceMs, 'silent');
  });
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      silence?.refresh();
      reading.bytes += chunk.length;
      if (reading.bytes > maxBodyBytes) {
        breakOff('too-large');
        throw new Error('the body is too large');
      }
      reading.chunks.push(chunk);
    }
  } finally {
    clearTimeout(silence);
  }
  if (reading.status === undefined) {
    throw new Error('the connection ended without an answer');
  }
}

/** How far the request came, which decides whether it may have been carried out. */
function watchPhase(stream: Request): () => SendPhase {
  let phase: SendPhase = 'connecting';
  stream.once('request', (request: ClientRequest) => {
    request.once('socket', (socket) => {
      if (!socket.connecting) {
        phase = 'sent';
        return;
      }
      const isSecure = request.protocol === 'https:';
      socket.once('connect', () => (phase = isSecure ? 'handshake' : 'sent'));
      socket.once('secureConnect', () => (phase = 'sent'));
    });
  });
  return () => phase;
}

function toUrl(baseUrl: string, { path, query = {} }: UpstreamCall<unknown>): URL {
  if (!path.startsWith('/')) {
    throw new Error('the path of a call begins with a slash');
  }
  const url = new URL(baseUrl + path);
  url.search = toSearch(query);
  return url;
}

/** Sorted, so that equal questions are equal texts; an array repeats its key. */
export function toSearch(query: NonNullable<UpstreamCall<unknown>['query']>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => {
    const values = value === undefined ? [] : Array.isArray(value) ? (value as readonly string[]) : [value];
    return values.map((one): [string, string] => [name, String(one)]);
  });
  const search = new URLSearchParams(pairs);
  search.sort();
  return search.toString();
}

function joinHeaders(headers: Response['headers']): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
}
