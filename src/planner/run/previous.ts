/** What the rows of a report did in as many days before the days asked. */
import type { Figures } from '../../model/entity';
import type { Dimension, FiguresQuestion } from '../../model/question';
import type { DayRange } from '../../model/range';
import { addDays, countDays, toDayRange, toPreviousRange } from '../../model/range';
import type { Connection, FigureRow } from '../../providers/provider';
import { cutToStep } from './figures';
import type { ReadAccount } from './report';

type AccountQuestion = Omit<FiguresQuestion, 'ids'>;

export type FindPrevious = (row: FigureRow) => Figures | null;

/** One more question for each range that parts of the account have: they may lie in several time zones. */
export async function readPrevious(
  connection: Connection,
  question: AccountQuestion,
  rows: readonly FigureRow[],
  read: ReadAccount,
): Promise<FindPrevious> {
  const wholes = findWholes(question, rows);
  const ranges = new Map([...wholes.values()].map((range) => [toName(range), range]));
  const answers = new Map(
    await Promise.all(
      [...ranges].map(async ([name, range]) => {
        const asked = { ...question, range: { between: toPreviousRange(range) } };
        return [name, (await read(connection, asked)).rows] as const;
      }),
    ),
  );
  return (row) => {
    const whole = wholes.get(toPart(row)) as DayRange;
    const keys = JSON.stringify(toPreviousKeys(question.dimensions, row.keys, countDays(whole)));
    const match = answers
      .get(toName(whole))
      ?.find((candidate) => toPart(candidate) === toPart(row) && JSON.stringify(candidate.keys) === keys);
    return match ? cutToStep(question.dimensions, match).figures : null;
  };
}

/** Without rows nobody knows the time zones of their days: that of the account stands for them. */
export async function countPrevious(
  connection: Connection,
  question: AccountQuestion,
  now: number,
  read: ReadAccount,
): Promise<void> {
  const range = toPreviousRange(toDayRange(question.range, connection.account.timeZone, now));
  await read(connection, { ...question, range: { between: range } }).catch(() => undefined);
}

/** The days that each part was asked for; a row alone may tell of one of its days only. */
function findWholes({ range }: AccountQuestion, rows: readonly FigureRow[]): ReadonlyMap<string, DayRange> {
  const wholes = new Map<string, DayRange>();
  for (const row of rows) {
    const own = 'between' in range ? range.between : row.figures.range;
    const known = wholes.get(toPart(row)) ?? own;
    wholes.set(toPart(row), {
      from: own.from < known.from ? own.from : known.from,
      to: own.to > known.to ? own.to : known.to,
    });
  }
  return wholes;
}

/** A day or week is compared with the one as many days before as the range is long; other keys with themselves. */
function toPreviousKeys(
  dimensions: readonly Dimension[],
  keys: readonly (string | null)[],
  days: number,
): readonly (string | null)[] {
  return keys.map((key, index) => {
    const isShifted = dimensions[index] === 'DAY' || (dimensions[index] === 'WEEK' && days % 7 === 0);
    return isShifted && key ? addDays(key, -days) : key;
  });
}

function toPart({ scope }: FigureRow): string {
  return scope?.upstreamId ?? '';
}

function toName({ from, to }: DayRange): string {
  return `${from}..${to}`;
}
