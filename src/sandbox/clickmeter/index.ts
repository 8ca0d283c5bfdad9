/** The ClickMeter emulator: its key, its limit, its state, and the way from a request to a reply. */
import type { Emulator, EmulatorContext, EmulatorLimit, EmulatorReply, EmulatorRequest } from '../kit';
import type { World } from '../world/types';
import { readBody } from './body';
import type { Statistics } from './call';
import { ClickmeterFault, createNotFound, replyError } from './faults';
import { readQuery, readText, type Query } from './query';
import { checkGuestAccess, findGuestByKey } from './guest-access';
import { createRouter } from './router';
import { createStore } from './store';
import { createTally } from './tally';
import { createTraffic } from './traffic';
import { replyWire } from './wire';

export interface ClickmeterCredentials {
  readonly apiKey: string;
}

export const defaultCredentials: ClickmeterCredentials = { apiKey: '5A4DB0C5-0000-4000-8000-C11C00000001' };

const limits: readonly EmulatorLimit[] = [{ name: 'ip', calls: 10, perMs: 1000, counts: () => true }];

export function createClickmeterEmulator(
  world: World,
  context: EmulatorContext,
  credentials: ClickmeterCredentials = defaultCredentials,
): Emulator {
  const route = createRouter();
  const statistics = createStatistics(world);
  let store = createStore(world);

  function answerRoute(request: EmulatorRequest, query: Query): EmulatorReply {
    const found = route(request.method, request.path);
    if (found === null) throw createNotFound(`${request.method} ${request.path}`);
    const { id, key } = found;
    const body = () => readBody(request);
    return replyWire(200, found.route.answer({ store, query, id, key, body, now: context.now(), statistics }));
  }

  return {
    name: 'clickmeter',
    limits,
    // Neither the status nor a retry hint is documented for a passed limit.
    refuse: () => replyError(429, 'Too many requests'),
    answer: (request) => {
      const query = readQuery(request.query);
      const key = readKey(request, query);
      const guest = findGuestByKey(store, key);
      if (key !== credentials.apiKey && !guest) return replyError(401, 'The API key is missing or wrong');
      try {
        if (guest) checkGuestAccess(guest, request, store);
        return answerRoute(request, query);
      } catch (error) {
        if (error instanceof ClickmeterFault) return error.reply;
        throw error;
      }
    },
    expireTokens: () => undefined,
    reset: () => {
      store = createStore(world);
    },
  };
}

/** The header is the rule; the query parameter is accepted as well. */
function readKey(request: EmulatorRequest, query: Query): string | undefined {
  return request.headers['x-clickmeter-authkey'] ?? readText(query, 'authKey');
}

/** Visits never change, so the index outlives a reset; it is built when the first statistic is asked for. */
function createStatistics(world: World): () => Statistics {
  let built: Statistics | undefined;
  return () => {
    if (built === undefined) {
      const traffic = createTraffic(world);
      built = { traffic, tally: createTally(traffic) };
    }
    return built;
  };
}
