/** Whether a destination leads to one page, by what, and how sure that is. */
import type { Destination } from './destination';
import { type Host, readHost, stripWww } from './host';
import { decodeDelimiters, foldCase, normalisePath, stripTrailingSlash } from './path';

/**
 * How far a destination may stand from its page. Each difference multiplies the confidence; a match is named for the gravest.
 * Schemes and default ports never differ: websites are counted over both.
 */
export const confidences = {
  /** Host, port, path and route are equal. */
  EXACT: 1,
  /** One of the paths ends with one slash more. */
  TRAILING_SLASH: 0.95,
  /** One of the hosts begins with `www.`. */
  WWW: 0.9,
  /** The destination has parameters of its own, which pages are counted without: the page may hold more than is linked to. */
  PARAMETERS: 0.88,
  /** A comma, colon or the like is percent-encoded in one of the paths. */
  ENCODING: 0.85,
  /** The destination leads to a `#!` route of the page, which is counted as a whole. */
  HASH_BANG: 0.7,
  /** The paths differ in the case of letters, which many servers tell apart. */
  CASE: 0.6,
} as const;

export type MatchedBy = keyof typeof confidences;

/** A page as statistics name it: the path encoded or decoded, a port only where it is not the default one. */
export interface PageAddress {
  readonly hostname: string;
  readonly path: string;
}

export interface PageMatch {
  readonly matchedBy: MatchedBy;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** An address in the spelling of `Destination`. */
export interface ReadAddress extends Host {
  readonly path: string;
  readonly hashBang: string | null;
}

/** Null when it leads elsewhere. */
export function matchPage(destination: Destination, page: PageAddress): PageMatch | null {
  const address = readAddress(page);
  return address && matchAddress(destination, address);
}

/** Whether the destination lies on a website at all: null when not. */
export function matchHost(destination: Destination, hostname: string): 'EXACT' | 'WWW' | null {
  const host = readHost(hostname);
  return host && compareHosts(destination, host);
}

/** Null for a hostname that is none. */
export function readAddress({ hostname, path }: PageAddress): ReadAddress | null {
  const host = readHost(hostname);
  const [, plain = '', route] = /^(.*?)(?:#!(.*))?$/s.exec(path) ?? [];
  return host && { ...host, path: normalisePath(plain), hashBang: route ? normalisePath(route) : null };
}

export function matchAddress(destination: Destination, address: ReadAddress): PageMatch | null {
  const host = compareHosts(destination, address);
  const path = comparePaths(destination.path, address.path);
  const route = compareRoutes(destination.hashBang, address.hashBang);
  if (!host || !path || !route) return null;
  const differences: readonly MatchedBy[] = [
    host,
    ...path,
    route,
    ...(destination.parameters.length > 0 ? (['PARAMETERS'] as const) : []),
  ];
  const product = differences.reduce((confidence, difference) => confidence * confidences[difference], 1);
  return {
    matchedBy: differences.reduce((one, other) => (confidences[other] < confidences[one] ? other : one)),
    confidence: Number(product.toFixed(4)),
  };
}

function compareHosts(one: Host, other: Host): 'EXACT' | 'WWW' | null {
  if (one.port !== other.port) return null;
  if (one.host === other.host) return 'EXACT';
  return stripWww(one.host) === stripWww(other.host) ? 'WWW' : null;
}

function comparePaths(one: string, other: string): readonly MatchedBy[] | null {
  const slash = one.endsWith('/') === other.endsWith('/') ? [] : (['TRAILING_SLASH'] as const);
  const [left, right] = [stripTrailingSlash(one), stripTrailingSlash(other)];
  if (left === right) return slash;
  if (foldCase(left) === foldCase(right)) return [...slash, 'CASE'];
  const [decodedLeft, decodedRight] = [decodeDelimiters(left), decodeDelimiters(right)];
  if (decodedLeft === decodedRight) return [...slash, 'ENCODING'];
  return foldCase(decodedLeft) === foldCase(decodedRight) ? [...slash, 'ENCODING', 'CASE'] : null;
}

function compareRoutes(linked: string | null, counted: string | null): 'EXACT' | 'HASH_BANG' | null {
  if (linked === counted) return 'EXACT';
  return counted === null ? 'HASH_BANG' : null;
}
