/** How ClickMeter writes JSON: defaults left out, integer enums, 14-digit dates, CRLF printing. */
import type { EmulatorReply } from '../kit';
import type { DatapointState, RedirectDomainRecord } from '../world/types';

export type Wire = Readonly<Record<string, unknown>>;

/**
 * Drops null, false, zero and thereby every default enum; empty strings and empty lists stay.
 * The fields named in `kept` are sent even at their default.
 */
export function encode(fields: Wire, kept: readonly string[] = []): Wire {
  return Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => {
      if (value === undefined || value === null) return false;
      return (value !== false && value !== 0) || kept.includes(name);
    }),
  );
}

export function replyWire(status: number, value: unknown): EmulatorReply {
  return {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-cache',
      pragma: 'no-cache',
      expires: '-1',
    },
    // Line ends inside strings are escaped by then, so only the printer's own are replaced.
    body: JSON.stringify(value, null, 2).replaceAll('\n', '\r\n'),
  };
}

/** `YYYYMMDDHHmmss`, UTC: creation dates are attested as UTC, and the account's zone is UTC as well. */
export function writeStamp(at: number): string {
  return new Date(at).toISOString().slice(0, 19).replaceAll(/[-T:]/g, '');
}

/** How "no date" is written. */
export const noDate = '00010101000000';

/** Paused and spam have no attested integers; they follow the order of the published names. */
export const stateNumbers: Readonly<Record<DatapointState, number>> = { active: 0, paused: 1, spam: 2, deleted: 3 };

/** Only `system` is attested, by being left out; the others follow the order of the published names. */
export const domainTypeNumbers: Readonly<Record<RedirectDomainRecord['kind'], number>> = {
  system: 0,
  go: 1,
  dedicated: 2,
  personal: 3,
};

/** Notes that were never written are null, hence left out. */
export function writeOptional(text: string): string | undefined {
  return text === '' ? undefined : text;
}

export function writeUri(path: string, id: number | string): Wire {
  return { id, uri: `${path}/${id}` };
}
