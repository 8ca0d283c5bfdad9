/** The log: JSON lines on standard error, without secrets. */
import type { Logger } from 'pino';
import pino from 'pino';

export type { Logger } from 'pino';

/** Guarantees: `redact` sees every finished line, whatever was logged. */
export function createLog(level: string, redact: (text: string) => string): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      hooks: { streamWrite: redact },
    },
    pino.destination({ fd: 2, sync: true }),
  );
}
