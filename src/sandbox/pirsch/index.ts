/** The Pirsch side of the wire: finds the route, checks the token, answers from the world and the store. */
import { replyJson, type Emulator, type EmulatorContext, type EmulatorLimit, type EmulatorRequest } from '../kit';
import type { World } from '../world/types';
import { createCodeWriter } from '../world/codes';
import { createRandom } from '../world/random';
import { createLiveTraffic } from './collection/live-traffic';
import { readGrant, refuseRoute } from './grants';
import { replyFailure, replyUnknownRoute } from './replies';
import { createRoutes } from './routes';
import { seedStore } from './store';
import { createZoneClocks } from './statistics/zone';
import { indexTraffic, type Traffic } from './statistics/traffic';
import { createTokenLedger, defaultCredentials, type PirschCredentials } from './tokens';

export { defaultCredentials, type PirschCredentials };

export function createPirschEmulator(
  world: World,
  context: EmulatorContext,
  credentials: PirschCredentials = defaultCredentials,
): Emulator {
  const clocks = createZoneClocks();
  let traffic: Traffic | undefined;
  const readTraffic = (): Traffic => (traffic ??= indexTraffic(world, clocks));
  const tokens = createTokenLedger(world.seed, context.now);
  const routes = createRoutes();

  /** All that a write can change. */
  const createState = () => ({
    store: seedStore(world),
    traffic: createLiveTraffic(readTraffic),
    codes: createCodeWriter(createRandom(world.seed + 5)),
  });
  let state = createState();

  function isKnownClient(clientId: string, clientSecret: string): boolean {
    if (clientId === credentials.clientId) return clientSecret === credentials.clientSecret;
    return state.store.clientSecrets.get(clientId) === clientSecret;
  }

  return {
    name: 'pirsch',
    limits: [configurationLimit],
    refuse: (limit, retryAfterSeconds) =>
      replyJson(
        429,
        { validation: null, error: ['Too many requests'] },
        {
          'retry-after': String(retryAfterSeconds),
          'x-ratelimit-limit': String(limit.calls),
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Math.ceil(context.now() / 1000) + retryAfterSeconds),
        },
      ),
    answer: (request) => {
      const { method, path, query, body } = request;
      if (method === 'POST' && path === tokenPath) return tokens.answer(body, isKnownClient);
      const handle = routes.get(`${method} ${path}`);
      if (handle === undefined) return replyUnknownRoute();
      const holder = tokens.readHolder(request.headers.authorization);
      const grant = holder === null ? null : readGrant(holder, credentials.clientId, state.store);
      if (grant === null) return replyFailure(401, 'Unauthorized');
      const refusal = refuseRoute(grant, method, path.slice(prefix.length));
      return refusal ?? handle({ ...state, query, body, now: context.now(), grant, clocks });
    },
    expireTokens: tokens.expireAll,
    reset: () => {
      state = createState();
      tokens.expireAll();
    },
  };
}

const prefix = '/api/v1';
const tokenPath = `${prefix}/token`;

const configurationLimit: EmulatorLimit = {
  name: 'configuration',
  calls: 60,
  perMs: 60_000,
  counts: isConfiguration,
};

/** Statistics, data collection and the token are exempt. */
function isConfiguration(request: EmulatorRequest): boolean {
  return !/^\/api\/v1\/(statistics|token|hit|event|session)(\/|$)/.test(request.path);
}
