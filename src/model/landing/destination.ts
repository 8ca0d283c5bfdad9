/** The URL of a link, read as a browser reads it, without what only tracks. */
import { readHost } from './host';
import { normalisePath } from './path';
import { hasPlaceholder } from './placeholder';
import { isTrackingParameter } from './tracking';
import { readUtm, type Utm, utmParameters } from './utm';

export interface Destination {
  readonly scheme: 'http' | 'https';
  /** Lower case, ASCII, without a dot at its end; IPv6 in brackets; `www.` is kept. */
  readonly host: string;
  /** Null is the scheme's own. */
  readonly port: number | null;
  /** Normalised by RFC 3986: unreserved characters decoded, hexadecimals in capitals, no dot segments. Slashes stand as given. */
  readonly path: string;
  /** The route behind `#!`, normalised like a path; other fragments are left out. */
  readonly hashBang: string | null;
  /** What may choose the content: neither tracking parameters nor values that are filled in per click. By name; equal names as given. */
  readonly parameters: readonly (readonly [name: string, value: string])[];
  readonly utm: Utm;
}

/** `PLACEHOLDER`: before the query or in a `#!` route, so that the address is known only at the click. */
export type UnreadableReason = 'MALFORMED' | 'OTHER_SCHEME' | 'PLACEHOLDER';

/** Null when no page can be told from it: `explainUnreadable` says why. Names and passwords before an `@` are left out. */
export function readDestination(url: string): Destination | null {
  const reading = interpret(url);
  return typeof reading === 'string' ? null : reading;
}

/** Null when it is readable. */
export function explainUnreadable(url: string): UnreadableReason | null {
  const reading = interpret(url);
  return typeof reading === 'string' ? reading : null;
}

/** A URL that reads as the same destination. */
export function printDestination(destination: Destination): string {
  const { scheme, host, port, path, hashBang, parameters, utm } = destination;
  const query = new URLSearchParams(parameters.map(([name, value]): [string, string] => [name, value]));
  for (const name of utmParameters) if (utm[name] !== null) query.append(`utm_${name}`, utm[name]);
  const authority = `${host}${port === null ? '' : `:${port}`}`;
  const search = query.size > 0 ? `?${query.toString()}` : '';
  return `${scheme}://${authority}${path}${search}${hashBang === null ? '' : `#!${hashBang}`}`;
}

function interpret(text: string): Destination | UnreadableReason {
  if (hasPlaceholder(/^[^?#]*/.exec(text)?.[0] ?? '')) return 'PLACEHOLDER';
  const url = parse(text);
  if (!url) return 'MALFORMED';
  const scheme = url.protocol.slice(0, -1);
  if (scheme !== 'http' && scheme !== 'https') return 'OTHER_SCHEME';
  const host = readHost(url.hostname)?.host;
  if (host === undefined) return 'MALFORMED';
  const path = normalisePath(url.pathname);
  const route = /^#!([^?]+)/.exec(url.hash)?.[1];
  const hashBang = route === undefined ? null : normalisePath(route);
  // Again, for what reading brings to light: `[click%69d]`, or a tab within.
  if (hasPlaceholder(path) || hasPlaceholder(hashBang ?? '')) return 'PLACEHOLDER';
  url.searchParams.sort();
  return {
    scheme,
    host,
    port: url.port === '' ? null : Number(url.port),
    path,
    hashBang,
    parameters: [...url.searchParams].filter(([name, value]) => !isTrackingParameter(name) && !hasPlaceholder(value)),
    utm: readUtm(url.searchParams),
  };
}

function parse(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
