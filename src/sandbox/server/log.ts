/** What an emulator's server has seen: one entry for each request, the oldest dropped, never a credential. */
import type { EmulatorRequest } from '../kit';

export interface LogEntry {
  /** When the request arrived: epoch milliseconds with a fraction. */
  readonly at: number;
  readonly provider: string;
  readonly method: string;
  readonly path: string;
  /** Without the question mark; values of parameters that carry credentials are replaced by `***`. */
  readonly query: string;
  /** 0 while it is being answered, and for ever when the connection was cut or left hanging. */
  readonly status: number;
  readonly tookMs: number;
  /** True when the request carried a credential of any kind. */
  readonly token: boolean;
  /** The name of the limit that refused it. */
  readonly refusedBy?: string;
  /** The number of the fault that hit it. */
  readonly faultId?: number;
}

export interface RequestLog {
  /** In order of arrival; grows while requests come in. */
  readonly entries: readonly LogEntry[];
  readonly open: (request: EmulatorRequest, at: number) => OpenEntry;
  readonly clear: () => void;
}

/** An entry whose outcome is not known yet. */
export interface OpenEntry {
  refusedBy?: string;
  faultId?: number;
  status: number;
  tookMs: number;
}

export const logCapacity = 20_000;

const credentialHeader = /^(authorization|cookie)$|auth|token|api-key/;
const credentialParameter =
  /^(auth-?key|api[-_]?key|access[-_]?key|access[-_]?token|api[-_]?token|token|access|client_secret|secret|password|signature)$/i;

export function createRequestLog(provider: string): RequestLog {
  const entries: (LogEntry & OpenEntry)[] = [];
  return {
    entries,
    open: (request, at) => {
      const entry = {
        at,
        provider,
        method: request.method,
        path: request.path,
        query: hideCredentials(request.query),
        status: 0,
        tookMs: 0,
        token: hasCredential(request),
      };
      entries.push(entry);
      if (entries.length > logCapacity) entries.shift();
      return entry;
    },
    clear: () => {
      entries.length = 0;
    },
  };
}

function hideCredentials(query: URLSearchParams): string {
  const shown = new URLSearchParams();
  for (const [name, value] of query) shown.append(name, credentialParameter.test(name) ? '***' : value);
  return shown.toString();
}

function hasCredential(request: EmulatorRequest): boolean {
  const inHeader = Object.entries(request.headers).some(
    ([name, value]) => Boolean(value) && credentialHeader.test(name),
  );
  return inHeader || [...request.query.keys()].some((name) => credentialParameter.test(name));
}
