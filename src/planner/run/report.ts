/** Asks every account for its part of a report, all at once; failures stand beside the parts that answered. */
import type { Problem } from '../../model/entity';
import type { Dimension, FiguresQuestion } from '../../model/question';
import type { Connection, FigureRow, FiguresAnswer } from '../../providers/provider';
import type { AnsweredRow } from '../merge';
import { isNotAsked } from '../kept';
import { createUnsupported, toProblem } from '../problem';
import { cutToStep } from './figures';
import { countPrevious, readPrevious } from './previous';

export interface ReportAnswer {
  readonly rows: readonly AnsweredRow[];
  readonly problems: readonly Problem[];
}

/** Asks one account, together with whatever else is asked of it at this moment. */
export type ReadAccount = (connection: Connection, question: Omit<FiguresQuestion, 'ids'>) => Promise<FiguresAnswer>;

/** Dimensions that we know ourselves and never ask a provider for. */
const ownDimensions: readonly Dimension[] = ['PROVIDER', 'ACCOUNT'];

export async function runReport(
  connections: readonly Connection[],
  question: Omit<FiguresQuestion, 'ids'>,
  isCompared: boolean,
  read: ReadAccount,
  now: number,
): Promise<ReportAnswer> {
  const filters = question.filters.filter((filter) => !ownDimensions.includes(filter.dimension));
  const asked = connections.filter((connection) => isKept(connection, question.filters));
  const answers = await Promise.all(
    asked.map((connection) =>
      askConnection(connection, { ...question, filters }, isCompared, read, now).catch(toFailedAnswer),
    ),
  );
  return { rows: answers.flatMap((answer) => answer.rows), problems: answers.flatMap((answer) => answer.problems) };
}

function toOwnKeys({ provider, account }: Connection): { readonly PROVIDER: string; readonly ACCOUNT: string } {
  return { PROVIDER: provider, ACCOUNT: account.id };
}

/** Whether the filters of what we know ourselves leave the account in. */
function isKept(connection: Connection, filters: FiguresQuestion['filters']): boolean {
  const own: Readonly<Partial<Record<Dimension, string>>> = toOwnKeys(connection);
  return filters.every(({ dimension, anyOf }) => !(dimension in own) || anyOf.includes(own[dimension] ?? null));
}

async function askConnection(
  connection: Connection,
  question: Omit<FiguresQuestion, 'ids'>,
  isCompared: boolean,
  read: ReadAccount,
  now: number,
): Promise<ReportAnswer> {
  const asked = question.dimensions.filter((dimension) => !ownDimensions.includes(dimension));
  const own = toOwnKeys(connection);
  const upstream = { ...question, dimensions: asked };
  const answer = await read(connection, upstream).catch(async (failure: unknown) => {
    if (isCompared && isNotAsked(failure)) await countPrevious(connection, upstream, now, read);
    throw failure;
  });
  const findPrevious = isCompared ? await readPrevious(connection, upstream, answer.rows, read) : () => null;
  const rows = answer.rows.map((row) => ({
    provider: connection.provider,
    account: connection.account.id,
    row: { ...cutToStep(asked, row), ...spreadKeys(question.dimensions, asked, own, row) },
    previous: findPrevious(row),
  }));
  const cut = answer.truncated ? [toProblem(createUnsupported(connection, answer.truncated))] : [];
  return { rows, problems: cut };
}

function toFailedAnswer(failure: unknown): ReportAnswer {
  return { rows: [], problems: [toProblem(failure)] };
}

/** Puts the keys that we know ourselves between those that the provider gave. */
function spreadKeys(
  all: readonly Dimension[],
  asked: readonly Dimension[],
  own: { readonly PROVIDER: string; readonly ACCOUNT: string },
  row: FigureRow,
): { keys: readonly (string | null)[]; labels: readonly (string | null)[] } {
  const pick = (values: readonly (string | null)[] | undefined, known: boolean) =>
    all.map((dimension) => {
      if (dimension === 'PROVIDER' || dimension === 'ACCOUNT') return known ? own[dimension] : null;
      return values?.[asked.indexOf(dimension)] ?? null;
    });
  return { keys: pick(row.keys, true), labels: pick(row.labels, false) };
}
