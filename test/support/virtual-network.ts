/** A network without sockets: calls travel on a turning clock to an emulator, which counts them as its server would. */
import { ProviderError } from '../../src/errors';
import type { RawAnswer, Sender } from '../../src/http/send';
import type { Clock, UpstreamCall } from '../../src/http/types';
import type { Emulator, EmulatorReply, EmulatorRequest } from '../../src/sandbox/kit';
import { createLimitGate } from '../../src/sandbox/server/limits';

export interface Arrival {
  readonly at: number;
  readonly request: EmulatorRequest;
}

export interface VirtualNetwork {
  readonly sender: Sender;
  /** In the order of arrival. */
  readonly arrivals: readonly Arrival[];
  readonly statuses: readonly number[];
  /** Names of the limits that were passed. */
  readonly passed: readonly string[];
}

export interface VirtualNetworkOptions {
  readonly clock: Clock;
  readonly emulator: Emulator;
  readonly pathPrefix: string;
  readonly random: () => number;
  readonly longestTravelMs: number;
  /** Answers instead of the emulator, once the request has arrived. */
  readonly disturb: (at: number) => EmulatorReply | undefined;
}

const answerMs = 50;

export function createVirtualNetwork(options: VirtualNetworkOptions): VirtualNetwork {
  const { clock, emulator, random } = options;
  const gate = createLimitGate(emulator.limits);
  const arrivals: Arrival[] = [];
  const statuses: number[] = [];
  const passed: string[] = [];

  function answer(request: EmulatorRequest): EmulatorReply {
    const at = clock.now();
    arrivals.push({ at, request });
    const refusal = gate.admit(request, at);
    if (refusal !== null) {
      passed.push(refusal.limit.name);
      return emulator.refuse(refusal.limit, refusal.retryAfterSeconds);
    }
    return options.disturb(at) ?? emulator.answer(request);
  }

  async function send(
    call: UpstreamCall<unknown>,
    { headers, remainingMs, signal }: Parameters<Sender>[1],
  ): Promise<RawAnswer> {
    const travelMs = Math.floor(random() * (options.longestTravelMs + 1));
    const request = toRequest(call, options.pathPrefix, headers);
    await clock.sleep(Math.min(travelMs, remainingMs), signal);
    const reply = travelMs < remainingMs ? answer(request) : undefined;
    const leftMs = remainingMs - travelMs;
    if (reply === undefined || leftMs < answerMs) {
      await clock.sleep(Math.max(0, leftMs), signal);
      throw new ProviderError({ provider: '', account: '', kind: 'timeout', message: 'No answer came in time.' });
    }
    statuses.push(reply.status);
    await clock.sleep(answerMs, signal);
    return toAnswer(reply);
  }

  return { sender: send, arrivals, statuses, passed };
}

function toRequest(
  { method, path, query = {}, body, headers: own }: UpstreamCall<unknown>,
  pathPrefix: string,
  headers: Readonly<Record<string, string>>,
): EmulatorRequest {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  );
  return {
    method,
    path: pathPrefix + path,
    query: new URLSearchParams(pairs),
    headers: Object.fromEntries(
      Object.entries({ ...(body !== undefined && { 'content-type': 'application/json' }), ...own, ...headers }).map(
        ([name, value]) => [name.toLowerCase(), value],
      ),
    ),
    body: body === undefined ? '' : JSON.stringify(body),
  };
}

function toAnswer({ status, headers = {}, body = '' }: EmulatorReply): RawAnswer {
  return { status, headers, body: body === '' ? undefined : JSON.parse(body), isJson: true, bytes: body.length };
}
