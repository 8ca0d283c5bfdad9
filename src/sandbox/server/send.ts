/** How a reply leaves the emulator's server: whole, or cut in the middle. */
import type { ServerResponse } from 'node:http';
import type { EmulatorReply } from '../kit';

export function sendReply(response: ServerResponse, reply: EmulatorReply): void {
  const body = Buffer.from(reply.body ?? '', 'utf8');
  response.writeHead(reply.status, { ...reply.headers, ...toLengthHeader(reply.status, body) });
  response.end(body);
}

/** Promises the whole body, sends half of it and cuts the connection. */
export function sendHalf(response: ServerResponse, reply: EmulatorReply): void {
  const body = Buffer.from(reply.body ?? '', 'utf8');
  response.writeHead(reply.status, { ...reply.headers, 'content-length': String(Math.max(1, body.length)) });
  response.flushHeaders();
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.socket?.destroy());
}

function toLengthHeader(status: number, body: Buffer): Readonly<Record<string, string>> {
  return status === 204 || status === 304 ? {} : { 'content-length': String(body.length) };
}
