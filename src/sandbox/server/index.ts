/** The loopback HTTP server that carries one emulator: log, limits, faults, then the emulator's answer. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Emulator, EmulatorReply, EmulatorRequest } from '../kit';
import { answerControl, controlPrefix } from './control';
import { applyFault, createFaultList, type ActiveFault, type Fault } from './faults';
import { createLimitGate } from './limits';
import { createRequestLog, type LogEntry, type OpenEntry } from './log';
import { sendHalf, sendReply } from './send';

export type { ActiveFault, Fault } from './faults';
export type { LogEntry } from './log';

export interface ServerOptions {
  /** 0 takes any free port. */
  readonly port?: number;
  readonly host?: '127.0.0.1';
  /** The clock of the limits and the log, in epoch milliseconds; the finest one of the machine unless given. */
  readonly now?: () => number;
}

export interface RunningEmulator {
  readonly url: string;
  readonly port: number;
  /** In order of arrival; grows while requests come in. */
  readonly log: readonly LogEntry[];
  readonly clearLog: () => void;
  readonly faults: () => readonly ActiveFault[];
  readonly addFault: (fault: Fault) => ActiveFault;
  readonly clearFaults: () => void;
  readonly expireTokens: () => void;
  /** Emulator, limits and faults as at the start; the log stays. */
  readonly reset: () => void;
  /** Cuts every connection; may be called twice. */
  readonly stop: () => Promise<void>;
}

/** One request on its way through the server. */
interface Call {
  readonly request: EmulatorRequest;
  readonly response: ServerResponse;
  readonly at: number;
  readonly entry: OpenEntry;
  /** Sends the reply and notes it in the log. */
  readonly deliver: (reply: EmulatorReply) => void;
}

export async function startEmulator(emulator: Emulator, options: ServerOptions = {}): Promise<RunningEmulator> {
  const { port = 0, host = '127.0.0.1', now = readFineClock } = options;
  const log = createRequestLog(emulator.name);
  const faults = createFaultList();
  const gate = createLimitGate(emulator.limits);
  const latencies = new Set<NodeJS.Timeout>();

  const server = createServer((incoming, response) => {
    const at = now();
    readRequest(incoming, (request) => {
      if (request.path.startsWith(controlPrefix)) {
        const controlled = { log, faults, expireTokens: emulator.expireTokens, reset };
        sendReply(response, answerControl(request, controlled));
        return;
      }
      const entry = log.open(request, at);
      const deliver = (reply: EmulatorReply): void => {
        entry.status = reply.status;
        entry.tookMs = Math.round((now() - at) * 1000) / 1000;
        sendReply(response, reply);
      };
      actSafely(request, deliver, () => serve({ request, response, at, entry, deliver }));
    });
  });
  // Clients decide when an idle connection ends: a sandbox that closes one just as it is used again would look like a fault.
  server.keepAliveTimeout = 0;

  function serve(call: Call): void {
    const { request, entry, deliver } = call;
    const refusal = gate.admit(request, call.at);
    if (refusal !== null) {
      entry.refusedBy = refusal.limit.name;
      deliver(emulator.refuse(refusal.limit, refusal.retryAfterSeconds));
      return;
    }
    const fault = faults.take(request.method, request.path);
    if (fault === null) {
      deliver(emulator.answer(request));
      return;
    }
    entry.faultId = fault.id;
    afterLatency(fault.latencyMs ?? 0, () => actSafely(request, deliver, () => breakReply(fault, call)));
  }

  function breakReply(fault: ActiveFault, { request, response, deliver }: Call): void {
    if (response.destroyed || fault.mode === 'hang') return;
    if (fault.mode === 'reset') {
      response.socket?.resetAndDestroy();
      return;
    }
    const reply = applyFault(fault, () => emulator.answer(request));
    if (fault.mode === 'truncate') sendHalf(response, reply);
    else deliver(reply);
  }

  /** One failing answer must not end the process that carries the others. */
  function actSafely(request: EmulatorRequest, deliver: (reply: EmulatorReply) => void, act: () => void): void {
    try {
      act();
    } catch (error) {
      const what = `${emulator.name}: the emulator failed at ${request.method} ${request.path}\n`;
      process.stderr.write(`${what}${error instanceof Error ? error.stack : String(error)}\n`);
      deliver({ status: 500, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: what });
    }
  }

  function afterLatency(latencyMs: number, act: () => void): void {
    if (latencyMs === 0) {
      act();
      return;
    }
    const timer = setTimeout(() => {
      latencies.delete(timer);
      act();
    }, latencyMs);
    latencies.add(timer);
  }

  function reset(): void {
    emulator.reset();
    faults.clear();
    gate.reset();
  }

  function stop(): Promise<void> {
    for (const timer of latencies) clearTimeout(timer);
    latencies.clear();
    return new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host}:${address.port}`,
    port: address.port,
    log: log.entries,
    clearLog: log.clear,
    faults: faults.list,
    addFault: faults.add,
    clearFaults: faults.clear,
    expireTokens: emulator.expireTokens,
    reset,
    stop,
  };
}

function readFineClock(): number {
  return performance.timeOrigin + performance.now();
}

function readRequest(incoming: IncomingMessage, take: (request: EmulatorRequest) => void): void {
  const chunks: Buffer[] = [];
  incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
  incoming.on('end', () => {
    const [path = '/', ...query] = (incoming.url ?? '/').split('?');
    take({
      method: incoming.method ?? 'GET',
      path,
      query: new URLSearchParams(query.join('?')),
      headers: Object.fromEntries(
        Object.entries(incoming.headers).map(([name, value]) => [
          name,
          Array.isArray(value) ? value.join(', ') : value,
        ]),
      ),
      body: Buffer.concat(chunks).toString('utf8'),
    });
  });
}
