/** What the storm asks of each provider: under its own limits, with its own credentials, a call for each limit that its API sets. */
import type { AccountClientOptions, Clock, LimitBucket, TokenSender, UpstreamCall } from '../../src/http/types';
import * as registry from '../../src/providers';
import { createAuthoriser as authoriseClickmeter } from '../../src/providers/clickmeter/auth';
import { createLimits as limitClickmeter } from '../../src/providers/clickmeter/limits';
import { createAuthoriser as authoriseMetrics24 } from '../../src/providers/metrics24/auth';
import { createLimits as limitMetrics24 } from '../../src/providers/metrics24/limits';
import { createAuthoriser as authorisePeerclick } from '../../src/providers/peerclick/auth';
import { createLimits as limitPeerclick } from '../../src/providers/peerclick/limits';
import type { Options as PeerclickOptions } from '../../src/providers/peerclick/wire';
import { createAuthoriser as authorisePirsch } from '../../src/providers/pirsch/auth';
import { createLimits as limitPirsch } from '../../src/providers/pirsch/limits';
import type { AccountSettings, Provider } from '../../src/providers/provider';
import * as clickmeter from '../../src/sandbox/clickmeter';
import type { Emulator, EmulatorContext } from '../../src/sandbox/kit';
import * as metrics24 from '../../src/sandbox/metrics24';
import * as peerclick from '../../src/sandbox/peerclick';
import * as pirsch from '../../src/sandbox/pirsch';
import type { World } from '../../src/sandbox/world';

export interface Storm {
  readonly name: string;
  readonly pathPrefix: string;
  readonly limits: readonly LimitBucket[];
  readonly createEmulator: (world: World, context: EmulatorContext) => Emulator;
  readonly createAuthoriser: (
    clock: Clock,
    sendToken: TokenSender,
  ) => ReturnType<AccountClientOptions['createAuthoriser']>;
  /** Its credentials are renewed. */
  readonly hasTokens: boolean;
  readonly calls: readonly StormCall[];
}

export type StormCall = Pick<UpstreamCall<unknown>, 'method' | 'path' | 'buckets' | 'query' | 'headers'>;

const settings = {
  clickmeter: toSettings(registry.clickmeter, clickmeter.defaultCredentials),
  pirsch: toSettings(registry.pirsch, pirsch.defaultCredentials),
  peerclick: toSettings(registry.peerclick, peerclick.defaultCredentials),
  metrics24: toSettings(registry.metrics24, metrics24.defaultCredentials),
};

export const storms: readonly Storm[] = [
  {
    name: 'clickmeter',
    pathPrefix: registry.clickmeter.settings.pathPrefix,
    limits: limitClickmeter(settings.clickmeter),
    hasTokens: false,
    createEmulator: clickmeter.createClickmeterEmulator,
    createAuthoriser: () => authoriseClickmeter(settings.clickmeter),
    calls: [{ method: 'GET', path: '/account', buckets: ['requests'] }],
  },
  {
    name: 'pirsch',
    pathPrefix: registry.pirsch.settings.pathPrefix,
    limits: limitPirsch(settings.pirsch),
    hasTokens: true,
    createEmulator: pirsch.createPirschEmulator,
    createAuthoriser: (clock, sendToken) => authorisePirsch(settings.pirsch, clock)(sendToken),
    calls: [
      { method: 'GET', path: '/domain', buckets: ['configuration'] },
      { method: 'GET', path: '/statistics/active', buckets: ['statistics'] },
    ],
  },
  {
    name: 'peerclick',
    pathPrefix: registry.peerclick.settings.pathPrefix,
    limits: limitPeerclick(settings.peerclick),
    hasTokens: true,
    createEmulator: peerclick.createPeerclickEmulator,
    createAuthoriser: (clock, sendToken) =>
      authorisePeerclick(settings.peerclick, settings.peerclick.options as PeerclickOptions, clock, sendToken),
    calls: [
      {
        method: 'GET',
        path: '/report',
        buckets: ['general', 'report'],
        query: { groupBy: 'campaign', from: '2026-01-01', to: '2026-01-01' },
      },
      { method: 'GET', path: '/campaign', buckets: ['general'] },
    ],
  },
  {
    name: 'metrics24',
    pathPrefix: registry.metrics24.settings.pathPrefix,
    limits: limitMetrics24(settings.metrics24),
    hasTokens: false,
    createEmulator: metrics24.createMetrics24Emulator,
    createAuthoriser: () => authoriseMetrics24(settings.metrics24),
    calls: [
      {
        method: 'GET',
        path: '/download-center/exports',
        buckets: ['general'],
        headers: { 'content-type': 'application/json' },
      },
    ],
  },
];

function toSettings(provider: Provider, credentials: object): AccountSettings {
  return {
    id: 'main',
    provider: provider.id,
    url: 'https://api.example',
    credentials: { ...credentials },
    options: provider.settings.options.parse({}),
    timeZone: 'UTC',
    currency: null,
    limits: {},
  };
}
