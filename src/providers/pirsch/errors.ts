/** What Pirsch's failures mean: a status, messages by field in `validation`, and texts in `error`. There is no code to go by. */
import { ProviderError } from '../../errors';
import { toUsualKind } from '../../http/status';
import type { Refusal, RefusalReading } from '../../http/types';
import type { AccountSettings } from '../provider';
import { readErrorBody } from './wire';

const longestMessage = 200;

/** 401 is read as `auth`; before July 2023 Pirsch gave it for a domain that does not exist, too. */
export function readPirschRefusal({ status, body }: Refusal): RefusalReading {
  const { error, validation } = readErrorBody(body);
  const fields = Object.fromEntries(
    Object.entries(validation).flatMap(([field, text]) => {
      const clean = cleanMessage(text);
      return clean ? [[field, clean]] : [];
    }),
  );
  const message = [...error, ...Object.entries(fields).map(([field, text]) => `${field}: ${text}`)]
    .map(cleanMessage)
    .find((text) => text !== undefined);
  return { kind: toUsualKind(status), fields, ...(message && { message }) };
}

/** For an id that cannot be one of Pirsch's, or that its lists do not hold. */
export function createNotFound({ id, provider }: AccountSettings, what: string): ProviderError {
  return new ProviderError({
    provider,
    account: id,
    kind: 'not-found',
    message: `There is no such ${what} at account ${id}.`,
  });
}

export function createUnsupported({ id, provider }: AccountSettings, message: string): ProviderError {
  return new ProviderError({ provider, account: id, kind: 'unsupported', message });
}

/** One short line; undefined for nothing, and for a proxy's page. */
function cleanMessage(text: string): string | undefined {
  const line = text.replace(/\s+/g, ' ').trim();
  return line === '' || line.includes('<') ? undefined : line.slice(0, longestMessage);
}
