/** The file of settings, YAML or JSON: read, its `${NAME}`s filled in, its shape checked. */
import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { EnvironmentReader, Report } from './environment';
import { describeIssue, formatPath, strict } from './issue';

export interface ConfigFile {
  readonly accounts: readonly FileAccount[];
  readonly clients: readonly ClientConfig[];
}

export type FileAccount = z.infer<typeof accountSchema>;

/** Who may ask, known by the SHA-256 of a key. */
export type ClientConfig = Readonly<z.infer<typeof clientSchema>>;

const name = z.string().regex(/^[A-Za-z0-9][\w.-]{0,63}$/, 'expected up to 64 letters, digits and . _ -');

const accountSchema = strict({
  id: name,
  provider: z.string(),
  url: z.string().optional(),
  credentials: z.record(z.string(), z.string()),
  options: z.record(z.string(), z.unknown()).optional(),
  timeZone: z.string().refine(isTimeZone, 'expected an IANA time zone such as Europe/Berlin').optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'expected three letters such as EUR')
    .optional(),
  limits: z.record(z.string(), strict({ calls: z.int().min(1), perMs: z.int().min(1) })).optional(),
});

const clientSchema = strict({
  name,
  sha256: z
    .string()
    .regex(/^[0-9a-fA-F]{64}$/, 'expected the SHA-256 of the client’s key, as 64 hexadecimal digits')
    .transform((digits) => digits.toLowerCase()),
  accounts: z.array(z.string()).min(1),
  rights: z.enum(['read', 'read write']),
});

const fileSchema = strict({
  accounts: z.array(accountSchema).default([]),
  clients: z.array(clientSchema).default([]),
});

const nothing: ConfigFile = { accounts: [], clients: [] };

export function readConfigFile(
  path: string,
  readFile: (path: string) => string,
  reader: EnvironmentReader,
  report: Report,
): ConfigFile {
  let text: string;
  try {
    text = readFile(path);
  } catch (error) {
    report('TRACKGRAPH_CONFIG', `expected a file that can be read; ${path}: ${readErrorCode(error)}`);
    return nothing;
  }
  const document = parseDocument(text, { prettyErrors: true });
  for (const { code, linePos } of document.errors) {
    // The parser's own words quote the file, and with it perhaps a secret.
    report(`${path}, line ${linePos?.[0].line ?? '?'}`, `expected YAML or JSON (${code})`);
  }
  if (document.errors.length > 0) return nothing;
  return checkFile(document, path, reader, report);
}

function checkFile(
  document: ReturnType<typeof parseDocument>,
  path: string,
  reader: EnvironmentReader,
  report: Report,
): ConfigFile {
  let content: unknown;
  try {
    content = fillIn(document.toJS({ maxAliasCount: 100 }) ?? {}, [], reader, report);
  } catch {
    report(path, 'expected a plain tree of settings');
    return nothing;
  }
  const checked = fileSchema.safeParse(content);
  if (checked.success) return checked.data;
  for (const issue of checked.error.issues) report(formatPath(issue.path) || path, describeIssue(issue));
  return nothing;
}

/** Puts the environment's values in the place of `${NAME}` in every text; a value is not read again for more of them. */
function fillIn(value: unknown, path: readonly PropertyKey[], reader: EnvironmentReader, report: Report): unknown {
  if (path.length > 20) throw new Error('Nested too deeply.');
  if (Array.isArray(value)) return value.map((item, index) => fillIn(item, [...path, index], reader, report));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, fillIn(item, [...path, key], reader, report)]),
    );
  }
  if (typeof value !== 'string') return value;
  return value.replace(/\$\{(\w+)\}/g, (whole, variable: string) => {
    const found = reader.text(variable);
    if (found === undefined)
      report(formatPath(path), `expected the environment variable ${variable}, which is not set`);
    return found ?? whole;
  });
}

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}

function readErrorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'cannot be read';
}
