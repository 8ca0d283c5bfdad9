/** Addresses of providers: which are let through, and how the provider's own path joins them. */
import { isIP } from 'node:net';

export type UrlReading = { readonly url: string } | { readonly expected: string };

/**
 * Origin and path without trailing slash; the prefix is added to a bare origin, and a path takes its place.
 * Guarantees: https, or http to this machine; no credentials, query or fragment. The text is never quoted: it may hold a secret.
 */
export function readBaseUrl(text: string, pathPrefix: string): UrlReading {
  if (!URL.canParse(text)) return { expected: 'an absolute address such as https://api.example.com' };
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return { expected: 'an address without user name and password' };
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return { expected: 'an address that begins with https://' };
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    return { expected: 'https:// (http:// is for this machine alone: localhost, 127.0.0.1, ::1)' };
  }
  if (/[?#]/.test(text)) return { expected: 'an address without query and fragment' };
  const path = url.pathname.replace(/\/+$/, '');
  return { url: url.origin + (path === '' ? pathPrefix : path) };
}

/** 127.0.0.0/8, ::1 and the name localhost; no name is looked up. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  return bare === 'localhost' || bare === '::1' || (isIP(bare) === 4 && bare.startsWith('127.'));
}
