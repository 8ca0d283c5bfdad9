/** The sandbox: all four providers on loopback, over real HTTP, reporting on one invented business. */
import {
  createClickmeterEmulator,
  defaultCredentials as clickmeterDefaults,
  type ClickmeterCredentials,
} from './clickmeter';
import type { Emulator, EmulatorContext } from './kit';
import {
  createMetrics24Emulator,
  defaultCredentials as metrics24Defaults,
  type Metrics24Credentials,
} from './metrics24';
import {
  createPeerclickEmulator,
  defaultCredentials as peerclickDefaults,
  type PeerclickCredentials,
} from './peerclick';
import { createPirschEmulator, defaultCredentials as pirschDefaults, type PirschCredentials } from './pirsch';
import { startEmulator, type RunningEmulator } from './server';
import { createWorld, type IntegrationRecord, type World, type WorldOptions } from './world';

export type { ActiveFault, Fault, LogEntry, RunningEmulator } from './server';
export type { World } from './world';

export type SandboxProvider = keyof SandboxProviders;

export interface SandboxProviders {
  readonly clickmeter: RunningProvider<ClickmeterCredentials>;
  readonly pirsch: RunningProvider<PirschCredentials>;
  readonly peerclick: RunningProvider<PeerclickCredentials>;
  /** With the integrations whose ids its report calls need. */
  readonly metrics24: RunningProvider<Metrics24Credentials> & { readonly integrations: readonly IntegrationRecord[] };
}

/** One provider's server, and what it lets in. */
export interface RunningProvider<Credentials> extends RunningEmulator {
  readonly credentials: Credentials;
}

/** Those that were started, by name. */
export type Sandbox<Started extends SandboxProvider = SandboxProvider> = Pick<SandboxProviders, Started> & {
  readonly world: World;
  /** Stops every server at once; may be called twice. */
  readonly stop: () => Promise<void>;
};

export interface SandboxOptions<Started extends SandboxProvider = SandboxProvider> extends WorldOptions {
  /** A port left out is any free one. */
  readonly ports?: Readonly<Partial<Record<SandboxProvider, number>>>;
  readonly credentials?: { readonly [Name in SandboxProvider]?: SandboxProviders[Name]['credentials'] };
  /** The providers to start; all four unless given. */
  readonly only?: readonly Started[];
  /** Epoch milliseconds; the clock of the emulators and of their limits. */
  readonly now?: () => number;
}

/** Starts all or none: when one server cannot start, for instance because its port is taken, the others are stopped again. */
export async function startSandbox<Started extends SandboxProvider = SandboxProvider>(
  options: SandboxOptions<Started> = {},
): Promise<Sandbox<Started>> {
  const { ports = {}, now } = options;
  const names: readonly SandboxProvider[] = options.only ?? providerNames;
  for (const name of names) {
    if (!providerNames.includes(name))
      throw new Error(`Unknown provider "${name}"; known: ${providerNames.join(', ')}`);
  }
  const world = createWorld(options);
  const parts = createParts(world, { now: now ?? Date.now }, options.credentials ?? {});

  const outcomes = await Promise.allSettled(
    names.map(async (name) => {
      const { createEmulator, ...extras } = parts[name];
      const server = await startEmulator(createEmulator(), { port: ports[name] ?? 0, ...(now && { now }) });
      return { name, server, provider: { ...server, ...extras } };
    }),
  );
  const started = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  const stop = async (): Promise<void> => {
    await Promise.all(started.map(({ server }) => server.stop()));
  };
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failure !== undefined) {
    await stop();
    throw failure.reason;
  }
  const providers = Object.fromEntries(started.map(({ name, provider }) => [name, provider]));
  return { ...(providers as unknown as Pick<SandboxProviders, Started>), world, stop };
}

const providerNames: readonly SandboxProvider[] = ['clickmeter', 'pirsch', 'peerclick', 'metrics24'];

type Part<Name extends SandboxProvider> = Omit<SandboxProviders[Name], keyof RunningEmulator> & {
  readonly createEmulator: () => Emulator;
};

/** Each provider's emulator, made only when it is started, and what callers need to reach it. */
function createParts(
  world: World,
  context: EmulatorContext,
  credentials: NonNullable<SandboxOptions['credentials']>,
): { readonly [Name in SandboxProvider]: Part<Name> } {
  const clickmeter = credentials.clickmeter ?? clickmeterDefaults;
  const pirsch = credentials.pirsch ?? pirschDefaults;
  const peerclick = credentials.peerclick ?? peerclickDefaults;
  const metrics24 = credentials.metrics24 ?? metrics24Defaults;
  return {
    clickmeter: {
      credentials: clickmeter,
      createEmulator: () => createClickmeterEmulator(world, context, clickmeter),
    },
    pirsch: { credentials: pirsch, createEmulator: () => createPirschEmulator(world, context, pirsch) },
    peerclick: { credentials: peerclick, createEmulator: () => createPeerclickEmulator(world, context, peerclick) },
    metrics24: {
      credentials: metrics24,
      integrations: world.integrations,
      createEmulator: () => createMetrics24Emulator(world, context, metrics24),
    },
  };
}
