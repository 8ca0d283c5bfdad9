/** A proxy on this machine before an emulator: it keeps every body that comes over the wire, and may put each into another form. */
import type { Loopback } from './loopback';
import { startLoopback } from './loopback';

export interface TappedBody {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** As it was sent on, parsed. */
  readonly body: any;
}

export interface Wiretap {
  readonly url: string;
  readonly bodies: TappedBody[];
  readonly close: Loopback['close'];
}

/** `reform` is given the body of a call that succeeded, by its path. */
export async function startWiretap(
  origin: string,
  reform: (path: string, body: any) => unknown = (_, body) => body,
): Promise<Wiretap> {
  const bodies: TappedBody[] = [];
  const loopback = await startLoopback(async ({ method, path, query, headers, body: sent }) => {
    const passed = Object.entries(headers).filter(
      ([name]) => !/^(host|connection|content-length|accept-encoding)$/.test(name),
    );
    const search = query.size > 0 ? `?${query.toString()}` : '';
    const response = await fetch(`${origin}${path}${search}`, {
      method,
      headers: passed.map(([name, value]): [string, string] => [name, String(value)]),
      ...(sent && { body: sent }),
    });
    const text = await response.text();
    if (!response.ok || text === '') return { status: response.status, text };
    const body = reform(path, JSON.parse(text));
    bodies.push({ method, path, query, body });
    return { status: response.status, json: body };
  });
  return { url: loopback.url, bodies, close: loopback.close };
}
