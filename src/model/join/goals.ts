/** Whether two goals stand for the same deed: by the addresses in the text of the one, or by their names. */
import { matchHost, readDestination } from '../landing';
import { matchPathPattern } from './path-pattern';

/** A goal that code on a page counts: all that tells the page is what its owner wrote. */
export interface CodeGoal {
  readonly name: string | null;
  readonly text: string | null;
}

/** A goal that is reached by opening a page. */
export interface PageGoal {
  readonly name: string | null;
  /** `*` stands for one segment, `**` for anything; null: it counts no pages. */
  readonly pattern: string | null;
  readonly hostname: string | null;
}

/** How sure it is that goals are the same, by what tells it. */
export const goalConfidences = { GOAL_URL: 0.95, GOAL_PATH: 0.85, GOAL_NAME: 0.6 } as const;

export type GoalMatchedBy = keyof typeof goalConfidences;

export interface GoalMatch<G> {
  readonly goal: G;
  /** Match as well as `goal`, in the order given. */
  readonly ties: readonly G[];
  readonly matchedBy: GoalMatchedBy;
  /** Shared among those that tie. */
  readonly confidence: number;
}

/** Of several that match by their pages, those of the same name go before the others. Null: none matches. */
export function findGoal<G extends PageGoal>(code: CodeGoal, goals: readonly G[]): GoalMatch<G> | null {
  const places = readPlaces(code.text ?? '');
  const matches = goals.flatMap((goal) => {
    const matchedBy = matchGoal(code, places, goal);
    return matchedBy ? [{ goal, matchedBy, isNamed: isSameName(code, goal) }] : [];
  });
  const surest = Math.max(...matches.map(({ matchedBy }) => goalConfidences[matchedBy]));
  const best = matches.filter(({ matchedBy }) => goalConfidences[matchedBy] === surest);
  const named = best.filter(({ isNamed }) => isNamed);
  const [first, ...others] = named.length > 0 ? named : best;
  if (!first) return null;
  return {
    goal: first.goal,
    ties: others.map(({ goal }) => goal),
    matchedBy: first.matchedBy,
    confidence: Number((surest / (others.length + 1)).toFixed(4)),
  };
}

interface Place {
  /** Null: the text tells a path alone. */
  readonly url: string | null;
  readonly path: string;
}

function matchGoal(code: CodeGoal, places: readonly Place[], goal: PageGoal): GoalMatchedBy | null {
  const reached = places.filter(({ path }) => goal.pattern !== null && isReached(goal.pattern, path));
  if (reached.some(({ url }) => url !== null && isOnSite(url, goal.hostname))) return 'GOAL_URL';
  if (reached.some(({ url }) => url === null)) return 'GOAL_PATH';
  return isSameName(code, goal) ? 'GOAL_NAME' : null;
}

/** A pattern in the text must be the goal's own. */
function isReached(pattern: string, path: string): boolean {
  return pattern === path || (!path.includes('*') && matchPathPattern(pattern, path));
}

function isOnSite(url: string, hostname: string | null): boolean {
  const destination = readDestination(url);
  return destination !== null && hostname !== null && matchHost(destination, hostname) !== null;
}

function isSameName({ name }: CodeGoal, goal: PageGoal): boolean {
  return name !== null && goal.name !== null && toWords(name) === toWords(goal.name);
}

function toWords(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

const longestText = 2000;

function readPlaces(text: string): readonly Place[] {
  const words = text.slice(0, longestText).split(/[\s"'<>()]+/);
  return words.flatMap((word): readonly Place[] => {
    const plain = word.replace(/[.,;:!]+$/, '');
    const [, path] = /^https?:\/\/[^/?#]+([^?#]*)/i.exec(plain) ?? [];
    if (path !== undefined) return [{ url: plain, path: path || '/' }];
    return /^\/(?!\/)/.test(plain) ? [{ url: null, path: plain.replace(/[?#].*$/, '') }] : [];
  });
}
