/** `trackgraph explain`: has the running gateway plan a question, and prints the plan. Nothing is sent to any provider. */
import type { OperationPlan } from '../planner/explain';
import { describePlan } from './describe-plan';

export interface ExplainOptions {
  /** JSON, or `@` and the name of a file of it. */
  readonly variables?: string | undefined;
  readonly operation?: string | undefined;
  /** `http://127.0.0.1:4000`, with or without `/graphql`. */
  readonly url: string;
  /** The plan as JSON instead of a tree. */
  readonly json?: boolean | undefined;
}

export interface Terminal {
  /** `-` is standard input. */
  readonly read: (file: string) => Promise<string>;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** 1: something is wrong with the question, 2: there is no gateway that could tell. */
export type ExplainExitCode = 0 | 1 | 2;

/** Guarantees: all that is wrong is told on the terminal; starts no gateway. */
export async function explain(
  file: string,
  { variables, operation, url, json }: ExplainOptions,
  terminal: Terminal,
): Promise<ExplainExitCode> {
  const address = toAddress(url);
  if (address === undefined) {
    terminal.complain(`--url: expected an address like http://127.0.0.1:4000, not ${url}\n`);
    return 1;
  }
  let body: string;
  try {
    const query = await readInput(file, terminal);
    const values = variables === undefined ? undefined : await readVariables(variables, terminal);
    body = JSON.stringify({ query, variables: values, operationName: operation });
  } catch (failure) {
    terminal.complain(`${toMessage(failure)}\n`);
    return 1;
  }

  const reply = await ask(address, body).catch(toMessage);
  if (typeof reply === 'string') {
    terminal.complain(
      `No gateway answers at ${address} (${reply}).\nStart one with \`npm start\`, or name another with --url.\n`,
    );
    return 2;
  }
  const { plan, errors } = reply;
  if (plan === undefined && (errors.length === 0 || reply.status >= 500 || !errors.every(isOfQuestion))) {
    const told = errors.map(({ message }) => ` ${message}`).join('');
    terminal.complain(`What answers at ${address} does not explain questions (status ${reply.status}).${told}\n`);
    return 2;
  }
  for (const error of errors) terminal.complain(`${describeError(file, error)}\n`);
  // A question that is wrong throughout has an empty plan, which would read as a cheap one.
  if (plan && (errors.length === 0 || plan.accounts.length > 0)) {
    terminal.print(json ? `${JSON.stringify(plan, null, 2)}\n` : describePlan(plan));
  }
  return errors.length > 0 ? 1 : 0;
}

function toAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const address = new URL(url);
  if (!/^https?:$/.test(address.protocol)) return undefined;
  if (address.pathname === '/') address.pathname = '/graphql';
  return address.href;
}

async function readInput(file: string, { read }: Terminal): Promise<string> {
  return read(file).catch((failure: unknown) => {
    throw new Error(`${file} cannot be read: ${toMessage(failure)}`);
  });
}

async function readVariables(given: string, terminal: Terminal): Promise<object> {
  const text = given.startsWith('@') ? await readInput(given.slice(1), terminal) : given;
  let values: unknown;
  try {
    values = JSON.parse(text);
  } catch (failure) {
    throw new Error(`--variables: expected JSON: ${toMessage(failure)}`);
  }
  if (!isObject(values)) throw new Error('--variables: expected an object of the variables by name');
  return values;
}

interface Reply {
  readonly status: number;
  readonly plan: OperationPlan | undefined;
  readonly errors: readonly ReplyError[];
}

interface ReplyError {
  readonly message: string;
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

/** A plan needs no provider, so a gateway that takes longer is not there. */
const patienceMs = 30_000;

/** Rejects when nobody answers; what is not an answer of GraphQL has neither plan nor errors. */
async function ask(address: string, body: string): Promise<Reply> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', 'trackgraph-upstream': 'explain' },
    body,
    signal: AbortSignal.timeout(patienceMs),
  });
  const answer: unknown = await response.json().catch(() => undefined);
  const { errors, extensions } = isObject(answer) ? answer : {};
  const upstream = isObject(extensions) && isObject(extensions.upstream) ? extensions.upstream : {};
  return {
    status: response.status,
    plan: isPlan(upstream.plan) ? upstream.plan : undefined,
    errors: Array.isArray(errors) ? errors.filter(isReplyError) : [],
  };
}

function isPlan(value: unknown): value is OperationPlan {
  return isObject(value) && [value.calls, value.accounts, value.advice].every(Array.isArray);
}

function isReplyError(value: unknown): value is ReplyError {
  return isObject(value) && typeof value.message === 'string';
}

function isOfQuestion({ extensions }: ReplyError): boolean {
  return extensions?.code === 'BAD_USER_INPUT';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `question.graphql:3:5: …`, as editors find it. */
function describeError(file: string, { message, locations, path }: ReplyError): string {
  const [place] = locations ?? [];
  const name = file === '-' ? 'standard input' : file;
  const at = place ? `:${place.line}:${place.column}` : '';
  return `${name}${at}: ${message}${path ? ` (at ${path.join('.')})` : ''}`;
}

/** Of `fetch`, whose own message says no more than that it failed, the cause. */
function toMessage(failure: unknown): string {
  if (!isObject(failure)) return String(failure);
  const { message, cause } = failure;
  return isObject(cause) ? String(cause.message || cause.code) : String(message);
}
