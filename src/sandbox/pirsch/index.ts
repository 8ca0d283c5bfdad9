/** The Pirsch side of the wire: finds the route, checks the token, answers from the world and the store. */
import { replyJson, type Emulator, type EmulatorContext, type EmulatorLimit, type EmulatorRequest } from '../kit';
import type { World } from '../world/types';
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
  const tokens = createTokenLedger(world.seed, context.now, credentials);
  const routes = createRoutes();
  let store = seedStore(world);

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
      const route = `${request.method} ${request.path}`;
      if (route === 'POST /api/v1/token') return tokens.answer(request.body);
      const handle = routes.get(route);
      if (handle === undefined) return replyUnknownRoute();
      if (!tokens.isValid(request.headers.authorization)) return replyFailure(401, 'Unauthorized');
      return handle({ query: request.query, now: context.now(), store, readTraffic, clocks });
    },
    expireTokens: tokens.expireAll,
    reset: () => {
      store = seedStore(world);
      tokens.expireAll();
    },
  };
}

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
