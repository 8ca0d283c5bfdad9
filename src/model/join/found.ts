/** What a join found at other providers, by what and how surely; or why it found nothing. */
import type { Entity, Figures, Problem } from '../entity';
import type { Destination, MatchedBy as LandedBy, UnreadableReason } from '../landing';
import type { Dimension } from '../question';
import type { RangeQuestion } from '../range';
import type { GoalMatchedBy } from './goals';

export type JudgedBy = 'OFFER_ID' | 'OFFER_NAME' | 'CAMPAIGN_ID';

/**
 * How sure it is that rows which name a thing are its own. Which parameter holds what, and that ids of one provider are passed to
 * another, is the custom of whoever set up the tracking: no key is certain.
 */
export const judgedConfidences: Readonly<Record<JudgedBy, number>> = {
  CAMPAIGN_ID: 0.9,
  OFFER_ID: 0.85,
  OFFER_NAME: 0.8,
};

export type UnmatchedReason =
  | UnreadableReason
  | 'NO_DESTINATION'
  | 'OTHER_HOST'
  | 'NO_PAGE'
  | 'SEVERAL_PAGES'
  | 'NO_GOAL'
  | 'NO_ROWS'
  | 'NO_ACCOUNT'
  | 'NO_ANSWER';

/** A page that a thing may lead to. */
export interface LandingCandidate {
  readonly page: Entity;
  readonly matchedBy: LandedBy;
  readonly confidence: number;
}

export interface Landing {
  readonly page: Entity | null;
  readonly matchedBy: LandedBy | null;
  readonly confidence: number | null;
  /** The page among them. */
  readonly candidates: readonly LandingCandidate[];
  readonly reason: UnmatchedReason | null;
  /** Those that can be read. */
  readonly destinations: readonly Destination[];
  readonly range: RangeQuestion;
  readonly problems: readonly Problem[];
}

export interface CampaignParameter {
  readonly name: string;
  readonly value: string;
}

export interface LandingGoal {
  readonly goal: Entity;
  readonly landing: Landing;
}

export interface PageLink {
  readonly link: Entity;
  readonly matchedBy: LandedBy;
  readonly confidence: number;
}

export interface UnmatchedLink {
  readonly link: Entity;
  readonly unmatchedReason: UnmatchedReason;
}

export interface Counterpart {
  readonly goal: Entity | null;
  readonly matchedBy: GoalMatchedBy | null;
  readonly confidence: number | null;
  readonly alternatives: readonly Entity[];
  readonly reason: UnmatchedReason | null;
  readonly problems: readonly Problem[];
}

export interface Judgement {
  readonly matchedBy: JudgedBy | null;
  readonly confidence: number | null;
  readonly reason: UnmatchedReason | null;
  /** Where its rows are: absent when none were found. */
  readonly key: { readonly by: Dimension; readonly value: string } | null;
  readonly parts: readonly JudgedPart[];
  readonly range: RangeQuestion;
  readonly truncated: string | null;
  readonly problems: readonly Problem[];
}

export interface JudgedPart {
  readonly provider: string;
  readonly account: string;
  /** The part of the account; null: all of it. */
  readonly scope: string | null;
  readonly figures: Figures;
  readonly previous: null;
  readonly raw: null;
}

export function explainUnmatched(reason: UnmatchedReason): string {
  return messages[reason];
}

const messages: Readonly<Record<UnmatchedReason, string>> = {
  NO_DESTINATION: 'It has no destination, or its provider does not say which.',
  MALFORMED: 'Its destination is no valid address.',
  OTHER_SCHEME: 'Its destination is no page of the web.',
  PLACEHOLDER: 'Its destination has a placeholder before the query: it is known only at the click.',
  OTHER_HOST: 'No website that is counted has the host of its destination.',
  NO_PAGE: 'The website counted no such page in the range.',
  SEVERAL_PAGES: 'It leads to several pages: ask for the landing page of each of its destinations.',
  NO_GOAL: 'No goal of another provider has its page or name.',
  NO_ROWS: 'No judged row of the range names it.',
  NO_ACCOUNT: 'No account is configured at a provider that could know.',
  NO_ANSWER: 'A provider that could know did not answer, or not in full.',
};
