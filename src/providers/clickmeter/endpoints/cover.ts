/** Many things by id, where no call takes ids: one by one, or by the pages of a list that hold them, whichever takes fewer calls. */
import type { CallBounds } from '../../../model/question';

export interface Cover<T> {
  /** A page of all things, or of one group's. Null: the list cannot be had. */
  readonly readPage: (group: string | null, offset: number) => Promise<CoverPage<T> | null>;
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
  /** Pages of the whole list; undefined: not known. */
  readonly pages: number | undefined;
  /** False: only one by one. */
  readonly isPaged: boolean;
  readonly groupOf?: ((id: string) => string | undefined) | undefined;
}

/** Pages of an unknown number are taken for this many. */
const assumedPages = 3;

export function estimateCover(ids: readonly string[], terms: CoverTerms): CallBounds {
  const { calls } = planCover(ids, terms);
  return { min: Math.min(calls, 1), max: calls === assumedPages && terms.pages === undefined ? null : calls };
}

/** Null: does not exist. What a list lacks (it holds active things) is read one by one. */
export async function readCover<T>(
  ids: readonly string[],
  terms: CoverTerms,
  cover: Cover<T>,
): Promise<ReadonlyMap<string, T | null>> {
  const { walks } = planCover(ids, terms);
  const walked = await Promise.all(walks.map((walk) => walkPages(walk, cover)));
  const found = new Map<string, T | null>(walked.flatMap((pages) => [...pages]));
  const missing = ids.filter((id) => !found.has(id));
  const singles = await Promise.all(missing.map((id) => cover.readOne(id)));
  missing.forEach((id, index) => found.set(id, singles[index] ?? null));
  return found;
}

interface WalkPlan {
  readonly group: string | null;
  readonly ids: readonly string[];
}

interface CoverPlan {
  readonly walks: readonly WalkPlan[];
  readonly calls: number;
}

function planCover(ids: readonly string[], { pages, isPaged, groupOf }: CoverTerms): CoverPlan {
  const singly: CoverPlan = { walks: [], calls: ids.length };
  if (!isPaged) return singly;
  const whole: CoverPlan = { walks: [{ group: null, ids }], calls: pages ?? assumedPages };
  const plans = groupOf ? [singly, whole, planGroups(ids, groupOf)] : [singly, whole];
  return plans.reduce((best, plan) => (plan.calls < best.calls ? plan : best));
}

function planGroups(ids: readonly string[], groupOf: (id: string) => string | undefined): CoverPlan {
  const members = new Map<string, string[]>();
  for (const id of ids) {
    const group = groupOf(id);
    if (group !== undefined) members.set(group, [...(members.get(group) ?? []), id]);
  }
  const walks = [...members].flatMap(([group, own]) => (own.length > 1 ? [{ group, ids: own }] : []));
  const walked = walks.reduce((sum, walk) => sum + walk.ids.length, 0);
  return { walks, calls: walks.length + ids.length - walked };
}

/** Ends when all are found, and when the pages left would cost more than the things left. */
async function walkPages<T>({ group, ids }: WalkPlan, cover: Cover<T>): Promise<ReadonlyMap<string, T>> {
  const found = new Map<string, T>();
  for (let offset: number | null = 0, pages = 1; offset !== null; pages += 1) {
    const page: CoverPage<T> | null = await cover.readPage(group, offset);
    if (!page) break;
    page.found.forEach((value, id) => found.set(id, value));
    const missing = ids.filter((id) => !found.has(id)).length;
    if (missing === 0 || (page.pagesLeft ?? pages) >= missing) break;
    offset = page.next;
  }
  return found;
}
