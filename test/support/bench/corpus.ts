/** The operations of `bench/operations`, each with its variables: some are only known once something was asked. */
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import type { Asked } from '../gateway';
import type { Laboratory, Measured, Question, Transform } from './laboratory';

export interface Operation {
  readonly name: string;
  /** The first line of its file. */
  readonly asker: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** In place of a value: what lies at `at` in the answer to `ask`; `*` in it gathers from every item of a list. */
interface Sought {
  readonly ask: string;
  readonly at: string;
}

const directory = new URL('../../../bench/operations/', import.meta.url);

export async function readCorpus(from: URL = directory): Promise<readonly Operation[]> {
  const names = (await readdir(from)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const query = await readFile(new URL(name, from), 'utf8');
      const variables = new URL(name.replace(/\.graphql$/, '.variables.json'), from);
      return {
        name: name.replace(/\.graphql$/, ''),
        asker: query.split('\n')[0]!.replace(/^#\s*/, ''),
        query,
        variables: existsSync(variables)
          ? (JSON.parse(await readFile(variables, 'utf8')) as Operation['variables'])
          : {},
      };
    }),
  );
}

export interface Weighed {
  readonly question: Question;
  /** Calls when nothing was known of the accounts, not even which undocumented flags they understand. */
  readonly first: number;
  /** With no answer at hand, by a gateway that has met the accounts before. */
  readonly planned: Measured;
}

export async function weigh(laboratory: Laboratory, operation: Operation): Promise<Weighed> {
  laboratory.cool();
  const question = await prepare(laboratory, operation);
  laboratory.cool();
  const { total: first } = await laboratory.measure(question);
  for (const query of acquaintance) await laboratory.ask({ query });
  laboratory.forget();
  return { question, first, planned: await laboratory.measure(question) };
}

/** The same without answers at hand, of what `transform` leaves of the endpoints; a page further down is walked to by the same way. */
export async function measureAgain(
  laboratory: Laboratory,
  { variables, query }: Operation,
  { question }: Pick<Weighed, 'question'>,
  transform: Transform,
): Promise<Measured> {
  laboratory.offer(transform);
  laboratory.forget();
  const { after } = variables;
  if (after === undefined) return laboratory.measure(question);
  const walked = await prepare(laboratory, { query, variables: { after } });
  laboratory.forget();
  return laboratory.measure({ query, variables: { ...question.variables, ...walked.variables } });
}

/** Whoever has asked this knows how long the lists are and which of them carry whole things. */
const acquaintance = [
  '{ datapoints(first: 100, filter: { types: [TRACKING_LINK] }) { nodes { ... on TrackingLink { destinationUrl } } } }',
  '{ datapoints(first: 100, filter: { types: [TRACKING_PIXEL] }) { nodes { ... on TrackingPixel { parameterNote } } } }',
  '{ groups(first: 100) { nodes { ... on LinkGroup { notes } } } goals(first: 100) { nodes { ... on Conversion { code } } } }',
];

async function prepare(
  { ask }: Pick<Laboratory, 'ask'>,
  { query, variables }: Pick<Operation, 'query' | 'variables'>,
): Promise<Question> {
  const found: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(variables)) {
    found[name] = isSought(value) ? pick((await ask({ query: value.ask })).data, value.at.split('.')) : value;
  }
  return { query, variables: found };
}

/** What has to be equal in answers by different ways: neither when and where it was read, nor in which words its gaps are told. */
export function toComparable({ data, errors = [] }: Asked): string {
  const plain = JSON.stringify(data, (key, value: unknown) => (incidental.has(key) ? undefined : value));
  const failed = errors.map(({ path = [], extensions }) => `${path.join('.')} ${String(extensions.code)}`).sort();
  return [plain, ...failed].join('\n');
}

const incidental = new Set(['asOf', 'isStale', 'sources', 'gaps', 'cursor', 'startCursor', 'endCursor']);

function isSought(value: unknown): value is Sought {
  return typeof value === 'object' && value !== null && 'ask' in value && 'at' in value;
}

function pick(value: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (key === '*') return (value as readonly unknown[]).map((item) => pick(item, rest));
  return pick((value as Readonly<Record<string, unknown>> | null)?.[key], rest);
}
