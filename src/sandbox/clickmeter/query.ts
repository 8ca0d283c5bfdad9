/** Reads and checks query parameters: names in any letter case, values as strictly as the sandbox can. */
import { createInvalid, createMalformed, createMissing } from './faults';

export type Query = ReadonlyMap<string, string>;

/** The first of repeated keys wins; an empty value counts as not sent. */
export function readQuery(parameters: URLSearchParams): Query {
  const query = new Map<string, string>();
  for (const [name, value] of parameters) {
    const key = name.toLowerCase();
    if (value !== '' && !query.has(key)) query.set(key, value);
  }
  return query;
}

export function readText(query: Query, name: string): string | undefined {
  return query.get(name.toLowerCase());
}

/** One of the values in any letter case, in lower case; anything else is refused. */
export function readOneOf<Value extends string>(
  query: Query,
  name: string,
  values: readonly Value[],
): Value | undefined {
  const text = readText(query, name);
  if (text === undefined) return undefined;
  const value = values.find((candidate) => candidate.toLowerCase() === text.toLowerCase());
  if (value === undefined) throw createMalformed(name, text, `one of ${values.join(', ')}`);
  return value;
}

export function requireOneOf<Value extends string>(query: Query, name: string, values: readonly Value[]): Value {
  const value = readOneOf(query, name, values);
  if (value === undefined) throw createMissing(name);
  return value;
}

export function readFlag(query: Query, name: string): boolean | undefined {
  const value = readOneOf(query, name, ['true', 'false']);
  return value === undefined ? undefined : value === 'true';
}

export function readNumber(query: Query, name: string): number | undefined {
  const text = readText(query, name);
  if (text === undefined) return undefined;
  if (!/^\d{1,15}$/.test(text)) throw createMalformed(name, text, 'a whole number');
  return Number(text);
}

export function readNumbers(query: Query, name: string): readonly number[] | undefined {
  const text = readText(query, name);
  return text?.split(',').map((part) => {
    if (!/^\d{1,15}$/.test(part.trim())) throw createMalformed(name, text, 'a comma list of ids');
    return Number(part);
  });
}

/** Comma list in lower case. */
export function readNames(query: Query, name: string): readonly string[] | undefined {
  return readText(query, name)
    ?.split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== '');
}

/** The maximum is documented nowhere; larger pages are cut to 100, which is our choice. */
const maximumLimit = 100;

export function readLimit(query: Query, name = 'limit', fallback = 20): number {
  const limit = readNumber(query, name) ?? fallback;
  if (limit === 0) throw createMalformed(name, '0', 'at least 1');
  return Math.min(limit, maximumLimit);
}

/** Entities that exclude each other as filters; at most one may be sent. */
export function readExclusive<Name extends string>(
  query: Query,
  names: readonly Name[],
): { readonly name: Name; readonly id: number } | undefined {
  const given = names.filter((name) => readText(query, name) !== undefined);
  const [name, other] = given;
  if (name === undefined) return undefined;
  if (other !== undefined) throw createInvalid(other, `${other} excludes ${name}`, '0003');
  return { name, id: readNumber(query, name) ?? 0 };
}
