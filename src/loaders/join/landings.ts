/** From the addresses of one thing and the pages that are known to where it lands. Pure. */
import type { Entity, Problem } from '../../model/entity';
import { groupBy } from '../../model/group-by';
import type { Landing, LandingCandidate, UnmatchedReason } from '../../model/join';
import type { Landing as Found, PageAddress, PageIndex } from '../../model/landing';
import { findPage, readDestination } from '../../model/landing';
import type { RangeQuestion } from '../../model/range';
import { toThingKey } from './tools';

export interface JoinedPage extends PageAddress {
  readonly row: Entity;
}

export interface LandingTerms {
  readonly index: PageIndex<JoinedPage>;
  readonly range: RangeQuestion;
  readonly problems: readonly Problem[];
  /** Whether anybody counts pages at all. */
  readonly isCounted: boolean;
}

type Hit = Extract<Found<JoinedPage>, { readonly matchedBy: unknown }>;

export function toLanding(addresses: readonly string[], terms: LandingTerms): Landing {
  const { index, range } = terms;
  const found = addresses.map((address) => findPage(address, index));
  const hits = found.filter((one): one is Hit => one.page !== null);
  const byPage = [...groupBy(hits, ({ page }) => toThingKey(page.row)).values()];
  const candidates = uniteCandidates(byPage.flatMap((own) => toCandidates(own, addresses.length)));
  const [first] = candidates;
  const own = byPage.length === 1 && first ? first : { page: null, matchedBy: null, confidence: null };
  return {
    ...own,
    candidates,
    reason: own.page ? null : byPage.length > 1 ? 'SEVERAL_PAGES' : explainMiss(found.find(isMiss), terms),
    destinations: addresses.flatMap((address) => readDestination(address) ?? []),
    range,
    problems: terms.problems,
  };
}

/** The page of some of a thing's destinations, and what ties with it. What leads elsewhere, or nobody knows where, takes its share of what is sure. */
function toCandidates(hits: readonly Hit[], destinations: number): readonly LandingCandidate[] {
  const { page, ties, matchedBy, confidence } = hits.reduce((one, other) =>
    other.confidence < one.confidence ? other : one,
  );
  const shared = Number(((confidence * hits.length) / destinations).toFixed(4));
  return [page, ...ties].map(({ row }) => ({ page: row, matchedBy, confidence: shared }));
}

function uniteCandidates(candidates: readonly LandingCandidate[]): readonly LandingCandidate[] {
  return [...groupBy(candidates, ({ page }) => toThingKey(page)).values()].map((same) =>
    same.reduce((one, other) => (other.confidence > one.confidence ? other : one)),
  );
}

function explainMiss(
  miss: Extract<Found<JoinedPage>, { readonly page: null }> | undefined,
  { isCounted, problems }: LandingTerms,
): UnmatchedReason {
  if (!miss) return 'NO_DESTINATION';
  if (miss.reason !== 'OTHER_HOST' && miss.reason !== 'NO_PAGE') return miss.reason;
  if (!isCounted) return 'NO_ACCOUNT';
  return problems.length > 0 ? 'NO_ANSWER' : miss.reason;
}

function isMiss(found: Found<JoinedPage>): found is Extract<Found<JoinedPage>, { readonly page: null }> {
  return found.page === null;
}
