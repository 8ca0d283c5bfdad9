/** One account at one provider, from the environment or from the file of settings. */
import type { z } from 'zod';
import type { EnvironmentReader, Report } from './environment';
import type { FileAccount } from './file';
import { describeIssue, formatPath } from './issue';
import { readBaseUrl } from './url';

/** What a provider says of its settings. */
export interface ProviderDeclaration {
  readonly id: string;
  readonly settings: {
    readonly urlVariable: string;
    readonly defaultUrl: string;
    readonly pathPrefix: string;
    /** Credential name → environment variable. */
    readonly credentials: Readonly<Record<string, string>>;
    readonly options: z.ZodType<object>;
    /** Option name → environment variable. */
    readonly optionVariables?: Readonly<Record<string, string>>;
  };
}

export interface AccountConfig {
  readonly id: string;
  readonly provider: string;
  readonly url: string;
  readonly credentials: Readonly<Record<string, string>>;
  readonly options: object;
  readonly timeZone: string;
  readonly currency: string | null;
  readonly limits: Readonly<Record<string, { readonly calls: number; readonly perMs: number }>>;
}

/** Undefined: none of the provider's variables is set, or what is set cannot be used and was reported. */
export function readEnvironmentAccount(
  declaration: ProviderDeclaration,
  reader: EnvironmentReader,
  report: Report,
): AccountConfig | undefined {
  const { id, settings } = declaration;
  const { urlVariable, optionVariables = {} } = settings;
  const url = reader.text(urlVariable);
  const credentials = readVariables(settings.credentials, reader);
  const options = readVariables(optionVariables, reader);
  const isAnySet = url !== undefined || Object.keys({ ...credentials, ...options }).length > 0;
  if (!isAnySet) return undefined;

  for (const [name, variable] of Object.entries(settings.credentials)) {
    if (!(name in credentials))
      report(variable, `is missing; ${id} has other variables set and needs all of its credentials`);
  }
  return completeAccount(
    {
      id: id.toLowerCase(),
      credentials,
      options: convertOptions(options, settings.options),
      ...(url !== undefined && { url }),
    },
    declaration,
    {
      url: urlVariable,
      credential: (name) => settings.credentials[name] ?? name,
      option: ([name = '', ...rest]) =>
        formatPath([optionVariables[String(name)] ?? `${id} option ${String(name)}`, ...rest]),
    },
    report,
  );
}

export function readFileAccount(
  account: FileAccount,
  place: string,
  declarations: readonly ProviderDeclaration[],
  report: Report,
): AccountConfig | undefined {
  const declaration = declarations.find(({ id }) => id === account.provider.toUpperCase());
  if (declaration === undefined) {
    report(`${place}.provider`, `expected one of ${declarations.map(({ id }) => id.toLowerCase()).join(', ')}`);
    return undefined;
  }
  const names = Object.keys(declaration.settings.credentials);
  for (const name of names) {
    if (!(name in account.credentials)) report(`${place}.credentials.${name}`, 'expected a text, which is missing');
  }
  for (const name of Object.keys(account.credentials)) {
    if (!names.includes(name)) report(`${place}.credentials`, `expected only ${names.join(', ')}; not ${name}`);
  }
  return completeAccount(
    account,
    declaration,
    {
      url: `${place}.url`,
      credential: (name) => `${place}.credentials.${name}`,
      option: (path) => formatPath([`${place}.options`, ...path]),
    },
    report,
  );
}

/** Where a mistake is reported. */
interface Places {
  readonly url: string;
  readonly credential: (name: string) => string;
  readonly option: (path: readonly PropertyKey[]) => string;
}

type GivenAccount = Omit<FileAccount, 'provider'>;

function completeAccount(
  account: GivenAccount,
  { id: provider, settings }: ProviderDeclaration,
  places: Places,
  report: Report,
): AccountConfig | undefined {
  for (const [name, secret] of Object.entries(account.credentials)) {
    if (!/^[^\p{Cc}]+$/u.test(secret)) report(places.credential(name), 'expected a text without line breaks');
  }
  const base = readBaseUrl(account.url ?? settings.defaultUrl, settings.pathPrefix);
  if ('expected' in base) report(places.url, `expected ${base.expected}`);
  const options = settings.options.safeParse(account.options ?? {});
  for (const issue of options.error?.issues ?? []) {
    report(places.option(issue.path), describeIssue(issue, settings.options));
  }
  if ('expected' in base || !options.success) return undefined;
  return {
    id: account.id,
    provider,
    url: base.url,
    credentials: account.credentials,
    options: options.data,
    timeZone: account.timeZone ?? 'UTC',
    currency: account.currency ?? null,
    limits: account.limits ?? {},
  };
}

function readVariables(variables: Readonly<Record<string, string>>, reader: EnvironmentReader): Record<string, string> {
  const read = Object.entries(variables).map(([name, variable]) => [name, reader.text(variable)] as const);
  return Object.fromEntries(read.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** Variables are texts: where the options want a list, a number or a yes or no, it is read out of the text. */
function convertOptions(texts: Readonly<Record<string, string>>, schema: z.ZodType<object>): Record<string, unknown> {
  const wanted = new Map(
    (schema.safeParse(texts).error?.issues ?? [])
      .filter((issue) => issue.code === 'invalid_type' && issue.path.length === 1)
      .map((issue) => [issue.path[0], issue.code === 'invalid_type' ? issue.expected : '']),
  );
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, convertText(text, wanted.get(name))]));
}

function convertText(text: string, wanted: string | undefined): unknown {
  if (wanted === 'array')
    return text
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  if (wanted === 'number' && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (wanted === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}
