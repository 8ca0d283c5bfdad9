/** Pirsch's own client over the sandbox: a witness that the emulator speaks the wire that this client was written for. */
import type { PirschFilter } from 'pirsch-sdk';
import { PirschNodeApiClient as Client } from 'pirsch-sdk';
import type { Sandbox } from '../../../src/sandbox';
import { startSandbox } from '../../../src/sandbox';
import type { WebsiteRecord } from '../../../src/sandbox/world/types';
import { createNaive } from '../../support/naive';

export const today = '2026-05-20';
/** The last day of traffic is half over. */
export const startAt = Date.parse(`${today}T12:34:56Z`);

export const readMethods = [
  'domain',
  'sessionDuration',
  'timeOnPage',
  'utmSource',
  'utmMedium',
  'utmCampaign',
  'utmContent',
  'utmTerm',
  'totalVisitors',
  'visitors',
  'entryPages',
  'exitPages',
  'pages',
  'conversionGoals',
  'events',
  'eventMetadata',
  'listEvents',
  'eventPages',
  'growth',
  'activeVisitors',
  'timeOfDay',
  'languages',
  'referrer',
  'os',
  'osVersions',
  'browser',
  'browserVersions',
  'country',
  'region',
  'city',
  'platform',
  'screen',
  'tagKeys',
  'tags',
  'keywords',
] as const;

export const writeMethods = [
  'hit',
  'batchHits',
  'event',
  'batchEvents',
  'session',
  'batchSessions',
  'hitFromRequest',
] as const;

/** They cannot succeed: `client-bugs.test.ts` says why. */
export const brokenMethods = ['listFunnel', 'funnel'] as const;

/** Marked as private or protected in the client's own types. */
export const innerMethods: readonly string[] = [
  'performPost',
  'performGet',
  'performFilteredGet',
  'getFilterParams',
  'refreshToken',
  'generateUrl',
  'accessModeCheck',
  'get',
  'post',
  'toApiError',
  'httpOptionsToAxiosOptions',
  'getReferrer',
  'getHeader',
  'assertOauthCredentials',
  'assertAccessTokenCredentials',
  'assertIdentificationCodeCredentials',
  'prepareScalarObject',
];

/** What the client answers is read freely: its types hold less than they say. */
export type Answer = any;

export interface Witness {
  readonly sandbox: Sandbox<'pirsch'>;
  readonly client: Client;
  readonly shop: WebsiteRecord;
  readonly trips: WebsiteRecord;
  readonly naive: ReturnType<typeof createNaive>;
  /** The emulator's clock; a test may turn it. */
  readonly clock: { at: number };
  readonly connect: (clientId?: string, clientSecret?: string) => Client;
  readonly stop: () => Promise<void>;
}

export async function startWitness(): Promise<Witness> {
  const clock = { at: startAt };
  const sandbox = await startSandbox({ only: ['pirsch'], today, now: () => clock.at });
  const { url, credentials } = sandbox.pirsch;
  const find = (name: string): WebsiteRecord =>
    sandbox.world.websites.find(({ hostname }) => hostname.startsWith(name))!;
  const shop = find('shop');
  const connect: Witness['connect'] = (
    clientId = credentials.clientId,
    clientSecret = credentials.clientSecret,
  ): Client => new Client({ baseUrl: url, hostname: shop.hostname, clientId, clientSecret });
  return {
    sandbox,
    client: connect(),
    shop,
    trips: find('trips'),
    naive: createNaive(sandbox.world, startAt),
    clock,
    connect,
    stop: sandbox.stop,
  };
}

export function toFilter(
  site: WebsiteRecord,
  from: string,
  to: string,
  more: Partial<PirschFilter> = {},
): PirschFilter {
  return { id: site.id, from: new Date(from), to: new Date(to), ...more };
}

/** Method, path and status of what was asked since the log was cleared. */
export function readExchange({ sandbox }: Witness): readonly string[] {
  return sandbox.pirsch.log.map(({ method, path, status }) => `${method} ${path} ${status}`);
}

/** A client of the shop that may send hits, and nothing else. */
export async function createWriter({ sandbox, shop }: Witness): Promise<{ client_id: string; client_secret: string }> {
  const { url, credentials } = sandbox.pirsch;
  const send = async (path: string, body: object, token = ''): Promise<Answer> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const reply = await fetch(`${url}/api/v1/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    return reply.json();
  };
  const own = { client_id: credentials.clientId, client_secret: credentials.clientSecret };
  const { access_token: token } = await send('token', own);
  return send('client', { domain_id: shop.id, description: 'Writer', scope_hit: 'w' }, token);
}
