/** For the tests of the ClickMeter emulator's writes: a client that sends bodies, on the small world. */
import { expect } from '@jest/globals';
import { createClickmeterEmulator, defaultCredentials } from '../../src/sandbox/clickmeter/index';
import { createSmallWorld, now } from './clickmeter-world';

export const key = { 'x-clickmeter-authkey': defaultCredentials.apiKey };
export const json = { 'content-type': 'application/json; charset=utf-8' };

/** The least that makes a link. */
export const newLink = {
  title: 'New',
  groupId: 71,
  name: 'new',
  typeTL: { domainId: 21, url: 'https://shop.example/new' },
};

export function createWriter() {
  const emulator = createClickmeterEmulator(createSmallWorld(), { now: () => now });
  const send = (method: string, target: string, content?: unknown, headers: Record<string, string> = json) => {
    const [path = '', query = ''] = target.split('?');
    const body = content === undefined ? '' : JSON.stringify(content);
    const all = { ...key, ...headers };
    const reply = emulator.answer({ method, path, query: new URLSearchParams(query), headers: all, body });
    return { status: reply.status, body: JSON.parse(reply.body ?? 'null') };
  };
  const read = (target: string) => send('GET', target).body;
  const idsOf = (target: string) => read(target).entities.map(({ id }: { id: number }) => id);
  /** What an accepted write answers. */
  const write = (method: string, target: string, content?: unknown) => {
    const { status, body } = send(method, target, content);
    expect(body).not.toHaveProperty('errors');
    expect(status).toBe(200);
    return body;
  };
  return { emulator, send, read, idsOf, write };
}
