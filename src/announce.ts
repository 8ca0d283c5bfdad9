/** What the commands print on standard output, for people. */
import type { AccountConfig } from './config';

export interface Started {
  readonly version: string;
  /** `http://127.0.0.1:4000` */
  readonly url: string;
  readonly accounts: readonly AccountConfig[];
  readonly isSandbox: boolean;
  readonly graphiql: boolean;
  readonly ms: number;
}

const firstQuery = '{ datapoints(first: 3) { nodes { name provider metrics { clicks views } } } }';

export function describeGateway({ version, url, accounts, isSandbox, graphiql, ms }: Started): string {
  const rows = accounts.map(({ id, provider, url: upstream }) => [provider, id, new URL(upstream).host]);
  const body = JSON.stringify({ query: firstQuery });
  return [
    `Trackgraph ${version}, ready after ${Math.round(ms)} ms`,
    '',
    isSandbox ? 'Connected to its own sandbox (invented data, no account needed):' : 'Connected:',
    ...alignRows(rows).map((row) => `  ${row}`),
    '',
    ...(graphiql ? [`GraphiQL  ${url}/`] : []),
    `GraphQL   ${url}/graphql`,
    '',
    'Try:',
    `  curl -s ${url}/graphql -H 'content-type: application/json' -d '${body}'`,
    '',
  ].join('\n');
}

export interface SandboxPart {
  readonly name: string;
  readonly url: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** `export` lines and nothing but comments around them, so that the whole can be pasted or sourced. */
export function describeSandbox(parts: readonly SandboxPart[], withControl: boolean): string {
  return [
    '# The sandbox runs until Ctrl-C. Point a gateway at it:',
    ...parts.flatMap(({ name, environment }) => [
      '',
      `# ${name}`,
      ...Object.entries(environment).map(([variable, value]) => `export ${variable}='${value}'`),
    ]),
    ...(withControl
      ? [
          '',
          '# What tests use:',
          ...parts.flatMap(({ url }) =>
            controlRoutes.map(([method, route]) => `#   ${method} ${url}/_sandbox/${route}`),
          ),
        ]
      : []),
    '',
  ].join('\n');
}

/** Method and path below `/_sandbox/`. */
const controlRoutes = [
  ['GET', 'log'],
  ['POST', 'faults'],
  ['POST', 'tokens/expire'],
  ['POST', 'reset'],
] as const;

function alignRows(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
