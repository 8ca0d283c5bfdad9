/** Goals of different providers that stand for the same deed: all goals of a moment against all goals of the other side. */
import DataLoader from 'dataloader';
import type { Entity, Problem } from '../../model/entity';
import { groupBy } from '../../model/group-by';
import type { CodeGoal, Counterpart, GoalJoin, GoalMatchedBy, PageGoal } from '../../model/join';
import { findGoal, listGoalFields } from '../../model/join';
import type { RangeQuestion } from '../../model/range';
import { toRangeKey } from '../../model/range';
import type { JoinTools, WholeList } from './tools';
import { mergeProblems, readField, readWhole, toError, toThingKey } from './tools';

export interface GoalKey {
  readonly goal: Entity;
  readonly range: RangeQuestion;
  /** Path of the field that wants it. */
  readonly field: string;
}

export type CounterpartLoader = DataLoader<GoalKey, Counterpart, string>;

/** Rejects where the goal's own texts cannot be read; the failure of the other side is told in `problems`. */
export function createCounterpartLoader(tools: JoinTools): CounterpartLoader {
  return new DataLoader<GoalKey, Counterpart, string>(
    async (keys) => {
      const bySide = groupBy(keys, ({ goal, range }) => `${findSide(tools, goal)?.of ?? ''} ${toRangeKey(range)}`);
      const answers = await Promise.all([...bySide.values()].map((own) => readSide(tools, own)));
      const all = new Map(answers.flat());
      return keys.map((key) => all.get(key)!);
    },
    { cacheKeyFn: ({ goal, range }) => `${toThingKey(goal)} ${toRangeKey(range)}` },
  );
}

type Answer = readonly [GoalKey, Counterpart | Error];

async function readSide(tools: JoinTools, keys: readonly GoalKey[]): Promise<readonly Answer[]> {
  const [{ goal, range, field }] = keys as [GoalKey];
  const isCode = findSide(tools, goal)?.of === 'CODE';
  const [pages, codes] = await Promise.all([
    listGoals(tools, 'PAGE', range, field),
    isCode ? null : listGoals(tools, 'CODE', range, field),
  ]);
  const goals = pages.rows.map((row) => toPageGoal(tools, row));
  const sources = codes?.rows ?? keys.map((key) => key.goal);
  const matched = new Map(
    await Promise.all(
      sources.map(async (row) => [row, await matchCode(tools, row, goals, field).catch(toError)] as const),
    ),
  );
  const terms = {
    problems: mergeProblems([...pages.problems, ...(codes?.problems ?? [])]),
    isAsked: pages.isAsked && codes?.isAsked !== false,
  };
  return keys.map((key): Answer => {
    const own = codes ? turnRound(key.goal, matched) : (matched.get(key.goal) ?? null);
    return [key, own instanceof Error ? own : toCounterpart(own, terms)];
  });
}

interface Match {
  readonly goal: Entity;
  readonly ties: readonly Entity[];
  readonly matchedBy: GoalMatchedBy;
  readonly confidence: number;
}

async function matchCode(
  tools: JoinTools,
  row: Entity,
  goals: readonly JoinedGoal[],
  field: string,
): Promise<Match | null> {
  const match = findGoal(await readCodeGoal(tools, row, field), goals);
  return match && { ...match, goal: match.goal.row, ties: match.ties.map((tie) => tie.row) };
}

/** Of the goals whose match is this one, the surest. */
function turnRound(page: Entity, matched: ReadonlyMap<Entity, Match | Error | null>): Match | null {
  const own = toThingKey(page);
  const leading = [...matched].flatMap(([row, match]) => {
    if (match === null || match instanceof Error) return [];
    return [match.goal, ...match.ties].some((one) => toThingKey(one) === own) ? [{ ...match, goal: row }] : [];
  });
  const surest = Math.max(...leading.map(({ confidence }) => confidence));
  const [first, ...others] = leading.filter(({ confidence }) => confidence === surest);
  if (!first) return null;
  return {
    ...first,
    ties: others.map(({ goal }) => goal),
    confidence: Number((surest / (others.length + 1)).toFixed(4)),
  };
}

function toCounterpart(
  match: Match | null,
  { problems, isAsked }: { readonly problems: readonly Problem[]; readonly isAsked: boolean },
): Counterpart {
  if (match) {
    const { goal, ties, matchedBy, confidence } = match;
    return { goal, matchedBy, confidence, alternatives: ties.slice(0, mostAlternatives), reason: null, problems };
  }
  const reason = !isAsked ? 'NO_ACCOUNT' : problems.length > 0 ? 'NO_ANSWER' : 'NO_GOAL';
  return { goal: null, matchedBy: null, confidence: null, alternatives: [], reason, problems };
}

type Side = GoalJoin['of'];

async function listGoals(
  tools: JoinTools,
  side: Side,
  range: RangeQuestion,
  field: string,
): Promise<WholeList & { readonly isAsked: boolean }> {
  const own = tools.connections.flatMap((connection) => {
    const join = tools.findJoins(connection.provider).goals;
    return join?.of === side ? [{ connection, join }] : [];
  });
  const targets = own.map(({ connection, join }) => ({
    connection,
    filter: { types: [join.type], status: ['ACTIVE'] },
  }));
  const fields = Object.fromEntries(own.map(({ join }) => [join.type, listGoalFields(join)]));
  const list = await readWhole(tools, { noun: 'goal', targets, range, fields, field });
  return { ...list, isAsked: own.length > 0 };
}

interface JoinedGoal extends PageGoal {
  readonly row: Entity;
}

function toPageGoal(tools: JoinTools, row: Entity): JoinedGoal {
  const join = findSide(tools, row);
  if (join?.of !== 'PAGE') return { name: null, pattern: null, hostname: null, row };
  const website = row[join.website] as Entity | null | undefined;
  return {
    name: toText(row[join.name]),
    pattern: toText(row[join.pattern]),
    hostname: toText(website?.[join.hostname]),
    row,
  };
}

async function readCodeGoal(tools: JoinTools, row: Entity, field: string): Promise<CodeGoal> {
  const join = findSide(tools, row);
  if (join?.of !== 'CODE') return { name: null, text: null };
  const [name, text] = await Promise.all([
    readField(tools, row, join.name, field),
    readField(tools, row, join.text, field),
  ]);
  return { name: toText(name), text: toText(text) };
}

function findSide({ findJoins }: JoinTools, { provider, __typename }: Entity): GoalJoin | undefined {
  const join = findJoins(provider).goals;
  return join?.type === __typename ? join : undefined;
}

function toText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

const mostAlternatives = 20;
