/** The sandbox in a thread of its own: it tells where its servers listen, then makes its traffic while the gateway starts. */
import { parentPort, workerData } from 'node:worker_threads';
import { startSandbox, type SandboxOptions } from './index';

const { world, clickmeter, pirsch, peerclick, metrics24 } = await startSandbox(workerData as SandboxOptions);

parentPort?.postMessage({
  clickmeter: { url: clickmeter.url, credentials: clickmeter.credentials },
  pirsch: { url: pirsch.url, credentials: pirsch.credentials },
  peerclick: { url: peerclick.url, credentials: peerclick.credentials },
  metrics24: { url: metrics24.url, credentials: metrics24.credentials, integrations: metrics24.integrations },
});
setImmediate(() => world.visits.length);
