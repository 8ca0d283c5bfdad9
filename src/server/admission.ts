/** Whether a request is let in at all, by its line and headers alone. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Answer } from './answer';
import { createFailure } from './answer';

export interface AdmissionRules {
  /**
   * Whether only requests that were addressed to this machine by name are let in. On for a server without clients on loopback: a web page
   * whose name is turned to 127.0.0.1 could otherwise ask it from the browser of whoever runs it.
   */
  readonly loopbackOnly: boolean;
}

export const maxHeaders = 100;
export const maxHeaderBytes = 16 * 1024;
const maxUrlLength = 8 * 1024;

/** Undefined: it may come in. */
export function refuseRequest(request: IncomingMessage, rules: AdmissionRules): Answer | undefined {
  if (request.rawHeaders.length > 2 * maxHeaders) {
    return createFailure(431, 'BAD_USER_INPUT', `A request may have ${maxHeaders} headers.`);
  }
  if ((request.url ?? '').length > maxUrlLength) {
    return createFailure(
      414,
      'BAD_USER_INPUT',
      `An address may be ${maxUrlLength} characters long; send the query by POST.`,
    );
  }
  const { host, origin } = request.headers;
  if (rules.loopbackOnly && host !== undefined && !isLoopbackHost(host)) {
    return createFailure(403, 'FORBIDDEN', 'This gateway answers requests to localhost, 127.0.0.1 and ::1 only.');
  }
  // Browsers alone send it, and not in a way that a page could forge.
  if (origin !== undefined && readHost(origin) !== host) {
    return createFailure(403, 'FORBIDDEN', 'Pages of other origins may not ask this gateway.');
  }
  return undefined;
}

/**
 * Whether a page may be behind it. An image or a link of any site has the reader's browser send a GET, without `Origin`; `Sec-Fetch-Site`
 * is missing where plain HTTP leaves the machine, and pages can hold `Referer` back, but the name of the browser they cannot change.
 */
export function isFromBrowser({ headers }: IncomingMessage): boolean {
  const { origin, referer, cookie, 'user-agent': name = '' } = headers;
  const signs = [origin, referer, cookie, headers['sec-fetch-site'], headers['sec-fetch-dest']];
  return signs.some((sign) => sign !== undefined) || /^(mozilla|opera)\//i.test(name);
}

/** The client's own id where it is short and printable, else a new one. */
export function readRequestId(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\x21-\x7e]{1,128}$/.test(given) ? given : randomUUID();
}

function isLoopbackHost(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i.test(host);
}

function readHost(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
