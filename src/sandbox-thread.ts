/** Starts the sandbox beside the gateway, so that neither waits for the other's work. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { RunningSandboxProvider } from './sandbox-environment';

export interface SandboxThread {
  /** By provider name. */
  readonly providers: Readonly<Record<string, RunningSandboxProvider>>;
  readonly stop: () => Promise<unknown>;
}

/** Rejects when the sandbox cannot start. */
export async function startSandboxThread(bundle: URL, options: { readonly seed?: number }): Promise<SandboxThread> {
  const worker = new Worker(bundle, { workerData: options });
  const [providers] = (await once(worker, 'message')) as [SandboxThread['providers']];
  return { providers, stop: () => worker.terminate() };
}
