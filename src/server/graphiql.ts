/** The files of GraphiQL, as the build left them: one page, and parts whose names change with their content. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { extname } from 'node:path';
import type { Answer } from './answer';

/** Undefined: no such file. */
export type FileAnswerer = (path: string, request: IncomingMessage) => Promise<Answer | undefined>;

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
};

/** Nothing but what this server itself gives out; Monaco makes style elements and small images while it runs. */
const pagePolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
].join('; ');

/** Only files that lie in the directory at the start are ever opened. A directory that is missing has none. */
export function createGraphiqlFiles(directory: URL): FileAnswerer {
  const names = new Set(listNames(directory));
  return async (path, request) => {
    const name = path === '/' ? 'index.html' : path.replace(/^\/graphiql\//, '');
    const contentType = contentTypes[extname(name)];
    if (!names.has(name) || contentType === undefined) return undefined;
    const isPage = name === 'index.html';
    const isZipped = names.has(`${name}.gz`) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    const body = await readFile(new URL(isZipped ? `${name}.gz` : name, directory));
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    const headers = {
      'content-type': contentType,
      'cache-control': isPage ? 'no-cache' : 'public, max-age=31536000, immutable',
      'content-security-policy': pagePolicy,
      'x-frame-options': 'DENY',
      vary: 'accept-encoding',
      etag,
      ...(isZipped && { 'content-encoding': 'gzip' }),
    };
    const isKnown = request.headers['if-none-match'] === etag;
    return isKnown ? { status: 304, headers, body: '' } : { status: 200, headers, body };
  };
}

function listNames(directory: URL): readonly string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
