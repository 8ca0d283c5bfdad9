/** Many things by id, where no call takes ids: one by one, or by the pages of the lists that hold them, whichever takes fewer calls. */
import { groupBy } from '../../../model/group-by';
import type { CallBounds } from '../../../model/question';
import type { Place } from './knowledge';

export interface Cover<T> {
  /** A page of all things in a state, or of those of one group. Null: the list cannot be had. */
  readonly readPage: (place: Place, offset: number) => Promise<CoverPage<T> | null>;
  readonly readOne: (id: string) => Promise<T | null>;
}

export interface CoverPage<T> {
  readonly found: ReadonlyMap<string, T>;
  /** Offset of the next page; null: this was the last. */
  readonly next: number | null;
  /** Pages behind this one; undefined: not told. */
  readonly pagesLeft: number | undefined;
}

export interface CoverTerms {
  /** False: only one by one. */
  readonly isPaged: boolean;
  /** False: groups have no lists of their own. */
  readonly isGrouped: boolean;
  /** Pages of the list of all things in a state; undefined: not known. */
  readonly readPages: (status: string) => number | undefined;
  readonly readPlace: (id: string) => Place;
}

/** Pages of an unknown number are taken for this many. */
const assumedPages = 3;

export function estimateCover(ids: readonly string[], terms: CoverTerms): CallBounds {
  const plans = planCover(ids, terms);
  const calls = plans.reduce((sum, plan) => sum + plan.calls, 0);
  return { min: Math.min(calls, plans.length), max: plans.every((plan) => plan.isKnown) ? calls : null };
}

/** Null: does not exist. What the lists lack is read one by one. */
export async function readCover<T>(
  ids: readonly string[],
  terms: CoverTerms,
  cover: Cover<T>,
): Promise<ReadonlyMap<string, T | null>> {
  const walks = planCover(ids, terms).flatMap((plan) => plan.walks);
  const walked = await Promise.all(walks.map((walk) => walkPages(walk, cover)));
  const found = new Map<string, T | null>(walked.flatMap((pages) => [...pages]));
  const missing = ids.filter((id) => !found.has(id));
  const singles = await Promise.all(missing.map((id) => cover.readOne(id)));
  missing.forEach((id, index) => found.set(id, singles[index] ?? null));
  return found;
}

interface WalkPlan {
  readonly place: Place;
  readonly ids: readonly string[];
}

interface CoverPlan {
  readonly walks: readonly WalkPlan[];
  readonly calls: number;
  /** False: the calls are a guess. */
  readonly isKnown: boolean;
}

/** One plan for each state. */
function planCover(ids: readonly string[], terms: CoverTerms): readonly CoverPlan[] {
  const byStatus = groupBy(ids, (id) => terms.readPlace(id).status);
  return [...byStatus].map(([status, own]) => planState(status, own, terms));
}

function planState(status: string, ids: readonly string[], terms: CoverTerms): CoverPlan {
  const singly: CoverPlan = { walks: [], calls: ids.length, isKnown: true };
  if (!terms.isPaged) return singly;
  const pages = terms.readPages(status);
  const whole: CoverPlan = {
    walks: [{ place: { status, group: undefined }, ids }],
    calls: pages ?? assumedPages,
    isKnown: pages !== undefined,
  };
  const plans = terms.isGrouped ? [singly, whole, planGroups(status, ids, terms)] : [singly, whole];
  return plans.reduce((best, plan) => (plan.calls < best.calls ? plan : best));
}

/** Members of one group by its list; who is alone in a group, or of none known, one by one. */
function planGroups(status: string, ids: readonly string[], { readPlace }: CoverTerms): CoverPlan {
  const byGroup = groupBy(ids, (id) => readPlace(id).group);
  const walks = [...byGroup].flatMap(([group, own]) =>
    group !== undefined && own.length > 1 ? [{ place: { status, group }, ids: own }] : [],
  );
  const walked = walks.reduce((sum, walk) => sum + walk.ids.length, 0);
  return { walks, calls: walks.length + ids.length - walked, isKnown: true };
}

/** Ends when all are found, and when the pages left would cost more than the things left. */
async function walkPages<T>({ place, ids }: WalkPlan, cover: Cover<T>): Promise<ReadonlyMap<string, T>> {
  const found = new Map<string, T>();
  for (let offset: number | null = 0, pages = 1; offset !== null; pages += 1) {
    const page: CoverPage<T> | null = await cover.readPage(place, offset);
    if (!page) break;
    page.found.forEach((value, id) => found.set(id, value));
    const missing = ids.filter((id) => !found.has(id)).length;
    if (missing === 0 || (page.pagesLeft ?? pages) >= missing) break;
    offset = page.next;
  }
  return found;
}
