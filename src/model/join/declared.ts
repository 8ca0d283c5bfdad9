/** How the things of one provider are known at others: what providers declare, so that nobody else needs to name them. */
import type { Dimension } from '../question';
import type { UtmParameter } from '../landing';
import type { JudgedBy } from './found';

/** All by GraphQL types and the fields of their rows. Each part is optional. */
export interface Joins {
  /** What leads people to pages. */
  readonly destinations?: readonly DestinationJoin[];
  /** Pages, and the websites that they are of. */
  readonly pages?: PageJoin;
  /** What may be judged at other providers. */
  readonly judged?: readonly JudgedJoin[];
  /** Accounts of it have figures of what was rejected, by these dimensions. */
  readonly judges?: { readonly by: readonly Dimension[] };
  readonly goals?: GoalJoin;
}

export interface DestinationJoin {
  readonly type: string;
  /** Of an address; or, with `isThrough`, of other things whose destinations are its own. */
  readonly field: string;
  readonly isThrough?: boolean;
}

export interface PageJoin {
  readonly type: string;
  readonly path: string;
  /** Field of the website, which lists of pages and goals can be narrowed to. */
  readonly website: string;
  readonly websiteType: string;
  readonly hostname: string;
  /** What figures are narrowed by to visitors who arrived with a campaign parameter. */
  readonly utm: Readonly<Record<UtmParameter, Dimension>>;
  /** Whether they can be narrowed to this very value. */
  readonly canNarrow: (value: string) => boolean;
  readonly goalType?: string;
}

export interface JudgedJoin {
  readonly type: string;
  /** Ways to know its rows, the surest first. */
  readonly keys: readonly JudgedKey[];
}

export interface JudgedKey {
  /** The dimension of the judge's that holds the value of `field`. */
  readonly by: Dimension;
  readonly field: string;
  readonly matchedBy: JudgedBy;
}

/** Goals of `PAGE`s are reached by opening one; those of `CODE` are counted by code on a page that their texts may tell. */
export type GoalJoin =
  | { readonly of: 'CODE'; readonly type: string; readonly name: string; readonly text: string }
  | {
      readonly of: 'PAGE';
      readonly type: string;
      readonly name: string;
      readonly pattern: string;
      readonly website: string;
      readonly hostname: string;
    };

/** Field that joins → fields of its own row that it goes by. */
export function listJoinFields(all: readonly Joins[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    all.flatMap(({ destinations = [], judged = [], goals }) => [
      ...destinations.map(({ type, field }) => [`${type}.landingPage`, [field]] as const),
      ...judged.map(({ type, keys }) => [`${type}.fraud`, keys.map(({ field }) => field)] as const),
      ...(goals ? [[`${goals.type}.counterpart`, listGoalFields(goals)] as const] : []),
    ]),
  );
}

export function listGoalFields(join: GoalJoin): readonly string[] {
  return join.of === 'CODE' ? [join.name, join.text] : [join.name, join.pattern, join.website];
}
