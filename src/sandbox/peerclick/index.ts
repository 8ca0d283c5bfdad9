/** PeerClick's side of the wire: access key to token, the report, campaigns and offers read and created, under `/v1` and `/v1_1`. */
import type { Emulator, EmulatorContext, EmulatorReply, EmulatorRequest } from '../kit';
import type { World } from '../world/types';
import { createCatalogue } from './catalogue';
import { Refusal, fail } from './replies';
import { createReport } from './report';
import { createSessions } from './sessions';

export interface PeerclickCredentials {
  readonly accessId: string;
  readonly accessKey: string;
}

export const defaultCredentials: PeerclickCredentials = {
  accessId: 'sandbox-access-id',
  accessKey: 'sandbox-access-key',
};

export function createPeerclickEmulator(
  world: World,
  context: EmulatorContext,
  credentials: PeerclickCredentials = defaultCredentials,
): Emulator {
  const sessions = createSessions(context, credentials);
  const report = createReport(world, context);
  const catalogue = createCatalogue(world);

  function route(request: EmulatorRequest): EmulatorReply {
    const segments = readSegments(request.path);
    if (segments === null) throw new Refusal(404, 'Unknown service');
    const target = `${request.method} ${segments.join('/')}`;
    if (target === 'POST auth/access/session') return sessions.issue(request);
    sessions.check(request);
    if (target === 'GET report') return report.answer(request.query);
    const [service = '', id] = segments;
    if (request.method === 'GET' && catalogue.has(service)) {
      if (segments.length === 1) return catalogue.list(service, request.query);
      if (segments.length === 2 && id !== undefined) return catalogue.read(service, id);
    }
    if (request.method === 'POST' && catalogue.has(service) && segments.length === 1) {
      return catalogue.create(service, request);
    }
    throw new Refusal(404, 'Unknown service');
  }

  return {
    name: 'peerclick',
    limits: [
      { name: 'requests', calls: 3, perMs: 1000, counts: () => true },
      { name: 'reports', calls: 1, perMs: 1000, counts: (request) => readSegments(request.path)?.[0] === 'report' },
    ],
    refuse: (limit) => fail(429, `Too many ${limit.name}: at most ${limit.calls} in ${limit.perMs} ms`),
    answer: (request) => {
      try {
        return route(request);
      } catch (error) {
        if (error instanceof Refusal) return fail(error.status, error.message);
        throw error;
      }
    },
    expireTokens: sessions.forgetAll,
    reset: () => {
      sessions.forgetAll();
      catalogue.reset();
    },
  };
}

function readSegments(path: string): readonly string[] | null {
  const match = /^\/v1(?:_1)?\/(.+)$/.exec(path);
  return match?.[1]?.split('/') ?? null;
}
