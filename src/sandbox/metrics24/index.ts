/** 24Metrics' side of the wire under `/api/v2`: filter groups, the report tables, single rows, downloads and the download center. */
import type { Emulator, EmulatorContext, EmulatorReply, EmulatorRequest } from '../kit';
import type { World } from '../world/types';
import { createDownloads } from './downloads';
import { createDownloadCenter } from './exports';
import { answerFile, isFilePath } from './files';
import { createFilterGroups } from './filter-groups';
import { Refusal, fail } from './replies';
import { answerRoute, createRoutes } from './routes';
import { createSingles } from './singles';
import { createState, type State } from './state';
import { createTables } from './tables';
import { createTimelines } from './timelines';

export interface Metrics24Credentials {
  readonly apiKey: string;
}

export const defaultCredentials: Metrics24Credentials = { apiKey: 'sandbox-api-key' };

export function createMetrics24Emulator(
  world: World,
  context: EmulatorContext,
  credentials: Metrics24Credentials = defaultCredentials,
): Emulator {
  const timelines = createTimelines(world, context);
  let state: State = createState(world, timelines);
  const readState = (): State => state;
  const routes = createRoutes({
    filterGroups: createFilterGroups(readState, world.integrations, context),
    downloads: createDownloads(readState, world.integrations, timelines, context),
    tables: createTables(timelines),
    singles: createSingles(timelines),
    downloadCenter: createDownloadCenter(readState, context, credentials.apiKey),
  });

  function route(request: EmulatorRequest): EmulatorReply {
    const segments = readSegments(request.path);
    if (segments !== null && isFilePath(segments) && request.method === 'GET') {
      return answerFile(readState(), segments[2] ?? '', request.query, context.now(), credentials.apiKey);
    }
    if (request.headers['api-key'] !== credentials.apiKey) throw new Refusal(401, 'API key is missing or not valid');
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
      throw new Refusal(400, 'Content-Type must be application/json');
    }
    const reply = segments === null ? null : answerRoute(routes, segments, request);
    if (reply === null) throw new Refusal(404, 'No such resource');
    return reply;
  }

  return {
    name: 'metrics24',
    limits: [{ name: 'requests', calls: 10, perMs: 1000, counts: () => true }],
    refuse: (_limit, retryAfterSeconds) =>
      fail(429, 'Too many requests', { 'retry-after': String(Math.max(1, Math.ceil(retryAfterSeconds))) }),
    answer: (request) => {
      try {
        return route(request);
      } catch (error) {
        if (error instanceof Refusal) return fail(error.status, error.message);
        throw error;
      }
    },
    expireTokens: () => undefined,
    reset: () => {
      state = createState(world, timelines);
    },
  };
}

/** Null outside the prefix and for a path that is not validly percent-encoded. */
function readSegments(path: string): readonly string[] | null {
  const rest = /^\/api\/v2\/(.+)$/.exec(path)?.[1];
  if (rest === undefined) return null;
  try {
    return rest.split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
}
