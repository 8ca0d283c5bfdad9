/** Host names in the one spelling in which they are compared. */

export interface Host {
  readonly host: string;
  readonly port: number | null;
}

/** A bare host, with or without a port, as websites are named; null when it is none. */
export function readHost(text: string): Host | null {
  if (!/^[^\s/\\?#@]+$/.test(text)) return null;
  // IPv6 also arrives without its brackets.
  const authority = /^[\da-f:.]*:[\da-f:.]*:[\da-f:.]*$/i.test(text) ? `[${text}]` : text;
  try {
    const { hostname, port } = new URL(`http://${authority}`);
    const host = hostname.replace(/\.$/, '');
    return isHost(host) ? { host, port: port === '' ? null : Number(port) } : null;
  } catch {
    return null;
  }
}

/** Without the `www.` that sites have or have not; `www.` before a last label is part of a name. */
export function stripWww(host: string): string {
  return host.replace(/^www\.(?=[^.]+\.)/, '');
}

function isHost(host: string): boolean {
  return host.startsWith('[') || /^[\w-]+(\.[\w-]+)*$/.test(host);
}
