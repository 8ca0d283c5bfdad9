import { afterEach, describe, expect, it } from '@jest/globals';
import { startSandbox, type Sandbox, type SandboxProvider } from '../../src/sandbox';

const running: { readonly stop: () => Promise<void> }[] = [];
const today = '2026-03-31';

afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.stop()));
});

async function start<Name extends SandboxProvider>(
  options: Parameters<typeof startSandbox<Name>>[0],
): Promise<Sandbox<Name>> {
  const sandbox = await startSandbox<Name>({ today, ...options });
  running.push(sandbox);
  return sandbox;
}

describe('the sandbox', () => {
  it('starts all four providers from one world and lets their credentials in', async () => {
    const { clickmeter, pirsch, peerclick, metrics24, world } = await start({});
    const json = { 'content-type': 'application/json' };
    const filterGroups = `/api/v2/integrations/${metrics24.integrations[0]?.id}/filter-groups`;
    const { clientId, clientSecret } = pirsch.credentials;
    const answers = await Promise.all([
      fetch(`${clickmeter.url}/datapoints/count`, {
        headers: { 'X-Clickmeter-Authkey': clickmeter.credentials.apiKey },
      }),
      fetch(`${pirsch.url}/api/v1/token`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ client_id: clientId, client_secret: clientSecret }),
      }),
      fetch(`${peerclick.url}/v1/auth/access/session`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify(peerclick.credentials),
      }),
      fetch(metrics24.url + filterGroups, { headers: { ...json, 'api-key': metrics24.credentials.apiKey } }),
    ]);
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200]);
    expect([clickmeter, pirsch, peerclick, metrics24].map(({ log }) => log.map((entry) => entry.provider))).toEqual([
      ['clickmeter'],
      ['pirsch'],
      ['peerclick'],
      ['metrics24'],
    ]);
    expect(metrics24.integrations).toBe(world.integrations);
  });

  it('starts only the providers asked for, with the credentials given', async () => {
    const credentials = { clickmeter: { apiKey: 'mine' } };
    const sandbox = await start({ only: ['clickmeter'], credentials });
    expect(Object.keys(sandbox).sort()).toEqual(['clickmeter', 'stop', 'world']);
    const ask = async (key: string): Promise<number> =>
      (await fetch(`${sandbox.clickmeter.url}/datapoints/count`, { headers: { 'X-Clickmeter-Authkey': key } })).status;
    expect([await ask('mine'), await ask('theirs')]).toEqual([200, 401]);
  });

  it('leaves nothing running when one port is taken', async () => {
    const { peerclick } = await start({ only: ['peerclick'] });
    const free = await start({ only: ['metrics24'] });
    await free.stop();
    const ports = { metrics24: free.metrics24.port, peerclick: peerclick.port };
    await expect(startSandbox({ today, only: ['metrics24', 'peerclick'], ports })).rejects.toThrow('EADDRINUSE');
    await expect(fetch(free.metrics24.url)).rejects.toThrow();
  });

  it('refuses a provider that it does not know', async () => {
    const only = ['clickmetre'] as unknown as SandboxProvider[];
    await expect(startSandbox({ today, only })).rejects.toThrow(
      'Unknown provider "clickmetre"; known: clickmeter, pirsch',
    );
  });

  it('stops every server, and may be stopped twice', async () => {
    const { peerclick, metrics24, stop } = await start({ only: ['peerclick', 'metrics24'] });
    await stop();
    await stop();
    await expect(fetch(peerclick.url)).rejects.toThrow();
    await expect(fetch(metrics24.url)).rejects.toThrow();
  });
});
