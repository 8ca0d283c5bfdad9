/** Reading query parameters as strictly as possible: anything unknown, doubled or malformed is a 400. */
import { Refusal } from './replies';

export function refuseUnknown(query: URLSearchParams, known: readonly string[]): void {
  for (const name of query.keys()) {
    if (!known.includes(name)) throw new Refusal(400, `Parameter ${name} is not supported here`);
  }
}

export function readOptional(query: URLSearchParams, name: string): string | null {
  const values = query.getAll(name);
  if (values.length > 1) throw new Refusal(400, `Parameter ${name} is given more than once`);
  return values[0] ?? null;
}

export function readRequired(query: URLSearchParams, name: string): string {
  const value = readOptional(query, name);
  if (value === null) throw new Refusal(400, `Parameter ${name} is required`);
  return value;
}

/** The first instant of a day given as `YYYY-MM-DD`, UTC. */
export function readDay(query: URLSearchParams, name: string): number {
  return parseDay(readRequired(query, name), name);
}

export function parseDay(text: string, name: string): number {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // 2024-02-31 would roll over into March.
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text) {
    throw new Refusal(400, `Parameter ${name} must be a day as YYYY-MM-DD`);
  }
  return at;
}

export function readWhole(text: string, name: string, most = Number.MAX_SAFE_INTEGER): number {
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= 1 && value <= most)) throw new Refusal(400, `Parameter ${name} must be a whole number in its range`);
  return value;
}
