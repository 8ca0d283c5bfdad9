/** Export files: fetched by a signed address alone, without the API key, until it runs out. */
import { createHmac } from 'node:crypto';
import type { EmulatorReply } from '../kit';
import { isCompleted } from './export-records';
import { Refusal } from './replies';
import type { State } from './state';

const lifetimeMs = 15 * 60_000;

export function isFilePath(segments: readonly string[]): boolean {
  return segments.length === 3 && segments[0] === 'download-center' && segments[1] === 'files';
}

/** Path and query of a file, good for fifteen minutes. */
export function signFile(name: string, now: number, key: string): string {
  const expires = String(now + lifetimeMs);
  const query = new URLSearchParams({ expires, signature: createSignature(name, expires, key) });
  return `/api/v2/download-center/files/${encodeURIComponent(name)}?${query.toString()}`;
}

export function answerFile(
  state: State,
  name: string,
  query: URLSearchParams,
  now: number,
  key: string,
): EmulatorReply {
  const expires = query.get('expires') ?? '';
  if (query.get('signature') !== createSignature(name, expires, key) || Number(expires) <= now) {
    throw new Refusal(403, 'The address is not valid, or no longer');
  }
  const found = state.exports.find((candidate) => candidate.artifactName === name && isCompleted(candidate, now));
  if (found === undefined) throw new Refusal(404, 'No such artifact');
  return { status: 200, headers: { 'content-type': 'text/csv; charset=utf-8' }, body: found.readFile().text };
}

function createSignature(name: string, expires: string, key: string): string {
  return createHmac('sha256', key).update(`${name} ${expires}`).digest('hex');
}
